// Questions from the cast, in both directions, and from the crew.
#include "core/text.h"
#include "films/word_shapes.h"
#include "generator/drafting.h"
#include "generator/one_self.h"
#include "generator/vague_role.h"
#include "generator/walk_on.h"

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

class Credits : Drafting {
public:
    explicit Credits(const FilmLore& lore)
        : Drafting(lore), voices_(records_say("voiced by")),
          all_are_voices_(!records_say("played by")) {
        const auto heard = [](const Part& part) { return part.voice; };
        if (std::none_of(the_film.cast.begin(), the_film.cast.end(), heard)) return;
        // The cast tells who is heard, and who is seen; a mark may be missing in a drawn film.
        all_are_voices_ = (voices_ && all_are_voices_) ||
                          std::all_of(the_film.cast.begin(), the_film.cast.end(), heard);
        voices_ = true;
    }

    Drafts all() {
        for (std::size_t i = 0; i < the_film.cast.size(); ++i) part(i);
        for (std::size_t i = 0; i < the_film.crew.size(); ++i) credit(i);
        return std::move(made);
    }

private:
    void part(std::size_t i) {
        const Part& part = the_film.cast[i];
        const std::string field = "cast/" + slug(part.role);
        const auto& parts = known_of.parts();
        const bool shared = std::any_of(parts.begin(), parts.end(),
                                        [&](const auto& other) {
                                            return &other != &parts[i] &&
                                                   (FilmLore::same(*other.actor, *parts[i].actor) ||
                                                    FilmLore::same(*other.role, *parts[i].role));
                                        }) ||
                            has_namesake(i) || has_other_ages(i);
        if (shared)
            return leave_out(
                field, "Actor and role are not one to one: another answer would be right as well.");
        if (picks_out_nobody(part.role))
            return leave_out(field, "\"" + part.role + "\" may be others of the story as well.");
        if (is_walk_on(part, known_of))
            return leave_out(field, "Nothing is told of it: nobody minds who played it.");
        if (tells_nation(part.role) || told_by_origin(part))
            return leave_out(field, "\"" + part.role + "\" tells where its player is from.");
        const Gender gender = known_of.persona(part.actor).gender;
        // "“Baron” Vane" is a name all the same.
        const bool named = is_name(
            replace_all(replace_all(replace_all(part.role, "\"", ""), "\u201C", ""), "\u201D", ""));
        const bool voiced = is_voice(part);
        if (is_foreigner(part.role))
            return leave_out(field, "The name tells where the part is from, and so the player.");
        if (is_own_name(part)) return leave_out(field, "The player's name tells the part.");
        if (is_called_after_spouse(part.role))
            return leave_out(field, "Who marries into the family is called so, too.");
        if (is_self(part.role))
            return leave_out(field, "Others may appear as themselves, of whom it does not tell.");
        // "plays the part of "a sailor, drunk"": nobody reads that aloud.
        if (!named && !reads_plainly(part.role))
            return leave_out(field, "\"" + part.role + "\" cannot be read aloud as a name.");
        const auto complete_part = [&](Draft& draft) {
            draft.gender = gender;
            draft.explanation = part.actor + (voiced ? " is the voice of " : " plays ") +
                                part.role + " in " + film_with_year() + ".";
            draft.difficulty = part.difficulty;
            draft.spoiler = part.spoiler;
            draft.barred = part.barred;
            draft.fact = the_film.slug + "/" + field;
            draft.origin = part.origin;
        };
        Draft by_role = start(field, "who-plays", part.actor,
                              gender == Gender::Female ? AnswerType::Actress : AnswerType::Actor);
        const std::string asked = gender == Gender::Female ? "Which actress "
                                  : gender == Gender::Male ? "Which actor "
                                                           : "Who ";
        by_role.stem = asked + (voiced ? "is the voice of " : "plays ") + part.role +
                       " in the film " + quoted + "?";
        complete_part(by_role);
        if (gender == Gender::Unknown) by_role.type = AnswerType::Actor;
        // Beside all of the film's own; even alone where the pools know the key as they do them.
        by_role.most_outsiders = known_of.pool().find(part.actor) != nullptr ? 3 : 1;
        by_role.of_cast = true;
        bar_other_selves(by_role, known_of);
        bar_voices(by_role, part, false);
        bar_impossible_parts(by_role, known_of);
        if (tells_age(part.role))
            leave_out(field, "How old the others were is not known.");
        else
            add(std::move(by_role));

        if (!named && fold(part.role).rfind("the ", 0) != 0)
            return leave_out(field + "/role",
                             "\"" + part.role +
                                 "\" is a description, no name: it cannot stand among names.");
        if (voiced && !all_are_voices_)
            return leave_out(field + "/role", "Among parts that are seen, a voice stands out.");
        if (const auto word = given_by_title(part.role, the_film.title); !word.empty())
            return leave_out(field + "/role", "The title gives \"" + word + "\" away.");
        if (part.role.find(" and ") != std::string::npos)
            return leave_out(field + "/role", "Two parts would stand out among single ones.");
        if (is_small_part(part, known_of))
            return leave_out(field + "/role", "Of a small part it is enough to ask who plays it.");
        Draft by_actor = start(field, "which-role", part.role, AnswerType::Character);
        by_actor.stem = "Which part does " + part.actor + (voiced ? " voice" : " play") +
                        " in the film " + quoted + "?";
        complete_part(by_actor);
        by_actor.most_outsiders = 0; // a part of another film is known by its film
        by_actor.gender_told = true; // by the player's name
        by_actor.also = part.also;
        bar_other_selves(by_actor, known_of);
        bar_voices(by_actor, part, true);
        bar_impossible_parts(by_actor, known_of);
        add(std::move(by_actor));
    }

