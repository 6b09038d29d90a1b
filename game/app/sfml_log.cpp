#include "app/sfml_log.h"

#include <SFML/System/Err.hpp>
#include <spdlog/spdlog.h>

#include <ostream>

namespace quiz {

SfmlLog::SfmlLog() : before_(sf::err().rdbuf(this)) {}

SfmlLog::~SfmlLog() {
    sf::err().rdbuf(before_);
    if (!line_.empty()) spdlog::warn("SFML: {}", line_);
}

int SfmlLog::overflow(int character) {
    if (character == traits_type::eof()) return traits_type::not_eof(character);
    if (character != '\n') {
        line_.push_back(static_cast<char>(character));
        return character;
    }
    if (!line_.empty()) spdlog::warn("SFML: {}", line_);
    line_.clear();
    return character;
}

} // namespace quiz
