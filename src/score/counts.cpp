#include "score/counts.hpp"

#include <algorithm>
#include <tuple>

namespace computedivide {

namespace {

constexpr std::uint32_t no_topic = 0;  // in keys: the row of all works; topics are index + 1

}  // namespace

std::optional<Drop> drop_reason(const WorkFeatures& work, const WorkChoices& choices) {
  // The reader stops at the first reason that it finds, and it may read more years than are needed here.
  if (work.drop && *work.drop <= Drop::year) return work.drop;
  if (work.year < choices.first_year || work.year > choices.last_year) return Drop::year;
  if (work.drop) return work.drop;
  if (!choices.language.empty()) {
    const bool wanted = work.language.empty() ? !choices.language_needed : work.language == choices.language;
    if (!wanted) return Drop::language;
  }
  if (work.retracted) return Drop::retracted;
  if (work.paratext) return Drop::paratext;
  if (work.expansion && !choices.expansion) return Drop::expansion;
  if (work.openalex) {
    if (choices.corpus == Corpus::concepts && !work.corpus_concepts) return Drop::corpus;
    if (choices.corpus == Corpus::topics && !work.corpus_topics) return Drop::corpus;
  }
  const bool asked = choices.ambiguous == Ambiguous::drop ||
                     (choices.ambiguous == Ambiguous::automatic && work.has_concepts);
  if (asked && work.ambiguous) return Drop::ambiguous;
  return std::nullopt;
}

void topics_of(const WorkFeatures& work, const WorkChoices& choices, std::vector<std::uint32_t>& topics) {
  topics.clear();
  // Only conference papers have a venue; other texts have no area to go by.
  const bool by_areas = choices.conference_topics == ConferenceTopics::areas && !work.venue.empty();
  for (const TopicMembership& membership : work.topics) {
    const bool concepts = choices.openalex_topics == OpenAlexTopics::concepts;
    const auto counts = [&] {
      switch (membership.source) {
        case TopicSource::concepts:
          return concepts && membership.score > choices.topic_score;
        case TopicSource::openalex_topics:
          return !concepts;
        case TopicSource::words:
          return !by_areas;
        case TopicSource::areas:
          return by_areas;
        default:
          return true;
      }
    };
    if (counts()) topics.push_back(membership.topic);
  }
  std::ranges::sort(topics);
  topics.erase(std::unique(topics.begin(), topics.end()), topics.end());
  if (choices.one_topic && topics.size() > 1) {
    // Fibonacci hashing: keys that count upwards, or share their last digits, are spread evenly over topics.
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
    topics = {topics[(work.key * golden >> 32U) % topics.size()]};
  }
}

void WorkCounts::add_to(std::uint32_t topic, const WorkFeatures& work,
                        const std::array<std::uint64_t, 2>& found) {
  const std::uint8_t group = group_.by_institutions
                                 ? work.institutions
                                 : static_cast<std::uint8_t>(team_type(work.institutions, choices_.team));
  const std::uint64_t key =
      std::uint64_t{topic} << 24U | static_cast<std::uint64_t>(work.year & 0xFFFF) << 8U | group;
  const auto [at, is_new] = places_.emplace(key, static_cast<std::uint32_t>(sums_.size()));
  if (is_new) {
    sums_.emplace_back();
    if (group_.per_term) by_term_.resize(by_term_.size() + terms_);
  }
  Sums& sums = sums_[at->second];
  ++sums.works;
  sums.tokens += work.tokens;
  for (std::size_t rule = 0; rule < 2; ++rule) {
    sums.terms[rule].occurrences += found[rule];
    sums.terms[rule].presence += found[rule] > 0 ? 1 : 0;
    sums.terms[rule].squares += found[rule] * found[rule];
  }
  if (!group_.per_term) return;
  std::uint64_t* const counts = by_term_.data() + at->second * terms_;
  for (const TermCount& term : work.terms)
    counts[term.term] += choices_.matching == Matching::longest ? term.longest : term.independent;
}

void WorkCounts::add(const ScoredWork& scored) {
  const WorkFeatures& work = scored.features;
  ++works_;
  const std::optional<Drop> drop = scored.duplicate ? Drop::duplicate : drop_reason(work, choices_);
  if (!drop || *drop > Drop::no_abstract) {
    has_concepts_ = has_concepts_ || work.has_concepts || !work.openalex;
    has_subfield_ = has_subfield_ || work.corpus_topics || !work.openalex;
    has_language_ = has_language_ || !work.language.empty();
  }
  if (drop) {
    ++dropped_[static_cast<std::size_t>(*drop)];
    return;
  }
  ++counted_;
  authors_cut_ += work.authors_cut ? 1 : 0;
  outside_list_ += work.outside_list ? 1 : 0;
  std::array<std::uint64_t, 2> found{};  // occurrences of all terms, by Matching
  for (const TermCount& term : work.terms) {
    found[0] += term.longest;
    found[1] += term.independent;
  }
  add_to(no_topic, work, found);
  topics_of(work, choices_, topics_);
  for (const std::uint32_t topic : topics_) add_to(topic + 1, work, found);
}

std::string WorkCounts::group_name(std::uint8_t group) const {
  return group_.by_institutions ? name_of(InstitutionTypes{group})
                                : std::string(name_of(static_cast<TeamType>(group)));
}

std::vector<CountRow> WorkCounts::rows(const std::vector<std::string>& topics) const {
  std::array<std::string, 256> names;
  for (std::size_t i = 0; i < (group_.by_institutions ? names.size() : team_types.size()); ++i)
    names[i] = group_name(static_cast<std::uint8_t>(i));
  std::vector<CountRow> rows;
  rows.reserve(sums_.size());
  for (const auto& [key, place] : places_) {
    const Sums& sums = sums_[place];
    CountRow& row = rows.emplace_back();
    row.topic = key >> 24U == no_topic ? all_works_topic : std::string_view(topics[(key >> 24U) - 1]);
    row.year = static_cast<int>(key >> 8U & 0xFFFFU);
    row.group = static_cast<std::uint8_t>(key);
    row.works = sums.works;
    row.tokens = sums.tokens;
    row.terms = sums.terms;
    if (group_.per_term) row.by_term = {by_term_.data() + place * terms_, terms_};
  }
  std::ranges::sort(rows, {},
                    [&](const CountRow& row) { return std::tie(row.topic, row.year, names[row.group]); });
  return rows;
}

std::string WorkCounts::hint() const {
  if (counted_ > 0) return "";
  // The reason that left out the most works, among the reasons that a choice can remove.
  const std::array choices{Drop::year, Drop::language, Drop::expansion, Drop::corpus, Drop::ambiguous};
  const Drop most =
      *std::ranges::max_element(choices, [&](Drop a, Drop b) { return dropped(a) < dropped(b); });
  if (dropped(most) == 0) return "";
  switch (most) {
    case Drop::year:
      return "years: no work is of these years";
    case Drop::language:
      return has_language_ ? "language=any: no work is in this language"
                           : "language=any: no record names a language";
    case Drop::expansion:
      return "expansion: every work is of the expansion set";
    case Drop::ambiguous:
      return "ambiguous=keep: every work is ambiguous";
    default:
      break;
  }
  if (choices_.corpus == Corpus::topics)
    return has_subfield_ ? "corpus=all" : "corpus=all: no record has the subfield Artificial Intelligence";
  return has_concepts_ ? "corpus=all: no work has the scores of the corpus"
                       : "corpus=topics, which uses OpenAlex's subfield: no record has concepts";
}

}  // namespace computedivide