    /// "the pickpocket", "Elsa's father", "Anton as a child": needs no quotation marks.
    static bool reads_plainly(const std::string& role) {
        const std::string folded = fold(role);
        return folded.rfind("the ", 0) == 0 || folded.find(" as a") != std::string::npos ||
               role.find("'s ") != std::string::npos || role.find("\u2019s ") != std::string::npos;
    }

    /// "Will Tarn" beside "William Tarn": one name, whoever plays him as a boy. "Sofi" beside
    /// "Sofía": heard as one.
    bool has_namesake(std::size_t i) const {
        const auto words = folded_words(the_film.cast[i].role);
        if (words.empty() || words.size() > 2) return false;
        return std::any_of(the_film.cast.begin(), the_film.cast.end(), [&](const Part& other) {
            const auto others = folded_words(other.role);
            constexpr std::size_t short_form = 3;
            const bool alike = others.size() == words.size() && others[0] != words[0] &&
                               (words.size() == 1 || others[1] == words[1]);
            return &other != &the_film.cast[i] && alike &&
                   std::min(others[0].size(), words[0].size()) >= short_form &&
                   (others[0].starts_with(words[0]) || words[0].starts_with(others[0]));
        });
    }

    /// "Von Luger", "Herr Vane" in a film that is not German: so is the player's name.
    bool is_foreigner(const std::string& role) const {
        struct Address {
            std::string_view word;
            std::string_view country; ///< Its adjective.
        };
        static constexpr std::array<Address, 8> addresses{{{"von", "German"},
                                                           {"herr", "German"},
                                                           {"frau", "German"},
                                                           {"monsieur", "French"},
                                                           {"madame", "French"},
                                                           {"mademoiselle", "French"},
                                                           {"signor", "Italian"},
                                                           {"signora", "Italian"}}};
        const auto words = folded_words(role);
        return std::any_of(addresses.begin(), addresses.end(), [&](const Address& one) {
            return words.size() > 1 && words[0] == one.word && known_of.nation() != nullptr &&
                   known_of.nation()->adjective != one.country;
        });
    }

    /// Norman Vane as Norm, or as Norman: the one tells the other.
    static bool is_own_name(const Part& part) {
        constexpr std::size_t telling = 3; // letters
        const auto role = folded_words(part.role);
        const auto actor = folded_words(part.actor);
        return role.size() == 1 && !actor.empty() && role[0].size() >= telling &&
               actor[0].starts_with(role[0]);
    }

