// The table of facts of conference papers: the starting point of results on papers.

#include "data/papers/table.hpp"

#include <unordered_map>
#include <unordered_set>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "data/tables/csv_cells.hpp"
#include "data/text_reader.hpp"

namespace computedivide {

namespace {

const std::vector<std::string> columns = split_list(
    "key,venue,year,n_authors,industry_any,industry_only,industry_shares,unknown_authors,authors_source,team,"
    "index_team,code,census_code,experimental,hardware_stated,topic,device,n_devices,hours,bert_title,bert_"
    "abstract,bert_quotes,excluded,page_authors,page_industry_any",
    ',');

constexpr std::array<std::string_view, 7> source_words{
    "none", "author_rows", "conference_list", "page_markers", "page_order", "page_emails", "page_uniform"};
constexpr std::uint64_t most_listed_authors = 10'000;

class PapersTableReader {
 public:
  explicit PapersTableReader(CsvReader& csv) : csv_(csv) {
    // The last two came later; a table without them has no such comparison.
    has_pages_ = csv.find(columns[columns.size() - 2]) && csv.find(columns.back());
    for (const std::string& name : std::span(columns).first(columns.size() - (has_pages_ ? 0 : 2)))
      places_[name] = csv.column(name);
  }

  PaperFacts row() const {
    PaperFacts paper;
    paper.key = needed_cell(csv_, place("key"), "every paper needs a key");
    paper.venue = needed_cell(csv_, place("venue"), "every paper needs a venue");
    paper.year = static_cast<int>(needed_count(csv_, place("year"), 1987, 2100));
    paper.n_authors = count("n_authors", 1, most_listed_authors);
    if (const auto any = count("industry_any", 0, most_listed_authors)) {
      paper.counts = {static_cast<int>(paper.n_authors.value_or(0)), static_cast<int>(*any),
                      authors("industry_only"), number("industry_shares").value_or(0),
                      authors("unknown_authors")};
      check_within(*paper.counts, "industry_any");
    }
    if (has_pages_ && count("page_industry_any", 0, most_listed_authors)) {
      const int any = authors("page_industry_any");
      const auto page_authors = count("page_authors", 1, most_listed_authors);
      paper.page_counts = {static_cast<int>(page_authors.value_or(0)), any, any, static_cast<double>(any), 0};
      check_within(*paper.page_counts, "page_industry_any");
    }
    paper.source = word_cell<AuthorsSource>(csv_, place("authors_source"), source_words);
    paper.team = team("team");
    paper.index_team = team("index_team");
    paper.code = yes("code");
    paper.census_code = yes("census_code");
    paper.experimental = yes("experimental");
    paper.hardware_stated = yes("hardware_stated");
    paper.topic = word_cell<PaperTopic>(csv_, place("topic"), paper_topic_words);
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
  std::size_t place(std::string_view column) const { return places_.at(column); }
  std::string_view cell(std::string_view column) const { return csv_.trimmed(place(column)); }
  std::optional<std::int64_t> count(std::string_view column, std::uint64_t least, std::uint64_t most) const {
    return count_cell(csv_, place(column), least, most);
  }
  int authors(std::string_view column) const {
    return static_cast<int>(count(column, 0, most_listed_authors).value_or(0));
  }
  void check_within(const AuthorCounts& counts, std::string_view column) const {
    if (counts.any > counts.authors) refuse_cell(csv_, place(column), "at most the number of authors");
  }
  std::optional<double> number(std::string_view column) const { return number_cell(csv_, place(column), 0); }
  std::optional<bool> yes(std::string_view column) const { return flag_cell(csv_, place(column)); }
  TeamType team(std::string_view column) const {
    return word_cell<TeamType>(csv_, place(column), team_words);
  }

  CsvReader& csv_;
  bool has_pages_ = false;
  std::unordered_map<std::string_view, std::size_t> places_;
};

}  // namespace

std::string_view name_of(AuthorsSource source) { return word_of(source, source_words); }

std::string paper_facts_to_csv(std::span<const PaperFacts> papers) {
  std::string csv;
  append_csv_record(csv, columns);
  for (const PaperFacts& paper : papers) {
    const auto of = [](const std::optional<AuthorCounts>& counts, auto AuthorCounts::*field) {
      return counts ? cell_text((*counts).*field) : std::string();
    };
    append_csv_record(
        csv,
        row_cells(paper.key, paper.venue, paper.year, paper.n_authors, of(paper.counts, &AuthorCounts::any),
                  of(paper.counts, &AuthorCounts::only), of(paper.counts, &AuthorCounts::shares),
                  of(paper.counts, &AuthorCounts::unknown), paper.source, paper.team, paper.index_team,
                  paper.code, paper.census_code, paper.experimental, paper.hardware_stated, paper.topic,
                  paper.device, paper.n_devices, paper.hours, paper.bert_title, paper.bert_abstract,
                  paper.bert_quotes, paper.excluded, of(paper.page_counts, &AuthorCounts::authors),
                  of(paper.page_counts, &AuthorCounts::any)));
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
  CsvReader csv(read_unpacked(path), path.string());
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
