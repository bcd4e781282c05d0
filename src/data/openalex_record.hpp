#pragma once

// What can be learned from OpenAlex's records without parsing them: ids, and what their raw bytes reveal. An
// unescaped quote cannot stand inside a JSON string, so "publication_year" with its quotes can only be a key
// (or a string of its own, which no colon follows).

#include <cstdint>
#include <optional>
#include <string_view>

namespace computedivide {

/// The kind of an OpenAlex entity, and its number: {'W', 123} of "https://openalex.org/W123" or "w123".
struct OpenAlexId {
  char letter = 0;  ///< in upper case; 0 if the text is not an OpenAlex id
  std::uint64_t number = 0;
};

/// Reads an id: at most 15 digits after one letter after the last slash; below 2^47.
OpenAlexId openalex_id(std::string_view id);

/// The number of an OpenAlex id of any kind; 0 if the text is not one.
std::uint64_t openalex_number(std::string_view id);

/// The year that every "publication_year" of the record gives, where it is outside first..last; nothing if
/// the record has to be parsed to know.
std::optional<int> raw_year_outside(std::string_view record, int first, int last);

/// A record that is left out on the evidence of its raw bytes: for its year, or because it has no abstract.
struct RawDrop {
  std::uint64_t number;  ///< of its id
  int year;
  bool outside;  ///< the year is outside first..last
};

/// Tells whether the record is left out by one of the two; nothing if it has to be parsed. Only records
/// that begin with their OpenAlex id and end with '}' are judged.
std::optional<RawDrop> raw_drop(std::string_view record, int first, int last);

}  // namespace computedivide
