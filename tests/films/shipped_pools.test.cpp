// The pools that come with the game: enough of every kind, nothing twice, nothing open-ended.
#include "core/files.h"
#include "core/text.h"
#include "films/folder.h"
#include "films/pools.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

using namespace quiz;

namespace {

const Pools& shipped() {
    static const Pools pools = [] {
        Problems problems;
        Pools loaded = load_pools(QUIZ_SOURCE_DIR "/questions/pools", problems);
        for (const auto& problem : problems) FAIL_CHECK(to_text(problem));
        return loaded;
    }();
    return pools;
}

/// Names and aliases of one kind, each of which may stand for one entry only.
class Names {
public:
    void take(const std::string& name, const std::vector<std::string>& also,
              const std::string& kind) {
        take_one(name, name, kind);
        for (const auto& other : also) take_one(other, name, kind);
    }

private:
    void take_one(const std::string& name, const std::string& entry, const std::string& kind) {
        const auto [taken, is_new] = taken_.emplace(fold(name) + " / " + kind, entry);
        if (!is_new) {
            CAPTURE(name, kind, entry, taken->second);
            FAIL_CHECK("One name stands for two entries, or twice in one.");
        }
    }
    std::map<std::string, std::string> taken_;
};

std::ptrdiff_t people_who(bool (*are)(const PoolPerson&)) {
    const auto& people = shipped().people;
    return std::count_if(people.begin(), people.end(), are);
}

} // namespace

TEST_CASE("The shipped pools are sound and large enough", "[films]") {
    CHECK(shipped().people.size() >= 1000);
    CHECK(shipped().films.size() >= 600);
    CHECK(shipped().places.size() >= 200);
    std::map<std::string, int> names;
    for (const auto& name : shipped().names) ++names[std::string(info(name.type).name)];
    CHECK(names["company"] + names["studio"] >= 100);
    const std::map<std::string, int> least{
        {"ballet", 60},   {"book", 60},       {"song", 60},        {"play", 60},
        {"musical", 40},  {"painting", 40},   {"series", 60},      {"band", 40},
        {"festival", 20}, {"school", 40},     {"publication", 40}, {"nationality", 40},
        {"language", 30}, {"instrument", 30}, {"award", 30},       {"character", 150}};
    for (const auto& [type, count] : least) {
        CAPTURE(type);
        CHECK(names[type] >= count);
    }
    std::map<std::string, int> places;
    for (const auto& place : shipped().places) ++places[place.level];
    for (const auto& level : place_levels()) {
        CAPTURE(level);
        CHECK(places[level] >= (level == "city" || level == "theatre" ? 40 : 10));
    }
}

TEST_CASE("Every job, era and gender of the shipped people offers wrong answers", "[films]") {
    for (const auto& job : job_names()) {
        const AnswerType type = *answer_type(job);
        for (const Gender gender : {Gender::Female, Gender::Male}) {
            const auto count = std::count_if(
                shipped().people.begin(), shipped().people.end(), [&](const PoolPerson& person) {
                    return person.gender == gender &&
                           std::find(person.jobs.begin(), person.jobs.end(), type) !=
                               person.jobs.end();
                });
            CAPTURE(job, gender == Gender::Female);
            // Few women were let near a camera, and fewer led a company.
            CHECK(count >= (type == AnswerType::Impresario ? 3 : 8));
        }
    }
    for (int decade = 1900; decade <= 2020; decade += 10) {
        CAPTURE(decade);
        const auto active = [&](Gender gender) {
            return std::count_if(
                shipped().people.begin(), shipped().people.end(), [&](const PoolPerson& person) {
                    return person.gender == gender && person.from <= decade && person.to >= decade;
                });
        };
        CHECK(active(Gender::Female) >= 20);
        CHECK(active(Gender::Male) >= 50);
    }
    CHECK(people_who([](const PoolPerson& person) { return person.country == "American"; }) <
          static_cast<std::ptrdiff_t>(shipped().people.size() / 2));
    for (int decade = 1920; decade <= 2010; decade += 10) {
        CAPTURE(decade);
        CHECK(std::count_if(shipped().films.begin(), shipped().films.end(),
                            [&](const PoolFilm& film) {
                                return film.year >= decade && film.year < decade + 10;
                            }) >= 30);
    }
}

TEST_CASE("Bodies of the shipped pools have a country and a time", "[films]") {
    std::map<std::string, int> studios; // by country
    for (const auto& name : shipped().names) {
        CAPTURE(name.name);
        const auto family = info(name.type).family;
        const bool body = family == AnswerFamily::Bodies || name.type == AnswerType::Award;
        if (body) CHECK_FALSE(name.country.empty());
        if (body && name.type != AnswerType::School) CHECK(name.year != 0);
        if (name.to != 0) CHECK(name.to >= name.year);
        if (name.type == AnswerType::Festival) CHECK_FALSE(name.field.empty());
        if (name.type == AnswerType::Studio) ++studios[name.country];
        // An adjective, as people and films have it.
        CHECK((name.country.empty() || name.country.back() != 'a'));
    }
    for (const char* country : {"American", "British", "French", "German", "Italian", "Japanese"}) {
        CAPTURE(country);
        CHECK(studios[country] >= 8);
    }
}

