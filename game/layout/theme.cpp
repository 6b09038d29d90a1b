#include "layout/theme.h"

#include "core/files.h"
#include "core/json.h"
#include "layout/colour_text.h"

#include <array>
#include <stdexcept>

namespace quiz {

namespace {

template <typename Group, typename Value>
struct Named {
    const char* name;
    Value Group::*member;
};

using C = Theme::Colours;
constexpr std::array colour_names{
    Named<C, Colour>{"crimson", &C::crimson},
    Named<C, Colour>{"ruby", &C::ruby},
    Named<C, Colour>{"velvet", &C::velvet},
    Named<C, Colour>{"gold", &C::gold},
    Named<C, Colour>{"lamp", &C::lamp},
    Named<C, Colour>{"cream", &C::cream},
    Named<C, Colour>{"ink", &C::ink},
    Named<C, Colour>{"ink_soft", &C::ink_soft},
    Named<C, Colour>{"teal", &C::teal},
    Named<C, Colour>{"night", &C::night},
    Named<C, Colour>{"stage_lit", &C::stage_lit},
    Named<C, Colour>{"stage_dark", &C::stage_dark},
    Named<C, Colour>{"stage_text", &C::stage_text},
    Named<C, Colour>{"stage_text_soft", &C::stage_text_soft},
    Named<C, Colour>{"card_top", &C::card_top},
    Named<C, Colour>{"card_bottom", &C::card_bottom},
    Named<C, Colour>{"card_lit_top", &C::card_lit_top},
    Named<C, Colour>{"card_lit_bottom", &C::card_lit_bottom},
    Named<C, Colour>{"card_gone_top", &C::card_gone_top},
    Named<C, Colour>{"card_gone_bottom", &C::card_gone_bottom},
    Named<C, Colour>{"card_gone_text", &C::card_gone_text},
    Named<C, Colour>{"panel", &C::panel},
    Named<C, Colour>{"panel_border", &C::panel_border},
    Named<C, Colour>{"button_top", &C::button_top},
    Named<C, Colour>{"button_bottom", &C::button_bottom},
    Named<C, Colour>{"button_text", &C::button_text},
    Named<C, Colour>{"right", &C::right},
    Named<C, Colour>{"wrong", &C::wrong},
    Named<C, Colour>{"right_lit", &C::right_lit},
    Named<C, Colour>{"wrong_lit", &C::wrong_lit},
    Named<C, Colour>{"buzz_red", &C::buzz_red},
    Named<C, Colour>{"buzz_blue", &C::buzz_blue},
    Named<C, Colour>{"buzz_orange", &C::buzz_orange},
    Named<C, Colour>{"buzz_green", &C::buzz_green},
    Named<C, Colour>{"buzz_yellow", &C::buzz_yellow},
    Named<C, Colour>{"track", &C::track},
    Named<C, Colour>{"shade", &C::shade},
};

using M = Theme::Marks;
constexpr std::array<Named<M, Colour>, M::count> mark_colour_names{{
    {"shoe", &M::shoe},
    {"rose", &M::rose},
    {"mask", &M::mask},
    {"moon", &M::moon},
    {"crown", &M::crown},
    {"fan", &M::fan},
    {"key", &M::key},
    {"bell", &M::bell},
    {"feather", &M::feather},
    {"lantern", &M::lantern},
    {"heart", &M::heart},
    {"star", &M::star},
}};

using Z = Theme::Sizes;
constexpr std::array size_names{
    Named<Z, float>{"floor", &Z::floor},     Named<Z, float>{"hint", &Z::hint},
    Named<Z, float>{"detail", &Z::detail},   Named<Z, float>{"body", &Z::body},
    Named<Z, float>{"header", &Z::header},   Named<Z, float>{"option", &Z::option},
    Named<Z, float>{"menu", &Z::menu},       Named<Z, float>{"seconds", &Z::seconds},
    Named<Z, float>{"points", &Z::points},   Named<Z, float>{"stem", &Z::stem},
    Named<Z, float>{"heading", &Z::heading}, Named<Z, float>{"title", &Z::title},
    Named<Z, float>{"far", &Z::far},
};

using S = Theme::Spaces;
constexpr std::array space_names{
    Named<S, float>{"stage_left", &S::stage_left},
    Named<S, float>{"stage_right", &S::stage_right},
    Named<S, float>{"stage_top", &S::stage_top},
    Named<S, float>{"stage_bottom", &S::stage_bottom},
    Named<S, float>{"hint_height", &S::hint_height},
    Named<S, float>{"card", &S::card},
    Named<S, float>{"hair", &S::hair},
    Named<S, float>{"tight", &S::tight},
    Named<S, float>{"small", &S::small},
    Named<S, float>{"medium", &S::medium},
    Named<S, float>{"large", &S::large},
    Named<S, float>{"huge", &S::huge},
    Named<S, float>{"border", &S::border},
    Named<S, float>{"border_strong", &S::border_strong},
    Named<S, float>{"ring", &S::ring},
    Named<S, float>{"shadow", &S::shadow},
    Named<S, float>{"glow", &S::glow},
    Named<S, float>{"lift", &S::lift},
};

using A = Theme::Answers;
constexpr std::array answer_names{
    Named<A, Colour>{"square", &A::square},
    Named<A, Colour>{"circle", &A::circle},
    Named<A, Colour>{"triangle", &A::triangle},
    Named<A, Colour>{"diamond", &A::diamond},
};

using N = Theme::Scenery;
constexpr std::array scenery_names{
    Named<N, Colour>{"shadow", &N::shadow},
    Named<N, Colour>{"valance_shadow", &N::valance_shadow},
    Named<N, Colour>{"corner", &N::corner},
    Named<N, Colour>{"haze", &N::haze},
    Named<N, Colour>{"varnish", &N::varnish},
    Named<N, Colour>{"board", &N::board},
    Named<N, Colour>{"board_near", &N::board_near},
    Named<N, Colour>{"board_dark", &N::board_dark},
    Named<N, Colour>{"board_lit", &N::board_lit},
    Named<N, Colour>{"board_warm", &N::board_warm},
    Named<N, Colour>{"joint", &N::joint},
    Named<N, Colour>{"lamp_wash", &N::lamp_wash},
    Named<N, Colour>{"lamp_glow", &N::lamp_glow},
    Named<N, Colour>{"dust", &N::dust},
    Named<N, Colour>{"spot_on_velvet", &N::spot_on_velvet},
    Named<N, Colour>{"rail", &N::rail},
    Named<N, Colour>{"hem", &N::hem},
    Named<N, Colour>{"leaf", &N::leaf},
    Named<N, Colour>{"leaf_vein", &N::leaf_vein},
    Named<N, Colour>{"petal_deep", &N::petal_deep},
    Named<N, Colour>{"petal_lip", &N::petal_lip},
};

using P = Theme::Ramps;
constexpr std::array ramp_names{
    Named<P, Theme::Ramp>{"velvet", &P::velvet},
    Named<P, Theme::Ramp>{"bullion", &P::bullion},
    Named<P, Theme::Ramp>{"satin", &P::satin},
};

using R = Theme::Radii;
constexpr std::array radius_names{
    Named<R, float>{"small", &R::small},
    Named<R, float>{"card", &R::card},
    Named<R, float>{"large", &R::large},
};

using D = Theme::Durations;
constexpr std::array duration_names{
    Named<D, std::chrono::milliseconds>{"quick", &D::quick},
    Named<D, std::chrono::milliseconds>{"appear", &D::appear},
    Named<D, std::chrono::milliseconds>{"reveal", &D::reveal},
    Named<D, std::chrono::milliseconds>{"curtain", &D::curtain},
    Named<D, std::chrono::milliseconds>{"count", &D::count},
    Named<D, std::chrono::milliseconds>{"toast", &D::toast},
    Named<D, std::chrono::milliseconds>{"roses", &D::roses},
    Named<D, std::chrono::milliseconds>{"petals", &D::petals},
    Named<D, std::chrono::milliseconds>{"newspaper", &D::newspaper},
};

using L = Theme::Leading;
constexpr std::array leading_names{
    Named<L, float>{"stage", &L::stage},
    Named<L, float>{"italic", &L::italic},
    Named<L, float>{"reading", &L::reading},
};

constexpr double longest_length = 2000;    // canvas units; more is a slip of the pen
constexpr double longest_duration = 60000; // milliseconds

void read_value(ObjectReader& group, const char* name, Colour& colour) {
    const std::string text = group.required_text(name);
    if (text.empty()) return; // reported
    if (const auto parsed = parse_colour(text))
        colour = *parsed;
    else
        group.reader().error(*group.optional(name), group.pointer_to(name),
                             "expected a colour such as \"#B3142B\" or \"#B3142BFF\", found \"" +
                                 text + "\".");
}

void read_value(ObjectReader& group, const char* name, Theme::Ramp& ramp) {
    const JsonValue* list = group.required(name);
    if (list == nullptr) return;
    std::size_t count = 0;
    group.each(name, [&](const JsonValue& value, const std::string& pointer) {
        const std::string* text = value.text();
        const auto parsed = text != nullptr ? parse_colour(*text) : std::nullopt;
        if (!parsed)
            group.reader().error(value, pointer, "expected a colour such as \"#B3142B\".");
        else if (count < ramp.size())
            ramp.at(count) = *parsed;
        ++count;
    });
    if (count != ramp.size())
        group.reader().error(*list, group.pointer_to(name),
                             "expected " + std::to_string(ramp.size()) + " colours.");
}

void read_value(ObjectReader& group, const char* name, float& length) {
    const JsonValue* value = group.required(name);
    if (value != nullptr)
        length = static_cast<float>(group.optional_number(name, 0, longest_length).value_or(0));
}

void read_value(ObjectReader& group, const char* name, std::chrono::milliseconds& duration) {
    const JsonValue* value = group.required(name);
    if (value != nullptr)
        duration = std::chrono::milliseconds(
            static_cast<int>(group.optional_number(name, 0, longest_duration).value_or(0)));
}

template <typename Group, typename Names>
void read_group(ObjectReader& theme, const char* name, Group& group, const Names& names) {
    const JsonValue* value = theme.required(name);
    if (value == nullptr) return;
    ObjectReader reader(theme.reader(), *value, theme.pointer_to(name));
    for (const auto& named : names) read_value(reader, named.name, group.*(named.member));
    reader.close();
}

/// The colours that differ; what is not named stays as it is.
void read_differences(ObjectReader& theme, const char* name, Theme::Colours& colours) {
    const JsonValue* value = theme.required(name);
    if (value == nullptr) return;
    ObjectReader reader(theme.reader(), *value, theme.pointer_to(name));
    for (const auto& named : colour_names)
        if (reader.optional(named.name) != nullptr)
            read_value(reader, named.name, colours.*(named.member));
    reader.close();
}

} // namespace

Box Theme::stage() const {
    return {spaces.stage_left, spaces.stage_top,
            canvas_width - spaces.stage_left - spaces.stage_right,
            canvas_height - spaces.stage_top - spaces.stage_bottom};
}

Colour Theme::Marks::at(int mark) const {
    return this->*mark_colour_names.at(static_cast<std::size_t>(mark)).member;
}

Theme read_theme(std::string_view json, std::string_view file) {
    const auto broken = [](const Problem& problem) {
        return std::runtime_error("The theme is broken, install the game again. " +
                                  to_text(problem));
    };
    const auto parsed = parse_json(json, file);
    if (!parsed) throw broken(parsed.error());

    Theme theme;
    Problems problems;
    JsonReader reader(json, file, problems);
    ObjectReader object(reader, *parsed, "");
    read_group(object, "colours", theme.colours, colour_names);
    theme.everyday = theme.high_contrast = theme.colours;
    read_differences(object, "high_contrast", theme.high_contrast);
    read_group(object, "answers", theme.answers, answer_names);
    read_group(object, "scenery", theme.scenery, scenery_names);
    read_group(object, "ramps", theme.ramps, ramp_names);
    read_group(object, "marks", theme.marks, mark_colour_names);
    read_group(object, "sizes", theme.sizes, size_names);
    read_group(object, "spaces", theme.spaces, space_names);
    read_group(object, "radii", theme.radii, radius_names);
    read_group(object, "durations", theme.durations, duration_names);
    read_group(object, "leading", theme.leading, leading_names);
    object.close();
    for (const Problem& problem : problems)
        if (problem.severity == Severity::Error) throw broken(problem);
    return theme;
}

Theme load_theme(const std::filesystem::path& assets) {
    const std::filesystem::path path = assets / "theme.json";
    const auto text = read_file(path);
    if (!text) throw std::runtime_error("The theme could not be read: " + text.error());
    return read_theme(*text, path.string());
}

} // namespace quiz
