// The small tables of data/embedded are what the program makes of their upstream files.

#include "base/files.hpp"
#include "catch.hpp"
#include "data/clusters/clusters.hpp"
#include "data/narrowing/arxiv.hpp"
#include "data/papers/hardware.hpp"

using namespace computedivide;

namespace {

std::string embedded(const std::string& name) { return read_file(test_file("../data/embedded/" + name)); }

}  // namespace

TEST_CASE("clusters.csv is made from Epoch AI's table") {
  const auto upstream = shared_file("clusters/epoch_gpu_clusters_2025-12.csv");
  REQUIRE_SHARED(upstream);
  CHECK(embedded("clusters.csv") == clusters_to_csv(read_clusters(CsvReader(upstream)).clusters));
}

TEST_CASE("arxiv_topics.csv and arxiv_companies.csv are made from the data of Klinger et al.") {
  const auto topics = shared_file("narrowing/fig_9_topic_comp.csv");
  REQUIRE_SHARED(topics);
  CHECK(embedded("arxiv_topics.csv") == arxiv_topics_to_csv(read_arxiv_topics(CsvReader(topics))));
  CHECK(embedded("arxiv_companies.csv") ==
        arxiv_months_to_csv(read_arxiv_months(CsvReader(shared_file("narrowing/fig_7_type_evol.csv")))));
}

TEST_CASE("hardware.csv is made from both of Epoch AI's tables of chips") {
  const std::vector<std::filesystem::path> vintages{shared_file("hardware/epoch_chips_2025-06.csv"),
                                                    shared_file("hardware/epoch_chips_2026-07.csv")};
  for (const auto& vintage : vintages) REQUIRE_SHARED(vintage);
  CHECK(embedded("hardware.csv") ==
        hardware_to_csv(merge_epoch_chips(vintages, test_file("../data/embedded/hardware_names.csv"))));
}
