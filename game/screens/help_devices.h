#pragma once

#include "layout/sheet.h"
#include "screens/stage.h"

namespace quiz {

/// The page of the help that shows what everybody presses at a party: the buttons of each kind of
/// device as pictures, rows of keys as the player's own bindings have them.
void help_devices(Sheet& sheet, const Stage& stage, const Box& place);

} // namespace quiz
