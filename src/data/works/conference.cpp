// Papers of AI conferences, in the two forms of papercopilot/paperlists: JSON lines with a list of
// affiliations, one entry per author, and arrays per venue and year whose affiliations are one text, authors
// separated by ";". Team types come from free text by the affiliation classifier. Two papers are the same if
// venue, year and title agree.
//
// Edge decisions. If a member occurs twice, the first counts; "affs" and "aff" are one. Venue and year from
// an array's file name replace those that a record lacks. Topics need no member: the scorer takes them from
// areas and words.

#include <fmt/format.h>

#include <charconv>

#include "base/text.hpp"
#include "data/works/json_source.hpp"

namespace computedivide {

namespace {

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

  void read(JsonObject object, std::string_view, Work&) override {
    const std::pair<std::string_view, std::string_view*> members[] = {{"venue", &venue_text_},
                                                                      {"title", &title_},
                                                                      {"abstract", &abstract_},
                                                                      {"status", &status_},
                                                                      {"primary_area", &area_text_},
                                                                      {"aff_domain", &domains_},
                                                                      {"year", nullptr},
                                                                      {"affs", nullptr},
                                                                      {"aff", nullptr}};
    venue_text_ = title_ = abstract_ = status_ = area_text_ = domains_ = {};
    affiliations_.clear();
    year_.reset();
    unsigned seen = 0;
    for_each_member(object, [&](JsonField& field) {
      unsigned bit = 1;
      for (const auto& [name, text] : members) {
        if (is_key(field, name) && (seen & bit) == 0) {
          seen |= bit;
          member_ = name == "aff" ? "affs" : name;
          read_member(field.value(), text);
          return;
        }
        // "affs" and "aff" are one.
        if (name != "affs") bit <<= 1U;
      }
    });
  }

  void read_member(JsonValue& value, std::string_view* text) {
    const std::string_view token = token_of(value);
    if (text != nullptr) {
      *text = text_of(token);
    } else if (member_ == "year") {
      year_ = year_of(token);
      if (!year_ && token != "null") note("is not a whole number");
    } else if (!for_each_item(value,
                              [&](JsonValue& item) { affiliations_.push_back(text_of(token_of(item))); })) {
      affiliations_ = split_all(text_of(token), ';');
    }
  }

  InstitutionTypes institutions() const {
    const std::vector<std::string_view> domains = split_all(domains_, ';');
    // Domains belong to authors only if there are as many domains as authors.
    const bool paired = domains.size() == affiliations_.size();
    unsigned types = 0;
    for (std::size_t i = 0; i < affiliations_.size(); ++i)
      types |= affiliation_institutions(affiliations_[i], paired ? domains[i] : std::string_view());
    if (affiliations_.empty())
      for (const std::string_view domain : domains) types |= affiliation_institutions({}, domain);
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
    const std::string status = to_lower(status_);
    const bool accepted = !contains(status, "reject") && !contains(status, "withdr");
    work.drop = accepted ? missing(work, options_) : Drop::not_accepted;
    if (!work.drop) work.institutions = institutions();
  }

  std::string file_venue_;
  int file_year_ = 0;
  // Belongs to the current paper, with escapes resolved.
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
