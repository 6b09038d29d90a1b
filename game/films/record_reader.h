#pragma once

#include "core/json.h"
#include "films/film.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace quiz {

/// Reads the records of one film, section by section, in any of their three forms. A broken record
/// is reported and left out; so is one whose id or text another one has.
class RecordReader {
public:
    /// `film_barred` is the film's own `not`. `film` must outlive the reader.
    RecordReader(ObjectReader& film, const std::vector<std::string>& film_barred);

    void read(Section section);
    /// What was read, each record with an id.
    [[nodiscard]] std::vector<Record> take();

private:
    std::optional<Record> read_record(const JsonValue& value, const std::string& pointer,
                                      Section section);
    Record read_whole(ObjectReader& object, const std::string& pointer);
    Record read_sentence(ObjectReader& object);
    void read_asks(ObjectReader& object, Record& record);
    void refuse_repeated(const Record& record, const JsonValue& value, const std::string& pointer);

    ObjectReader& film_;
    std::set<std::string> film_barred_; ///< As name_key() gives them.
    std::vector<Record> records_;
    std::map<std::string, std::string> ids_;   ///< And the pointers of their records.
    std::map<std::string, std::string> texts_; ///< Folded.
};

/// Gives an id to each record that has none: its first six words, or more where others begin alike,
/// so that the order of the records does not matter.
void name_records(std::vector<Record>& records);

/// An id for this record among those that are taken: its made id with more of its words.
[[nodiscard]] std::string free_id(const Record& record, const std::set<std::string>& taken);

/// What makes a record different from all others, to compare by: its sentence or its question.
[[nodiscard]] std::string words_key(const Record& record);

/// `easy`, `medium` or `hard`, if written.
[[nodiscard]] std::optional<Difficulty> read_difficulty(ObjectReader& object);

/// The texts of a list of names, none reading like another.
[[nodiscard]] std::vector<std::string> read_names(ObjectReader& object, std::string_view key);

/// A name as it compares: folded; as it stands when nothing is left of it.
[[nodiscard]] std::string name_key(std::string_view name);

/// Do two names read as one?
[[nodiscard]] bool same_name(std::string_view a, std::string_view b);

} // namespace quiz
