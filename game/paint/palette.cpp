#include "paint/palette.h"

#include "paint/outline.h"

#include <array>
#include <cstddef>

namespace quiz::palette {

namespace {

struct Stop {
    float at;
    Colour colour;
};

template <std::size_t Count>
Colour ramp(const std::array<Stop, Count>& stops, float at) {
    if (at <= stops.front().at) return stops.front().colour;
    for (std::size_t i = 1; i < Count; ++i)
        if (at <= stops[i].at)
            return mix(stops[i - 1].colour, stops[i].colour,
                       (at - stops[i - 1].at) / (stops[i].at - stops[i - 1].at));
    return stops.back().colour;
}

} // namespace

Colour velvet(float light) {
    static constexpr std::array<Stop, 6> stops{{{0.0F, {16, 1, 5}},
                                                {0.22F, {52, 4, 13}},
                                                {0.48F, {112, 9, 26}},
                                                {0.72F, {170, 18, 40}},
                                                {0.88F, {205, 34, 56}},
                                                {1.0F, {236, 84, 96}}}};
    return ramp(stops, light);
}

Colour bullion(float light) {
    static constexpr std::array<Stop, 5> stops{{{0.0F, {48, 27, 6}},
                                                {0.3F, {122, 80, 22}},
                                                {0.6F, gold},
                                                {0.85F, {240, 202, 112}},
                                                {1.0F, {255, 244, 204}}}};
    return ramp(stops, light);
}

Colour satin(float light) {
    static constexpr std::array<Stop, 7> stops{{{0.0F, {58, 2, 12}},
                                                {0.2F, {112, 6, 24}},
                                                {0.45F, {182, 14, 40}},
                                                {0.65F, {222, 30, 54}},
                                                {0.82F, {250, 74, 90}},
                                                {0.93F, {255, 150, 150}},
                                                {1.0F, {255, 226, 216}}}};
    return ramp(stops, light);
}

} // namespace quiz::palette
