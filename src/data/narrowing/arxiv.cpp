// The data behind two charts of Klinger, Mateos-Garcia and Stathoulopoulos (2020), "A narrowing of AI
// research?", as their repository has them or in our form.

#include "data/narrowing/arxiv.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/date.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

double share(const CsvReader& csv, std::size_t column) {
  const std::optional<double> value = parse_number(csv.trimmed(column));
  if (!value || *value < 0 || *value > 1) {
    fail("{}: '{}' is not a number from 0 to 1", csv.where(column), csv.trimmed(column));
  }
  return *value;
}

bool truth(const CsvReader& csv, std::size_t column) {
  const std::string lower = to_lower(csv.trimmed(column));
  if (lower != "true" && lower != "false") {
    fail("{}: '{}' is not true or false", csv.where(column), csv.trimmed(column));
  }
  return lower == "true";
}

[[noreturn]] void refuse_duplicate(const CsvReader& csv, std::size_t column) {
  fail("{}: '{}' is given a second time; each is expected once", csv.where(column), csv.trimmed(column));
}

std::vector<ArxivTopic> read_own_topics(CsvReader& csv) {
  const std::size_t words = csv.column("topic"), category = csv.column("category");
  const std::size_t company = csv.column("company"), academia = csv.column("academia");
  std::vector<ArxivTopic> topics;
  std::map<std::string, bool, std::less<>> seen;
  while (csv.next()) {
    if (!seen.emplace(csv.trimmed(words), true).second) refuse_duplicate(csv, words);
    topics.push_back({std::string(csv.trimmed(words)), std::string(csv.trimmed(category)),
                      share(csv, company), share(csv, academia)});
  }
  return topics;
}

std::vector<ArxivTopic> read_upstream_topics(CsvReader& csv, const std::string& file) {
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
    if (who != "company" && who != "academia") {
      fail("{}: '{}' is unknown; one of: company, academia", csv.where(kind), who);
    }
    std::optional<double>& place = who == "company" ? weights.company : weights.academia;
    if (place) refuse_duplicate(csv, words);
    place = share(csv, value);
  }
  std::vector<ArxivTopic> topics;
  for (auto& [name, weights] : by_words) {
    if (!weights.company || !weights.academia) {
      fail("{}: topic '{}' has no weight for {}; one for company and one for academia are expected", file,
           name, weights.company ? "academia" : "company");
    }
    topics.push_back({name, weights.category, *weights.company, *weights.academia});
  }
  return topics;
}

std::vector<ArxivTopic> read_topics_of(CsvReader& csv, const std::string& file) {
  std::vector<ArxivTopic> topics =
      csv.find("variable") ? read_upstream_topics(csv, file) : read_own_topics(csv);
  if (topics.empty()) fail("{}: no rows; at least one topic is expected", file);
  std::sort(topics.begin(), topics.end(),
            [](const ArxivTopic& a, const ArxivTopic& b) { return a.words < b.words; });
  return topics;
}

std::vector<ArxivMonth> read_months_of(CsvReader& csv, const std::string& file) {
  const bool upstream = csv.find("org_type").has_value();
  const std::size_t date = csv.column(upstream ? "date" : "month"),
                    ai = csv.column(upstream ? "is_ai" : "ai"),
                    value = csv.column(upstream ? "value" : "company");
  const std::optional<std::size_t> kind = csv.find("org_type");
  std::vector<ArxivMonth> months;
  std::map<std::tuple<int, int, bool>, bool> seen;
  while (csv.next()) {
    if (kind && csv.trimmed(*kind) != "Company") continue;
    // "2001-01-01T00:00:00": the time of day is always midnight.
    const std::string_view cell = csv.trimmed(date);
    const std::optional<ParsedDate> parsed = parse_date(cell.substr(0, cell.find('T')));
    if (!parsed || parsed->precision == DatePrecision::year) {
      fail("{}: '{}' is not a month such as 2001-01", csv.where(date), cell);
    }
    const ArxivMonth month{year_of(parsed->date), static_cast<int>(unsigned(parsed->date.month())),
                           truth(csv, ai), share(csv, value)};
    if (!seen.emplace(std::tuple(month.year, month.month, month.ai), true).second)
      refuse_duplicate(csv, date);
    months.push_back(month);
  }
  if (months.empty()) fail("{}: no rows for companies; at least one is expected", file);
  std::sort(months.begin(), months.end(), [](const ArxivMonth& a, const ArxivMonth& b) {
    return std::tuple(a.year, a.month, a.ai) < std::tuple(b.year, b.month, b.ai);
  });
  return months;
}

}  // namespace

std::vector<ArxivTopic> read_arxiv_topics(const std::filesystem::path& path) {
  CsvReader csv(path);
  return read_topics_of(csv, path.string());
}

std::vector<ArxivTopic> read_arxiv_topics(std::string_view text, std::string name) {
  CsvReader csv(text, name);
  return read_topics_of(csv, name);
}

std::vector<ArxivMonth> read_arxiv_months(const std::filesystem::path& path) {
  CsvReader csv(path);
  return read_months_of(csv, path.string());
}

std::vector<ArxivMonth> read_arxiv_months(std::string_view text, std::string name) {
  CsvReader csv(text, name);
  return read_months_of(csv, name);
}

std::string arxiv_topics_to_csv(const std::vector<ArxivTopic>& topics) {
  std::string out = "topic,category,company,academia\n";
  for (const ArxivTopic& topic : topics) {
    append_csv_record(out, std::vector<std::string>{topic.words, topic.category, format_number(topic.company),
                                                    format_number(topic.academia)});
  }
  return out;
}

std::string arxiv_months_to_csv(const std::vector<ArxivMonth>& months) {
  std::string out = "month,ai,company\n";
  for (const ArxivMonth& month : months) {
    out += fmt::format("{}-{:02},{},{}\n", month.year, month.month, month.ai, format_number(month.company));
  }
  return out;
}

}  // namespace computedivide
