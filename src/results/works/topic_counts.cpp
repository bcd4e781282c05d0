// Reading the counts of works by topic, year and team type, on which Figures 3 and 4 and their robustness
// stand. From here on every group stands once, no count is negative, and the counts agree with one another.

#include "results/works/topic_counts.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <tuple>

#include "base/files.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "results/works/works_sample.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 7> fixed_columns{"topic",  "year",        "team",    "works",
                                                        "tokens", "occurrences", "presence"};
constexpr std::string_view squares_column = "occurrences_squared";
constexpr std::string_view variant_column = "variant";

std::int64_t read_count(const CsvReader& csv, std::size_t column) {
  const std::string_view cell = csv.trimmed(column);
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), count);
  if (error != std::errc{} || end != cell.data() + cell.size() || count < 0) {
    fail("{}: '{}' is no count; a whole number from 0 is needed", csv.where(column), cell);
  }
  return count;
}

TeamType read_team(const CsvReader& csv, std::size_t column) {
  const std::string_view word = csv.trimmed(column);
  std::vector<std::string> legal;
  for (const TeamType team : team_types) {
    if (name_of(team) == word) return team;
    legal.emplace_back(name_of(team));
  }
  fail("{}: '{}' is no team type{}", csv.where(column), word, suggestion(word, legal));
}

int read_year(const CsvReader& csv, std::size_t column) {
  const std::int64_t year = read_count(csv, column);
  if (year < 1 || year > 9999) {
    fail("{}: '{}' is no year; a year such as 2012 is needed", csv.where(column), year);
  }
  return static_cast<int>(year);
}

void check_counts(const CsvReader& csv, const TopicCell& cell) {
  const GroupCounts& counts = cell.counts;
  if (counts.presence > counts.works || counts.presence > counts.occurrences) {
    fail("{}: {} works with a term among {} works with {} occurrences; no more than either would be right",
         csv.where(), counts.presence, counts.works, counts.occurrences);
  }
  if (counts.presence == 0 && counts.occurrences > 0) {
    fail("{}: {} occurrences in no work; a work with one at least would be right", csv.where(),
         counts.occurrences);
  }
  // Of counts that add up to so much, the squares add up to at least as much.
  if (counts.squares != 0 && counts.squares < counts.occurrences) {
    fail("{}: {} occurrences with squares of {} together; no less than the occurrences would be right",
         csv.where(), counts.occurrences, counts.squares);
  }
  if (cell.by_term.empty()) return;
  std::int64_t sum = 0;
  for (const std::int64_t count : cell.by_term) sum += count;
  if (sum != counts.occurrences) {
    fail("{}: the terms add up to {}; the {} occurrences would be right", csv.where(), sum,
         counts.occurrences);
  }
}

/// Where the columns stand, and the terms among them.
struct Columns {
  std::array<std::size_t, fixed_columns.size()> fixed{};
  std::optional<std::size_t> squares;
  std::vector<std::size_t> of_term;
  std::vector<std::string> terms;
};

Columns find_columns(const CsvReader& csv) {
  Columns columns;
  for (std::size_t i = 0; i < fixed_columns.size(); ++i) columns.fixed[i] = csv.column(fixed_columns[i]);
  columns.squares = csv.find(squares_column);
  for (std::size_t i = 0; i < csv.header().size(); ++i) {
    const std::string& name = csv.header()[i];
    if (name == variant_column || name == squares_column ||
        std::find(fixed_columns.begin(), fixed_columns.end(), name) != fixed_columns.end()) {
      continue;
    }
    columns.of_term.push_back(i);
    columns.terms.push_back(name);
  }
  return columns;
}

TopicCell read_cell(const CsvReader& csv, const Columns& columns) {
  const auto& at = columns.fixed;
  TopicCell cell;
  cell.topic = csv.trimmed(at[0]);
  if (cell.topic.empty()) fail("{}: the topic is empty; its name is needed", csv.where(at[0]));
  cell.year = read_year(csv, at[1]);
  cell.team = read_team(csv, at[2]);
  cell.counts = {read_count(csv, at[3]), read_count(csv, at[4]), read_count(csv, at[5]),
                 read_count(csv, at[6]), columns.squares ? read_count(csv, *columns.squares) : 0};
  for (const std::size_t column : columns.of_term) cell.by_term.push_back(read_count(csv, column));
  check_counts(csv, cell);
  return cell;
}

