// What the results on NeurIPS papers share: reading what ingest.papers wrote, and counting what is left out.

#include "results/papers/annotations.hpp"

#include "computedivide/csv.hpp"
#include "results/papers/release_fit.hpp"

namespace computedivide {

Annotations read_annotations(const Inputs& inputs) {
  const std::filesystem::path path = inputs.file("papers.csv");
  Annotations annotations;
  annotations.source = read_papers_source(inputs.file("papers.provenance.json"), "source");
  // Where author rows or a census alone were given the table is its header; read_papers takes that for a
  // mistake in a file of annotations.
  if (CsvReader(path).next()) annotations.papers = read_papers(path).papers;
  return annotations;
}

std::string left_out_csv(const LeftOut& left_out) {
  std::string csv = "reason,papers\n";
  for (const auto& [reason, papers] : left_out) {
    append_csv_record(csv, std::vector<std::string>{reason, std::to_string(papers)});
  }
  return csv;
}

}  // namespace computedivide
