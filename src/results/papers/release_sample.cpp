// Which papers Table 1, Figure 6 and their robustness are about: those that the user annotated, else those of
// the reproducibility index. The two are never mixed: a code flag by people and one by a language model are
// not the same measure.

#include "results/papers/release_sample.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "computedivide/error.hpp"

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
  if (sample.rows.empty() && sample.left_out.empty()) {
    sample.reason = fmt::format("no paper of {} {}\u2013{} in the table of facts", selection.venue,
                                selection.first_year, last_year);
  } else if (sample.rows.empty()) {
    sample.reason = fmt::format("all papers of {} {}\u2013{} are left out: {}", selection.venue,
                                selection.first_year, last_year, counted(sample.left_out));
  }
  return sample;
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

ReleaseSample release_sample(const Annotations& annotations, const Facts& facts, std::string_view population,
                             std::string_view parameter, std::string_view auto_annotated, int last_year) {
  if (std::find(release_populations.begin(), release_populations.end(), population) ==
      release_populations.end()) {
    fail("parameter '{}': '{}' is unknown; one of: {}", parameter, population,
         fmt::join(release_populations, ", "));
  }
  const std::vector<Paper>& papers = annotations.papers;
  if (papers.empty() && !facts.papers.empty()) {
    return sample_of_index(facts, std::string(population == "auto" ? "experimental" : population), last_year);
  }
  ReleaseSample sample;
  sample.source = annotations.source;
  sample.population = population;
  if (population == "auto") {
    const bool novelty =
        std::any_of(papers.begin(), papers.end(), [](const Paper& paper) { return paper.novel_model; });
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

}  // namespace computedivide
