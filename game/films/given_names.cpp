#include "films/given_names.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

// First names of European and American casts; a few are family names too, which only makes a reader
// more careful. Sorted.
// clang-format off
constexpr std::array<std::string_view, 953> names{
    "aaron", "abel", "abraham", "adam", "adele", "adolf", "adrian", "adrienne", "agnes", "aidan",
    "akim", "akira", "al", "alain", "alan", "alastair", "albert", "alberto", "aldo", "alec",
    "alejandro", "alessandro", "alex", "alexander", "alexandra", "alexandre", "alexis", "alfonso",
    "alfred", "alfredo", "alice", "alicia", "alida", "alison", "allan", "allen", "alma", "alva",
    "alvin", "amanda", "amelia", "amy", "ana", "anatole", "anders", "andre", "andrea", "andreas",
    "andrew", "andrzej", "andy", "angela", "angelica", "angelina", "angie", "anita", "ann", "anna",
    "annabella", "anne", "annette", "annie", "anouk", "anthony", "antoine", "anton", "antonio",
    "antony", "arlene", "armand", "armando", "arnold", "arthur", "arturo", "asta", "audrey",
    "august", "augusta", "auguste", "ava", "axel", "barbara", "barry", "bart", "basil", "beatrice",
    "beatrix", "ben", "benedict", "benicio", "benjamin", "bernadette", "bernard", "bernhard",
    "bernice", "bert", "bertha", "bess", "bette", "betty", "beulah", "bibi", "bill", "billie",
    "billy", "blanche", "blythe", "bob", "bobby", "bonnie", "boris", "brad", "bradley", "brandon",
    "brenda", "brendan", "brian", "bridget", "brigitte", "britt", "bruce", "bruno", "bryan", "burt",
    "caleb", "cameron", "camille", "carey", "carl", "carla", "carlo", "carlos", "carmen", "carol",
    "carole", "caroline", "carolyn", "carrie", "carroll", "cary", "casey", "cate", "catherine",
    "cathleen", "cecil", "cecile", "cecilia", "cedric", "celeste", "celia", "cesar", "charles",
    "charlie", "charlotte", "charlton", "chris", "christian", "christiane", "christina",
    "christine", "christophe", "christopher", "christy", "cicely", "cillian", "claire", "clara",
    "clare", "clark", "claude", "claudette", "claudia", "claudio", "claus", "clifford", "clifton",
    "clint", "clive", "colin", "colleen", "connie", "conrad", "constance", "cora", "corinne",
    "cornel", "curt", "cynthia", "cyril", "dale", "dan", "dana", "daniel", "daniela", "danielle",
    "danny", "daphne", "darren", "dave", "david", "dawn", "dean", "deanna", "debbie", "deborah",
    "debra", "delphine", "denholm", "denis", "denise", "dennis", "denys", "denzel", "derek",
    "desmond", "diana", "diane", "dianne", "dick", "diego", "dieter", "dietrich", "dirk", "dolores",
    "dominic", "dominique", "don", "donald", "donna", "dora", "doris", "dorothea", "dorothy",
    "doug", "douglas", "dudley", "duncan", "dustin", "dylan", "ed", "eddie", "edgar", "edith",
    "edmond", "edmund", "edna", "eduardo", "edward", "edwin", "eileen", "elaine", "eleanor",
    "elena", "eli", "elia", "elisabeth", "elizabeth", "ella", "ellen", "elliott", "elsa", "elsie",
    "emeric", "emil", "emile", "emilia", "emilio", "emily", "emma", "emmanuelle", "enrico", "eric",
    "erich", "erik", "erika", "ernest", "ernst", "erwin", "esmond", "estelle", "esther", "ethan",
    "ethel", "etienne", "eugene", "eva", "evan", "eve", "evelyn", "ewan", "fabrizio", "fanny",
    "fay", "faye", "federico", "felicity", "felix", "ferdinand", "fernand", "fernando", "fiona",
    "flora", "florence", "forest", "frances", "francesca", "francesco", "francine", "francis",
    "francisco", "franco", "francois", "francoise", "frank", "frankie", "franz", "fred", "freddie",
    "frederic", "frederick", "friedrich", "fritz", "gabriel", "gabriele", "gabriella", "gail",
    "gary", "gaston", "gavin", "gene", "genevieve", "geoffrey", "george", "georges", "georgia",
    "gerald", "geraldine", "gerard", "gerda", "gerhard", "gerhardt", "gert", "gertrude",
    "giancarlo", "gianni", "gideon", "gilbert", "gilles", "gina", "ginger", "giorgio", "giovanni",
    "giulia", "giulietta", "giuseppe", "gladys", "glen", "glenda", "glenn", "gloria", "glynis",
    "gordon", "grace", "graham", "grant", "greer", "greg", "gregory", "greta", "gretchen", "gunnar",
    "gunther", "gus", "gustav", "guy", "gwen", "gwyneth", "hank", "hannah", "hans", "harald",
    "harold", "harriet", "harrison", "harry", "harvey", "hattie", "hayley", "hazel", "heather",
    "heinrich", "heinz", "helen", "helena", "helene", "helga", "helmut", "henri", "henry",
    "herbert", "herman", "hermann", "hermione", "hilary", "hilda", "hildegard", "holly", "horst",
    "howard", "hubert", "hugh", "hugo", "humphrey", "ian", "ida", "ignacio", "igor", "ilona",
    "imogen", "ina", "inga", "inge", "ingmar", "ingrid", "irene", "iris", "irma", "isaac", "isabel",
    "isabella", "isabelle", "ivan", "ivor", "jack", "jackie", "jacob", "jacqueline", "jacques",
    "jake", "jamel", "james", "jamie", "jan", "jane", "janet", "janice", "jared", "jason", "javier",
    "jay", "jean", "jeanette", "jeanne", "jeff", "jeffrey", "jennifer", "jenny", "jeremy", "jerome",
    "jerry", "jesse", "jessica", "jessie", "jill", "jim", "jimmy", "jo", "joan", "joanna", "joanne",
    "joaquin", "jodie", "joe", "joel", "joely", "johanna", "johannes", "john", "johnny", "jon",
    "jonathan", "jorge", "jose", "joseph", "josephine", "josh", "joshua", "joy", "joyce", "juan",
    "juanita", "judi", "judith", "judy", "jules", "julia", "julian", "julianne", "julie",
    "juliette", "julio", "julius", "june", "jurgen", "justin", "karen", "karin", "karl", "kate",
    "katharine", "katherine", "kathleen", "kathryn", "kathy", "katie", "katrin", "kay", "keanu",
    "keir", "keith", "kelly", "ken", "kenneth", "kerry", "kevin", "kieran", "kim", "kirk",
    "kirsten", "klara", "klaus", "konrad", "kristen", "kristin", "kurt", "kyle", "lana", "larry",
    "lars", "laura", "lauren", "laurence", "lawrence", "lea", "leah", "lee", "leila", "lena",
    "leni", "leo", "leon", "leonard", "leonardo", "leonid", "leopold", "les", "leslie", "lester",
    "lewis", "liam", "lila", "lili", "lilian", "lillian", "lily", "linda", "lino", "lionel", "lisa",
    "liv", "liza", "lois", "lon", "loretta", "lorraine", "lotte", "lou", "louis", "louisa",
    "louise", "luc", "luca", "luciano", "lucien", "lucille", "lucy", "ludmilla", "ludwig", "luigi",
    "luis", "luise", "luke", "lydia", "lynn", "mabel", "mack", "madeleine", "madge", "mae", "magda",
    "magdalena", "maggie", "malcolm", "manuel", "marc", "marcel", "marcelle", "marcello", "marcia",
    "marco", "marcus", "margaret", "margarita", "margit", "margot", "marguerite", "maria", "marian",
    "marianne", "marie", "mariel", "marilyn", "marina", "mario", "marion", "marisa", "marius",
    "marjorie", "mark", "marlene", "marlon", "marsha", "marta", "martha", "martin", "martine",
    "martita", "marty", "mary", "mathieu", "matt", "matthew", "maud", "maureen", "maurice", "max",
    "maximilian", "may", "megan", "mel", "melanie", "melissa", "melvyn", "mercedes", "meryl", "mia",
    "michael", "michel", "michele", "michelle", "miguel", "mikhail", "miles", "millie", "milton",
    "mimi", "minnie", "miranda", "miriam", "mischa", "mitzi", "moira", "molly", "mona", "monica",
    "monika", "monique", "montgomery", "morgan", "moritz", "moses", "muriel", "myrna", "nancy",
    "naomi", "natalie", "natasha", "nathalie", "ned", "neil", "nell", "nestor", "nicholas", "nick",
    "nicola", "nicolas", "nicole", "nigel", "nikolai", "nils", "nina", "nino", "noah", "noel",
    "nora", "norma", "norman", "oleg", "olga", "olive", "oliver", "olivia", "ollie", "omar",
    "orson", "oscar", "oskar", "ossie", "otto", "owen", "pablo", "pamela", "pascal", "pat",
    "patricia", "patrick", "paul", "paula", "paulette", "paulina", "pauline", "pearl", "pedro",
    "peggy", "penelope", "percy", "peter", "petra", "phil", "philip", "philippe", "phillip",
    "phyllis", "pier", "pierre", "piper", "polly", "porfirio", "priscilla", "queenie", "quentin",
    "rachel", "rafael", "ralph", "ramon", "randolph", "raoul", "raphael", "raquel", "ray",
    "raymond", "rebecca", "reginald", "rene", "renee", "rex", "rhonda", "ricardo", "richard",
    "rick", "rita", "rob", "robert", "roberta", "roberto", "robin", "rod", "roddy", "roderick",
    "rodney", "roger", "roland", "rolf", "roman", "romy", "ron", "ronald", "rory", "rosa",
    "rosalie", "rosalind", "rosamund", "rose", "rosemary", "rowan", "roy", "ruby", "rudolf",
    "rudolph", "rudy", "rupert", "russ", "russell", "ruth", "ryan", "sabine", "sal", "sally",
    "salma", "sam", "samantha", "sammy", "samuel", "sandra", "sandy", "sara", "sarah", "saul",
    "scarlett", "sean", "sebastian", "serge", "sergei", "sessue", "seth", "seymour", "shane",
    "sharon", "sheila", "shelley", "sherry", "shirley", "sian", "sidney", "siegfried", "sigourney",
    "silvana", "silvia", "simon", "simone", "sofia", "sonia", "sonja", "sophia", "sophie",
    "spencer", "stan", "stanley", "stefan", "stella", "stephane", "stephanie", "stephen", "steve",
    "steven", "stewart", "stuart", "sue", "susan", "susannah", "suzanne", "suzy", "sven", "sybil",
    "sydney", "sylvester", "sylvia", "tamara", "tatiana", "tatum", "ted", "terence", "teresa",
    "terri", "terry", "tessa", "thelma", "theodor", "theodore", "theresa", "therese", "thomas",
    "tilda", "tim", "timothy", "tina", "toby", "todd", "tom", "tomas", "tommy", "toni", "tony",
    "toshiro", "tracy", "trevor", "trudy", "tyrone", "ugo", "ulla", "ulrich", "ursula", "uta",
    "valerie", "vanessa", "vera", "vernon", "veronica", "veronique", "victor", "victoria", "viktor",
    "vincent", "vincente", "viola", "violet", "virginia", "vittorio", "viveca", "vivien",
    "vivienne", "vladimir", "wallace", "walter", "wanda", "warren", "wendy", "werner", "wesley",
    "whoopi", "wilfred", "wilfrid", "wilhelm", "will", "willem", "william", "willy", "wilma",
    "winifred", "winona", "wolfgang", "woody", "xavier", "yann", "yolande", "yves", "yvette",
    "yvonne", "zachary", "zasu", "zeppo", "zoe", "zsa"};
// clang-format on
static_assert(std::is_sorted(names.begin(), names.end()));

} // namespace

bool is_listed_given_name(std::string_view folded) {
    return std::binary_search(names.begin(), names.end(), folded);
}

} // namespace quiz
