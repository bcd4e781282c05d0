// The table of facts of conference papers, one row per paper of the reproducibility index.
//
// Authors and those from industry come from the table of author rows of NeurIPS, else from the list of
// conference papers, else from the first page's text where that joins names to organisations. If nothing
// joins, the page gives a team type and the index the number of authors. Titles are joined by their letters
// and digits within venue and year; a title that two papers share in the author rows joins neither, in the
// list the first with affiliations counts (a list has workshop and journal versions beside the paper). Where
// a list and a page are both there, how often they agree is counted: that shows how reliable pages are
// elsewhere.
//
// Hardware is read only where the index says that it is specified; its other sentences say that there is
// none, with examples of devices that the paper does not name.

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "annotate/annotate.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/papers/author_lists.hpp"
#include "data/papers/table.hpp"
#include "results/papers/ingest_papers.hpp"

namespace computedivide {

namespace {

constexpr std::string_view neurips = "NeurIPS";

std::string key_of(std::string_view venue, int year, const std::string& title) {
  return fmt::format("{}|{}|{}", venue, year, title);
}

/// Papers by venue, year and title; a second one with the same title is kept too.
using Places = std::unordered_map<std::string, std::vector<std::size_t>>;

AuthorsSource source_of(AffiliationJoin join) {
  static constexpr std::array<AuthorsSource, 5> sources{AuthorsSource::none, AuthorsSource::page_markers,
                                                        AuthorsSource::page_order, AuthorsSource::page_emails,
                                                        AuthorsSource::page_uniform};
  return sources[static_cast<std::size_t>(join)];
}

using Classes = std::vector<std::vector<AffiliationClass>>;  // one entry per author

class TableBuilder {
 public:
  explicit TableBuilder(const PaperTableInput& input) : input_(input), reader_(input.accelerators) {
    for (std::size_t i = 0; i < input.author_rows.size(); ++i) {
      const ConferencePaper& paper = input.author_rows[i];
      rows_[key_of(neurips, paper.year, title_key(paper.title))].push_back(i);
    }
    for (std::size_t i = 0; i < input.listed.papers.size(); ++i) {
      const ListedPaper& paper = input.listed.papers[i];
      listed_[key_of(paper.venue, paper.year, title_key(paper.title))].push_back(i);
    }
    for (std::size_t i = 0; i < input.census.size(); ++i)
      census_[key_of(neurips, census_year, census_key(input.census[i].name))].push_back(i);
  }

  PaperTable build() {
    PaperTable table;
    for (const IndexPaper& paper : input_.index.papers) table.papers.push_back(facts_of(paper));
    for (const auto& [what, outcomes] : joins_) {
      for (const auto& [outcome, papers] : outcomes)
        table.joins.push_back({what, outcome, std::to_string(papers)});
    }
    for (const auto& [reason, papers] : input_.index.counts)
      table.joins.push_back({"reproducibility index", reason, std::to_string(papers)});
    for (const auto& [reason, papers] : input_.listed.counts)
      table.joins.push_back({"conference list", reason, std::to_string(papers)});
    return table;
  }

 private:
  void count(const std::string& what, const std::string& outcome) { ++joins_[what][outcome]; }

  PaperFacts facts_of(const IndexPaper& paper) {
    PaperFacts facts = paper;
    facts.bert_title = !find_bert(paper.title).empty();
    const std::string title = paper.title.empty() ? std::string() : title_key(paper.title);
    const std::string key = key_of(paper.venue, paper.year, title);
    const ListedPaper* listed = title.empty() ? nullptr : find_listed(key);
    fill_authors(facts, paper, title.empty() ? std::string() : key, listed);
    const std::string_view abstract = listed == nullptr ? std::string_view() : listed->abstract;
    facts.topic = topic_of(paper.title, abstract);
    if (!abstract.empty()) facts.bert_abstract = !find_bert(abstract).empty();
    const auto flag = census_.find(key);
    if (!census_.empty() && paper.venue == neurips && paper.year == census_year) {
      const bool matched = flag != census_.end() && flag->second.size() == 1;
      if (matched) facts.census_code = input_.census[flag->second.front()].code;
      count("index to census of NeurIPS 2019", matched ? "matched" : "unmatched");
    }
    fill_hardware(facts, paper);
    return facts;
  }

