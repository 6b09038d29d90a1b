#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// What the prose of a plain-text record says for certain.

struct Introduction {
    std::string title;
    bool quoted = true;                 ///< Else only capitals told where the title ends.
    bool as_film = false;               ///< "... is a musical": told what kind of film it is.
    bool told = true;                   ///< Something is; else it only stands at the head.
    std::vector<std::string> also;      ///< From brackets behind the title.
    std::optional<int> year;            ///< "... is a 1948 ..."
    std::vector<std::string> countries; ///< "... British ..."
};

/// The phrase that a paragraph introduces: '"Title" is a 1950 Danish comedy',
/// quotation marks straight or curly, perhaps not at the start. What is said to be a film goes
/// before what is a film within the film ('"The Dueling Knight" is a disaster').
[[nodiscard]] std::optional<Introduction> introduction_of(std::string_view paragraph);

/// Does a sentence speak of the film itself, not of what happens in it? Plays, too, are directed.
[[nodiscard]] bool is_about_film(std::string_view sentence, std::string_view title);

/// "directed by A, B and C", in that order; empty when it is not said.
[[nodiscard]] std::vector<std::string> directors_in(std::string_view sentence);

/// "narrated by A", "narrated by a voice (A)": the actor, or nothing.
[[nodiscard]] std::string narrator_in(std::string_view sentence);

struct PlayedRole {
    std::string role;
    std::string actor;
    bool bare = false; ///< Nothing but the name stands in brackets: the role may be a description.
    std::string also = {}; ///< "Mrs. Grice" of "Elsa Brandt (Mrs. Grice)".
    bool voice = false;    ///< "Elsa Brandt (voice)".
};
struct PlayedRoles {
    std::vector<PlayedRole> roles;
    std::vector<std::string> unclear; ///< Phrases that say who plays somebody, but not clearly.
    std::vector<std::string> players; ///< Named in brackets behind what is no plain role.
};

/// "Elsa Brandt (played by Sigrid Holm)", also "voiced by". Without "played by" only where the
/// line of the cast has the name, before an "as": then it is a player's.
[[nodiscard]] PlayedRoles played_roles_in(std::string_view paragraph,
                                          std::string_view cast_line = {});

/// Adds the runs of capitalised words in running text, folded: names of people and things. A word
/// that only begins a sentence is none.
void add_names_in(std::string_view paragraph, std::set<std::string>& names);

} // namespace quiz
