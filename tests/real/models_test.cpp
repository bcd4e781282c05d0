// All four vintages at hand are read whole; the counts were taken from the files by other means.

#include "catch.hpp"

#include <algorithm>

#include "computedivide/models.hpp"

using namespace computedivide;

namespace {

struct Counts {
  std::string file;
  std::uint64_t rows;
  std::uint64_t without_name;
  std::size_t with_compute;
};

}  // namespace

TEST_CASE("every vintage is read whole, with every row kept or counted") {
  const std::vector<Counts> vintages{{"models/pcd_2022-06-30.csv", 501, 150, 138},
                                     {"models/pcd_2023-03.csv", 534, 143, 166},
                                     {"models/epoch_full_2024-10.csv", 1755, 0, 782},
                                     {"models/epoch_full_2025-06.csv", 1892, 0, 988}};
  for (const Counts& expected : vintages) {
    INFO(expected.file);
    const auto path = shared_file(expected.file);
    REQUIRE_SHARED(path);
    const ModelsFile read = read_models(path);
    CHECK(read.report.rows == expected.rows);
    std::uint64_t dropped = 0;
    for (const auto& [reason, tally] : read.report.dropped) dropped += tally.count;
    CHECK(read.models.size() + dropped == read.report.rows);
    const auto no_name = read.report.dropped.find("no name");
    CHECK((no_name == read.report.dropped.end() ? 0 : no_name->second.count) == expected.without_name);
    CHECK(std::size_t(std::count_if(read.models.begin(), read.models.end(), [](const Model& m) {
            return m.training_flop.has_value();
          })) == expected.with_compute);
    CHECK(models_to_csv(read_models(models_to_csv(read.models), "again").models) ==
          models_to_csv(read.models));
  }
}
