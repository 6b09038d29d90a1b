// records N [us-films.jsonl]: prints N made-up film records, one a line: titles, years, casts and
// genres of the file where there is one, else invented; parts, crew and records always invented.
#include "core/json.h"
#include "core/random.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

using namespace quiz;

namespace {

constexpr std::array<const char*, 24> given{
    "Ada",     "Basil",  "Clara",  "Desmond", "Edith", "Felix",  "Greta",    "Hugo",
    "Iris",    "Jasper", "Kitty",  "Lionel",  "Maud",  "Nigel",  "Olive",    "Percy",
    "Queenie", "Rupert", "Stella", "Tobias",  "Una",   "Victor", "Winifred", "Yorick"};
constexpr std::array<const char*, 24> family{
    "Arkwright", "Brandt", "Cardew",  "Dunning", "Everard",    "Fenner",  "Goss",      "Hartnell",
    "Ingleby",   "Jessop", "Kestrel", "Lund",    "Marlow",     "Norcott", "Ormsby",    "Peverell",
    "Quill",     "Rudge",  "Sandor",  "Tarrant", "Umfreville", "Vane",    "Whitcombe", "Yule"};
constexpr std::array<const char*, 16> things{
    "Harbour", "Lantern",  "Mirror", "Orchard", "Railway", "Summit", "Theatre", "Voyage",
    "Winter",  "Carnival", "Bridge", "Clock",   "Garden",  "Island", "Letter",  "Masque"};
constexpr std::array<const char*, 6> genres{"Drama",   "Comedy", "Western",
                                            "Romance", "Crime",  "Musical"};
constexpr std::array<const char*, 4> jobs{"composer", "cinematographer", "designer", "producer"};

struct Base {
    std::string title;
    int year = 1950;
    std::vector<std::string> cast;
    std::vector<std::string> genres;
};

class Maker {
public:
    Base invented() {
        Base base;
        base.title = "The " + one(given) + " " + one(things);
        base.year = 1930 + static_cast<int>(below(random_, 60));
        for (int i = 0; i < 4; ++i) base.cast.push_back(person());
        base.genres = {one(genres)};
        return base;
    }

    /// The record, its title made different by the number.
    std::string record(const Base& base, int number) {
        const std::string title = base.title + " " + std::to_string(number);
        std::string text = "{\"title\": " + json_quote(title) +
                           ", \"year\": " + std::to_string(base.year) +
                           ", \"countries\": [\"American\"], \"genres\": " + list(base.genres) +
                           ", \"directors\": [" + json_quote(person()) + "], \"cast\": [";
        for (std::size_t i = 0; i < base.cast.size(); ++i)
            text += (i > 0 ? ", " : "") + ("{\"actor\": " + json_quote(base.cast[i])) +
                    ", \"role\": " + json_quote(person()) + "}";
        text += "], \"crew\": [";
        for (std::size_t i = 0; i < jobs.size(); ++i)
            text += (i > 0 ? ", " : "") + ("{\"name\": " + json_quote(person())) + ", \"job\": \"" +
                    jobs.at(i) + "\"}";
        return text + "], \"trivia\": [" + trivia(title) + "]}";
    }

private:
    template <std::size_t N>
    std::string one(const std::array<const char*, N>& words) {
        return words.at(static_cast<std::size_t>(below(random_, N)));
    }
    std::string person() { return one(given) + " " + one(family); }
    static std::string list(const std::vector<std::string>& texts) {
        std::string text;
        for (const auto& each : texts) text += (text.empty() ? "" : ", ") + json_quote(each);
        return "[" + text + "]";
    }

    /// Sentences bare, with an ask, and a number to ask for.
    std::string trivia(const std::string& title) {
        const std::string painter = person();
        const std::string weeks = std::to_string(20 + below(random_, 60));
        const std::string film = "\"" + title + "\"";
        return json_quote(person() + " built the model of the " + one(things) + " for " + film +
                          " at Elstree in the spring of that year.") +
               ", " +
               json_quote(one(things) + " scenes were shot near Margate with " + person() +
                          " as an adviser.") +
               ", {\"text\": " + json_quote(painter + " designed the backdrops of " + film + ".") +
               ", \"ask\": [{\"question\": " +
               json_quote("Who designed the backdrops of " + film + "?") +
               ", \"answer\": " + json_quote(painter) + ", \"type\": \"designer\"}]}, {\"text\": " +
               json_quote("The shooting of " + film + " took " + weeks + " weeks.") +
               ", \"ask\": [{\"question\": " +
               json_quote("How long did it take to shoot " + film + "?") + ", \"answer\": \"" +
               weeks + " weeks\", \"type\": \"duration\"}]}";
    }

    Random random_{1948};
};

std::vector<std::string> texts_of(const JsonValue* value) {
    std::vector<std::string> texts;
    if (value == nullptr || value->array() == nullptr) return texts;
    for (const auto& element : *value->array())
        if (element.text() != nullptr) texts.push_back(*element.text());
    return texts;
}

std::vector<Base> real_films(const char* path) {
    std::vector<Base> films;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const auto document = parse_json(line, path);
        if (!document) continue;
        const JsonValue* title = document->find("title");
        const JsonValue* year = document->find("year");
        if (title == nullptr || title->text() == nullptr || year == nullptr) continue;
        const auto* number = std::get_if<std::int64_t>(&year->value);
        if (number == nullptr || title->text()->size() > 60) continue;
        films.push_back({*title->text(), static_cast<int>(*number),
                         texts_of(document->find("cast")), texts_of(document->find("genres"))});
    }
    return films;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) return EXIT_FAILURE;
    const int wanted = std::atoi(argv[1]);
    const auto films = argc > 2 ? real_films(argv[2]) : std::vector<Base>{};
    Maker maker;
    for (int i = 0; i < wanted; ++i)
        std::cout << maker.record(films.empty() ? maker.invented()
                                                : films[static_cast<std::size_t>(i) % films.size()],
                                  i + 1)
                  << '\n';
    return EXIT_SUCCESS;
}
