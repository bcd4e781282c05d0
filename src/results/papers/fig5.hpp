#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "data/papers/table.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/papers/release/release_sample.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> fig5_reads{"ingest.papers", "published"};

/// The step "fig5": fig5.csv and fig5.gp (where a year has papers with a known answer), fig5_left_out.csv,
/// fig5.numbers.json.
void run_fig5(const Inputs& inputs, Outputs& outputs);

/// The conferences of Figure 5.
inline constexpr int fig5_first_year = 2018;
inline constexpr int fig5_last_year = 2022;

/// The papers of a year to which a question has a known answer, and those with a yes.
struct KnownAnswers {
  std::int64_t known = 0, yes = 0;
};

/// The answers about BERT of one year's papers.
struct BertYear {
  int year = 0;
  KnownAnswers mentions;
  KnownAnswers studies;
  KnownAnswers abstracts;  ///< title or abstract has the name; of papers with an abstract
  KnownAnswers quotes;     ///< a sentence that the reproducibility index quotes has it
};

struct Fig5 {
  std::vector<BertYear> years;  ///< 2018 to 2022, each once
  LeftOut left_out;             ///< a paper counts once for each unknown answer
  std::vector<Number> numbers;  ///< for the ledger
};

/// Counts, shares and ratios from all annotated papers; does no input or output.
Fig5 compute_fig5(const std::vector<Paper>& papers);

/// The same from the NeurIPS papers of the table of facts: titles and abstracts, quotes, and either as
/// mentions. Who studies BERT is not known for them.
Fig5 compute_fig5(std::span<const PaperFacts> papers);

/// The ratio of two counts as one of two Poisson rates: given their sum, the first is binomial, and Wilson's
/// interval for its share becomes one for the ratio. No value where the second count is 0.
Number count_ratio(std::string name, std::int64_t count_1, std::int64_t count_2, std::string empty);

/// The drawing with its table. It must be drawable.
Figure draw_fig5(const Fig5& fig5, const SourceInfo& source, std::span<const PublishedNumber> published = {});

}  // namespace computedivide
