#pragma once

#include "core/languages.h"
#include "films/catalogue.h"
#include "generator/generator.h"
#include "house/choice.h"
#include "house/evening_file.h"
#include "house/question_shelf.h"
#include "house/settings.h"
#include "memory/memory.h"
#include "programme/evening.h"
#include "rules/recording.h"
#include "scores/scores.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// Files and the few facts of the outside world a house needs. Tests give a temporary folder and
/// fixed clock and seed.
struct HouseSetup {
    std::filesystem::path shipped; ///< The `questions` folder of the installation.
    std::filesystem::path own_questions;
    std::filesystem::path home{}; ///< Of the player; empty where nobody lives.
    std::filesystem::path scores;
    std::filesystem::path memory;
    std::filesystem::path settings;
    std::filesystem::path recordings; ///< Folder; the evening that is on, too.
    std::filesystem::path evenings;   ///< Folder for tables that are wanted as text and picture.
    std::function<std::string()> now; ///< UTC, "2026-11-23T19:30:00Z".
    std::function<std::uint64_t()> fresh_seed;
    WriteGate gate{};         ///< Of an evening's files; by it tests cut the program off anywhere.
    StringsFolders strings{}; ///< Words of the interface.
    /// Spoken until the settings wish another language than they do at the start.
    std::optional<std::string> language{};
};

/// What is wanted of one match.
struct MatchWish {
    std::string mode = "performance";
    std::vector<std::string> films;    ///< Slugs; empty = the settings' films, or, when given, all.
    int questions = 10;                ///< 1 to 50.
    std::optional<std::uint64_t> seed; ///< Given by the player, from 1 on: memory is not read.
    bool daily = false;                ///< The seed is the UTC date of now.
    std::optional<std::string> code;   ///< A challenge code; films, questions, seed as it says.
    bool challenge = false;            ///< A fresh seed, but memory is not read: a new challenge.
    std::optional<std::string> name;   ///< Instead of the settings' name.
    /// Of a performance: opens with the programme note, and its first act asks from it.
    bool opening_note = false;

    // Of a party (mode "party") only; the number of questions follows from its acts.
    int seats = 1; ///< 1 to 8.
    int teams = 0;
    std::vector<Player> players{};                           ///< Of the first seats.
    std::vector<EveningAct> acts{};                          ///< Empty: those of a good evening.
    EveningDifficulty difficulty = EveningDifficulty::Mixed; ///< Of these acts.
    bool note = true;                                        ///< Open with the programme note.
    bool flat_scoring = false; ///< Even where the settings say otherwise.
};

/// A match about to be played, and what must be known to keep its score.
struct Performance {
    RecordedMatch match;
    ScoreTable table;
    std::uint64_t seed = 0;
    std::string notice; ///< What the player should be told before it starts; may be empty.
    /// The challenge code that gives these questions again; empty when none does: they hang on
    /// what this player was asked before, or are not ten.
    std::string code{};
    /// Of an evening: when it was begun, and its file once keep_going() was called.
    std::string begun{};
    std::shared_ptr<EveningFile> file{};
    /// What was wished for, to be wished for again: films, number of questions, name.
    MatchWish wish{};
};

/// An evening that a crash or power cut ended, or the window's closing.
struct Interrupted {
    struct Line {
        std::string name;
        int points = 0;
        int rank = 1;
    };
    std::string begun; ///< UTC.
    int questions = 0; ///< Revealed so far; at least 1.
    int of = 0;
    bool in_turns = false;   ///< Ensembles alone: it can be played in turns at one keyboard.
    std::vector<Line> table; ///< Best first.
};

/// What came of a finished (or left) match.
struct Result {
    int points = 0;
    int most = 0;
    int right = 0;
    int asked = 0;
    int longest_streak = 0;
    int rank = 0;                      ///< 0 to 5; rank_id() names it.
    std::optional<int> place;          ///< In its table, 1-based.
    bool record = false;               ///< First place, with more than 0 points.
    std::vector<std::string> troubles; ///< What could not be kept and why.
    Scores scores;                     ///< As they are now.
};

/// The front of the house: everything a front end needs to put on a match, and to keep what came of
/// it. Shared by window and terminal, so that both keep the same scores.
class House {
public:
    explicit House(HouseSetup setup);

