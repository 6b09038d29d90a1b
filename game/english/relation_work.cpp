// A work that a sentence names as the source of something, and who made it.
#include "core/text.h"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/relation_parts.h"
#include "english/whole_asker.h"
#include "english/word_list.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Parts = std::vector<RelationPart>;

/// The work that a noun names: "comedy", "short story".
std::optional<AnswerType> work_noun(const Token& noun) {
    if (!plain_word(noun) || noun.possessive) return std::nullopt;
    if (in_list("comedy thriller drama western melodrama picture short", noun.lower))
        return AnswerType::Film;
    // Of these none are known beside which one could stand, but who wrote them is.
    if (in_list("poem story sonnet essay article screenplay waltz symphony concerto sonata aria",
                noun.lower))
        return AnswerType::Thing;
    const auto type = noun_type(noun.lower);
    return type && info(*type).family == AnswerFamily::Works ? type : std::nullopt;
}

/// Who makes works of the kind.
AnswerType maker_of_work(AnswerType work) {
    switch (work) {
    case AnswerType::Film: return AnswerType::Director;
    case AnswerType::Painting: return AnswerType::Artist;
    case AnswerType::Song:
    case AnswerType::Musical:
    case AnswerType::Ballet: return AnswerType::Composer;
    default: return AnswerType::Writer;
    }
}

/// "Le Pain des marins": among books of the film's country it stands out.
bool sounds_foreign(const std::string& title) {
    const auto words = split(to_lower_ascii(title), ' ');
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return in_list("le les des du une et der das und gli los las y", word);
    });
}

/// Reads a work, its title and who made it.
class WorkReader {
public:
    /// `kind`: where nothing tells it.
    WorkReader(const Tokens& tokens, std::size_t at, std::optional<AnswerType> kind)
        : tokens_(&tokens), at_(at), else_(kind) {}

    Parts read() {
        Parts parts;
        // "a painting of 1925, Moira Dell's ...", "a painting of 1925 by the artist Ada Dell"
        const std::size_t start = at_;
        if (at(0) && article(*at(0)) && kind()) {
            dated();
            const bool title_follows = at(0) && at(0)->mark(',');
            if (title_follows) ++at_;
            if (title_follows ? titled() : by() || called()) add(parts);
            // "a painting by the artist Ada Dell, "Low Water""
            if (!parts.empty() && title_.name.empty() && at(0) && at(0)->mark(',') && at(1) &&
                at(1)->kind == Kind::Quote && !at(1)->mention.own_film) {
                title_ = at(1)->mention;
                at_ += 2;
                add(parts);
            }
            if (!parts.empty()) return parts;
            *this = WorkReader(*tokens_, start, else_);
        }
        if (!titled()) return parts;
        if (at(0) && at(0)->is("of")) dated();
        add(parts);
        // ""Low Water" by Rex Lane"
        if (at(0) && at(0)->is("by") && by()) {
            add(parts);
            std::swap(parts.front(), parts.back());
            return parts;
        }
        if (!at(0) || !at(0)->mark(',')) return parts;
        ++at_;
        const bool told = at(0) && article(*at(0)) && kind();
        const bool dated_first = dated();
        const bool made = by();
        const bool when = dated() || dated_first;
        // Said with what is told of it, where that can be read.
        if (told || made || when) {
            add(parts);
            std::swap(parts.front(), parts.back());
        }
        return parts;
    }

private:
    [[nodiscard]] const Token* at(std::size_t by) const {
        return at_ + by < tokens_->size() ? &(*tokens_)[at_ + by] : nullptr;
    }

    /// "a French comedy": up to seven words, of which the last says what it is.
    bool kind() {
        constexpr std::size_t longest = 7;
        std::size_t end = at_ + 1;
        std::size_t noun = 0;
        for (; end < tokens_->size() && end < at_ + longest; ++end) {
            const Token& token = (*tokens_)[end];
            if (const auto type = work_noun(token)) {
                type_ = *type;
                const bool short_one = token.is("story") && (*tokens_)[end - 1].is("short");
                noun_ = (short_one ? "short " : "") + token.lower;
                noun = end;
            } else if (!plain_word(token) && token.kind != Kind::Name) {
                break;
            }
        }
        if (noun == 0 || noun + 1 != end) return false;
        at_ = end;
        return true;
    }

    /// "of 1935", "from 1922", "published in 1904"
    bool dated() {
        std::size_t i = 0;
        if (at(i) && in_list("published written painted released made", at(i)->lower)) ++i;
        if (!at(i) || !at(i + 1) || !in_list("of from in", at(i)->lower) ||
            at(i + 1)->kind != Kind::Date || at(i + 1)->year == 0)
            return false;
        year_ = at(i + 1)->year;
        at_ += i + 2;
        return true;
    }

