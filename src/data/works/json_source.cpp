#include "data/works/json_source.hpp"

#include <fmt/format.h>

#include <cstring>
#include <limits>

#include "base/text.hpp"

namespace computedivide {

bool JsonSource::next(Work& work) {
  std::string_view record, problem;
  for (;;) {
    work.clear();
    switch (records_.next(record, problem)) {
      case JsonRecords::Got::record:
        if (read_whole(record, work) || (records_.split(record) && read_whole(record, work))) {
          if (work.drop == Drop::not_a_work && records_.reread(record)) break;
          for (const auto& [member, text] : notes_)
            if (counts(member, work)) add_error(text);
          return true;
        }
        problem = "a record that is not a JSON object";
        [[fallthrough]];
      case JsonRecords::Got::problem:
        work.drop = Drop::unreadable;
        add_error(problem);
        return true;
      case JsonRecords::Got::remark:
        add_error(problem);
        break;
      case JsonRecords::Got::end:
        return end();
    }
  }
}

bool JsonSource::read_whole(std::string_view record, Work& work) {
  notes_.clear();
  if (!options_.strict && read_raw(record, work)) return true;
  arena_.clear();
  try {
    JsonDocument document;
    read(open_object(parser_, record, document), record, work);
    // Nothing may follow the object.
    expect_end(document);
    if (options_.strict) expect_valid(record);
  } catch (const DamagedJson&) {
    work.clear();
    return false;
  }
  settle(work);
  return true;
}

void JsonSource::note(std::string_view what, std::string_view part) {
  notes_.emplace_back(member_, part.empty() ? fmt::format("{}: {}", member_, what)
                                            : fmt::format("{}: {}: {}", member_, part, what));
}

std::string_view JsonSource::text_of(std::string_view token, std::string_view part) {
  if (token == "null") return {};
  if (!is_string(token)) {
    note("is not a text", part);
    return {};
  }
  TextFault fault = TextFault::none;
  const std::string_view text = arena_.text(token, fault);
  if (fault != TextFault::none) note(name_of(fault), part);
  return text;
}

// The inverted index of an abstract: {"token":[positions…],…}.
//
// Edge decisions. It may be the index itself, the older wrapper {"IndexLength": n, "InvertedIndex":
// {…}}, or either as a JSON string. A token whose value is not a list and a position that is not a whole
// number are counted and passed over, the rest stays; null is an empty list. Every occurrence of a token's
// key counts. An index with members is an abstract, even if none of them has a position. Nothing is allocated
// by the largest position.

namespace {

/// Reads "[1, 22]", whole numbers of up to seven digits; false, with the positions as before, for anything
/// else.
bool quick_positions(const char* at, std::vector<std::uint32_t>& positions) {
  const std::size_t before = positions.size();
  do {
    at += at[1] == ' ' ? 2 : 1;
    unsigned count = 0;
    const std::uint32_t number = digits_at(at, count);
    at += count;
    if (count == 0 || count == 8) break;
    positions.push_back(number);
    if (*at == ']') return true;
  } while (*at == ',');
  positions.resize(before);
  return false;
}

}  // namespace

void IndexReader::read(JsonValue& value, const char* end, Abstract& abstract) {
  abstract_ = &abstract;
  end_ = end;
  escape_ = nullptr;
  const std::string_view token = token_of(value);
  if (is_string(token)) {
    read_text(token);
  } else if (token.starts_with('{')) {
    read_tokens(sound(value.get_object()), false);
  } else if (token != "null") {
    note_("is not an object");
  }
}

void IndexReader::read_positions(JsonValue& value) {
  for_each_item(value, [&](JsonValue& item) {
    const std::optional<std::int64_t> position = whole_number_of(token_of(item));
    if (position && *position >= 0 && *position <= std::numeric_limits<std::uint32_t>::max()) {
      abstract_->positions.push_back(static_cast<std::uint32_t>(*position));
    } else {
      note_("a position that is not a whole number");
    }
  });
}

/// The text of a token's key, which ends at the quote before the colon before the value.
std::string_view IndexReader::key_before(const char* key, const char* value) {
  const char* end = value - 1;
  while (*end != ':') --end;
  do --end;
  while (*end != '"');
  if (escape_ < key) {
    const void* found = std::memchr(key, '\\', static_cast<std::size_t>(end_ - key));
    escape_ = found == nullptr ? end_ : static_cast<const char*>(found);
  }
  const auto size = static_cast<std::size_t>(end - key);
  if (escape_ >= end) return {key, size};
  TextFault fault = TextFault::none;
  const std::string_view text = arena_->text({key - 1, size + 2}, fault);
  if (fault != TextFault::none) note_(name_of(fault));
  return text;
}

void IndexReader::read_tokens(JsonObject object, bool wrapped) {
  for_each_member(object, [&](JsonField& field) {
    JsonValue& value = field.value();
    const std::string_view token = value.raw_json_token();
    if (token.front() != '[') {
      if (!wrapped && is_key(field, "IndexLength") && token.front() != '{') return;
      if (!wrapped && is_key(field, "InvertedIndex") && token.front() == '{') {
        read_tokens(sound(value.get_object()), true);
      } else if (token.front() != 'n') {
        note_("a token whose value is not a list");
      }
      return;
    }
    abstract_->form = Abstract::Form::index;
    std::vector<std::uint32_t>& positions = abstract_->positions;
    AbstractToken entry;
    entry.first_position = static_cast<std::uint32_t>(positions.size());
    // On-Demand is not needed for the usual form: it skips the list by itself.
    if (!quick_positions(token.data(), positions)) read_positions(value);
    entry.count = static_cast<std::uint32_t>(positions.size()) - entry.first_position;
    if (entry.count == 0) return;
    entry.text = key_before(field.key().raw(), token.data());
    abstract_->tokens.push_back(entry);
  });
}

void IndexReader::read_text(std::string_view token) {
  std::string& text = arena_->add();
  const TextFault fault = unescape_json(token.substr(1, token.size() - 2), text);
  const std::size_t size = text.size();
  text.append(TextReader::padding, '\0');
  const std::string_view json = trim(std::string_view(text).substr(0, size));
  if (fault == TextFault::lone_surrogate) note_(name_of(fault));
  if (json.empty() || json == "null") return;
  end_ = json.data() + json.size();
  try {
    if (fault == TextFault::bad_escape) throw DamagedJson();
    JsonDocument document;
    read_tokens(open_object(text_parser_, json, document), false);
  } catch (const DamagedJson&) {
    note_("a text that is not a JSON object");
    abstract_->form = Abstract::Form::none;
    abstract_->tokens.clear();
    abstract_->positions.clear();
  }
}

}  // namespace computedivide
