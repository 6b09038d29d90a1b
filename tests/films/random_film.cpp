#include "films/random_film.h"

#include "films/film_reader.h"
#include "films/record_reader.h"

namespace quiz {

namespace {

/// Makes the parts of one film; a running number keeps its names and texts apart.
class Maker {
public:
    Film film() {
        Film film;
        film.title = name();
        if (count() == 0) { // one in four is a collection
            film.licence = sentence();
            for (int i = count(); i > 0; --i) film.records.push_back(record(Section::Questions));
            name_records(film.records);
            return film;
        }
        film.year = *rc::gen::inRange(1880, 2101);
        film.also = names();
        film.countries = names();
        film.genres = names();
        for (const auto& source : names())
            film.ratings.push_back({source, static_cast<double>(*rc::gen::inRange(0, 101)) / 10});
        film.directors = names();
        for (int i = count(); i > 0; --i) film.cast.push_back(part());
        for (int i = count(); i > 0; --i) film.crew.push_back(credit());
        for (int i = count(); i > 0; --i) film.aliases.push_back({name(), name()});
        film.barred = names();
        for (const Section section : {Section::Storyline, Section::Trivia, Section::Questions})
            for (int i = count(); i > 0; --i) film.records.push_back(record(section));
        name_records(film.records);
        return film;
    }

private:
    static int count() { return *rc::gen::inRange(0, 4); }
    static bool toss() { return *rc::gen::inRange(0, 2) == 1; }

    std::string name() {
        static const std::vector<std::string> words{"Moira",       "O’Bannon", "\"Star Beast\"",
                                                    "back\\slash", "Amélie",   "/path",
                                                    "{curly}",     "Ægir",     "日本",
                                                    "a,b",         "É",        "tab-less",
                                                    "[bracket]",   "~",        "<b>",
                                                    "&",           "№",        "🎬"};
        return *rc::gen::elementOf(words) + " " + *rc::gen::elementOf(words) + " " +
               std::to_string(++number_);
    }
    std::vector<std::string> names() {
        std::vector<std::string> made;
        for (int i = count(); i > 0; --i) made.push_back(name());
        return made;
    }
    std::string sentence() { return name() + " " + name() + "."; }
    std::string perhaps() { return toss() ? sentence() : std::string{}; }
    std::string id() { return "id-" + std::to_string(++number_); }
    static std::optional<Difficulty> difficulty() {
        const int level = *rc::gen::inRange(-1, 3);
        return level < 0 ? std::nullopt : std::optional(static_cast<Difficulty>(level));
    }
    static Gender gender() { return static_cast<Gender>(*rc::gen::inRange(0, 3)); }

    Part part() {
        return {name(), name(), gender(), names(), names(), difficulty(), toss(), {}, toss()};
    }
    Credit credit() {
        return {name(),    *rc::gen::elementOf(job_names()),
                perhaps(), gender(),
                names(),   difficulty(),
                toss(),    {}};
    }
    Ask ask(bool whole) {
        Ask ask;
        if (!whole && toss()) ask.id = id();
        ask.question = sentence();
        ask.answer = name();
        ask.type = (*rc::gen::elementOf(
                        std::vector<AnswerTypeInfo>(answer_types().begin(), answer_types().end())))
                       .type;
        ask.wrong = names();
        while ((whole || !info(ask.type).has_source) && ask.wrong.size() < 3)
            ask.wrong.push_back(name());
        ask.barred = names();
        ask.also = names();
        ask.difficulty = difficulty();
        if (!whole) ask.explanation = perhaps();
        ask.spoiler = toss();
        return ask;
    }
    Record record(Section section) {
        Record record;
        record.section = section;
        record.whole = section == Section::Questions || toss();
        record.id_given = toss();
        if (record.id_given) record.id = id();
        record.source = perhaps();
        if (record.whole) {
            record.asks = {ask(true)};
            record.asks_given = true;
            record.text = perhaps();
            record.spoiler = record.asks[0].spoiler;
            return record;
        }
        record.text = sentence();
        record.asks_given = toss();
        for (int i = record.asks_given ? count() : 0; i > 0; --i) record.asks.push_back(ask(false));
        record.barred = names();
        record.also = names();
        record.difficulty = difficulty();
        record.spoiler = toss();
        return record;
    }

    int number_ = 0;
};

} // namespace

rc::Gen<Film> random_film() {
    return rc::gen::exec([] { return Maker().film(); });
}

} // namespace quiz
