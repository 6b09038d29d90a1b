#include "generator/dates.h"

#include "core/months.h"
#include "core/text.h"
#include "generator/look.h"
#include "generator/lottery.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <vector>

namespace quiz {

namespace {

constexpr int tickets_a_rank = 24;
constexpr int tries_a_rank = 200;
constexpr int recent_years = 20; ///< Such dates are remembered to the year: at most 4 apart.

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in(int year, int month) {
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days.at(static_cast<std::size_t>(month - 1)) + (month == 2 && leap(year) ? 1 : 0);
}

/// A whole number of one to four digits and nothing else; 0 otherwise.
int small_number(std::string_view text) {
    if (text.empty() || text.size() > 4) return 0;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return 0;
        value = value * 10 + (c - '0');
    }
    return value;
}

int month_number(std::string_view word) {
    const auto found = std::find(month_names.begin(), month_names.end(), word);
    return found == month_names.end() ? 0 : static_cast<int>(found - month_names.begin()) + 1;
}

bool sound(const DateText& date) {
    if (date.year < 1000 || date.month < 1) return false;
    return date.form == DateText::Form::MonthOnly ||
           (date.day >= 1 && date.day <= days_in(date.year, date.month));
}

int from_to(Random& random, int first, int last) {
    const auto span = static_cast<std::uint64_t>(last - first) + 1;
    return first + static_cast<int>(below(random, span));
}

/// Wrong dates for a key, by a plan drawn at random; not every draw is of use.
class Draw {
public:
    Draw(const DateText& key, Random& random) : key_(key), random_(random) {
        const bool recent = latest_year - key.year < recent_years;
        step_ = recent ? 1 : 2;
        span_ = recent ? 4 : 9;
    }

    std::array<DateText, 4> four() {
        std::array<DateText, 4> dates{key_, key_, key_, key_};
        days_ = {key_.day};
        switch (below(random_, 3)) {
        case 0: one_year(dates); break;
        case 1: two_by_two(dates); break;
        default: four_years(dates); break;
        }
        return dates;
    }

private:
    int other_year() {
        const int off = from_to(random_, 1, span_);
        return below(random_, 2) == 0 ? key_.year - off : key_.year + off;
    }
    std::vector<int> other_months() {
        std::vector<int> list;
        for (int month = 1; month <= 12; ++month)
            if (month != key_.month) list.push_back(month);
        shuffle(random_, list);
        return list;
    }
    /// Another day than the others have: a day that stands twice would say something.
    void set(DateText& date, int year, int month) {
        date.year = year;
        date.month = month;
        if (date.form == DateText::Form::MonthOnly) return;
        do date.day = from_to(random_, 1, days_in(year, month));
        while (!days_.insert(date.day).second);
    }
    void one_year(std::array<DateText, 4>& dates) {
        const auto others = other_months();
        for (std::size_t i = 1; i < 4; ++i) set(dates.at(i), key_.year, others[i - 1]);
    }
    void two_by_two(std::array<DateText, 4>& dates) {
        const int year = other_year();
        const int month = other_months().front();
        set(dates[1], key_.year, month);
        set(dates[2], year, key_.month);
        set(dates[3], year, month);
    }
    void four_years(std::array<DateText, 4>& dates) {
        const auto others = other_months();
        // Neighbours' gaps are alike within a factor of two, as those of bare years are.
        std::array<int, 4> years{};
        for (std::size_t i = 1; i < 4; ++i)
            years.at(i) = years.at(i - 1) + from_to(random_, step_, 2 * step_);
        const auto at = static_cast<std::size_t>(below(random_, 4));
        std::swap(years[0], years.at(at));
        for (std::size_t i = 1; i < 4; ++i)
            set(dates.at(i), key_.year + years.at(i) - years[0], others[i - 1]);
    }

    DateText key_;
    Random& random_;
    int step_ = 1;
    int span_ = 4;
    std::set<int> days_;
};

} // namespace

