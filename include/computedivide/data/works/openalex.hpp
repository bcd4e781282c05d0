#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/works/json_scan.hpp"
#include "computedivide/data/works/key_order.hpp"
#include "computedivide/data/works/works.hpp"

namespace computedivide {

/// Reads OpenAlex work objects of every schema generation, one at a time.
class OpenAlexRecords {
 public:
  /// `where` says where the record stands that is being read; it is asked at errors only. `synthetic` is set
  /// by the first record that names what simulated it.
  OpenAlexRecords(const ReadOptions& options, std::function<std::string()> where, ReadErrors& errors,
                  bool& synthetic);

  /// Reads the object, which lies in one piece with 64 readable bytes behind it. Sets `work.drop` for what
  /// cannot be read and for what the options leave out; then the fields that were not needed for that are
  /// empty.
  void read(std::string_view object, Work& work);

 private:
  struct Fields;
  static std::vector<std::string_view> concept_members();
  bool quick_fields(Fields& fields);
  bool find_fields(std::string_view object, Fields& fields);
  bool read_key(std::string_view value, Work& work);
  std::string_view text_of(std::string_view value, std::string_view field);
  bool flag_of(std::string_view value, std::string_view field);
  void read_plain_fields(const Fields& fields, Work& work);
  void read_concepts(std::string_view value, std::string_view field, std::vector<WorkConcept>& concepts);
  bool read_concept(std::string_view value, std::string_view field, WorkConcept& entry);
  bool quick_concepts(std::string_view value, KeyOrder& order, std::vector<WorkConcept>& concepts);
  bool quick_authorships(std::string_view value, InstitutionTypes& types);
  void read_authorships(std::string_view value, Work& work);
  void read_institutions(std::string_view value, Work& work);
  void read_primary_topic(std::string_view value, Work& work);
  void read_abstract(std::string_view value, Work& work);
  std::string& arena_text();
  /// Whether the text, a part of the record at hand, holds an escape.
  bool is_escaped(std::string_view text) const {
    return scan_.escapes && text.find('\\') != std::string_view::npos;
  }
  void error(std::string_view kind);

  ReadOptions options_;
  std::function<std::string()> where_;
  ReadErrors* errors_;
  bool* synthetic_;
  JsonScan scan_;
  KeyOrder record_keys_, concept_keys_, topic_keys_, authorship_keys_, institution_keys_;
  std::deque<std::string> arena_;  // texts that had escapes, until the next record
  std::size_t arena_used_ = 0;
};

/// The number of an OpenAlex id ("https://openalex.org/W123", "W123"): digits behind one letter behind the
/// last slash; 0 where the text is none.
std::uint64_t openalex_number(std::string_view id);

}  // namespace computedivide
