// One row of the table of features, there and back. What a writer writes the reader reads to the same values,
// and the same values are written as the same bytes.

#include "score/features_row.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "computedivide/base/error.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 25> first_columns{"input",
                                                         "id",
                                                         "reason",
                                                         "year",
                                                         "venue",
                                                         "language",
                                                         "institutions",
                                                         "authors_cut",
                                                         "retracted",
                                                         "paratext",
                                                         "expansion",
                                                         "openalex",
                                                         "has_concepts",
                                                         "corpus_concepts",
                                                         "corpus_topics",
                                                         "ambiguous",
                                                         "outside_list",
                                                         "concepts",
                                                         "openalex_topics",
                                                         "given_topics",
                                                         "word_topics",
                                                         "area_topics",
                                                         "tokens",
                                                         "terms_longest",
                                                         "terms_independent"};
constexpr std::array<std::string_view, 3> last_columns{"bert_in_title", "bert_in_abstract", "weight"};
constexpr std::uint64_t hash_bit = std::uint64_t{1} << 63U;
constexpr std::array topic_sources{TopicSource::concepts, TopicSource::openalex_topics, TopicSource::given,
                                   TopicSource::words, TopicSource::areas};
constexpr std::size_t columns_of_a_drop = 5;  // input, id, reason, year, venue

void append_number(std::string& out, std::uint64_t value) {
  std::array<char, 20> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void append_real(std::string& out, double value) {
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void append_name(std::string& out, std::string_view name) {
  for (const char c : name) {
    if (c == '\\' || c == ';') out += '\\';
    if (c == '\n' || c == '\r') {
      out += c == '\n' ? "\\n" : "\\r";
    } else {
      out += c;
    }
  }
}

void append_key(std::string& out, std::uint64_t key) {
  if (key == 0) return;
  if ((key & hash_bit) == 0) {
    out += 'W';
    append_number(out, key);
  } else {
    fmt::format_to(std::back_inserter(out), "h:{:016x}", key);
  }
}

}  // namespace

std::vector<std::string> features_columns(const ScoreOptions& options) {
  std::vector<std::string> columns(first_columns.begin(), first_columns.end());
  for (const Lexicon& theme : options.themes) columns.push_back(theme.name);
  columns.insert(columns.end(), last_columns.begin(), last_columns.end());
  return columns;
}

FeaturesRowWriter::FeaturesRowWriter(const ScoreOptions& options)
    : terms_(options.terms.terms), themes_(options.themes.size()) {}

/// Appends the cell at hand and empties it. '#' begins a comment for some readers, unless it is quoted.
void FeaturesRowWriter::cell(std::string& out) {
  if (cell_.find_first_of(",\"#") == std::string::npos) {
    out += cell_;
  } else {
    out += '"';
    for (const char c : cell_) {
      if (c == '"') out += '"';
      out += c;
    }
    out += '"';
  }
  cell_.clear();
}

void FeaturesRowWriter::list(std::string& out, const WorkFeatures& work, TopicSource source,
                             const std::vector<std::string>& topics) {
  for (const TopicMembership& topic : work.topics) {
    if (topic.source != source) continue;
    if (!cell_.empty()) cell_ += ';';
    append_name(cell_, topics[topic.topic]);
    if (source != TopicSource::concepts) continue;
    cell_ += ':';
    append_real(cell_, topic.score);
  }
  cell(out);
}

void FeaturesRowWriter::append(std::string& out, const ScoredWork& scored,
                               const std::vector<std::string>& topics) {
  const WorkFeatures& work = scored.features;
  append_name(cell_, scored.input);
  cell(out);
  out += ',';
  append_key(out, work.key);
  out += ',';
  const std::optional<Drop> drop = scored.duplicate ? Drop::duplicate : work.drop;
  if (drop) out += name_of(*drop);
  out += ',';
  if (work.year > 0) append_number(out, static_cast<std::uint64_t>(work.year));
  out += ',';
  append_name(cell_, work.venue);
  cell(out);
  if (drop) {
    out.append(first_columns.size() - columns_of_a_drop + themes_ + last_columns.size(), ',');
    out += '\n';
    return;
  }
  out += ',';
  append_name(cell_, work.language);
  cell(out);
  out += ',';
  out += name_of(work.institutions);
  for (const bool flag :
       {work.authors_cut, work.retracted, work.paratext, work.expansion, work.openalex, work.has_concepts,
        work.corpus_concepts, work.corpus_topics, work.ambiguous, work.outside_list}) {
    out += flag ? ",1" : ",0";
  }
  for (const TopicSource source : topic_sources) {
    out += ',';
    list(out, work, source, topics);
  }
  out += ',';
  append_number(out, work.tokens);
  for (const auto count : {&TermCount::longest, &TermCount::independent}) {
    out += ',';
    for (const TermCount& term : work.terms) {
      if (term.*count == 0) continue;
      if (!cell_.empty()) cell_ += ';';
      append_name(cell_, terms_[term.term]);
      cell_ += ':';
      append_number(cell_, term.*count);
    }
    cell(out);
  }
  for (std::size_t i = 0; i < themes_; ++i) {
    out += ',';
    append_number(out, i < work.themes.size() ? work.themes[i] : 0);
  }
  out += ',';
  append_number(out, work.bert_in_title);
  out += ',';
  append_number(out, work.bert_in_abstract);
  out += ',';
  append_real(out, work.weight);
  out += '\n';
}

FeaturesRowReader::FeaturesRowReader(const ScoreOptions& options, std::vector<std::string>& topics)
    : fixed_topics_(options.topics.has_value()),
      themes_(options.themes.size()),
      score_floor_(options.score_floor),
      topics_(&topics) {
  for (std::size_t i = 0; i < topics.size(); ++i)
    place_of_topic_.emplace(topics[i], static_cast<std::uint32_t>(i));
  for (std::size_t i = 0; i < options.terms.terms.size(); ++i)
    place_of_term_.emplace(options.terms.terms[i], static_cast<std::uint32_t>(i));
  for (std::uint32_t types = 0; types < 256; ++types)
    institutions_.emplace(name_of(static_cast<InstitutionTypes>(types)), types);
}

void FeaturesRowReader::refuse(std::string_view cell, std::string_view expected) const {
  fail("{}: cell {}: '{}' is not what a table of features has there; {} expected", where_, column_, cell,
       expected);
}

/// The next cell, without its quotes.
std::string_view FeaturesRowReader::cell() {
  ++column_;
  if (column_ > 1) {
    if (row_.empty() || row_.front() != ',') refuse(row_.substr(0, 20), "more cells are");
    row_.remove_prefix(1);
  }
  if (!row_.starts_with('"')) {
    const void* comma = row_.empty() ? nullptr : std::memchr(row_.data(), ',', row_.size());
    const std::size_t size = comma == nullptr
                                 ? row_.size()
                                 : static_cast<std::size_t>(static_cast<const char*>(comma) - row_.data());
    const std::string_view plain = row_.substr(0, size);
    row_.remove_prefix(size);
    return plain;
  }
  unquoted_.clear();
  row_.remove_prefix(1);
  for (;;) {
    const std::size_t quote = row_.find('"');
    if (quote == std::string_view::npos) refuse(row_.substr(0, 20), "a closing quote is");
    unquoted_ += row_.substr(0, quote);
    row_.remove_prefix(quote + 1);
    if (!row_.starts_with('"')) return unquoted_;
    unquoted_ += '"';
    row_.remove_prefix(1);
  }
}

std::uint64_t FeaturesRowReader::number(std::string_view cell, std::uint64_t most) const {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc{} || end != cell.data() + cell.size() || value > most)
    refuse(cell, "a whole number is");
  return value;
}

