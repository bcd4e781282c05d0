// Which data: one rule for every source, stated once.

#include "computedivide/results/sources.hpp"

#include <unistd.h>

#include <algorithm>
#include <optional>
#include <set>

#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/plot/gnuplot.hpp"
#include "computedivide/results/ingest_papers.hpp"
#include "data/works/source.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// The first of option, --data, cache and default; `shipped` is the default's path in the shipped data.
Source resolve_file(std::string name, const fs::path& option, const fs::path& data, const fs::path& file_name,
                    const fs::path& shipped, std::string shipped_title) {
  Source source;
  source.name = std::move(name);
  if (!option.empty()) {
    if (fs::is_directory(option))
      fail("--{}: '{}' is a folder; a file is needed", source.name, option.string());
    if (!fs::exists(option))
      fail("--{}: '{}' is not there; a readable file is needed", source.name, option.string());
    source.files = {option};
  } else if (!data.empty() && fs::exists(data / file_name)) {
    source.files = {data / file_name};
  } else if (const auto cache = cache_folder(); cache && fs::exists(*cache / file_name)) {
    source.files = {*cache / file_name};
  } else {
    source.files = {shipped_data() / shipped};
    source.title = std::move(shipped_title);
  }
  return source;
}

/// The first of --works, the folder works in --data, that in the cache, and the shipped works.
Source resolve_works(const SourceOptions& options) {
  Source source;
  source.name = "works";
  std::vector<fs::path> paths = options.works;
  const auto cache = cache_folder();
  if (paths.empty() && !options.data.empty() && fs::exists(options.data / "works")) {
    paths = {options.data / "works"};
  } else if (paths.empty() && cache && holds_works(*cache / "works")) {
    paths = {*cache / "works"};
  } else if (paths.empty()) {
    paths = {shipped_data() / "embedded/works.jsonl.gz"};
    source.kind = SourceKind::synthetic;
    source.title = "simulated works, shipped with computedivide";
  }
  for (const fs::path& path : paths) {
    if (!fs::exists(path))
      fail("--works: '{}' is not there; a file or folder of works is needed", path.string());
  }
  // A deposit is a folder to its reader; its files are what it is told apart by. What a crawl says beside its
  // pages (whether they were drawn, and from how many) belongs to them.
  for (const fs::path& path : works_files(paths)) {
    if (!fs::is_directory(path)) {
      source.files.push_back(path);
      const fs::path pages = path.parent_path() / "pages.provenance.json";
      if (fs::exists(pages)) source.files.push_back(pages);
      continue;
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
      if (entry.is_regular_file()) source.files.push_back(entry.path());
    }
  }
  std::sort(source.files.begin(), source.files.end());
  source.files.erase(std::unique(source.files.begin(), source.files.end()), source.files.end());
  return source;
}

/// The files in the folder neurips/ that are annotations, author rows or a census, sorted; what else fetch
/// puts there is left.
std::vector<fs::path> neurips_files(const fs::path& folder) {
  std::vector<fs::path> files;
  if (!fs::is_directory(folder)) return files;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.is_regular_file() && papers_file_kind(entry.path()) != PapersFileKind::other)
      files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// What a folder has for papers: papers.csv and what is in neurips/.
std::vector<fs::path> papers_in(const fs::path& folder) {
  std::vector<fs::path> files;
  if (fs::exists(folder / "papers.csv")) files.push_back(folder / "papers.csv");
  for (fs::path& file : neurips_files(folder / "neurips")) files.push_back(std::move(file));
  return files;
}

/// The first of --papers, the files in --data, those in the cache, and the shipped table of facts.
///
/// --papers names the whole source: what it lacks is not available. A folder is where files happen to be:
/// where it has neither the reproducibility index nor a table of facts, or no papers judged by people, the
/// shipped ones stand beside its files.
Source resolve_papers(const SourceOptions& options) {
  Source source;
  source.name = "papers";
  source.files = options.papers;
  for (const fs::path& file : source.files) {
    if (!fs::exists(file)) fail("--papers: '{}' is not there; a readable file is needed", file.string());
    if (fs::is_directory(file)) fail("--papers: '{}' is a folder; files are needed", file.string());
  }
  if (!source.files.empty()) return source;
  const auto cache = cache_folder();
  if (!options.data.empty()) source.files = papers_in(options.data);
  if (source.files.empty() && cache) source.files = papers_in(*cache);
  const bool is_shipped = source.files.empty();
  std::set<PapersFileKind> kinds;
  for (const fs::path& file : source.files) kinds.insert(papers_file_kind(file));
  if (!kinds.contains(PapersFileKind::index) && !kinds.contains(PapersFileKind::facts))
    source.files.push_back(shipped_data() / "embedded/papers.csv.gz");
  if (!kinds.contains(PapersFileKind::judged))
    source.files.push_back(shipped_data() / "embedded/papers_judged.csv");
  if (is_shipped)
    source.title = "Papers of NeurIPS, ICLR and AAAI, 2014-2024, reproducibility index and author lists";
  return source;
}

