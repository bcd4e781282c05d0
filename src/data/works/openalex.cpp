// OpenAlex work objects of every schema generation: the members are walked once, and dispatched by their key.
//
// Edge decisions. If a member occurs twice, the first counts. Numbers, years and flags may have another JSON
// type ("2019", 2019.0, "true"). A year that is not a whole number counts as missing, and so does a language
// that is null. An institution without a type, or with an unknown one, has the type other; null lists are
// empty. An id decides which concept it is; the name only if there is no id.
//
// Members that are never read are checked by simdjson for UTF-8, ends of strings and control characters, and
// for brackets as far as its walk notices: a record that is damaged only there counts. With `strict` every
// string and number is checked.
//
// A record is a work if it has a work's id and any member that works have and other entities do not, or if it
// has no OpenAlex id but a year, authors, concepts or an index. Everything else is not a work and has no key.
// For a record that is left out, only errors in the members read before that are counted: id, year, abstract.

#include <fmt/format.h>

#include <array>

#include "base/text.hpp"
#include "data/openalex_record.hpp"
#include "data/works/json_source.hpp"

namespace computedivide {

namespace {

/// The members that are asked for, one bit each, by their place.
constexpr std::size_t member_count = 22;
constexpr auto names = [] {
  std::array<std::string_view, member_count> list;
  std::string_view left =
      "id publication_year abstract_inverted_index authorships concepts language is_retracted is_paratext "
      "is_xpac type topics primary_topic is_authors_truncated simulated_by doi title publication_date error "
      "entries abstract abstract_text summary ";
  for (std::string_view& name : list) {
    name = left.substr(0, left.find(' '));
    left.remove_prefix(name.size() + 1);
  }
  return list;
}();

/// The place of a member among the names.
constexpr unsigned at(std::string_view name) {
  unsigned place = 0;
  while (names[place] != name) ++place;
  return place;
}

constexpr std::uint64_t bit(unsigned member) { return std::uint64_t{1} << member; }

template <class... Names>
constexpr std::uint64_t bits(Names... some) {
  return (bit(at(some)) | ...);
}

/// Members that make a record a work whatever its id is, and members that do so together with a work's id.
constexpr std::uint64_t of_works =
    bits("publication_year", "abstract_inverted_index", "authorships", "concepts");
constexpr std::uint64_t of_works_with_id =
    of_works | bits("doi", "title", "publication_date", "language", "is_retracted");

/// The member of this name; member_count for one that is not asked for. In OpenAlex's records a key's first
/// letter and length leave one candidate, so that one comparison is enough.
unsigned member_of(const char* key) {
  static constexpr auto first_letters = [] {
    std::array<std::uint64_t, 256> sets{};
    for (unsigned i = 0; i < member_count; ++i) sets[static_cast<unsigned char>(names[i][0])] |= bit(i);
    sets['A'] |= bits("abstract");  // "Abstract" too
    return sets;
  }();
  for (std::uint64_t left = first_letters[static_cast<unsigned char>(*key)]; left != 0; left &= left - 1) {
    const auto member = static_cast<unsigned>(std::countr_zero(left));
    const std::string_view name = names[member];
    if (key[name.size()] == '"' && std::string_view(key + 1, name.size() - 1) == name.substr(1))
      return member;
  }
  return member_count;
}

class OpenAlexWorks final : public JsonSource {
 public:
  OpenAlexWorks(JsonRecords records, const ReadOptions& options)
      : JsonSource(std::move(records), options),
        index_(arena_, [this](std::string_view what) { note(what); }) {}

  std::string_view form() const override {
    return records_.form() == JsonRecords::Form::lines ? "OpenAlex works, JSON lines"
                                                       : "OpenAlex works, pages or arrays";
  }

 private:
  bool read_raw(std::string_view record, Work& work) override {
    const std::optional<RawDrop> raw = raw_drop(record, options_.first_year, options_.last_year);
    if (!raw) return false;
    work.key = raw->number;
    work.year = raw->year;
    work.drop = raw->outside ? Drop::year : Drop::no_abstract;
    return true;
  }

