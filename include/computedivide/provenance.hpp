#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "computedivide/json.hpp"

namespace computedivide {

/// Whether a data set describes the world or was simulated. Carried along with every number made from it.
enum class SourceKind { real, synthetic };

std::string_view name_of(SourceKind kind);

/// How near a number's data are to the paper's own, the best first. How near the user's own data are is
/// unknown: they come last.
enum class Fidelity {
  same_source,      ///< the paper's data set, of another date
  same_population,  ///< the papers that the paper annotated, annotated independently
  proxy,            ///< a quantity related to what the paper measured
  other_corpus,     ///< other papers, models or machines
  user_data,        ///< a file whose origin the program does not know
  printed,          ///< the paper's own printed numbers
  synthetic,        ///< simulated
};

/// "same source, other vintage", "same population, other annotation", "proxy", "other corpus", "user's data",
/// "printed numbers", "synthetic".
std::string_view name_of(Fidelity fidelity);

/// The fidelity of these words; throws Error with `where` for any other words.
Fidelity parse_fidelity(std::string_view words, std::string_view where);

/// Where a data set comes from. No path and no date: two machines with the same file say the same.
struct SourceInfo {
  std::string name;  ///< "models", "works", "papers", "hardware", "published"
  SourceKind kind = SourceKind::real;
  std::string sha256;                     ///< of the raw file, 64 hexadecimal digits
  std::string title;                      ///< for readers: "Epoch AI data set, columns of 2025"
  std::optional<Fidelity> fidelity = {};  ///< none for files that hold no data, such as word lists
};

/// {"name", "kind", "sha256", "title"} and, if it has one, "fidelity".
Json to_json(const SourceInfo& info);
SourceInfo source_info_from_json(const Json& json, std::string_view where);

}  // namespace computedivide
