// Lists of conference papers with an affiliation text per author: the author lists for years and venues that
// have no table of author rows. Two forms: JSON lines that say venue and year, and arrays as Paper Copilot
// has them, whose file's name says both ("nips2017.json") and whose affiliations are one text, authors
// separated by ";".

#include "data/papers/author_lists.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "base/files.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"
#include "data/stream.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> venues{{{"nips", "NeurIPS"},
                                                                               {"neurips", "NeurIPS"},
                                                                               {"icml", "ICML"},
                                                                               {"iclr", "ICLR"},
                                                                               {"aaai", "AAAI"},
                                                                               {"ijcai", "IJCAI"}}};

std::string text_of(const Json& json, std::string_view name) {
  const Json* value = json.find(name);
  const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(&value->value);
  return text == nullptr ? std::string() : *text;
}

/// Venue and year in the name of a file such as "nips2017.json" or "iclr2018.json.gz".
std::optional<std::pair<std::string, int>> venue_in_name(const std::filesystem::path& file) {
  std::string name = file.filename().string();
  if (name.ends_with(".gz")) name.resize(name.size() - 3);
  if (!name.ends_with(".json")) return std::nullopt;
  name.resize(name.size() - 5);
  for (const auto& [begin, index_name] : venues) {
    if (name.size() != begin.size() + 4 || !name.starts_with(begin)) continue;
    if (const auto year = parse_count(std::string_view(name).substr(begin.size())))
      return std::pair(std::string(index_name), static_cast<int>(*year));
  }
  return std::nullopt;
}

bool is_no_paper(const std::string& status) {
  return status == "Reject" || status == "Withdraw" || status == "Desk Reject";
}

/// All of a file that is not taken apart by lines, gzip or not.
std::string whole_text(const std::filesystem::path& file) {
  std::string text = read_file(file);
  return file.extension() == ".gz" ? gunzip(text, file.string()) : text;
}

ListedPapers read_array(const std::filesystem::path& file, const std::string& venue, int year) {
  ListedPapers listed;
  const Json json = parse_json(whole_text(file), file.string());
  for (const Json& entry : json.array(file.string())) {
    ListedPaper paper{venue, year, text_of(entry, "title"), text_of(entry, "abstract"), {}};
    if (is_no_paper(text_of(entry, "status"))) {
      ++listed.counts["rejected or withdrawn papers"];
      continue;
    }
    if (paper.title.empty()) {
      ++listed.counts["entries without a title"];
      continue;
    }
    const std::string authors = text_of(entry, "aff");
    for (std::size_t begin = 0; !authors.empty() && begin <= authors.size();) {
      const std::size_t end = std::min(authors.find(';', begin), authors.size());
      paper.affiliations.emplace_back(trim(std::string_view(authors).substr(begin, end - begin)));
      begin = end + 1;
    }
    // Only separators: the list knows how many authors there are, but nothing of their affiliations.
    if (std::all_of(paper.affiliations.begin(), paper.affiliations.end(),
                    [](const std::string& text) { return text.empty(); }))
      paper.affiliations.clear();
    listed.papers.push_back(std::move(paper));
  }
  return listed;
}

/// One line of the file; nothing, with a reason in `left_out`, where it is none of the papers asked for.
std::optional<ListedPaper> read_line(std::string_view line, const std::string& where, std::string& left_out) {
  Json json;
  try {
    json = parse_json(line, where);
  } catch (const Error&) {
    left_out = "lines that are not JSON";
    return std::nullopt;
  }
  ListedPaper paper;
  const std::string venue = to_lower(text_of(json, "venue"));
  for (const auto& [name, index_name] : venues) {
    if (venue == name) paper.venue = index_name;
  }
  left_out = "papers of other venues";
  if (paper.venue.empty()) return std::nullopt;
  const std::string status = text_of(json, "status");
  left_out = "rejected or withdrawn papers";
  if (is_no_paper(status)) return std::nullopt;
  left_out = "lines without a title or year";
  paper.title = text_of(json, "title");
  const Json* year = json.find("year");
  const auto* number = year == nullptr ? nullptr : std::get_if<std::int64_t>(&year->value);
  if (paper.title.empty() || number == nullptr || *number < 1987 || *number > 2100) return std::nullopt;
  paper.year = static_cast<int>(*number);
  paper.abstract = text_of(json, "abstract");
  if (const Json* affs = json.find("affs")) {
    if (const auto* authors = std::get_if<Json::Array>(&affs->value)) {
      for (const Json& author : *authors) {
        const auto* text = std::get_if<std::string>(&author.value);
        paper.affiliations.push_back(text == nullptr ? std::string() : *text);
      }
    }
  }
  return paper;
}

template <class Line>
void for_each_line(const std::filesystem::path& file, const Line& line) {
  ByteStream stream(file);
  std::string rest;
  std::string block(std::size_t{1} << 20U, '\0');
  for (std::size_t size = stream.read(block.data(), block.size()); size > 0;
       size = stream.read(block.data(), block.size())) {
    rest.append(block, 0, size);
    std::size_t begin = 0;
    for (std::size_t end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', begin)) {
      if (!line(std::string_view(rest).substr(begin, end - begin))) return;
      begin = end + 1;
    }
    rest.erase(0, begin);
  }
  if (!stream.damage().empty()) fail("{}", stream.damage());
  line(rest);
}

}  // namespace

bool is_conference_list(const std::filesystem::path& file) {
  if (venue_in_name(file)) return true;
  const std::string name = file.filename().string();
  if (!name.ends_with(".jsonl") && !name.ends_with(".jsonl.gz")) return false;
  bool is = false;
  for_each_line(file, [&](std::string_view line) {
    is = line.find("\"venue\"") != std::string_view::npos && line.find("\"title\"") != std::string_view::npos;
    return false;
  });
  return is;
}

ListedPapers read_conference_list(const std::filesystem::path& file) {
  if (const auto named = venue_in_name(file)) return read_array(file, named->first, named->second);
  ListedPapers listed;
  std::size_t number = 0;
  for_each_line(file, [&](std::string_view line) {
    ++number;
    if (trim(line).empty()) return true;
    std::string left_out;
    if (auto paper = read_line(line, fmt::format("{}:{}", file.string(), number), left_out)) {
      listed.papers.push_back(std::move(*paper));
    } else {
      ++listed.counts[left_out];
    }
    return true;
  });
  return listed;
}

}  // namespace computedivide
