// The deposit of Garcia (2022), Zenodo 10.5281/zenodo.6997721, which the paper used: a folder of tables.
// Works, their concepts and their authors' institutions are joined in memory by work id (about 300 bytes a
// work, so some 400 MB for the whole deposit: the one input whose memory grows with its size); the abstracts
// are streamed past them, one at a time. A work that no abstract came for has none; an abstract that no work
// is there for is counted as an error.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "data/works/csv.hpp"
#include "data/works/json.hpp"
#include "data/works/sources.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

// The deposit's table of concepts has no levels; where concepts.json is missing, these are the ones of level
// 0.
constexpr std::array<std::string_view, 19> root_concepts{"Art",
                                                         "Biology",
                                                         "Business",
                                                         "Chemistry",
                                                         "Computer science",
                                                         "Economics",
                                                         "Engineering",
                                                         "Geography",
                                                         "Geology",
                                                         "History",
                                                         "Materials science",
                                                         "Mathematics",
                                                         "Medicine",
                                                         "Philosophy",
                                                         "Physics",
                                                         "Psychology",
                                                         "Sociology",
                                                         "Political science",
                                                         "Environmental science"};

/// The file of this name in the folder, compressed or not.
std::optional<fs::path> find_file(const fs::path& folder, const std::string& name) {
  for (const char* ending : {"", ".gz", ".zst"}) {
    const fs::path path = folder / (name + ending);
    if (fs::is_regular_file(path)) return path;
  }
  return std::nullopt;
}

fs::path need_file(const fs::path& folder, const std::string& name) {
  if (const std::optional<fs::path> path = find_file(folder, name)) return *path;
  fail("{}: is missing; the deposit's five tables are needed beside one another", (folder / name).string());
}

struct Entry {
  std::uint64_t key = 0;
  int year = 0;
  std::uint16_t language = 0;  // place in languages_, 0 for none
  InstitutionTypes institutions = 0;
  bool retracted = false;
  bool seen = false;
  bool duplicate = false;
};

struct Score {
  std::uint32_t work;
  std::uint32_t concept_place;
  double score;
};

struct Concept {
  std::uint64_t id = 0;
  std::string name;
  int level = 1;
};

class Deposit final : public WorksSource {
 public:
  Deposit(const fs::path& folder, const ReadOptions& options)
      : folder_(folder), options_(options), abstracts_(ByteStream(need_file(folder, "ai_abstracts.json"))) {
    read_works();
    read_concepts();
    read_institutions();
    if (abstracts_.peek() == '{') abstracts_.take();
  }

  bool next(Work& work) override {
    work.clear();
    std::uint32_t place = 0;
    while (next_abstract(place)) {
      Entry& entry = entries_[place];
      if (entry.seen) {
        error("an abstract that comes twice", where());
        continue;
      }
      entry.seen = true;
      give(place, work);
      return true;
    }
    text_.clear();
    for (; rest_ < entries_.size(); ++rest_) {
      if (entries_[rest_].seen) continue;
      give(static_cast<std::uint32_t>(rest_++), work);
      return true;
    }
    return false;
  }

  std::string where() const override {
    return fmt::format("{}:{}", abstracts_.stream().name(), abstracts_.line());
  }
  std::uint64_t file_bytes() const override { return table_bytes_ + abstracts_.stream().compressed_bytes(); }
  std::uint64_t text_bytes() const override { return table_text_ + abstracts_.text_bytes(); }
  std::string_view form() const override { return "deposit of Garcia (2022)"; }

 private:
  void error(std::string_view kind, const std::string& where) { errors.add(kind, where, options_.strict); }

  TolerantCsv open_table(const std::string& name) {
    return TolerantCsv(TextReader(ByteStream(need_file(folder_, name))));
  }

  /// Calls `use` with every good record.
  template <class Use>
  void for_each_record(TolerantCsv& csv, Use use) {
    while (csv.next()) {
      if (csv.good()) {
        use();
      } else {
        error("a record with quotes or commas in wrong places, or not in UTF-8", csv.where());
      }
    }
    const ByteStream& stream = csv.reader().stream();
    if (!stream.damage().empty()) error("a file that is damaged or cut", stream.damage());
    table_bytes_ += stream.compressed_bytes();
    table_text_ += csv.reader().text_bytes();
  }

  static std::uint64_t key_of(std::string_view id) {
    const std::uint64_t number = openalex_number(trim(id));
    return number != 0 ? number : work_key(trim(id));
  }

