#include "sound/conductor.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr float full = 1;
constexpr float hushed = 0.45F;
constexpr float between_pieces = 0.9F; // seconds of a cross-fade
constexpr float into_silence = 0.5F;
constexpr float between_moods = 0.35F;
constexpr float at_bar_line = 0.03F; // short: the new bar is to be heard as one

Track plain_form(Music piece) {
    switch (piece) {
    case Music::Waltz: return Track::Waltz;
    case Music::Shoes: return Track::Shoes;
    default: return Track::Overture;
    }
}

/// The form in which the piece answers the mood.
Track form_of(const MusicWish& wish) {
    if (wish.piece == Music::Waltz && wish.mood == Mood::Urgent) return Track::WaltzUrgent;
    return plain_form(wish.piece);
}

float loudness(Mood mood) { return mood == Mood::Hushed ? hushed : full; }

} // namespace

Conductor::Conductor(const SoundTable& table)
    : tape_out_(most_frames * channels), sum_(most_frames * channels) {
    for (std::size_t i = 0; i < track_count; ++i) voices_.at(i).tape.open(table.music.at(i));
}

void Conductor::wish(const MusicWish& wish) {
    wished_.store(wish);
    if (wish.piece != Music::None) idle_.store(false);
}

void Conductor::fade(Voice& voice, float goal, float seconds) {
    voice.goal = goal;
    voice.step = (goal - voice.gain) / (seconds * static_cast<float>(rate));
}

void Conductor::take_wish() {
    const MusicWish wish = wished_.load();
    if (wish == now_) return;
    if (wish.piece == Music::None) {
        for (Voice& one : voices_) fade(one, 0, into_silence);
    } else if (wish.piece != now_.piece) {
        begin(wish);
    } else {
        // A new form waits for its bar line, in fill(); loudness need not.
        fade(voice(playing_), loudness(wish.mood), between_moods);
    }
    now_ = wish;
}

void Conductor::begin(const MusicWish& wish) {
    const bool anew = wish.piece != last_piece_;
    const Track track = anew ? form_of(wish) : playing_;
    for (Voice& one : voices_) fade(one, 0, between_pieces);
    Voice& next = voice(track);
    // Where it still sounds from before, it is caught in its fall instead of jumping.
    if (anew && next.gain <= 0) next.tape.seek(0);
    fade(next, loudness(wish.mood), last_piece_ == Music::None ? at_bar_line : between_pieces);
    playing_ = track;
    last_piece_ = wish.piece;
}

void Conductor::change_form(Track track) {
    Voice& old = voice(playing_);
    Voice& next = voice(track);
    next.tape.seek(old.tape.at());
    fade(next, loudness(now_.mood), at_bar_line);
    fade(old, 0, at_bar_line);
    playing_ = track;
}

void Conductor::fill(std::span<std::int16_t> out) {
    take_wish();
    while (!out.empty()) {
        std::size_t count = out.size() / channels;
        const bool waits = now_.piece != Music::None && form_of(now_) != playing_;
        bool at_bar = false;
        if (waits) {
            const std::uint64_t until = voice(playing_).tape.until_bar();
            at_bar = until <= count;
            if (at_bar) count = static_cast<std::size_t>(until);
        }
        mix(out.first(count * channels));
        if (at_bar) change_form(form_of(now_));
        out = out.subspan(count * channels);
    }
    const bool quiet = std::all_of(voices_.begin(), voices_.end(),
                                   [](const Voice& one) { return one.gain <= 0 && one.goal <= 0; });
    if (quiet && wished_.load().piece == Music::None) idle_.store(true);
}

void Conductor::mix(std::span<std::int16_t> out) {
    std::fill_n(sum_.begin(), out.size(), 0.0F);
    for (Voice& one : voices_) {
        if (one.gain <= 0 && one.goal <= 0) continue;
        const std::span<std::int16_t> heard{tape_out_.data(), out.size()};
        one.tape.read(heard);
        for (std::size_t i = 0; i < out.size(); ++i) {
            if (i % channels == 0 && one.gain != one.goal) {
                one.gain += one.step;
                const bool there = one.step > 0 ? one.gain >= one.goal : one.gain <= one.goal;
                if (there) one.gain = one.goal;
            }
            sum_[i] += one.gain * static_cast<float>(heard[i]);
        }
    }
    std::transform(sum_.begin(), sum_.begin() + static_cast<std::ptrdiff_t>(out.size()),
                   out.begin(), [](float value) {
                       return static_cast<std::int16_t>(
                           std::lround(std::clamp(value, -32768.0F, 32767.0F)));
                   });
}

} // namespace quiz
