// Relations of those who were to be in the film, who are, and who lent it something of theirs.
#include "english/relation_rows.h"

#include <array>

namespace quiz {

namespace {

constexpr auto rows = std::to_array<Relation>({
    // Who was to have which part.
    {"PERSON was|had-been first|originally|initially "
     "cast|chosen|intended|meant|hired|engaged|signed|slated for|as|to-play "
     "[the-part-of|the-role-of] "
     "ROLE",
     "{who:actor PERSON} was {first} {cast} for the part of {ROLE} in {FILM}?"},
    {"PERSON was the first|original|initial choice for the "
     "lead|leading-role|title-role|main-role|starring-role (untitled)",
     "{which PERSON} was the {first} choice for the {lead} in {FILM}?"},
    {"the first|original|initial choice for the "
     "lead|leading-role|title-role|main-role|starring-role is|was|had-been PERSON",
     "{which PERSON} was the {first} choice for the {lead} in {FILM}?"},
    {"the first|original|initial choice for [the-part-of|the-role-of] ROLE is|was|had-been PERSON",
     "{which PERSON} was the {first} choice for {ROLE} in {FILM}?"},
    {"PERSON wanted|had-wanted WRITER for|in the "
     "lead|leading-role|title-role|main-role|leading-part|starring-role",
     "{which WRITER} did {PERSON} want {for} the {lead} in {FILM}?"},
    {"STUDIO wanted|had-wanted WRITER for|in the "
     "lead|leading-role|title-role|main-role|leading-part|starring-role",
     "{which WRITER} did {STUDIO} want {for} the {lead} in {FILM}?"},
    {"PERSON wanted|had-wanted WRITER for|as [the-part-of|the-role-of] ROLE",
     "{which WRITER} did {PERSON} want for the part of {ROLE} in {FILM}?"},
    {"STUDIO wanted|had-wanted WRITER for|as [the-part-of|the-role-of] ROLE",
     "{which WRITER} did {STUDIO} want for the part of {ROLE} in {FILM}?"},
    {"PERSON intended|had-intended|had-originally-intended|meant|had-meant "
     "[the-part-of|the-role-of] ROLE for WRITER",
     "For {which WRITER} did {PERSON} intend the part of {ROLE} in {FILM}?"},
    {"PERSON wrote|had-written [the-part-of|the-role-of] ROLE for WRITER",
     "For {which WRITER} did {PERSON} write the part of {ROLE} in {FILM}?"},
    {"PERSON wrote|had-written [the-part-of|the-role-of] ROLE with WRITER in mind",
     "For {which WRITER} did {PERSON} write the part of {ROLE} in {FILM}?"},
    {"[the-part-of|the-role-of] ROLE was|had-been written with PERSON in mind",
     "With {which PERSON} in mind was the part of {ROLE} in {FILM} written?"},
    {"[the-part-of|the-role-of] ROLE was|had-been written for PERSON",
     "For {which PERSON} was the part of {ROLE} in {FILM} written?"},
    {"PERSON [, ... ,] was wanted for|as [the-part-of|the-role-of] ROLE",
     "{who:actor PERSON} was originally wanted for the part of {ROLE} in {FILM}?"},
    {"PERSON got|inherited the part|role [only] when|after|because WRITER "
     "dropped-out|withdrew|pulled-out|backed-out|fell-ill|turned-it-down",
     "{which WRITER} {dropped-out} before {PERSON} got the {part} in {FILM}?"},
    {"PERSON suggested|recommended|proposed WRITER for [the-part-of|the-role-of] ROLE",
     "{who PERSON} {suggested} {WRITER} for the part of {ROLE} in {FILM}?"},
    {"... for ROLE before|until PERSON suggested|recommended|proposed WRITER",
     "{who PERSON} {suggested} {WRITER} for the part of {ROLE} in {FILM}?"},
    {"PERSON had played ROLE there|on-stage|on-the-stage|on-broadway",
     "{which ROLE} had {PERSON} played in the stage version of {FILM}?"},
    {"PERSON turned-down|refused|declined the part|role because it reminded him|her "
     "too-much|so-much of MOVIE",
     "{which PERSON} {turned-down} a {part} in {FILM} because it reminded {him} too much of "
     "{MOVIE}?"},
    {"PERSON turned|refused the part|role down because it reminded him|her too-much|so-much of "
     "MOVIE",
     "{which PERSON} turned down a {part} in {FILM} because it reminded {him} too much of "
     "{MOVIE}?"},
    {"the studio|producer|producers wanted|had-wanted|preferred PERSON for|as "
     "[the-part-of|the-role-of] ROLE",
     "{which PERSON} did the {studio} want for the part of {ROLE} in {FILM}?"},
    {"the studio|producer|producers wanted|had-wanted|preferred PERSON for|in the "
     "lead|leading-role|title-role|main-role|leading-part",
     "{which PERSON} did the {studio} want {for} the {lead} in {FILM}?"},
    {"[the-part-of|the-role-of] ROLE went|passed to PERSON when|after|because|once WRITER "
     "dropped-out|withdrew|pulled-out|backed-out|fell-ill|became-pregnant",
     "{which WRITER} {dropped-out} before the part of {ROLE} in {FILM} went to {PERSON}?"},
    {"PERSON took over [the-part-of|the-role-of] ROLE from WRITER",
     "{which WRITER} did {PERSON} replace as {ROLE} in {FILM}?"},
    {"PERSON took over the part|role [of ROLE] when|after WRITER "
     "dropped-out|withdrew|pulled-out|backed-out|fell-ill|became-pregnant|left|died",
     "{which WRITER} did {PERSON} replace [as {ROLE} ]in {FILM}?"},
    {"PERSON auditioned|tested|screen-tested|read for [the-part-of|the-role-of] ROLE but|and "
     "was-cast-as|got|was-given|ended-up-as|ended-up-playing [the-part-of|the-role-of] PART",
     "{which PERSON} {auditioned} for the part of {ROLE} in {FILM} but was cast as {PART}?"},
    {"PERSON auditioned|tested|screen-tested|read for [the-part-of|the-role-of] ROLE , but|and "
     "was-cast-as|got|was-given|ended-up-as|ended-up-playing [the-part-of|the-role-of] PART",
     "{which PERSON} {auditioned} for the part of {ROLE} in {FILM} but was cast as {PART}?"},
    {"PERSON began|started directing|filming|shooting [FILM] [...] but|and was replaced by WRITER",
     "{who:director PERSON} was replaced by {WRITER} as director of {FILM}?"},
    {"PERSON was fired|dismissed|sacked [...] and replaced by|with WRITER",
     "{which PERSON} was {fired} from {FILM} and replaced by {WRITER}?"},
    {"PERSON gained|put-on COUNT for|to [his|her|the|play|look] ...",
     "{how many COUNT} did {PERSON} put on for {FILM}?"},
    {"PERSON lost|shed COUNT for|to [his|her|the|play|look] part|role|ROLE ...",
     "{how many COUNT} did {PERSON} lose for {FILM}?"},
    {"PERSON was borrowed|loaned-out|on-loan from STUDIO",
     "From {which STUDIO} was {PERSON} borrowed for {FILM}?"},
    {"HOUSE borrowed PERSON from STUDIO", "From {which STUDIO} was {PERSON} borrowed for {FILM}?"},
    {"PERSON [, who ... ,] came|was-coaxed|was-lured|agreed-to-come|was-persuaded-to-come out of "
     "retirement for FILM",
     "{who PERSON} {came} out of retirement for {FILM}?"},
    {"PERSON [, who ... ,] came|was-coaxed|was-lured|agreed-to-come|was-persuaded-to-come out of "
     "retirement for it",
     "{who PERSON} {came} out of retirement for {FILM}?"},
    {"PERSON came|was-coaxed|was-lured out of retirement to "
     "photograph|shoot|edit|score|make|do|direct|write|design FILM",
     "{who PERSON} came out of retirement to {photograph} {FILM}?"},
    {"PERSON came|was-coaxed|was-lured out of retirement to "
     "photograph|shoot|edit|score|make|do|direct|write|design it",
     "{who PERSON} came out of retirement to {photograph} {FILM}?"},
    {"PERSON came|was-coaxed|was-lured out of retirement to play ROLE",
     "{who:actor PERSON} came out of retirement to play {ROLE} in {FILM}?"},

    // Who is seen, and as whom.
    {"PERSON made|makes his|her [film|screen|acting|movie|big-screen] debut here",
     "{which PERSON} made {his} film debut in {FILM}?"},
    {"PERSON made|makes his|her [film|screen|acting|movie|big-screen] debut in FILM",
     "{which PERSON} made {his} film debut in {FILM}?"},
    {"... is|are PERSON , in his|her first|debut|first-ever film|role|part|screen-role (stop)",
     "For {which PERSON} was {FILM} the first film?"},
    {"... is|are PERSON , in OWNER first|debut|first-ever film|role|part|screen-role (stop)",
     "For {which PERSON} was {FILM} the first film?"},
    {"PERSON plays|played|appears-as|appeared-as himself|herself (untitled)",
     "{which PERSON} plays {himself} in {FILM}?"},
    {"WHO is PERSON", "In {FILM}, {who:actor PERSON} plays {WHO}?"},
    {"FIGURE is|was played by PERSON", "In {FILM}, {who:actor PERSON} plays {FIGURE}?"},
    {"PERSON [, who ... ,] plays|can-be-seen-as|turns-up-as|pops-up-as FIGURE (untitled)",
     "In {FILM}, {who:actor PERSON} plays {FIGURE}?"},
    {"PERSON [, who ... ,] has|makes|made a cameo|cameo-appearance|walk-on|brief-appearance as "
     "FIGURE (untitled)",
     "In {FILM}, {who:actor PERSON} plays {FIGURE}?"},
    {"PERSON appears|appeared [, uncredited ,] as FIGURE (untitled)",
     "In {FILM}, {who:actor PERSON} plays {FIGURE}?"},
    {"PERSON , who plays|played ... , is|was the "
     "daughter|son|sister|brother|wife|husband|mother|father|stepdaughter|stepson|niece|nephew|"
     "granddaughter|grandson|cousin of WRITER",
     "{which PERSON} in {FILM} was the {daughter} of {WRITER}?"},
    {"PERSON [, ... ,] is|was played by OWNER [real-life|elder|older|younger|own] "
     "brother|sister|son|daughter|wife|husband|mother|father|cousin|nephew|niece [,] WRITER",
     "{whose OWNER} [{real-life}] {brother} plays {PERSON} in {FILM}?"},
    {"OWNER [own|real-life|elder|older|younger|little|baby] "
     "brother|sister|son|daughter|wife|husband|mother|father|niece|nephew [, PERSON ,] "
     "plays|played|can-be-seen-as|appears-as ROLE",
     "{whose OWNER} {brother} plays {ROLE} in {FILM}?"},
    {"OWNER [own|real-life|elder|older|younger|little|baby] "
     "brother|sister|son|daughter|wife|husband|mother|father|niece|nephew [, PERSON ,] "
     "plays|played|can-be-seen-as|appears-as FIGURE",
     "In {FILM}, {whose OWNER} {brother} plays {FIGURE}?"},
    {"PERSON met his|her future|later|first|second|third wife|husband , WRITER",
     "{which WRITER}, {his} {future} {wife}, did {PERSON} meet on the set of {FILM}?"},
    {"PERSON kept|took|took-home THING as a souvenir|keepsake|memento",
     "{which PERSON} kept {THING from} as a {souvenir}?"},
    {"PERSON got-to-keep THING", "{which PERSON} got to keep {THING from}?"},
    {"PERSON bought THING at auction", "{which PERSON} bought {THING from} at auction?"},
    {"THING [, ... ,] was|were bought at auction [in YEAR] by PERSON",
     "{which PERSON} bought {THING from} at auction?"},
    {"in OWNER version|remake [of YEAR] [, ... ,] PERSON returned|returns|reappeared|reappears",
     "{which PERSON} in {FILM} appears again in {OWNER} {version}?"},

    // Whose voice, hands or lines they are.
    {"PERSON sang|sings|dubbed for WRITER", "{who:singer PERSON} {sang} for {WRITER} in {FILM}?"},
    {"PERSON stood|stands|filled|fills in for WRITER in|on TITLE",
     "{who:singer PERSON} stood in for {WRITER} in {TITLE} in {FILM}?"},
    {"WRITER was dubbed by PERSON", "{who:singer PERSON} dubbed {WRITER} in {FILM}?"},
    {"PERSON dubbed|re-recorded|spoke|sang OWNER "
     "songs|singing|voice|singing-voice|lines|dialogue|part (untitled)",
     "{who:singer PERSON} {dubbed} {OWNER} {songs} in {FILM}?"},
    {"OWNER songs|singing|singing-voice|voice|lines|dialogue was|were "
     "dubbed|sung|recorded|provided|supplied|spoken by PERSON (untitled)",
     "{who:singer PERSON} is heard in place of {OWNER} own voice in {FILM}?"},
    {"as|since|because|when WRITER had-died|was-dead|had-since-died [by-then|in-the-meantime] , "
     "PERSON spoke|dubbed|read|recorded his|her [missing|remaining|last|lost] lines|dialogue",
     "{which PERSON} spoke the late {WRITER}'s lines for {FILM}?"},
    {"the voice PHRASE is [that-of] PERSON", "{who:actor PERSON} is the voice {PHRASE} in {FILM}?"},
    {"the voice PHRASE is OWNER [own]", "{whose OWNER} voice is heard {PHRASE} in {FILM}?"},
    {"the narrator is|was PERSON", "{who:actor PERSON} is the narrator of {FILM}?"},
    {"PERSON is the narrator", "{who:actor PERSON} is the narrator of {FILM}?"},
    {"PERSON reads|speaks|spoke|read|delivers the narration",
     "{who:actor PERSON} is the narrator of {FILM}?"},
    {"THING belong to PERSON", "To {which PERSON} do {THING in} belong?"},
    {"THING are those-of|really-those-of|in-fact-those-of PERSON",
     "To {which PERSON} do {THING in} belong?"},
    {"the voice of ROLE is|was [that-of] PERSON",
     "{who:actor PERSON} is the voice of {ROLE} in {FILM}?"},
    {"TITLE [, ... ,] is sung|performed by PERSON (untitled)",
     "{who:singer PERSON} sings {TITLE} in {FILM}?"},
    {"TITLE [, ... ,] is|was sung|performed on|over the soundtrack|titles|credits by PERSON "
     "(untitled)",
     "{who:singer PERSON} sings {TITLE} on the soundtrack of {FILM}?"},
    {"the title|theme|closing|opening|main song|theme|tune|ballad [, TITLE ,] is|was "
     "sung|performed by PERSON",
     "{who:singer PERSON} sings the {title} {song} of {FILM}?"},
    {"[the|its] trumpet|cello|piano|violin|guitar|saxophone|harmonica|flute|clarinet|zither "
     "solo|solos , played by PERSON",
     "{who:musician PERSON} plays the {trumpet} {solo} in the score of {FILM}?"},
    {"FILMS trumpet|cello|piano|violin|guitar|saxophone|harmonica|flute|clarinet|zither solo|solos "
     "is|are|was|were played by PERSON",
     "{who:musician PERSON} plays the {trumpet} {solo} in the score of {FILM}?"},
    {"LINE is|was|were OWNER own|ad-lib|improvisation [addition|invention|idea|line|improvisation]",
     "{who:actor OWNER} came up with the words {LINE} in {FILM}?"},
    {"LINE is|was|were improvised|ad-libbed|made-up by PERSON",
     "{who:actor PERSON} improvised the words {LINE} in {FILM}?"},
    {"PERSON improvised|ad-libbed [the] [line|words] LINE",
     "{which PERSON} improvised the words {LINE} in {FILM}?"},

    // Who thought of it, made it, taught it.
    {"PERSON [, ... ,] wanted the title|film|picture to be [called] TITLE",
     "{who PERSON} wanted {FILM} to be called {TITLE}?"},
    {"PERSON [, ... ,] wanted FILM to be called TITLE",
     "{who PERSON} wanted {FILM} to be called {TITLE}?"},
    {"PERSON [, ... ,] wanted to call FILM TITLE",
     "{who PERSON} wanted {FILM} to be called {TITLE}?"},
    {"the title was suggested|proposed|found|thought-up|thought-of by PERSON",
     "{who PERSON} {suggested} the title of {FILM}?"},
    {"PERSON suggested|proposed|came-up-with|thought-of|thought-up the title (untitled)",
     "{who PERSON} {suggested} the title of {FILM}?"},
    {"PERSON wrote|coined|came-up-with|thought-of|thought-up|invented the "
     "tagline|slogan|advertising-line|poster-line",
     "{who PERSON} wrote the {tagline} of {FILM}?"},
    {"PERSON [, ... who] designed|created|sculpted|painted|built|drew THING (undated)",
     "{who PERSON} {designed} {THING in}?"},
    {"PERSON , ... who designed|created|sculpted|painted|built|drew THING (undated)",
     "{who PERSON} {designed} {THING in}?"},
    {"THING [, ... ,] is|was|were|are "
     "designed|sculpted|painted|drawn|built|choreographed|staged|arranged by PERSON",
     "By {which PERSON} {is} {THING in} {designed}?"},
    {"SCENES [, ... ,] was|were directed|shot|filmed by PERSON",
     "{who:director PERSON} {directed} {SCENES in}?"},
    {"THING was|were OWNER idea|invention|suggestion", "{whose OWNER} {idea} {was} {THING in}?"},
    {"PERSON coached|trained|tutored WRITER", "{who PERSON} {coached} {WRITER} for {FILM}?"},
    {"WRITER was coached|trained|tutored by PERSON (undated)",
     "{who PERSON} {coached} {WRITER} for {FILM}?"},
    {"PERSON was first told|told of|about the novel|book|play|story by WRITER",
     "{which WRITER} first told {PERSON} about the {novel} behind {FILM}?"},
    {"PERSON rewrote|polished|revised|worked-on the script|screenplay|dialogue "
     "uncredited|without-credit|without-screen-credit|without-being-credited|but-took-no-credit|"
     "but-received-no-credit|but-got-no-credit",
     "{who:writer PERSON} worked on the {script} of {FILM} without credit?"},
    {"the [opening|main|closing|animated] "
     "titles|title-sequence|credits|credit-sequence|opening-credits|poster is|was|were "
     "designed|created|made|animated|drawn by PERSON",
     "{who:designer PERSON} designed the [{opening} ]{titles} of {FILM}?"},
    {"PERSON designed|created|made|animated|drew the [opening|main|closing|animated] "
     "titles|title-sequence|credits|credit-sequence|opening-credits|poster (untitled)",
     "{who:designer PERSON} designed the [{opening} ]{titles} of {FILM}?"},
    {"OWNER costumes|gowns|dresses|clothes|suits|hats|wardrobe|outfits was|were|are "
     "designed|made|created|supplied by PERSON",
     "{who:designer PERSON} designed {OWNER} {costumes} in {FILM}?"},
    {"OWNER costumes|gowns|dresses|clothes|suits|hats|wardrobe|outfits was|were|are by PERSON",
     "{who:designer PERSON} designed {OWNER} {costumes} in {FILM}?"},
    {"PERSON designed|made|created OWNER "
     "costumes|gowns|dresses|clothes|suits|hats|wardrobe|outfits",
     "{who:designer PERSON} designed {OWNER} {costumes} in {FILM}?"},
    {"the choreography is|was by PERSON", "{who:choreographer PERSON} choreographed {FILM}?"},
    {"... score|music [, which] was|had-been recorded|played|performed with|by HOUSE",
     "{which HOUSE} recorded the {score} of {FILM}?"},
    {"... score|music [, which] was|had-been recorded .. under the baton|direction of PERSON",
     "{who:musician PERSON} conducted the {score} of {FILM}?"},
    {"... studied OWNER paintings|photographs|drawings|pictures",
     "{whose OWNER} {paintings} were studied for the look of {FILM}?"},
    {"the look|style|lighting|images|colors|colours|palette|visual-style was|were "
     "inspired|influenced|suggested by the paintings|photographs|work|drawings|pictures of PERSON",
     "By the {paintings} of {which PERSON} was the {look} of {FILM} {inspired}?"},
    {"PERSON shares|shared the|a credit for the story|screenplay|script",
     "{who:writer PERSON} {shares} the credit for the {story} of {FILM}?"},
    {"... TITLE ... with the lyricist PERSON",
     "{who:writer PERSON} wrote the lyrics of {TITLE} in {FILM}?"},
    {"... his|her|its cameraman|cinematographer|director-of-photography , PERSON (untitled)",
     "{maker:cinematographer PERSON} photographed {FILM}?"},
    {"... OWNER cameraman|cinematographer|director-of-photography , PERSON (untitled)",
     "{maker:cinematographer PERSON} photographed {FILM}?"},
    {"... his|her|its editor , PERSON (untitled)", "{maker:editor PERSON} edited {FILM}?"},
    {"... OWNER editor , PERSON (untitled)", "{maker:editor PERSON} edited {FILM}?"},
    {"... his|her|its composer , PERSON (untitled)",
     "{maker:composer PERSON} composed the music of {FILM}?"},
    {"... OWNER composer , PERSON (untitled)",
     "{maker:composer PERSON} composed the music of {FILM}?"},
    // But Mozart's music is heard, used, played.
    {"OWNER music is|was|has|had|won "
     "a|an|the|nominated|written|composed|recorded|praised|added|to|been ...",
     "{maker:composer OWNER} composed the {music} of {FILM}?"},
    {"the [original] score|music is|was by PERSON (untitled)",
     "{who:composer PERSON} composed the {score} of {FILM}?"},
    {"the costumes|gowns are|were by PERSON (untitled)",
     "{who:designer PERSON} designed the {costumes} of {FILM}?"},
    {"the sets|set-designs are|were by PERSON (untitled)",
     "{who:designer PERSON} designed the sets of {FILM}?"},
    {"the photography|cinematography|camerawork is|was by PERSON (untitled)",
     "{who:cinematographer PERSON} photographed {FILM}?"},
    {"the editing is|was by PERSON (untitled)", "{who:editor PERSON} edited {FILM}?"},
    {"the screenplay|script is|was by PERSON (untitled)",
     "{who:writer PERSON} wrote the {screenplay} of {FILM}?"},
    {"OWNER score is|was|has|had|won|became ...",
     "{maker:composer OWNER} composed the {score} of {FILM}?"},
    {"OWNER costumes are|were|have|had|won ...",
     "{maker:designer OWNER} designed the costumes of {FILM}?"},
    {"OWNER sets are|were|have|had|won ...", "{maker:designer OWNER} designed the sets of {FILM}?"},
    {"OWNER photography|cinematography|camerawork is|was|has|had|won ...",
     "{maker:cinematographer OWNER} photographed {FILM}?"},
    {"OWNER editing is|was|has|had|won ...", "{maker:editor OWNER} edited {FILM}?"},
    {"OWNER [original|first|own] score was|had-been rejected|discarded|thrown-out|scrapped|dropped",
     "{who:composer OWNER} wrote a score for {FILM} that was {rejected}?"},
    {"a|an [earlier|first|original|previous|complete] one|score by PERSON was|had-been "
     "rejected|discarded|thrown-out|scrapped|dropped",
     "{who:composer PERSON} wrote a score for {FILM} that was {rejected}?"},

    // Of whom something in it is, and for whom it was made.
    {"FILM is|was dedicated to [the-memory-of] PERSON (undated)",
     "To {which PERSON} is {FILM} dedicated?"},
    {"FILM pays|paid tribute|homage to PERSON", "To {which PERSON} does {FILM} pay {tribute}?"},
    {"ROLE is|was [partly|largely|loosely|closely] based|modeled|modelled|patterned on PERSON",
     "On {which PERSON} is {ROLE} in {FILM} {based}?"},
    {"PERSON based|modeled|modelled|patterned [the-part-of|the-role-of] ROLE on WRITER",
     "On {which WRITER} is {ROLE} in {FILM} {based}?"},
    {"PERSON based|modeled|modelled|patterned his|her performance|voice|walk|accent|portrayal on "
     "WRITER",
     "On {which WRITER} did {PERSON} model {his} {performance} in {FILM}?"},
    {"ROLE [, ... ,] is|was named after|for PERSON",
     "After {which PERSON} is {ROLE} in {FILM} named?"},
    {"ROLE takes|took|gets|got his|her|its name from WORK",
     "From {which WORK} does {ROLE} in {FILM} take {his} name?"},
    {"ROLE takes|took|gets|got his|her|its name from WORK",
     "From {whose WORK} does {ROLE} in {FILM} take {his} name?"},
    {"OWNER fee|salary was MONEY", "{how much MONEY} was {OWNER} {fee} for {FILM}?"},
    {"THING once-belonged|had-once-belonged to PERSON",
     "To {which PERSON} did {THING in} once belong?"},
    {"THING belonged|had-belonged|really-belongs to PERSON",
     "To {which PERSON} did {THING in} belong?"},
    {"PERSON [, ... ,] called|pronounced|declared FILM QUOTE",
     "{who PERSON} called {FILM} {QUOTE}?"},
    {"PERSON [, ... ,] called|pronounced|declared FILM a|an QUOTE",
     "{who PERSON} called {FILM} {a} {QUOTE}?"},
    {"PERSON [, ... ,] described|dismissed FILM as QUOTE",
     "{who PERSON} {described} {FILM} as {QUOTE}?"},
    {"PERSON [, ... ,] described|dismissed FILM as a|an QUOTE",
     "{who PERSON} {described} {FILM} as {a} {QUOTE}?"},
    {"PERSON was paid MONEY for the|his|her part|role|voice|work|score|performance",
     "{how much MONEY} was {PERSON} paid for {FILM}?"},
    {"PERSON was AGE when his|her novel|book|play|story came-out|was-published|appeared",
     "{how old AGE} was {PERSON} when the {novel} behind {FILM} {came-out}?"},
});

} // namespace

std::span<const Relation> relations_of_people() { return rows; }

} // namespace quiz
