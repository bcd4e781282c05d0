// computedivide fetch openalex: works from the API, or from the snapshot.

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <tuple>

#include "base/address.hpp"
#include "base/files.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "commands/fetch/fetch_transport.hpp"
#include "commands/program/options.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "fetch/openalex/openalex.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

struct OpenAlexOptions {
  FetchOptions transport;
  CrawlOptions crawl;
  std::string years = "2012-2021";
  std::string corpus = "concepts";
  std::vector<std::string> topics;
  fs::path key_file, into;
  bool plain = false;
  bool dry_run = false;
  bool from_snapshot = false;
  SnapshotOptions snapshot;
};

/// The key of the file, else of the environment; empty if there is none. It is never part of a message.
std::string api_key(const fs::path& key_file) {
  std::string key;
  std::string place = "OPENALEX_API_KEY";
  if (!key_file.empty()) {
    place = "--key-file " + key_file.string();
    key = std::string(trim(read_file(key_file)));
    if (key.empty()) fail("{}: is empty; a file with the key is needed", place);
  } else if (const char* value = std::getenv("OPENALEX_API_KEY")) {
    key = std::string(trim(value));
  }
  if (!std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 127; }) || key.size() > 512) {
    fail("{}: is not a key: it contains spaces, line ends or other characters; one word is needed", place);
  }
  // A server may repeat it anywhere in its answers, also as part of an address or of JSON.
  const std::string in_json = to_line(Json(key));
  for (const std::string& form : {key, percent_encode(key), in_json.substr(1, in_json.size() - 2)})
    hide_in_messages(form);
  return key;
}

/// The named topics, else those of the corpus.
std::vector<std::string> topics_of(const OpenAlexOptions& options) {
  if (!options.topics.empty()) return options.topics;
  return {std::string(options.corpus == "topics" ? ai_subfield : ai_concepts)};
}

void print_plan(const CrawlPlan& plan, const CrawlOptions& options) {
  const double price = static_cast<double>(plan.calls) * list_call_usd;
  const double budget = options.key.empty() ? daily_budget_without_key_usd : daily_budget_with_key_usd;
  say("shards      {}, {} of them here already ({} pages)\n", plan.shards.size(), plan.done,
      plan.pages_saved);
  if (!plan.counted) return;  // nothing is left, or requests are not allowed
  say("works       {} ({})\n", plan.works,
      options.sample
          ? fmt::format("a sample of {} per topic and year, seed {}", *options.sample, options.seed)
          : "by the server's counts");
  say("list calls  at most about {}, plus {} made for this plan\n", plan.calls, plan.planning_calls);
  say("price       about ${:.2f}; ${:.2f} a day are free {}: {:.0f} day(s)\n", price, budget,
      options.key.empty() ? "without a key" : "with a key", std::ceil(price / budget));
}

void print_report(const CrawlReport& report) {
  std::uint64_t works = 0, pages = 0, duplicates = 0, cut = 0, completed = 0, count = 0;
  for (const auto& [shard, state] : report.shards) {
    works += state.works;
    pages += state.pages;
    duplicates += state.duplicates;
    cut += state.cut;
    completed += state.completed;
    if (state.next) continue;
    count += state.count;
    if (state.works != state.count) {
      say("{} {}: {} works arrived, meta.count says {} (difference {:+})\n", shard.topic, shard.label,
          state.works, state.count,
          static_cast<long long>(state.works) - static_cast<long long>(state.count));
    }
  }
  say("works       {} in {} pages, meta.count of the finished shards {}\n", works, pages, count);
  say("duplicates  {} (kept in the raw pages, counted once)\n", duplicates);
  say("authors     cut at 100 in {} works, {} of them completed\n", cut, completed);
  say("list calls  {} (${:.4f})\n", report.calls, static_cast<double>(report.calls) * list_call_usd);
  for (const auto& [shard, reason] : report.failures) log::error("{}: {}; run again later", shard, reason);
}

