#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/pipeline/step.hpp"
#include "computedivide/results/topic_counts.hpp"
#include "computedivide/text/score_works.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> score_works_reads{"works", "lexicons"};
inline constexpr std::array<std::string_view, 12> score_works_parameters{
    "first_year",  "last_year", "corpus",    "language",     "topic_source", "conference_topics",
    "topic_score", "matching",  "ambiguous", "academic_set", "strict_team",  "works_variants"};

/// The step "score.works": works.csv (counts by topic, year and team type, a column a term),
/// works_variants.csv (the same without the terms, for other choices in reading and scoring),
/// works_read.csv (what was read, left out and met), works.provenance.json.
void run_score_works(const Inputs& inputs, Outputs& outputs);

/// How works are read and scored, from the values of the step's parameters. Throws Error that names the legal
/// ones.
ScoreRun score_run(const Inputs& inputs);

/// What the source "works" comes to for the reader: its files; for the files of a deposit of Garcia (2022),
/// their folder.
std::vector<std::filesystem::path> works_paths(const Inputs& inputs);

/// The counts of a run by sets of institution types, brought together by the team types of a rule.
TopicCounts team_counts(const ScoreResult& by_institutions, const TeamRule& rule);

/// works.csv, and works_variants.csv without its columns of terms: sorted by topic, year and team type.
std::string topic_counts_csv(const TopicCounts& counts);
std::string topic_variants_csv(const std::map<std::string, TopicCounts>& variants);

}  // namespace computedivide
