#include "sound/synthesis.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace quiz {

namespace {

/// A tone: when, how high, how loud, and how it fades. `brightness` is the share of overtones.
struct Tone {
    double start = 0;    // seconds
    double length = 0.3; // seconds until it has faded
    double frequency = 440;
    double strength = 0.5;
    double attack = 0.004; // seconds
    double brightness = 0.4;
    double glide = 1; // frequency at the end, as a multiple
};

constexpr double end_fade = 0.012;

void add(std::vector<double>& mix, const Tone& tone) {
    constexpr int overtones = 5;
    const auto first = static_cast<std::size_t>(tone.start * sample_rate);
    const auto count = static_cast<std::size_t>(tone.length * sample_rate);
    if (mix.size() < first + count) mix.resize(first + count, 0.0);
    double phase = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double t = static_cast<double>(i) / sample_rate;
        const double share = t / tone.length;
        phase +=
            2 * std::numbers::pi * tone.frequency * (1 + (tone.glide - 1) * share) / sample_rate;
        double value = 0;
        double strength = 1;
        for (int k = 1; k <= overtones; ++k) {
            // Overtones fade sooner than the ground tone, as on a piano.
            value += strength * std::exp(-3.2 * share * k) * std::sin(phase * k);
            strength *= tone.brightness;
        }
        const double rise = std::min(1.0, t / tone.attack);
        const double fall = std::min(1.0, (tone.length - t) / end_fade);
        mix[first + i] += tone.strength * value * rise * fall;
    }
}

/// Cloth that runs over a rail: soft noise that swells and dies. Its own small generator, so that
/// it is the same everywhere.
void add_rustle(std::vector<double>& mix, double length, double strength, double from, double to) {
    const auto count = static_cast<std::size_t>(length * sample_rate);
    if (mix.size() < count) mix.resize(count, 0.0);
    std::uint32_t state = 1948;
    double low = 0;
    double lower = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count);
        state = state * 1664525U + 1013904223U;
        const double noise = static_cast<double>(state >> 8U) / (1U << 23U) - 1;
        const double openness = from + (to - from) * share;
        low += openness * (noise - low);
        lower += 0.02 * (low - lower);
        const double swell = std::sin(std::numbers::pi * std::pow(share, 0.8));
        const double runners = 0.75 + 0.25 * std::sin(share * length * 2 * std::numbers::pi * 9);
        mix[i] += strength * (low - lower) * swell * swell * runners;
    }
}

// Equal temperament, A = 440.
constexpr double c4 = 261.63, e4 = 329.63, g4 = 392.00, a4 = 440.00, c5 = 523.25, d5 = 587.33,
                 e5 = 659.26, g5 = 783.99, c6 = 1046.50, e6 = 1318.51, a2 = 110.00, e3 = 164.81,
                 d3 = 146.83, g3 = 196.00, b_flat3 = 233.08;

std::vector<double> mix_of(Cue cue) {
    std::vector<double> mix;
    const auto tones = [&mix](std::initializer_list<Tone> all) {
        for (const Tone& tone : all) add(mix, tone);
    };
    switch (cue) {
    case Cue::Focus: tones({{0, 0.05, g5, 0.16, 0.002, 0.2}}); break;
    case Cue::Confirm: tones({{0, 0.16, c5, 0.30}, {0.045, 0.20, g5, 0.26}}); break;
    case Cue::Back: tones({{0, 0.14, g4, 0.28}, {0.045, 0.18, c4, 0.26}}); break;
    case Cue::QuestionPosed:
        tones({{0, 0.9, c4, 0.22, 0.02}, {0.06, 0.9, g4, 0.18, 0.02}, {0.12, 0.9, d5, 0.14, 0.02}});
        break;
    case Cue::OptionsShown:
        tones({{0, 0.10, e5, 0.16, 0.002, 0.25},
               {0.05, 0.10, g5, 0.16, 0.002, 0.25},
               {0.10, 0.14, c6, 0.16, 0.002, 0.25}});
        break;
    case Cue::Right:
        tones({{0, 1.0, c4, 0.20},
               {0.02, 1.0, e4, 0.18},
               {0.04, 1.0, g4, 0.18},
               {0.09, 1.1, c5, 0.22},
               {0.16, 1.0, e5, 0.16},
               {0.24, 0.9, g5, 0.12}});
        break;
    case Cue::Wrong:
        tones({{0, 0.75, d3, 0.34, 0.01, 0.55, 0.97},
               {0, 0.75, b_flat3, 0.20, 0.01, 0.5, 0.97},
               {0.16, 0.7, a2, 0.34, 0.01, 0.55, 0.97}});
        break;
    case Cue::TimeOut:
        tones({{0, 0.5, g3, 0.30, 0.01, 0.5},
               {0.22, 0.5, e3, 0.30, 0.01, 0.5},
               {0.44, 0.9, a2, 0.34, 0.01, 0.5}});
        break;
    case Cue::CurtainUp:
        add_rustle(mix, 1.5, 0.62, 0.10, 0.34);
        tones({{0.2, 1.5, c4, 0.12, 0.3, 0.3},
               {0.4, 1.4, g4, 0.12, 0.3, 0.3},
               {0.6, 1.4, e5, 0.10, 0.3, 0.3}});
        break;
    case Cue::CurtainDown: add_rustle(mix, 1.1, 0.62, 0.34, 0.08); break;
    case Cue::Record:
        tones({{0, 0.9, c5, 0.22},
               {0.11, 0.9, e5, 0.22},
               {0.22, 0.9, g5, 0.22},
               {0.33, 1.4, c6, 0.24},
               {0.48, 1.4, e6, 0.14},
               {0.33, 1.4, c4, 0.20},
               {0.33, 1.4, a4, 0.04}});
        break;
    }
    return mix;
}

} // namespace

std::vector<std::int16_t> synthesise(Cue cue) {
    const std::vector<double> mix = mix_of(cue);
    std::vector<std::int16_t> samples;
    samples.reserve(mix.size());
    // A gentle ceiling instead of clipping.
    for (const double value : mix)
        samples.push_back(static_cast<std::int16_t>(std::lround(std::tanh(value) * 30000)));
    return samples;
}

} // namespace quiz
