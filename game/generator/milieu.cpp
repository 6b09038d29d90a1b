#include "generator/milieu.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace quiz {

namespace {

using S = Sphere;
using A = Area;

constexpr std::array<Nation, 179> nations{{
    {"American", "United States", S::English, A::Anglo},
    {"British", "United Kingdom", S::English, A::Anglo},
    {"English", "England", S::English, A::Anglo},
    {"Scottish", "Scotland", S::English, A::Anglo},
    {"Welsh", "Wales", S::English, A::Anglo},
    {"Northern Irish", "Northern Ireland", S::English, A::Anglo},
    {"Irish", "Ireland", S::English, A::Anglo},
    {"Canadian", "Canada", S::English, A::Anglo},
    {"Australian", "Australia", S::English, A::Anglo},
    {"New Zealand", "New Zealand", S::English, A::Anglo},
    {"South African", "South Africa", S::English, A::Africa},
    {"French", "France", S::French, A::West},
    {"Belgian", "Belgium", S::French, A::West},
    {"Monegasque", "Monaco", S::French, A::West},
    {"Luxembourgish", "Luxembourg", S::French, A::West},
    {"Swiss", "Switzerland", S::German, A::West},
    {"German", "Germany", S::German, A::West},
    {"Austrian", "Austria", S::German, A::West},
    {"Dutch", "Netherlands", S::German, A::West},
    {"Italian", "Italy", S::Italian, A::West},
    {"Vatican", "Vatican City", S::Italian, A::West},
    {"Maltese", "Malta", S::Italian, A::West},
    {"Spanish", "Spain", S::Iberian, A::West},
    {"Portuguese", "Portugal", S::Iberian, A::West},
    {"Greek", "Greece", S::Greek, A::West},
    {"Cypriot", "Cyprus", S::Greek, A::West},
    {"Mexican", "Mexico", S::Iberian, A::Latin},
    {"Argentine", "Argentina", S::Iberian, A::Latin},
    {"Brazilian", "Brazil", S::Iberian, A::Latin},
    {"Chilean", "Chile", S::Iberian, A::Latin},
    {"Colombian", "Colombia", S::Iberian, A::Latin},
    {"Peruvian", "Peru", S::Iberian, A::Latin},
    {"Bolivian", "Bolivia", S::Iberian, A::Latin},
    {"Cuban", "Cuba", S::Iberian, A::Latin},
    {"Uruguayan", "Uruguay", S::Iberian, A::Latin},
    {"Paraguayan", "Paraguay", S::Iberian, A::Latin},
    {"Venezuelan", "Venezuela", S::Iberian, A::Latin},
    {"Ecuadorian", "Ecuador", S::Iberian, A::Latin},
    {"Guatemalan", "Guatemala", S::Iberian, A::Latin},
    {"Puerto Rican", "Puerto Rico", S::Iberian, A::Latin},
    {"Dominican", "Dominican Republic", S::Iberian, A::Latin},
    {"Panamanian", "Panama", S::Iberian, A::Latin},
    {"Costa Rican", "Costa Rica", S::Iberian, A::Latin},
    {"Jamaican", "Jamaica", S::Caribbean, A::Latin},
    {"Haitian", "Haiti", S::Caribbean, A::Latin},
    {"Swedish", "Sweden", S::Nordic, A::North},
    {"Danish", "Denmark", S::Nordic, A::North},
    {"Norwegian", "Norway", S::Nordic, A::North},
    {"Finnish", "Finland", S::Nordic, A::North},
    {"Icelandic", "Iceland", S::Nordic, A::North},
    {"Russian", "Russia", S::Eastern, A::East},
    {"Soviet", "Soviet Union", S::Eastern, A::East},
    {"Ukrainian", "Ukraine", S::Eastern, A::East},
    {"Belarusian", "Belarus", S::Eastern, A::East},
    {"Georgian", "Georgia", S::Eastern, A::East},
    {"Armenian", "Armenia", S::Eastern, A::East},
    {"Kazakh", "Kazakhstan", S::Eastern, A::East},
    {"Lithuanian", "Lithuania", S::Eastern, A::East},
    {"Latvian", "Latvia", S::Eastern, A::East},
    {"Estonian", "Estonia", S::Eastern, A::East},
    {"Polish", "Poland", S::Eastern, A::East},
    {"Czech", "Czech Republic", S::Eastern, A::East},
    {"Czechoslovak", "Czechoslovakia", S::Eastern, A::East},
    {"Slovak", "Slovakia", S::Eastern, A::East},
    {"Hungarian", "Hungary", S::Eastern, A::East},
    {"Romanian", "Romania", S::Eastern, A::East},
    {"Bulgarian", "Bulgaria", S::Eastern, A::East},
    {"Serbian", "Serbia", S::Eastern, A::East},
    {"Croatian", "Croatia", S::Eastern, A::East},
    {"Slovenian", "Slovenia", S::Eastern, A::East},
    {"Bosnian", "Bosnia and Herzegovina", S::Eastern, A::East},
    {"Macedonian", "North Macedonia", S::Eastern, A::East},
    {"Montenegrin", "Montenegro", S::Eastern, A::East},
    {"Albanian", "Albania", S::Eastern, A::East},
    {"Yugoslav", "Yugoslavia", S::Eastern, A::East},
    {"Japanese", "Japan", S::Japanese, A::Orient},
    {"Chinese", "China", S::Chinese, A::Orient},
    {"Hong Kong", "Hong Kong", S::Chinese, A::Orient},
    {"Taiwanese", "Taiwan", S::Chinese, A::Orient},
    {"South Korean", "South Korea", S::Korean, A::Orient},
    {"Korean", "Korea", S::Korean, A::Orient},
    {"North Korean", "North Korea", S::Korean, A::Orient},
    {"Mongolian", "Mongolia", S::Chinese, A::Orient},
    {"Singaporean", "Singapore", S::SouthEast, A::Orient},
    {"Thai", "Thailand", S::SouthEast, A::Orient},
    {"Vietnamese", "Vietnam", S::SouthEast, A::Orient},
    {"Cambodian", "Cambodia", S::SouthEast, A::Orient},
    {"Burmese", "Myanmar", S::SouthEast, A::Orient},
    {"Malaysian", "Malaysia", S::SouthEast, A::Orient},
    {"Indonesian", "Indonesia", S::SouthEast, A::Orient},
    {"Filipino", "Philippines", S::SouthEast, A::Orient},
    {"Indian", "India", S::Indian, A::Asia},
    {"Pakistani", "Pakistan", S::Indian, A::Asia},
    {"Bangladeshi", "Bangladesh", S::Indian, A::Asia},
    {"Sri Lankan", "Sri Lanka", S::Indian, A::Asia},
    {"Nepalese", "Nepal", S::Indian, A::Asia},
    {"Bhutanese", "Bhutan", S::Indian, A::Asia},
    {"Afghan", "Afghanistan", S::MiddleEast, A::Asia},
    {"Iranian", "Iran", S::MiddleEast, A::Levant},
    {"Iraqi", "Iraq", S::MiddleEast, A::Levant},
    {"Turkish", "Turkey", S::MiddleEast, A::Levant},
    {"Syrian", "Syria", S::MiddleEast, A::Levant},
    {"Lebanese", "Lebanon", S::MiddleEast, A::Levant},
    {"Jordanian", "Jordan", S::MiddleEast, A::Levant},
    {"Israeli", "Israel", S::MiddleEast, A::Levant},
    {"Palestinian", "Palestine", S::MiddleEast, A::Levant},
    {"Egyptian", "Egypt", S::MiddleEast, A::Levant},
    {"Saudi", "Saudi Arabia", S::MiddleEast, A::Levant},
    {"Moroccan", "Morocco", S::MiddleEast, A::Africa},
    {"Algerian", "Algeria", S::MiddleEast, A::Africa},
    {"Tunisian", "Tunisia", S::MiddleEast, A::Africa},
    {"Nigerian", "Nigeria", S::African, A::Africa},
    {"Senegalese", "Senegal", S::African, A::Africa},
    {"Malian", "Mali", S::African, A::Africa},
    {"Ghanaian", "Ghana", S::African, A::Africa},
    {"Kenyan", "Kenya", S::African, A::Africa},
    {"Ethiopian", "Ethiopia", S::African, A::Africa},
    {"Beninese", "Benin", S::African, A::Africa},
    {"Mauritanian", "Mauritania", S::African, A::Africa},
    {"Namibian", "Namibia", S::African, A::Africa},
    {"Botswanan", "Botswana", S::African, A::Africa},
    {"Zambian", "Zambia", S::African, A::Africa},
    {"Zimbabwean", "Zimbabwe", S::African, A::Africa},
    {"Angolan", "Angola", S::African, A::Africa},
    {"Mozambican", "Mozambique", S::African, A::Africa},
    {"Tanzanian", "Tanzania", S::African, A::Africa},
    {"Ugandan", "Uganda", S::African, A::Africa},
    {"Rwandan", "Rwanda", S::African, A::Africa},
    {"Burundian", "Burundi", S::African, A::Africa},
    {"Somali", "Somalia", S::African, A::Africa},
    {"Sudanese", "Sudan", S::African, A::Africa},
    {"Chadian", "Chad", S::African, A::Africa},
    {"Nigerien", "Niger", S::African, A::Africa},
    {"Burkinabe", "Burkina Faso", S::African, A::Africa},
    {"Ivorian", "Ivory Coast", S::African, A::Africa},
    {"Liberian", "Liberia", S::African, A::Africa},
    {"Guinean", "Guinea", S::African, A::Africa},
    {"Sierra Leonean", "Sierra Leone", S::African, A::Africa},
    {"Gambian", "Gambia", S::African, A::Africa},
    {"Togolese", "Togo", S::African, A::Africa},
    {"Cameroonian", "Cameroon", S::African, A::Africa},
    {"Gabonese", "Gabon", S::African, A::Africa},
    {"Congolese", "Democratic Republic of the Congo", S::African, A::Africa},
    {"Brazzaville Congolese", "Republic of the Congo", S::African, A::Africa},
    {"Malagasy", "Madagascar", S::African, A::Africa},
    {"Mauritian", "Mauritius", S::African, A::Africa},
    {"Malawian", "Malawi", S::African, A::Africa},
    {"Eritrean", "Eritrea", S::African, A::Africa},
    {"Libyan", "Libya", S::MiddleEast, A::Africa},
    {"Kuwaiti", "Kuwait", S::MiddleEast, A::Levant},
    {"Yemeni", "Yemen", S::MiddleEast, A::Levant},
    {"Omani", "Oman", S::MiddleEast, A::Levant},
    {"Qatari", "Qatar", S::MiddleEast, A::Levant},
    {"Bahraini", "Bahrain", S::MiddleEast, A::Levant},
    {"Emirati", "United Arab Emirates", S::MiddleEast, A::Levant},
    {"Azerbaijani", "Azerbaijan", S::Eastern, A::East},
    {"Uzbek", "Uzbekistan", S::Eastern, A::East},
    {"Kyrgyz", "Kyrgyzstan", S::Eastern, A::East},
    {"Tajik", "Tajikistan", S::Eastern, A::East},
    {"Turkmen", "Turkmenistan", S::Eastern, A::East},
    {"Moldovan", "Moldova", S::Eastern, A::East},
    {"Kosovan", "Kosovo", S::Eastern, A::East},
    {"Lao", "Laos", S::SouthEast, A::Orient},
    {"Bruneian", "Brunei", S::SouthEast, A::Orient},
    {"Fijian", "Fiji", S::Caribbean, A::Anglo},
    {"Samoan", "Samoa", S::Caribbean, A::Anglo},
    {"Papua New Guinean", "Papua New Guinea", S::Caribbean, A::Anglo},
    {"Honduran", "Honduras", S::Iberian, A::Latin},
    {"Nicaraguan", "Nicaragua", S::Iberian, A::Latin},
    {"Salvadoran", "El Salvador", S::Iberian, A::Latin},
    {"Guyanese", "Guyana", S::Caribbean, A::Latin},
    {"Surinamese", "Suriname", S::Caribbean, A::Latin},
    {"Trinidadian", "Trinidad and Tobago", S::Caribbean, A::Latin},
    {"Bahamian", "Bahamas", S::Caribbean, A::Latin},
    {"Barbadian", "Barbados", S::Caribbean, A::Latin},
    {"Maldivian", "Maldives", S::Indian, A::Asia},
    {"Andorran", "Andorra", S::Iberian, A::West},
    {"Liechtenstein", "Liechtenstein", S::German, A::West},
    {"Sammarinese", "San Marino", S::Italian, A::West},
}};

/// Pairs that have made so many films together that a film of the one may pass for the other's.
constexpr std::array<std::array<std::string_view, 2>, 15> partners{{
    {"American", "British"},
    {"American", "Canadian"},
    {"British", "Irish"},
    {"French", "Italian"},
    {"French", "Belgian"},
    {"French", "German"},
    {"French", "Spanish"},
    {"Italian", "German"},
    {"Italian", "Spanish"},
    {"German", "Austrian"},
    {"German", "Swiss"},
    {"Chinese", "Hong Kong"},
    {"Chinese", "Taiwanese"},
    {"Hong Kong", "Taiwanese"},
    {"Danish", "Swedish"},
}};

bool partners_in_film(std::string_view a, std::string_view b) {
    return std::any_of(partners.begin(), partners.end(), [&](const auto& pair) {
        return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
    });
}

/// Romance languages, Germanic ones ...: titles of these may look alike.
int family_of(Sphere sphere) {
    switch (sphere) {
    case Sphere::French:
    case Sphere::Italian:
    case Sphere::Iberian: return 1;
    case Sphere::German:
    case Sphere::Nordic: return 2;
    case Sphere::Japanese:
    case Sphere::Chinese:
    case Sphere::Korean:
    case Sphere::SouthEast: return 3;
    case Sphere::Indian:
    case Sphere::MiddleEast: return 4;
    case Sphere::Eastern:
    case Sphere::Greek: return 5;
    case Sphere::English: return 6;
    case Sphere::African:
    case Sphere::Caribbean: return 7;
    case Sphere::Unknown: return 0;
    }
    return 0;
}

} // namespace

