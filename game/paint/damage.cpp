#include "paint/damage.h"

#include "core/random.h"
#include "paint/box_sums.h"
#include "paint/scenery.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr Box whole{0, 0, canvas_width, canvas_height};

/// Where two pictures of the theatre differ, leaving out what flies before the page.
std::optional<Box> difference(Backdrop a, const Backdrop& b) {
    a.petals = b.petals;
    a.newspaper = b.newspaper;
    if (a == b) return std::nullopt;
    a.footlights = b.footlights;
    if (a == b) return Box{0, footlights_top, canvas_width, canvas_height - footlights_top};
    return whole;
}

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

void Damage::note(std::uint64_t fingerprint, const Box& extent) {
    now_.pieces.push_back({fingerprint, extent});
}

std::optional<Box> Damage::end() {
    std::optional<Box> damaged;
    const auto add = [&](const Box& box) { damaged = damaged ? united(*damaged, box) : box; };
    if (!known_ || now_.backdrop.has_value() != before_.backdrop.has_value()) {
        add(whole);
    } else {
        if (now_.backdrop)
            if (const auto differs = difference(*now_.backdrop, *before_.backdrop)) add(*differs);
        const std::size_t count = std::max(now_.pieces.size(), before_.pieces.size());
        for (std::size_t i = 0; i < count; ++i) {
            const bool here = i < now_.pieces.size();
            const bool there = i < before_.pieces.size();
            if (here && there && now_.pieces[i].fingerprint == before_.pieces[i].fingerprint)
                continue;
            if (here) add(now_.pieces[i].extent);
            if (there) add(before_.pieces[i].extent);
        }
    }
    std::swap(now_, before_);
    known_ = true;
    return damaged;
}

} // namespace quiz
