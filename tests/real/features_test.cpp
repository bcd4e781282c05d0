// Features of real abstracts, work by work, against a search character by character in the text put together
// here.

#include "builder_harness.hpp"
#include "catch.hpp"
#include "data/papers/table.hpp"
#include "data/works/source.hpp"

using namespace computedivide;

namespace {

/// The text of an index; a full stop stands for a gap.
std::string text_of(const Abstract& abstract) {
  std::vector<std::pair<std::uint32_t, std::string_view>> placed;
  for (const AbstractToken& token : abstract.tokens) {
    for (std::uint32_t i = 0; i < token.count; ++i)
      placed.emplace_back(abstract.positions[token.first_position + i], token.text);
  }
  std::stable_sort(placed.begin(), placed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::string text;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (i > 0) text += placed[i].first > placed[i - 1].first + 1 ? " . " : " ";
    text += placed[i].second;
  }
  return text;
}

}  // namespace

TEST_CASE("the counts of every real abstract equal those of a search character by character", "[works]") {
  const std::filesystem::path path = shared_file("openalex/openalex_works_all.jsonl.gz");
  if (!std::filesystem::exists(path)) {
    WARN("skipped: no real works");
    return;
  }
  ReadOptions read;
  read.first_year = 0;
  read.last_year = 9999;
  const std::unique_ptr<WorksSource> source = open_works(path, read);
  const ScoreOptions options = usual_lists();
  FeatureBuilder builder(options);
  Work work;
  WorkFeatures features;
  std::size_t abstracts = 0, with_terms = 0;
  while (source->next(work)) {
    builder.build(work, features);
    if (features.drop) continue;
    ++abstracts;
    INFO(source->where());
    const std::string text = text_of(work.abstract);
    const PlainSearch search(text);
    for (const Matching matching : {Matching::longest, Matching::independent})
      REQUIRE(hits_of(features, options, matching) == search.hits(options.terms.terms, matching));
    for (std::size_t theme = 0; theme < options.themes.size(); ++theme) {
      unsigned occurrences = 0;
      for (const auto& [term, count] : search.hits(options.themes[theme].terms, Matching::longest))
        occurrences += count;
      REQUIRE(features.themes[theme] == occurrences);
    }
    REQUIRE(features.bert_in_abstract == count_bert(text));
    with_terms += features.terms.empty() ? 0 : 1;
  }
  CHECK(abstracts > 500);
  CHECK(with_terms > 100);
}
