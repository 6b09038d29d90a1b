#include "films/cast_line.h"

#include "core/text.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <optional>

namespace quiz {

namespace {

using Words = std::vector<std::string>;

/// More words between two "as" than any role and actor have together.
constexpr std::size_t longest_piece = 16;

std::ptrdiff_t offset(std::size_t size) { return static_cast<std::ptrdiff_t>(size); }
Words first(const Words& words, std::size_t count) {
    return {words.begin(), words.begin() + offset(count)};
}
Words rest(const Words& words, std::size_t from) {
    return {words.begin() + offset(from), words.end()};
}

/// Names without initials and "Jr.": those that could stand alone.
std::size_t full_names(const Words& actor) {
    return static_cast<std::size_t>(
        std::count_if(actor.begin(), actor.end(), [](const std::string& word) {
            return is_name_word(word) && !is_initial(word) && !is_name_suffix(word);
        }));
}

/// A word of a description, such as "headwaiter", not of a name.
bool is_description(const std::string& word) { return !is_name_word(word) && !is_particle(word); }

bool can_end_role(const std::string& word) {
    static const std::set<std::string> hanging{"a",  "an",  "and", "at", "from",
                                               "in", "of",  "the", "to", "with",
                                               "&",  "his", "her", "de", "von"};
    const bool title = is_honorific(word) && is_name_word(word); // "the doctor" is none
    return hanging.count(word) == 0 && !is_particle(word) && !is_initial(word) && !title;
}

/// What speaks for splitting the words between two "as" at one place.
struct Split {
    std::size_t at = 0;
    int score = 0;
    bool acceptable = false;
};

/// The clues that the whole record gives.
class Clues {
public:
    Clues(const std::vector<PlayedRole>& known, const std::set<std::string>& names,
          const std::set<std::string>& people)
        : names_(names), people_(people) {
        for (const auto& pair : known) actors_.insert(fold(pair.actor));
        for (const auto& pair : known)
            roles_.push_back({fold(pair.actor), folded_words(pair.role)});
    }

