// computedivide score works PATH…: compute terms by topic, year and team type, and the table of features.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <tuple>

#include "base/files.hpp"
#include "base/log.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "computedivide/error.hpp"
#include "data/works/work.hpp"
#include "results/works/counts/counts_words.hpp"
#include "results/works/counts/words_table.hpp"
#include "score/counts.hpp"
#include "score/features_file.hpp"
#include "score/pass.hpp"

namespace computedivide {

namespace {

constexpr double usual_score_floor = 0.2;

struct ScoreWords {
  std::vector<std::filesystem::path> paths;
  std::string years = "2012-2021";
  WorkChoices
      choices;  ///< except for options explained differently: years, topic_map, academic, a language of "any"
  std::string topics = "ml";
  std::string academic = "education";
  bool by_institutions = false;
  std::filesystem::path terms;
  std::filesystem::path topic_map;
  bool per_term = false;
  bool strict = false;
  TextFormat format = TextFormat::table;
  std::filesystem::path features;
  unsigned threads = 1;
};

WorkChoices make_choices(const ScoreWords& words) {
  WorkChoices choices = words.choices;
  std::tie(choices.first_year, choices.last_year) = parse_years(words.years, 1, 9999);
  if (choices.language == "any") choices.language.clear();
  choices.conference_topics = words.topic_map.empty() ? ConferenceTopics::words : ConferenceTopics::areas;
  choices.team.academic = parse_institution_types(words.academic, "--academic");
  return choices;
}

PassOptions pass_options(const ScoreWords& words, const WorkChoices& choices) {
  PassOptions options;
  options.read.first_year = choices.first_year;
  options.read.last_year = choices.last_year;
  options.read.strict = words.strict;
  ScoreOptions& score = options.score;
  score.terms = words.terms.empty() ? compute_terms() : read_lexicon(words.terms);
  score.ai_terms = ai_terms();
  score.ambiguous_words = ambiguous_words();
  if (words.topics == "ml") {
    score.topics = ml_topics();
  } else if (words.topics != "all") {
    score.topics = read_topics(words.topics);
  }
  score.areas = read_topic_map(words.topic_map.empty() ? shipped_data() / "lexicons" / "conference_topics.csv"
                                                       : words.topic_map);
  score.themes = theme_lexicons();
  score.score_floor = std::min(usual_score_floor, choices.topic_score);
  options.threads = words.threads;
  return options;
}

/// A file without any work is not a valid input.
void check_read(const PassReport& report, const WorkCounts& counts) {
  const std::uint64_t none = counts.dropped(Drop::unreadable) + counts.dropped(Drop::not_a_work);
  if (counts.works() > none) return;
  for (const std::string& line : describe_pass(report, counts)) log::info("{}", line);
  std::string reasons;
  for (const auto& [kind, tally] : report.errors.kinds)
    reasons +=
        fmt::format("{} {} {} (first: {})", reasons.empty() ? ":" : ",", tally.count, kind, tally.first);
  fail("no works were read from {} {}{}; works in a form that 'score works --help' lists are expected",
       report.files, report.files == 1 ? "file" : "files", reasons);
}

void score(const ScoreWords& words) {
  const WorkChoices choices = make_choices(words);
  PassOptions options = pass_options(words, choices);
  const auto start = std::chrono::steady_clock::now();
  RateProgress progress("works", log::enabled(log::Level::info));
  options.progress = [&](std::uint64_t done, std::uint64_t total, std::uint64_t works) {
    progress.show(done, total, works);
  };
  std::optional<FeaturesFile> features;
  if (words.features.empty()) {
    options.score.only = choices;
  } else {
    options.score.words = WordOptions{"Natural language processing", choices, stop_words()};
    features.emplace(words.features, options.read, options.score);
    options.end_of_file = [&](const FileReport& report) { features->end_file(report); };
  }
  WorkCounts counts(options.score.terms.terms.size(), choices,
                    {.by_institutions = words.by_institutions, .per_term = words.per_term});
  WordTable word_table;
  std::vector<std::string> topics;
  const PassReport report = run_pass(words.paths, options, topics, [&](const ScoredWork& work) {
    if (features) features->add(work, topics);
    if (!work.duplicate && !work.words.empty())
      word_table.add(work.words, work.features.year, team_type(work.features.institutions, choices.team));
    counts.add(work);
  });
  progress.clear();
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  // A part without works says so when it is combined with others.
  if (features) {
    features->commit();
    // Words of works read from features are in separate tables; one left from another run must not stay.
    std::filesystem::remove(words_path(words.features));
    if (report.tables.empty())
      write_atomically(
          words_path(words.features),
          word_table.file(words_settings(options.read, options.score), options.score.words->topic));
  }
  check_read(report, counts);
  fmt::print("{}", counts_text(counts, topics, options.score.terms.terms, words.format));
  for (const std::string& line : describe_pass(report, counts)) log::info("{}", line);
  const auto rate = [&](std::uint64_t count) { return static_cast<double>(count) / std::max(seconds, 1e-9); };
  log::info("{:>10.0f}  works/s; {:.1f} MB/s of files, {:.1f} MB/s of text; {:.2f} s", rate(report.works),
            rate(report.file_bytes) / 1e6, rate(report.text_bytes) / 1e6, seconds);
  if (counts.counted() > 0) return;
  const std::string hint = counts.hint();
  const std::string none =
      fmt::format("no work counts{}", hint.empty() ? "" : fmt::format("; try --{}", hint));
  // A part may have no works that count; but without features the run produced nothing.
  words.features.empty() ? fail("{}", none) : log::warning("{}", none);
}

void add_group_options(CLI::App& command, ScoreWords& words) {
  add_value(command, "--academic", words.academic,
            "Institution types that make a work academic, joined by commas (education, facility, nonprofit, "
            "government, healthcare, archive, other)");
  command.add_flag("--strict-team", words.choices.team.strict,
                   "academic_only has no institution of another type");
  static constexpr std::array<std::string_view, 2> groups{"team", "institutions"};
  add_choice(command, "--by", words.by_institutions, groups,
             "team: by team type; institutions: by the set of institution types");
  command.add_flag("--per-term", words.per_term, "Add a column for each term");
  add_format(command, words.format, {TextFormat::table, TextFormat::csv, TextFormat::json});
}

void add_filter_options(CLI::App& command, ScoreWords& words) {
  add_value(command, "--years", words.years, "First and last publication year")->type_name("YEARS");
  WorkChoices& choices = words.choices;
  add_choice(command, "--corpus", choices.corpus, corpus_words,
             "concepts: artificial intelligence by concept scores (Garcia 2022); topics: OpenAlex's subfield "
             "Artificial Intelligence; all");
  add_value(command, "--language", choices.language, "Language code of the works, or any");
  command.add_flag("--language-needed", choices.language_needed, "Leave out works that name no language");
  command.add_flag("--expansion", choices.expansion, "Keep OpenAlex's expansion set (is_xpac)");
  add_choice(command, "--ambiguous", choices.ambiguous, ambiguous_choice_words,
             "Abstracts on schooling, networks or language without a word on artificial intelligence: drop, "
             "keep, or auto (drop where works come with concepts)");
}

void add_score_options(CLI::App& command, ScoreWords& words) {
  add_value(command, "--topics", words.topics, "ml: the shipped list; all: every topic; or a file of topics");
  add_choice(command, "--topics-from", words.choices.openalex_topics, openalex_topics_words,
             "concepts, or OpenAlex topics");
  add_value(command, "--topic-score", words.choices.topic_score, "A concept counts above this score");
  add_file(command, "--topic-map", words.topic_map,
           "CSV (venue, primary_area, topic) for conference papers, instead of words");
  add_choice(command, "--matching", words.choices.matching, matching_words,
             "longest: the longest term at each position; independent: every term by itself");
  add_file(command, "--terms", words.terms, "File of terms instead of the paper's list");
  add_value(command, "-j,--jobs", words.threads, "Number of files read at the same time")
      ->check(CLI::Range(1U, 256U));
  command.add_flag("--strict", words.strict, "Stop at the first error in the data");
  add_file(command, "--features", words.features,
           "Also write the table of features, one row per work, which later runs can read as works, and next "
           "to it the table of words that keyness needs");
}

}  // namespace

void add_score(CLI::App& app, const Globals&, Outcome&) {
  auto words = std::make_shared<ScoreWords>();
  CLI::App* command =
      app.add_subcommand("score", "Count compute terms in abstracts, by topic, year and team type");
  command->require_subcommand(0, 1);
  command->footer(
      "Examples:\n  computedivide score works openalex/ -j 2 --format csv > counts.csv\n"
      "  computedivide score works part_000.gz --features features/000.csv.gz > /dev/null\n"
      "  computedivide score works features/ --format csv > counts.csv");
  CLI::App* works = command->add_subcommand("works",
                                            "Works from files and folders: OpenAlex (snapshot, API pages), "
                                            "conference papers, our own CSV, tables of features");
  works->add_option("PATH", words->paths, "Files and folders, gzip, zstd or plain; - for standard input")
      ->required();
  add_filter_options(*works, *words);
  add_score_options(*works, *words);
  add_group_options(*works, *words);
  works->footer(
      "The table goes to standard output; what was read, left out and why to standard error.\n\n"
      "Examples:\n  computedivide score works works.jsonl.gz --years 2012-2021 --format csv\n"
      "  computedivide score works part_000.gz part_001.gz -j 2 --corpus topics --topics all --per-term "
      "--format json");
  works->callback([words] {
    for (std::filesystem::path& path : words->paths) path = streamed_input(path);
    score(*words);
  });
  command->callback([works] {
    if (!works->parsed()) fail_usage("score: no input is given; 'score works PATH…' is expected");
  });
}

}  // namespace computedivide
