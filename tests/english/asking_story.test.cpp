// Who does what in the story, and who is what.
#include "english/tables.h"

using namespace quiz::testing;

namespace {

struct Running {
    std::vector<std::string> before;
    std::string text;
    std::vector<std::string> asked;
};

void check_running(const std::vector<Running>& rows) {
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(asked_after(row.before, row.text) == row.asked);
    }
}

} // namespace

TEST_CASE("Whoever alone was named just before is \"he\" or \"she\" in a running story",
          "[english]") {
    check_running({
        {{"Captain Rudge locks the lamp away.", "Elsa dives for pearls."},
         "She hides the lamp in Bergen.",
         {R"(In the film "The Salt Mirror", which character hides the lamp in Bergen? Elsa Brandt)",
          R"(In the film "The Salt Mirror", in which city does Elsa Brandt hide the lamp? Bergen)"}},
        {{"Elsa meets Captain Rudge."},
         "Her sister hides the lamp in Bergen.",
         {R"(In the film "The Salt Mirror", in which city does Elsa Brandt's sister hide the lamp? Bergen)",
          R"(In the film "The Salt Mirror", whose sister hides the lamp in Bergen? Elsa Brandt)"}},
        {{"Rudge meets a stranger."}, "He hides the lamp in Bergen.", {}},
        {{"Rudge laughs at his keeper."}, "He hides the lamp in Bergen.", {}},
        {{"Rudge meets Tobias Crane."}, "He hides the lamp in Bergen.", {}},
        {{"Elsa sends her away."}, "She hides the lamp in Bergen.", {}},
        {{"Rudge helps him."}, "He hides the lamp in Bergen.", {}},
        {{"Elsa loses her lamp."},
         "She sails to Bergen.",
         {R"(In the film "The Salt Mirror", to which city does Elsa Brandt sail? Bergen)"}},
        {{"\"The Salt Mirror\" is a drama."}, "Elsa flees from the men who want to watch it.", {}},
        {{"They meet Rudge."}, "He hides the lamp in Bergen.", {}},
        {{"Elsa is a shy and restless young woman who lives in a New Harrow flat with a cat."},
         "She is paid by sailors for her songs.",
         {R"(In the film "The Salt Mirror", which character is paid by sailors for her songs? Elsa Brandt)"}},
        {{"Elsa sees a young woman."}, "She hides the lamp in Bergen.", {}},
        {{"Both of them sing."},
         "As Elsa sits beside her husband, Captain Rudge, she imagines sailing to Bergen.",
         {R"(In the film "The Salt Mirror", which character imagines sailing to Bergen? Elsa Brandt)"}},
        {{"Both of them sing."},
         "As Elsa sits beside her sister, she imagines sailing to Bergen.",
         {}},
    });
    // Where nothing is known of what was told before, it may be anybody.
    check_silent_of_story({
        "She hides the lamp in Bergen.",
    });
}

TEST_CASE("Bare time at the head of a sentence says nothing", "[english]") {
    check_asked_of_story({
        {"Next morning Elsa steals the lamp from Rudge.",
         {R"(In the film "The Salt Mirror", which character steals the lamp from Captain Rudge? Elsa Brandt)",
          R"(In the film "The Salt Mirror", from which character does Elsa Brandt steal the lamp? Captain Rudge)"}},
        {"Years later Elsa sails to Bergen.",
         {R"(In the film "The Salt Mirror", to which city does Elsa Brandt sail? Bergen)"}},
        {"That same night Elsa sails to Bergen.",
         {R"(In the film "The Salt Mirror", to which city does Elsa Brandt sail? Bergen)"}},
    });
}

