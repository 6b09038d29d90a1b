#include "layout/cue.h"

#include <array>

namespace quiz {

namespace {

struct Facts {
    std::string_view name;
    std::string_view caption;
};

/// In the order of Cue.
constexpr std::array<Facts, cue_count> facts{{
    {"focus", ""},
    {"confirm", ""},
    {"back", ""},
    {"question", ""},
    {"options", ""},
    {"right", "captions.right"},
    {"wrong", "captions.wrong"},
    {"time-out", "captions.time_out"},
    {"curtain-up", "captions.curtain_up"},
    {"curtain-down", "captions.curtain_down"},
    {"record", "captions.record"},
    {"footsteps", "captions.footsteps"},
    {"gasp", "captions.gasp"},
    {"applause-small", "captions.applause_small"},
    {"applause-middle", "captions.applause_middle"},
    {"applause-big", "captions.applause_big"},
    {"joined", "captions.joined"},
    {"buzz", "captions.buzz"},
    {"locked", "captions.locked"},
    {"shoes-passed", "captions.shoes_passed"},
    {"shoes-stop", "captions.shoes_stop"},
}};

constexpr float middle_applause = 0.5F;
constexpr float big_applause = 0.85F;

} // namespace

std::string_view cue_name(Cue cue) { return facts.at(static_cast<std::size_t>(cue)).name; }

std::string_view caption_id(Cue cue) { return facts.at(static_cast<std::size_t>(cue)).caption; }

std::string_view caption_id(const MusicWish& wish) {
    switch (wish.piece) {
    case Music::Overture: return "captions.overture";
    case Music::Waltz:
        return wish.mood == Mood::Urgent ? "captions.waltz_urgent" : "captions.waltz";
    case Music::Shoes: return "captions.shoes";
    case Music::None: break;
    }
    return {};
}

Cue applause_for(float share) {
    if (share >= big_applause) return Cue::ApplauseBig;
    return share >= middle_applause ? Cue::ApplauseMiddle : Cue::ApplauseSmall;
}

} // namespace quiz
