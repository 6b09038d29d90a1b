#include "commands/progress.h"

#include "terminal/text_page.h"

#include <ostream>

namespace quiz {

namespace {

constexpr std::chrono::milliseconds worth_telling{1000};
constexpr std::chrono::milliseconds pause_of_terminal{1000};
constexpr std::chrono::milliseconds pause_of_log{10'000};

} // namespace

Progress::Progress(std::ostream& err, bool terminal, Clock clock)
    : err_(err), pause_(terminal ? pause_of_terminal : pause_of_log), clock_(std::move(clock)),
      start_(clock_()), told_(start_) {}

void Progress::record(long long questions) {
    ++records_;
    questions_ += questions;
    const auto now = clock_();
    if (now - told_ < pause_) return;
    told_ = now;
    tell(false, now - start_);
}

void Progress::finish() {
    if (const auto elapsed = clock_() - start_; elapsed >= worth_telling) tell(true, elapsed);
}

void Progress::tell(bool last, std::chrono::milliseconds elapsed) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(elapsed).count();
    err_ << "red-shoes: " << counted(records_, "record") << ", " << counted(questions_, "question")
         << (last ? " in " : " after ") << seconds << " s\n"
         << std::flush;
}

} // namespace quiz
