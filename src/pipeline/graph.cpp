// The list of steps as a graph. Order in the list is the order of the paper and of the run: a step reads only
// what stands above it, so no sorting is needed and no cycle is possible.

#include "pipeline/graph.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

void check_steps(std::span<const Step> steps, std::span<const Source> sources) {
  std::set<std::string_view> known;
  for (const Source& source : sources) known.insert(source.name);
  for (const Step& step : steps) {
    for (const std::string_view read : step.reads) {
      if (!known.contains(read))
        fail(
            "step '{}': reads '{}', which is neither a source nor a step above it; the list is in running "
            "order",
            step.id, read);
    }
    if (!known.insert(step.id).second) fail("step '{}': stands twice; each id once is needed", step.id);
  }
}

std::vector<bool> match_steps(std::span<const Step> steps, std::span<const std::string> names) {
  std::vector<bool> matched(steps.size(), false);
  for (const std::string& name : names) {
    bool found = false;
    std::vector<std::string> legal;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (steps[i].id == name || stem_of(steps[i].id) == name) {
        matched[i] = true;
        found = true;
      }
      legal.emplace_back(steps[i].id);
    }
    if (!found) fail_usage("no step '{}'{}", name, suggestion(name, legal));
  }
  return matched;
}

std::vector<bool> select_steps(std::span<const Step> steps, std::span<const std::string> names) {
  if (names.empty()) return std::vector<bool>(steps.size(), true);
  std::vector<bool> selected = match_steps(steps, names);
  for (std::size_t i = steps.size(); i-- > 0;) {
    if (!selected[i]) continue;
    for (const std::string_view read : steps[i].reads) {
      for (std::size_t k = 0; k < i; ++k) {
        if (steps[k].id == read) selected[k] = true;
      }
    }
  }
  return selected;
}

namespace {

std::string identifier(std::string_view name) {
  std::string id(name);
  std::replace_if(
      id.begin(), id.end(), [](char c) { return c == '.' || c == '-'; }, '_');
  return id;
}

bool is_read(std::span<const Step> steps, const Source& source) {
  return std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
    return std::find(step.reads.begin(), step.reads.end(), source.name) != step.reads.end();
  });
}

}  // namespace

std::string graph_as_dot(std::span<const Step> steps, std::span<const Source> sources) {
  std::string dot = "digraph computedivide {\n  rankdir=LR;\n  node [fontname=\"Helvetica\"];\n";
  for (const Source& source : sources) {
    if (is_read(steps, source))
      dot += fmt::format("  {} [label=\"{}\" shape=cylinder];\n", identifier(source.name), source.name);
  }
  for (const Step& step : steps) {
    dot += fmt::format("  {} [label=\"{}\\n{}\" shape=box];\n", identifier(step.id), step.id, step.paper_ref);
    for (const std::string_view read : step.reads)
      dot += fmt::format("  {} -> {};\n", identifier(read), identifier(step.id));
  }
  return dot + "}\n";
}

std::string graph_as_mermaid(std::span<const Step> steps, std::span<const Source> sources) {
  std::string mermaid = "flowchart LR\n";
  for (const Source& source : sources) {
    if (is_read(steps, source))
      mermaid += fmt::format("  {}[(\"{}\")]\n", identifier(source.name), source.name);
  }
  for (const Step& step : steps) {
    mermaid += fmt::format("  {}[\"{}\"]\n", identifier(step.id), step.id);
    for (const std::string_view read : step.reads)
      mermaid += fmt::format("  {} --> {}\n", identifier(read), identifier(step.id));
  }
  return mermaid;
}

}  // namespace computedivide
