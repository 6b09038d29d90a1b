#pragma once

#include "house/house.h"
#include "party/input_script.h"

#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

struct WindowOptions {
    std::filesystem::path data;          ///< Folder with `assets`.
    std::filesystem::path own_bindings;  ///< The player's bindings.json; need not be there.
    std::filesystem::path taught_pads;   ///< The player's pads.json; need not be there.
    std::optional<MatchWish> wish;       ///< A match to begin with, before the title.
    std::vector<ScriptedEvent> inputs{}; ///< Happen as if devices did them, from the first frame.
    std::filesystem::path own_strings;   ///< The player's folder of languages; need not be there.
    std::optional<std::string> language; ///< Spoken instead of the settings' language.
    bool silent = false;                 ///< Look for no sound device.
};

/// Opens the window, plays until it is closed. `opened`: the house, by another thread, as loading
/// OpenGL takes longer. REQUIRES: !display_problem(). Throws std::runtime_error with one sentence
/// when the installation is broken. The result is a sentence when the wished match could not begin
/// (the game opened all the same, on its title).
std::optional<std::string> run_window(std::future<std::unique_ptr<House>> opened,
                                      const WindowOptions& options);

} // namespace quiz
