#include "computedivide/text/counts_format.hpp"

#include <cerrno>
#include <cstring>

#include "computedivide/base/error.hpp"
#include "computedivide/data/csv.hpp"
#include "computedivide/data/json.hpp"

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

void write_csv(Output& out, const ScoreResult& result) {
  std::vector<std::string> cells{"topic", "year", "team", "works", "tokens", "occurrences", "presence"};
  bool header = true;
  const auto write_header = [&](bool per_term) {
    if (per_term) cells.insert(cells.end(), result.terms.begin(), result.terms.end());
    append_csv_record(out.text, cells);
    header = false;
  };
  result.counts.for_each_row([&](const CountRow& row) {
    if (header) write_header(!row.terms.empty());
    cells = {std::string(row.topic),      fmt::to_string(row.year),   row.team,
             fmt::to_string(row.works),   fmt::to_string(row.tokens), fmt::to_string(row.occurrences),
             fmt::to_string(row.presence)};
    for (const std::uint64_t count : row.terms) cells.push_back(fmt::to_string(count));
    append_csv_record(out.text, cells);
    out.flush(large);
  });
  if (header) write_header(result.counts.per_term());
}

void write_json(Output& out, const ScoreResult& result) {
  Json::Array terms;
  for (const std::string& term : result.terms) terms.emplace_back(term);
  out.text +=
      fmt::format("{{\n  \"schema\": 1,\n  \"first_year\": {},\n  \"last_year\": {},\n  \"terms\": {},\n",
                  result.first_year, result.last_year, to_line(Json(std::move(terms))));
  Json::Object dropped;
  for (std::size_t i = 0; i < drop_count; ++i) {
    const auto reason = static_cast<Drop>(i);
    dropped.emplace_back(std::string(name_of(reason)), result.counts.dropped(reason));
  }
  out.text += fmt::format("  \"works\": {},\n  \"counted\": {},\n  \"dropped\": {},\n  \"groups\": [",
                          result.counts.works(), result.counts.counted(), to_line(Json(std::move(dropped))));
  bool first = true;
  result.counts.for_each_row([&](const CountRow& row) {
    Json::Object group{{"topic", row.topic},      {"year", row.year},     {"team", row.team},
                       {"works", row.works},      {"tokens", row.tokens}, {"occurrences", row.occurrences},
                       {"presence", row.presence}};
    if (!row.terms.empty()) {
      Json::Array counts;
      for (const std::uint64_t count : row.terms) counts.emplace_back(count);
      group.emplace_back("terms", std::move(counts));
    }
    out.text += first ? "\n    " : ",\n    ";
    out.text += to_line(Json(std::move(group)));
    first = false;
    out.flush(large);
  });
  out.text += "\n  ]\n}\n";
}

void write_table(Output& out, const ScoreResult& result) {
  std::size_t width = 5;
  std::size_t team_width = 4;
  result.counts.for_each_row([&](const CountRow& row) {
    width = std::max(width, row.topic.size());
    team_width = std::max(team_width, row.team.size());
  });
  out.text += fmt::format("{:<{}}  year  {:<{}}  {:>9}  {:>11}  {:>11}  {:>9}  {:>8}\n", "topic", width,
                          "team", team_width, "works", "tokens", "occurrences", "presence", "a work");
  result.counts.for_each_row([&](const CountRow& row) {
    out.text +=
        fmt::format("{:<{}}  {:>4}  {:<{}}  {:>9}  {:>11}  {:>11}  {:>9}  {:>8.3f}\n", row.topic, width,
                    row.year, row.team, team_width, row.works, row.tokens, row.occurrences, row.presence,
                    static_cast<double>(row.occurrences) / static_cast<double>(row.works));
    out.flush(large);
  });
}

}  // namespace

void write_counts(std::FILE* file, const ScoreResult& result, CountsFormat format) {
  Output out(file);
  switch (format) {
    case CountsFormat::table:
      write_table(out, result);
      break;
    case CountsFormat::csv:
      write_csv(out, result);
      break;
    case CountsFormat::json:
      write_json(out, result);
      break;
  }
  out.flush();
}

std::vector<std::string> describe_report(const ScoreResult& result) {
  const WorkCounts& counts = result.counts;
  std::vector<std::string> lines;
  for (const auto& [form, files] : result.report.forms) {
    lines.push_back(fmt::format("{:>10}  {}: {}", files, files == 1 ? "file" : "files", form));
  }
  if (result.report.synthetic)
    lines.push_back("            synthetic input: simulated works, no claim about the world");
  lines.push_back(fmt::format("{:>10}  works read", counts.works()));
  for (std::size_t i = 0; i < drop_count; ++i) {
    const auto reason = static_cast<Drop>(i);
    if (counts.dropped(reason) == 0) continue;
    lines.push_back(fmt::format("{:>10}  left out: {}", counts.dropped(reason), name_of(reason)));
    if (reason == Drop::year) lines.back() += fmt::format(" {}-{}", result.first_year, result.last_year);
  }
  lines.push_back(fmt::format("{:>10}  counted", counts.counted()));
  for (const auto& [kind, tally] : result.report.errors.kinds) {
    lines.push_back(fmt::format("{:>10}  error: {} (first: {})", tally.count, kind, tally.first));
  }
  if (counts.forgot_dropped_ids()) {
    lines.push_back(
        fmt::format("            note: past {} ids only those of counted works were remembered; a second "
                    "copy of a work that was left "
                    "out could count",
                    WorkCounts::most_ids));
  }
  if (counts.forgot_counted_ids()) {
    lines.push_back(fmt::format(
        "            note: past {} ids none were remembered; a work that comes twice could count twice",
        WorkCounts::most_counted_ids));
  }
  return lines;
}

}  // namespace computedivide