  void read(JsonObject object, std::string_view record, Work& work) override {
    id_ = other_abstract_ = authors_flag_ = {};
    seen_ = authors_ = 0;
    end_ = record.data() + record.size();
    for_each_member(object, [&](JsonField& field) {
      const unsigned member = member_of(field.key().raw());
      if (member == member_count || (seen_ & bit(member)) != 0) return;
      seen_ |= bit(member);
      member_ = names[member];
      read_member(member, field.value(), work);
    });
  }

  void read_member(unsigned member, JsonValue& value, Work& work) {
    const std::string_view token = token_of(value);
    switch (member) {
      case at("id"):
        // A number without quotes is read as its digits.
        if (token != "null") id_ = token.starts_with('"') ? trim(text_of(token)) : token;
        return;
      case at("publication_year"):
        return read_year(token, work);
      case at("abstract_inverted_index"):
        member_ = "abstract";
        return index_.read(value, end_, work.abstract);
      case at("authorships"):
        return read_authorships(value, work);
      case at("concepts"):
        return read_concepts(value, work.concepts);
      case at("topics"):
        return read_concepts(value, work.topics);
      case at("primary_topic"):
        return read_primary_topic(value, work);
      case at("language"):
        work.language = text_of(token);
        work.has_language = is_string(token);
        return;
      case at("is_retracted"):
        return read_flag(token, work.retracted);
      case at("is_xpac"):
        return read_flag(token, work.expansion);
      case at("is_paratext"):
        return read_flag(token, work.paratext);
      case at("type"):
        if (text_of(token) == "paratext") work.paratext = true;
        return;
      case at("is_authors_truncated"):
        authors_flag_ = token;
        return;
      case at("simulated_by"):
        synthetic = synthetic || token != "null";
        return;
      case at("abstract"):
      case at("abstract_text"):
      case at("summary"):
        if (is_string(token) && token.size() > 2) other_abstract_ = member_;
    }
  }

  /// Sets the flag if the token says so.
  void read_flag(std::string_view token, bool& flag) {
    if (token == "false" || token == "null") return;
    const std::optional<bool> value = flag_of(token);
    if (!value) note("is neither true nor false");
    flag = flag || value.value_or(false);
  }

  void read_year(std::string_view token, Work& work) {
    const std::optional<std::int64_t> year = whole_number_of(token);
    if (year) work.year = *year > 0 && *year <= 9999 ? static_cast<int>(*year) : 0;
    if (!year && token != "null") note("is not a whole number");
  }

  /// Calls `use` with each object of a list; anything else is an error of the part.
  template <class Use>
  void for_each_object(JsonValue& value, std::string_view part, Use use) {
    const bool list = for_each_item(value, [&](JsonValue& item) {
      if (first_of(item) == '{') {
        use(sound(item.get_object()));
      } else if (first_of(item) != 'n') {
        note("an entry that is not an object", part);
      }
    });
    if (!list) note("is not a list", part);
  }

  void read_concepts(JsonValue& value, std::vector<WorkConcept>& concepts) {
    for_each_object(value, {}, [&](JsonObject object) {
      WorkConcept& entry = concepts.emplace_back();
      entry.level = -1;
      entry.score = -1;
      for_each_member(object, [&](JsonField& field) {
        if (is_key(field, "id")) {
          entry.id = openalex_number(text_of(token_of(field.value()), "id"));
        } else if (is_key(field, "display_name")) {
          entry.name = text_of(token_of(field.value()), "name");
        } else if (const bool level = is_key(field, "level"); level || is_key(field, "score")) {
          const std::string_view token = token_of(field.value());
          if (token == "null") return;
          const std::optional<double> number = number_of(token);
          if (!number) note("is not a number", level ? "level" : "score");
          if (!level) entry.score = number.value_or(-1);
          if (level && number && *number >= 0 && *number <= 99) entry.level = static_cast<int>(*number);
        }
      });
    });
  }

  void read_primary_topic(JsonValue& value, Work& work) {
    const bool object = for_each_member(value, [&](JsonField& field) {
      if (!is_key(field, "subfield")) return;
      for_each_member(field.value(), [&](JsonField& part) {
        if (!is_key(part, "id")) return;
        // "https://openalex.org/subfields/1702"; the number alone in some exports
        const std::string_view token = token_of(part.value());
        std::string_view id = is_string(token) ? text_of(token, "subfield id") : token;
        if (const std::size_t slash = id.rfind('/'); slash != std::string_view::npos)
          id.remove_prefix(slash + 1);
        work.subfield = parse_count(id).value_or(0);
      });
    });
    if (!object) note("is not an object");
  }

