#pragma once

#include "english/token.h"

namespace quiz {

/// "Based on the novel by ...", "Budget: $2 million.": what says something of the film and does not
/// name it gets it as its subject, or says of what part of it.
void with_film_as_subject(Tokens& tokens, const Mention& film);

} // namespace quiz
