// Papers of AI conferences, in the two forms of papercopilot/paperlists: JSON lines with a list of
// affiliations, an author an entry, and arrays a venue and year whose affiliations are one text, authors
// apart by ";". Team types come from free text by the affiliation classifier. A paper is the same as another
// where venue, year and title agree.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <deque>

#include "computedivide/base/text.hpp"
#include "computedivide/data/csv.hpp"
#include "computedivide/data/works/json.hpp"
#include "computedivide/data/works/json_cursor.hpp"
#include "computedivide/data/works/sources.hpp"

namespace computedivide {

namespace {

bool is_not_accepted(std::string_view status) {
  const std::string lower = to_lower(status);
  return lower.find("reject") != std::string::npos || lower.find("withdr") != std::string::npos;
}

/// What a paper's record says, with escapes resolved.
struct Paper {
  std::string venue, title, abstract, status, primary_area, affiliation_text, domain_text;
  std::vector<std::string> affiliations;
  int year = 0;
};

/// Venue and year of a file "acl2022.json.gz".
struct VenueYear {
  std::string venue;
  int year = 0;
};

VenueYear venue_of_file(const std::string& path) {
  std::string stem = std::filesystem::path(path).filename().string();
  stem = to_lower(stem.substr(0, stem.find('.')));
  const std::size_t digits = stem.find_first_of("0123456789");
  VenueYear found;
  if (digits == std::string::npos || stem.size() < digits + 4) return found;
  found.venue = stem.substr(0, stem.find_last_not_of("_-", digits - 1) + 1);
  std::from_chars(stem.data() + digits, stem.data() + digits + 4, found.year);
  return found;
}

class Conference final : public WorksSource {
 public:
  Conference(TextReader reader, const ReadOptions& options, bool array)
      : reader_(std::move(reader)), options_(options), array_(array) {
    if (array_) of_file_ = venue_of_file(reader_.stream().name());
  }

  bool next(Work& work) override {
    work.clear();
    std::string_view record;
    for (;;) {
      switch (array_ ? next_of_array(record) : reader_.next_line(record)) {
        case TextReader::Got::piece:
          if (trim(record).empty()) continue;
          read(record, work);
          return true;
        case TextReader::Got::too_long:
          return unreadable(work, "a record of more than 32 MiB");
        case TextReader::Got::malformed:
          reader_.take();
          return unreadable(work, "a list with something that is no value");
        case TextReader::Got::end:
          if (!reader_.stream().damage().empty() && !ended_) {
            errors.add("a file that is damaged or cut", reader_.stream().damage(), options_.strict);
          }
          ended_ = true;
          return false;
      }
    }
  }

  std::string where() const override { return fmt::format("{}:{}", reader_.stream().name(), reader_.line()); }
  std::uint64_t file_bytes() const override { return reader_.stream().compressed_bytes(); }
  std::uint64_t text_bytes() const override { return reader_.text_bytes(); }
  std::string_view form() const override {
    return array_ ? "conference papers, arrays" : "conference papers, JSON lines";
  }

 private:
  TextReader::Got next_of_array(std::string_view& record) {
    for (;;) {
      const int c = reader_.peek();
      if (c < 0) return TextReader::Got::end;
      if (c != '[' && c != ',' && c != ']') return reader_.next_value(record);
      reader_.take();
    }
  }

  bool unreadable(Work& work, std::string_view kind) {
    work.drop = Drop::unreadable;
    errors.add(kind, where(), options_.strict);
    return true;
  }

  void error(std::string_view kind) { errors.add(kind, where(), options_.strict); }

  /// Reads a text member; null is empty.
  bool take_text(JsonCursor& cursor, std::string_view field, std::string& text) {
    JsonCursor::Text raw;
    if (cursor.peek() != '"') {
      std::string_view value;
      if (!cursor.skip(value)) return false;
      if (value != "null") error(fmt::format("{}: is no text", field));
      return true;
    }
    std::uint64_t lone = 0;
    if (!cursor.text(raw) || !unescape_json(raw.raw, text, lone)) return false;
    if (lone > 0) error(fmt::format("{}: a lone surrogate", field));
    return true;
  }

  bool take_year(JsonCursor& cursor, int& year) {
    std::string_view value;
    if (!cursor.skip(value)) return false;
    if (value.size() > 1 && value.front() == '"') value = value.substr(1, value.size() - 2);
    const std::optional<std::uint64_t> number = parse_count(value);
    if (number && *number <= 9999) {
      year = static_cast<int>(*number);
    } else if (value != "null") {
      error("year: is no whole number");
    }
    return true;
  }

  bool take_affiliations(JsonCursor& cursor) {
    if (cursor.peek() != '[') return take_text(cursor, "affs", paper_.affiliation_text);
    JsonItems items(cursor, '[');
    while (items.next()) {
      std::string text;
      const bool ok = take_text(cursor, "affs", text);
      paper_.affiliations.push_back(std::move(text));
      if (!items.value_read(ok)) return false;
    }
    return items.ok();
  }

