#include "films/film_writer.h"

#include "films/film_reader.h"
#include "films/random_film.h"
#include "films/schema.h"
#include "support/catch.h"

#include <rapidcheck/catch.h>

#include <tuple>

using namespace quiz;

namespace {

// Everything but where it was read.
auto content(const Ask& a) {
    return std::tie(a.id, a.question, a.answer, a.type, a.wrong, a.barred, a.also, a.difficulty,
                    a.explanation, a.spoiler);
}
auto content(const Part& p) {
    return std::tie(p.actor, p.role, p.gender, p.also, p.barred, p.difficulty, p.spoiler, p.voice);
}
auto content(const Credit& c) {
    return std::tie(c.name, c.job, c.what, c.gender, c.barred, c.difficulty, c.spoiler);
}
auto content(const Rating& r) { return std::tie(r.source, r.value); }
auto content(const Record& r) {
    return std::tie(r.id, r.id_given, r.section, r.text, r.asks_given, r.whole, r.barred, r.also,
                    r.difficulty, r.source, r.spoiler);
}
auto content(const Film& f) {
    return std::tie(f.title, f.licence, f.also, f.year, f.countries, f.genres, f.directors,
                    f.aliases, f.barred);
}

template <typename T>
bool same(const std::vector<T>& a, const std::vector<T>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const T& x, const T& y) { return content(x) == content(y); });
}

bool same_film(const Film& a, const Film& b) {
    if (content(a) != content(b) || !same(a.ratings, b.ratings) || !same(a.cast, b.cast) ||
        !same(a.crew, b.crew) || !same(a.records, b.records))
        return false;
    for (std::size_t i = 0; i < a.records.size(); ++i)
        if (!same(a.records[i].asks, b.records[i].asks)) return false;
    return true;
}

} // namespace

TEST_CASE("A film written and read again is the same film", "[films]") {
    rc::prop("round trip", [] {
        const Film film = *random_film();
        const std::string text = write_film(film);
        Problems problems;
        const auto again = read_film(text, "film.json", problems);
        for (const auto& problem : problems) RC_FAIL(to_text(problem));
        RC_ASSERT(again.has_value());
        RC_ASSERT(same_film(film, *again));
        RC_ASSERT(write_film(*again) == text);
    });
}

TEST_CASE("The schema takes every film that is written", "[films]") {
    rc::prop("schema", [] {
        const std::string text = write_film(*random_film());
        RC_ASSERT(schema_complaint(text).value_or("") == "");
    });
}

TEST_CASE("A film is written to be read: short entries on a line, sentences bare", "[films]") {
    Film film;
    film.title = "Aurélie";
    film.year = 2004;
    film.genres = {"Comedy", "Romance"};
    film.ratings = {{"IMDb", 7.9}};
    film.cast = {{"Odette Tavary", "Aurélie Garnier", Gender::Female, {}, {}, {}, false, {}},
                 {"Marius", "Théodore Garnier", Gender::Unknown, {}, {}, {}, false, {}}};
    Record record;
    record.text = "The bakery beneath her room exists, in Nîmes.";
    film.records.push_back(record);
    CHECK(write_film(film) == R"({
  "$schema": "../schema/film.json",
  "title": "Aurélie",
  "year": 2004,
  "genres": ["Comedy", "Romance"],
  "ratings": {"IMDb": 7.9},
  "cast": [
    {"actor": "Odette Tavary", "role": "Aurélie Garnier", "gender": "f"},
    {"actor": "Marius", "role": "Théodore Garnier"}
  ],
  "trivia": ["The bakery beneath her room exists, in Nîmes."]
}
)");
}
