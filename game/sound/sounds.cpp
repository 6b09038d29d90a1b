#include "sound/sounds.h"

#include "sound/conductor.h"

#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>
#include <SFML/Audio/SoundStream.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <dlfcn.h>
#include <fcntl.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace quiz {

namespace {

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

/// Half the slider is to sound half as loud; loudness is felt roughly as the root of power.
float gain_percent(bool sound, int percent) {
    const auto share = static_cast<float>(std::clamp(percent, 0, 100)) / 100;
    return sound ? share * share * 100 : 0;
}

/// The conductor's music on its way to the device, on SFML's own thread.
class MusicStream final : public sf::SoundStream {
public:
    explicit MusicStream(const SoundTable& table)
        : conductor_(table), samples_(frames_a_piece * Conductor::channels) {
        initialize(Conductor::channels, Conductor::rate);
    }
    // The base would stop its thread only after this part of the object has gone.
    ~MusicStream() override { stop(); }
    MusicStream(const MusicStream&) = delete;
    MusicStream& operator=(const MusicStream&) = delete;

    [[nodiscard]] Conductor& conductor() { return conductor_; }

private:
    bool onGetData(Chunk& chunk) override {
        conductor_.fill(samples_);
        chunk.samples = samples_.data();
        chunk.sampleCount = samples_.size();
        return true;
    }
    void onSeek(sf::Time) override {}

    /// 46 ms; SFML keeps three such pieces ready.
    static constexpr std::size_t frames_a_piece = 2048;
    Conductor conductor_;
    std::vector<sf::Int16> samples_;
};

/// Cues that the first seconds need are read first.
constexpr std::array first_cues{Cue::CurtainUp, Cue::Focus, Cue::Confirm, Cue::Footsteps};

} // namespace

struct Sounds::Device {
    explicit Device(const SoundTable& table) : files(table.cues), music(table) {
        reader = std::thread([this] { read_files(); });
    }
    ~Device() {
        leaving.store(true);
        reader.join();
    }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    /// On a thread of its own, since decoding all of it takes longer than a frame.
    void read_files() {
        for (const Cue cue : first_cues) read_file(static_cast<std::size_t>(cue));
        for (std::size_t i = 0; i < cue_count; ++i) read_file(i);
    }
    void read_file(std::size_t i) {
        if (leaving.load() || ready[i].load() || files[i].empty()) return;
        if (buffers[i].loadFromFile(files[i].string())) ready[i].store(true);
    }
    void start(std::size_t i) {
        if (sounds[i].getBuffer() == nullptr) sounds[i].setBuffer(buffers[i]);
        sounds[i].play();
    }

    std::array<std::filesystem::path, cue_count> files;
    std::array<sf::SoundBuffer, cue_count> buffers;
    std::array<std::atomic<bool>, cue_count> ready{}; ///< The buffer is complete, and stays so.
    std::array<bool, cue_count> late{};               ///< Asked for before it was ready.
    std::array<sf::Sound, cue_count> sounds;
    MusicStream music;
    SoundVolumes volumes;
    std::atomic<bool> leaving{false};
    std::thread reader;
};

Sounds::Sounds(const std::filesystem::path& folder) {
    const Hush hush;
    if (!device_answers()) return;
    auto read = SoundTable::load(folder);
    problems_ = std::move(read.problems);
    device_ = std::make_unique<Device>(read.table);
    for (std::size_t i = 0; i < track_count; ++i) {
        const std::filesystem::path& file = read.table.music.at(i).file;
        if (file.empty() || device_->music.conductor().sound(static_cast<Track>(i))) continue;
        Problem problem;
        problem.file = file.string();
        problem.what = "This music cannot be played.";
        problems_.push_back(std::move(problem));
    }
}

Sounds::~Sounds() {
    const Hush hush;
    device_.reset();
}

void Sounds::set_volumes(const SoundVolumes& volumes) {
    if (device_ == nullptr) return;
    device_->volumes = volumes;
    for (sf::Sound& sound : device_->sounds)
        sound.setVolume(gain_percent(volumes.sound, volumes.effects));
    device_->music.setVolume(gain_percent(volumes.sound, volumes.music));
}

void Sounds::play(Cue cue) {
    if (device_ == nullptr) return;
    const auto i = static_cast<std::size_t>(cue);
    if (device_->ready[i].load())
        device_->start(i);
    else
        device_->late[i] = true;
}

void Sounds::listen(const MusicWish& wish) {
    if (device_ == nullptr) return;
    for (std::size_t i = 0; i < cue_count; ++i) {
        if (!device_->late[i] || !device_->ready[i].load()) continue;
        device_->late[i] = false;
        device_->start(i);
    }
    MusicStream& music = device_->music;
    music.conductor().wish(wish);
    // What nobody hears is not played: the music waits where it is.
    const bool heard = device_->volumes.sound && device_->volumes.music > 0;
    const bool wanted = heard && !music.conductor().idle();
    const bool playing = music.getStatus() == sf::SoundStream::Playing;
    if (wanted && !playing) music.play();
    if (!wanted && playing) music.pause();
}

} // namespace quiz
