// From source to figure, link by link: what a step read must be what the step before it has made. A source
// that is missing has its reason for a digest and stands in no list of sources.

#include <fmt/format.h>

#include "runs/verify.hpp"

namespace computedivide {

namespace {

struct Made {
  std::string sha256;
  std::string step;
};

struct Known {
  std::map<std::string, Made> files;  ///< of the steps before
  std::map<std::string, std::string> sources;
};

/// What is wrong with an input; empty where nothing is.
std::string wrong_input(const InputDigest& input, const Known& known) {
  if (const auto file = known.files.find(input.name); file != known.files.end()) {
    if (input.sha256 == file->second.sha256) return "";
    return fmt::format("was made from another '{}' than step '{}' has made ({}, not {}): a mixed run",
                       input.name, file->second.step, input.sha256, file->second.sha256);
  }
  if (const auto source = known.sources.find(input.name); source != known.sources.end()) {
    if (input.sha256 == source->second) return "";
    return fmt::format("was made from another source '{}' than the last run's ({}, not {}): a mixed run",
                       input.name, input.sha256, source->second);
  }
  if (input.sha256.starts_with("missing")) return "";
  return fmt::format("reads '{}', which is no source of the last run and made by no step before it",
                     input.name);
}

std::string wrong_parameter(const std::string& name, const std::string& value, const Parameters& last) {
  const auto place = last.find(name);
  if (place == last.end()) return fmt::format("has parameter '{}', which the last run does not have", name);
  if (place->second == value) return "";
  return fmt::format("was made with {} = '{}', the last run has '{}': a mixed run", name, value,
                     place->second);
}

}  // namespace

std::vector<BrokenLink> broken_links(const WrittenRecord& written) {
  std::vector<BrokenLink> broken;
  Known known;
  for (const SourceInfo& source : written.record.sources) known.sources[source.name] = source.sha256;
  for (const std::string& id : written.order) {
    const StepRecord& step = written.record.steps.at(id);
    const auto add = [&](std::string what) {
      if (!what.empty()) broken.push_back({id, std::move(what)});
    };
    for (const InputDigest& input : step.inputs) add(wrong_input(input, known));
    for (const auto& [name, value] : step.parameters)
      add(wrong_parameter(name, value, written.record.parameters));
    for (const Outputs::Written& output : step.outputs) known.files[output.name] = {output.sha256, id};
  }
  return broken;
}

}  // namespace computedivide
