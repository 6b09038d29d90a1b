#pragma once

#include "core/problem.h"
#include "layout/cue.h"

#include <filesystem>
#include <memory>

namespace quiz {

struct SoundVolumes {
    bool sound = true; ///< False: nothing is heard.
    int music = 100;   ///< 0 to 100.
    int effects = 100; ///< 0 to 100.
};

/// Plays cues and music. Looks for a sound device once, quietly; without one it stays silent for
/// good. No call waits for a file or a device: decoding goes on beside the loop.
class Sounds {
public:
    /// `folder` holds sounds.json and the files it names.
    explicit Sounds(const std::filesystem::path& folder);
    ~Sounds();
    Sounds(const Sounds&) = delete;
    Sounds& operator=(const Sounds&) = delete;

    /// True when no device answered.
    [[nodiscard]] bool silent() const { return device_ == nullptr; }
    /// What is wrong with the table or the music's files; those sounds are silent.
    [[nodiscard]] const Problems& problems() const { return problems_; }
    void set_volumes(const SoundVolumes& volumes);
    /// Starts the cue's sound; one whose file is still being read follows as soon as it is there.
    void play(Cue cue);
    /// What music is wanted now: to be called once a pass of the loop, changed or not.
    void listen(const MusicWish& wish);

private:
    struct Device;
    std::unique_ptr<Device> device_;
    Problems problems_;
};

} // namespace quiz
