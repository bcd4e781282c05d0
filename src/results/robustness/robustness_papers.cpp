// Robustness of Table 1: how much the coefficient on the fraction of industry authors depends on choices.
//
// Claim: that of Table 1 (negative, significant at 5 %), under every choice that the paper leaves open or
// made.
//
// Method. Every combination of the population (of the index: experimental papers, all; of annotations: papers
// with a novel model, all), of the index also how authors are counted, the estimator (maximum
// likelihood, Firth's penalised likelihood), how the number of authors enters (as it stands, its logarithm,
// not at all), year dummies or none, and each year left out once is one specification; p is Wald's or, for
// Firth's fit, that of the likelihood-ratio test. The curve and its numbers are made as those of Figures 3
// and 4 (robustness.cpp). A specification whose fit does not exist (a year that separates) counts with its
// reason.
//
// The joint test is a score bootstrap over papers (Kline and Santos 2012): in each draw every paper has one
// sign in all specifications at once, on its score in the regression without the fraction from industry.
// Nothing is refitted, and estimates are one step from that regression.
//
// Differs from the paper: it reports one specification. The census of NeurIPS 2019 has sensitivities of
// its own, to how authors are counted (census2019.cpp).

#include "results/robustness/robustness_papers.hpp"

#include <memory>
#include <optional>
#include <set>
#include <span>

#include "computedivide/error.hpp"
#include "results/papers/release/release_sample.hpp"

namespace computedivide {

namespace {

constexpr std::string_view code_headline = "table1.frac_industry";

/// The estimate under one model, or why there is none.
void fit_specification(Specification& specification,
                       const std::shared_ptr<const std::vector<CodeReleaseRow>>& rows,
                       const CodeReleaseModel& model) {
  specification.n = static_cast<std::int64_t>(rows->size());
  try {
    const CodeReleaseFit fit = fit_code_release(*rows, model);
    const Estimate& estimate = estimate_of(fit, "frac_industry");
    specification.estimate = estimate.estimate;
    specification.low = estimate.low;
    specification.high = estimate.high;
    specification.p_value = estimate.p_value;
    specification.sums = [rows, model]() -> JointSpecification {
      std::vector<int> papers;
      for (const CodeReleaseRow& row : *rows) papers.push_back(row.paper);
      try {
        return logit_sums(code_release_design(*rows, model), "frac_industry", std::move(papers));
      } catch (const Error&) {
        return {};  // Firth's fit of years that separate: the test leaves it out and counts it
      }
    };
  } catch (const Error& error) {
    specification.reason = error.what();
  }
}

std::vector<CodeReleaseRow> without_year(std::vector<CodeReleaseRow> rows, std::optional<int> year) {
  std::erase_if(rows, [&](const CodeReleaseRow& row) { return row.year == year; });
  return rows;
}

/// No year, then each year that the rows hold, unless it is their only one.
std::vector<std::optional<int>> years_to_leave(const std::vector<CodeReleaseRow>& rows) {
  std::set<int> years;
  for (const CodeReleaseRow& row : rows) years.insert(row.year);
  std::vector<std::optional<int>> out{std::nullopt};
  if (years.size() > 1) out.insert(out.end(), years.begin(), years.end());
  return out;
}

/// One population: its rows, its choices and whether it is the default.
struct Population {
  std::vector<CodeReleaseRow> rows;
  Choices choices;
  bool is_default = false;
  bool with_firth = true;  ///< on thousands of papers it gives the same as maximum likelihood
};

std::vector<Specification> specifications_of(const std::vector<Population>& populations) {
  constexpr std::array<std::pair<CodeReleaseMethod, const char*>, 2> methods{
      {{CodeReleaseMethod::likelihood, "no"}, {CodeReleaseMethod::firth, "yes"}}};
  constexpr std::array<std::pair<AuthorsTerm, const char*>, 3> terms{
      {{AuthorsTerm::linear, "linear"}, {AuthorsTerm::log, "log"}, {AuthorsTerm::none, "none"}}};
  std::vector<Specification> out;
  for (const Population& population : populations) {
    for (const std::optional<int> left_out : years_to_leave(population.rows)) {
      const auto kept =
          std::make_shared<const std::vector<CodeReleaseRow>>(without_year(population.rows, left_out));
      const bool one_year = years_to_leave(*kept).size() == 1;
      for (const auto& [method, firth] : methods) {
        if (method == CodeReleaseMethod::firth && !population.with_firth) continue;
        for (const auto& [term, authors] : terms) {
          for (const bool dummies : {true, false}) {
            if (one_year && !dummies) continue;  // the same as with dummies: there are none
            Specification one;
            one.headline = code_headline;
            Choices choices = population.choices;
            choices.emplace_back("table1_firth", firth);
            choices.emplace_back("n_authors", authors);
            choices.emplace_back("year_dummies", dummies ? "yes" : "no");
            choices.emplace_back("year_left_out", left_out ? std::to_string(*left_out) : "");
            one.choices = std::make_shared<const Choices>(std::move(choices));
            one.is_default = population.is_default && !left_out && method == CodeReleaseMethod::likelihood &&
                             term == AuthorsTerm::linear && dummies;
            fit_specification(one, kept, {method, term, dummies});
            out.push_back(std::move(one));
          }
        }
      }
    }
  }
  return out;
}

/// The specifications of NeurIPS 2017 to 2021 in the table of facts; how authors from industry are counted is
/// one more choice.
std::vector<Specification> facts_specifications(std::span<const PaperFacts> papers) {
  std::vector<Population> populations;
  LeftOut not_counted;  // table1_rows.csv counts them
  for (const char* population : {"experimental", "all"}) {
    for (const std::string_view counted : {"any_company", "shares", "only_companies", "joined"}) {
      FactsSelection selection;
      selection.experimental_only = population == std::string_view("experimental");
      selection.census_choice = counted;
      populations.push_back({facts_rows(papers, selection, not_counted),
                             {{"table1_population", population}, {"census_choice", std::string(counted)}},
                             selection.experimental_only && counted == "any_company",
                             false});
    }
  }
  return specifications_of(populations);
}

}  // namespace

std::vector<Specification> paper_specifications(const std::vector<Paper>& papers) {
  std::vector<Population> populations;
  for (const char* population : {"novel", "all"}) {
    populations.push_back({code_release_sample(papers, population).rows,
                           {{"table1_population", population}},
                           population == std::string_view("novel")});
  }
  return specifications_of(populations);
}

void run_robustness_papers(const Inputs& inputs, Outputs& outputs) {
  const PapersAtHand at_hand = read_papers_at_hand(inputs);
  write_robustness("robustness_papers",
                   at_hand.from_index ? facts_specifications(at_hand.facts.papers)
                                      : paper_specifications(at_hand.annotated),
                   at_hand.source, inputs.count("seed"), inputs, outputs);
}

}  // namespace computedivide
