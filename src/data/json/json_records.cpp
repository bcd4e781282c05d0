// Edge decisions. A line that holds several values yields each of them. After a line that is a list, a page
// or the beginning of a record that is spread over lines, records are no longer separated by line ends. A
// trailing comma, a line that is only a bracket, and a byte order mark before any line or value are passed
// over. The first members of an object decide whether it is entered; one that begins with a work's own
// members is a record. A record ends where its brackets balance, or where they can no longer belong to one
// value; after a string that is broken by a line end, reading goes on at the next line that begins with a
// bracket.

#include "data/json/json_records.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "data/openalex_record.hpp"

namespace computedivide {

namespace {

constexpr std::string_view white = " \t\r\n";
constexpr std::size_t glance = 4096;  // how far into an object the reader looks

/// Whether a member of this name holds records, in the API's pages, of search engines or in exports.
bool holds_records(std::string_view key) {
  return is_one_of(key, "results|hits|works|_source|records|items|docs|data");
}

/// Whether an object with this member is a record, or at least holds none.
bool is_of_record(std::string_view key) {
  return is_one_of(key,
                   "id|doi|title|display_name|publication_year|authorships|abstract_inverted_index|concepts|"
                   "venue|abstract|year|error|entries");
}

std::string_view without_margin(std::string_view line) {
  for (;;) {
    line.remove_prefix(std::min(line.find_first_not_of(white), line.size()));
    if (!line.starts_with(byte_order_mark)) break;
    line.remove_prefix(byte_order_mark.size());
  }
  return line.substr(0, line.find_last_not_of(" \t\r\n,") + 1);
}

}  // namespace

bool begins_list(std::string_view text) {
  if (!text.starts_with('[')) return false;
  text = without_margin(text.substr(1));
  return text.empty() || std::string_view("{[]n").find(text.front()) != std::string_view::npos;
}

void for_each_key(std::string_view text, const std::function<bool(int, std::string_view, char)>& use) {
  int depth = 0;
  for (std::size_t at = std::min(text.find('{'), text.size()); at < text.size(); ++at) {
    const char c = text[at];
    if (c == '{' || c == '[') ++depth;
    if ((c == '}' || c == ']') && --depth <= 0) return;
    if (c != '"') continue;
    const std::size_t begin = at + 1;
    while (++at < text.size() && text[at] != '"') at += text[at] == '\\' ? 1 : 0;
    if (at >= text.size() || depth > 2) continue;
    const std::size_t colon = text.find_first_not_of(white, at + 1);
    if (colon == std::string_view::npos || text[colon] != ':') continue;
    const std::size_t value = text.find_first_not_of(white, colon + 1);
    if (value == std::string_view::npos || !use(depth, text.substr(begin, at - begin), text[value])) return;
    at = value - 1;
  }
}

ObjectKind object_kind(std::string_view text) {
  ObjectKind kind = ObjectKind::record;
  for_each_key(text, [&](int depth, std::string_view key, char value) {
    if (depth == 2) {
      const bool work = key == "publication_year" || key == "authorships" || key == "abstract_inverted_index";
      if (work) kind = ObjectKind::by_id;
      return !work;
    }
    if (is_of_record(key)) return false;
    const bool holds = value == '[' || value == '{';
    if ((holds_records(key) && (holds || value == 'n')) || (key == "meta" && holds)) {
      kind = ObjectKind::page;
    } else if (value == '{' && openalex_id(key).letter == 'W') {
      kind = ObjectKind::by_id;
    }
    return kind == ObjectKind::record;
  });
  return kind;
}

bool is_record_in_a_line(std::string_view text) {
  if (object_kind(text) != ObjectKind::record) return false;
  ValueEnd value_end;
  const std::string_view value = text.substr(0, value_end.find(text));
  return value.find_first_not_of(white, value.find('\n')) == std::string_view::npos;
}

JsonRecords::Got JsonRecords::next_line(std::string_view& record, std::string_view& problem) {
  for (;;) {
    const TextReader::Got got = reader_.next_line(record);
    if (got == TextReader::Got::end) return Got::end;
    problem = "a line of more than 32 MiB";
    if (got == TextReader::Got::too_long) return Got::problem;
    record = without_margin(record);
    if (record.empty() || record == "[" || record == "]") continue;
    if (record != "{" && !begins_list(record)) return Got::record;
    go_on_by_values(record);
    return next_value(record, problem);
  }
}

void JsonRecords::go_on_by_values(std::string_view line) {
  reader_.give_back(line.data());
  form_ = Form::values;
}

bool JsonRecords::reread(std::string_view line) {
  if (form_ != Form::lines || object_kind(line) == ObjectKind::record) return false;
  go_on_by_values(line);
  return true;
}

bool JsonRecords::split(std::string_view& record) {
  if (form_ != Form::lines) return false;
  ValueEnd value_end;
  const std::size_t end = value_end.find(record);
  if (end == std::string_view::npos || value_end.damaged()) return false;
  std::size_t rest = record.find_first_not_of(" \t\r,", end);
  if (rest == std::string_view::npos) return false;
  if (record.substr(rest).starts_with(byte_order_mark)) rest += byte_order_mark.size();
  if (rest >= record.size() || record[rest] != '{') return false;
  reader_.give_back(record.data() + rest);
  record = record.substr(0, end);
  return true;
}

/// After a damaged record: goes to where the next one may begin.
void JsonRecords::skip_damage() {
  constexpr std::string_view borders = "{[]},";
  std::string_view rest;
  for (int c = reader_.peek(); c >= 0 && borders.find(static_cast<char>(c)) == std::string_view::npos;
       c = reader_.peek())
    reader_.next_line(rest);
}

/// Reads a key of an object that was entered, and its value too if that holds no records.
JsonRecords::Got JsonRecords::enter_member(std::string_view& problem) {
  std::string_view text;
  if (reader_.next_value(text) != TextReader::Got::piece) {
    problem = "a page with inconsistent members";
    return Got::remark;
  }
  const bool holder = text.size() > 1 && holds_records(text.substr(1, text.size() - 2));
  Level& level = levels_.back();
  if (reader_.peek() != ':') return Got::record;
  reader_.take();
  const int value = reader_.peek();
  if (holder) level.has_results = true;
  if ((value == '[' || value == '{') && (holder || (level.kind == ObjectKind::by_id && value == '{')))
    return Got::record;
  if (value == '}' || value == ',' || value < 0) return Got::record;
  const TextReader::Got got = reader_.next_value(text);
  if (got == TextReader::Got::malformed) reader_.take();
  if (!holder) return Got::record;
  problem = text == "null" ? "a page whose results are null" : "a page whose results are not a list";
  return Got::remark;
}

JsonRecords::Got JsonRecords::leave(std::string_view& problem) {
  reader_.take();
  if (levels_.empty()) return Got::record;
  const Level level = levels_.back();
  levels_.pop_back();
  if (level.kind != ObjectKind::page || level.has_results) return Got::record;
  problem = "a page without results";
  return Got::remark;
}

JsonRecords::Got JsonRecords::next_value(std::string_view& record, std::string_view& problem) {
  while (!ended_) {
    const int c = reader_.peek();
    Got got = Got::record;  // something between records: go on
    if (c < 0) {
      ended_ = true;
      if (levels_.empty()) break;
      problem = "a list or page that does not end";
      return Got::remark;
    }
    const bool in_object = !levels_.empty() && levels_.back().kind != ObjectKind::record;
    if (c == ',' || c == ':') {
      reader_.take();
    } else if (c == ']' || c == '}') {
      got = leave(problem);
    } else if (c == '[') {
      reader_.take();
      levels_.push_back({});
    } else if (c == '"' && in_object) {
      got = enter_member(problem);
    } else {
      const ObjectKind kind = c == '{' ? object_kind(reader_.look_ahead(glance)) : ObjectKind::record;
      if (kind != ObjectKind::record) {
        reader_.take();
        levels_.push_back({kind, false});
        continue;
      }
      problem = "a list with something that is not a work";
      switch (reader_.next_value(record)) {
        case TextReader::Got::piece:
          if (c == '{') return Got::record;
          if (record == "null") continue;
          break;
        case TextReader::Got::damaged:
          problem = "a record whose strings or brackets do not match";
          skip_damage();
          break;
        case TextReader::Got::too_long:
          problem = "a record of more than 32 MiB";
          break;
        case TextReader::Got::end:
          problem = "a record that does not end";
          ended_ = true;
          break;
        case TextReader::Got::malformed:
          reader_.take();
      }
      return Got::problem;
    }
    if (got != Got::record) return got;
  }
  return Got::end;
}

}  // namespace computedivide
