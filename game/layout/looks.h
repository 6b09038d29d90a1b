#pragma once

#include "layout/arrange.h"
#include "layout/sheet.h"

namespace quiz {

// How things look in their states: the one place where a highlight becomes borders, rings and
// markers. Focus is a ring, a strong border and a rose; the pointer a strong border and a dash.

/// A cream programme card with a gold edge.
[[nodiscard]] BoxLook card_look(const Theme& theme, Highlight highlight = {});
/// A push button: crimson when it is the likely choice, else cream.
[[nodiscard]] BoxLook button_look(const Theme& theme, bool primary, Highlight highlight);
/// A dark ground for running text on the stage.
[[nodiscard]] BoxLook panel_look(const Theme& theme);
/// The same over drapery and planks: wholly opaque, so that nothing shines through between words.
[[nodiscard]] BoxLook plate_look(const Theme& theme);
/// One colour, no border.
[[nodiscard]] BoxLook plain_look(Colour colour, float radius = 0);
/// The lit ground of a highlighted row on a card.
[[nodiscard]] BoxLook row_look(const Theme& theme, Highlight highlight);

/// Draws that ground of a row, over the dotted lines above and below it; nothing when it is not
/// highlighted.
void lit_row(Sheet& sheet, Highlight highlight, const Box& row);
/// The dotted lines between the rows of a card; drawn before them.
void dotted_between(Sheet& sheet, const Boxes& rows);
/// A dark panel with a strip of colour along its left, inside its border.
void striped_panel(Sheet& sheet, const Box& place, Colour strip);

/// A plate that hangs from the top of the canvas on two gold cords, in front of the drapery.
void hung_plate(Sheet& sheet, const Box& place);

/// Draws the rose or dash of a highlighted thing; nothing when it is not highlighted.
void marker(Sheet& sheet, Highlight highlight, const Box& place, Colour colour);

} // namespace quiz
