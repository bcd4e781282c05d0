// A comparison as text: columns for a terminal, CSV for a spreadsheet, JSON for a program.

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "runs/run_diff.hpp"

namespace computedivide {

namespace {

std::string text_of(const Json& json) {
  if (json.is_null()) return "";
  if (const std::string* text = std::get_if<std::string>(&json.value)) return *text;
  if (const double* number = std::get_if<double>(&json.value)) return format_number(*number);
  return to_line(json);
}

std::string text_of(const std::optional<double>& number) {
  return number ? format_number(*number) : "";
}

/// A digest is told apart by its first digits; the whole of it is in CSV and JSON.
std::string short_text(const DiffRow& row, const Json& json) {
  const std::string text = escaped(text_of(json));
  const bool is_digest =
      row.field.ends_with("sha256") && text.find_first_not_of("0123456789abcdef") >= 64 && text.size() >= 64;
  return is_digest ? text.substr(0, 12) + "…" + text.substr(64) : text.empty() ? "(none)" : text;
}

std::string table(const RunDiff& diff, bool all) {
  std::string out;
  for (const DiffRow& row : diff.rows) {
    if (!all && row.change == Change::equal) continue;
    out += fmt::format("{:<7}  {} {} {}: ", name_of(row.change), name_of(row.kind), escaped(row.name),
                       escaped(row.field));
    if (row.change == Change::equal) {
      out += short_text(row, row.a);
    } else if (row.change == Change::added) {
      out += short_text(row, row.b);
    } else if (row.change == Change::removed) {
      out += short_text(row, row.a);
    } else {
      out += fmt::format("{} -> {}", short_text(row, row.a), short_text(row, row.b));
    }
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

std::string csv(const RunDiff& diff, bool all) {
  std::string out;
  append_csv_record(
      out, std::vector<std::string>{"kind", "name", "field", "change", "a", "b", "absolute", "relative"});
  for (const DiffRow& row : diff.rows) {
    if (!all && row.change == Change::equal) continue;
    append_csv_record(
        out, std::vector<std::string>{std::string(name_of(row.kind)), row.name, row.field,
                                      std::string(name_of(row.change)), text_of(row.a), text_of(row.b),
                                      text_of(row.absolute), text_of(row.relative)});
  }
  return out;
}

std::string json(const RunDiff& diff, bool all) {
  Json::Array rows;
  for (const DiffRow& row : diff.rows) {
    if (!all && row.change == Change::equal) continue;
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

DiffFormat parse_diff_format(std::string_view word, std::string_view where) {
  static const std::vector<std::string> names{"table", "csv", "json"};
  const auto place = std::find(names.begin(), names.end(), word);
  if (place == names.end()) fail("{}: format '{}' is unknown{}", where, word, suggestion(word, names));
  return static_cast<DiffFormat>(place - names.begin());
}

std::string format_diff(const RunDiff& diff, DiffFormat format, bool all) {
  switch (format) {
    case DiffFormat::table:
      return table(diff, all);
    case DiffFormat::csv:
      return csv(diff, all);
    case DiffFormat::json:
      return json(diff, all);
  }
  fail("diff: format {} is unknown; a DiffFormat is needed", static_cast<int>(format));
}

}  // namespace computedivide
