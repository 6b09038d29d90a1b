#pragma once

#include <streambuf>
#include <string>

namespace quiz {

/// While it lives, what SFML says on its error stream goes to the log, line by line.
class SfmlLog : private std::streambuf {
public:
    SfmlLog();
    ~SfmlLog() override;
    SfmlLog(const SfmlLog&) = delete;
    SfmlLog& operator=(const SfmlLog&) = delete;

private:
    int overflow(int character) override;

    std::streambuf* before_;
    std::string line_;
};

} // namespace quiz