const Nation* find_nation(std::string_view name) {
    static const std::unordered_map<std::string_view, const Nation*> by_name = [] {
        std::unordered_map<std::string_view, const Nation*> made;
        for (const auto& nation : nations) {
            made.emplace(nation.adjective, &nation);
            made.emplace(nation.country, &nation);
        }
        return made;
    }();
    const auto found = by_name.find(name);
    return found == by_name.end() ? nullptr : found->second;
}

const Nation* nation_of_folded(std::string_view folded_adjective) {
    static const std::unordered_map<std::string, const Nation*> by_name = [] {
        std::unordered_map<std::string, const Nation*> made;
        for (const auto& nation : nations) made.emplace(fold(nation.adjective), &nation);
        return made;
    }();
    const auto found = by_name.find(std::string(folded_adjective));
    return found == by_name.end() ? nullptr : found->second;
}

std::string_view region_of_state(std::string_view folded_state) {
    struct Region {
        std::string_view name;
        std::array<std::string_view, 12> states;
    };
    static constexpr std::array<Region, 4> regions{{
        {"Midwest",
         {"illinois", "indiana", "iowa", "kansas", "michigan", "minnesota", "missouri", "nebraska",
          "north dakota", "ohio", "south dakota", "wisconsin"}},
        {"Northeast",
         {"connecticut",
          "maine",
          "massachusetts",
          "new hampshire",
          "new jersey",
          "new york",
          "pennsylvania",
          "rhode island",
          "vermont",
          "maryland",
          "delaware",
          {}}},
        {"South",
         {"alabama", "arkansas", "florida", "georgia", "kentucky", "louisiana", "mississippi",
          "north carolina", "south carolina", "tennessee", "texas", "virginia"}},
        {"West",
         {"arizona", "california", "colorado", "idaho", "montana", "nevada", "new mexico", "oregon",
          "utah", "washington", "wyoming", "oklahoma"}},
    }};
    for (const auto& region : regions)
        if (std::find(region.states.begin(), region.states.end(), folded_state) !=
            region.states.end())
            return region.name;
    return {};
}