void fetch_crawl(const Globals& globals, const OpenAlexOptions& options, Outcome& outcome) {
  const CacheLock cache;
  CrawlOptions crawl_options = options.crawl;
  std::tie(crawl_options.first_year, crawl_options.last_year) = parse_years(options.years, 1900, 2100);
  crawl_options.topics = topics_of(options);
  crawl_options.seed = globals.seed;
  crawl_options.compress = !options.plain;
  crawl_options.key = api_key(options.key_file);
  if (!options.transport.base.empty()) crawl_options.base = options.transport.base;
  crawl_options.folder = options.into.empty()
                             ? cache.folder() / "works" / (crawl_options.sample ? "sample" : "openalex")
                             : options.into;
  HttpPolicy policy = transport_policy(globals, options.transport);
  policy.least_interval = std::chrono::milliseconds(100);  // at most ten requests a second
  HttpSession session(policy);
  if (crawl_options.key.empty() && !globals.offline) {
    log::warning(
        "no key: OpenAlex gives one for free (OPENALEX_API_KEY or --key-file), with ten times the budget");
  }
  const CrawlPlan plan = plan_crawl(session, crawl_options);
  print_plan(plan, crawl_options);
  std::fflush(stdout);
  if (options.dry_run) {
    outcome.exit_code = plan.done < plan.shards.size() ? 3 : 0;
    return;
  }
  Progress progress(1);
  const CrawlReport report =
      crawl(session, crawl_options, plan, [&](std::uint64_t works, const Shard& shard) {
        progress.show_flow(static_cast<double>(works), static_cast<double>(plan.works), "works", shard.label);
      });
  progress.clear();
  print_report(report);
  if (report.end == CrawlEnd::budget) {
    log::warning("the day's free budget is spent; continue with the same command {}", report.renewal);
  } else if (report.end == CrawlEnd::call_limit) {
    log::info("stopped at --max-calls; continue with the same command");
  }
  outcome.exit_code = !report.failures.empty() ? 1 : report.end != CrawlEnd::complete ? 3 : 0;
}

void print_counts(const SnapshotCount& count) {
  say("records     {}\n", count.records());
  for (std::size_t i = 0; i < verdict_count; ++i) {
    if (count.verdicts[i] > 0)
      say("  {:>10}  {}\n", count.verdicts[i], name_of(static_cast<FilterVerdict>(i)));
  }
  if (count.too_long > 0) say("  {:>10}  lines too long to be read\n", count.too_long);
  say("on disk     {:.1f} MB\n", static_cast<double>(count.bytes_kept) / 1e6);
}

void fetch_snapshot(const Globals& globals, const OpenAlexOptions& options, Outcome& outcome) {
  const CacheLock cache;
  SnapshotOptions snapshot = options.snapshot;
  if (!options.transport.base.empty()) snapshot.base = options.transport.base;
  snapshot.folder = options.into.empty() ? cache.folder() / "works" / "snapshot" : options.into;
  std::tie(snapshot.filter.first_year, snapshot.filter.last_year) = parse_years(options.years, 1900, 2100);
  snapshot.filter.language = options.crawl.language;
  snapshot.filter.topics = topics_of(options);
  HttpSession session(transport_policy(globals, options.transport));
  const SnapshotPlan plan = plan_snapshot(session, snapshot);
  say("parts       {} to stream, {} here already\n", plan.parts.size(), plan.done);
  say("to stream   {:.1f} GB, {} records; free of charge\n", static_cast<double>(plan.bytes) / 1e9,
      plan.records);
  say("kept        {}\n", snapshot.filter.description());
  std::fflush(stdout);
  if (options.dry_run) {
    outcome.exit_code = plan.parts.empty() ? 0 : 3;
    return;
  }
  Progress progress(1);
  SnapshotCount total;
  std::uint64_t before = 0;
  for (const SnapshotPart& part : plan.parts) {
    const SnapshotCount count = fetch_part(session, snapshot, part, [&](std::uint64_t bytes) {
      progress.show_flow(static_cast<double>(before + bytes) / 1e6, static_cast<double>(plan.bytes) / 1e6,
                         "MB", part.updated_date);
    });
    before += part.bytes;
    for (std::size_t i = 0; i < verdict_count; ++i) total.verdicts[i] += count.verdicts[i];
    total.too_long += count.too_long;
    total.bytes_kept += count.bytes_kept;
  }
  progress.clear();
  print_counts(total);
}

}  // namespace

