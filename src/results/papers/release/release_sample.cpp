// Which papers Table 1, Figure 6 and their robustness are about: those that the user annotated, else those of
// the reproducibility index. The two are never mixed: a code flag set by people and one set by a language
// model are not the same measure.

#include "results/papers/release/release_sample.hpp"

#include <fmt/ranges.h>

#include <algorithm>

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/sidecar.hpp"
#include "results/choices.hpp"
#include "results/figure_files.hpp"
#include "results/papers/release/census2019.hpp"

namespace computedivide {

namespace {

std::string counted(const LeftOut& left_out) {
  std::vector<std::string> parts;
  for (const auto& [reason, count] : left_out) parts.push_back(fmt::format("{} for {}", count, reason));
  return fmt::format("{}", fmt::join(parts, ", "));
}

ReleaseSample sample_of_index(const Facts& facts, const std::string& population, int last_year) {
  ReleaseSample sample;
  sample.source = facts.source;
  sample.from_index = true;
  sample.population = population;
  if (population == "novel") {
    sample.reason =
        "the reproducibility index does not say which papers present a novel model; annotations, or the "
        "population experimental, would";
    return sample;
  }
  FactsSelection selection;
  selection.last_year = last_year;
  selection.experimental_only = population == "experimental";
  sample.rows = facts_rows(facts.papers, selection, sample.left_out);
  if (!sample.rows.empty()) return sample;
  const std::string which = fmt::format("{} {}\u2013{}", selection.venue, selection.first_year, last_year);
  sample.reason = sample.left_out.empty()
                      ? fmt::format("no paper of {} in the table of facts", which)
                      : fmt::format("all papers of {} are left out: {}", which, counted(sample.left_out));
  return sample;
}

/// Whether a team has an author from industry: by its authors, else by the organisations on its first page,
/// else by the index's model; nothing if none of these says.
std::optional<bool> has_industry(const PaperFacts& paper) {
  if (paper.counts && paper.counts->unknown < paper.counts->authors) return paper.counts->any > 0;
  const TeamType team = paper.team == TeamType::unknown ? paper.index_team : paper.team;
  if (team == TeamType::unknown) return std::nullopt;
  return team == TeamType::industry_only || team == TeamType::collaboration;
}

}  // namespace

CodeReleaseSample code_release_sample(const std::vector<Paper>& papers, std::string_view population) {
  if (population != "novel" && population != "all")
    fail("population of annotated papers: '{}' is unknown; one of: novel, all", population);
  CodeReleaseSample sample;
  for (const Paper& paper : papers) {
    if (population == "novel" && !paper.novel_model) {
      ++sample.left_out["novel_model unknown"];
    } else if (population == "novel" && !*paper.novel_model) {
      ++sample.left_out["no novel model"];
    } else if (!paper.n_authors || !paper.n_industry_authors) {
      ++sample.left_out["authors unknown"];
    } else if (!paper.code_released) {
      ++sample.left_out["code_released unknown"];
    } else {
      const auto authors = static_cast<double>(*paper.n_authors);
      sample.rows.push_back({static_cast<double>(*paper.n_industry_authors) / authors, authors, paper.year,
                             *paper.code_released, static_cast<int>(&paper - papers.data())});
    }
  }
  return sample;
}

ReleaseSample release_sample(const PapersAtHand& at_hand, const Inputs& inputs, std::string_view parameter,
                             std::string_view auto_annotated, int last_year) {
  const std::string& population = inputs.parameter(parameter);
  parse_word<std::size_t>(inputs, parameter, release_populations);
  if (at_hand.from_index)
    return sample_of_index(at_hand.facts, population == "auto" ? "experimental" : population, last_year);
  const std::vector<Paper>& papers = at_hand.annotated;
  ReleaseSample sample;
  sample.source = at_hand.source;
  sample.population = population;
  if (population == "auto") {
    const bool novelty =
        std::ranges::any_of(papers, [](const Paper& paper) { return paper.novel_model.has_value(); });
    sample.population = novelty ? auto_annotated : "all";
  }
  if (papers.empty()) {
    sample.reason = no_annotations;
  } else if (population == "experimental") {
    sample.reason = "annotations do not say which papers are experimental; the reproducibility index does";
  } else {
    static_cast<CodeReleaseSample&>(sample) = code_release_sample(papers, sample.population);
    if (sample.rows.empty()) sample.reason = "all annotated papers are left out: " + counted(sample.left_out);
  }
  return sample;
}

// From the table of facts to the rows of the regression of code release, for every result that has one.
//
// The choices are those of the census; "joined" means here that the authors come from a list, not from the
// text of the first page. A code flag that the index does not state leaves the paper out.

Facts read_facts(const Inputs& inputs) {
  const std::filesystem::path path = inputs.file("papers_facts.csv");
  Facts facts;
  facts.source = read_source(inputs.file("papers.provenance.json"), "facts");
  // Without an index the table is only a header, which its reader treats as a mistake.
  if (CsvReader(path).next()) facts.papers = read_papers_table(path);
  return facts;
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
      leave_out("authors not joined to affiliations");
    } else {
      counted.push_back({"", "", paper.year, *paper.code, *paper.counts, join_of(paper),
                         static_cast<int>(&paper - papers.data())});
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

PapersAtHand read_papers_at_hand(const Inputs& inputs) {
  const std::filesystem::path path = inputs.file("papers.csv");
  PapersAtHand papers;
  papers.facts = read_facts(inputs);
  // If only author rows or a census were given, the table is only a header; read_papers treats that as a
  // mistake in a file of annotations.
  if (CsvReader(path).next()) papers.annotated = read_papers(path).papers;
  papers.from_index = papers.annotated.empty() && !papers.facts.papers.empty();
  papers.source =
      papers.from_index ? papers.facts.source : read_source(inputs.file("papers.provenance.json"));
  return papers;
}

std::string left_out_csv(const LeftOut& left_out) { return counts_csv("reason,papers\n", left_out); }

}  // namespace computedivide
