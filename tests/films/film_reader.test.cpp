#include "films/film_reader.h"

#include "core/text.h"
#include "support/catch.h"

using namespace quiz;

namespace {

struct Outcome {
    std::optional<Film> film;
    Problems problems;
};

Outcome read(const std::string& text) {
    Outcome outcome;
    outcome.film = read_film(text, "film.json", outcome.problems);
    return outcome;
}

/// A film with these members besides title and year.
Outcome read_members(const std::string& members) {
    return read("{\"title\": \"The Red Shoes\", \"year\": 1948, " + members + "}");
}

std::string first_message(const Problems& problems) {
    return problems.empty() ? std::string{} : problems.front().where + ": " + problems.front().what;
}

} // namespace

TEST_CASE("A film's metadata comes out as it was written", "[films]") {
    const auto [film, problems] = read(R"({
        "$schema": "../schema/film.json",
        "title": " The Red Shoes ", "year": 1948, "also": ["Die roten Schuhe"],
        "countries": ["British"], "genres": ["Drama", "Music"], "ratings": {"IMDb": 8, "Us": 9.5},
        "directors": ["Michael Powell", "Emeric Pressburger"],
        "cast": [{"actor": "Moira Shearer", "role": "Victoria Page", "gender": "f",
                  "also": ["Vicky"], "not": ["Romola"], "difficulty": "easy", "spoiler": true}],
        "crew": [{"name": "Brian Easdale", "job": "composer", "gender": "m",
                  "for": "the film's original score", "not": ["Julian Craster"]}],
        "aliases": [["MGM", "Metro"]], "not": ["East Molesey"]})");
    CHECK(first_message(problems).empty());
    REQUIRE(film);
    CHECK(film->slug == "the-red-shoes");
    CHECK(film->title == "The Red Shoes");
    CHECK(film->year == 1948);
    CHECK(film->also == std::vector<std::string>{"Die roten Schuhe"});
    CHECK(film->ratings.size() == 2);
    CHECK(film->ratings.at(1).value == 9.5);
    CHECK(film->directors.size() == 2);
    REQUIRE(film->cast.size() == 1);
    CHECK(film->cast[0].role == "Victoria Page");
    CHECK(film->cast[0].gender == Gender::Female);
    CHECK(film->cast[0].difficulty == Difficulty::Easy);
    CHECK(film->cast[0].spoiler);
    CHECK(film->cast[0].origin.pointer == "/cast/0");
    CHECK(film->cast[0].origin.at == TextPosition{6, 18});
    REQUIRE(film->crew.size() == 1);
    CHECK(film->crew[0].what == "the film's original score");
    CHECK(film->aliases == std::vector<std::vector<std::string>>{{"MGM", "Metro"}});
    CHECK(film->barred == std::vector<std::string>{"East Molesey"});
    CHECK(film->files == std::vector<std::string>{"film.json"});
}

TEST_CASE("A record has three levels of care", "[films]") {
    const auto [film, problems] = read_members(R"(
        "storyline": ["A ballerina is torn between love and art."],
        "trivia": [
            {"id": "paintings", "text": "Hein Heckroth painted more than 120 pictures.",
             "ask": [{"id": "who", "question": "Who painted?", "answer": "Hein Heckroth",
                      "type": "designer", "wrong": ["Alfred Junge"], "also": ["Heckroth"],
                      "not": ["Ivor Beddoes"], "difficulty": "hard", "explanation": "He did.",
                      "spoiler": true}],
             "not": ["Michael Powell"], "source": "The record"},
            {"text": "Told, never asked.", "ask": []}],
        "questions": [{"question": "What colour are the shoes?", "answer": "Red",
                       "wrong": ["Blue", "Green", "White", "Gold"], "explanation": "They are."}])");
    CHECK(first_message(problems).empty());
    REQUIRE(film);
    REQUIRE(film->records.size() == 4);

    const Record& bare = film->records[0];
    CHECK(bare.section == Section::Storyline);
    CHECK(bare.id == "a-ballerina-is-torn-between-love");
    CHECK_FALSE(bare.id_given);
    CHECK_FALSE(bare.asks_given);

    const Record& asked = film->records[1];
    CHECK(asked.id == "paintings");
    CHECK(asked.id_given);
    CHECK(asked.asks_given);
    CHECK(asked.barred == std::vector<std::string>{"Michael Powell"});
    REQUIRE(asked.asks.size() == 1);
    CHECK(asked.asks[0].id == "who");
    CHECK(asked.asks[0].type == AnswerType::Designer);
    CHECK(asked.asks[0].wrong == std::vector<std::string>{"Alfred Junge"});
    CHECK(asked.asks[0].barred == std::vector<std::string>{"Ivor Beddoes"});
    CHECK(asked.asks[0].difficulty == Difficulty::Hard);
    CHECK(asked.asks[0].explanation == "He did.");
    CHECK(asked.asks[0].spoiler);
    CHECK(asked.asks[0].origin.pointer == "/trivia/0/ask/0");

    const Record& told = film->records[2];
    CHECK(told.asks_given);
    CHECK(told.asks.empty());

    const Record& whole = film->records[3];
    CHECK(whole.section == Section::Questions);
    CHECK(whole.whole);
    CHECK(whole.text == "They are.");
    CHECK(whole.id == "what-colour-are-the-shoes");
    REQUIRE(whole.asks.size() == 1);
    CHECK(whole.asks[0].type == AnswerType::Thing);
    CHECK(whole.asks[0].wrong.size() == 4);
}

