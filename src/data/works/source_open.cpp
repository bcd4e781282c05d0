// A file of works is recognised by its content: the first bytes say how it is compressed (stream) or that it
// is something else, the first character that is not white space whether it is JSON or a table, the first
// object whether it holds pages, OpenAlex works or conference papers.
//
// Edge decisions. A file that is another format throughout is refused. A web page or an empty file among
// pages of the API is what a failed download leaves: it holds no works, which is counted, and does not stop
// the others.

#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/text_reader.hpp"
#include "data/works/json_source.hpp"
#include "data/works/source.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t sniffed = std::size_t{1} << 16;
constexpr std::size_t most_named = 200;  // bytes of a header in a message
constexpr std::string_view expected =
    "JSON records in UTF-8 (plain, gzip or zstd) or a CSV with the columns id, year, text expected";

/// Throws Error for content that is another format throughout.
void refuse_others(std::string_view text, const std::string& name) {
  std::optional<std::string_view> format = foreign_format(text);
  if (!format && !text.starts_with("{\"") && contains(text.substr(0, 256), '\0')) format = "a binary file";
  if (!format) return;
  // The stream has decompressed what it could.
  const bool twice = *format == "compressed with gzip" || *format == "compressed with zstd";
  fail("{}: is {}{}; {}", name, *format, twice ? " twice" : "", expected);
}

std::vector<std::string> columns_of(std::string_view line, char separator) {
  std::string header = to_lower(line);
  std::erase(header, '"');
  return split_list(header, separator);
}

/// Throws Error for what is neither JSON nor our own CSV, and says what its first line lacks.
[[noreturn]] void refuse_table(std::string_view line, const std::string& name) {
  static const std::pair<std::string_view, std::vector<std::string>> needed[] = {
      {"id", {"work_id", "paper_id", "identifier", "key", "doi"}},
      {"year", {"publication_year", "pub_year", "published", "publication_date", "date"}},
      {"text", {"abstract", "abstract_text", "summary", "description", "body"}}};
  char separator = ',';
  for (const char other : {';', '\t', '|'})
    if (std::ranges::count(line, other) > std::ranges::count(line, separator)) separator = other;
  const std::vector<std::string> columns = columns_of(line, separator);
  if (std::ranges::any_of(line, [](char c) { return c >= 0 && c < ' ' && c != '\t'; }))
    fail("{}: is a binary file; {}", name, expected);
  if (columns.size() < 2)
    fail("{}: its first line, '{}', is neither a JSON record nor the header of a table; {}", name,
         line.substr(0, 60), expected);
  std::string wrong;
  if (separator != ',')
    wrong = fmt::format("separates its columns by {}, and a comma is expected",
                        separator == '\t' ? "tabs" : fmt::format("'{}'", separator));
  for (const auto& [column, others] : needed) {
    if (holds(columns, column)) continue;
    wrong += fmt::format("{}has no column '{}'", wrong.empty() ? "" : "; ", column);
    const auto other =
        std::ranges::find_if(others, [&](const std::string& one) { return holds(columns, one); });
    if (other != others.end()) wrong += fmt::format(" (it has '{}': rename it)", *other);
  }
  fail("{}: {}; its columns are {}; a CSV needs id, year, text, and may have title, topics, team", name,
       wrong, shortened(fmt::format("{}", fmt::join(columns, ", ")), most_named));
}

/// What the members of an object show, as far as the text goes.
struct FirstObject {
  explicit FirstObject(std::string_view text) {
    for_each_key(text, [&](int depth, std::string_view key, char value) {
      if (depth == 2) return true;
      openalex = openalex || is_one_of(key, "abstract_inverted_index|publication_year|authorships|concepts");
      conference = conference || is_one_of(key, "venue|aff|affs|abstract");
      simulated = simulated || (key == "simulated_by" && value != 'n');
      return true;
    });
  }

  bool openalex = false, conference = false, simulated = false;
};

/// Whether the text, which begins with an object, is JSON lines: the first line is a whole record, or it is a
/// damaged one and a later line is a whole work.
bool is_record_per_line(std::string_view text) {
  if (is_record_in_a_line(text)) return true;
  if (object_kind(text) != ObjectKind::record) return false;
  for (std::size_t at = text.find("\n{"); at != std::string_view::npos; at = text.find("\n{", at + 1)) {
    const std::string_view line = text.substr(at + 1);
    const FirstObject object(line);
    if ((object.openalex || object.conference) && is_record_in_a_line(line)) return true;
  }
  return false;
}

/// Whether the folder of a bucket holds OpenAlex entities other than works.
bool is_entity(std::string_view name) {
  return is_one_of(name,
                   "authors|institutions|concepts|sources|venues|publishers|funders|topics|domains|fields|"
                   "subfields|keywords|awards|merged_ids|sdgs|countries|continents|languages|licenses|"
                   "work-types|source-types|institution-types|raw-affiliation-strings");
}

