#pragma once

#include "english/film_deeds.h"
#include "english/mentions.h"

#include <functional>
#include <optional>
#include <vector>

namespace quiz {

/// What is known about the film whose record is read.
struct Subject {
    FindName find;
    Mention film; ///< With `own_film`.
    /// Stands with a capital within a sentence of the record, and never without.
    std::function<bool(std::string_view word)> written_as_name = [](std::string_view) {
        return false;
    };
    /// By the first name, where that is nearly always one of the two.
    std::function<Gender(std::string_view name)> gender_of = [](std::string_view) {
        return Gender::Unknown;
    };
    /// Who plays a character; nothing where that is not one, or not known.
    std::function<std::optional<Mention>(std::string_view character)> player_of =
        [](std::string_view) -> std::optional<Mention> { return std::nullopt; };
    /// The one person in that job; nothing when there are several or none.
    std::function<std::optional<Mention>(AnswerType job)> the_one;
};

/// The name, owner where the pronoun it stands for was one.
[[nodiscard]] Token name_token(const Mention& mention, const Token& in_place_of);

[[nodiscard]] bool same_name(const Mention& a, const Mention& b);

/// Puts names in the place of pronouns, "the film" and "the director", sentence by sentence of one
/// item. Only where it is certain: one candidate in all that was said before, or the film. What
/// stays a pronoun is not resolved.
class Resolver {
public:
    /// `running`: the sentences tell one story, whose people are named as they come in. Then
    /// whoever alone was named in the sentence before may be meant, too.
    explicit Resolver(const Subject& subject, bool running = false)
        : subject_(subject), running_(running) {}

    /// REQUIRES: the sentences come in order.
    [[nodiscard]] Tokens resolve(Tokens sentence);
    /// Somebody named before, by surname or first name alone; nothing when several have it.
    [[nodiscard]] std::optional<Mention> short_form(std::string_view name) const;
    /// Everybody and everything named so far.
    [[nodiscard]] const std::vector<Mention>& said() const { return said_; }

private:
    [[nodiscard]] std::optional<Mention> one_person(Gender gender, const Mention* except,
                                                    bool past) const;
    [[nodiscard]] bool plays(const Mention& player, const Mention& character) const;
    /// Was the sentence before about it?
    [[nodiscard]] bool told_of(const Mention& mention) const;
    /// Of the first `count` that were named.
    [[nodiscard]] std::optional<Mention> one_thing(std::size_t count) const;
    [[nodiscard]] bool told_of_work(const Mention& work) const;
    /// May somebody of the gender have been spoken of?
    [[nodiscard]] bool may_be_said(Gender gender) const;
    [[nodiscard]] bool one_film_only() const; ///< No other work was named.
    void note(const Mention& mention);
    /// "the adult Elsa", "the real Rudge": not who is called so elsewhere, so no pronoun is clear.
    void tell_selves_apart(const Tokens& tokens);
    /// What the next sentence may speak of.
    void remember(const Tokens& tokens);
    /// "the same year": the year, where one was told right before.
    void tell_years(Tokens& tokens);
    /// "the part": of the one figure that was spoken of.
    void tell_whose_part(Tokens& tokens) const;
    void there(Tokens& tokens, std::size_t at) const;
    void remember_place(const Tokens& tokens);
    /// "it was nominated for two prizes": the film, where nothing else that may be was spoken of.
    [[nodiscard]] bool only_film_does(const Tokens& tokens, std::size_t at) const;
    /// The thing without a name that a clause is about, with what describes it; empty where it is
    /// none that "it" ("they") surely means.
    [[nodiscard]] static Tokens subject_thing(const Tokens& tokens, std::size_t start, bool plural);
    /// "The mast is from a yacht, but the sail is not": which of the two "it" is next, nothing
    /// tells.
    [[nodiscard]] static bool turns_to_another(const Tokens& tokens);
    /// "The version shown there was cut": of a thing that is not the one before.
    [[nodiscard]] static bool definite_thing(const Tokens& tokens, std::size_t start);
    /// "Fenner cut [the dying speech]": what was done something to.
    [[nodiscard]] static Tokens object_thing(const Tokens& tokens, std::size_t subject_end,
                                             bool plural);
    /// "A fire destroyed the set. It ...": which of the two?
    [[nodiscard]] bool may_be_object() const;
    /// "The angels see the world in grey, and people see it in color": a thing of the clause
    /// before.
    [[nodiscard]] static bool another_thing(const Tokens& tokens, std::size_t clause_start);
    /// A thing that is no film's was spoken of, and the film was not; `head`: behind its subject.
    void note_thing(const Tokens& tokens, std::size_t head);
    /// What "it" or "them" means, told in the sentence before; null where it may be something else.
    [[nodiscard]] const Tokens* thing_meant(const Tokens& tokens, std::size_t at,
                                            std::size_t clause_start);
    /// "Halcyon lost money on its first release": the film's, not that of the studio.
    [[nodiscard]] bool its_release(const Tokens& tokens, std::size_t at,
                                   const std::optional<Mention>& subject) const;
    /// "to mention the film or to accept advertisements for it": notes that "it" stands for the
    /// film.
    [[nodiscard]] bool settled_on_film(Tokens& tokens, std::size_t at) const;
    void put_thing(Tokens& tokens, std::size_t at, std::size_t clause_start);
    /// "the speech ... before it was shot": notes of the pronouns behind it that they mean `noun`.
    static void settle_later(Tokens& tokens, std::size_t from, const Token& noun);
    /// Who "he" or "she" is where the sentence before was about one, or nobody but the director
    /// can be meant.
    [[nodiscard]] std::optional<Mention> person_meant(const Tokens& tokens, std::size_t at) const;
    /// "As Elsa sits at home, she ...": who the clause before is about, where it names nobody else.
    [[nodiscard]] static std::optional<Mention> subject_of_lead(const Tokens& tokens,
                                                                std::size_t at);
    /// The sentence before was about one person of that gender, and no other can be meant.
    /// `past`: what he is said to have done is told in the past, as no story is.
    /// `before`: it is told what he had done before.
    [[nodiscard]] bool told_of_one(Gender gender, bool past, bool before) const;
    /// "One of the boys is Rex Tarrant": who it is; null where none is told so.
    [[nodiscard]] static const Token* introduced(const Tokens& tokens);
    void job_noun(Tokens& tokens, std::size_t at) const;

