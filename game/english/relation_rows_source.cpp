// Relations of what the film is taken from and looks back to, of its title, its songs and places.
#include "english/relation_rows.h"

#include <array>

namespace quiz {

namespace {

constexpr auto rows = std::to_array<Relation>({
    // The book behind it.
    {"FILM is|was .. based [loosely|freely|closely|partly] on a|the|his|her .. "
     "novel|novella|play|story|book|memoir|biography [of-the-same-name|of-the-same-title] "
     "[written] by PERSON (untitled)",
     "{who:writer PERSON} wrote the {novel} on which {FILM} is based?"},
    {"FILM is|was .. based [loosely|freely|closely|partly] on OWNER "
     "[own|short|best-selling|children's] novel|novella|play|story|book|memoir (untitled)",
     "{who:writer OWNER} wrote the {novel} on which {FILM} is based?"},
    {"FILM is|was .. adapted|taken from OWNER [own|short|best-selling|children's] "
     "novel|novella|play|story|book|memoir (untitled)",
     "{who:writer OWNER} wrote the {novel} on which {FILM} is based?"},
    {"PERSON , who wrote|had-written|published the novel|novella|play|story|book|memoir "
     "(said-first)",
     "{who:writer PERSON} wrote the {novel} on which {FILM} is based?"},
    {"the story|plot|script|screenplay comes|came|is-taken|was-taken|is-drawn|was-drawn from .. "
     "novels|stories|books|plays|articles by PERSON",
     "{who:writer PERSON} wrote the {novels} from which the {story} of {FILM} comes?"},
    {"the [film|screen|movie] rights to|of OWNER novel|novella|play|story|book|memoir was|were "
     "bought|acquired|purchased|sold|optioned for MONEY",
     "For {how much MONEY} were the film rights to {OWNER} {novel}, the source of {FILM}, "
     "{bought}?"},
    {"the [film|screen|movie] rights was|were bought|acquired|purchased|sold|optioned .. for MONEY",
     "For {how much MONEY} were the rights to the story of {FILM} {bought}?"},
    {"PERSON bought|acquired|purchased|optioned the [film|screen|movie] rights .. for MONEY",
     "{how much MONEY} did {PERSON} pay for the rights to the story of {FILM}?"},
    {"STUDIO bought|acquired|purchased|optioned the [film|screen|movie] rights .. for MONEY",
     "{how much MONEY} did {STUDIO} pay for the rights to the story of {FILM}?"},
    {"PERSON got|had|took the idea (said-first) [for FILM] in|at [...] HOUSE in PLACE",
     "In {which PLACE} is {HOUSE}, where {PERSON} got the idea for {FILM}?"},
    {"PERSON got|had the idea (said-first) [for FILM] on [a ...] in PLACE",
     "In {which PLACE} did {PERSON} get the idea for {FILM}?"},
    {"PERSON told WRITER about|of the|his|her idea (said-first) [for FILM] in|on|at|over PLACE",
     "In {which PLACE} did {PERSON} tell {WRITER} about the idea for {FILM}?"},
    {"PERSON told WRITER about|of the|his|her idea (said-first) [for FILM] on a beach|holiday in "
     "PLACE",
     "In {which PLACE} did {PERSON} tell {WRITER} about the idea for {FILM}?"},
    {"the idea (said-first) [for FILM] came|occurred to PERSON in|on|at PLACE",
     "In {which PLACE} did the idea for {FILM} come to {PERSON}?"},
    {"PERSON got|had|took the idea for MOVIE from FILM",
     "For {which MOVIE} did {PERSON} get the idea from {FILM}?"},
    {"PERSON sold the [film|screen|movie] rights to TITLE for MONEY",
     "For {how much MONEY} did {PERSON} sell the rights to {TITLE}, the source of {FILM}?"},
    {"PERSON was paid MONEY for the [film|screen|movie] rights",
     "{how much MONEY} was {PERSON} paid for the film rights to the story of {FILM}?"},
    {"the novel|play|story|novella|book by PERSON [, ... ,] supplied|provided|lent|gave "
     "[FILM] the|its title|plot|story",
     "{who:writer PERSON} wrote the {novel} that {supplied} the {title} of {FILM}?"},
    {"OWNER novel|play|book|story [, ... ,] won|had-won|was-awarded PRIZE",
     "{which PRIZE} did {OWNER} {novel}, the source of {FILM}, win?"},
    {"OWNER play|musical opened|was-first-performed|was-first-staged|premiered .. with PERSON as "
     "ROLE",
     "{who:actor PERSON} was the first to play {ROLE} in {OWNER} {play}, the source of {FILM}?"},
    {"... the use of .. music|theme|score|love-theme from MOVIE",
     "The {music} from {which MOVIE} is heard in {FILM}?"},
    {"among FILMS models|inspirations|sources|influences|ancestors is|was|were WORK",
     "{which WORK} was among the {models} for {FILM}?"},
    {"among FILMS models|inspirations|sources|influences|ancestors is|was|were WORK",
     "{whose WORK} was among the {models} for {FILM}?"},
    {"FILM was inspired|suggested by WORK", "By {which WORK} was {FILM} {inspired}?"},
    {"FILM was inspired|suggested by WORK", "By {whose WORK} was {FILM} {inspired}?"},

    {"FILM is|was a [loose|free|musical|modern|faithful] remake|reworking|retelling of WORK",
     "Of {which WORK} is {FILM} a {remake}?"},
    {"FILM is|was a [loose|free|musical|modern|faithful] remake|reworking|retelling of WORK",
     "Of {whose WORK} is {FILM} a {remake}?"},

    // Its title.
    {"PERSON took his|her|the title from WORK",
     "From {which WORK} did {PERSON} take the title of {FILM}?"},
    {"PERSON took his|her|the title from WORK",
     "From {whose WORK} did {PERSON} take the title of {FILM}?"},
    {"the title is|was a quotation|line|phrase|borrowing from WORK",
     "From {which WORK} is the title of {FILM} taken?"},
    {"the title is|was a quotation|line|phrase|borrowing from WORK",
     "From {whose WORK} is the title of {FILM} taken?"},
    {"the title is|was borrowed|quoted from WORK",
     "From {which WORK} is the title of {FILM} {borrowed}?"},
    {"the title is|was borrowed|quoted from WORK",
     "From {whose WORK} is the title of {FILM} {borrowed}?"},

    // What it owes to others.
    {"THING [, ... ,] owes|owe|owed a-good-deal|much|something|a-great-deal|a-lot|a-debt to WORK",
     "To {which WORK} does {THING in} owe {a-good-deal}?"},
    {"THING [, ... ,] owes|owe|owed a-good-deal|much|something|a-great-deal|a-lot|a-debt to WORK",
     "To {whose WORK} does {THING in} owe {a-good-deal}?"},
    {"THING had-been|was|were built|made|put-up|erected|designed|constructed for "
     "another|an-earlier [production|film|picture|movie ,] MOVIE",
     "For {which MOVIE} had {THING in} been {built}?"},
    {"THING had-been|was|were built|made|put-up|erected|designed|constructed for "
     "another|an-earlier production|film|picture|movie , MOVIE",
     "For {which MOVIE} had {THING in} been {built}?"},
    {"THING had been put-up|erected|constructed|designed for WORK",
     "For {which WORK} had {THING in} been {put-up}?"},
    {"THING had been put-up|erected|constructed|designed for WORK",
     "For {whose WORK} had {THING in} been {put-up}?"},
    {"THING was|were [also] used|occupied|shared|borrowed by|in|for another ... , MOVIE",
     "{which MOVIE} also used {THING of}?"},
    {"[the|some] [old|standing|leftover|left-over] sets|costumes|props|set "
     "from|left-over-from|built-for|made-for MOVIE was|were "
     "used|reused|borrowed|redressed|repainted|burned",
     "The {sets} from {which MOVIE} were {used} for {FILM}?"},
    {"THING had been worn|used|ridden|driven before in MOVIE",
     "In {which MOVIE} had {THING in} been {worn} before?"},
    {"PERSON used|borrowed|took [some|part|parts|most] [of] [the] "
     "[leftover|left-over|unused|remaining|discarded] footage|shots|outtakes for|in "
     "[the-ending-of|the-end-of|the-opening-of] MOVIE",
     "In {which MOVIE} was leftover footage from {FILM} used?"},
    {"[some|part] [of] [the] leftover|left-over|unused|discarded footage|shots|outtakes was|were "
     "used|reused|seen .. for|in [the-ending-of|the-end-of|the-opening-of] MOVIE",
     "In {which MOVIE} was leftover footage from {FILM} used?"},
    {"the old|silent|first film|movie|picture that|which PERSON shows|showed to ROLE is|was MOVIE",
     "{which MOVIE} does {PERSON} show to {ROLE} in {FILM}?"},
    {"the film|movie|picture that|which PERSON shows|showed to ROLE is|was MOVIE",
     "{which MOVIE} does {PERSON} show to {ROLE} in {FILM}?"},

    // Its songs.
    {"the song|record|tune|number PHRASE is|was SONG", "{which SONG} is heard {PHRASE} in {FILM}?"},
    {"the song|record|tune|number that|which is-heard|plays|is-played|wakes ... is|was SONG",
     "{which SONG} {is-heard} in {FILM}?"},
    {"the .. song|tune|music|piece|melody|hymn|number heard|played|sung|whistled PHRASE is|was "
     "SONG",
     "{which SONG} is heard {PHRASE} in {FILM}?"},
    {"TITLE resembles|recalls|echoes WORK", "{which WORK} does {TITLE} in {FILM} resemble?"},
    {"TITLE resembles|recalls|echoes WORK", "{whose WORK} does {TITLE} in {FILM} resemble?"},
    {"TITLE bears|bore a|more-than-a|some [passing|strong|close|striking|marked|certain] "
     "resemblance|likeness to SONG",
     "{which SONG} does {TITLE} in {FILM} resemble?"},
    {"TITLE bears|bore a|more-than-a|some [passing|strong|close|striking|marked|certain] "
     "resemblance|likeness to SONG",
     "{whose SONG} does {TITLE} in {FILM} resemble?"},
    {"THEME spent COUNT at the top|head of the american|british|us|uk|german|french charts",
     "For {how many COUNT} was {THEME} at the {top} of the {american} charts?"},
    {"THEME spent COUNT at number one", "For {how many COUNT} was {THEME} at number one?"},
    {"THING was|were later used|reused|borrowed|quoted in|for MOVIE",
     "{in} {which MOVIE} {was} {THING from} later {used}?"},
    {"PERSON sang|sings|hums|whistles|plays the title|theme song|tune in MOVIE",
     "In {which MOVIE} does {PERSON} sing the {title} {song} of {FILM}?"},

    // Its places.
    {"THING is [a] real [one] [,] in|at|near PLACE",
     "In {which PLACE} does {THING in} really stand?"},
    {"THING is|was not in SETTING but in|on|at [the-island-of] PLACE",
     "In {which PLACE} is {THING in} really?"},
    {"THING stood in|at|near PLACE", "In {which PLACE} did {THING in} stand?"},
    {"THING really-stands|still-stands in|at|near PLACE",
     "In {which PLACE} does {THING from} stand?"},
    {"HOUSE in PLACE , whose exterior|exteriors|interior|interiors|facade|façade|outside "
     "stands|stand|stood|serves|served|doubles|doubled|was|were|is|are ...",
     "In {which PLACE} is {HOUSE}, whose {exterior} can be seen in {FILM}?"},
    {"the exteriors|interiors|exterior-scenes|location-scenes|location-shots were|was shot|filmed "
     "in|at|on|near PLACE (undated)",
     "In {which PLACE} were the {exteriors} of {FILM} {shot}?"},
    {"most|much|half|all|part|parts of FILM was|were shot|filmed|made in|on|at|near PLACE "
     "(undated)",
     "In {which PLACE} was {most} of {FILM} {shot}?"},
    {"THING [, ... ,] was|were built|rebuilt|constructed|shot|filmed|recreated|reconstructed "
     "[in-the-studio|on-the-lot|on-a-stage] at STUDIO (undated)",
     "At {which STUDIO} {was} {THING in} {built}?"},
    {"SETTING was|were built|rebuilt|recreated|reconstructed [in-the-studio|on-the-lot|on-a-stage] "
     "at STUDIO (undated)",
     "At {which STUDIO} {was} {SETTING} {built} for {FILM}?"},
    {"THING stood on|in the lot|backlot|back-lot at|of STUDIO",
     "On the lot of {which STUDIO} did {THING in} stand?"},
    {"a|an [long|whole|short|full-size] stretch|section|replica|copy of SETTING was "
     "built|rebuilt|recreated [in-the-studio|on-the-lot] at STUDIO",
     "At {which STUDIO} was a {stretch} of {SETTING} {built} for {FILM}?"},
    {"FILM was shot|filmed|made entirely|mostly|largely|mainly|wholly|almost-entirely at STUDIO",
     "At {which STUDIO} was {FILM} {entirely} {shot}?"},
    {"SETTING is|was really|actually|in-fact|in-reality in PLACE",
     "{which PLACE} stands in for {SETTING} in {FILM}?"},
    {"SETTING is|was really|actually|in-fact PLACE",
     "{which PLACE} stands in for {SETTING} in {FILM}?"},
    {"HOUSE stands|stood in for PLACE", "{which PLACE} does {HOUSE} stand in for in {FILM}?"},
    {"HOUSE doubles|doubled for|as PLACE", "{which PLACE} does {HOUSE} double for in {FILM}?"},
    {"SETTING is|was played by [the ...] PLACE", "{which PLACE} plays {SETTING} in {FILM}?"},
    {"FILM was shot|filmed|made [mostly|largely|mainly|entirely|almost-entirely|on-location] "
     "in|on|at|near|outside PLACE (undated)",
     "In {which PLACE} was {FILM} {shot}?"},
    {"THING was|were filmed|shot|photographed "
     "from-a-helicopter|from-the-air|at-night|from-a-plane|from-a-boat|on-location in|at|near "
     "PLACE (undated)",
     "In {which PLACE} {was} {THING in} {filmed}?"},
    {"a|an [new|whole|entire|special|complete] "
     "studio|village|town|tank|set|road|street|city|fort|farm|castle was|were built "
     "[from-nothing|from-scratch|specially] at|in|near|outside PLACE (undated)",
     "In {which PLACE} was a {studio} built for {FILM}?"},
    {"... premiere , which took-place|was-held [at HOUSE] in PLACE",
     "In {which PLACE} did the premiere of {FILM} take place?"},
    {"FILM had its [world] premiere at HOUSE in PLACE",
     "In {which PLACE} did the premiere of {FILM} take place?"},
    {"the [world|first|gala|royal] premiere [,] [at HOUSE] in PLACE , was ...",
     "In {which PLACE} did the premiere of {FILM} take place?"},
    {"FILM was first shown|seen|screened at|on-the-closing-night-of|on-the-opening-night-of "
     "FESTIVAL",
     "At {which FESTIVAL} was {FILM} first {shown}?"},
    {"FILM premiered|had-its-premiere|had-its-world-premiere|was-unveiled at FESTIVAL",
     "At {which FESTIVAL} did {FILM} have its premiere?"},
    {"FILM was-shown|competed|was-entered|was-in-competition|was-screened at|in FESTIVAL [in YEAR] "
     ", where|but PRIZE went to MOVIE",
     "{which MOVIE} won {PRIZE} when {FILM} was shown at {FESTIVAL}?"},
    {"after a|its first showing|screening at FESTIVAL",
     "At {which FESTIVAL} was {FILM} first shown?"},
});

} // namespace

std::span<const Relation> relations_of_source() { return rows; }

} // namespace quiz
