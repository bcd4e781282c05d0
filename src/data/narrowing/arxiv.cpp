// The data behind two charts of Klinger, Mateos-Garcia and Stathoulopoulos (2020), "A narrowing of AI
// research?", as their repository has them or in our form.

#include "data/narrowing/arxiv.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "base/text.hpp"
#include "computedivide/date.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

double share(const CsvReader& csv, std::size_t column) { return needed_number(csv, column, 0, 1); }

[[noreturn]] void refuse_duplicate(const CsvReader& csv, std::size_t column) {
  fail("{}: '{}' is given twice; each should be given once", csv.where(column), csv.trimmed(column));
}

std::vector<ArxivTopic> read_own_topics(CsvReader& csv) {
  const std::size_t words = csv.column("topic"), category = csv.column("category");
  const std::size_t company = csv.column("company"), academia = csv.column("academia");
  std::vector<ArxivTopic> topics;
  std::set<std::string, std::less<>> seen;
  while (csv.next()) {
    if (!seen.emplace(csv.trimmed(words)).second) refuse_duplicate(csv, words);
    topics.push_back({std::string(csv.trimmed(words)), std::string(csv.trimmed(category)),
                      share(csv, company), share(csv, academia)});
  }
  return topics;
}

std::vector<ArxivTopic> read_upstream_topics(CsvReader& csv) {
  const std::size_t words = csv.column("index"), kind = csv.column("variable"), value = csv.column("value"),
                    category = csv.column("cat");
  struct Weights {
    std::string category;
    std::optional<double> company, academia;
  };
  std::map<std::string, Weights> by_words;
  while (csv.next()) {
    Weights& weights = by_words[std::string(csv.trimmed(words))];
    weights.category = csv.trimmed(category);
    const std::string_view who = csv.trimmed(kind);
    if (who != "company" && who != "academia")
      fail("{}: '{}' is unknown; one of: company, academia", csv.where(kind), who);
    std::optional<double>& place = who == "company" ? weights.company : weights.academia;
    if (place) refuse_duplicate(csv, words);
    place = share(csv, value);
  }
  std::vector<ArxivTopic> topics;
  for (auto& [name, weights] : by_words) {
    if (!weights.company || !weights.academia) {
      fail("{}: topic '{}' has no weight for {}; one for company and one for academia are expected",
           csv.name(), name, weights.company ? "academia" : "company");
    }
    topics.push_back({name, weights.category, *weights.company, *weights.academia});
  }
  return topics;
}

}  // namespace

std::vector<ArxivTopic> read_arxiv_topics(CsvReader csv) {
  std::vector<ArxivTopic> topics = csv.find("variable") ? read_upstream_topics(csv) : read_own_topics(csv);
  if (topics.empty()) fail("{}: no rows; at least one topic is expected", csv.name());
  std::ranges::sort(topics, {}, &ArxivTopic::words);
  return topics;
}

std::vector<ArxivMonth> read_arxiv_months(CsvReader csv) {
  const std::optional<std::size_t> kind = csv.find("org_type");
  const std::size_t date = csv.column(kind ? "date" : "month"), ai = csv.column(kind ? "is_ai" : "ai"),
                    value = csv.column(kind ? "value" : "company");
  std::map<std::tuple<int, int, bool>, ArxivMonth> by_month;
  while (csv.next()) {
    if (kind && csv.trimmed(*kind) != "Company") continue;
    // "2001-01-01T00:00:00": the time of day is always midnight.
    const std::string_view cell = csv.trimmed(date);
    const std::optional<ParsedDate> parsed = parse_date(cell.substr(0, cell.find('T')));
    if (!parsed || parsed->precision == DatePrecision::year)
      refuse_cell(csv, date, "a month such as 2001-01");
    const std::optional<bool> is_ai = flag_cell(csv, ai);
    if (!is_ai) refuse_cell(csv, ai, "true or false");
    const ArxivMonth month{year_of(parsed->date), static_cast<int>(unsigned(parsed->date.month())), *is_ai,
                           share(csv, value)};
    if (!by_month.emplace(std::tuple(month.year, month.month, month.ai), month).second)
      refuse_duplicate(csv, date);
  }
  if (by_month.empty()) fail("{}: no rows for companies; at least one is expected", csv.name());
  std::vector<ArxivMonth> months;
  for (const auto& [when, month] : by_month) months.push_back(month);
  return months;
}

std::string arxiv_topics_to_csv(const std::vector<ArxivTopic>& topics) {
  std::string out = "topic,category,company,academia\n";
  for (const ArxivTopic& topic : topics)
    append_csv_record(out, row_cells(topic.words, topic.category, topic.company, topic.academia));
  return out;
}

std::string arxiv_months_to_csv(const std::vector<ArxivMonth>& months) {
  std::string out = "month,ai,company\n";
  for (const ArxivMonth& month : months)
    out += fmt::format("{}-{:02},{},{}\n", month.year, month.month, month.ai, format_number(month.company));
  return out;
}

}  // namespace computedivide
