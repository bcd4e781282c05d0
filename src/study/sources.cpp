// Which data: one rule for every source, stated once.

#include <fmt/ranges.h>

#include "study/steps.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/platform.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/affiliation/lexicon.hpp"
#include "data/lexicon.hpp"
#include "data/papers/hardware.hpp"
#include "data/text_reader.hpp"
#include "data/works/source.hpp"
#include "fetch/download.hpp"
#include "plot/gnuplot.hpp"
#include "results/data_folder.hpp"
#include "results/papers/ingest_papers.hpp"
#include "results/works/counts/words_table.hpp"
#include "score/features_file.hpp"
#include "score/words.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

bool is_below(const fs::path& file, const fs::path& folder) {
  const fs::path whole = fs::absolute(folder).lexically_normal();
  const std::string begin = whole.has_filename() ? whole.string() + "/" : whole.string();
  return fs::absolute(file).lexically_normal().string().starts_with(begin);
}

/// Whether a file is one of those that `fetch` pins, by its digest; nothing is known about any other file.
bool is_pinned(const fs::path& file) {
  static const Catalogue catalogue = read_catalogue(shipped_data() / "sources.json");
  std::error_code error;
  const std::uintmax_t bytes = fs::file_size(file, error);
  std::optional<std::string> digest;
  return !error && std::any_of(catalogue.files.begin(), catalogue.files.end(), [&](const PinnedFile& pinned) {
    if (pinned.bytes != bytes) return false;
    if (!digest) digest = sha256_file(file);
    return pinned.sha256 == *digest;
  });
}

/// `known` where all files ship, were fetched or are pinned; else they are the user's.
Fidelity fidelity_of_files(const std::vector<fs::path>& files, Fidelity known) {
  const std::optional<fs::path> cache = cache_folder();
  const bool all_known = std::all_of(files.begin(), files.end(), [&](const fs::path& file) {
    return file.filename().string().ends_with(".provenance.json") || is_below(file, shipped_data()) ||
           (cache && is_below(file, *cache)) || is_pinned(file);
  });
  return all_known ? known : Fidelity::user_data;
}

/// The folders in which data are looked for, in their order.
struct Folders {
  DataFolder data = {};   ///< --data
  DataFolder cache = {};  ///< what fetch has brought
  bool has_data = false;
  std::vector<std::string> fallen_back = {};  ///< sources that --data should have and has not
};

/// Fills the source from the first folder that has it; false if none has.
bool find_in(Folders& folders, Source& source) {
  for (const DataFolder* folder : {&folders.data, &folders.cache}) {
    const auto found = folder->files.find(source.name);
    if (found == folder->files.end()) continue;
    source.files = found->second;
    return true;
  }
  if (folders.has_data) folders.fallen_back.push_back(source.name);
  return false;
}

/// Throws Error unless the option's path is there, and not a folder where `what` is needed in its place.
void check_option(std::string_view option, const fs::path& path, std::string_view needed,
                  bool may_be_folder) {
  if (!fs::exists(path)) fail("--{}: '{}' is not there; a {} is needed", option, path.string(), needed);
  if (!may_be_folder && fs::is_directory(path))
    fail("--{}: '{}' is a folder; a file is needed", option, path.string());
}

/// In a fixed order, each file once.
void sort_files(std::vector<fs::path>& files) {
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
}

/// The first of option, --data, cache and default; `shipped` is the default's path in the shipped data.
Source resolve_file(Folders& folders, std::string name, const fs::path& option, const fs::path& shipped,
                    std::string shipped_title, std::optional<Fidelity> known) {
  Source source{.name = std::move(name)};
  if (!option.empty()) {
    check_option(source.name == "gpu_clusters" ? "clusters" : std::string_view(source.name), option,
                 "readable file", false);
    source.files = {option};
  } else if (!find_in(folders, source)) {
    source.files = {shipped_data() / shipped};
    source.title = std::move(shipped_title);
  }
  if (known) source.fidelity = fidelity_of_files(source.files, *known);
  return source;
}

/// The first of --works, the works in --data, those in the cache, and the shipped features.
Source resolve_works(Folders& folders, const std::vector<fs::path>& option) {
  Source source{.name = "works"};
  std::vector<fs::path> paths = option;
  if (paths.empty() && find_in(folders, source)) {
    paths = std::exchange(source.files, {});
  } else if (paths.empty()) {
    paths = {shipped_data() / "embedded/works_features.csv.gz",
             shipped_data() / "embedded/works_words.csv.gz"};
    source.title = "Papers of 20 AI conferences, 2006-2024";
  }
  for (const fs::path& path : paths) check_option("works", path, "file or folder of works", true);
  // To its reader a deposit is a folder; it is identified by its files. What a crawl says about its pages
  // (whether they were sampled, and from how many) belongs to them.
  for (const fs::path& path : works_files(paths)) {
    if (!fs::is_directory(path)) {
      source.files.push_back(path);
      if (const fs::path words = words_path(path); is_words_file(words)) source.files.push_back(words);
      const fs::path pages = path.parent_path() / "pages.provenance.json";
      if (fs::exists(pages)) source.files.push_back(pages);
      continue;
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
      if (entry.is_regular_file()) source.files.push_back(entry.path());
    }
  }
  sort_files(source.files);
  // The cache's works/ is OpenAlex, the paper's source; its conferences/, and what ships, are not.
  const std::optional<fs::path> cache = cache_folder();
  const bool is_openalex =
      cache && std::all_of(source.files.begin(), source.files.end(),
                           [&](const auto& file) { return is_below(file, *cache / "works"); });
  source.fidelity =
      fidelity_of_files(source.files, is_openalex ? Fidelity::same_source : Fidelity::other_corpus);
  return source;
}

