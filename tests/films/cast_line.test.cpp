#include "films/cast_line.h"

#include "core/text.h"
#include "support/catch.h"

using namespace quiz;

namespace {

/// "Actor = Role; ..." of what was read.
std::string pairs(const std::string& line, const std::vector<PlayedRole>& known = {},
                  const std::set<std::string>& names = {}) {
    std::vector<std::string> parts;
    for (const auto& played : read_cast_line(line, known, names).roles)
        parts.push_back(played.actor + " = " + played.role);
    return join(parts, "; ");
}

} // namespace

TEST_CASE("A description in small letters ends the role", "[films]") {
    CHECK(pairs("Vivian Marsh as Restaurant guest Desmond Troutbeck as RAF wireless operator "
                "Rupert Hallmann as Ilya Dobrovolsky") ==
          "Vivian Marsh = Restaurant guest; Desmond Troutbeck = RAF wireless operator; "
          "Rupert Hallmann = Ilya Dobrovolsky");
    CHECK(pairs("K. T. Marosi as Emil the barkeeper Tooley Watson as Ned") ==
          "K. T. Marosi = Emil the barkeeper; Tooley Watson = Ned");
}

TEST_CASE("Another name in brackets is kept, a note is not", "[films]") {
    const auto also = [](const std::string& line) {
        std::vector<std::string> names;
        for (const auto& played : read_cast_line(line, {}, {}).roles) names.push_back(played.also);
        return join(names, "; ");
    };
    CHECK(also("Harriet Norwell as Elsa Brandt (Mrs. Grice) Daniel Winslow as Rudge (voice)") ==
          "Mrs. Grice; ");
    CHECK(also("Harriet Norwell as Elsa Brandt (Singing Voice) Daniel Winslow as Rudge (old)") ==
          "; ");
}

TEST_CASE("What no actor is called belongs to the role before", "[films]") {
    CHECK(pairs("Harriet Norwell as Patricia Kestrelini Daniel Winslow as Rudge") ==
          "Harriet Norwell = Patricia Kestrelini; Daniel Winslow = Rudge");
    CHECK(pairs("Harriet Norwell as Irving Kestrelini Hartling Winslow as Rudge") ==
          "Harriet Norwell = Irving Kestrelini; Hartling Winslow = Rudge");
    CHECK(pairs("Harriet Norwell as Jeff D. Kestrelini Ray Winslow as Rudge") ==
          "Harriet Norwell = Jeff D. Kestrelini; Ray Winslow = Rudge");
    // "Mark Morrow" or "Parker Mark Morrow", of the cast of "Jenny"? Nobody knows.
    CHECK(read_cast_line("Harriet Norwell as Jenny Parker Mark Winslow as Rudge", {}, {"jenny"})
              .unclear.size() == 1);
    // Not even where the story calls her "Jenny".
    CHECK(pairs("Harriet Norwell as Jenny Parker Mark Winslow as Rudge",
                {{"Jenny", "Harriet Norwell", false, {}, false}}) == "");
    CHECK(pairs("Harriet Norwell as Jenny Mark Kestrelini as Rudge") ==
          "Harriet Norwell = Jenny; Mark Kestrelini = Rudge");
    // No part is called "Adult", and what the next actor is called is not clear: nothing is read.
    CHECK(pairs("Harriet Norwell as Adult H.W. David Kestrelini as Rudge") == "");
}

TEST_CASE("The only word that can be a name is the next actor's", "[films]") {
    CHECK(pairs("Harriet Norwell as the harbour singer Zilla as herself") ==
          "Harriet Norwell = the harbour singer; Zilla = herself");
    // Before a title goes no name, whatever it is.
    CHECK(read_cast_line("Harriet Norwell as Doctor Zilla as Amy", {}, {}).unclear.size() == 1);
}

