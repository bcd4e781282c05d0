// Where the parts of a JSON text begin and end, without reading them.
//
// Downloads are to be kept as they came: a page whose single bad escape (a lone surrogate, say) makes a
// parser refuse it all, or a number that changes its spelling by being read and written, would not be. So
// pages are counted, and records of the snapshot are cut down to the members that are used, on the raw text:
// only strings, brackets and commas matter (RFC 8259). What is inside is validated by the works reader later.

#include "computedivide/fetch/spans.hpp"

#include <algorithm>
#include <string>

namespace computedivide {

namespace {

struct Cursor {
  std::string_view text;
  std::size_t at = 0;

  bool done() const { return at >= text.size(); }
  char peek() const { return done() ? '\0' : text[at]; }
  void skip_blanks() {
    while (!done() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) ++at;
  }
  bool take(char expected) {
    skip_blanks();
    if (peek() != expected) return false;
    ++at;
    return true;
  }
};

/// From the opening quote to behind the closing one.
bool skip_string(Cursor& cursor) {
  if (cursor.peek() != '"') return false;
  for (++cursor.at;;) {
    const std::size_t stop = cursor.text.find_first_of("\"\\", cursor.at);
    if (stop == std::string_view::npos) return false;
    cursor.at = stop + 1;
    if (cursor.text[stop] == '"') return true;
    if (cursor.done()) return false;
    ++cursor.at;  // what a backslash escapes, be it a quote
  }
}

bool skip_container(Cursor& cursor) {
  std::string closers;
  do {
    const std::size_t stop = cursor.text.find_first_of("\"[]{}", cursor.at);
    if (stop == std::string_view::npos) return false;
    cursor.at = stop;
    const char c = cursor.text[stop];
    if (c == '"') {
      if (!skip_string(cursor)) return false;
      continue;
    }
    ++cursor.at;
    if (c == '[' || c == '{') {
      closers += c == '[' ? ']' : '}';
    } else {
      if (closers.empty() || closers.back() != c) return false;
      closers.pop_back();
    }
  } while (!closers.empty());
  return true;
}

/// The value that begins here; nothing where none does, or the text ends within it.
std::optional<std::string_view> take_value(Cursor& cursor) {
  cursor.skip_blanks();
  const std::size_t start = cursor.at;
  bool whole = true;
  if (cursor.peek() == '"') {
    whole = skip_string(cursor);
  } else if (cursor.peek() == '[' || cursor.peek() == '{') {
    whole = skip_container(cursor);
  } else {
    cursor.at = std::min(cursor.text.find_first_of(",]} \t\r\n", start), cursor.text.size());
    whole = cursor.at > start;
  }
  if (!whole) return std::nullopt;
  return cursor.text.substr(start, cursor.at - start);
}

}  // namespace

std::optional<std::vector<MemberSpan>> object_members(std::string_view text) {
  Cursor cursor{text};
  if (!cursor.take('{')) return std::nullopt;
  std::vector<MemberSpan> members;
  if (!cursor.take('}')) {
    do {
      cursor.skip_blanks();
      const std::size_t start = cursor.at;
      if (!skip_string(cursor)) return std::nullopt;
      const std::string_view key = text.substr(start + 1, cursor.at - start - 2);
      if (!cursor.take(':')) return std::nullopt;
      const auto value = take_value(cursor);
      if (!value) return std::nullopt;
      members.push_back({key, *value});
    } while (cursor.take(','));
    if (!cursor.take('}')) return std::nullopt;
  }
  cursor.skip_blanks();
  if (!cursor.done()) return std::nullopt;
  return members;
}

std::optional<std::vector<std::string_view>> array_elements(std::string_view text) {
  Cursor cursor{text};
  if (!cursor.take('[')) return std::nullopt;
  std::vector<std::string_view> elements;
  if (!cursor.take(']')) {
    do {
      const auto value = take_value(cursor);
      if (!value) return std::nullopt;
      elements.push_back(*value);
    } while (cursor.take(','));
    if (!cursor.take(']')) return std::nullopt;
  }
  cursor.skip_blanks();
  if (!cursor.done()) return std::nullopt;
  return elements;
}

std::optional<std::string_view> member(std::string_view object, std::string_view key) {
  const auto members = object_members(object);
  if (!members) return std::nullopt;
  for (const MemberSpan& candidate : *members) {
    if (candidate.key == key) return candidate.value;
  }
  return std::nullopt;
}

std::optional<std::string_view> unquoted(std::string_view value) {
  if (value.size() < 2 || value.front() != '"' || value.back() != '"') return std::nullopt;
  return value.substr(1, value.size() - 2);
}

}  // namespace computedivide