    /// "Mrs. Bailey", where somebody else of that name may marry in the story.
    bool is_called_after_spouse(const std::string& role) const {
        static constexpr std::array<std::string_view, 5> courtesies{"mrs", "madame", "signora",
                                                                    "frau", "lady"};
        const auto words = folded_words(role);
        if (words.size() != 2 || !one_of(courtesies, words.front())) return false;
        return std::any_of(the_film.cast.begin(), the_film.cast.end(), [&](const Part& other) {
            const auto others = folded_words(other.role);
            return others.size() > 1 && others.back() == words.back() && others.front() != "mr" &&
                   known_of.persona(other.actor).gender == Gender::Male;
        });
    }

    /// "Old Elsa" beside "Elsa Brandt": both players played the one.
    bool has_other_ages(std::size_t i) const {
        return std::any_of(the_film.cast.begin(), the_film.cast.end(), [&](const Part& other) {
            return &other != &the_film.cast[i] && is_one_at_ages(the_film.cast[i].role, other.role);
        });
    }

    /// Where the name of a part is at home: "Ms. Aoyama", "Odette Tavary".
    Sphere home_of_role(const std::string& role) const {
        std::vector<std::string> words = split(role, ' ');
        while (!words.empty() && is_honorific(words.front())) words.erase(words.begin());
        if (words.empty() || !is_name(role)) return Sphere::Unknown;
        // A surname alone has the sound of its country, where that has one of its own.
        const std::string name = words.size() == 1 ? words[0] + " " + words[0] : join(words, " ");
        return known_of.pool().sphere_of(name);
    }

    /// Part and player are of one part of the world, and nearly all others of another: either name
    /// tells the other.
    bool told_by_origin(const Part& part) const {
        const Sphere home = known_of.persona(part.actor).sphere;
        // "Captain Andrew Russell" in a film from India, among parts that are at home there
        const Sphere of_role = home_of_role(part.role);
        const Sphere of_film =
            known_of.nation() == nullptr ? Sphere::Unknown : known_of.nation()->sphere;
        if (of_role == Sphere::English && of_film != Sphere::Unknown && of_role != of_film &&
            part.role.find(' ') != std::string::npos && known_of.pool().find(part.actor) == nullptr)
            return true;
        if (home == Sphere::Unknown || of_role != home) return false;
        const Gender gender = known_of.persona(part.actor).gender;
        std::ptrdiff_t alike = 0;
        std::ptrdiff_t others = 0;
        for (const auto& other : the_film.cast) {
            const Persona& player = known_of.persona(other.actor);
            if (&other == &part || player.gender != gender) continue;
            ++(player.sphere == home ? alike : others);
        }
        return others >= 2 && alike == 0;
    }

    /// A voice may be that of somebody who is seen, a demon in a girl, where one sentence tells of
    /// both: then one is no wrong answer beside the other.
    void bar_voices(Draft& draft, const Part& part, bool of_role) const {
        if (all_are_voices_) return;
        const bool voiced = is_voice(part);
        for (const auto& other : the_film.cast)
            if (is_voice(other) != voiced && told_together(part, other))
                draft.barred.push_back(of_role ? other.role : other.actor);
    }

    bool told_together(const Part& part, const Part& other) const {
        const auto tells_of = [&](std::string_view text, const Part& one) {
            return contains_folded(text, known_of.folded(one.actor)) ||
                   contains_folded(text, known_of.folded(one.role));
        };
        return std::any_of(the_film.records.begin(), the_film.records.end(),
                           [&](const Record& record) {
                               const std::string_view text = known_of.folded(record.text);
                               return tells_of(text, part) && tells_of(text, other);
                           });
    }

    bool records_say(std::string_view folded) const {
        return std::any_of(the_film.records.begin(), the_film.records.end(),
                           [&](const Record& record) {
                               return contains_folded(known_of.folded(record.text), folded);
                           });
    }

    /// The cast says "(voice)"; or the records say "voiced by" of this one, or of others and
    /// "played by" of nobody.
    bool is_voice(const Part& part) const {
        if (part.voice) return true;
        return voices_ && (all_are_voices_ ||
                           records_say("voiced by " + std::string(known_of.folded(part.actor))));
    }

