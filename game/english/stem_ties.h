#pragma once

#include "english/token.h"

#include <string_view>

namespace quiz {

/// A word of the question's own.
[[nodiscard]] Token plain(std::string_view text);
/// The film's title as a token.
[[nodiscard]] Token film_named(const Mention& film);

/// Puts "of <film>" before what is at `at`. REQUIRES: at <= tokens.size().
void insert_film(Tokens& tokens, std::size_t at, std::string_view preposition, const Mention& film);

/// "had created Elsa on the stage": not in the film
[[nodiscard]] bool on_stage(const Tokens& tokens);
/// "the script" becomes "the script of <film>".
bool tie_to_film(Tokens& tokens, const Mention& film);
/// "for her performance" becomes "for her performance in <film>".
bool tie_work(Tokens& tokens, const Mention& film);
/// "Elsa's lamp was sold at Halcyon's in Lisbon in 2014": a year and two names say enough.
[[nodiscard]] bool dated(const Tokens& tokens);
/// "went on playing Elsa for ten years": in other films, too.
[[nodiscard]] bool goes_on(const Tokens& tokens);
/// "declined the role of the priest" becomes "declined the role of the priest in <film>", "was the
/// first Lamp Man" "was first cast as the Lamp Man in <film>". `verb`: of the statement; empty: to
/// be.
bool tie_role(Tokens& tokens, std::string_view verb, const Mention& film);
/// "was the first cinematographer" becomes "was the first cinematographer of <film>".
bool tie_first_maker(Tokens& tokens, const Mention& film);
/// "was cast as Elsa" becomes "was cast as Elsa in <film>".
bool tie_character(Tokens& tokens, const Mention& film);
/// "Which character" becomes "Which character in <film>".
bool tie_question(Tokens& tokens, const Mention& film);
/// "was the first choice for which character" becomes "... which character in <film>".
bool tie_asked_character(Tokens& tokens, const Mention& film);
/// "Whose score" becomes "Whose score for <film>".
bool tie_whose(Tokens& question, Tokens& said, const Mention& film);
/// "on its first release" becomes "on the first release of <film>".
bool tie_release(Tokens& tokens, const Mention& film);
/// "Which actor" becomes "Which actor in <film>".
bool tie_player(Tokens& tokens, const Mention& film);

} // namespace quiz
