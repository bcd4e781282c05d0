#include "study/claims/claims.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/terminal.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/json.hpp"
#include "data/markup.hpp"
#include "study/ledger.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_ours = 26;

/// With "pp" for percentage points, which are too long for a column.
std::string shortened(const std::string& text) {
  const std::size_t points = text.find(" percentage point");
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
                      {"data", text_json(part.data())},
                      {"fidelity", name_of(part.fidelity)},
                      {"lower_bound", part.number.lower_bound},
                      {"reason", text_json(part.reason)}};
  for (const auto& [name, value] : named_statistics(part.assessment.comparison))
    fields.emplace_back(name, number_json(value));
  return fields;
}

/// What a row says about the claim itself.
Json::Object head_of(const ClaimResult& result) {
  const Claim& claim = result.claim;
  const std::optional<ClaimRobustness>& robustness = result.robustness;
  return {
      {"id", claim.id},
      {"claim", claim.claim},
      {"where", claim.where},
      {"section", claim.section},
      {"kind", word_of(claim.kind, claim_kind_words)},
      {"null", number_json(claim.null)},
      {"verdict", name_of(result.verdict.verdict)},
      {"sentence", result.sentence},
      {"beside", text_json(result.beside_sentence)},
      {"since", text_json(result.since_sentence)},
      {"robustness", text_json(join_sentences({result.robustness_sentence, result.robustness_details}))},
      {"robustness_specifications", robustness ? Json(robustness->specifications) : Json()},
      {"robustness_same_sign", number_json(robustness ? robustness->same_sign : std::nullopt)},
      {"robustness_significant", number_json(robustness ? robustness->significant_printed : std::nullopt)},
      {"robustness_joint_p", number_json(robustness ? robustness->joint_p : std::nullopt)}};
}

void append(Json::Object& fields, const Json::Object& more) {
  fields.insert(fields.end(), more.begin(), more.end());
}

std::string format_json(std::span<const ClaimResult> results) {
  Json::Array claims;
  for (const ClaimResult& result : results) {
    Json::Object object = head_of(result);
    const PartResult& shown = result.shown();
    append(object, fields_of(shown));
    Json::Array others;
    for (const PartResult& part : result.parts) {
      if (&part == &shown) continue;
      Json::Object other{{"verdict", name_of(part.assessment.verdict)}};
      append(other, fields_of(part));
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
    append(fields, fields_of(result.shown()));
    std::vector<std::string> names, cells;
    for (const auto& [name, value] : fields) {
      names.push_back(name);
      cells.push_back(json_cell(value));
    }
    if (out.empty()) append_csv_record(out, names);
    append_csv_record(out, cells);
  }
  return out;
}

std::string format_table(std::span<const ClaimResult> results, bool in_colour, std::size_t columns) {
  std::vector<std::vector<std::string>> lines{{"claim", "verdict", "paper", "ours [95 % interval]", "data"}};
  for (const ClaimResult& result : results) {
    const std::string_view data = data_in_words(result);
    lines.push_back({result.claim.id, std::string(name_of(result.verdict.verdict)),
                     without_unit(short_printed(result), result.claim),
                     without_unit(short_ours(result), result.claim),
                     std::string(data.substr(0, data.find(',')))});
  }
  const std::string table =
      text_table(lines, columns, {25, 18, 8, 8, 0}, [&](std::size_t row, std::size_t column) {
        const bool is_verdict = in_colour && column == 1;
        return is_verdict ? std::optional(terminal_colour(results[row].verdict.verdict)) : std::nullopt;
      });
  return table + "\n" +
         in_lines(fmt::format("{} claims: {}", results.size(), claim_counts(results)), columns) +
         in_lines("'computedivide claims --explain CLAIM' says what is behind a verdict.", columns);
}

std::string format_markdown(std::span<const ClaimResult> results) {
  std::string out = "| What the paper says | Verdict | What the data say | Which data |\n|---|---|---|---|\n";
  for (const ClaimResult& result : results) {
    out += fmt::format("| {} ({}) | **{}** | {} | {} |\n", markdown_text(result.claim.claim),
                       markdown_text(result.claim.where), name_of(result.verdict.verdict),
                       markdown_text(all_sentences(result)), data_in_words(result));
  }
  return out;
}

std::string format_latex(std::span<const ClaimResult> results) {
  std::vector<std::vector<std::string>> rows;
  for (const ClaimResult& result : results) {
    rows.push_back({fmt::format("{} ({})", latex_text(result.claim.claim), latex_text(result.claim.where)),
                    std::string(name_of(result.verdict.verdict)), latex_text(all_sentences(result)),
                    std::string(data_in_words(result))});
  }
  return latex_longtable("\\setlength{\\tabcolsep}{3pt}", std::array{0.28, 0.11, 0.43, 0.1},
                         "Claim & Verdict & What the data say & Which data", rows);
}

}  // namespace

