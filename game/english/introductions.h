#pragma once

#include "english/clause.h"

#include <vector>

namespace quiz {

/// "a young woman named Elsa" is Elsa. `introduced`: who was, and as what.
void without_introductions(Tokens& tokens, std::vector<Apposition>& introduced);

/// "blood for one of them, Rudge": for Rudge.
void without_one_of_them(Tokens& tokens);

} // namespace quiz
