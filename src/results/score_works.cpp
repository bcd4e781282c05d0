// Derived data: compute terms in the abstracts of works, by topic, year and team type.
// One pass over the works, grouped by the set of institution types behind each, serves every rule of who is
// academic; choices that change what is read or matched take a pass each. Figures 3 and 4 and their
// robustness read these files and never the works.
//
// From here on every counted work has a team type, "unknown" among them.

#include "computedivide/results/score_works.hpp"

#include <algorithm>
#include <map>
#include <thread>
#include <tuple>

#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/base/progress.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/data/affiliation/institutions.hpp"
#include "computedivide/data/csv.hpp"
#include "computedivide/data/json.hpp"
#include "computedivide/data/works/sources.hpp"
#include "computedivide/results/works_sample.hpp"
#include "computedivide/text/counts_format.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

TeamRule team_rule(const Inputs& inputs) {
  TeamRule rule;
  std::string types = inputs.parameter("academic_set");
  std::replace(types.begin(), types.end(), '+', ',');
  rule.academic = parse_institution_types(types, "parameter 'academic_set'");
  rule.strict = inputs.parameter("strict_team") == "yes";
  return rule;
}

/// Reads and scores all works; progress on a terminal.
ScoreResult score(const Inputs& inputs, ScoreRun run) {
  RateProgress progress("works", log::enabled(log::Level::info));
  run.progress = [&](std::uint64_t done, std::uint64_t total, std::uint64_t works) {
    progress.show(done, total, works);
  };
  ScoreResult result = score_works(works_paths(inputs), run);
  progress.clear();
  return result;
}

/// Keeps a variant, unless the choice makes no difference to these works.
void add_variant(std::map<std::string, TopicCounts>& variants, const std::string& name, TopicCounts variant,
                 const TopicCounts& made) {
  const auto same = [](const TopicCell& a, const TopicCell& b) {
    return a.topic == b.topic && a.year == b.year && a.team == b.team && a.counts == b.counts;
  };
  if (std::equal(variant.cells.begin(), variant.cells.end(), made.cells.begin(), made.cells.end(), same))
    return;
  variants[name] = std::move(variant);
}

/// The choices about who is academic that differ from the one made: all from the same counts.
void add_team_variants(std::map<std::string, TopicCounts>& variants, const ScoreResult& scored,
                       const TeamRule& made, const TopicCounts& counts) {
  for (const InstitutionTypes type :
       {institution::facility, institution::nonprofit, institution::government, institution::healthcare}) {
    TeamRule rule = made;
    rule.academic = static_cast<InstitutionTypes>(institution::education | type);
    if (rule.academic == made.academic) continue;
    add_variant(variants, fmt::format("academic_set=education+{}", name_of(type)), team_counts(scored, rule),
                counts);
  }
  TeamRule other = made;
  other.strict = !made.strict;
  add_variant(variants, other.strict ? "strict_team=yes" : "strict_team=no", team_counts(scored, other),
              counts);
}

/// Whether any file held conference papers; or anything else.
bool has_form(const ScoreReport& report, bool conference) {
  return std::any_of(report.forms.begin(), report.forms.end(),
                     [&](const auto& form) { return form.first.starts_with("conference") == conference; });
}

TopicMap conference_areas() {
  return read_topic_map(shipped_data() / "lexicons" / "conference_topics.csv");
}

/// One other choice in reading or scoring.
struct PassVariant {
  enum class Of { all, concepts, conferences } of;  ///< the works of which it says something
  std::string name;
  void (*change)(ScoreRun&);
};

const std::vector<PassVariant>& pass_variants() {
  static const std::vector<PassVariant> all{
      {PassVariant::Of::all, "matching=longest",
       [](ScoreRun& run) { run.score.matching = Matching::longest; }},
      {PassVariant::Of::all, "matching=independent",
       [](ScoreRun& run) { run.score.matching = Matching::independent; }},
      {PassVariant::Of::concepts, "corpus=concepts",
       [](ScoreRun& run) { run.read.corpus = Corpus::concepts; }},
      {PassVariant::Of::concepts, "corpus=topics", [](ScoreRun& run) { run.read.corpus = Corpus::topics; }},
      {PassVariant::Of::concepts, "corpus=all", [](ScoreRun& run) { run.read.corpus = Corpus::all; }},
      {PassVariant::Of::concepts, "topic_score=0.2",
       [](ScoreRun& run) { run.score.topics.least_score = 0.2; }},
      {PassVariant::Of::concepts, "topic_score=0.3",
       [](ScoreRun& run) { run.score.topics.least_score = 0.3; }},
      {PassVariant::Of::concepts, "topic_score=0.5",
       [](ScoreRun& run) { run.score.topics.least_score = 0.5; }},
      {PassVariant::Of::all, "ambiguous=drop", [](ScoreRun& run) { run.score.ambiguous = Ambiguous::drop; }},
      {PassVariant::Of::all, "ambiguous=keep", [](ScoreRun& run) { run.score.ambiguous = Ambiguous::keep; }},
      {PassVariant::Of::conferences, "conference_topics=words",
       [](ScoreRun& run) { run.read.topic_map = {}; }},
      {PassVariant::Of::conferences, "conference_topics=areas",
       [](ScoreRun& run) { run.read.topic_map = conference_areas(); }}};
  return all;
}