/// Reads every row; `table_of` chooses the table that the current row belongs to.
template <class TableOf>
void read_rows(CsvReader& csv, TableOf table_of) {
  const Columns columns = find_columns(csv);
  std::set<std::tuple<const TopicCounts*, std::string, int, TeamType>> seen;
  while (csv.next()) {
    TopicCell cell = read_cell(csv, columns);
    TopicCounts& table = table_of();
    if (!seen.emplace(&table, cell.topic, cell.year, cell.team).second) {
      fail("{}: topic '{}', year {}, team '{}' stands twice; one row a group is needed", csv.where(),
           cell.topic, cell.year, name_of(cell.team));
    }
    table.terms = columns.terms;
    table.cells.push_back(std::move(cell));
  }
}

/// Two topics that would share the names of their numbers cannot be told apart in any output.
void check_topic_names(const TopicCounts& counts, const std::filesystem::path& file) {
  std::map<std::string, std::string> topic_of;
  for (const TopicCell& cell : counts.cells) {
    const auto [place, added] = topic_of.emplace(snake_case(cell.topic), cell.topic);
    if (!added && place->second != cell.topic) {
      fail("{}: topics '{}' and '{}' are both '{}' in the names of numbers; one name a topic is needed",
           file.string(), place->second, cell.topic, place->first);
    }
  }
}

}  // namespace

GroupCounts& GroupCounts::operator+=(const GroupCounts& other) {
  works += other.works;
  tokens += other.tokens;
  occurrences += other.occurrences;
  presence += other.presence;
  squares += other.squares;
  return *this;
}

TopicCounts read_topic_counts(const std::filesystem::path& works_csv) {
  CsvReader csv(works_csv);
  TopicCounts counts;
  read_rows(csv, [&]() -> TopicCounts& { return counts; });
  check_topic_names(counts, works_csv);
  return counts;
}

std::map<std::string, TopicCounts> read_topic_variants(const std::filesystem::path& variants_csv) {
  CsvReader csv(variants_csv);
  const std::size_t column = csv.column(variant_column);
  std::map<std::string, TopicCounts> variants;
  read_rows(csv, [&]() -> TopicCounts& {
    const std::string name(csv.trimmed(column));
    const std::size_t equals = name.find('=');
    if (equals == 0 || equals == std::string::npos || equals + 1 == name.size()) {
      fail("{}: '{}' is no variant; a name and a value such as corpus=topics are needed", csv.where(column),
           name);
    }
    return variants[name];
  });
  for (const auto& [name, counts] : variants) check_topic_names(counts, variants_csv);
  return variants;
}

SourceInfo works_source(const std::filesystem::path& provenance_json) {
  const std::string where = provenance_json.string();
  return source_info_from_json(parse_json(read_file(provenance_json), where).at("source", where), where);
}

TopicCountsInput read_topic_counts_input(const std::filesystem::path& works_csv,
                                         const std::filesystem::path& provenance_json) {
  const std::string where = provenance_json.string();
  const Json provenance = parse_json(read_file(provenance_json), where);
  TopicCountsInput input{
      read_topic_counts(works_csv), source_info_from_json(provenance.at("source", where), where), {}};
  if (const Json* sample = provenance.find("sample")) input.sample = works_sample_from_json(*sample, where);
  return input;
}

std::string snake_case(std::string_view name) {
  std::string snake;
  for (const char c : to_lower(name)) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (word) {
      snake += c;
    } else if (!snake.empty() && snake.back() != '_') {
      snake += '_';
    }
  }
  if (!snake.empty() && snake.back() == '_') snake.pop_back();
  return snake;
}

}  // namespace computedivide