TEST_CASE("What the story says of somebody asks for them, and for who plays them", "[english]") {
    check_asked_of_story({
        {"Elsa, a shy pearl diver, meets Captain Rudge, a sailor with a grudge.",
         {R"(In the film "The Salt Mirror", which character does Elsa Brandt meet? Captain Rudge)",
          R"(Which character in "The Salt Mirror" is a shy pearl diver? Elsa Brandt)",
          R"(Which actress plays a shy pearl diver in "The Salt Mirror"? Nora Whitcombe)",
          R"(Which character in "The Salt Mirror" is a sailor with a grudge? Captain Rudge)"}},
        {"Rudge fears the new harbour master, Elsa, and the tide.",
         {R"(In the film "The Salt Mirror", which character fears the new harbour master, Elsa Brandt, and the tide? Captain Rudge)"}},
        {"The shy girl of Bergen, Elsa, sings.", {}},
    });
    check_silent_of_story({
        "Elsa, a sailor, and Rudge sing.",
        "Elsa, a gull and a lamp drift ashore.",
        "The young owner, Rudge, sings.",
    });
}

TEST_CASE("A figure is told by all that the story says it is", "[english]") {
    check_asked_of_story({
        {"Then come the gulls and Rudge, a stubborn diver who fears the tide and mends his own "
         "nets.",
         {R"(Which character in "The Salt Mirror" is a stubborn diver who fears the tide and mends his own nets? Captain Rudge)"}},
        {"Then come the gulls and Rudge, a diver whose temper ruins him.",
         {R"(Which character in "The Salt Mirror" is a diver whose temper ruins him? Captain Rudge)"}},
        {"Nobody listens when the haughty manageress, Elsa, sings, and a lamp goes out.",
         {R"(In the film "The Salt Mirror", who is the haughty manageress? Elsa Brandt)",
          R"(Which actress plays the haughty manageress in "The Salt Mirror"? Nora Whitcombe)"}},
        {"By then the pastry cook Elsa is at sea.",
         {R"(In the film "The Salt Mirror", who is the pastry cook? Elsa Brandt)"}},
    });
    check_silent_of_story({
        // Whom he hires, and whose son, nothing says.
        "Then come the gulls and Rudge, a diver who hires him.",
        "Then come the gulls and Elsa, the widow of a sailor who drowned.",
        // a list; no occupation
        "By then the pastry cook, Elsa, and the gulls are at sea.",
        "By then the tall lamp Elsa lit is out.",
    });
}

TEST_CASE("A figure is told by whose it is", "[english]") {
    check_asked_of_story({
        {"Rudge, a keeper of lamps, and his sister, Elsa, sail in the fog.",
         {R"(In the film "The Salt Mirror", who is Captain Rudge's sister? Elsa Brandt)",
          R"(Which actress plays Captain Rudge's sister in "The Salt Mirror"? Nora Whitcombe)",
          R"(Which character in "The Salt Mirror" is a keeper of lamps? Captain Rudge)"}},
        {"The gulls fear Rudge's niece Elsa and the tide.",
         {R"(In the film "The Salt Mirror", who is Rudge's niece? Elsa Brandt)",
          R"(Which actress plays Rudge's niece in "The Salt Mirror"? Nora Whitcombe)"}},
    });
    check_silent_of_story({
        // Whose, nothing says for sure.
        "The gulls and his partner, Elsa, fish in the fog.",
    });
}

TEST_CASE("A film is told of by its complement", "[english]") {
    check_asked({
        {"\"The Salt Mirror\" is a thriller directed by Ada Marlow from a script by Bertram Yule.",
         {R"(Who wrote the script of "The Salt Mirror"? Bertram Yule)",
          R"("The Salt Mirror" is a thriller directed by whom from a script by Bertram Yule? Ada Marlow)"}},
        {"\"The Salt Mirror\" is a thriller based on a novel by Bertram Yule.",
         {R"(Who wrote the novel on which "The Salt Mirror" is based? Bertram Yule)"}},
    });
}

TEST_CASE("What follows a comma and a preposition belongs to the statement", "[english]") {
    check_asked({
        {"Nora Whitcombe was found in a yard in Lisbon, among children who flew kites.",
         {R"(Which actress in "The Salt Mirror" was found in a yard in Lisbon, among children who flew kites? Nora Whitcombe)",
          R"("The Salt Mirror": in which city was Nora Whitcombe found in a yard among children who flew kites? Lisbon)"}},
        {"The shoot took 55 days, from 4 to 8 May.",
         {R"(How many days did the shoot of "The Salt Mirror" take? 55)"}},
        {"Shooting dragged on for 17 months, by which time the budget had grown.",
         {R"(For how many months did shooting of "The Salt Mirror" drag on? 17)"}},
    });
}

