// The deposit of Garcia (2022), Zenodo 10.5281/zenodo.6997721, which the paper used: a folder of tables.
// Works, their concepts and their authors' institutions are joined in memory by work id (about 300 bytes per
// work, so about 400 MB for the whole deposit: the one input whose memory grows with its size); the abstracts
// are streamed past them, one at a time. A work without a matching abstract has none; an abstract without a
// matching work is counted as an error.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/json/json_parts.hpp"
#include "data/tables/tolerant_csv.hpp"
#include "data/works/json_source.hpp"
#include "data/works/source.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// The table of concepts has no levels; where concepts.json is missing, these are the ones of level 0.
bool is_root_concept(std::string_view name) {
  return is_one_of(name,
                   "Art|Biology|Business|Chemistry|Computer science|Economics|Engineering|Geography|Geology|"
                   "History|Materials science|Mathematics|Medicine|Philosophy|Physics|Psychology|Sociology|"
                   "Political science|Environmental science");
}

/// The file of this name in the folder, compressed or not.
std::optional<fs::path> find_file(const fs::path& folder, const std::string& name) {
  for (const char* ending : {"", ".gz", ".zst"}) {
    const fs::path path = folder / (name + ending);
    if (fs::is_regular_file(path)) return path;
  }
  return std::nullopt;
}

TextReader open_file(const fs::path& folder, const std::string& name) {
  if (const std::optional<fs::path> path = find_file(folder, name)) return TextReader(ByteStream(*path));
  fail("{}: is missing; the deposit's five tables are needed in one folder", (folder / name).string());
}

std::uint64_t key_of(std::string_view id) {
  const std::uint64_t number = openalex_number(trim(id));
  return number != 0 ? number : work_key(trim(id));
}

struct Entry : WorkFacts {
  const std::string* language = nullptr;
  bool seen = false;
};

struct Score {
  std::uint32_t work, concept_place;
  double score;
};

class Deposit final : public WorksSource {
 public:
  Deposit(const fs::path& folder, const ReadOptions& options)
      : WorksSource(options), folder_(folder), abstracts_(open_file(folder, "ai_abstracts.json")) {
    read_works();
    read_concepts();
    read_institutions();
    if (abstracts_.peek() == '{') abstracts_.take();
  }

  bool next(Work& work) override {
    work.clear();
    while (Entry* entry = next_abstract()) {
      if (!entry->seen) return give(*entry, work);
      add_error("an abstract that occurs twice");
    }
    text_.clear();
    while (rest_ < entries_.size()) {
      Entry& entry = entries_[rest_++];
      if (!entry.seen) return give(entry, work);
    }
    return false;
  }

  std::uint64_t file_bytes() const override { return table_bytes_ + abstracts_.stream().compressed_bytes(); }
  std::uint64_t text_bytes() const override { return table_text_ + abstracts_.text_bytes(); }
  std::string_view form() const override { return "deposit of Garcia (2022)"; }

 private:
  const TextReader& reader() const override { return abstracts_; }
  void add_error_at(std::string_view kind, const std::string& where) {
    errors.add(kind, where, options_.strict);
  }

  /// Calls `use` with the table at each good record, with the positions of the columns' cells.
  template <class Use>
  void for_each_record(const std::string& name, const std::vector<std::string_view>& columns, Use use) {
    TolerantCsv csv(open_file(folder_, name));
    std::vector<std::size_t> places;
    for (const std::string_view column : columns) places.push_back(csv.need(column));
    std::vector<std::string_view> cells(columns.size());
    bool any = false;
    while (csv.next()) {
      any = true;
      if (!csv.good()) {
        add_error_at(TolerantCsv::fault, csv.where());
        continue;
      }
      for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = trim(csv[places[i]]);
      use(csv, cells);
    }
    if (!any) add_error_at(fmt::format("{}: has no rows", name), csv.where());
    add_damage(csv.reader().stream().damage());
    table_bytes_ += csv.reader().stream().compressed_bytes();
    table_text_ += csv.reader().text_bytes();
  }

