#include "commands/house_setup.h"

#include "programme/challenge.h"

#include <array>
#include <chrono>
#include <ctime>
#include <random>

namespace quiz {

namespace fs = std::filesystem;

namespace {

std::uint64_t fresh_seed() {
    std::random_device chance;
    const std::uint64_t high = chance();
    // Those that a challenge code can hold.
    return ((high << 32U) | chance()) % challenge_seed_most + 1;
}

} // namespace

fs::path own_questions_folder(const UserFolders& folders) { return folders.data / "questions"; }
fs::path memory_path(const UserFolders& folders) { return folders.data / "memory.json"; }
fs::path scores_path(const UserFolders& folders) { return folders.data / "scores.json"; }

std::string utc_now() {
    // Not std::time(): that may be a tick, and so a second, behind what others read.
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), length};
}

StringsFolders strings_folders(const Invocation& invocation) {
    return {invocation.data_folder() / "assets",
            user_folders(invocation.environment).data / "strings"};
}

Strings strings_of(const Invocation& invocation) {
    return speak(invocation.language.value_or("en"), strings_folders(invocation)).strings;
}

HouseSetup house_setup(const Invocation& invocation) {
    const auto folders = user_folders(invocation.environment);
    HouseSetup setup;
    setup.shipped = invocation.data_folder() / "questions";
    setup.own_questions = own_questions_folder(folders);
    setup.home = invocation.environment("HOME").value_or("");
    setup.scores = scores_path(folders);
    setup.memory = memory_path(folders);
    setup.settings = folders.config / "settings.json";
    setup.recordings = folders.state / "matches";
    setup.evenings = folders.data / "evenings";
    setup.strings = strings_folders(invocation);
    setup.language = invocation.language;
    setup.now = utc_now;
    setup.fresh_seed = fresh_seed;
    return setup;
}

} // namespace quiz
