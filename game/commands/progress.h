#pragma once

#include <chrono>
#include <functional>
#include <iosfwd>

namespace quiz {

/// Says now and then how far a long stream has come; nothing about work of less than a second.
class Progress {
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    /// Somebody at a terminal hears every second, a log every ten. `err` must outlive this.
    Progress(std::ostream& err, bool terminal, Clock clock);

    /// One more record is done, and gave so many questions.
    void record(long long questions);
    /// All is done.
    void finish();

private:
    void tell(bool last, std::chrono::milliseconds elapsed);

    std::ostream& err_;
    std::chrono::milliseconds pause_;
    Clock clock_;
    std::chrono::milliseconds start_;
    std::chrono::milliseconds told_;
    long long records_ = 0;
    long long questions_ = 0;
};

} // namespace quiz
