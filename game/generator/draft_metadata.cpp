// Questions from what a film's record says in its fields.
#include "core/text.h"
#include "generator/doubts.h"
#include "generator/drafts.h"
#include "generator/numbers.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace quiz {

namespace {

/// How a job is asked for. `%f` is the film, `%w` what was done (key `for`).
struct JobWording {
    AnswerType type;
    std::string_view word;  ///< As an option and in explanations: "cinematographer".
    std::string_view whole; ///< Stem for the whole film.
    std::string_view part;  ///< Stem for `for`.
    std::string_view verb;  ///< For explanations with `for`.
};

constexpr std::array<JobWording, 9> jobs{{
    {AnswerType::Composer, "composer", "Who composed the original score of the film %f?",
     "Who composed %w of the film %f?", "composed"},
    {AnswerType::Cinematographer, "cinematographer", "Who was the cinematographer of %f?",
     "Who photographed %w of the film %f?", "photographed"},
    {AnswerType::Designer, "designer", "Who was the production designer of the film %f?",
     "Who designed %w of the film %f?", "designed"},
    {AnswerType::Choreographer, "choreographer", "Who was the choreographer of %f?",
     "Who choreographed %w of the film %f?", "choreographed"},
    {AnswerType::Producer, "producer", "Who produced the film %f?",
     "Who produced %w of the film %f?", "produced"},
    {AnswerType::Writer, "writer", "Who wrote the screenplay of %f?",
     "Who wrote %w of the film %f?", "wrote"},
    {AnswerType::Editor, "editor", "Who edited the film %f?", "Who edited %w of the film %f?",
     "edited"},
    {AnswerType::Musician, "musician", "Which musician is heard in the film %f?",
     "Who played %w in the film %f?", "played"},
    {AnswerType::Dancer, "dancer", "Which dancer is seen in the film %f?",
     "Who danced %w in the film %f?", "danced"},
}};

std::string capitalised(std::string_view word) {
    std::string text(word);
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

class Metadata {
public:
    explicit Metadata(const FilmLore& lore)
        : lore_(lore), film_(lore.film()), title_(in_quotes(film_.title)) {}

    Drafts all() {
        year();
        country();
        genres();
        directors();
        for (std::size_t i = 0; i < film_.cast.size(); ++i) part(i);
        for (std::size_t i = 0; i < film_.crew.size(); ++i) credit(i);
        return std::move(made_);
    }

private:
    Draft start(const std::string& field, const std::string& pattern, std::string key,
                AnswerType type) const {
        Draft draft;
        draft.film = &film_;
        draft.id = film_.slug + "/" + field + "/" + pattern + "/" + slug(key);
        draft.key = std::move(key);
        draft.at = film_.year;
        draft.type = type;
        draft.source = field;
        draft.fact = film_.slug + "/" + field;
        return draft;
    }
    void add(Draft draft) {
        draft.sentence = draft.explanation;
        draft.stem = lore_.told_apart(std::move(draft.stem));
        made_.drafts.push_back(std::move(draft));
    }
    void leave_out(const std::string& source, std::string why) {
        made_.left_out.push_back({source, {}, std::move(why)});
    }

    std::string film_with_year() const { return title_ + " (" + std::to_string(film_.year) + ")"; }

    void year() {
        if (film_.year == 0) return;
        if (lore_.title_shared())
            return leave_out("year",
                             "Another film has this title: its year would be right as well.");
        Draft draft = start("year", "in-which-year", std::to_string(film_.year), AnswerType::Year);
        draft.stem = "In which year was the film " + title_ + " first shown?";
        draft.explanation = "The film " + title_ + " is from " + draft.key + ".";
        add(std::move(draft));
    }

    void country() {
        if (film_.countries.empty()) return;
        if (film_.countries.size() > 1)
            return leave_out("countries", "It has several countries: each would be right.");
        Draft draft =
            start("countries", "which-nationality", film_.countries[0], AnswerType::Nationality);
        const Nation* nation = find_nation(draft.key);
        if (nation == nullptr) return leave_out("countries", "Nothing is known of this country.");
        if (nation->sphere != Sphere::English && !title_in_english())
            return leave_out("countries", "The language of the title tells it.");
        for (const std::size_t i : lore_.pool().of_type(AnswerType::Nationality)) {
            const Entity& other = lore_.pool().entities()[i];
            const Nation* known = find_nation(other.name);
            if (known != nullptr && known != nation && tempts_for_film(*nation, *known))
                draft.own_wrong.push_back(other.name);
        }
        draft.only_own = true;
        draft.stem = "What nationality is the film " + title_ + "?";
        draft.explanation = "The film " + film_with_year() + " is " + draft.key + ".";
        add(std::move(draft));
    }

    /// Has it a word that only English has?
    bool title_in_english() const {
        static constexpr std::array<std::string_view, 12> words{
            "the", "of", "and", "my", "to", "is", "with", "you", "away", "for", "from", "it"};
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
            return contains_words(film_.title, word);
        });
    }

