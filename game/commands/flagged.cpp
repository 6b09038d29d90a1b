#include "commands/flagged.h"

#include "commands/house_setup.h"
#include "commands/sources.h"
#include "core/text.h"
#include "generator/generator.h"
#include "memory/memory.h"
#include "terminal/text_page.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace quiz {

namespace {

/// Which questions there are does not hang on the seed.
constexpr std::uint64_t any_seed = 1948;

/// One flagged question; without a question when the films no longer give it.
struct Flagged {
    std::string id;
    const Question* question = nullptr;
    Origin origin;
};

/// Where the record of that source ("trivia/ballet-paintings", "cast/vicky") was written; the head
/// of the film's own file for what has no place of its own.
Origin origin_of(const Film& film, const std::string& source) {
    for (const auto& record : film.records) {
        const auto section = section_names.at(static_cast<std::size_t>(record.section));
        if (source == std::string(section) + "/" + record.id) return record.origin;
    }
    for (const auto& part : film.cast)
        if (source == "cast/" + slug(part.role)) return part.origin;
    for (const auto& credit : film.crew)
        if (source == "crew/" + slug(credit.name + " " + credit.job)) return credit.origin;
    Origin origin;
    if (!film.files.empty()) origin.file = film.files.front();
    return origin;
}

std::vector<Flagged> flagged_questions(const Memory& memory, const Catalogue& catalogue,
                                       const std::vector<Question>& bank, bool known_only) {
    std::vector<Flagged> all;
    for (const auto& [id, asked] : memory.asked) {
        if (!asked.flagged) continue;
        Flagged one;
        one.id = id;
        const auto found = std::find_if(
            bank.begin(), bank.end(), [&name = id](const auto& other) { return other.id == name; });
        if (found != bank.end()) {
            one.question = &*found;
            for (const auto& film : catalogue.films)
                if (film.slug == found->film_slug) one.origin = origin_of(film, found->source);
        }
        if (one.question != nullptr || !known_only) all.push_back(std::move(one));
    }
    return all;
}

std::string place_of(const Origin& origin) {
    std::string place = origin.file;
    if (origin.at.line > 0)
        place += ":" + std::to_string(origin.at.line) + ":" + std::to_string(origin.at.column);
    return place;
}

std::string as_text(const std::vector<Flagged>& all) {
    std::string out;
    for (const auto& one : all) {
        out += printable(one.id) + "\n";
        if (one.question == nullptr) {
            out += "    No film asks this any more.\n";
            continue;
        }
        out += "    " + printable(one.question->prompt + " (" + one.question->key() + ")") + "\n";
        out += "    " + printable(place_of(one.origin) + ", record " + one.question->source) + "\n";
    }
    return out + counted(static_cast<long long>(all.size()), "flagged question") + "\n";
}

std::string as_json(const std::vector<Flagged>& all) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& one : all) {
        nlohmann::ordered_json json{{"id", one.id}};
        json["prompt"] = one.question == nullptr ? "" : one.question->prompt;
        json["answer"] = one.question == nullptr ? "" : one.question->key();
        json["film"] = one.question == nullptr ? "" : one.question->film;
        json["source"] = one.question == nullptr ? "" : one.question->source;
        json["file"] = one.origin.file;
        json["line"] = one.origin.at.line;
        json["column"] = one.origin.at.column;
        json["asked"] = one.question != nullptr; // false: no film asks it any more
        list.push_back(std::move(json));
    }
    return nlohmann::ordered_json{{"flagged", std::move(list)}}.dump(
               2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) +
           "\n";
}

} // namespace

void print_flagged(Invocation& invocation, const std::vector<std::string>& files,
                   const std::string& format) {
    const auto loaded = MemoryFile(memory_path(user_folders(invocation.environment))).load();
    if (loaded.notice)
        invocation.err << "red-shoes: " << printable(strings_of(invocation)(*loaded.notice))
                       << '\n';
    const Catalogue catalogue = load_sources(invocation, files);
    const auto bank = generate(catalogue, any_seed).questions;
    const auto all = flagged_questions(loaded.memory, catalogue, bank, !files.empty());
    invocation.out << (format == "json" ? as_json(all) : as_text(all));
}

void take_flag_away(Invocation& invocation, const std::string& question_id) {
    const MemoryFile file(memory_path(user_folders(invocation.environment)));
    const auto loaded = file.load();
    const auto found = loaded.memory.asked.find(question_id);
    if (found == loaded.memory.asked.end() || !found->second.flagged) {
        invocation.err << "red-shoes: no question \"" << printable(question_id)
                       << "\" is flagged; \"red-shoes check --flagged\" lists those that are.\n";
        invocation.exit_code = exit_call;
        return;
    }
    const auto updated =
        file.update([&](Memory& memory) { memory.asked[question_id].flagged = false; });
    if (updated) return;
    invocation.err << "red-shoes: " << printable(strings_of(invocation)(updated.error())) << '\n';
    invocation.exit_code = exit_input;
}

} // namespace quiz
