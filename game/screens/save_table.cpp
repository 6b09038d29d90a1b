#include "screens/save_table.h"

namespace quiz {

std::optional<std::string> save_table(Stage& stage, const Performance& performance) {
    const std::string date = stage.strings.rules().date_text(performance.begun);
    const auto text =
        stage.house.save_table(performance, stage.strings("save_table.title", {{"date", date}}));
    if (!text) return text.error();
    stage.save_picture = *text;
    stage.save_picture.replace_extension(".png");
    return std::nullopt;
}

} // namespace quiz
