// Questions from bare sentences: what english/ reads from them, with what is known of the film.
#include "core/text.h"
#include "english/asking.h"
#include "films/limits.h"
#include "films/word_shapes.h"
#include "generator/dates.h"
#include "generator/doubts.h"
#include "generator/drafts.h"
#include "generator/goes_on.h"
#include "generator/introduced.h"
#include "generator/misnamed.h"
#include "generator/name_book.h"
#include "generator/one_self.h"
#include "generator/player_question.h"
#include "generator/record_people.h"
#include "generator/record_text.h"
#include "generator/trade_field.h"
#include "generator/vague_role.h"
#include "generator/walk_on.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace quiz {

namespace {

constexpr std::size_t most_per_sentence = 4;

std::optional<Mention> only_one_in(const Film& film, const NameBook& names, AnswerType job) {
    std::vector<std::string> found;
    if (job == AnswerType::Director) found = film.directors;
    for (const auto& credit : film.crew)
        if (answer_type(credit.job) == job) found.push_back(credit.name);
    return found.size() == 1 ? names.find(found.front()) : std::nullopt;
}

/// "Low Water" may be a film, a book and a musical: which one the sentence means is not known
/// where it speaks of another kind.
bool of_other_kind_too(const FilmLore& lore, const Asking& asking) {
    static constexpr std::array<std::string_view, 10> other{
        "stage", "musical", "novel",     "book",    "play",
        "wrote", "adapted", "published", "theatre", "read"};
    if (std::none_of(other.begin(), other.end(),
                     [&](std::string_view word) { return contains_words(asking.said, word); }))
        return false;
    const std::string folded = fold(asking.answer);
    for (const AnswerType type : {AnswerType::Book, AnswerType::Play, AnswerType::Musical,
                                  AnswerType::Ballet, AnswerType::Series})
        if (lore.pool().find_folded(folded, type) != nullptr) return true;
    return false;
}

/// Who plays whom is asked of the cast, in both directions; by another description of the part it
/// would be asked again.
bool asked_of_cast(const FilmLore& lore, const Asking& asking) {
    if (asking.of_cast &&
        std::any_of(lore.film().cast.begin(), lore.film().cast.end(),
                    [&](const Part& part) { return lore.same(part.actor, asking.answer); }))
        return true;
    static constexpr std::array<std::string_view, 7> verbs{
        "play", "plays", "played", "voice", "voices", "the role of", "the part of"};
    const std::string_view stem = lore.folded(asking.question);
    if (std::none_of(verbs.begin(), verbs.end(),
                     [&](std::string_view verb) { return contains_folded(stem, verb); }))
        return false;
    const auto& cast = lore.film().cast;
    return std::any_of(cast.begin(), cast.end(), [&](const Part& part) {
        return (lore.same(part.role, asking.answer) &&
                contains_folded(stem, lore.folded(part.actor))) ||
               (lore.same(part.actor, asking.answer) &&
                contains_folded(stem, lore.folded(part.role)));
    });
}

/// The year of the film itself is asked once, from its field; a part that the title names is no
/// question.
bool too_plain(const FilmLore& lore, const Asking& asking) {
    const Film& film = lore.film();
    // The film's year is asked once, from its field; years beside it are told by it.
    const auto date = asking.type == AnswerType::Date ? read_date(asking.answer) : std::nullopt;
    const int year = asking.type == AnswerType::Year ? std::stoi(asking.answer)
                     : date                          ? date->year
                                                     : 0;
    if (asking.type == AnswerType::Film && of_other_kind_too(lore, asking)) return true;
    if (year != 0 && film.year != 0) return year >= film.year - 3 && year <= film.year + 1;
    if (asked_of_cast(lore, asking)) return true;
    if (asking.type != AnswerType::Character) return false;
    return !given_by_title(asking.answer, film.title).empty();
}

bool was_at_work(const Entity& known, int year) {
    return year == 0 || known.from == 0 || (known.from <= year && known.to >= year);
}

/// Others whom the film's records name, for something else: who nobody has heard of is hidden best
/// among them. Not of another trade than the question asks for, if that is known.
std::vector<std::string> others_of_records(const std::vector<RecordPerson>& people,
                                           const Draft& draft, const Record& record,
                                           const FilmLore& lore) {
    constexpr std::size_t most = 6;
    std::vector<std::string> names;
    const std::string_view told = lore.folded(record.text);
    const Sphere key_from = lore.persona(draft.key).sphere;
    const KeyFacts key = facts_of(draft, lore);
    const auto main_trade = draft.type == AnswerType::Actress ? AnswerType::Actor : draft.type;
    for (const auto& person : people) {
        if (names.size() == most) break;
        const bool of_gender = draft.gender == Gender::Unknown || person.gender == draft.gender;
        const bool of_trade = draft.type == AnswerType::Person
                                  ? person.known == nullptr && draft.gender != Gender::Unknown
                                  : person.known != nullptr && person.known->is(draft.type) &&
                                        person.known->types.front() == main_trade &&
                                        was_at_work(*person.known, draft.at);
        if (lore.persona(person.name).sphere != key_from) continue;
        // Who wrote the script is no answer where the novel is asked for.
        if (person.known != nullptr && of_other_field(draft, key, *person.known)) continue;
        const std::string last = surname(person.name);
        if (of_gender && of_trade && !contains_folded(told, last.empty() ? person.folded : last))
            names.push_back(person.name);
    }
    return names;
}

/// `whole_told`: the record as it can stand alone.
Draft draft_of(const FilmLore& lore, const Record& record, const SentenceAskings& read,
               const std::string& whole_told, const Asking& asking,
               const std::function<const std::vector<RecordPerson>&()>& people) {
    const Film& film = lore.film();
    Draft draft = draft_about(film, record, question_pattern(asking.question), asking.answer);
    draft.stem = lore.told_apart(asking.question);
    draft.type = asking.type;
    draft.gender = asking.gender;
    draft.gender_told = asking.gender_told;
    if (asking.type == AnswerType::Character) draft.most_outsiders = 0;
    // Wrong people were at work then: in the year the stem tells, else in the film's.
    const auto family = info(asking.type).family;
    if (family == AnswerFamily::Bodies || asking.type == AnswerType::Award) {
        const int told = year_in(asking.question);
        draft.at = told != 0 ? told : year_in(asking.said);
    }
    if (family == AnswerFamily::Works) draft.told = year_in(asking.question);
    // What came before the film, as what it was made from did, stands among what did.
    const Entity* work = family == AnswerFamily::Works ? lore.pool().find(asking.answer) : nullptr;
    static constexpr std::array<std::string_view, 6> sources{"idea for",  "based on", "source of",
                                                             "remake of", "inspired", "story of"};
    const bool earlier = work != nullptr ? work->from != 0 && work->from <= film.year
                                         : any_phrase(sources, fold(asking.question));
    if (family == AnswerFamily::Works && draft.told == 0 && earlier) draft.told = film.year;
    if (family == AnswerFamily::People || family == AnswerFamily::Works) {
        // A film that is known stands among those of its own years, whatever became of it later.
        const bool known_work =
            family == AnswerFamily::Works && lore.pool().find(asking.answer) != nullptr;
        const int told = known_work ? 0 : year_in(asking.question);
        if (told != 0 || family == AnswerFamily::People) draft.at = told != 0 ? told : film.year;
    }
    if (draft.gender == Gender::Unknown && family == AnswerFamily::People &&
        asking.type != AnswerType::Character)
        draft.gender = lore.persona(asking.answer).gender;
    const Entity* known = lore.find(asking.answer);
    const bool plays =
        known != nullptr && lore.is_figure(*known) &&
        std::find(known->here.begin(), known->here.end(), AnswerType::Actor) != known->here.end();
    if (asking.of_cast || plays) draft.most_outsiders = 3; // the film's own come first
    // "Which actress in <film> won ...": all four are in it.
    if (plays && (asking.question.rfind("Which actor in \"", 0) == 0 ||
                  asking.question.rfind("Which actress in \"", 0) == 0)) {
        draft.most_outsiders = 0;
        draft.of_cast = true;
    }
    // Who has no trade that is known stands among others of the record that have none either; one
    // who has, among those of that trade.
    if (asking.type == AnswerType::Person) {
        draft.kind = asking.type;
        draft.only_figures = true;
        if (known != nullptr && known->types.front() != AnswerType::Person) {
            draft.only_figures = false;
            draft.type = known->types.front();
        } else if (draft.gender != Gender::Unknown && lore.pool().find(asking.answer) == nullptr &&
                   tells_of_work(lore.folded(asking.question))) {
            draft.only_figures = false;
            draft.behind_camera = true;
        }
    }
    if (const auto trade = trade_told(asking.question)) draft.type = *trade;
    if (asking.year != 0 && lore.pool().find(asking.answer) == nullptr) draft.at = asking.year;
    draft.instead_of = asking.instead_of;
    draft.level = asking.level;
    draft.barred = record.barred;
    draft.also = record.also;
    draft.sentence = asking.said;
    draft.read_from = read.sentence;
    draft.mentioned = record.text;
    draft.explanation = character_count(record.text) <= limits::text ? whole_told : read.told;
    // "It is 1944": not the film is.
    if (const std::string begun = in_quotes(film.title) + " is ";
        draft.explanation.starts_with(begun + "1"))
        draft.explanation.replace(0, begun.size(), "In " + in_quotes(film.title) + " it is ");
    draft.difficulty = record.difficulty;
    draft.spoiler = record.spoiler;
    draft.origin = record.origin;
    const bool somebody = family == AnswerFamily::People && asking.type != AnswerType::Character;
    // Of those whom nobody knows the records name film people, and they tempt only beside such.
    const bool for_film = asking.type != AnswerType::Person || !draft.only_figures;
    if (somebody && for_film && !asking.of_cast && !plays &&
        lore.pool().find(asking.answer) == nullptr)
        draft.tempting = others_of_records(people(), draft, record, lore);
    // A tune, a painter: those of the pools are of another kind, where the answer is not of them.
    if (asking.type == AnswerType::Artist || asking.type == AnswerType::Song) {
        const Entity* listed = lore.pool().find(asking.answer);
        draft.only_figures = listed == nullptr || !listed->is(asking.type);
    }
    bar_other_selves(draft, lore);
    bar_impossible_parts(draft, lore);
    return draft;
}

/// Reads the sentences of one film.
class SentenceReader {
public:
    explicit SentenceReader(const FilmLore& lore)
        : lore_(lore), names_(lore), seen_(parts_are_seen(lore.film())) {
        subject_.gender_of = [this](std::string_view name) { return lore_.persona(name).gender; };
        subject_.find = [this](std::string_view name) -> std::optional<Mention> {
            if (lore_.is_short_title(name)) return subject_.film;
            auto found = names_.find(name);
            return found ? found : by_surname(name);
        };
        subject_.film.name = lore.film().title;
        subject_.film.type = AnswerType::Film;
        subject_.film.own_film = subject_.film.certain = true;
        note_words();
        subject_.written_as_name = [this](std::string_view word) {
            return with_capital_.count(std::string(word)) > 0 &&
                   small_.count(to_lower_ascii(word)) == 0;
        };
        subject_.player_of = [this](std::string_view character) { return player_of(character); };
        subject_.the_one = [this](AnswerType job) {
            return only_one_in(lore_.film(), names_, job);
        };
    }
    SentenceReader(const SentenceReader&) = delete;
    SentenceReader& operator=(const SentenceReader&) = delete;