  const ListedPaper* find_listed(const std::string& key) const {
    const auto found = listed_.find(key);
    if (found == listed_.end()) return nullptr;
    for (const std::size_t place : found->second) {
      if (has_affiliations(input_.listed.papers[place])) return &input_.listed.papers[place];
    }
    return &input_.listed.papers[found->second.front()];
  }

  static bool has_affiliations(const ListedPaper& paper) {
    return std::ranges::any_of(paper.affiliations, [](const auto& text) { return !trim(text).empty(); });
  }

  void fill_authors(PaperFacts& facts, const IndexPaper& paper, const std::string& key,
                    const ListedPaper* listed) {
    if (!paper.authors.empty()) facts.n_authors = static_cast<std::int64_t>(paper.authors.size());
    const PageAuthors page = read_page_authors(paper.authors, paper.affiliation_text);
    const std::string where = fmt::format("{} {}", paper.venue, paper.year);
    const std::vector<std::string>* texts = nullptr;
    if (const auto rows = rows_.find(key); !key.empty() && rows != rows_.end() && rows->second.size() == 1) {
      texts = &input_.author_rows[rows->second.front()].affiliations;
      facts.source = AuthorsSource::author_rows;
    } else if (listed != nullptr && has_affiliations(*listed)) {
      texts = &listed->affiliations;
      facts.source = AuthorsSource::conference_list;
    }
    if (texts != nullptr) {
      Classes classes;
      for (const std::string& text : *texts) classes.push_back(classes_of_author(text));
      facts.counts = count_classes(classes);
      facts.n_authors = facts.counts->authors;
      facts.team = team_of_authors(classes);
      compare(facts, page);
    } else {
      facts.team = team_of_authors(Classes{page.organisations});
      const AuthorCounts counts = count_classes(page.authors);
      if (page.join != AffiliationJoin::none && counts.unknown < counts.authors) {
        facts.counts = counts;
        facts.source = source_of(page.join);
        facts.team = team_of_authors(page.authors);
      }
    }
    count("authors of " + where, std::string(name_of(facts.source)));
  }

  /// Where both team types are known, whether they are the same.
  void compare_teams(const std::string& what, TeamType one, TeamType other) {
    if (one != TeamType::unknown && other != TeamType::unknown) count(what, one == other ? "same" : "other");
  }

  /// A page against a list, if both are there, and both against the index's model.
  void compare(PaperFacts& facts, const PageAuthors& page) {
    compare_teams("team type: author list against the index", facts.team, facts.index_team);
    const AuthorCounts counts = count_classes(page.authors);
    if (page.join == AffiliationJoin::none || counts.unknown == counts.authors) {
      count("author list against the page", "page joins nothing");
      compare_teams("team type: author list against the page without a join",
                    team_of_authors(Classes{page.organisations}), facts.team);
      return;
    }
    facts.page_counts = counts;
    const std::string join(name_of(page.join));
    const bool same = counts.any == facts.counts->any && counts.authors == facts.counts->authors;
    count("author list against the page, by " + join, same ? "same authors and industry" : "other");
    compare_teams("team type: author list against the page", team_of_authors(page.authors), facts.team);
  }

  void fill_hardware(PaperFacts& facts, const IndexPaper& paper) {
    if (paper.hardware_stated != true || paper.hardware_text.empty()) return;
    AnnotateOptions options;
    options.is_answer = true;
    Paper known;
    known.id = paper.key;
    known.year = paper.year;
    const AnnotatedPaper read = annotate_paper(std::move(known), paper.hardware_text, reader_, options);
    facts.device = read.paper.device;
    facts.n_devices = read.paper.n_devices;
    facts.hours = read.paper.training_hours;
    const std::string outcome = facts.device.empty() ? "no known device"
                                : facts.n_devices    ? "device and count"
                                                     : "device";
    count("hardware stated", outcome);
  }

