// Writes and reads one row of the table of features. The reader restores the values that were written, and
// equal values are written as equal bytes.

#include "score/features_file.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <type_traits>

#include "base/platform.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr std::uint64_t hash_bit = std::uint64_t{1} << 63U;
constexpr std::size_t columns_of_a_drop = 5;

// The two lists of columns, in their order: for their names, for writing and for reading alike. `row` is
// called with the name of each and what it holds.

/// The columns that every work has, including one that is left out.
template <class Row, class Scored>
void first_columns(Row& row, Scored& scored) {
  row("input", scored.input);
  row("id", scored.features.key);
  row("reason", scored);
  row("year", scored.features.year);
  row("venue", scored.features.venue);
}

template <class Row, class Features>
void other_columns(Row& row, Features& work, const std::vector<std::string>& themes) {
  row("language", work.language);
  row("institutions", work.institutions);
  row("authors_cut", work.authors_cut);
  row("retracted", work.retracted);
  row("paratext", work.paratext);
  row("expansion", work.expansion);
  row("openalex", work.openalex);
  row("has_concepts", work.has_concepts);
  row("corpus_concepts", work.corpus_concepts);
  row("corpus_topics", work.corpus_topics);
  row("ambiguous", work.ambiguous);
  row("outside_list", work.outside_list);
  row("concepts", work.topics, TopicSource::concepts);
  row("openalex_topics", work.topics, TopicSource::openalex_topics);
  row("given_topics", work.topics, TopicSource::given);
  row("word_topics", work.topics, TopicSource::words);
  row("area_topics", work.topics, TopicSource::areas);
  row("tokens", work.tokens);
  row("terms_longest", work.terms, &TermCount::longest);
  row("terms_independent", work.terms, &TermCount::independent);
  for (std::size_t i = 0; i < themes.size(); ++i) row(themes[i], work.themes[i]);
  row("bert_in_title", work.bert_in_title);
  row("bert_in_abstract", work.bert_in_abstract);
  row("weight", work.weight);
}

std::vector<std::string> theme_names(const ScoreOptions& options) {
  std::vector<std::string> names;
  for (const Lexicon& theme : options.themes) names.push_back(theme.name);
  return names;
}

template <class Number>
void append_number(std::string& out, Number value) {
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void append_name(std::string& out, std::string_view name) {
  for (const char c : tamed(name)) {
    if (c == '\\' || c == ';' || c == '\n' || c == '\r') out += '\\';
    out += c == '\n' ? 'n' : c == '\r' ? 'r' : c;
  }
}

std::string_view unescaped(std::string_view name, std::string& memory) {
  if (!contains(name, '\\')) return name;
  memory.clear();
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool escaped = name[i] == '\\' && i + 1 < name.size();
    const char c = name[escaped ? ++i : i];
    memory += escaped && c == 'n' ? '\n' : escaped && c == 'r' ? '\r' : c;
  }
  return memory;
}

