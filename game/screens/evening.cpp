#include "screens/evening.h"

#include "screens/dialog.h"

namespace quiz {

tl::expected<std::unique_ptr<Screen>, std::string> begin_evening(Stage& stage,
                                                                 const MatchWish& wish) {
    auto performance = stage.house.open(wish);
    if (!performance) return tl::unexpected(performance.error());
    return message(stage, "The evening", {std::to_string(wish.seats)});
}

} // namespace quiz
