#include "screens/captions.h"

#include "core/text.h"
#include "layout/arrange.h"
#include "layout/looks.h"
#include "layout/sheet.h"
#include "screens/stage.h"

#include <algorithm>
#include <string>
#include <utility>

namespace quiz {

namespace {

constexpr std::size_t most_at_once = 2; // more nobody reads in that time
constexpr float percent = 100;
constexpr float safe_share = 0.05F; // of the height: what televisions may cut off

} // namespace

void Captions::show(std::string_view id) {
    std::erase_if(shown_, [id](const Caption& one) { return one.id == id; });
    shown_.push_back({id, caption_time});
    if (shown_.size() > most_at_once) shown_.erase(shown_.begin());
    line_.clear();
}

const std::string& Captions::line(const Stage& stage) const {
    if (!line_.empty()) return line_;
    std::vector<std::string> words;
    for (const Caption& one : shown_) words.push_back(stage.strings(one.id));
    line_ = join(words, stage.strings("captions.between"));
    return line_;
}

bool Captions::heard(const Stage& stage, const std::vector<Cue>& cues, const MusicWish& music) {
    const std::string_view piece = caption_id(music);
    const bool other_music = piece != music_;
    music_ = piece;
    if (!stage.house.settings().captions) {
        const bool stood = !shown_.empty();
        shown_.clear();
        line_.clear();
        return stood;
    }
    bool changed = false;
    const auto caption = [&](std::string_view id) {
        if (id.empty()) return;
        show(id);
        changed = true;
    };
    if (other_music) caption(piece);
    for (const Cue cue : cues) caption(caption_id(cue));
    return changed;
}

bool Captions::advance(Milliseconds elapsed) {
    for (Caption& one : shown_) one.left -= elapsed;
    const bool gone =
        std::erase_if(shown_, [](const Caption& one) { return one.left <= Milliseconds{0}; }) > 0;
    if (gone) line_.clear();
    return gone;
}

void Captions::draw(const Stage& stage, Canvas& canvas, Valance valance) const {
    if (shown_.empty()) return;
    const Theme& theme = stage.theme;
    Sheet sheet(theme, stage.measure, canvas,
                static_cast<float>(stage.house.settings().text_percent) / percent, no_target,
                no_target, std::move(memory_));
    const TextStyle style{.face = Face::ReadingMedium,
                          .size = theme.sizes.hint,
                          .colour = theme.colours.stage_text,
                          .align = Align::Centre,
                          .most_lines = 1};
    const float top = canvas_height * safe_share;
    const float foot = theme.stage().bottom();
    const Box strip = valance == Valance::Free ? Box{0, top, canvas_width, theme.stage().y - top}
                                               : Box{0, foot, canvas_width, canvas_height - foot};
    const Size padding{theme.spaces.large, 0};
    const TextBlock block =
        sheet.fit(style, line(stage), {strip.width - 2 * padding.width, strip.height});
    const Box ground = centred(strip, {block.width + 2 * padding.width, strip.height});
    if (valance == Valance::Free)
        hung_plate(sheet, ground);
    else
        sheet.box(ground, plate_look(theme));
    sheet.text(block, style, ground);
    memory_ = sheet.take_memory();
}

} // namespace quiz
