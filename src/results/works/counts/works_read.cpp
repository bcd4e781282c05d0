#include "results/works/counts/works_read.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

constexpr std::string_view outside_list_note = "kept works with a topic outside the list of topics";

}  // namespace

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

std::uint64_t works_outside_list(const Inputs& inputs) {
  CsvReader csv(inputs.file("works_read.csv"));
  const std::size_t what = csv.column("what"), count = csv.column("count");
  while (csv.next()) {
    if (csv.trimmed(what) == outside_list_note) return parse_count(csv.trimmed(count)).value_or(0);
  }
  return 0;
}

}  // namespace computedivide
