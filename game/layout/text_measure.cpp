#include "layout/text_measure.h"

#include "core/text.h"
#include "layout/fonts.h"
#include "layout/typeset.h"

#include <ft2build.h>

#include FT_FREETYPE_H

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <unordered_map>

namespace quiz {

namespace {

constexpr std::size_t blocks_kept = 600; // more than a page ever has; then all are forgotten
constexpr std::size_t widths_kept = 2000;
constexpr float shrink_step = 0.97F;
constexpr char32_t ellipsis = U'…';
// Didot's own gaps between words are too wide, its italic's by far. In ems.
constexpr float italic_gap = -0.15F;
constexpr float bold_gap = -0.08F;
// And its italic's commas and apostrophes stand apart from their words: so much nearer to the
// letter before, and to what follows.
constexpr float mark_before = 0.07F;
constexpr float mark_behind = 0.05F;

struct Glyph {
    FT_UInt index = 0; ///< 0 = the face has none.
    float advance = 0; ///< In ems, as the others.
    float nearer = 0;  ///< Than its pen position, to the letter before.
    float above = 0;
    float below = 0;
};

bool is_mark(char32_t c) {
    constexpr std::u32string_view marks = U"',.;:!?";
    return marks.find(c) != std::u32string_view::npos;
}

/// One font file, measured in ems.
struct Font {
    FT_Face face = nullptr;
    float units_per_em = 1;
    float capital = 0;   ///< Height of the capitals.
    float descender = 0; ///< Depth of the letters that hang down.
    float word_gap = 0;  ///< Added to that of the font.
    bool loose = false;  ///< Its marks stand apart.
    bool kerned = false;
    mutable std::unordered_map<char32_t, Glyph> glyphs;

    [[nodiscard]] Glyph glyph(char32_t code_point) const {
        if (const auto found = glyphs.find(code_point); found != glyphs.end()) return found->second;
        Glyph glyph;
        glyph.index = FT_Get_Char_Index(face, code_point);
        if (FT_Load_Glyph(face, glyph.index, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) == 0) {
            const FT_Glyph_Metrics& metrics = face->glyph->metrics;
            glyph.advance = static_cast<float>(metrics.horiAdvance) / units_per_em;
            glyph.above = static_cast<float>(metrics.horiBearingY) / units_per_em;
            glyph.below = static_cast<float>(metrics.height) / units_per_em - glyph.above;
            if (code_point == U' ') glyph.advance += word_gap;
            if (loose && is_mark(code_point)) {
                glyph.nearer = mark_before;
                glyph.advance -= mark_before + mark_behind;
            }
        }
        glyphs.emplace(code_point, glyph);
        return glyph;
    }
    [[nodiscard]] float kerning(FT_UInt left, FT_UInt right) const {
        FT_Vector between{};
        if (!kerned || FT_Get_Kerning(face, left, right, FT_KERNING_UNSCALED, &between) != 0)
            return 0;
        return static_cast<float>(between.x) / units_per_em;
    }
};

/// A line may end behind a hyphen or dash, but not within "scores.json.damaged-1".
bool breaks_behind(std::u32string_view text, std::size_t index) {
    const char32_t c = text[index];
    if (c == U'–' || c == U'—') return true;
    const char32_t after = index + 1 < text.size() ? text[index + 1] : U' ';
    return c == U'-' && (after < U'0' || after > U'9');
}

} // namespace

struct TextMeasure::Fonts {
    FT_Library library = nullptr;
    std::array<Font, face_count> fonts;
    mutable std::unordered_map<std::string, TextBlock> blocks;
    mutable std::unordered_map<std::string, float> widths;
    mutable std::string key; ///< Of what is looked up; kept for its memory.

    Fonts() {
        if (FT_Init_FreeType(&library) != 0)
            throw std::runtime_error("The FreeType library could not be started.");
    }
    ~Fonts() {
        for (Font& font : fonts)
            if (font.face != nullptr) FT_Done_Face(font.face);
        FT_Done_FreeType(library);
    }
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;

    /// The key of a text and what it is measured by, in `key`.
    const std::string& key_of(std::initializer_list<float> parts, std::string_view text) const {
        key.clear();
        for (const float part : parts) {
            std::array<char, sizeof part> bytes{};
            std::memcpy(bytes.data(), &part, sizeof part);
            key.append(bytes.data(), bytes.size());
        }
        key += text;
        return key;
    }

