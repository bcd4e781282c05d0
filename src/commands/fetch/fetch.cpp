// computedivide fetch: the real data, over HTTPS, into the cache in which every command looks for them.

#include "commands/fetch/fetch_transport.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <memory>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/terminal.hpp"
#include "base/text.hpp"
#include "base/words.hpp"
#include "commands/commands.hpp"
#include "computedivide/error.hpp"
#include "computedivide/models.hpp"
#include "fetch/download.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr double megabyte = 1e6;

/// In the order of Arrival.
constexpr std::array<std::string_view, 3> arrival_words{"here already", "unchanged", "fetched"};

void report(Arrival arrival, const fs::path& file) {
  const auto sidecar = read_sidecar(file);
  say("{:<12}  {:>8.1f} kB  {}  {}\n", word_of(arrival, arrival_words),
      static_cast<double>(sidecar ? sidecar->bytes : 0) / 1e3, file.string(), sidecar ? sidecar->title : "");
}

Arrival bring(HttpSession& session, Download wanted) {
  Progress progress(1);
  const std::string name = wanted.file.filename().string();
  wanted.progress = [&](std::uint64_t done, std::uint64_t total) {
    progress.show_flow(static_cast<double>(done) / megabyte, static_cast<double>(total) / megabyte, "MB",
                       name);
  };
  return download(session, wanted);
}

Arrival fetch_pinned(HttpSession& session, const FetchOptions& options, const PinnedFile& pinned,
                     const fs::path& cache) {
  const std::string address =
      options.base.empty() ? pinned_address(pinned) : pinned_address(pinned, options.base);
  return bring(session,
               {address, cache / pinned.file, pinned.title, pinned.licence, pinned.sha256, pinned.bytes});
}

Arrival fetch_latest_models(HttpSession& session, const FetchOptions& options, const fs::path& cache) {
  Download wanted;
  wanted.address = (options.base.empty() ? "https://epoch.ai" : options.base) + "/data/all_ai_models.csv";
  wanted.file = cache / "models.csv";
  wanted.title = "Epoch AI, all machine learning systems, latest";
  wanted.licence = "Epoch AI, CC BY 4.0";
  wanted.most_bytes = std::uint64_t{256} << 20;
  // Its checksum cannot be known in advance, so it must be readable as a models table that is not empty.
  wanted.validate = [&](const fs::path& arrived) {
    const ModelsFile models = read_models(read_file(arrived), wanted.address);
    if (models.models.empty()) fail("{}: has no models; at least one is needed", wanted.address);
    log::info("{}: {}, {} models", wanted.address, models.report.vintage, models.models.size());
  };
  return bring(session, wanted);
}

void fetch_models(const Globals& globals, const FetchOptions& options, const std::string& vintage,
                  bool latest) {
  const CacheLock cache;
  HttpSession session(transport_policy(globals, options));
  const fs::path file = cache.folder() / "models.csv";
  if (latest) {
    report(fetch_latest_models(session, options, cache.folder()), file);
    return;
  }
  const Catalogue catalogue = read_catalogue(shipped_data() / "sources.json");
  std::vector<std::string> vintages;
  for (const PinnedFile& pinned : catalogue.files) {
    if (pinned.name.starts_with("models-")) vintages.push_back(pinned.name.substr(7));
  }
  const std::string name = vintage.empty() ? catalogue.models : "models-" + vintage;
  const PinnedFile* found = find_by(catalogue.files, &PinnedFile::name, name);
  if (found == nullptr) fail_usage("--vintage: '{}' is not pinned{}", vintage, suggestion(vintage, vintages));
  // The requested file is the models table, whichever vintage it is.
  PinnedFile pinned = *found;
  pinned.file = "models.csv";
  report(fetch_pinned(session, options, pinned, cache.folder()), file);
}

