#include "films/plain_text.h"

#include "core/text.h"
#include "films/cast_line.h"
#include "films/file_title.h"
#include "films/limits.h"
#include "films/plain_lines.h"
#include "films/record_reader.h"
#include "films/sentences.h"
#include "films/storyline.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <set>
#include <utility>

namespace quiz {

namespace {

std::string in_line(int line) { return "line " + std::to_string(line); }
std::string in_quotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

bool fits(std::string_view text, std::size_t most) {
    return !text.empty() && character_count(text) <= most;
}

void add_name(std::vector<std::string>& names, std::string name) {
    const auto same = [&](const std::string& other) { return same_name(other, name); };
    if (std::none_of(names.begin(), names.end(), same)) names.push_back(std::move(name));
}

/// "Michael Powell (uncredited)" without the note.
std::string without_brackets(std::string text) {
    for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(')) {
        const std::size_t close = text.find(')', open);
        if (close == std::string::npos) break;
        text.erase(open, close + 1 - open);
    }
    return text;
}

bool shares_word(std::string_view a, std::string_view b) {
    const auto words = folded_words(a);
    const auto others = folded_words(b);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return word != "the" && std::find(others.begin(), others.end(), word) != others.end();
    });
}

/// Puts together what the parts of a record say.
class Assembler {
public:
    Assembler(const PlainRecord& record, std::string_view file, Problems& problems,
              const std::set<std::string>& people)
        : record_(record), file_(file), problems_(problems), people_(people) {}

    Film assemble() {
        read_introduction();
        find_sentences_about_film();
        read_year();
        read_genres();
        read_rating();
        read_directors();
        read_cast();
        read_records();
        film_.slug = slug(film_.title);
        film_.files.push_back(file_);
        return std::move(film_);
    }

private:
    void report(Severity severity, int line, std::string what) {
        problems_.push_back({severity, file_, {line, 0}, {}, std::move(what), {}, {}});
    }
    void error(int line, std::string what) { report(Severity::Error, line, std::move(what)); }
    void warn(int line, std::string what) { report(Severity::Warning, line, std::move(what)); }

    [[nodiscard]] const PlainText* field(PlainField field) const {
        const auto found = record_.fields.find(field);
        return found == record_.fields.end() ? nullptr : &found->second;
    }

    void read_introduction() {
        for (const auto& paragraph : record_.storyline) {
            auto found = introduction_of(paragraph.text);
            const bool better = found && (!introduction_ || found->as_film ||
                                          (found->told && !introduction_->told));
            if (!better) continue;
            introduction_ = std::move(found);
            introduced_in_ = paragraph.line;
            if (introduction_->as_film) break;
        }
        const PlainText* given = field(PlainField::Title);
        if (given == nullptr && record_.storyline.empty()) {
            error(0, "There is no line \"Storyline: ...\", which introduces the film.");
            return;
        }
        std::string of_file;
        if (given == nullptr && !introduction_) of_file = title_of_file(file_, texts());
        if (given == nullptr && !introduction_ && of_file.empty()) {
            error(record_.storyline.front().line,
                  "The storyline does not introduce the film. A title in quotation marks was "
                  "expected, such as \"Casablanca\" is a 1942 American drama.");
            return;
        }
        const int line = given != nullptr ? given->line : introduced_in_;
        film_.title = given != nullptr ? given->text
                      : introduction_  ? introduction_->title
                                       : of_file;
        if (!of_file.empty())
            warn(record_.storyline.front().line,
                 "The storyline does not introduce the film. The title was taken from the file's "
                 "name to be " +
                     in_quotes(of_file) + "; where it is another, add a line Title: ...");
        if (!fits(film_.title, limits::title))
            error(line, "The title is empty or longer than 80 characters: " +
                            in_quotes(film_.title) + ".");
        if (!introduction_) return;
        if (given == nullptr && !introduction_->quoted)
            warn(line, "The title has no quotation marks; it was taken to be " +
                           in_quotes(film_.title) + ".");
        for (const auto& other : introduction_->also)
            if (!same_name(other, film_.title)) add_name(film_.also, other);
        for (const auto& country : introduction_->countries) add_name(film_.countries, country);
    }