    /// What was set before, else what `set` gives.
    template <typename Set>
    TextBlock kept(std::initializer_list<float> parts, std::string_view text, Set set) const {
        if (const auto found = blocks.find(key_of(parts, text)); found != blocks.end())
            return found->second;
        if (blocks.size() >= blocks_kept) blocks.clear();
        return blocks.emplace(key, set()).first->second;
    }

    void open(Face which, const std::filesystem::path& path) {
        Font& font = fonts.at(static_cast<std::size_t>(which));
        if (FT_New_Face(library, path.c_str(), 0, &font.face) != 0)
            throw std::runtime_error("The font " + path.string() +
                                     " could not be read. Install the game again.");
        font.units_per_em = static_cast<float>(font.face->units_per_EM);
        font.kerned = FT_HAS_KERNING(font.face);
        if (which == Face::StageItalic) {
            font.word_gap = italic_gap;
            font.loose = true;
        }
        if (which == Face::StageBold) font.word_gap = bold_gap;
        font.capital = font.glyph(U'H').above;
        font.descender = font.glyph(U'p').below;
    }
    [[nodiscard]] const Font& at(Face face) const {
        return fonts.at(static_cast<std::size_t>(face));
    }

    /// The widths of a run of characters, in ems; with `glyphs`, also where each stands.
    [[nodiscard]] float measure(Face face, std::u32string_view text, float tracking,
                                std::vector<TextLine::Glyph>* glyphs) const {
        float x = 0;
        FT_UInt before = 0;
        Face before_face = face;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char32_t code_point = typeset(face, text, i);
            Face own = face;
            Glyph glyph = at(face).glyph(code_point);
            if (glyph.index == 0) {
                const Glyph other = at(fallback_face(face)).glyph(code_point);
                if (other.index != 0) {
                    glyph = other;
                    own = fallback_face(face);
                }
            }
            if (before != 0 && before_face == own) x += at(own).kerning(before, glyph.index);
            if (glyphs != nullptr) glyphs->push_back({code_point, x - glyph.nearer, own});
            x += glyph.advance + tracking;
            before = glyph.index;
            before_face = own;
        }
        return text.empty() ? 0 : x - tracking; // none after the last
    }

    [[nodiscard]] TextLine line(Face face, float size, std::u32string_view text,
                                float tracking) const {
        TextLine line;
        line.text = encode_utf8(text);
        line.face = face;
        line.size = size;
        line.glyphs.reserve(text.size());
        line.width = size * measure(face, text, tracking, &line.glyphs);
        for (TextLine::Glyph& glyph : line.glyphs) {
            glyph.x *= size;
            const Glyph ink = at(glyph.face).glyph(glyph.code_point);
            line.ink_above = std::max(line.ink_above, size * ink.above);
            line.ink_below = std::max(line.ink_below, size * ink.below);
        }
        const Font& font = at(face);
        line.descent = size * font.descender;
        line.ascent = size * (font.capital + font.descender);
        return line;
    }

