// Who wrote an OpenAlex work: the types of all institutions of all its authors, from its authorships.

#include "computedivide/data/works/json_cursor.hpp"
#include "computedivide/data/works/json_marks.hpp"
#include "computedivide/data/works/openalex.hpp"

namespace computedivide {

namespace {

bool nothing(std::string_view value) {
  return value.empty() || value == "null";
}

}  // namespace

void OpenAlexRecords::read_institutions(std::string_view value, Work& work) {
  if (nothing(value)) return;
  if (value.front() != '[') {
    error("institutions: is no list");
    return;
  }
  JsonCursor cursor(value);
  JsonItems items(cursor, '[');
  while (items.next()) {
    bool ok = true;
    if (cursor.peek() == '{') {
      InstitutionTypes type = institution::other;
      JsonItems members(cursor, '{');
      std::string_view member;
      while (members.next()) {
        const bool member_ok = cursor.skip(member);
        if (member_ok && members.key.raw == "type" && !nothing(member)) {
          type = institution_type(text_of(member, "institution type"));
        }
        if (!members.value_read(member_ok)) break;
      }
      ok = members.ok();
      work.institutions = static_cast<InstitutionTypes>(work.institutions | type);
    } else {
      if (!cursor.word("null")) {
        error("institutions: an entry that is no object");
        ok = cursor.skip();
      }
    }
    if (!items.value_read(ok)) break;
  }
}

bool OpenAlexRecords::quick_authorships(std::string_view value, InstitutionTypes& types) {
  const JsonMarks marks(scan_);
  const auto institution = [&](const char* at) {
    InstitutionTypes type = institution::other;
    const char* end = marks.members(at, institution_keys_, [&](int key, const char* member) -> const char* {
      if (key == KeyOrder::other || *member == 'n') return marks.skip(member);
      std::string_view word;
      const char* behind = marks.string(member, word);
      if (behind == nullptr || is_escaped(word)) return nullptr;
      type = institution_type(word);
      return behind;
    });
    types = static_cast<InstitutionTypes>(types | type);
    return end;
  };
  const char* end = marks.elements(value.data(), [&](const char* at) {
    return marks.members(at, authorship_keys_, [&](int key, const char* member) {
      const bool list = key != KeyOrder::other && *member != 'n';
      return list ? marks.elements(member, institution) : marks.skip(member);
    });
  });
  return end == value.data() + value.size();
}

void OpenAlexRecords::read_authorships(std::string_view value, Work& work) {
  if (nothing(value)) return;
  if (value.front() != '[') {
    error("authorships: is no list");
    return;
  }
  InstitutionTypes types = 0;
  if (quick_authorships(value, types)) {
    work.institutions = static_cast<InstitutionTypes>(work.institutions | types);
    return;
  }
  JsonCursor cursor(value);
  JsonItems items(cursor, '[');
  std::string_view member;
  while (items.next()) {
    bool ok = true;
    if (cursor.peek() == '{') {
      JsonItems members(cursor, '{');
      while (members.next()) {
        const bool member_ok = cursor.skip(member);
        if (member_ok && members.key.raw == "institutions") read_institutions(member, work);
        if (!members.value_read(member_ok)) break;
      }
      ok = members.ok();
    } else if (!cursor.word("null")) {
      error("authorships: an entry that is no object");
      ok = cursor.skip();
    }
    if (!items.value_read(ok)) break;
  }
  if (!items.ok()) error("authorships: is no JSON");
}

}  // namespace computedivide
