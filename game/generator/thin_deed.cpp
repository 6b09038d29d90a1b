#include "generator/thin_deed.h"

#include "core/text.h"
#include "films/word_shapes.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

/// A name, a figure, another title: something to hold on to.
bool is_anchor(const std::string& word) {
    static constexpr std::array<std::string_view, 17> counted{
        "one", "two",  "three", "four",   "five",   "six",  "seven", "eight", "nine",
        "ten", "once", "twice", "eleven", "twelve", "half", "first", "last"};
    return word != "Quoted" &&
           (is_name_word(word) || one_of(counted, word) ||
            std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

} // namespace

bool is_thin_deed(const HeardWords& question) {
    constexpr std::ptrdiff_t few = 14; // words
    const auto spoken = std::count_if(question.begin(), question.end(),
                                      [](const std::string& word) { return !is_pause(word); });
    if (spoken > few || question.size() < 2) return false;
    if (std::count(question.begin(), question.end(), "Quoted") > 1) return false;
    // Work on the film, honours and casting need no more.
    static constexpr std::array<std::string_view, 46> plain{
        "dedicated",      "wrote",        "directed",     "produced",   "composed",
        "edited",         "designed",     "shot",         "was the",    "turned",
        "declined",       "refused",      "replaced",     "cast",       "dubbed",
        "sings",          "sang",         "idea",         "won",        "played",
        "plays",          "narrates",     "narrated",     "painted",    "choreographed",
        "built",          "drew",         "arranged",     "staged",     "recorded",
        "based on",       "adapted",      "novel",        "stories by", "theme",
        "is seen",        "has said",     "single word",  "sewed",      "photographed",
        "photograph",     "for his role", "for her role", "shaved",     "retirement",
        "found the story"};
    if (any_phrase(plain, fold(join(question, " ")))) return false;
    return std::none_of(question.begin() + 1, question.end(), is_anchor);
}

} // namespace quiz
