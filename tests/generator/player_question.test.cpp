#include "generator/player_question.h"

#include "fixtures.h"
#include "generator/generator.h"
#include "support/catch.h"

using namespace quiz;

namespace {

std::string turned(const char* question, Gender gender = Gender::Male) {
    Asking asking;
    asking.question = question;
    asking.answer = "Captain Rudge";
    asking.type = AnswerType::Character;
    asking.of_subject = true;
    Mention player;
    player.name = "Hugh Fenner";
    player.type = AnswerType::Actor;
    player.gender = gender;
    const auto made = for_player(asking, player);
    return made ? made->question : "";
}

/// How a deed of the story is asked for, where so many more men are in the cast.
std::string asked_with(std::initializer_list<const char*> more) {
    Catalogue catalogue = testing::small_catalogue();
    Film& film = catalogue.films[0];
    for (const char* role : more)
        film.cast.push_back(
            {std::string(role) + " Junior", role, Gender::Male, {}, {}, {}, false, {}});
    Record story;
    story.id = "story";
    story.section = Section::Storyline;
    story.text = "Captain Rudge loses his boat in the great storm and sells his house.";
    film.records.push_back(story);
    const auto made = generate(catalogue, 1);
    for (const auto& question : made.questions)
        if (question.prompt.find("loses his boat") != std::string::npos) return question.prompt;
    return {};
}

} // namespace

TEST_CASE("Who does it is asked for by who plays it", "[player_question]") {
    CHECK(turned("In the film \"Low Water\", which character sells a lamp of copper to a "
                 "sailor?") == "In the film \"Low Water\", which actor plays the character who "
                               "sells a lamp of copper to a sailor?");
    CHECK(turned("In the film \"Low Water\" (1960), which character is a diver who sings on the "
                 "pier at night?",
                 Gender::Female) == "In the film \"Low Water\" (1960), which actress plays a diver "
                                    "who sings on the pier at night?");
    CHECK(turned("Which character in \"Low Water\" is afraid of the sea?", Gender::Unknown) ==
          "Who plays the character in \"Low Water\" who is afraid of the sea?");
    CHECK(turned("In the film \"Low Water\", which character sells a lamp?")
              .empty()); // so may others
    // In another order nothing is turned.
    CHECK(turned("In the film \"Low Water\", to which character is the lamp sold?").empty());
    CHECK(turned("In the film \"Low Water\", whose lamp is sold?").empty());
    CHECK(turned("\"Low Water\": which character was to have been a priest?").empty());
}

TEST_CASE("Who plays it is asked where too few parts could stand beside it", "[player_question]") {
    CHECK(asked_with({}).find("which actor plays the character who loses") != std::string::npos);
    CHECK(asked_with({"Uno Pell", "Otto Grice"}).find("which character loses") !=
          std::string::npos);
}
