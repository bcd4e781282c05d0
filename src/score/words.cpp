// The words of works. Keyness asks for words, which the table of features does not have; so their counts are
// kept in a table for one topic under one set of choices, which stand in its first line.
//
// Edge decisions. A hyphen ends a word, as it does for the compute terms: "state-of-the-art" is "state" and
// "art" once stop words are gone. Single characters (what apostrophes, formulas and variables leave) and
// plain numbers are not words; "175b" and "co2" are. Word forms stay apart: the paper lists "GPU" and "Gpus",
// "Parameter" and "Parameters".

#include "score/words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/base/utf8.hpp"
#include "computedivide/data/csv.hpp"
#include "computedivide/data/gzip.hpp"
#include "data/text_reader.hpp"

namespace computedivide {

namespace {

constexpr std::string_view title = "# computedivide works words: ";
constexpr std::string_view header = "word,topic,year,team,occurrences,works\n";
constexpr std::size_t piece_size = std::size_t{1} << 16;

/// Two characters at least, in however many bytes, and not only digits.
bool is_listed(std::string_view word) {
  std::string_view rest = word;
  take_character(rest);
  return !rest.empty() && !std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

WordLister::WordLister(const Lexicon& stop_words, std::span<const std::string> terms) {
  for (const std::string& word : stop_words.terms) stop_words_.insert(fold(word));
  for (const std::string& text : terms) {
    Term term{fold(text), {}};
    for (Word& word : words_of(text).words) term.words.push_back(std::move(word.text));
    if (term.words.size() < 2) continue;
    if (text.ends_with('*')) term.words.back() += '*';
    by_first_word_[term.words.front()].push_back(std::move(term));
  }
  for (auto& [word, starting] : by_first_word_) {
    std::stable_sort(starting.begin(), starting.end(),
                     [](const Term& a, const Term& b) { return a.words.size() > b.words.size(); });
  }
}

bool WordLister::matches_at(std::size_t at, const Term& term) const {
  if (at + term.words.size() > words_.size()) return false;
  for (std::size_t i = 1; i < term.words.size(); ++i) {
    const Word& word = words_[at + i];
    const std::string_view wanted = term.words[i];
    const bool same = wanted.ends_with('*') ? word.text.starts_with(wanted.substr(0, wanted.size() - 1))
                                            : word.text == wanted;
    if (!same || !word.linked) return false;
  }
  return true;
}

void WordLister::append(TokenSequence& text, std::string& out) {
  words_.clear();
  bool open = false;  // the token before ends with a word
  for (const std::uint32_t number : text.order()) {
    if (number == TokenSequence::gap) {
      open = false;
      continue;
    }
    TokenWords cut = words_of(text.tokens()[number].text);
    if (cut.at_begin) cut.words.front().linked = open;
    open = cut.at_end;
    std::move(cut.words.begin(), cut.words.end(), std::back_inserter(words_));
  }
  const auto list = [&](const std::string& word) {
    if (!stop_words_.contains(word)) out.append(word).push_back('\n');
  };
  for (std::size_t at = 0; at < words_.size();) {
    const auto starting = by_first_word_.find(words_[at].text);
    const Term* found = nullptr;
    if (starting != by_first_word_.end()) {
      const auto place = std::find_if(starting->second.begin(), starting->second.end(),
                                      [&](const Term& term) { return matches_at(at, term); });
      if (place != starting->second.end()) found = &*place;
    }
    if (found != nullptr) {
      list(found->text);
      at += found->words.size();
    } else {
      if (is_listed(words_[at].text)) list(words_[at].text);
      ++at;
    }
  }
}

void WordCounter::add(std::size_t collection, std::string_view text) {
  if (collection > 1) fail("word counts: collection {}: expected 0 or 1", collection);
  tokens_.read(text);
  list_.clear();
  lister_.append(tokens_, list_);
  ++texts_;
  for (std::string_view rest = list_; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    Sums& sums = sums_[std::string(rest.substr(0, end))];
    ++sums.count[collection];
    if (sums.last_text != texts_) ++sums.documents[collection];
    sums.last_text = texts_;
    rest.remove_prefix(end + 1);
  }
}

std::vector<WordCount> WordCounter::counts() const {
  std::vector<WordCount> all;
  all.reserve(sums_.size());
  for (const auto& [word, sums] : sums_) all.push_back({word, sums.count, sums.documents});
  std::sort(all.begin(), all.end(), [](const WordCount& a, const WordCount& b) { return a.word < b.word; });
  return all;
}

void WordTable::add(std::string_view words, int year, TeamType team) {
  ++work_;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('\n'), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    auto known = words_.find(word);
    if (known == words_.end()) {
      if (words_.size() >= most_words) {
        ++forgotten_;
        continue;
      }
      known = words_.emplace(std::string(word), static_cast<std::uint32_t>(words_.size())).first;
    }
    const std::uint64_t key = std::uint64_t{known->second} << 32U | static_cast<std::uint64_t>(year) << 8U |
                              static_cast<std::uint64_t>(team);
    Cell& cell = cells_[key];
    ++cell.occurrences;
    if (cell.last_work != work_) ++cell.works;
    cell.last_work = work_;
  }
}

std::string WordTable::file(const Settings& settings, const std::string& topic) const {
  std::vector<const std::string*> word_at(words_.size());
  for (const auto& [word, place] : words_) word_at[place] = &word;
  std::vector<std::uint64_t> keys;
  keys.reserve(cells_.size());
  for (const auto& [key, cell] : cells_) keys.push_back(key);
  const auto team_of = [](std::uint64_t key) { return name_of(static_cast<TeamType>(key & 0xFFU)); };
  std::sort(keys.begin(), keys.end(), [&](std::uint64_t a, std::uint64_t b) {
    if (a >> 32U != b >> 32U) return *word_at[a >> 32U] < *word_at[b >> 32U];
    if (a >> 8U != b >> 8U) return a < b;
    return team_of(a) < team_of(b);
  });
  std::string bytes;
  Deflater deflater([&](std::string_view piece) { bytes += piece; });
  std::string text = std::string(title) + settings_line(settings) + "\n";
  text += header;
  for (const std::uint64_t key : keys) {
    const Cell& cell = cells_.at(key);
    append_csv_record(
        text, std::vector<std::string>{*word_at[key >> 32U], topic, std::to_string(key >> 8U & 0xFFFFFFU),
                                       std::string(team_of(key)), std::to_string(cell.occurrences),
                                       std::to_string(cell.works)});
    if (text.size() < piece_size) continue;
    deflater.push(text);
    text.clear();
  }
  deflater.push(text);
  deflater.finish();
  return bytes;
}

Settings words_settings(const ReadOptions& read, const ScoreOptions& score) {
  Settings settings = features_settings(read, score);
  if (!score.words) return settings;
  const WordOptions& words = *score.words;
  const WorkChoices& choices = words.choices;
  const Settings more{
      {"topic", words.topic},
      {"stop_words", short_digest(fmt::format("{}", fmt::join(words.stop_words.terms, "\n")))},
      {"choices", fmt::format("{}-{}+{}+{}+{}+{}+{}+{}+{}+{}", choices.first_year, choices.last_year,
                              choices.language.empty() ? "any" : choices.language,
                              choices.language_needed ? "needed" : "or_none",
                              choices.expansion ? "expansion" : "no_expansion",
                              corpus_words[static_cast<std::size_t>(choices.corpus)],
                              ambiguous_choice_words[static_cast<std::size_t>(choices.ambiguous)],
                              openalex_topics_words[static_cast<std::size_t>(choices.openalex_topics)],
                              conference_topics_words[static_cast<std::size_t>(choices.conference_topics)],
                              format_number(choices.topic_score))},
      {"academic", name_of(choices.team.academic)},
      {"strict", choices.team.strict ? "yes" : "no"}};
  settings.insert(settings.end(), more.begin(), more.end());
  return settings;
}

bool is_words_file(const std::filesystem::path& path) {
  return TextReader(ByteStream(path)).look_ahead(title.size()).starts_with(title);
}

WordsFile read_words_file(const std::filesystem::path& path) {
  const std::string text = gunzip(read_file(path), path.string());
  const std::size_t end = text.find('\n');
  if (!text.starts_with(title) || end == std::string::npos)
    fail("{}: is not a table of words; one that the step 'score.works' wrote is expected", path.string());
  WordsFile file;
  file.settings = settings_of(std::string_view(text).substr(title.size(), end - title.size()));
  CsvReader csv(std::string_view(text).substr(end + 1), path.string());
  const std::size_t word = csv.column("word"), team = csv.column("team");
  const std::array columns{csv.column("occurrences"), csv.column("works")};
  std::vector<WordCount>& counts = file.words;
  while (csv.next()) {
    const bool academic = csv[team] == name_of(TeamType::academic_only);
    const bool industry =
        csv[team] == name_of(TeamType::industry_only) || csv[team] == name_of(TeamType::collaboration);
    if (!academic && !industry) continue;
    if (counts.empty() || counts.back().word != csv[word]) {
      if (!counts.empty() && counts.back().word > csv[word])
        fail("{}: '{}' is not in the order of the words", csv.where(word), csv[word]);
      counts.emplace_back().word = csv[word];
    }
    std::array<std::uint64_t, 2> values{};
    for (std::size_t i = 0; i < 2; ++i) {
      const auto value = parse_count(csv[columns[i]]);
      if (!value) fail("{}: '{}' is not a whole number", csv.where(columns[i]), csv[columns[i]]);
      values[i] = *value;
    }
    counts.back().count[academic ? 1 : 0] += values[0];
    counts.back().documents[academic ? 1 : 0] += values[1];
  }
  return file;
}

}  // namespace computedivide
