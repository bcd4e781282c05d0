#pragma once

#include <cstdio>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "results/works/counts/counts_words.hpp"
#include "score/counts.hpp"
#include "score/features_file.hpp"
#include "score/pass.hpp"
#include "scratch.hpp"
#include "works_harness.hpp"

/// The shipped lists of words, and the years of the choices.
inline computedivide::PassOptions usual_pass(const computedivide::WorkChoices& choices = {}) {
  computedivide::PassOptions options;
  options.read.first_year = choices.first_year;
  options.read.last_year = choices.last_year;
  options.score.terms = computedivide::compute_terms();
  options.score.ai_terms = computedivide::ai_terms();
  options.score.ambiguous_words = computedivide::ambiguous_words();
  options.score.topics = computedivide::ml_topics();
  options.score.themes = computedivide::theme_lexicons();
  return options;
}

/// What a pass counted under some choices.
struct Scored {
  computedivide::WorkCounts counts;
  computedivide::PassReport report;
  std::vector<std::string> topics, terms;

  std::string written(computedivide::TextFormat format = computedivide::TextFormat::csv) const {
    return computedivide::counts_text(counts, topics, terms, format);
  }

  std::uint64_t all_dropped() const {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < computedivide::drop_count; ++i)
      sum += counts.dropped(static_cast<computedivide::Drop>(i));
    return sum;
  }
};

/// Counts the works of the files; writes the table of features where `features` names one.
inline Scored score_files(const std::vector<std::filesystem::path>& files,
                          const computedivide::WorkChoices& choices = {},
                          computedivide::PassOptions options = usual_pass(),
                          const computedivide::GroupOptions& group = {.by_institutions = false,
                                                                      .per_term = true},
                          const std::filesystem::path& features = {}) {
  Scored scored{computedivide::WorkCounts(options.score.terms.terms.size(), choices, group),
                {},
                {},
                options.score.terms.terms};
  std::optional<computedivide::FeaturesFile> table;
  if (!features.empty()) {
    table.emplace(features, options.read, options.score);
    options.end_of_file = [&](const computedivide::FileReport& report) { table->end_file(report); };
  }
  scored.report =
      computedivide::run_pass(files, options, scored.topics, [&](const computedivide::ScoredWork& work) {
        if (table) table->add(work, scored.topics);
        scored.counts.add(work);
      });
  if (table) table->commit();
  return scored;
}
