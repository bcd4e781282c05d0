// The words of works. Keyness asks for words, which the table of features does not have; so their counts are
// kept in a table for one topic under one set of choices, which are recorded in its first line.

#include "results/works/counts/words_table.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <tuple>

#include "base/files.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "data/tables/csv_cells.hpp"
#include "score/counts.hpp"
#include "score/words.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view words_header = "word,topic,year,team,occurrences,works\n";
constexpr std::size_t words_piece_size = std::size_t{1} << 16;

/// One row of a table of words.
struct WordRow {
  std::string_view word;
  int year = 0;
  TeamType team = TeamType::unknown;
  std::uint64_t occurrences = 0, works = 0;
};

/// Calls `use` with each row and returns the table's settings. Throws Error for a damaged table.
template <class Use>
Settings for_each_row(const fs::path& path, Use use) {
  const std::string text = gunzip(read_file(path), path.string());
  const std::size_t end = text.find('\n');
  if (!text.starts_with(words_title) || end == std::string::npos)
    fail("{}: is not a table of words; one that 'score works --features' wrote is expected", path.string());
  CsvReader csv(std::string_view(text).substr(end + 1), path.string());
  const std::size_t word = csv.column("word"), team = csv.column("team");
  const auto count = [&](std::string_view name, std::uint64_t most) {
    return static_cast<std::uint64_t>(needed_count(csv, csv.column(name), 0, most));
  };
  std::string before;
  while (csv.next()) {
    if (csv[word].compare(before) < 0)
      fail("{}: '{}' is not in the order of the words", csv.where(word), csv[word]);
    before = csv[word];
    use(WordRow{csv[word], static_cast<int>(count("year", 9999)), word_cell<TeamType>(csv, team, team_words),
                count("occurrences", std::numeric_limits<std::int64_t>::max()),
                count("works", std::numeric_limits<std::uint32_t>::max())});
  }
  return settings_of(std::string_view(text).substr(words_title.size(), end - words_title.size()));
}

}  // namespace

WordTable::Cell* WordTable::cell(std::string_view word, int year, TeamType team) {
  auto known = words_.find(word);
  if (known == words_.end()) {
    if (words_.size() >= most_words) return nullptr;
    known = words_.emplace(std::string(word), static_cast<std::uint32_t>(words_.size())).first;
  }
  return &cells_[std::uint64_t{known->second} << 32U | static_cast<std::uint64_t>(year) << 8U |
                 static_cast<std::uint64_t>(team)];
}

void WordTable::add(std::string_view words, int year, TeamType team) {
  ++work_;
  for_each_word(words, [&](std::string_view word) {
    Cell* const place = cell(word, year, team);
    if (place == nullptr) {
      ++forgotten_;
      return;
    }
    ++place->occurrences;
    if (place->last_work != work_) ++place->works;
    place->last_work = work_;
  });
}

void WordTable::add(const fs::path& file, int first_year, int last_year) {
  for_each_row(file, [&](const WordRow& row) {
    if (row.year < first_year || row.year > last_year) return;
    if (Cell* const place = cell(row.word, row.year, row.team)) {
      place->occurrences += row.occurrences;
      place->works += static_cast<std::uint32_t>(row.works);
    } else {
      forgotten_ += row.occurrences;
    }
  });
}

std::string WordTable::file(const Settings& settings, const std::string& topic) const {
  using Entry = std::tuple<std::string_view, std::uint32_t, std::string_view, const Cell*>;
  std::vector<std::string_view> word_at(words_.size());
  for (const auto& [word, place] : words_) word_at[place] = word;
  std::vector<Entry> entries;
  entries.reserve(cells_.size());
  for (const auto& [key, cell] : cells_)
    entries.emplace_back(word_at[key >> 32U], static_cast<std::uint32_t>(key) >> 8U,
                         name_of(static_cast<TeamType>(key & 0xFFU)), &cell);
  std::ranges::sort(entries);
  std::string bytes;
  Deflater deflater([&](std::string_view piece) { bytes += piece; });
  std::string text = fmt::format("{}{}\n{}", words_title, settings_line(settings), words_header);
  for (const auto& [word, year, team, cell] : entries) {
    append_csv_record(text, row_cells(word, topic, year, team, cell->occurrences, cell->works));
    if (text.size() < words_piece_size) continue;
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

fs::path words_path(const fs::path& features) {
  std::string name = features.filename().string();
  const std::size_t at = name.rfind("features");
  const std::size_t csv = name.rfind(".csv");
  const std::size_t dot = std::min(csv != std::string::npos ? csv : name.find('.', 1), name.size());
  at != std::string::npos ? name.replace(at, 8, "words") : name.insert(dot, ".words");
  return features.parent_path() / name;
}

std::string words_refusal(const fs::path& features, const Settings& wanted, int first_year, int last_year) {
  const fs::path file = words_path(features);
  const std::string name = file.filename().string();
  if (!is_words_file(file)) return fmt::format("{}: is missing beside its features", name);
  const Settings has = for_each_row(file, [](const WordRow&) {});
  // Rows have a year, so a table with more years can be cut to those that are needed.
  const auto without_years = [](const std::string& choices) {
    return std::string_view(choices).substr(std::min(choices.find('+'), choices.size()));
  };
  for (const auto& [key, value] : wanted) {
    const std::string other = value_of(has, key);
    if (key == "years" || key == "score_floor") continue;
    const bool same = key == "choices" ? without_years(other) == without_years(value) : other == value;
    if (!same) return fmt::format("{}: its words were made with {}={}, not {}", name, key, other, value);
  }
  if (last_year >= open_end) {
    const std::optional<FeaturesTable> table = read_features_table(features);
    last_year = table ? years_of(value_of(table->settings, "years")).last : last_year;
  }
  const std::string choices = value_of(has, "choices");
  const std::string years = choices.substr(0, choices.find('+'));
  if (years_of(years).reaches(first_year, last_year)) return "";
  return fmt::format(
      "{}: its words are of {}, not of all years from {} to {}; 'score works --years {}-{} --features' on "
      "the works themselves writes such a table",
      name, years, first_year, last_year, first_year, last_year);
}

std::vector<WordCount> read_words_file(const fs::path& path) {
  std::vector<WordCount> counts;
  for_each_row(path, [&](const WordRow& row) {
    const bool academic = row.team == TeamType::academic_only;
    if (!academic && row.team != TeamType::industry_only && row.team != TeamType::collaboration) return;
    if (counts.empty() || counts.back().word != row.word) counts.emplace_back().word = row.word;
    counts.back().count[academic ? 1 : 0] += row.occurrences;
    counts.back().documents[academic ? 1 : 0] += row.works;
  });
  return counts;
}

}  // namespace computedivide
