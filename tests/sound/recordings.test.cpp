// What can be known of the shipped sounds without ears.
#include "listening.h"
#include "sound/sound_table.h"
#include "support/catch.h"

#include <filesystem>
#include <map>
#include <set>

using namespace quiz;
using namespace quiz::test;

namespace {

constexpr double headroom = -1.0;     // dB full scale: no sample comes nearer
constexpr double from_silence = 0.02; // the first and last samples of a cue, at most

const Heard& cue(std::string_view name) {
    static std::map<std::string, Heard, std::less<>> all;
    auto found = all.find(name);
    if (found == all.end()) found = all.emplace(std::string(name), hear(name)).first;
    return found->second;
}

/// Largest change from one sample to the next within a stretch.
double largest_step(const std::vector<float>& side, std::size_t from, std::size_t to) {
    double most = 0;
    for (std::size_t i = from + 1; i < to; ++i)
        most = std::max(most, std::abs(static_cast<double>(side[i]) - side[i - 1]));
    return most;
}

} // namespace

TEST_CASE("The table of sounds is whole, and every name has its file", "[sound]") {
    const auto read = SoundTable::load(sounds_folder());
    CHECK(read.problems.empty());
    std::set<std::filesystem::path> files;
    for (const auto& file : read.table.cues) files.insert(file);
    for (const auto& recording : read.table.music) files.insert(recording.file);
    CHECK(files.size() == cue_count + track_count);
    std::uintmax_t bytes = 0;
    for (const auto& file : files) {
        INFO(file);
        REQUIRE(std::filesystem::exists(file));
        bytes += std::filesystem::file_size(file);
    }
    CHECK(bytes < 4'000'000);
    // No file that nothing plays.
    for (const auto& entry : std::filesystem::directory_iterator(sounds_folder())) {
        INFO(entry.path());
        if (entry.path().extension() == ".ogg") CHECK(files.count(entry.path()) == 1);
    }
}

TEST_CASE("A table that is wrong is said and stays silent", "[sound]") {
    CHECK(SoundTable::load("/nowhere").problems.size() == 1);
}

TEST_CASE("Cues are short, keep their headroom, and begin and end in silence", "[sound]") {
    for (std::size_t i = 0; i < cue_count; ++i) {
        const std::string_view name = cue_name(static_cast<Cue>(i));
        INFO(name);
        const Heard& heard = cue(name);
        REQUIRE(heard.frames() > 0);
        CHECK(heard.rate == 44100);
        CHECK(heard.channels == 2);
        CHECK(heard.seconds() > 0.1);
        CHECK(heard.seconds() < 5.0);
        CHECK(peak(heard) < headroom);
        CHECK(std::abs(heard.left.back()) < from_silence);
        CHECK(std::abs(heard.right.back()) < from_silence);
        // What answers a press is heard at once.
        const std::size_t first = heard.rate / 8;
        if (static_cast<Cue>(i) != Cue::CurtainDown)
            CHECK(loudness(heard, 0, first) > loudest(heard) - 24);
    }
    CHECK(cue("focus").seconds() < 0.8);
    CHECK(cue("confirm").seconds() < 1.3);
    CHECK(cue("gasp").seconds() < 1.3);
}

TEST_CASE("Sounds are as loud as their part in the evening", "[sound]") {
    struct Range {
        std::string_view name;
        double least;
        double most;
    };
    // dB full scale over the loudest twentieth of a second.
    const Range ranges[] = {
        {"focus", -33, -28},          {"confirm", -27, -23},
        {"back", -27, -23},           {"question", -24, -20},
        {"options", -25, -21},        {"joined", -24, -19},
        {"locked", -23, -18},         {"right", -20, -16},
        {"wrong", -20, -16},          {"time-out", -19, -15},
        {"buzz", -20, -16},           {"shoes-passed", -21, -17},
        {"shoes-stop", -17, -13},     {"record", -18, -14},
        {"curtain-up", -22, -18},     {"curtain-down", -20, -16},
        {"footsteps", -24, -20},      {"gasp", -23, -19},
        {"applause-small", -25, -21}, {"applause-middle", -22, -18},
        {"applause-big", -19, -15},
    };
    CHECK(std::size(ranges) == cue_count);
    for (const Range& range : ranges) {
        INFO(range.name << " " << loudest(cue(range.name)));
        CHECK(loudest(cue(range.name)) > range.least);
        CHECK(loudest(cue(range.name)) < range.most);
    }
    // Applause grows in loudness and in length.
    CHECK(loudest(cue("applause-middle")) > loudest(cue("applause-small")) + 2);
    CHECK(loudest(cue("applause-big")) > loudest(cue("applause-middle")) + 2);
    CHECK(cue("applause-big").seconds() > cue("applause-middle").seconds() + 1);
    CHECK(cue("applause-middle").seconds() > cue("applause-small").seconds() + 0.5);
}

