// Relations of who was chosen and whom he took for a model, of what was done instead, and of whose
// kin, work or dog is seen and heard.
#include "english/relation_rows.h"

#include <array>

namespace quiz {

namespace {

constexpr auto rows = std::to_array<Relation>({
    // Who was to have which part.
    {"ROLE was to have been [played by] PERSON",
     "{which:actor PERSON} was to have played {ROLE} in {FILM}?"},
    {"PERSON was the first|original|initial choice for|as [the-part-of|the-role-of] ROLE",
     "{which PERSON} was the {first} choice for {ROLE} in {FILM}?"},
    {"PERSON was|had-been OWNER first|original|initial choice for|as [the-part-of|the-role-of] "
     "ROLE",
     "{which PERSON} was {OWNER} {first} choice for {ROLE} in {FILM}?"},
    {"PERSON was|had-been OWNER first|original|initial choice for the "
     "lead|leading-role|title-role|main-role|leading-part|starring-role (untitled)",
     "{which PERSON} was {OWNER} {first} choice for the {lead} in {FILM}?"},
    {"PERSON [, ... ,] was|had-been cast|signed|engaged|hired|chosen to-play|as|for "
     "[the-part-of|the-role-of] ROLE [,] but "
     "died|fell-ill|withdrew|dropped-out|was-replaced|left|became-pregnant|backed-out|pulled-out "
     "...",
     "{who:actor PERSON} was first {cast} for the part of {ROLE} in {FILM}?"},
    {"PERSON [, ... ,] at-first|first thought of WRITER [,] for|as [the-part-of|the-role-of] ROLE",
     "{which WRITER} did {PERSON} first think of for the part of {ROLE} in {FILM}?"},
    {"PERSON , ... , at-first|first thought of WRITER , for|as [the-part-of|the-role-of] ROLE",
     "{which WRITER} did {PERSON} first think of for the part of {ROLE} in {FILM}?"},
    {"PERSON , who was|had-been approached|asked first to-play|for|as [the-part-of|the-role-of] "
     "ROLE",
     "{which PERSON} was {approached} first for the part of {ROLE} in {FILM}?"},
    {"PERSON was|had-been the-first-to-be-asked|the-first-to-be-approached|asked-first|"
     "approached-first|first-asked|first-approached to-play|for|as [the-part-of|the-role-of] ROLE",
     "{which PERSON} was asked first for the part of {ROLE} in {FILM}?"},
    {"PERSON would-have-liked|would-have-preferred|would-rather-have-had WRITER for|as "
     "[the-part-of|the-role-of] ROLE",
     "{which WRITER} would {PERSON} have liked for the part of {ROLE} in {FILM}?"},
    {"STUDIO would-have-liked|would-have-preferred|would-rather-have-had WRITER for|as "
     "[the-part-of|the-role-of] ROLE",
     "{which WRITER} would {STUDIO} have liked for the part of {ROLE} in {FILM}?"},
    {"the studio|producer|producers|director|distributor|distributors "
     "would-have-liked|would-have-preferred|would-rather-have-had PERSON for|as "
     "[the-part-of|the-role-of] ROLE",
     "{which PERSON} would the {studio} have liked for the part of {ROLE} in {FILM}?"},
    {"STUDIO suggested|proposed WRITER for|as [the-part-of|the-role-of] ROLE",
     "{which WRITER} did {STUDIO} suggest for the part of {ROLE} in {FILM}?"},
    {"PERSON was [quite|perfectly] willing|prepared|ready to "
     "put-up-the-money|finance-it|finance-FILM|pay-for-it|back-it on-condition|provided that "
     "WRITER play|played [in] the lead|leading-role|title-role|leading-part",
     "{which WRITER} did {PERSON} want for the {lead} in {FILM}?"},
    {"PERSON had [already] played ROLE "
     "off-broadway|on-broadway|on-stage|on-the-stage|in-the-play|in-the-theater|in-the-theatre",
     "{which PERSON} had played {ROLE} on the stage before {FILM}?"},
    {"OWNER screen-test [...] was|took-place .. directed|under-the-direction by|of PERSON",
     "{who:director PERSON} directed {OWNER} screen test for {FILM}?"},

    // What they made instead, and what kept them.
    {"PERSON was-offered|turned-down|refused|declined|rejected|gave-up|passed-on .. but|and "
     "chose-to-make|preferred-to-make|decided-to-make|made|chose-to-do|did MOVIE instead",
     "{which MOVIE} did {PERSON} make instead of {FILM}?"},
    {"PERSON was-offered|turned-down|refused|declined|rejected|gave-up|passed-on .. to make|do "
     "MOVIE instead",
     "{which MOVIE} did {PERSON} make instead of {FILM}?"},
    {"shooting|filming|production|the-shoot|the-start was|had-to-be "
     "put-off|postponed|delayed|held-up [...] because|while|until PERSON "
     "was-making|was-busy-with|was-still-making|was-still-busy-with|had-to-finish|had-finished|"
     "finished|was-committed-to MOVIE",
     "For {which MOVIE} did {FILM} have to wait until {PERSON} was free?"},

    // Whom they look, sound or move like.
    {"PERSON was made-up|given|dressed|padded .. to make him|her resemble|look-like WRITER",
     "{which WRITER} was {PERSON} made up to resemble in {FILM}?"},
    {"PERSON was made-up|dressed to resemble|look-like WRITER",
     "{which WRITER} was {PERSON} made up to resemble in {FILM}?"},
    {"the voice|accent|walk|falsetto that|which PERSON puts-on|uses|does|adopts [as ...] is|was "
     "an-imitation|an-impersonation|an-impression|a-parody of WRITER",
     "{which WRITER} does {PERSON} imitate in {FILM}?"},
    {"PERSON imitates|imitated|impersonates|impersonated OWNER voice|accent|walk|way",
     "{whose OWNER} {voice} does {PERSON} imitate in {FILM}?"},
    {"THING [, ... ,] is|was one|something that|which PERSON had [once] "
     "borrowed|learned|learnt|got|stolen from WRITER",
     "From {which WRITER} had {PERSON} {borrowed} {THING in}?"},
    {"FIGURE is|was named after|for PERSON", "After {which PERSON} is {FIGURE} in {FILM} named?"},
    {"THING is|was|were|are based|modeled|modelled on a|an|the "
     "house|building|painting|drawing|photograph|castle|hotel|chair|statue|sculpture|poster "
     "designed|built|by|of [by] PERSON",
     "On a {house} by {which PERSON} {is} {THING in} {based}?"},

    // Who can be seen.
    {"among FOLK [, ... ,] is|are|was|were [the|a] [very] [young] PERSON",
     "{which PERSON} can be seen in {FILM} among {FOLK}?"},
    {"... viewers|eyes may|can|will recognize|recognise|spot|notice|see "
     "PERSON [, ... ,] among FOLK",
     "{which PERSON} can be seen in {FILM} among {FOLK}?"},
    {"SEEN was PERSON", "In {FILM}, {who:actor PERSON} plays {SEEN}?"},
    {"FIGURE is|was the first|last|final|only [film|screen] role|part|appearance of PERSON",
     "In {FILM}, {who:actor PERSON} plays {FIGURE}?"},
    {"THING [, ... ,] is|was played by OWNER [real-life|elder|older|younger|own] "
     "brother|sister|son|daughter|wife|husband|mother|father|cousin|nephew|niece [,] WRITER",
     "{whose OWNER} [{real-life}] {brother} plays {THING in}?"},
    {"THING [, ... ,] shows|show OWNER [own|real|real-life] "
     "brother|sister|son|daughter|wife|husband|mother|father|grandmother|grandfather",
     "{whose OWNER} {brother} can be seen in {THING in}?"},
    {"two|three|four|five|several|some|all of OWNER own|real|real-life "
     "children|daughters|sons|brothers|sisters have|had|play|played|appear|appeared|are|were ...",
     "{whose OWNER} own {children} appear in {FILM}?"},
    {"two|three|four of OWNER children|daughters|sons|brothers|sisters [, ... ,] "
     "have|had|play|played|appear|appeared small|bit|parts|as|in ...",
     "{whose OWNER} {children} appear in {FILM}?"},
    {"ROLE , the [...] dog|cat|horse|parrot|bird|donkey|pig , is|was OWNER [own] (stop)",
     "{whose OWNER} {dog} plays {ROLE} in {FILM}?"},

    // Who plays and sings.
    {"[the] trumpet|cello|piano|violin|guitar|saxophone|harmonica|flute|clarinet|zither|organ|"
     "banjo|accordion solo|solos is|are|was|were played|performed by PERSON (untitled)",
     "{who:musician PERSON} plays the {trumpet} {solo} in the score of {FILM}?"},
    {"... concerto|sonata|nocturne|prelude|waltz|symphony|rhapsody , [which] [is|was] "
     "played|performed by PERSON",
     "{who:musician PERSON} plays the {concerto} heard in {FILM}?"},
    {"over|during|under|behind the .. PERSON sings TITLE (untitled)",
     "{who:singer PERSON} sings {TITLE} in {FILM}?"},
    {"OWNER TITLE reached|topped|spent|stayed|headed|climbed .. charts",
     "{maker:composer OWNER} composed {TITLE} for {FILM}?"},

    // Who made it.
    {"PERSON , who wrote|composed the|its [original] [orchestral|electronic] "
     "score|music ...",
     "{who:composer PERSON} composed the {score} of {FILM}?"},
    {"PERSON , who designed|made|created the|its costumes|sets|titles ...",
     "{who:designer PERSON} designed the {costumes} of {FILM}?"},
    {"PERSON , who photographed|shot|edited|produced FILM", "{who PERSON} {photographed} {FILM}?"},
    {"PERSON , the costume designer (stop)",
     "{who:designer PERSON} designed the costumes of {FILM}?"},
    {"PERSON , the production|set designer (stop)",
     "{who:designer PERSON} designed the sets of {FILM}?"},
    {"PERSON , the cameraman|cinematographer|director-of-photography (stop)",
     "{who:cinematographer PERSON} photographed {FILM}?"},
    {"PERSON , the editor (stop)", "{who:editor PERSON} edited {FILM}?"},
    {"[so] the makeup|make-up artist PERSON "
     "built|made|designed|created|gave|needed|worked|applied|devised|transformed|turned|used|spent "
     "... (untitled)",
     "{who PERSON} did the make-up for {FILM}?"},
    {"[so] the costume designer [,] PERSON [,] "
     "made|designed|created|gave|needed|worked|devised|bought|found|used|dressed|put ... "
     "(untitled)",
     "{who:designer PERSON} designed the costumes of {FILM}?"},
    {"... until|before PERSON [, the ... ,] suggested|proposed|came-up-with|thought-of FILM (stop)",
     "{who PERSON} {suggested} the title of {FILM}?"},
});

} // namespace

std::span<const Relation> relations_of_choice() { return rows; }

} // namespace quiz
