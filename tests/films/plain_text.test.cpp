#include "films/plain_text.h"

#include "core/files.h"
#include "core/text.h"
#include "films/film_reader.h"
#include "films/film_writer.h"
#include "support/catch.h"

using namespace quiz;

namespace {

PlainTextFilm import(const std::string& text) { return read_plain_text(text, "film.txt"); }

std::string printed(const Problems& problems) {
    std::string text;
    for (const auto& problem : problems) text += to_text(problem) + "\n";
    return text;
}

std::vector<std::string> cast_of(const Film& film) {
    std::vector<std::string> pairs;
    for (const auto& part : film.cast) pairs.push_back(part.actor + " = " + part.role);
    return pairs;
}

std::vector<std::string> texts_of(const Film& film, Section section) {
    std::vector<std::string> texts;
    for (const auto& record : film.records)
        if (record.section == section) texts.push_back(record.text);
    return texts;
}

/// What the importer makes can be read by the loader, and says the same.
void check_readable(const Film& film) {
    Problems problems;
    const auto again = read_film(write_film(film), "film.json", problems);
    CHECK(printed(problems).empty());
    REQUIRE(again);
    CHECK(cast_of(*again) == cast_of(film));
    REQUIRE(again->records.size() == film.records.size());
    for (std::size_t i = 0; i < film.records.size(); ++i)
        CHECK(again->records[i].id == film.records[i].id);
}

const std::string small = "Storyline:\u00A0 \u00A0 \"Night Train\" is a 1940 British thriller "
                          "directed by Carol Reed. Anna (played by Margaret Lockwood) flees.\n"
                          "\n"
                          "A second paragraph tells more.\n"
                          "Year : 1940\n"
                          "Genre : Thriller, War\n"
                          "IMDB Rating: 7.2\n"
                          "Director: Carol Reed\n"
                          "Top Billing Cast:\u00A0 Rex Harrison as Gus Bennett\n"
                          "\n"
                          "  1. First fact.\n"
                          "  3. Second fact.\n"
                          "  3. Third fact,\n"
                          "     in two lines.\n";

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("A small record comes out whole", "[films]") {
    const auto [film, problems] = import(small);
    CHECK(printed(problems).empty());
    REQUIRE(film);
    CHECK(film->title == "Night Train");
    CHECK(film->slug == "night-train");
    CHECK(film->year == 1940);
    CHECK(film->countries == Texts{"British"});
    CHECK(film->genres == Texts{"Thriller", "War"});
    REQUIRE(film->ratings.size() == 1);
    CHECK(film->ratings[0].value == 7.2);
    CHECK(film->directors == Texts{"Carol Reed"});
    CHECK(cast_of(*film) == Texts{"Rex Harrison = Gus Bennett", "Margaret Lockwood = Anna"});
    CHECK(texts_of(*film, Section::Storyline) ==
          Texts{"\"Night Train\" is a 1940 British thriller directed by Carol Reed.",
                "Anna (played by Margaret Lockwood) flees.", "A second paragraph tells more."});
    CHECK(texts_of(*film, Section::Trivia) ==
          Texts{"First fact.", "Second fact.", "Third fact, in two lines."});
    check_readable(*film);
}

TEST_CASE("What is introduced goes before a saying at the head", "[films]") {
    const auto [film, problems] =
        import("Storyline: \"I never went to sea.\" Anna (Margaret Marsh) tells nobody.\n"
               "\n"
               "Ada Marlow's \"Night Train\" follows her to the harbour.\n"
               "Year : 1940\n"
               "Top Billing Cast: Margaret Marsh as Anna\n"
               "\n"
               "  1. First fact.\n");
    CHECK(printed(problems).empty());
    REQUIRE(film);
    CHECK(film->title == "Night Train");
    CHECK(cast_of(*film) == Texts{"Margaret Marsh = Anna"});
}

TEST_CASE("A description before a bare name in brackets is no second part", "[films]") {
    const auto [film, problems] =
        import("Storyline: \"Night Train\" is a 1940 British thriller. Slade, the captain (Hugh "
               "Marsh), hides from Anna (Margaret Marsh).\n"
               "Year : 1940\n"
               "Top Billing Cast: Hugh Marsh as Joe Slade Margaret Marsh as Anna Lindt\n"
               "\n"
               "  1. First fact.\n");
    CHECK(printed(problems).empty());
    REQUIRE(film);
    CHECK(cast_of(*film) == Texts{"Hugh Marsh = Joe Slade", "Margaret Marsh = Anna Lindt"});
}

TEST_CASE("A byte order mark, CRLF and a missing last line break change nothing", "[films]") {
    const std::string plain = write_film(*import(small).film);
    const std::string other =
        "\xEF\xBB\xBF" + replace_all(small.substr(0, small.size() - 1), "\n", "\r\n");
    const auto [film, problems] = import(other);
    CHECK(printed(problems).empty());
    REQUIRE(film);
    CHECK(write_film(*film) == plain);
}

TEST_CASE("A director line that disagrees with the storyline is told, and all are kept",
          "[films]") {
    const auto [film, problems] = import(replace_all(small, "Director: Carol", "Director: Oliver"));
    REQUIRE(film);
    CHECK(film->directors == Texts{"Carol Reed", "Oliver Reed"});
    CHECK(printed(problems) ==
          "film.txt:7: warning: The directors here are Oliver Reed, the storyline (line 1) names "
          "Carol Reed. All were kept: Carol Reed and Oliver Reed.\n");
}

TEST_CASE("Two actors of one role are told, and both are kept", "[films]") {
    const auto [film, problems] = import(replace_all(small, "Gus Bennett", "Anna"));
    REQUIRE(film);
    CHECK(cast_of(*film) == Texts{"Rex Harrison = Anna", "Margaret Lockwood = Anna"});
    CHECK(printed(problems) ==
          "film.txt:8: warning: \"Anna\" is played by Rex Harrison here, and by "
          "Margaret Lockwood in the storyline. Both were kept.\n");
}

TEST_CASE("Whoever directs a play in the story does not direct the film", "[films]") {
    const auto [film, problems] =
        import(replace_all(small, "tells more", "tells of a play directed by Boris Lermontov"));
    REQUIRE(film);
    CHECK(printed(problems).empty());
    CHECK(film->directors == Texts{"Carol Reed"});
}

TEST_CASE("A long item becomes several records of whole sentences, with ids", "[films]") {
    const std::string sentence = "This sentence has " + std::string(150, 'x') + " in it.";
    std::string item;
    for (const char* number : {"One ", "Two ", "Three ", "Four ", "Five "})
        item += number + sentence + " ";
    const auto [film, problems] = import(small + "\n4. " + item);
    CHECK(printed(problems).empty());
    REQUIRE(film);
    const auto texts = texts_of(*film, Section::Trivia);
    REQUIRE(texts.size() == 6);
    CHECK(texts[3] == "One " + sentence + " Two " + sentence);
    CHECK(texts[5] == "Five " + sentence);
    CHECK(film->records.back().id == "one-this-sentence-has-3");
    check_readable(*film);
}

TEST_CASE("What a record lacks or garbles is told with its line", "[films]") {
    struct Case {
        std::string from;
        std::string to;
        std::string says;
        bool refused;
    };
    const std::vector<Case> cases{
        {"Year : 1940", "Year : nineteen", "film.txt:4: error: A year from 1880 to 2100", true},
        {"Year : 1940", "Year : 1940s", "film.txt:4: error: A year", true},
        {"Year : 1940", "Year : 1941", "film.txt:4: warning: The year here is 1941", false},
        {"Genre", "Year", "film.txt:5: error: \"Year\" stands in line 4 already", true},
        {"\"Night Train\" is a", "It is a", "film.txt:1: error: The storyline does not introduce",
         true},
        {"\"Night Train\"", "Night Train", "film.txt:1: warning: The title has no quotation",
         false},
        {"Storyline:", "", "film.txt:1: warning: What this line means is not known", true},
        {"7.2", "very good", "film.txt:6: warning: A rating from 0 to 10", false},
        {"7.2", "11", "film.txt:6: warning: A rating from 0 to 10", false},
        {"IMDB Rating: 7.2", "\nRuntime: 95 min", "film.txt:7: warning: What this line means",
         false},
        {"Rex Harrison as", "Rex Harrison:", "film.txt:8: warning: The cast line is not clear. No",
         false},
        {"Second fact", "First fact", "film.txt:11: warning: This stands in the record already",
         false},
        {"First fact.", std::string(401, 'x'), "film.txt:10: warning: A sentence has more than 400",
         false},
        {"Night Train", std::string(81, 'N'), "film.txt:1: error: The title is empty or longer",
         true},
        {"First", "Fi\xE9rst", "film.txt:10:8: error: The byte 0xE9 is not UTF-8", true},
        {"First", "Fi\x1b[31mrst", "film.txt:10:8: error: The control character U+001B", true},
        {"First", std::string("Fi\0rst", 6), "film.txt:10:8: error: The control character U+0000",
         true},
        {"First", "Fi\u202Erst", "film.txt:10:8: error: The control character U+202E", true},
    };
    for (const auto& [from, to, says, refused] : cases) {
        CAPTURE(from, printable(to));
        const auto [film, problems] = import(replace_all(small, from, to));
        const std::string text = printed(problems);
        CHECK(text.find(says) != std::string::npos);
        CHECK(film.has_value() != refused);
        CHECK(has_error(problems) == refused);
        CHECK(printable(text) == text);
        if (film) check_readable(*film);
    }
}

TEST_CASE("The year of the storyline stands in for a missing line", "[films]") {
    const auto [film, problems] = import(replace_all(small, "Year : 1940\n", ""));
    REQUIRE(film);
    CHECK(film->year == 1940);
    CHECK(import("Storyline: \"Night Train\" is a thriller.").film == std::nullopt);
}

TEST_CASE("Empty and senseless files are refused with a reason", "[films]") {
    for (const std::string& text :
         {std::string(), std::string("\n\n"), std::string("\xEF\xBB\xBF"),
          std::string("{\"title\": \"x\"}"), std::string("\xFF\xFEx\0", 4), std::string(1000, '\0'),
          std::string("Storyline:")}) {
        CAPTURE(printable(text));
        const auto [film, problems] = import(text);
        CHECK_FALSE(film);
        CHECK(has_error(problems));
        CHECK(problems.size() <= 21);
    }
}

TEST_CASE("Files and lines that no record has are refused at once", "[films]") {
    const auto huge = import("Storyline: " + std::string(std::size_t{5} << 20U, 'a'));
    CHECK_FALSE(huge.film);
    CHECK(printed(huge.problems).find("larger than 1 MiB") != std::string::npos);
    const auto wide = import("Storyline: " + std::string(std::size_t{300} << 10U, 'a'));
    CHECK_FALSE(wide.film);
    CHECK(printed(wide.problems).find("film.txt:1: error: The line is longer than 256 KiB") == 0);
    // Just allowed, and made to cost as much as it can: a quadratic step would be felt here.
    std::string line = "Storyline: \"A\" is a 1940 film. ";
    while (line.size() < (std::size_t{250} << 10U)) line += "\"Al (played by ";
    static_cast<void>(import(line));
    line = small + "Cast: ";
    for (int i = 0; i < 60000; ++i) line += i % 9 == 0 ? "as " : "Ab ";
    static_cast<void>(import(line));
}

TEST_CASE("A film that nothing introduces is called as its file", "[films]") {
    const std::string text = "Storyline: A diver finds a lamp.\nYear : 1951\nDirector: Ada Marlow\n"
                             "Top Billing Cast: Nora Whitcombe as Elsa Hugh Fenner as Rudge\n\n"
                             "  1. \"Lamp, or the Diver\" was shot in Lisbon.\n";
    const std::vector<std::pair<std::string, std::string>> cases{
        {"/tmp/night-train.txt", "Night Train"},
        {"the_lamp_of_lisbon.txt", "The Lamp of Lisbon"},
        {"lamp-or-the-diver.txt", "Lamp, or the Diver"},
        {"salt-mirror-part-iii.txt", "Salt Mirror Part III"},
        {"1917.txt", ""},
        {"record-3.txt", ""},
        {"-", ""},
    };
    for (const auto& [file, title] : cases) {
        CAPTURE(file);
        const auto read = read_plain_text(text, file);
        CHECK(read.film.has_value() == !title.empty());
        if (read.film) CHECK(read.film->title == title);
        CHECK_FALSE(read.problems.empty()); // a warning, or an error
    }
}

TEST_CASE("Records as they are written give exactly their casts", "[films]") {
    struct Case {
        std::string file;
        std::string title;
        int year;
        Texts cast;
        std::size_t warnings;
    };
    const std::vector<Case> cases{
        {"the-salt-road.txt",
         "The Salt Road",
         1962,
         {"Otto = the ferryman", "Aldo Ferri = Bruno Sala", "Carla Vezzani = Nella",
          "H. R. Tadini = Captain Orsini", "Élise Darnay = Mme. Robin",
          "Gino Rolle = Radio announcer"},
         0},
        {"bom-crlf.txt",
         "A Bell for Hanna",
         1950,
         {"Inger Dahl = Hanna Krogh", "Palle Munk = the bellringer", "Sofie Brandt = Aunt Tilde"},
         0},
        {"cast-without-as.txt",
         "Six Umbrellas",
         1957,
         {"Edgar Voss = Mr. Pell", "Ruth Amory = Mrs. Pell"},
         1},
    };
    const std::string folder = QUIZ_SOURCE_DIR "/tests/films/fixtures/plain/";
    for (const auto& one : cases) {
        const auto text = read_file(folder + one.file);
        CAPTURE(one.file);
        REQUIRE(text);
        const auto [film, problems] = import(*text);
        INFO(printed(problems));
        REQUIRE(film);
        CHECK(film->title == one.title);
        CHECK(film->year == one.year);
        CHECK(cast_of(*film) == one.cast);
        CHECK(problems.size() == one.warnings);
        check_readable(*film);
    }
    const auto text = read_file(folder + "invalid-utf8.txt");
    REQUIRE(text);
    const auto [film, problems] = import(*text);
    CHECK_FALSE(film);
    REQUIRE(problems.size() == 2);
    CHECK(problems.front().at.line == 5);
}

TEST_CASE("One part under two names is one part, and a surname is written in full", "[films]") {
    const auto read = import(
        "Storyline: \"Low Water\" is a 1951 British drama film directed by Ada Marlow. Rudge "
        "(played by Fenner himself) hides a lamp from Elsa, known as Mrs. Grice (played by Nora "
        "Whitcombe), and from the keeper Vane (played by Marlow herself).\n"
        "Year: 1951\nDirector: Ada Marlow\n"
        "Top Billing Cast: Hugh Fenner as Captain Rudge Nora Whitcombe as Elsa Brandt (Mrs. "
        "Grice) Lydia Crane as Hester\n1. It was shot in Lisbon.\n");
    REQUIRE(read.film);
    CHECK(cast_of(*read.film) ==
          std::vector<std::string>{"Hugh Fenner = Captain Rudge", "Nora Whitcombe = Elsa Brandt",
                                   "Lydia Crane = Hester", "Ada Marlow = Vane"});
    CHECK(read.film->cast[1].also == std::vector<std::string>{"Mrs. Grice"});
}

TEST_CASE("Two names of a part with a stroke between them are its name and another", "[films]") {
    const auto read =
        import("Storyline: \"Low Water\" is a 1951 British drama film directed by Ada Marlow.\n"
               "Year: 1951\nDirector: Ada Marlow\n"
               "Top Billing Cast: Nora Whitcombe as Elsa Brandt/Nell Hugh Fenner as Captain "
               "Rudge/Tarn/Gull\n1. It was shot in Lisbon.\n");
    REQUIRE(read.film);
    REQUIRE(cast_of(*read.film) ==
            Texts{"Nora Whitcombe = Elsa Brandt", "Hugh Fenner = Captain Rudge"});
    CHECK(read.film->cast[0].also == Texts{"Nell"});
    CHECK(read.film->cast[1].also == Texts{"Tarn", "Gull"});
}
