#include "study/claims_format.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/terminal.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/json.hpp"
#include "data/latex.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_columns = 100;
constexpr std::string_view space_between = "  ";
constexpr std::size_t most_ours = 26;

std::string_view short_name(Fidelity fidelity) {
  const std::string_view name = name_of(fidelity);
  return name.substr(0, name.find(','));
}

/// In words, with "pp" for percentage points, which are too long for a column.
std::string short_value(const PartResult& part, double value) {
  const std::string text = value_in_words(part, value);
  const std::size_t points = text.find(" percentage points");
  return points == std::string::npos ? text : text.substr(0, points) + " pp";
}

/// A number of ours with the printed one and all statistics, as fields of files.
Json::Object fields_of(const PartResult& part) {
  Json::Object fields{{"published", number_json(part.printed.value)},
                      {"published_se", number_json(part.printed.standard_error)},
                      {"published_se_is_bound", part.printed.error_is_bound},
                      {"published_numbers", text_json(part.printed.text)},
                      {"ours", number_json(part.value)},
                      {"low", number_json(part.low)},
                      {"high", number_json(part.high)},
                      {"se", number_json(part.standard_error)},
                      {"n", Json(part.n)},
                      {"count", Json(part.count)},
                      {"unit", text_json(part.unit)},
                      {"scale", part.log_scale ? "log" : "linear"},
                      {"number", part.number.expression.text()},
                      {"data", text_json(part.title.empty() ? part.source : part.title)},
                      {"fidelity", name_of(part.fidelity)},
                      {"lower_bound", part.number.lower_bound},
                      {"reason", text_json(part.reason)}};
  for (const auto& [name, value] : named_statistics(part.assessment.comparison))
    fields.emplace_back(name, number_json(value));
  return fields;
}

/// What a row says of the claim itself.
Json::Object head_of(const ClaimResult& result) {
  const Claim& claim = result.claim;
  const std::optional<ClaimRobustness>& robustness = result.robustness;
  static constexpr std::string_view kinds[]{"directional", "level", "below", "above"};
  return {
      {"id", claim.id},
      {"claim", claim.claim},
      {"where", claim.where},
      {"section", claim.section},
      {"kind", kinds[static_cast<std::size_t>(claim.kind)]},
      {"null", number_json(claim.null)},
      {"verdict", verdict_name(result)},
      {"sentence", result.sentence},
      {"since", text_json(result.since_sentence)},
      {"robustness", text_json(result.robustness_sentence)},
      {"robustness_specifications", robustness ? Json(robustness->specifications) : Json()},
      {"robustness_same_sign", number_json(robustness ? robustness->same_sign : std::nullopt)},
      {"robustness_significant", number_json(robustness ? robustness->significant_printed : std::nullopt)},
      {"robustness_joint_p", number_json(robustness ? robustness->joint_p : std::nullopt)}};
}

std::string cell_text(const Json& json) {
  if (const auto* text = std::get_if<std::string>(&json.value)) return *text;
  if (const auto* number = std::get_if<double>(&json.value)) return format_number(*number);
  if (const auto* whole = std::get_if<std::int64_t>(&json.value)) return std::to_string(*whole);
  if (const auto* flag = std::get_if<bool>(&json.value)) return *flag ? "true" : "false";
  return "";
}

std::string format_json(std::span<const ClaimResult> results) {
  Json::Array claims;
  for (const ClaimResult& result : results) {
    Json::Object object = head_of(result);
    const PartResult& shown = result.shown();
    for (auto& field : fields_of(shown)) object.push_back(std::move(field));
    Json::Array others;
    for (const PartResult& part : result.parts) {
      if (&part == &shown) continue;
      Json::Object other{{"verdict", name_of(part.assessment.verdict)}};
      for (auto& field : fields_of(part)) other.push_back(std::move(field));
      others.push_back(std::move(other));
    }
    object.emplace_back("part_verdict", name_of(shown.assessment.verdict));
    object.emplace_back("others", std::move(others));
    claims.push_back(std::move(object));
  }
  return to_text(Json::Object{{"schema", 1}, {"claims", std::move(claims)}});
}

std::string format_csv(std::span<const ClaimResult> results) {
  std::string out;
  for (const ClaimResult& result : results) {
    Json::Object fields = head_of(result);
    for (auto& field : fields_of(result.shown())) fields.push_back(std::move(field));
    std::vector<std::string> names, cells;
    for (const auto& [name, value] : fields) {
      names.push_back(name);
      cells.push_back(cell_text(value));
    }
    if (out.empty()) append_csv_record(out, names);
    append_csv_record(out, cells);
  }
  return out;
}

TerminalColour terminal_colour(Verdict verdict) {
  if (is_supported(verdict)) return TerminalColour::green;
  if (verdict == Verdict::contradicted || verdict == Verdict::not_found || verdict == Verdict::differs)
    return TerminalColour::red;
  return verdict == Verdict::mixed || verdict == Verdict::synthetic ? TerminalColour::yellow
                                                                    : TerminalColour::grey;
}

