// A claim in plain English, made from its numbers: what we find, what the paper says, what follows. No
// number and no verdict is written here; of words only those that hold whatever the numbers are.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.hpp"
#include "study/claims.hpp"
#include "study/ledger_format.hpp"

namespace computedivide {

namespace {

constexpr std::array sentence_order{
    Verdict::supported,    Verdict::supported_smaller, Verdict::supported_larger,
    Verdict::inconclusive, Verdict::not_found,         Verdict::contradicted,
    Verdict::differs,      Verdict::synthetic,         Verdict::untested};

struct Spoken {
  std::string number;
  std::string unit;  ///< with the space before it: " %"
};

std::string trimmed_digits(double value) {
  const double size = std::abs(value);
  std::string text = size >= 10               ? fmt::format("{:.0f}", value)
                     : size >= 1 || size == 0 ? fmt::format("{:.1f}", value)
                                              : fmt::format("{:.2g}", value);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

Spoken spoken(const PartResult& part, double value) {
  constexpr double percent = 100;
  const bool below_one = part.unit == "ratio" && part.printed.value && *part.printed.value < 1;
  if (part.unit == "share" || below_one)
    return {trimmed_digits(percent * value), part.difference ? " percentage points" : " %"};
  if (part.unit == "pp") return {trimmed_digits(value), " percentage points"};
  if (part.unit == "ratio") return {trimmed_digits(value), " times"};
  if (part.unit == "months" || part.unit == "years") return {trimmed_digits(value), " " + part.unit};
  return {readable_value(value, part.unit == "p_value" ? 3 : 1), ""};
}

std::string percent_of(double share) {
  return trimmed_digits(100 * share) + " %";
}

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

/// "80 % (12 of 15; 95 % interval 55 to 93 %)".
std::string found_in_words(const PartResult& part) {
  std::vector<std::string> inside;
  if (part.count && part.n) {
    inside.push_back(fmt::format("{} of {}", grouped(*part.count), grouped(*part.n)));
  } else if (part.n) {
    inside.push_back(fmt::format("n = {}", grouped(*part.n)));
  }
  if (part.low && *part.low < *part.high) {
    const Spoken high = spoken(part, *part.high);
    // "points" is enough behind "-52 percentage points".
    const std::string unit = part.difference || part.unit == "pp" ? " points" : high.unit;
    inside.push_back(fmt::format("95 % interval {} to {}{}", spoken(part, *part.low).number, high.number,
                                 high.unit.empty() ? "" : unit));
  }
  const std::string value = value_in_words(part, *part.value);
  return inside.empty() ? value : fmt::format("{} ({})", value, fmt::join(inside, "; "));
}

std::string printed_in_words(const Claim& claim, const PartResult& part) {
  const PrintedEstimate& printed = part.printed;
  const bool sized = printed.value && !(claim.kind == ClaimKind::directional && printed.value == claim.null);
  if (claim.kind == ClaimKind::below || claim.kind == ClaimKind::above ||
      (claim.kind == ClaimKind::directional && !sized)) {
    const bool above =
        claim.kind == ClaimKind::above || (claim.kind == ClaimKind::directional && claim.direction > 0);
    const double bound = sized ? *printed.value : claim.null.value_or(0);
    const bool counted = part.unit == "ratio" || part.unit == "share" || part.unit == "pp";
    return fmt::format("{} {}", counted ? (above ? "more than" : "less than") : (above ? "above" : "below"),
                       value_in_words(part, bound));
  }
  std::string text = printed.about ? "about " : "";
  if (printed.count && printed.n) {
    text += fmt::format("{} of {} ({})", *printed.count, *printed.n, value_in_words(part, *printed.value));
  } else {
    text += value_in_words(part, *printed.value);
  }
  if (printed.standard_error) {
    text += fmt::format(" (standard error {}{})", printed.error_is_bound ? "at most " : "",
                        readable_value(*printed.standard_error, 1));
  }
  return text;
}

std::string why_inconclusive(const Claim& claim, const PartResult& part) {
  if (!part.low) return "without an interval it does not decide";
  if (claim.kind == ClaimKind::directional) return "our data do not decide";
  if (part.number.lower_bound) return "ours can only be too small, so it does not decide";
  if (claim.kind == ClaimKind::level) return "this agrees with the paper, but too few data confirm it";
  return "our interval lies on both sides of that bound";
}

std::string meaning_in_words(const Claim& claim, const PartResult& part, Verdict verdict) {
  switch (verdict) {
    case Verdict::supported:
      return "this supports the claim";
    case Verdict::supported_smaller:
      return "the direction holds, and the size is smaller than the paper's";
    case Verdict::supported_larger:
      return "the direction holds, and the size is larger than the paper's";
    case Verdict::not_found:
      return "our data show no such effect, and rule out one as large as the paper's";
    case Verdict::contradicted:
      return "this contradicts the claim";
    case Verdict::differs:
      return "the paper's value lies outside our interval";
    case Verdict::inconclusive:
      return why_inconclusive(claim, part);
    case Verdict::synthetic:
      return "the data are simulated and say nothing about the world";
    default:
      return "data that are as close to the paper's disagree";
  }
}

/// What tells the parts apart: their ids without what all begin and end with.
std::vector<std::string> part_labels(const std::vector<PartResult>& parts) {
  const std::string& first = parts.front().number.expression.left;
  std::size_t front = first.size(), back = first.size();
  for (const PartResult& part : parts) {
    const std::string& id = part.number.expression.left;
    const auto differ = std::mismatch(first.begin(), first.end(), id.begin(), id.end());
    front = std::min(front, static_cast<std::size_t>(differ.first - first.begin()));
    const auto behind = std::mismatch(first.rbegin(), first.rend(), id.rbegin(), id.rend());
    back = std::min(back, static_cast<std::size_t>(behind.first - first.rbegin()));
  }
  // Whole words only.
  const std::size_t begin = first.find_last_of("._", front == 0 ? 0 : front - 1);
  front = begin == std::string::npos ? 0 : begin + 1;
  const std::size_t end = first.find('_', first.size() - back);
  back = end == std::string::npos ? 0 : first.size() - end;
  std::vector<std::string> labels;
  for (const PartResult& part : parts) {
    std::string label = part.number.expression.left;
    if (parts.size() > 1 && front + back < label.size())
      label = label.substr(front, label.size() - front - back);
    std::replace(label.begin(), label.end(), '_', ' ');
    labels.push_back(label);
  }
  return labels;
}

std::string join_words(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " and " : ", ";
    text += words[i];
  }
  return text;
}

/// "supported (smaller)": a comma would part it from the next.
std::string spoken_verdict(Verdict verdict) {
  const std::string_view name = name_of(verdict);
  const std::size_t comma = name.find(", ");
  if (comma == std::string_view::npos) return std::string(name);
  return fmt::format("{} ({})", name.substr(0, comma), name.substr(comma + 2));
}

std::string sentence_of_all(const ClaimResult& result) {
  std::vector<std::string> counts, values;
  for (const Verdict verdict : sentence_order) {
    const auto count = std::count_if(result.parts.begin(), result.parts.end(), [&](const PartResult& part) {
      return part.assessment.verdict == verdict;
    });
    if (count > 0)
      counts.push_back(fmt::format("{} {} {}", count, count == 1 ? "is" : "are", spoken_verdict(verdict)));
  }
  const std::vector<std::string> labels = part_labels(result.parts);
  for (std::size_t i = 0; i < result.parts.size(); ++i) {
    const PartResult& part = result.parts[i];
    values.push_back(fmt::format("{}: {}", labels[i], part.value ? found_in_words(part) : "untested"));
  }
  std::string sentence = fmt::format("Of {} parts, {}", result.parts.size(), join_words(counts));
  if (result.shown().value) {
    sentence += fmt::format(". {} is, for {}", result.claim.measure, fmt::join(values, "; for "));
    const PartResult& part = result.shown();
    if (!part.printed.value || *part.printed.value == result.claim.null.value_or(0))
      sentence += fmt::format(". The paper says {} for each", printed_in_words(result.claim, part));
  } else {
    sentence += fmt::format(": {}", result.parts.front().reason);
  }
  return sentence + ".";
}

const PartResult* contrary_part(const ClaimResult& result) {
  const PartResult& shown = result.shown();
  for (const PartResult& part : result.parts) {
    const Verdict verdict = part.assessment.verdict;
    const bool against =
        verdict == Verdict::contradicted || verdict == Verdict::not_found || verdict == Verdict::differs;
    if (part.fidelity <= shown.fidelity && &part != &shown && part.value &&
        (is_supported(shown.assessment.verdict) ? against : is_supported(verdict)))
      return &part;
  }
  return nullptr;
}

std::string sentence_of_number(const ClaimResult& result) {
  const PartResult& part = result.shown();
  if (!part.value) return fmt::format("No data at hand bear on this claim: {}.", part.reason);
  std::string sentence = fmt::format("{} is {}. The paper says {}: {}", result.claim.measure,
                                     found_in_words(part), printed_in_words(result.claim, part),
                                     meaning_in_words(result.claim, part, result.verdict.verdict));
  if (result.verdict.verdict == Verdict::mixed) {
    if (const PartResult* other = contrary_part(result))
      sentence += fmt::format(", {} is {}", other->number.expression.text(), found_in_words(*other));
  }
  return sentence + ".";
}

std::string sentence_of_robustness(const ClaimRobustness& robustness) {
  if (!robustness.same_sign) return "";
  std::string text = fmt::format("The estimate has the printed sign in {} of {} specifications",
                                 percent_of(*robustness.same_sign), grouped(robustness.specifications));
  if (robustness.by_value.size() > 1) {
    std::vector<std::string> values;
    for (const ClaimRobustness::ByValue& value : robustness.by_value)
      values.push_back(fmt::format("{} {}", value.value, percent_of(value.same_sign)));
    text += fmt::format(" (by {}: {})", robustness.choice, fmt::join(values, ", "));
  }
  if (robustness.significant_printed && robustness.significant_other) {
    text +=
        fmt::format("; in {} it is significant and has this sign, in {} the other one",
                    percent_of(*robustness.significant_printed), percent_of(*robustness.significant_other));
  }
  if (robustness.joint_p)
    text +=
        fmt::format("; tested all at once, the joint p-value is {}", readable_value(*robustness.joint_p, 2));
  return text + ".";
}

/// "Since 2023" for "…_since_2023", "In 2024" for "…_2024".
std::string period_in_words(const std::string& id) {
  constexpr std::size_t digits = 4;
  if (id.size() < digits || !std::all_of(id.end() - digits, id.end(), is_digit)) return "To date";
  const std::string year = id.substr(id.size() - digits);
  return (id.ends_with("since_" + year) ? "Since " : "In ") + year;
}

}  // namespace

std::string value_in_words(const PartResult& part, double value) {
  const Spoken words = spoken(part, value);
  return words.number + words.unit;
}

void write_sentences(ClaimResult& result) {
  result.sentence =
      result.claim.combine == Combine::all ? sentence_of_all(result) : sentence_of_number(result);
  result.robustness_sentence = result.robustness ? sentence_of_robustness(*result.robustness) : "";
  if (result.since) {
    const std::string& id = result.since->number.expression.left;
    result.since_sentence = fmt::format("{}, {} is {}.", period_in_words(id), result.claim.since_measure,
                                        found_in_words(*result.since));
  }
}

}  // namespace computedivide