bool names_sound_alike(const Nation& a, const Nation& b) {
    if (&a == &b) return true;
    if (a.sphere != b.sphere) return false;
    // Those of one language whose neighbours in the sphere speak another.
    using Group = std::array<std::string_view, 7>;
    static constexpr std::array<Group, 14> groups{{
        {"Portuguese", "Brazilian"},
        {"Dutch"},
        {"Finnish"},
        {"Icelandic"},
        {"Mongolian"},
        {"Turkish"},
        {"Iranian", "Afghan"},
        {"Israeli"},
        {"Russian", "Soviet", "Ukrainian", "Belarusian"},
        {"Czech", "Czechoslovak", "Slovak"},
        {"Romanian", "Moldovan"},
        {"Serbian", "Croatian", "Slovenian", "Bosnian", "Macedonian", "Montenegrin", "Yugoslav"},
        {"Malaysian", "Singaporean"},
        {"Cambodian", "Lao"},
    }};
    const auto group_of = [](const Nation& nation) {
        return std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
            return std::find(group.begin(), group.end(), nation.adjective) != group.end();
        });
    };
    const auto group = group_of(a);
    if (group != group_of(b)) return false;
    // Poland and Hungary, Thailand and Vietnam: each its own.
    const bool many_languages = a.sphere == Sphere::Eastern || a.sphere == Sphere::SouthEast;
    return group != groups.end() || !many_languages;
}

