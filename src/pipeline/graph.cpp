// The list of steps as a graph. Order in the list is the order of the paper and of the run: a step reads only
// what is listed above it, so no sorting is needed and no cycle is possible.

#include "pipeline/graph.hpp"

#include <algorithm>
#include <set>

#include "base/find.hpp"
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
    if (!known.insert(step.id).second) fail("step '{}': appears twice; each id must appear once", step.id);
  }
}

std::vector<bool> match_steps(std::span<const Step> steps, std::span<const std::string> names) {
  std::vector<bool> matched(steps.size(), false);
  std::vector<std::string> legal;
  for (const Step& step : steps) legal.emplace_back(step.id);
  for (const std::string& name : names) {
    bool found = false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (steps[i].id == name || stem_of(steps[i].id) == name) matched[i] = found = true;
    }
    if (!found) fail_usage("no step '{}'{}", name, suggestion(name, legal));
  }
  return matched;
}

std::vector<bool> select_steps(std::span<const Step> steps, std::span<const std::string> names) {
  if (names.empty()) return std::vector<bool>(steps.size(), true);
  std::vector<bool> selected = match_steps(steps, names);
  for (std::size_t i = steps.size(); i-- > 0;) {
    for (std::size_t k = 0; selected[i] && k < i; ++k) {
      if (holds(steps[i].reads, steps[k].id)) selected[k] = true;
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

/// How a language writes a graph: format strings of a source (identifier, name), a step (identifier, id,
/// place in the paper) and an edge (two identifiers), with the text before and after them.
struct GraphForm {
  std::string_view begin, source, step, edge, end;
};

std::string graph_as(const GraphForm& form, std::span<const Step> steps, std::span<const Source> sources) {
  std::string text(form.begin);
  for (const Source& source : sources) {
    const auto reads = [&](const Step& step) { return holds(step.reads, source.name); };
    if (std::any_of(steps.begin(), steps.end(), reads))
      text += fmt::format(fmt::runtime(form.source), identifier(source.name), source.name);
  }
  for (const Step& step : steps) {
    text += fmt::format(fmt::runtime(form.step), identifier(step.id), step.id, step.paper_ref);
    for (const std::string_view read : step.reads)
      text += fmt::format(fmt::runtime(form.edge), identifier(read), identifier(step.id));
  }
  return text.append(form.end);
}

}  // namespace

std::string graph_as_dot(std::span<const Step> steps, std::span<const Source> sources) {
  return graph_as({"digraph computedivide {\n  rankdir=LR;\n  node [fontname=\"Helvetica\"];\n",
                   "  {} [label=\"{}\" shape=cylinder];\n", "  {} [label=\"{}\\n{}\" shape=box];\n",
                   "  {} -> {};\n", "}\n"},
                  steps, sources);
}

std::string graph_as_mermaid(std::span<const Step> steps, std::span<const Source> sources) {
  return graph_as({"flowchart LR\n", "  {}[(\"{}\")]\n", "  {}[\"{}\"]\n", "  {} --> {}\n", ""}, steps,
                  sources);
}

}  // namespace computedivide
