#include "films/given_names.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace quiz {

namespace {

struct Row {
    Sphere world = Sphere::Unknown; ///< Unknown: in many countries.
    std::string_view women;
    std::string_view men;
};

constexpr std::array<Row, 16> rows{{
#include "films/given_names.inc"
}};

/// What women and men bear, in one country or another.
// clang-format off
constexpr std::string_view either{
    "alex alexis alva andrea angel ari ashley avery bertie beverley bhanu billie blake "
    "bobbie brett busby cameron camille carey carol carroll cary casey charlie chihiro chris "
    "christy claude corey courtney dakota dale dana dany daryl deniz devon dominique dorian "
    "drew elis eric evan evelyn evren francis frankie freddie gabriele gaby gale gene "
    "georgie gerry ginger glenn gong gulshan haley hayden hibiki hikaru hilary hinata hiromi "
    "hunter ira izumi jackie jamie jan janis jay jaye jean jess jo joan jody joey jordan "
    "joss jun kali kaoru kasey kay kei kelly kelsey kerry kim kiran kit lane lash laurence "
    "laurie laverne lee leigh lesley leslie lil lindsay lindsey loren lou lyn lynn mackenzie "
    "maki makoto mallory marian marion marley masami maxie maxime may mel meredith merle "
    "merrill merritt michel michele mika ming mischa misha mitzi miyu monte morgan nicky "
    "nicola nikita noel noor nour ollie parker pat patrice peyton quinn rei rene renee riley "
    "robin rosario rowan ryan sacha sam sandy sascha sasha sean shannon shawn shelley shelly "
    "shinobu sidney simone skyler sonny stacey stacy stevie sydney tate tatum taylor terry "
    "toni tracey tracy tulsi umut val valentine valery vic vivian whitney winnie wynn yuki "
    "yuu"};
// clang-format on

/// Who bears a name, and where: a bit for each Sphere.
struct Bearers {
    std::uint32_t women = 0;
    std::uint32_t men = 0;
    bool either = false;
};

std::uint32_t bit_of(Sphere world) { return 1U << static_cast<unsigned>(world); }

using Names = std::unordered_map<std::string_view, Bearers>;

template <typename Take>
void each_word(std::string_view list, const Take& take) {
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(' ', at), list.size());
        take(list.substr(at, end - at));
        at = end + 1;
    }
}

const Names& names() {
    static const Names all = [] {
        constexpr std::size_t about = 5000;
        Names made;
        made.reserve(about);
        for (const auto& row : rows) {
            const auto bit = bit_of(row.world);
            each_word(row.women, [&](std::string_view name) { made[name].women |= bit; });
            each_word(row.men, [&](std::string_view name) { made[name].men |= bit; });
        }
        each_word(either, [&](std::string_view name) { made[name].either = true; });
        return made;
    }();
    return all;
}

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

template <std::size_t size>
bool ends_with_any(std::string_view text, const std::array<std::string_view, size>& ends) {
    return std::any_of(ends.begin(), ends.end(),
                       [&](std::string_view end) { return ends_with(text, end); });
}

Gender japanese_ending(std::string_view name) {
    static constexpr std::array<std::string_view, 9> men{"hiko", "suke", "taro", "jiro",  "saburo",
                                                         "ichi", "nobu", "zo",   "nosuke"};
    if (name.size() < 4) return Gender::Unknown;
    if (ends_with_any(name, men)) return Gender::Male;
    return ends_with(name, "ko") && name != "mako" ? Gender::Female : Gender::Unknown;
}

/// Of a given name in one word: "kangho".
Gender korean_ending(std::string_view name) {
    static constexpr std::array<std::string_view, 8> men{"ho",    "sik",  "hoon", "chul",
                                                         "cheol", "seop", "kyu",  "hwan"};
    static constexpr std::array<std::string_view, 3> women{"sook", "soon", "ja"};
    if (name.size() < 5) return Gender::Unknown;
    const bool of_woman = name.substr(0, 3) == "hye" || ends_with_any(name, women);
    const bool of_man = ends_with_any(name, men);
    if (of_woman == of_man) return Gender::Unknown;
    return of_woman ? Gender::Female : Gender::Male;
}

/// Italian, Spanish and Portuguese ones that no list has, and of no other language.
Gender romance_ending(std::string_view name) {
    constexpr std::size_t long_enough = 5; // "Zeca" and "Juca" are men
    static constexpr std::array<std::string_view, 12> others{
        "elia", "enea",  "battista", "gianluca", "isaia",  "zaccaria",
        "luca", "borja", "bautista", "rocio",    "amparo", "socorro"};
    if (name.size() < long_enough || ends_with(name, "cao") ||
        std::find(others.begin(), others.end(), name) != others.end())
        return Gender::Unknown;
    if (name.back() == 'a') return Gender::Female;
    return name.back() == 'o' ? Gender::Male : Gender::Unknown;
}

