#pragma once

#include <optional>
#include <string>

namespace quiz {

/// What questions/schema/film.json says about a document: nothing when it takes it, else the first
/// complaint. A document with broken syntax gives a complaint too.
[[nodiscard]] std::optional<std::string> schema_complaint(const std::string& document);

} // namespace quiz
