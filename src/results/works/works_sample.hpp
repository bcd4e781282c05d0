#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

#include "computedivide/json.hpp"
#include "results/works/topic_counts.hpp"

namespace computedivide {

/// Whether a file is what the crawl says of its pages, and no file of works.
bool is_sidecar(const std::filesystem::path& file);

/// What the sidecars among these files say of draws; nothing where the works are no sample. Throws Error for
/// a damaged sidecar.
std::optional<WorksSample> works_sample(std::span<const std::filesystem::path> files);

/// {"draws", "drawn", "population"}, for works.provenance.json.
Json to_json(const WorksSample& sample);
WorksSample works_sample_from_json(const Json& json, std::string_view where);

/// The variance of the number of terms in one abstract of the group: that of a negative binomial distribution
/// with the group's mean and its share of abstracts without a term; the mean (Poisson) where that share is
/// no larger than Poisson's. Counts by group hold no more of the distribution. 0 without works.
double term_variance(const GroupCounts& counts);

}  // namespace computedivide