    [[nodiscard]] const Catalogue& catalogue() const { return shelf_.catalogue(); }
    /// Changes whenever question files were read anew: what was worked out of the catalogue is old.
    [[nodiscard]] int edition() const { return edition_; }
    /// Where question files lie.
    [[nodiscard]] const std::filesystem::path& shipped_questions() const { return setup_.shipped; }
    [[nodiscard]] const std::filesystem::path& own_questions() const {
        return setup_.own_questions;
    }
    /// A path as a player writes it: "~/questions/mine.json" for what lies at home.
    [[nodiscard]] std::string shown(const std::filesystem::path& path) const;
    /// Looks at the question files and reads anew what was saved since; matches already open stay
    /// as they are. The result is a sentence for the player when something was read, else nothing.
    /// Cheap enough for twice a second.
    std::optional<std::string> look_again();
    /// The same with what was found there.
    std::optional<std::string> look_again(const Listing& found);
    /// Slugs, sorted: the films of a round as the settings have it. Of films chosen those that are
    /// there; every film when none is.
    [[nodiscard]] std::vector<std::string> chosen_films() const;
    [[nodiscard]] const Settings& settings() const { return settings_; }
    /// What is said, in the language of the settings.
    [[nodiscard]] const Strings& words() const { return words_; }
    /// What is wrong with that language's file; English stands in.
    [[nodiscard]] const Problems& word_problems() const { return word_problems_; }
    /// Nobody has kept any settings yet: the program was never opened before.
    [[nodiscard]] bool first_start() const { return first_start_; }
    [[nodiscard]] const Memory& memory() const { return memory_; }
    [[nodiscard]] const Scores& scores() const { return scores_; }
    /// What should be told at the start: damaged files set aside, question files with errors.
    [[nodiscard]] const std::vector<std::string>& notices() const { return notices_; }

    /// Keeps the settings; the error is one sentence, the new settings hold all the same.
    std::optional<std::string> change_settings(const Settings& settings);

    /// Draws the programme and makes the match. The error is one sentence: no film of that name, no
    /// questions at all, a code of other questions.
    [[nodiscard]] tl::expected<Performance, std::string> open(const MatchWish& wish);

    /// Keeps score, memory and recording of a match that is over, or was left after at least one
    /// question was judged; else nothing. `name` as given by the player. Of a party: every seat's
    /// score by its own name, and the result is the winner's; the memory learns what was asked.
    [[nodiscard]] Result close(const Performance& performance, const std::string& name);

    /// Keeps what is new of an evening in its file. To be called after its start and after each
    /// step, before the step is shown; nothing happens where nothing is new, or in a match played
    /// alone. The result is one sentence, the first time that something cannot be kept.
    std::optional<std::string> keep_going(Performance& performance);
    /// The evening that can be gone on with: the one begun last that nobody plays, if a question of
    /// it was revealed. Reads files: to be asked once, at the start.
    [[nodiscard]] std::optional<Interrupted> interrupted() const;
    /// Goes on with it: everything revealed stands, a question that was open is put once more. The
    /// match has started. The error is one sentence.
    [[nodiscard]] tl::expected<Performance, std::string> resume();
    /// Ends it where it stands, and keeps its scores. So does the beginning of another evening.
    Result forget_interrupted();
    /// Writes the table of an evening as text, under its date; the result is the file. The error is
    /// one sentence.
    [[nodiscard]] tl::expected<std::filesystem::path, std::string>
    save_table(const Performance& performance, std::string_view title) const;

    /// Marks a question as faulty: it is not asked again.
    std::optional<std::string> flag(const std::string& question_id, bool flagged);

private:
    struct Chosen {
        Choice choice;
        bool given = false; ///< Seed, code or date were: memory is not read.
    };
    [[nodiscard]] tl::expected<Chosen, std::string> choose(const MatchWish& wish) const;
    [[nodiscard]] tl::expected<Performance, std::string> open_party(const MatchWish& wish);
    [[nodiscard]] Result close_party(const Performance& performance);
    /// Keeps what came of an evening that ended; once, however often it is called.
    void keep_evening(const Match& match, const Recording& recording, const EveningAbout& about,
                      Result& result);
    [[nodiscard]] Performance taken_up(const KeptEvening& evening) const;
    Result end_where_it_stands(const KeptEvening& evening);
    /// In the player's language; empty when there is nothing to say.
    [[nodiscard]] std::string said(const std::optional<Sentence>& notice) const;
    [[nodiscard]] std::string said(const ScoresFile::Added& added) const;
    /// Keeps what of ended evenings a crash left to be kept.
    void finish_keeping();
    [[nodiscard]] std::vector<Film> films_of(const Choice& choice) const;
    std::optional<std::string> change_memory(const std::function<void(Memory&)>& change);
    void speak(const std::string& language);
    [[nodiscard]] std::optional<std::string>
    would_not_survive(const std::optional<std::string>& why) const;

    HouseSetup setup_;
    QuestionShelf shelf_;
    int edition_ = 0;
    Settings settings_;
    Strings words_;
    Problems word_problems_;
    bool first_start_ = false;
    Memory memory_;
    Scores scores_;
    std::vector<std::string> notices_;
};

} // namespace quiz
