#include "paint/damage.h"

#include "core/random.h"
#include "paint/box_sums.h"
#include "paint/scenery.h"

#include <algorithm>

namespace quiz {

namespace {

/// Each box costs the drawing of all that might lie in it.
constexpr std::size_t most_boxes = 4;
/// From there on one picture is cheaper than its parts.
constexpr float nearly_all = 0.9F;
/// So much of the canvas has to be hidden that painting around it pays.
constexpr float worth_leaving_out = 0.1F;

} // namespace

Fingerprint& Fingerprint::add_bytes(const void* data, std::size_t size) {
    value_ = digest({static_cast<const char*>(data), size}, value_);
    return *this;
}

void Damage::begin() {
    now_.backdrop.reset();
    now_.pieces.clear();
}

void Damage::backdrop(const Backdrop& backdrop) {
    now_.backdrop = backdrop;
    now_.pieces.clear();
}

void Damage::note(std::uint64_t fingerprint, const Box& extent, const Box& solid) {
    now_.pieces.push_back({fingerprint, extent, solid});
}

void Damage::add(const Box& box) { add_apart(damaged_, common(box, whole_canvas)); }

void Damage::merge() {
    while (damaged_.size() > most_boxes) {
        // The two whose box around both has the least to spare.
        std::size_t one = 0;
        std::size_t other = 1;
        float least = 2 * area(whole_canvas);
        for (std::size_t i = 0; i < damaged_.size(); ++i)
            for (std::size_t j = i + 1; j < damaged_.size(); ++j) {
                const float spare =
                    area(united(damaged_[i], damaged_[j])) - area(damaged_[i]) - area(damaged_[j]);
                if (spare >= least) continue;
                least = spare;
                one = i;
                other = j;
            }
        const Box both = united(damaged_[one], damaged_[other]);
        damaged_[other] = damaged_.back();
        damaged_.pop_back();
        damaged_[one] = damaged_.back();
        damaged_.pop_back();
        add(both);
    }
    float sum = 0;
    for (const Box& box : damaged_) sum += area(box);
    if (damaged_.size() > 1 && sum > nearly_all * area(whole_canvas))
        damaged_.assign(1, whole_canvas);
}

void Damage::add_theatre() {
    if (!now_.backdrop) return;
    theatre_.clear();
    add_difference(theatre_, *now_.backdrop, *before_.backdrop);
    if (theatre_.empty()) return;
    // Where more than one hides much, the strips around them would be many: the largest alone.
    const Piece* hides = nullptr;
    const std::size_t count = std::min(now_.pieces.size(), before_.pieces.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Piece& piece = now_.pieces[i];
        if (piece.fingerprint == before_.pieces[i].fingerprint &&
            area(piece.solid) > area(hides != nullptr ? hides->solid : Box{}))
            hides = &piece;
    }
    if (hides != nullptr && area(hides->solid) > worth_leaving_out * area(whole_canvas))
        cut_out(theatre_, hides->solid);
    for (const Box& box : theatre_) add(box);
}

void Damage::add_pieces() {
    const std::size_t count = std::max(now_.pieces.size(), before_.pieces.size());
    for (std::size_t i = 0; i < count; ++i) {
        const bool here = i < now_.pieces.size();
        const bool there = i < before_.pieces.size();
        if (here && there && now_.pieces[i].fingerprint == before_.pieces[i].fingerprint) continue;
        if (here) add(now_.pieces[i].extent);
        if (there) add(before_.pieces[i].extent);
    }
}

const std::vector<Box>& Damage::end() {
    damaged_.clear();
    if (!known_ || now_.backdrop.has_value() != before_.backdrop.has_value()) {
        add(whole_canvas);
    } else {
        add_theatre();
        add_pieces();
        merge();
    }
    std::swap(now_, before_);
    known_ = true;
    return damaged_;
}

} // namespace quiz
