// Thematic differences on the conference papers of 2012 to 2021.

#include "results/works/themes.hpp"

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "process.hpp"
#include "results/works/counts/words_table.hpp"
#include "score/words.hpp"

using namespace computedivide;

TEST_CASE("industry-involved papers on language have the engineering themes more often") {
  const auto path = shared_file("conferences/ai_conference_papers.jsonl.gz");
  REQUIRE_SHARED(path);
  const Scratch folder;
  const std::filesystem::path out = folder / "out";
  REQUIRE(run_program("run-all -q --only score.works --works " + path.string() + " --out " + out.string())
              .exit_code == 0);
  const std::string topic = "Natural language processing";
  const std::vector<Lexicon> lexicons = theme_lexicons();
  const Themes themes =
      compare_themes(topic, lexicons, count_themes(out / "works_features.csv.gz", topic, {}, lexicons.size()),
                     read_words_file(out / "works_words.csv.gz"), 500);
  const std::array<ThemeGroup, 2>& groups = themes.found.groups;
  CHECK(groups[0].works > 300);
  CHECK(groups[1].works > 300);
  for (std::size_t i = 0; i < themes.names.size(); ++i) {
    INFO(themes.names[i]);
    CHECK(groups[0].with_theme[i] * groups[1].works > groups[1].with_theme[i] * groups[0].works);
  }
  CHECK_THAT(theme_words_csv(themes), contains("distillation"));
  const Figure figure = draw_themes(themes, {"works", SourceKind::real, "", "Conference papers"});
  CHECK(clashes(figure) == std::vector<std::string>{});
}
