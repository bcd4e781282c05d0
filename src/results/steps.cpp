// The paper's table of contents as a list of steps: an explicit array, nothing registers itself.

#include "computedivide/results/steps.hpp"

#include <array>

#include "computedivide/results/ingest_models.hpp"

namespace computedivide {

namespace {

constexpr std::array steps{
    Step{"ingest.models",
         "The models table in one schema, with what was dropped",
         "",
         ingest_models_reads,
         {},
         run_ingest_models},
};

}  // namespace

std::span<const Step> study_steps() {
  return steps;
}

}  // namespace computedivide