/// Each choice that does not lead to the run at hand (both scored alike say the same line of options).
void add_pass_variants(std::map<std::string, TopicCounts>& variants, const Inputs& inputs,
                       const ScoreRun& made, const TeamRule& rule, const ScoreReport& report,
                       const TopicCounts& counts) {
  const bool conferences = has_form(report, true);
  const bool concepts = has_form(report, false);
  for (const PassVariant& variant : pass_variants()) {
    if (variant.of == PassVariant::Of::concepts && !concepts) continue;
    if (variant.of == PassVariant::Of::conferences && !conferences) continue;
    ScoreRun run = made;
    variant.change(run);
    const bool same = run.score.matching == made.score.matching && run.read.corpus == made.read.corpus &&
                      run.score.topics.least_score == made.score.topics.least_score &&
                      run.score.ambiguous == made.score.ambiguous &&
                      run.read.topic_map.entries.size() == made.read.topic_map.entries.size();
    if (same) continue;
    run.group.per_term = false;
    add_variant(variants, variant.name, team_counts(score(inputs, run), rule), counts);
  }
}

std::string rows_read(const ScoreResult& result) {
  std::string rows = "kind,what,count,first\n";
  const auto add = [&](std::string kind, std::string what, std::uint64_t count, std::string first) {
    append_csv_record(rows, std::vector<std::string>{std::move(kind), std::move(what), std::to_string(count),
                                                     std::move(first)});
  };
  for (const auto& [form, files] : result.report.forms) add("files", form, files, "");
  add("read", "works", result.counts.works(), "");
  add("kept", "works", result.counts.counted(), "");
  for (std::size_t i = 0; i < drop_count; ++i) {
    const auto reason = static_cast<Drop>(i);
    if (result.counts.dropped(reason) > 0)
      add("dropped", std::string(name_of(reason)), result.counts.dropped(reason), "");
  }
  for (const auto& [kind, tally] : result.report.errors.kinds) {
    // The place without the folder: results hold no paths.
    add("error", kind, tally.count, fs::path(tally.first).filename().string());
  }
  return rows;
}

std::string title_of(const ScoreReport& report) {
  std::vector<std::string> forms;
  for (const auto& [form, files] : report.forms) forms.push_back(form);
  return fmt::format("{}", fmt::join(forms, " and "));
}

void append_row(std::string& text, const std::string& variant, const TopicCell& cell, bool with_terms) {
  std::vector<std::string> row;
  if (!variant.empty()) row.push_back(variant);
  row.push_back(cell.topic);
  row.push_back(std::to_string(cell.year));
  row.emplace_back(name_of(cell.team));
  for (const std::int64_t count :
       {cell.counts.works, cell.counts.tokens, cell.counts.occurrences, cell.counts.presence}) {
    row.push_back(std::to_string(count));
  }
  if (with_terms) {
    for (const std::int64_t count : cell.by_term) row.push_back(std::to_string(count));
  }
  append_csv_record(text, row);
}

}  // namespace

ScoreRun score_run(const Inputs& inputs) {
  ScoreRun run;
  run.read.first_year = static_cast<int>(inputs.count("first_year"));
  run.read.last_year = static_cast<int>(inputs.count("last_year"));
  if (run.read.first_year > run.read.last_year) {
    fail("parameter 'first_year': '{}' is after last_year, '{}'; an earlier year is needed",
         run.read.first_year, run.read.last_year);
  }
  const std::string& language = inputs.parameter("language");
  run.read.language = language == "any" ? "" : "en";
  const std::string& corpus = inputs.parameter("corpus");
  run.read.corpus = corpus == "all" ? Corpus::all : corpus == "topics" ? Corpus::topics : Corpus::concepts;
  run.read.affiliation_types = affiliation_institutions;
  if (inputs.parameter("conference_topics") == "areas") run.read.topic_map = conference_areas();
  run.score.terms = compute_terms();
  run.score.ai_terms = ai_terms();
  run.score.ambiguous_words = ambiguous_words();
  run.score.topics.lexicon = ml_topics();
  run.score.topics.least_score = inputs.number("topic_score");
  run.score.topics.openalex_topics = inputs.parameter("topic_source") == "topics";
  run.score.matching =
      inputs.parameter("matching") == "independent" ? Matching::independent : Matching::longest;
  const std::string& ambiguous = inputs.parameter("ambiguous");
  run.score.ambiguous = ambiguous == "drop"   ? Ambiguous::drop
                        : ambiguous == "keep" ? Ambiguous::keep
                                              : Ambiguous::with_concepts;
  run.group.team = team_rule(inputs);
  run.group.by_institutions = true;
  run.group.per_term = true;
  run.threads = std::max(1U, std::thread::hardware_concurrency());
  return run;
}

