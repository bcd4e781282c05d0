// The ledger of the study: what the paper printed beside what the results before it made.
//
// Claim under test: all of them.
// Method: only the comparison is computed here; a number that no result makes is included, as untested.
// - A number of a claim has the verdict of study/claims/verdict.cpp under that claim's question. What the
// claim declares for the number, or for another of the same result (a lower bound), applies to it.
// - A printed number that is compared with several of ours (the four fits of Figure 3) counts once, in its
//   first row; the other rows are readings, and so are rows from another result (the census). If our first
//   number has no value, the row shows the claim's next number from data that are as near, and says so.
// - A number of the audit, which comes from printed numbers alone, either follows from these or does not.
// - All else is background: definitions, sizes of samples, what no claim compares, and ranges over
//   specifications or simulated samples, which are not confidence intervals.
//
// Differs from the paper: see each result.

#include "study/ledger.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "results/audit.hpp"
#include "study/claims/claims.hpp"

namespace computedivide {

namespace {

using Ours = NumbersIndex::Entry;

/// Why there is no number of ours at all.
std::string no_number(const PublishedNumber& published, const std::set<std::string>& results) {
  if (!published.not_made.empty()) return published.not_made;
  const std::string result =
      published.made_by.empty() ? published.id.substr(0, published.id.find('.')) : published.made_by;
  if (!results.contains(result)) return fmt::format("no {}.numbers.json is available", result);
  return fmt::format("{}.numbers.json does not have it", result);
}

/// The text after the item that distinguishes a row of another result from that of the number itself.
std::string by_another(const Ours& ours) {
  if (ours.number == nullptr) return "";
  if (ours.number->n_of == "specifications") return " (median of the specifications)";
  if (ours.file->source.name == "published") return " (recomputed from other printed numbers)";
  return fmt::format(" (as {} has it)", ours.file->id);
}

LedgerRow make_row(const PublishedNumber& published, std::string id, const Ours& ours) {
  LedgerRow row;
  static_cast<PublishedNumber&>(row) = published;
  row.id = std::move(id);
  if (ours.number == nullptr) return row;
  const Number& number = *ours.number;
  if (number.unit != published.unit) {
    fail("{}: number '{}': unit '{}' is not that of the published number; '{}' is expected", ours.file->id,
         number.name, number.unit, published.unit);
  }
  row.ours = number.value;
  row.low = number.low;
  row.high = number.high;
  row.n = number.n;
  row.interval_kind = interval_kind(number);
  row.n_of = n_kind(number);
  row.source = ours.file->source.name;
  row.result = ours.file->id;
  row.data = ours.file->source.title;
  row.fidelity = name_of(fidelity_of(*ours.file, number));
  if (!number.value) row.reason = number.reason;
  return row;
}

// The claim that lists the printed number by itself, and whether one of the same value comes before it.
struct OfClaim {
  const Claim* claim = nullptr;
  bool repeats = false;
};

OfClaim claim_of(const PrintedPaper& paper, const PublishedNumber& published) {
  for (const Claim& claim : paper.claims) {
    bool repeats = false;
    for (const NumberExpression& printed : claim.printed) {
      if (printed.text() == published.id) return {&claim, repeats};
      repeats = repeats || (printed.sign == 0 && claim.combine == Combine::first &&
                            find_published(paper.numbers, printed.left).value == published.value);
    }
  }
  return {};
}

// If the number was made but has no value: the next number of its claim that the same result made from data
// declared as near, because that decides the claim.
Ours that_decides(const PrintedPaper& paper, const PublishedNumber& published, const Ours& own,
                  const NumbersIndex& index) {
  const OfClaim of = claim_of(paper, published);
  if (own.number == nullptr || own.number->value || of.claim == nullptr || of.repeats ||
      of.claim->combine != Combine::first)
    return own;
  const std::vector<ClaimNumber>& numbers = of.claim->numbers;
  const auto text = [](const ClaimNumber& number) { return number.expression.text(); };
  const auto place = std::ranges::find(numbers, published.id, text);
  for (auto next = place; next != numbers.end() && next->fidelity == place->fidelity; ++next) {
    const Ours ours = index.find(next->expression.text());
    if (ours.file == own.file && ours.number->value && ours.number->unit == published.unit) return ours;
  }
  return own;
}

ClaimNumber declared_number(const Claim& claim, const Ours& ours, const std::string& id) {
  const std::string front = ours.file == nullptr ? "" : ours.file->id + ".";
  ClaimNumber chosen{{id, 0, ""}, Fidelity::other_corpus, false};
  bool found = false;
  for (const ClaimNumber& number : claim.numbers) {
    if (number.expression.text() == id) return number;
    if (found || front.empty() || !number.expression.left.starts_with(front)) continue;
    chosen.fidelity = number.fidelity;
    chosen.lower_bound = number.lower_bound;
    found = true;
  }
  return chosen;
}

// What the row is for, and its verdict. `is_first`: it is the published number's own row.
void judge_row(LedgerRow& row, const PublishedNumber& published, const Ours& ours, bool is_first,
               const PrintedPaper& paper, const NumbersIndex& index) {
  if (ours.file != nullptr && ours.file->source.name == "published") {
    row.part = LedgerPart::audit;
    row.verdict = follows(published, *ours.number) ? Verdict::follows : Verdict::does_not_follow;
    return;
  }
  const bool is_range =
      ours.number != nullptr && !ours.number->n_of.empty() && ours.number->n_of != "observations";
  const OfClaim of = claim_of(paper, published);
  if (of.claim == nullptr || is_range) return;
  const PrintedEstimate printed = printed_estimate({published.id, 0, ""}, paper.numbers);
  const std::string id = ours.file == nullptr ? published.id : ours.file->id + "." + ours.number->name;
  const PartResult part =
      judge_number(*of.claim, declared_number(*of.claim, ours, id), printed, published.unit, index);
  row.part = is_first && !of.repeats ? LedgerPart::number : LedgerPart::reading;
  row.claim = of.claim->id;
  row.published_se = printed.standard_error;
  row.verdict = part.assessment.verdict;
  row.comparison = part.assessment.comparison;
}

/// "23 follow": after a count.
std::string_view plural_of(Verdict verdict) {
  if (verdict == Verdict::follows) return "follow";
  if (verdict == Verdict::supported_smaller) return "supported but smaller";
  if (verdict == Verdict::supported_larger) return "supported but larger";
  return verdict == Verdict::does_not_follow ? "do not follow" : name_of(verdict);
}

std::string counts_of(std::span<const LedgerRow> rows, LedgerPart wanted) {
  std::string text;
  for (const Verdict verdict : all_verdicts()) {
    const auto count = std::count_if(rows.begin(), rows.end(), [&](const LedgerRow& row) {
      return row.part == wanted && row.verdict == verdict;
    });
    if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, plural_of(verdict));
  }
  return text;
}

}  // namespace