  const std::uint32_t* find(std::string_view id) const {
    const auto place = places_.find(key_of(id));
    return place == places_.end() ? nullptr : &place->second;
  }

  void read_works() {
    TolerantCsv csv = open_table("ai_openalex_works.csv");
    const std::size_t id = csv.need("work_id");
    const std::size_t year = csv.need("publication_year");
    const std::optional<std::size_t> retracted = csv.column("is_retracted");
    const std::optional<std::size_t> language = csv.column("predicted_language");
    for_each_record(csv, [&] {
      Entry entry;
      entry.key = key_of(csv[id]);
      if (trim(csv[id]).empty()) {
        error("work_id: is missing", csv.where());
        return;
      }
      // Tables that went through pandas write whole numbers beside empty cells as "2015.0".
      const std::string_view text = trim(csv[year]);
      if (const std::optional<std::int64_t> number = whole_number_of(text);
          number && *number >= 0 && *number <= 9999) {
        entry.year = static_cast<int>(*number);
      } else if (!text.empty()) {
        error("publication_year: is not a whole number", csv.where());
      }
      entry.retracted = retracted && to_lower(trim(csv[*retracted])) == "true";
      if (language && !trim(csv[*language]).empty())
        entry.language = language_place(to_lower(trim(csv[*language])));
      const auto place = static_cast<std::uint32_t>(entries_.size());
      entry.duplicate = !places_.emplace(entry.key, place).second;
      entries_.push_back(entry);
    });
  }

  std::uint16_t language_place(const std::string& language) {
    const auto known = std::find(languages_.begin(), languages_.end(), language);
    if (known == languages_.end()) languages_.push_back(language);
    return static_cast<std::uint16_t>(std::find(languages_.begin(), languages_.end(), language) -
                                      languages_.begin());
  }

  std::unordered_map<std::uint64_t, int> read_levels() {
    std::unordered_map<std::uint64_t, int> levels;
    const std::optional<fs::path> path = find_file(folder_, "concepts.json");
    if (!path) return levels;
    TextReader reader{ByteStream(*path)};
    JsonParser parser;
    std::string_view value;
    for (int c = reader.peek(); c >= 0; c = reader.peek()) {
      if (c != '{') {
        reader.take();
        continue;
      }
      if (reader.next_value(value) != TextReader::Got::piece) break;
      JsonDocument document;
      JsonObject object;
      if (!open_object(parser, value, document, object)) continue;
      std::uint64_t id = 0;
      std::optional<double> level;
      for (auto result : object) {
        if (result.error() != simdjson::SUCCESS) break;
        JsonField&& field = std::move(result).value_unsafe();
        const std::string_view token = token_of(field.value());
        if (is_key(field, "id") && is_string(token)) id = openalex_number(token.substr(1, token.size() - 2));
        if (is_key(field, "level")) level = number_of(token);
      }
      if (id != 0 && level) levels[id] = static_cast<int>(*level);
    }
    return levels;
  }

  void read_concepts() {
    const std::unordered_map<std::uint64_t, int> levels = read_levels();
    std::unordered_map<std::string, std::uint32_t> known;
    TolerantCsv csv = open_table("ai_concepts.csv");
    const std::size_t work = csv.need("doc_id");
    const std::size_t id = csv.need("id");
    const std::size_t name = csv.need("display_name");
    const std::size_t score = csv.need("score");
    for_each_record(csv, [&] {
      const std::uint32_t* place = find(csv[work]);
      if (place == nullptr) {
        error("a concept of an unknown work", csv.where());
        return;
      }
      const std::optional<double> value = parse_number(trim(csv[score]));
      if (!value) {
        error("concepts: a score that is not a number", csv.where());
        return;
      }
      const auto [found, is_new] = known.emplace(fmt::format("{}\n{}", csv[id], csv[name]),
                                                 static_cast<std::uint32_t>(concepts_.size()));
      if (is_new) {
        Concept entry{openalex_number(trim(csv[id])), std::string(trim(csv[name])), 1};
        if (const auto level = levels.find(entry.id); level != levels.end()) {
          entry.level = level->second;
        } else if (std::find(root_concepts.begin(), root_concepts.end(), entry.name) != root_concepts.end()) {
          entry.level = 0;
        }
        concepts_.push_back(std::move(entry));
      }
      scores_.push_back({*place, found->second, *value});
    });
    std::stable_sort(scores_.begin(), scores_.end(),
                     [](const Score& a, const Score& b) { return a.work < b.work; });
  }

