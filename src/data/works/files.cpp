// Which files of a folder hold works.
//
// Edge decisions. What is named itself is read, whatever it is called; what is found in a folder must be a
// regular file and not one of those that lie beside works. A folder that holds works beside other entities of
// OpenAlex (authors, institutions …) is a bucket: the folders of the others are not searched, and a warning
// says so. Links are followed, each folder once.

#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include "computedivide/base/error.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/base/text.hpp"
#include "data/works/sources.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 23> entities{"authors",
                                                    "institutions",
                                                    "concepts",
                                                    "sources",
                                                    "venues",
                                                    "publishers",
                                                    "funders",
                                                    "topics",
                                                    "domains",
                                                    "fields",
                                                    "subfields",
                                                    "keywords",
                                                    "awards",
                                                    "merged_ids",
                                                    "sdgs",
                                                    "countries",
                                                    "continents",
                                                    "languages",
                                                    "licenses",
                                                    "work-types",
                                                    "source-types",
                                                    "institution-types",
                                                    "raw-affiliation-strings"};

bool is_entity(const std::string& name) {
  return std::find(entities.begin(), entities.end(), name) != entities.end();
}

/// What lies beside works: manifests, markers, sidecars, texts for readers, and files that are not whole.
bool lies_beside(const std::string& name) {
  const std::string lower = to_lower(name);
  if (lower.starts_with('.') || lower == "manifest" || lower == "_success") return true;
  for (const std::string_view begin : {"license", "licence", "readme", "release_notes"}) {
    if (lower.starts_with(begin)) return true;
  }
  const std::array<std::string_view, 6> endings{".part", ".provenance.json", ".md", ".txt",
                                                ".html", ".sha256"};
  return lower == "manifest.json" ||
         std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return lower.ends_with(ending); });
}

class Search {
 public:
  std::vector<fs::path> files;

  void named(const fs::path& path) {
    if (!fs::exists(path)) fail("{}: does not exist; a file or folder of works expected", path.string());
    if (!fs::is_directory(path) || is_garcia_deposit(path)) {
      files.push_back(path);
    } else {
      folder(path);
    }
  }

 private:
  void folder(const fs::path& path) {
    std::error_code error;
    if (!seen_.insert(fs::canonical(path, error)).second) return;
    std::vector<fs::path> entries;
    for (const fs::directory_entry& entry : fs::directory_iterator(path)) entries.push_back(entry.path());
    std::sort(entries.begin(), entries.end());
    const bool bucket = fs::is_directory(path / "works", error);
    std::string skipped;
    for (const fs::path& entry : entries) {
      const std::string name = entry.filename().string();
      if (fs::is_directory(entry, error)) {
        if (name.starts_with('.')) continue;
        if (bucket && is_entity(name)) {
          skipped += (skipped.empty() ? "" : ", ") + name;
        } else if (is_garcia_deposit(entry)) {
          files.push_back(entry);
        } else {
          folder(entry);
        }
      } else if (fs::is_regular_file(entry, error) && !lies_beside(name)) {
        files.push_back(entry);
      }
    }
    if (!skipped.empty()) log::warning("{}: not searched for works: {}", path.string(), skipped);
  }

  std::set<fs::path> seen_;
};

}  // namespace

std::string input_name(const fs::path& file) {
  const std::string name = file.filename().string();
  const std::string folder = file.parent_path().filename().string();
  return folder.find('=') == std::string::npos ? name : folder + "/" + name;
}

std::vector<fs::path> works_files(const std::vector<fs::path>& paths) {
  Search search;
  for (const fs::path& path : paths) search.named(path);
  std::vector<fs::path>& files = search.files;
  if (files.empty()) fail("{}: holds no file of works", paths.empty() ? "." : paths.front().string());
  std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
    const std::string name_of_a = input_name(a);
    const std::string name_of_b = input_name(b);
    return name_of_a != name_of_b ? name_of_a < name_of_b : a < b;
  });
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return std::move(files);
}

bool holds_works(const fs::path& folder) {
  if (!fs::is_directory(folder)) return false;
  Search search;
  search.named(folder);
  return !search.files.empty();
}

bool is_features_file(const fs::path& path) {
  constexpr std::size_t front_size = std::size_t{1} << 16;
  // A pipe can be read only once.
  if (!fs::is_regular_file(path)) return false;
  TextReader reader{ByteStream(path)};
  if (reader.peek() < 0) return false;
  std::string_view text = reader.look_ahead(front_size);
  while (text.starts_with('#')) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  return text.starts_with("input,id,reason,");
}

}  // namespace computedivide
