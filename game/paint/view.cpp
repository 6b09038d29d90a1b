#include "paint/view.h"

#include "paint/open_gl.h"

#include <algorithm>
#include <cmath>

namespace quiz {

void View::fit(sf::RenderTarget& target, const Letterbox& box) {
    target_ = &target;
    size_ = target.getSize();
    box_ = box;
    transform_ = sf::Transform::Identity;
    transform_.scale(box.scale, box.scale);
}

sf::IntRect View::in_pixels(const Box& part) const {
    const auto low = [&](float units) {
        return std::max(static_cast<int>(std::floor(units * box_.scale)) - 1, 0);
    };
    const auto high = [&](float units, int most) {
        return std::min(static_cast<int>(std::ceil(units * box_.scale)) + 1, most);
    };
    const int left = low(part.x);
    const int top = low(part.y);
    return {box_.left + left, box_.top + top, std::max(high(part.right(), box_.width) - left, 0),
            std::max(high(part.bottom(), box_.height) - top, 0)};
}

void View::look() const {
    const auto whole_width = static_cast<float>(size_.x);
    const auto whole_height = static_cast<float>(size_.y);
    const auto width = static_cast<float>(box_.width);
    const auto height = static_cast<float>(box_.height);
    sf::View view(sf::FloatRect(0, 0, width, height));
    view.setViewport({static_cast<float>(box_.left) / whole_width,
                      static_cast<float>(box_.top) / whole_height, width / whole_width,
                      height / whole_height});
    target_->setView(view);
}

void View::cut(const Box& part) const {
    static_cast<void>(target_->setActive(true));
    if (part == whole_canvas) {
        gl().disable(OpenGl::scissor_test);
        return;
    }
    cut_to(in_pixels(part));
}

void View::cut(const Box& part, const Box& other) const {
    static_cast<void>(target_->setActive(true));
    sf::IntRect both;
    if (!in_pixels(part).intersects(in_pixels(other), both)) both = {};
    cut_to(both);
}

void View::cut_to(const sf::IntRect& pixels) const {
    gl().enable(OpenGl::scissor_test);
    gl().scissor(pixels.left, static_cast<int>(size_.y) - pixels.top - pixels.height, pixels.width,
                 pixels.height);
}

} // namespace quiz
