// The paper's table of contents as a list of steps: an explicit array, nothing registers itself.

#include "computedivide/results/steps.hpp"

#include <array>

#include "computedivide/results/audit.hpp"
#include "computedivide/results/ingest_models.hpp"
#include "computedivide/results/ledger.hpp"

namespace computedivide {

namespace {

constexpr std::array steps{
    Step{"ingest.models",
         "The models table in one schema, with what was dropped",
         "",
         ingest_models_reads,
         {},
         run_ingest_models},
    Step{"audit",
         "The printed numbers against one another",
         "Table 1, figures 3 and 6, Methods",
         audit_reads,
         {},
         run_audit},
    Step{"ledger",
         "What the paper printed beside what we made, with a verdict each",
         "",
         ledger_reads,
         {},
         run_ledger},
};

}  // namespace

std::span<const Step> study_steps() {
  return steps;
}

}  // namespace computedivide
