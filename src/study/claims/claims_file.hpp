#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/csv.hpp"
#include "data/published.hpp"
#include "study/claims/verdict.hpp"

namespace computedivide {

/// One number, or two put together: "a", "a - b", "a / b"; "a / n" is a count over its own n.
struct NumberExpression {
  std::string left;
  char sign = 0;  ///< '-', '/' or 0 for one number alone
  std::string right;

  /// As it is written in claims.csv.
  std::string text() const;
};

/// One of our numbers that bears on a claim.
struct ClaimNumber {
  NumberExpression expression;  ///< of ids: "table1.frac_industry"
  Fidelity fidelity = Fidelity::same_source;
  bool lower_bound = false;  ///< a proxy that can only be too small
};

/// A number that is reported with a claim's own, and how it differs: "by medians".
struct BesideNumber {
  NumberExpression expression;
  std::string words;
};

/// One testable statement of the paper: a row of data/published/claims.csv.
struct Claim {
  std::string id;
  std::string claim;                      ///< in one sentence of ours
  std::string where;                      ///< its place in the paper
  std::string section;                    ///< its group in the figure: "Section 2.1"
  std::vector<NumberExpression> printed;  ///< what ours is compared with; may be empty
  std::vector<std::string> rests_on;      ///< further published ids that say the same
  ClaimKind kind = ClaimKind::directional;
  std::optional<double> null;    ///< of a direction; also the bound if none is printed
  int direction = 1;             ///< the printed side of the null value
  std::optional<double> margin;  ///< of a level, in its unit
  Combine combine = Combine::first;
  std::vector<ClaimNumber> numbers;       ///< in the order in which they decide
  std::vector<BesideNumber> beside;       ///< what a reader of the first number must know
  std::optional<NumberExpression> since;  ///< the same for the years after the paper's last
  std::string measure;        ///< what the numbers are, as the start of a sentence; see filled_measure
  std::string since_measure;  ///< what `since` is, to continue a sentence
  std::string unit;  ///< unit in words, for numbers whose own unit means nothing to readers: "log odds"
};

/// Reads the claims of data/published/claims.csv. Throws Error, with file, line and column, for a row that
/// does not follow data/published/README.md, and a published id that is not there.
std::vector<Claim> read_claims(CsvReader& csv, std::span<const PublishedNumber> published);

/// The claim of this id; throws Error (wrong usage) with the nearest id if there is none.
const Claim& find_claim(std::span<const Claim> claims, std::string_view id, std::string_view where);

/// What a number is, with the parameters that it was made with: from "growth[, {first_year} to {last_year}|
/// since {first_year}]" the first alternative in the brackets for which every parameter has a value, else
/// nothing. A last year that means no end (2100) counts as no value.
std::string filled_measure(std::string_view measure, const std::map<std::string, std::string>& parameters);

/// The printed numbers, and the claims that are made from them.
struct PrintedPaper {
  std::vector<PublishedNumber> numbers;
  std::vector<Claim> claims;
};

/// Reads both from the files of data/published.
PrintedPaper read_paper(std::span<const std::filesystem::path> files);

/// The same for all CSV files of a folder.
PrintedPaper read_paper(const std::filesystem::path& folder);

}  // namespace computedivide
