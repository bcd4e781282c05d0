// What a file of works is told by its content: the first bytes say how it is compressed (stream), the first
// character that is no blank whether it is JSON or CSV, the first object whether it holds pages, OpenAlex
// works or conference papers.

#include <algorithm>
#include <functional>
#include <set>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/data/works/json_cursor.hpp"
#include "computedivide/data/works/lines.hpp"
#include "computedivide/data/works/sources.hpp"
#include "computedivide/data/works/works.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t sniffed = std::size_t{1} << 16;
constexpr std::array<std::string_view, 3> plain_columns{"id", "year", "text"};

/// The keys of the first object in the text, as far as the text goes.
std::set<std::string, std::less<>> first_keys(std::string_view text) {
  std::set<std::string, std::less<>> keys;
  const std::size_t begin = text.find('{');
  if (begin == std::string_view::npos) return keys;
  JsonCursor cursor(text.substr(begin));
  JsonItems members(cursor, '{');
  while (members.next()) {
    keys.emplace(members.key.raw);
    if (!members.value_read(cursor.skip())) break;
  }
  return keys;
}

bool holds_any(const std::set<std::string, std::less<>>& keys,
               std::initializer_list<std::string_view> wanted) {
  return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view key) { return keys.contains(key); });
}

enum class RecordKind { openalex, conference, unknown };

RecordKind record_kind(const std::set<std::string, std::less<>>& keys) {
  if (holds_any(keys, {"abstract_inverted_index", "publication_year", "authorships", "concepts"})) {
    return RecordKind::openalex;
  }
  if (holds_any(keys, {"venue", "aff", "affs", "abstract"})) return RecordKind::conference;
  return RecordKind::unknown;
}

/// The header of our own plain form names an id, a year and a text.
bool is_plain_header(std::string_view line) {
  const std::vector<std::string> columns = split_list(to_lower(line), ',');
  return std::all_of(plain_columns.begin(), plain_columns.end(), [&](std::string_view column) {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
  });
}

}  // namespace

std::unique_ptr<WorksSource> open_works_stream(ByteStream stream, const ReadOptions& options) {
  TextReader reader(std::move(stream));
  std::string_view text = reader.look_ahead(sniffed);
  if (text.starts_with("\xEF\xBB\xBF")) {
    for (int i = 0; i < 3; ++i) reader.take();
    text.remove_prefix(3);
  }
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  // An empty file is one without works.
  if (begin == std::string_view::npos) return openalex_lines(std::move(reader), options);
  if (text[begin] == '[') {
    const RecordKind kind = record_kind(first_keys(text));
    if (kind == RecordKind::conference) return conference_array(std::move(reader), options);
    return openalex_values(std::move(reader), options);
  }
  if (is_plain_header(text.substr(begin, text.find('\n', begin) - begin)))
    return plain_csv(std::move(reader), options);
  bool simulated = false;
  // The first lines may be damaged: the first object that says what it is decides.
  while (!text.empty()) {
    const std::set<std::string, std::less<>> keys = first_keys(text);
    if (holds_any(keys, {"results", "meta"})) return openalex_values(std::move(reader), options);
    const RecordKind kind = record_kind(keys);
    if (kind == RecordKind::conference) return conference_lines(std::move(reader), options);
    if (kind == RecordKind::openalex) {
      simulated = keys.contains("simulated_by");
      break;
    }
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  }
  std::unique_ptr<WorksSource> works = openalex_lines(std::move(reader), options);
  works->synthetic = simulated;
  return works;
}

std::unique_ptr<WorksSource> open_works(const fs::path& path, const ReadOptions& options) {
  if (fs::is_directory(path)) return garcia_deposit(path, options);
  return open_works_stream(ByteStream(path), options);
}

namespace {

/// As works_files(), but none where nothing is found.
std::vector<fs::path> find_works(const std::vector<fs::path>& paths) {
  std::vector<fs::path> files;
  const std::function<void(const fs::path&)> add = [&](const fs::path& path) {
    if (!fs::is_directory(path)) {
      files.push_back(path);
      return;
    }
    if (is_garcia_deposit(path)) {
      files.push_back(path);
      return;
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
      const std::string name = entry.path().filename().string();
      // A snapshot's manifest lists the parts beside it; what begins with a dot is not yet or no longer a
      // file.
      // What a crawl says of its pages is a sidecar.
      if (name.starts_with('.') || name == "manifest" || name == "manifest.json" || name.ends_with(".part") ||
          name.ends_with(".provenance.json")) {
        continue;
      }
      add(entry.path());
    }
  };
  for (const fs::path& path : paths) {
    if (!fs::exists(path)) fail("{}: is not there; a file or folder of works is needed", path.string());
    add(path);
  }
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

}  // namespace

std::vector<fs::path> works_files(const std::vector<fs::path>& paths) {
  std::vector<fs::path> files = find_works(paths);
  if (files.empty()) fail("{}: holds no file of works", paths.empty() ? "." : paths.front().string());
  return files;
}

bool holds_works(const fs::path& folder) {
  return fs::is_directory(folder) && !find_works({folder}).empty();
}

}  // namespace computedivide
