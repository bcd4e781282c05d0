// What an OpenAlex work is about: its concepts, topics and primary topic.

#include <bit>
#include <cstring>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/data/works/json_cursor.hpp"
#include "computedivide/data/works/json_marks.hpp"
#include "computedivide/data/works/openalex.hpp"

namespace computedivide {

namespace {

bool is_null(std::string_view value) {
  return value.empty() || value == "null";
}

bool is_string(std::string_view value) {
  return value.size() >= 2 && value.front() == '"';
}

/// A number, or a string that holds one; nothing for anything else.
std::optional<double> number_of(std::string_view value) {
  if (is_string(value)) {
    value = trim(value.substr(1, value.size() - 2));
    // Not every number in a string is one of JSON's: ".5" is taken too.
    return parse_number(value);
  }
  return json_double(value);
}

/// Takes a digit, or a zero and up to eight decimals, as most levels and scores are; the result is their end,
/// or nullptr for anything else. Sixteen bytes from `at` on can be read.
const char* take_short_decimal(const char* at, double& number) {
  static constexpr double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
  const auto ends = [](char c) { return c == ',' || c == '}' || c == ']'; };
  if (at[0] >= '0' && at[0] <= '9' && ends(at[1])) {
    number = at[0] - '0';
    return at + 1;
  }
  if (at[0] != '0' || at[1] != '.') return nullptr;
  if constexpr (std::endian::native != std::endian::little) return nullptr;
  // Eight characters at once, the first in the lowest byte; the top bits show those that are no digits. A
  // carry out of one only reaches those behind it.
  std::uint64_t digits = 0;
  std::memcpy(&digits, at + 2, sizeof digits);
  digits ^= 0x3030303030303030U;
  const std::uint64_t others = (digits | (digits + 0x7676767676767676U)) & 0x8080808080808080U;
  const auto decimals = static_cast<unsigned>(std::countr_zero(others)) / 8;  // 8 where all are digits
  if (decimals == 0 || !ends(at[2 + decimals])) return nullptr;
  // Zeros go before those that there are.
  digits <<= 8 * (8 - decimals);
  digits = digits * 10 + (digits >> 8U);
  digits = ((digits & 0x000000FF000000FFU) * 0x000F424000000064U +
            ((digits >> 16U) & 0x000000FF000000FFU) * 0x0000271000000001U) >>
           32U;
  // Both are exact, so the quotient is correctly rounded (Clinger 1990).
  number = static_cast<double>(digits & 0xFFFFFFFFU) / powers[decimals];
  return at + 2 + decimals;
}

/// The places of concept_members().
enum ConceptMember { id, display_name, level, score };

}  // namespace

std::vector<std::string_view> OpenAlexRecords::concept_members() {
  return {"id", "display_name", "level", "score"};
}

bool OpenAlexRecords::read_concept(std::string_view value, std::string_view field, WorkConcept& entry) {
  JsonCursor cursor(value);
  JsonItems members(cursor, '{');
  std::string_view member;
  entry = {};
  entry.level = -1;
  entry.score = -1;
  while (members.next()) {
    const bool ok = cursor.skip(member);
    if (ok && members.key.raw == "id") {
      entry.id = openalex_number(text_of(member, "concept id"));
    } else if (ok && members.key.raw == "display_name") {
      entry.name = text_of(member, "concept name");
    } else if (ok && members.key.raw == "level" && !is_null(member)) {
      if (const std::optional<double> level = number_of(member)) {
        entry.level = *level >= 0 && *level <= 99 ? static_cast<int>(*level) : -1;
      } else {
        error(fmt::format("{}: a level that is no number", field));
      }
    } else if (ok && members.key.raw == "score" && !is_null(member)) {
      if (const std::optional<double> score = number_of(member)) {
        entry.score = *score;
      } else {
        error(fmt::format("{}: a score that is no number", field));
      }
    }
    if (!members.value_read(ok)) return false;
  }
  return members.ok();
}

bool OpenAlexRecords::quick_concepts(std::string_view value, KeyOrder& order,
                                     std::vector<WorkConcept>& concepts) {
  const JsonMarks marks(scan_);
  const char* end = marks.elements(value.data(), [&](const char* at) {
    WorkConcept& entry = concepts.emplace_back();
    entry.level = -1;
    entry.score = -1;
    return marks.members(at, order, [&](int key, const char* member) -> const char* {
      std::string_view text;
      if (key == id || key == display_name) {
        const char* behind = marks.string(member, text);
        if (behind == nullptr || is_escaped(text)) return nullptr;
        if (key == id) {
          entry.id = openalex_number(text);
        } else {
          entry.name = text;
        }
        return behind;
      }
      if (key != level && key != score) return marks.skip(member);
      double parsed = 0;
      const char* behind = take_short_decimal(member, parsed);
      if (behind == nullptr) {
        behind = marks.scalar(member, text);
        std::string_view number;
        JsonCursor cursor(text);
        if (!cursor.number(number) || number.size() != text.size()) return nullptr;
        const std::optional<double> longer = json_double(text);
        if (!longer) return nullptr;
        parsed = *longer;
      }
      if (key == score) {
        entry.score = parsed;
      } else {
        entry.level = parsed >= 0 && parsed <= 99 ? static_cast<int>(parsed) : -1;
      }
      return behind;
    });
  });
  return end == value.data() + value.size();
}

void OpenAlexRecords::read_concepts(std::string_view value, std::string_view field,
                                    std::vector<WorkConcept>& concepts) {
  if (is_null(value)) return;
  if (value.front() != '[') {
    error(fmt::format("{}: is no list", field));
    return;
  }
  if (quick_concepts(value, field == "topics" ? topic_keys_ : concept_keys_, concepts)) return;
  concepts.clear();
  JsonCursor cursor(value);
  JsonItems items(cursor, '[');
  std::string_view item;
  while (items.next()) {
    const bool ok = cursor.skip(item);
    if (ok && item.front() == '{') {
      WorkConcept entry;
      if (read_concept(item, field, entry)) concepts.push_back(entry);
    } else if (ok && item != "null") {
      error(fmt::format("{}: an entry that is no object", field));
    }
    if (!items.value_read(ok)) break;
  }
  if (!items.ok()) error(fmt::format("{}: is no JSON", field));
}

void OpenAlexRecords::read_primary_topic(std::string_view value, Work& work) {
  if (is_null(value)) return;
  JsonCursor cursor(value);
  JsonItems members(cursor, '{');
  std::string_view member;
  while (members.next()) {
    const bool ok = cursor.skip(member);
    if (ok && members.key.raw == "subfield" && member.front() == '{') {
      JsonCursor inner(member);
      JsonItems parts(inner, '{');
      while (parts.next()) {
        const bool part_ok = inner.skip(member);
        if (part_ok && parts.key.raw == "id") {
          // "https://openalex.org/subfields/1702"; the number alone in some exports
          std::string_view id = is_string(member) ? text_of(member, "subfield id") : member;
          if (const std::size_t slash = id.rfind('/'); slash != std::string_view::npos)
            id.remove_prefix(slash + 1);
          work.subfield = parse_count(id).value_or(0);
        }
        if (!parts.value_read(part_ok)) break;
      }
    }
    if (!members.value_read(ok)) break;
  }
  if (!members.ok()) error("primary_topic: is no object");
}

}  // namespace computedivide
