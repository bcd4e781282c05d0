#pragma once

// What the raw bytes of a JSON record tell before it is parsed. An unescaped quote cannot stand inside a JSON
// string, so "publication_year" with its quotes can only be a key (or a string of its own, which no colon
// follows).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "data/works/source.hpp"

namespace computedivide {

/// The kind of an OpenAlex entity, and its number: {'W', 123} of "https://openalex.org/W123" or "w123".
struct OpenAlexId {
  char letter = 0;  ///< in upper case; 0 where the text is not an OpenAlex id
  std::uint64_t number = 0;
};

/// Reads an id: digits behind one letter behind the last slash; below 2^47.
OpenAlexId openalex_id(std::string_view id);

/// The number of an OpenAlex id of any kind; 0 where the text is not one.
std::uint64_t openalex_number(std::string_view id);

/// The year that every "publication_year" of the record gives, where it is outside first..last; nothing where
/// the record has to be parsed to know.
std::optional<int> raw_year_outside(std::string_view record, int first, int last);

/// Why a record is left out, as its raw bytes tell.
struct RawDrop {
  Drop reason;  ///< year or no_abstract
  std::uint64_t key;
  int year;
};

/// Tells whether the record is left out for its year or for want of an abstract; nothing where it has to be
/// parsed. Only records that begin with their OpenAlex id and end with '}' are judged.
std::optional<RawDrop> raw_drop(std::string_view record, const ReadOptions& options);

/// What resolving the escapes of a JSON string met.
enum class TextFault { none, bad_escape, lone_surrogate };

/// Appends the text between the quotes of a JSON string with its escapes resolved. A lone surrogate becomes
/// U+FFFD; the text ends before an escape that JSON does not have.
TextFault unescape_json(std::string_view raw, std::string& out);

}  // namespace computedivide
