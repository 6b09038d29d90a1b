#pragma once

#include "core/problem.h"
#include "films/answer_type.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

enum class Difficulty { Easy, Medium, Hard };
inline constexpr std::array<std::string_view, 3> difficulty_names{"easy", "medium", "hard"};

enum class Gender { Unknown, Female, Male };

/// Where a value of a film file was written, so that a later check can point at it.
struct Origin {
    std::string file;
    TextPosition at;
    std::string pointer; ///< JSON Pointer.
};

/// One thing to ask about a record. With three or more `wrong`, those are the wrong answers; with
/// fewer, the generator finds the rest.
struct Ask {
    std::string id; ///< Empty: made from pattern and answer.
    std::string question;
    std::string answer;
    AnswerType type = AnswerType::Thing;
    std::vector<std::string> wrong;
    std::vector<std::string> barred; ///< Key `not`: also true or debatable; never a wrong answer.
    std::vector<std::string> also;   ///< Other names of the answer.
    std::optional<Difficulty> difficulty;
    std::string explanation; ///< Empty: the record's text.
    bool spoiler = false;
    Origin origin;
};

enum class Section { Storyline, Trivia, Questions };
inline constexpr std::array<std::string_view, 3> section_names{"storyline", "trivia", "questions"};

/// One fact of a film, in one or two sentences, with what to ask about it. A whole question is a
/// record whose `text` is its explanation and which has one ask with hand-made wrong answers.
struct Record {
    std::string id; ///< Unique in its film; made from the first words of the text when not given.
    bool id_given = false;
    Section section = Section::Trivia;
    std::string text;
    std::vector<Ask> asks;
    /// `ask` was written (perhaps as an empty list: tell it, never ask it). Without it the sentence
    /// is the generator's to read.
    bool asks_given = false;
    bool whole = false;              ///< Was written as a whole question (level 3).
    std::vector<std::string> barred; ///< Key `not`, for every ask in it.
    std::vector<std::string> also;
    std::optional<Difficulty> difficulty;
    std::string source;
    bool spoiler = false;
    Origin origin;
};

struct Part {
    std::string actor;
    std::string role;
    Gender gender = Gender::Unknown; ///< Of the actor.
    std::vector<std::string> also;   ///< Other names of the role.
    std::vector<std::string> barred;
    std::optional<Difficulty> difficulty;
    bool spoiler = false;
    Origin origin;
    bool voice = false; ///< Is heard and not seen: "(voice)" in a line of the cast.
};

struct Credit {
    std::string name;
    std::string job;  ///< One of the people types' names, such as "cinematographer".
    std::string what; ///< Key `for`: what was done, such as "the film's original score".
    Gender gender = Gender::Unknown;
    std::vector<std::string> barred;
    std::optional<Difficulty> difficulty;
    bool spoiler = false;
    Origin origin;
};

struct Rating {
    std::string source;
    double value = 0; ///< 0 to 10.
};

/// A film; or a collection: questions about many films, which has a title, a licence and questions,
/// and nothing else.
struct Film {
    std::string slug; ///< From the title, and the year when two films share it.
    std::string title;
    std::string licence;           ///< Of a collection, and only of one: whose questions these are.
    std::vector<std::string> also; ///< Other titles.
    int year = 0;                  ///< 0 in a collection.
    bool title_shared =
        false; ///< Another film of the catalogue has the title, too: set by merging.
    std::vector<std::string> countries; ///< As adjectives: "British".
    std::vector<std::string> genres;
    std::vector<Rating> ratings;
    std::vector<std::string> directors;
    std::vector<Part> cast;
    std::vector<Credit> crew;
    std::vector<std::vector<std::string>> aliases; ///< Groups of names of one person or thing.
    std::vector<std::string> barred;               ///< Key `not`: never wrong answers in this film.
    std::vector<Record> records;    ///< Storyline, then trivia, then questions, each in file order.
    std::vector<std::string> files; ///< Those it was read from.

    [[nodiscard]] bool is_collection() const { return !licence.empty(); }
    /// The title as its questions may name it: empty in a collection, which is no film.
    [[nodiscard]] std::string_view own_title() const {
        return is_collection() ? std::string_view{} : std::string_view(title);
    }
};

} // namespace quiz
