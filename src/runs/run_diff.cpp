// Compares two runs: first what may explain a difference (program, parameters, sources), then every
// number of every numbers file, then the verdicts that changed with them.
//
// Edges: a value that became unavailable is a change of "value" to nothing and one of "reason" from nothing.
// A change relative to 0 has no size. Verdicts are recomputed from the numbers of both sides and this
// program's published numbers, so that both sides are compared with the same paper.

#include "runs/runs.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "base/files.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "study/ledger.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

const double* as_number(const Json& json) { return std::get_if<double>(&json.value); }

bool is_same(const Json& a, const Json& b, double tolerance) {
  if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
  const double* x = as_number(a);
  const double* y = as_number(b);
  if (x != nullptr && y != nullptr)
    return *x == *y || std::abs(*x - *y) <= tolerance * std::max(std::abs(*x), std::abs(*y));
  return to_line(a) == to_line(b);
}

DiffRow make_row(DiffKind kind, std::string name, std::string field, Json a, Json b, double tolerance) {
  DiffRow row{kind, std::move(name), std::move(field), Change::changed, std::move(a), std::move(b), {}, {}};
  if (is_same(row.a, row.b, tolerance)) row.change = Change::equal;
  const auto is_number = [](const Json& json) {
    return std::holds_alternative<std::int64_t>(json.value) || as_number(json) != nullptr;
  };
  if (!is_number(row.a) || !is_number(row.b)) return row;
  const double x = row.a.number("number"), y = row.b.number("number");
  const double absolute = rounded(y - x), relative = x == 0 ? 0 : rounded((y - x) / std::abs(x));
  if (std::isfinite(absolute)) row.absolute = absolute;
  if (x != 0 && std::isfinite(relative)) row.relative = relative;
  return row;
}

/// The names of both sides, each once.
template <class Map>
std::set<std::string> names_of(const Map& a, const Map& b) {
  std::set<std::string> names;
  for (const Map* side : {&a, &b})
    for (const auto& [name, value] : *side) names.insert(name);
  return names;
}

using Texts = std::map<std::string, std::string>;

/// A row of the context: an entry that one side lacks is added or removed.
void add_context(RunDiff& diff, DiffKind kind, const Texts& a, const Texts& b, std::string_view field) {
  for (const std::string& name : names_of(a, b)) {
    const auto value_in = [&](const Texts& side) {
      return side.contains(name) ? Json(side.at(name)) : Json();
    };
    DiffRow row = make_row(kind, name, std::string(field), value_in(a), value_in(b), 0);
    if (row.a.is_null()) row.change = Change::added;
    if (row.b.is_null()) row.change = Change::removed;
    diff.rows.push_back(std::move(row));
  }
}

Texts source_texts(std::span<const SourceInfo> sources) {
  Texts texts;
  for (const SourceInfo& source : sources)
    texts[source.name] =
        source.kind == SourceKind::synthetic ? source.sha256 + " (synthetic)" : source.sha256;
  return texts;
}

void compare_context(RunDiff& diff, const RunSide& a, const RunSide& b) {
  if (a.record && b.record) {
    add_context(diff, DiffKind::program, {{"computedivide", a.record->version}},
                {{"computedivide", b.record->version}}, "version");
    add_context(diff, DiffKind::program, {{"computedivide", a.record->source_digest}},
                {{"computedivide", b.record->source_digest}}, "source_sha256");
    add_context(diff, DiffKind::parameter, a.record->parameters, b.record->parameters, "value");
    add_context(diff, DiffKind::source, source_texts(a.record->sources), source_texts(b.record->sources),
                "sha256");
    return;
  }
  // Numbers files themselves say what they were made from.
  Texts parameters[2];
  std::vector<SourceInfo> sources[2];
  const RunSide* const sides[2]{&a, &b};
  for (std::size_t i = 0; i < 2; ++i) {
    for (const NumbersFile& file : sides[i]->results) {
      for (const auto& [name, value] : file.parameters) parameters[i][file.id + "." + name] = value;
      sources[i].push_back(file.source);
      sources[i].back().name = file.id + "." + file.source.name;
    }
  }
  add_context(diff, DiffKind::parameter, parameters[0], parameters[1], "value");
  add_context(diff, DiffKind::source, source_texts(sources[0]), source_texts(sources[1]), "sha256");
}

