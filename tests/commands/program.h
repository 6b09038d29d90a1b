#pragma once

#include "support/temporary_folder.h"

#include <string>
#include <vector>

namespace quiz::test {

/// What a run of the real program came to.
struct Run {
    int exit_code = -1; ///< 128 and more: killed by a signal.
    std::string out;
    std::string err;
};

/// The real program with folders of its own and no display. A run that hangs is killed after half a
/// minute and fails by its exit code.
class Program {
public:
    /// How a standard stream is set for a run.
    enum class Stream { Given, Closed, Full };

    [[nodiscard]] Run run(const std::vector<std::string>& arguments, const std::string& in = "",
                          Stream input = Stream::Given, Stream output = Stream::Given) const;
    /// The same with `--data` set to the tests' own stage.
    [[nodiscard]] Run play(std::vector<std::string> arguments, const std::string& in = "") const;

    [[nodiscard]] std::filesystem::path data() const { return folder_ / "data/red-shoes"; }
    [[nodiscard]] std::filesystem::path config() const { return folder_ / "config/red-shoes"; }
    [[nodiscard]] std::filesystem::path state() const { return folder_ / "state/red-shoes"; }
    [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }

private:
    TemporaryFolder folder_;
};

inline const std::string stage = QUIZ_SOURCE_DIR "/tests/support/theatre";

} // namespace quiz::test