/// Whether the file is of the set, or of any for "all"; for the reproducibility index, whether its venue is
/// wanted.
bool is_wanted(const PinnedFile& pinned, const std::string& set, const std::vector<std::string>& venues) {
  if (set != "all" && !holds(pinned.sets, set)) return false;
  const bool has_venue = std::any_of(pinned.sets.begin(), pinned.sets.end(),
                                     [](const std::string& name) { return name.starts_with("papers-"); });
  return venues.empty() || !has_venue ||
         std::any_of(venues.begin(), venues.end(),
                     [&](const std::string& venue) { return holds(pinned.sets, "papers-" + venue); });
}

void fetch_set(const Globals& globals, const FetchOptions& options, const std::string& set,
               const std::vector<std::string>& venues) {
  const CacheLock cache;
  HttpSession session(transport_policy(globals, options));
  const Catalogue catalogue = read_catalogue(shipped_data() / "sources.json");
  std::vector<PinnedFile> wanted;
  std::uint64_t bytes = 0;
  for (const PinnedFile& pinned : catalogue.files) {
    if (!is_wanted(pinned, set, venues)) continue;
    wanted.push_back(pinned);
    bytes += pinned.bytes;
  }
  log::info("{} files, {:.1f} MB", wanted.size(), static_cast<double>(bytes) / megabyte);
  std::uint64_t done = 0, fetched = 0;
  for (const PinnedFile& pinned : wanted) {
    const Arrival arrival = fetch_pinned(session, options, pinned, cache.folder());
    report(arrival, cache.folder() / pinned.file);
    fetched += arrival == Arrival::fetched ? 1 : 0;
    if (++done % 50 == 0) log::info("{} of {} files are here", done, wanted.size());
  }
  say("{} files, {} of them fetched now\n", wanted.size(), fetched);
}

/// How to use a source that cannot be fetched.
std::string_view other_way(std::string_view set) {
  if (set == "models") return "--models FILE";
  if (set == "neurips" || set == "papers") return "--papers FILE";
  if (set == "hardware") return "--hardware FILE";
  if (set == "conferences" || set == "openalex") return "--works PATH";
  return "--data DIR";
}

void add_models(CLI::App& fetch, const Globals& globals) {
  CLI::App* models =
      fetch.add_subcommand("models", "The models table of Epoch AI, into models.csv of the cache");
  auto options = std::make_shared<FetchOptions>();
  auto vintage = std::make_shared<std::string>();
  auto latest = std::make_shared<bool>(false);
  CLI::Option* pinned = models->add_option(
      "--vintage", *vintage,
      "A different pinned copy: 2023-03 (nearest to the paper), 2024-10, 2026-07 (notable models)");
  models
      ->add_flag("--latest", *latest,
                 "Today's table from epoch.ai: it has no known checksum, so it is read as a check before it "
                 "replaces anything")
      ->excludes(pinned);
  add_transport(*models, *options);
  models->footer(
      "By default fetches the copy of June 2025 at an immutable address, checked by its SHA-256.\n\n"
      "Examples:\n  computedivide fetch models\n  computedivide fetch models --vintage 2023-03\n"
      "  computedivide fetch models --latest && computedivide run-all --profile latest");
  models->callback([=, &globals] {
    with_other_way("models", [&] { fetch_models(globals, *options, *vintage, *latest); });
  });
}

void add_set(CLI::App& fetch, const Globals& globals, const std::string& set, const std::string& title) {
  CLI::App* command = fetch.add_subcommand(set, title);
  auto options = std::make_shared<FetchOptions>();
  auto venues = std::make_shared<std::vector<std::string>>();
  if (set == "all" || set == "papers") {
    command
        ->add_option("--venues", *venues,
                     "From the reproducibility index only these venues: neurips, icml, iclr, aaai, ijcai")
        ->delimiter(',')
        ->check(CLI::IsMember({"neurips", "icml", "iclr", "aaai", "ijcai"}));
  }
  add_transport(*command, *options);
  command->footer(
      "Files at immutable addresses (data/sources.json), each checked by its SHA-256; files that are already "
      "there are not requested again.\n\nExample:\n  computedivide fetch " +
      set);
  command->callback(
      [=, &globals] { with_other_way(set, [&] { fetch_set(globals, *options, set, *venues); }); });
}

}  // namespace

