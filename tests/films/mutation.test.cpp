#include "core/files.h"
#include "core/text.h"
#include "films/film_reader.h"
#include "films/film_writer.h"
#include "films/fixtures.h"
#include "films/plain_text.h"
#include "films/random_film.h"
#include "films/schema.h"
#include "support/catch.h"

#include <rapidcheck/catch.h>

using namespace quiz;

namespace {

/// What somebody's editor, disk or malice can do to a text.
std::string damaged(std::string text) {
    static const std::vector<std::string> splinters{
        "\"", "{",    "}",      "[",     "]",  ",",    ":",    "\n",      "\\", "\\u0000",
        "(",  ")",    " as ",   "as as", "1.", "null", "1e99", "\x1b[2J", " ",  "(played by ",
        "“",  "\xC3", "\u202E", "\xFF",  ".",  "Mr. ", "\r",   "Year : ", "-",  "\u00A0"};
    const int count = *rc::gen::inRange(1, 8);
    for (int i = 0; i < count; ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
        switch (*rc::gen::inRange(0, 4)) {
        case 0: text.insert(at, *rc::gen::elementOf(splinters)); break;
        case 1: text.erase(at, *rc::gen::inRange<std::size_t>(0, 40)); break;
        case 2:
            if (at < text.size()) text[at] = static_cast<char>(*rc::gen::inRange(-128, 128));
            break;
        default: text.insert(at, text.substr(at / 2, 60)); break;
        }
    }
    return text;
}

/// Everything that is told can be shown on a terminal.
void check_printable(const Problems& problems) {
    for (const auto& problem : problems) {
        const std::string text = to_text(problem);
        RC_ASSERT(printable(text) == text);
    }
}

const std::string record =
    "Storyline: \"Night Train\" (Zug) is a 1940 British thriller directed by Carol Reed and Joe "
    "Doe. "
    "Anna Bomasch (played by Margaret Lockwood) flees to the U.S. with Dr. H. R. Page (voiced by "
    "Valli). She says \"Go. Now.\" Then the porter (played by Paul Hörbiger) waits.\n\nIt ends.\n"
    "Year : 1940\nGenre : Thriller, War\nIMDB Rating: 7.2\nDirector: Carol Reed\n"
    "Top Billing Cast:\u00A0 Margaret Lockwood as Anna Bomasch Rex Harrison as Gus Bennett Paul "
    "Henreid as Karl the spy Basil Radford as Charters (uncredited) Naunton Wayne as Caldicott\n\n"
    "  1. First fact. Second one.\n  1. It cost $4.2 million at 6 p.m. in 1939.\n";

} // namespace

TEST_CASE("A damaged film file never crashes the loader, and the schema agrees with it",
          "[films]") {
    std::vector<std::string> originals;
    for (const auto& path : fixtures()) originals.push_back(*read_file(path));
    rc::prop("film file", [&] {
        const std::string text = damaged(*rc::gen::elementOf(originals));
        Problems problems;
        const auto film = read_film(text, "film.json", problems);
        check_printable(problems);
        RC_ASSERT(film.has_value() || has_error(problems));
        if (has_error(problems)) return;
        RC_ASSERT(schema_complaint(text).value_or("") == "");
        Problems again;
        RC_ASSERT(read_film(write_film(*film), "film.json", again).has_value());
        RC_ASSERT(again.empty());
    });
}

TEST_CASE("A damaged plain-text record never crashes the importer, and what comes out can be read",
          "[films]") {
    rc::prop("plain text", [] {
        const auto [film, problems] = read_plain_text(damaged(record), "film.txt");
        check_printable(problems);
        RC_ASSERT(film.has_value() != has_error(problems));
        if (!film) return;
        Problems again;
        const std::string json = write_film(*film);
        const auto read = read_film(json, "film.json", again);
        for (const auto& problem : again) RC_FAIL(to_text(problem));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->records.size() == film->records.size());
    });
}
