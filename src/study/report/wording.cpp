// Numbers and their names in words, for captions and for screen readers. Names are made of parts by a fixed
// grammar (METHODS, section 12), so that the parts can be put into words one by one; printed numbers have an
// item in words.

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/find.hpp"
#include "base/text.hpp"
#include "base/words.hpp"
#include "plot/table.hpp"
#include "study/ledger.hpp"
#include "study/report/parts.hpp"

namespace computedivide {

namespace {

/// From here on numbers have a word or a power of ten.
constexpr double first_scale = 1e9;

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> long_words{
    {{"p", "p-value"},
     {"se", "standard error"},
     {"n", "number of observations"},
     {"frac", "fraction of authors from"},
     {"1e9", "a billion"},
     {"pp", "in percentage points"},
     {"fe", "fixed effects"}}};

constexpr std::array<std::string_view, 12> verdict_meanings{
    "there is no number of ours, for the reason given",
    "our input was simulated: no claim about the world, whatever came out",
    "our 95 % interval lies on the printed side of the null value or bound; or it meets the printed level "
    "and is "
    "narrow enough to confirm it",
    "our interval lies on the printed side, and ours is significantly smaller than the printed effect",
    "our interval lies on the printed side, and ours is significantly larger than the printed effect",
    "our interval holds the null value and rules out an effect as large as printed",
    "our data do not decide",
    "our interval lies on the other side",
    "the printed level, with all that rounds to it, lies outside our interval",
    "numbers from data that are as close to the paper's disagree",
    "the printed number follows from other printed ones, within their rounding",
    "no rounding of the other printed numbers gives the printed one"};

constexpr std::array<std::string_view, 7> fidelity_meanings{
    "the paper's own data set, in a vintage of another date",
    "the papers that the paper annotated, read by somebody else",
    "something that goes with what the paper measured",
    "other papers, models or machines than the paper's",
    "a file whose origin the program does not know",
    "nothing but numbers that the paper printed",
    "simulated input"};

std::string word_of(std::string_view part) {
  for (const auto& [shorter, longer] : long_words) {
    if (part == shorter) return std::string(longer);
  }
  for (const auto& [stem, name] : {std::pair{"fig", "Figure "}, {"table", "Table "}}) {
    const std::string_view front(stem);
    if (part.size() == front.size() + 1 && part.starts_with(front) && is_digit(part.back()))
      return name + std::string(part.substr(front.size()));
  }
  return std::string(part);
}

/// "table1.power_at_published" as "Table 1, power at published".
std::string words_of(std::string_view name) {
  std::string out;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of("._"), name.size());
    out += word_of(name.substr(0, end));
    if (end == name.size()) break;
    out += name[end] == '.' ? ", " : " ";
    name.remove_prefix(end + 1);
  }
  return out;
}

/// Compounds that names of numbers split, and phrases that they shorten.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> phrases{
    {{"academic only", "academic-only"},
     {"industry only", "industry-only"},
     {"industry involved", "industry-involved"},
     {"share same sign", "share with the paper's sign"},
     {"share significant", "share with p below 0.05"},
     {"peak flops", "peak FLOP/s"},
     {"flop unknown", "training compute unknown"}}};

std::string with_phrases(std::string text) {
  for (const auto& [shorter, longer] : phrases) {
    if (const std::size_t at = text.find(shorter); at != std::string::npos)
      text.replace(at, shorter.size(), longer);
  }
  return text;
}

/// The row of the ledger with this id, or with this id after the result's prefix.
const LedgerRow* row_on(std::string_view id, std::string_view result, std::span<const LedgerRow> ledger) {
  const std::string own = fmt::format("{}.{}", result, id);
  return find_by(
      ledger, [&](const LedgerRow& row) { return row.id == id || row.id == own; }, true);
}

/// The longest beginning of the name, cut at dots, that the ledger knows, and its row.
std::pair<std::size_t, const LedgerRow*> known_part(std::string_view name, std::string_view result,
                                                    std::span<const LedgerRow> ledger) {
  for (std::size_t end = name.size(); end != std::string_view::npos && end > 0;
       end = name.rfind('.', end - 1)) {
    if (const LedgerRow* row = row_on(name.substr(0, end), result, ledger)) return {end, row};
  }
  return {0, nullptr};
}

/// Three significant digits, or all of a whole number.
std::string three_digits(double value) {
  const bool whole = value == std::floor(value) && std::abs(value) < first_scale;
  return whole ? fmt::format("{:.0f}", value) : readable_value(value, std::abs(value) >= 10 ? 0 : 1);
}

/// "1,024", "540 trillion", "5.4 × 10^21".
std::string with_scale(double value) {
  const double size = std::abs(value);
  if (size < first_scale)
    return value == std::floor(value) ? grouped(fmt::format("{:.0f}", value)) : three_digits(value);
  for (const auto& [scale, word] : {std::pair{1e15, "quadrillion"}, {1e12, "trillion"}, {1e9, "billion"}}) {
    if (size >= scale && size < 1000 * scale) return fmt::format("{:.3g} {}", value / scale, word);
  }
  const double power = std::floor(std::log10(size));
  return fmt::format("{:.3g} × 10{}", value / std::pow(10, power), superscript_text(static_cast<int>(power)));
}

}  // namespace

std::string_view meaning_of(Verdict verdict) {
  return word_of(verdict, verdict_meanings);
}

std::string_view meaning_of(Fidelity fidelity) {
  return word_of(fidelity, fidelity_meanings);
}

std::string value_in_words(double value, std::string_view unit) {
  if (unit == "share") return three_digits(100 * value) + " %";
  if (unit == "pp") return three_digits(value) + " percentage points";
  if (unit == "ratio") return with_scale(value) + " times";
  if (unit == "months" || unit == "years") return fmt::format("{} {}", three_digits(value), unit);
  const bool is_quantity = unit.starts_with("FLOP");
  return is_quantity ? fmt::format("{} {}", with_scale(value), unit) : with_scale(value);
}

std::string interval_in_words(const Number& number) {
  if (!number.low && !number.high) return "";
  const bool scaled =
      std::abs(number.low.value_or(0)) >= first_scale || std::abs(number.high.value_or(0)) >= first_scale;
  const auto end = [&](const std::optional<double>& value) -> std::string {
    if (!value) return "…";
    if (scaled) return with_scale(*value);
    // The unit is given with the value; a percent sign is short enough to stay.
    const std::string text = value_in_words(*value, number.unit);
    return number.unit == "share" ? text : text.substr(0, text.find(' '));
  };
  return fmt::format("[{}, {}]", end(number.low), end(number.high));
}

std::string item_of_number(std::string_view name, std::string_view result,
                           std::span<const LedgerRow> ledger) {
  const LedgerRow* row = known_part(name, result, ledger).second;
  return row == nullptr ? "" : row->item;
}

std::string words_of_number(std::string_view name, std::string_view result,
                            std::span<const LedgerRow> ledger) {
  const auto [end, row] = known_part(name, result, ledger);
  if (row == nullptr) return capitalised(with_phrases(words_of(name)));
  if (end == name.size()) return row->item;
  return fmt::format("{}, {}", row->item, with_phrases(words_of(name.substr(end + 1))));
}

std::string published_words(const LedgerRow& row) {
  constexpr std::array<std::string_view, 4> relations{"", "about ", "below ", "above "};  // as Relation
  LedgerRow plain = row;
  plain.relation = Relation::equal;
  return std::string(word_of(row.relation, relations)) + published_text(plain);
}

}  // namespace computedivide