    [[nodiscard]] bool known_actor(const Words& actor) const {
        const std::string folded = fold(join(actor, " "));
        return actors_.count(folded) > 0 || (actor.size() > 1 && people_.count(folded) > 0);
    }
    /// Another role has it as the last of its names: a family.
    [[nodiscard]] bool is_family(const std::string& word) const {
        return std::any_of(roles_.begin(), roles_.end(), [&](const auto& known) {
            return known.second.size() > 1 && known.second.back() == fold(word);
        });
    }
    [[nodiscard]] bool named(const Words& words) const {
        return names_.count(fold(join(words, " "))) > 0;
    }
    /// The words of the role that the storyline gives this actor; empty when it gives none.
    [[nodiscard]] Words role_of(const std::string& actor) const {
        const std::string sought = fold(actor);
        for (const auto& [name, role] : roles_)
            if (name == sought) return role;
        return {};
    }

private:
    const std::set<std::string>& names_;
    const std::set<std::string>& people_;
    std::set<std::string> actors_;
    std::vector<std::pair<std::string, Words>> roles_;
};

/// Roles that need no name behind them.
bool stands_alone(const Words& role) {
    static const std::set<std::string> alone{"self", "himself", "herself", "themselves",
                                             "narrator"};
    return role.size() == 1 && alone.count(fold(role.front())) > 0;
}

int role_score(const Words& role, const Words& known_role, const Clues& clues) {
    const Words folded = folded_words(join(role, " "));
    if (!known_role.empty()) {
        if (folded == known_role) return 3;
        if (!folded.empty() && folded.back() == known_role.back()) return 2;
    }
    if (clues.named(role) || stands_alone(role)) return 2;
    if (is_description(role.back())) return 1;
    if (role.size() == 2 && is_honorific(role.front()) && !is_given_name(role.back()))
        return 1; // "Major Calloway", but "Dr. Hans" goes on
    const bool holds_known =
        !known_role.empty() && std::search(folded.begin(), folded.end(), known_role.begin(),
                                           known_role.end()) != folded.end();
    return holds_known ? 1 : 0;
}

std::optional<Split> weigh(const Words& words, std::size_t at, const Words& known_role,
                           const Clues& clues) {
    const Words role = first(words, at);
    const Words actor = rest(words, at);
    if (!looks_like_person(actor) || !can_end_role(role.back())) return std::nullopt;
    const std::size_t full = full_names(actor);
    const bool has_initial = std::any_of(actor.begin(), actor.end(), is_initial);
    if (full < 2 && !has_initial) return std::nullopt; // single names only when they are known
    // "Adult H.W. David Willis": no part is called "Adult".
    static const std::set<std::string> ages{"adult",   "young",   "old",     "older",
                                            "younger", "teenage", "elderly", "little"};
    if (role.size() == 1 && ages.count(fold(role.front())) > 0) return std::nullopt;
    // "Jeff D. Sheldrake Ray Walston": no actor is called D. Sheldrake Ray Walston.
    if (full > 2 && is_initial(actor.front()) && role.size() == 1 && is_given_name(role.front()))
        return std::nullopt;
    int for_role = role_score(role, known_role, clues);
    const bool family = role.size() > 1 && clues.is_family(role.back());
    if (family) for_role = std::max(for_role, 2);
    const bool named = clues.named(actor);
    const bool begins_well = is_given_name(actor.front()) || is_initial(actor.front());
    // The storyline says "Anna", the cast line may well go on with her surname.
    if (full > 2 && !named && !begins_well && role.size() == 1 && is_given_name(role.front()))
        for_role = std::min(for_role, 1);
    const int for_actor = named ? 2 : begins_well ? 1 : 0;
    Split split{at, for_role + for_actor, false};
    // Three names in a row could be a role's last and an actor's two, the more so where the second
    // begins a name as well: "Jenny Parker Mark Morrow".
    const bool two_begin = role.size() == 1 && begins_well && is_given_name(actor[1]);
    if (full > 2)
        split.acceptable = named || family ||
                           (for_role >= (two_begin ? 3 : 2) && begins_well &&
                            !(two_begin && is_given_name(role.front())));
    else
        split.acceptable = for_actor > 0 || for_role > 0;
    return split;
}

/// Where the role ends in words that hold a role and then an actor; nothing when it is uncertain.
std::optional<std::size_t> split_place(const Words& words, const Words& known_role,
                                       const Clues& clues) {
    if (words.size() < 2 || words.size() > longest_piece) return std::nullopt;
    // A note in brackets, or a comma before nothing but a name, ends the role.
    for (std::size_t at = words.size() - 1; at > 0; --at) {
        const char end = words[at - 1].back();
        if (end != ')' && end != ',' && end != ';' && end != '|') continue;
        const Words actor = rest(words, at);
        const std::size_t most =
            is_given_name(actor.front()) ? 3 : 2; // "Sam, Pianist Dooley Wilson"
        if (looks_like_person(actor) && full_names(actor) <= most && !is_honorific(actor.front()))
            return at;
        if (end != ')') break;
    }
    for (std::size_t at = 1; at < words.size(); ++at)
        if (clues.known_actor(rest(words, at))) return at;
    // "the harbour singer Mirko": only the last word can be anybody's name.
    if (is_name_word(words.back()) &&
        std::none_of(words.begin(), words.end() - 1,
                     [](const std::string& word) { return is_name_word(word); }))
        return words.size() - 1;
    std::vector<Split> splits;
    for (std::size_t at = 1; at < words.size(); ++at)
        if (const auto split = weigh(words, at, known_role, clues)) splits.push_back(*split);
    if (splits.empty()) return std::nullopt;
    // "Patricia Franchini Daniel Boulanger": no actor is called Franchini Daniel Boulanger.
    if (words.size() == 4 && splits.size() == 2 && splits[0].at == 1 && splits[1].at == 2 &&
        !splits[0].acceptable && is_given_name(words.front()) && !is_given_name(words[1]) &&
        words.front().back() != ',')
        return 2;
    std::stable_sort(splits.begin(), splits.end(),
                     [](const Split& a, const Split& b) { return a.score > b.score; });
    const bool unique = splits.size() == 1 || splits[0].score > splits[1].score;
    return unique && splits[0].acceptable ? std::optional(splits[0].at) : std::nullopt;
}

/// Without a note such as "(voice)" or "(uncredited)", and without a comma.
std::string clean_role(const Words& words) {
    std::string role = join(words, " ");
    while (true) {
        role = std::string(trim(role));
        const std::size_t open = role.rfind('(');
        if (!role.empty() && role.back() == ')' && open != std::string::npos && open > 0)
            role.resize(open);
        else if (!role.empty() && std::string_view(",;|.").find(role.back()) != std::string::npos &&
                 !is_title_abbreviation(words.back()) && !is_name_suffix(words.back()) &&
                 !is_initial(std::string_view(role).substr(role.rfind(' ') + 1))) // "J.D."
            role.pop_back();
        else
            return role;
    }
}

/// "child" of "Elsa (child)"; empty where no age is noted.
std::string age_in(const Words& words) {
    static const std::set<std::string> ages{"(child)", "(adolescent)", "(teenager)",
                                            "(adult)", "(young)",      "(old)"};
    return !words.empty() && ages.count(words.back()) > 0
               ? words.back().substr(1, words.back().size() - 2)
               : std::string{};
}

/// "Mrs. Grice" of "Elsa Brandt (Mrs. Grice)": another name of the part. Empty for a note, such as
/// "(voice)" or "(singing voice)".
std::string other_name_in(const Words& words) {
    static const std::set<std::string> notes{"voice",   "singing", "segment", "uncredited",
                                             "archive", "footage", "episode", "cameo"};
    const std::string role = join(words, " ");
    const std::size_t open = role.rfind(" (");
    if (open == std::string::npos || role.back() != ')') return {};
    std::string inside(trim(role.substr(open + 2, role.size() - open - 3)));
    const Words each = words_of(inside);
    const bool is_name = !each.empty() && std::all_of(each.begin(), each.end(), [](const auto& w) {
        return (is_name_word(w) || is_particle(w)) && notes.count(fold(w)) == 0;
    });
    return is_name && is_name_word(each.front()) ? inside : std::string{};
}

/// "the parrot (voice)", "(singing voice)", "(voice, uncredited)": heard and not seen.
bool is_heard_only(const Words& words) {
    const std::string role = join(words, " ");
    const std::size_t open = role.find(" (");
    return open != std::string::npos && contains_words(role.substr(open), "voice");
}

/// One part that several play at different ages is a part of each.
void tell_apart(std::vector<PlayedRole>& roles, const std::vector<std::string>& ages) {
    std::vector<PlayedRole> told = roles;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (ages[i].empty()) continue;
        bool shared = false;
        bool unclear = false;
        for (std::size_t j = 0; j < roles.size(); ++j) {
            if (j == i || fold(roles[j].role) != fold(roles[i].role)) continue;
            shared = true;
            unclear = unclear || ages[j].empty() || ages[j] == ages[i];
        }
        if (!shared || unclear) continue;
        const bool adjective = ages[i] == "young" || ages[i] == "old";
        const std::string article = ages[i][0] == 'a' ? "an " : "a ";
        told[i].role = adjective ? "the " + ages[i] + " " + roles[i].role
                                 : roles[i].role + " as " + article + ages[i];
    }
    roles = std::move(told);
}

/// The pieces between the words "as".
std::vector<Words> pieces_of(std::string_view line) {
    std::vector<Words> pieces(1);
    for (auto& word : words_of(line)) {
        if (word == "as")
            pieces.emplace_back();
        else
            pieces.back().push_back(std::move(word));
    }
    return pieces;
}

} // namespace

