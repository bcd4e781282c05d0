// Derived data: the annotated papers, and the census of NeurIPS 2019 with its authors counted.
//
// Authors are counted in every way that a reader may want, since an author of "Google Brain / MILA" can count
// as industry, as academia, or half each: `any` a company, companies `only`, and `shares`. Authors about whom
// nothing is known are counted separately. Government and non-profit organisations are not industry.
//
// The census and the author rows are joined by title (letters and digits only); papers of one year with the
// same title are not joined. Annotations that leave n_authors or n_industry_authors blank take them from
// author rows of the same title and year (any company counts), and code_released from the census; nothing
// that an annotator wrote is changed.
//
// Papers of the reproducibility index make the table of facts (paper_table.cpp says how); a table of facts
// that is given is passed on.

#include "results/papers/ingest_papers.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/files.hpp"
#include "base/log.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

/// Indices of papers by year and title.
using TitleIndex = std::map<std::pair<int, std::string>, std::vector<std::size_t>>;

struct Found {
  TitleJoin join = TitleJoin::unmatched;
  std::size_t place = 0;
};

Found find_title(const TitleIndex& index, int year, const std::string& key) {
  const auto found = key.empty() ? index.end() : index.find({year, key});
  if (found == index.end()) return {};
  if (found->second.size() > 1) return {TitleJoin::ambiguous, 0};
  return {TitleJoin::matched, found->second.front()};
}

/// How often each way of matching a title occurred.
using JoinCounts = std::array<std::size_t, title_join_words.size()>;

void add_joins(JoinRows& rows, const std::string& what, const JoinCounts& counts) {
  for (std::size_t i = 0; i < counts.size(); ++i)
    rows.push_back({what, std::string(title_join_words[i]), std::to_string(counts[i])});
}

/// The papers that people judged: one table in our form, or the two files of the index, the model's and the
/// people's ("manual" in its name); the header alone without files.
std::string read_judged(const std::vector<std::filesystem::path>& files) {
  if (files.empty()) return judged_csv_header();
  const auto is_ours = [](const std::filesystem::path& file) {
    return find_by_key(CsvReader(file), "code_people").has_value();
  };
  if (files.size() == 1 && is_ours(files[0])) return read_file(files[0]);
  if (files.size() != 2 || is_ours(files[0]) || is_ours(files[1])) {
    fail(
        "{}: papers judged by people are expected as papers_judged.csv, or as the model's file and the "
        "people's; {} files given",
        files[0].string(), files.size());
  }
  const bool people_first = files[0].filename().string().find("manual") != std::string::npos;
  return judged_to_csv(files[people_first ? 1 : 0], files[people_first ? 0 : 1]);
}

/// If no census is given, the one in the table of facts: its flag, with the authors that the table has. The
/// papers of the census that are not in the index, or of which no author is known, are not in it.
void take_census_of_facts(PapersInput& input) {
  std::size_t without_authors = 0;
  for (const PaperFacts& paper : input.facts) {
    if (!paper.census_code) continue;
    if (!paper.counts) {
      ++without_authors;
      continue;
    }
    input.census.push_back({paper.key, "", paper.year, *paper.census_code, *paper.counts, join_of(paper)});
  }
  const std::string what = "census flags in the table of facts";
  if (!input.census.empty()) {
    input.joins.push_back({what, "with authors", std::to_string(input.census.size())});
    input.joins.push_back({what, "authors not known", std::to_string(without_authors)});
  }
}

void fill_blanks(PapersInput& input, const TitleIndex& index, const TitleIndex& census) {
  JoinCounts to_authors{}, to_census{};
  std::size_t authors_filled = 0, code_filled = 0;
  for (Paper& paper : input.papers) {
    const std::string key = title_key(paper.title);
    const Found rows = find_title(index, paper.year, key);
    ++to_authors[static_cast<std::size_t>(rows.join)];
    // Both counts or neither: numbers of authors from an annotator and from a list do not make a fraction.
    if (rows.join == TitleJoin::matched && !paper.n_authors && !paper.n_industry_authors) {
      const AuthorCounts counts = count_authors(input.author_rows[rows.place].affiliations);
      paper.n_authors = counts.authors;
      paper.n_industry_authors = counts.any;
      ++authors_filled;
    }
    const Found flag = find_title(census, paper.year, key);
    ++to_census[static_cast<std::size_t>(flag.join)];
    if (flag.join == TitleJoin::matched && !paper.code_released) {
      paper.code_released = input.census[flag.place].code;
      ++code_filled;
    }
  }
  if (!index.empty()) {
    add_joins(input.joins, "annotations to author rows", to_authors);
    input.joins.push_back({"blank authors of annotations", "filled", std::to_string(authors_filled)});
  }
  if (!census.empty()) {
    add_joins(input.joins, "annotations to census", to_census);
    input.joins.push_back({"blank code_released of annotations", "filled", std::to_string(code_filled)});
  }
}

