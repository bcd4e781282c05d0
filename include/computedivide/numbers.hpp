#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/provenance.hpp"

namespace computedivide {

/// One number of a result, with its interval. A number that cannot be computed has no value but a reason.
struct Number {
  std::string name;  ///< what the ledger calls it: "top_quartile_academic_only_share_2010_2013"
  std::optional<double> value;
  std::optional<double> low;  ///< interval, ends included
  std::optional<double> high;
  std::optional<double> level;    ///< level of the interval: 0.95; nothing if it is not a confidence interval
  std::optional<std::int64_t> n;  ///< observations behind the value, or what `n_of` says
  std::optional<std::int64_t> count;      ///< of a share: the observations that count
  std::string unit;                       ///< "share", "count", "ratio", "months", "pp", "coefficient", …
  std::string method;                     ///< of the interval or the value: "wilson", "ols", "count"
  std::string reason;                     ///< why there is no value
  std::string n_of = {};                  ///< what n counts where it is not observations: "specifications"
  std::optional<Fidelity> fidelity = {};  ///< set if it is not that of the file's source
};

/// What the interval of a number is: "95 % confidence", "middle 95 % of specifications", "middle 95 % of
/// simulated samples", "rounding of the printed numbers", else "bounds"; empty if it has none.
std::string interval_kind(const Number& number);

/// What its n counts: "observations" or what `n_of` says; empty if it has no n.
std::string n_kind(const Number& number);

/// What a result's `<stem>.numbers.json` holds.
struct NumbersFile {
  std::string id;  ///< the result's stem: "fig1"
  SourceInfo source;
  std::map<std::string, std::string> parameters;
  std::vector<Number> numbers;
};

/// How near the number's data are to the paper's: "synthetic" and "user's data" where its source is that,
/// else its own fidelity, else its source's. A source without a fidelity is the user's.
Fidelity fidelity_of(const NumbersFile& file, const Number& number);

/// The file's text (schema 1); values rounded to 12 significant digits.
std::string numbers_to_text(const NumbersFile& file);

/// Reads it back. Throws Error with `where` where the text is not of schema 1.
NumbersFile numbers_from_text(std::string_view text, std::string_view where);

}  // namespace computedivide
