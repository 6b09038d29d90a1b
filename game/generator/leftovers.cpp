// Phrases that cold readers struck out, whatever stood around them.
#include "generator/leftovers.h"

#include "core/text.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

// All folded, with "quoted" for a title.
constexpr std::array anywhere{
    // joined to what was told before
    "in any case", "at one point", "at some point", "after all", "for that matter", "in turn",
    "in fact", "of course", "once more", "as usual", "indeed", "in return", "by contrast",
    "even so", "at the same time", "to begin with", "in addition", "nevertheless", "each time",
    "for once", "though not without", "really did", "little else", "but as", "in the meantime",
    "by then", "answered that", "replied that", "talked into it", "rights to quoted to",
    "a little closer", "it was already", "actor said no", "actress said no", "was gone for",
    "of it in quoted", "before quoted was made", "and that is", "and that was", "was away for",
    // whose place, and on loan to whom?
    "in her place", "in his place", "on loan from",
    // begins what?
    "character begins with", "character starts with", "character ends with", "who begins with",
    "who starts with", "character comes from", "character who plays", "gave way only",
    // put where it does not belong
    "novel for quoted by", "novella for quoted by", "did the first broadcast", "considered for",
    "hero of quoted in", "villain of quoted in", "back lot for quoted", "play for quoted by",
    "story for quoted by", "book for quoted by", "the inside of the", "grown young", "grown old",
    // a measure of nothing
    "than most of",
    // about what was named before
    "quoted itself", "quoted all", "to the one", "one of them", "two of them", "three of them",
    "four of them", "and he did", "and she did", "his own death", "her own death",
    "for himself either", "for herself either", "in the year of", "in the short", "the feature",
    "that he was wrong", "that she was wrong", "came along to", "took over at", "took over when",
    "took over after",
    // whose object went: practised what, read it out when?
    "practiced for quoted", "practised for quoted", "rehearsed for quoted", "trained for quoted",
    "studied for quoted", "read out quoted",
    // praise, which is anybody's
    "in high regard", "favorite film", "favorite films", "favourite film", "favourite films",
    "was a fan of", "is a fan of", "fell in love with quoted", "challenges", "is supposed to",
    // turned round
    "to the music of which", "which character does the", "which character does a",
    "did it take to shoot in", "away at a", "in which region", "is a fellow", "in which company",
    "films for quoted", "quoted being", "in quoted by the", "kills one of the", "before which act",
    "deserved to win", "actress is inside", "actor is inside", "quoted first performed",
    "quoted performed", "did quoted only", "the second role", "the second part",
    "while he was away", "while she was away", "decline quoted", "accept quoted", "had had",
    "as one of", "set against", "supposed to", "television set of", "shooting from quoted",
    "filming from quoted", "version which character", "draft which character",
    // what is it, a prize or a book?
    "disliked it", "hated it", "liked it", "loved it", "admired it",
    // what somebody is by trade, beside what the trade did not do
    "other director wrote", "other actor wrote", "other actress wrote",
    // made when, or by whom?
    "quoted is based in", "sequel to quoted made", "which character remains",
    "remains the only role",
    // of many that might have said so
    "which institution placed", "which institution put", "which institution ranked",
    "which institution named", "whose script", "whose screenplay"};
constexpr std::array openings{"on a budget of how much",
                              "at how many minutes",
                              "in the title of quoted",
                              "still how",
                              "which original",
                              "which former",
                              "which first",
                              "who died",
                              "against which"};
constexpr std::array endings{" by the end",    " too",
                             " in the end",    " span",
                             " in the story",  " the one in quoted",
                             " do quoted",     " awards go",
                             " oscars go",     " partly",
                             " of which year", " insist",
                             " insisted",      " agree",
                             " object",        " refuses",
                             " refused",       " turn",
                             " into it",       " of it",
                             " for it",        " to it",
                             " with it",       " from it",
                             " at it",         " of quoted first",
                             " in it",         " for her",
                             " for him",       " to get it",
                             " to win",        " above",
                             " below",         " upstairs",
                             " downstairs",    " next door",
                             " nearby"};

} // namespace

bool has_leftovers(const HeardWords& question) {
    const std::string text = fold(join(question, " "));
    // "cast her instead", but "instead of Rex Tarrant"
    if (contains_folded(text, "instead") && !contains_folded(text, "instead of")) return true;
    return std::any_of(anywhere.begin(), anywhere.end(),
                       [&](std::string_view phrase) { return contains_folded(text, phrase); }) ||
           std::any_of(openings.begin(), openings.end(),
                       [&](std::string_view phrase) { return text.starts_with(phrase); }) ||
           std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view phrase) { return text.ends_with(phrase); });
}

} // namespace quiz
