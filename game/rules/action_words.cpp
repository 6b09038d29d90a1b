#include "rules/action_words.h"

#include "core/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace quiz {

namespace {

/// Actions that are one word.
struct Plain {
    std::string_view word;
    Action action;
};
const std::array<Plain, 14>& plain_actions() {
    static const std::array<Plain, 14> all{{{"go-on", GoOn{}},
                                            {"pause", Pause{}},
                                            {"resume", Resume{}},
                                            {"leave", Leave{}},
                                            {"buzz", Buzz{}},
                                            {"return", Return{}},
                                            {"device-lost", DeviceLost{}},
                                            {"device-found", DeviceFound{}},
                                            {"add-time", AddTime{}},
                                            {"skip", Skip{}},
                                            {"undo", Undo{}},
                                            {"end-act", EndAct{}},
                                            {"end-evening", EndEvening{}},
                                            {"take-up", TakeUp{}}}};
    return all;
}

std::string text_of(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace

template <typename Number>
std::optional<Number> whole_number(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}
template std::optional<int> whole_number(std::string_view text);
template std::optional<std::int64_t> whole_number(std::string_view text);
template std::optional<std::uint64_t> whole_number(std::string_view text);

std::string_view next_word(std::string_view& rest) {
    const std::size_t space = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, space);
    rest.remove_prefix(std::min(space + 1, rest.size()));
    return word;
}

std::string to_words(const Player& player) {
    return text_of({{"name", player.name}, {"mark", player.mark}, {"team", player.team}});
}

std::optional<Player> read_player(std::string_view words) {
    const auto root = parse_json(words, "");
    if (!root) return std::nullopt;
    Problems problems;
    JsonReader reader(words, "", problems);
    ObjectReader object(reader, *root, "");
    Player player;
    const JsonValue* name = object.required("name");
    player.mark = static_cast<int>(
        object.required_integer("mark", 0, static_cast<std::int64_t>(mark_names.size()) - 1));
    player.team = static_cast<int>(object.required_integer("team", -1, teams_most - 1));
    object.close();
    if (has_error(problems) || name == nullptr || name->text() == nullptr) return std::nullopt;
    player.name = *name->text();
    return player;
}

std::string to_words(const Action& action) {
    if (const auto* choose = std::get_if<Choose>(&action))
        return "choose " + std::to_string(choose->option);
    if (const auto* wish = std::get_if<UseLifeline>(&action))
        return "use " + std::string(lifeline_names.at(static_cast<std::size_t>(wish->lifeline)));
    if (const auto* joining = std::get_if<Join>(&action))
        return "join " + to_words(joining->player);
    if (const auto* renaming = std::get_if<Rename>(&action))
        return "rename " + text_of(renaming->name);
    if (const auto* removal = std::get_if<Remove>(&action))
        return "remove " + std::to_string(removal->seat);
    const auto& all = plain_actions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Plain& plain) {
        return plain.action.index() == action.index();
    });
    return std::string(found->word);
}

std::optional<Action> read_action(std::string_view words) {
    std::string_view rest = words;
    const std::string_view word = next_word(rest);
    if (word == "choose") {
        if (const auto option = whole_number<int>(rest)) return Choose{*option};
        return std::nullopt;
    }
    if (word == "use") {
        const auto* const found = std::find(lifeline_names.begin(), lifeline_names.end(), rest);
        if (found == lifeline_names.end()) return std::nullopt;
        return UseLifeline{static_cast<Lifeline>(found - lifeline_names.begin())};
    }
    if (word == "join") {
        if (auto player = read_player(rest)) return Join{*std::move(player)};
        return std::nullopt;
    }
    if (word == "rename") {
        const auto name = parse_json(rest, "");
        if (name && name->text() != nullptr) return Rename{*name->text()};
        return std::nullopt;
    }
    if (word == "remove") {
        if (const auto seat = whole_number<int>(rest)) return Remove{*seat};
        return std::nullopt;
    }
    for (const Plain& plain : plain_actions())
        if (plain.word == words) return plain.action;
    return std::nullopt;
}

} // namespace quiz
