// Derived data: compute terms in the abstracts of works, by topic, year and team type.
// The works are read once. Everything that any choice needs of a work is kept in the table of features; the
// counts under the choices made, and under each other choice by itself, are made in the same pass. Figures 3
// and 4, their robustness, the themes and Figure 5's abstracts read these files and never the works.
//
// From here on every counted work has a team type, which may be "unknown".

#include "results/works/counts/score_works.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/tables/csv_cells.hpp"
#include "data/works/work.hpp"
#include "results/choices.hpp"
#include "results/papers/fig5.hpp"
#include "results/works/counts/counts_words.hpp"
#include "results/works/counts/words_table.hpp"
#include "score/features_file.hpp"
#include "score/words.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr double shipped_score_floor = 0.2;
constexpr const char *features_name = "works_features.csv.gz", *words_name = "works_words.csv.gz";

/// Another choice, and the works that it affects.
struct Variant {
  enum class Of { all, concepts, conferences } of;
  std::string name;
  WorkChoices choices;
};

/// Each choice that differs from the ones made, by itself.
std::vector<Variant> variants_of(const WorkChoices& made) {
  std::vector<Variant> variants;
  const auto add = [&](Variant::Of of, std::string name, const auto& change) {
    WorkChoices choices = made;
    change(choices);
    if (choices != made) variants.push_back({of, std::move(name), choices});
  };
  using Of = Variant::Of;
  for (const InstitutionTypes type :
       {institution::facility, institution::nonprofit, institution::government, institution::healthcare})
    add(Of::all, fmt::format("academic_set=education+{}", name_of(type)), [&](WorkChoices& choices) {
      choices.team.academic = static_cast<InstitutionTypes>(institution::education | type);
    });
  add(Of::all, made.team.strict ? "strict_team=no" : "strict_team=yes",
      [](WorkChoices& choices) { choices.team.strict = !choices.team.strict; });
  for (std::size_t i = 0; i < matching_words.size(); ++i)
    add(Of::all, fmt::format("matching={}", matching_words[i]),
        [&](WorkChoices& choices) { choices.matching = static_cast<Matching>(i); });
  add(Of::all, "topics_per_work=one", [](WorkChoices& choices) { choices.one_topic = true; });
  for (std::size_t i = 0; i < corpus_words.size(); ++i)
    add(Of::concepts, fmt::format("corpus={}", corpus_words[i]),
        [&](WorkChoices& choices) { choices.corpus = static_cast<Corpus>(i); });
  for (const double score : {0.2, 0.3, 0.5})
    add(Of::concepts, fmt::format("topic_score={}", score),
        [&](WorkChoices& choices) { choices.topic_score = score; });
  for (const Ambiguous ambiguous : {Ambiguous::drop, Ambiguous::keep})
    add(Of::all, fmt::format("ambiguous={}", ambiguous_choice_words[static_cast<std::size_t>(ambiguous)]),
        [&](WorkChoices& choices) { choices.ambiguous = ambiguous; });
  for (std::size_t i = 0; i < conference_topics_words.size(); ++i)
    add(Of::conferences, fmt::format("conference_topics={}", conference_topics_words[i]),
        [&](WorkChoices& choices) { choices.conference_topics = static_cast<ConferenceTopics>(i); });
  return variants;
}

/// The counts of the choices made, of the years after them, and of all other choices, in one pass.
class Selections {
 public:
  Selections(std::size_t terms, const WorkChoices& made)
      : made_(terms, made, {.by_institutions = true, .per_term = true}),
        later_(terms, later_choices(made), {.by_institutions = true, .per_term = false}),
        variants_(variants_of(made)) {
    for (const Variant& variant : variants_) {
      // Team types and matching follow from the counts of the choices made.
      WorkChoices same = variant.choices;
      same.team = made.team;
      same.matching = made.matching;
      counts_.emplace_back();
      if (same != made)
        counts_.back().emplace(terms, variant.choices,
                               GroupOptions{.by_institutions = true, .per_term = false});
    }
  }

  void add(const ScoredWork& work) {
    made_.add(work);
    later_.add(work);
    for (std::optional<WorkCounts>& counts : counts_)
      if (counts) counts->add(work);
  }

  const WorkCounts& made() const { return made_; }
  const WorkCounts& later() const { return later_; }