    /// Where lines end and begin. `width` in ems.
    struct Span {
        std::size_t from = 0;
        std::size_t to = 0;
    };
    [[nodiscard]] std::vector<Span> break_lines(Face face, std::u32string_view text, float width,
                                                float tracking) const {
        std::vector<Span> lines;
        std::size_t from = 0;
        while (from < text.size() || lines.empty()) {
            const Span line = next_line(face, text, from, width, tracking);
            lines.push_back(line);
            from = line.to;
            if (from < text.size() && text[from] == U'\n') {
                ++from;
                if (from == text.size()) break;
            } else {
                while (from < text.size() && text[from] == U' ') ++from;
            }
            if (text.empty()) break;
        }
        return lines;
    }
    [[nodiscard]] Span next_line(Face face, std::u32string_view text, std::size_t from, float width,
                                 float tracking) const {
        std::optional<std::size_t> last_break;
        float x = 0;
        FT_UInt before = 0;
        for (std::size_t i = from; i < text.size(); ++i) {
            const char32_t c = text[i];
            if (c == U'\n') return {from, i};
            if (c == U' ' && i > from) last_break = i;
            const char32_t code_point = typeset(face, text, i);
            Glyph glyph = at(face).glyph(code_point);
            const bool own = glyph.index != 0;
            if (!own) glyph = at(fallback_face(face)).glyph(code_point);
            if (before != 0 && own) x += at(face).kerning(before, glyph.index);
            x += glyph.advance;
            if (x > width && i > from && c != U' ') return {from, last_break.value_or(i)};
            x += tracking;
            before = own ? glyph.index : 0;
            if (breaks_behind(text, i)) last_break = i + 1;
        }
        return {from, text.size()};
    }
    /// As few lines as `width` allows, of nearly even length.
    [[nodiscard]] std::vector<Span> balanced(Face face, std::u32string_view text, float width,
                                             float tracking) const {
        std::vector<Span> best = break_lines(face, text, width, tracking);
        if (best.size() < 2) return best;
        const std::ptrdiff_t broken = words_broken(text, best); // no more than must be
        float least = 0;
        float most = width;
        constexpr int halvings = 9;
        for (int i = 0; i < halvings; ++i) {
            const float middle = (least + most) / 2;
            std::vector<Span> lines = break_lines(face, text, middle, tracking);
            if (lines.size() == best.size() && words_broken(text, lines) <= broken) {
                best = std::move(lines);
                most = middle;
            } else {
                least = middle;
            }
        }
        return best;
    }

    /// Full lines, paragraph after paragraph.
    [[nodiscard]] std::vector<Span> filled(Face face, std::u32string_view text, float width,
                                           float tracking) const {
        std::vector<Span> lines;
        for (std::size_t from = 0; from < text.size() || lines.empty();) {
            const std::size_t end = std::min(text.find(U'\n', from), text.size());
            for (const Span line :
                 filled_paragraph(face, text.substr(from, end - from), width, tracking))
                lines.push_back({from + line.from, from + line.to});
            from = end + 1;
        }
        return lines;
    }
    /// Unless its last line would be left with a mere word or two.
    [[nodiscard]] std::vector<Span> filled_paragraph(Face face, std::u32string_view text,
                                                     float width, float tracking) const {
        constexpr float least_last = 0.3F; // of the width
        const auto ends_well = [&](const std::vector<Span>& lines) {
            const Span last = lines.back();
            return measure(face, text.substr(last.from, last.to - last.from), tracking, nullptr) >
                   width * least_last;
        };
        std::vector<Span> lines = break_lines(face, text, width, tracking);
        if (lines.size() < 2 || ends_well(lines)) return lines;
        // No narrower than it takes to give the last line its share, and no word is broken for it.
        const std::ptrdiff_t broken = words_broken(text, lines);
        constexpr float step = 0.98F;
        constexpr int most = 34; // steps: down to half the width
        float narrow = width;
        for (int tried = 0; tried < most; ++tried) {
            narrow *= step;
            std::vector<Span> narrower = break_lines(face, text, narrow, tracking);
            if (narrower.size() > lines.size() || words_broken(text, narrower) > broken) break;
            if (ends_well(narrower)) return narrower;
        }
        return lines;
    }

    [[nodiscard]] static TextBlock block_of(std::vector<TextLine> lines, float line_height) {
        TextBlock block;
        block.line_height = line_height;
        for (const TextLine& line : lines) block.width = std::max(block.width, line.width);
        block.height = line_height * static_cast<float>(lines.size());
        block.lines = TextBlock::Lines(std::move(lines));
        return block;
    }
    [[nodiscard]] TextBlock set(const FitOptions& options, float size, std::u32string_view text,
                                const std::vector<Span>& spans) const {
        std::vector<TextLine> lines;
        lines.reserve(spans.size());
        for (const Span& span : spans)
            lines.push_back(line(options.face, size, text.substr(span.from, span.to - span.from),
                                 options.tracking));
        return block_of(std::move(lines), size * options.leading);
    }

