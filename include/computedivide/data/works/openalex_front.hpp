#pragma once

// What the front of an OpenAlex record settles, before the rest is looked at: see openalex_front.cpp.

#include <cstdint>
#include <optional>
#include <string_view>

#include "computedivide/data/works/json_scan.hpp"
#include "computedivide/data/works/works.hpp"

namespace computedivide {

/// Why a record is left out, as far as its front tells.
struct FrontDrop {
  Drop reason;  ///< year, language or no abstract
  std::uint64_t key;
  int year;
};

/// Whether the record, which has 64 readable bytes behind it, is left out for its year, its language or want
/// of an abstract; nothing where the whole of it has to be read.
/// `scan` gives memory to work in.
std::optional<FrontDrop> drop_at_front(std::string_view object, const ReadOptions& options, JsonScan& scan);

}  // namespace computedivide