  void read_institutions() {
    std::unordered_map<std::string, InstitutionTypes> types;
    TolerantCsv institutes = open_table("ai_institute_metadata.csv");
    const std::size_t id = institutes.need("id");
    const std::size_t type = institutes.need("type");
    for_each_record(institutes, [&] {
      types[std::string(trim(institutes[id]))] = institution_type(trim(institutes[type]));
    });
    TolerantCsv authors = open_table("ai_authors.csv");
    const std::size_t work = authors.need("id");
    const std::size_t institution = authors.need("inst_id");
    for_each_record(authors, [&] {
      const std::string inst_id(trim(authors[institution]));
      if (inst_id.empty()) return;
      const std::uint32_t* place = find(authors[work]);
      if (place == nullptr) {
        error("an author of an unknown work", authors.where());
        return;
      }
      const auto known = types.find(inst_id);
      InstitutionTypes& set = entries_[*place].institutions;
      set = static_cast<InstitutionTypes>(set | (known == types.end() ? institution::other : known->second));
    });
  }

  /// The next abstract of a work that is there; its text is in text_.
  bool next_abstract(std::uint32_t& place) {
    for (;;) {
      const int c = abstracts_.peek();
      if (c < 0 || c == '}') {
        if (c < 0 && !abstracts_.stream().damage().empty() && !ended_) {
          error("a file that is damaged or cut", abstracts_.stream().damage());
        }
        ended_ = true;
        return false;
      }
      std::string_view value;
      if (c == ',' || c == ':' || abstracts_.next_value(value) == TextReader::Got::malformed) {
        abstracts_.take();
        continue;
      }
      id_.clear();
      const bool has_key =
          is_string(value) && unescape_json(value.substr(1, value.size() - 2), id_) == TextFault::none;
      if (!has_key || abstracts_.peek() != ':') {
        error("abstracts: something that is not a work's id", where());
        continue;
      }
      abstracts_.take();
      abstracts_.peek();
      if (abstracts_.next_value(value) != TextReader::Got::piece) {
        error("abstracts: a text that does not end", where());
        continue;
      }
      text_.clear();
      if (is_string(value)) {
        const TextFault fault = unescape_json(value.substr(1, value.size() - 2), text_);
        if (fault != TextFault::none) error(fmt::format("abstracts: {}", name_of(fault)), where());
      } else if (value != "null") {
        error("abstracts: a value that is not a text", where());
      }
      if (const std::uint32_t* known = find(id_)) {
        place = *known;
        return true;
      }
      error("an abstract of an unknown work", where());
    }
  }

  void give(std::uint32_t place, Work& work) {
    const Entry& entry = entries_[place];
    work.key = entry.key;
    work.year = entry.year;
    work.has_language = entry.language != 0;
    work.language = languages_[entry.language];
    work.retracted = entry.retracted;
    work.institutions = entry.institutions;
    if (!trim(text_).empty()) {
      work.abstract.form = Abstract::Form::text;
      work.abstract.text = text_;
    }
    if (entry.duplicate) {
      work.drop = Drop::duplicate;
    } else if (work.year < options_.first_year || work.year > options_.last_year) {
      work.drop = Drop::year;
    } else if (work.abstract.form == Abstract::Form::none) {
      work.drop = Drop::no_abstract;
    }
    if (work.drop) return;
    const auto first =
        std::lower_bound(scores_.begin(), scores_.end(), place,
                         [](const Score& score, std::uint32_t value) { return score.work < value; });
    for (auto score = first; score != scores_.end() && score->work == place; ++score) {
      const Concept& entry_concept = concepts_[score->concept_place];
      work.concepts.push_back({entry_concept.id, entry_concept.name, score->score, entry_concept.level});
    }
    work.openalex = true;
    work.has_concepts = !work.concepts.empty();
  }

  fs::path folder_;
  ReadOptions options_;
  TextReader abstracts_;
  std::vector<Entry> entries_;
  std::unordered_map<std::uint64_t, std::uint32_t> places_;
  std::vector<std::string> languages_{""};
  std::vector<Concept> concepts_;
  std::vector<Score> scores_;
  std::uint64_t table_bytes_ = 0;
  std::uint64_t table_text_ = 0;
  std::string id_;
  std::string text_;
  std::size_t rest_ = 0;
  bool ended_ = false;
};

}  // namespace

bool is_garcia_deposit(const fs::path& folder) {
  return find_file(folder, "ai_openalex_works.csv").has_value();
}

std::unique_ptr<WorksSource> garcia_deposit(const fs::path& folder, const ReadOptions& options) {
  return std::make_unique<Deposit>(folder, options);
}

}  // namespace computedivide