  bool parse(std::string_view record) {
    paper_ = {};
    if (!is_valid_utf8(record) || (options_.strict && !is_valid_json(record))) return false;
    JsonCursor cursor(record);
    JsonItems members(cursor, '{');
    while (members.next()) {
      const std::string_view key = members.key.raw;
      bool ok = true;
      if (key == "venue") {
        ok = take_text(cursor, key, paper_.venue);
      } else if (key == "year") {
        ok = take_year(cursor, paper_.year);
      } else if (key == "title") {
        ok = take_text(cursor, key, paper_.title);
      } else if (key == "abstract") {
        ok = take_text(cursor, key, paper_.abstract);
      } else if (key == "status") {
        ok = take_text(cursor, key, paper_.status);
      } else if (key == "primary_area") {
        ok = take_text(cursor, key, paper_.primary_area);
      } else if (key == "affs" || key == "aff") {
        ok = take_affiliations(cursor);
      } else if (key == "aff_domain") {
        ok = take_text(cursor, key, paper_.domain_text);
      } else {
        ok = cursor.skip();
      }
      if (!members.value_read(ok)) return false;
    }
    return members.ok() && cursor.at_end();
  }

  /// The parts between semicolons, empty ones too: an author each.
  static std::vector<std::string> per_author(std::string_view text) {
    std::vector<std::string> parts;
    if (trim(text).empty()) return parts;
    for (;;) {
      const std::size_t end = text.find(';');
      parts.emplace_back(trim(text.substr(0, end)));
      if (end == std::string_view::npos) return parts;
      text.remove_prefix(end + 1);
    }
  }

  InstitutionTypes institutions() {
    if (options_.affiliation_types == nullptr) return 0;
    if (paper_.affiliations.empty()) paper_.affiliations = per_author(paper_.affiliation_text);
    const std::vector<std::string> domains = per_author(paper_.domain_text);
    // Domains belong to authors only where there are as many.
    const bool paired = domains.size() == paper_.affiliations.size();
    unsigned types = 0;
    for (std::size_t i = 0; i < paper_.affiliations.size(); ++i) {
      types |= options_.affiliation_types(paper_.affiliations[i], paired ? domains[i] : std::string_view());
    }
    if (paper_.affiliations.empty()) {
      for (const std::string& domain : domains) types |= options_.affiliation_types({}, domain);
    }
    return static_cast<InstitutionTypes>(types);
  }

  void read(std::string_view record, Work& work) {
    if (!parse(record)) {
      unreadable(work, "a record that is no JSON object");
      return;
    }
    if (array_ && paper_.venue.empty()) paper_.venue = of_file_.venue;
    if (array_ && paper_.year == 0) paper_.year = of_file_.year;
    work.key = work_key(
        fmt::format("{}\n{}\n{}", to_lower(paper_.venue), paper_.year, to_lower(trim(paper_.title))));
    work.year = paper_.year;
    work.title = paper_.title;
    if (!trim(paper_.abstract).empty()) work.abstract = {Abstract::Form::text, paper_.abstract};
    work.topic_origin = TopicOrigin::words;
    work.drop = is_not_accepted(paper_.status) ? Drop::not_accepted : drop_reason(work, options_);
    if (work.drop) return;
    work.institutions = institutions();
    map_topics(work);
  }

  void map_topics(Work& work) const {
    if (options_.topic_map.entries.empty()) return;
    work.topic_origin = TopicOrigin::given;
    const std::string venue = to_lower(paper_.venue);
    const std::string area = to_lower(trim(paper_.primary_area));
    for (const TopicMap::Entry& entry : options_.topic_map.entries) {
      if ((!entry.venue.empty() && entry.venue != venue) ||
          (!entry.primary_area.empty() && entry.primary_area != area)) {
        continue;
      }
      WorkConcept topic;
      topic.name = entry.topic;
      work.concepts.push_back(topic);
    }
  }

  TextReader reader_;
  ReadOptions options_;
  bool array_;
  bool ended_ = false;
  VenueYear of_file_;
  Paper paper_;
};

}  // namespace

TopicMap read_topic_map(const std::filesystem::path& path) {
  CsvReader csv(path);
  const std::size_t venue = csv.column("venue");
  const std::size_t area = csv.column("primary_area");
  const std::size_t topic = csv.column("topic");
  TopicMap map;
  while (csv.next()) {
    map.entries.push_back(
        {to_lower(csv.trimmed(venue)), to_lower(csv.trimmed(area)), std::string(csv.trimmed(topic))});
  }
  return map;
}

std::unique_ptr<WorksSource> conference_lines(TextReader reader, const ReadOptions& options) {
  return std::make_unique<Conference>(std::move(reader), options, false);
}

std::unique_ptr<WorksSource> conference_array(TextReader reader, const ReadOptions& options) {
  return std::make_unique<Conference>(std::move(reader), options, true);
}

}  // namespace computedivide
