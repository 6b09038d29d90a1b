#include "films/file_title.h"

#include "core/text.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

/// "/home/ada/taxi-driver.txt" is "taxi-driver".
std::string_view stem_of(std::string_view file) {
    const auto folder = file.find_last_of("/\\");
    if (folder != std::string_view::npos) file.remove_prefix(folder + 1);
    const auto point = file.rfind('.');
    return point == std::string_view::npos || point == 0 ? file : file.substr(0, point);
}

bool tells_nothing(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 14> empty{
        "film", "films", "movie", "record", "records", "text",   "data",
        "test", "input", "stdin", "tmp",    "new",     "trivia", "untitled"};
    return std::none_of(words.begin(), words.end(), [](const std::string& word) {
        const bool number = word.find_first_not_of("0123456789") == std::string::npos;
        return !number && std::find(empty.begin(), empty.end(), word) == empty.end();
    });
}

bool is_roman_numeral(const std::string& word) {
    static constexpr std::array<std::string_view, 8> numerals{"ii",  "iii",  "iv", "vi",
                                                              "vii", "viii", "ix", "xi"};
    return std::find(numerals.begin(), numerals.end(), word) != numerals.end();
}

/// "the_wizard_of_oz" is "The Wizard of Oz", "rocky-ii" "Rocky II".
std::string in_capitals(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 14> small{
        "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"};
    std::string title;
    for (const auto& word : words) {
        const bool lower =
            !title.empty() && std::find(small.begin(), small.end(), word) != small.end();
        if (!title.empty()) title += ' ';
        title += word;
        const auto begins = title.size() - word.size();
        const auto capitals = lower ? 0 : is_roman_numeral(word) ? word.size() : 1;
        for (std::size_t i = begins; i < begins + capitals; ++i)
            if (title[i] >= 'a' && title[i] <= 'z')
                title[i] = static_cast<char>(title[i] - 'a' + 'A');
    }
    return title;
}

/// "the-godfather" is "godfather": files are often named without the article.
std::string_view without_article(std::string_view name) {
    for (const std::string_view article : {"the-", "an-", "a-"})
        if (name.starts_with(article)) return name.substr(article.size());
    return name;
}

/// What stands between the marks, wherever they open behind a space.
std::string quoted_as(std::string_view text, const std::string& sought) {
    struct Marks {
        std::string_view open;
        std::string_view close;
    };
    static constexpr std::array<Marks, 2> marks{{{"\"", "\""}, {"\u201C", "\u201D"}}};
    for (const auto& [open, close] : marks)
        for (auto at = text.find(open); at != std::string_view::npos; at = text.find(open, at)) {
            at += open.size();
            const auto end = text.find(close, at);
            if (end == std::string_view::npos) break;
            std::string title(trim(text.substr(at, end - at)));
            while (!title.empty() && (title.back() == ',' || title.back() == '.')) title.pop_back();
            if (!title.empty() && without_article(slug(title)) == without_article(sought))
                return title;
        }
    return {};
}

} // namespace

std::string title_of_file(std::string_view file, const std::vector<std::string_view>& texts) {
    const std::string name = slug(stem_of(file));
    for (const auto text : texts)
        if (std::string title = quoted_as(text, name); !title.empty()) return title;
    const auto words = split(name, '-');
    const bool letters = name.find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos;
    return letters && !tells_nothing(words) ? in_capitals(words) : std::string{};
}

} // namespace quiz