/// Files that lie next to works: manifests, markers, sidecars, texts for readers, and files that are not
/// whole.
bool lies_beside(const std::string& name) {
  static const auto begins = split_list(".,license,licence,readme,release_notes", ',');
  static const auto endings = split_list(".part,.provenance.json,.md,.txt,.html,.sha256", ',');
  const std::string lower = to_lower(name);
  return is_one_of(lower, "manifest|manifest.json|_success") ||
         std::ranges::any_of(begins, [&](const auto& text) { return lower.starts_with(text); }) ||
         std::ranges::any_of(endings, [&](const auto& text) { return lower.ends_with(text); });
}

/// Finds the files of works in the folder, each folder once.
void search(const fs::path& path, std::set<fs::path>& seen, std::vector<fs::path>& files) {
  std::error_code error;
  if (!seen.insert(fs::canonical(path, error)).second) return;
  std::vector<fs::path> entries;
  for (const fs::directory_entry& entry : fs::directory_iterator(path)) entries.push_back(entry.path());
  std::ranges::sort(entries);
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

std::unique_ptr<WorksSource> open_works_stream(ByteStream stream, const ReadOptions& options) {
  TextReader reader(std::move(stream));
  const std::string name = reader.stream().name();
  refuse_others(reader.look_ahead(sniffed), name);
  const int first = reader.peek();
  std::string_view text = reader.look_ahead(sniffed);
  const std::string_view line = trim(text.substr(0, text.find('\n')));
  const auto without_works = [&](TextReader rest, std::string_view remark) {
    auto works = openalex_works({std::move(rest), JsonRecords::Form::lines}, options);
    if (!remark.empty()) works->errors.add(remark, name, options.strict);
    return works;
  };
  if (first == '<')
    return without_works(TextReader(ByteStream(std::string_view(), name)), "a web page or XML, not works");
  const bool whole = reader.stream().damage().empty();
  if (first < 0) return without_works(std::move(reader), whole ? "an empty file" : "");
  JsonRecords::Form form = JsonRecords::Form::values;
  if (first != '{' && !begins_list(text)) {
    // The header of our own plain form names an id, a year and a text.
    const std::vector<std::string> columns = columns_of(line, ',');
    if (holds(columns, "id") && holds(columns, "year") && holds(columns, "text"))
      return plain_csv(std::move(reader), options);
    // Else only records may follow, below what is left of one whose beginning is lost.
    const std::size_t begin = text.find("\n{");
    if (begin == std::string_view::npos) refuse_table(line, name);
    text.remove_prefix(begin + 1);
    form = JsonRecords::Form::lines;
  } else if (first == '{' && is_record_per_line(text)) {
    form = JsonRecords::Form::lines;
  }
  // The first records may be damaged: the first object that says what it is decides.
  FirstObject object(text);
  while (form == JsonRecords::Form::lines && !object.openalex && !object.conference && !text.empty()) {
    if (object_kind(text) != ObjectKind::record) form = JsonRecords::Form::values;
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    object = FirstObject(text);
  }
  JsonRecords records(std::move(reader), form);
  if (object.conference && !object.openalex) return conference_papers(std::move(records), options);
  std::unique_ptr<WorksSource> works = openalex_works(std::move(records), options);
  works->synthetic = object.simulated;
  return works;
}

std::unique_ptr<WorksSource> open_works(const fs::path& path, const ReadOptions& options) {
  if (fs::is_directory(path)) return garcia_deposit(path, options);
  return open_works_stream(ByteStream(path), options);
}

// Which files of a folder hold works.
//
// Edge decisions. A file that is named directly is read, whatever it is called; a file found in a folder must
// be a regular file and not one of those that lie next to works. A folder that holds works beside other
// entities of OpenAlex (authors, institutions …) is a bucket: the folders of the others are not searched, and
// a warning says so. Links are followed, each folder once.

std::string input_name(const fs::path& file) {
  const std::string name = file.filename().string();
  const std::string folder = file.parent_path().filename().string();
  return contains(folder, '=') ? folder + "/" + name : name;
}

std::vector<fs::path> works_files(const std::vector<fs::path>& paths) {
  std::vector<fs::path> files = search(paths);
  if (files.empty()) fail("{}: holds no file of works", paths.empty() ? "." : paths.front().string());
  std::ranges::sort(files, {}, [](const fs::path& file) { return std::pair(input_name(file), file); });
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

bool holds_works(const fs::path& folder) {
  return fs::is_directory(folder) && !search(std::vector{folder}).empty();
}

}  // namespace computedivide
