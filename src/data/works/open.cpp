// What a file of works is told by its content: the first bytes say how it is compressed (stream) or that it
// is something else, the first character that is not white space whether it is JSON or a table, the first
// object whether it holds pages, OpenAlex works or conference papers.
//
// Edge decisions. A file that is another format throughout is refused. A web page or an empty file among
// pages of the API is what a failed download leaves: it holds no works, which is counted, and does not stop
// the others.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/works/json_source.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t sniffed = std::size_t{1} << 16;
constexpr std::string_view expected =
    "JSON records (plain, gzip or zstd) or a CSV with the columns id, year, text expected";

/// First bytes, and what they begin.
constexpr std::array<std::pair<std::string_view, std::string_view>, 18> formats{
    {{{"\xFF\xFE\0\0", 4}, "UTF-32 text, and UTF-8 is needed"},
     {{"\0\0\xFE\xFF", 4}, "UTF-32 text, and UTF-8 is needed"},
     {"PAR1", "a Parquet file"},
     {"PK\x03\x04", "a zip archive"},
     {"PK\x05\x06", "a zip archive"},
     {"BZh", "compressed with bzip2"},
     {"\xFD\x37zXZ", "compressed with xz"},
     {"7z\xBC\xAF", "a 7z archive"},
     {"Rar!", "a rar archive"},
     {"\x04\x22\x4D\x18", "compressed with lz4"},
     {"\x1F\x8B", "compressed twice"},
     {"\x28\xB5\x2F\xFD", "compressed twice"},
     {"ORC", "an ORC file"},
     {"Obj\x01", "an Avro file"},
     {"ARROW1", "an Arrow file"},
     {"SQLite format 3", "an SQLite database"},
     {"%PDF", "a PDF file"},
     {"\x89HDF", "an HDF5 file"}}};

/// Throws Error for content that is another format throughout.
void refuse_others(std::string_view text, const std::string& name) {
  const auto refuse = [&](std::string_view what) { fail("{}: is {}; {}", name, what, expected); };
  for (const auto& [bytes, format] : formats) {
    if (text.starts_with(bytes)) refuse(format);
  }
  if (text.size() > 262 && text.substr(257, 5) == "ustar") refuse("a tar archive");
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    refuse("UTF-16 text, and UTF-8 is needed");
  const std::string_view front = text.substr(0, 256);
  const auto zeros = static_cast<std::size_t>(std::count(front.begin(), front.end(), '\0'));
  if (zeros > 0) refuse(zeros + 2 > front.size() / 2 ? "UTF-16 text, and UTF-8 is needed" : "a binary file");
}

std::vector<std::string> columns_of(std::string_view line, char separator) {
  std::string header = to_lower(line);
  std::erase(header, '"');
  return split_list(header, separator);
}

bool holds(const std::vector<std::string>& columns, std::string_view name) {
  return std::find(columns.begin(), columns.end(), name) != columns.end();
}

/// Throws Error for what is neither JSON nor our own CSV, and says what its first line lacks.
[[noreturn]] void refuse_table(std::string_view line, const std::string& name) {
  static const std::pair<std::string_view, std::vector<std::string>> needed[] = {
      {"id", {"work_id", "paper_id", "identifier", "key", "doi"}},
      {"year", {"publication_year", "pub_year", "published", "publication_date", "date"}},
      {"text", {"abstract", "abstract_text", "summary", "description", "body"}}};
  char separator = ',';
  for (const char other : {';', '\t', '|'}) {
    if (std::count(line.begin(), line.end(), other) > std::count(line.begin(), line.end(), separator))
      separator = other;
  }
  const std::vector<std::string> columns = columns_of(line, separator);
  if (std::any_of(line.begin(), line.end(), [](char c) { return c >= 0 && c < ' ' && c != '\t'; }))
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
    const auto other = std::find_if(others.begin(), others.end(),
                                    [&](const std::string& one) { return holds(columns, one); });
    if (other != others.end()) wrong += fmt::format(" (it has '{}': rename it)", *other);
  }
  fail("{}: {}; its columns are {}; a CSV needs id, year, text, and may have title, topics, team", name,
       wrong, fmt::join(columns, ", "));
}

/// What the members of an object say, as far as the text goes.
struct FirstObject {
  explicit FirstObject(std::string_view text) {
    static const auto of_openalex =
        split_list("abstract_inverted_index,publication_year,authorships,concepts", ',');
    static const auto of_conferences = split_list("venue,aff,affs,abstract", ',');
    for_each_key(text, [&](int depth, std::string_view key, char value) {
      if (depth == 2) return true;
      openalex = openalex || holds(of_openalex, key);
      conference = conference || holds(of_conferences, key);
      simulated = simulated || (key == "simulated_by" && value != 'n');
      return true;
    });
  }

  bool openalex = false;
  bool conference = false;
  bool simulated = false;
};

/// Whether the object at the begin of the text goes on behind the end of its first line.
bool is_pretty_printed(std::string_view text) {
  ValueEnd value_end;
  const std::size_t end = value_end.find(text);
  const std::string_view value = text.substr(0, end);
  const std::size_t line_end = value.find('\n');
  return line_end != std::string_view::npos &&
         value.find_first_not_of(" \t\r\n", line_end) != std::string_view::npos;
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
  if (first != '[' && first != '{') {
    // The header of our own plain form names an id, a year and a text.
    const std::vector<std::string> columns = columns_of(line, ',');
    if (holds(columns, "id") && holds(columns, "year") && holds(columns, "text"))
      return plain_csv(std::move(reader), options);
    if (text.find("\n{") == std::string_view::npos) refuse_table(line, name);
    form = JsonRecords::Form::lines;
  } else if (first == '{' && object_kind(text) == ObjectKind::record && !is_pretty_printed(text)) {
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

}  // namespace computedivide
