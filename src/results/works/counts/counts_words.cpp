// What a pass counted and read, in words and as tables.

#include "results/works/counts/counts_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "computedivide/csv.hpp"
#include "computedivide/json.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

std::string csv_of(const WorkCounts& counts, const std::vector<CountRow>& rows,
                   const std::vector<std::string>& terms) {
  std::string out;
  std::vector<std::string> cells{"topic", "year", "team", "works", "tokens", "occurrences", "presence"};
  if (counts.per_term()) cells.insert(cells.end(), terms.begin(), terms.end());
  append_csv_record(out, cells);
  for (const CountRow& row : rows) {
    const TermSums& sums = row.under(counts.choices().matching);
    cells = row_cells(row.topic, row.year, counts.group_name(row.group), row.works, row.tokens,
                      sums.occurrences, sums.presence);
    for (const std::uint64_t count : row.by_term) cells.push_back(std::to_string(count));
    append_csv_record(out, cells);
  }
  return out;
}

std::string json_of(const WorkCounts& counts, const std::vector<CountRow>& rows,
                    const std::vector<std::string>& terms) {
  Json::Object dropped;
  for (std::size_t i = 0; i < drop_count; ++i) {
    const auto reason = static_cast<Drop>(i);
    dropped.emplace_back(std::string(name_of(reason)), counts.dropped(reason));
  }
  std::string out = fmt::format(
      "{{\n  \"schema\": 1,\n  \"first_year\": {},\n  \"last_year\": {},\n  \"terms\": {},\n  \"works\": "
      "{},\n"
      "  \"counted\": {},\n  \"dropped\": {},\n  \"groups\": [",
      counts.choices().first_year, counts.choices().last_year,
      to_line(Json::Array(terms.begin(), terms.end())), counts.works(), counts.counted(),
      to_line(Json(std::move(dropped))));
  std::string_view before = "\n    ";
  for (const CountRow& row : rows) {
    const TermSums& sums = row.under(counts.choices().matching);
    Json::Object group{
        {"topic", row.topic},       {"year", row.year},     {"team", counts.group_name(row.group)},
        {"works", row.works},       {"tokens", row.tokens}, {"occurrences", sums.occurrences},
        {"presence", sums.presence}};
    if (counts.per_term()) group.emplace_back("terms", Json::Array(row.by_term.begin(), row.by_term.end()));
    out.append(std::exchange(before, ",\n    ")).append(to_line(Json(std::move(group))));
  }
  return out + "\n  ]\n}\n";
}

std::string table_of(const WorkCounts& counts, const std::vector<CountRow>& rows) {
  std::size_t width = 5;
  std::size_t team_width = 4;
  for (const CountRow& row : rows) {
    width = std::max(width, row.topic.size());
    team_width = std::max(team_width, counts.group_name(row.group).size());
  }
  std::string out = fmt::format("{:<{}}  year  {:<{}}  {:>9}  {:>11}  {:>11}  {:>9}  {:>8}\n", "topic", width,
                                "team", team_width, "works", "tokens", "occurrences", "presence", "per work");
  for (const CountRow& row : rows) {
    const TermSums& sums = row.under(counts.choices().matching);
    out += fmt::format("{:<{}}  {:>4}  {:<{}}  {:>9}  {:>11}  {:>11}  {:>9}  {:>8.3f}\n", row.topic, width,
                       row.year, counts.group_name(row.group), team_width, row.works, row.tokens,
                       sums.occurrences, sums.presence,
                       static_cast<double>(sums.occurrences) / static_cast<double>(row.works));
  }
  return out;
}

}  // namespace

std::string counts_text(const WorkCounts& counts, const std::vector<std::string>& topics,
                        const std::vector<std::string>& terms, TextFormat format) {
  const std::vector<CountRow> rows = counts.rows(topics);
  if (format == TextFormat::csv) return csv_of(counts, rows, terms);
  return format == TextFormat::json ? json_of(counts, rows, terms) : table_of(counts, rows);
}

std::vector<std::string> describe_pass(const PassReport& report, const WorkCounts& counts) {
  std::vector<std::string> lines;
  const auto add = [&](std::uint64_t count, const std::string& what) {
    lines.push_back(fmt::format("{:>10}  {}", count, what));
  };
  for (const auto& [form, files] : report.forms)
    add(files, fmt::format("{}: {}", files == 1 ? "file" : "files", form));
  if (!report.tables.empty())
    add(report.tables.size(), report.tables.size() == 1 ? "table of features" : "tables of features");
  if (report.synthetic)
    lines.emplace_back("            synthetic input: simulated works, no claim about the world");
  add(counts.works(), "works read");
  const WorkChoices& choices = counts.choices();
  for (std::size_t i = 0; i < drop_count; ++i) {
    const auto reason = static_cast<Drop>(i);
    if (counts.dropped(reason) == 0) continue;
    add(counts.dropped(reason), fmt::format("left out: {}", name_of(reason)));
    if (reason == Drop::year) lines.back() += fmt::format(" {}-{}", choices.first_year, choices.last_year);
  }
  add(counts.counted(), "counted");
  if (counts.authors_cut() > 0) add(counts.authors_cut(), "of these: works whose author list is cut off");
  if (counts.outside_list() > 0)
    add(counts.outside_list(), "of these: works with a topic outside the list of topics");
  for (const auto& [kind, tally] : report.errors.kinds)
    add(tally.count, fmt::format("error: {} (first: {})", kind, tally.first));
  return lines;
}

std::string works_read_csv(const PassReport& report, const WorkCounts& counts) {
  std::string rows = "kind,what,count,first\n";
  const auto add = [&](std::string kind, std::string what, std::uint64_t count, std::string first) {
    append_csv_record(rows, row_cells(kind, what, count, first));
  };
  for (const auto& [form, files] : report.forms) add("files", form, files, "");
  add("read", "works", counts.works(), "");
  add("kept", "works", counts.counted(), "");
  for (std::size_t i = 0; i < drop_count; ++i) {
    const auto reason = static_cast<Drop>(i);
    if (counts.dropped(reason) > 0) add("dropped", std::string(name_of(reason)), counts.dropped(reason), "");
  }
  if (counts.authors_cut() > 0)
    add("note", "kept works whose author list is cut off", counts.authors_cut(), "");
  if (counts.outside_list() > 0) add("note", std::string(outside_list_note), counts.outside_list(), "");
  for (const auto& [kind, tally] : report.errors.kinds) add("error", kind, tally.count, tally.first);
  return rows;
}

}  // namespace computedivide