std::string_view name_of(LedgerPart part) {
  constexpr std::array<std::string_view, 4> names{"number", "reading", "audit", "background"};
  return word_of(part, names);
}

std::vector<LedgerRow> make_ledger(const PrintedPaper& paper, std::span<const NumbersFile> results) {
  const NumbersIndex index = index_numbers(results);
  std::map<std::string, std::vector<Ours>> by_name;  // "table1.…" as the audit and the census name it
  std::set<std::string> ids;
  for (const NumbersFile& file : results) {
    ids.insert(file.id);
    for (const Number& number : file.numbers) by_name[number.name].push_back({&file, &number});
  }

  std::vector<LedgerRow> rows;
  for (const PublishedNumber& number : paper.numbers) {
    const bool is_of_another = !number.made_by.empty();
    const Ours made = index.find(is_of_another ? number.made_by + "." + number.id : number.id);
    const Ours its_own = that_decides(paper, number, made, index);
    rows.push_back(make_row(number, number.id, its_own));
    if (its_own.number != made.number) rows.back().item += " (as its claim measures it)";
    if (is_of_another) rows.back().item += by_another(its_own);
    if (its_own.number == nullptr) rows.back().reason = no_number(number, ids);
    judge_row(rows.back(), number, its_own, true, paper, index);
    const auto recomputed = by_name.find(number.id);
    if (recomputed == by_name.end()) continue;
    for (const Ours& ours : recomputed->second) {
      if (ours.file->id == number.made_by) continue;
      rows.push_back(make_row(number, ours.file->id + "." + number.id, ours));
      rows.back().item += by_another(ours);
      judge_row(rows.back(), number, ours, false, paper, index);
    }
  }
  std::ranges::stable_sort(rows, {}, [](const LedgerRow& row) {
    return row.part == LedgerPart::reading ? LedgerPart::number : row.part;
  });
  return rows;
}

std::string ledger_counts(std::span<const LedgerRow> rows) {
  const auto count = [&](LedgerPart part) { return std::ranges::count(rows, part, &LedgerRow::part); };
  const std::string numbers = counts_of(rows, LedgerPart::number), audit = counts_of(rows, LedgerPart::audit);
  return fmt::format(
      "{} printed numbers of claims{}{}; audit: {}; {} other readings and {} definitions and background "
      "numbers, which do not count",
      count(LedgerPart::number), numbers.empty() ? "" : ": ", numbers, audit.empty() ? "none" : audit,
      count(LedgerPart::reading), count(LedgerPart::background));
}

std::vector<NumbersFile> read_numbers_files(std::span<const std::filesystem::path> files) {
  std::vector<NumbersFile> results;
  for (const std::filesystem::path& file : files) {
    results.push_back(numbers_from_text(read_file(file), file.string()));
    const std::string stem = file.stem().stem().string();
    if (results.back().id != stem)
      fail("{}: id '{}' does not match its file name; '{}' is expected", file.string(), results.back().id,
           stem);
  }
  return results;
}

std::vector<std::filesystem::path> numbers_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().filename().string().ends_with(".numbers.json")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<NumbersFile> read_results(const std::filesystem::path& folder) {
  const std::vector<std::filesystem::path> files = numbers_files(folder);
  if (files.empty()) fail("out: no results in '{}'; run 'computedivide run-all' first", folder.string());
  return read_numbers_files(files);
}

std::map<std::string, std::string> ledger_files(const PrintedPaper& paper,
                                                std::span<const NumbersFile> results) {
  const std::vector<LedgerRow> rows = make_ledger(paper, results);
  return {{"ledger.csv", format_ledger(rows, TextFormat::csv)},
          {"ledger.json", format_ledger(rows, TextFormat::json)},
          {"ledger.md", format_ledger(rows, TextFormat::markdown)},
          {"ledger.tex", format_ledger(rows, TextFormat::latex)}};
}

void run_ledger(const Inputs& inputs, Outputs& outputs) {
  const PrintedPaper paper = read_paper(inputs.source_files("published"));
  const std::vector<NumbersFile> results = read_numbers_files(inputs.files_ending(".numbers.json"));
  for (const auto& [name, text] : ledger_files(paper, results)) outputs.write(name, text);
}

}  // namespace computedivide