  Entry* find(std::string_view id) {
    const auto place = places_.find(key_of(id));
    return place == places_.end() ? nullptr : &entries_[place->second];
  }

  void read_works() {
    for_each_record("ai_openalex_works.csv", {"work_id", "publication_year"}, [&](auto& csv, auto& cells) {
      if (cells[0].empty()) return add_error_at("work_id: is missing", csv.where());
      const auto more = [&](std::string_view name) {
        const std::optional<std::size_t> column = csv.column(name);
        return column ? to_lower(trim(csv[*column])) : std::string();
      };
      Entry entry;
      entry.key = key_of(cells[0]);
      // Tables that went through pandas write whole numbers beside empty cells as "2015.0".
      const std::optional<int> year = year_of(cells[1]);
      if (!year && !cells[1].empty()) add_error_at("publication_year: is not a whole number", csv.where());
      entry.year = year.value_or(0);
      entry.retracted = more("is_retracted") == "true";
      if (const std::string language = more("predicted_language"); !language.empty())
        entry.language = &*languages_.insert(language).first;
      if (!places_.emplace(entry.key, static_cast<std::uint32_t>(entries_.size())).second)
        entry.drop = Drop::duplicate;
      entries_.push_back(entry);
    });
  }

  std::unordered_map<std::uint64_t, int> read_levels() const {
    std::unordered_map<std::uint64_t, int> levels;
    if (!find_file(folder_, "concepts.json")) return levels;
    JsonRecords records(open_file(folder_, "concepts.json"), JsonRecords::Form::values);
    std::string_view record, problem;
    for (JsonRecords::Got got; (got = records.next(record, problem)) != JsonRecords::Got::end;) {
      if (got != JsonRecords::Got::record) continue;
      const JsonParts members(record);
      const std::string_view id = members.find("id");
      const std::optional<double> level = number_of(members.find("level"));
      if (is_string(id) && level)
        levels[openalex_number(id.substr(1, id.size() - 2))] = static_cast<int>(*level);
    }
    return levels;
  }

  void read_concepts() {
    const std::unordered_map<std::uint64_t, int> levels = read_levels();
    for_each_record(
        "ai_concepts.csv", {"doc_id", "id", "display_name", "score"}, [&](auto& csv, auto& cells) {
          const Entry* entry = find(cells[0]);
          if (entry == nullptr) return add_error_at("a concept of an unknown work", csv.where());
          const std::optional<double> score = parse_number(cells[3]);
          if (!score) return add_error_at("concepts: a score that is not a number", csv.where());
          const auto [found, is_new] = concept_places_.emplace(fmt::format("{}\n{}", cells[2], cells[1]),
                                                               static_cast<std::uint32_t>(concepts_.size()));
          if (is_new) {
            WorkConcept& added = concepts_.emplace_back();
            added.id = openalex_number(cells[1]);
            added.name = std::string_view(found->first).substr(0, cells[2].size());
            const auto level = added.id != 0 ? levels.find(added.id) : levels.end();
            added.level = level != levels.end() ? level->second : is_root_concept(added.name) ? 0 : 1;
          }
          scores_.push_back({place_of(*entry), found->second, *score});
        });
    std::ranges::stable_sort(scores_, {}, &Score::work);
  }

  void read_institutions() {
    std::unordered_map<std::string, InstitutionTypes, TextHash, std::equal_to<>> types;
    for_each_record("ai_institute_metadata.csv", {"id", "type"},
                    [&](auto&, auto& cells) { types[std::string(cells[0])] = institution_type(cells[1]); });
    for_each_record("ai_authors.csv", {"id", "inst_id"}, [&](auto& csv, auto& cells) {
      if (cells[1].empty()) return;
      Entry* entry = find(cells[0]);
      if (entry == nullptr) return add_error_at("an author of an unknown work", csv.where());
      const auto known = types.find(cells[1]);
      const InstitutionTypes type = known == types.end() ? institution::other : known->second;
      entry->institutions = static_cast<InstitutionTypes>(entry->institutions | type);
    });
  }

