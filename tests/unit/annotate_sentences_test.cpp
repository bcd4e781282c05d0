// The annotator on labelled sentences: precision and recall by field, printed, with floors slightly below
// what is reached. The labels (fixtures/annotator_sentences.csv) were written before the annotator; cases
// that it gets wrong stay in the sample.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "annotate/sentence.hpp"
#include "annotator_sample.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "data/papers/table.hpp"

using namespace computedivide;

namespace {

std::string device_of(std::string_view cell) {
  const auto mention = HardwareNames(shipped_accelerators()).exact(cell);
  return mention ? shipped_accelerators()[mention->accelerator].name : std::string(cell);
}

/// The sentence's answer for each field of the sample, as its cells are written.
std::map<std::string, std::string> answer(const HardwareReader& reader, const std::string& sentence) {
  std::map<std::string, std::string> cells;
  const std::vector<HardwareUse> uses = reader.read(sentence);
  if (const auto best = best_use(uses)) {
    const HardwareUse& use = uses[*best];
    cells["device"] = reader.table()[use.accelerator].name;
    if (use.n_devices) cells["n_devices"] = std::to_string(*use.n_devices);
    if (use.hours) cells["hours"] = format_number(*use.hours);
    if (use.device_hours) cells["device_hours"] = format_number(*use.device_hours);
  }
  for (const StatedCompute& stated : find_stated_compute(sentence)) {
    if (stated.accepted && cells["flop"].empty()) cells["flop"] = format_number(stated.flop);
  }
  if (cells["flop"].empty()) {
    if (const auto flop = flop_from_operations(find_operations(sentence)).flop)
      cells["flop"] = format_number(*flop);
  }
  if (!find_bert(sentence).empty()) cells["bert"] = "yes";
  const std::vector<CodeStatement> code = read_code(sentence);
  if (!code.empty()) cells["code"] = name_of(code.front().kind);
  return cells;
}

}  // namespace

namespace {

/// Annotates a file of labelled sentences; how many there are.
std::size_t score(const std::string& file, Scores& scores) {
  const HardwareReader reader(shipped_accelerators());
  CsvReader csv(test_file("fixtures/" + file));
  std::size_t sentences = 0;
  while (csv.next()) {
    ++sentences;
    std::map<std::string, std::string> found = answer(reader, std::string(csv[csv.column("sentence")]));
    for (const char* field : {"device", "n_devices", "hours", "device_hours", "flop", "bert", "code"}) {
      std::string label(csv[csv.column(field)]);
      if (std::string(field) == "device" && !label.empty()) label = device_of(label);
      if (const auto number = parse_number(label)) label = format_number(*number);
      scores.add(field, std::string(csv[csv.column("id")]), label, found[field]);
    }
  }
  scores.print(file.c_str());
  return sentences;
}

void require_at_least(const Scores& scores, const std::string& field, double precision, double recall) {
  INFO(field);
  CHECK(scores.precision(field) >= precision);
  CHECK(scores.recall(field) >= recall);
}

}  // namespace

TEST_CASE("the sentences that the rules were worked out on are annotated rightly", "[annotate]") {
  Scores scores;
  CHECK(score("annotator_sentences.csv", scores) >= 190);
  require_at_least(scores, "device", 0.98, 0.96);
  require_at_least(scores, "n_devices", 0.98, 0.92);
  require_at_least(scores, "hours", 0.96, 0.91);
  require_at_least(scores, "device_hours", 0.99, 0.79);
  require_at_least(scores, "flop", 0.99, 0.99);
  require_at_least(scores, "bert", 0.99, 0.99);
  require_at_least(scores, "code", 0.95, 0.95);
}

TEST_CASE(
    "sentences written after the rules, and not used for them, are annotated with this precision and recall",
    "[annotate]") {
  Scores scores;
  CHECK(score("annotator_heldout.csv", scores) >= 36);
  require_at_least(scores, "device", 0.81, 0.81);
  require_at_least(scores, "n_devices", 0.81, 0.74);
  require_at_least(scores, "hours", 0.79, 0.66);
  require_at_least(scores, "flop", 0.99, 0.99);
  require_at_least(scores, "bert", 0.99, 0.49);
  require_at_least(scores, "code", 0.66, 0.59);
}
