#pragma once

#include "sound/sound_table.h"

#include <SFML/Audio/InputSoundFile.hpp>

#include <cstdint>
#include <span>

namespace quiz {

/// A recording that is being played: decodes as it goes and never ends. Positions are frames (a
/// left and a right sample) since its beginning, as if the loop had been cut out of time: never
/// beyond the loop's end.
class Tape {
public:
    static constexpr unsigned rate = 44100; ///< Frames a second; another rate is refused.
    static constexpr unsigned channels = 2;

    /// False when the file is not there or not of this kind: then it plays silence.
    bool open(const Recording& recording);
    [[nodiscard]] bool sound() const { return open_; }
    /// Fills `out`, interleaved, with what comes next. REQUIRES: whole frames.
    void read(std::span<std::int16_t> out);
    void seek(std::uint64_t frame);
    [[nodiscard]] std::uint64_t at() const { return at_; }
    /// Frames until the next bar line, at least 1; 0 where bars vary.
    [[nodiscard]] std::uint64_t until_bar() const;

private:
    sf::InputSoundFile file_;
    bool open_ = false;
    std::uint64_t at_ = 0;
    std::uint64_t loop_from_ = 0;
    std::uint64_t loop_to_ = 0;
    double bar_ = 0; ///< Frames.
};

} // namespace quiz
