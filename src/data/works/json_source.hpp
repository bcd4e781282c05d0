#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "data/json/simd_json.hpp"
#include "data/text_reader.hpp"
#include "data/works/source.hpp"
#include "data/works/work.hpp"

namespace computedivide {

/// Calls `use` with the keys at depth 1 and 2 of the first object in the text, and the first character of
/// each value, as far as the text goes or until `use` returns false.
void for_each_key(std::string_view text,
                  const std::function<bool(int depth, std::string_view key, char value)>& use);

/// What the object at the beginning of the text seems to be: one record; a page or wrapper that holds records
/// in a member such as "results" or "_source"; or records by their ids.
enum class ObjectKind { record, page, by_id };
ObjectKind object_kind(std::string_view text);

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

/// A source whose works are JSON records from one stream.
class JsonSource : public WorksSource {
 public:
  JsonSource(JsonRecords records, const ReadOptions& options)
      : WorksSource(options), records_(std::move(records)) {}

  bool next(Work& work) override;

 protected:
  const TextReader& reader() const override { return records_.reader(); }

  /// Reads one record, an open object, into an empty work. Throws DamagedJson.
  virtual void read(JsonObject object, std::string_view record, Work& work) = 0;

  /// Says what the record is once all of it has been read without error, drops included.
  virtual void settle(Work& work) = 0;

  /// What the raw bytes of a record settle by themselves: true if nothing more has to be read.
  virtual bool read_raw(std::string_view, Work&) { return false; }

  /// Whether an error in the member counts, for a work that may be left out.
  virtual bool counts(std::string_view, const Work&) const { return true; }

  /// Remembers an error in the current member, "title: is not a text", until the record is settled. `part`
  /// names what of the member is read.
  void note(std::string_view what, std::string_view part = {});

  /// The text of a string; null is empty.
  std::string_view text_of(std::string_view token, std::string_view part = {});

  JsonRecords records_;
  TextArena arena_;
  std::string_view member_;                                      // being read
  std::vector<std::pair<std::string_view, std::string>> notes_;  // members, and their errors

 private:
  bool read_whole(std::string_view record, Work& work);

  JsonParser parser_;
};

class IndexReader {
 public:
  /// `arena` keeps the texts whose escapes were resolved; `note` is called with what is wrong with a part.
  IndexReader(TextArena& arena, std::function<void(std::string_view what)> note)
      : arena_(&arena), note_(std::move(note)) {}

  /// Reads the index into an empty abstract; `end` is the record's. Throws DamagedJson.
  void read(JsonValue& value, const char* end, Abstract& abstract);

 private:
  void read_text(std::string_view token);
  void read_tokens(JsonObject object, bool wrapped);
  void read_positions(JsonValue& value);
  std::string_view key_before(const char* key, const char* value);

  TextArena* arena_;
  std::function<void(std::string_view)> note_;
  JsonParser text_parser_;  // for an index given as a string
  Abstract* abstract_ = nullptr;
  const char* end_ = nullptr;
  const char* escape_ = nullptr;  // the first backslash after the position last searched
};

}  // namespace computedivide
