#pragma once

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "data/text_reader.hpp"

namespace computedivide {

/// Calls `use` with the keys at depth 1 and 2 of the first object in the text, and the first character of
/// each value, as far as the text goes or until `use` returns false.
void for_each_key(std::string_view text,
                  const std::function<bool(int depth, std::string_view key, char value)>& use);

/// What the object at the beginning of the text seems to be: one record; a page or wrapper that holds records
/// in a member such as "results" or "_source"; or records by their ids.
enum class ObjectKind { record, page, by_id };
ObjectKind object_kind(std::string_view text);

/// Whether the text begins with a list of records or of lists, as far as it goes; no list of numbers or
/// strings, which is what is left of a record whose beginning is lost.
bool begins_list(std::string_view text);

/// Whether the object at the beginning of the text is one record that does not go on after its first line.
bool is_record_in_a_line(std::string_view text);

/// The JSON records of a stream: one per line, or values in any nesting of arrays, pages and objects by id.
/// A damaged record does not cost the next one.
class JsonRecords {
 public:
  /// How records are separated: by line ends, or by their brackets.
  enum class Form { lines, values };

  /// The outcome of asking for a record. A remark is an error of the file, a problem an error of a record.
  enum class Got { record, problem, remark, end };

  JsonRecords(TextReader reader, Form form) : reader_(std::move(reader)), form_(form) {}

  /// The next record, in one piece with 64 readable bytes after it, or what is wrong there.
  Got next(std::string_view& record, std::string_view& problem) {
    return form_ == Form::lines ? next_line(record, problem) : next_value(record, problem);
  }

  /// For a line that is not a record but holds some (a page, records by their ids): puts it back, and goes on
  /// value by value. False if it holds none.
  bool reread(std::string_view line);

  /// Shortens a record that could not be read to the first value of its line, and puts back the rest. False
  /// if there is no more than one.
  bool split(std::string_view& record);

  const TextReader& reader() const { return reader_; }
  Form form() const { return form_; }

 private:
  /// A list or object that is being walked.
  struct Level {
    ObjectKind kind = ObjectKind::record;  ///< record: a list
    bool has_results = false;
  };
  Got next_line(std::string_view& record, std::string_view& problem);
  void go_on_by_values(std::string_view line);
  Got next_value(std::string_view& record, std::string_view& problem);
  Got enter_member(std::string_view& problem);
  Got leave(std::string_view& problem);
  void skip_damage();

  TextReader reader_;
  Form form_;
  std::vector<Level> levels_;
  bool ended_ = false;
};

}  // namespace computedivide
