#include "commands/counts_format.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"

namespace computedivide {

namespace {

/// Text to a file in large pieces, so that no table has to be in memory whole.
class Output {
 public:
  explicit Output(std::FILE* file) : file_(file) {}

  std::string text;

  void flush(std::size_t least = 0) {
    if (text.size() < least) return;
    if (std::fwrite(text.data(), 1, text.size(), file_) != text.size()) {
      fail("standard output: cannot be written: {}; free space, or a reader that stays, is needed",
           std::strerror(errno));
    }
    text.clear();
  }

 private:
  std::FILE* file_;
};

constexpr std::size_t large = std::size_t{1} << 16;

void write_csv(Output& out, const WorkCounts& counts, const CountsNames& names) {
  std::vector<std::string> cells{"topic", "year", "team", "works", "tokens", "occurrences", "presence"};
  if (counts.per_term()) cells.insert(cells.end(), names.terms.begin(), names.terms.end());
  append_csv_record(out.text, cells);
  for (const CountRow& row : counts.rows(names.topics)) {
    const TermSums& sums = row.under(counts.choices().matching);
    cells = {std::string(row.topic),       fmt::to_string(row.year),   counts.group_name(row.group),
             fmt::to_string(row.works),    fmt::to_string(row.tokens), fmt::to_string(sums.occurrences),
             fmt::to_string(sums.presence)};
    for (const std::uint64_t count : row.by_term) cells.push_back(fmt::to_string(count));
    append_csv_record(out.text, cells);
    out.flush(large);
  }
}

void write_json(Output& out, const WorkCounts& counts, const CountsNames& names) {
  Json::Array terms;
  for (const std::string& term : names.terms) terms.emplace_back(term);
  out.text +=
      fmt::format("{{\n  \"schema\": 1,\n  \"first_year\": {},\n  \"last_year\": {},\n  \"terms\": {},\n",
                  counts.choices().first_year, counts.choices().last_year, to_line(Json(std::move(terms))));
  Json::Object dropped;
  for (std::size_t i = 0; i < drop_count; ++i) {
    const auto reason = static_cast<Drop>(i);
    dropped.emplace_back(std::string(name_of(reason)), counts.dropped(reason));
  }
  out.text += fmt::format("  \"works\": {},\n  \"counted\": {},\n  \"dropped\": {},\n  \"groups\": [",
                          counts.works(), counts.counted(), to_line(Json(std::move(dropped))));
  bool first = true;
  for (const CountRow& row : counts.rows(names.topics)) {
    const TermSums& sums = row.under(counts.choices().matching);
    Json::Object group{
        {"topic", row.topic},       {"year", row.year},     {"team", counts.group_name(row.group)},
        {"works", row.works},       {"tokens", row.tokens}, {"occurrences", sums.occurrences},
        {"presence", sums.presence}};
    if (counts.per_term()) {
      Json::Array by_term;
      for (const std::uint64_t count : row.by_term) by_term.emplace_back(count);
      group.emplace_back("terms", std::move(by_term));
    }
    out.text += first ? "\n    " : ",\n    ";
    out.text += to_line(Json(std::move(group)));
    first = false;
    out.flush(large);
  }
  out.text += "\n  ]\n}\n";
}

void write_table(Output& out, const WorkCounts& counts, const CountsNames& names) {
  const std::vector<CountRow> rows = counts.rows(names.topics);
  std::size_t width = 5;
  std::size_t team_width = 4;
  for (const CountRow& row : rows) {
    width = std::max(width, row.topic.size());
    team_width = std::max(team_width, counts.group_name(row.group).size());
  }
  out.text += fmt::format("{:<{}}  year  {:<{}}  {:>9}  {:>11}  {:>11}  {:>9}  {:>8}\n", "topic", width,
                          "team", team_width, "works", "tokens", "occurrences", "presence", "a work");
  for (const CountRow& row : rows) {
    const TermSums& sums = row.under(counts.choices().matching);
    out.text += fmt::format("{:<{}}  {:>4}  {:<{}}  {:>9}  {:>11}  {:>11}  {:>9}  {:>8.3f}\n", row.topic,
                            width, row.year, counts.group_name(row.group), team_width, row.works, row.tokens,
                            sums.occurrences, sums.presence,
                            static_cast<double>(sums.occurrences) / static_cast<double>(row.works));
    out.flush(large);
  }
}

}  // namespace

void write_counts(std::FILE* file, const WorkCounts& counts, const CountsNames& names, CountsFormat format) {
  Output out(file);
  switch (format) {
    case CountsFormat::table:
      write_table(out, counts, names);
      break;
    case CountsFormat::csv:
      write_csv(out, counts, names);
      break;
    case CountsFormat::json:
      write_json(out, counts, names);
      break;
  }
  out.flush();
}

}  // namespace computedivide