Gender slavic_ending(std::string_view name) {
    static constexpr std::array<std::string_view, 3> men{"slav", "slaw", "mir"};
    static constexpr std::array<std::string_view, 5> women{"ina", "ana", "ena", "slava", "mira"};
    if (name.size() < 5) return Gender::Unknown;
    if (ends_with_any(name, men)) return Gender::Male;
    return ends_with_any(name, women) ? Gender::Female : Gender::Unknown;
}

Gender by_ending(std::string_view name, Sphere world) {
    switch (world) {
    case Sphere::Japanese: return japanese_ending(name);
    case Sphere::Italian:
    case Sphere::Iberian: return romance_ending(name);
    case Sphere::Eastern: return slavic_ending(name);
    default: return Gender::Unknown;
    }
}

Gender one_of(bool women, bool men) {
    if (women == men) return Gender::Unknown;
    return women ? Gender::Female : Gender::Male;
}

/// "Devi", "Jónsdóttir", "Kovalskaya": no man is called so.
bool is_womans_surname(std::string_view folded, Sphere world) {
    if (world == Sphere::Indian) {
        static constexpr std::array<std::string_view, 6> after{"devi", "begum",  "kaur",
                                                               "bai",  "khatun", "kumari"};
        return std::find(after.begin(), after.end(), folded) != after.end();
    }
    static constexpr std::array<std::string_view, 3> slavic{"skaya", "skaia", "tskaya"};
    return ends_with(folded, "dottir") || ends_with_any(folded, slavic) ||
           (world == Sphere::Eastern && ends_with(folded, "ova"));
}

bool is_korean_surname(std::string_view folded) {
    static constexpr std::array<std::string_view, 40> surnames{
        "kim",  "lee",  "park", "choi", "jung", "jeong", "kang", "cho",  "yoon",  "yun",
        "jang", "lim",  "im",   "han",  "oh",   "seo",   "shin", "kwon", "hwang", "ahn",
        "song", "yoo",  "yu",   "hong", "jeon", "ko",    "moon", "son",  "bae",   "baek",
        "nam",  "shim", "noh",  "ha",   "jo",   "byun",  "gong", "youn", "cha",   "um"};
    return std::find(surnames.begin(), surnames.end(), folded) != surnames.end();
}

std::string joined_after_first(const std::vector<std::string>& words) {
    std::string given;
    for (std::size_t i = 1; i < words.size(); ++i) given += words[i];
    return given;
}

} // namespace

bool is_listed_given_name(std::string_view folded) { return names().count(folded) > 0; }

Gender gender_of_given_name(std::string_view folded, Sphere world) {
    const auto found = names().find(folded);
    if (found == names().end()) return by_ending(folded, world);
    const Bearers& known = found->second;
    const auto here = world == Sphere::Unknown ? 0U : bit_of(world);
    if (const Gender told = one_of((known.women & here) != 0, (known.men & here) != 0);
        told != Gender::Unknown)
        return told;
    if (known.either) return Gender::Unknown;
    return one_of(known.women != 0, known.men != 0);
}

Sphere home_of_given_name(std::string_view folded) {
    const auto found = names().find(folded);
    if (found == names().end() || found->second.either) return Sphere::Unknown;
    const auto all = found->second.women | found->second.men;
    for (std::size_t i = 1; i < sphere_count; ++i)
        if (all == 1U << i) return static_cast<Sphere>(i);
    return Sphere::Unknown;
}

Gender gender_of_name(std::string_view name, Sphere world) {
    const auto words = folded_words(name);
    if (words.size() < 2) return Gender::Unknown;
    if (is_womans_surname(words.back(), world)) return Gender::Female;
    if (world == Sphere::Korean || (world == Sphere::Unknown && words.size() == 3)) {
        if (is_korean_surname(words.front())) {
            const std::string given = joined_after_first(words);
            const Gender listed = gender_of_given_name(given, Sphere::Korean);
            const Gender told = listed == Gender::Unknown ? korean_ending(given) : listed;
            if (told != Gender::Unknown || world == Sphere::Korean) return told;
        }
    }
    if (world == Sphere::Chinese)
        if (const auto given = joined_after_first(words); is_listed_given_name(given))
            return gender_of_given_name(given, world);
    const Gender told = gender_of_given_name(words.front(), world);
    // "Mifune Toshiro": the family name first.
    if (told == Gender::Unknown && world == Sphere::Japanese &&
        home_of_given_name(words.back()) == Sphere::Japanese)
        return gender_of_given_name(words.back(), world);
    return told;
}

} // namespace quiz