TEST_CASE("Every country has others of its part of the world beside it", "[films]") {
    std::map<std::string, int> cities;
    for (const auto& place : shipped().places)
        if (place.level == "city" && !place.in.empty()) ++cities[place.in.back()];
    for (const char* country : {"Japan", "Brazil", "Mexico", "Argentina", "China", "India", "Iran",
                                "Poland", "Hungary", "Sweden", "Denmark", "South Korea"}) {
        CAPTURE(country);
        CHECK(cities[country] >= 4);
    }
    const auto countries =
        std::count_if(shipped().places.begin(), shipped().places.end(),
                      [](const auto& place) { return place.level == "country"; });
    CHECK(countries >= 150);
}

TEST_CASE("No name of the shipped pools stands for two of a kind, aliases included", "[films]") {
    Names names;
    for (const auto& person : shipped().people) names.take(person.name, person.also, "person");
    for (const auto& film : shipped().films)
        names.take(film.title, film.also, "film of " + std::to_string(film.year));
    for (const auto& place : shipped().places) names.take(place.name, place.also, place.level);
    for (const auto& name : shipped().names)
        names.take(name.name, name.also, std::string(info(name.type).name));
}

TEST_CASE("A film of the shipped pools names directors that the people know as such", "[films]") {
    std::map<std::string, const PoolPerson*> people;
    for (const auto& person : shipped().people) {
        people.emplace(fold(person.name), &person);
        for (const auto& other : person.also) people.emplace(fold(other), &person);
    }
    for (const auto& film : shipped().films) {
        CAPTURE(film.title, film.year);
        CHECK_FALSE(film.directors.empty());
        CHECK_FALSE(film.genres.empty());
        for (const auto& name : film.directors) {
            const auto known = people.find(fold(name));
            if (known == people.end()) continue;
            CAPTURE(name);
            CHECK(known->second->name == name);
            const auto& jobs = known->second->jobs;
            CHECK(std::find(jobs.begin(), jobs.end(), AnswerType::Director) != jobs.end());
            if (jobs.front() != AnswerType::Director) continue;
            CHECK(known->second->from <= film.year);
            CHECK(known->second->to >= film.year);
        }
    }
}

TEST_CASE("Nearly all directors of the shipped films are among the shipped people", "[films]") {
    std::set<std::string> people;
    for (const auto& person : shipped().people) people.insert(fold(person.name));
    std::set<std::string> directors;
    for (const auto& film : shipped().films)
        for (const auto& name : film.directors) directors.insert(fold(name));
    const auto missing =
        std::count_if(directors.begin(), directors.end(),
                      [&](const std::string& name) { return people.count(name) == 0; });
    CHECK(missing < 80);
}

TEST_CASE("A field of the shipped people is one of their main job", "[films]") {
    const std::map<std::string, std::set<AnswerType>> fields{
        {"screen", {AnswerType::Writer, AnswerType::Composer}},
        {"stage", {AnswerType::Writer}},
        {"song", {AnswerType::Writer}},
        {"poetry", {AnswerType::Writer}},
        {"children", {AnswerType::Writer}},
        {"critic", {AnswerType::Writer}},
        {"science fiction", {AnswerType::Writer}},
        {"animation", {AnswerType::Director}},
        {"documentary", {AnswerType::Director}},
        {"child", {AnswerType::Actor}},
        {"lead", {AnswerType::Actor}},
        {"costume", {AnswerType::Designer}},
        {"title", {AnswerType::Designer}},
        {"dubbing", {AnswerType::Singer}},
        {"jazz", {AnswerType::Musician}},
        {"rock", {AnswerType::Musician}},
        {"classical", {AnswerType::Musician}},
        {"studio head", {AnswerType::Producer}},
        {"fashion", {AnswerType::Designer}},
        {"conductor", {AnswerType::Musician}}};
    const std::set<std::string> genres{"crime",  "sf",      "horror",  "spy",     "western",
                                       "humour", "history", "romance", "children"};
    for (const auto& person : shipped().people) {
        CAPTURE(person.name);
        if (!person.genre.empty()) {
            CHECK(genres.count(person.genre) == 1);
            CHECK(person.jobs.front() == AnswerType::Writer);
        }
        // On the stage or before the camera from the cradle to old age, but not before either.
        CHECK((person.born == 0 || (person.born <= person.from && person.from < person.born + 85)));
        if (!person.milieu.empty()) {
            CHECK(person.milieu == "African American");
            CHECK(person.jobs.front() == AnswerType::Actor);
            CHECK(person.country == "American");
        }
        if (person.field.empty()) continue;
        CAPTURE(person.name, person.field);
        const auto field = fields.find(person.field);
        REQUIRE(field != fields.end());
        CHECK(field->second.count(person.jobs.front()) == 1);
    }
}

