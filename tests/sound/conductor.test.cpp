#include "sound/conductor.h"

#include "listening.h"
#include "support/catch.h"

#include <cstdlib>

using namespace quiz;
using namespace quiz::test;

namespace {

constexpr MusicWish silence{};
constexpr MusicWish overture{.piece = Music::Overture};
constexpr MusicWish waltz{.piece = Music::Waltz};
constexpr MusicWish hushed_waltz{.piece = Music::Waltz, .mood = Mood::Hushed};
constexpr MusicWish urgent_waltz{.piece = Music::Waltz, .mood = Mood::Urgent};
constexpr MusicWish shoes{.piece = Music::Shoes};

/// A house that listens for so many seconds at a time.
struct House {
    Conductor conductor{SoundTable::load(sounds_folder()).table};
    std::vector<std::int16_t> heard;

    /// In pieces of an odd size, so that no bar line falls together with one.
    void listen(const MusicWish& wish, double seconds) {
        conductor.wish(wish);
        auto left = static_cast<std::size_t>(seconds * Conductor::rate);
        std::vector<std::int16_t> piece(1023 * Conductor::channels);
        while (left > 0) {
            const std::size_t count = std::min<std::size_t>(left, 1023);
            conductor.fill({piece.data(), count * Conductor::channels});
            heard.insert(heard.end(), piece.begin(),
                         piece.begin() + static_cast<std::ptrdiff_t>(count * Conductor::channels));
            left -= count;
        }
    }
    [[nodiscard]] int largest_step(std::size_t from_frame = 0) const {
        int most = 0;
        for (std::size_t i = from_frame * 2 + 2; i < heard.size(); ++i)
            most = std::max(most, std::abs(heard[i] - heard[i - 2]));
        return most;
    }
    [[nodiscard]] bool quiet_since(std::size_t frame) const {
        return std::all_of(heard.begin() + static_cast<std::ptrdiff_t>(frame * 2), heard.end(),
                           [](std::int16_t sample) { return sample == 0; });
    }
    [[nodiscard]] std::size_t frames() const { return heard.size() / Conductor::channels; }
};

} // namespace

TEST_CASE("Nothing sounds until music is wished for, and nothing after it was sent away",
          "[sound]") {
    House house;
    CHECK(house.conductor.idle());
    house.listen(silence, 0.2);
    CHECK(house.quiet_since(0));
    house.listen(overture, 3);
    CHECK_FALSE(house.conductor.idle());
    CHECK_FALSE(house.quiet_since(house.frames() / 2));
    house.listen(silence, 0.6);
    const std::size_t end = house.frames();
    house.listen(silence, 0.3);
    CHECK(house.quiet_since(end));
    CHECK(house.conductor.idle());
}

TEST_CASE("Pieces fade into each other", "[sound]") {
    House house;
    house.listen(overture, 2);
    house.listen(waltz, 0.4);
    CHECK(house.conductor.gain(Track::Overture) == Approx(0.55).margin(0.15));
    CHECK(house.conductor.gain(Track::Waltz) == Approx(0.45).margin(0.15));
    house.listen(waltz, 0.8);
    CHECK(house.conductor.gain(Track::Overture) == 0);
    CHECK(house.conductor.gain(Track::Waltz) == 1);
    house.listen(shoes, 1.2);
    CHECK(house.conductor.gain(Track::Waltz) == 0);
    CHECK(house.conductor.gain(Track::Shoes) == 1);
}

TEST_CASE("The waltz tightens at a bar line, at the same place of the piece", "[sound]") {
    constexpr auto bar = static_cast<std::uint64_t>(1.2 * Conductor::rate);
    House house;
    house.listen(waltz, 2.0); // in the second bar
    house.listen(urgent_waltz, 0.39);
    CHECK(house.conductor.gain(Track::WaltzUrgent) == 0);
    CHECK(house.conductor.at(Track::Waltz) < 2 * bar);
    house.listen(urgent_waltz, 0.1); // the bar line lies within
    CHECK(house.conductor.gain(Track::WaltzUrgent) == 1);
    CHECK(house.conductor.gain(Track::Waltz) == 0);
    CHECK(house.conductor.at(Track::WaltzUrgent) ==
          Approx(2.49 * Conductor::rate).margin(2)); // where the plain one would be
    house.listen(hushed_waltz, 1.0);                 // back again, before the fourth bar
    CHECK(house.conductor.gain(Track::WaltzUrgent) == Approx(0.45F));
    house.listen(hushed_waltz, 0.3);
    CHECK(house.conductor.gain(Track::WaltzUrgent) == 0);
    CHECK(house.conductor.gain(Track::Waltz) == Approx(0.45F));
    CHECK(house.conductor.at(Track::Waltz) == Approx(3.79 * Conductor::rate).margin(2));
}

TEST_CASE("A wish for the last seconds taken back in time changes nothing", "[sound]") {
    House house;
    house.listen(waltz, 1.3);
    house.listen(urgent_waltz, 0.5);
    house.listen(waltz, 3);
    CHECK(house.conductor.gain(Track::Waltz) == 1);
    CHECK(house.conductor.at(Track::WaltzUrgent) == 0);
}

TEST_CASE("After a silence a piece goes on; after another it begins anew", "[sound]") {
    House house;
    house.listen(waltz, 3);
    house.listen(silence, 2);
    const std::uint64_t kept = house.conductor.at(Track::Waltz);
    CHECK(kept == Approx(3.5 * Conductor::rate).margin(1100)); // it faded for half a second
    house.listen(waltz, 1);
    CHECK(house.conductor.at(Track::Waltz) == kept + Conductor::rate);
    house.listen(overture, 2);
    house.listen(waltz, 1);
    CHECK(house.conductor.at(Track::Waltz) == Conductor::rate);
}

TEST_CASE("The shoes dance on through their seam without a click", "[sound]") {
    House house;
    house.listen(shoes, 31);
    const int usual = house.largest_step();
    const std::size_t before = house.frames();
    house.listen(shoes, 4); // the loop closes at 32.64
    CHECK(house.conductor.at(Track::Shoes) == Approx((35 - 30.72) * Conductor::rate).margin(2));
    CHECK(house.largest_step(before) <= usual);
}

TEST_CASE("Changes of music never click", "[sound]") {
    House plain;
    plain.listen(waltz, 9);
    House urgent;
    urgent.listen(urgent_waltz, 9);
    const int usual = std::max(plain.largest_step(), urgent.largest_step());
    House house;
    house.listen(waltz, 2.7);
    house.listen(urgent_waltz, 2.2);
    house.listen(hushed_waltz, 1.4);
    house.listen(silence, 0.7);
    house.listen(hushed_waltz, 1);
    CHECK(house.largest_step() < usual * 3 / 2);
}

TEST_CASE("Music whose files are missing is silence", "[sound]") {
    Conductor conductor{SoundTable{}};
    CHECK_FALSE(conductor.sound(Track::Waltz));
    conductor.wish(urgent_waltz);
    std::vector<std::int16_t> piece(2048, 7);
    for (int i = 0; i < 50; ++i) conductor.fill(piece);
    CHECK(std::all_of(piece.begin(), piece.end(), [](std::int16_t one) { return one == 0; }));
}
