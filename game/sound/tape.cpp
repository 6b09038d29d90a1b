#include "sound/tape.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

std::uint64_t frames(double seconds) {
    return static_cast<std::uint64_t>(std::llround(seconds * Tape::rate));
}

} // namespace

bool Tape::open(const Recording& recording) {
    open_ = false;
    if (recording.file.empty() || !file_.openFromFile(recording.file.string())) return false;
    loop_from_ = frames(recording.loop_from);
    loop_to_ = frames(recording.loop_to);
    bar_ = recording.bar * rate;
    open_ = file_.getSampleRate() == rate && file_.getChannelCount() == channels &&
            loop_from_ < loop_to_ && loop_to_ * channels <= file_.getSampleCount();
    at_ = 0;
    return open_;
}

void Tape::read(std::span<std::int16_t> out) {
    while (open_ && !out.empty()) {
        const auto wanted = std::min<std::uint64_t>(out.size() / channels, loop_to_ - at_);
        const auto got = file_.read(out.data(), wanted * channels);
        if (got == 0) break; // a damaged file: silence from here on
        at_ += got / channels;
        out = out.subspan(static_cast<std::size_t>(got));
        if (at_ >= loop_to_) seek(loop_from_);
    }
    std::fill(out.begin(), out.end(), std::int16_t{0});
}

void Tape::seek(std::uint64_t frame) {
    if (!open_) return;
    at_ = std::min(frame, loop_to_ - 1);
    file_.seek(at_ * channels);
}

std::uint64_t Tape::until_bar() const {
    if (bar_ <= 0) return 0;
    const double bars = std::floor(static_cast<double>(at_) / bar_) + 1;
    const auto next = static_cast<std::uint64_t>(std::llround(bars * bar_));
    return std::max<std::uint64_t>(next, at_ + 1) - at_;
}

} // namespace quiz
