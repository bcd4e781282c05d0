// The ledger: what the paper printed beside what we computed, with a verdict that follows from the two.
//
// The verdict, in this order:
//   1. synthetic      the data behind our number were simulated, whatever came out and even if nothing did;
//   2. not available  there is no number of ours, or it has no value but a reason;
//   3. matches        for "=" and "~", ours rounded at the printed precision is the published value. "About"
//   buys no
//                     further room: the places printed are the precision claimed. For "<" and ">", ours lies
//                     on that side of the bound, strictly and unrounded;
//   4. consistent     for "=" and "~", the published value lies between the ends of our interval, ends
//   included. For
//                     "<" and ">", the interval reaches beyond the bound; an end that only touches it does
//                     not;
//   5. differs        everything else.
//
// Rounding goes half away from zero on the decimal text that our files show, as a reader with the file and a
// pencil would do it (rounded_at in data/published). An interval counts when both ends are there and it is of
// level 0.95 or of no level, as the audit's bounds are, which hold all values that the rounding of the
// printed inputs leaves open. A number without one can only match or differ.

#include "computedivide/pipeline/ledger.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/base/usage_error.hpp"

namespace computedivide {

namespace {

constexpr std::array all_verdicts{Verdict::matches, Verdict::consistent, Verdict::differs, Verdict::synthetic,
                                  Verdict::not_available};
constexpr double ledger_level = 0.95;

bool value_matches(const PublishedNumber& published, double ours) {
  switch (published.relation) {
    case Relation::below:
      return ours < published.value;
    case Relation::above:
      return ours > published.value;
    case Relation::equal:
    case Relation::about:
      break;
  }
  return rounded_at(ours, published.decimals) == rounded_at(published.value, published.decimals);
}

bool interval_allows(const PublishedNumber& published, const Number& ours) {
  if (!ours.low || !ours.high || ours.level.value_or(ledger_level) != ledger_level) return false;
  switch (published.relation) {
    case Relation::below:
      return *ours.low < published.value;
    case Relation::above:
      return *ours.high > published.value;
    case Relation::equal:
    case Relation::about:
      break;
  }
  return *ours.low <= published.value && published.value <= *ours.high;
}

// One of our numbers and the file that it stands in.
struct Ours {
  const NumbersFile* file = nullptr;
  const Number* number = nullptr;
};

/// Why there is no number of ours at all.
std::string no_number(const PublishedNumber& published, const std::set<std::string>& results) {
  if (!published.not_made.empty()) return published.not_made;
  const std::string result =
      published.made_by.empty() ? published.id.substr(0, published.id.find('.')) : published.made_by;
  if (!results.contains(result)) return fmt::format("no {}.numbers.json is at hand", result);
  return fmt::format("{}.numbers.json does not have it", result);
}

/// What tells a row of another result from that of the number itself, after the item.
std::string by_another(const Ours& ours) {
  if (ours.number == nullptr) return "";
  if (ours.number->n_of == "specifications") return " (median of the specifications)";
  if (ours.file->source.name == "published") return " (recomputed from other printed numbers)";
  return fmt::format(" (as {} has it)", ours.file->id);
}

LedgerRow make_row(const PublishedNumber& published, std::string id, const Ours& ours) {
  LedgerRow row;
  row.id = std::move(id);
  row.item = published.item;
  row.where = published.where;
  row.relation = published.relation;
  row.printed = published.printed;
  row.published = published.value;
  row.decimals = published.decimals;
  row.unit = published.unit;
  if (ours.number == nullptr) {
    return row;
  }
  const Number& number = *ours.number;
  if (number.unit != published.unit) {
    fail("{}: number '{}': unit '{}' is not that of the published number; '{}' is needed", ours.file->id,
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
  row.verdict = verdict(published, &number, ours.file->source.kind);
  if (!number.value) row.reason = number.reason;
  return row;
}

}  // namespace

std::string_view name_of(Verdict verdict) {
  static constexpr std::array<std::string_view, 5> names{"matches", "consistent", "differs", "synthetic",
                                                         "not available"};
  return names[static_cast<std::size_t>(verdict)];
}

Verdict parse_verdict(std::string_view word, std::string_view where) {
  std::string wanted(word);
  std::replace_if(
      wanted.begin(), wanted.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
  std::vector<std::string> names;
  for (const Verdict verdict : all_verdicts) {
    if (wanted == name_of(verdict)) return verdict;
    names.emplace_back(name_of(verdict));
  }
  fail_usage("{}: verdict '{}' is unknown{}", where, word, suggestion(wanted, names));
}

Verdict verdict(const PublishedNumber& published, const Number* ours, SourceKind kind) {
  if (ours == nullptr) return Verdict::not_available;
  if (!ours->value) return Verdict::not_available;
  if (kind == SourceKind::synthetic) return Verdict::synthetic;
  if (value_matches(published, *ours->value)) return Verdict::matches;
  return interval_allows(published, *ours) ? Verdict::consistent : Verdict::differs;
}

std::vector<LedgerRow> make_ledger(std::span<const PublishedNumber> published,
                                   std::span<const NumbersFile> results) {
  std::map<std::string, Ours> by_id;                           // "fig1.…"
  std::map<std::string, std::map<std::string, Ours>> by_name;  // name, then result: "table1.…" of "audit"
  std::set<std::string> ids;
  for (const NumbersFile& file : results) {
    ids.insert(file.id);
    for (const Number& number : file.numbers) {
      if (!by_name[number.name].emplace(file.id, Ours{&file, &number}).second) {
        fail("{}: number '{}' stands twice; one value a name is needed", file.id, number.name);
      }
      by_id[file.id + "." + number.name] = {&file, &number};
    }
  }

  std::vector<LedgerRow> rows;
  for (const PublishedNumber& number : published) {
    const bool is_of_another = !number.made_by.empty();
    const auto direct = by_id.find(is_of_another ? number.made_by + "." + number.id : number.id);
    const Ours its_own = direct == by_id.end() ? Ours{} : direct->second;
    rows.push_back(make_row(number, number.id, its_own));
    if (is_of_another) rows.back().item += by_another(its_own);
    if (its_own.number == nullptr) rows.back().reason = no_number(number, ids);
    const auto recomputed = by_name.find(number.id);
    if (recomputed == by_name.end()) continue;
    for (const auto& [result, ours] : recomputed->second) {
      if (result == number.made_by) continue;
      rows.push_back(make_row(number, result + "." + number.id, ours));
      rows.back().item += by_another(ours);
    }
  }
  return rows;
}

std::vector<NumbersFile> read_numbers_files(std::span<const std::filesystem::path> files) {
  std::vector<NumbersFile> results;
  for (const std::filesystem::path& file : files) {
    results.push_back(numbers_from_text(read_file(file), file.string()));
    const std::string stem = file.stem().stem().string();
    if (results.back().id != stem) {
      fail("{}: id '{}' is not that of its name; '{}' is needed", file.string(), results.back().id, stem);
    }
  }
  return results;
}

}  // namespace computedivide
