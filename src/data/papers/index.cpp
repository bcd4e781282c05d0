// The reproducibility index: every paper of five venues, 2014 to 2024.
//
// Upstream it is a folder of JSON objects by paper key, with settings next to the papers, and titles in
// separate lists; the compact form has one line per paper. Both end in the same struct. An answer outside its
// scale is counted and treated as not given; the paper stays. The upstream form does not say which papers the
// index's authors left out of their analysis: so nothing is excluded there.

#include "data/papers/index.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <unordered_map>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"
#include "data/papers/table.hpp"
#include "data/text_reader.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr int first_index_year = 1987;
constexpr int last_index_year = 2100;
constexpr int first_bert_year = 2018;

/// A file's name without ".gz" and its extension: "NeurIPS_2014_251_411".
std::string stem_of(const fs::path& file) { return unpacked_name(file).stem().string(); }

std::string ending_of(const fs::path& file) { return to_lower(unpacked_name(file).extension().string()); }

struct VenueYear {
  std::string venue;
  int year = 0;
};

/// Venue and year of "NeurIPS_2014_251_411" and "list_NeurIPS_2014".
std::optional<VenueYear> venue_year(std::string_view stem) {
  std::vector<std::string> parts = split_list(stem, '_');
  if (!parts.empty() && parts.front() == "list") parts.erase(parts.begin());
  if (parts.size() < 2) return std::nullopt;
  const auto year = parse_count(parts[1]);
  if (!year || *year < first_index_year || *year > last_index_year) return std::nullopt;
  return VenueYear{parts[0], static_cast<int>(*year)};
}

/// Reruns come after the ranges that they correct.
int run_of(const fs::path& file) {
  const std::string stem = stem_of(file);
  if (stem.ends_with("_missed")) return 2;
  return stem.ends_with("_errors") ? 1 : 0;
}

class IndexReader {
 public:
  void read_compact(const fs::path& file) {
    const std::string text = read_unpacked(file);
    std::size_t line = 0;
    for (const std::string_view row : split_all(text, '\n')) {
      ++line;
      if (!row.empty()) read_line(row, fmt::format("{}:{}", file.string(), line));
    }
  }

  void read_raw(const fs::path& file) {
    const auto place = venue_year(stem_of(file));
    if (!place)
      fail("{}: a file of the index is named <venue>_<year>_<first>_<last>.json; '{}' is not", file.string(),
           stem_of(file));
    const Json json = parse_json(read_unpacked(file), file.string());
    for (const auto& [key, answers] : json.object(file.string())) {
      if (!std::holds_alternative<Json::Object>(answers.value)) continue;  // a setting of the run
      if (answers.find("research_type") == nullptr) {
        ++file_.counts["raw entries without answers"];
        continue;
      }
      IndexPaper paper;
      paper.venue = place->venue;
      paper.year = place->year;
      paper.key = key;
      fill(paper, [&, &of = answers](const char* name) { return answer(of, name); });
      paper.affiliation_text = quote(answers, "affiliation");
      paper.hardware_text = quote(answers, "hardware_specification");
      for (const auto& [name, value] : std::get<Json::Object>(answers.value))
        paper.bert_quotes = paper.bert_quotes || !find_bert(value.text_or_empty("paper_text")).empty();
      add(std::move(paper));
    }
  }

  /// Titles and authors of the raw form.
  void read_list(const fs::path& file) {
    CsvReader csv(file);
    const std::size_t venue = csv.column("Conference");
    const std::size_t year = csv.column("Year");
    const std::size_t name = csv.column("Filename");
    const std::size_t title = csv.column("Title");
    const std::size_t authors = csv.column("Authors");
    while (csv.next()) {
      std::string key(csv.trimmed(name));
      if (key.ends_with(".pdf")) key.resize(key.size() - 4);
      const auto found = place_of_.find(fmt::format("{}|{}|{}", csv.trimmed(venue), csv.trimmed(year), key));
      if (found == place_of_.end()) {
        ++file_.counts["papers in a list without answers"];
        continue;
      }
      file_.papers[found->second].title = csv.trimmed(title);
      file_.papers[found->second].authors = split_authors(csv.trimmed(authors));
    }
  }

  IndexFile finish() {
    for (IndexPaper& paper : file_.papers) {
      if (paper.bert_quotes && paper.year < first_bert_year) {
        paper.bert_quotes = false;
        ++file_.counts["BERT flags of papers older than BERT, where it is a person's name"];
      }
      if (paper.title.empty()) ++file_.counts["papers without a title, which cannot be joined"];
      if (paper.excluded) ++file_.counts["papers that the index's authors left out"];
      if (paper.index_team == TeamType::unknown) ++file_.counts["papers whose team type is not given"];
    }
    std::ranges::sort(file_.papers, {},
                      [](const IndexPaper& paper) { return std::tie(paper.venue, paper.year, paper.key); });
    return std::move(file_);
  }

 private:
  void read_line(std::string_view row, const std::string& where) {
    Json json;
    try {
      json = parse_json(row, where);
    } catch (const Error&) {
      ++file_.counts["lines that are not JSON"];
      return;
    }
    IndexPaper paper;
    paper.venue = json.text_or_empty("conference");
    paper.key = json.text_or_empty("key");
    paper.title = json.text_or_empty("title");
    paper.authors = split_authors(json.text_or_empty("authors"));
    const std::optional<double> year = number(json.find("year"));
    if (paper.venue.empty() || paper.key.empty() || !year || *year < first_index_year ||
        *year > last_index_year || *year != std::floor(*year)) {
      ++file_.counts["lines without conference, year or key"];
      return;
    }
    paper.year = static_cast<int>(*year);
    fill(paper, [&](const char* name) { return json.find(name); });
    paper.affiliation_text = json.text_or_empty("affiliation_text");
    paper.hardware_text = json.text_or_empty("hardware_text");
    paper.bert_quotes = is_true(json, "bert_in_quotes");
    paper.excluded = is_true(json, "excluded_by_authors");
    add(std::move(paper));
  }