  /// The variants that apply to these works and make a difference to them.
  std::map<std::string, TopicCounts> variants(const PassReport& report,
                                              const std::vector<std::string>& topics,
                                              const TopicCounts& made) const {
    const auto is_conference = [](const auto& form) { return form.first.starts_with("conference"); };
    const bool conferences = std::ranges::any_of(report.forms, is_conference);
    const bool concepts = !std::ranges::all_of(report.forms, is_conference);
    const auto same = [](const TopicCell& a, const TopicCell& b) {
      return a.topic == b.topic && a.year == b.year && a.team == b.team && a.counts == b.counts;
    };
    std::map<std::string, TopicCounts> variants;
    for (std::size_t i = 0; i < variants_.size(); ++i) {
      const Variant& variant = variants_[i];
      if (variant.of == Variant::Of::concepts && !concepts) continue;
      if (variant.of == Variant::Of::conferences && !conferences) continue;
      TopicCounts counts = team_counts(counts_[i] ? *counts_[i] : made_, topics, {}, variant.choices.team,
                                       variant.choices.matching);
      if (!std::equal(counts.cells.begin(), counts.cells.end(), made.cells.begin(), made.cells.end(), same))
        variants[variant.name] = std::move(counts);
    }
    return variants;
  }

 private:
  WorkCounts made_, later_;
  std::vector<Variant> variants_;
  std::vector<std::optional<WorkCounts>> counts_;  // of the variants; none if made_ has all
};

/// The shipped lists of words.
ScoreOptions shipped_scoring() {
  ScoreOptions options;
  options.terms = compute_terms();
  options.ai_terms = ai_terms();
  options.ambiguous_words = ambiguous_words();
  options.topics = ml_topics();
  options.areas = read_topic_map(shipped_data() / "lexicons" / "conference_topics.csv");
  options.themes = theme_lexicons();
  options.score_floor = shipped_score_floor;
  return options;
}

/// What the source "works" means for the reader: its files; for the files of a deposit of Garcia (2022),
/// their folder.
std::vector<fs::path> works_paths(const Inputs& inputs) {
  std::vector<fs::path> paths;
  for (const fs::path& file : inputs.source_files("works")) {
    if (is_sidecar(file)) continue;
    const bool deposit = fs::exists(file.parent_path() / "ai_openalex_works.csv");
    paths.push_back(deposit ? file.parent_path() : file);
  }
  std::ranges::sort(paths);
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

/// The last year that all have, where all are tables of features: their later works cost nothing, and show
/// what happened since. 0 where works themselves are among the files.
int last_year_of_tables(const std::vector<fs::path>& files) {
  int last = open_end;
  for (const fs::path& file : files) {
    if (is_words_file(file)) continue;
    if (!fs::is_regular_file(file)) return 0;
    const std::optional<FeaturesTable> table = read_features_table(file);
    if (!table) return 0;
    last = std::min(last, years_of(value_of(table->settings, "years")).last);
  }
  return last;
}

PassOptions pass_options(const Inputs& inputs, const WorkChoices& choices,
                         const std::vector<fs::path>& files) {
  PassOptions options;
  options.read.first_year = std::min(choices.first_year, fig5_first_year);
  options.read.last_year = std::max({choices.last_year, fig5_last_year, last_year_of_tables(files)});
  options.score = shipped_scoring();
  options.score.score_floor = std::min(shipped_score_floor, choices.topic_score);
  options.score.words = WordOptions{inputs.parameter("theme_topic"), choices, stop_words()};
  std::vector<std::string> names;
  for (const Topic& topic : options.score.topics->topics) names.push_back(topic.name);
  if (!holds(names, options.score.words->topic)) {
    fail("theme_topic: '{}' is not a topic of the list{}", options.score.words->topic,
         suggestion(options.score.words->topic, names));
  }
  options.borrow_threads = [&inputs, have = 1U]() mutable {
    const unsigned before = std::exchange(have, inputs.threads());
    return have - before;
  };
  return options;
}

/// Adds the words of works that came as features: the tables of words lie next to the features. False, with
/// the reason in the log, where not all can be had.
bool add_words(const PassReport& report, const Settings& wanted, const WorkChoices& choices,
               std::uint64_t counted_twice, WordTable& words) {
  // It is no longer known which of a table's words came from this work.
  std::string refusal;
  if (counted_twice > 0)
    refusal = fmt::format(
        "{} works on its topic are in two inputs, and their words cannot be taken out again; inputs without "
        "repeats, or the works themselves, are needed",
        counted_twice);
  for (const fs::path& table : report.tables)
    if (refusal.empty()) refusal = words_refusal(table, wanted, choices.first_year, choices.last_year);
  if (!refusal.empty()) log::warning("works: no table of words: {}", refusal);
  for (const fs::path& table : report.tables)
    if (refusal.empty()) words.add(words_path(table), choices.first_year, choices.last_year);
  return refusal.empty();
}

void append_row(std::string& text, const std::string& variant, const TopicCell& cell, bool with_terms) {
  const GroupCounts& counts = cell.counts;
  std::vector<std::string> row =
      row_cells(cell.topic, cell.year, name_of(cell.team), counts.works, counts.tokens, counts.occurrences,
                counts.presence, counts.squares);
  if (!variant.empty()) row.insert(row.begin(), variant);
  if (with_terms)
    for (const std::int64_t count : cell.by_term) row.push_back(std::to_string(count));
  append_csv_record(text, row);
}

[[noreturn]] void fail_without_works(const WorkCounts& counts) {
  std::string reasons;
  for (std::size_t i = 0; i < drop_count; ++i) {
    const auto reason = static_cast<Drop>(i);
    if (counts.dropped(reason) > 0) reasons += fmt::format(" {} {}", counts.dropped(reason), name_of(reason));
  }
  const std::string hint = counts.hint();
  fail("works: none of {} works counts:{}; works with abstracts of {} to {} are needed{}", counts.works(),
       reasons, counts.choices().first_year, counts.choices().last_year,
       hint.empty() ? "" : fmt::format(" (--set {})", hint));
}

/// works.csv, and works_later.csv without its columns of terms: sorted by topic, year and team type.
std::string topic_counts_csv(const TopicCounts& counts) {
  std::vector<std::string> header{"topic",  "year",        "team",     "works",
                                  "tokens", "occurrences", "presence", "occurrences_squared"};
  header.insert(header.end(), counts.terms.begin(), counts.terms.end());
  std::string text;
  append_csv_record(text, header);
  for (const TopicCell& cell : counts.cells) append_row(text, "", cell, true);
  return text;
}

std::string topic_variants_csv(const std::map<std::string, TopicCounts>& variants) {
  std::string text = "variant,topic,year,team,works,tokens,occurrences,presence,occurrences_squared\n";
  for (const auto& [name, counts] : variants)
    for (const TopicCell& cell : counts.cells) append_row(text, name, cell, false);
  return text;
}

}  // namespace

