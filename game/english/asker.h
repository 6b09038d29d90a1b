#pragma once

#include "english/asking.h"
#include "english/stem.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quiz {

/// A phrase that is nothing but one name, with words that say what it is: "the Danish actress
/// Stella Corrigan". Null when it is more, or less.
[[nodiscard]] const Token* only_name(const Tokens& tokens, std::size_t from);

/// Is it known well enough to be asked for?
[[nodiscard]] bool can_be_key(const Mention& mention);

[[nodiscard]] Asking answer(const Mention& mention);

/// The letters of a title, without its article.
[[nodiscard]] std::string title_letters(std::string_view title);

/// The pronoun that the name was put in the place of.
[[nodiscard]] Token as_it_stood(Token token);

/// Everything that follows the verb, without the part `left_out`.
[[nodiscard]] Tokens rest_of(const Clause& clause, std::size_t left_out);

/// "Elsa works Elsa's way up", "Hugh Fenner sang when Hugh Fenner was ill": her way, when he was.
/// False where the name cannot be a pronoun again.
bool with_pronouns(Tokens& tokens, const Mention& mention);

/// "the screenplay": by a writer.
[[nodiscard]] std::optional<AnswerType> maker_of(const Tokens& work);

/// "\"Low Water\" is directed by Ada Marlow from a novel by": becomes "is based on a novel by"; of
/// a screenplay, which is written for the film, says what it is called. Else empty.
[[nodiscard]] std::string name_source(Tokens& said);

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Makes the questions of one statement. asking_subject.cpp asks who did it, asking_object.cpp
/// what, where, when and how much, completion.cpp in the place of the last name.
class Asker {
public:
    Asker(const Clause& clause, const Telling& telling)
        : clause_(clause), film_(telling.film), story_(telling.story), telling_(telling) {}
    std::vector<Asking> all();
    /// Why the first name, number or date was not asked for of which it is known; empty: there was
    /// none, or no form fits it.
    [[nodiscard]] const std::string& why_not() const { return refused_; }

private:
    /// Notes why something is not asked that could have been.
    void refuse(std::string why) {
        if (refused_.empty()) refused_ = std::move(why);
    }
    /// Is it a name that may be asked for? Notes why not.
    bool may_ask(const Mention& mention);
    /// What was asked of a part of the statement.
    void take(Asker part);
    void add(Asking asking, const Stem& stem, int weight);
    /// A stem with what stands before the subject: of what happens in the film, of work done for
    /// it, or of its making, as the statement tells.
    Stem begun() const;
    /// Who or what did it.
    void subject();
    /// "came up with": more than the verb alone says.
    bool phrasal() const;
    /// "Rudge trained Hugh Fenner": the man whose story it is, and no figure of it. But: "Rudge
    /// drowned in the first draft".
    bool may_be_real(const Mention& mention) const;
    /// "\"Salt\" opened on Broadway": so did other works.
    bool work_like_others(const Mention& mention) const;
    /// "was among those who applied"
    bool one_of_several() const;
    /// "won the Bergen Award for Best Actor", and nothing says for which film: for this one.
    bool wins_prize() const;
    /// "stops at a lonely motel", "drives to Bergen": so may others of the story.
    bool goes_where_others_do() const;
    /// A verb that many share, with enough behind it: "hates the water", "had 40 pigeons".
    bool says_its_own() const;
    /// "is seen as a sailor": in the film.
    bool seen_as() const;
    /// "is the voice of the parrot", "The voice on the radio is that of ..."
    bool tells_voice() const;
    /// "is married to": true today, perhaps not tomorrow. The story is always so.
    bool timeless(const Mention& mention) const;
    /// A studio that nobody knows, in the story: real ones beside it would give it away.
    bool only_of_story(const Mention& mention) const;
    /// "Whose contract stipulated ...": the subject is somebody's.
    void whose();
    /// "was the godson of Bertram Yule": one may be it.
    bool says_what_it_was() const;
    /// "Six come from ...", "more than 200 dancers applied": the number is the subject's.
    std::optional<std::pair<Mention, Tokens>> how_many_did() const;
    /// Auxiliaries and verb; "had written" is told as "wrote", where it precedes nothing.
    Tokens verb_words() const;
    /// "had been" is told as "was", where it precedes nothing.
    Tokens auxiliaries() const;
    /// "had lost his voice when ...", "had risen to fifth place by 2007"
    bool precedes() const;
    /// Somebody of whom only the name is known is what the verb says: who composed is a composer.
    Mention by_trade(Mention mention) const;
    /// "had to lend"
    bool has_to() const;
    bool present() const;
    bool told_in_film() const;
    /// "a poster", "a musical": which one, nothing says.
    bool any_one() const;
    /// "all three", "many": they stand for something said before.
    bool bare_subject() const;
    /// Words that carry something behind the verb.
    std::size_t weight_of_rest() const;
    /// The subject where something else is asked.
    Tokens told_subject() const;
    Tokens who(const Mention& mention) const;
    Tokens whom(const Mention& mention) const;
    static Tokens words(std::string_view text) { return tokens_of(text); }
    /// The clause turned into a question about something else than its subject.
    Stem turned(Tokens asked, std::size_t left_out) const;
    /// The house is asked for, so the town would leave few of the others possible.
    static bool of_town(const Phrase& part);
    /// "steals the lamp from the hall in Lisbon and drives home": turned round, "does she steal
    /// the lamp and drives home" is no English.
    bool goes_on_finite() const;
    /// "The Florida hotel is the Coronado in California": which state it is in, its name belies.
    [[nodiscard]] bool named_after_place(const Mention& mention) const;
    /// "died in Bergen during the shoot in Norway": whoever knows the town knows the country.
    [[nodiscard]] bool town_beside(const Mention& mention, std::size_t left_out) const;
    void ask(const Mention& mention, Tokens asked, std::size_t left_out, int weight);
    /// "wanted Rex Tarrant for the lead"
    bool wanted_for_part() const;
    /// "shot the scenes in Kansas", in California; "spent a night with Elsa", and another with
    /// somebody else.
    [[nodiscard]] bool may_be_elsewhere(std::size_t i) const;
    void object(std::size_t i);
    /// "[whom] she happened to hear"
    void object_of_infinitive(std::size_t i);
    /// "120 paintings", "more than 20 weeks": the number and "How many paintings".
    static std::optional<std::pair<Mention, Tokens>> how_many(const Tokens& tokens,
                                                              std::size_t from);
    /// "$4.2 million", "roughly $800,000": the sum and "Roughly how much".
    static std::optional<std::pair<Mention, Tokens>> how_much(const Tokens& tokens,
                                                              std::size_t from);
    /// Where the number stands, behind nothing but a hedge ("about", "more than").
    static std::optional<std::size_t> number_of(const Tokens& tokens, std::size_t from);
    static Tokens hedged(const Tokens& tokens, std::size_t from, std::size_t to, const char* how);
    void prepositional(std::size_t i);
    /// "The whale was Ivo Sandor's own idea."
    void whose_idea();
    /// "came home after years | in Portugal", "won a prize | in Lisbon": the place is no answer to
    /// where it was done.
    [[nodiscard]] bool hangs_before(std::size_t i) const;
    [[nodiscard]] bool wins_prize_there(std::size_t i) const;
    /// "before his death | in 1978": it is told of what the phrase before names.
    [[nodiscard]] bool hangs_on_time(std::size_t i) const;
    void when(std::size_t i, const Token& preposition, const Token& date);
    void by_whom(std::size_t i);
    /// "The masks were painted by Moira Dell": who painted them. False where it cannot be turned.
    bool done_by(std::size_t i, const Mention& doer);
    /// "was about 80 when Ada Marlow found her": how old.
    void age();
    /// "The cinematographer was Ivo Sandor"
    void identity();
    /// "Ivo Sandor was the cinematographer"
    void job_holder();
    /// "lasted 148 days [spread over a year]": how many days, without what describes them.
    bool lasts(const Phrase& part) const;
    void last_of(std::size_t i);
    /// "is eleven minutes shorter": how many minutes shorter.
    void how_much_longer();
    /// "is number 74 on the list", "was ranked 74th": which number.
    void rank();
    /// "Ada Marlow and Bertram Yule wrote ...": she and which other writer did.
    void other_of_pair();
    /// "Nora Whitcombe and Rex Tarrant married in Bergen": whom each of them married.
    void spouses();
    /// "Ada Marlow and Bertram Yule were the writers"
    void jobs_of_pair();
    /// "In 1943, ...", "In New York ...": what stands before the subject.
    void lead();
    /// "is set in 1910": of the film or its story.
    bool set_in_time() const;
    /// "It was Hugh Fenner's last film": whose last film it was.
    void whose_film();
    /// The statement as it stands, with "which city" for its last name or year: the last resort.
    void in_place();
    void in_place(std::size_t last_part);
    /// What follows the verb, with pronouns for the one name that is the subject.
    Tokens rest_told(std::size_t left_out) const;
    /// The statement with `asked` in the place of the subject's last name.
    void ask_last_of_subject(const Mention& mention, const Tokens& asked);
    /// "beside Rex Tarrant's \"Low Water\"": beside which director's.
    void whose_work();
    /// "Two stories by Bertram Yule went into the script": asked in its place as well.
    void maker_of_subject();
    /// "built", "painted": done for the film, where it is not said of something else.
    bool done_for_film() const;

    const Clause& clause_;
    const Mention& film_;
    bool story_;
    Telling telling_;
    std::vector<Asking> made_;
    std::string refused_;
};

} // namespace quiz
