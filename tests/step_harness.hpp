#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/step.hpp"
#include "scratch.hpp"
#include "study/steps.hpp"

/// Runs steps on files in a folder, as the runner does, without the rest of the driver.
class StepHarness {
 public:
  Scratch folder;
  /// The defaults, but for few models every one of which is ranked.
  computedivide::Parameters parameters = computedivide::resolve_parameters(
      computedivide::parameter_specs(), "paper", std::vector<std::string>{"min_contemporaries=0"}, 1);
  std::map<std::string, std::vector<std::string>> files_of_steps;

  /// Declares a source; `missing` says why it is not there.
  void add_source(const std::string& name, const std::string& missing = "",
                  const std::vector<std::filesystem::path>& files = {}) {
    computedivide::Source& source = sources_[name];
    source.name = name;
    source.missing = missing;
    source.files = files;
  }

  /// Runs the step and returns the names of the files that it wrote.
  std::vector<std::string> run(const computedivide::Step& step) {
    std::map<std::string, std::pair<const computedivide::Source*, computedivide::SourceInfo>> declared;
    for (const auto& [name, source] : sources_) declared[name] = {&source, {name, {}, "", ""}};
    const computedivide::Inputs inputs(step, declared, files_of_steps, folder.path(), parameters);
    const std::filesystem::path scratch = folder / ("scratch_" + std::string(step.id));
    computedivide::Outputs outputs(step, folder.path(), scratch);
    step.run(inputs, outputs);
    outputs.commit();
    std::vector<std::string> names;
    for (const computedivide::Outputs::Written& file : outputs.written()) names.push_back(file.name);
    files_of_steps[std::string(step.id)] = names;
    return names;
  }

 private:
  std::map<std::string, computedivide::Source> sources_;
};
