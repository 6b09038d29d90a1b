#include "films/cast_line.h"

#include "core/text.h"
#include "support/catch.h"

using namespace quiz;

namespace {

/// "Actor = Role; ..." of what was read.
std::string pairs(const std::string& line, const std::vector<PlayedRole>& known = {},
                  const std::set<std::string>& names = {}) {
    std::vector<std::string> parts;
    for (const auto& [role, actor] : read_cast_line(line, known, names).roles)
        parts.push_back(actor + " = " + role);
    return join(parts, "; ");
}

} // namespace

TEST_CASE("A description in small letters ends the role", "[films]") {
    CHECK(pairs("Leslie Phillips as Audience member Patrick Troughton as BBC radio announcer "
                "Robert Helpmann as Ivan Boleslawsky") ==
          "Leslie Phillips = Audience member; Patrick Troughton = BBC radio announcer; "
          "Robert Helpmann = Ivan Boleslawsky");
    CHECK(pairs("S. Z. Sakall as Carl the headwaiter Dooley Wilson as Sam") ==
          "S. Z. Sakall = Carl the headwaiter; Dooley Wilson = Sam");
}

TEST_CASE("A note in brackets or a comma ends the role", "[films]") {
    CHECK(pairs("Helen Horton as Mother (voice) Yaphet Kotto as Parker (uncredited)") ==
          "Helen Horton = Mother; Yaphet Kotto = Parker");
    CHECK(pairs("Alec Guinness as Professor Marcus, Cecil Parker as Claude, Valli as Anna") ==
          "Alec Guinness = Professor Marcus; Cecil Parker = Claude; Valli = Anna");
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
    CHECK(pairs("Dominique Pinon as Joseph Yolande Moreau as Madeleine") ==
          "Dominique Pinon = Joseph; Yolande Moreau = Madeleine");
    CHECK(pairs("Sydney Greenstreet as Signor Ferrari S. Z. Sakall as Carl") ==
          "Sydney Greenstreet = Signor Ferrari; S. Z. Sakall = Carl");
    CHECK(pairs("Bernard Lee as Sergeant Paine Wilfrid Hyde-White as Crabbin") ==
          "Bernard Lee = Sergeant Paine; Wilfrid Hyde-White = Crabbin");
    CHECK(pairs("Jean-Louis Barrault as Baptiste Deburau Pierre Brasseur as Frédérick") ==
          "Jean-Louis Barrault = Baptiste Deburau; Pierre Brasseur = Frédérick");
    CHECK(pairs("Joe Doe as Dr. Hans Fallada Otto Kruger as Charles Foster Kane Joseph Cotten as "
                "himself Ann Todd as The Bride Uma Thurman as Trinity") ==
          "Joe Doe = Dr. Hans Fallada; Otto Kruger = Charles Foster Kane; Joseph Cotten = himself; "
          "Ann Todd = The Bride; Uma Thurman = Trinity");
    CHECK(pairs("Cecil B. DeMille as Self Hedda Hopper as Self H. B. Warner as the doctor Gunnar "
                "Björnstrand as Elisabet's son") ==
          "Cecil B. DeMille = Self; Hedda Hopper = Self; H. B. Warner = the doctor; "
          "Gunnar Björnstrand = Elisabet's son");
    CHECK(pairs("Max von Sydow as Antonius Block Bibi Andersson as Mia") ==
          "Max von Sydow = Antonius Block; Bibi Andersson = Mia");
}

TEST_CASE("What the storyline says decides before anything else", "[films]") {
    const std::vector<PlayedRole> known{
        {"Amélie Poulain", "Audrey Tautou"}, {"Raphaël", "Rufus"},
        {"Raymond Dufayel", "Serge Merlin"}, {"Anna", "Margaret Lockwood"},
        {"Lambert", "Veronica Cartwright"},  {"Captain Renault", "Claude Rains"}};
    CHECK(pairs("Audrey Tautou as Amélie Poulain Rufus as Raphaël Poulain Serge Merlin as Ray",
                known) == "Audrey Tautou = Amélie Poulain; Rufus = Raphaël Poulain; "
                          "Serge Merlin = Ray");
    CHECK(pairs("Margaret Lockwood as Anna Bomasch Rex Harrison as Gus", known) ==
          "Margaret Lockwood = Anna Bomasch; Rex Harrison = Gus");
    CHECK(pairs("Veronica Cartwright as Lambert Harry Dean Stanton as Brett", known) ==
          "Veronica Cartwright = Lambert; Harry Dean Stanton = Brett");
    CHECK(pairs("Claude Rains as Captain Louis Renault Sydney Greenstreet as Ferrari", known) ==
          "Claude Rains = Captain Louis Renault; Sydney Greenstreet = Ferrari");
}

TEST_CASE("A name that stands elsewhere in the record is a name here as well", "[films]") {
    const std::string line = "Yaphet Kotto as Parker Bolaji Badejo as the Alien";
    CHECK(pairs(line).find("Badejo = ") == std::string::npos);
    CHECK(pairs(line, {}, {"bolaji badejo"}) == "Yaphet Kotto = Parker; Bolaji Badejo = the Alien");
    CHECK(pairs("John Hurt as Kane Yaphet Kotto as Parker", {}, {"kane"}) ==
          "John Hurt = Kane; Yaphet Kotto = Parker");
}

TEST_CASE("What stays uncertain is left out and told, and takes nothing else", "[films]") {
    const std::vector<std::string> lines{
        "Ann Todd as Kane Harry Dean Stanton as Brett John Hurt as the cook Ian Holm as Ash",
        "Ann Todd as Holly Martins Valli as Anna Schmidt John Hurt as the cook Ian Holm as Ash",
        "Ann Todd as Mary Jane Kirsten Dunst as Amy John Hurt as the cook Ian Holm as Ash",
        "Ann Todd as Doctor John Gielgud as Amy John Hurt as the cook Ian Holm as Ash",
        "Ann Todd as Sam, Pianist Dooley Wilson as Amy John Hurt as the cook Ian Holm as Ash",
        "Ann Todd as Clouseau as Amy John Hurt as the cook Ian Holm as Ash",
        "Ann Todd as as Amy John Hurt as the cook Ian Holm as Ash",
    };
    for (const auto& line : lines) {
        CAPTURE(line);
        const auto cast = read_cast_line(line, {}, {});
        CHECK(cast.unclear.size() == 1);
        REQUIRE(cast.roles.size() == 2);
        CHECK(cast.roles[0].actor == "John Hurt");
        CHECK(cast.roles[0].role == "the cook");
        CHECK(cast.roles[1].actor == "Ian Holm");
    }
}

TEST_CASE("A line without an \"as\" gives no pair", "[films]") {
    for (const char* line : {"", "Alec Guinness, Cecil Parker, Herbert Lom", "has been"}) {
        CAPTURE(line);
        CHECK(read_cast_line(line, {}, {}).roles.empty());
        CHECK(read_cast_line(line, {}, {}).unclear.size() == 1);
    }
    CHECK(pairs("as Sam").empty());
    CHECK(pairs("Dooley Wilson as").empty());
}