std::vector<fs::path> works_paths(const Inputs& inputs) {
  std::vector<fs::path> paths;
  for (const fs::path& file : inputs.source_files("works")) {
    if (is_sidecar(file)) continue;
    paths.push_back(is_garcia_deposit(file.parent_path()) ? file.parent_path() : file);
  }
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

TopicCounts team_counts(const ScoreResult& by_institutions, const TeamRule& rule) {
  TopicCounts counts;
  if (by_institutions.counts.per_term()) counts.terms = by_institutions.terms;
  std::map<std::tuple<std::string, int, std::string_view>, TopicCell> cells;  // by the words in the file
  by_institutions.counts.for_each_row([&](const CountRow& row) {
    std::string types = row.team == "none" ? "" : row.team;
    std::replace(types.begin(), types.end(), '+', ',');
    const TeamType team = team_type(parse_institution_types(types, "institution types"), rule);
    TopicCell& cell = cells[{std::string(row.topic), row.year, name_of(team)}];
    cell.topic = row.topic;
    cell.year = row.year;
    cell.team = team;
    cell.counts += {static_cast<std::int64_t>(row.works), static_cast<std::int64_t>(row.tokens),
                    static_cast<std::int64_t>(row.occurrences), static_cast<std::int64_t>(row.presence)};
    cell.by_term.resize(row.terms.size());
    for (std::size_t i = 0; i < row.terms.size(); ++i)
      cell.by_term[i] += static_cast<std::int64_t>(row.terms[i]);
  });
  for (auto& [key, cell] : cells) counts.cells.push_back(std::move(cell));
  return counts;
}

std::string topic_counts_csv(const TopicCounts& counts) {
  std::vector<std::string> header{"topic", "year", "team", "works", "tokens", "occurrences", "presence"};
  header.insert(header.end(), counts.terms.begin(), counts.terms.end());
  std::string text;
  append_csv_record(text, header);
  for (const TopicCell& cell : counts.cells) append_row(text, "", cell, true);
  return text;
}

std::string topic_variants_csv(const std::map<std::string, TopicCounts>& variants) {
  std::string text = "variant,topic,year,team,works,tokens,occurrences,presence\n";
  for (const auto& [name, counts] : variants) {
    for (const TopicCell& cell : counts.cells) append_row(text, name, cell, false);
  }
  return text;
}

void run_score_works(const Inputs& inputs, Outputs& outputs) {
  const ScoreRun run = score_run(inputs);
  const ScoreResult scored = score(inputs, run);
  if (scored.counts.counted() == 0) {
    fail(
        "works: none of {} works counts:{}; works with abstracts of {} to {} are needed",
        scored.counts.works(),
        [&] {
          std::string reasons;
          for (std::size_t i = 0; i < drop_count; ++i) {
            const auto reason = static_cast<Drop>(i);
            if (scored.counts.dropped(reason) == 0) continue;
            reasons += fmt::format(" {} {}", scored.counts.dropped(reason), name_of(reason));
          }
          return reasons;
        }(),
        run.read.first_year, run.read.last_year);
  }
  for (const std::string& line : describe_report(scored)) log::debug("works: {}", line);
  const TopicCounts counts = team_counts(scored, run.group.team);
  std::map<std::string, TopicCounts> variants;
  if (inputs.parameter("works_variants") != "none")
    add_team_variants(variants, scored, run.group.team, counts);
  if (inputs.parameter("works_variants") == "all") {
    add_pass_variants(variants, inputs, run, run.group.team, scored.report, counts);
  }
  SourceInfo info = inputs.source("works");
  if (info.title.empty()) info.title = title_of(scored.report);
  if (scored.report.synthetic && info.kind != SourceKind::synthetic) {
    info.kind = SourceKind::synthetic;
    info.title = "simulated works";
  }
  outputs.write("works.csv", topic_counts_csv(counts));
  outputs.write("works_variants.csv", topic_variants_csv(variants));
  outputs.write("works_read.csv", rows_read(scored));
  Json::Object provenance{{"schema", 1}, {"source", to_json(info)}};
  if (const auto sample = works_sample(inputs.source_files("works"))) {
    provenance.emplace_back("sample", to_json(*sample));
  }
  outputs.write("works.provenance.json", to_text(std::move(provenance)));
}

}  // namespace computedivide