    const Subject& subject_;
    Tokens last_; ///< The sentence before.
    std::vector<Mention> said_;
    Tokens last_subject_; ///< Of the sentence before: a thing without a name, "the costume".
    Tokens last_pair_;    ///< "Nora Whitcombe and Hugh Fenner", its subject.
    Tokens last_place_;   ///< "in Bergen": the one place that was told.
    Tokens own_subject_;  ///< Of the sentence being read.
    Tokens last_object_;  ///< What its subject, a person, did something to: "the speech".
    Tokens last_plural_;  ///< The things in the plural that it was about.
    Tokens last_sentence_;
    std::vector<Gender> unclear_; ///< Of "he" and "she" that stayed so: nobody named later is it.
    std::optional<Mention> last_named_;  ///< The thing with a name that was its subject.
    std::optional<Mention> last_person_; ///< The subject of the sentence before, where it was one.
    std::size_t spoken_to_ = 0;          ///< Of this sentence, what `last_subject_` was taken from.
    int item_year_ = 0;                  ///< Of all sentences so far.
    int last_year_ = 0;                  ///< Told in the sentence before; 0: none, -1: several.
    int last_month_ = 0;                 ///< Told with it.
    FilmRivals rivals_;                  ///< Of the sentences before.
    bool running_;
    bool first_ = true;
    bool about_film_ = true; ///< The last sentence's subject was the film, or nothing was said yet.
    bool brought_in_ = false; ///< `last_subject_` was "a costume": only "It" at the head is that.
    bool last_thing_spoken_ = false; ///< In the sentence before; see `note_thing`.
    bool strangers_ = false;         ///< Somebody was spoken of without a name.
    bool plain_thing_ = false;       ///< A thing without a name was a subject: "it" may be that.
};

} // namespace quiz
