// Lists of conference papers with an affiliation text per author: the author lists for years and venues that
// have no table of author rows. Two forms: JSON lines that say venue and year, and arrays as Paper Copilot
// has them, whose file name gives both ("nips2017.json") and whose affiliations are one text, authors
// separated by ";".

#include "data/papers/author_lists.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"
#include "data/tables/csv_cells.hpp"
#include "data/text_reader.hpp"

namespace computedivide {

namespace {

constexpr std::pair<std::string_view, std::string_view> venues[] = {
    {"nips", "NeurIPS"}, {"neurips", "NeurIPS"}, {"icml", "ICML"},
    {"iclr", "ICLR"},    {"aaai", "AAAI"},       {"ijcai", "IJCAI"}};

/// The year as a number or as a text: 2019, 2019.0, "2019".
std::optional<std::uint64_t> year_of(const Json* json) {
  if (json == nullptr) return std::nullopt;
  const auto* text = std::get_if<std::string>(&json->value);
  return parse_count(without_zero_decimals(trim(text == nullptr ? to_text(*json) : *text)));
}

/// Venue and year in the name of a file such as "nips2017.json" or "iclr2018.json.gz".
std::optional<std::pair<std::string, int>> venue_in_name(const std::filesystem::path& file) {
  if (unpacked_name(file).extension() != ".json") return std::nullopt;
  const std::string name = unpacked_name(file).stem().string();
  for (const auto& [begin, index_name] : venues) {
    if (name.size() != begin.size() + 4 || !name.starts_with(begin)) continue;
    if (const auto year = parse_count(std::string_view(name).substr(begin.size())))
      return std::pair(std::string(index_name), static_cast<int>(*year));
  }
  return std::nullopt;
}

bool is_no_paper(const std::string& status) { return is_one_of(status, "Reject|Withdraw|Desk Reject"); }

ListedPapers read_array(const std::filesystem::path& file, const std::string& venue, int year) {
  ListedPapers listed;
  const Json json = parse_json(read_unpacked(file), file.string());
  for (const Json& entry : json.array(file.string())) {
    ListedPaper paper{venue, year, entry.text_or_empty("title"), entry.text_or_empty("abstract"), {}};
    if (is_no_paper(entry.text_or_empty("status"))) {
      ++listed.counts["rejected or withdrawn papers"];
      continue;
    }
    if (paper.title.empty()) {
      ++listed.counts["entries without a title"];
      continue;
    }
    const std::string authors = entry.text_or_empty("aff");
    for (const std::string_view author : split_all(authors, ';')) paper.affiliations.emplace_back(author);
    // Only separators: the list knows how many authors there are, but nothing of their affiliations.
    if (std::ranges::all_of(paper.affiliations, [](const std::string& one) { return one.empty(); }))
      paper.affiliations.clear();
    listed.papers.push_back(std::move(paper));
  }
  return listed;
}

/// One line of the file; nothing, with a reason in `left_out`, if it is not one of the requested papers.
std::optional<ListedPaper> read_line(std::string_view line, const std::string& where, std::string& left_out) {
  Json json;
  try {
    json = parse_json(line, where);
  } catch (const Error&) {
    left_out = "lines that are not JSON";
    return std::nullopt;
  }
  ListedPaper paper;
  const std::string venue = to_lower(json.text_or_empty("venue"));
  for (const auto& [name, index_name] : venues)
    if (venue == name) paper.venue = index_name;
  left_out = "papers of other venues";
  if (paper.venue.empty()) return std::nullopt;
  const std::string status = json.text_or_empty("status");
  left_out = "rejected or withdrawn papers";
  if (is_no_paper(status)) return std::nullopt;
  left_out = "lines without a title or year";
  paper.title = json.text_or_empty("title");
  const std::optional<std::uint64_t> year = year_of(json.find("year"));
  if (paper.title.empty() || !year || *year < 1987 || *year > 2100) return std::nullopt;
  paper.year = static_cast<int>(*year);
  paper.abstract = json.text_or_empty("abstract");
  if (const Json* affs = json.find("affs")) {
    if (const auto* authors = std::get_if<Json::Array>(&affs->value))
      for (const Json& author : *authors) paper.affiliations.push_back(author.text_or_empty());
  }
  return paper;
}

}  // namespace

bool is_conference_list(const std::filesystem::path& file) {
  if (venue_in_name(file)) return true;
  if (unpacked_name(file).extension() != ".jsonl") return false;
  TextReader reader{ByteStream(file)};
  std::string_view line;
  reader.next_line(line);
  return contains(line, "\"venue\"") && contains(line, "\"title\"");
}

ListedPapers read_conference_list(const std::filesystem::path& file) {
  if (const auto named = venue_in_name(file)) return read_array(file, named->first, named->second);
  ListedPapers listed;
  TextReader reader{ByteStream(file)};
  std::string_view line;
  for (TextReader::Got got; (got = reader.next_line(line)) != TextReader::Got::end;) {
    if (got == TextReader::Got::piece && trim(line).empty()) continue;
    std::string left_out;
    if (auto paper = read_line(line, fmt::format("{}:{}", file.string(), reader.line()), left_out)) {
      listed.papers.push_back(std::move(*paper));
    } else {
      ++listed.counts[left_out];
    }
  }
  if (!reader.stream().damage().empty()) fail("{}", reader.stream().damage());
  return listed;
}

// The public NeurIPS files: rows of authors, and the census of 2019 with a code flag per paper.
//
// The two do not share identifiers, so they are joined by title. The census has titles as words of a URL,
// without punctuation and accents: only ASCII letters and digits are compared.

bool has_author_rows(const CsvReader& csv) {
  return find_by_key(csv, "author_position") ||
         (find_by_key(csv, "affiliation") && find_by_key(csv, "title") && !find_by_key(csv, "id"));
}

std::vector<ConferencePaper> read_author_rows(CsvReader csv) {
  const auto column = [&](std::string_view name) {
    if (const std::optional<std::size_t> place = find_by_key(csv, name)) return *place;
    fail(
        "{}: no column '{}'; rows of authors have the columns title, year, author_position (from 1) and "
        "affiliation",
        csv.where(), name);
  };
  const std::size_t title = column("title");
  const std::size_t year = column("year");
  const std::size_t position = column("author_position");
  const std::size_t affiliation = column("affiliation");
  std::vector<ConferencePaper> papers;
  while (csv.next()) {
    const std::string name = needed_cell(csv, title, "every author needs the paper's title");
    const int published = static_cast<int>(needed_count(csv, year, 1987, 2100));
    const auto place = static_cast<std::size_t>(needed_count(csv, position, 1, 10'000));
    if (place == 1) {
      papers.push_back({name, published, {}});
    } else if (papers.empty() || papers.back().title != name || papers.back().year != published ||
               papers.back().affiliations.size() + 1 != place) {
      fail("{}: '{}' does not follow the row before; a paper's authors stand together, numbered 1, 2, 3",
           csv.where(position), csv.trimmed(position));
    }
    papers.back().affiliations.emplace_back(csv.trimmed(affiliation));
  }
  if (papers.empty()) fail("{}: has no rows; at least one author is needed", csv.where());
  return papers;
}

std::vector<CensusPaper> read_census(std::string_view text, std::string_view name) {
  const Json json = parse_json(text, name);
  std::vector<CensusPaper> papers;
  std::unordered_set<std::string> names;
  for (const Json& entry : json.array(name)) {
    const std::string where = fmt::format("{}: entry {}", name, papers.size() + 1);
    CensusPaper paper;
    paper.name = entry.at("name", where).text(where + ": name");
    if (trim(paper.name).empty()) fail("{}: name is blank; every paper needs one", where);
    if (!names.insert(paper.name).second)
      fail("{}: name '{}' appears twice; list every paper once", where, paper.name);
    paper.code = entry.at("code", where).boolean(where + ": code");
    for (const Json& author : entry.at("affiliations", where).array(where + ": affiliations"))
      paper.affiliations.push_back(author.text(where + ": affiliations"));
    papers.push_back(std::move(paper));
  }
  if (papers.empty()) fail("{}: is an empty list; at least one paper is needed", name);
  return papers;
}

std::string title_key(std::string_view title) {
  std::string key;
  for (const char c : to_lower(title))
    if (is_alphanumeric(c)) key += c;
  return key;
}

std::string census_key(std::string_view name) {
  const std::size_t dash = name.find('-');
  const bool numbered = dash != std::string_view::npos && parse_count(name.substr(0, dash)).has_value();
  return title_key(numbered ? name.substr(dash + 1) : name);
}

}  // namespace computedivide
