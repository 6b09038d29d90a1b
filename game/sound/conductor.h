#pragma once

#include "sound/tape.h"

#include <array>
#include <atomic>
#include <vector>

namespace quiz {

/// Plays the music that is wished for, one stream without a gap: fades pieces into each other,
/// takes the urgent form of a piece and leaves it at a bar line, loops. Needs no device: a sound
/// stream, or a test, asks it for samples.
///
/// A piece that was silenced goes on where it was; after another piece it begins anew.
class Conductor {
public:
    static constexpr unsigned rate = Tape::rate;
    static constexpr unsigned channels = Tape::channels;
    static constexpr std::size_t most_frames = 4096; ///< For one call of fill().

    /// Tracks that cannot be opened are silent; sound() tells.
    explicit Conductor(const SoundTable& table);

    /// May be called from another thread than fill(), at any time; never waits.
    void wish(const MusicWish& wish);
    /// The next frames, interleaved. REQUIRES: whole frames, at most most_frames of them.
    void fill(std::span<std::int16_t> out);
    /// Nothing sounds and nothing is wished for. May be called from any thread.
    [[nodiscard]] bool idle() const { return idle_.load(); }
    [[nodiscard]] bool sound(Track track) const { return voice(track).tape.sound(); }
    /// For tests: where a track is, and how loud it is now (0 to 1).
    [[nodiscard]] std::uint64_t at(Track track) const { return voice(track).tape.at(); }
    [[nodiscard]] float gain(Track track) const { return voice(track).gain; }

private:
    struct Voice {
        Tape tape;
        float gain = 0;
        float goal = 0;
        float step = 0; ///< Change of gain a frame.
    };
    [[nodiscard]] Voice& voice(Track track) { return voices_[static_cast<std::size_t>(track)]; }
    [[nodiscard]] const Voice& voice(Track track) const {
        return voices_[static_cast<std::size_t>(track)];
    }
    void take_wish();
    void begin(const MusicWish& wish);
    void change_form(Track track);
    void fade(Voice& voice, float goal, float seconds);
    void mix(std::span<std::int16_t> out);

    std::array<Voice, track_count> voices_;
    std::atomic<MusicWish> wished_{MusicWish{}};
    std::atomic<bool> idle_{true};
    MusicWish now_{};                    ///< As last taken.
    Music last_piece_ = Music::None;     ///< That sounded; its place is kept.
    Track playing_ = Track::Overture;    ///< The form of it; meaningless before the first.
    std::vector<std::int16_t> tape_out_; ///< Room for one voice.
    std::vector<float> sum_;
};

} // namespace quiz