void with_other_way(std::string_view set, const std::function<void()>& work) {
  say_when_interrupted(
      "computedivide: stopped; what was fetched is kept: the same command continues from there\n");
  try {
    work();
  } catch (const UsageError&) {
    throw;
  } catch (const Error& error) {
    fail("{}; or get the file by other means and pass it to run-all with {}", error.what(), other_way(set));
  }
}

void add_transport(CLI::App& command, FetchOptions& options) {
  command.add_option("--cacert", options.ca_file, "Certificates to trust in place of the system's (PEM)")
      ->envname("SSL_CERT_FILE")
      ->check(CLI::ExistingFile);
  // For tests: another server, and shorter waits.
  command.add_option("--base-url", options.base)->group("");
  command.add_option("--first-wait", options.first_wait)->group("")->check(CLI::Range(0.0, 60.0));
}

HttpPolicy transport_policy(const Globals& globals, const FetchOptions& options) {
  HttpPolicy policy;
  policy.offline = globals.offline;
  policy.ca_file = options.ca_file;
  policy.seed = globals.seed;
  policy.first_wait = std::chrono::milliseconds(std::lround(options.first_wait * 1000));
  const char* loopback = std::getenv("COMPUTEDIVIDE_TEST_LOOPBACK");
  policy.loopback_http = loopback != nullptr && std::string_view(loopback) == "1";
  return policy;
}

CacheLock::CacheLock() {
  const auto cache = cache_folder();
  if (!cache) fail("the cache: its folder is not known; set COMPUTEDIVIDE_CACHE or HOME");
  folder_ = *cache;
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) fail("{}: cannot be made: {}; a writable folder is needed", folder_.string(), error.message());
  lock_ = open_locked(folder_ / ".lock");
  if (!lock_)
    fail("{}: another fetch is using it; wait until it ends, or set COMPUTEDIVIDE_CACHE to another folder",
         folder_.string());
}

void add_fetch(CLI::App& app, const Globals& globals, Outcome& outcome) {
  CLI::App* fetch = app.add_subcommand("fetch", "Download the real data over HTTPS, with checksums; resumes");
  fetch->require_subcommand(1);
  add_set(*fetch, globals, "all",
          "Everything that is pinned: all sets below except OpenAlex (428 files, 554 MB)");
  add_models(*fetch, globals);
  add_set(*fetch, globals, "neurips",
          "Authors and code release of NeurIPS 2019, with the accelerators of June 2025");
  add_set(*fetch, globals, "papers",
          "The reproducibility index: papers of NeurIPS, ICML, ICLR, AAAI and IJCAI, 2014-2024 (348 files, "
          "417 MB)");
  add_set(*fetch, globals, "clusters", "AI computing clusters, Epoch AI");
  add_set(*fetch, globals, "hardware", "Accelerators and their peak performance, Epoch AI, two vintages");
  add_set(*fetch, globals, "conferences",
          "Papers of AI conferences 2012-2024, for the replication of Figures 3 and 4");
  add_fetch_openalex(*fetch, globals, outcome);
  fetch->footer(
      "Data go to the cache: $COMPUTEDIVIDE_CACHE, else $XDG_CACHE_HOME/computedivide, else "
      "~/.cache/computedivide.\nEvery other command finds them there. Beside each file "
      "<file>.provenance.json says where it comes from.\nAn interrupted download is taken up where it "
      "stopped: run the same command again.\n\n"
      "Examples:\n  computedivide fetch all\n  computedivide fetch all --venues neurips,iclr\n"
      "  computedivide fetch openalex --dry-run");
}

}  // namespace computedivide