std::string format_table(std::span<const ClaimResult> results, bool in_colour, std::size_t columns) {
  std::vector<std::vector<std::string>> lines{{"claim", "verdict", "paper", "ours [95 % interval]", "data"}};
  for (const ClaimResult& result : results) {
    const PartResult& part = result.shown();
    const std::string data = part.value ? std::string(short_name(part.fidelity)) : "no data at hand";
    lines.push_back({result.claim.id, std::string(verdict_name(result)), short_printed(result),
                     short_ours(result), data});
  }
  std::vector<std::size_t> widths(lines.front().size());
  for (const std::vector<std::string>& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], width_of(line[i]));
  }
  if (columns > 0)
    narrow_columns(widths, columns - std::min(columns, space_between.size() * (widths.size() - 1)));
  std::string out;
  for (std::size_t row = 0; row < lines.size(); ++row) {
    std::string text;
    for (std::size_t i = 0; i < lines[row].size(); ++i) {
      const std::string cell = cut_to(lines[row][i], widths[i]);
      const bool coloured_cell = in_colour && row > 0 && i == 1;
      text += coloured_cell ? coloured(cell, terminal_colour(results[row - 1].verdict.verdict)) : cell;
      if (i + 1 < lines[row].size()) {
        text.append(widths[i] - width_of(cell), ' ');
        text += space_between;
      }
    }
    out += text + "\n";
  }
  return out + fmt::format(
                   "\n{} claims: {}\n'computedivide claims --explain CLAIM' says what is behind a verdict.\n",
                   results.size(), claim_counts(results));
}

std::string all_sentences(const ClaimResult& result) {
  std::string text = result.sentence;
  for (const std::string& more : {result.robustness_sentence, result.since_sentence}) {
    if (!more.empty()) text += " " + more;
  }
  return text;
}

std::string format_markdown(std::span<const ClaimResult> results) {
  std::string out = "| What the paper says | Verdict | What the data say |\n|---|---|---|\n";
  for (const ClaimResult& result : results) {
    out += fmt::format("| {} ({}) | **{}** | {} |\n", markdown_text(result.claim.claim),
                       markdown_text(result.claim.where), verdict_name(result),
                       markdown_text(all_sentences(result)));
  }
  return out;
}

std::string format_latex(std::span<const ClaimResult> results) {
  std::string out =
      "% needs the packages booktabs and longtable\n"
      "{\\scriptsize\\setlength{\\tabcolsep}{3pt}\n"
      "\\begin{longtable}{@{}p{0.32\\textwidth}p{0.12\\textwidth}p{0.5\\textwidth}@{}}\n"
      "\\toprule\n"
      "Claim & Verdict & What the data say \\\\\n"
      "\\midrule\n"
      "\\endhead\n"
      "\\bottomrule\n"
      "\\endfoot\n";
  for (const ClaimResult& result : results) {
    out += fmt::format("\\raggedright {} ({})\n& \\raggedright {}\n& \\raggedright {}\n\\tabularnewline\n",
                       latex_text(result.claim.claim), latex_text(result.claim.where), verdict_name(result),
                       latex_text(all_sentences(result)));
  }
  return out + "\\end{longtable}}\n";
}

}  // namespace

std::string_view verdict_name(const ClaimResult& result) {
  return name_of(result.verdict.verdict);
}

std::string short_ours(const ClaimResult& result) {
  if (result.claim.combine == Combine::all && result.verdict.verdict != Verdict::untested) {
    const auto supported =
        std::count_if(result.parts.begin(), result.parts.end(),
                      [](const PartResult& part) { return is_supported(part.assessment.verdict); });
    return fmt::format("{} of {} parts hold", supported, result.parts.size());
  }
  const PartResult& part = result.shown();
  if (!part.value) return "";
  const std::string value = short_value(part, *part.value);
  if (!part.low || !(*part.low < *part.high)) return value;
  const auto bare = [&](double end) {
    const std::string text = short_value(part, end);
    return text.substr(0, text.find(' '));
  };
  const std::string both = fmt::format("{} [{}, {}]", value, bare(*part.low), bare(*part.high));
  return both.size() <= most_ours ? both : value;
}

std::string short_printed(const ClaimResult& result) {
  const Claim& claim = result.claim;
  const PartResult& part = result.shown();
  const bool directional = claim.kind == ClaimKind::directional;
  const bool sized = part.printed.value && !(directional && part.printed.value == claim.null);
  if (claim.combine == Combine::all && sized) return fmt::format("{} values", result.parts.size());
  if (!sized && part.unit.empty()) return "";  // no data say in which unit the bound is
  const bool is_bound = claim.kind == ClaimKind::below || claim.kind == ClaimKind::above || !sized;
  const bool above = claim.kind == ClaimKind::above || (directional && claim.direction > 0);
  const double value = sized ? *part.printed.value : claim.null.value_or(0);
  return fmt::format("{}{}",
                     is_bound             ? (above ? "> " : "< ")
                     : part.printed.about ? "~ "
                                          : "",
                     short_value(part, value));
}

