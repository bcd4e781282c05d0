// Words and themes in the abstracts of one topic's works, by who wrote them.
//
// A second pass over the works, since the first keeps counts and no words. Everything that decides whether
// and where a work counts is asked of the same objects as there: the reader's filters, the scorer (abstract,
// ambiguous words, topics) and the counts (duplicates), so that the works here are those behind a topic's
// rows in works.csv. One thread reads the files in the order of their paths: which of two works with one id
// stays must not depend on chance. Only works of the topic, a few in a hundred, are put back into text and
// cut into words.
//
// Memory: the ids, as in WorkCounts, and the vocabulary, which is kept whole up to the most words.

#include "computedivide/text/theme_words.hpp"

#include <algorithm>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/data/works/index.hpp"

namespace computedivide {

namespace {

/// The abstract as a text; a full stop stands for a gap between positions: no term reaches across it.
std::string text_of(const Abstract& abstract) {
  if (abstract.form != Abstract::Form::index) return std::string(abstract.bytes);
  std::vector<std::string> tokens;
  std::vector<std::pair<std::uint32_t, std::size_t>> places;
  IndexWalk walk(abstract.bytes);
  IndexToken token;
  while (walk.next(token)) {
    std::uint64_t lone_surrogates = 0;
    const std::size_t number = tokens.size();
    tokens.emplace_back();
    unescape_json(token.raw, tokens.back(), lone_surrogates);
    for_each_position(token.positions,
                      [&](std::uint32_t position) { places.emplace_back(position, number); });
  }
  std::stable_sort(places.begin(), places.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::string text;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i > 0) text += places[i].first > places[i - 1].first + 1 ? " . " : " ";
    text += tokens[places[i].second];
  }
  return text;
}

/// Which themes a text has a term of.
class ThemeFinder {
 public:
  explicit ThemeFinder(const std::vector<Lexicon>& themes) {
    for (const Lexicon& theme : themes) matchers_.emplace_back(vocabulary_, theme.terms);
  }

  void add(std::string_view text, std::vector<std::uint64_t>& with_theme) const {
    AtomBuilder builder(vocabulary_);
    builder.feed_text(text);
    for (std::size_t i = 0; i < matchers_.size(); ++i) {
      if (matchers_[i].any(builder.atoms())) ++with_theme[i];
    }
  }

 private:
  Vocabulary vocabulary_;
  std::vector<TermMatcher> matchers_;
};

std::uint32_t topic_place(const std::vector<std::string>& names, const std::string& topic) {
  const auto place = std::find(names.begin(), names.end(), topic);
  if (place == names.end())
    fail("theme_topic: '{}' is no topic of the list{}", topic, suggestion(topic, names));
  return static_cast<std::uint32_t>(place - names.begin());
}

}  // namespace

ThemeWords count_theme_words(const std::vector<std::filesystem::path>& paths, const ScoreRun& run,
                             const ThemeOptions& options) {
  Scorer scorer(run.score);
  const std::uint32_t topic = topic_place(scorer.topic_names(), options.topic);
  WorkCounts counts(run.score.terms.terms.size(), run.group);
  WordCounter words(options.stop_words, run.score.terms.terms, options.most_words);
  const ThemeFinder themes(options.themes);
  ThemeWords found;
  for (ThemeGroup& group : found.groups) group.with_theme.resize(options.themes.size());

  const std::vector<std::filesystem::path> files = works_files(paths);
  std::uint64_t all_bytes = 0, done_bytes = 0, works = 0;
  for (const std::filesystem::path& file : files) {
    std::error_code ignored;
    const std::uintmax_t size = std::filesystem::file_size(file, ignored);
    if (!ignored) all_bytes += size;
  }
  constexpr std::uint64_t works_between_reports = 4096;
  Work work;
  ScoredWork scored;
  for (const std::filesystem::path& file : files) {
    const std::unique_ptr<WorksSource> source = open_works(file, run.read);
    while (source->next(work)) {
      if (++works % works_between_reports == 0 && run.progress)
        run.progress(done_bytes + source->file_bytes(), all_bytes, works);
      scorer.score(work, *source, run.read.strict, scored);
      const bool of_topic =
          std::find(scored.topics.begin(), scored.topics.end(), topic) != scored.topics.end();
      // The counts are asked for duplicates alone: no topic of theirs is needed.
      scored.topics.clear();
      const std::uint64_t before = counts.counted();
      counts.add(scored, {});
      if (!of_topic || counts.counted() == before) continue;
      // From here on the work counts and is of the topic.
      const TeamType team = team_type(scored.institutions, run.group.team);
      const bool industry = team == TeamType::industry_only || team == TeamType::collaboration;
      if (!industry && team != TeamType::academic_only) {
        ++found.other_works;
        continue;
      }
      const std::size_t collection = industry ? 0 : 1;
      const std::string text = text_of(work.abstract);
      ++found.groups[collection].works;
      themes.add(text, found.groups[collection].with_theme);
      words.add(collection, text);
    }
    done_bytes += source->file_bytes();
    ++found.report.files;
    found.report.file_bytes += source->file_bytes();
    found.report.text_bytes += source->text_bytes();
    found.report.synthetic = found.report.synthetic || source->synthetic;
    ++found.report.forms[std::string(source->form())];
    for (const auto& [kind, tally] : source->errors.kinds) {
      found.report.errors.kinds.try_emplace(kind, Tally{0, tally.first}).first->second.count += tally.count;
    }
  }
  found.words = words.counts();
  found.forgotten = words.forgotten();
  return found;
}

}  // namespace computedivide
