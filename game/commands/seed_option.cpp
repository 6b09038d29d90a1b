#include "commands/seed_option.h"

#include <charconv>

namespace quiz {

std::optional<std::uint64_t> parse_seed(const std::string& text) {
    std::uint64_t seed = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, seed);
    if (read.ec != std::errc() || read.ptr != end || seed == 0) return std::nullopt;
    return seed;
}

CLI::Option* add_seed_option(CLI::App& command, std::optional<std::uint64_t>& seed,
                             const std::string& help) {
    return command
        .add_option_function<std::string>(
            "--seed",
            [&seed](const std::string& text) {
                seed = parse_seed(text);
                if (!seed)
                    throw CLI::ValidationError(
                        "--seed", "a seed is a whole number from 1 to 18446744073709551615");
            },
            help)
        ->type_name("N");
}

} // namespace quiz
