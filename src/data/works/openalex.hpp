#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "data/works/json.hpp"
#include "data/works/source.hpp"

namespace computedivide {

/// Reads OpenAlex work objects of every schema generation, one at a time.
class OpenAlexRecords {
 public:
  /// `where` says where the record stands that is being read; it is asked at errors only. `synthetic` is set
  /// by a record that names what simulated it.
  OpenAlexRecords(const ReadOptions& options, std::function<std::string()> where, ReadErrors& errors,
                  bool& synthetic);

  /// Reads the object, which lies in one piece with 64 readable bytes behind it, into an empty work. False
  /// where it is not one JSON object: then nothing is counted, and the work may hold anything.
  bool read(std::string_view object, Work& work);

 private:
  /// The readers of a part, each of which returns false where the JSON is damaged.
  bool walk(JsonObject& object, Work& work);
  bool read_member(unsigned member, JsonValue value, Work& work);
  bool read_year(std::string_view token, Work& work);
  bool read_concepts(JsonValue value, std::vector<WorkConcept>& concepts);
  bool read_concept(JsonObject object, WorkConcept& entry);
  bool read_primary_topic(JsonValue value, Work& work);
  bool read_authorships(JsonValue value, Work& work);
  bool read_institutions(JsonValue value, Work& work);
  bool read_abstract(JsonValue value, Work& work);
  bool read_abstract_text(std::string_view token, Work& work);
  bool read_tokens(JsonObject object, Work& work, bool wrapped);
  bool read_positions(JsonValue value, Abstract& abstract);
  void find_escape(const char* from);

  /// `part` names what of the member is read.
  std::string_view text_of(std::string_view token, std::string_view part = {});
  bool flag_of(std::string_view token);
  void settle(Work& work);
  std::string_view kind_of_other() const;
  /// Counts an error in the member at hand, once it is known whether the record is left out.
  void note(std::string_view what, std::string_view part = {});

  ReadOptions options_;
  std::function<std::string()> where_;
  ReadErrors* errors_;
  bool* synthetic_;
  JsonParser parser_;
  JsonParser text_parser_;  // of an abstract that stands as a string
  TextArena arena_;
  // Of the record at hand.
  const char* text_end_ = nullptr;
  const char* escape_ = nullptr;  // the first backslash from where it was looked for
  std::string_view id_;
  std::string_view other_abstract_;  // the member that seems to hold the abstract
  std::uint64_t seen_ = 0;           // members, one bit each
  unsigned member_ = 0;              // being read
  std::uint64_t authors_ = 0;
  std::string_view authors_flag_;
  std::vector<std::pair<std::string, unsigned>> notes_;  // errors, and the member of each
};

}  // namespace computedivide
