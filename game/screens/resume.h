#pragma once

#include "screens/page.h"

#include <functional>
#include <memory>

namespace quiz {

/// Opens the page on which an interrupted evening goes on. The error is one sentence.
using ResumeEvening = std::function<tl::expected<std::unique_ptr<Screen>, std::string>(Stage&)>;

/// The dialog that offers to go on with an evening that a crash interrupted: after which question,
/// and how everybody stands. Not now, it is offered again at the next start. Null when there is no
/// such evening.
[[nodiscard]] std::unique_ptr<Screen> offer_resume(Stage& stage, ResumeEvening go_on);

/// The same with that content: for samples.
[[nodiscard]] std::unique_ptr<Screen> resume_dialog(Stage& stage, const Interrupted& evening,
                                                    ResumeEvening go_on);

} // namespace quiz