std::vector<std::pair<std::string, Json>> fields_of(const Number& number) {
  return {{"value", number.value},
          {"low", number.low},
          {"high", number.high},
          {"level", number.level},
          {"n", number.n},
          {"count", number.count},
          {"unit", text_json(number.unit)},
          {"method", text_json(number.method)},
          {"reason", text_json(number.reason)}};
}

void compare_number(RunDiff& diff, const std::string& name, const Number& a, const Number& b,
                    double tolerance) {
  const auto before = fields_of(a);
  const auto after = fields_of(b);
  ++diff.compared;
  const std::size_t first = diff.rows.size();
  for (std::size_t i = 0; i < before.size(); ++i) {
    const auto& [field, value] = before[i];
    DiffRow row =
        make_row(DiffKind::number, name, field, value, after[i].second, field == "level" ? 0 : tolerance);
    if (row.change != Change::equal) diff.rows.push_back(std::move(row));
  }
  if (diff.rows.size() > first) {
    ++diff.changed;
  } else {
    diff.rows.push_back(
        make_row(DiffKind::number, name, "value", before[0].second, after[0].second, tolerance));
  }
}

void compare_numbers(RunDiff& diff, const RunSide& a, const RunSide& b, double tolerance) {
  const auto by_name = [](const RunSide& side) {
    std::map<std::string, const Number*> numbers;
    for (const NumbersFile& file : side.results) {
      for (const Number& number : file.numbers)
        if (!numbers.emplace(file.id + "." + number.name, &number).second)
          fail("{}: number '{}' appears twice; one value per name is needed", file.id, number.name);
    }
    return numbers;
  };
  const auto before = by_name(a);
  const auto after = by_name(b);
  for (const std::string& name : names_of(before, after)) {
    const auto x = before.find(name);
    const auto y = after.find(name);
    if (x != before.end() && y != after.end()) {
      compare_number(diff, name, *x->second, *y->second, tolerance);
      continue;
    }
    const bool is_added = x == before.end();
    DiffRow row{DiffKind::number, name, "value", is_added ? Change::added : Change::removed, {}, {}, {}, {}};
    (is_added ? row.b : row.a) = (is_added ? y : x)->second->value;
    diff.rows.push_back(std::move(row));
    ++(is_added ? diff.added : diff.removed);
  }
}

void compare_verdicts(RunDiff& diff, const RunSide& a, const RunSide& b, const PrintedPaper& paper) {
  const auto verdicts = [&](const RunSide& side) {
    Texts all;
    for (const LedgerRow& row : make_ledger(paper, side.results))
      if (row.verdict) all[row.id] = std::string(name_of(*row.verdict));
    return all;
  };
  add_context(diff, DiffKind::verdict, verdicts(a), verdicts(b), "verdict");
  for (const DiffRow& row : diff.rows)
    diff.verdicts += row.kind == DiffKind::verdict && row.change != Change::equal;
}

// A comparison as text: columns for a terminal, CSV for a spreadsheet, JSON for a program.

/// A digest is identified by its first digits; CSV and JSON have it in full.
std::string short_text(const DiffRow& row, const Json& json) {
  const std::string text = escaped(json_cell(json));
  const bool is_digest =
      row.field.ends_with("sha256") && text.find_first_not_of("0123456789abcdef") >= 64 && text.size() >= 64;
  return is_digest ? text.substr(0, 12) + "…" + text.substr(64) : text.empty() ? "(none)" : text;
}

