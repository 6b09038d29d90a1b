#pragma once

#include "core/languages.h"
#include "core/strings.h"
#include "house/house.h"
#include "layout/cue.h"
#include "layout/text_measure.h"
#include "layout/theme.h"
#include "party/lobby.h"
#include "party/seat_controls.h"
#include "programme/evening.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace quiz {

/// Who sits at the table and what they hold. Outlives an evening, so that the next one begins with
/// the same people.
struct PartyTable {
    Lobby lobby;
    SeatControls controls{Bindings{}};
    /// What the next evening is to be.
    EveningLength length = EveningLength::Evening;
    EveningDifficulty difficulty = EveningDifficulty::Mixed;
    bool straight_points = false; ///< No finale and no shoes.
    bool flat_scoring = false;    ///< Even where the settings say otherwise.
    bool note = true;             ///< It opens with the programme note.
};

/// What every page works with, and what the pages ask of the loop. Owned by the application,
/// outlives all pages.
struct Stage {
    House& house;
    Theme theme; ///< With the colours of the settings (Page::change_settings).
    const TextMeasure& measure;
    const Strings& strings; ///< Every word of the interface.
    PartyTable table{};

    /// Which control means which button, now and as the game ships it.
    Bindings bindings{};
    Bindings shipped_bindings{};
    /// `bindings` were changed: the loop uses and keeps them, then sets this false.
    bool bindings_changed = false;

    /// What the settings can choose: the files of strings.
    std::vector<Language> languages{};

    /// Counted by the stack, and by pages where something happens by itself: everything after which
    /// the page in use may look different, but for what moves.
    std::uint64_t happenings = 0;

    /// Moments with a sound, in order. The loop plays and clears them after each call.
    std::vector<Cue> cues{};
    /// What is heard until a page wishes for something else. See "Music" in the README.
    MusicWish music{};
    /// House::settings() changed: the loop applies full screen and volumes, then sets this false.
    bool settings_changed = false;
    /// The page in use is wanted as a PNG: the loop writes it there before it draws again, says
    /// what came of it to the page (Screen::told), and empties this.
    std::filesystem::path save_picture{};
};

} // namespace quiz