  std::uint32_t place_of(const Entry& entry) const {
    return static_cast<std::uint32_t>(&entry - entries_.data());
  }

  /// The work that the next abstract belongs to, with its text in text_; nothing at the end.
  Entry* next_abstract() {
    std::string_view value;
    for (int c = abstracts_.peek(); c >= 0 && c != '}'; c = abstracts_.peek()) {
      if (c == ',' || c == ':' || abstracts_.next_value(value) == TextReader::Got::malformed) {
        abstracts_.take();
        continue;
      }
      std::string id;
      const bool has_key =
          is_string(value) && unescape_json(value.substr(1, value.size() - 2), id) == TextFault::none;
      if (!has_key || abstracts_.peek() != ':') {
        add_error("abstracts: something that is not a work's id");
        continue;
      }
      abstracts_.take();
      abstracts_.peek();
      if (abstracts_.next_value(value) != TextReader::Got::piece) {
        add_error("abstracts: a text that does not end");
        continue;
      }
      text_.clear();
      if (is_string(value)) {
        const TextFault fault = unescape_json(value.substr(1, value.size() - 2), text_);
        if (fault != TextFault::none) add_error(fmt::format("abstracts: {}", name_of(fault)));
      } else if (value != "null") {
        add_error("abstracts: a value that is not a text");
      }
      if (Entry* entry = find(id)) return entry;
      add_error("an abstract of an unknown work");
    }
    end();
    return nullptr;
  }

  bool give(Entry& entry, Work& work) {
    entry.seen = true;
    static_cast<WorkFacts&>(work) = entry;
    work.has_language = entry.language != nullptr;
    if (work.has_language) work.language = *entry.language;
    work.abstract.set_text(text_);
    if (!work.drop) work.drop = missing(work, options_);
    if (work.drop) return true;
    const auto place = place_of(entry);
    for (auto score = std::ranges::lower_bound(scores_, place, {}, &Score::work);
         score != scores_.end() && score->work == place; ++score)
      work.concepts.emplace_back(concepts_[score->concept_place]).score = score->score;
    work.openalex = true;
    work.has_concepts = !work.concepts.empty();
    return true;
  }

  fs::path folder_;
  TextReader abstracts_;
  std::vector<Entry> entries_;
  std::unordered_map<std::uint64_t, std::uint32_t> places_;  // in entries_, by key
  std::set<std::string> languages_;
  std::vector<WorkConcept> concepts_;  // without scores; their names are the keys of concept_places_
  std::unordered_map<std::string, std::uint32_t> concept_places_;
  std::vector<Score> scores_;  // in the order of entries_
  std::uint64_t table_bytes_ = 0, table_text_ = 0;
  std::string text_;
  std::size_t rest_ = 0;
};

// Our own plain form, for works from anywhere: a CSV with the columns id, year and text, and perhaps title,
// topics (joined by ";"; without the column topics come from words), and team or institutions (a team type,
// or institution types joined by "+").

/// The institutions for a team type or a set of types; nothing for other words.
std::optional<InstitutionTypes> institutions_of(std::string_view team) {
  constexpr std::array<InstitutionTypes, team_words.size()> of_teams{
      institution::education, institution::company, institution::education | institution::company,
      institution::other, 0};
  const std::string word = to_lower(trim(team));
  if (word.empty() || word == "none") return InstitutionTypes{0};
  const auto place = std::ranges::find(team_words, word);
  if (place != team_words.end()) return of_teams[static_cast<std::size_t>(place - team_words.begin())];
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

bool is_garcia_deposit(const fs::path& folder) {
  return find_file(folder, "ai_openalex_works.csv").has_value();
}

std::unique_ptr<WorksSource> garcia_deposit(const fs::path& folder, const ReadOptions& options) {
  return std::make_unique<Deposit>(folder, options);
}

std::unique_ptr<WorksSource> plain_csv(TextReader reader, const ReadOptions& options) {
  return std::make_unique<PlainCsv>(std::move(reader), options);
}

}  // namespace computedivide
