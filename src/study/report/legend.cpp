// How to read the ledger. The verdicts' sentences say in a line each what the essay of study/verdict.cpp
// says in full.

#include "study/report/legend.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <map>

#include "study/report/html.hpp"

namespace computedivide {

namespace {

std::string entry(std::string_view term, std::string_view meaning) {
  return fmt::format("<dt>{}</dt><dd>{}</dd>\n", term, meaning);
}

/// The results that stand in front of published ids of others ("audit" of "audit.fig5.studies_share_2021"),
/// and whether their numbers are over specifications.
std::map<std::string, bool> prefixes_of(std::span<const LedgerRow> rows) {
  std::map<std::string, bool> names;
  for (const LedgerRow& row : rows) {
    const std::string front = row.result + ".";
    // The result's own numbers have the same front, and one dot fewer.
    const bool of_other = std::any_of(rows.begin(), rows.end(),
                                      [&](const LedgerRow& other) { return front + other.id == row.id; });
    if (!row.result.empty() && of_other) names[row.result] |= is_over_specifications(row.n_of);
  }
  return names;
}

std::string prefix_entries(std::span<const LedgerRow> rows) {
  std::string over, others;
  for (const auto& [name, is_over] : prefixes_of(rows)) {
    std::string& list = is_over ? over : others;
    list += fmt::format("{}<a href=\"#{}\"><code>{}.</code></a>", list.empty() ? "" : ", ", anchor(name),
                        escape_html(name));
  }
  std::string out;
  if (!others.empty()) {
    out += entry(others,
                 "before a number's name: the same number, made another way. <code>audit.</code> reckons it "
                 "from other numbers that the paper printed, without any data of ours; what others do, their "
                 "sections say");
  }
  if (!over.empty()) {
    out += entry(over,
                 "before a number's name: its median over specifications, that is over every combination of "
                 "choices that the paper leaves open. The interval holds the middle 95 % of specifications "
                 "and is no confidence interval; n counts specifications");
  }
  return out;
}

}  // namespace

std::string_view meaning_of(Verdict verdict) {
  static constexpr std::array<std::string_view, 12> meanings{
      "there is no number of ours, for the reason given",
      "our input was simulated: no claim about the world, whatever came out",
      "our 95 % interval lies on the printed side of the null value or bound; or it meets the printed level "
      "and is narrow enough to confirm it",
      "our interval lies on the printed side, and ours is significantly smaller than the printed effect",
      "our interval lies on the printed side, and ours is significantly larger than the printed effect",
      "our interval holds the null value and rules out an effect as large as printed",
      "our data do not decide",
      "our interval lies on the other side",
      "the printed level, with all that rounds to it, lies outside our interval",
      "numbers from data that are as close to the paper's disagree",
      "the printed number follows from other printed ones, within their rounding",
      "no rounding of the other printed numbers gives the printed one"};
  return meanings[static_cast<std::size_t>(verdict)];
}

bool is_over_specifications(std::string_view n_of) {
  return n_of == "specifications";
}

std::string interval_mark(std::string_view kind) {
  if (kind.empty() || kind.ends_with("confidence")) return "";
  const bool is_middle = kind.starts_with("middle");
  const std::string_view mark =
      is_middle ? kind.substr(kind.find(" of ") + 1) : kind.substr(0, kind.find(' '));
  return fmt::format("<abbr title=\"{}{}, no confidence interval\">{}</abbr>", is_middle ? "the " : "",
                     escape_html(kind), escape_html(mark));
}

std::string n_cell(const std::optional<std::int64_t>& n, std::string_view n_of) {
  if (!n) return "";
  const bool is_plain = n_of.empty() || n_of == "observations";
  return std::to_string(*n) + (is_plain ? "" : fmt::format("<br><small>{}</small>", escape_html(n_of)));
}

std::string ledger_legend(std::span<const LedgerRow> rows) {
  std::string out = "<details open class=\"legend\">\n<summary>How to read the ledger</summary>\n<dl>\n";
  for (const Verdict verdict : all_verdicts()) {
    const bool occurs =
        std::any_of(rows.begin(), rows.end(), [&](const LedgerRow& row) { return row.verdict == verdict; });
    if (occurs) out += entry(fmt::format("<strong>{}</strong>", name_of(verdict)), meaning_of(verdict));
  }
  out +=
      entry("<strong>background</strong>",
            "definitions, sizes of samples and ranges over choices: they have no verdict and do not count");
  out += entry("<code>~</code>", "the paper says “about”; the places printed count all the same");
  out += entry("<code>&lt;</code> <code>&gt;</code>",
               "the paper gives a bound, or no more than a sign (below or above 0)");
  out += entry("[…]",
               "our 95 % interval, or what the word below it says; n counts observations, or what the word "
               "below it says");
  return out + prefix_entries(rows) + "</dl>\n</details>\n";
}

}  // namespace computedivide
