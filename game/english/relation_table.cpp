#include "english/relation_table.h"

#include <array>

namespace quiz {

namespace {

// Only what one alone can have done, and of which no better word stands in the sentence.
constexpr auto rows = std::to_array<Relation>({
    // Where the film comes from.
    {"the idea|inspiration for FILM comes|came from WORK",
     "From {which WORK} did the idea for {FILM} come?"},
    {"the idea|inspiration for FILM comes|came from WORK",
     "From {whose WORK} did the idea for {FILM} come?"},
    {"the story|plot|premise|title [of FILM] comes|came|is-taken|was-taken from WORK",
     "From {which WORK} does the {story} of {FILM} come?"},
    {"the story|plot|premise|title [of FILM] comes|came|is-taken|was-taken from WORK",
     "From {whose WORK} does the {story} of {FILM} come?"},
    {"FILM takes|took its title|name from WORK", "From {which WORK} does {FILM} take its title?"},
    {"FILM takes|took its title|name from WORK", "From {whose WORK} does {FILM} take its title?"},
    {"the source|basis [of FILM] is|was WORK", "{whose WORK} is the source of {FILM}?"},
    {"the source|basis [of FILM] is|was WORK", "{which WORK} is the source of {FILM}?"},
    {"STUDIO paid MONEY for the [film|screen|movie] rights to WORK",
     "{how much MONEY} did {STUDIO} pay for the rights to {WORK}, the source of {FILM}?"},
    {"PERSON sold the [film|screen|movie] rights to his|her novel|book|play|story for MONEY",
     "For {how much MONEY} did {PERSON} sell the film rights to the {novel} behind {FILM}?"},

    // Where something in it comes from.
    {"THING owes|owe its|their look|shape|design|appearance to WORK",
     "To {which WORK} does {THING in} owe {its} {look}?"},
    {"THING owes|owe its|their look|shape|design|appearance to WORK",
     "To {whose WORK} does {THING in} owe {its} {look}?"},
    {"THING takes|took its name from WORK", "From {which WORK} does {THING in} take its name?"},
    {"THING takes|took its name from WORK", "From {whose WORK} does {THING in} take its name?"},
    {"THING is|was|are|were taken|copied|borrowed from WORK",
     "From {which WORK} {is} {THING in} {taken}?"},
    {"THING is|was|are|were taken|copied|borrowed from WORK",
     "From {whose WORK} {is} {THING in} {taken}?"},
    {"THING is|was|are|were based|modeled|modelled on WORK",
     "On {which WORK} {is} {THING in} {based}?"},
    {"THING is|was|are|were based|modeled|modelled on WORK",
     "On {whose WORK} {is} {THING in} {based}?"},
    {"THING is|was|are|were inspired|suggested by WORK",
     "By {which WORK} {is} {THING in} {inspired}?"},
    {"THING is|was|are|were inspired|suggested by WORK",
     "By {whose WORK} {is} {THING in} {inspired}?"},
    {"THING is|was a copy|replica of WORK", "Of {which WORK} {is} {THING in} a {copy}?"},
    {"THING is|was a copy|replica of WORK", "Of {whose WORK} {is} {THING in} a {copy}?"},
    {"THING comes|came from WORK", "From {which WORK} did {THING in} come?"},
    {"THING was|were first heard|seen|used|sung|performed on-screen in MOVIE",
     "In {which MOVIE} {was} {THING in} first {heard} on screen?"},
    {"THING was|were first heard|seen|used|sung|performed in WORK",
     "In {which WORK} {was} {THING in} first {heard}?"},
    {"THING had been built|made|used|written|composed for WORK",
     "For {which WORK} had {THING in} been {built}?"},
    {"THING turned up|reappeared [in YEAR] in MOVIE", "In {which MOVIE} did {THING in} turn up?"},
    {"THING was|were used|heard|seen again in|for WORK",
     "{in} {which WORK} {was} {THING in} {used} again?"},

    // Where it was made and shown.
    {"THING was|were built|filmed|shot|recorded|found at|in|near|outside PLACE (undated)",
     "In {which PLACE} {was} {THING in} {built}?"},
    {"SETTING was|were built|rebuilt|recreated|reconstructed [from-scratch] in|on|near PLACE "
     "(undated)",
     "In {which PLACE} {was} {SETTING} {built} for {FILM}?"},
    {"THING is|was HOUSE , [near ...] in PLACE", "In {which PLACE} is {HOUSE}, {THING in}?"},
    {"THING is|was HOUSE in PLACE", "In {which PLACE} is {HOUSE}, {THING in}?"},
    {"the first public|press showing|screening was|took-place at HOUSE in PLACE",
     "In {which PLACE} was {FILM} first shown to the {public}?"},
    {"the premiere|world-premiere was|took-place|was-held [at HOUSE] in PLACE",
     "In {which PLACE} did the premiere of {FILM} take place?"},
    {"FILM opened|was-released|came-out [...] on YEAR , the same day as MOVIE",
     "{which MOVIE} opened on the same day as {FILM}?"},
    {"FILM was shown|released in|on|as a double bill|feature with MOVIE",
     "With {which MOVIE} was {FILM} {shown} in a double bill?"},
    {"FILM opened FESTIVAL", "{which FESTIVAL} did {FILM} open?"},
    {"FILM closed FESTIVAL", "{which FESTIVAL} did {FILM} close?"},
    {"shown at HOUSE on|in YEAR , FILM was bought|acquired by STUDIO",
     "{which STUDIO} {bought} {FILM} at {HOUSE} in {YEAR}?"},

    // What became of it.
    {"FILM was remade [in YEAR] as MOVIE", "{which MOVIE} is a remake of {FILM}?"},
    {"VERSION opened|premiered on broadway in|on YEAR",
     "In {which YEAR} did {VERSION} open on Broadway?"},
    {"VERSION opened|premiered on broadway in|on YEAR",
     "{which VERSION} based on {FILM} opened on Broadway in {YEAR}?"},
    {"VERSION opened|premiered on broadway [in|on YEAR] and ran for COUNT",
     "For {how many COUNT} did {VERSION} run on Broadway?"},
    {"VERSION opened|premiered in|at [HOUSE in] PLACE in|on YEAR",
     "In {which PLACE} did {VERSION} open in {YEAR}?"},
    {"PERSON wrote the songs|music|score for VERSION",
     "{who:composer PERSON} wrote the {songs} for {VERSION}?"},
    {"PERSON wrote the lyrics|book|words for VERSION",
     "{who:writer PERSON} wrote the {lyrics} for {VERSION}?"},
    {"the theme|title-song|soundtrack|music spent COUNT at the top|head of the "
     "american|british|us|uk charts",
     "For {how many COUNT} was the {theme} of {FILM} at the top of the {american} charts?"},
    {"THING [was|were] sold [at auction] for MONEY at HOUSE [in PLACE] in|on YEAR",
     "For {how much MONEY} did {THING from} sell at {HOUSE} in {YEAR}?"},
    {"THING [was|were] sold [at auction] for MONEY in|on YEAR",
     "For {how much MONEY} did {THING from} sell in {YEAR}?"},
    {"THING fetched|brought MONEY at [an] auction in YEAR",
     "For {how much MONEY} was {THING from} sold in {YEAR}?"},
    {"THING was|were stolen in|on YEAR from HOUSE",
     "In {which YEAR} {was} {THING from} stolen from {HOUSE}?"},
    {"THING was|were stolen from HOUSE [in PLACE] in|on YEAR",
     "In {which YEAR} {was} {THING from} stolen from {HOUSE}?"},

    // How much and how long.
    {"DOING required COUNT", "{how many COUNT} were needed to {DOING} in {FILM}?"},
    {"DOING took|needed COUNT", "{how many COUNT} did it take to {DOING} for {FILM}?"},
    {"shooting|filming|the-shoot|the-filming was scheduled|planned to last COUNT",
     "For {how many COUNT} was the shooting of {FILM} {scheduled}?"},
    {"the budget was MONEY and the schedule COUNT",
     "{how many COUNT} long was the shooting schedule of {FILM}?"},
    {"the applause|ovation [when-it-was-shown] at|in HOUSE [in YEAR] lasted|went-on|continued "
     "[for] COUNT",
     "For {how many COUNT} did the {applause} for {FILM} go on at {HOUSE}?"},
    {"made for MONEY ,", "{how much MONEY} did {FILM} cost to make?"},

    // What it won, and what it did not.
    {"FILM shared PRIZE with MOVIE", "With {which MOVIE} did {FILM} share {PRIZE}?"},
    {"FILM was nominated ... PRIZE , which went to MOVIE",
     "To {which MOVIE} did {FILM} lose {PRIZE}?"},
    {"FILM was nominated for PRIZE but|and lost to MOVIE",
     "To {which MOVIE} did {FILM} lose {PRIZE}?"},
    {"FILM lost PRIZE to MOVIE", "To {which MOVIE} did {FILM} lose {PRIZE}?"},
    {"the one for PRIZE went to MOVIE", "To {which MOVIE} did {FILM} lose {PRIZE}?"},
});

} // namespace

std::span<const Relation> relations() { return rows; }

} // namespace quiz