    void read(const Record& record, Drafts& made) const {
        const std::string source = source_of(record);
        const bool story = record.section == Section::Storyline;
        const auto before = story_before(lore_.film(), record);
        const auto sentences = read_item(record.text, subject_, story, before ? &*before : nullptr);
        const std::string whole = told_as_one(record, sentences);
        for (const auto& read : sentences) {
            std::unordered_map<std::string, int> asked; // answers, and in how many ways
            std::string why_not = read.why_not;
            for (Asking asking : read.askings) {
                // What only a label tied to the film is told otherwise.
                if (auto told = introduced(asking.question, lore_)) asking.question = *told;
                if (too_plain(lore_, asking)) continue;
                const std::string answer = fold(asking.answer);
                if (asked.count(answer) == 0 && asked.size() >= most_per_sentence) continue;
                if (auto wrong = misnamed(lore_, record, asking); !wrong.empty()) {
                    why_not = std::move(wrong);
                    continue;
                }
                const bool later = &read != &sentences.front() && !story;
                if (later && (goes_on(asking, read.sentence, lore_) ||
                              may_be_of_another_work(record.text, read.sentence, lore_))) {
                    why_not = "it goes on with what was told before";
                    continue;
                }
                if (hangs_on_before(read.told)) {
                    why_not = "whom its explanation tells of was said before";
                    continue;
                }
                if (auto doubt = doubt_of(asking, read.sentence, lore_); !doubt.empty()) {
                    why_not = std::move(doubt);
                    continue;
                }
                const auto draft = [&](const Asking& one) {
                    made.drafts.push_back(draft_of(
                        lore_, record, read, whole, one,
                        [this]() -> const std::vector<RecordPerson>& { return people(); }));
                };
                // The second is for where no four options are found for the first.
                if (++asked[answer] > 2) continue;
                draft(asking);
                if (!story || !seen_) continue;
                if (const auto other = for_player(asking, player_of(asking.answer))) {
                    draft(*other);
                    ask_instead(made.drafts.back(), asking.answer, lore_);
                }
            }
            if (asked.empty()) {
                if (why_not.empty()) why_not = "what it tells is asked elsewhere, or of no kind";
                made.left_out.push_back({source, {}, read.sentence + " (" + why_not + ")"});
            }
        }
    }

private:
    /// Who alone plays a part that nobody else plays.
    [[nodiscard]] std::optional<Mention> player_of(std::string_view character) const {
        const Part* found = nullptr;
        for (const auto& part : lore_.film().cast) {
            if (!lore_.same(part.role, std::string(character))) continue;
            if (found != nullptr) return std::nullopt;
            found = &part;
        }
        return found == nullptr ? std::nullopt : names_.find(found->actor);
    }