    /// "Ada Marlow's [novel] "Low Water"", "the novel "Low Water""
    bool titled() {
        std::size_t i = at_;
        // "the band The Herrings' "Low Water"", "Ivo and Dora's "Low Water""
        if (i + 1 < tokens_->size() && (*tokens_)[i].kind == Kind::Name &&
            (*tokens_)[i].possessive && !is_somebody((*tokens_)[i]) &&
            (*tokens_)[i + 1].kind == Kind::Quote)
            ++i;
        if (i + 3 < tokens_->size() && (*tokens_)[i].kind == Kind::Name &&
            (*tokens_)[i + 1].is("and") && (*tokens_)[i + 2].kind == Kind::Name &&
            (*tokens_)[i + 2].possessive && (*tokens_)[i + 3].kind == Kind::Quote)
            i += 3;
        if (i < tokens_->size() && is_somebody((*tokens_)[i]) && (*tokens_)[i].possessive) {
            maker_ = (*tokens_)[i].mention;
            ++i;
        }
        for (; i < tokens_->size() && i < at_ + 5; ++i) {
            if (const auto type = work_noun((*tokens_)[i])) {
                type_ = *type;
                noun_ = (*tokens_)[i].lower;
            } else if (!plain_word((*tokens_)[i]) && !article((*tokens_)[i]) &&
                       !(i > at_ && (*tokens_)[i].kind == Kind::Name &&
                         !(*tokens_)[i].possessive)) {
                break;
            }
        }
        if (i >= tokens_->size() || (*tokens_)[i].kind != Kind::Quote ||
            (*tokens_)[i].mention.own_film || (*tokens_)[i].possessive)
            return false;
        title_ = (*tokens_)[i].mention;
        at_ = i + 1;
        return true;
    }

    /// "by the Canadian artist Ada Dell", "that Ada Dell published", "written by Ada Dell"
    bool by() {
        std::size_t i = at_;
        const auto word = [&](std::string_view lower) {
            return i < tokens_->size() && (*tokens_)[i].is(lower);
        };
        if (word("that") || word("which")) {
            ++i;
            if (i + 1 >= tokens_->size() || !is_somebody((*tokens_)[i]) || (*tokens_)[i].possessive)
                return false;
            const Mention maker = (*tokens_)[i].mention;
            ++i;
            if (word("had") && i + 1 < tokens_->size()) ++i;
            if (!in_list("wrote written published painted made directed composed",
                         (*tokens_)[i].lower))
                return false;
            maker_ = maker;
            at_ = i + 1;
            return true;
        }
        if (word("written") || word("published") || word("painted") || word("directed") ||
            word("composed"))
            ++i;
        if (!word("by")) return false;
        for (++i; i < tokens_->size() && (plain_word((*tokens_)[i]) || article((*tokens_)[i]));
             ++i) {
        }
        if (i >= tokens_->size() || !is_somebody((*tokens_)[i]) || (*tokens_)[i].possessive)
            return false;
        // "by Ada Dell and Rex Tarrant"
        if (i + 1 < tokens_->size() && (*tokens_)[i + 1].word == WordClass::And) return false;
        maker_ = (*tokens_)[i].mention;
        at_ = i + 1;
        called(); // "a sonnet by Ada Dell called "Silence""
        return true;
    }

    bool called() {
        if (!at(0) || !at(1) || !in_list("called entitled titled", at(0)->lower) ||
            at(1)->kind != Kind::Quote || at(1)->mention.own_film)
            return false;
        title_ = at(1)->mention;
        at_ += 2;
        return true;
    }

    void add(Parts& parts) const {
        RelationPart part;
        part.end = at_;
        Mention title = title_;
        const auto type = type_                             ? type_
                          : title.type != AnswerType::Thing ? std::optional(title.type)
                                                            : else_;
        if (type && !title.name.empty()) {
            title.type = *type;
            part.said = (noun_.empty() || type == AnswerType::Film ? "" : "the " + noun_ + " ") +
                        "\"" + title.name + "\"";
            if (can_be_key(title) && (type == AnswerType::Film || !sounds_foreign(title.name))) {
                part.key = title;
                part.asked = which(title);
                part.year = year_;
            }
        } else if (!title.name.empty()) {
            part.said = "\"" + title.name + "\"";
        }
        if (!maker_.name.empty() && maker_.type != AnswerType::Character && type) {
            part.maker = maker_;
            const bool music = in_list("waltz symphony concerto sonata aria", noun_);
            const AnswerType trade = music ? AnswerType::Composer : maker_of_work(*type);
            const bool known =
                std::find(maker_.jobs.begin(), maker_.jobs.end(), trade) != maker_.jobs.end();
            if (known || !part.maker.certain) part.maker.type = trade;
            if (can_be_key(part.maker) && !which(part.maker).empty())
                part.whose =
                    which(part.maker) + "'s " +
                    (title.name.empty() ? (noun_.empty() ? "work" : noun_)
                     : noun_.empty() || type == AnswerType::Film || type == AnswerType::Painting
                         ? "\"" + title.name + "\""
                         : noun_ + " \"" + title.name + "\"");
        }
        parts.push_back(std::move(part));
    }

    const Tokens* tokens_;
    std::size_t at_;
    Mention title_;
    Mention maker_;
    std::optional<AnswerType> else_;
    std::optional<AnswerType> type_;
    std::string noun_;
    int year_ = 0;
};

} // namespace

std::vector<RelationPart> relation_works(const Tokens& tokens, std::size_t at,
                                         std::optional<AnswerType> kind) {
    return WorkReader(tokens, at, kind).read();
}

} // namespace quiz
