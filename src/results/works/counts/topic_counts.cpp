// Reading the counts of works by topic, year and team type, on which Figures 3 and 4 and their robustness
// rest. From here on every group occurs once, no count is negative, and the counts agree with one another.

#include "results/works/counts/topic_counts.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/sidecar.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 7> fixed_columns{"topic",  "year",        "team",    "works",
                                                        "tokens", "occurrences", "presence"};
constexpr std::string_view squares_column = "occurrences_squared";
constexpr std::string_view variant_column = "variant";

std::int64_t read_count(const CsvReader& csv, std::size_t column) {
  return needed_count(csv, column, 0, std::numeric_limits<std::int64_t>::max());
}

void check_counts(const CsvReader& csv, const TopicCell& cell) {
  const GroupCounts& counts = cell.counts;
  if (counts.presence > counts.works || counts.presence > counts.occurrences) {
    fail("{}: {} works with a term among {} works with {} occurrences; at most as many as either is expected",
         csv.where(), counts.presence, counts.works, counts.occurrences);
  }
  if (counts.presence == 0 && counts.occurrences > 0) {
    fail("{}: {} occurrences in no work; at least one work with a term is expected", csv.where(),
         counts.occurrences);
  }
  // If counts add up to a sum, their squares add up to at least as much.
  if (counts.squares != 0 && counts.squares < counts.occurrences) {
    fail("{}: {} occurrences with squares of {} together; at least the occurrences is expected", csv.where(),
         counts.occurrences, counts.squares);
  }
  if (cell.by_term.empty()) return;
  std::int64_t sum = 0;
  for (const std::int64_t count : cell.by_term) sum += count;
  if (sum != counts.occurrences) {
    fail("{}: the terms add up to {}; the {} occurrences are expected", csv.where(), sum, counts.occurrences);
  }
}

/// The indices of the columns, including those of the terms.
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
    if (name == variant_column || name == squares_column || holds(fixed_columns, name)) continue;
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
  cell.year = static_cast<int>(needed_count(csv, at[1], 1, 9999));
  cell.team = word_cell<TeamType>(csv, at[2], team_words);
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
      fail("{}: topic '{}', year {}, team '{}' appears twice; one row per group is needed", csv.where(),
           cell.topic, cell.year, name_of(cell.team));
    }
    table.terms = columns.terms;
    table.cells.push_back(std::move(cell));
  }
}

/// Two topics whose numbers would have the same names cannot be distinguished in any output.
void check_topic_names(const TopicCounts& counts, const std::filesystem::path& file) {
  std::map<std::string, std::string> topic_of;
  for (const TopicCell& cell : counts.cells) {
    const auto [place, added] = topic_of.emplace(snake_case(cell.topic), cell.topic);
    if (!added && place->second != cell.topic) {
      fail("{}: topics '{}' and '{}' are both '{}' in the names of numbers; one name per topic is needed",
           file.string(), place->second, cell.topic, place->first);
    }
  }
}

// Counts of works as a block, so that sums over years, team types and terms are plain loops: the robustness
// stage makes thousands of them.

std::vector<std::string> ranked_topics(const std::vector<const TopicCell*>& cells) {
  std::map<std::string, std::int64_t> works;
  for (const TopicCell* cell : cells) works[cell->topic] += cell->counts.works;
  // The map is in the order of names, which decides between topics of the same size.
  std::vector<std::string> topics;
  for (const auto& [topic, count] : works) topics.push_back(topic);
  std::ranges::stable_sort(topics, std::ranges::greater{}, [&](const auto& topic) { return works[topic]; });
  return topics;
}

// Works that were drawn instead of counted. A drawn group of works is an estimate of its topic and year, and
// its mean and share have sampling errors that a census of works does not have; results that read such works
// say how much of their numbers is due to them.
//
// The spread of terms among abstracts follows from the sum of the squared counts. Tables made without it hold
// two other facts: the mean m and the share
// z of abstracts without a term. The negative binomial with shape k has z = (1 + m/k)^-k, which falls as k
// rises and reaches Poisson's e^-m in the limit: k is found by bisection, the variance is m + m²/k.

constexpr std::string_view sidecar_ending = ".provenance.json";
constexpr double least_shape = 1e-3;
constexpr double largest_shape = 1e6;

/// The shape whose share without a term is `zeros`.
double shape_of(double mean, double zeros) {
  double low = std::log(least_shape), high = std::log(largest_shape);
  for (int i = 0; i < 100; ++i) {
    const double shape = std::exp((low + high) / 2);
    const double share = std::exp(-shape * std::log1p(mean / shape));
    (share > zeros ? low : high) = (low + high) / 2;
  }
  return std::exp((low + high) / 2);
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
      fail("{}: '{}' is not a variant; a name and a value such as corpus=topics are needed",
           csv.where(column), name);
    }
    return variants[name];
  });
  for (const auto& [name, counts] : variants) check_topic_names(counts, variants_csv);
  return variants;
}