    [[nodiscard]] const std::vector<RecordPerson>& people() const {
        if (!people_) people_ = people_of_records(lore_);
        return *people_;
    }

    /// "Lane", where another item of the record has "Ivo Lane", and nobody else is called so.
    [[nodiscard]] std::optional<Mention> by_surname(std::string_view name) const {
        if (name.empty() || !is_name_word(std::string(name))) return std::nullopt;
        const std::string sought = " " + fold(name);
        const auto called = [&](std::string_view folded) { return folded.ends_with(sought); };
        for (const auto& figure : lore_.figures())
            if (called(figure.folded)) return std::nullopt;
        const RecordPerson* found = nullptr;
        for (const auto& person : people()) {
            if (!called(person.folded)) continue;
            if (found != nullptr) return std::nullopt;
            found = &person;
        }
        if (found == nullptr) return std::nullopt;
        if (auto known = names_.find(found->name)) return known;
        Mention mention;
        mention.name = found->name;
        mention.type = AnswerType::Person;
        mention.gender = found->gender;
        return mention;
    }

    /// Which words stand with a capital within a sentence, and which without.
    void note_words() {
        for (const auto& record : lore_.film().records) {
            bool within = false;
            for (const auto& word : split(record.text, ' ')) {
                const std::string bare = bare_word(word);
                if (!bare.empty() && within && is_name_word(bare)) with_capital_.insert(bare);
                if (!bare.empty() && !is_name_word(bare)) small_.insert(bare);
                within = !word.empty() &&
                         std::string_view(".?!:\"").find(word.back()) == std::string_view::npos;
            }
        }
    }

