#include "party/taught_pads.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace quiz {

namespace {

constexpr int version = 1;

std::optional<std::array<std::string, 4>> lesson_of(const JsonValue& value) {
    std::array<std::string, 4> lesson;
    const auto* list = value.array();
    if (list == nullptr || list->size() != lesson.size()) return std::nullopt;
    for (std::size_t i = 0; i < lesson.size(); ++i) {
        const std::string* control = list->at(i).text();
        if (control == nullptr || control->empty()) return std::nullopt;
        for (std::size_t before = 0; before < i; ++before)
            if (lesson.at(before) == *control) return std::nullopt;
        lesson.at(i) = *control;
    }
    return lesson;
}

} // namespace

TaughtPads::TaughtPads(std::filesystem::path path) : file_(std::move(path), version) {}

TaughtPads::Loaded TaughtPads::load() const {
    Loaded loaded;
    auto outcome = file_.load([&](JsonReader&, const JsonValue& root) {
        loaded.lessons.clear();
        const JsonValue* pads = root.find("pads");
        if (pads == nullptr || pads->object() == nullptr) return false;
        for (const JsonMember& pad : *pads->object())
            if (const auto lesson = lesson_of(pad.value)) loaded.lessons[pad.key] = *lesson;
        return true;
    });
    loaded.notice = std::move(outcome.notice);
    return loaded;
}

tl::expected<void, Sentence> TaughtPads::save(const Lessons& lessons) const {
    nlohmann::ordered_json pads = nlohmann::ordered_json::object();
    for (const auto& [model, lesson] : lessons) pads[model] = lesson;
    const nlohmann::ordered_json json{{"version", version}, {"pads", pads}};
    const auto written = file_.update([](JsonReader&, const JsonValue&) { return true; },
                                      [&] { return json.dump(2) + "\n"; });
    if (!written) return tl::unexpected(written.error());
    return {};
}

} // namespace quiz
