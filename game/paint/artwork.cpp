#include "paint/artwork.h"

#include "core/files.h"
#include "layout/colour_text.h"
#include "paint/outline.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace quiz {

namespace {

[[noreturn]] void refuse(const std::string& what) { throw std::runtime_error(what); }

/// The words of a line, in order.
class Words {
public:
    explicit Words(std::string_view line) : rest_(line) { skip(); }
    [[nodiscard]] bool empty() const { return rest_.empty(); }
    [[nodiscard]] std::string_view rest() const { return rest_; }
    std::string_view next() {
        const std::size_t end = std::min(rest_.find(' '), rest_.size());
        const std::string_view word = rest_.substr(0, end);
        rest_.remove_prefix(end);
        skip();
        return word;
    }
    bool take(std::string_view word) {
        Words ahead = *this;
        if (ahead.next() != word) return false;
        *this = ahead;
        return true;
    }

private:
    void skip() { rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size())); }
    std::string_view rest_;
};

float number(std::string_view word) {
    float value = 0;
    const char* const end = word.data() + word.size();
    const auto read = std::from_chars(word.data(), end, value);
    if (word.empty() || read.ec != std::errc{} || read.ptr != end)
        refuse("expected a number, found \"" + std::string(word) + "\"");
    return value;
}

/// "12,-3.5"
Point point(std::string_view word) {
    const std::size_t comma = word.find(',');
    if (comma == std::string_view::npos)
        refuse("expected a point such as 12,30, found \"" + std::string(word) + "\"");
    return {number(word.substr(0, comma)), number(word.substr(comma + 1))};
}

/// "#RRGGBB" or "#RRGGBBAA"
Colour colour(std::string_view word) {
    const auto parsed = parse_colour(word);
    if (!parsed)
        refuse("expected a colour such as #B3142B or #B3142B80, found \"" + std::string(word) +
               "\"");
    return *parsed;
}

ArtPaint read_paint(Words& words) {
    ArtPaint paint;
    if (words.take("linear")) {
        paint.kind = ArtPaint::Kind::Linear;
        paint.from = point(words.next());
        paint.to = point(words.next());
    } else if (words.take("radial")) {
        paint.kind = ArtPaint::Kind::Radial;
        paint.from = point(words.next());
        paint.to = point(words.next());
        if (words.take("turn")) paint.turn = number(words.next());
    }
    while (!words.empty()) paint.colours.push_back(colour(words.next()));
    const std::size_t wanted = paint.kind == ArtPaint::Kind::Flat ? 1 : 2;
    if (paint.colours.size() < wanted || (wanted == 1 && paint.colours.size() > 1))
        refuse(wanted == 1 ? "expected one colour" : "expected two colours or more");
    return paint;
}

} // namespace

Colour ArtPaint::at(Point place) const {
    float share = 0;
    if (kind == Kind::Linear) {
        const Point along = to - from;
        const Point way = place - from;
        const float reach = along.x * along.x + along.y * along.y;
        share = reach > 0 ? (way.x * along.x + way.y * along.y) / reach : 0;
    } else if (kind == Kind::Radial) {
        const float angle = turn * 3.14159265F / 180;
        const Point way = place - from;
        const Point own{way.x * std::cos(angle) + way.y * std::sin(angle),
                        way.y * std::cos(angle) - way.x * std::sin(angle)};
        share = length({own.x / std::max(to.x, 0.01F), own.y / std::max(to.y, 0.01F)});
    }
    const float along = std::clamp(share, 0.0F, 1.0F) * static_cast<float>(colours.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(along), colours.size() - 1);
    const std::size_t next = std::min(index + 1, colours.size() - 1);
    return mix(colours[index], colours[next], along - static_cast<float>(index));
}

ArtPath read_path(std::string_view data) {
    ArtPath path;
    std::size_t at = 0;
    const auto skip = [&] {
        while (at < data.size() && (data[at] == ' ' || data[at] == ',')) ++at;
    };
    const auto value = [&] {
        skip();
        const std::size_t end = std::min(data.find_first_of(" ,MLCZ", at), data.size());
        const float read = number(data.substr(at, end - at));
        at = end;
        return read;
    };
    const auto add = [&](bool on_curve) {
        if (path.contours.empty()) refuse("a path begins with M");
        const float x = value();
        path.contours.back().push_back({{x, value()}, on_curve});
    };
    char command = 0;
    for (skip(); at < data.size(); skip()) {
        if (std::string_view("MLCZ").find(data[at]) != std::string_view::npos)
            command = data[at++];
        else if (command == 0 || command == 'Z')
            refuse("expected one of M, L, C, Z in a path");
        else if (command == 'M')
            command = 'L'; // as in SVG: further points are lines
        switch (command) {
        case 'M': path.contours.emplace_back(); [[fallthrough]];
        case 'L': add(true); break;
        case 'C':
            add(false);
            add(false);
            add(true);
            break;
        default: break;
        }
    }
    if (path.contours.empty()) refuse("a path is empty");
    return path;
}

Artwork Artwork::read(std::string_view text, std::string_view file) {
    Artwork art;
    const auto path_named = [&](std::string_view name) {
        for (std::size_t i = 0; i < art.paths_.size(); ++i)
            if (art.paths_[i].name == name) return i;
        refuse("there is no path \"" + std::string(name) + "\" above");
    };
    int line_number = 0;
    const auto read_line = [&](std::string_view line) {
        Words words(line);
        if (words.empty() || words.rest().front() == '/') return;
        const std::string_view what = words.next();
        if (what == "size") {
            art.size_.width = number(words.next());
            art.size_.height = number(words.next());
        } else if (what == "path") {
            const std::string name(words.next());
            art.paths_.push_back(read_path(words.rest()));
            art.paths_.back().name = name;
        } else if (what == "fill" || what == "line") {
            ArtLayer layer;
            layer.path = path_named(words.next());
            if (what == "line") layer.line = number(words.next());
            while (words.take("inside")) layer.inside.push_back(path_named(words.next()));
            if (words.take("blur")) layer.blur = number(words.next());
            layer.paint = read_paint(words);
            art.layers_.push_back(std::move(layer));
        } else {
            refuse("expected size, path, fill or line, found \"" + std::string(what) + "\"");
        }
    };
    const auto broken = [&](const std::string& what) {
        return std::runtime_error("A picture is broken, install the game again. " +
                                  std::string(file) + ":" + std::to_string(line_number) + ": " +
                                  what + ".");
    };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        ++line_number;
        try {
            read_line(text.substr(0, end));
        } catch (const std::runtime_error& error) {
            throw broken(error.what());
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (art.size_.width <= 0 || art.size_.height <= 0) throw broken("it has no size");
    return art;
}

Artwork Artwork::load(const std::filesystem::path& file) {
    const auto text = read_file(file);
    if (!text) throw std::runtime_error("A picture could not be read: " + text.error());
    return read(*text, file.string());
}

} // namespace quiz
