#include "screens/questions.h"

#include "core/text.h"
#include "layout/check_row.h"
#include "layout/looks.h"
#include "layout/pager.h"
#include "screens/cut_text.h"
#include "screens/film_card.h"
#include "screens/furniture.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

// Targets: a row of the list has its number.
constexpr TargetId problem_target = 8002;
constexpr std::size_t path_most = 70; // and a line of the panel
constexpr float panel_lines = 4.3F;   // of the panel's text: title, path, what is wrong

std::vector<std::string> cells_of(const Strings& words, const FilmOverview& film) {
    const auto number = [&](int value) { return words.number(value); };
    const std::string mistakes =
        film.problems.empty() ? "–" : number(static_cast<int>(film.problems.size()));
    if (film.slug.empty()) return {"", "", "–", "–", "–", mistakes};
    return {words("questions.year_of", {{"year", film.year}}),
            number(film.records),
            number(film.questions[0]),
            number(film.questions[1]),
            number(film.questions[2]),
            mistakes};
}

} // namespace

QuestionsScreen::QuestionsScreen(Stage& stage) : Page(stage) { refresh(); }

QuestionsScreen::QuestionsScreen(Stage& stage, std::vector<FilmOverview> sample)
    : Page(stage), list_(std::move(sample)), sample_(true) {
    refresh();
}

void QuestionsScreen::refresh() {
    edition_ = house().edition();
    if (!sample_) list_ = overview(house().catalogue(), house().words());
    films_ = static_cast<int>(std::count_if(
        list_.begin(), list_.end(), [](const FilmOverview& one) { return !one.slug.empty(); }));
    problem_ = 0;
    if (focus() >= rows()) focus_on(std::max(0, rows() - 1));
}

Transition QuestionsScreen::advance(Milliseconds elapsed) {
    if (edition_ != house().edition()) refresh();
    return Page::advance(elapsed);
}

void QuestionsScreen::told(const std::string& news) {
    refresh();
    Page::told(news);
}

/// Above several films stands a row for all of them.
int QuestionsScreen::rows() const { return static_cast<int>(list_.size()) + (choice() ? 1 : 0); }

int QuestionsScreen::held() const {
    const int last = std::min(first_row_ + rows_fitting_, rows()) - 1;
    const bool seen = focus() >= first_row_ && focus() <= last;
    return seen ? static_cast<int>(focus()) : first_row_;
}

const FilmOverview* QuestionsScreen::film_at(int row) const {
    const int index = row - (choice() ? 1 : 0);
    if (index < 0 || index >= static_cast<int>(list_.size())) return nullptr;
    return &list_.at(static_cast<std::size_t>(index));
}

bool QuestionsScreen::picked(const FilmOverview& film) const {
    const auto& films = house().settings().films;
    return std::find(films.begin(), films.end(), film.slug) != films.end();
}

void QuestionsScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const FilmOverview* film = film_at(held());
    const bool problems = film != nullptr && film->problems.size() > 1;
    std::vector<Hint> hints;
    if (rows() > 1) hints.push_back({{"↑", "↓"}, words("common.choose"), no_target});
    if (choice()) hints.push_back({{words("keys.enter")}, words("questions.tick"), no_target});
    if (problems) hints.push_back({{"←", "→"}, words("questions.mistakes_hint"), problem_target});
    hints.push_back(back_hint());
    Room room(with_hints(sheet, hints));
    const std::string own = shortened(house().shown(house().own_questions()), path_most - 16, true);
    heading(sheet, room, words("questions.heading"), words("questions.own", {{"folder", own}}));
    if (list_.empty()) {
        waiting_card(sheet, words("questions.none"), room.rest());
        return;
    }
    // A little wider than the stage: beside six numbers, titles need all the room there is.
    if (rows() > 1) room = Room(room.rest().inset(-look.spaces.huge, 0));
    const float line = look.sizes.detail * look.leading.reading;
    const float foot = room.rest().bottom();
    Box details = room.bottom(line * panel_lines + 2 * look.spaces.tight, look.spaces.small);
    const Box list =
        rows() == 1 ? compose_only_film(sheet, room.rest()) : compose_list(sheet, room.rest());
    // Below a short list at once.
    details.y = std::min(details.y, list.bottom() + look.spaces.small);
    details = compose_details(sheet, details);
    // A short list leaves room for an invitation.
    const TextStyle style{.face = Face::StageItalic,
                          .size = look.sizes.option,
                          .colour = look.colours.stage_text,
                          .align = Align::Centre};
    const Box free{details.x + look.spaces.huge, details.bottom() + look.spaces.small,
                   details.width - 2 * look.spaces.huge,
                   foot - details.bottom() - look.spaces.small};
    const TextBlock invitation = sheet.fit(style, words("questions.write"), {free.width, 0});
    if (invitation.height <= free.height) sheet.text(invitation, style, free);
}

