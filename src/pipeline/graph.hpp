#pragma once

#include <span>
#include <string>
#include <vector>

#include "pipeline/step.hpp"

namespace computedivide {

/// Throws Error unless every id is there once and every step reads only sources and steps listed above it:
/// then the list is a graph without cycles, in an order that can be run.
void check_steps(std::span<const Step> steps, std::span<const Source> sources);

/// The steps that `names` select (an id, or a stem for all its steps), with everything that these read; all
/// steps if names is empty. Throws Error for unknown names, with the nearest one.
std::vector<bool> select_steps(std::span<const Step> steps, std::span<const std::string> names);

/// The steps that `names` select, without what they read; none if names is empty.
std::vector<bool> match_steps(std::span<const Step> steps, std::span<const std::string> names);

/// The graph for Graphviz.
std::string graph_as_dot(std::span<const Step> steps, std::span<const Source> sources);

/// The graph for Mermaid.
std::string graph_as_mermaid(std::span<const Step> steps, std::span<const Source> sources);

}  // namespace computedivide
