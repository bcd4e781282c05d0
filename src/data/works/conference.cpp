// Papers of AI conferences, in the two forms of papercopilot/paperlists: JSON lines with a list of
// affiliations, one entry per author, and arrays per venue and year whose affiliations are one text, authors
// separated by ";". Team types come from free text by the affiliation classifier. A paper is the same as
// another where venue, year and title agree.
//
// Edge decisions. Of a member that stands twice the first counts; "affs" and "aff" are one. Venue and year of
// an array's file name stand in for those that a record lacks. A topic needs no member: areas and words are
// the scorer's.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "computedivide/base/text.hpp"
#include "data/works/json.hpp"
#include "data/works/sources.hpp"

namespace computedivide {

namespace {

bool is_not_accepted(std::string_view status) {
  const std::string lower = to_lower(status);
  return lower.find("reject") != std::string::npos || lower.find("withdr") != std::string::npos;
}

/// What a paper's record says, with escapes resolved.
struct Paper {
  std::string_view venue, title, abstract, status, primary_area, domains;
  std::vector<std::string_view> affiliations;
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

class Conference final : public JsonSource {
 public:
  Conference(JsonRecords records, const ReadOptions& options) : JsonSource(std::move(records), options) {
    if (records_.form() == JsonRecords::Form::values)
      of_file_ = venue_of_file(records_.reader().stream().name());
  }

  std::string_view form() const override {
    return records_.form() == JsonRecords::Form::values ? "conference papers, arrays"
                                                        : "conference papers, JSON lines";
  }

 private:
  void note(std::string_view field, std::string_view what) {
    notes_.push_back(fmt::format("{}: {}", field, what));
  }

  /// The text of a member; null is empty.
  std::string_view text_of(JsonValue& value, std::string_view field) {
    const std::string_view token = token_of(value);
    if (token == "null") return {};
    if (!is_string(token)) {
      note(field, "is not a text");
      return {};
    }
    TextFault fault = TextFault::none;
    const std::string_view text = arena_.text(token, fault);
    if (fault != TextFault::none) note(field, name_of(fault));
    return text;
  }

  int year_of(JsonValue& value) {
    const std::string_view token = token_of(value);
    const std::optional<std::int64_t> year = whole_number_of(token);
    if (year && *year >= 0 && *year <= 9999) return static_cast<int>(*year);
    if (token != "null") note("year", "is not a whole number");
    return 0;
  }

  bool read_affiliations(JsonValue& value) {
    if (first_of(value) != '[') {
      paper_.affiliations = per_author(text_of(value, "affs"));
      return true;
    }
    JsonArray list;
    if (value.get_array().get(list) != simdjson::SUCCESS) return false;
    for (auto result : list) {
      if (result.error() != simdjson::SUCCESS) return false;
      JsonValue&& item = std::move(result).value_unsafe();
      paper_.affiliations.push_back(text_of(item, "affs"));
    }
    return true;
  }

  bool parse(std::string_view record) {
    static constexpr std::array<std::string_view, 9> names{
        "venue", "year", "title", "abstract", "status", "primary_area", "affs", "aff", "aff_domain"};
    arena_.clear();
    notes_.clear();
    paper_ = {};
    JsonDocument document;
    JsonObject object;
    if (!open_object(parser_, record, document, object)) return false;
    unsigned seen = 0;
    for (auto result : object) {
      if (result.error() != simdjson::SUCCESS) return false;
      JsonField&& field = std::move(result).value_unsafe();
      const auto name =
          std::find_if(names.begin(), names.end(), [&](std::string_view one) { return is_key(field, one); });
      if (name == names.end()) continue;
      const unsigned bit = 1U << std::min<unsigned>(static_cast<unsigned>(name - names.begin()), 8);
      if ((seen & bit) != 0) continue;
      seen |= *name == "aff" || *name == "affs" ? 0xC0U : bit;
      JsonValue& value = field.value();
      std::string_view* const texts[] = {&paper_.venue,    nullptr,        &paper_.title,
                                         &paper_.abstract, &paper_.status, &paper_.primary_area,
                                         nullptr,          nullptr,        &paper_.domains};
      if (*name == "year") {
        paper_.year = year_of(value);
      } else if (std::string_view* text = texts[name - names.begin()]) {
        *text = text_of(value, *name);
      } else if (!read_affiliations(value)) {
        return false;
      }
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS &&
           (!options_.strict || is_valid_json(record));
  }

  /// The parts between semicolons, empty ones too: one per author.
  static std::vector<std::string_view> per_author(std::string_view text) {
    std::vector<std::string_view> parts;
    if (trim(text).empty()) return parts;
    for (;;) {
      const std::size_t end = text.find(';');
      parts.push_back(trim(text.substr(0, end)));
      if (end == std::string_view::npos) return parts;
      text.remove_prefix(end + 1);
    }
  }

  InstitutionTypes institutions() {
    if (options_.affiliation_types == nullptr) return 0;
    const std::vector<std::string_view> domains = per_author(paper_.domains);
    // Domains belong to authors only where there are as many.
    const bool paired = domains.size() == paper_.affiliations.size();
    unsigned types = 0;
    for (std::size_t i = 0; i < paper_.affiliations.size(); ++i) {
      types |= options_.affiliation_types(paper_.affiliations[i], paired ? domains[i] : std::string_view());
    }
    if (paper_.affiliations.empty()) {
      for (const std::string_view domain : domains) types |= options_.affiliation_types({}, domain);
    }
    return static_cast<InstitutionTypes>(types);
  }

  bool read(std::string_view record, Work& work) override {
    if (!parse(record)) return false;
    for (const std::string& note : notes_) errors.add(note, where(), options_.strict);
    venue_ = to_lower(trim(paper_.venue.empty() ? std::string_view(of_file_.venue) : paper_.venue));
    area_ = to_lower(trim(paper_.primary_area));
    work.year = paper_.year == 0 ? of_file_.year : paper_.year;
    work.venue = venue_;
    work.primary_area = area_;
    work.title = paper_.title;
    work.key = work_key(fmt::format("{}\n{}\n{}", venue_, work.year, to_lower(trim(paper_.title))));
    if (!trim(paper_.abstract).empty()) {
      work.abstract.form = Abstract::Form::text;
      work.abstract.text = paper_.abstract;
    }
    if (is_not_accepted(paper_.status)) {
      work.drop = Drop::not_accepted;
    } else if (work.year < options_.first_year || work.year > options_.last_year) {
      work.drop = Drop::year;
    } else if (work.abstract.form == Abstract::Form::none) {
      work.drop = Drop::no_abstract;
    } else {
      work.institutions = institutions();
    }
    return true;
  }

  JsonParser parser_;
  TextArena arena_;
  VenueYear of_file_;
  Paper paper_;
  std::string venue_, area_;
  std::vector<std::string> notes_;
};

}  // namespace

std::unique_ptr<WorksSource> conference_papers(JsonRecords records, const ReadOptions& options) {
  return std::make_unique<Conference>(std::move(records), options);
}

}  // namespace computedivide
