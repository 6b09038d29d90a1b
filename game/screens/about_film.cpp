#include "screens/about_film.h"

#include "core/text.h"
#include "layout/looks.h"
#include "layout/pager.h"
#include "screens/furniture.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr TargetId previous_target = 0;
constexpr TargetId next_target = 1;
constexpr TargetId up_target = 2;
constexpr TargetId down_target = 3;
constexpr float pager_leading = 1.7F; // in em sizes of its title
constexpr float name_share = 0.36F;   // of the panel's width
constexpr int wheel_lines = 2;

/// One line of the page, ready to be drawn; or a gap.
struct Line {
    float height = 0;
    std::string left; ///< Stands before the text, softer: "Directors".
    TextBlock block;  ///< One line; empty for a gap.
    TextStyle style;
};

/// Sets a film's record line by line.
class Writer {
public:
    Writer(const Sheet& sheet, const Strings& words, float width)
        : sheet_(sheet), words_(words), width_(width) {}

    [[nodiscard]] const Strings& words() const { return words_; }

    void gap(float height) {
        if (!lines_.empty()) lines_.push_back({height, {}, {}, {}});
    }
    void heading(const std::string& text) {
        const Theme& theme = sheet_.theme();
        gap(theme.spaces.medium);
        add({.face = Face::StageItalic,
             .size = theme.sizes.menu,
             .colour = theme.colours.stage_text_soft},
            text, width_);
    }
    void fact(const std::string& name, const std::string& text) {
        if (text.empty()) return;
        const std::size_t first = lines_.size();
        add(body(), text, width_ * (1 - name_share));
        lines_.at(first).left = name;
        for (std::size_t i = first; i < lines_.size(); ++i) indented_.push_back(i);
    }
    void paragraph(const std::string& text) {
        add(body(), text, width_);
        gap(sheet_.theme().spaces.tight);
    }
    void secret() {
        TextStyle style = body();
        style.face = Face::ReadingMedium;
        style.colour = sheet_.theme().colours.stage_text_soft;
        add(style, words_("about_film.hidden"), width_);
        gap(sheet_.theme().spaces.tight);
    }

    [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }
    [[nodiscard]] bool indented(std::size_t line) const {
        return std::binary_search(indented_.begin(), indented_.end(), line);
    }

private:
    [[nodiscard]] TextStyle body() const {
        return {.face = Face::Reading,
                .size = sheet_.theme().sizes.body,
                .colour = sheet_.theme().colours.stage_text,
                .paragraph = true};
    }
    void add(const TextStyle& style, const std::string& text, float width) {
        const TextBlock block = sheet_.fit(style, text, {width, 0});
        for (const TextLine& line : block.lines)
            lines_.push_back(
                {block.line_height,
                 {},
                 {TextBlock::Lines({line}), block.line_height, line.width, block.line_height},
                 style});
    }

    const Sheet& sheet_;
    const Strings& words_;
    float width_;
    std::vector<Line> lines_;
    std::vector<std::size_t> indented_;
};

std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

void write_records(Writer& writer, const Film& film, Section section, bool spoilers) {
    for (const Record& record : film.records) {
        if (record.section != section || record.text.empty()) continue;
        if (record.spoiler && !spoilers)
            writer.secret();
        else
            writer.paragraph(record.text);
    }
}

/// A collection has no story to tell: whose it is, and how much.
void write_collection(Writer& writer, const Film& film) {
    const Strings& words = writer.words();
    writer.fact(words("about_film.collection"),
                words("about_film.questions", {{"n", film.records.size()}}));
    writer.fact(words("about_film.licence"), film.licence);
}

void write_film(Writer& writer, const Film& film, bool spoilers) {
    if (film.is_collection()) return write_collection(writer, film);
    const Strings& words = writer.words();
    writer.fact(words("about_film.year"), words("about_film.year_of", {{"year", film.year}}));
    writer.fact(words("about_film.directors", {{"n", film.directors.size()}}),
                words.rules().list_text(film.directors));
    writer.fact(words("about_film.genres"), join(film.genres, words.rules().comma));
    writer.fact(words("about_film.country"), join(film.countries, words.rules().comma));
    for (const Credit& credit : film.crew)
        if (!credit.spoiler || spoilers) writer.fact(capital(credit.job), credit.name);
    if (!film.cast.empty()) writer.heading(words("about_film.cast"));
    for (const Part& part : film.cast)
        if (!part.spoiler || spoilers) writer.fact(part.role, part.actor);
    writer.heading(words("about_film.story"));
    write_records(writer, film, Section::Storyline, spoilers);
    writer.heading(words("about_film.trivia"));
    write_records(writer, film, Section::Trivia, spoilers);
}

} // namespace

void AboutFilmScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const auto& films = house().catalogue().films;
    std::vector<Hint> hints;
    if (films.size() > 1)
        hints.push_back({{"←", "→"}, words("about_film.other_film"), next_target});
    hints.push_back({{"↑"}, words("about_film.up"), up_target});
    hints.push_back({{"↓"}, words("about_film.down"), down_target});
    hints.push_back(back_hint());
    Room room(with_hints(sheet, films.empty() ? std::vector<Hint>{back_hint()} : hints));
    if (films.empty()) {
        heading(sheet, room, words("about_film.heading"));
        sheet.text({.face = Face::Stage,
                    .size = look.sizes.option,
                    .colour = look.colours.stage_text,
                    .align = Align::Centre},
                   words("common.no_film"), room.rest());
        return;
    }
    // A file may have gone since this page was opened.
    const int film_shown = std::min(film_, static_cast<int>(films.size()) - 1);
    const Film& film = films.at(static_cast<std::size_t>(film_shown));
    if (films.size() == 1)
        heading(sheet, room, film.title);
    else
        pager(sheet,
              {.title = film.title,
               .page = film_shown,
               .pages = static_cast<int>(films.size()),
               .previous = previous_target,
               .next = next_target},
              room.top(sheet.stretched(look.sizes.points) * pager_leading, look.spaces.small));

    sheet.box(room.rest(), panel_look(look));
    Room panel(room.rest().inset(look.spaces.large, look.spaces.medium));
    const Box bar = panel.right(look.spaces.tight, look.spaces.medium);
    const Box page = panel.rest();
    Writer writer(sheet, words(), page.width);
    write_film(writer, film, house().settings().spoilers);
    const std::vector<Line>& lines = writer.lines();

    // The last line one can scroll to is the one from which all the rest fits.
    lines_ = static_cast<int>(lines.size());
    last_first_ = lines_;
    for (float height = 0; last_first_ > 0; --last_first_) {
        height += lines.at(static_cast<std::size_t>(last_first_ - 1)).height;
        if (height > page.height) break;
    }
    const int first = std::min(first_line_, last_first_);
    int shown = 0;
    for (int i = first;
         i < lines_ && lines.at(static_cast<std::size_t>(i)).height <= panel.rest().height; ++i) {
        const Line& line = lines.at(static_cast<std::size_t>(i));
        ++shown;
        const bool gap = line.block.lines.empty();
        if (gap && panel.rest().height == page.height) continue; // none at the top
        Room row(panel.top(line.height));
        if (gap) continue;
        if (writer.indented(static_cast<std::size_t>(i))) {
            const Box name = row.left(page.width * name_share);
            if (!line.left.empty()) {
                TextStyle style = line.style;
                style.colour = look.colours.stage_text_soft;
                style.most_lines = 1;
                sheet.text(style, line.left,
                           {name.x, name.y, name.width - look.spaces.small, name.height});
            }
        }
        sheet.text(line.block, line.style, row.rest());
    }
    lines_shown_ = std::max(1, shown);
    scroll_bar(sheet, {.first = first, .shown = lines_ - last_first_, .all = lines_}, bar);
}

void AboutFilmScreen::scrolled(int steps) {
    first_line_ =
        std::clamp(std::min(first_line_, last_first_) + steps * wheel_lines, 0, last_first_);
}

void AboutFilmScreen::show(int film) {
    const int count = static_cast<int>(house().catalogue().films.size());
    if (count < 2) return;
    film_ = (film + count) % count;
    first_line_ = 0;
    cue(Cue::Focus);
}

Transition AboutFilmScreen::chosen(TargetId id) {
    if (id == previous_target) show(film_ - 1);
    if (id == next_target) show(film_ + 1);
    if (id == up_target) return other(Button::PreviousTab);
    if (id == down_target) return other(Button::NextTab);
    return Stay{};
}

bool AboutFilmScreen::turned(TargetId, Direction direction) {
    switch (direction) {
    case Direction::Left: show(film_ - 1); break;
    case Direction::Right: show(film_ + 1); break;
    case Direction::Up: scrolled(-1); break;
    case Direction::Down: scrolled(1); break;
    }
    return true;
}

Transition AboutFilmScreen::other(Button button) {
    const int page = std::max(1, (lines_shown_ - 1) / wheel_lines); // one line stays in sight
    if (button == Button::PreviousTab) scrolled(-page);
    if (button == Button::NextTab) scrolled(page);
    return Stay{};
}

} // namespace quiz
