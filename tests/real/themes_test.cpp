// Thematic differences on the conference papers of 2012 to 2021.

#include "computedivide/results/themes.hpp"
#include "catch.hpp"
#include "computedivide/data/affiliation/institutions.hpp"
#include "computedivide/plot/clashes.hpp"

using namespace computedivide;

TEST_CASE("industry-involved papers on language have the engineering themes more often") {
  const auto path = shared_file("conferences/ai_conference_papers.jsonl.gz");
  REQUIRE_SHARED(path);
  ScoreRun run;
  run.read.affiliation_types = affiliation_institutions;
  run.score.terms = compute_terms();
  run.score.ai_terms = ai_terms();
  run.score.ambiguous_words = ambiguous_words();
  run.score.topics.lexicon = ml_topics();
  run.group.by_institutions = true;
  ThemeOptions options;
  options.themes = theme_lexicons();
  options.stop_words = stop_words();
  const Themes themes = compute_themes({path}, run, options, 500);
  const std::array<ThemeGroup, 2>& groups = themes.found.groups;
  CHECK(groups[0].works > 300);
  CHECK(groups[1].works > 300);
  CHECK(themes.found.forgotten == 0);
  for (std::size_t i = 0; i < themes.names.size(); ++i) {
    INFO(themes.names[i]);
    CHECK(groups[0].with_theme[i] * groups[1].works > groups[1].with_theme[i] * groups[0].works);
  }
  CHECK_THAT(theme_words_csv(themes), contains("distillation"));
  const Figure figure = draw_themes(themes, options, {"works", SourceKind::real, "", "Conference papers"});
  CHECK(clashes(figure) == std::vector<std::string>{});
}
