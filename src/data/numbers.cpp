#include "computedivide/numbers.hpp"

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"

namespace computedivide {

namespace {

Json rounded_or_null(const std::optional<double>& value) {
  if (!value) return nullptr;
  return rounded(*value);
}

Json to_json(const NumbersFile& file, const Number& number) {
  if (!number.value && number.reason.empty())
    fail("number '{}': has neither value nor reason; one of the two is needed", number.name);
  Json::Object members{{"name", number.name}, {"value", rounded_or_null(number.value)}};
  if (number.low || number.high) {
    members.emplace_back("low", rounded_or_null(number.low));
    members.emplace_back("high", rounded_or_null(number.high));
  }
  if (number.level) members.emplace_back("level", *number.level);
  if (number.n) members.emplace_back("n", *number.n);
  if (number.n && !number.n_of.empty()) members.emplace_back("n_of", number.n_of);
  if (number.count) members.emplace_back("count", *number.count);
  members.emplace_back("unit", number.unit);
  if (!number.method.empty()) members.emplace_back("method", number.method);
  if (!number.value) members.emplace_back("reason", number.reason);
  members.emplace_back("fidelity", name_of(fidelity_of(file, number)));
  return members;
}

std::optional<double> optional_number(const Json& json, std::string_view key, std::string_view where) {
  const Json* member = json.find(key);
  return member == nullptr ? std::nullopt : member->optional_number(where);
}

std::string optional_text(const Json& json, std::string_view key, std::string_view where) {
  const Json* member = json.find(key);
  return member == nullptr ? std::string() : member->text(where);
}

std::optional<std::int64_t> optional_integer(const Json& json, std::string_view key, std::string_view where) {
  const Json* member = json.find(key);
  if (member == nullptr || member->is_null()) return std::nullopt;
  return member->integer(where);
}

}  // namespace

std::string interval_kind(const Number& number) {
  if (!number.low && !number.high) return "";
  // "median of specifications, middle 95 %"
  constexpr std::string_view begin = "median of ", end = ", middle 95 %";
  const std::string_view method = number.method;
  if (method.starts_with(begin) && method.ends_with(end)) {
    const std::size_t length = method.size() - begin.size() - end.size();
    return fmt::format("middle 95 % of {}", method.substr(begin.size(), length));
  }
  if (number.level) return fmt::format("{:g} % confidence", 100 * *number.level);
  return number.method == "rounding" ? "rounding of the printed numbers" : "bounds";
}

std::string n_kind(const Number& number) {
  if (!number.n) return "";
  return number.n_of.empty() ? "observations" : number.n_of;
}

Fidelity fidelity_of(const NumbersFile& file, const Number& number) {
  if (file.source.kind == SourceKind::synthetic) return Fidelity::synthetic;
  const Fidelity of_source = file.source.fidelity.value_or(Fidelity::user_data);
  return of_source == Fidelity::user_data ? of_source : number.fidelity.value_or(of_source);
}

std::string numbers_to_text(const NumbersFile& file) {
  Json::Object parameters;
  for (const auto& [name, value] : file.parameters) parameters.emplace_back(name, value);
  Json::Array numbers;
  for (const Number& number : file.numbers) numbers.push_back(to_json(file, number));
  return to_text(Json::Object{{"schema", 1},
                              {"id", file.id},
                              {"source", to_json(file.source)},
                              {"parameters", parameters},
                              {"numbers", numbers}});
}

NumbersFile numbers_from_text(std::string_view text, std::string_view where) {
  const Json json = parse_json(text, where);
  if (const std::int64_t schema = json.at("schema", where).integer(where); schema != 1)
    fail("{}: schema '{}' is unknown; schema 1 is needed", where, schema);
  NumbersFile file;
  file.id = json.at("id", where).text(where);
  file.source = source_info_from_json(json.at("source", where), where);
  for (const auto& [name, value] : json.at("parameters", where).object(where))
    file.parameters[name] = value.text(where);
  for (const Json& member : json.at("numbers", where).array(where)) {
    Number number;
    number.name = member.at("name", where).text(where);
    number.value = member.at("value", where).optional_number(where);
    number.low = optional_number(member, "low", where);
    number.high = optional_number(member, "high", where);
    number.level = optional_number(member, "level", where);
    number.n = optional_integer(member, "n", where);
    number.count = optional_integer(member, "count", where);
    number.unit = optional_text(member, "unit", where);
    number.method = optional_text(member, "method", where);
    number.reason = optional_text(member, "reason", where);
    number.n_of = optional_text(member, "n_of", where);
    if (const Json* fidelity = member.find("fidelity"))
      number.fidelity = parse_fidelity(fidelity->text(where), where);
    file.numbers.push_back(std::move(number));
  }
  return file;
}

}  // namespace computedivide
