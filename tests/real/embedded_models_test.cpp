// Ours against another reckoning of the same models: a large factor must have been seen and explained.

#include "catch.hpp"

#include <cmath>
#include <map>

#include <fmt/format.h>

#include "computedivide/base/text.hpp"
#include "computedivide/data/models.hpp"

using namespace computedivide;

namespace {

/// What a row's note says where its training compute is known to differ from others'. A note on how the
/// number was reckoned is in nearly every row and excuses nothing.
constexpr std::string_view explanation = "Differs from other estimates";

}  // namespace

TEST_CASE("embedded training compute is within a factor of 3 of others' estimates, or says why not") {
  const std::filesystem::path path = shared_file("models/epoch_full_2025-06.csv");
  REQUIRE_SHARED(path);
  std::map<std::string, double> others;
  for (const Model& model : read_models(path).models) {
    if (model.training_flop) others.emplace(to_lower(trim(model.name)), *model.training_flop);
  }

  int in_common = 0;
  for (const Model& model : read_models(test_file("../data/embedded/models.csv")).models) {
    const auto other = others.find(to_lower(trim(model.name)));
    if (!model.training_flop || other == others.end()) continue;
    ++in_common;
    const bool near = std::abs(std::log(*model.training_flop / other->second)) <= std::log(3.0);
    if (near || model.note.find(explanation) != std::string::npos) continue;
    FAIL_CHECK(fmt::format("{}: ours {} FLOP, theirs {}, and the note does not say why", model.name,
                           format_number(*model.training_flop), format_number(other->second)));
  }
  CHECK(in_common >= 80);
}
