#include "core/language_rules.h"

#include "core/text.h"

namespace quiz {

std::string_view LanguageRules::form(std::int64_t number) const {
    const std::int64_t n = number < 0 ? -number : number;
    switch (plural) {
    case Plural::None: return "other";
    case Plural::One: return n == 1 ? "one" : "other";
    case Plural::ZeroOne: return n < 2 ? "one" : "other";
    case Plural::OneFewMany: {
        const std::int64_t tens = n % 100;
        const std::int64_t units = n % 10;
        if (units == 1 && tens != 11) return "one";
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? "few" : "other";
    }
    }
    return "other";
}

std::string_view LanguageRules::ordinal_form(std::int64_t number) const {
    switch (ordinal) {
    case Ordinal::None: return "other";
    case Ordinal::One: return number == 1 ? "one" : "other";
    case Ordinal::OneTwoFew: {
        const std::int64_t tens = number % 100;
        if (tens >= 11 && tens <= 13) return "other";
        switch (number % 10) {
        case 1: return "one";
        case 2: return "two";
        case 3: return "few";
        default: return "other";
        }
    }
    }
    return "other";
}

std::string LanguageRules::number_text(std::int64_t number) const {
    std::string digits = std::to_string(number);
    const std::ptrdiff_t first = number < 0 ? 1 : 0;
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > first; at -= 3)
        digits.insert(static_cast<std::size_t>(at), thousands);
    return digits;
}

std::string LanguageRules::tenths_text(std::int64_t tenths) const {
    return number_text(tenths / 10) + decimal + std::to_string(tenths % 10);
}

std::string LanguageRules::ordinal_text(std::int64_t number) const {
    auto form = ordinals.find(ordinal_form(number));
    if (form == ordinals.end()) form = ordinals.find("other");
    return form == ordinals.end() ? number_text(number)
                                  : replace_all(form->second, "{n}", number_text(number));
}

std::string LanguageRules::date_text(const std::string& utc) const {
    constexpr std::size_t day_length = 10;
    if (utc.size() < day_length || utc[4] != '-' || utc[7] != '-') return utc;
    for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (utc[at] < '0' || utc[at] > '9') return utc;
    const auto month = static_cast<std::size_t>(std::stoi(utc.substr(5, 2)));
    if (month < 1 || month > 12) return utc;
    std::string text = replace_all(date, "{year}", utc.substr(0, 4));
    text = replace_all(text, "{number}", std::to_string(month));
    text = replace_all(text, "{day}", std::to_string(std::stoi(utc.substr(8, 2))));
    return replace_all(text, "{month}",
                       month <= months.size() ? months.at(month - 1) : std::to_string(month));
}

std::string LanguageRules::list_text(const std::vector<std::string>& parts) const {
    if (parts.size() < 2) return join(parts, "");
    return join({parts.begin(), parts.end() - 1}, comma) + last_comma + parts.back();
}

} // namespace quiz
