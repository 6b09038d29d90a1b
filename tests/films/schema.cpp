#include "films/schema.h"

#include "core/files.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <memory>
#include <stdexcept>

namespace quiz {

namespace {

const valijson::Schema& film_schema() {
    static const auto schema = [] {
        const auto text = read_file(QUIZ_SOURCE_DIR "/questions/schema/film.json");
        if (!text) throw std::runtime_error(text.error());
        const auto document = nlohmann::json::parse(*text);
        auto made = std::make_unique<valijson::Schema>();
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::NlohmannJsonAdapter(document), *made);
        return made;
    }();
    return *schema;
}

} // namespace

std::optional<std::string> schema_complaint(const std::string& document) {
    const auto parsed = nlohmann::json::parse(document, nullptr, false);
    if (parsed.is_discarded()) return "The syntax is broken.";
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(film_schema(), valijson::adapters::NlohmannJsonAdapter(parsed),
                           &results))
        return std::nullopt;
    valijson::ValidationResults::Error error;
    std::string complaint;
    if (results.popError(error)) {
        for (const auto& step : error.context) complaint += step;
        complaint += ": " + error.description;
    }
    return complaint;
}

} // namespace quiz