TEST_CASE("A refusal belongs to what was asked", "[english]") {
    check_asked({
        {"Rex Tarrant was asked to play Elsa and said no.",
         {R"(Which actor was asked to play Elsa Brandt in "The Salt Mirror" and said no? Rex Tarrant)"}},
        {"Rex Tarrant was asked to play Elsa and declined.",
         {R"(Which actor was asked to play Elsa Brandt in "The Salt Mirror" and declined? Rex Tarrant)"}},
    });
}

TEST_CASE("A reason that cannot be asked is left out", "[english]") {
    check_asked({
        {"Nora Whitcombe sailed to Lisbon because he had promised it.",
         {R"("The Salt Mirror": to which city did Nora Whitcombe sail? Lisbon)"}},
    });
    check_silent({
        "Nora Whitcombe sailed to Lisbon unless he forbade it.",
    });
}

TEST_CASE("To whom something was given", "[english]") {
    check_asked({
        {"The score brought Clement Arkwright a Silver Lantern.",
         {R"(To which composer did the score of "The Salt Mirror" bring a Silver Lantern? Clement Arkwright)"}},
        {"The budget rose from about $4 million to about $9 million.",
         {R"(To about how much did the budget of "The Salt Mirror" rise from about $4 million? $9 million)"}},
        {"Hugh Fenner had a temperature of 103 degrees when he danced in the rain.",
         {R"(Which actor in "The Salt Mirror" had a temperature of 103 degrees when he danced in the rain? Hugh Fenner)"}},
    });
    check_silent({
        "The camels left Nora Whitcombe so sore that Ada Marlow laughed.",
        "The camels left Nora Whitcombe so sore that she bought it.",
        "Rex Tarrant got a long ovation.",
    });
}

TEST_CASE("An explanation can stand alone", "[english]") {
    CHECK(told_alone("It cost $2 million.") == "\"The Salt Mirror\" cost $2 million.");
    CHECK(told_alone("But when Ada Marlow left, it rained.") == "When Ada Marlow left, it rained.");
    CHECK(told_alone("He sang.") == "He sang.");
}

TEST_CASE("What hangs in the air is not asked", "[english]") {
    check_silent({
        "The film was shown without Rex Tarrant, who helped to get him out of a lighthouse.",
        "Some 1,500 children had been tested by then.",
        "The film had nine nominations.",
        "Ada Marlow loses first a friend and then Nora Whitcombe.",
        "Rex Tarrant charges one crown, and another for posting them.",
        "The Silver Lantern went to \"Paper Lanterns\" for the score.",
        "Rex Tarrant, the drummer of The Herrings, sang.",
        "Rex Tarrant, the former harbour master, sang.",
        "The jury in Lisbon, which was headed by Rex Tarrant, laughed.",
        "Over ten million tickets were sold in Portugal alone.",
        "Tobias Crane lives in Lisbon.",
    });
    check_asked({
        // "it" is not the jury
        {"The jury in Lisbon laughed. It was shot by Ivo Sandor in Bergen.",
         {R"(Which cinematographer shot "The Salt Mirror" in Bergen? Ivo Sandor)",
          R"(In which city was "The Salt Mirror" shot by Ivo Sandor? Bergen)"}},
        {"Ivo Sandor saw \"Paper Lanterns\" with Greta Holm. Rex Tarrant called it a postcard.",
         {}},
        {"The production company was called Halcyon Films in Bergen.",
         {R"("The Salt Mirror": in which city was the production company called Halcyon Films? Bergen)"}},
        {"Ada Marlow adapted the story for the National Theatre of Portugal.",
         {R"("The Salt Mirror": which director adapted the story for the National Theatre of Portugal? Ada Marlow)"}},
    });
}

