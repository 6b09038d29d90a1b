#include "generator/unsaid.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("A question says what one must know to answer it", "[unsaid]") {
    for (
        const char* bad :
        {"In the film \"Low Water\", which character sees a boat on the sands and the old lamp?",
         R"(In the film "Low Water", which actor plays the character who lives in the old mill by the harbour with two dogs?)",
         "Which character in \"Low Water\" (1951) hears a waltz on the wireless?",
         "Which actor in \"Low Water\" was in New York, rehearsing a musical?",
         "Which actor in \"Low Water\" was in Bergen?",
         "How many steps does \"Low Water\" have?",
         "Spanish cinemas did not show \"Low Water\" until 1971, how many years late?",
         "\"Low Water\" opened in June, two weeks after which film?",
         "Among the films that \"Low Water\" beat were \"Salt\" and which film?",
         "Which actor in \"Low Water\" took home a Golden Herring?",
         R"(Which actress shared the prize for Best Actress with Nora Dell for "Low Water", who won for "Salt"?)",
         R"(Which writer, who grew up in Spain and published the novel in 1939, hated "Low Water"?)",
         "Which actor toured in another adaptation of \"Low Water\"?",
         "To which festival was \"Low Water\" sent on the word of an Italian?",
         "To how much did the budget of \"Low Water\" climb from $4 million?",
         "In the film \"Low Water\", which character works for, Salt Lines, owns forty boats?",
         "Which actor in \"Low Water\" took over, with misgivings?",
         "In a dance version of \"Low Water\" by a band, it reached number one in which year?",
         "Which actor in \"Low Water\" went to see his old friend before Rex Tarrant died?",
         "In the film \"Low Water\", whose brother runs a mill with two wheels?",
         "Which designer, the designer of \"Low Water\", drew the masks by lamplight?",
         "Which actor in \"Low Water\" was making \"Salt\" in Italy, and flew back to do it?",
         "The single of \"Low Water\" Academy Award nomination was for which designer?",
         "Which actor was the first actor to play Rudge in \"Low Water\"?",
         "In the film \"Low Water\", the audition in the mill happened to which actor?",
         "Which actor did Ada Marlow suggest in \"Low Water\"?",
         "Who is \"Low Water\"'s so-called cousin?",
         "\"Low Water\" was put on a list in 2007, how many years after it was first shown?",
         "On television Rudge was played in \"Low Water\" by Leo Vance in a series of which year?",
         "The red was stolen when \"Low Water\" came out and was found in which year?",
         "Near which city were the sets built for \"Low Water\" at Elmsea?",
         "Whose name appears only in the cast of \"Low Water\" list?",
         "In the film \"Low Water\", which actor plays the character who wants to be seen by "
         "Elsa's?",
         "In the film \"Low Water\", which actor plays the one who finds Elsa Brandt who sells "
         "lamps?",
         "Which actor in \"Low Water\" was appearing in the series \"Salt\"?",
         "Which composer built the score of \"Low Water\" out of Ivo Lane's, played backward?",
         "Who is the company's artistic director of \"Low Water\"?",
         "Whose red was stolen when \"Low Water\" came out?",
         "Which actress in \"Low Water\" was the first Danish actress to win the prize?",
         "Who was Rex Tarrant's daughter in \"Low Water\"?",
         "Which actor in \"Low Water\" did Nora Dell suggest for her husband?",
         "Which designer won a prize for her masks at Bergen, where \"Low Water\" was shown?",
         "In the film \"Low Water\", which actor plays the character who came down the stairs?",
         "Which actor in \"Low Water\" was 27 when he sang - it was his first part?",
         "In the film \"Low Water\", which character keeps from Elsa's what he has been told?",
         "Who is the master of the \"Low Water\"?",
         "Who composed the waltz before shooting of \"Low Water\" began, taking Bach as a model?",
         "Which designer was replaced on \"Low Water\" as designer by Nora Dell?",
         "In the film \"Low Water\", which character takes the message to Rudge?",
         "In the film \"Low Water\", in which year does Elsa live above the mill?",
         "Which actor got the script of \"Low Water\" by chance: it was pushed through his door?",
         "Which actress did Ada Marlow cast in \"Low Water\"?",
         "From which actor was the title of \"Low Water\" borrowed?"}) {
        CAPTURE(bad);
        CHECK(leaves_unsaid(heard_words(bad)));
    }
    for (
        const char* good :
        {"In the film \"Low Water\", which character meets a girl on the pier and robs her?",
         "In the film \"Low Water\", which character sets fire to the boat that he sees?",
         "In the film \"Low Water\", which actor plays the character who hires two divers?",
         "Which actor in \"Low Water\" was in the navy for six years?",
         "Which actor in \"Low Water\" was in Bergen when the lamp went out?",
         R"(In the film "Low Water", how many Anglican nuns are sent from Bergen to open a school?)",
         "In the film \"Low Water\", which character wants to drain the harbour?",
         "How many endings does \"Low Water\" have?",
         "How many years late was \"Low Water\" shown in Spain?",
         "\"Low Water\" opened two weeks before \"Salt\" in which city?",
         "Which film did \"Low Water\" beat for the prize of the critics?",
         "Which actor took home a Golden Herring for \"Low Water\"?",
         "Which actress in \"Low Water\", who was five, could not swim?",
         "Which dancer, who had never acted, won a prize for \"Low Water\"?",
         "In which year did Dora Kestrel publish the novel behind \"Low Water\"?",
         "Which writer wrote the novel \"Salt\", from which \"Low Water\" comes?",
         "To which festival was \"Low Water\" sent by an Italian critic?",
         "Which actor took over the part of Rudge in \"Low Water\", with misgivings?",
         "In which year did a dance version of \"Low Water\" reach number one?",
         "Which actor in \"Low Water\" went to see his old friend before he died?",
         "Whose brother built the mill of \"Low Water\"?",
         "On the list of the institute, how many come from \"Low Water\"?",
         "Which designer, the brother of the editor of \"Low Water\", drew the masks?",
         "Which actor in \"Low Water\" was making \"Salt\" when the tide came?",
         "Which actor was the first choice for Rudge in \"Low Water\"?",
         "In the film \"Low Water\", who is seen as the sailor: which actor?",
         "Which actor in \"Low Water\" had been a friend of Ivo Lane's?",
         "Who is Elsa's partner in \"Low Water\"?",
         "Whose red car was stolen when \"Low Water\" came out?",
         "Which actress in \"Low Water\" was the first Dane to win the prize?",
         "Who was Rudge's daughter in the story of \"Low Water\" by Dora Kestrel?",
         "In the film \"Low Water\", which actor plays the character who comes down the stairs?",
         "Which designer of \"Low Water\" won a prize at Bergen, where \"Salt\" was shown?",
         "Who is the master of the mill in \"Low Water\"?",
         "Who composed the waltz before shooting of \"Low Water\" began?",
         "Which designer was replaced on \"Low Water\" by Nora Dell?",
         "In the film \"Low Water\", which character takes the message of the drowned to Rudge?",
         "Which actress did Ada Marlow cast as Elsa in \"Low Water\"?",
         "From which actor was the whale of \"Low Water\" bought?"}) {
        CAPTURE(good);
        CHECK_FALSE(leaves_unsaid(heard_words(good)));
    }
}
