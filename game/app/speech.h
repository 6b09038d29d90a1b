#pragma once

#include "core/languages.h"

#include <optional>
#include <string>

namespace quiz {

/// The words of the interface in the language that the settings wish, and their change while the
/// game runs. Outlives the pages, which hold a reference to the strings.
class Speech {
public:
    /// `instead` is spoken until the settings wish another language than they do now. Throws
    /// std::runtime_error when the shipped English is broken.
    Speech(StringsFolders folders, std::string wished, const std::optional<std::string>& instead);

    [[nodiscard]] const Strings& strings() const { return strings_; }
    /// Speaks as the settings wish from now on; the result as trouble().
    std::optional<std::string> follow(const std::string& wished);
    /// What is wrong with the file of the language spoken, in one sentence: it is told in the log
    /// as a whole, and English stands in.
    [[nodiscard]] const std::optional<std::string>& trouble() const { return trouble_; }

private:
    void speak(const std::string& language);

    StringsFolders folders_;
    std::string wished_;
    Strings strings_;
    std::optional<std::string> trouble_;
};

} // namespace quiz
