#include "screens/sample_evening.h"
#include "screens/samples.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace quiz {

namespace {

struct Text {
    const char* prompt;
    std::array<const char*, 4> options;
    int answer;
    const char* explanation;
};

constexpr std::array<Text, 10> usual{{
    {"Which city was the director Michael Powell working in when the film opened?",
     {"London", "Paris", "Monte Carlo", "Copenhagen"},
     0,
     "He was back in London."},
    {"Which composer won an Academy Award for the film's original score?",
     {"William Walton", "Brian Easdale", "Allan Gray", "Arthur Bliss"},
     1,
     "Brian Easdale conducted and composed; it was the first British score to win."},
    {"Which dancer plays Victoria Page?",
     {"Ludmilla Tchérina", "Moira Shearer", "Margot Fonteyn", "Beryl Grey"},
     1,
     "Moira Shearer danced with the Sadler's Wells company."},
    {"Who painted more than 120 pictures for the film's title ballet?",
     {"Jack Cardiff", "Hein Heckroth", "Brian Easdale", "Robert Helpmann"},
     1,
     "Shooting the title ballet took six weeks; Heckroth's pictures, more than 120 of them, gave "
     "it its look."},
    {"In which year did The Red Shoes first come to the screen?",
     {"1946", "1947", "1948", "1949"},
     2,
     "It opened in London in September 1948."},
    {"Which rank does Léonide Massine's Grischa Ljubov hold in the company?",
     {"Ballet master", "Conductor", "Designer", "Impresario"},
     0,
     "Ljubov is the ballet master, and dances the shoemaker."},
    {"Whose fairy tale gave the ballet its story?",
     {"The Brothers Grimm", "Charles Perrault", "Hans Christian Andersen", "E. T. A. Hoffmann"},
     2,
     "Andersen published it in 1845."},
    {"Which cinematographer photographed the film in Technicolor?",
     {"Jack Cardiff", "Christopher Challis", "Freddie Young", "Erwin Hillier"},
     0,
     "Jack Cardiff studied painters' light."},
    {"Which actor plays Boris Lermontov?",
     {"Anton Walbrook", "Marius Goring", "Albert Bassermann", "Esmond Knight"},
     0,
     "Anton Walbrook was born in Vienna."},
    {"On which coast does the company spend its season?",
     {"The Amalfi coast", "The Riviera", "The Dalmatian coast", "The Costa Brava"},
     1,
     "The company dances in Monte Carlo."},
}};

/// As long as `check` allows. The first answer is right.
constexpr std::string_view longest_stem =
    "During the six weeks in which the seventeen minutes of the ballet were photographed, whose "
    "painted designs did the carpenters, the dressmakers and every dancer of the company have "
    "before them, from the first rehearsal to the very last take?";
constexpr std::array<std::string_view, 4> longest_options{
    "Hein Heckroth, who had painted scenery and costumes for the Ballets Jooss before",
    "Alfred Junge, who had built the convent in the mountains for \"Black Narcissus\"",
    "Oliver Messel, who had dressed \"The Sleeping Beauty\" at Covent Garden in 1946",
    "Ivor Beddoes, who drew hundreds of sketches and painted glass for trick pictures"};
constexpr std::string_view longest_explanation =
    "Hein Heckroth painted more than 120 pictures, and they were filmed in their order before a "
    "single dancer stood on the stage: so all knew how long a scene would last, what colours it "
    "would have and where the camera would stand. With Arthur Lawson, who turned the pictures into "
    "sets of canvas, gauze, cellophane and paint, he won the Academy Award for art direction in "
    "colour at the ceremony in 1949.";
constexpr bool longest(std::string_view text, std::size_t allowed) {
    return text.size() <= allowed && text.size() + 4 > allowed;
}
static_assert(longest(longest_stem, 240) && longest(longest_explanation, 400) &&
              longest(longest_options[0], 80));

} // namespace

Question sample_question(SampleContent content, std::size_t index) {
    const Text& text = usual.at(index % usual.size());
    Question question;
    question.id = "sample/" + std::to_string(index);
    question.film = "The Red Shoes";
    question.film_slug = "the-red-shoes";
    question.fact = question.id;
    question.source = question.id;
    question.prompt = text.prompt;
    for (std::size_t i = 0; i < text.options.size(); ++i)
        question.options.at(i) = text.options.at(i);
    question.answer = text.answer;
    question.explanation = text.explanation;
    if (content == SampleContent::Shortest) {
        question.prompt = "Who is Vicky?";
        question.options = {"Li", "Bo", "Al", "Jo"};
        question.explanation = "";
    } else if (content == SampleContent::Longest) {
        question.prompt = longest_stem;
        std::copy(longest_options.begin(), longest_options.end(), question.options.begin());
        std::swap(question.options.front(),
                  question.options.at(static_cast<std::size_t>(question.answer)));
        question.explanation = longest_explanation;
    }
    question.difficulty = index < 3   ? Difficulty::Easy
                          : index < 7 ? Difficulty::Medium
                                      : Difficulty::Hard;
    return question;
}

Performance sample_performance(SampleContent content, const Settings& settings) {
    Programme programme;
    std::size_t index = 0;
    for (const int count : {3, 4, 3}) {
        Act act;
        for (int i = 0; i < count; ++i) act.questions.push_back(sample_question(content, index++));
        act.understudies.push_back(sample_question(content, index + usual.size()));
        programme.acts.push_back(std::move(act));
    }
    MatchSettings rules;
    rules.answer_time = std::chrono::seconds(settings.answer_seconds);
    rules.scoring = settings.flat_scoring ? Scoring::Flat : Scoring::Speed;
    ScoreTable table;
    table.films = {"the-red-shoes"};
    table.questions = programme.size();
    table.answer_seconds = settings.answer_seconds;
    table.scoring = scoring_names.at(static_cast<std::size_t>(rules.scoring));
    constexpr std::uint64_t seed = 1948;
    return {RecordedMatch(std::move(programme), rules, seed), std::move(table), seed, ""};
}

} // namespace quiz
