#include "english/word_list.h"

namespace quiz {

bool WordList::find(std::string_view words, std::string_view word) {
    if (word.find(' ') != std::string_view::npos) return false;
    for (auto at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' '))
            return true;
    }
    return false;
}

} // namespace quiz