/// Calls `use` with each entry of a list.
template <class Use>
void for_each_entry(std::string_view list, Use use) {
  while (!list.empty()) {
    std::size_t end = 0;
    while (end < list.size() && list[end] != ';') end += list[end] == '\\' ? 2 : 1;
    end = std::min(end, list.size());
    use(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

}  // namespace

std::vector<std::string> features_columns(const ScoreOptions& options) {
  std::vector<std::string> columns;
  const auto add = [&](std::string_view name, const auto&...) { columns.emplace_back(name); };
  ScoredWork none;
  none.features.themes.resize(options.themes.size());
  first_columns(add, none);
  other_columns(add, none.features, theme_names(options));
  return columns;
}

/// Writes each cell followed by a comma.
struct FeaturesRowWriter::Cells {
  std::string& out;
  std::string& cell;
  const std::vector<std::string>& terms;
  const std::vector<std::string>& topics;

  void put(std::string_view text) const { out.append(text) += ','; }

  void operator()(std::string_view, std::string_view text) const {
    append_name(cell, text);
    end_cell();
  }
  void operator()(std::string_view, std::uint64_t key) const {
    put((key & hash_bit) != 0 ? fmt::format("h:{:016x}", key) : key != 0 ? fmt::format("W{}", key) : "");
  }
  void operator()(std::string_view, const ScoredWork& scored) const {
    const std::optional<Drop> drop = scored.duplicate ? Drop::duplicate : scored.features.drop;
    put(drop ? name_of(*drop) : "");
  }
  void operator()(std::string_view, int year) const {
    if (year > 0) append_number(out, year);
    put("");
  }
  void operator()(std::string_view, InstitutionTypes types) const { put(name_of(types)); }
  void operator()(std::string_view, bool flag) const { put(flag ? "1" : "0"); }
  template <class Number>
  requires std::is_arithmetic_v<Number>
  void operator()(std::string_view, Number number) const {
    append_number(out, number);
    put("");
  }
  void operator()(std::string_view, const std::vector<TopicMembership>& all, TopicSource source) const {
    for (const TopicMembership& topic : all) {
      if (topic.source != source) continue;
      add_entry(topics[topic.topic]);
      if (source == TopicSource::concepts) append_number(cell += ':', topic.score);
    }
    end_cell();
  }
  void operator()(std::string_view, const std::vector<TermCount>& all,
                  std::uint32_t TermCount::*count) const {
    for (const TermCount& term : all) {
      if (term.*count == 0) continue;
      add_entry(terms[term.term]);
      append_number(cell += ':', term.*count);
    }
    end_cell();
  }

  void add_entry(std::string_view name) const {
    if (!cell.empty()) cell += ';';
    append_name(cell, name);
  }

  /// '#' begins a comment for some readers, unless it is quoted.
  void end_cell() const {
    if (cell.find_first_of(",\"#") == std::string::npos) {
      put(cell);
    } else {
      out += '"';
      for (const char c : cell) out.append(c == '"' ? 2 : 1, c);
      out += "\",";
    }
    cell.clear();
  }
};

FeaturesRowWriter::FeaturesRowWriter(const ScoreOptions& options)
    : terms_(options.terms.terms), columns_(features_columns(options)), themes_(theme_names(options)) {}

void FeaturesRowWriter::append(std::string& out, const ScoredWork& scored,
                               const std::vector<std::string>& topics) {
  const Cells cells{out, cell_, terms_, topics};
  first_columns(cells, scored);
  if (scored.duplicate || scored.features.drop) {
    out.append(columns_.size() - columns_of_a_drop, ',');
  } else {
    other_columns(cells, scored.features, themes_);
  }
  out.back() = '\n';
}

struct FeaturesRowReader::Cells {
  FeaturesRowReader& reader;
  std::string_view row, where;
  bool first = true;

  [[noreturn]] void refuse(std::string_view column, std::string_view cell, std::string_view expected) const {
    fail("{}: {}: '{}' is not what a table of features has there; {} expected", where, column, cell,
         expected);
  }

  /// The next cell, without its quotes.
  std::string_view cell(std::string_view column) {
    if (!first) {
      if (!row.starts_with(',')) refuse(column, row.substr(0, 20), "more cells are");
      row.remove_prefix(1);
    }
    first = false;
    if (!row.starts_with('"')) {
      const std::string_view plain = row.substr(0, row.find(','));
      row.remove_prefix(plain.size());
      return plain;
    }
    std::string& unquoted = reader.unquoted_;
    for (unquoted.clear(); row.starts_with('"'); unquoted += '"') {
      const std::size_t quote = row.find('"', 1);
      if (quote == std::string_view::npos) refuse(column, row.substr(0, 20), "a closing quote is");
      unquoted += row.substr(1, quote - 1);
      row.remove_prefix(quote + 1);
    }
    unquoted.pop_back();
    return unquoted;
  }

  template <class Number, class... Base>
  Number number(std::string_view column, std::string_view text, Number most, Base... base) const {
    Number value = 0;
    const char* const behind = text.data() + text.size();
    std::from_chars_result read{};
    if constexpr (std::is_floating_point_v<Number>) {
      read = read_decimal(text.data(), behind, value);
    } else {
      read = std::from_chars(text.data(), behind, value, base...);
    }
    if (read.ec != std::errc{} || read.ptr != behind || value > most) refuse(column, text, "a number is");
    return value;
  }

  /// An entry's name; what follows its last colon goes to `value`.
  std::string_view split(std::string_view column, std::string_view entry, std::string_view& value) const {
    const std::size_t colon = entry.rfind(':');
    if (colon == std::string_view::npos) refuse(column, entry, "a name, a colon and a number are");
    value = entry.substr(colon + 1);
    return entry.substr(0, colon);
  }

  /// The name of the input is known to the pass.
  void operator()(std::string_view column, std::string_view) { cell(column); }
  void operator()(std::string_view column, std::string& text) {
    text = unescaped(cell(column), reader.name_);
  }
  void operator()(std::string_view column, std::uint64_t& key) {
    const std::string_view id = cell(column);
    if (id.starts_with("h:")) {
      key = number(column, id.substr(2), ~std::uint64_t{0}, 16);
    } else if (!id.empty()) {
      if (!id.starts_with('W')) refuse(column, id, "W and a number, or h: and 16 hexadecimal digits, are");
      key = number(column, id.substr(1), hash_bit - 1);
    }
  }
  void operator()(std::string_view column, ScoredWork& scored) {
    const std::string_view reason = cell(column);
    if (reason.empty()) return;
    for (std::size_t i = 0; i < drop_count; ++i)
      if (name_of(static_cast<Drop>(i)) == reason) scored.features.drop = static_cast<Drop>(i);
    if (!scored.features.drop) refuse(column, reason, "a reason to leave a work out is");
    scored.duplicate = scored.features.drop == Drop::duplicate;
  }
  void operator()(std::string_view column, int& year) {
    const std::string_view text = cell(column);
    if (!text.empty()) year = static_cast<int>(number(column, text, 9999U));
  }
  void operator()(std::string_view column, InstitutionTypes& types) {
    const std::string_view names = cell(column);
    const auto known = reader.institutions_.find(names);
    if (known == reader.institutions_.end())
      refuse(column, names, "institution types joined by '+', sorted, are");
    types = static_cast<InstitutionTypes>(known->second);
  }
  void operator()(std::string_view column, bool& flag) {
    const std::string_view word = cell(column);
    if (word != "0" && word != "1") refuse(column, word, "0 or 1 is");
    flag = word == "1";
  }
  template <class Number>
  requires std::is_arithmetic_v<Number>
  void operator()(std::string_view column, Number& value) {
    value = number(column, cell(column), std::numeric_limits<Number>::max());
  }
  void operator()(std::string_view column, std::vector<TopicMembership>& topics, TopicSource source) {
    for_each_entry(cell(column), [&](std::string_view name) {
      TopicMembership topic{0, source, 1};
      if (source == TopicSource::concepts) {
        std::string_view score;
        name = split(column, name, score);
        topic.score = number(column, score, std::numeric_limits<double>::max());
        if (!(topic.score > reader.score_floor_)) return;
      }
      topic.topic = reader.topic_place(unescaped(name, reader.name_), where);
      topics.push_back(topic);
    });
  }
  void operator()(std::string_view column, std::vector<TermCount>& terms, std::uint32_t TermCount::*count) {
    for_each_entry(cell(column), [&](std::string_view entry) {
      std::string_view occurrences;
      const std::string_view name = split(column, entry, occurrences);
      const auto known = reader.place_of_term_.find(unescaped(name, reader.name_));
      if (known == reader.place_of_term_.end()) refuse(column, entry, "a term of the list is");
      const auto place = static_cast<std::uint16_t>(known->second);
      auto at = std::lower_bound(terms.begin(), terms.end(), place,
                                 [](const TermCount& a, std::uint16_t b) { return a.term < b; });
      if (at == terms.end() || at->term != place) at = terms.insert(at, {place, 0, 0});
      (*at).*count = number(column, occurrences, 0xFFFFFFFFU);
    });
  }
};

FeaturesRowReader::FeaturesRowReader(const ScoreOptions& options, std::vector<std::string>& topics)
    : fixed_topics_(options.topics.has_value()),
      score_floor_(options.score_floor),
      columns_(features_columns(options).size()),
      themes_(theme_names(options)),
      topics_(&topics) {
  for (std::size_t i = 0; i < topics.size(); ++i)
    place_of_topic_.emplace(topics[i], static_cast<std::uint32_t>(i));
  for (std::size_t i = 0; i < options.terms.terms.size(); ++i)
    place_of_term_.emplace(options.terms.terms[i], static_cast<std::uint32_t>(i));
  for (unsigned types = 0; types < 256; ++types)
    institutions_.emplace(name_of(static_cast<InstitutionTypes>(types)), types);
}

std::uint32_t FeaturesRowReader::topic_place(std::string_view name, std::string_view where) {
  const auto known = place_of_topic_.find(name);
  if (known != place_of_topic_.end()) return known->second;
  if (fixed_topics_) fail("{}: topic '{}' is not in the list of topics", where, name);
  topics_->emplace_back(name);
  return place_of_topic_.emplace(name, static_cast<std::uint32_t>(topics_->size() - 1)).first->second;
}

void FeaturesRowReader::read(std::string_view row, ScoredWork& scored, std::string_view where) {
  WorkFeatures& work = scored.features;
  work.clear();
  scored.duplicate = false;
  Cells cells{*this, row, where};
  first_columns(cells, scored);
  if (work.drop) {
    if (cells.row.size() != columns_ - columns_of_a_drop ||
        cells.row.find_first_not_of(',') != std::string_view::npos)
      cells.refuse("language", cells.row.substr(0, 20), "nothing more is");
    return;
  }
  work.themes.resize(themes_.size());
  other_columns(cells, work, themes_);
  if (!cells.row.empty()) cells.refuse("the end", cells.row.substr(0, 20), "no more cells are");
}

}  // namespace computedivide
