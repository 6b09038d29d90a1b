#pragma once

#include <SFML/Audio/InputSoundFile.hpp>

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstdint>
#include <numbers>
#include <string>
#include <string_view>
#include <vector>

namespace quiz::test {

/// What a file says, for ears that count. Samples are 1 at full scale.
struct Heard {
    std::vector<float> left;
    std::vector<float> right;
    unsigned rate = 0;
    unsigned channels = 0;

    [[nodiscard]] std::size_t frames() const { return left.size(); }
    [[nodiscard]] double seconds() const { return static_cast<double>(left.size()) / rate; }
};

inline std::string sounds_folder() { return QUIZ_SOURCE_DIR "/assets/sounds"; }

inline Heard hear(std::string_view name) {
    Heard heard;
    sf::InputSoundFile file;
    if (!file.openFromFile(sounds_folder() + "/" + std::string(name) + ".ogg")) return heard;
    heard.rate = file.getSampleRate();
    heard.channels = file.getChannelCount();
    std::vector<sf::Int16> samples(static_cast<std::size_t>(file.getSampleCount()));
    file.read(samples.data(), samples.size());
    for (std::size_t i = 0; i + heard.channels <= samples.size(); i += heard.channels) {
        heard.left.push_back(static_cast<float>(samples[i]) / 32768);
        heard.right.push_back(static_cast<float>(samples[i + heard.channels - 1]) / 32768);
    }
    return heard;
}

inline double decibels(double share) { return 20 * std::log10(std::max(share, 1e-7)); }

/// Of a stretch of frames, both sides together, in dB full scale.
inline double loudness(const Heard& heard, std::size_t from, std::size_t count) {
    double sum = 0;
    const std::size_t to = std::min(from + count, heard.frames());
    for (std::size_t i = from; i < to; ++i)
        sum += static_cast<double>(heard.left[i]) * heard.left[i] +
               static_cast<double>(heard.right[i]) * heard.right[i];
    return decibels(
        std::sqrt(sum / (2 * static_cast<double>(std::max<std::size_t>(1, to - from)))));
}

inline double loudness(const Heard& heard) { return loudness(heard, 0, heard.frames()); }

/// Of the loudest twentieth of a second: what a short sound is felt by.
inline double loudest(const Heard& heard) {
    const std::size_t window = heard.rate / 20;
    double most = -200;
    for (std::size_t from = 0; from < heard.frames(); from += window / 2)
        most = std::max(most, loudness(heard, from, window));
    return most;
}

inline double peak(const Heard& heard) {
    double most = 0;
    for (std::size_t i = 0; i < heard.frames(); ++i)
        most = std::max({most, std::abs(static_cast<double>(heard.left[i])),
                         std::abs(static_cast<double>(heard.right[i]))});
    return decibels(most);
}

/// How much of a note (a MIDI key; 69 is A at 440 Hz) sounds in a stretch: its ground tone, with a
/// window that hears semitones apart.
inline double note(const Heard& heard, double from, double seconds, int key) {
    const double frequency = 440 * std::pow(2.0, (key - 69) / 12.0);
    const auto first = static_cast<std::size_t>(from * heard.rate);
    const auto count = static_cast<std::size_t>(seconds * heard.rate);
    std::complex<double> sum;
    for (std::size_t i = 0; i < count && first + i < heard.frames(); ++i) {
        const double turn = 2 * std::numbers::pi * static_cast<double>(i);
        const double window = 0.5 - 0.5 * std::cos(turn / static_cast<double>(count));
        const double both = heard.left[first + i] + heard.right[first + i];
        sum += window * both * std::polar(1.0, -turn * frequency / heard.rate);
    }
    return std::abs(sum) / static_cast<double>(count);
}

} // namespace quiz::test
