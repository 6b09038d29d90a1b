#include "english/mentions.h"

#include "core/text.h"
#include "english/mention_types.h"
#include "english/nouns.h"
#include "english/verbs.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

constexpr std::size_t longest_name = 7;

bool all_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int as_year(const Token& token) {
    if (token.text.size() != 4 || !all_digits(token.text)) return 0;
    const int year = std::stoi(token.text);
    return year >= 1700 && year <= 2035 ? year : 0;
}

int as_day(const Token& token) {
    if (token.text.size() > 2 || !all_digits(token.text)) return 0;
    const int day = std::stoi(token.text);
    return day >= 1 && day <= 31 ? day : 0;
}

int as_month(const Token& token) {
    return token.kind == Kind::Word && token.capital ? month_number(token.lower) : 0;
}

class Joiner {
public:
    Joiner(const Tokens& tokens, const FindName& find,
           const std::function<bool(std::string_view)>& written_as_name)
        : tokens_(tokens), find_(find), written_as_name_(written_as_name) {}

    Tokens run() {
        while (at_ < tokens_.size())
            if (!date() && !number() && !name()) {
                out_.push_back(tokens_[at_]);
                ++at_;
            }
        for (std::size_t i = 0; i < out_.size(); ++i) settle(out_, i);
        drop_particles();
        forget_namesakes();
        return std::move(out_);
    }

private:
    /// "del Río", who is "Dolores del Río", and "June Salt", where June is a month: what stands
    /// before belongs to the name that is put there.
    void drop_particles() {
        for (std::size_t i = 1; i < out_.size(); ++i) {
            const Token& before = out_[i - 1];
            const std::string both = before.text + " " + out_[i].text;
            const std::string& whole = out_[i].mention.name;
            const bool particle = before.kind == Kind::Word && is_particle(before.text) &&
                                  whole.ends_with(" " + both);
            const bool month = before.kind == Kind::Date && whole == both;
            if (out_[i].kind == Kind::Name && out_[i].mention.person() && (particle || month))
                out_.erase(out_.begin() + static_cast<std::ptrdiff_t>(--i));
        }
    }

    /// "President Lane": not the player of that name.
    void forget_namesakes() {
        for (std::size_t i = 1; i < out_.size(); ++i) {
            Mention& mention = out_[i].mention;
            // "attended by the Queen": no band
            if (out_[i - 1].is("the") && mention.type == AnswerType::Band &&
                in_list("queen king president", out_[i].lower)) {
                mention = Mention{};
                mention.name = out_[i].text;
            }
            if (!mention.in_cast || out_[i].kind != Kind::Name ||
                out_[i].text.find(' ') != std::string::npos ||
                !in_list("president king queen pope emperor senator chancellor", out_[i - 1].lower))
                continue;
            mention = Mention{};
            mention.name = out_[i].text;
        }
    }

    const Token* ahead(std::size_t by) const {
        return at_ + by < tokens_.size() ? &tokens_[at_ + by] : nullptr;
    }

    void take(std::size_t count, Token token) {
        const Token& last = tokens_[at_ + count - 1];
        token.possessive = last.possessive;
        if (token.text.empty()) {
            Tokens bare(tokens_.begin() + static_cast<std::ptrdiff_t>(at_),
                        tokens_.begin() + static_cast<std::ptrdiff_t>(at_ + count));
            bare.back().possessive = false;
            token.text = text_of(bare, 0, count);
        }
        token.lower = to_lower_ascii(token.text);
        at_ += count;
        out_.push_back(std::move(token));
    }

    bool date() {
        const Token& first = tokens_[at_];
        const Token* second = ahead(1);
        const Token* third = ahead(2);
        const Token* fourth = ahead(3);
        Token date;
        date.kind = Kind::Date;
        date.mention.type = AnswerType::Date;
        if (as_day(first) != 0 && second != nullptr && as_month(*second) != 0) {
            date.day = as_day(first);
            date.month = as_month(*second);
            date.year = third != nullptr ? as_year(*third) : 0;
            take(date.year != 0 ? 3 : 2, date);
            return true;
        }
        if (as_month(first) != 0 && second != nullptr) {
            date.month = as_month(first);
            if (as_day(*second) != 0) {
                date.day = as_day(*second);
                const bool comma = third != nullptr && third->mark(',') && fourth != nullptr &&
                                   as_year(*fourth) != 0;
                date.year = comma ? as_year(*fourth) : third != nullptr ? as_year(*third) : 0;
                take(comma ? 4 : date.year != 0 ? 3 : 2, date);
                return true;
            }
            if (as_year(*second) != 0) {
                date.year = as_year(*second);
                take(2, date);
                return true;
            }
        }
        if (as_month(first) != 0) {
            // "May" may be a name or a verb: only behind "in", "of", "until" and the like.
            if (out_.empty() || (out_.back().word != WordClass::Preposition &&
                                 !out_.back().is("early") && !out_.back().is("late")))
                return false;
            date.month = as_month(first);
            take(1, date);
            return true;
        }
        if (as_year(first) != 0 && first.kind == Kind::Number) {
            date.year = as_year(first);
            date.mention.type = AnswerType::Year;
            take(1, date);
            return true;
        }
        return false;
    }