/// The first of --papers, the files in --data, those in the cache, and the shipped table of facts.
///
/// --papers names the whole source: anything that it lacks is not available. A folder is only a place for
/// files: if it has no table of facts, or no papers judged by people, the shipped ones are added.
Source resolve_papers(Folders& folders, const std::vector<fs::path>& option) {
  Source source{.name = "papers", .files = option};
  for (const fs::path& file : option) check_option("papers", file, "readable file", false);
  if (option.empty()) {
    if (!find_in(folders, source))
      source.title = "Papers of NeurIPS, ICLR and AAAI, 2014-2024, reproducibility index and author lists";
    std::set<PapersFileKind> kinds;
    for (const fs::path& file : source.files) kinds.insert(papers_file_kind(file));
    // Beside an index the shipped table fills what its files do not say: there are author lists to fetch for
    // a few years only.
    const fs::path shipped = shipped_data() / "embedded";
    if (!kinds.contains(PapersFileKind::facts)) source.files.push_back(shipped / "papers.csv.gz");
    if (!kinds.contains(PapersFileKind::judged)) source.files.push_back(shipped / "papers_judged.csv");
  }
  source.fidelity = fidelity_of_files(source.files, Fidelity::same_population);
  return source;
}

/// The word counts of the shipped models' abstracts; other tables have abstracts of their own or none.
Source model_words_source(const Source& models) {
  Source source{.name = "model_words", .title = "words of the shipped models' abstracts"};
  if (models.files.size() == 1 && fs::equivalent(models.files[0], shipped_data() / "embedded/models.csv")) {
    source.files = {shipped_data() / "embedded/model_words.csv.gz"};
  } else {
    source.missing = "the words of another models table come from its own abstracts";
  }
  return source;
}

/// The models tables of all vintages: those of a folder, and beside them the shipped ones of other dates,
/// each with its provenance.
Source vintages_source(Folders& folders) {
  Source source{.name = "model_vintages", .title = "Epoch AI data set, the vintages of 2022 to 2026"};
  find_in(folders, source);
  std::set<std::string> known;
  for (const fs::path& file : source.files) known.insert(vintage_in_name(file));
  for (const fs::directory_entry& entry : fs::directory_iterator(shipped_data() / "embedded")) {
    const std::string name = entry.path().filename().string();
    const bool is_table = name == "models.csv" || (name.starts_with("models_") && name.ends_with(".csv"));
    const std::string vintage = name == "models.csv" ? "2025-06" : vintage_in_name(name);
    if (!is_table || known.contains(vintage)) continue;
    source.files.push_back(entry.path());
    source.files.push_back(entry.path().string() + ".provenance.json");
  }
  sort_files(source.files);
  source.fidelity = fidelity_of_files(source.files, Fidelity::same_source);
  return source;
}

/// All files of these endings in a folder of the shipped data.
Source shipped_folder(std::string name, const fs::path& folder,
                      std::initializer_list<std::string_view> endings, std::string title,
                      std::optional<Fidelity> fidelity = {}) {
  Source source{.name = std::move(name), .title = std::move(title), .fidelity = fidelity};
  for (const fs::directory_entry& entry : fs::directory_iterator(shipped_data() / folder)) {
    const std::string ending = entry.path().extension().string();
    if (holds(endings, ending)) source.files.push_back(entry.path());
  }
  sort_files(source.files);
  return source;
}

/// A program that steps run: found in PATH in the same way as when it is run; without PATH these two folders
/// are searched. It is represented by its version.
Source program_source(const std::string& name) {
  Source source{.name = name, .title = "program"};
  const char* path = std::getenv("PATH");
  for (const std::string& folder : split_list(path == nullptr ? "/bin:/usr/bin" : path, ':')) {
    const fs::path binary = fs::path(folder) / name;
    if (file_stamp(binary) && is_executable(binary)) {
      source.files = {binary};
      source.version = [name] { return program_version(name).value_or("fails"); };
      return source;
    }
  }
  source.missing = how_to_install(name);
  return source;
}

