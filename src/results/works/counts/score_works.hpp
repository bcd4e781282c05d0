#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/step.hpp"
#include "results/works/counts/topic_counts.hpp"
#include "score/counts.hpp"
#include "score/pass.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> score_works_reads{"works", "lexicons"};
inline constexpr std::array<std::string_view, 12> score_works_parameters{
    "first_year",  "last_year", "corpus",    "language",     "topic_source", "conference_topics",
    "topic_score", "matching",  "ambiguous", "academic_set", "strict_team",  "theme_topic"};

/// The step "score.works", one pass over the works: works_features.csv.gz (one row per work, all that any
/// choice asks), works_words.csv.gz (the words of one topic's works, for keyness), works.csv (counts by
/// topic, year and team type, one column per term), works_later.csv (the same without the terms, of the
/// years after the last that counts, where the works are features that have them), works_variants.csv (for
/// other choices), works_read.csv (what was read, left out and encountered), works.provenance.json.
void run_score_works(const Inputs& inputs, Outputs& outputs);

/// Which works count, from the values of the step's parameters. Throws Error that names the legal ones.
WorkChoices work_choices(const Inputs& inputs);

/// The same in the years after those that count, as far as the works go.
WorkChoices later_choices(WorkChoices made);

/// Gives `use` every work in works_features.csv.gz; names of topics are those of the shipped list.
PassReport read_features(const std::filesystem::path& features,
                         const std::function<void(const ScoredWork&)>& use);

/// Counts by sets of institution types, added up by the team types of a rule.
TopicCounts team_counts(const WorkCounts& by_institutions, const std::vector<std::string>& topics,
                        const std::vector<std::string>& terms, const TeamRule& rule, Matching matching);

}  // namespace computedivide
