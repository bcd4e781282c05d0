#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "study/claims/verdict.hpp"

namespace computedivide {

struct Figure;

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

PrintedPaper read_paper(std::span<const std::filesystem::path> files);

/// The same for all CSV files of a folder.
PrintedPaper read_paper(const std::filesystem::path& folder);

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

std::vector<ClaimResult> judge_claims(const PrintedPaper& paper, std::span<const NumbersFile> results);

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

/// The claims as text that ends with a line feed. `table` has one line per claim of at most 100 columns and
/// closes with the count of each verdict, and has at most `columns` columns where that is not 0 and each of
/// its columns keeps 8; JSON is of schema 1 (docs/formats.md).
std::string format_claims(std::span<const ClaimResult> results, TextFormat format, bool in_colour = false,
                          std::size_t columns = 0);

/// Everything behind one verdict, in lines of at most 100 columns: the numbers with their statistics, data
/// and fidelity, the robustness, and what would change it.
std::string explain_claim(const ClaimResult& result);

/// "11 supported, 3 not found, …".
std::string claim_counts(std::span<const ClaimResult> results);

/// One after the other; empty ones are left out.
std::string join_sentences(const std::vector<std::string>& sentences);

/// What we find, with its robustness and what happened since, if there is anything to say.
std::string all_sentences(const ClaimResult& result);

/// How near the data behind the verdict are to the paper's own: "same population, …"; "no data available".
std::string_view data_in_words(const ClaimResult& result);

/// Our value with its interval, short: "80 % [55, 93]"; for a claim with several parts, how many are
/// supported.
std::string short_ours(const ClaimResult& result);

/// What the paper says, short: "~ 81 %", "> 3 times"; empty if it prints no size.
std::string short_printed(const ClaimResult& result);

/// One of these without the unit's words that the claim gives, for tables without enough room.
std::string without_unit(std::string text, const Claim& claim);

/// The claim without its full stop and without text in brackets.
std::string bare_claim(const Claim& claim);

/// How a verdict is grouped where claims are counted for a reader in a hurry.
enum class Standing { holds, fails, open, no_data, simulated };

/// The standing that a verdict belongs to. "mixed" is open; what does not follow fails.
Standing standing_of(Verdict verdict);

/// Does the paper hold? Three sentences: how many claims have which standing; those that hold; those that do
/// not and those that stay open. The last two name examples: directions before levels and bounds, and claims
/// with data nearest to the paper's first. An empty sentence is left out.
std::vector<std::string> answer_in_sentences(std::span<const ClaimResult> results);

/// One claim per result that decides any: its first direction, else its first claim, in the paper's order.
std::vector<const ClaimResult*> leading_claims(std::span<const ClaimResult> results);

/// The answer, and a Markdown table with one row per leading claim, at most `most_rows`: claim, paper, ours,
/// verdict, data.
std::string brief_markdown(std::span<const ClaimResult> results, std::size_t most_rows);

/// The outcome of one claim, as a heading: what was measured, our value with its interval, and what the
/// verdict says about it: "The slope of … : -0.05 [-0.18, 0.07], not clear which way".
std::string finding_of(const ClaimResult& result);

/// The part of the forest plot's scale that is drawn, from the null value (0) to the paper's value (1):
/// intervals are cut off there, which would make all others too short to read.
inline constexpr double forest_low = -1.5, forest_high = 4;

/// The forest plot: one line per claim, grouped by section, ours and the paper's value with their intervals.
/// The scale of each line runs from its null value (0) to the paper's value (1); where the paper prints no
/// size, ours is 1 or -1. A claim without a number of ours has only its verdict.
Figure draw_claims(std::span<const ClaimResult> results);

}  // namespace computedivide
