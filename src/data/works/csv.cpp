// Our own plain form, for works from anywhere: a CSV with the columns id, year and text, and perhaps title,
// topics (joined by ";"; without the column topics come from words), and team or institutions (a team type,
// or institution types joined by "+").

#include "base/text.hpp"
#include "data/json_parts.hpp"
#include "data/tolerant_csv.hpp"
#include "data/works/source.hpp"

namespace computedivide {

namespace {

/// The institutions that stand for a team type or a set of types; nothing for other words.
std::optional<InstitutionTypes> institutions_of(std::string_view team) {
  const std::string word = to_lower(trim(team));
  if (word.empty() || word == name_of(TeamType::unknown) || word == "none") return InstitutionTypes{0};
  if (word == name_of(TeamType::academic_only)) return institution::education;
  if (word == name_of(TeamType::industry_only)) return institution::company;
  if (word == name_of(TeamType::collaboration))
    return static_cast<InstitutionTypes>(institution::education | institution::company);
  if (word == name_of(TeamType::other)) return institution::other;
  unsigned types = 0;
  for (const std::string& type : split_list(word, '+')) {
    if (institution_type(type) == institution::other && type != "other") return std::nullopt;
    types |= institution_type(type);
  }
  return static_cast<InstitutionTypes>(types);
}

class PlainCsv final : public WorksSource {
 public:
  PlainCsv(TextReader reader, const ReadOptions& options) : WorksSource(options), csv_(std::move(reader)) {
    id_ = csv_.need("id");
    year_ = csv_.need("year");
    text_ = csv_.need("text");
    title_ = csv_.column("title");
    topics_ = csv_.column("topics");
    team_ = csv_.column("team");
    if (!team_) team_ = csv_.column("institutions");
  }

  bool next(Work& work) override {
    work.clear();
    if (!csv_.next()) return end();
    if (csv_.good()) {
      read(work);
    } else {
      work.drop = Drop::unreadable;
      add_error(TolerantCsv::fault);
    }
    return true;
  }

  std::string where() const override { return csv_.where(); }
  std::string_view form() const override { return "works, our own CSV"; }

 private:
  const TextReader& reader() const override { return csv_.reader(); }

  void read(Work& work) {
    const std::string_view id = trim(csv_[id_]);
    if (id.empty()) {
      add_error("id: is missing");
    } else {
      const OpenAlexId openalex = openalex_id(id);
      work.key = openalex.letter == 'W' && openalex.number != 0 ? openalex.number : work_key(id);
    }
    // Tables that went through pandas write whole numbers beside empty cells as "2015.0".
    const std::optional<int> year = year_of(trim(csv_[year_]));
    if (!year && !trim(csv_[year_]).empty()) add_error("year: is not a whole number");
    work.year = year.value_or(0);
    work.abstract.set_text(csv_[text_]);
    if (title_) work.title = csv_[*title_];
    work.drop = missing(work, options_);
    if (work.drop) return;
    if (team_) {
      const std::optional<InstitutionTypes> institutions = institutions_of(csv_[*team_]);
      if (!institutions) add_error("team: is not a team type");
      work.institutions = institutions.value_or(0);
    }
    work.topics_given = topics_.has_value();
    if (!topics_) return;
    topic_names_ = split_list(csv_[*topics_], ';');
    work.given_topics.assign(topic_names_.begin(), topic_names_.end());
  }

  TolerantCsv csv_;
  std::size_t id_, year_, text_;
  std::optional<std::size_t> title_, topics_, team_;
  std::vector<std::string> topic_names_;
};

}  // namespace

std::unique_ptr<WorksSource> plain_csv(TextReader reader, const ReadOptions& options) {
  return std::make_unique<PlainCsv>(std::move(reader), options);
}

}  // namespace computedivide