TEST_CASE("A note in brackets or a comma ends the role", "[films]") {
    CHECK(pairs("Harriet Norwell as Sentinel (voice) Idris Kombo as Mercer (uncredited)") ==
          "Harriet Norwell = Sentinel; Idris Kombo = Mercer");
    CHECK(pairs("Harriet Norwell as Madame D. (voice) Edgar Winslow as J.D.") ==
          "Harriet Norwell = Madame D.; Edgar Winslow = J.D.");
    CHECK(pairs("Harriet Norwell as Maud.") == "Harriet Norwell = Maud");
    CHECK(pairs("Edgar Winslow as Professor Julius, Basil Thorne as Rupert, Zilla as Greta") ==
          "Edgar Winslow = Professor Julius; Basil Thorne = Rupert; Zilla = Greta");
}

TEST_CASE("A part that several play at different ages is told apart", "[films]") {
    CHECK(
        pairs("Salome Beck as Elsa (child) Nora Whitcombe as Elsa (adult) Hugh Fenner as Rudge") ==
        "Salome Beck = Elsa as a child; Nora Whitcombe = Elsa as an adult; Hugh Fenner = Rudge");
    CHECK(pairs("Nora Whitcombe as Elsa (young) Greta Holm as Elsa (old)") ==
          "Nora Whitcombe = the young Elsa; Greta Holm = the old Elsa");
    // One of them without an age, or alone: as before.
    CHECK(pairs("Nora Whitcombe as Elsa (young) Greta Holm as Elsa") ==
          "Nora Whitcombe = Elsa; Greta Holm = Elsa");
    CHECK(pairs("Nora Whitcombe as Elsa (young) Greta Holm as Maud (old)") ==
          "Nora Whitcombe = Elsa; Greta Holm = Maud");
}

TEST_CASE("The shapes of words decide where only one reading is left", "[films]") {
    CHECK(pairs("Antoine Pellin as Gaston Odette Marvaux as Micheline") ==
          "Antoine Pellin = Gaston; Odette Marvaux = Micheline");
    CHECK(pairs("Wendell Broadmoor as Signor Bellini K. T. Marosi as Emil") ==
          "Wendell Broadmoor = Signor Bellini; K. T. Marosi = Emil");
    CHECK(pairs("Gerald Lee as Sergeant Moss Wilfred Ash-Grey as Tebbit") ==
          "Gerald Lee = Sergeant Moss; Wilfred Ash-Grey = Tebbit");
    CHECK(pairs("Jean-Claude Marsault as Hyacinthe Deloraine Pascal Brevier as Théodore") ==
          "Jean-Claude Marsault = Hyacinthe Deloraine; Pascal Brevier = Théodore");
    CHECK(pairs("Joe Doe as Dr. Fritz Talbach Otto Wieland as Walter Hollis Crane Stephen Coltham "
                "as himself Ann Whitby as The Widow Una Thornley as Serenity") ==
          "Joe Doe = Dr. Fritz Talbach; Otto Wieland = Walter Hollis Crane; "
          "Stephen Coltham = himself; Ann Whitby = The Widow; Una Thornley = Serenity");
    CHECK(pairs("Cedric R. DeLisle as Self Hilda Harper as Self W. P. Sumner as the doctor Sven "
                "Björklund as Margit's son") ==
          "Cedric R. DeLisle = Self; Hilda Harper = Self; W. P. Sumner = the doctor; "
          "Sven Björklund = Margit's son");
    CHECK(pairs("Nils von Rosten as Valerius Stenn Birgit Lindqvist as Mona") ==
          "Nils von Rosten = Valerius Stenn; Birgit Lindqvist = Mona");
}

