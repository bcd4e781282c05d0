#pragma once

#include <string>
#include <vector>

#include "computedivide/data/json.hpp"
#include "computedivide/data/numbers.hpp"
#include "computedivide/data/papers/papers.hpp"
#include "step_harness.hpp"

/// Puts these annotations into the folder as the step ingest.papers would.
inline void put_papers(StepHarness& harness, const std::vector<computedivide::Paper>& papers,
                       const computedivide::SourceInfo& source) {
  using namespace computedivide;
  harness.folder.write("papers.csv", papers_to_csv(papers));
  harness.folder.write(
      "papers.provenance.json",
      to_text(Json::Object{{"schema", 1}, {"source", to_json(source)}, {"census", to_json(source)}}));
  harness.files_of_steps["ingest.papers"] = {"papers.csv", "papers.provenance.json"};
}

/// The number of this name; throws where there is none.
inline const computedivide::Number& number_named(const std::vector<computedivide::Number>& numbers,
                                                 const std::string& name) {
  for (const computedivide::Number& number : numbers) {
    if (number.name == name) return number;
  }
  throw std::runtime_error("no number " + name);
}