/// The word counts of the shipped models' abstracts; other tables bring abstracts or have none.
Source model_words_source(const Source& models) {
  Source source;
  source.name = "model_words";
  source.title = "words of the shipped models' abstracts";
  if (models.files.size() == 1 && fs::equivalent(models.files[0], shipped_data() / "embedded/models.csv")) {
    source.files = {shipped_data() / "embedded/model_words.csv.gz"};
  } else {
    source.missing = "the words of another models table come from its own abstracts";
  }
  return source;
}

/// The shipped models tables of all vintages, each with its provenance beside it.
Source vintages_source() {
  Source source;
  source.name = "model_vintages";
  source.title = "Epoch AI data set, the vintages of 2022 to 2026";
  for (const fs::directory_entry& entry : fs::directory_iterator(shipped_data() / "embedded")) {
    const std::string name = entry.path().filename().string();
    const bool is_table =
        name == "models.csv" || name.starts_with("models_") || name.starts_with("models.csv.");
    if (is_table && (name.ends_with(".csv") || name.ends_with(".provenance.json")))
      source.files.push_back(entry.path());
  }
  std::sort(source.files.begin(), source.files.end());
  return source;
}

/// All files of these endings in a folder of the shipped data.
Source shipped_folder(std::string name, const fs::path& folder,
                      std::initializer_list<std::string_view> endings, std::string title) {
  Source source;
  source.name = std::move(name);
  source.title = std::move(title);
  for (const fs::directory_entry& entry : fs::directory_iterator(shipped_data() / folder)) {
    const std::string ending = entry.path().extension().string();
    if (std::find(endings.begin(), endings.end(), ending) != endings.end())
      source.files.push_back(entry.path());
  }
  std::sort(source.files.begin(), source.files.end());
  return source;
}

/// A program that steps run: found in PATH as the call that runs it does, which without PATH looks into these
/// two folders. Its version stands for it.
Source program_source(const std::string& name) {
  Source source;
  source.name = name;
  source.title = "program";
  const char* path = std::getenv("PATH");
  for (const std::string& folder : split_list(path == nullptr ? "/bin:/usr/bin" : path, ':')) {
    const fs::path binary = fs::path(folder) / name;
    if (file_stamp(binary) && ::access(binary.c_str(), X_OK) == 0) {
      source.files = {binary};
      source.version = [name] { return program_version(name).value_or("fails"); };
      return source;
    }
  }
  source.missing = how_to_install(name);
  return source;
}

}  // namespace

std::vector<Source> resolve_sources(const SourceOptions& options) {
  if (!options.data.empty() && !fs::is_directory(options.data)) {
    fail(
        "--data: '{}' is no folder; a folder with models.csv, works/, papers.csv, neurips/ or hardware.csv "
        "is needed",
        options.data.string());
  }
  Source models = resolve_file("models", options.models, options.data, "models.csv", "embedded/models.csv",
                               "Epoch AI, all machine learning systems, June 2025");
  Source model_words = model_words_source(models);
  return {std::move(models),
          std::move(model_words),
          vintages_source(),
          resolve_works(options),
          resolve_papers(options),
          resolve_file("gpu_clusters", {}, options.data, "clusters.csv", "embedded/clusters.csv",
                       "Epoch AI, GPU clusters, December 2025"),
          resolve_file("arxiv_weights", {}, options.data, "arxiv_topics.csv", "embedded/arxiv_topics.csv",
                       "topics of arXiv papers, Klinger et al. 2020"),
          resolve_file("arxiv_companies", {}, options.data, "arxiv_companies.csv",
                       "embedded/arxiv_companies.csv", "company papers on arXiv, Klinger et al. 2020"),
          resolve_file("hardware", options.hardware, options.data, "hardware.csv", "embedded/hardware.csv",
                       "accelerators compiled by hand, shipped with computedivide"),
          shipped_folder("lexicons", "lexicons", {".txt", ".csv"}, "lists of words, shipped"),
          shipped_folder("published", "published", {".csv"}, "what the paper printed"),
          shipped_folder("page", "report", {".css", ".js"}, "style and script of the report, shipped"),
          program_source("gnuplot"),
          program_source("rsvg-convert")};
}

}  // namespace computedivide
