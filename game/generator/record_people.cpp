#include "generator/record_people.h"

#include "core/text.h"
#include "films/given_names.h"
#include "films/word_shapes.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr std::size_t most_words = 4;

bool starts_upper(std::string_view word) {
    return !word.empty() && ((word[0] >= 'A' && word[0] <= 'Z') || (word[0] & 0x80) != 0);
}

/// "von" of a surname; "Ada Marlow of Halcyon Films" is Ada Marlow.
bool of_surname(std::string_view word) {
    return is_particle(word) && word != "of" && word != "the";
}

/// "Martin Street", "Charlotte Award": called after somebody, and nobody.
bool is_no_surname(const std::string& folded) {
    static constexpr std::array<std::string_view, 48> heads{
        "street",  "theatre",    "theater",   "award",    "awards",    "prize",    "festival",
        "island",  "islands",    "hall",      "square",   "park",      "bridge",   "house",
        "college", "university", "school",    "church",   "station",   "hotel",    "airport",
        "bay",     "beach",      "lake",      "lakes",    "river",     "county",   "academy",
        "society", "company",    "films",     "pictures", "studios",   "records",  "orchestra",
        "museum",  "war",        "cup",       "medal",    "day",       "vineyard", "castle",
        "palace",  "palazzo",    "cathedral", "road",     "institute", "gallery"};
    return std::find(heads.begin(), heads.end(), folded) != heads.end();
}

/// Reads the names of one text.
class Names {
public:
    explicit Names(std::string_view text)
        : words_(split(replace_all(replace_all(replace_all(std::string(text), "\u2019", "'"),
                                               "\u201C", "\""),
                                   "\u201D", "\""),
                       ' ')) {}

    template <typename Take>
    void each(const Take& take) {
        bool quoted = false;
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const bool opens = !words_[i].empty() && words_[i][0] == '"';
            if (opens) quoted = true;
            const auto quotes = std::count(words_[i].begin(), words_[i].end(), '"');
            if (!quoted)
                if (const std::string name = name_at(i); !name.empty()) take(name);
            if (quotes == 2 || (quotes == 1 && !opens)) quoted = false;
        }
    }

private:
    /// Letters alone, and whether the name ends with this word.
    static std::string bare(const std::string& word, bool& ends) {
        std::string text = word;
        const bool initial = text.size() == 2 && text[1] == '.';
        ends = false;
        while (!text.empty() &&
               std::string_view(",.;:!?)\"").find(text.back()) != std::string_view::npos &&
               !(initial && text.size() == 2)) {
            text.pop_back();
            ends = true;
        }
        if (text.size() > 2 && text.compare(text.size() - 2, 2, "'s") == 0) {
            text.erase(text.size() - 2);
            ends = true;
        }
        return text;
    }

    std::string name_at(std::size_t& at) const {
        bool ends = false;
        const std::string first = bare(words_[at], ends);
        if (ends || !starts_upper(first)) return {};
        const std::string folded = fold(first);
        const bool initial = first.size() == 2 && first[1] == '.';
        if (!initial && !is_listed_given_name(folded) &&
            gender_of_given_name(folded) == Gender::Unknown)
            return {};
        std::string name = first;
        std::size_t count = 1;
        std::string last;
        std::size_t i = at + 1;
        for (; i < words_.size() && !ends && count < most_words; ++i, ++count) {
            const std::string word = bare(words_[i], ends);
            if (!starts_upper(word) && !(of_surname(word) && !ends)) break;
            name += " " + word;
            last = word;
        }
        if (last.size() < 3 || of_surname(last) || !starts_upper(last) ||
            is_no_surname(fold(last)) || (initial && count < 3))
            return {};
        at = i - 1;
        return name;
    }

    std::vector<std::string> words_;
};

} // namespace

std::vector<RecordPerson> people_of_records(const FilmLore& lore) {
    std::vector<RecordPerson> people;
    const auto take = [&](const std::string& name) {
        RecordPerson person;
        person.name = name;
        person.folded = fold(name);
        person.known = lore.pool().find_folded(person.folded);
        if (person.known != nullptr &&
            info(person.known->types.front()).family != AnswerFamily::People)
            return;
        if (const Entity* figure = lore.find(name); figure != nullptr && lore.is_figure(*figure))
            return; // of the cast, or known already
        const bool again =
            std::any_of(people.begin(), people.end(),
                        [&](const RecordPerson& other) { return lore.same(other.name, name); });
        const auto& film = lore.film();
        const bool of_film =
            std::any_of(film.cast.begin(), film.cast.end(),
                        [&](const Part& part) {
                            return lore.same(part.actor, name) || lore.same(part.role, name);
                        }) ||
            std::any_of(film.directors.begin(), film.directors.end(),
                        [&](const std::string& director) { return lore.same(director, name); });
        if (again || of_film) return;
        person.gender = lore.persona(name).gender;
        people.push_back(std::move(person));
    };
    for (const auto& record : lore.film().records)
        if (!record.whole) Names(record.text).each(take);
    return people;
}

bool tells_of_work(std::string_view folded_stem) {
    static constexpr std::array<std::string_view, 44> deeds{
        "created",  "create",        "designed", "design",     "built",    "build",      "invented",
        "devised",  "invent",        "came up",  "come up",    "coined",   "suggested",  "composed",
        "drew",     "drawn",         "supplied", "supply",     "taught",   "teach",      "trained",
        "train",    "coached",       "coach",    "dubbed",     "dub",      "supervised", "restored",
        "restore",  "translated",    "lent",     "worked out", "sculpted", "sewed",      "made",
        "animated", "choreographed", "doubled",  "operated",   "recorded", "arranged",   "rewrote",
        "painted",  "carved"};
    return std::any_of(deeds.begin(), deeds.end(),
                       [&](std::string_view deed) { return contains_folded(folded_stem, deed); });
}

} // namespace quiz