    /// The full set of genres is the key; every wrong set shares all but one of them, lest the
    /// key stand out, and has another in its place, which makes it false as a whole.
    void genres() {
        if (film_.genres.empty()) return;
        auto own = film_.genres;
        std::sort(own.begin(), own.end());
        const std::size_t size = own.size();
        if (size == 1)
            return leave_out("genres", "Another single genre may be as true of the film.");
        if (std::any_of(own.begin(), own.end(), [&](const std::string& genre) {
                return contains_words(film_.title, genre);
            }))
            return leave_out("genres", "The title tells the genre.");
        Draft draft = start("genres", "which-genres", join(own, ", "), AnswerType::Genre);
        // As other films are filed: a list made up would not look like one.
        for (const auto& set : filed_elsewhere(size)) draft.own_wrong.push_back(join(set, ", "));
        draft.only_own = true;
        draft.stem = "Under which genres is the film " + title_ + " filed?";
        draft.explanation =
            "The film " + film_with_year() + " is filed under " + join_and(own) + ".";
        add(std::move(draft));
    }

    /// Sets of so many genres that films of the pool have, which share all but one with this
    /// film's and have nothing that is nearly the other. At most two dozen, as they come.
    std::vector<std::vector<std::string>> filed_elsewhere(std::size_t size) const {
        constexpr std::size_t enough = 24;
        constexpr int first_sound = 1927;
        std::vector<std::vector<std::string>> sets;
        for (const std::size_t i : lore_.pool().of_type(AnswerType::Film)) {
            if (lore_.pool().entities()[i].genres.size() != size) continue;
            auto genres = lore_.pool().entities()[i].genres;
            std::sort(genres.begin(), genres.end());
            const auto shared =
                std::count_if(genres.begin(), genres.end(), [&](const std::string& genre) {
                    return std::find(film_.genres.begin(), film_.genres.end(), genre) !=
                           film_.genres.end();
                });
            const auto near =
                std::count_if(genres.begin(), genres.end(),
                              [&](const std::string& genre) { return akin_to_own_genre(genre); });
            const bool heard = film_.year <= first_sound &&
                               std::any_of(genres.begin(), genres.end(), [](const auto& genre) {
                                   return genre == "Music" || genre == "Musical";
                               });
            if (static_cast<std::size_t>(shared) + 1 != size || near != shared || heard ||
                std::find(sets.begin(), sets.end(), genres) != sets.end())
                continue;
            sets.push_back(std::move(genres));
            if (sets.size() == enough) break;
        }
        return sets;
    }

    /// "Musical" is too near "Music" to be plainly another.
    static bool akin(const std::string& a, const std::string& b) {
        constexpr std::size_t alike = 3; // "Sci-Fi" and "Science Fiction" are one
        return fold(a).substr(0, alike) == fold(b).substr(0, alike);
    }
    bool akin_to_own_genre(const std::string& genre) const {
        return lore_.barred(genre) ||
               std::any_of(film_.genres.begin(), film_.genres.end(),
                           [&](const std::string& own) { return akin(own, genre); });
    }

    void directors() {
        if (film_.directors.empty()) return;
        if (film_.directors.size() == 1) {
            Draft draft = start("directors", "who", film_.directors[0], AnswerType::Director);
            draft.stem = "Who directed the film " + title_ + "?";
            draft.explanation = draft.key + " directed " + film_with_year() + ".";
            // Somebody named in a record may have directed some of it.
            for (const auto& record : film_.records) draft.mentioned += record.text + " ";
            return add(std::move(draft));
        }
        if (film_.directors.size() > 2)
            return leave_out("directors",
                             "More than two directors: no short question has one answer.");
        // Two: each is asked for by the other; neither alone is ever "the" director.
        for (std::size_t i = 0; i < 2; ++i) {
            Draft draft = start("directors", "with-whom", film_.directors[i], AnswerType::Director);
            draft.stem = "With whom did " + film_.directors[1 - i] +
                         " share the direction of the film " + title_ + "?";
            draft.explanation = film_.directors[0] + " and " + film_.directors[1] + " directed " +
                                film_with_year() + " together.";
            add(std::move(draft));
        }
    }

