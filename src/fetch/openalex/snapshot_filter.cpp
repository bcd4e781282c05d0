// Which records of the snapshot are kept, and which of their members.
//
// Most lines are of other years: the year is looked for in the raw bytes first. Records that pass are split
// into members, so that the kept members keep their spelling. Scores of concepts are not judged here: the
// scorer's thresholds are parameters, and a concept at any score keeps a work, as in the API.

#include "fetch/openalex/openalex.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/words.hpp"
#include "computedivide/error.hpp"
#include "data/json/json_parts.hpp"
#include "data/openalex_record.hpp"

namespace computedivide {

namespace {

bool holds_any(std::string_view text, const std::vector<std::string>& ids) {
  return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) { return contains(text, id); });
}

bool is_empty(std::string_view value) {
  return value.empty() || value == "null" || value == "{}" || value == "\"\"";
}

}  // namespace

std::string WorkFilter::description() const {
  std::string text =
      fmt::format("years {}-{}, an abstract, language {} or none, not retracted, not expansion", first_year,
                  last_year, language);
  for (std::size_t i = 0; i < topics.size(); ++i)
    text += (i == 0 ? "; " : " or ") + topic_condition(topics[i]);
  return text;
}

std::string_view name_of(FilterVerdict verdict) {
  static constexpr std::array<std::string_view, 8> words{
      "unreadable", "outside the years",    "no abstract",  "another language",
      "retracted",  "of the expansion set", "other topics", "kept"};
  return word_of(verdict, words);
}

SnapshotFilter::SnapshotFilter(const WorkFilter& filter) : filter_(filter) {
  for (const std::string& topic : filter.topics) {
    const std::string condition = topic_condition(topic);
    std::vector<std::string>& ids = condition.starts_with("concepts.") ? concept_ids_
                                    : condition.starts_with("topics.") ? topic_ids_
                                                                       : subfield_ids_;
    for (const std::string& id : split_list(topic, '|')) ids.push_back("/" + id + "\"");
  }
}

bool SnapshotFilter::topic_matches(std::string_view concepts, std::string_view topics,
                                   std::string_view primary) const {
  if (filter_.topics.empty() || holds_any(concepts, concept_ids_) || holds_any(topics, topic_ids_))
    return true;
  if (subfield_ids_.empty()) return false;
  const JsonParts topic(primary);
  const JsonParts subfield(topic.find("subfield"));
  return holds_any(subfield.find("id"), subfield_ids_);
}

FilterVerdict SnapshotFilter::decide(std::string_view line, std::string& reduced) const {
  if (raw_year_outside(line, filter_.first_year, filter_.last_year)) return FilterVerdict::year;
  const JsonParts members(line);
  if (!members.ok() || !line.starts_with('{')) return FilterVerdict::unreadable;
  const auto value = [&](std::string_view key) { return members.find(key); };
  if (value("id").empty()) return FilterVerdict::unreadable;
  const std::optional<std::int64_t> year = whole_number_of(value("publication_year"));
  if (!year || *year < filter_.first_year || *year > filter_.last_year) return FilterVerdict::year;
  if (is_empty(value("abstract_inverted_index"))) return FilterVerdict::abstract;
  if (const std::string_view language = value("language");
      is_string(language) && language.size() > 2 &&
      language.substr(1, language.size() - 2) != filter_.language) {
    return FilterVerdict::language;
  }
  if (flag_of(value("is_retracted")).value_or(false)) return FilterVerdict::retracted;
  if (flag_of(value("is_xpac")).value_or(false)) return FilterVerdict::expansion;
  if (!topic_matches(value("concepts"), value("topics"), value("primary_topic"))) return FilterVerdict::topic;

  reduced = "{";
  for (const std::string_view key : kept_members())
    if (const std::string_view kept = value(key); !kept.empty())
      reduced += fmt::format("{}\"{}\":{}", reduced.size() == 1 ? "" : ",", key, kept);
  // The API cannot select by this, but the study leaves paratext out.
  if (const std::string_view kept = value("is_paratext"); !kept.empty())
    reduced += fmt::format(",\"is_paratext\":{}", kept);
  reduced += "}\n";
  return FilterVerdict::kept;
}

LineSplitter::LineSplitter(std::function<void(std::string_view)> sink, std::size_t most)
    : sink_(std::move(sink)), most_(most) {}

void LineSplitter::hand_on(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (!line.empty()) sink_(line);
}

void LineSplitter::push(std::string_view piece) {
  while (!piece.empty()) {
    const std::size_t end = piece.find('\n');
    const std::string_view part = piece.substr(0, std::min(end, piece.size()));
    if (!skipping_ && open_.size() + part.size() > most_) {
      ++too_long_;
      skipping_ = true;
      open_ = {};
    }
    if (end == std::string_view::npos) {
      if (!skipping_) open_ += part;
      return;
    }
    if (!skipping_) {
      if (open_.empty()) {
        hand_on(part);
      } else {
        open_ += part;
        hand_on(open_);
        open_.clear();
      }
    }
    skipping_ = false;
    piece.remove_prefix(end + 1);
  }
}

void LineSplitter::finish() {
  if (!skipping_ && !open_.empty()) hand_on(open_);
  open_.clear();
}

}  // namespace computedivide
