#pragma once

#include "layout/geometry.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <string_view>

namespace quiz {

/// The look of the house: the one place for colours, sizes, spaces, radii and durations. Read from
/// assets/theme.json. All lengths are canvas units.
struct Theme {
    struct Colours {
        Colour crimson, ruby, velvet, gold, lamp, cream, ink;
        Colour ink_soft; ///< Details on a card.
        Colour teal, night;
        /// The lightest the stage may be where a page writes on it (spot included): text colours
        /// are chosen against it.
        Colour stage_lit;
        Colour stage_dark;                  ///< The painted cloth where no light falls on it.
        Colour stage_text, stage_text_soft; ///< On the bare stage and on panels.
        Colour card_top, card_bottom, card_lit_top, card_lit_bottom;
        Colour card_gone_top, card_gone_bottom, card_gone_text;
        Colour panel, panel_border; ///< Dark ground of running text.
        Colour button_top, button_bottom, button_text;
        Colour right, wrong;                                              ///< On cards.
        Colour right_lit, wrong_lit;                                      ///< On the stage.
        Colour buzz_red, buzz_blue, buzz_orange, buzz_green, buzz_yellow; ///< Of Buzz! buzzers.
        Colour track; ///< Of sliders, bars and scroll bars.
        Colour shade; ///< Over the page behind a dialog.
    };
    /// Em sizes at a text size of 100 %.
    struct Sizes {
        float floor = 0; ///< No text is ever smaller, whatever the text size.
        float far = 0;   ///< Nor, at an evening, what must be read from across the room.
        float hint = 0, detail = 0, body = 0, header = 0, option = 0, menu = 0, seconds = 0,
              points = 0, stem = 0, heading = 0, title = 0;
    };
    struct Spaces {
        float stage_left = 0, stage_right = 0, stage_top = 0, stage_bottom = 0;
        float hint_height = 0; ///< Of the line of keys at the foot of a page.
        float card = 0;        ///< Height of an answer's card.
        float hair = 0, tight = 0, small = 0, medium = 0, large = 0, huge = 0;
        float border = 0, border_strong = 0, ring = 0, shadow = 0, glow = 0;
        float lift = 0; ///< How far things rise when they appear.
    };
    struct Radii {
        float small = 0, card = 0, large = 0;
    };
    struct Durations {
        std::chrono::milliseconds quick{}, appear{}, reveal{}, curtain{}, count{}, toast{};
        std::chrono::milliseconds roses{}, petals{}, newspaper{}; ///< They hold up no input.
    };
    /// Height of a line as a multiple of the em size.
    struct Leading {
        float stage = 0, italic = 0, reading = 0; ///< Didot, its deep italic, Inter.
    };

    /// The grounds of the seats' marks, in the order of their names (rules/seats.h): dark enough
    /// for a white shape. Bars and names' edges use them, too.
    struct Marks {
        static constexpr std::size_t count = 12;
        Colour shoe, rose, mask, moon, crown, fan, key, bell, feather, lantern, heart, star;
        /// REQUIRES: 0 <= mark < count.
        [[nodiscard]] Colour at(int mark) const;
    };

    /// The shapes behind the letters of the answers: crimson square A, teal circle B, ochre
    /// triangle C, violet diamond D. Pale letters stand on them, cream cards lie under them.
    struct Answers {
        Colour square, circle, triangle, diamond;
    };
    /// What stands and shines on the stage, and the shadows there.
    struct Scenery {
        Colour shadow;                        ///< Under cards and ribbons.
        Colour valance_shadow, corner;        ///< Below the valance; where cloth meets floor.
        Colour haze, varnish;                 ///< Above the floor; its mirror of the cloth.
        Colour board, board_near, board_dark; ///< Wood: far away, near, in its deepest grain.
        Colour board_lit, board_warm, joint;  ///< In the spot, before the lamps, between.
        Colour lamp_wash, lamp_glow;          ///< Of the footlights.
        Colour dust, spot_on_velvet;          ///< In the beam; what red velvet gives back.
        Colour rail, hem;                     ///< Of the clock's ribbon.
        Colour leaf, leaf_vein, petal_deep, petal_lip; ///< Of a rose.
    };
    /// What the theatre is made of, from the deepest shade to the brightest sheen, evenly spaced.
    using Ramp = std::array<Colour, 9>;
    struct Ramps {
        Ramp velvet{}, bullion{}, satin{};
    };

    Colours colours; ///< In use: everyday's, or high_contrast's.
    Colours everyday;
    Colours high_contrast;
    Answers answers;
    Scenery scenery;
    Ramps ramps;
    Marks marks;
    Sizes sizes;
    Spaces spaces;
    Radii radii;
    Durations durations;
    Leading leading;

    void use_high_contrast(bool high) { colours = high ? high_contrast : everyday; }
    /// The part of the canvas that pages write on: inside curtains and valance, above the
    /// footlights.
    [[nodiscard]] Box stage() const;
};

/// Reads a theme. What is missing, unknown or malformed is a broken installation: throws
/// std::runtime_error with one sentence that says where. "high_contrast" names only the colours
/// that differ from the everyday ones.
[[nodiscard]] Theme read_theme(std::string_view json, std::string_view file);
[[nodiscard]] Theme load_theme(const std::filesystem::path& assets);

} // namespace quiz
