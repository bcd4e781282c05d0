// Robustness of Table 1: how much the coefficient on the fraction of industry authors depends on choices.
//
// Claim: that of Table 1 (negative, significant at 5 %), under every choice that the paper leaves open or
// made.
//
// Method. Every combination of the population (papers with a novel model, all), the estimator (maximum
// likelihood, Firth's penalised likelihood), how the number of authors enters (as it stands, its logarithm,
// not at all), year dummies or none, and each year left out once is one specification; p is Wald's, of
// Firth's fit that of the likelihood-ratio test. The curve and its numbers are made as those of Figures 3 and
// 4 (robustness.cpp). A specification whose fit does not exist (a year that separates) counts with its
// reason.
//
// Differs from the paper: it reports one specification. The census of NeurIPS 2019 has sensitivities of
// its own, to how authors are counted (census2019.cpp).

#include "computedivide/results/robustness_papers.hpp"

#include <array>
#include <optional>
#include <set>

#include "computedivide/base/error.hpp"
#include "computedivide/results/annotations.hpp"
#include "results/release_sample.hpp"

namespace computedivide {

namespace {

constexpr std::string_view headline = "table1.frac_industry";

/// The estimate under one model, or why there is none.
void fit_specification(Specification& specification, const std::vector<CodeReleaseRow>& rows,
                       const CodeReleaseModel& model) {
  specification.n = static_cast<std::int64_t>(rows.size());
  try {
    const CodeReleaseFit fit = fit_code_release(rows, model);
    const Estimate& estimate = estimate_of(fit, "frac_industry");
    specification.estimate = estimate.estimate;
    specification.low = estimate.low;
    specification.high = estimate.high;
    specification.p_value = estimate.p_value;
  } catch (const Error& error) {
    specification.reason = error.what();
  }
}

std::vector<CodeReleaseRow> without_year(const std::vector<CodeReleaseRow>& rows, std::optional<int> year) {
  std::vector<CodeReleaseRow> kept;
  for (const CodeReleaseRow& row : rows) {
    if (row.year != year) kept.push_back(row);
  }
  return kept;
}

/// No year, then each year that the rows hold, unless it is their only one.
std::vector<std::optional<int>> years_to_leave(const std::vector<CodeReleaseRow>& rows) {
  std::set<int> years;
  for (const CodeReleaseRow& row : rows) years.insert(row.year);
  std::vector<std::optional<int>> out{std::nullopt};
  if (years.size() > 1) out.insert(out.end(), years.begin(), years.end());
  return out;
}

}  // namespace

std::vector<Specification> paper_specifications(const std::vector<Paper>& papers) {
  constexpr std::array<std::pair<CodeReleaseMethod, const char*>, 2> methods{
      {{CodeReleaseMethod::likelihood, "no"}, {CodeReleaseMethod::firth, "yes"}}};
  constexpr std::array<std::pair<AuthorsTerm, const char*>, 3> terms{
      {{AuthorsTerm::linear, "linear"}, {AuthorsTerm::log, "log"}, {AuthorsTerm::none, "none"}}};
  std::vector<Specification> out;
  for (const char* population : {"novel", "all"}) {
    const std::vector<CodeReleaseRow> rows = code_release_sample(papers, population).rows;
    for (const std::optional<int> left_out : years_to_leave(rows)) {
      const std::vector<CodeReleaseRow> kept = without_year(rows, left_out);
      const bool one_year = years_to_leave(kept).size() == 1;
      for (const auto& [method, firth] : methods) {
        for (const auto& [term, authors] : terms) {
          for (const bool dummies : {true, false}) {
            if (one_year && !dummies) continue;  // as with dummies: there are none
            Specification one;
            one.headline = headline;
            one.choices = {{"table1_population", population},
                           {"table1_firth", firth},
                           {"n_authors", authors},
                           {"year_dummies", dummies ? "yes" : "no"},
                           {"year_left_out", left_out ? std::to_string(*left_out) : ""}};
            one.is_default = population == std::string_view("novel") && !left_out &&
                             method == CodeReleaseMethod::likelihood && term == AuthorsTerm::linear &&
                             dummies;
            fit_specification(one, kept, {method, term, dummies});
            out.push_back(std::move(one));
          }
        }
      }
    }
  }
  return out;
}

void run_robustness_papers(const Inputs& inputs, Outputs& outputs) {
  const Annotations annotations = read_annotations(inputs);
  write_robustness("robustness_papers", paper_specifications(annotations.papers), annotations.source, inputs,
                   outputs);
}

}  // namespace computedivide