bool of_one_country(const Nation* a, const Nation* b) {
    if (a == nullptr || b == nullptr) return false;
    if (a == b) return true;
    if (a->sphere != b->sphere || a->area == Area::Anglo) return false; // soon, for thousands ask
    const auto today = [](const Nation& nation) {
        return nation.adjective == "Soviet"         ? std::string_view("Russian")
               : nation.adjective == "Czechoslovak" ? std::string_view("Czech")
               : nation.adjective == "Yugoslav"     ? std::string_view("Serbian")
               : nation.adjective == "Korean"       ? std::string_view("South Korean")
                                                    : nation.adjective;
    };
    return today(*a) == today(*b);
}

bool makes_known_films(const Nation& nation) {
    static constexpr std::array<std::string_view, 44> known{
        "American",      "British",   "Irish",    "Canadian",   "Australian", "New Zealand",
        "South African", "French",    "Belgian",  "Swiss",      "German",     "Austrian",
        "Dutch",         "Italian",   "Spanish",  "Portuguese", "Greek",      "Mexican",
        "Argentine",     "Brazilian", "Chilean",  "Colombian",  "Cuban",      "Swedish",
        "Danish",        "Norwegian", "Finnish",  "Russian",    "Polish",     "Czech",
        "Hungarian",     "Romanian",  "Japanese", "Chinese",    "Hong Kong",  "Taiwanese",
        "South Korean",  "Thai",      "Indian",   "Pakistani",  "Iranian",    "Turkish",
        "Egyptian",      "Israeli"};
    return std::find(known.begin(), known.end(), nation.adjective) != known.end();
}