  const PaperTableInput& input_;
  HardwareReader reader_;
  Places rows_;
  Places listed_;
  Places census_;
  std::map<std::string, std::map<std::string, std::size_t>> joins_;
};

/// The answers of one of the two files, by venue, year and key of the paper.
using Judgements = std::map<std::array<std::string, 3>, std::array<std::string, 4>>;

constexpr std::array<std::string_view, 4> judged{"research_type", "affiliation", "open_source_code",
                                                 "hardware_specification"};

Judgements read_judgements(const std::filesystem::path& path) {
  CsvReader csv(path);
  Judgements all;
  while (csv.next()) {
    const std::array<std::string, 3> paper{std::string(csv.trimmed(csv.column("conference"))),
                                           std::string(csv.trimmed(csv.column("year"))),
                                           std::string(csv.trimmed(csv.column("filename")))};
    std::array<std::string, 4> answers;
    for (std::size_t i = 0; i < judged.size(); ++i) {
      const std::size_t column = csv.column(judged[i]);
      answers[i] = csv.trimmed(column);
      const auto value = answers[i].empty() ? std::optional(0.0) : parse_number(answers[i]);
      if (!value || *value != std::floor(*value) || *value < -1 || *value > 2)
        fail("{}: '{}' is not an answer from -1 to 2", csv.where(column), answers[i]);
      if (!answers[i].empty()) answers[i] = format_number(*value);
    }
    if (!all.emplace(paper, answers).second)
      fail("{}: '{}' occurs twice in {} {}", csv.where(), paper[2], paper[0], paper[1]);
  }
  return all;
}

/// The words of the table of facts for an answer; blank if there is none.
std::string word_of(std::size_t question, const std::string& answer) {
  if (answer.empty() || answer == "-1") return {};
  if (question == 1)
    return answer == "0" ? "academic_only" : answer == "1" ? "collaboration" : "industry_only";
  if (question == 0) return answer == "0" ? "yes" : "no";  // experimental
  return answer == "1" ? "yes" : "no";
}

}  // namespace

PaperTable build_paper_table(const PaperTableInput& input) { return TableBuilder(input).build(); }

std::string judged_csv_header() {
  return "venue,year,key,experimental_model,experimental_people,team_model,team_people,code_model,code_"
         "people,hardware_model,hardware_people\n";
}

std::string judged_to_csv(const std::filesystem::path& model, const std::filesystem::path& people) {
  const auto by_model = read_judgements(model);
  const auto by_people = read_judgements(people);
  std::string csv = judged_csv_header();
  for (const auto& [paper, answers] : by_model) {
    const auto other = by_people.find(paper);
    if (other == by_people.end()) continue;
    std::vector<std::string> cells(paper.begin(), paper.end());
    for (std::size_t i = 0; i < judged.size(); ++i) {
      cells.push_back(word_of(i, answers[i]));
      cells.push_back(word_of(i, other->second[i]));
    }
    append_csv_record(csv, cells);
  }
  return csv;
}

JoinRows fill_from_facts(std::vector<PaperFacts>& papers, const std::vector<PaperFacts>& facts) {
  // The enum names the sources from the best to the worst, after `none`.
  const auto rank = [](const PaperFacts& paper) {
    return paper.source == AuthorsSource::none ? std::numeric_limits<int>::max()
                                               : static_cast<int>(paper.source);
  };
  std::map<std::tuple<std::string, int, std::string>, std::size_t> place;
  for (std::size_t i = 0; i < papers.size(); ++i) place[{papers[i].venue, papers[i].year, papers[i].key}] = i;
  std::size_t authors = 0, abstracts = 0, added = 0;
  for (const PaperFacts& known : facts) {
    const auto found = place.find({known.venue, known.year, known.key});
    if (found == place.end()) {
      papers.push_back(known);
      ++added;
      continue;
    }
    PaperFacts& paper = papers[found->second];
    if (rank(known) < rank(paper)) {
      ++authors;
      paper.n_authors = known.n_authors;
      paper.counts = known.counts;
      paper.source = known.source;
      paper.team = known.team;
    }
    if (!paper.bert_abstract && known.bert_abstract) {
      ++abstracts;
      paper.bert_abstract = known.bert_abstract;
      paper.topic = known.topic;
    }
    if (!paper.census_code) paper.census_code = known.census_code;
    paper.excluded = paper.excluded || known.excluded;  // which the upstream form does not state
  }
  const std::string what = "table of facts to index";
  return {{what, "authors from the table of facts", std::to_string(authors)},
          {what, "abstracts from the table of facts", std::to_string(abstracts)},
          {what, "papers of the table of facts alone", std::to_string(added)}};
}

}  // namespace computedivide
