#include "screens/sample_evening.h"

#include "screens/title.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr std::array names{"Odette", "Basil", "Nadia",     "Grandmother",
                           "Igor",   "Myrna", "Siegfried", "Coppélia"};
constexpr std::array long_names{
    "Ludmilla of the Lake", "Great-Aunt Wilhelmina", "Maximilian the Bold", "Mademoiselle Wagmann",
    "Prince Albrecht II",   "Terpsichore Papadaki",  "Élisabeth-Françoise", "Jo"};

/// Enough to tell in a minute.
std::vector<NoteCard> sample_note() {
    return {{"The story",
             {"A young dancer joins a great company, and its impresario gives her the leading part "
              "in a new ballet. She falls in love with its composer, and is asked to choose "
              "between the two."}},
            {"The cast",
             {"Moira Shearer plays Victoria Page, Anton Walbrook plays Boris Lermontov and Marius "
              "Goring plays Julian Craster. Léonide Massine, who plays Ljubov, made the steps of "
              "the shoemaker himself."}},
            {"The making",
             {"Hein Heckroth painted more than 120 pictures for the title ballet, and the shooting "
              "of it took six weeks."}},
            {"The making",
             {"Brian Easdale wrote the music and conducted it; it was the first British score to "
              "win an Academy Award."}}};
}

} // namespace

Performance sample_party(const SampleEvening::Options& options, const Settings& settings) {
    Programme programme;
    std::size_t index = 0;
    for (const auto& [round, count] : options.acts) {
        Act act;
        act.round = round;
        for (int i = 0; i < count; ++i)
            act.questions.push_back(sample_question(options.content, index++));
        programme.acts.push_back(std::move(act));
    }
    if (options.note) programme.note = sample_note();
    MatchSettings rules;
    rules.mode = party_mode;
    rules.seats = options.seats;
    rules.teams = options.teams;
    rules.answer_time = std::chrono::seconds(settings.answer_seconds);
    for (int i = 0; i < options.seats; ++i) {
        const auto at = static_cast<std::size_t>(i);
        rules.players.push_back({options.long_names ? long_names.at(at) : names.at(at), i,
                                 options.teams == 0 ? -1 : i % options.teams});
    }
    constexpr std::uint64_t seed = 1948;
    rules.seed = seed;
    ScoreTable table;
    table.mode = party_mode;
    table.films = {"the-red-shoes"};
    table.questions = programme.size();
    table.answer_seconds = settings.answer_seconds;
    table.scoring = scoring_names.at(static_cast<std::size_t>(rules.scoring));
    return {RecordedMatch(std::move(programme), rules, seed), std::move(table), seed, ""};
}

SampleEvening::SampleEvening(Stage& stage, const Options& options)
    : stack(std::make_unique<ScreenStack>(stage, std::make_unique<TitleScreen>(stage))),
      stage_(stage) {
    Performance party = sample_party(options, stage.house.settings());
    stage.table.lobby = Lobby{};
    Lobby& lobby = stage.table.lobby;
    const auto& players = party.match.match().settings().players;
    for (std::size_t i = 0; i < players.size(); ++i) {
        // Every other one holds a row of keys, as far as there are.
        const bool pad = i % 2 == 1;
        const Handset handset{pad ? Handset::Kind::Pad : Handset::Kind::KeyboardZone,
                              pad ? static_cast<int>(i / 2) : 0, pad ? 0 : static_cast<int>(i / 2)};
        static_cast<void>(lobby.press({handset, SeatButton::Choice1}));
        lobby.rename(static_cast<Seat>(i), players[i].name);
    }
    if (options.teams != 0) lobby.set_teams(options.teams);
    stack->advance(Milliseconds{1});
    stack->open(std::make_unique<EveningScreen>(stage, std::move(party)));
    wait(1);
}

EveningScreen* SampleEvening::screen() const {
    // The stack shows its pages only to be read; this one is driven here.
    return stack->empty()
               ? nullptr
               : const_cast<EveningScreen*>(dynamic_cast<const EveningScreen*>(&stack->top()));
}

SampleEvening& SampleEvening::wait(int milliseconds) {
    stack->advance(Milliseconds{milliseconds});
    return *this;
}

SampleEvening& SampleEvening::press(Seat seat, SeatButton button) {
    if (auto* page = screen())
        static_cast<void>(page->seat_event({SeatHappening::What::Pressed, seat, button}));
    return *this;
}

SampleEvening& SampleEvening::tell(SeatHappening::What what, Seat seat) {
    if (auto* page = screen()) static_cast<void>(page->seat_event({what, seat, {}}));
    return *this;
}

SampleEvening& SampleEvening::answer(Seat seat, bool right) {
    const int key = match().question().answer;
    return press(seat, static_cast<SeatButton>(right ? key : (key + 1) % 4));
}

SampleEvening& SampleEvening::all_answer(const std::vector<Seat>& wrong) {
    constexpr int apart = 700;
    for (Seat seat = 0; seat < static_cast<Seat>(match().seats().size()); ++seat) {
        wait(apart);
        answer(seat, std::find(wrong.begin(), wrong.end(), seat) == wrong.end());
    }
    return *this;
}

SampleEvening& SampleEvening::until(std::string_view page) {
    constexpr int step = 100;
    constexpr int most = 6000;
    for (int i = 0; i < most && !stack->empty() && this->page() != page; ++i) wait(step);
    return *this;
}

SampleEvening& SampleEvening::until_options() {
    constexpr int step = 100;
    constexpr int most = 6000;
    for (int i = 0; i < most && screen() != nullptr; ++i) {
        const Phase& phase = match().phase();
        const bool shown =
            std::holds_alternative<Answering>(phase) || std::holds_alternative<Buzzing>(phase);
        if (shown && page() == "evening-question") return wait(3 * step);
        wait(step);
    }
    return *this;
}

void SampleEvening::play_a_moment() {
    constexpr int step = 200;
    constexpr int thinks = 2300; // milliseconds, the fastest
    wait(step);
    if (screen() == nullptr || page() != "evening-question") return;
    const auto seats = static_cast<Seat>(match().seats().size());
    for (Seat seat = 0; seat < seats && screen() != nullptr; ++seat) {
        const int number = match().number();
        if (std::holds_alternative<Buzzing>(match().phase()) && seat == number % seats)
            press(seat, SeatButton::Choice1);
        const auto* answering = std::get_if<Answering>(&match().phase());
        if (answering == nullptr) continue;
        // Some are quicker than others, some better, and everybody errs at times.
        const int place = answering->only ? 0 : (3 * seat + number) % seats;
        const bool right = (number + 3 * seat) % (seats + 2 - seat / 2) != 0;
        if (answering->elapsed > Milliseconds{thinks} * (place + 1)) answer(seat, right);
    }
}

SampleEvening& SampleEvening::until_act(int act) {
    constexpr int most = 6000;
    for (int i = 0; i < most && screen() != nullptr; ++i) {
        if (page() == "evening-act" && match().act() == act) break;
        play_a_moment();
    }
    return *this;
}

SampleEvening& SampleEvening::play_until(std::string_view page) {
    constexpr int most = 6000;
    for (int i = 0; i < most && !stack->empty() && this->page() != page; ++i) play_a_moment();
    return *this;
}

} // namespace quiz
