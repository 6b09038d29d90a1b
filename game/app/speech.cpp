#include "app/speech.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace quiz {

Speech::Speech(StringsFolders folders, std::string wished,
               const std::optional<std::string>& instead)
    : folders_(std::move(folders)), wished_(std::move(wished)) {
    speak(instead.value_or(wished_));
}

std::optional<std::string> Speech::follow(const std::string& wished) {
    if (wished == wished_) return std::nullopt;
    wished_ = wished;
    speak(wished_);
    return trouble_;
}

void Speech::speak(const std::string& language) {
    Strings::Read spoken = quiz::speak(language, folders_);
    strings_ = std::move(spoken.strings);
    trouble_.reset();
    if (spoken.problems.empty()) return;
    for (const Problem& problem : spoken.problems) spdlog::warn("{}", to_text(problem));
    const Problem& first = spoken.problems.front();
    trouble_ = strings_("speech.mistakes", {{"n", spoken.problems.size()},
                                            {"file", first.file},
                                            {"line", first.at.line},
                                            {"what", first.what}});
}

} // namespace quiz