TEST_CASE("Who had the job is asked by the job", "[english]") {
    check_asked({
        {"The editor was Tobias Crane.",
         {R"(Who was the editor of "The Salt Mirror"? Tobias Crane)"}},
    });
    check_silent({
        "The editor was a friend of Tobias Crane.",
        "The director was Ada Marlow.",
    });
}

TEST_CASE("How old somebody was is asked with the occasion", "[english]") {
    check_asked({
        {"Nora Whitcombe was about 50 when Ada Marlow found her.",
         {R"("The Salt Mirror": about how old was Nora Whitcombe when Ada Marlow found her? 50)"}},
        {"Hugh Fenner was 35 years old when shooting began.",
         {R"(How old was Hugh Fenner when shooting of "The Salt Mirror" began? 35)"}},
    });
    check_asked({
        {"Hugh Fenner was eight years old when he was found in a school.",
         {R"("The Salt Mirror": how old was Hugh Fenner when he was found in a school? eight)",
          R"(Which actor in "The Salt Mirror" was eight years old when he was found in a school? Hugh Fenner)"}},
    });
    check_silent({
        "Nora Whitcombe was about 80 when Ada Marlow found her.",
        "Nora Whitcombe was 80.",
        "Nora Whitcombe was nearly 80 and deaf.",
    });
}

TEST_CASE("What a name is or has tells enough to be asked for", "[english]") {
    check_asked({
        {"Nora Whitcombe was eager to play Elsa.",
         {R"(Which actress was eager to play Elsa Brandt in "The Salt Mirror"? Nora Whitcombe)"}},
        {"The rest of the music is by Clement Arkwright.",
         {R"(The rest of the music of "The Salt Mirror" is by which composer? Clement Arkwright)"}},
        {"The film cost a little over $800,000.",
         {R"(About how much did "The Salt Mirror" cost? $800,000)"}},
        {"Elsa's lines were dubbed by Stella Corrigan.",
         {R"(Which actress dubbed Elsa's lines in "The Salt Mirror"? Stella Corrigan)"}},
    });
    check_asked_of_story({
        {"Elsa has a gift for forgery.",
         {R"(In the film "The Salt Mirror", which character has a gift for forgery? Elsa Brandt)"}},
    });
    check_silent({
        "Nora Whitcombe was eager.",
        "The music is by Clement Arkwright and Rex Tarrant.",
    });
    check_silent_of_story({
        "Elsa has a lamp.",
    });
}

TEST_CASE("Whose it is, where two may be meant, is not asked", "[english]") {
    check_silent_of_story({
        "With her comes her young daughter, Elsa, who carries her lamp to the sea.",
    });
}

TEST_CASE("What is told of somebody behind what they are", "[english]") {
    check_asked_of_story({
        {"The lamp falls on the boat of Elsa, the only diver in Bergen, who sails to Lisbon in a "
         "storm.",
         {R"(In the film "The Salt Mirror", who is the only diver in Bergen? Elsa Brandt)",
          R"(In the film "The Salt Mirror", which character sails to Lisbon in a storm? Elsa Brandt)",
          R"(In the film "The Salt Mirror", to which city does Elsa Brandt sail in a storm? Lisbon)",
          R"(Which actress plays the only diver in Bergen in "The Salt Mirror"? Nora Whitcombe)",
          R"(In the film "The Salt Mirror", the lamp falls on the boat of which character? Elsa Brandt)"}},
    });
    check_silent_of_story({
        "The lamp falls on Ida and Elsa, the divers in Bergen, who sail to Lisbon in a storm.",
    });
}

TEST_CASE("Who is determined to do something does something else", "[english]") {
    check_asked_of_story({
        {"Rudge sails from Bergen in the fog, determined to find the lamp.",
         {R"(In the film "The Salt Mirror", which character sails from Bergen in the fog, determined to find the lamp? Captain Rudge)",
          R"(In the film "The Salt Mirror", from which city does Captain Rudge sail in the fog? Bergen)"}},
    });
}
