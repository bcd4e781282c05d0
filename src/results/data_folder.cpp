// What a folder of data holds, by the names of its folders; among papers, by content.
//
// Edge decisions. A table at the top (models.csv, hardware.csv, clusters.csv) comes before those in the
// folder of its kind. There, the newest vintage by name is the table, and of models the newest full one; all
// tables of models are vintages. works/ comes before conferences/. Lists of conference papers are papers only
// beside the reproducibility index, which is joined with them.

#include "results/data_folder.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "data/works/source.hpp"
#include "results/papers/ingest_papers.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// Files next to data: hidden files, sidecars, and partial downloads.
bool is_beside(std::string_view name) {
  return name.starts_with('.') || name.ends_with(".provenance.json") || name.ends_with(".part") ||
         name.ends_with(".part.json");
}

/// All regular files below a folder, sorted, without what lies beside data.
std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  if (!fs::is_directory(folder)) return files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && !is_beside(entry.path().filename().string()))
      files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

class Search {
 public:
  explicit Search(const fs::path& folder) : folder_(folder) {}

  DataFolder look() {
    if (!fs::is_directory(folder_)) return {};
    models();
    one_of("hardware", "hardware.csv", "hardware", "");
    one_of("gpu_clusters", "clusters.csv", "clusters", "");
    one_of("arxiv_weights", "arxiv_topics.csv", "narrowing", "fig_9");
    one_of("arxiv_companies", "arxiv_companies.csv", "narrowing", "fig_7");
    works();
    papers();
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_)) {
      const std::string name = entry.path().filename().string();
      if (!is_beside(name) && !known_.contains(name)) found_.unknown.push_back(entry.path());
    }
    std::ranges::sort(found_.unknown);
    return std::move(found_);
  }

 private:
  /// The CSV files in a folder whose names begin so.
  std::vector<fs::path> tables(const std::string& folder, std::string_view begin) {
    known_.insert(folder);
    std::vector<fs::path> files = files_below(folder_ / folder);
    std::erase_if(files, [&](const fs::path& file) {
      return file.extension() != ".csv" || !file.filename().string().starts_with(begin);
    });
    return files;
  }

  void one_of(const std::string& source, const std::string& file, const std::string& folder,
              std::string_view begin) {
    known_.insert(file);
    std::vector<fs::path> files = tables(folder, begin);
    if (fs::is_regular_file(folder_ / file)) {
      found_.files[source] = {folder_ / file};
    } else if (!files.empty()) {
      const auto newest = std::ranges::max_element(
          files, [](const auto& a, const auto& b) { return vintage_in_name(a) < vintage_in_name(b); });
      found_.files[source] = {*newest};
    }
  }

  void models() {
    one_of("models", "models.csv", "models", "epoch_full");
    for (const fs::path& file : tables("models", "")) {
      (vintage_in_name(file).empty() ? found_.unknown : found_.files["model_vintages"]).push_back(file);
    }
  }

  void works() {
    known_.insert({"works", "conferences"});
    for (const char* name : {"works", "conferences"}) {
      const fs::path folder = folder_ / name;
      if (!holds_works(folder)) continue;
      // The files of conferences/raw are excerpts of the others.
      std::vector<fs::path> paths;
      if (std::string_view(name) == "works") {
        paths = {folder};
      } else {
        for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
          const std::string file = entry.path().filename().string();
          if (entry.is_regular_file() && !is_beside(file)) paths.push_back(entry.path());
        }
      }
      if (paths.empty()) continue;
      std::ranges::sort(paths);
      found_.files["works"] = std::move(paths);
      return;
    }
  }

  void papers() {
    known_.insert({"papers.csv", "papers.csv.gz", "papers_judged.csv", "neurips", "reproducibility"});
    std::vector<fs::path>& papers = found_.files["papers"];
    for (const char* name : {"papers.csv", "papers.csv.gz", "papers_judged.csv"}) {
      if (fs::is_regular_file(folder_ / name)) papers.push_back(folder_ / name);
    }
    bool has_index = false;
    for (const char* name : {"neurips", "reproducibility"}) {
      for (fs::path& file : files_below(folder_ / name)) {
        // Excerpts of the index's upstream form lie next to the whole index in the compact form.
        if (file.parent_path().filename() == "raw" && has_index) continue;
        const PapersFileKind kind = papers_file_kind(file);
        if (kind == PapersFileKind::other) continue;
        has_index = has_index || kind == PapersFileKind::index;
        papers.push_back(std::move(file));
      }
    }
    if (has_index) {
      for (fs::path& file : files_below(folder_ / "conferences")) {
        const std::string name = file.filename().string();
        // The arrays of conferences/raw are excerpts of the file next to them.
        const bool is_array = name.ends_with(".json") && file.parent_path().filename() != "raw" &&
                              papers_file_kind(file) == PapersFileKind::conference_list;
        if (is_array || name.ends_with(".jsonl") || name.ends_with(".jsonl.gz"))
          papers.push_back(std::move(file));
      }
    }
    if (papers.empty()) found_.files.erase("papers");
  }

  fs::path folder_;
  std::set<std::string, std::less<>> known_;  // names at the top
  DataFolder found_;
};

}  // namespace

DataFolder read_data_folder(const fs::path& folder) { return Search(folder).look(); }

std::string vintage_in_name(const fs::path& file) {
  const std::string name = file.filename().string();
  for (std::size_t at = 0; at + 7 <= name.size(); ++at) {
    const std::string part = name.substr(at, 7);
    if (part.starts_with("20") && is_digit(part[2]) && is_digit(part[3]) && part[4] == '-' &&
        is_digit(part[5]) && is_digit(part[6]))
      return part;
  }
  return {};
}

}  // namespace computedivide