  void read_authorships(JsonValue& value, Work& work) {
    const bool list = for_each_item(value, [&](JsonValue& item) {
      ++authors_;
      const bool object = for_each_member(item, [&](JsonField& field) {
        if (is_key(field, "institutions")) read_institutions(field.value(), work);
      });
      if (!object) note("an entry that is not an object");
    });
    if (!list) note("is not a list");
  }

  void read_institutions(JsonValue& value, Work& work) {
    for_each_object(value, "institutions", [&](JsonObject object) {
      InstitutionTypes types = institution::other;
      for_each_member(object, [&](JsonField& field) {
        if (!is_key(field, "type")) return;
        const std::string_view token = token_of(field.value());
        if (token != "null") types = institution_type(text_of(token, "institution type"));
      });
      work.institutions = static_cast<InstitutionTypes>(work.institutions | types);
    });
  }

  /// What a record is that is not a work; empty for one that is.
  std::string_view kind_of_other() const {
    static constexpr std::pair<char, std::string_view> entities[] = {
        {'A', "an OpenAlex author, not a work"},  {'I', "an OpenAlex institution, not a work"},
        {'C', "an OpenAlex concept, not a work"}, {'S', "an OpenAlex source, not a work"},
        {'V', "an OpenAlex source, not a work"},  {'P', "an OpenAlex publisher, not a work"},
        {'F', "an OpenAlex funder, not a work"},  {'T', "an OpenAlex topic, not a work"},
        {'G', "an OpenAlex award, not a work"},   {'K', "an OpenAlex keyword, not a work"}};
    const char letter = openalex_id(id_).letter;
    if (letter != 'W') {
      for (const auto& [of_kind, words] : entities)
        if (letter == of_kind) return words;
      const std::size_t last = id_.rfind('/') + 1;
      const bool work = contains(id_, "/works/") || (last < id_.size() && (id_[last] | 0x20) == 'w');
      if (contains(id_, "openalex.org/") && !work) return "an OpenAlex entity, not a work";
    }
    if ((seen_ & (letter == 'W' ? of_works_with_id : of_works)) != 0) return {};
    if ((seen_ & bits("error")) != 0) return "an error message, not a work";
    if ((seen_ & bits("entries")) != 0) return "a manifest, not a work";
    return "an object without the members of a work";
  }

  void settle(Work& work) override {
    work.openalex = true;
    work.has_concepts = !work.concepts.empty();
    work.authors_cut = flag_of(authors_flag_).value_or(authors_ == 100);
    member_ = "id";
    if (const std::string_view other = kind_of_other(); !other.empty()) {
      work.drop = Drop::not_a_work;
      notes_.emplace_back(member_, other);
      return;
    }
    const std::uint64_t number = openalex_number(id_);
    if (id_.empty()) note("is missing");
    if (!id_.empty()) work.key = number != 0 ? number : work_key(id_);
    work.drop = missing(work, options_);
    member_ = "abstract";
    if (work.drop == Drop::no_abstract && !other_abstract_.empty())
      note(fmt::format("is in '{}', which is not read; 'abstract_inverted_index' expected", other_abstract_));
  }

  bool counts(std::string_view member, const Work& work) const override {
    return !work.drop || member == "id" || (member == "publication_year" && work.drop != Drop::not_a_work) ||
           (member == "abstract" && work.drop == Drop::no_abstract);
  }

  IndexReader index_;
  // Belongs to the current record.
  const char* end_ = nullptr;
  std::string_view id_;
  std::string_view other_abstract_;  // the member that seems to hold the abstract
  std::string_view authors_flag_;
  std::uint64_t seen_ = 0;  // members, one bit each
  std::uint64_t authors_ = 0;
};

}  // namespace

std::unique_ptr<WorksSource> openalex_works(JsonRecords records, const ReadOptions& options) {
  return std::make_unique<OpenAlexWorks>(std::move(records), options);
}

}  // namespace computedivide