void add_fetch_openalex(CLI::App& fetch, const Globals& globals, Outcome& outcome) {
  CLI::App* command =
      fetch.add_subcommand("openalex", "Works with abstracts from OpenAlex, into works/ of the cache");
  auto options = std::make_shared<OpenAlexOptions>();
  add_value(*command, "--years", options->years, "Publication years, first-last")->type_name("YEARS");
  add_value(*command, "--corpus", options->corpus,
            "What makes a work count as AI: concepts (as in the paper) or topics")
      ->check(CLI::IsMember({"concepts", "topics"}));
  command
      ->add_option("--topics", options->topics,
                   "Other ids: concepts (C…), topics (T…) or subfields; | joins several into one topic, and "
                   "topics given separately are requested separately")
      ->delimiter(',');
  add_value(*command, "--language", options->crawl.language, "Language of the works");
  CLI::Option* sample =
      command->add_option("--sample", options->crawl.sample,
                          "At most this many works per topic and year, drawn by the server with --seed");
  CLI::Option* calls =
      command->add_option("--max-calls", options->crawl.most_calls, "Stop after this many list calls");
  // The key itself is not an option, so that it appears in no process list, and its file is in no written
  // settings.
  CLI::Option* key =
      add_file(*command, "--key-file", options->key_file, "File with the key (else OPENALEX_API_KEY)")
          ->configurable(false);
  CLI::Option* plain = command->add_flag("--plain", options->plain, "Save the pages uncompressed");
  command->add_option("--into", options->into, "Another folder for the works")->type_name("DIR");
  command->add_flag("--dry-run", options->dry_run,
                    "Print plan and price only; exit code 3 if anything is left to fetch");
  CLI::Option* snapshot =
      command->add_flag("--snapshot", options->from_snapshot,
                        "Stream the free snapshot (hundreds of GB) and keep the matching works");
  snapshot->excludes(sample)->excludes(calls)->excludes(key)->excludes(plain);
  command->add_option("--from", options->snapshot.from, "First updated_date of the snapshot's parts")
      ->needs(snapshot);
  command->add_option("--to", options->snapshot.to, "Last updated_date")->needs(snapshot);
  command->add_option("--max-parts", options->snapshot.most_parts, "Stop after this many parts")
      ->needs(snapshot);
  add_transport(*command, options->transport);
  command->footer(
      "The API: pages are saved as they arrive, one folder per topic and month, a checkpoint after each; the "
      "same command continues\nwhere it stopped, without asking for a page twice. Prices: $0.10 for 1,000 "
      "calls of 100 works; $1 a day is free with a\nfree key, $0.10 without. At the end of the day's budget "
      "it stops and says when to continue.\n"
      "Exit code 3: something is left to fetch.\n\n"
      "Examples:\n  computedivide fetch openalex --dry-run\n"
      "  computedivide fetch openalex --key-file ~/.openalex-key\n"
      "  computedivide fetch openalex --sample 1000 --seed 7 --topics 'C204321447,C23123220'\n"
      "  computedivide fetch openalex --corpus topics --years 2015-2024\n"
      "  computedivide fetch openalex --snapshot --from 2026-05-01 --max-parts 2");
  command->callback([options, &globals, &outcome] {
    with_other_way("openalex", [&] {
      if (options->from_snapshot) {
        fetch_snapshot(globals, *options, outcome);
      } else {
        fetch_crawl(globals, *options, outcome);
      }
    });
  });
}

}  // namespace computedivide
