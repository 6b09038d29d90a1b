#include "sound/sounds.h"

#include "sound/synthesis.h"

#include <SFML/Audio/Listener.hpp>
#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>

#include <algorithm>
#include <array>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace quiz {

namespace {

constexpr std::size_t cue_count = static_cast<std::size_t>(Cue::Record) + 1;

/// While it lives, nothing that libraries print reaches standard error: ALSA alone says some forty
/// lines when there is no device.
class Hush {
public:
    Hush() : kept_(::dup(STDERR_FILENO)) {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere < 0) return;
        ::dup2(nowhere, STDERR_FILENO);
        ::close(nowhere);
    }
    ~Hush() {
        if (kept_ < 0) return;
        ::dup2(kept_, STDERR_FILENO);
        ::close(kept_);
    }
    Hush(const Hush&) = delete;
    Hush& operator=(const Hush&) = delete;

private:
    int kept_;
};

/// Asks OpenAL, which SFML plays through, whether it can open its device. SFML itself cannot be
/// asked: it complains at every later call instead.
bool device_answers() {
    using Open = void* (*)(const char*);
    using Close = char (*)(void*);
    const auto open = reinterpret_cast<Open>(::dlsym(RTLD_DEFAULT, "alcOpenDevice"));
    const auto close = reinterpret_cast<Close>(::dlsym(RTLD_DEFAULT, "alcCloseDevice"));
    if (open == nullptr || close == nullptr) return false;
    void* device = open(nullptr);
    if (device == nullptr) return false;
    close(device);
    return true;
}

} // namespace

struct Sounds::Device {
    std::array<sf::SoundBuffer, cue_count> buffers;
    std::array<sf::Sound, cue_count> sounds;
};

Sounds::Sounds() {
    const Hush hush;
    if (!device_answers()) return;
    device_ = std::make_unique<Device>();
    for (std::size_t i = 0; i < cue_count; ++i) {
        const auto samples = synthesise(static_cast<Cue>(i));
        if (!device_->buffers[i].loadFromSamples(samples.data(), samples.size(), 1, sample_rate)) {
            device_.reset(); // it has gone between question and use
            return;
        }
        device_->sounds[i].setBuffer(device_->buffers[i]);
    }
}

Sounds::~Sounds() {
    const Hush hush;
    device_.reset();
}

void Sounds::set_volume(int percent) {
    if (device_ == nullptr) return;
    // Loudness is felt roughly as the square root of power: half the slider sounds half as loud.
    const auto share = static_cast<float>(std::clamp(percent, 0, 100)) / 100;
    sf::Listener::setGlobalVolume(share * share * 100);
}

void Sounds::play(Cue cue) {
    if (device_ != nullptr) device_->sounds[static_cast<std::size_t>(cue)].play();
}

} // namespace quiz