    bool number() {
        const Token& first = tokens_[at_];
        if (first.kind != Kind::Number) return false;
        // "14", "14,670", "4.2", "$20,000"; not "12-year-old", "20th", "1950s", "1999/2000".
        const auto digits = first.text.find_first_of("0123456789");
        if (digits != std::string::npos &&
            first.text.find_first_not_of("0123456789,.", digits) != std::string::npos) {
            Token word = first;
            word.kind = Kind::Word;
            word.word = WordClass::Other;
            out_.push_back(std::move(word));
            ++at_;
            return true;
        }
        std::size_t count = 1;
        while (const Token* next = ahead(count)) {
            const bool scale = next->is("hundred") || next->is("thousand") || next->is("million") ||
                               next->is("billion") ||
                               (next->kind == Kind::Number &&
                                (next->lower == "hundred" || next->lower == "thousand" ||
                                 next->lower == "million" || next->lower == "billion"));
            if (!scale) break;
            ++count;
        }
        Token number;
        number.kind = Kind::Number;
        const bool money = digits != std::string::npos && digits > 0 && first.text[0] != '#';
        number.mention.type = money ? AnswerType::Money : AnswerType::Count;
        if (first.text[0] == '#') number.mention.type = AnswerType::Rank;
        number.capital = first.capital;
        take(count, std::move(number));
        out_.back().mention.name = out_.back().text;
        return true;
    }

    /// May the word at the head of a sentence be a name's first?
    bool begins_name(const Token& token) const {
        if (token.kind != Kind::Word || !token.capital) return false;
        if ((is_nationality(token.text) || looks_national(token)) && !heads_body()) return false;
        if (!sentence_start()) return true;
        // "Kelly": no adverb
        const bool like_adverb = token.word == WordClass::Adverb && token.lower.ends_with("ly") &&
                                 find_(token.text).has_value();
        if (like_adverb) return true;
        if (token.word != WordClass::Other || noun_type(token.lower) || is_film_noun(token.lower))
            return false;
        if (is_given_name(token.text) || is_initial(token.text)) return true;
        const Token* next = ahead(1);
        const bool goes_on = next != nullptr && next->kind == Kind::Word && next->capital &&
                             next->word == WordClass::Other;
        const auto verb = read_verb(token.lower);
        if (goes_on) return !verb || !(verb->is_ing || verb->is_participle);
        return find_(token.text).has_value() || written_as_name_(token.text);
    }

    /// "Nigerian student": an adjective of a country that is not listed.
    bool looks_national(const Token& token) const {
        const Token* next = ahead(1);
        const auto ends = [&](std::string_view ending) {
            return token.lower.size() > ending.size() + 2 &&
                   token.lower.compare(token.lower.size() - ending.size(), ending.size(), ending) ==
                       0;
        };
        if (next == nullptr || next->kind != Kind::Word || next->capital ||
            next->word != WordClass::Other || token.possessive || is_given_name(token.text) ||
            !(ends("ian") || ends("ese") || ends("ish")))
            return false;
        // "a Nigerian design student": behind an article the word may look like a verb.
        const bool opened = !out_.empty() && (out_.back().is("a") || out_.back().is("the"));
        return opened || !read_verb(next->lower);
    }

    /// "American Film Institute": the nationality belongs to the name when its last word is that of
    /// a body or building.
    bool heads_body() const {
        std::size_t last = 0;
        while (const Token* next = ahead(last + 1)) {
            const bool of =
                next->is("of") && ahead(last + 2) != nullptr && ahead(last + 2)->capital;
            if (next->kind != Kind::Word || !(next->capital || of)) break;
            ++last;
        }
        return last > 0 && head_type(tokens_[at_ + last].lower).has_value();
    }

    bool sentence_start() const {
        return out_.empty() || (out_.size() == 1 && out_.back().kind == Kind::Mark);
    }

    /// How many tokens from here on a known name covers; the longest counts.
    std::size_t known_length(std::optional<Mention>& mention) const {
        for (std::size_t count = std::min(longest_name, tokens_.size() - at_); count > 0; --count) {
            const Token& last = tokens_[at_ + count - 1];
            if (last.kind == Kind::Mark || last.kind == Kind::Quote) continue;
            bool split = false;
            for (std::size_t i = 0; i + 1 < count; ++i)
                split = split || tokens_[at_ + i].kind == Kind::Mark ||
                        tokens_[at_ + i].possessive || tokens_[at_ + i].kind == Kind::Quote;
            // "Inspector 12": a number may end a name that is known.
            const bool numbered_name =
                count > 1 && last.kind == Kind::Number && tokens_[at_].capital;
            if (split || !(last.capital || numbered_name)) continue;
            // "Inspector" before a number: of that number.
            if (count == 1 && numbered_next(1)) continue;
            Tokens bare(tokens_.begin() + static_cast<std::ptrdiff_t>(at_),
                        tokens_.begin() + static_cast<std::ptrdiff_t>(at_ + count));
            bare.back().possessive = false;
            const std::string text = text_of(bare, 0, count);
            if (count == 1 && sentence_start() && tokens_[at_].word != WordClass::Other) continue;
            if (auto found = find_(text)) {
                // "spoke French with her": the language, not Mr. French.
                if (count == 1 && found->person() && is_nationality(text)) continue;
                // "Brine" or "Fox" without quotation marks is no title.
                if (info(found->type).family == AnswerFamily::Works && count < 3) continue;
                // A capital more behind it: "Paris" of "Paris Opera" is another thing.
                if (at_ + count < tokens_.size() && !last.possessive) {
                    const Token& next = tokens_[at_ + count];
                    if (next.kind == Kind::Word && next.capital && next.word == WordClass::Other &&
                        !is_nationality(next.text) && month_number(next.lower) == 0)
                        continue;
                }
                mention = std::move(found);
                return count;
            }
        }
        return 0;
    }