TEST_CASE("The music keeps its headroom and one loudness, and never falls silent", "[sound]") {
    struct Piece {
        std::string_view name;
        double least;
        double most;
        double seconds;
    };
    // dB full scale over the whole; the seconds of the files, longer than their loops.
    const Piece pieces[] = {{"overture", -23, -21, 134.26},
                            {"waltz", -25, -23, 84.4},
                            {"waltz-urgent", -23.5, -21.5, 84.4},
                            {"shoes", -23, -21, 33.04}};
    for (const Piece& piece : pieces) {
        const Heard heard = hear(piece.name);
        INFO(piece.name << " " << loudness(heard) << " peak " << peak(heard));
        CHECK(heard.rate == 44100);
        CHECK(heard.channels == 2);
        CHECK(heard.seconds() == Approx(piece.seconds).margin(0.01));
        CHECK(peak(heard) < headroom);
        CHECK(loudness(heard) > piece.least);
        CHECK(loudness(heard) < piece.most);
        // A second of silence would be a voice that did not come in. The overture's one breath,
        // before the curtain, is short.
        for (std::size_t from = heard.rate / 2; from + heard.rate < heard.frames();
             from += heard.rate) {
            INFO("second " << from / heard.rate);
            CHECK(loudness(heard, from, heard.rate) > -45);
        }
        // Neither side is left alone.
        double left = 0;
        double right = 0;
        for (std::size_t i = 0; i < heard.frames(); ++i) {
            left += static_cast<double>(heard.left[i]) * heard.left[i];
            right += static_cast<double>(heard.right[i]) * heard.right[i];
        }
        CHECK(std::abs(10 * std::log10(left / right)) < 3);
    }
}

TEST_CASE("Loops close without a seam", "[sound]") {
    const auto read = SoundTable::load(sounds_folder());
    for (const Recording& recording : read.table.music) {
        const std::string name = recording.file.stem().string();
        INFO(name);
        const Heard heard = hear(name);
        const auto from = static_cast<std::size_t>(std::llround(recording.loop_from * heard.rate));
        const auto to = static_cast<std::size_t>(std::llround(recording.loop_to * heard.rate));
        const std::size_t near = heard.rate / 20;
        REQUIRE(to + near < heard.frames());
        REQUIRE(from > near);
        for (const auto* side : {&heard.left, &heard.right}) {
            const double jump = std::abs(static_cast<double>((*side)[from]) - (*side)[to - 1]);
            // No larger a step than the music itself takes close by.
            CHECK(jump <= std::max(largest_step(*side, to - near, to),
                                   largest_step(*side, from, from + near)));
        }
        // What follows the loop's end in the file is what follows its beginning: as loud, and the
        // same wave but for the packing.
        const double before = loudness(heard, to - near, near);
        CHECK(before == Approx(loudness(heard, from - near, near)).margin(1.0));
        CHECK(loudness(heard, to, near) == Approx(loudness(heard, from, near)).margin(1.0));
        double apart = 0;
        double whole = 0;
        for (std::size_t i = 0; i < near; ++i) {
            const double difference =
                static_cast<double>(heard.left[from + i]) - heard.left[to + i];
            apart += difference * difference;
            whole += static_cast<double>(heard.left[from + i]) * heard.left[from + i];
        }
        CHECK(apart < 0.15 * whole);
    }
}

TEST_CASE("What sounds is what the scores say", "[sound]") {
    struct Note {
        std::string_view piece;
        double at;
        double seconds;
        int key; // MIDI
    };
    // The theme in three guises, and the cues made of it: f e d, c sharp, e.
    const Note notes[] = {
        {"waltz", 4.8, 0.55, 77},         {"waltz", 6.0, 0.75, 73},
        {"waltz", 7.2, 0.55, 76},         {"waltz", 9.6, 0.55, 79},
        {"waltz", 14.4, 0.55, 81},        {"waltz", 24.0, 0.55, 77},
        {"waltz", 44.4, 0.75, 82},        {"waltz", 62.4, 0.55, 77},
        {"overture", 22.5, 0.9, 77},      {"overture", 24.42, 1.2, 73},
        {"overture", 83.94, 0.9, 77},     {"overture", 115.0, 0.9, 78},
        {"shoes", 0.16, 0.15, 77},        {"shoes", 7.84, 0.15, 82},
        {"shoes", 23.2, 0.15, 77},        {"waltz-urgent", 4.8, 0.18, 77},
        {"waltz-urgent", 24.0, 0.18, 77}, {"record", 0.26, 0.3, 78},
        {"shoes-passed", 0.11, 0.09, 77},
    };
    std::map<std::string_view, Heard> pieces;
    for (const Note& one : notes) {
        INFO(one.piece << " at " << one.at << " key " << one.key);
        if (pieces.count(one.piece) == 0) pieces.emplace(one.piece, hear(one.piece));
        const Heard& heard = pieces.at(one.piece);
        const double wanted = note(heard, one.at, one.seconds, one.key);
        CHECK(wanted > 2 * note(heard, one.at, one.seconds, one.key - 1));
        CHECK(wanted > 2 * note(heard, one.at, one.seconds, one.key + 1));
    }
}
