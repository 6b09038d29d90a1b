#pragma once

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace quiz {

/// A whole number from 1 to 2^64 - 1 in decimal digits; nothing else.
[[nodiscard]] std::optional<std::uint64_t> parse_seed(const std::string& text);

/// Adds `--seed N`. CLI11's own numbers would take "010" for eight.
CLI::Option* add_seed_option(CLI::App& command, std::optional<std::uint64_t>& seed,
                             const std::string& help);

} // namespace quiz
