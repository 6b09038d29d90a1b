#pragma once

#include "commands/commands.h"
#include "films/catalogue.h"

#include <string>
#include <vector>

namespace quiz {

/// What the arguments FILE of a command name: these files; with `-` also one film record from
/// standard input; without any, everything installed and the player's own.
[[nodiscard]] Catalogue load_sources(Invocation& invocation, const std::vector<std::string>& files);

/// Sorted by file, line and column.
void sort_by_place(Problems& problems);

/// Appends what the stream has until the text is longer than `most` by one byte, which shows that
/// there is more: a device or a pipe may never end.
void read_on(std::istream& stream, std::string& text, std::size_t most);

} // namespace quiz