TEST_CASE("Ids are made from the first words, more of them where records begin alike", "[films]") {
    const auto ids = [](const std::string& sentences) {
        std::vector<std::string> made;
        const auto outcome = read_members("\"trivia\": [" + sentences + "]");
        for (const auto& record : outcome.film->records) made.push_back(record.id);
        return made;
    };
    using Ids = std::vector<std::string>;
    const std::string shearer = R"("Moira Shearer was burnt by the sun.")";
    const std::string longer = R"("Moira Shearer was burnt by the lamp.")";
    CHECK(ids(shearer) == Ids{"moira-shearer-was-burnt-by-the"});
    CHECK(ids(shearer + "," + longer) ==
          Ids{"moira-shearer-was-burnt-by-the-sun", "moira-shearer-was-burnt-by-the-lamp"});
    CHECK(ids(longer + "," + shearer) ==
          Ids{"moira-shearer-was-burnt-by-the-lamp", "moira-shearer-was-burnt-by-the-sun"});
    CHECK(ids(R"("One two.", "One two three.")") == Ids{"one-two", "one-two-three"});
    CHECK(ids(R"({"id": "one-two", "text": "Else."}, "One two.")") == Ids{"one-two", "one-two-2"});
    CHECK(ids(R"("???", "!!!")") == Ids{"record"}); // both fold to nothing: the same text
}

TEST_CASE("A broken record is left out and never takes the rest", "[films]") {
    const auto [film, problems] = read_members(R"(
        "trivia": ["Good one.", "", 7, {"text": "No."  , "asks": []}, {"text": 5}, {},
                   {"text": "Ask.", "ask": [{"question": "Who?", "answer": "A", "type": "persom"}]},
                   "Good two."],
        "cast": [{"actor": "A"}, {"actor": "A", "role": "B"}, {"actor": "a", "role": "b"}],
        "aliases": [["One"], ["One", "Two"], "Three"])");
    REQUIRE(film);
    REQUIRE(film->records.size() == 2);
    CHECK(film->records[0].text == "Good one.");
    CHECK(film->records[1].text == "Good two.");
    CHECK(film->cast.size() == 1);
    CHECK(film->aliases.size() == 1);
    std::vector<std::string> places;
    for (const auto& problem : problems) places.push_back(problem.where);
    CHECK(places == std::vector<std::string>{"/trivia/1", "/trivia/2", "/trivia/3/asks",
                                             "/trivia/4/text", "/trivia/5", "/trivia/6/ask/0/type",
                                             "/cast/0", "/cast/2", "/aliases/0", "/aliases/2"});
}

TEST_CASE("A film without a sound title or year is nothing, and all its problems are told",
          "[films]") {
    for (const char* text : {"[]", "{}", R"({"title": "X"})", R"({"title": "", "year": 1948})",
                             R"({"title": "X", "year": 1879})", R"({"title": "X", "year": 2101})",
                             R"({"title": "X", "year": 1948.0})",
                             R"({"title": "X", "year": "1948"})", "{\"title\"", ""}) {
        CAPTURE(text);
        const auto [film, problems] = read(text);
        CHECK_FALSE(film);
        CHECK(has_error(problems));
    }
    CHECK(read(R"({"year": 1, "trivia": [1, 2]})").problems.size() == 4);
}