TEST_CASE("What holds a place's holder holds the place", "[films]") {
    std::map<std::string, std::vector<const PoolPlace*>> by_name;
    for (const auto& place : shipped().places) by_name[fold(place.name)].push_back(&place);
    for (const auto& place : shipped().places) {
        std::set<std::string> holders;
        for (const auto& larger : place.in) holders.insert(fold(larger));
        CAPTURE(place.name, place.level);
        CHECK(holders.count(fold(place.name)) == 0);
        for (const auto& larger : place.in) {
            CAPTURE(larger);
            CHECK(std::all_of(larger.begin(), larger.end(),
                              [](char c) { return c != '/' && c != ';' && c != '@'; }));
            // A name that two places share says nothing certain.
            const auto known = by_name.find(fold(larger));
            if (known == by_name.end() || known->second.size() != 1) continue;
            for (const auto& largest : known->second.front()->in) {
                CAPTURE(largest);
                CHECK(holders.count(fold(largest)) == 1);
            }
        }
    }
}

TEST_CASE("Of most people the pools know how old and how well known they are", "[films]") {
    const auto& people = shipped().people;
    const auto known = std::count_if(people.begin(), people.end(), [](const PoolPerson& person) {
        return person.born != 0 && person.fame != 0;
    });
    CHECK(10 * static_cast<std::size_t>(known) >= 9 * people.size());
    for (const int fame : {1, 2, 3})
        CHECK(std::count_if(people.begin(), people.end(),
                            [&](const PoolPerson& person) { return person.fame == fame; }) > 500);
}

namespace {

auto all_of(const PoolPerson& one) {
    return std::tie(one.name, one.jobs, one.from, one.to, one.gender, one.country, one.also,
                    one.field, one.milieu, one.genre, one.born, one.fame, one.folded);
}
auto all_of(const PoolFilm& one) {
    return std::tie(one.title, one.year, one.country, one.genres, one.directors, one.also, one.cast,
                    one.folded);
}
auto all_of(const PoolPrize& one) { return std::tie(one.prize, one.winner, one.film, one.year); }
auto all_of(const PoolPlace& one) {
    return std::tie(one.name, one.level, one.in, one.also, one.folded);
}
auto all_of(const PoolName& one) {
    return std::tie(one.name, one.type, one.year, one.gender, one.also, one.field, one.to,
                    one.country, one.folded);
}

template <typename T>
bool same(const std::vector<T>& some, const std::vector<T>& others) {
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const T& a, const T& b) { return all_of(a) == all_of(b); });
}

} // namespace

TEST_CASE("A mistake in a file changes nothing else of the shipped pools", "[films]") {
    // Files without one are read in a hurry, others with care.
    const Folder folder;
    for (const std::string pool : {"people", "films", "prizes", "places", "names"}) {
        std::string text = read_file(QUIZ_SOURCE_DIR "/questions/pools/" + pool + ".json").value();
        text.insert(text.rfind(']'), ", {}");
        folder.write(pool + ".json", text);
    }
    Problems problems;
    const Pools others = load_pools(folder.path(), problems);
    std::set<std::string> files;
    for (const auto& problem : problems) files.insert(problem.file);
    CHECK(files.size() == 5);
    CHECK(same(shipped().people, others.people));
    CHECK(same(shipped().films, others.films));
    CHECK(same(shipped().prizes, others.prizes));
    CHECK(same(shipped().places, others.places));
    CHECK(same(shipped().names, others.names));
}

TEST_CASE("Players of the pool's films are its actors, at work when the film was made", "[films]") {
    std::map<std::string, const PoolPerson*> actors;
    for (const auto& person : shipped().people)
        if (std::find(person.jobs.begin(), person.jobs.end(), AnswerType::Actor) !=
            person.jobs.end())
            actors.emplace(person.name, &person);
    int with_cast = 0;
    for (const auto& film : shipped().films) {
        with_cast += film.cast.empty() ? 0 : 1;
        for (const auto& name : film.cast) {
            INFO(film.title << ": " << name);
            const auto known = actors.find(name);
            REQUIRE(known != actors.end());
            constexpr int about = 6; // years
            CHECK(known->second->from - about <= film.year);
            CHECK(known->second->to + about >= film.year);
        }
    }
    CHECK(with_cast > 1500);
}

TEST_CASE("A prize was won by one person, and by nobody else for the same film", "[films]") {
    REQUIRE(shipped().prizes.size() > 400);
    std::map<std::string, std::set<std::string>> winners; // two may share one, three never do
    std::map<std::string, std::set<int>> years;           // of a film's title
    for (const auto& film : shipped().films) years[film.title].insert(film.year);
    int in_pool = 0;
    for (const auto& prize : shipped().prizes) {
        INFO(prize.winner << ", " << prize.film);
        CHECK(prize.year >= 1926);
        auto& these = winners[prize.prize + "/" + prize.film + "/" + std::to_string(prize.year)];
        these.insert(prize.winner);
        CHECK(these.size() <= 2);
        const auto known = years.find(prize.film);
        in_pool += known != years.end() && known->second.count(prize.year) > 0 ? 1 : 0;
    }
    CHECK(in_pool > 400);
}