std::string claim_counts(std::span<const ClaimResult> results) {
  std::string text;
  for (const Verdict verdict : all_verdicts()) {
    const auto count = std::count_if(results.begin(), results.end(), [&](const ClaimResult& result) {
      return result.verdict.verdict == verdict;
    });
    if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : "; ", count, name_of(verdict));
  }
  return text;
}

std::string format_claims(std::span<const ClaimResult> results, LedgerFormat format, bool in_colour,
                          std::size_t columns) {
  switch (format) {
    case LedgerFormat::csv:
      return format_csv(results);
    case LedgerFormat::json:
      return format_json(results);
    case LedgerFormat::markdown:
      return format_markdown(results);
    case LedgerFormat::latex:
      return format_latex(results);
    default:
      return format_table(results, in_colour, columns);
  }
}

namespace {

/// The text in lines of at most 100 columns, each after the indent.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t first_indent) {
  std::string out, line(first_indent, ' ');
  bool empty = true;
  for (const std::string& word : split_list(text, ' ')) {
    if (!empty && line.size() + 1 + word.size() > most_columns) {
      out += line + "\n";
      line.assign(indent, ' ');
      empty = true;
    }
    line += (empty ? "" : " ") + word;
    empty = false;
  }
  return out + line + "\n";
}

std::string explained_part(const PartResult& part) {
  std::string out =
      wrapped(fmt::format("{}: {}", part.number.expression.text(), name_of(part.assessment.verdict)), 4, 2);
  const auto add = [&](std::string_view text) { out += wrapped(text, 6, 4); };
  add(fmt::format("data: {} ({}{})", part.title.empty() ? "none" : part.title, name_of(part.fidelity),
                  part.number.lower_bound ? "; can only be too small" : ""));
  if (!part.value) {
    add(fmt::format("no value: {}", part.reason));
    return out;
  }
  std::string ours = fmt::format("ours: {}", readable_value(*part.value, 2));
  if (part.low) ours += fmt::format(" [{}, {}]", readable_value(*part.low, 2), readable_value(*part.high, 2));
  if (part.standard_error)
    ours += fmt::format(", standard error {}", readable_value(*part.standard_error, 2));
  if (part.n) ours += fmt::format(", n {}", *part.n);
  add(ours);
  if (part.printed.value) {
    std::string printed = fmt::format("printed: {}", readable_value(*part.printed.value, 2));
    if (part.printed.standard_error) {
      printed += fmt::format(", standard error {}{}", part.printed.error_is_bound ? "at most " : "",
                             readable_value(*part.printed.standard_error, 2));
    }
    add(printed + fmt::format(" ({})", part.printed.text));
  }
  std::string statistics;
  for (const auto& [name, value] : named_statistics(part.assessment.comparison)) {
    if (value)
      statistics += fmt::format("{}{} {}", statistics.empty() ? "" : ", ", name, readable_value(*value, 2));
  }
  if (!statistics.empty())
    add(fmt::format("comparison{}: {}", part.log_scale ? " of logarithms" : "", statistics));
  if (const auto& comparison = part.assessment.comparison; comparison.difference_printed_error) {
    add(*comparison.difference_printed_error == 0 ? "the difference test takes the printed value as fixed"
                                                  : "the difference test counts both errors");
  }
  return out;
}

/// What would decide otherwise: better data that are not at hand, and what ours can see.
std::string what_would_change(const ClaimResult& result) {
  std::string out;
  const PartResult& shown = result.shown();
  for (const PartResult& part : result.parts) {
    if (&part == &shown || part.value || part.fidelity > shown.fidelity) continue;
    out += wrapped(
        fmt::format("{}, which would count as much or more: {}", part.number.expression.text(), part.reason),
        4, 2);
  }
  const Comparison& comparison = shown.assessment.comparison;
  if (result.claim.kind == ClaimKind::directional && comparison.least_effect_80) {
    out += wrapped(fmt::format("With 80 % power these data find an effect of {} from the null value{}.",
                               readable_value(*comparison.least_effect_80, 2),
                               shown.log_scale ? ", as a logarithm" : ""),
                   4, 2);
  }
  if (result.claim.kind == ClaimKind::level && result.claim.margin) {
    out += wrapped(fmt::format("A level is supported where the interval meets it and reaches at most {} to "
                               "either side.",
                               value_in_words(shown, *result.claim.margin)),
                   4, 2);
  }
  if (result.claim.kind == ClaimKind::below || result.claim.kind == ClaimKind::above)
    out += "  An interval on one side of the bound decides.\n";
  return out.empty() ? "  Other numbers than these alone.\n" : out;
}

}  // namespace

std::string explain_claim(const ClaimResult& result) {
  std::string out = wrapped(fmt::format("{} ({})", result.claim.claim, result.claim.where), 0, 0);
  out += wrapped(fmt::format("Verdict: {}", verdict_name(result)), 0, 0) + "\n";
  out += wrapped(all_sentences(result), 0, 0);
  out += "\nNumbers, in the order in which they decide:\n";
  for (const PartResult& part : result.parts) out += explained_part(part);
  return out + "\nWhat would change it:\n" + what_would_change(result);
}

}  // namespace computedivide
