#pragma once

#include "english/clause.h"
#include "english/phrases.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// "when", "after": what follows is told as a fact, not as a condition.
[[nodiscard]] bool factual(const Token& token);

/// Reads the statements of one sentence from its left to its right. clause.cpp finds the
/// statements, clause_rest.cpp the verb and what follows it, clause_asides.cpp what is said in
/// passing, clause_beside.cpp what is told beside it.
class ClauseReader {
public:
    explicit ClauseReader(const Tokens& tokens) : tokens_(tokens), phrases_(tokens) {}
    Reading run();

private:
    Tokens slice(std::size_t from, std::size_t to) const;
    bool word(std::size_t at, WordClass is) const { return phrases_.word_at(at, is); }
    bool mark(std::size_t at, char c) const { return phrases_.mark_at(at, c); }
    bool end_mark(std::size_t at) const;
    std::size_t trouble(const char* what);
    /// "However,", "Then": adverbs that join sentences say nothing by themselves.
    std::size_t skip_joiners(std::size_t at) const;
    /// The comma that ends a phrase or clause before the main one; npos when there is none.
    std::size_t comma_before_subject(std::size_t from) const;
    /// The subject of the main clause behind another clause, where no comma parts them.
    std::size_t next_subject(std::size_t from) const;
    /// Takes what stands before the subject; false when it is not understood.
    bool lead(std::size_t& at, Clause& clause);
    static std::optional<AnswerType> noun_in(const Tokens& tokens);
    /// Where the verb of the subject that ends here may begin, behind phrases that describe it.
    std::size_t subject_verb(std::size_t end) const;
    /// What stands between commas or dashes behind a name: position behind it, or `at`.
    /// A title between commas ("the closing song, \"Always with Me,\" is") takes the subject's
    /// place.
    std::size_t aside(std::size_t at, const Token& name, Tokens& subject);
    /// "Dora Kestrel, who wrote the subtitles,": all of it, where a part of the film is in it.
    Tokens with_aside(const Token& name, std::size_t from, std::size_t to) const;
    /// "promises his editor, Ivor Lane, a picture": to him, who is no picture.
    bool given_to(std::size_t name) const;
    /// "the aunt of Nora, who ...", "Ivo and Nora, who ...": it may be said of the other, or of
    /// both.
    bool one_of_two(std::size_t comma) const;
    /// "her daughter, Elsa, who carries her lamp": whose lamp is not certain.
    bool owner_unclear(const Tokens& subject, std::size_t from, std::size_t to) const;
    /// "As Rex was dead, Hugh spoke his lines": those of Rex.
    bool his_of_another(std::size_t from, std::size_t subject, std::size_t end) const;
    /// Reads "who ...", "which ...", "a novel published by ..." said of a name.
    void about(const Token& name, std::size_t from, std::size_t to);
    /// "opened in Lisbon, earning $2 million": it earned them. Nothing where it is no such deed.
    std::optional<Clause> done_besides(std::size_t at, const Tokens& subject) const;
    /// Has what stands there a verb?
    bool verb_within(std::size_t from, std::size_t to) const;
    /// "[Ada Marlow,] whose wife had drowned": her wife had.
    void whose(const Token& name, std::size_t from, std::size_t to);
    /// "[\"Low Water,\"] which Nora Whitcombe had sung in ...": she had sung it.
    bool done_to(const Token& name, std::size_t from, std::size_t to);
    /// "[Dora Kestrel,] on whose novel it is based": it is based on a novel by her.
    void based_on_work_of(const Token& name, std::size_t from, std::size_t to);
    Tokens titled(const Token& title, std::size_t from, std::size_t to) const;
    /// "[who] plays a young bride" said of a name.
    void said_of(const Token& name, std::size_t from, std::size_t to);
    void said_of(const Tokens& subject, std::size_t from, std::size_t to);
    /// "version", "pilot": a noun of something made of the film stands in it.
    static bool of_film(const Tokens& noun);
    /// "A pilot, directed by ...", "a musical, which opened in ...".
    void said_of_work(const Tokens& subject, std::size_t from, std::size_t to);
    bool predicate(std::size_t& at, Clause& clause);
    /// "before his producer could": a preposition with a clause behind it.
    bool clause_behind(std::size_t at) const;
    /// "Two years later, ...": time that needs what was said before; the rest stands without it.
    std::size_t relative_time_end(std::size_t at) const;
    /// "designed the costumes and Greta Holm | the hats": the verb is left out the second time.
    bool gapped(std::size_t from, std::size_t to) const;
    /// "perform the score", behind "to write and".
    bool infinitive_at(std::size_t at) const;
    /// Everything behind the verb up to the end of the clause. False when it is not understood.
    bool rest(std::size_t& at, Clause& clause);
    /// Behind "a copy containing some lost scenes was", "the house used in it is": where the verb
    /// of the clause begins.
    std::size_t described_end(std::size_t at) const;
    /// "Inside the whale was Carl Holm": the name behind the verb is the subject.
    std::size_t inverted(std::size_t at);
    /// "Nominated for six prizes, it won one": it was nominated.
    void participle_before(const Clause& main);
    /// One clause and what hangs on it; returns where the next one may begin.
    std::size_t clause(std::size_t at);
    /// "was written by Bertram Yule and directed by ...", "was shot in Lisbon and released in ...".
    static bool passive_too(const Clause& second);
    /// "is a thriller directed by Ada Marlow from a script by Bertram Yule": it is directed by her.
    static std::optional<Clause> told_of_complement(const Clause& main);
    /// "was found in a yard, | among ...": what follows the comma belongs to the clause before.
    bool goes_on(std::size_t& at);
    /// "was asked to play Elsa and said no": the refusal belongs to what was asked.
    bool refusal(std::size_t& at);
    /// "Next morning", "One day", "Years later": time that says nothing alone.
    std::size_t bare_time_end(std::size_t at) const;
    /// "with Elsa, | a gull named Bruno and a lamp": is it the rest of a list?
    bool lists_on(std::size_t from, std::size_t to) const;
    /// Where all that is told of the subject ends: before another statement, or what is said in
    /// passing of the last name. 0: it goes on in a way that would make it untrue.
    std::size_t told_end(std::size_t at) const;
    /// Does a statement of its own begin there: a subject and its verb?
    bool own_statement(std::size_t at) const;
    /// "[but] his scene was cut", "[but] in May he was dismissed": its subject is somebody above.
    bool taken_back(std::size_t at) const;
    /// Where the subject's next verb is joined, behind what is said in passing; 0: nowhere.
    std::size_t behind_passing(std::size_t comma) const;
    /// Is what follows this comma a thing said in passing ("who ...", "a dancer from Bergen")?
    bool said_in_passing(std::size_t comma) const;
    /// `clause`, read from its verb at `from` up to `at`, with everything that is told of its
    /// subject. Is that more?
    bool tell_whole(Clause clause, std::size_t from, std::size_t at);
    /// What follows a clause: another verb of the same subject, something said of its last name, or
    /// a clause of its own.
    std::size_t behind(std::size_t at, const Tokens& subject, bool plural);
    /// ", so a stuntman went down", ", while the prize went to ...": a statement of its own.
    /// Position of its subject, or `at`.
    std::size_t joined_clause(std::size_t at) const;
    /// Behind a clause that is not understood: ", while ..." and ", but ..." may be plain again.
    std::size_t restart(std::size_t at) const;
    /// "turned the film into a play, which ..."
    bool made_into(std::size_t at) const;
    /// "made a musical out of the film, which ...": the musical; empty: nothing was.
    Tokens made_out_of(std::size_t at) const;
    /// "..., the studio pulled out, and ...": one of three clauses or more.
    bool one_of_clauses(std::size_t comma) const;
    /// ", was followed by ...": another verb of the same subject; 0 when it is none.
    std::size_t listed_verb(std::size_t at) const;
    /// "in Lisbon in 1953, where the prize went to ...": reads it with "in Lisbon in 1953" before
    /// it.
    bool where_clause(std::size_t comma);
    /// "to another actor, Rex Tarrant": the name takes the place of what it is said to be.
    bool named_at_end(std::size_t from, std::size_t to);
    /// "when the war ended in 1945": what is told beside a statement is true as well.
    void told_beside(std::size_t from, std::size_t to);
    /// "Yule got no credit until the guild restored his name": his, as nobody else is named.
    void name_owner(Clause& clause, std::size_t before) const;
    /// "nominated for ten prizes and won seven": seven prizes.
    static void complete_count(Clause& clause, const Clause& before);
    /// "Ivo Sandor, who built a lens" in a sentence that is not understood otherwise.
    void scattered_relatives();
    /// "Ivo Sandor's", "Rudge and his": whose what follows is; not possessive: nobody's.
    Token owner_at(std::size_t at) const;
    void scattered_characters();
    /// May the pronoun at `at`, in what begins with "who" or "whose" at `from`, be another than the
    /// figure that it is told of?
    bool of_other(std::size_t from, std::size_t at, const Mention& figure) const;
    /// Where the description of a figure ends that begins at `from`; `from`: it is not plain.
    std::size_t description_end(std::size_t from, const Token& name) const;
    /// "with the editor, Tobias Crane, ...": he was the editor.
    void scattered_jobs();

    /// "the cut that Marlow prepared in 2003 [is]": what is said in between, with the noun as
    /// object. Returns where the verb of the main clause begins, or `at`.
    std::size_t object_relative(std::size_t at, std::size_t noun, std::size_t noun_end);

    const Tokens& tokens_;
    Phrases phrases_;
    bool stop_at_verb_ = false;
    std::pair<std::size_t, std::size_t> said_before_; ///< A participle phrase before the subject.
    Reading made_;
    std::vector<Clause> beside_;       ///< Read from when-clauses and the like.
    std::vector<std::size_t> told_of_; ///< Where what is said in passing was read.
    bool shared_ = false;              ///< An aside adds others to the subject.
    Tokens called_;                    ///< See Clause::called; of the last aside.
};

} // namespace quiz