    [[nodiscard]] std::vector<std::string_view> texts() const {
        std::vector<std::string_view> all;
        for (const auto& paragraph : record_.storyline) all.emplace_back(paragraph.text);
        for (const auto& item : record_.items) all.emplace_back(item.text);
        return all;
    }

    void find_sentences_about_film() {
        for (const auto& paragraph : record_.storyline)
            for (auto& sentence : sentences_of(paragraph.text))
                if (is_about_film(sentence, film_.title))
                    about_film_.push_back({std::move(sentence), paragraph.line});
    }

    void read_year() {
        std::optional<int> told;
        if (introduction_) told = introduction_->year;
        const PlainText* line = field(PlainField::Year);
        if (line == nullptr) {
            if (told)
                film_.year = *told;
            else
                error(0, "There is no line \"Year: ...\".");
            return;
        }
        const char* end = line->text.data() + line->text.size();
        const auto [stop, fault] = std::from_chars(line->text.data(), end, film_.year);
        if (fault != std::errc{} || stop != end || film_.year < limits::first_year ||
            film_.year > limits::last_year) {
            error(line->line,
                  "A year from 1880 to 2100 was expected; found " + in_quotes(line->text) + ".");
            return;
        }
        if (told && *told != film_.year)
            warn(line->line, "The year here is " + line->text + ", the storyline (" +
                                 in_line(introduced_in_) + ") says " + std::to_string(*told) +
                                 ". The year of this line was kept.");
    }

    void read_genres() {
        const PlainText* line = field(PlainField::Genre);
        if (line == nullptr) return;
        std::string list = line->text;
        for (const char* mark : {"/", ";", "|"}) list = replace_all(std::move(list), mark, ",");
        for (const auto& part : split(list, ',')) {
            const std::string genre(trim(part));
            if (fits(genre, limits::option))
                add_name(film_.genres, genre);
            else if (!genre.empty())
                warn(line->line, "A genre of more than 80 characters was left out.");
        }
    }

    void read_rating() {
        const PlainText* line = field(PlainField::Rating);
        if (line == nullptr) return;
        std::string number = line->text;
        if (const auto slash = number.find("/10"); slash != std::string::npos)
            number = std::string(trim(number.substr(0, slash)));
        const auto digits = std::count_if(number.begin(), number.end(),
                                          [](char c) { return c >= '0' && c <= '9'; });
        const bool plain = number.find_first_not_of("0123456789.") == std::string::npos &&
                           std::count(number.begin(), number.end(), '.') <= 1 && digits > 0 &&
                           number.size() <= 5;
        double value = 11;
        if (plain) std::from_chars(number.data(), number.data() + number.size(), value);
        if (value <= 10)
            film_.ratings.push_back({"IMDb", value});
        else
            warn(line->line, "A rating from 0 to 10 was expected; found " + in_quotes(line->text) +
                                 ". It was left out.");
    }

