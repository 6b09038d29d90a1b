#include "layout/typeset.h"

namespace quiz {

namespace {

bool is_space(char32_t c) { return c <= U' ' || c == 0x7F || c == 0xA0; }

/// Behind these a quotation begins; behind anything else it ends.
bool opens_behind(char32_t c) {
    return is_space(c) || c == U'(' || c == U'[' || c == U'—' || c == U'–' || c == U'“' ||
           c == U'‘';
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

} // namespace

char32_t typeset(Face face, std::u32string_view text, std::size_t index) {
    const bool didot = face == Face::Stage || face == Face::StageBold || face == Face::StageItalic;
    const char32_t apostrophe = didot ? U'\'' : U'’';
    const char32_t c = text[index];
    if (c == U'’' && text.size() > 1) return apostrophe;
    if (c < U' ' || c == 0x7F) return U' ';
    if ((c != U'\'' && c != U'"' && c != U'-') || text.size() == 1) return c;
    const char32_t before = index == 0 ? U' ' : text[index - 1];
    const char32_t after = index + 1 < text.size() ? text[index + 1] : U' ';
    if (c == U'-') return is_space(before) && is_digit(after) ? U'−' : c;
    // Of two that stand together the inner one follows the outer one.
    const bool paired = index > 0 && (before == U'\'' || before == U'"');
    const bool opens =
        (paired ? opens_behind(index > 1 ? text[index - 2] : U' ') : opens_behind(before)) &&
        !is_space(after);
    if (c == U'"') return opens ? U'“' : U'”';
    return opens && !is_digit(after) ? U'‘' : apostrophe; // the ’40s
}

} // namespace quiz
