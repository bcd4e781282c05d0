#pragma once

#include <string>
#include <vector>

#include "computedivide/json.hpp"
#include "computedivide/numbers.hpp"
#include "computedivide/papers.hpp"
#include "data/papers/table.hpp"
#include "results/papers/ingest_papers.hpp"
#include "step_harness.hpp"

/// Puts these annotations, and facts of the index, into the folder as the step ingest.papers would.
inline void put_papers(StepHarness& harness, const std::vector<computedivide::Paper>& papers,
                       const computedivide::SourceInfo& source,
                       const std::vector<computedivide::PaperFacts>& facts = {}) {
  using namespace computedivide;
  harness.folder.write("papers.csv", papers_to_csv(papers));
  harness.folder.write("papers.provenance.json", to_text(Json::Object{{"schema", 1},
                                                                      {"source", to_json(source)},
                                                                      {"census", to_json(source)},
                                                                      {"facts", to_json(source)}}));
  harness.folder.write("papers_facts.csv", paper_facts_to_csv(facts));
  harness.folder.write("papers_census.csv", census_to_csv({}));
  harness.folder.write("papers_judged.csv", judged_csv_header());
  harness.files_of_steps["ingest.papers"] = {"papers.csv", "papers_facts.csv", "papers_census.csv",
                                             "papers_judged.csv", "papers.provenance.json"};
  harness.add_source("published", "a test draws no printed value");
}

/// The number of this name; throws if there is none.
inline const computedivide::Number& number_named(const std::vector<computedivide::Number>& numbers,
                                                 const std::string& name) {
  for (const computedivide::Number& number : numbers) {
    if (number.name == name) return number;
  }
  throw std::runtime_error("no number " + name);
}
