#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// The title of a film whose record does not introduce it, from the name of the record's file:
/// "taxi-driver.txt" is "Taxi Driver". Where `texts` has a phrase in quotation marks that makes the
/// same file name, it is that phrase: "Crouching Tiger, Hidden Dragon". Empty where the name tells
/// nothing ("-", "record 12", "film").
[[nodiscard]] std::string title_of_file(std::string_view file,
                                        const std::vector<std::string_view>& texts);

} // namespace quiz
