#pragma once

#include "generator/question.h"

#include <string>
#include <vector>

namespace quiz {

/// What a question shows and asks, made ready for comparing with others.
struct LeakWords {
    explicit LeakWords(const Question& question);

    std::string record;             ///< Film and source.
    std::string shown;              ///< Stem and explanation, folded, with spaces at both ends.
    std::vector<std::string> stems; ///< The shown content words, inflections cut, sorted.
    std::vector<std::string> keys;  ///< Names of the key, folded, with spaces at both ends.
    std::vector<std::string> asked; ///< Content words of the stem without the key's, as `stems`.
};

/// Does the earlier question give the later one away? It does when its stem or explanation names
/// the later key (for a person the surname is enough) together with its fact: it is of the same
/// record, or shares two other content words with the later stem. The film's title and words such
/// as "film" or "play" are no content.
[[nodiscard]] bool leaks(const LeakWords& earlier, const LeakWords& later);

} // namespace quiz
