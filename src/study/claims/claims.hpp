#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "study/claims/claims_file.hpp"

namespace computedivide {

/// Every number of ours by its id, "table1.frac_industry".
struct NumbersIndex {
  /// A number and the file that holds it.
  struct Entry {
    const NumbersFile* file = nullptr;
    const Number* number = nullptr;
  };
  std::map<std::string, Entry, std::less<>> by_id;

  /// The number of this id; both pointers are null if there is none.
  Entry find(std::string_view id) const;
};

/// The index of these files, which must outlive it. Throws Error if a file has two values of one name.
NumbersIndex index_numbers(std::span<const NumbersFile> results);

/// The printed number that a claim rests on. Values are in `unit`; for ratios the error is that of the
/// logarithm.
struct PrintedEstimate : PrintedNumber {
  std::string text;    ///< the ids: "a - b"
  bool about = false;  ///< printed with "about"
  std::optional<std::int64_t> count, n;
};

/// One of our numbers beside the printed one, and the verdict on it. Values are in `unit`; for ratios the
/// errors and the comparison are those of logarithms.
struct PartResult : OurNumber {
  ClaimNumber number;
  PrintedEstimate printed;
  std::optional<double> null;    ///< the claim's
  std::string unit, unit_words;  ///< unit_words: the claim's, for a reader
  bool log_scale = false;
  bool difference = false;  ///< of two shares, in percentage points for a reader
  std::optional<std::int64_t> n, count;
  std::string source;  ///< the data set behind it: its name and, for readers, its title
  std::string title;
  Fidelity fidelity =
      Fidelity::same_source;  ///< fidelity of the available data; else what claims.csv expects
  std::string reason;         ///< why it has no value
  Assessment assessment;

  /// The name of the data for readers: their title, else their name.
  const std::string& data() const { return title.empty() ? source : title; }
};

/// How the deciding number varies over all specifications of its choices.
struct ClaimRobustness {
  /// The share with the printed sign for one value of one choice.
  struct ByValue {
    std::string value;
    double same_sign = 0;
  };
  std::string number;
  std::int64_t specifications = 0;
  std::optional<double> same_sign;                               ///< share with the printed sign
  std::optional<double> significant_printed, significant_other;  ///< shares with p below 0.05, by sign
  std::optional<double> joint_p;    ///< p-value of the median, if no specification had an effect
  std::string default_reason;       ///< why the default is not among them; empty if it is
  std::optional<double> low, high;  ///< the middle 95 % of the estimates, in the unit of the part
  std::string choice;               ///< the one that moves the estimate most, and its values
  std::vector<ByValue> by_value;
};

/// A claim with its verdict.
struct ClaimResult {
  Claim claim;  ///< its measure is completed from the number that is shown
  std::vector<PartResult> parts;
  ClaimVerdict verdict;
  std::optional<ClaimRobustness> robustness;
  std::vector<PartResult> beside;   ///< for claim.beside, in its order; without printed number and verdict
  std::optional<PartResult> since;  ///< for claim.since; without printed number and verdict
  std::string sentence;             ///< what we find, in plain English
  // Empty where there is nothing to say.
  std::string beside_sentence, robustness_sentence, robustness_details, since_sentence;

  /// The part to show: the deciding one; if all parts decide or none does, the first that has a value, else
  /// the first.
  const PartResult& shown() const;
};

/// The printed number of these ids with its error: `<id>.se`, else what `<id>.p`, printed as a bound, allows.
PrintedEstimate printed_estimate(const NumberExpression& expression,
                                 std::span<const PublishedNumber> published);

/// Our number beside a printed one, with its verdict. Throws Error if their units differ.
PartResult judge_number(const Claim& claim, const ClaimNumber& number, const PrintedEstimate& printed,
                        const std::string& printed_unit, const NumbersIndex& index);

/// All claims with verdicts and sentences, in their order.
std::vector<ClaimResult> judge_claims(const PrintedPaper& paper, std::span<const NumbersFile> results);

/// Fills in the sentences of a result from its numbers.
void write_sentences(ClaimResult& result);

/// A value of this part in words for people: "80 %", "-55 percentage points", "5.3 months", "2.1 times",
/// "-1.5". A ratio that the paper gives as below 1 is shown in percent.
std::string value_in_words(const PartResult& part, double value);

/// "a, b and c".
std::string join_words(const std::vector<std::string>& words);

/// Our value, or an end of its interval, with the digits that the interval's width warrants.
std::string our_value_in_words(const PartResult& part, double value);

/// Every claim of the paper with its verdict: claims.json, claims.csv, claims.md, claims.tex, and the forest
/// plot.
void run_claims(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
