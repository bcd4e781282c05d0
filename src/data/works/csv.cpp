// Our own plain form, for works from anywhere: a CSV with the columns id, year and text, and perhaps title,
// topics (joined by ";"; without the column topics come from words), and team or institutions (a team type,
// or institution types joined by "+").

#include "data/works/csv.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "data/works/json_parts.hpp"
#include "data/works/raw.hpp"
#include "data/works/sources.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_lines = 500;  // of one record
constexpr std::size_t most_bytes = std::size_t{1} << 20;

std::size_t quotes_in(std::string_view line) {
  return static_cast<std::size_t>(std::count(line.begin(), line.end(), '"'));
}

/// The cells of one record; nothing where quotes stand wrong.
std::optional<std::vector<std::string>> split_record(std::string_view record) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  bool closed = false;
  for (std::size_t i = 0; i < record.size(); ++i) {
    const char c = record[i];
    if (quoted) {
      if (c != '"') {
        cells.back() += c;
      } else if (i + 1 < record.size() && record[i + 1] == '"') {
        cells.back() += record[++i];
      } else {
        quoted = false;
        closed = true;
      }
    } else if (c == ',') {
      cells.emplace_back();
      closed = false;
    } else if (c == '"' && cells.back().empty() && !closed) {
      quoted = true;
    } else if (c == '"' || closed) {
      return std::nullopt;
    } else {
      cells.back() += c;
    }
  }
  if (quoted) return std::nullopt;
  return cells;
}

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
  PlainCsv(TextReader reader, const ReadOptions& options) : csv_(std::move(reader)), options_(options) {
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
    if (!csv_.next()) {
      const std::string& damage = csv_.reader().stream().damage();
      if (!damage.empty() && !ended_) errors.add("a file that is damaged or cut", damage, options_.strict);
      ended_ = true;
      return false;
    }
    if (!csv_.good()) {
      work.drop = Drop::unreadable;
      errors.add("a record with quotes or commas in wrong places, or not in UTF-8", where(), options_.strict);
      return true;
    }
    read(work);
    return true;
  }

  std::string where() const override { return csv_.where(); }
  std::uint64_t file_bytes() const override { return csv_.reader().stream().compressed_bytes(); }
  std::uint64_t text_bytes() const override { return csv_.reader().text_bytes(); }
  std::string_view form() const override { return "works, our own CSV"; }

 private:
  void read(Work& work) {
    const std::string_view id = trim(csv_[id_]);
    if (id.empty()) {
      errors.add("id: is missing", where(), options_.strict);
    } else {
      const OpenAlexId openalex = openalex_id(id);
      work.key = openalex.letter == 'W' && openalex.number != 0 ? openalex.number : work_key(id);
    }
    const std::string_view year = trim(csv_[year_]);
    // Tables that went through pandas write whole numbers beside empty cells as "2015.0".
    if (const std::optional<std::int64_t> number = whole_number_of(year);
        number && *number >= 0 && *number <= 9999) {
      work.year = static_cast<int>(*number);
    } else if (!year.empty()) {
      errors.add("year: is not a whole number", where(), options_.strict);
    }
    if (!trim(csv_[text_]).empty()) {
      work.abstract.form = Abstract::Form::text;
      work.abstract.text = csv_[text_];
    }
    if (title_) work.title = csv_[*title_];
    if (work.year < options_.first_year || work.year > options_.last_year) {
      work.drop = Drop::year;
    } else if (work.abstract.form == Abstract::Form::none) {
      work.drop = Drop::no_abstract;
    }
    if (work.drop) return;
    if (team_) {
      const std::optional<InstitutionTypes> institutions = institutions_of(csv_[*team_]);
      if (!institutions) errors.add("team: is not a team type", where(), options_.strict);
      work.institutions = institutions.value_or(InstitutionTypes{0});
    }
    work.topics_given = topics_.has_value();
    if (!topics_) return;
    topic_names_ = split_list(csv_[*topics_], ';');
    work.given_topics.assign(topic_names_.begin(), topic_names_.end());
  }

  TolerantCsv csv_;
  ReadOptions options_;
  std::size_t id_, year_, text_;
  std::optional<std::size_t> title_, topics_, team_;
  bool ended_ = false;
  std::vector<std::string> topic_names_;
};

}  // namespace

TolerantCsv::TolerantCsv(TextReader reader) : reader_(std::move(reader)) {
  if (!assemble()) return;
  const std::vector<std::string> header = split_record(record_).value_or(std::vector<std::string>{});
  for (const std::string& column : header) header_.push_back(to_lower(trim(column)));
}

std::optional<std::size_t> TolerantCsv::column(std::string_view name) const {
  const auto place = std::find(header_.begin(), header_.end(), name);
  if (place == header_.end()) return std::nullopt;
  return static_cast<std::size_t>(place - header_.begin());
}

std::size_t TolerantCsv::need(std::string_view name) const {
  if (const std::optional<std::size_t> place = column(name)) return *place;
  fail("{}: has no column '{}'; it has: {}", reader_.stream().name(), name, fmt::join(header_, ", "));
}

std::string TolerantCsv::where() const {
  return fmt::format("{}:{}", reader_.stream().name(), line_);
}

bool TolerantCsv::next_line(std::size_t place) {
  while (lines_.size() <= place) {
    std::string_view line;
    const TextReader::Got got = reader_.next_line(line);
    if (got == TextReader::Got::end) return false;
    if (line.ends_with('\r')) line.remove_suffix(1);
    // A line that was skipped for its length stands as a quote that does not close.
    lines_.push_back({got == TextReader::Got::piece ? std::string(line) : "\"", reader_.line()});
  }
  return true;
}

/// Puts the next record together out of as many lines as its quotes need.
bool TolerantCsv::assemble() {
  do {
    if (!next_line(0)) return false;
    line_ = lines_.front().number;
    record_ = std::move(lines_.front().text);
    lines_.pop_front();
  } while (trim(record_).empty());
  std::string whole = record_;
  std::size_t quotes = quotes_in(whole);
  std::size_t used = 0;
  while (quotes % 2 != 0 && used < most_lines && whole.size() < most_bytes && next_line(used)) {
    whole += '\n';
    whole += lines_[used].text;
    quotes += quotes_in(lines_[used].text);
    ++used;
  }
  if (quotes % 2 != 0) return true;
  record_ = std::move(whole);
  lines_.erase(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(used));
  return true;
}

bool TolerantCsv::next() {
  if (!assemble()) return false;
  std::optional<std::vector<std::string>> cells;
  if (is_valid_utf8(record_)) cells = split_record(record_);
  good_ = cells && cells->size() == header_.size();
  if (good_) cells_ = std::move(*cells);
  return true;
}

std::unique_ptr<WorksSource> plain_csv(TextReader reader, const ReadOptions& options) {
  return std::make_unique<PlainCsv>(std::move(reader), options);
}

}  // namespace computedivide
