#include "app/graphics.h"
#include "support/catch.h"

#include <SFML/Graphics/RectangleShape.hpp>

using namespace quiz;

TEST_CASE("A window's picture has a digest, and another one when a pixel differs", "[app]") {
    sf::RenderWindow window(sf::VideoMode(90, 70), "digest", sf::Style::None);
    const auto drawn = [&](float x) {
        window.clear(sf::Color::Blue);
        sf::RectangleShape dot({1, 1});
        dot.setPosition(x, 69); // in the last strip
        dot.setFillColor(sf::Color::Red);
        window.draw(dot);
        return picture_digest(window);
    };
    const auto here = drawn(10);
    REQUIRE(here);
    CHECK(drawn(10) == here);
    CHECK(drawn(11) != here);
}

TEST_CASE("Where OpenGL is a program, the buffer drawn into keeps its picture", "[app]") {
    sf::RenderWindow window(sf::VideoMode(90, 70), "kept", sf::Style::None);
    REQUIRE(in_software(renderer_name())); // so it is on the displays of tests
    CHECK(keeps_picture(window, {61, 5, 16}));
    window.clear(sf::Color::Blue);
    const auto upper = picture_digest(window, 10);
    CHECK(upper);
    CHECK(upper != picture_digest(window)); // fewer rows
}