    void read_directors() {
        std::vector<std::string> told;
        int told_in = 0;
        for (const auto& [sentence, line_number] : about_film_) {
            told = directors_in(sentence);
            told_in = line_number;
            if (!told.empty()) break;
        }
        const PlainText* line = field(PlainField::Director);
        std::vector<std::string> listed;
        if (line != nullptr) {
            std::string list = replace_all(" " + without_brackets(line->text) + " ", " and ", ",");
            for (const char* mark : {"&", ";", "/"}) list = replace_all(std::move(list), mark, ",");
            for (const auto& part : split(list, ',')) {
                const std::string name(trim(part));
                if (fits(name, limits::option) && !fold(name).empty())
                    add_name(listed, name);
                else if (!name.empty())
                    warn(line->line, "This is no director's name, and it was left out: " +
                                         in_quotes(name.substr(0, 80)) + ".");
            }
        }
        for (const auto& name : told)
            if (fits(name, limits::option)) add_name(film_.directors, name);
        for (const auto& name : listed) add_name(film_.directors, name);
        const bool agree = film_.directors.size() == told.size() && told.size() == listed.size();
        if (line != nullptr && !told.empty() && !listed.empty() && !agree)
            warn(line->line, "The directors here are " + join_and(listed) + ", the storyline (" +
                                 in_line(told_in) + ") names " + join_and(told) +
                                 ". All were kept: " + join_and(film_.directors) + ".");
    }

    void read_cast() {
        std::vector<PlayedRole> told;
        std::vector<PlayedRole> of_no_role;
        std::set<std::string> names;
        const PlainText* line = field(PlainField::Cast);
        for (const auto& paragraph : record_.storyline) {
            add_names_in(paragraph.text, names);
            auto found = played_roles_in(paragraph.text, line == nullptr ? "" : line->text);
            told.insert(told.end(), found.roles.begin(), found.roles.end());
            for (auto& actor : found.players) of_no_role.push_back({{}, std::move(actor)});
            for (const auto& phrase : found.unclear)
                warn(paragraph.line, "Who plays whom is not clear, and it was left out: " +
                                         in_quotes(phrase) + ".");
        }
        for (const auto& [sentence, line_number] : about_film_)
            if (auto actor = narrator_in(sentence); !actor.empty())
                told.push_back({"the Narrator", std::move(actor)});
        for (const auto& item : record_.items) add_names_in(item.text, names);
        if (line != nullptr) {
            std::vector<PlayedRole> known = told;
            known.insert(known.end(), of_no_role.begin(), of_no_role.end());
            const CastLine cast = read_cast_line(line->text, known, names, people_);
            for (const auto& pair : cast.roles) add_part(pair, line->line);
            for (const auto& place : cast.unclear)
                warn(line->line, "The cast line is not clear. " + place +
                                     " What is uncertain was left out: add it by hand.");
        }
        std::vector<std::string> people = film_.directors;
        for (const auto& part : film_.cast) people.push_back(part.actor);
        for (auto& pair : told) {
            pair.actor = name_in_full(pair.actor, people);
            add_told_part(pair);
        }
    }

    void add_part(const PlayedRole& pair, int line) {
        if (!fits(pair.actor, limits::option) || !fits(pair.role, limits::option)) {
            warn(line, "A part with a name of more than 80 characters was left out.");
            return;
        }
        if (!parts_.emplace(name_key(pair.actor), name_key(pair.role)).second) return;
        Part part;
        part.actor = pair.actor;
        // "Elsa Brandt/Nell": nobody reads the stroke aloud.
        const auto names = split(pair.role, '/');
        for (const auto& name : names)
            if (const auto bare = trim(name); part.role.empty())
                part.role = bare;
            else if (!bare.empty())
                add_name(part.also, std::string(bare));
        part.origin = {file_, {line, 0}, {}};
        part.voice = pair.voice;
        if (auto nickname = nickname_in(pair.role); !nickname.empty())
            part.also.push_back(std::move(nickname));
        if (!pair.also.empty() && fits(pair.also, limits::option)) add_name(part.also, pair.also);
        film_.cast.push_back(std::move(part));
    }

