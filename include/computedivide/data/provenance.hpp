#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "computedivide/data/json.hpp"

namespace computedivide {

/// Whether a data set speaks of the world or was simulated. Follows every number made from it.
enum class SourceKind { real, synthetic };

std::string_view name_of(SourceKind kind);

/// "real" or "synthetic"; throws Error with `where` for any other word.
SourceKind parse_source_kind(std::string_view word, std::string_view where);

/// Where a data set comes from. No path and no date: two machines with the same file say the same.
struct SourceInfo {
  std::string name;  ///< "models", "works", "papers", "hardware", "published"
  SourceKind kind = SourceKind::real;
  std::string sha256;  ///< of the raw file, 64 hexadecimal digits
  std::string title;   ///< for readers: "Epoch AI data set, columns of 2025"
};

/// {"name", "kind", "sha256", "title"}.
Json to_json(const SourceInfo& info);
SourceInfo source_info_from_json(const Json& json, std::string_view where);

}  // namespace computedivide