Box QuestionsScreen::compose_only_film(Sheet& sheet, const Box& place) const {
    const FilmOverview& film = list_.front();
    const std::vector<std::string> cells = cells_of(words(), film);
    FilmCard card{.id = 0,
                  .title = film.title,
                  .second = cells.front(),
                  .counts = {},
                  .warn = !film.problems.empty()};
    constexpr std::array names{"questions.records", "questions.easy", "questions.medium",
                               "questions.hard", "questions.mistakes"};
    for (std::size_t i = 0; i < names.size(); ++i)
        card.counts.emplace_back(cells.at(i + 1), words(names.at(i)));
    label_width_ = place.width; // all of the title is on the card
    return film_card(sheet, card, place);
}

FilmOverview QuestionsScreen::sum_of_films() const {
    FilmOverview sum;
    for (const auto& one : list_) {
        sum.records += one.records;
        for (std::size_t band = 0; band < sum.questions.size(); ++band)
            sum.questions.at(band) += one.questions.at(band);
        sum.problems.insert(sum.problems.end(), one.problems.begin(), one.problems.end());
    }
    sum.slug = "all";
    return sum;
}

Box QuestionsScreen::compose_list(Sheet& sheet, const Box& place) const {
    const Theme& look = theme();
    Room inner(place.inset(look.spaces.small, look.spaces.tight));
    const float wanted = check_row_height(sheet);
    const std::vector<std::string> titles{words("questions.year"), words("questions.records"),
                                          words("questions.easy"), words("questions.medium"),
                                          words("questions.hard"), words("questions.mistakes")};
    std::vector<std::vector<std::string>> rows_of_cells{titles};
    for (const FilmOverview& film : list_) rows_of_cells.push_back(cells_of(words(), film));
    const FilmOverview sum = sum_of_films();
    rows_of_cells.push_back(cells_of(words(), sum));
    rows_of_cells.back().front().clear(); // no year
    const CheckColumns columns =
        check_columns(sheet, rows_of_cells, inner.rest().width - 2 * look.spaces.small);
    const float head_height = check_row_titles_height(sheet, titles, columns);
    rows_fitting_ = std::max(1, static_cast<int>((inner.rest().height - head_height) / wanted));
    const int shown = std::min(rows_fitting_, rows());
    const int first = std::clamp(first_row_, 0, rows() - shown);
    const float height = wanted * static_cast<float>(shown) + head_height;
    const Box card{place.x, place.y, place.width, height + 2 * look.spaces.tight};
    sheet.box(card, card_look(look));
    Room room(card.inset(look.spaces.small, look.spaces.tight));
    if (shown < rows()) {
        const Box bar = room.right(look.spaces.tight, look.spaces.small);
        scroll_bar(sheet, {.first = first, .shown = shown, .all = rows()},
                   bar.inset(0, look.spaces.small));
    }
    const Box head = room.top(head_height);
    const float label = check_row_label_width(sheet, columns, head.width);
    label_width_ = label;
    const std::string invitation = words("questions.tick_films");
    const bool invites = choice() && cut_to_width(sheet, check_row_label_style(sheet), invitation,
                                                  label) == invitation;
    check_row(sheet,
              {.id = no_target,
               .label = invites ? invitation : words("questions.film"),
               .cells = titles,
               .columns = columns,
               .checked = std::nullopt},
              head);
    const bool all = std::none_of(list_.begin(), list_.end(),
                                  [&](const FilmOverview& film) { return picked(film); });
    sheet.dots({head.x + look.spaces.small, head.bottom()},
               {head.right() - look.spaces.small, head.bottom()}, look.colours.gold);
    const Boxes lines = quiz::rows(room.rest(), shown, 0);
    dotted_between(sheet, lines);
    for (int row = first; row < first + shown; ++row) {
        const Box box = lines[static_cast<std::size_t>(row - first)];
        CheckRowOptions options{.id = static_cast<TargetId>(row),
                                .label = cut_to_width(sheet, check_row_label_style(sheet),
                                                      words("questions.all"), label),
                                .cells = {},
                                .columns = columns,
                                .checked = std::nullopt};
        if (const FilmOverview* film = film_at(row)) {
            options.label = cut_to_width(sheet, check_row_label_style(sheet), film->title, label);
            options.cells = cells_of(words(), *film);
            options.warn = !film->problems.empty();
            if (choice() && !film->slug.empty()) options.checked = picked(*film);
        } else {
            options.cells = rows_of_cells.back();
            options.warn = !sum.problems.empty();
            options.checked = all;
        }
        check_row(sheet, options, box);
    }
    return card;
}

std::string QuestionsScreen::files_of(const FilmOverview& film) const {
    if (film.files.size() == 1)
        return shortened(house().shown(film.files.front()), path_most, true);
    return words("questions.more_files",
                 {{"file", shortened(house().shown(film.files.back()), path_most - 10, true)},
                  {"n", film.files.size() - 1}});
}

std::string QuestionsScreen::told_of(const FilmOverview& film) const {
    const int count = static_cast<int>(film.problems.size());
    if (count == 0) return words("questions.sound");
    const int shown = std::min(problem_, count - 1);
    const std::string& mistake = film.problems.at(static_cast<std::size_t>(shown));
    if (count == 1) return mistake;
    return words("questions.mistake", {{"n", shown + 1}, {"all", count}, {"mistake", mistake}});
}