    void part(std::size_t i) {
        const Part& part = film_.cast[i];
        const std::string field = "cast/" + slug(part.role);
        const auto& parts = lore_.parts();
        const bool shared = std::any_of(parts.begin(), parts.end(), [&](const auto& other) {
            return &other != &parts[i] && (FilmLore::same(*other.actor, *parts[i].actor) ||
                                           FilmLore::same(*other.role, *parts[i].role));
        });
        if (shared)
            return leave_out(
                field, "Actor and role are not one to one: another answer would be right as well.");
        const Gender gender = lore_.persona(part.actor).gender;
        const bool named = is_name(part.role);
        const bool voiced = is_voice(part);
        const std::string spoken = named ? part.role : "\"" + part.role + "\"";
        const auto complete_part = [&](Draft& draft) {
            draft.gender = gender;
            draft.explanation = part.actor +
                                (voiced  ? " is the voice of " + spoken + " in "
                                 : named ? " plays " + part.role + " in "
                                         : " plays the part of \"" + part.role + "\" in ") +
                                film_with_year() + ".";
            draft.difficulty = part.difficulty;
            draft.spoiler = part.spoiler;
            draft.barred = part.barred;
            draft.fact = film_.slug + "/" + field;
            draft.origin = part.origin;
        };
        Draft by_role = start(field, "who-plays", part.actor,
                              gender == Gender::Female ? AnswerType::Actress : AnswerType::Actor);
        const std::string asked = gender == Gender::Female ? "Which actress "
                                  : gender == Gender::Male ? "Which actor "
                                                           : "Who ";
        by_role.stem =
            asked + (voiced ? "is the voice of " + spoken + " in the film " + title_ + "?"
                     : named
                         ? "plays " + part.role + " in the film " + title_ + "?"
                         : "plays the part of \"" + part.role + "\" in the film " + title_ + "?");
        complete_part(by_role);
        if (gender == Gender::Unknown) by_role.type = AnswerType::Actor;
        by_role.most_outsiders = 3; // the film's own come first
        bar_other_selves(by_role, lore_);
        add(std::move(by_role));

        if (!named)
            return leave_out(field + "/role",
                             "\"" + part.role +
                                 "\" is a description, no name: it cannot stand among names.");
        if (voiced && !all_are_voices())
            return leave_out(field + "/role", "Among parts that are seen, a voice stands out.");
        if (const auto word = word_of_title(part.role); !word.empty())
            return leave_out(field + "/role", "The title gives \"" + word + "\" away.");
        if (part.role.find(" and ") != std::string::npos)
            return leave_out(field + "/role", "Two parts would stand out among single ones.");
        Draft by_actor = start(field, "which-role", part.role, AnswerType::Character);
        by_actor.stem = "Which part does " + part.actor + (voiced ? " voice" : " play") +
                        " in the film " + title_ + "?";
        complete_part(by_actor);
        by_actor.most_outsiders = 0;
        by_actor.also = part.also;
        bar_other_selves(by_actor, lore_);
        add(std::move(by_actor));
    }

    bool all_are_voices() const { return !records_say("played by"); }

    bool records_say(std::string_view folded) const {
        return std::any_of(film_.records.begin(), film_.records.end(), [&](const Record& record) {
            return contains_folded(lore_.folded(record.text), folded);
        });
    }

    /// The records say "voiced by" of this one, or of others and "played by" of nobody.
    bool is_voice(const Part& part) const {
        return records_say("voiced by " + lore_.folded(part.actor)) ||
               (records_say("voiced by") && !records_say("played by"));
    }

    /// A word of four letters or more that the title shares; empty when there is none.
    std::string word_of_title(const std::string& role) const {
        for (const auto& word : folded_words(role))
            if (word.size() > 3 && contains_words(film_.title, word)) return word;
        return {};
    }

