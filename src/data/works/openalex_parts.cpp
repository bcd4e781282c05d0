// What an OpenAlex work is about, and who wrote it: its concepts, topics, primary topic and authorships.

#include "computedivide/base/text.hpp"
#include "data/works/openalex.hpp"

namespace computedivide {

bool OpenAlexRecords::read_concept(JsonObject object, WorkConcept& entry) {
  entry.level = -1;
  entry.score = -1;
  for (auto result : object) {
    if (result.error() != simdjson::SUCCESS) return false;
    JsonField&& member = std::move(result).value_unsafe();
    if (is_key(member, "id")) {
      entry.id = openalex_number(text_of(token_of(member.value()), "id"));
    } else if (is_key(member, "display_name")) {
      entry.name = text_of(token_of(member.value()), "name");
    } else if (const bool level = is_key(member, "level"); level || is_key(member, "score")) {
      const std::string_view token = token_of(member.value());
      if (token == "null") continue;
      const std::optional<double> number = number_of(token);
      if (!number) note("is not a number", level ? "level" : "score");
      if (!level) entry.score = number.value_or(-1);
      if (level && number && *number >= 0 && *number <= 99) entry.level = static_cast<int>(*number);
    }
  }
  return true;
}

bool OpenAlexRecords::read_concepts(JsonValue value, std::vector<WorkConcept>& concepts) {
  JsonArray list;
  if (first_of(value) != '[') {
    if (first_of(value) != 'n') note("is not a list");
    return true;
  }
  if (value.get_array().get(list) != simdjson::SUCCESS) return false;
  for (auto result : list) {
    if (result.error() != simdjson::SUCCESS) return false;
    JsonValue&& item = std::move(result).value_unsafe();
    JsonObject object;
    if (first_of(item) == '{') {
      if (item.get_object().get(object) != simdjson::SUCCESS ||
          !read_concept(object, concepts.emplace_back()))
        return false;
    } else if (first_of(item) != 'n') {
      note("an entry that is not an object");
    }
  }
  return true;
}

bool OpenAlexRecords::read_primary_topic(JsonValue value, Work& work) {
  JsonObject topic;
  if (first_of(value) != '{') {
    if (first_of(value) != 'n') note("is not an object");
    return true;
  }
  if (value.get_object().get(topic) != simdjson::SUCCESS) return false;
  for (auto result : topic) {
    if (result.error() != simdjson::SUCCESS) return false;
    JsonField&& member = std::move(result).value_unsafe();
    if (!is_key(member, "subfield") || first_of(member.value()) != '{') continue;
    JsonObject subfield;
    if (member.value().get_object().get(subfield) != simdjson::SUCCESS) return false;
    for (auto part : subfield) {
      if (part.error() != simdjson::SUCCESS) return false;
      JsonField&& inner = std::move(part).value_unsafe();
      if (!is_key(inner, "id")) continue;
      // "https://openalex.org/subfields/1702"; the number alone in some exports
      const std::string_view token = token_of(inner.value());
      std::string_view id = is_string(token) ? text_of(token, "subfield id") : token;
      if (const std::size_t slash = id.rfind('/'); slash != std::string_view::npos)
        id.remove_prefix(slash + 1);
      work.subfield = parse_count(id).value_or(0);
    }
  }
  return true;
}

bool OpenAlexRecords::read_institutions(JsonValue value, Work& work) {
  JsonArray list;
  if (first_of(value) != '[') {
    if (first_of(value) != 'n') note("is not a list", "institutions");
    return true;
  }
  if (value.get_array().get(list) != simdjson::SUCCESS) return false;
  for (auto result : list) {
    if (result.error() != simdjson::SUCCESS) return false;
    JsonValue&& item = std::move(result).value_unsafe();
    if (first_of(item) != '{') {
      if (first_of(item) != 'n') note("an entry that is not an object", "institutions");
      continue;
    }
    JsonObject object;
    if (item.get_object().get(object) != simdjson::SUCCESS) return false;
    InstitutionTypes types = institution::other;
    for (auto part : object) {
      if (part.error() != simdjson::SUCCESS) return false;
      JsonField&& member = std::move(part).value_unsafe();
      if (!is_key(member, "type")) continue;
      const std::string_view token = token_of(member.value());
      if (token != "null") types = institution_type(text_of(token, "institution type"));
    }
    work.institutions = static_cast<InstitutionTypes>(work.institutions | types);
  }
  return true;
}

bool OpenAlexRecords::read_authorships(JsonValue value, Work& work) {
  JsonArray list;
  if (first_of(value) != '[') {
    if (first_of(value) != 'n') note("is not a list");
    return true;
  }
  if (value.get_array().get(list) != simdjson::SUCCESS) return false;
  for (auto result : list) {
    if (result.error() != simdjson::SUCCESS) return false;
    JsonValue&& item = std::move(result).value_unsafe();
    ++authors_;
    if (first_of(item) != '{') {
      if (first_of(item) != 'n') note("an entry that is not an object");
      continue;
    }
    JsonObject object;
    if (item.get_object().get(object) != simdjson::SUCCESS) return false;
    for (auto part : object) {
      if (part.error() != simdjson::SUCCESS) return false;
      JsonField&& member = std::move(part).value_unsafe();
      if (is_key(member, "institutions") && !read_institutions(member.value(), work)) return false;
    }
  }
  return true;
}

}  // namespace computedivide