    bool name() {
        const Token& first = tokens_[at_];
        if (first.kind == Kind::Quote) {
            Token quote = first;
            if (auto found = find_(quote.text);
                found && info(found->type).family == AnswerFamily::Works)
                quote.mention = std::move(*found);
            else
                quote.mention.name = quote.text;
            out_.push_back(std::move(quote));
            ++at_;
            return true;
        }
        if (first.kind != Kind::Word || !(first.capital || is_name_word(first.text))) return false;
        if (language()) return true;
        std::optional<Mention> known;
        if (const std::size_t count = known_length(known); count > 0) {
            Token name;
            name.kind = Kind::Name;
            name.capital = true;
            name.mention = std::move(*known);
            take(count, std::move(name));
            return true;
        }
        if (!begins_name(first)) return false;
        std::size_t count = 1;
        while (const Token* next = ahead(count)) {
            if (tokens_[at_ + count - 1].possessive) break;
            const bool word = next->kind == Kind::Word && next->capital &&
                              next->word != WordClass::Pronoun && month_number(next->lower) == 0;
            const Token* after = ahead(count + 1);
            const bool particle =
                next->kind == Kind::Word && !next->capital &&
                (is_particle(next->lower) || next->lower == "am" || next->lower == "im" ||
                 next->lower == "zum") &&
                after != nullptr &&
                ((after->kind == Kind::Word && after->capital) || numbered(count + 1)) &&
                (next->lower != "the" || tokens_[at_ + count - 1].is("of"));
            if (!word && !particle && !(numbered(count) && tokens_[at_ + count - 1].text == "des"))
                break;
            if (word && is_nationality(next->text)) break;
            ++count;
            // "Piano Concerto No. 2", "Opus 18"
            if (in_list("no. opus op. nr.", next->lower) && ahead(count) != nullptr &&
                ahead(count)->kind == Kind::Number)
                ++count;
        }
        Token name;
        name.kind = Kind::Name;
        name.capital = true;
        take(count, std::move(name));
        Token& made = out_.back();
        made.mention.name = made.text;
        return true;
    }

    /// "played his scenes in French": with no noun behind it, a language.
    bool language() {
        const Token& word = tokens_[at_];
        const Token* next = ahead(1);
        const bool open = next != nullptr && next->kind != Kind::Mark && !next->is("and") &&
                          next->word != WordClass::Preposition && next->word != WordClass::But;
        if (out_.empty() || !out_.back().is("in") || open || word.possessive ||
            !in_list("arabic cantonese chinese czech danish dutch english finnish french german "
                     "greek hebrew hindi hungarian irish italian japanese korean latin mandarin "
                     "norwegian persian polish portuguese romanian russian spanish swedish turkish "
                     "welsh yiddish",
                     word.lower))
            return false;
        Token name;
        name.kind = Kind::Name;
        name.capital = true;
        name.mention.type = AnswerType::Language;
        name.mention.certain = true;
        name.mention.name = word.text;
        take(1, std::move(name));
        return true;
    }

    /// "[Inspector] 12": digits right behind it.
    bool numbered_next(std::size_t by) const {
        const Token* next = ahead(by);
        return next != nullptr && next->kind == Kind::Number && !next->text.empty() &&
               next->text.find_first_not_of("0123456789") == std::string::npos &&
               as_year(*next) == 0;
    }

    /// "2 Lamps" of "House of the 2 Lamps".
    bool numbered(std::size_t by) const {
        const Token* number = ahead(by);
        const Token* next = ahead(by + 1);
        return number != nullptr && number->kind == Kind::Number && next != nullptr &&
               next->kind == Kind::Word && next->capital;
    }

    const Tokens& tokens_;
    const FindName& find_;
    const std::function<bool(std::string_view)>& written_as_name_;
    Tokens out_;
    std::size_t at_ = 0;
};

} // namespace

Tokens with_mentions(const Tokens& tokens, const FindName& find,
                     const std::function<bool(std::string_view)>& written_as_name) {
    return Joiner(tokens, find, written_as_name).run();
}

} // namespace quiz
