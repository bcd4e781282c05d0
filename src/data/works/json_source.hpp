#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "data/json/json_records.hpp"
#include "data/json/simd_json.hpp"
#include "data/works/source.hpp"
#include "data/works/work.hpp"

namespace computedivide {

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
