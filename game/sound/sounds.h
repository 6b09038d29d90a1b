#pragma once

#include "layout/cue.h"

#include <memory>

namespace quiz {

/// Plays cues. Looks for a sound device once, quietly; without one it stays silent for good.
class Sounds {
public:
    Sounds();
    ~Sounds();
    Sounds(const Sounds&) = delete;
    Sounds& operator=(const Sounds&) = delete;

    /// True when no device answered.
    [[nodiscard]] bool silent() const { return device_ == nullptr; }
    /// 0 to 100.
    void set_volume(int percent);
    /// Starts the cue's sound and returns at once.
    void play(Cue cue);

private:
    struct Device;
    std::unique_ptr<Device> device_;
};

} // namespace quiz