    /// The rest of the crew, of the same gender, where they are not known for the same job.
    /// Directors are among them but for jobs that directors often did as well.
    std::vector<std::string> colleagues(const Credit& credit, AnswerType job) const {
        std::vector<std::string> names;
        std::unordered_set<std::string> added;
        const Entity* holder = lore_.find(credit.name);
        const auto add = [&](const std::string& name) {
            const Entity* known = lore_.find(name);
            const bool may = known != nullptr && !known->is(job) &&
                             (holder == nullptr || known->gender == holder->gender) &&
                             !lore_.same(name, credit.name);
            if (may && added.insert(name).second) names.push_back(name);
        };
        for (const auto& other : film_.crew) add(other.name);
        const bool directors_may =
            job != AnswerType::Writer && job != AnswerType::Producer && job != AnswerType::Editor;
        for (const auto& director : film_.directors)
            if (directors_may) add(director);
        return names;
    }

    /// Also directed, played, had another credit or did more by what a record says.
    bool did_more(const Credit& credit, AnswerType job) const {
        const NameForms& name = lore_.forms(credit.name);
        const auto same = [&](const std::string& other) {
            return FilmLore::same(lore_.forms(other), name);
        };
        const Entity* known = lore_.find(credit.name);
        const auto another = [&](AnswerType type) {
            return type != job && type != AnswerType::Person;
        };
        return (known != nullptr && std::any_of(known->here.begin(), known->here.end(), another)) ||
               std::any_of(film_.directors.begin(), film_.directors.end(), same) ||
               std::any_of(film_.cast.begin(), film_.cast.end(),
                           [&](const Part& part) { return same(part.actor); }) ||
               std::any_of(film_.crew.begin(), film_.crew.end(), [&](const Credit& other) {
                   return &other != &credit && same(other.name);
               });
    }

    void credit(std::size_t i) {
        const Credit& credit = film_.crew[i];
        const std::string field = "crew/" + slug(credit.name + " " + credit.job);
        const auto wording = std::find_if(jobs.begin(), jobs.end(), [&](const JobWording& job) {
            return job.word == credit.job;
        });
        if (wording == jobs.end())
            return leave_out(field, "No wording is known for the job \"" + credit.job + "\".");
        const auto holders =
            std::count_if(film_.crew.begin(), film_.crew.end(), [&](const Credit& other) {
                return other.job == credit.job && other.what == credit.what;
            });
        if (holders > 1)
            return leave_out(field, "Several people share this credit: each would be right.");
        const std::string_view wording_used = credit.what.empty() ? wording->whole : wording->part;
        const auto common = [&](Draft& draft) {
            draft.explanation =
                credit.what.empty()
                    ? credit.name + " was the " + credit.job + " of " + film_with_year() + "."
                    : credit.name + " " + std::string(wording->verb) + " " + credit.what + " for " +
                          film_with_year() + ".";
            draft.difficulty = credit.difficulty;
            draft.spoiler = credit.spoiler;
            draft.fact = film_.slug + "/" + field;
            draft.origin = credit.origin;
        };
        Draft who = start(field, "who", credit.name, wording->type);
        who.stem =
            replace_all(replace_all(std::string(wording_used), "%f", title_), "%w", credit.what);
        who.barred = credit.barred;
        who.tempting = colleagues(credit, wording->type);
        // Others with the same job, whatever they did of it, may have had a hand in this.
        for (const auto& other : film_.crew)
            if (other.job == credit.job && other.name != credit.name)
                who.barred.push_back(other.name);
        common(who);
        add(std::move(who));

        // What somebody was, asked the other way round: nothing that the same person also did may
        // stand as wrong.
        Draft job = start(field, "which-job", capitalised(credit.job), AnswerType::Job);
        job.stem = "In which capacity did " + credit.name + " work on the film " + title_ + "?";
        const Entity* known = lore_.find(credit.name);
        for (const auto& wording_of : jobs) {
            const bool did = (known != nullptr && known->is(wording_of.type)) ||
                             wording_of.word == credit.job ||
                             wording_of.type == AnswerType::Musician;
            if (!did) job.own_wrong.push_back(capitalised(wording_of.word));
        }
        job.only_own = true;
        if (did_more(credit, wording->type))
            return leave_out(field + "/job", "This person did several jobs on the film.");
        common(job);
        add(std::move(job));
    }

    const FilmLore& lore_;
    const Film& film_;
    std::string title_;
    Drafts made_;
};

} // namespace

Drafts draft_metadata(const FilmLore& lore) { return Metadata(lore).all(); }

} // namespace quiz
