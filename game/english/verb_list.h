#pragma once

#include <string_view>

namespace quiz {

/// Data of verbs.cpp: base forms, and the forms of the irregular ones.
extern const std::string_view verb_list;
extern const std::string_view irregular_verb_list;

} // namespace quiz
