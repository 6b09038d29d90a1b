#include "programme/note.h"

#include "core/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace quiz {

namespace {

constexpr std::size_t lines_most = 4;
constexpr std::size_t card_count = 4;
/// A card with less than two lines, or one that fills half of it, is not worth showing.
constexpr std::size_t lines_least = 2;

/// One sentence that a card could tell.
struct Line {
    std::string text;
    std::string source;
    std::size_t order = 0; ///< In the record.
};

std::set<std::string> asked_records(const std::vector<Question>& bank, bool spoilers) {
    std::set<std::string> records;
    for (const Question& question : bank)
        if (spoilers || !question.spoiler) records.insert(record_of(question));
    return records;
}

/// Takes lines from the front while they fit, and takes them out of `lines`.
std::vector<Line> take_card(std::vector<Line>& lines) {
    std::vector<Line> card;
    std::size_t characters = 0;
    for (auto line = lines.begin(); line != lines.end() && card.size() < lines_most;) {
        const std::size_t length = character_count(line->text);
        if (characters + length > note_card_most) {
            ++line;
            continue;
        }
        characters += length;
        card.push_back(std::move(*line));
        line = lines.erase(line);
    }
    std::sort(card.begin(), card.end(),
              [](const Line& a, const Line& b) { return a.order < b.order; });
    return card;
}

void add_card(Note& note, std::string heading, std::vector<Line> lines) {
    const bool full = !lines.empty() && character_count(lines.front().text) >= note_card_most / 2;
    if (lines.size() < lines_least && !full) return;
    NoteCard& card = note.cards.emplace_back();
    card.heading = std::move(heading);
    for (Line& line : lines) {
        card.lines.push_back(std::move(line.text));
        note.sources.push_back(std::move(line.source));
    }
}

Note note_of(const Film& film, const std::set<std::string>& asked, bool spoilers, Random& random) {
    std::vector<Line> story;
    std::vector<Line> cast;
    std::vector<Line> making;
    const auto offer = [&](std::vector<Line>& lines, std::string text, const std::string& source) {
        const std::string record = film.slug + "/" + source;
        if (asked.count(record) != 0) lines.push_back({std::move(text), record, lines.size()});
    };
    for (const Record& record : film.records) {
        if ((record.spoiler && !spoilers) || record.whole) continue;
        if (record.section == Section::Storyline)
            offer(story, record.text, "storyline/" + record.id);
        if (record.section == Section::Trivia) offer(making, record.text, "trivia/" + record.id);
    }
    for (const Part& part : film.cast)
        if (!part.spoiler || spoilers)
            offer(cast, part.actor + " plays " + part.role + ".", "cast/" + slug(part.role));
    shuffle(random, story);
    shuffle(random, making);
    Note note;
    add_card(note, "note.story", take_card(story));
    add_card(note, "note.cast", take_card(cast)); // in the order of the credits
    add_card(note, "note.making", take_card(making));
    add_card(note, "note.behind", take_card(making));
    return note.cards.size() == card_count ? note : Note{};
}

} // namespace

std::string record_of(const Question& question) {
    return question.film_slug + "/" + question.source;
}

Note draw_note(const std::vector<Film>& films, const std::vector<Question>& bank, bool spoilers,
               Random& random) {
    const std::set<std::string> asked = asked_records(bank, spoilers);
    std::vector<const Film*> order;
    order.reserve(films.size());
    for (const Film& film : films) order.push_back(&film);
    shuffle(random, order);
    for (const Film* film : order) {
        Note note = note_of(*film, asked, spoilers, random);
        if (!note.cards.empty()) return note;
    }
    return {};
}

} // namespace quiz