double FeaturesRowReader::real(std::string_view cell) const {
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc{} || end != cell.data() + cell.size()) refuse(cell, "a number is");
  return value;
}

bool FeaturesRowReader::flag() {
  const std::string_view word = cell();
  if (word != "0" && word != "1") refuse(word, "0 or 1 is");
  return word == "1";
}

/// Calls `use` with the name of each entry, unescaped, and with what follows its last colon.
template <class Use>
void FeaturesRowReader::entries(std::string_view list, Use use) {
  while (!list.empty()) {
    std::size_t end = 0;
    while (end < list.size() && list[end] != ';') end += list[end] == '\\' ? 2 : 1;
    end = std::min(end, list.size());
    use(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

namespace {

std::string_view unescaped(std::string_view name, std::string& memory) {
  if (name.find('\\') == std::string_view::npos) return name;
  memory.clear();
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '\\' && i + 1 < name.size()) {
      ++i;
      memory += name[i] == 'n' ? '\n' : name[i] == 'r' ? '\r' : name[i];
    } else {
      memory += name[i];
    }
  }
  return memory;
}

}  // namespace

std::uint32_t FeaturesRowReader::topic_place(const std::string& name, std::string_view where) {
  const auto known = place_of_topic_.find(name);
  if (known != place_of_topic_.end()) return known->second;
  if (fixed_topics_) fail("{}: topic '{}' is not in the list of topics", where, name);
  const auto place = static_cast<std::uint32_t>(topics_->size());
  topics_->push_back(name);
  place_of_topic_.emplace(name, place);
  return place;
}

void FeaturesRowReader::topics(std::string_view list, TopicSource source, WorkFeatures& work) {
  entries(list, [&](std::string_view entry) {
    TopicMembership topic;
    topic.source = source;
    if (source == TopicSource::concepts) {
      const std::size_t colon = entry.rfind(':');
      if (colon == std::string_view::npos) refuse(entry, "a name, a colon and a score are");
      topic.score = real(entry.substr(colon + 1));
      entry = entry.substr(0, colon);
      if (!(topic.score > score_floor_)) return;
    }
    const std::string_view name = unescaped(entry, name_);
    const auto known = place_of_topic_.find(name);
    topic.topic = known != place_of_topic_.end() ? known->second : topic_place(std::string(name), where_);
    work.topics.push_back(topic);
  });
}

void FeaturesRowReader::terms(std::string_view list, std::uint32_t TermCount::*count, WorkFeatures& work) {
  entries(list, [&](std::string_view entry) {
    const std::size_t colon = entry.rfind(':');
    if (colon == std::string_view::npos) refuse(entry, "a term, a colon and a count are");
    const auto known = place_of_term_.find(unescaped(entry.substr(0, colon), name_));
    if (known == place_of_term_.end()) refuse(entry, "a term of the list is");
    const auto place = static_cast<std::uint16_t>(known->second);
    auto at = std::lower_bound(work.terms.begin(), work.terms.end(), place,
                               [](const TermCount& a, std::uint16_t b) { return a.term < b; });
    if (at == work.terms.end() || at->term != place) at = work.terms.insert(at, {place, 0, 0});
    (*at).*count = static_cast<std::uint32_t>(number(entry.substr(colon + 1), 0xFFFFFFFFU));
  });
}

void FeaturesRowReader::read(std::string_view row, ScoredWork& scored, std::string_view where) {
  WorkFeatures& work = scored.features;
  work.clear();
  scored.duplicate = false;
  row_ = row;
  where_ = where;
  column_ = 0;
  cell();
  const std::string_view id = cell();
  if (id.starts_with('W')) {
    work.key = number(id.substr(1), hash_bit - 1);
  } else if (!id.empty()) {
    const auto [end, error] =
        std::from_chars(id.data() + std::min<std::size_t>(2, id.size()), id.data() + id.size(), work.key, 16);
    if (!id.starts_with("h:") || error != std::errc{} || end != id.data() + id.size())
      refuse(id, "W and a number, or h: and 16 hexadecimal digits, are");
  }
  if (const std::string_view reason = cell(); !reason.empty()) {
    for (std::size_t i = 0; i < drop_count; ++i) {
      if (name_of(static_cast<Drop>(i)) == reason) work.drop = static_cast<Drop>(i);
    }
    if (!work.drop) refuse(reason, "a reason to leave a work out is");
  }
  if (const std::string_view year = cell(); !year.empty()) work.year = static_cast<int>(number(year, 9999));
  work.venue = unescaped(cell(), name_);
  if (work.drop) {
    scored.duplicate = work.drop == Drop::duplicate;
    const std::size_t commas = first_columns.size() - columns_of_a_drop + themes_ + last_columns.size();
    if (row_.size() != commas || row_.find_first_not_of(',') != std::string_view::npos)
      refuse(row_.substr(0, 20), "nothing more is");
    return;
  }
  work.language = unescaped(cell(), name_);
  const std::string_view types = cell();
  const auto known = institutions_.find(types);
  if (known == institutions_.end()) refuse(types, "institution types joined by '+', sorted, are");
  work.institutions = static_cast<InstitutionTypes>(known->second);
  for (bool* const flag_of_work : {&work.authors_cut, &work.retracted, &work.paratext, &work.expansion,
                                   &work.openalex, &work.has_concepts, &work.corpus_concepts,
                                   &work.corpus_topics, &work.ambiguous, &work.outside_list}) {
    *flag_of_work = flag();
  }
  for (const TopicSource source : topic_sources) topics(cell(), source, work);
  work.tokens = static_cast<std::uint32_t>(number(cell(), 0xFFFFFFFFU));
  terms(cell(), &TermCount::longest, work);
  terms(cell(), &TermCount::independent, work);
  for (std::size_t i = 0; i < themes_; ++i)
    work.themes.push_back(static_cast<std::uint32_t>(number(cell(), 0xFFFFFFFFU)));
  work.bert_in_title = static_cast<std::uint32_t>(number(cell(), 0xFFFFFFFFU));
  work.bert_in_abstract = static_cast<std::uint32_t>(number(cell(), 0xFFFFFFFFU));
  work.weight = real(cell());
  if (!row_.empty()) refuse(row_.substr(0, 20), "no more cells are");
}

}  // namespace computedivide
