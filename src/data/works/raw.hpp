#pragma once

// What the raw bytes of a JSON record tell before it is parsed. An unescaped quote cannot stand inside a JSON
// string, so "publication_year" with its quotes can only be a key (or a string of its own, which no colon
// follows).

#include <cstdint>
#include <optional>
#include <string_view>

#include "data/works/source.hpp"

namespace computedivide {

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

}  // namespace computedivide