/// Adds the annotated papers of a file; `file_of` has the file of each id.
void add_annotations(PapersInput& input, const std::filesystem::path& file,
                     std::unordered_map<std::string, std::string>& file_of) {
  PapersFile read = read_papers(file);
  for (const std::string& remark : read.remarks) log::info("{}: {}", file.string(), remark);
  if (read.kind == SourceKind::synthetic) input.kind = SourceKind::synthetic;
  for (Paper& paper : read.papers) {
    const auto [other, is_new] = file_of.emplace(paper.id, file.string());
    if (!is_new) {
      fail("{}: id '{}' is already in {}; ids are unique over all files", file.string(), paper.id,
           other->second);
    }
    input.papers.push_back(std::move(paper));
  }
}

}  // namespace

AuthorCounts count_classes(std::span<const std::vector<AffiliationClass>> authors) {
  AuthorCounts counts;
  for (const std::vector<AffiliationClass>& classes : authors) {
    ++counts.authors;
    const auto of = [&](AffiliationClass value) { return std::ranges::count(classes, value); };
    const auto known = static_cast<std::ptrdiff_t>(classes.size()) - of(AffiliationClass::unknown);
    const auto companies = of(AffiliationClass::industry);
    if (known == 0) {
      ++counts.unknown;
      continue;
    }
    counts.any += companies > 0;
    counts.only += companies == known;
    counts.shares += static_cast<double>(companies) / static_cast<double>(known);
  }
  return counts;
}

AuthorCounts count_authors(const std::vector<std::string>& affiliations) {
  std::vector<std::vector<AffiliationClass>> classes;
  for (const std::string& text : affiliations) classes.push_back(classes_of_author(text));
  return count_classes(classes);
}

PapersFileKind papers_file_kind(const std::filesystem::path& file) {
  try {
    if (is_conference_list(file)) return PapersFileKind::conference_list;
    if (file.extension() == ".json" && !is_index_file(file)) {
      const Json json = parse_json(read_file(file), file.string());
      const auto* entries = std::get_if<Json::Array>(&json.value);
      const bool is_census =
          entries != nullptr && !entries->empty() && entries->front().find("name") != nullptr &&
          entries->front().find("code") != nullptr && entries->front().find("affiliations") != nullptr;
      return is_census ? PapersFileKind::census : PapersFileKind::other;
    }
    if (is_index_file(file)) return PapersFileKind::index;
    if (file.filename().string().ends_with(".csv.gz"))
      return is_facts_table(file) ? PapersFileKind::facts : PapersFileKind::other;
    if (file.extension() != ".csv") return PapersFileKind::other;
    const CsvReader csv(file);
    if (has_author_rows(csv)) return PapersFileKind::author_rows;
    if (find_by_key(csv, "key") && find_by_key(csv, "index_team")) return PapersFileKind::facts;
    if (find_by_key(csv, "filename") && find_by_key(csv, "open_source_code")) return PapersFileKind::judged;
    if (find_by_key(csv, "key") && find_by_key(csv, "code_people")) return PapersFileKind::judged;
    return find_by_key(csv, "id") && find_by_key(csv, "year") ? PapersFileKind::annotations
                                                              : PapersFileKind::other;
  } catch (const Error&) {
    return file.extension() == ".json" ? PapersFileKind::census : PapersFileKind::annotations;
  }
}

PapersInput read_papers_files(const std::vector<std::filesystem::path>& files,
                              std::vector<Accelerator> accelerators) {
  PapersInput input;
  std::vector<std::filesystem::path> index_files;
  PaperTableInput table;
  std::vector<ConferencePaper>& authors = input.author_rows;
  std::vector<CensusPaper> census;
  std::unordered_map<std::string, std::string> file_of;
  std::vector<std::filesystem::path> judged;
  for (const std::filesystem::path& file : files) {
    const PapersFileKind kind = papers_file_kind(file);
    if (kind == PapersFileKind::index) {
      index_files.push_back(file);
    } else if (kind == PapersFileKind::conference_list) {
      ListedPapers more = read_conference_list(file);
      std::ranges::move(more.papers, std::back_inserter(table.listed.papers));
      for (const auto& [reason, papers] : more.counts) table.listed.counts[reason] += papers;
    } else if (kind == PapersFileKind::facts) {
      if (!input.facts.empty()) fail("{}: is a second table of facts; one is enough", file.string());
      input.facts = read_papers_table(file);
    } else if (kind == PapersFileKind::judged) {
      judged.push_back(file);
    } else if (file.extension() == ".json") {
      if (!census.empty()) fail("{}: is a second census; one is enough", file.string());
      census = read_census(read_file(file), file.string());
    } else if (has_author_rows(CsvReader(file))) {
      std::ranges::move(read_author_rows(CsvReader(file)), std::back_inserter(authors));
    } else {
      add_annotations(input, file, file_of);
    }
  }

  input.judged = read_judged(judged);

  TitleIndex index;
  for (std::size_t i = 0; i < authors.size(); ++i)
    index[{authors[i].year, title_key(authors[i].title)}].push_back(i);
  TitleIndex census_index;
  JoinCounts outcomes{};
  for (const CensusPaper& paper : census) {
    const std::string key = census_key(paper.name);
    const Found found = find_title(index, census_year, key);
    ++outcomes[static_cast<std::size_t>(found.join)];
    census_index[{census_year, key}].push_back(input.census.size());
    input.census.push_back({paper.name,
                            found.join == TitleJoin::matched ? authors[found.place].title : std::string(),
                            census_year, paper.code, count_authors(paper.affiliations), found.join});
  }
  if (!census.empty()) add_joins(input.joins, "census to author rows", outcomes);
  if (!index_files.empty()) {
    table.index = read_index(index_files);
    table.author_rows = authors;
    table.census = census;
    table.accelerators = std::move(accelerators);
    PaperTable made = build_paper_table(table);
    std::ranges::move(made.joins, std::back_inserter(input.joins));
    if (!input.facts.empty())
      std::ranges::move(fill_from_facts(made.papers, input.facts), std::back_inserter(input.joins));
    input.facts = std::move(made.papers);
  }
  if (input.census.empty()) take_census_of_facts(input);
  if (!input.papers.empty()) fill_blanks(input, index, census_index);
  return input;
}

