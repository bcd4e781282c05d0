// The public NeurIPS files: rows of authors, and the census of 2019 with a code flag a paper.
//
// The two know nothing of each other's identifiers, so titles join them. The census has them as words of an
// address, where punctuation and accents are gone: only ASCII letters and digits are compared.

#include "data/papers/neurips.hpp"

#include <unordered_set>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/header_key.hpp"

namespace computedivide {

namespace {

std::uint64_t count_in(const CsvReader& csv, std::size_t column, std::uint64_t least, std::uint64_t most) {
  const std::optional<std::uint64_t> value = parse_count(csv.trimmed(column));
  if (!value || *value < least || *value > most) {
    fail("{}: '{}' is not a whole number from {} to {}", csv.where(column), csv.trimmed(column), least, most);
  }
  return *value;
}

std::vector<ConferencePaper> read_rows(CsvReader& csv) {
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
    const std::string_view name = csv.trimmed(title);
    if (name.empty()) fail("{}: is blank; every author needs the paper's title", csv.where(title));
    const int published = static_cast<int>(count_in(csv, year, 1987, 2100));
    const std::uint64_t place = count_in(csv, position, 1, 10'000);
    if (place == 1) {
      papers.push_back({std::string(name), published, {}});
    } else if (papers.empty() || papers.back().title != name || papers.back().year != published ||
               papers.back().affiliations.size() + 1 != place) {
      fail("{}: '{}' does not follow the row before; a paper's authors stand together, numbered 1, 2, 3",
           csv.where(position), csv.trimmed(position));
    }
    papers.back().affiliations.emplace_back(csv.trimmed(affiliation));
  }
  return papers;
}

}  // namespace

bool has_author_rows(const CsvReader& csv) {
  return find_by_key(csv, "author_position") ||
         (find_by_key(csv, "affiliation") && find_by_key(csv, "title") && !find_by_key(csv, "id"));
}

std::vector<ConferencePaper> read_author_rows(const std::filesystem::path& path) {
  CsvReader csv(path);
  return read_rows(csv);
}

std::vector<ConferencePaper> read_author_rows(std::string_view text, std::string name) {
  CsvReader csv(text, std::move(name));
  return read_rows(csv);
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
    if (!names.insert(paper.name).second) {
      fail("{}: name '{}' stands twice; every paper is listed once", where, paper.name);
    }
    paper.code = entry.at("code", where).boolean(where + ": code");
    for (const Json& author : entry.at("affiliations", where).array(where + ": affiliations")) {
      paper.affiliations.push_back(author.text(where + ": affiliations"));
    }
    papers.push_back(std::move(paper));
  }
  return papers;
}

std::string title_key(std::string_view title) {
  std::string key;
  for (const char c : to_lower(title)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) key += c;
  }
  return key;
}

std::string census_key(std::string_view name) {
  const std::size_t dash = name.find('-');
  const bool numbered = dash != std::string_view::npos && parse_count(name.substr(0, dash)).has_value();
  return title_key(numbered ? name.substr(dash + 1) : name);
}

}  // namespace computedivide
