#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// How the paper states a number: "=" as it stands, "~" with "about", "<" and ">" as a bound.
enum class Relation { equal, about, below, above };

/// "=", "~", "<" or ">".
std::string_view symbol_of(Relation relation);

/// One number that the paper printed; data/published/README.md says what each column means.
struct PublishedNumber {
  std::string id;    ///< "<result>.<name>": "fig1.top_quartile_academic_only_share_2010_2013"
  std::string item;  ///< what it is, in our words
  Relation relation = Relation::equal;
  double value = 0;     ///< in `unit`
  std::string printed;  ///< as printed in the paper: "65%"
  int decimals = 0;     ///< places after the point, in `unit`, at which equality is judged; may be negative
  std::string unit;     ///< "share", "pp", "count", …
  std::string where;    ///< "section 1, paragraph 1, sentence 3"
  std::string made_by =
      {};  ///< our result that has it under its whole id; usually empty: the number's own result
  std::string not_made = {};  ///< why none of our results has it: "a definition; …"; empty if one may
};

/// Reads the files of data/published in the order that `index.csv` among them gives. Throws Error, with file
/// and line, for an unknown relation or unit, a number that is not one or has more places than `decimals`, an
/// empty cell, an id that does not belong to its file or occurs twice, and a file that is only in the index
/// or only in the folder.
std::vector<PublishedNumber> read_published(std::span<const std::filesystem::path> files);

/// The same for all CSV files of a folder.
std::vector<PublishedNumber> read_published(const std::filesystem::path& folder);

/// The number of this id; throws Error with the nearest id if there is none.
const PublishedNumber& find_published(std::span<const PublishedNumber> numbers, std::string_view id);

/// A decimal number as text shows it: digits × 10^exponent without trailing zeros, so that equal numbers are
/// equal here.
struct Decimal {
  std::int64_t digits = 0;
  int exponent = 0;
  bool operator==(const Decimal&) const = default;
};

/// The value, as an output file shows it (12 significant digits), rounded to that many places after the
/// point, halves away from zero: 0.125 at 2 places is 0.13, 1250000 at −5 places 1300000.
Decimal rounded_at(double value, int decimals);

}  // namespace computedivide
