#include "programme/leaks.h"

#include "programme/sample.h"
#include "support/catch.h"

using namespace quiz;

namespace {

struct Card {
    std::string prompt, key, explanation;
    AnswerType kind = AnswerType::Thing;
};

Question from(const Card& card, const std::string& id) {
    Question made = sample::question(id, Difficulty::Easy, card.kind);
    made.prompt = card.prompt;
    made.options[0] = card.key;
    made.explanation = card.explanation;
    return made;
}

bool gives_away(const Card& earlier, const Card& later) {
    return leaks(LeakWords(from(earlier, "a")), LeakWords(from(later, "b")));
}

const Card painter{"Who painted the pictures for the ballet in \"The Red Shoes\"?", "Hein Heckroth",
                   "Hein Heckroth painted more than 120 pictures.", AnswerType::Designer};

} // namespace

TEST_CASE("A text that names a later key together with its fact gives it away", "[programme]") {
    const Card earlier = GENERATE(
        Card{"Which award went to the paintings for the ballet?", "An Oscar",
             "Hein Heckroth's paintings for the ballet won him an Oscar."},
        Card{"How many paintings did Hein Heckroth make for the ballet?", "120", "Many."},
        Card{"What was painted?", "The sets", "Mr. HECKROTH painted for the ballet as well."},
        Card{"What was painted?", "The sets", "The ballet was paint on cloth, by Heckroth."});
    CAPTURE(earlier.prompt);
    CHECK(gives_away(earlier, painter));
}

TEST_CASE("A name alone, or a fact without the name, gives nothing away", "[programme]") {
    const Card earlier = GENERATE(
        Card{"Who was born in Giessen?", "Hein Heckroth", "Hein Heckroth came from Giessen."},
        Card{"Who was born in Giessen?", "Somebody", "Hein Heckroth painted."}, // one word only
        Card{"What was painted?", "The sets", "The ballet was painted by hand."},
        Card{"Which ballet was painted?", "Another", "Heckrothian ballet paintings are something."},
        Card{"Which film is it?", "The Red Shoes", "Hein Heckroth made The Red Shoes, a film."},
        Card{"Who?", "x", ""});
    CAPTURE(earlier.prompt, earlier.explanation);
    CHECK_FALSE(gives_away(earlier, painter));
}

TEST_CASE("Options do not count as shown", "[programme]") {
    Question earlier =
        from({"Who danced in the ballet that was painted?", "Moira Shearer", "So."}, "a");
    earlier.options[1] = "Hein Heckroth";
    CHECK_FALSE(leaks(LeakWords(earlier), LeakWords(from(painter, "b"))));
}

TEST_CASE("Within one record the key's name is enough", "[programme]") {
    Question earlier = from({"Who was born in Giessen?", "Somebody", "Heckroth was."}, "a");
    Question later = from(painter, "b");
    CHECK_FALSE(leaks(LeakWords(earlier), LeakWords(later)));
    earlier.source = later.source;
    CHECK(leaks(LeakWords(earlier), LeakWords(later)));
    earlier.film_slug = "another-film";
    CHECK_FALSE(leaks(LeakWords(earlier), LeakWords(later)));
}

TEST_CASE("A leading article of the key does not hide it", "[programme]") {
    const Card later{"Which camera device did Cardiff vary in the ballet?", "The speed", ""};
    CHECK(gives_away({"What did Cardiff do in the ballet?", "He filmed", "He varied a speed."},
                     later));
}

TEST_CASE("A short last name alone names nobody", "[programme]") {
    const Card later{"Who composed songs about blue rivers?", "Bo Li", "", AnswerType::Composer};
    CHECK_FALSE(gives_away({"Who sang?", "x", "Li wrote songs about blue rivers."}, later));
    CHECK(gives_away({"Who sang?", "x", "Bo Li wrote songs about blue rivers."}, later));
}
