// Which files of a folder hold works.
//
// Edge decisions. What is named itself is read, whatever it is called; what is found in a folder must be a
// regular file and not one of those that lie beside works. A folder that holds works beside other entities of
// OpenAlex (authors, institutions …) is a bucket: the folders of the others are not searched, and a warning
// says so. Links are followed, each folder once.

#include <algorithm>
#include <set>

#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/works/source.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// Whether the folder of a bucket holds OpenAlex entities other than works.
bool is_entity(const std::string& name) {
  static const auto names = split_list(
      "authors,institutions,concepts,sources,venues,publishers,funders,topics,domains,fields,subfields,"
      "keywords,awards,merged_ids,sdgs,countries,continents,languages,licenses,work-types,source-types,"
      "institution-types,raw-affiliation-strings",
      ',');
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// What lies beside works: manifests, markers, sidecars, texts for readers, and files that are not whole.
bool lies_beside(const std::string& name) {
  static const auto begins = split_list(".,license,licence,readme,release_notes", ',');
  static const auto endings = split_list(".part,.provenance.json,.md,.txt,.html,.sha256", ',');
  const std::string lower = to_lower(name);
  return lower == "manifest" || lower == "manifest.json" || lower == "_success" ||
         std::any_of(begins.begin(), begins.end(),
                     [&](const auto& text) { return lower.starts_with(text); }) ||
         std::any_of(endings.begin(), endings.end(), [&](const auto& text) { return lower.ends_with(text); });
}

/// Finds the files of works in the folder, each folder once.
void search(const fs::path& path, std::set<fs::path>& seen, std::vector<fs::path>& files) {
  std::error_code error;
  if (!seen.insert(fs::canonical(path, error)).second) return;
  std::vector<fs::path> entries;
  for (const fs::directory_entry& entry : fs::directory_iterator(path)) entries.push_back(entry.path());
  std::sort(entries.begin(), entries.end());
  const bool bucket = fs::is_directory(path / "works", error);
  std::string skipped;
  for (const fs::path& entry : entries) {
    const std::string name = entry.filename().string();
    if (!fs::is_directory(entry, error)) {
      if (lies_beside(name)) continue;
      if (fs::is_regular_file(entry, error)) {
        files.push_back(entry);
      } else {
        log::warning("{}: is not a regular file; it is not read", entry.string());
      }
    } else if (bucket && is_entity(name)) {
      skipped += (skipped.empty() ? "" : ", ") + name;
    } else if (is_garcia_deposit(entry) && !name.starts_with('.')) {
      files.push_back(entry);
    } else if (!name.starts_with('.')) {
      search(entry, seen, files);
    }
  }
  if (!skipped.empty()) log::warning("{}: not searched for works: {}", path.string(), skipped);
}

/// All files of works behind the paths, unsorted.
std::vector<fs::path> search(const std::vector<fs::path>& paths) {
  std::set<fs::path> seen;
  std::vector<fs::path> files;
  for (const fs::path& path : paths) {
    if (!fs::exists(path)) fail("{}: does not exist; a file or folder of works expected", path.string());
    if (!fs::is_directory(path) || is_garcia_deposit(path)) {
      files.push_back(path);
    } else {
      search(path, seen, files);
    }
  }
  return files;
}

}  // namespace

std::string input_name(const fs::path& file) {
  const std::string name = file.filename().string();
  const std::string folder = file.parent_path().filename().string();
  return folder.find('=') == std::string::npos ? name : folder + "/" + name;
}

std::vector<fs::path> works_files(const std::vector<fs::path>& paths) {
  std::vector<fs::path> files = search(paths);
  if (files.empty()) fail("{}: holds no file of works", paths.empty() ? "." : paths.front().string());
  std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
    const std::string name_of_a = input_name(a);
    const std::string name_of_b = input_name(b);
    return name_of_a != name_of_b ? name_of_a < name_of_b : a < b;
  });
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

bool holds_works(const fs::path& folder) {
  return fs::is_directory(folder) && !search(std::vector{folder}).empty();
}

}  // namespace computedivide