std::vector<std::string> QuestionsScreen::head_of(const Sheet& sheet,
                                                  const FilmOverview& film) const {
    std::vector<std::string> lines;
    // In full what the list has no room for.
    if (cut_to_width(sheet, check_row_label_style(sheet), film.title, label_width_) != film.title)
        lines.push_back(film.title);
    if (lines.empty() || !film.problems.empty()) lines.push_back(files_of(film));
    return lines;
}

Box QuestionsScreen::compose_details(Sheet& sheet, const Box& most) const {
    const Theme& look = theme();
    const FilmOverview* film = film_at(held());
    const std::string shipped =
        shortened(house().shown(house().shipped_questions()), path_most - 9, true);
    std::vector<std::string> head =
        film != nullptr ? head_of(sheet, *film)
                        : std::vector{words("questions.shipped", {{"folder", shipped}})};
    const std::string told = film != nullptr ? told_of(*film) : words("questions.about_all");
    const bool flawed = film != nullptr && film->errors > 0;
    const TextStyle style{.face = Face::Reading,
                          .size = look.sizes.detail,
                          .colour = flawed ? look.colours.wrong_lit : look.colours.stage_text,
                          .upright = Upright::Top,
                          .paragraph = true};
    const Size padding{look.spaces.medium, look.spaces.tight};
    const float line = look.sizes.detail * look.leading.reading;
    const auto below = [&] {
        Room room(most.inset(padding.width, padding.height));
        room.top(line * static_cast<float>(head.size()));
        return room.rest();
    };
    std::string shown = cut_to_place(sheet, style, told, below());
    if (head.size() > 1 && shown != told) { // what is wrong and where matter more than the title
        head.erase(head.begin());
        shown = cut_to_place(sheet, style, told, below());
    }
    const float above = line * static_cast<float>(head.size());
    const TextBlock words = sheet.fit(style, shown, {below().width, below().height});
    Box place = most;
    // As high as its words, where no other row has more to say.
    if (rows() == 1)
        place.height = std::min(place.height, above + words.height + 2 * padding.height);
    sheet.box(place, panel_look(look));
    Room room(place.inset(padding.width, padding.height));
    const TextStyle soft{.face = Face::ReadingMedium,
                         .size = look.sizes.detail,
                         .colour = look.colours.stage_text_soft,
                         .most_lines = 1};
    for (const std::string& text : head) sheet.text(soft, text, room.top(line));
    sheet.text(words, style, room.rest());
    return place;
}

void QuestionsScreen::move_to(int row) {
    if (rows() == 0) return;
    const int to = std::clamp(row, 0, rows() - 1);
    first_row_ = std::clamp(first_row_, std::max(0, to - rows_fitting_ + 1), to);
    if (to == focus()) return;
    focus_on(static_cast<TargetId>(to));
    problem_ = 0;
    cue(Cue::Focus);
}

void QuestionsScreen::turn_problem(int steps) {
    const FilmOverview* film = film_at(held());
    if (film == nullptr || film->problems.size() < 2) return;
    const int count = static_cast<int>(film->problems.size());
    problem_ = (std::min(problem_, count - 1) + steps + count) % count;
    cue(Cue::Focus);
}

bool QuestionsScreen::turned(TargetId, Direction direction) {
    switch (direction) {
    case Direction::Up: move_to(held() - 1); break;
    case Direction::Down: move_to(held() + 1); break;
    case Direction::Left: turn_problem(-1); break;
    case Direction::Right: turn_problem(1); break;
    }
    return true;
}

Transition QuestionsScreen::other(Button button) {
    if (button == Button::PreviousTab) move_to(held() - rows_fitting_);
    if (button == Button::NextTab) move_to(held() + rows_fitting_);
    return Stay{};
}

void QuestionsScreen::scrolled(int steps) {
    first_row_ = std::clamp(first_row_ + steps, 0, std::max(0, rows() - rows_fitting_));
    problem_ = 0;
}

void QuestionsScreen::toggle(const FilmOverview& film) {
    Settings settings = house().settings();
    auto& films = settings.films;
    const auto found = std::find(films.begin(), films.end(), film.slug);
    if (found == films.end())
        films.push_back(film.slug);
    else
        films.erase(found);
    std::sort(films.begin(), films.end());
    cue(Cue::Confirm);
    change_settings(settings);
}

Transition QuestionsScreen::chosen(TargetId id) {
    if (id == problem_target) turn_problem(1);
    if (id < 0 || id >= rows() || !choice()) return Stay{};
    const FilmOverview* film = film_at(static_cast<int>(id));
    if (film == nullptr) {
        Settings settings = house().settings();
        settings.films.clear();
        cue(Cue::Confirm);
        change_settings(settings);
    } else if (!film->slug.empty()) {
        toggle(*film);
    }
    return Stay{};
}

} // namespace quiz
