#include "commands/log.h"

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace quiz {

namespace {

constexpr std::size_t file_bytes = std::size_t{1} << 20U;
constexpr std::size_t older_files = 2; // with the current one: three

} // namespace

void start_log(const std::filesystem::path& state_folder) {
    std::shared_ptr<spdlog::sinks::sink> sink;
    try {
        sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            (state_folder / "red-shoes.log").string(), file_bytes, older_files);
    } catch (const spdlog::spdlog_ex&) {
        sink = std::make_shared<spdlog::sinks::null_sink_mt>();
    }
    auto logger = std::make_shared<spdlog::logger>("red-shoes", std::move(sink));
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger->flush_on(spdlog::level::info);
    // A disk that fills up while playing must not write to the terminal.
    logger->set_error_handler([](const std::string&) {});
    spdlog::set_default_logger(std::move(logger));
}

} // namespace quiz
