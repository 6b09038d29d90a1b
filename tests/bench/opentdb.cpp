// opentdb N [bank.json]: prints N questions in the form of the Open Trivia Database: those of the
// bank, repeated with changed words, else invented.
#include "core/files.h"
#include "core/json.h"

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

using namespace quiz;

namespace {

struct Item {
    std::string question;
    std::string answer;
    std::vector<std::string> wrong;
};

std::vector<Item> items_of(const char* path) {
    std::vector<Item> items;
    const auto text = read_file(path);
    if (!text) return items;
    const auto document = parse_json(*text, path);
    if (!document || document->array() == nullptr) return items;
    for (const auto& value : *document->array()) {
        const JsonValue* question = value.find("question");
        const JsonValue* answer = value.find("correct_answer");
        const JsonValue* wrong = value.find("incorrect_answers");
        if (question == nullptr || answer == nullptr || wrong == nullptr) continue;
        Item item{*question->text(), *answer->text(), {}};
        for (const auto& each : *wrong->array()) item.wrong.push_back(*each.text());
        if (item.wrong.size() == 3) items.push_back(std::move(item));
    }
    return items;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) return EXIT_FAILURE;
    const int wanted = std::atoi(argv[1]);
    auto items = argc > 2 ? items_of(argv[2]) : std::vector<Item>{};
    if (items.empty())
        items.push_back({"What hangs over the &quot;Glass Harbour&quot;?",
                         "A lamp",
                         {"A rope", "A bell", "A wheel"}});
    std::cout << "[";
    for (int i = 0; i < wanted; ++i) {
        const Item& item = items[static_cast<std::size_t>(i) % items.size()];
        const std::string round = std::to_string(static_cast<std::size_t>(i) / items.size() + 1);
        std::cout
            << (i > 0 ? ",\n" : "\n")
            << R"({"type": "multiple", "difficulty": "medium", "category": "Entertainment: Film", "question": )"
            << json_quote("In round " + round + ": " + item.question)
            << ", \"correct_answer\": " << json_quote(item.answer) << ", \"incorrect_answers\": [";
        for (std::size_t j = 0; j < item.wrong.size(); ++j)
            std::cout << (j > 0 ? ", " : "") << json_quote(item.wrong[j]);
        std::cout << "]}";
    }
    std::cout << "\n]\n";
    return EXIT_SUCCESS;
}
