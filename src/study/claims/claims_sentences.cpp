// A claim in plain English, made from its numbers: what we find, what the paper says, what follows. This file
// contains no number and no verdict, and only words that are true whatever the numbers are.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.hpp"
#include "base/words.hpp"
#include "study/claims/claims.hpp"
#include "study/ledger.hpp"

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

/// With this many decimals, or with about two digits where no decimals are given.
std::string trimmed_digits(double value, std::optional<int> decimals = {}) {
  if (decimals) {
    const std::string text = fmt::format("{:.{}f}", value, *decimals);
    return text.find_first_not_of("-0.") == std::string::npos ? "0" : text;
  }
  const double size = std::abs(value);
  std::string text = size >= 10               ? fmt::format("{:.0f}", value)
                     : size >= 1 || size == 0 ? fmt::format("{:.1f}", value)
                                              : fmt::format("{:.2g}", value);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

constexpr std::string_view points = "percentage points";

/// What a value of this unit is multiplied by before it is shown.
double spoken_scale(const PartResult& part) {
  constexpr double percent = 100;
  const bool below_one = part.unit == "ratio" && part.printed.value && *part.printed.value < 1;
  const bool is_slope_in_points = part.unit == "coefficient" && part.unit_words == points;
  return part.unit == "share" || is_slope_in_points || below_one ? percent : 1;
}

Spoken spoken(const PartResult& part, double value, std::optional<int> decimals = {}) {
  const double scale = spoken_scale(part);
  const std::string number = trimmed_digits(scale * value, decimals);
  const bool is_in_points = part.unit == "pp" || part.unit == "coefficient" || part.difference;
  if (scale > 1 || part.unit == "pp") {
    const bool is_one = number == "1" || number == "-1";
    return {number, is_in_points ? fmt::format(" {}", is_one ? "percentage point" : points) : " %"};
  }
  if (part.unit == "ratio") return {number, " times"};
  if (part.unit == "months" || part.unit == "years") return {number, " " + part.unit};
  return {decimals ? number : readable_value(value, part.unit == "p_value" ? 3 : 1),
          part.unit_words.empty() ? "" : " " + part.unit_words};
}

/// As many as half the width of our interval warrants: a half-width of 0.16 gives two, 5.4 none; more if an
/// end would be rounded to the null value. A value and the ends of its interval get the same number.
std::optional<int> decimals_of(const PartResult& part) {
  if (!part.low || !(*part.low < *part.high)) return std::nullopt;
  constexpr int most = 4;
  constexpr double least_units = 5;  // units of the last digit in half the width
  const double scale = spoken_scale(part);
  const double null = part.null.value_or(0);
  const auto is_told_as_null = [&](double end, double power) {
    return end != null && std::nearbyint(scale * end * power) == std::nearbyint(scale * null * power);
  };
  int decimals = 0;
  for (double power = 1; decimals < most; ++decimals, power *= 10) {
    const bool fits = scale * (*part.high - *part.low) / 2 * power >= least_units;
    if (fits && !is_told_as_null(*part.low, power) && !is_told_as_null(*part.high, power)) break;
  }
  return decimals;
}

std::string percent_of(double share) { return trimmed_digits(100 * share) + " %"; }

/// "80 % (12 of 15; 95 % interval 55 to 93 %)".
std::string found_in_words(const PartResult& part) {
  std::vector<std::string> inside;
  if (part.n) {
    const std::string n = grouped(std::to_string(*part.n));
    inside.push_back(part.count ? fmt::format("{} of {}", grouped(std::to_string(*part.count)), n)
                                : fmt::format("n = {}", n));
  }
  if (part.low && *part.low < *part.high) {
    const Spoken high = spoken(part, *part.high, decimals_of(part));
    // "points" is enough after "-52 percentage points", and nothing is needed after "-0.35 log odds".
    const bool in_points = high.unit.starts_with(" percentage point");
    const std::string unit = in_points ? " points" : part.unit_words.empty() ? high.unit : "";
    inside.push_back(fmt::format("95 % interval {} to {}{}",
                                 spoken(part, *part.low, decimals_of(part)).number, high.number, unit));
  }
  const std::string value = our_value_in_words(part, *part.value);
  return inside.empty() ? value : fmt::format("{} ({})", value, fmt::join(inside, "; "));
}

/// How near our data are to the paper's, in the order of Fidelity.
constexpr std::array<std::string_view, 7> data_words{"in another vintage of the paper's source",
                                                     "in the paper's population, annotated independently",
                                                     "by a proxy",
                                                     "in another corpus",
                                                     "in the user's data",
                                                     "by the printed numbers",
                                                     "in simulated data"};

std::string printed_in_words(const Claim& claim, const PartResult& part) {
  const PrintedEstimate& printed = part.printed;
  const bool sized = printed.value && !(claim.kind == ClaimKind::directional && printed.value == claim.null);
  if (claim.kind == ClaimKind::below || claim.kind == ClaimKind::above ||
      (claim.kind == ClaimKind::directional && !sized)) {
    const bool above =
        claim.kind == ClaimKind::above || (claim.kind == ClaimKind::directional && claim.direction > 0);
    const double bound = sized ? *printed.value : claim.null.value_or(0);
    if (bound == 0) return above ? "above 0" : "below 0";
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
  // In the order of Verdict, up to the last that a claim can have.
  constexpr std::array<std::string_view, 10> meanings{
      "",
      "the data are simulated and say nothing about the world",
      "this supports the claim",
      "the direction holds, and the size is smaller than the paper's",
      "the direction holds, and the size is larger than the paper's",
      "our data show no clear effect, and exclude one as large as the paper's",
      "",
      "this contradicts the claim",
      "the paper's value lies outside our interval",
      "data just as close to the paper's disagree"};
  return verdict == Verdict::inconclusive ? why_inconclusive(claim, part)
                                          : std::string(word_of(verdict, meanings));
}

/// What distinguishes the parts: their ids without the common beginning and end.
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

/// "supported (smaller)": a comma would separate it from the next part.
std::string spoken_verdict(Verdict verdict) {
  const std::string_view name = name_of(verdict);
  const std::size_t comma = name.find(", ");
  if (comma == std::string_view::npos) return std::string(name);
  return fmt::format("{} ({})", name.substr(0, comma), name.substr(comma + 2));
}

std::string sentence_of_all(const ClaimResult& result) {
  std::vector<std::string> counts, values;
  for (const Verdict verdict : sentence_order) {
    const auto count = std::ranges::count(result.parts, verdict,
                                          [](const PartResult& part) { return part.assessment.verdict; });
    if (count > 0)
      counts.push_back(fmt::format("{} {} {}", count, count == 1 ? "is" : "are", spoken_verdict(verdict)));
  }
  const std::vector<std::string> labels = part_labels(result.parts);
  for (std::size_t i = 0; i < result.parts.size(); ++i) {
    const PartResult& part = result.parts[i];
    std::string value = fmt::format("{} for {}", part.value ? found_in_words(part) : "not known", labels[i]);
    if (part.value && part.printed.value && *part.printed.value != result.claim.null.value_or(0))
      value += fmt::format(" (the paper: {})", printed_in_words(result.claim, part));
    values.push_back(std::move(value));
  }
  std::string sentence = fmt::format("Of {} parts, {}", result.parts.size(), join_words(counts));
  if (result.shown().value) {
    const PartResult& part = result.shown();
    std::string measure = result.claim.measure;
    if (measure.starts_with("The ")) measure.front() = 't';
    sentence += fmt::format(". {}, {} is {}", capitalised(std::string(word_of(part.fidelity, data_words))),
                            measure, fmt::join(values, "; "));
    if (!part.printed.value || *part.printed.value == result.claim.null.value_or(0))
      sentence += fmt::format(". The paper says {} for each", printed_in_words(result.claim, part));
  } else {
    sentence += fmt::format(": {}", result.parts.front().reason);
  }
  return sentence + ".";
}

std::string sentence_of_number(const ClaimResult& result) {
  const PartResult& part = result.shown();
  if (!part.value) return fmt::format("No available data bear on this claim: {}.", part.reason);
  std::string sentence = fmt::format("{} is {}{} {}. The paper says {}: {}", result.claim.measure,
                                     part.number.lower_bound ? "at least " : "", found_in_words(part),
                                     word_of(part.fidelity, data_words), printed_in_words(result.claim, part),
                                     meaning_in_words(result.claim, part, result.verdict.verdict));
  if (result.verdict.contrary) {
    const PartResult& other = result.parts[*result.verdict.contrary];
    const std::string measured = other.title == part.title
                                     ? fmt::format("measured as {}", other.number.expression.text())
                                     : fmt::format("by {}", other.title);
    sentence += fmt::format("; {} it is {}", measured, found_in_words(other));
  }
  return sentence + ".";
}

/// Over the specifications: how they differ, in one sentence.
std::string sentence_of_robustness(const ClaimRobustness& robustness, const PartResult& part) {
  const std::string without_default =
      robustness.default_reason.empty()
          ? ""
          : fmt::format(" The default is not among them: {}.", robustness.default_reason);
  if (robustness.low && robustness.high) {
    return fmt::format("The estimate is {} to {} in the middle 95 % of {} specifications.{}",
                       value_in_words(part, *robustness.low), value_in_words(part, *robustness.high),
                       grouped(std::to_string(robustness.specifications)), without_default);
  }
  if (!robustness.same_sign) return "";
  return fmt::format("The estimate has the paper's sign in {} of {} specifications.{}",
                     percent_of(*robustness.same_sign), grouped(std::to_string(robustness.specifications)),
                     without_default);
}

/// Which choice matters most, and what is significant; empty if the signs do not count.
std::string details_of_robustness(const ClaimRobustness& robustness) {
  if ((robustness.low && robustness.high) || !robustness.same_sign) return "";
  std::vector<std::string> sentences;
  if (robustness.by_value.size() > 1) {
    std::vector<std::string> values;
    for (const ClaimRobustness::ByValue& value : robustness.by_value)
      values.push_back(fmt::format("{} for {}", percent_of(value.same_sign), value.value));
    sentences.push_back(fmt::format("By {} that is {}.", robustness.choice, join_words(values)));
  }
  if (robustness.significant_printed && robustness.significant_other) {
    sentences.push_back(
        fmt::format("It is significant with the paper's sign in {}, with the opposite sign in {}.",
                    percent_of(*robustness.significant_printed), percent_of(*robustness.significant_other)));
  }
  if (robustness.joint_p)
    sentences.push_back(fmt::format("The joint p-value of all specifications is {}.",
                                    readable_value(*robustness.joint_p, 2)));
  return fmt::format("{}", fmt::join(sentences, " "));
}

/// "Since 2023" for "…_since_2023", "In 2024" for "…_2024", "From 2022 to 2024" for "…_2022_2024".
std::string period_in_words(const std::string& id) {
  const std::vector<std::string> words = split_list(id, '_');
  const auto is_year = [](const std::string& word) {
    return word.size() == 4 && std::all_of(word.begin(), word.end(), is_digit);
  };
  if (words.size() < 2 || !is_year(words.back())) return "To date";
  const std::string& before = words[words.size() - 2];
  if (is_year(before)) return fmt::format("From {} to {}", before, words.back());
  return (before == "since" ? "Since " : "In ") + words.back();
}

/// "By arithmetic means it is 3.8 times (…); by medians it is 1.0 times (…)."
std::string sentence_of_beside(const ClaimResult& result) {
  std::string text;
  for (std::size_t i = 0; i < result.beside.size(); ++i) {
    if (!result.beside[i].value) continue;
    text += fmt::format("{}{} it is {}", text.empty() ? "" : "; ", result.claim.beside[i].words,
                        found_in_words(result.beside[i]));
  }
  return text.empty() ? "" : capitalised(std::move(text)) + ".";
}

}  // namespace

std::string join_words(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " and " : ", ";
    text += words[i];
  }
  return text;
}

std::string value_in_words(const PartResult& part, double value) {
  const Spoken words = spoken(part, value);
  return words.number + words.unit;
}

std::string our_value_in_words(const PartResult& part, double value) {
  const Spoken words = spoken(part, value, decimals_of(part));
  return words.number + words.unit;
}

void write_sentences(ClaimResult& result) {
  result.sentence =
      result.claim.combine == Combine::all ? sentence_of_all(result) : sentence_of_number(result);
  const PartResult& shown = result.shown();
  if (result.verdict.verdict != Verdict::untested) result.beside_sentence = sentence_of_beside(result);
  if (result.verdict.verdict != Verdict::untested && result.robustness) {
    result.robustness_sentence = sentence_of_robustness(*result.robustness, shown);
    result.robustness_details = details_of_robustness(*result.robustness);
  }
  // If the data of the claim do not end earlier, the number itself already covers what happened since.
  if (result.since && (result.since->value != shown.value || result.since->n != shown.n)) {
    const std::string& id = result.since->number.expression.left;
    result.since_sentence = fmt::format("{}, {} is {}.", period_in_words(id), result.claim.since_measure,
                                        found_in_words(*result.since));
  }
}

}  // namespace computedivide
