#include "paint/layers.h"

#include "support/catch.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>

#include <random>

using namespace quiz;

namespace {

constexpr unsigned side = 64; // of the picture, in pixels and units

/// A square with a texture, or a mere shape.
struct Thing {
    const sf::Texture* texture = nullptr;
    Box box;
    Colour colour;
};

std::vector<sf::Vertex> corners(const Thing& thing) {
    const sf::Color colour(thing.colour.r, thing.colour.g, thing.colour.b);
    const sf::Vertex a({thing.box.x, thing.box.y}, colour, {0, 0});
    const sf::Vertex b({thing.box.right(), thing.box.y}, colour, {1, 0});
    const sf::Vertex c({thing.box.right(), thing.box.bottom()}, colour, {1, 1});
    const sf::Vertex d({thing.box.x, thing.box.bottom()}, colour, {0, 1});
    return {a, b, c, a, c, d};
}

/// Draws at once.
class TargetBrush : public Brush {
public:
    explicit TargetBrush(sf::RenderTarget& target) : target_(target) {}
    void paint(std::span<const sf::Vertex> triangles, Coat, const sf::Transform& placed) override {
        target_.draw(triangles.data(), triangles.size(), sf::Triangles, sf::RenderStates(placed));
    }
    void letters(std::span<const sf::Vertex> triangles, const sf::Texture& texture) override {
        target_.draw(triangles.data(), triangles.size(), sf::Triangles, sf::RenderStates(&texture));
    }

private:
    sf::RenderTarget& target_;
};

/// Two white textures, of letters and of pictures: only what lies over what shows.
class Table {
public:
    Table() {
        REQUIRE(target_.create(side, side));
        sf::Image white;
        white.create(1, 1, sf::Color::White);
        for (sf::Texture& texture : textures_) REQUIRE(texture.loadFromImage(white));
    }
    [[nodiscard]] const sf::Texture& texture(int which) const {
        return which == 0 ? textures_[0] : textures_[1];
    }
    sf::Image one_by_one(const std::vector<Thing>& things) {
        target_.clear(sf::Color::Black);
        for (const Thing& thing : things) {
            const auto vertices = corners(thing);
            target_.draw(vertices.data(), vertices.size(), sf::Triangles,
                         sf::RenderStates(thing.texture));
        }
        return picture();
    }
    enum class By { Target, Brush };
    sf::Image in_layers(const std::vector<Thing>& things, By by = By::Target) {
        target_.clear(sf::Color::Black);
        layers_.clear();
        for (const Thing& thing : things) {
            const auto vertices = corners(thing);
            if (thing.texture != nullptr) {
                auto& all = layers_.pieces(*thing.texture, thing.box,
                                           thing.texture == textures_ ? Layers::Kind::Letters
                                                                      : Layers::Kind::Pictures);
                all.insert(all.end(), vertices.begin(), vertices.end());
                continue;
            }
            Mesh& mesh = layers_.shapes(thing.box);
            for (std::size_t i = 0; i < vertices.size(); i += 3)
                mesh.triangle(ink(vertices[i], thing), ink(vertices[i + 1], thing),
                              ink(vertices[i + 2], thing));
        }
        constexpr Box all{0, 0, side, side};
        if (by == By::Brush) {
            TargetBrush brush(target_);
            layers_.paint(brush, all);
        }
        calls_ = layers_.draw(target_, sf::Transform::Identity, all,
                              by == By::Brush ? Layers::What::Rest : Layers::What::All);
        return picture();
    }
    [[nodiscard]] int calls() const { return calls_; }

private:
    static Ink ink(const sf::Vertex& vertex, const Thing& thing) {
        return {{vertex.position.x, vertex.position.y}, thing.colour};
    }
    sf::Image picture() {
        target_.display();
        return target_.getTexture().copyToImage();
    }
    sf::RenderTexture target_;
    sf::Texture textures_[2];
    Layers layers_;
    int calls_ = 0;
};

/// How many pixels differ.
int different(const sf::Image& a, const sf::Image& b) {
    int count = 0;
    for (unsigned y = 0; y < side; ++y)
        for (unsigned x = 0; x < side; ++x) count += a.getPixel(x, y) == b.getPixel(x, y) ? 0 : 1;
    return count;
}

} // namespace

TEST_CASE("In layers later things lie over earlier ones, whatever they are", "[paint]") {
    Table table;
    std::mt19937 random(1948);
    const auto below = [&](unsigned most) { return static_cast<int>(random() % most); };
    for (int round = 0; round < 60; ++round) {
        std::vector<Thing> things;
        for (int i = 0; i < 12; ++i) {
            Thing thing;
            if (const int kind = below(3); kind < 2) thing.texture = &table.texture(kind);
            thing.box = {static_cast<float>(below(48)), static_cast<float>(below(48)),
                         static_cast<float>(4 + below(24)), static_cast<float>(4 + below(24))};
            thing.colour = {static_cast<std::uint8_t>(20 + 18 * i),
                            static_cast<std::uint8_t>(below(256)), 200};
            things.push_back(thing);
        }
        CAPTURE(round);
        const sf::Image expected = table.one_by_one(things);
        CHECK(different(table.in_layers(things), expected) == 0);
        CHECK(different(table.in_layers(things, Table::By::Brush), expected) == 0);
    }
}

TEST_CASE("What does not overlap is drawn in as few calls as there are textures", "[paint]") {
    Table table;
    std::vector<Thing> things;
    for (int row = 0; row < 8; ++row) {
        const float y = 8 * static_cast<float>(row);
        things.push_back({nullptr, {0, y, 64, 7}, {90, 40, 30}});
        things.push_back({&table.texture(row % 2), {2, y, 20, 6}, {200, 200, 200}});
        things.push_back({&table.texture((row + 1) % 2), {30, y, 20, 6}, {250, 220, 200}});
    }
    CHECK(different(table.in_layers(things), table.one_by_one(things)) == 0);
    CHECK(table.calls() == 3);
}

TEST_CASE("A texture comes again in its layer where another lies between", "[paint]") {
    Table table;
    const Box box{10, 10, 20, 20};
    std::vector<Thing> things{{&table.texture(0), box, {250, 0, 0}},
                              {&table.texture(1), box.moved(8, 0), {0, 250, 0}},
                              {&table.texture(0), box.moved(4, 8), {0, 0, 250}}};
    CHECK(different(table.in_layers(things), table.one_by_one(things)) == 0);
    CHECK(table.calls() == 3);
    things.push_back({&table.texture(0), {50, 50, 5, 5}, {250, 250, 0}});
    CHECK(different(table.in_layers(things), table.one_by_one(things)) == 0);
    CHECK(table.calls() == 3);
}