CastLine read_cast_line(std::string_view line, const std::vector<PlayedRole>& known,
                        const std::set<std::string>& names, const std::set<std::string>& people) {
    CastLine cast;
    const auto pieces = pieces_of(line);
    if (pieces.size() < 2) {
        cast.unclear.emplace_back("No \"Actor as Role\" was found in it.");
        return cast;
    }
    const Clues clues(known, names, people);
    std::vector<std::string> ages; // of the roles, as noted
    std::string actor;
    if (looks_like_person(pieces.front()))
        actor = join(pieces.front(), " ");
    else
        cast.unclear.push_back("\"" + join(pieces.front(), " ") +
                               "\" before the first \"as\" does not look like one actor's name.");
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size();
        const Words known_role = actor.empty() ? Words{} : clues.role_of(actor);
        const auto place =
            last ? std::optional(pieces[i].size()) : split_place(pieces[i], known_role, clues);
        if (!place) {
            cast.unclear.push_back("Where does the role end and the next actor begin in \"" +
                                   join(pieces[i], " ") + "\"?");
            actor.clear();
            continue;
        }
        const std::string role = clean_role(first(pieces[i], *place));
        if (!actor.empty() && !role.empty()) {
            const Words whole = first(pieces[i], *place);
            ages.push_back(age_in(whole));
            auto other = ages.back().empty() ? other_name_in(whole) : std::string{};
            cast.roles.push_back({role, actor, false, std::move(other), is_heard_only(whole)});
        }
        actor = last ? std::string{} : join(rest(pieces[i], *place), " ");
    }
    tell_apart(cast.roles, ages);
    return cast;
}

std::string nickname_in(std::string_view role) {
    const auto open = role.find(" \"");
    const auto close = open == std::string_view::npos ? open : role.find("\" ", open + 2);
    return close == std::string_view::npos ? std::string{}
                                           : std::string(role.substr(open + 2, close - open - 2));
}

std::string name_in_full(const std::string& actor, const std::vector<std::string>& people) {
    if (actor.find(' ') != std::string::npos) return actor;
    std::set<std::string> full;
    const std::string sought = " " + fold(actor);
    for (const auto& name : people)
        if (fold(name).ends_with(sought)) full.insert(name);
    return full.size() == 1 ? *full.begin() : actor;
}

} // namespace quiz
