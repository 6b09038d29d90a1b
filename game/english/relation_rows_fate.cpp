// Relations of what the film cost and took, how long it took to make, what it won and what was
// made of it.
#include "english/relation_rows.h"

#include <array>

namespace quiz {

namespace {

constexpr auto rows = std::to_array<Relation>({
    // Money.
    {"in HOUSE FILM took|grossed|earned|made|brought-in MONEY (stop)",
     "{how much MONEY} did {FILM} earn in {HOUSE}?"},
    {"FILM took|grossed|earned|made|brought-in MONEY in HOUSE (stop)",
     "{how much MONEY} did {FILM} earn in {HOUSE}?"},
    {"FILM took [in]|grossed|earned|brought-in MONEY around-the-world|worldwide|world-wide (stop)",
     "{how much MONEY} did {FILM} earn around the world?"},
    {"FILM took [in]|grossed|earned|brought-in MONEY at-the-box-office|in-cinemas|in-theaters "
     "(stop)",
     "{how much MONEY} did {FILM} earn at the box office?"},
    {"PERSON paid [...] MONEY [at|to HOUSE] for THING",
     "{how much MONEY} did {PERSON} pay for {THING from}?"},
    {"THING changed-hands|went|was-sold|was-auctioned|sold [in|on YEAR] [at HOUSE] [in YEAR] for "
     "MONEY",
     "For {how much MONEY} was {THING from} sold[ in {YEAR}]?"},
    {"THING [alone] cost MONEY", "{how much MONEY} did {THING in} cost?"},
    {"on|in FILMS opening|first weekend [in|at HOUSE] FILM was beaten|outdone by MOVIE",
     "{which MOVIE} beat {FILM} at the box office on its opening weekend?"},
    {"FILM overtook|passed|beat|outstripped MOVIE to|and become|became the "
     "highest-grossing|most-successful|biggest ...",
     "{which MOVIE} did {FILM} overtake to become the {highest-grossing} film of its time?"},
    {"FILM ... held the record until YEAR , when it|the-record|that was broken|beaten by MOVIE",
     "{which MOVIE} broke the box-office record of {FILM} in {YEAR}?"},

    // Time and size.
    {"it took COUNT of shooting|filming (stop)",
     "{how many COUNT} did the shooting of {FILM} take?"},
    {"FILM took COUNT of shooting|filming (stop)",
     "{how many COUNT} did the shooting of {FILM} take?"},
    {"FILM took [only|just] COUNT to shoot|film|make",
     "{how many COUNT} did {FILM} take to {shoot}?"},
    {"shooting|filming|the-shoot|the-shooting|the-filming|principal-photography "
     "took|lasted|went-on-for [only|just] COUNT",
     "{how many COUNT} did the shooting of {FILM} take?"},
    {"FILM was shot|filmed|completed in [only|just] COUNT (stop)",
     "In {how many COUNT} was {FILM} {shot}?"},
    {"THING took COUNT to shoot|film|build|make|prepare|complete|paint|sew|apply",
     "{how many COUNT} did it take to {shoot} {THING of}?"},
    {"it took COUNT to shoot|film|build|make|prepare|complete|paint|sew THING",
     "{how many COUNT} did it take to {shoot} {THING of}?"},
    {"THING [, ... ,] is|was|were [only|just|fully] COUNT high|tall|long|across|wide|deep (stop)",
     "{how many COUNT} {high} {is} {THING in}?"},
    {"THING weighed|weighs COUNT", "{how many COUNT} did {THING in} weigh?"},

    {"the first|original|rough|initial cut|version|assembly ran|lasted [for] [to] COUNT",
     "{how many COUNT} did the {first} {cut} of {FILM} run?"},
    {"FILM ran|played at|in HOUSE for COUNT", "For {how many COUNT} did {FILM} run at {HOUSE}?"},
    {"FILM ran|played for COUNT at|in HOUSE", "For {how many COUNT} did {FILM} run at {HOUSE}?"},
    {"... went|worked|sifted through COUNT of footage|film|material",
     "From {how many COUNT} of {footage} was {FILM} edited?"},
    {"PERSON shot|exposed COUNT of footage|film",
     "{how many COUNT} of {footage} were shot for {FILM}?"},
    {"the studio|distributor|distributors|censors|censor|producers cut|removed|trimmed COUNT "
     "[from|out-of FILM]",
     "{how many COUNT} did the {studio} cut from {FILM}?"},
    {"COUNT were used|needed|employed|hired|built|made for|in|to-film|to-shoot|during THING",
     "{how many COUNT} were {used} for {THING in}?"},
    {"THING was|were insured for MONEY", "For {how much MONEY} {was} {THING in} insured?"},

    // Prizes.
    {"FILM received|had|got|earned|collected|garnered NODS", "{how many NODS} did {FILM} receive?"},
    {"of FILMS NODS ...", "{how many NODS} did {FILM} receive?"},
    {"FILM was nominated for .. OSCARS , a record|number|total that|which no|no-other "
     "film|picture|movie "
     "equaled|equalled|matched until MOVIE",
     "{which MOVIE} was the first film to match the number of Academy Award nominations of "
     "{FILM}?"},
    {"FILM was up for NODS", "For {how many NODS} was {FILM} nominated?"},
    {"of FILMS .. OSCARS [...] only|just one was-successful|succeeded|was-won|turned-into-a-win , "
     "for|that-of|that-for OWNER CRAFT",
     "{who:CRAFT OWNER} won an Academy Award for {CRAFT} of {FILM}?"},
    {"of FILMS NODS [, ... ,] only|just one was-successful|succeeded|was-won , for OWNER CRAFT",
     "{who:CRAFT OWNER} won an Academy Award for {CRAFT} of {FILM}?"},
    {"... OSCARS ... : PERSON won for his|her CRAFT",
     "{who:CRAFT PERSON} won an Academy Award for {CRAFT} of {FILM}?"},
    {"... nominations ... : WRITER won for his|her ... and PERSON for his|her CRAFT",
     "{who:CRAFT PERSON} won an Academy Award for {CRAFT} of {FILM}?"},
    {"FILMS only|sole|one OSCARS [win] went-to|was-won-by PERSON for [his|her] CRAFT",
     "{who:CRAFT PERSON} won an Academy Award for {CRAFT} of {FILM}?"},
    {"FILMS only|sole|one OSCARS [win] went-to|was-won-by PERSON for OWNER CRAFT",
     "{who:CRAFT PERSON} won an Academy Award for {CRAFT} of {FILM}?"},
    {"FILMS only|sole|one OSCARS [win] was for OWNER CRAFT",
     "{who:CRAFT OWNER} won an Academy Award for {CRAFT} of {FILM}?"},
    {"PERSON , who won|received the|an OSCARS for CRAFT",
     "{who:CRAFT PERSON} won an Academy Award for {CRAFT} of {FILM}?"},
    {"PERSON won FILMS only|sole OSCARS", "{who PERSON} won the only Academy Award of {FILM}?"},
    {"PERSON [, ... ,] was-named ACTING (untitled)",
     "{which PERSON} won the Academy Award for {ACTING} for {FILM}?"},
    {"FILM .. won .. CATEGORY , which WRITER shared with PERSON",
     "With {which PERSON} did {WRITER} share the Academy Award for {CATEGORY} for {FILM}?"},
    {"FILM is|was ... and was nominated ... PRIZE , which went to MOVIE",
     "To {which MOVIE} did {FILM} lose {PRIZE}?"},
    {"FILM was beaten to|for PRIZE by MOVIE", "To {which MOVIE} did {FILM} lose {PRIZE}?"},
    {"MOVIE won|took CATEGORY instead|that-year",
     "{which MOVIE} won {CATEGORY} when {FILM} competed at the Academy Awards?"},
    {"the academy|voters|members gave|awarded|preferred-to-give CATEGORY to MOVIE",
     "{which MOVIE} won {CATEGORY} when {FILM} competed at the Academy Awards?"},
    {"FILM won|did-win (oscars) ... for .. OWNER CRAFT",
     "{who:CRAFT OWNER} won an Academy Award for {CRAFT} of {FILM}?"},
    {"it did win (oscars) ... for OWNER CRAFT",
     "{who:CRAFT OWNER} won an Academy Award for {CRAFT} of {FILM}?"},
    {"FILM [was ... ,] lost two|three|four|five|six|seven|most|all of them|those to MOVIE",
     "{which MOVIE} won {two} of the Academy Awards for which {FILM} was nominated?"},
    {"FILM was nominated ... OSCARS ... and|but lost two|three|four|five|six|seven|most|all of "
     "them|those to MOVIE",
     "{which MOVIE} won {two} of the Academy Awards for which {FILM} was nominated?"},
    {"FILM was-awarded|won|received|was-given PRIZE by a jury under|headed-by|led-by|chaired-by "
     "PERSON",
     "{who PERSON} headed the jury that gave {FILM} {PRIZE}?"},
    {"FILM won|received|was-awarded PRIZE .. jury whose president|head|chairman was PERSON",
     "{who PERSON} headed the jury that gave {FILM} {PRIZE}?"},
    {"the jury , led|headed|chaired|presided-over by PERSON",
     "{who PERSON} headed the jury that gave {FILM} {LAURELS}?"},
    {"PRIZE went to MOVIE (stop)", "{which MOVIE} won {PRIZE} in the year of {FILM}?"},
    {"the president|head|chairman of the jury was PERSON",
     "{who PERSON} headed the jury that gave {FILM} {LAURELS}?"},
    {"OWNER OSCARS was|were accepted|collected|picked-up by PERSON",
     "{which PERSON} {accepted} {OWNER} Oscar for {FILM}?"},
    {"PERSON accepted|collected|picked-up OWNER OSCARS",
     "{which PERSON} {accepted} {OWNER} Oscar for {FILM}?"},

    {"... OSCARS ... : PERSON won for his|her CRAFT and ...",
     "{who:CRAFT PERSON} won an Academy Award for {CRAFT} of {FILM}?"},

    // What was made of it.
    {"PERSON remade FILM [as ... ,] in YEAR", "{who:director PERSON} remade {FILM} in {YEAR}?"},
    {"FILM was remade in YEAR by PERSON", "{who:director PERSON} remade {FILM} in {YEAR}?"},
    {"FILM was remade by PERSON in YEAR", "{who:director PERSON} remade {FILM} in {YEAR}?"},
    {"a|the remake [, ... ,] [was] directed|made by PERSON (stop)",
     "{who:director PERSON} directed a remake of {FILM}?"},
    {"PERSON directed|made the|a remake (untitled) (stop)",
     "{who:director PERSON} {directed} a remake of {FILM}?"},
    {"a|the sequel [, ... ,] [was] directed|made by PERSON (stop)",
     "{who:director PERSON} directed a sequel to {FILM}?"},
    {"PERSON directed|made the|a sequel (untitled) (stop)",
     "{who:director PERSON} {directed} a sequel to {FILM}?"},
    {"FILM was remade in HOUSE [in YEAR] as MOVIE", "{which MOVIE} is a remake of {FILM}?"},
    {"FILM inspired|became|led-to|gave-rise-to|was-turned-into VERSION",
     "{which VERSION} is based on {FILM}?"},
    {"hollywood remade FILM .. as [...] MOVIE", "{which MOVIE} is Hollywood's remake of {FILM}?"},
    {"VERSION opened|premiered in|at PLACE in|on YEAR [,] with PERSON as ROLE",
     "{which PERSON} played {ROLE} when {VERSION} opened?"},
    {"VERSION came-to|reached|opened-on|arrived-on|ran-on broadway [in|on YEAR] [,] with PERSON as "
     "ROLE",
     "{which PERSON} played {ROLE} when {VERSION} came to Broadway?"},
    {"VERSION starred|stars PERSON", "{which PERSON} starred in {VERSION}?"},
    {"VERSION starring PERSON", "{which PERSON} starred in {VERSION}?"},
    {"VERSION ran [...] for COUNT", "For {how many COUNT} did {VERSION} run?"},
    {"VERSION opened|premiered in|at PLACE [,] with PERSON as ROLE",
     "{which PERSON} played {ROLE} when {VERSION} opened?"},
});

} // namespace

std::span<const Relation> relations_of_fate() { return rows; }

} // namespace quiz