bool is_tiny(const Nation& nation) {
    static constexpr std::array<std::string_view, 5> tiny{"Vatican City", "Monaco", "San Marino",
                                                          "Andorra", "Liechtenstein"};
    return std::find(tiny.begin(), tiny.end(), nation.country) != tiny.end();
}

bool makes_many_films(const Nation& nation) {
    static constexpr std::array<std::string_view, 17> many{
        "American",  "British",      "French",  "German", "Italian",  "Spanish",
        "Swedish",   "Danish",       "Russian", "Polish", "Japanese", "Chinese",
        "Hong Kong", "South Korean", "Indian",  "Czech",  "Hungarian"};
    return std::find(many.begin(), many.end(), nation.adjective) != many.end();
}

bool tempts_for_film(const Nation& key, const Nation& other) {
    const auto of_europe = [](const Nation& nation) {
        return nation.area == Area::West || nation.area == Area::North ||
               nation.adjective == "British";
    };
    if (!makes_many_films(other) || partners_in_film(key.adjective, other.adjective)) return false;
    return tempts_beside(key, other) || (of_europe(key) && of_europe(other));
}

bool tempts_beside(const Nation& key, const Nation& other) {
    const bool near =
        key.area == other.area || (family_of(key.sphere) == family_of(other.sphere) &&
                                   (key.area != Area::West || other.area != Area::Latin));
    return makes_known_films(other) && near && !partners_in_film(key.adjective, other.adjective);
}

} // namespace quiz
