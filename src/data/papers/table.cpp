// The table of facts of conference papers: what results on papers start from.

#include "data/papers/table.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/files.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "data/stream.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 25> columns{"key",
                                                   "venue",
                                                   "year",
                                                   "n_authors",
                                                   "industry_any",
                                                   "industry_only",
                                                   "industry_shares",
                                                   "unknown_authors",
                                                   "authors_source",
                                                   "team",
                                                   "index_team",
                                                   "code",
                                                   "census_code",
                                                   "experimental",
                                                   "hardware_stated",
                                                   "topic",
                                                   "device",
                                                   "n_devices",
                                                   "hours",
                                                   "bert_title",
                                                   "bert_abstract",
                                                   "bert_quotes",
                                                   "excluded",
                                                   "page_authors",
                                                   "page_industry_any"};

std::string flag(const std::optional<bool>& value) {
  return !value ? "" : *value ? "yes" : "no";
}

class PapersTableReader {
 public:
  explicit PapersTableReader(CsvReader& csv) : csv_(csv) {
    // The last two came later; a table without them has no such comparison.
    has_pages_ = csv.find(columns[columns.size() - 2]) && csv.find(columns.back());
    const std::size_t known = columns.size() - (has_pages_ ? 0 : 2);
    for (std::size_t i = 0; i < known; ++i) places_[i] = csv.column(columns[i]);
  }

