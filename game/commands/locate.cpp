#include "commands/locate.h"

#include "core/files.h"
#include "core/json.h"
#include "core/json_text.h"
#include "core/text.h"

#include <charconv>
#include <map>
#include <optional>

namespace quiz {

namespace {

struct Document {
    std::string text;
    std::vector<std::size_t> line_starts{0};
    std::optional<JsonValue> root;
};

Document open_document(const std::string& path) {
    Document document;
    auto text = read_file(path);
    if (!text) return document;
    document.text = std::move(*text);
    for (std::size_t i = 0; i < document.text.size(); ++i)
        if (document.text[i] == '\n') document.line_starts.push_back(i + 1);
    if (auto root = parse_json(document.text, path)) document.root = std::move(*root);
    return document;
}

/// The value that the pointer names, or the nearest one around it.
const JsonValue* follow(const JsonValue& root, const std::string& pointer) {
    const JsonValue* value = &root;
    const auto steps = split(pointer, '/');
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const std::string key = replace_all(replace_all(steps[i], "~1", "/"), "~0", "~");
        const JsonValue* next = nullptr;
        if (const auto* list = value->array()) {
            std::size_t index = 0;
            const auto read = std::from_chars(key.data(), key.data() + key.size(), index);
            if (read.ec == std::errc() && index < list->size()) next = &(*list)[index];
        } else {
            next = value->find(key);
        }
        if (next == nullptr) return value;
        value = next;
    }
    return value;
}

} // namespace

void locate(Problems& problems) {
    std::map<std::string, Document> documents;
    for (auto& problem : problems) {
        if (problem.where.empty() || !problem.source_line.empty() || problem.file == "-") continue;
        // The reader of a file has said where, and has left out a line that is too long to show.
        if (problem.code.empty() && problem.at.line > 0) continue;
        auto found = documents.find(problem.file);
        if (found == documents.end())
            found = documents.emplace(problem.file, open_document(problem.file)).first;
        const Document& document = found->second;
        if (!document.root) continue;
        problem.at = follow(*document.root, problem.where)->at;
        const auto line = static_cast<std::size_t>(problem.at.line);
        if (line >= 1 && line <= document.line_starts.size())
            problem.source_line = line_around(document.text, document.line_starts[line - 1]);
    }
}

} // namespace quiz