    const FilmLore& lore_;
    NameBook names_;
    bool seen_; ///< The film's parts are played, not voiced.
    mutable std::optional<std::vector<RecordPerson>> people_; ///< Once they are asked for.
    std::unordered_set<std::string> with_capital_;
    std::unordered_set<std::string> small_;
    Subject subject_;
};

/// Says no more than what a proposal says, but for what must not stand as wrong.
bool plain(const Ask& ask) {
    return ask.id.empty() && ask.wrong.empty() && ask.also.empty() && ask.explanation.empty() &&
           !ask.difficulty && !ask.spoiler;
}

} // namespace

Drafts draft_sentences(const FilmLore& lore) {
    Drafts made;
    std::optional<SentenceReader> reader; // only where there is something to read
    for (const auto& record : lore.film().records) {
        if (record.asks_given || !record.asks.empty()) continue;
        if (!reader) reader.emplace(lore);
        reader->read(record, made);
    }
    return made;
}

std::vector<Draft> draft_asked_sentences(const FilmLore& lore) {
    Drafts made;
    std::optional<SentenceReader> reader;
    for (const auto& record : lore.film().records) {
        if (record.whole || std::none_of(record.asks.begin(), record.asks.end(), plain)) continue;
        if (!reader) reader.emplace(lore);
        reader->read(record, made);
    }
    return std::move(made.drafts);
}

} // namespace quiz
