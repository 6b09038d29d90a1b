#include "commands/program.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace quiz::test {

namespace {

constexpr unsigned patience_seconds = 30;

void replace_stream(int stream, const std::string& path, int flags) {
    const int file = ::open(path.c_str(), flags, 0600);
    if (file < 0 || ::dup2(file, stream) < 0) ::_exit(99);
    ::close(file);
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (auto& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Run Program::run(const std::vector<std::string>& arguments, const std::string& in, Stream input,
                 Stream output) const {
    const std::string in_path = (folder_ / "in").string();
    const std::string out_path = output == Stream::Full ? "/dev/full" : (folder_ / "out").string();
    const std::string err_path = (folder_ / "err").string();
    put(in_path, in);

    std::vector<std::string> words{QUIZ_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    const std::string home = folder_.path().string();
    std::vector<std::string> environment{"HOME=" + home, "XDG_DATA_HOME=" + home + "/data",
                                         "XDG_CONFIG_HOME=" + home + "/config",
                                         "XDG_STATE_HOME=" + home + "/state", "PATH=/usr/bin:/bin"};
    const auto argument_pointers = pointers_to(words);
    const auto environment_pointers = pointers_to(environment);

    const auto child = ::fork();
    if (child < 0) throw std::runtime_error("The program could not be started.");
    if (child == 0) {
        ::alarm(patience_seconds);
        replace_stream(STDIN_FILENO, in_path, O_RDONLY);
        replace_stream(STDOUT_FILENO, out_path, O_WRONLY | O_CREAT | O_TRUNC);
        replace_stream(STDERR_FILENO, err_path, O_WRONLY | O_CREAT | O_TRUNC);
        if (input == Stream::Closed) ::close(STDIN_FILENO);
        if (output == Stream::Closed) ::close(STDOUT_FILENO);
        ::execve(QUIZ_PROGRAM, argument_pointers.data(), environment_pointers.data());
        ::_exit(98);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child)
        throw std::runtime_error("The program was lost sight of.");
    Run run;
    run.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    run.out = output == Stream::Given ? get(out_path) : "";
    run.err = get(err_path);
    return run;
}

Run Program::play(std::vector<std::string> arguments, const std::string& in) const {
    arguments.insert(arguments.end(), {"--data", stage});
    return run(arguments, in);
}

} // namespace quiz::test