TopicCountsInput read_topic_counts_input(const Inputs& inputs) {
  const std::filesystem::path provenance_json = inputs.file("works.provenance.json");
  const std::string where = provenance_json.string();
  const Json provenance = parse_json(read_file(provenance_json), where);
  TopicCountsInput input{read_topic_counts(inputs.file("works.csv")),
                         source_info_from_json(provenance.at("source", where), where),
                         {}};
  if (const Json* sample = provenance.find("sample")) input.sample = works_sample_from_json(*sample, where);
  return input;
}

std::string snake_case(std::string_view name) {
  std::string snake;
  for (const char c : to_lower(name)) {
    if (is_lower(c) || is_digit(c)) {
      snake += c;
    } else if (!snake.empty() && snake.back() != '_') {
      snake += '_';
    }
  }
  if (!snake.empty() && snake.back() == '_') snake.pop_back();
  return snake;
}

std::size_t TopicCube::place(std::size_t topic, int year, TeamType team) const {
  return (topic * years() + static_cast<std::size_t>(year - first_year)) * team_types.size() +
         static_cast<std::size_t>(team);
}

TopicCube make_cube(const TopicCounts& counts, int first_year, int last_year) {
  std::vector<const TopicCell*> cells;
  for (const TopicCell& cell : counts.cells) {
    const bool counted = cell.topic != all_works_topic && cell.year >= first_year && cell.year <= last_year;
    if (counted && cell.counts.works > 0) cells.push_back(&cell);
  }
  TopicCube cube;
  cube.terms = counts.terms;
  if (cells.empty()) return cube;
  const auto [first, last] = std::ranges::minmax(cells, {}, &TopicCell::year);
  cube.first_year = first->year;
  cube.last_year = last->year;
  cube.topics = ranked_topics(cells);
  std::map<std::string_view, std::size_t> number;
  for (std::size_t i = 0; i < cube.topics.size(); ++i) number[cube.topics[i]] = i;
  cube.groups.resize(cube.topics.size() * cube.years() * team_types.size());
  cube.by_term.assign(cube.groups.size() * cube.terms.size(), 0);
  for (const TopicCell* cell : cells) {
    const std::size_t place = cube.place(number.at(cell->topic), cell->year, cell->team);
    cube.groups[place] = cell->counts;
    std::ranges::copy(cell->by_term,
                      cube.by_term.begin() + static_cast<std::ptrdiff_t>(place * cube.terms.size()));
  }
  return cube;
}

TopicCube with_terms(const TopicCube& cube, const std::vector<std::size_t>& kept) {
  if (cube.terms.empty())
    fail("works.csv: there are no columns of terms; counts by term are needed to leave terms out");
  TopicCube reduced = cube;
  reduced.terms.clear();
  reduced.by_term.clear();
  for (std::size_t place = 0; place < cube.groups.size(); ++place) {
    std::int64_t sum = 0;
    for (const std::size_t term : kept) sum += cube.by_term[place * cube.terms.size() + term];
    reduced.groups[place].occurrences = sum;
    reduced.groups[place].presence = 0;
    reduced.groups[place].squares = 0;
  }
  return reduced;
}

bool is_sidecar(const std::filesystem::path& file) {
  return file.filename().string().ends_with(sidecar_ending);
}

std::optional<WorksSample> works_sample(std::span<const std::filesystem::path> files) {
  WorksSample sample;
  for (const std::filesystem::path& file : files) {
    if (!is_sidecar(file)) continue;
    const std::string name = file.string();
    const auto provenance = read_sidecar(name.substr(0, name.size() - sidecar_ending.size()));
    if (!provenance) continue;
    std::optional<std::uint64_t> works, population;
    for (const auto& [key, value] : provenance->more) {
      if (value.is_null()) continue;
      if (key == "works") works = value.count(name);
      if (key == "population") population = value.count(name);
    }
    if (!works || !population) continue;
    ++sample.draws;
    sample.drawn += *works;
    sample.population += *population;
  }
  if (sample.draws == 0) return std::nullopt;
  return sample;
}

Json to_json(const WorksSample& sample) {
  return Json::Object{{"draws", sample.draws}, {"drawn", sample.drawn}, {"population", sample.population}};
}

WorksSample works_sample_from_json(const Json& json, std::string_view where) {
  const auto count = [&](std::string_view key) { return json.at(key, where).count(where); };
  return {count("draws"), count("drawn"), count("population")};
}

double term_variance(const GroupCounts& counts) {
  if (counts.works == 0) return 0;
  const double mean = static_cast<double>(counts.occurrences) / static_cast<double>(counts.works);
  if (counts.squares > 0 && counts.works > 1) {
    const auto works = static_cast<double>(counts.works);
    return (static_cast<double>(counts.squares) - works * mean * mean) / (works - 1);
  }
  const double zeros = 1 - static_cast<double>(counts.presence) / static_cast<double>(counts.works);
  if (mean == 0 || zeros <= std::exp(-mean)) return mean;
  return mean + mean * mean / shape_of(mean, zeros);
}

}  // namespace computedivide
