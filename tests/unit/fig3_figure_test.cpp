// Drawing takes most of the time of Figure 3's tests, so it stands apart from its numbers.

#include "catch.hpp"
#include "clashes.hpp"
#include "plot/script.hpp"
#include "results/works/fig3.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

TEST_CASE("no text of Figure 3 touches another, with few topics and with many") {
  const SourceInfo source{"works", SourceKind::real, std::string(64, 'b'), "Invented counts"};
  for (const int topics : {1, 3, 25, 40}) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
      PlantedTopics planted;
      planted.topics = topics;
      planted.seed = seed;
      Fig3Options options;
      options.panel.topics_n = 40;
      options.wild.replicates = 9;
      const Fig3 fig3 = compute_fig3(planted_counts(planted), options);
      CHECK(clashes(draw_fig3(fig3, options, -0.122, source)) == std::vector<std::string>{});
    }
  }
}