TEST_CASE("What the storyline says decides before anything else", "[films]") {
    const std::vector<PlayedRole> known{
        {"Éloïse Garnier", "Odette Tavary"}, {"Théodore", "Marius"},
        {"Augustin Dutel", "Serge Vannier"}, {"Inga", "Marjorie Lockridge"},
        {"Lombard", "Veronica Wainwright"},  {"Captain Valmont", "Claude Raymer"}};
    CHECK(pairs("Odette Tavary as Éloïse Garnier Marius as Théodore Garnier Serge Vannier as Gus",
                known) == "Odette Tavary = Éloïse Garnier; Marius = Théodore Garnier; "
                          "Serge Vannier = Gus");
    CHECK(pairs("Marjorie Lockridge as Inga Tomasch Rex Hanley as Max", known) ==
          "Marjorie Lockridge = Inga Tomasch; Rex Hanley = Max");
    CHECK(pairs("Veronica Wainwright as Lombard Billy Dean Sutton as Brock", known) ==
          "Veronica Wainwright = Lombard; Billy Dean Sutton = Brock");
    CHECK(pairs("Claude Raymer as Captain Lucien Valmont Wendell Broadmoor as Bellini", known) ==
          "Claude Raymer = Captain Lucien Valmont; Wendell Broadmoor = Bellini");
}

TEST_CASE("A family's name ends the role", "[films]") {
    const std::string line = "Marcel Lurie as Davy Tarrow Wenda Jo Sperling as Lilian Tarrow";
    CHECK(pairs(line) == "Marcel Lurie = Davy Tarrow Wenda; Jo Sperling = Lilian Tarrow");
    CHECK(pairs(line, {{"George Tarrow", "Ray Winslow"}}) ==
          "Marcel Lurie = Davy Tarrow; Wenda Jo Sperling = Lilian Tarrow");
}

TEST_CASE("A name that stands elsewhere in the record is a name here as well", "[films]") {
    const std::string line = "Idris Kombo as Mercer Temidayo Adekoya as the Diver";
    CHECK(pairs(line) == "");
    CHECK(pairs(line, {}, {"temidayo adekoya"}) ==
          "Idris Kombo = Mercer; Temidayo Adekoya = the Diver");
    CHECK(pairs("John Hale as Crane Idris Kombo as Mercer", {}, {"crane"}) ==
          "John Hale = Crane; Idris Kombo = Mercer");
}

TEST_CASE("What stays uncertain is left out and told, and takes nothing else", "[films]") {
    const std::vector<std::string> lines{
        "Ann Whitby as Crane Billy Dean Sutton as Brock John Hale as the cook Ian Holt as Elm",
        "Ann Whitby as Molly Mertens Zilla as Greta Schiller John Hale as the cook Ian Holt as Elm",
        "Ann Whitby as Lucy Jane Kirsten Dahl as Amy John Hale as the cook Ian Holt as Elm",
        "Ann Whitby as Doctor John Gilgarth as Amy John Hale as the cook Ian Holt as Elm",
        "Ann Whitby as Ned, Organist Tooley Watson as Amy John Hale as the cook Ian Holt as Elm",
        "Ann Whitby as Clamart as Amy John Hale as the cook Ian Holt as Elm",
        "Ann Whitby as as Amy John Hale as the cook Ian Holt as Elm",
    };
    for (const auto& line : lines) {
        CAPTURE(line);
        const auto cast = read_cast_line(line, {}, {});
        CHECK(cast.unclear.size() == 1);
        REQUIRE(cast.roles.size() == 2);
        CHECK(cast.roles[0].actor == "John Hale");
        CHECK(cast.roles[0].role == "the cook");
        CHECK(cast.roles[1].actor == "Ian Holt");
    }
}

TEST_CASE("A line without an \"as\" gives no pair", "[films]") {
    for (const char* line : {"", "Edgar Winslow, Basil Thorne, Herbert Lund", "has been"}) {
        CAPTURE(line);
        CHECK(read_cast_line(line, {}, {}).roles.empty());
        CHECK(read_cast_line(line, {}, {}).unclear.size() == 1);
    }
    CHECK(pairs("as Ned").empty());
    CHECK(pairs("Tooley Watson as").empty());
}

TEST_CASE("A voice is told from who is seen", "[cast_line]") {
    const CastLine cast = read_cast_line(
        "Robert Marlow as the parrot (voice) Nora Whitcombe as Elsa Brandt (Mrs. Grice)", {}, {});
    REQUIRE(cast.roles.size() == 2);
    CHECK(cast.roles[0].role == "the parrot");
    CHECK(cast.roles[0].voice);
    CHECK_FALSE(cast.roles[1].voice);
}
