#include "thumbnail.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace quiz {

namespace {

constexpr char first_level = '0';
constexpr double red_weight = 0.299; // as JPEG weighs them
constexpr double green_weight = 0.587;
constexpr double blue_weight = 0.114;
constexpr double grey = 127.5; // where a colour is neither less nor more than light

struct Mean {
    double red = 0;
    double green = 0;
    double blue = 0;
    [[nodiscard]] double light() const {
        return red_weight * red + green_weight * green + blue_weight * blue;
    }
};

/// Of a cell of so many pixels, which stands that far right and down.
Mean mean_of(const sf::Image& picture, int right, int below, int width, int height) {
    Mean mean;
    for (int y = below * height; y < (below + 1) * height; ++y)
        for (int x = right * width; x < (right + 1) * width; ++x) {
            const sf::Color colour =
                picture.getPixel(static_cast<unsigned>(x), static_cast<unsigned>(y));
            mean.red += colour.r;
            mean.green += colour.g;
            mean.blue += colour.b;
        }
    const double count = double{1} * width * height;
    return {mean.red / count, mean.green / count, mean.blue / count};
}

int level(double value) {
    return std::clamp(static_cast<int>(std::lround(value / 255 * (Thumbnail::levels - 1))), 0,
                      Thumbnail::levels - 1);
}

double value(int level) { return level * 255.0 / (Thumbnail::levels - 1); }

} // namespace

Thumbnail::Thumbnail(const sf::Image& picture) {
    const int width = static_cast<int>(picture.getSize().x) / across;
    const int height = static_cast<int>(picture.getSize().y) / down;
    for (int y = 0, i = 0; y < down; ++y)
        for (int x = 0; x < across; ++x, ++i)
            light_[static_cast<std::size_t>(i)] =
                level(mean_of(picture, x, y, width, height).light());
    for (int y = 0, i = 0; y < colours_down; ++y)
        for (int x = 0; x < colours_across; ++x, ++i) {
            const Mean mean = mean_of(picture, x, y, width * colour_cells, height * colour_cells);
            const auto cell = static_cast<std::size_t>(i);
            colour_[0][cell] = level(grey + (mean.blue - mean.light()) / 2);
            colour_[1][cell] = level(grey + (mean.red - mean.light()) / 2);
        }
}

Thumbnail::Thumbnail(std::string_view text) {
    std::size_t at = 0;
    for (std::vector<int>* part : {&light_, &colour_[0], &colour_[1]})
        for (int& one : *part) {
            while (at < text.size() && text[at] == '\n') ++at;
            one = at < text.size() ? std::clamp(text[at++] - first_level, 0, levels - 1) : 0;
        }
}

std::string Thumbnail::text() const {
    std::string text;
    const auto add = [&](const std::vector<int>& part, int row) {
        for (std::size_t i = 0; i < part.size(); ++i) {
            text += static_cast<char>(first_level + part[i]);
            if ((i + 1) % static_cast<std::size_t>(row) == 0) text += '\n';
        }
    };
    add(light_, across);
    text += '\n';
    add(colour_[0], colours_across);
    text += '\n';
    add(colour_[1], colours_across);
    return text;
}

std::size_t Thumbnail::colour_of(int cell) {
    return static_cast<std::size_t>(cell / across / colour_cells * colours_across +
                                    cell % across / colour_cells);
}

int Thumbnail::difference(const Thumbnail& other, int cell) const {
    const auto i = static_cast<std::size_t>(cell);
    int most = std::abs(light_[i] - other.light_[i]);
    for (std::size_t part = 0; part < colour_.size(); ++part)
        most = std::max(most, std::abs(colour_.at(part)[colour_of(cell)] -
                                       other.colour_.at(part)[colour_of(cell)]));
    return most;
}

std::vector<int> Thumbnail::different_cells(const Thumbnail& other, int tolerance) const {
    std::vector<int> cells;
    for (int cell = 0; cell < across * down; ++cell)
        if (difference(other, cell) > tolerance) cells.push_back(cell);
    return cells;
}

int Thumbnail::greatest_difference(const Thumbnail& other) const {
    int most = 0;
    for (int cell = 0; cell < across * down; ++cell) most = std::max(most, difference(other, cell));
    return most;
}

sf::Image Thumbnail::enlarged(unsigned width, unsigned height) const {
    sf::Image image;
    image.create(width, height);
    for (unsigned y = 0; y < height; ++y)
        for (unsigned x = 0; x < width; ++x) {
            const int cell = cell_at(x, y, {width, height});
            const double light = value(light_[static_cast<std::size_t>(cell)]);
            const double blue = light + 2 * (value(colour_[0][colour_of(cell)]) - grey);
            const double red = light + 2 * (value(colour_[1][colour_of(cell)]) - grey);
            const double green = (light - red_weight * red - blue_weight * blue) / green_weight;
            const auto byte = [](double part) {
                return static_cast<sf::Uint8>(std::clamp(part, 0.0, 255.0));
            };
            image.setPixel(x, y, {byte(red), byte(green), byte(blue)});
        }
    return image;
}

int Thumbnail::cell_at(unsigned x, unsigned y, sf::Vector2u size) {
    return static_cast<int>(y) * down / static_cast<int>(size.y) * across +
           static_cast<int>(x) * across / static_cast<int>(size.x);
}

} // namespace quiz
