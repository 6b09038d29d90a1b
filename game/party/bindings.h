#pragma once

#include "core/button.h"
#include "core/problem.h"
#include "party/seat_bindings.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace quiz {

/// The name of a button in bindings files: "choice1", "full_screen".
[[nodiscard]] std::string_view button_name(Button button);

/// Which control means which button: data, read from `assets/bindings.json`.
class Bindings {
public:
    /// The bindings that a document gives, and everything that is wrong with it; what is wrong is
    /// left out.
    struct Read;
    [[nodiscard]] static Read read(std::string_view json, std::string_view file);

    /// The player's own file if there is one and it has no error, else the shipped one. Problems of
    /// both are returned. Throws std::runtime_error when the shipped file cannot be read: a broken
    /// installation.
    [[nodiscard]] static Read load(const std::filesystem::path& shipped,
                                   const std::filesystem::path& own);

    [[nodiscard]] std::optional<Button> key(std::string_view name) const;
    /// A pad's control, by the layout of its "vendor:product" (four hexadecimal digits each), else
    /// by the default layout.
    [[nodiscard]] std::optional<Button> pad(std::string_view model, std::string_view control) const;
    /// Is the layout of this model known, or is it guessed?
    [[nodiscard]] bool knows(std::string_view model) const;
    /// The handsets of a party.
    [[nodiscard]] const SeatBindings& seats() const { return seats_; }

    // Changing them: by `rebinding.h`, which knows what may not be.
    using Layout = std::map<std::string, Button, std::less<>>;
    [[nodiscard]] const Layout& keys() const { return keys_; }
    /// The layout that a pad of this model has: its own, or the default one.
    [[nodiscard]] const Layout& pad_layout(std::string_view model) const;
    void set_keys(Layout keys) { keys_ = std::move(keys); }
    /// From then on the model is known.
    void set_pad(const std::string& model, Layout layout) { pads_[model] = std::move(layout); }
    /// The model has no layout of its own any more.
    void forget_pad(const std::string& model) { pads_.erase(model); }
    void set_seats(SeatBindings seats) { seats_ = std::move(seats); }
    bool operator==(const Bindings&) const = default;

    /// As a file: read() of it gives the same bindings.
    [[nodiscard]] std::string text() const;

private:
    Layout keys_;
    SeatBindings seats_;
    std::map<std::string, Layout, std::less<>> pads_; // By model; "default" for all others.
};

struct Bindings::Read {
    Bindings bindings;
    Problems problems;
};

/// True for keys that put a character into a text field: they are no buttons there.
[[nodiscard]] bool types_character(std::string_view key);

} // namespace quiz