std::optional<DateText> read_date(std::string_view text) {
    const auto parts = split(text, ' ');
    DateText date;
    if (parts.size() == 2) {
        date.form = DateText::Form::MonthOnly;
        date.month = month_number(parts[0]);
        date.year = small_number(parts[1]);
    } else if (parts.size() == 3 && !parts[1].empty() && parts[1].back() == ',') {
        date.form = DateText::Form::MonthFirst;
        date.month = month_number(parts[0]);
        date.day = small_number(parts[1].substr(0, parts[1].size() - 1));
        date.year = small_number(parts[2]);
    } else if (parts.size() == 3) {
        date.form = DateText::Form::DayFirst;
        date.day = small_number(parts[0]);
        date.month = month_number(parts[1]);
        date.year = small_number(parts[2]);
    }
    return sound(date) && write_date(date) == text ? std::optional(date) : std::nullopt;
}

std::string write_date(const DateText& date) {
    const std::string month(month_names.at(static_cast<std::size_t>(date.month - 1)));
    const std::string year = std::to_string(date.year);
    switch (date.form) {
    case DateText::Form::MonthOnly: return month + " " + year;
    case DateText::Form::MonthFirst: return month + " " + std::to_string(date.day) + ", " + year;
    case DateText::Form::DayFirst: break;
    }
    return std::to_string(date.day) + " " + month + " " + year;
}

std::optional<NumberOptions> date_options(const NumberQuestion& question, Random& random) {
    const auto key = read_date(question.answer);
    if (!key || key->year >= latest_year) return std::nullopt;
    const int span = latest_year - key->year < recent_years ? 4 : 9;
    // The latest rank leaves three earlier ones, which are always there; the earliest needs room.
    if (key->year + (span == 4 ? 3 : 6) >= latest_year) return std::nullopt;
    // Close to a bound only the months of one year are left.
    constexpr int early = 4;
    constexpr int late = 9;
    const int room = span == 4 ? 3 : 6;
    if (question.not_before != 0 && key->year - question.not_before < room && key->month < early)
        return std::nullopt;
    if (question.not_after != 0 && question.not_after - key->year < room && key->month > late)
        return std::nullopt;

    std::vector<Ticket> tickets;
    std::vector<std::array<DateText, 4>> fours;
    std::array<int, 4> found{};
    for (int tries = 0; tries < 4 * tries_a_rank; ++tries) {
        auto four = Draw(*key, random).four();
        const bool fits = std::all_of(four.begin() + 1, four.end(), [&](const DateText& date) {
            const std::string text = write_date(date);
            return date.year < latest_year && date.value() != key->value() &&
                   date.year >= question.not_before &&
                   (question.not_after == 0 || date.year <= question.not_after) &&
                   std::abs(date.year - key->year) <= (span == 4 ? 4 : 12) &&
                   std::none_of(question.barred.begin(), question.barred.end(),
                                [&](const std::string& no) { return fold(no) == fold(text); });
        });
        if (!fits) continue;
        const auto rank = static_cast<std::size_t>(
            std::count_if(four.begin(), four.end(),
                          [&](const DateText& date) { return date.value() < key->value(); }));
        if (found.at(rank) >= tickets_a_rank) continue;
        ++found.at(rank);
        std::array<int, 4> longest{};
        std::array<int, 4> shortest{};
        for (std::size_t i = 0; i < 4; ++i) {
            longest.at(i) = static_cast<int>(write_date(four.at(i)).size());
            shortest.at(i) = -longest.at(i);
        }
        const auto won = [](const std::array<int, 4>& scores) {
            return static_cast<std::uint8_t>(twelfths_of_best(scores));
        };
        tickets.push_back({{won(longest), won(shortest), 3, 3, 3}, 1, rank});
        fours.push_back(four);
    }
    const auto rank = static_cast<std::size_t>(below(random, 4));
    const auto drawn = Lottery(std::move(tickets)).draw(random, rank);
    if (!drawn) return std::nullopt;
    auto& four = fours.at(*drawn);
    std::sort(four.begin(), four.end(),
              [](const DateText& a, const DateText& b) { return a.value() < b.value(); });
    NumberOptions made;
    made.answer = static_cast<int>(rank);
    for (std::size_t i = 0; i < 4; ++i) made.options.at(i) = write_date(four.at(i));
    return made;
}

int year_in(std::string_view stem) {
    int year = 0;
    for (const auto& word : folded_words(without_quotations(stem)))
        if (word.size() == 5 && word.ends_with("0s") &&
            word.find_first_not_of("0123456789") == word.size() - 1)
            year = std::stoi(word) + 5;
        else if (word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos &&
                 word[0] != '0')
            year = std::stoi(word);
    return year >= 1800 && year <= 2100 ? year : 0;
}

} // namespace quiz