/// Rows of a table, or works of a table of features; nothing for other files, and for large ones, which are
/// counted when they are read.
std::optional<std::uint64_t> rows_of(const fs::path& file) {
  constexpr std::uintmax_t most_bytes = 16'000'000;
  const std::string name = file.filename().string();
  try {
    if (fs::file_size(file) > most_bytes) return std::nullopt;
    if (name.ends_with(".csv.gz")) {
      if (const auto features = read_features_table(file)) {
        std::uint64_t works = 0;
        for (const FeaturesInput& input : features->inputs) works += input.report.works;
        return works;
      }
      // A table whose cells hold line ends has fewer.
      ByteStream stream(file);
      std::string piece(std::size_t{1} << 16, '\0');
      std::uint64_t lines = 0;
      while (const std::size_t size = stream.read(piece.data(), piece.size()))
        lines += static_cast<std::uint64_t>(std::count(piece.data(), piece.data() + size, '\n'));
      if (!stream.damage().empty()) return std::nullopt;
      return std::max<std::uint64_t>(lines, 1) - 1;
    }
    if (!name.ends_with(".csv")) return std::nullopt;
    CsvReader csv(file);
    std::uint64_t rows = 0;
    while (csv.next()) ++rows;
    return rows;
  } catch (const std::exception&) {
    return std::nullopt;  // its reader reports what is wrong
  }
}

}  // namespace

std::vector<std::string> describe_sources(const std::vector<Source>& sources) {
  std::vector<std::string> lines;
  for (const Source& source : sources) {
    if (source.version || !source.missing.empty() || source.files.empty()) continue;
    if (source.name == "lexicons" || source.name == "published" || source.name == "page") continue;
    std::map<std::string, std::vector<std::string>> by_origin;
    for (const fs::path& file : source.files) {
      if (file.string().ends_with(".provenance.json")) continue;
      const auto cache = cache_folder();
      const std::string origin = is_below(file, shipped_data())    ? "shipped"
                                 : cache && is_below(file, *cache) ? "from the cache"
                                 : file.has_parent_path()          ? "from " + file.parent_path().string()
                                                                   : "from this folder";
      const std::optional<std::uint64_t> rows = rows_of(file);
      by_origin[origin].push_back(file.filename().string() + (rows ? fmt::format(" ({} rows)", *rows) : ""));
    }
    std::string line = fmt::format("{:<16}", source.name);
    for (const auto& [origin, files] : by_origin) {
      constexpr std::size_t most_names = 6;
      line += files.size() <= most_names ? fmt::format(" {}: {};", origin, fmt::join(files, ", "))
                                         : fmt::format(" {}: {} files, {} to {};", origin, files.size(),
                                                       files.front(), files.back());
    }
    line.pop_back();
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Source> resolve_sources(const SourceOptions& options) {
  if (!options.data.empty() && !fs::is_directory(options.data)) {
    fail(
        "--data: '{}' is not a folder; a folder with models.csv, works/, papers.csv, neurips/, hardware.csv "
        "or the like is expected",
        options.data.string());
  }
  Folders folders{.has_data = !options.data.empty()};
  if (folders.has_data) folders.data = read_data_folder(options.data);
  if (const auto cache = cache_folder()) folders.cache = read_data_folder(*cache);
  Source models = resolve_file(folders, "models", options.models, "embedded/models.csv",
                               "Epoch AI, all machine learning systems, June 2025", Fidelity::same_source);
  Source model_words = model_words_source(models);
  std::vector<Source> sources{
      std::move(models),
      std::move(model_words),
      vintages_source(folders),
      resolve_works(folders, options.works),
      resolve_papers(folders, options.papers),
      resolve_file(folders, "gpu_clusters", options.clusters, "embedded/clusters.csv",
                   "Epoch AI, GPU clusters, December 2025", Fidelity::other_corpus),
      resolve_file(folders, "arxiv_weights", {}, "embedded/arxiv_topics.csv",
                   "topics of arXiv papers, Klinger et al. 2020", Fidelity::other_corpus),
      resolve_file(folders, "arxiv_companies", {}, "embedded/arxiv_companies.csv",
                   "company papers on arXiv, Klinger et al. 2020", Fidelity::other_corpus),
      resolve_file(folders, "hardware", options.hardware, "embedded/hardware.csv",
                   "Epoch AI, Machine Learning Hardware, with matrix rates from data sheets", {}),
      shipped_folder("lexicons", "lexicons", {".txt", ".csv"}, "lists of words, shipped"),
      shipped_folder("published", "published", {".csv"}, "what the paper printed", Fidelity::printed),
      shipped_folder("page", "report", {".css", ".js", ".md"},
                     "style, script and glossary of the report, shipped"),
      program_source("gnuplot"),
      program_source("rsvg-convert")};
  for (const fs::path& path : folders.data.unknown)
    log::warning("--data: '{}' is not known to any source; it is not read", path.string());
  if (!folders.fallen_back.empty()) {
    log::warning("--data: '{}' has nothing for {}; the shipped data are used for them", options.data.string(),
                 fmt::join(folders.fallen_back, ", "));
  }
  return sources;
}

void check_small_sources(std::span<const Source> sources) {
  if (const Source* hardware = find_by(sources, &Source::name, "hardware"))
    read_hardware(hardware->files.front());
  compute_terms();
  ai_terms();
  ml_topics();
  stop_words();
  reading_words("devices");
  theme_lexicons();
  read_affiliation_lexicon(shipped_data() / "lexicons");
}

}  // namespace computedivide
