// computedivide score works PATH…: compute terms by topic, year and team type; score --merge FILES: one table
// of many.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <memory>

#include "computedivide/base/log.hpp"
#include "computedivide/base/progress.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/base/usage_error.hpp"
#include "computedivide/commands/commands.hpp"
#include "computedivide/data/affiliation/institutions.hpp"
#include "computedivide/text/counts_format.hpp"
#include "computedivide/text/score_works.hpp"

namespace computedivide {

namespace {

/// What the user wrote.
struct Words {
  std::vector<std::filesystem::path> paths;
  std::vector<std::filesystem::path> merged;
  std::string years = "2012-2021";
  std::string corpus = "concepts";
  std::string topics = "ml";
  std::string topics_from = "concepts";
  double topic_score = 0.3;
  std::string matching = "longest";
  std::string ambiguous = "auto";
  std::string language = "en";
  bool language_needed = false;
  bool expansion = false;
  std::string academic = "education";
  bool strict_team = false;
  std::string by = "team";
  std::filesystem::path terms;
  std::filesystem::path topic_map;
  bool per_term = false;
  bool strict = false;
  std::string format = "table";
  std::string partial;
  unsigned threads = 1;
};

void parse_years(const std::string& years, ReadOptions& read) {
  const std::size_t dash = years.find('-');
  const std::optional<std::uint64_t> first = parse_count(trim(years.substr(0, dash)));
  const std::optional<std::uint64_t> last =
      dash == std::string::npos ? first : parse_count(trim(years.substr(dash + 1)));
  if (!first || !last || *first > *last || *last > 9999 || *first == 0) {
    fail_usage("--years: '{}' is no range of years; '2012-2021' or '2019' is needed", years);
  }
  read.first_year = static_cast<int>(*first);
  read.last_year = static_cast<int>(*last);
}

GroupOptions group_options(const Words& words) {
  GroupOptions group;
  group.team.academic = parse_institution_types(words.academic, "--academic");
  group.team.strict = words.strict_team;
  group.by_institutions = words.by == "institutions";
  group.per_term = words.per_term;
  return group;
}

ScoreRun make_run(const Words& words) {
  ScoreRun run;
  parse_years(words.years, run.read);
  run.read.language = words.language == "any" ? "" : words.language;
  run.read.language_needed = words.language_needed;
  run.read.expansion = words.expansion;
  run.read.strict = words.strict;
  run.read.corpus = words.corpus == "all"      ? Corpus::all
                    : words.corpus == "topics" ? Corpus::topics
                                               : Corpus::concepts;
  run.read.affiliation_types = affiliation_institutions;
  if (!words.topic_map.empty()) run.read.topic_map = read_topic_map(words.topic_map);
  run.score.terms = words.terms.empty() ? compute_terms() : read_lexicon(words.terms);
  run.score.ai_terms = ai_terms();
  run.score.ambiguous_words = ambiguous_words();
  run.score.matching = words.matching == "longest" ? Matching::longest : Matching::independent;
  run.score.ambiguous = words.ambiguous == "drop"   ? Ambiguous::drop
                        : words.ambiguous == "keep" ? Ambiguous::keep
                                                    : Ambiguous::with_concepts;
  run.score.topics.least_score = words.topic_score;
  run.score.topics.openalex_topics = words.topics_from == "topics";
  if (words.topics == "ml") {
    run.score.topics.lexicon = ml_topics();
  } else if (words.topics != "all") {
    run.score.topics.lexicon = read_topics(words.topics);
  }
  run.group = group_options(words);
  run.threads = words.threads;
  run.partial = words.partial;
  return run;
}

void finish(const ScoreResult& result, const Words& words) {
  write_counts(stdout, result,
               words.format == "csv"    ? CountsFormat::csv
               : words.format == "json" ? CountsFormat::json
                                        : CountsFormat::table);
  for (const std::string& line : describe_report(result)) log::info("{}", line);
}

void score(const Words& words) {
  ScoreRun run = make_run(words);
  const auto start = std::chrono::steady_clock::now();
  RateProgress progress("works", log::enabled(log::Level::info));
  run.progress = [&](std::uint64_t done, std::uint64_t total, std::uint64_t works) {
    progress.show(done, total, works);
  };
  const ScoreResult result = score_works(words.paths, run);
  progress.clear();
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  finish(result, words);
  const auto rate = [&](std::uint64_t count) { return static_cast<double>(count) / std::max(seconds, 1e-9); };
  log::info("{:>10.0f}  works/s; {:.1f} MB/s of files, {:.1f} MB/s of text; {:.2f} s",
            rate(result.counts.works()), rate(result.report.file_bytes) / 1e6,
            rate(result.report.text_bytes) / 1e6, seconds);
}

void add_group_options(CLI::App& command, Words& words) {
  command
      .add_option(
          "--academic", words.academic,
          "Institution types that make a work academic, joined by commas (education, facility, nonprofit, "
          "government, healthcare, archive, other)")
      ->capture_default_str();
  command.add_flag("--strict-team", words.strict_team,
                   "academic_only has no institution of another type beside");
  command.add_option("--by", words.by, "team: by team type; institutions: by the set of institution types")
      ->check(CLI::IsMember({"team", "institutions"}))
      ->capture_default_str();
  command.add_flag("--per-term", words.per_term, "A column for each term");
  command.add_option("--format", words.format, "table, csv or json")
      ->check(CLI::IsMember({"table", "csv", "json"}))
      ->capture_default_str();
}

void add_filter_options(CLI::App& command, Words& words) {
  command.add_option("--years", words.years, "First and last publication year")
      ->type_name("YEARS")
      ->capture_default_str();
  command
      .add_option(
          "--corpus", words.corpus,
          "concepts: artificial intelligence by concept scores (Garcia 2022); topics: OpenAlex's subfield "
          "Artificial Intelligence; all")
      ->check(CLI::IsMember({"concepts", "topics", "all"}))
      ->capture_default_str();
  command.add_option("--language", words.language, "Language code that a work has, or any")
      ->capture_default_str();
  command.add_flag("--language-needed", words.language_needed, "Leave out works that name no language");
  command.add_flag("--expansion", words.expansion, "Keep OpenAlex's expansion set (is_xpac)");
  command
      .add_option("--ambiguous", words.ambiguous,
                  "Abstracts on schooling, networks or language without a word on artificial intelligence: "
                  "drop, keep, "
                  "or auto (drop where works come with concepts)")
      ->check(CLI::IsMember({"auto", "drop", "keep"}))
      ->capture_default_str();
}

void add_score_options(CLI::App& command, Words& words) {
  command.add_option("--topics", words.topics, "ml: the shipped list; all: every topic; or a file of topics")
      ->capture_default_str();
  command.add_option("--topics-from", words.topics_from, "concepts, or OpenAlex topics")
      ->check(CLI::IsMember({"concepts", "topics"}))
      ->capture_default_str();
  command.add_option("--topic-score", words.topic_score, "A concept counts above this score")
      ->capture_default_str();
  command
      .add_option("--topic-map", words.topic_map,
                  "CSV (venue, primary_area, topic) for conference papers, instead of words")
      ->type_name("FILE");
  command
      .add_option("--matching", words.matching,
                  "longest: at one place the longest term; independent: every term by itself")
      ->check(CLI::IsMember({"longest", "independent"}))
      ->capture_default_str();
  command.add_option("--terms", words.terms, "File of terms instead of the paper's list")->type_name("FILE");
  command.add_option("-j,--jobs", words.threads, "Files read at the same time")
      ->check(CLI::Range(1U, 256U))
      ->capture_default_str();
  command.add_flag("--strict", words.strict, "Stop at the first error in the data");
  command.add_option("--partial", words.partial, "Also write the scored works to this file, for --merge")
      ->type_name("FILE");
}

}  // namespace

void add_score(CLI::App& app, const Globals&, Outcome&) {
  auto words = std::make_shared<Words>();
  CLI::App* command =
      app.add_subcommand("score", "Count compute terms in abstracts, by topic, year and team type");
  command->fallthrough();
  command->require_subcommand(0, 1);
  command
      ->add_option("--merge", words->merged, "Partial files of several runs: the counts of one run over all")
      ->type_name("FILE")
      ->take_all();
  command->footer(
      "Examples:\n  computedivide score works openalex/ -j 2 --format csv > counts.csv\n"
      "  computedivide score works part_000.gz --partial 000.scores > /dev/null\n"
      "  computedivide score --merge *.scores --format csv > counts.csv");
  add_group_options(*command, *words);

  CLI::App* works = command->add_subcommand(
      "works",
      "Works from files and folders: OpenAlex (snapshot, API pages), conference papers, our own CSV");
  works->fallthrough();
  works->add_option("PATH", words->paths, "Files and folders, gzip, zstd or plain")->required();
  add_filter_options(*works, *words);
  add_score_options(*works, *words);
  works->footer(
      "The table goes to standard output; what was read, left out and why to standard error.\n\n"
      "Examples:\n  computedivide score works works.jsonl.gz --years 2012-2021 --format csv\n"
      "  computedivide score works part_000.gz part_001.gz -j 2 --corpus topics --topics all --per-term "
      "--format json");
  works->callback([words] { score(*words); });
  command->callback([words, works] {
    if (works->parsed()) return;
    if (words->merged.empty()) {
      fail_usage("score: nothing to score is named; 'score works PATH…' or 'score --merge FILE…' is needed");
    }
    finish(merge_partials(words->merged, group_options(*words)), *words);
  });
}

}  // namespace computedivide
