// One OpenAlex work object. A pass over its brackets (json_scan) finds the members of the record; only the
// few that are asked for are then read, strictly, by a cursor, and only as far as they are needed: the
// filters that cost nothing first. A record that its year, its language or want of an abstract leaves out, as
// its raw bytes show, is not read further (openalex_front).
//
// Edge decisions. A member that stands twice counts where it stands first. A year that is no whole number is
// none, so the work is dropped for its year. A language that is null is missing. Scores and levels may be
// strings (older records). An institution without a type, or of an unknown one, is of the type other; null
// lists are empty. An abstract may be the index itself, the older {"IndexLength": n, "InvertedIndex": {…}},
// or either as a JSON string. What is never asked for is checked for strings and brackets that match, no
// further: a record whose only damage lies there counts. An index that is no JSON is found only after the
// filters that cost less. An id decides which concept it is, in
// either case of its letter; the name only where the id is none.
//
// Records as programs write them, with one blank behind colons and commas or without blanks (as OpenAlex
// does), are walked by their quotes and brackets (json_marks); where one is written otherwise, or anything is
// not what it should be, the careful walk below starts anew and says what is wrong.

#include "computedivide/data/works/openalex.hpp"

#include <array>
#include <charconv>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/data/works/json.hpp"
#include "computedivide/data/works/json_cursor.hpp"
#include "computedivide/data/works/json_marks.hpp"
#include "computedivide/data/works/lines.hpp"
#include "computedivide/data/works/openalex_front.hpp"

namespace computedivide {

namespace {

bool is_null(std::string_view value) {
  return value.empty() || value == "null";
}

bool is_string(std::string_view value) {
  return value.size() >= 2 && value.front() == '"';
}

std::optional<std::int64_t> whole_number(std::string_view value) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc{} || end != value.data() + value.size()) return std::nullopt;
  return number;
}

}  // namespace

/// The members that are asked for, as they stand; empty where there is none.
struct OpenAlexRecords::Fields {
  std::string_view id, publication_year, language, is_retracted, is_paratext, is_xpac, type, concepts, topics,
      primary_topic, authorships, abstract_inverted_index, simulated_by;

  /// A member by its name.
  struct Named {
    std::string_view name;
    std::string_view Fields::*field;
  };
  static const std::array<Named, 13> all;

  /// Where a member stands twice, the first counts.
  void set(std::size_t place, const char* begin, const char* end) {
    std::string_view& field = this->*all[place].field;
    if (field.empty()) field = {begin, static_cast<std::size_t>(end - begin)};
  }
};

const std::array<OpenAlexRecords::Fields::Named, 13> OpenAlexRecords::Fields::all{
    {{"id", &Fields::id},
     {"publication_year", &Fields::publication_year},
     {"language", &Fields::language},
     {"is_retracted", &Fields::is_retracted},
     {"is_paratext", &Fields::is_paratext},
     {"is_xpac", &Fields::is_xpac},
     {"type", &Fields::type},
     {"concepts", &Fields::concepts},
     {"topics", &Fields::topics},
     {"primary_topic", &Fields::primary_topic},
     {"authorships", &Fields::authorships},
     {"abstract_inverted_index", &Fields::abstract_inverted_index},
     {"simulated_by", &Fields::simulated_by}}};

OpenAlexRecords::OpenAlexRecords(const ReadOptions& options, std::function<std::string()> where,
                                 ReadErrors& errors, bool& synthetic)
    : options_(options),
      where_(std::move(where)),
      errors_(&errors),
      synthetic_(&synthetic),
      record_keys_([] {
        std::vector<std::string_view> names;
        for (const Fields::Named& member : Fields::all) names.push_back(member.name);
        return names;
      }()),
      concept_keys_(concept_members()),
      topic_keys_(concept_members()),
      authorship_keys_({"institutions"}),
      institution_keys_({"type"}) {}

