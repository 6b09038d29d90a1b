#pragma once

#include "films/catalogue.h"

#include <initializer_list>
#include <string>

namespace quiz::testing {

inline PoolPerson person(std::string name, std::vector<AnswerType> jobs, Gender gender,
                         int from = 1935, int to = 1965) {
    return {std::move(name), std::move(jobs), from, to, gender, "British", {}};
}

/// A small film of our own making, and pools just large enough to find wrong answers in.
inline Catalogue small_catalogue() {
    Catalogue catalogue;
    Film film;
    film.slug = "the-glass-harbour";
    film.title = "The Glass Harbour";
    film.year = 1951;
    film.countries = {"British"};
    film.genres = {"Crime", "Drama"};
    film.directors = {"Ada Marlow", "Piers Quill"};
    film.cast = {{"Nora Whitcombe", "Elsa Brandt", Gender::Female, {"Elsie"}, {}, {}, false, {}},
                 {"Lydia Crane", "Hester Vale", Gender::Female, {}, {}, {}, false, {}},
                 {"Hugh Fenner", "Captain Rudge", Gender::Male, {}, {}, {}, false, {}},
                 {"Miles Ashdown", "Tobias Vane", Gender::Male, {}, {}, {}, false, {}},
                 {"Oscar Lindqvist", "Father Anselm", Gender::Male, {}, {}, {}, false, {}},
                 {"Bertram Yule", "the harbour pilot", Gender::Male, {}, {}, {}, false, {}},
                 {"Celia Marsh", "Alma Reeve", Gender::Female, {}, {}, {}, false, {}},
                 {"Maud Fell", "Ida Crewe", Gender::Female, {}, {}, {}, false, {}}};
    film.crew = {{"Clement Arkwright", "composer", "", Gender::Male, {}, {}, false, {}},
                 {"Ivo Sandor", "cinematographer", "", Gender::Male, {}, {}, false, {}}};
    Record record;
    record.id = "lighthouse-model";
    record.text = "The lighthouse was a model that Greta Holm built in six weeks.";
    record.asks_given = true;
    record.source = "The credits";
    Ask who;
    who.question = "Who built the model of the lighthouse for \"The Glass Harbour\"?";
    who.answer = "Greta Holm";
    who.type = AnswerType::Person;
    record.asks.push_back(who);
    Ask how_long;
    how_long.question =
        "How long did it take to build the model lighthouse of \"The Glass Harbour\"?";
    how_long.answer = "six weeks";
    how_long.type = AnswerType::Duration;
    record.asks.push_back(how_long);
    Ask what;
    what.question = "What stood in for the lighthouse in \"The Glass Harbour\"?";
    what.answer = "a model";
    what.type = AnswerType::Thing;
    what.wrong = {"a painting", "a mirror", "a water tower", "a ship's mast"};
    record.asks.push_back(what);
    film.records.push_back(record);
    catalogue.films.push_back(film);

    auto& people = catalogue.pools.people;
    for (const char* name :
         {"Joan Peverell", "Dora Kestrel", "Ruth Amberley", "Vera Lund", "Greta Holm"})
        people.push_back(person(name, {AnswerType::Actor}, Gender::Female));
    for (const char* name : {"Cyril Moat", "Alec Dunning", "Rex Tarrant", "Leo Vance"})
        people.push_back(person(name, {AnswerType::Director}, Gender::Male));
    for (const char* name : {"Eric Standish", "Paul Verrier", "Anton Roth", "Max Leander"})
        people.push_back(person(name, {AnswerType::Composer}, Gender::Male));
    for (const char* name : {"Emil Kask", "John Farrow-Hill", "Otto Brahe"})
        people.push_back(person(name, {AnswerType::Cinematographer}, Gender::Male));
    for (const char* name : {"Isobel Crane", "Moira Dell", "Agnes Thorne"})
        people.push_back(person(name, {AnswerType::Director}, Gender::Female));
    for (const char* name : {"American", "British", "French", "Italian", "Swedish", "Australian",
                             "Canadian", "New Zealand"})
        catalogue.pools.names.push_back(
            {name, AnswerType::Nationality, 0, Gender::Unknown, {}, {}});
    for (const char* name : {"Anna Bell", "Rose Tyne", "Dora Finch"})
        catalogue.pools.names.push_back(
            {name, AnswerType::Character, 1950, Gender::Female, {}, {}});
    catalogue.pools.names.push_back(
        {"Mister Crow", AnswerType::Character, 1950, Gender::Male, {}, {}});
    const std::vector<std::vector<std::string>> genres{
        {"Comedy", "Crime"}, {"Horror", "Mystery"}, {"Drama", "Mystery"}, {"Drama", "Romance"}};
    int year = 1948;
    for (const auto& pair : genres)
        catalogue.pools.films.push_back(
            {"Film of " + std::to_string(year), year++, "American", pair, {"Somebody Else"}});
    return catalogue;
}

} // namespace quiz::testing
