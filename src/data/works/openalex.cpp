// One OpenAlex work object, by simdjson On-Demand: the members are walked once, and dispatched by their key.
//
// Edge decisions. Of a member that stands twice the first counts. Numbers, years and flags may be of another
// JSON type ("2019", 2019.0, "true"). A year that is not a whole number is none. A language that is null is
// missing. An institution without a type, or of an unknown one, is of the type other; null lists are empty.
// An id decides which concept it is; the name only where there is no id.
//
// What is never asked for is checked by simdjson for UTF-8, ends of strings and control characters, and for
// brackets as far as its walk notices: a record whose only damage lies there counts. With `strict` every
// string and number is checked.
//
// A work is what has an id of a work and any member that works have and other entities do not, or no OpenAlex
// id and a year, authors, concepts or an index. Everything else is not a work and has no key. Of a record
// that is left out only the errors are counted that lie in what was asked before: id, year, abstract.

#include "data/works/openalex.hpp"

#include <fmt/format.h>

#include <array>

#include "computedivide/base/text.hpp"

namespace computedivide {

namespace {

enum Member : unsigned {
  id,
  publication_year,
  abstract_inverted_index,
  authorships,
  concepts,
  language,
  is_retracted,
  is_paratext,
  is_xpac,
  type,
  topics,
  primary_topic,
  is_authors_truncated,
  simulated_by,
  doi,
  title,
  publication_date,
  error,
  message,
  entries,
  abstract_,
  abstract_text,
  summary,
  member_count
};

constexpr std::array<std::string_view, member_count> names{"id",
                                                           "publication_year",
                                                           "abstract_inverted_index",
                                                           "authorships",
                                                           "concepts",
                                                           "language",
                                                           "is_retracted",
                                                           "is_paratext",
                                                           "is_xpac",
                                                           "type",
                                                           "topics",
                                                           "primary_topic",
                                                           "is_authors_truncated",
                                                           "simulated_by",
                                                           "doi",
                                                           "title",
                                                           "publication_date",
                                                           "error",
                                                           "message",
                                                           "entries",
                                                           "abstract",
                                                           "abstract_text",
                                                           "summary"};

constexpr std::uint64_t bit(unsigned member) {
  return std::uint64_t{1} << member;
}

/// What makes a record a work whatever its id is, and what does so beside the id of a work.
constexpr std::uint64_t of_works =
    bit(publication_year) | bit(abstract_inverted_index) | bit(authorships) | bit(concepts);
constexpr std::uint64_t of_works_with_id =
    of_works | bit(doi) | bit(title) | bit(publication_date) | bit(language) | bit(is_retracted);

/// The member of this name; member_count for one that is not asked for. In OpenAlex's records a key's first
/// letter and length leave one candidate, so that one comparison is enough.
unsigned member_of(const char* key) {
  static constexpr auto first_letters = [] {
    std::array<std::uint64_t, 256> sets{};
    for (unsigned i = 0; i < member_count; ++i) sets[static_cast<unsigned char>(names[i][0])] |= bit(i);
    sets['A'] |= bit(abstract_);
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

/// Members whose errors count although a work is left out for the reason.
constexpr std::uint64_t asked_before(std::optional<Drop> drop) {
  if (!drop) return ~std::uint64_t{0};
  return bit(id) | (*drop == Drop::not_a_work ? 0 : bit(publication_year)) |
         (*drop == Drop::no_abstract ? bit(abstract_inverted_index) : 0);
}

}  // namespace

OpenAlexRecords::OpenAlexRecords(const ReadOptions& options, std::function<std::string()> where,
                                 ReadErrors& errors, bool& synthetic)
    : options_(options), where_(std::move(where)), errors_(&errors), synthetic_(&synthetic) {}

void OpenAlexRecords::note(std::string_view what, std::string_view part) {
  const std::string_view name = member_ == abstract_inverted_index ? names[abstract_] : names[member_];
  notes_.emplace_back(
      part.empty() ? fmt::format("{}: {}", name, what) : fmt::format("{}: {}: {}", name, part, what),
      member_);
}

std::string_view OpenAlexRecords::text_of(std::string_view token, std::string_view part) {
  if (token.starts_with('n')) return {};
  if (!is_string(token)) {
    note("is not a text", part);
    return {};
  }
  TextFault fault = TextFault::none;
  const std::string_view text = arena_.text(token, fault);
  if (fault != TextFault::none) note(name_of(fault), part);
  return text;
}

bool OpenAlexRecords::flag_of(std::string_view token) {
  if (token == "false" || token == "null") return false;
  const std::optional<bool> flag = computedivide::flag_of(token);
  if (!flag) note("is neither true nor false");
  return flag.value_or(false);
}

bool OpenAlexRecords::read_year(std::string_view token, Work& work) {
  const std::optional<std::int64_t> year = whole_number_of(token);
  if (year) work.year = *year > 0 && *year <= 9999 ? static_cast<int>(*year) : 0;
  if (!year && token != "null") note("is not a whole number");
  return true;
}

bool OpenAlexRecords::read_member(unsigned member, JsonValue value, Work& work) {
  const std::string_view token = token_of(value);
  switch (member) {
    case id:
      // A number without quotes is read as its digits.
      id_ = token.starts_with('"') ? trim(text_of(token)) : token == "null" ? std::string_view() : token;
      return true;
    case publication_year:
      return read_year(token, work);
    case abstract_inverted_index:
      return read_abstract(value, work);
    case authorships:
      return read_authorships(value, work);
    case concepts:
      return read_concepts(value, work.concepts);
    case topics:
      return read_concepts(value, work.topics);
    case primary_topic:
      return read_primary_topic(value, work);
    case language:
      work.language = text_of(token);
      work.has_language = is_string(token);
      return true;
    case is_retracted:
      work.retracted = flag_of(token);
      return true;
    case is_paratext:
      work.paratext = flag_of(token) || work.paratext;
      return true;
    case type:
      work.paratext = text_of(token) == "paratext" || work.paratext;
      return true;
    case is_xpac:
      work.expansion = flag_of(token);
      return true;
    case is_authors_truncated:
      authors_flag_ = token;
      return true;
    case simulated_by:
      if (token != "null") *synthetic_ = true;
      return true;
    case abstract_:
    case abstract_text:
    case summary:
      if (is_string(token) && token.size() > 2) other_abstract_ = names[member];
      return true;
    default:
      return true;
  }
}

bool OpenAlexRecords::walk(JsonObject& object, Work& work) {
  for (auto result : object) {
    if (result.error() != simdjson::SUCCESS) return false;
    JsonField&& field = std::move(result).value_unsafe();
    member_ = member_of(field.key().raw());
    if (member_ == member_count || (seen_ & bit(member_)) != 0) continue;
    seen_ |= bit(member_);
    if (!read_member(member_, field.value(), work)) return false;
  }
  return true;
}

std::string_view OpenAlexRecords::kind_of_other() const {
  static constexpr std::pair<char, std::string_view> entities[] = {
      {'A', "an OpenAlex author, not a work"},  {'I', "an OpenAlex institution, not a work"},
      {'C', "an OpenAlex concept, not a work"}, {'S', "an OpenAlex source, not a work"},
      {'V', "an OpenAlex source, not a work"},  {'P', "an OpenAlex publisher, not a work"},
      {'F', "an OpenAlex funder, not a work"},  {'T', "an OpenAlex topic, not a work"},
      {'G', "an OpenAlex award, not a work"},   {'K', "an OpenAlex keyword, not a work"}};
  const char letter = openalex_id(id_).letter;
  if (letter != 'W') {
    for (const auto& [of_kind, words] : entities) {
      if (letter == of_kind) return words;
    }
    const std::size_t last = id_.rfind('/') + 1;
    const bool work =
        id_.find("/works/") != std::string_view::npos || (last < id_.size() && (id_[last] | 0x20) == 'w');
    if (id_.find("openalex.org/") != std::string_view::npos && !work) return "an OpenAlex entity, not a work";
  }
  if ((seen_ & (letter == 'W' ? of_works_with_id : of_works)) != 0) return {};
  if ((seen_ & bit(error)) != 0) return "an error message, not a work";
  if ((seen_ & bit(entries)) != 0) return "a manifest, not a work";
  return "an object without the members of a work";
}

/// Decides what the record is, and counts its errors.
void OpenAlexRecords::settle(Work& work) {
  member_ = id;
  const std::string_view other = kind_of_other();
  const bool index = work.abstract.form != Abstract::Form::none;
  if (!other.empty()) {
    work.drop = Drop::not_a_work;
    notes_.emplace_back(other, id);
  } else {
    const std::uint64_t number = openalex_number(id_);
    if (id_.empty()) note("is missing");
    if (!id_.empty()) work.key = number != 0 ? number : work_key(id_);
    if (work.year < options_.first_year || work.year > options_.last_year) {
      work.drop = Drop::year;
    } else if (!index) {
      work.drop = Drop::no_abstract;
      member_ = abstract_inverted_index;
      if (!other_abstract_.empty())
        note(fmt::format("stands in '{}', which is not read; 'abstract_inverted_index' expected",
                         other_abstract_));
    }
  }
  work.openalex = true;
  work.has_concepts = !work.concepts.empty();
  work.authors_cut = authors_ == 100;
  if (const std::optional<bool> cut = computedivide::flag_of(authors_flag_)) work.authors_cut = *cut;
  for (const auto& [kind, member] : notes_) {
    if ((asked_before(work.drop) & bit(member)) != 0) errors_->add(kind, where_(), options_.strict);
  }
}

bool OpenAlexRecords::read(std::string_view record, Work& work) {
  if (!options_.strict) {
    if (const std::optional<RawDrop> raw = raw_drop(record, options_)) {
      work.key = raw->key;
      work.year = raw->year;
      work.drop = raw->reason;
      return true;
    }
  }
  arena_.clear();
  notes_.clear();
  id_ = other_abstract_ = authors_flag_ = {};
  seen_ = authors_ = 0;
  escape_ = nullptr;
  text_end_ = record.data() + record.size();
  JsonDocument document;
  JsonObject object;
  if (!open_object(parser_, record, document, object) || !walk(object, work)) return false;
  // Nothing may stand behind the object.
  if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) return false;
  if (options_.strict && !is_valid_json(record)) return false;
  settle(work);
  return true;
}

}  // namespace computedivide
