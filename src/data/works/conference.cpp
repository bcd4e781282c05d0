// Papers of AI conferences, in the two forms of papercopilot/paperlists: JSON lines with a list of
// affiliations, one entry per author, and arrays per venue and year whose affiliations are one text, authors
// separated by ";". Team types come from free text by the affiliation classifier. A paper is the same as
// another where venue, year and title agree.
//
// Edge decisions. Of a member that stands twice the first counts; "affs" and "aff" are one. Venue and year of
// an array's file name stand in for those that a record lacks. A topic needs no member: areas and words are
// the scorer's.

#include <fmt/format.h>

#include <charconv>

#include "computedivide/base/text.hpp"
#include "data/works/json_source.hpp"
#include "data/works/sources.hpp"

namespace computedivide {

namespace {

bool is_not_accepted(std::string_view status) {
  const std::string lower = to_lower(status);
  return lower.find("reject") != std::string::npos || lower.find("withdr") != std::string::npos;
}

/// The parts between semicolons, empty ones too: one per author.
std::vector<std::string_view> per_author(std::string_view text) {
  std::vector<std::string_view> parts;
  if (trim(text).empty()) return parts;
  for (;;) {
    const std::size_t end = text.find(';');
    parts.push_back(trim(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

class Conference final : public JsonSource {
 public:
  Conference(JsonRecords records, const ReadOptions& options) : JsonSource(std::move(records), options) {
    if (records_.form() == JsonRecords::Form::values) read_name(records_.reader().stream().name());
  }

  std::string_view form() const override {
    return records_.form() == JsonRecords::Form::values ? "conference papers, arrays"
                                                        : "conference papers, JSON lines";
  }

 private:
  /// Venue and year of a file "acl2022.json.gz".
  void read_name(const std::string& path) {
    std::string stem = std::filesystem::path(path).filename().string();
    stem = to_lower(stem.substr(0, stem.find('.')));
    const std::size_t digits = stem.find_first_of("0123456789");
    if (digits == std::string::npos || stem.size() < digits + 4) return;
    file_venue_ = stem.substr(0, stem.find_last_not_of("_-", digits - 1) + 1);
    std::from_chars(stem.data() + digits, stem.data() + digits + 4, file_year_);
  }

  void read_affiliations(JsonValue& value) {
    member_ = "affs";
    if (first_of(value) != '[') {
      affiliations_ = per_author(text_of(token_of(value)));
      return;
    }
    for_each_item(value, [&](JsonValue& item) { affiliations_.push_back(text_of(token_of(item))); });
  }

  void read(JsonObject object, std::string_view, Work&) override {
    struct Member {
      std::string_view name;
      std::string_view* text;
    };
    const Member members[] = {{"venue", &venue_text_},
                              {"title", &title_},
                              {"abstract", &abstract_},
                              {"status", &status_},
                              {"primary_area", &area_text_},
                              {"aff_domain", &domains_},
                              {"year", nullptr},
                              {"affs", nullptr},
                              {"aff", nullptr}};
    for (const Member& member : members) {
      if (member.text != nullptr) *member.text = {};
    }
    affiliations_.clear();
    year_.reset();
    unsigned seen = 0;
    for_each_member(object, [&](JsonField& field) {
      unsigned bit = 1;
      for (const Member& member : members) {
        if (is_key(field, member.name) && (seen & bit) == 0) {
          member_ = member.name;
          seen |= bit;
          if (member.text != nullptr) {
            *member.text = text_of(token_of(field.value()));
          } else if (member.name == "year") {
            const std::string_view token = token_of(field.value());
            year_ = year_of(token);
            if (!year_ && token != "null") note("is not a whole number");
          } else {
            read_affiliations(field.value());
          }
          return;
        }
        // "affs" and "aff" are one.
        if (member.name != "affs") bit <<= 1U;
      }
    });
  }

  InstitutionTypes institutions() const {
    if (options_.affiliation_types == nullptr) return 0;
    const std::vector<std::string_view> domains = per_author(domains_);
    // Domains belong to authors only where there are as many.
    const bool paired = domains.size() == affiliations_.size();
    unsigned types = 0;
    for (std::size_t i = 0; i < affiliations_.size(); ++i) {
      types |= options_.affiliation_types(affiliations_[i], paired ? domains[i] : std::string_view());
    }
    if (affiliations_.empty()) {
      for (const std::string_view domain : domains) types |= options_.affiliation_types({}, domain);
    }
    return static_cast<InstitutionTypes>(types);
  }

  void settle(Work& work) override {
    venue_ = to_lower(trim(venue_text_.empty() ? std::string_view(file_venue_) : venue_text_));
    area_ = to_lower(trim(area_text_));
    work.year = year_.value_or(0) == 0 ? file_year_ : *year_;
    work.venue = venue_;
    work.primary_area = area_;
    work.title = title_;
    work.key = work_key(fmt::format("{}\n{}\n{}", venue_, work.year, to_lower(trim(title_))));
    work.abstract.set_text(abstract_);
    work.drop = is_not_accepted(status_) ? Drop::not_accepted : missing(work, options_);
    if (!work.drop) work.institutions = institutions();
  }

  std::string file_venue_;
  int file_year_ = 0;
  // Of the paper at hand, with escapes resolved.
  std::string_view venue_text_, title_, abstract_, status_, area_text_, domains_;
  std::vector<std::string_view> affiliations_;
  std::optional<int> year_;
  std::string venue_, area_;
};

}  // namespace

std::unique_ptr<WorksSource> conference_papers(JsonRecords records, const ReadOptions& options) {
  return std::make_unique<Conference>(std::move(records), options);
}

}  // namespace computedivide