WorkChoices later_choices(WorkChoices made) {
  made.first_year = made.last_year + 1;
  made.last_year = open_end;
  return made;
}

WorkChoices work_choices(const Inputs& inputs) {
  WorkChoices choices;
  choices.first_year = static_cast<int>(inputs.count("first_year"));
  choices.last_year = static_cast<int>(inputs.count("last_year"));
  if (choices.first_year > choices.last_year) {
    fail("parameter 'first_year': '{}' is after last_year, '{}'; an earlier year is needed",
         choices.first_year, choices.last_year);
  }
  choices.language = parse_word<bool>(inputs, "language", language_words) ? "" : language_words[0];
  choices.corpus = parse_word<Corpus>(inputs, "corpus", corpus_words);
  choices.ambiguous = parse_word<Ambiguous>(inputs, "ambiguous", ambiguous_choice_words);
  choices.openalex_topics = parse_word<OpenAlexTopics>(inputs, "topic_source", openalex_topics_words);
  choices.conference_topics =
      parse_word<ConferenceTopics>(inputs, "conference_topics", conference_topics_words);
  choices.topic_score = inputs.number("topic_score");
  choices.matching = parse_word<Matching>(inputs, "matching", matching_words);
  choices.team = {parse_institution_types(inputs.parameter("academic_set"), "parameter 'academic_set'"),
                  parse_word<bool>(inputs, "strict_team", no_yes_words)};
  return choices;
}

PassReport read_features(const fs::path& features, const std::function<void(const ScoredWork&)>& use) {
  const std::optional<FeaturesTable> table = read_features_table(features);
  if (!table) fail("{}: is not a table of features", features.string());
  PassOptions options;
  options.score = shipped_scoring();
  options.score.score_floor = parse_number(value_of(table->settings, "score_floor")).value_or(0);
  const YearRange years = years_of(value_of(table->settings, "years"));
  options.read.first_year = years.first;
  options.read.last_year = years.last;
  std::vector<std::string> topics;
  return run_pass({features}, options, topics, use);
}