    [[nodiscard]] TextBlock fit(const FitOptions& options, std::u32string_view text) const {
        const float floor = std::min(options.floor, options.size);
        // What letters cover of one line: the leading around the first and last may stick out.
        const Font& font = at(options.face);
        const float covered = font.capital + 2 * font.descender;
        const auto lines_allowed = [&](float size) -> std::size_t {
            const std::size_t allowed = options.most_lines > 0
                                            ? static_cast<std::size_t>(options.most_lines)
                                            : std::u32string_view::npos;
            if (options.height <= 0) return allowed;
            const float more = (options.height / size - covered) / options.leading + 0.001F;
            return more < 0 ? 0 : std::min(allowed, 1 + static_cast<std::size_t>(more));
        };
        for (float size = options.size;; size = std::max(floor, size * shrink_step)) {
            const float width = options.width / size;
            std::vector<Span> lines = break_lines(options.face, text, width, options.tracking);
            const std::size_t allowed = lines_allowed(size);
            const bool last = size <= floor;
            if (lines.size() <= allowed && (last || words_broken(text, lines) == 0))
                return set(options, size, text,
                           options.even ? balanced(options.face, text, width, options.tracking)
                                        : filled(options.face, text, width, options.tracking));
            if (!last) continue;
            lines.resize(std::max<std::size_t>(1, std::min(lines.size(), allowed)));
            if (lines.back().to == text.size())
                return set(options, size, text, lines); // too high, but whole
            const TextBlock whole = set(options, size, text, lines);
            std::u32string end(text.substr(lines.back().from, lines.back().to - lines.back().from));
            while (!end.empty() &&
                   measure(options.face, end + ellipsis, options.tracking, nullptr) > width)
                end.pop_back();
            std::vector<TextLine> set_lines(whole.lines.begin(), whole.lines.end());
            set_lines.back() = line(options.face, size, end + ellipsis, options.tracking);
            TextBlock block = block_of(std::move(set_lines), whole.line_height);
            block.cut = true;
            return block;
        }
    }
    static std::ptrdiff_t words_broken(std::u32string_view text, const std::vector<Span>& lines) {
        return std::count_if(lines.begin(), lines.end(), [&](const Span& line) {
            if (line.to >= text.size() || line.to == line.from) return false;
            const char32_t after = text[line.to];
            return after != U' ' && after != U'\n' && !breaks_behind(text, line.to - 1);
        });
    }
};

TextMeasure::TextMeasure(const std::vector<std::filesystem::path>& font_folders)
    : fonts_(std::make_unique<Fonts>()) {
    for (int i = 0; i < face_count; ++i) {
        const Face face = static_cast<Face>(i);
        fonts_->open(face, font_path(face, font_folders));
    }
}

TextMeasure::~TextMeasure() = default;

TextLine TextMeasure::line(Face face, float size, std::string_view text, float tracking) const {
    return fonts_->line(face, size, decode_utf8(text), tracking);
}

float TextMeasure::width(Face face, float size, std::string_view text, float tracking) const {
    const std::string& key = fonts_->key_of({static_cast<float>(face), tracking}, text);
    auto found = fonts_->widths.find(key);
    if (found == fonts_->widths.end()) {
        if (fonts_->widths.size() >= widths_kept) fonts_->widths.clear();
        const float ems = fonts_->measure(face, decode_utf8(text), tracking, nullptr);
        found = fonts_->widths.emplace(key, ems).first;
    }
    return size * found->second;
}

std::vector<TextLine> TextMeasure::wrap(Face face, float size, std::string_view text, float width,
                                        float tracking) const {
    const std::u32string characters = decode_utf8(text);
    std::vector<TextLine> lines;
    for (const auto& span : fonts_->balanced(face, characters, width / size, tracking))
        lines.push_back(fonts_->line(
            face, size, std::u32string_view(characters).substr(span.from, span.to - span.from),
            tracking));
    return lines;
}

TextBlock TextMeasure::fit(const FitOptions& options, std::string_view text) const {
    return fonts_->kept({static_cast<float>(options.face), options.size, options.floor,
                         options.leading, options.width, options.height,
                         static_cast<float>(options.most_lines), options.tracking,
                         options.even ? 1.0F : 0.0F},
                        text, [&] { return fonts_->fit(options, decode_utf8(text)); });
}

TextBlock TextMeasure::line_block(Face face, float size, std::string_view text) const {
    return fonts_->kept({static_cast<float>(face), size}, text, [&] {
        return Fonts::block_of({fonts_->line(face, size, decode_utf8(text), 0)}, size);
    });
}

bool TextMeasure::has(Face face, char32_t code_point) const {
    return fonts_->at(face).glyph(code_point).index != 0;
}

} // namespace quiz