TEST_CASE("Wrong answers that cannot stand are refused with their place", "[films]") {
    struct Case {
        std::string ask;
        std::string where;
    };
    const std::vector<Case> cases{
        {R"("type": "actor", "wrong": ["Álan"])", "/trivia/0/ask/0/wrong/0"},
        {R"("type": "actor", "also": ["Al"], "wrong": ["Bert", "AL"])", "/trivia/0/ask/0/wrong/1"},
        {R"("type": "actor", "not": ["Bert"], "wrong": ["Bert"])", "/trivia/0/ask/0/wrong/0"},
        {R"("type": "actor", "wrong": ["Rex"])", "/trivia/0/ask/0/wrong/0"},
        {R"("type": "actor", "wrong": ["Sid"])", "/trivia/0/ask/0/wrong/0"},
        {R"("type": "actor", "wrong": ["Bert", "bert"])", "/trivia/0/ask/0/wrong/1"},
        {R"("type": "thing")", "/trivia/0/ask/0"},
        {R"("type": "genre", "wrong": ["Bert", "Carl"])", "/trivia/0/ask/0/wrong"},
    };
    for (const auto& [ask, where] : cases) {
        CAPTURE(ask);
        const auto outcome = read_members(
            R"("not": ["Sid"], "trivia": [{"text": "Alan.", "not": ["Rex"],
                "ask": [{"question": "Who?", "answer": "Alan", )" +
            ask + "}]}]");
        REQUIRE(outcome.problems.size() == 1);
        CHECK(outcome.problems[0].where == where);
        REQUIRE(outcome.film);
        CHECK(outcome.film->records.empty());
    }
}

TEST_CASE("Texts may be as long as the screen takes and no longer", "[films]") {
    const auto count = [](const std::string& members) {
        return read_members(members).problems.size();
    };
    const auto ask = [](std::size_t stem, std::size_t answer) {
        return "\"trivia\": [{\"text\": \"T\", \"ask\": [{\"question\": \"" +
               std::string(stem, 'q') + "\", \"answer\": \"" + std::string(answer, 'a') +
               "\", \"type\": \"actor\"}]}]";
    };
    CHECK(count(ask(240, 80)) == 0);
    CHECK(count(ask(241, 80)) == 1);
    CHECK(count(ask(240, 81)) == 1);
    CHECK(count("\"trivia\": [\"" + std::string(400, 't') + "\"]") == 0);
    CHECK(count("\"trivia\": [\"" + std::string(401, 't') + "\"]") == 1);
    const std::string accents = replace_all(std::string(400, 't'), "t", "é");
    CHECK(count("\"trivia\": [\"" + accents + "\"]") == 0);
}

TEST_CASE("The problems of a file come in the order of its lines", "[films]") {
    const auto problems = read("{\"trivia\": [1],\n\"cast\": [2],\n\"yaer\": 1948,\n"
                               "\"title\": \"\",\n\"year\": 1948}")
                              .problems;
    std::vector<int> lines;
    for (const auto& problem : problems) lines.push_back(problem.at.line);
    CHECK(lines == std::vector<int>{1, 2, 3, 4});
    CHECK(problems.at(2).what.find("Did you mean \"year\"?") != std::string::npos);
}

TEST_CASE("Lists of tens of thousands are compared without one look at each pair", "[films]") {
    constexpr int many = 40000;
    std::string cast;
    std::string barred;
    for (int i = 0; i < many; ++i) {
        const std::string name = "A Player of the Name No. " + std::to_string(i);
        cast += R"({"actor": ")" + name + R"(", "role": "R"}, )";
        barred += "\"" + name + "\", ";
    }
    const auto [film, problems] = read_members(
        "\"cast\": [" + cast + R"({"actor": "A Player of the name no 7", "role": "r"}])" +
        ", \"not\": [" + barred + "\"The Last\"]");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where == "/cast/" + std::to_string(many));
    CHECK(problems[0].what.find(" at /cast/7 ") != std::string::npos);
    REQUIRE(film);
    CHECK(film->cast.size() == many);
    CHECK(film->barred.size() == many + 1);
}

TEST_CASE("More ratings than anybody gives are refused, and told once", "[films]") {
    std::string ratings;
    for (int i = 0; i < 101; ++i) ratings += ", \"Paper " + std::to_string(i) + "\": 5";
    const auto [film, problems] = read_members("\"ratings\": {" + ratings.substr(2) + "}");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where == "/ratings");
    REQUIRE(film);
    CHECK(film->ratings.empty());
}