std::string table(const RunDiff& diff) {
  std::string out;
  for (const DiffRow& row : diff.rows) {
    out += fmt::format("{:<7}  {} {} {}: ", name_of(row.change), name_of(row.kind), escaped(row.name),
                       escaped(row.field));
    out += short_text(row, row.change == Change::added ? row.b : row.a);
    if (row.change == Change::changed) out += " -> " + short_text(row, row.b);
    if (row.change == Change::changed && row.absolute) {
      out += fmt::format(" ({}{}", *row.absolute > 0 ? "+" : "", format_number(*row.absolute));
      if (row.relative) out += fmt::format(", {:+.3g} %", *row.relative * 100);
      out += ")";
    }
    out += "\n";
  }
  return out + fmt::format("{} numbers in both, {} changed; {} added, {} removed; {} verdicts changed: {}\n",
                           diff.compared, diff.changed, diff.added, diff.removed, diff.verdicts,
                           diff.is_equal() ? "equal" : "different");
}

std::string csv(const RunDiff& diff) {
  std::string out;
  append_csv_record(out, row_cells("kind", "name", "field", "change", "a", "b", "absolute", "relative"));
  for (const DiffRow& row : diff.rows) {
    append_csv_record(out, row_cells(name_of(row.kind), row.name, row.field, name_of(row.change),
                                     json_cell(row.a), json_cell(row.b), row.absolute, row.relative));
  }
  return out;
}

std::string json(const RunDiff& diff) {
  Json::Array rows;
  for (const DiffRow& row : diff.rows) {
    rows.push_back(Json::Object{{"kind", name_of(row.kind)},
                                {"name", row.name},
                                {"field", row.field},
                                {"change", name_of(row.change)},
                                {"a", row.a},
                                {"b", row.b},
                                {"absolute", row.absolute},
                                {"relative", row.relative}});
  }
  return to_text(Json::Object{{"schema", 1},
                              {"equal", diff.is_equal()},
                              {"compared", diff.compared},
                              {"changed", diff.changed},
                              {"added", diff.added},
                              {"removed", diff.removed},
                              {"verdicts", diff.verdicts},
                              {"rows", rows}});
}

}  // namespace

RunSide read_run_side(const fs::path& path) {
  RunSide side;
  if (!fs::is_directory(path)) {
    side.results.push_back(numbers_from_text(read_file(path), path.string()));
    return side;
  }
  const std::vector<fs::path> files = numbers_files(path);
  if (files.empty())
    fail("diff: no results in '{}'; the output folder of a run or a numbers file is needed", path.string());
  side.results = read_numbers_files(files);
  if (file_stamp(path / "run.json")) side.record = read_written_record(path).record;
  return side;
}

std::string_view name_of(DiffKind kind) {
  constexpr std::array<std::string_view, 5> names{"program", "parameter", "source", "number", "verdict"};
  return word_of(kind, names);
}

std::string_view name_of(Change change) {
  constexpr std::array<std::string_view, 4> names{"equal", "changed", "added", "removed"};
  return word_of(change, names);
}

bool RunDiff::is_equal() const { return changed == 0 && added == 0 && removed == 0 && verdicts == 0; }

RunDiff diff_runs(const RunSide& a, const RunSide& b, const PrintedPaper& paper, double tolerance) {
  RunSide sides[2]{a, b};
  // A numbers file has no record. Other results on the other side are not differences.
  for (std::size_t i = 0; i < 2; ++i) {
    const RunSide& other = i == 0 ? b : a;
    if (other.record || other.results.size() != 1) continue;
    const std::string& id = other.results.front().id;
    std::erase_if(sides[i].results, [&](const NumbersFile& file) { return file.id != id; });
    if (sides[i].results.empty())
      fail("diff: result '{}' is on one side only; two sides that both hold it are needed", id);
  }
  RunDiff diff;
  compare_context(diff, sides[0], sides[1]);
  compare_numbers(diff, sides[0], sides[1], tolerance);
  compare_verdicts(diff, sides[0], sides[1], paper);
  return diff;
}

std::string format_diff(RunDiff diff, TextFormat format, bool all) {
  if (!all) std::erase_if(diff.rows, [](const DiffRow& row) { return row.change == Change::equal; });
  if (format == TextFormat::csv) return csv(diff);
  return format == TextFormat::json ? json(diff) : table(diff);
}

}  // namespace computedivide