std::uint64_t openalex_number(std::string_view id) {
  // From the end: the digits, the letter, and the slash before it.
  constexpr std::size_t most_digits = 15;
  std::uint64_t number = 0;
  std::uint64_t unit = 1;
  std::size_t begin = id.size();
  for (; begin > 0 && id[begin - 1] >= '0' && id[begin - 1] <= '9'; --begin, unit *= 10) {
    if (id.size() - begin == most_digits) break;
    number += static_cast<std::uint64_t>(id[begin - 1] - '0') * unit;
  }
  if (begin == 0 || begin == id.size()) return 0;
  const char letter = id[begin - 1];
  if (!((letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z'))) return 0;
  if (begin > 1 && id[begin - 2] != '/') return 0;
  // The top bit is that of hashes.
  return number >> 47U == 0 ? number : 0;
}

void OpenAlexRecords::error(std::string_view kind) {
  errors_->add(kind, where_(), options_.strict);
}

std::string& OpenAlexRecords::arena_text() {
  if (arena_used_ == arena_.size()) arena_.emplace_back();
  std::string& text = arena_[arena_used_++];
  text.clear();
  return text;
}

bool OpenAlexRecords::quick_fields(Fields& fields) {
  const JsonMarks marks(scan_);
  auto nested = scan_.members.begin();
  const char* end =
      marks.members(scan_.text.data(), record_keys_, [&](int key, const char* at) -> const char* {
        const char* behind = nullptr;
        if (*at == '{' || *at == '[') {
          if (nested == scan_.members.end() || nested->open != at) return nullptr;
          const char* close = (nested++)->close;
          if (*close != (*at == '{' ? '}' : ']')) return nullptr;
          behind = close + 1;
        } else {
          behind = marks.skip(at);
          if (behind == nullptr) return nullptr;
        }
        if (key != KeyOrder::other) fields.set(static_cast<std::size_t>(key), at, behind);
        return behind;
      });
  return end == scan_.text.data() + scan_.text.size();
}

bool OpenAlexRecords::find_fields(std::string_view object, Fields& fields) {
  if (!scan_json_object(object, scan_)) return false;
  if (!scan_.ascii && !is_valid_utf8(object)) return false;
  if (quick_fields(fields)) return true;
  fields = {};
  JsonCursor cursor({object.data(), static_cast<std::size_t>(scan_.close + 1 - object.data())});
  std::size_t next_member = 0;
  JsonItems members(cursor, '{');
  while (members.next()) {
    const char first = cursor.peek();
    const char* begin = cursor.at();
    bool ok = true;
    if (first == '{' || first == '[') {
      if (next_member == scan_.members.size() || scan_.members[next_member].open != begin) return false;
      const char* close = scan_.members[next_member++].close;
      if (*close != (first == '{' ? '}' : ']')) return false;
      cursor.jump(close + 1);
    } else {
      ok = cursor.skip();
    }
    for (std::size_t i = 0; i < Fields::all.size(); ++i) {
      if (Fields::all[i].name == members.key.raw) fields.set(i, begin, cursor.at());
    }
    if (!members.value_read(ok)) return false;
  }
  return members.ok();
}

std::string_view OpenAlexRecords::text_of(std::string_view value, std::string_view field) {
  if (is_null(value)) return {};
  if (!is_string(value)) {
    error(fmt::format("{}: is no text", field));
    return {};
  }
  const std::string_view raw = value.substr(1, value.size() - 2);
  if (!is_escaped(raw)) return raw;
  std::string& text = arena_text();
  std::uint64_t lone = 0;
  if (!unescape_json(raw, text, lone)) error(fmt::format("{}: an escape that JSON does not have", field));
  if (lone > 0) error(fmt::format("{}: a lone surrogate", field));
  return text;
}

bool OpenAlexRecords::flag_of(std::string_view value, std::string_view field) {
  if (value == "true") return true;
  if (value != "false" && !is_null(value)) error(fmt::format("{}: is neither true nor false", field));
  return false;
}

bool OpenAlexRecords::read_key(std::string_view value, Work& work) {
  const std::string_view id = text_of(value, "id");
  if (id.empty()) return false;
  work.key = openalex_number(id);
  if (work.key == 0) work.key = work_key(id);
  return true;
}

void OpenAlexRecords::read_plain_fields(const Fields& fields, Work& work) {
  if (const std::optional<std::int64_t> year = whole_number(fields.publication_year)) {
    work.year = *year > 0 && *year <= 9999 ? static_cast<int>(*year) : 0;
  } else if (!is_null(fields.publication_year)) {
    error("publication_year: is no whole number");
  }
  work.language = text_of(fields.language, "language");
  work.has_language = is_string(fields.language);
  work.retracted = flag_of(fields.is_retracted, "is_retracted");
  work.paratext = flag_of(fields.is_paratext, "is_paratext") || text_of(fields.type, "type") == "paratext";
  work.expansion = flag_of(fields.is_xpac, "is_xpac");
}

void OpenAlexRecords::read_abstract(std::string_view value, Work& work) {
  if (is_null(value)) return;
  if (is_string(value)) {
    std::string& text = arena_text();
    std::uint64_t lone = 0;
    const bool ok = unescape_json(value.substr(1, value.size() - 2), text, lone);
    text.reserve(text.size() + TextReader::padding);
    value = trim(text);
    if (lone > 0) error("abstract_inverted_index: a lone surrogate");
    if (value.empty() || value == "null") return;
    JsonCursor whole(value);
    if (!ok || value.front() != '{' || !whole.skip() || !whole.at_end()) {
      error("abstract_inverted_index: a text that is no JSON object");
      return;
    }
  }
  if (value.front() != '{') {
    error("abstract_inverted_index: is no object");
    return;
  }
  // The older form wraps the index and gives its length.
  JsonCursor cursor(value);
  JsonItems members(cursor, '{');
  std::string_view member = value;
  while (members.next()) {
    const bool length = members.key.raw == "IndexLength" && cursor.peek() != '[';
    const bool index = members.key.raw == "InvertedIndex" && cursor.peek() != '[';
    if (!length && !index) break;
    const bool ok = cursor.skip(member);
    if (ok && index) {
      value = is_null(member) ? "{}" : member;
      if (value.front() != '{') {
        error("abstract_inverted_index: an InvertedIndex that is no object");
        return;
      }
      break;
    }
    if (!members.value_read(ok)) break;
  }
  JsonCursor inside(value);
  inside.take('{');
  if (inside.peek() != '}') work.abstract = {Abstract::Form::index, value};
}

void OpenAlexRecords::read(std::string_view object, Work& work) {
  arena_used_ = 0;
  if (!options_.strict) {
    if (const std::optional<FrontDrop> front = drop_at_front(object, options_, scan_)) {
      work.key = front->key;
      work.year = front->year;
      work.drop = front->reason;
      return;
    }
  }
  Fields fields;
  if (!find_fields(object, fields) || (options_.strict && !is_valid_json(object))) {
    work.drop = Drop::unreadable;
    error("a line that is no JSON object");
    return;
  }
  if (!is_null(fields.simulated_by)) *synthetic_ = true;
  if (!read_key(fields.id, work)) {
    work.key = 0;
    error("id: is missing");
  }
  read_plain_fields(fields, work);
  read_abstract(fields.abstract_inverted_index, work);
  work.drop = drop_reason(work, options_);
  if (work.drop) return;
  read_concepts(fields.concepts, "concepts", work.concepts);
  if (options_.corpus == Corpus::topics) read_primary_topic(fields.primary_topic, work);
  if (!in_corpus(work, options_.corpus)) {
    work.drop = Drop::corpus;
    return;
  }
  read_concepts(fields.topics, "topics", work.topics);
  read_authorships(fields.authorships, work);
}

}  // namespace computedivide
