// From the table of facts to the rows of the regression of code release, for every result that has one.
//
// The choices are those of the census; "joined" means here that the authors come from a list, not from the
// text of the first page. A code flag that the index does not state leaves the paper out.

#include "results/papers/facts_rows.hpp"

#include "computedivide/csv.hpp"
#include "results/papers/census2019.hpp"

namespace computedivide {

Facts read_facts(const Inputs& inputs) {
  const std::filesystem::path path = inputs.file("papers_facts.csv");
  Facts facts;
  facts.source = read_papers_source(inputs.file("papers.provenance.json"), "facts");
  // Without an index the table is its header, which its reader takes for a mistake.
  if (CsvReader(path).next()) facts.papers = read_papers_table(path);
  return facts;
}

std::optional<bool> has_industry(const PaperFacts& paper) {
  if (paper.counts && paper.counts->unknown < paper.counts->authors) return paper.counts->any > 0;
  const TeamType team = paper.team == TeamType::unknown ? paper.index_team : paper.team;
  if (team == TeamType::unknown) return std::nullopt;
  return team == TeamType::industry_only || team == TeamType::collaboration;
}

std::vector<Paper> hardware_papers(std::span<const PaperFacts> papers, std::string_view venue) {
  std::vector<Paper> out;
  for (const PaperFacts& facts : papers) {
    if (facts.excluded || (!venue.empty() && facts.venue != venue)) continue;
    Paper paper;
    paper.id = facts.key;
    paper.year = facts.year;
    paper.topic = facts.topic;
    paper.device = facts.device;
    paper.n_devices = facts.n_devices;
    paper.training_hours = facts.hours;
    if (const std::optional<bool> industry = has_industry(facts)) {
      const bool counted = facts.counts && facts.counts->any > 0;
      paper.n_industry_authors = *industry ? (counted ? facts.counts->any : 1) : 0;
    }
    out.push_back(std::move(paper));
  }
  return out;
}

std::vector<CodeReleaseRow> facts_rows(std::span<const PaperFacts> papers, const FactsSelection& selection,
                                       LeftOut& left_out) {
  std::vector<CensusRow> counted;
  for (const PaperFacts& paper : papers) {
    if (paper.venue != selection.venue || paper.year < selection.first_year ||
        paper.year > selection.last_year)
      continue;
    const auto leave_out = [&](const char* reason) { ++left_out[reason]; };
    if (paper.excluded && !selection.with_excluded) {
      leave_out("left out by the index's authors");
    } else if (selection.experimental_only && paper.experimental != true) {
      leave_out(paper.experimental ? "theory" : "experimental or theory not known");
    } else if (!paper.code) {
      leave_out("code flag not known");
    } else if (!paper.counts) {
      leave_out("authors joined to no affiliations");
    } else {
      CensusRow row;
      row.year = paper.year;
      row.code = *paper.code;
      row.counts = *paper.counts;
      row.paper = static_cast<int>(&paper - papers.data());
      const bool listed =
          paper.source == AuthorsSource::author_rows || paper.source == AuthorsSource::conference_list;
      row.join = listed ? TitleJoin::matched : TitleJoin::unmatched;
      counted.push_back(std::move(row));
    }
  }
  std::vector<CodeReleaseRow> rows = census_rows(counted, selection.census_choice);
  if (rows.size() < counted.size())
    left_out["by the choice of how authors are counted"] += counted.size() - rows.size();
  return rows;
}

std::vector<Number> mark_other_venues(std::vector<Number> numbers) {
  for (Number& number : numbers) {
    if (number.name.find("neurips") == std::string::npos) number.fidelity = Fidelity::other_corpus;
  }
  return numbers;
}

}  // namespace computedivide