TopicCounts team_counts(const WorkCounts& by_institutions, const std::vector<std::string>& topics,
                        const std::vector<std::string>& terms, const TeamRule& rule, Matching matching) {
  TopicCounts counts;
  counts.terms = terms;
  std::map<std::tuple<std::string_view, int, std::string_view>, TopicCell> cells;  // by the words in the file
  for (const CountRow& row : by_institutions.rows(topics)) {
    const TeamType team = team_type(row.group, rule);
    TopicCell& cell = cells[{row.topic, row.year, name_of(team)}];
    cell.topic = row.topic;
    cell.year = row.year;
    cell.team = team;
    const TermSums& sums = row.under(matching);
    cell.counts += {static_cast<std::int64_t>(row.works), static_cast<std::int64_t>(row.tokens),
                    static_cast<std::int64_t>(sums.occurrences), static_cast<std::int64_t>(sums.presence),
                    static_cast<std::int64_t>(sums.squares)};
    if (terms.empty()) continue;
    cell.by_term.resize(row.by_term.size());
    for (std::size_t i = 0; i < row.by_term.size(); ++i)
      cell.by_term[i] += static_cast<std::int64_t>(row.by_term[i]);
  }
  for (auto& [key, cell] : cells) counts.cells.push_back(std::move(cell));
  return counts;
}

void run_score_works(const Inputs& inputs, Outputs& outputs) {
  const WorkChoices choices = work_choices(inputs);
  const std::vector<fs::path> files = works_paths(inputs);
  PassOptions options = pass_options(inputs, choices, files);
  const fs::path scratch = outputs.scratch() / features_name;
  FeaturesFile features(scratch, options.read, options.score);
  options.end_of_file = [&](const FileReport& report) { features.end_file(report); };
  RateProgress progress("works", log::enabled(log::Level::info));
  options.progress = [&](std::uint64_t done, std::uint64_t total, std::uint64_t works) {
    progress.show(done, total, works);
  };
  Selections selections(options.score.terms.terms.size(), choices);
  WordTable words;
  std::vector<std::string> topics;
  std::uint64_t counted_twice = 0;  // works on the words' topic whose table of words has them all the same
  const PassReport report = run_pass(files, options, topics, [&](const ScoredWork& work) {
    features.add(work, topics);
    selections.add(work);
    if (work.duplicate) {
      if (work.from_table && counts_for_words(work.features, *options.score.words, topics)) ++counted_twice;
    } else if (!work.words.empty()) {
      words.add(work.words, work.features.year, team_type(work.features.institutions, choices.team));
    }
  });
  progress.clear();
  const WorkCounts& made = selections.made();
  if (made.counted() == 0) fail_without_works(made);
  for (const std::string& line : describe_pass(report, made)) log::debug("works: {}", line);
  if (made.outside_list() > 0) {
    log::info("works: {} of {} works have a topic outside the list of topics; it is not counted",
              made.outside_list(), made.counted());
  }

  const Settings words_of = words_settings(options.read, options.score);
  if (add_words(report, words_of, choices, counted_twice, words))
    outputs.write(words_name, words.file(words_of, options.score.words->topic));
  if (words.forgotten() > 0) {
    log::warning("works: {} occurrences of rare words beyond the first {} words are not counted",
                 words.forgotten(), WordTable::most_words);
  }
  features.commit();
  outputs.take(features_name, scratch);
  const TopicCounts counts =
      team_counts(made, topics, options.score.terms.terms, choices.team, choices.matching);
  outputs.write("works.csv", topic_counts_csv(counts));
  outputs.write("works_later.csv", topic_counts_csv(team_counts(selections.later(), topics, {}, choices.team,
                                                                choices.matching)));
  outputs.write("works_variants.csv", topic_variants_csv(selections.variants(report, topics, counts)));
  outputs.write("works_read.csv", works_read_csv(report, made));

  SourceInfo info = inputs.source("works");
  if (info.title.empty()) {
    std::vector<std::string> forms;
    for (const auto& [form, count] : report.forms) forms.push_back(form);
    info.title = fmt::format("{}", fmt::join(forms, " and "));
  }
  if (report.synthetic && info.kind != SourceKind::synthetic) {
    info.kind = SourceKind::synthetic;
    info.title = "simulated works";
  }
  Json::Object provenance{{"schema", 1}, {"source", to_json(info)}};
  if (const auto sample = works_sample(inputs.source_files("works")))
    provenance.emplace_back("sample", to_json(*sample));
  outputs.write("works.provenance.json", to_text(std::move(provenance)));
}

}  // namespace computedivide