std::string join_sentences(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) {
    if (!sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
  }
  return text;
}

std::string all_sentences(const ClaimResult& result) {
  return join_sentences({result.sentence, result.beside_sentence, result.robustness_sentence,
                         result.robustness_details, result.since_sentence});
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
  const std::string value = shortened(our_value_in_words(part, *part.value));
  if (!part.low || !(*part.low < *part.high)) return value;
  const auto bare = [&](double end) {
    const std::string text = our_value_in_words(part, end);
    return text.substr(0, text.find(' '));
  };
  const std::string both = fmt::format("{} [{}, {}]", value, bare(*part.low), bare(*part.high));
  return without_unit(both, result.claim).size() <= most_ours ? both : value;
}

std::string without_unit(std::string text, const Claim& claim) {
  const std::size_t place = claim.unit.empty() ? std::string::npos : text.find(" " + claim.unit);
  return place == std::string::npos ? text : text.erase(place, claim.unit.size() + 1);
}

std::string_view data_in_words(const ClaimResult& result) {
  return result.shown().value ? name_of(result.shown().fidelity) : "no data available";
}

std::string short_printed(const ClaimResult& result) {
  const Claim& claim = result.claim;
  const PartResult& part = result.shown();
  const bool directional = claim.kind == ClaimKind::directional;
  const bool sized = part.printed.value && !(directional && part.printed.value == claim.null);
  if (claim.combine == Combine::all && sized) return fmt::format("{} values", result.parts.size());
  if (!sized && part.unit.empty()) return "";  // no data determine the unit of the bound
  const bool is_bound = claim.kind == ClaimKind::below || claim.kind == ClaimKind::above || !sized;
  const bool above = claim.kind == ClaimKind::above || (directional && claim.direction > 0);
  const double value = sized ? *part.printed.value : claim.null.value_or(0);
  return fmt::format("{}{}",
                     is_bound             ? (above ? "> " : "< ")
                     : part.printed.about ? "~ "
                                          : "",
                     shortened(value_in_words(part, value)));
}

std::string claim_counts(std::span<const ClaimResult> results) {
  std::string text;
  for (const Verdict verdict : all_verdicts()) {
    const auto count = std::ranges::count(results, verdict,
                                          [](const ClaimResult& result) { return result.verdict.verdict; });
    const std::string_view words = verdict == Verdict::differs && count > 1 ? "differ" : name_of(verdict);
    if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : "; ", count, words);
  }
  return text;
}

std::string format_claims(std::span<const ClaimResult> results, TextFormat format, bool in_colour,
                          std::size_t columns) {
  if (format == TextFormat::csv) return format_csv(results);
  if (format == TextFormat::json) return format_json(results);
  if (format == TextFormat::markdown) return format_markdown(results);
  return format == TextFormat::latex ? format_latex(results) : format_table(results, in_colour, columns);
}

}  // namespace computedivide