std::string joins_to_csv(const JoinRows& joins) {
  std::string csv = "what,outcome,papers\n";
  for (const std::array<std::string, 3>& row : joins) append_csv_record(csv, row);
  return csv;
}

std::string census_to_csv(const std::vector<CensusRow>& rows) {
  std::string csv =
      "id,title,year,n_authors,industry_any,industry_only,industry_shares,unknown_authors,code_released,"
      "join\n";
  for (const CensusRow& row : rows) {
    append_csv_record(
        csv, row_cells(row.name, row.title, row.year, row.counts.authors, row.counts.any, row.counts.only,
                       row.counts.shares, row.counts.unknown, row.code, word_of(row.join, title_join_words)));
  }
  return csv;
}

std::vector<CensusRow> census_from_csv(const std::filesystem::path& path) {
  CsvReader csv(path);
  const auto count = [&](std::string_view name) {
    return static_cast<int>(needed_count(csv, csv.column(name), 0, 100'000));
  };
  std::vector<CensusRow> rows;
  while (csv.next()) {
    CensusRow row;
    row.name = csv.trimmed(csv.column("id"));
    row.title = csv.trimmed(csv.column("title"));
    row.year = count("year");
    row.counts.authors = count("n_authors");
    row.counts.any = count("industry_any");
    row.counts.only = count("industry_only");
    row.counts.unknown = count("unknown_authors");
    row.counts.shares = needed_number(csv, csv.column("industry_shares"));
    row.code = csv.trimmed(csv.column("code_released")) == "yes";
    row.join = word_cell<TitleJoin>(csv, csv.column("join"), title_join_words);
    rows.push_back(std::move(row));
  }
  return rows;
}

void run_ingest_papers(const Inputs& inputs, Outputs& outputs) {
  std::vector<Accelerator> accelerators;
  if (inputs.has("hardware")) accelerators = read_hardware(inputs.source_file("hardware"));
  const PapersInput input = read_papers_files(inputs.source_files("papers"), std::move(accelerators));
  // The census is real data even next to synthetic annotations, and each is named separately.
  SourceInfo info = inputs.source("papers");
  SourceInfo census = info;
  SourceInfo facts = info;
  // The index and the census are recognised by their form; a table of annotations may come from anybody.
  census.fidelity = facts.fidelity = Fidelity::same_population;
  if (!input.facts.empty()) {
    facts.kind = SourceKind::real;
    facts.title = "Reproducibility index joined with author lists";
  }
  if (input.kind == SourceKind::synthetic) info.kind = SourceKind::synthetic;
  if (!input.census.empty()) {
    census.kind = SourceKind::real;
    census.title = "NeurIPS 2019, affiliations and code release";
  }
  for (const std::array<std::string, 3>& row : input.joins) {
    if (row[2] != "0") log::info("papers: {}: {} {}", row[0], row[2], row[1]);
  }
  outputs.write("papers.csv", papers_to_csv(input.papers));
  outputs.write("papers_census.csv", census_to_csv(input.census));
  outputs.write("papers_facts.csv", paper_facts_to_csv(input.facts));
  outputs.write("papers_judged.csv", input.judged);
  outputs.write("papers_joins.csv", joins_to_csv(input.joins));
  outputs.write(
      "papers.provenance.json",
      to_text(Json::Object{
          {"schema", 1}, {"source", to_json(info)}, {"census", to_json(census)}, {"facts", to_json(facts)}}));
}

}  // namespace computedivide