    /// The rest of the crew, of the same gender, where they are not known for the same job.
    /// Directors are among them but for jobs that directors often did as well.
    std::vector<std::string> colleagues(const Credit& credit, AnswerType job) const {
        std::vector<std::string> names;
        std::unordered_set<std::string> added;
        const Entity* holder = known_of.find(credit.name);
        const auto add = [&](const std::string& name) {
            const Entity* known = known_of.find(name);
            const bool may = known != nullptr && !known->is(job) &&
                             (holder == nullptr || known->gender == holder->gender) &&
                             !known_of.same(name, credit.name);
            if (may && added.insert(name).second) names.push_back(name);
        };
        for (const auto& other : the_film.crew) add(other.name);
        const bool directors_may =
            job != AnswerType::Writer && job != AnswerType::Producer && job != AnswerType::Editor;
        for (const auto& director : the_film.directors)
            if (directors_may) add(director);
        return names;
    }

    /// Also directed, played, had another credit or did more by what a record says.
    bool did_more(const Credit& credit, AnswerType job) const {
        const NameForms& name = known_of.forms(credit.name);
        const auto same = [&](const std::string& other) {
            return FilmLore::same(known_of.forms(other), name);
        };
        const Entity* known = known_of.find(credit.name);
        const auto another = [&](AnswerType type) {
            return type != job && type != AnswerType::Person;
        };
        return (known != nullptr && std::any_of(known->here.begin(), known->here.end(), another)) ||
               std::any_of(the_film.directors.begin(), the_film.directors.end(), same) ||
               std::any_of(the_film.cast.begin(), the_film.cast.end(),
                           [&](const Part& part) { return same(part.actor); }) ||
               std::any_of(the_film.crew.begin(), the_film.crew.end(), [&](const Credit& other) {
                   return &other != &credit && same(other.name);
               });
    }

    void credit(std::size_t i) {
        const Credit& credit = the_film.crew[i];
        const std::string field = "crew/" + slug(credit.name + " " + credit.job);
        const auto wording = std::find_if(jobs.begin(), jobs.end(), [&](const JobWording& job) {
            return job.word == credit.job;
        });
        if (wording == jobs.end())
            return leave_out(field, "No wording is known for the job \"" + credit.job + "\".");
        const auto holders =
            std::count_if(the_film.crew.begin(), the_film.crew.end(), [&](const Credit& other) {
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
            draft.fact = the_film.slug + "/" + field;
            draft.origin = credit.origin;
        };
        Draft who = start(field, "who", credit.name, wording->type);
        who.stem =
            replace_all(replace_all(std::string(wording_used), "%f", quoted), "%w", credit.what);
        who.barred = credit.barred;
        who.tempting = colleagues(credit, wording->type);
        // Others with the same job, whatever they did of it, may have had a hand in this.
        for (const auto& other : the_film.crew)
            if (other.job == credit.job && other.name != credit.name)
                who.barred.push_back(other.name);
        common(who);
        add(std::move(who));

        // What somebody was, asked the other way round: nothing that the same person also did may
        // stand as wrong.
        Draft job = start(field, "which-job", capitalised(credit.job), AnswerType::Job);
        job.stem = "In which capacity did " + credit.name + " work on the film " + quoted + "?";
        const Entity* known = known_of.find(credit.name);
        for (const auto& wording_of : jobs) {
            const bool did = (known != nullptr && known->is(wording_of.type)) ||
                             wording_of.word == credit.job ||
                             wording_of.type == AnswerType::Musician;
            if (!did) job.own_wrong.push_back(capitalised(std::string(wording_of.word)));
        }
        job.only_own = true;
        if (did_more(credit, wording->type))
            return leave_out(field + "/job", "This person did several jobs on the film.");
        common(job);
        add(std::move(job));
    }

    bool voices_;         ///< The records tell who is heard,
    bool all_are_voices_; ///< and of nobody who is seen.
};

} // namespace

Drafts draft_credits(const FilmLore& lore) { return Credits(lore).all(); }

} // namespace quiz
