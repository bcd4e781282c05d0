// Who wrote an OpenAlex work: the types of all institutions of all its authors, from its authorships.

#include "computedivide/data/works/json_cursor.hpp"
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

void OpenAlexRecords::read_authorships(std::string_view value, Work& work) {
  if (nothing(value)) return;
  if (value.front() != '[') {
    error("authorships: is no list");
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
