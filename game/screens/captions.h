#pragma once

#include "layout/canvas.h"
#include "layout/cue.h"
#include "layout/focus.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

struct Stage;

/// Whether a toast hangs where captions do.
enum class Valance { Free, Taken };

/// What was just heard, in words, for who does not hear it: one line over the valance, as surtitles
/// hang in an opera house; at the very foot while a toast hangs there. Pages write between the two.
/// Only while the settings want captions.
class Captions {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// What the loop plays now. True when the line reads differently.
    bool heard(const Stage& stage, const std::vector<Cue>& cues, const MusicWish& music);
    /// True when something has gone.
    bool advance(Milliseconds elapsed);
    void draw(const Stage& stage, Canvas& canvas, Valance valance) const;

private:
    struct Caption {
        std::string_view id; ///< Of a sentence; lasts as long as the program.
        Milliseconds left{0};
    };
    void show(std::string_view id);
    [[nodiscard]] const std::string& line(const Stage& stage) const;

    std::vector<Caption> shown_;         ///< The last heard at the end.
    std::string_view music_;             ///< What is heard of it now, wanted or not.
    mutable std::string line_;           ///< What is shown, in words; empty when that has changed.
    mutable std::vector<Target> memory_; ///< Of the sheet before.
};

/// How long a caption stands.
inline constexpr std::chrono::milliseconds caption_time{2000};

} // namespace quiz