  PaperFacts row() const {
    PaperFacts paper;
    paper.key = needed("key");
    paper.venue = needed("venue");
    paper.year = static_cast<int>(count("year", 1987, 2100).value_or(0));
    if (paper.year == 0) refuse("year", "a year; every paper needs one");
    paper.n_authors = count("n_authors", 1, 10'000);
    if (const auto any = count("industry_any", 0, 10'000)) {
      AuthorCounts counts;
      counts.authors = static_cast<int>(paper.n_authors.value_or(0));
      counts.any = static_cast<int>(*any);
      counts.only = static_cast<int>(count("industry_only", 0, 10'000).value_or(0));
      counts.shares = number("industry_shares").value_or(0);
      counts.unknown = static_cast<int>(count("unknown_authors", 0, 10'000).value_or(0));
      if (counts.any > counts.authors) refuse("industry_any", "at most the number of authors");
      paper.counts = counts;
    }
    const auto page_any = has_pages_ ? count("page_industry_any", 0, 10'000) : std::nullopt;
    if (page_any) {
      AuthorCounts page;
      page.authors = static_cast<int>(count("page_authors", 1, 10'000).value_or(0));
      page.any = page.only = static_cast<int>(*page_any);
      page.shares = static_cast<double>(*page_any);
      if (page.any > page.authors) refuse("page_industry_any", "at most the number of authors");
      paper.page_counts = page;
    }
    paper.source = word<AuthorsSource>("authors_source", 7);
    paper.team = team("team");
    paper.index_team = team("index_team");
    paper.code = yes("code");
    paper.census_code = yes("census_code");
    paper.experimental = yes("experimental");
    paper.hardware_stated = yes("hardware_stated");
    paper.topic = word<PaperTopic>("topic", 3);
    paper.device = cell("device");
    paper.n_devices = count("n_devices", 1, 10'000'000);
    paper.hours = number("hours");
    paper.bert_title = yes("bert_title").value_or(false);
    paper.bert_abstract = yes("bert_abstract");
    paper.bert_quotes = yes("bert_quotes").value_or(false);
    paper.excluded = yes("excluded").value_or(false);
    return paper;
  }

 private:
  std::size_t place(std::string_view column) const {
    return places_[static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) -
                                            columns.begin())];
  }
  std::string_view cell(std::string_view column) const { return csv_.trimmed(place(column)); }
  [[noreturn]] void refuse(std::string_view column, std::string_view wanted) const {
    fail("{}: '{}' is not {}", csv_.where(place(column)), cell(column), wanted);
  }
  std::string needed(std::string_view column) const {
    if (cell(column).empty()) fail("{}: is blank; every paper needs it", csv_.where(place(column)));
    return std::string(cell(column));
  }
  std::optional<std::int64_t> count(std::string_view column, std::uint64_t least, std::uint64_t most) const {
    if (cell(column).empty()) return std::nullopt;
    const auto value = parse_count(cell(column));
    if (!value || *value < least || *value > most)
      refuse(column, fmt::format("a whole number from {} to {}", least, most));
    return static_cast<std::int64_t>(*value);
  }
  std::optional<double> number(std::string_view column) const {
    if (cell(column).empty()) return std::nullopt;
    const auto value = parse_number(cell(column));
    if (!value || *value < 0) refuse(column, "a number of at least 0");
    return value;
  }
  std::optional<bool> yes(std::string_view column) const {
    if (cell(column).empty()) return std::nullopt;
    if (cell(column) == "yes") return true;
    if (cell(column) != "no") refuse(column, "yes or no");
    return false;
  }
  TeamType team(std::string_view column) const {
    for (const TeamType value : team_types) {
      if (cell(column) == name_of(value)) return value;
    }
    refuse(column, "a team type");
  }
  template <class Enum>
  Enum word(std::string_view column, int values) const {
    for (int i = 0; i < values; ++i) {
      if (cell(column) == name_of(static_cast<Enum>(i))) return static_cast<Enum>(i);
    }
    refuse(column, "one of its words");
  }

  CsvReader& csv_;
  bool has_pages_ = false;
  std::array<std::size_t, columns.size()> places_{};
};

}  // namespace

std::string_view name_of(AuthorsSource source) {
  static constexpr std::array<std::string_view, 7> names{
      "none", "author_rows", "conference_list", "page_markers", "page_order", "page_emails", "page_uniform"};
  return names[static_cast<std::size_t>(source)];
}

std::string paper_facts_to_csv(std::span<const PaperFacts> papers) {
  std::string csv;
  append_csv_record(csv, std::vector<std::string>(columns.begin(), columns.end()));
  const auto whole = [](const std::optional<std::int64_t>& value) {
    return value ? std::to_string(*value) : std::string();
  };
  for (const PaperFacts& paper : papers) {
    const bool known = paper.counts.has_value();
    const AuthorCounts counts = paper.counts.value_or(AuthorCounts{});
    append_csv_record(
        csv, std::vector<std::string>{paper.key,
                                      paper.venue,
                                      std::to_string(paper.year),
                                      whole(paper.n_authors),
                                      known ? std::to_string(counts.any) : "",
                                      known ? std::to_string(counts.only) : "",
                                      known ? format_number(counts.shares) : "",
                                      known ? std::to_string(counts.unknown) : "",
                                      std::string(name_of(paper.source)),
                                      std::string(name_of(paper.team)),
                                      std::string(name_of(paper.index_team)),
                                      flag(paper.code),
                                      flag(paper.census_code),
                                      flag(paper.experimental),
                                      flag(paper.hardware_stated),
                                      std::string(name_of(paper.topic)),
                                      paper.device,
                                      whole(paper.n_devices),
                                      paper.hours ? format_number(*paper.hours) : "",
                                      flag(paper.bert_title),
                                      flag(paper.bert_abstract),
                                      flag(paper.bert_quotes),
                                      flag(paper.excluded),
                                      paper.page_counts ? std::to_string(paper.page_counts->authors) : "",
                                      paper.page_counts ? std::to_string(paper.page_counts->any) : ""});
  }
  return csv;
}

bool is_facts_table(const std::filesystem::path& path) {
  std::string head(std::size_t{1000}, ' ');
  ByteStream stream(path);
  head.resize(stream.read(head.data(), head.size()));
  return head.find("index_team,") < head.find('\n');
}

std::vector<PaperFacts> read_papers_table(const std::filesystem::path& path) {
  CsvReader csv(gunzip(read_file(path), path.string()), path.string());
  const PapersTableReader reader(csv);
  std::vector<PaperFacts> papers;
  std::unordered_set<std::string> seen;
  while (csv.next()) {
    papers.push_back(reader.row());
    const PaperFacts& paper = papers.back();
    if (!seen.insert(fmt::format("{}|{}|{}", paper.venue, paper.year, paper.key)).second)
      fail("{}: '{}' occurs twice in {} {}", csv.where(), paper.key, paper.venue, paper.year);
  }
  if (papers.empty()) fail("{}: has no rows; at least one paper is needed", path.string());
  return papers;
}

}  // namespace computedivide
