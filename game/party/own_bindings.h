#pragma once

#include "core/versioned_file.h"
#include "party/bindings.h"

#include <filesystem>
#include <string>

namespace quiz {

/// The player's own `bindings.json`, as `Bindings::load` reads it: written when keys are chosen in
/// the game, as safely as the scores.
class OwnBindings {
public:
    explicit OwnBindings(std::filesystem::path path);
    /// Keeps them whole or not at all; where they are the shipped ones the file goes, so that a
    /// newer game's hold. A file with mistakes is set aside first.
    [[nodiscard]] tl::expected<void, Sentence> save(const Bindings& bindings,
                                                    const Bindings& shipped) const;

private:
    VersionedFile file_;
};

} // namespace quiz
