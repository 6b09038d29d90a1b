#include "commands/suggestion_text.h"

#include "core/text.h"
#include "terminal/text_page.h"

namespace quiz {

std::string to_readable(const Suggestion& suggestion) {
    std::string text;
    const auto tell = [&](const std::vector<Outcome>& outcomes, const char* what) {
        for (const auto& outcome : outcomes)
            text +=
                printable(outcome.source) + ": " + what + ": " + printable(outcome.reason) + "\n";
    };
    tell(suggestion.taken_back, "not proposed");
    tell(suggestion.nothing, "nothing to ask");
    text += "red-shoes: ";
    if (suggestion.bare == 0) return text + "Every sentence has its asks already.\n";
    const auto count = [](std::size_t number, const char* thing) {
        return counted(static_cast<long long>(number), thing);
    };
    return text + count(suggestion.bare, "sentence") +
           " without asks: " + count(suggestion.asks, "ask") + " proposed for " +
           std::to_string(suggestion.asked) + " of them, nothing for " +
           std::to_string(suggestion.bare - suggestion.asked) + ".\n";
}

} // namespace quiz