    /// The storyline often calls a role by another name than the cast line.
    void add_told_part(const PlayedRole& pair) {
        const auto same = std::find_if(film_.cast.begin(), film_.cast.end(), [&](const Part& part) {
            return same_name(part.actor, pair.actor) &&
                   (shares_word(part.role, pair.role) ||
                    std::any_of(part.also.begin(), part.also.end(),
                                [&](const auto& other) { return same_name(other, pair.role); }));
        });
        // "Slade, the captain (Hugh Fenner)": he has his part already.
        const bool cast_already =
            std::any_of(film_.cast.begin(), film_.cast.end(),
                        [&](const Part& part) { return same_name(part.actor, pair.actor); });
        if (same == film_.cast.end() && pair.bare && cast_already) return;
        if (same == film_.cast.end()) {
            for (const auto& part : film_.cast)
                if (fold_title(part.role) == fold_title(pair.role))
                    warn(part.origin.at.line, in_quotes(part.role) + " is played by " + part.actor +
                                                  " here, and by " + pair.actor +
                                                  " in the storyline. Both were kept.");
            add_part(pair, introduced_in_);
        } else if (fold_title(same->role) != fold_title(pair.role) &&
                   fits(pair.role, limits::option))
            add_name(same->also, pair.role);
    }

    void read_records() {
        for (const auto& paragraph : record_.storyline)
            for (auto& sentence : sentences_of(paragraph.text))
                add_record(Section::Storyline, std::move(sentence), paragraph.line, {});
        for (const auto& item : record_.items) add_item(item);
        name_records(film_.records);
    }

    /// A short item is one record, a long one several: as many whole sentences in each as fit.
    void add_item(const PlainText& item) {
        if (character_count(item.text) <= limits::text) {
            add_record(Section::Trivia, item.text, item.line, {});
            return;
        }
        std::vector<std::string> parts;
        for (const auto& sentence : sentences_of(item.text)) {
            if (!parts.empty() &&
                character_count(parts.back()) + 1 + character_count(sentence) <= limits::text)
                parts.back() += " " + sentence;
            else
                parts.push_back(sentence);
        }
        auto words = folded_words(item.text);
        words.resize(std::min<std::size_t>(words.size(), 4));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string id = join(words, "-") + "-" + std::to_string(i + 1);
            add_record(Section::Trivia, parts[i], item.line, parts.size() > 1 ? id : "");
        }
    }

    void add_record(Section section, std::string text, int line, const std::string& id) {
        if (text.empty()) return;
        if (!fits(text, limits::text)) {
            warn(line, "A sentence has more than 400 characters and was left out. Split it: " +
                           in_quotes(encode_utf8(decode_utf8(text).substr(0, 60)) + "\u2026"));
            return;
        }
        if (!texts_.insert(fold(text)).second) {
            warn(line, "This stands in the record already, and it was left out: " +
                           in_quotes(encode_utf8(decode_utf8(text).substr(0, 60))) + ".");
            return;
        }
        Record made;
        made.section = section;
        made.text = std::move(text);
        made.origin = {file_, {line, 0}, {}};
        const bool plain =
            !id.empty() && id.size() <= limits::id &&
            id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
        if (plain && ids_.insert(id).second) {
            made.id = id;
            made.id_given = true;
        }
        film_.records.push_back(std::move(made));
    }

    const PlainRecord& record_;
    std::string file_;
    Problems& problems_;
    Film film_;
    std::optional<Introduction> introduction_;
    int introduced_in_ = 0;
    const std::set<std::string>& people_;
    std::vector<PlainText> about_film_; ///< Sentences that speak of the film itself.
    std::set<std::pair<std::string, std::string>> parts_; ///< Actors with roles, as they compare.
    std::set<std::string> texts_;
    std::set<std::string> ids_;
};

} // namespace

PlainTextFilm read_plain_text(std::string_view text, std::string_view file,
                              const std::set<std::string>& people) {
    PlainTextFilm result;
    const PlainRecord record = read_plain_lines(text, file, result.problems);
    if (has_error(result.problems)) return result;
    result.film = Assembler(record, file, result.problems, people).assemble();
    if (has_error(result.problems)) result.film.reset();
    std::stable_sort(result.problems.begin(), result.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.at.line < b.at.line; });
    return result;
}

} // namespace quiz