  static std::optional<double> number(const Json* value) {
    if (value == nullptr) return std::nullopt;
    if (const auto* whole = std::get_if<std::int64_t>(&value->value)) return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&value->value)) return *real;
    if (const auto* text = std::get_if<std::string>(&value->value)) return parse_number(trim(*text));
    return std::nullopt;
  }

  /// No value is false; so is anything that is neither true nor false, which is counted.
  bool is_true(const Json& json, const char* name) {
    const Json* value = json.find(name);
    if (value == nullptr || value->is_null()) return false;
    if (const auto* flag = std::get_if<bool>(&value->value)) return *flag;
    const std::string word = to_lower(json.text_or_empty(name));
    const std::optional<double> bit = number(value);
    if (word == "true" || bit == 1.0) return true;
    if (word != "false" && bit != 0.0) ++file_.counts[fmt::format("{} neither true nor false", name)];
    return false;
  }

  static const Json* answer(const Json& answers, const char* name) {
    const Json* field = answers.find(name);
    return field == nullptr ? nullptr : field->find("result");
  }

  static std::string quote(const Json& answers, const char* name) {
    const Json* field = answers.find(name);
    return field == nullptr ? "" : field->text_or_empty("paper_text");
  }

  /// An answer on its scale; -1 means "not given".
  std::optional<int> on_scale(const Json* value, const char* name, int most) {
    const std::optional<double> answer = number(value);
    if (answer == -1.0) return std::nullopt;
    if (answer && *answer >= 0 && *answer <= most && *answer == std::floor(*answer))
      return static_cast<int>(*answer);
    ++file_.counts[fmt::format("answers to {} that are not on its scale", name)];
    return std::nullopt;
  }

  template <class Field>
  void fill(IndexPaper& paper, const Field& field) {
    static constexpr std::array<TeamType, 3> teams{TeamType::academic_only, TeamType::collaboration,
                                                   TeamType::industry_only};
    const auto yes = [&](const char* name) -> std::optional<bool> {
      const std::optional<int> value = on_scale(field(name), name, 1);
      return value ? std::optional(*value == 1) : std::nullopt;
    };
    if (const auto team = on_scale(field("affiliation"), "affiliation", 2))
      paper.index_team = teams[static_cast<std::size_t>(*team)];
    if (const auto theory = yes("research_type")) paper.experimental = !*theory;
    paper.code = yes("open_source_code");
    paper.hardware_stated = yes("hardware_specification");
  }

  void add(IndexPaper paper) {
    const auto [place, is_new] =
        place_of_.emplace(fmt::format("{}|{}|{}", paper.venue, paper.year, paper.key), file_.papers.size());
    if (is_new) {
      file_.papers.push_back(std::move(paper));
    } else {
      ++file_.counts["papers that occur again; the later run counts"];
      file_.papers[place->second] = std::move(paper);
    }
  }

  IndexFile file_;
  std::unordered_map<std::string, std::size_t> place_of_;
};

}  // namespace

std::vector<std::string> split_authors(std::string_view list) {
  const char separator = contains(list, ';') ? ';' : ',';
  std::vector<std::string> authors;
  for (std::string& part : split_list(list, separator)) {
    // "and C", "A and B", "A & B"
    std::string_view rest = part;
    if (rest.starts_with("and ")) rest.remove_prefix(4);
    while (!rest.empty()) {
      const std::string_view sign = contains(rest, " and ") ? " and " : " & ";
      const std::size_t cut = std::min(rest.find(sign), rest.size());
      std::string_view name = trim(rest.substr(0, cut));
      rest.remove_prefix(std::min(cut + sign.size(), rest.size()));
      // "Jian Yin10001-10002": the pages of the proceedings
      while (!name.empty() && (is_digit(name.back()) || name.back() == '-')) name.remove_suffix(1);
      name = trim(name);
      if (!name.empty()) authors.emplace_back(name);
    }
  }
  return authors;
}

bool is_index_file(const fs::path& file) {
  const std::string ending = ending_of(file);
  if (ending == ".csv") {
    try {
      const CsvReader csv(file);
      return csv.find("Filename") && csv.find("PDF_URL");
    } catch (const Error&) {
      return false;
    }
  }
  if (ending != ".jsonl" && ending != ".json") return false;
  std::string head(std::size_t{200'000}, ' ');
  ByteStream stream(file);
  std::size_t size = 0;
  for (std::size_t more = 1; more > 0 && size < head.size(); size += more)
    more = stream.read(head.data() + size, head.size() - size);
  return contains(head, "\"hardware_specification\"") && contains(head, "\"research_type\"");
}

IndexFile read_index(std::span<const fs::path> files) {
  std::vector<fs::path> ordered(files.begin(), files.end());
  std::ranges::stable_sort(ordered, {}, run_of);
  IndexReader reader;
  for (const fs::path& file : ordered) {
    if (ending_of(file) == ".jsonl") reader.read_compact(file);
    if (ending_of(file) == ".json") reader.read_raw(file);
  }
  for (const fs::path& file : ordered)
    if (ending_of(file) == ".csv") reader.read_list(file);
  IndexFile index = reader.finish();
  if (index.papers.empty() && !ordered.empty())
    fail("{}: holds no paper of the reproducibility index", ordered.front().string());
  return index;
}

}  // namespace computedivide
