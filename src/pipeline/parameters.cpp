#include "pipeline/parameters.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/usage_error.hpp"

namespace computedivide {

namespace {

bool is_legal(const ParameterSpec& spec, std::string_view value) {
  if (std::find(spec.words.begin(), spec.words.end(), value) != spec.words.end()) return true;
  switch (spec.kind) {
    case ParameterKind::word:
      return false;
    case ParameterKind::date:
      return parse_date(value).has_value();
    case ParameterKind::positive_number:
      return parse_number(value).value_or(0) > 0;
    case ParameterKind::count:
      return parse_count(value).has_value();
    case ParameterKind::name:
      return !value.empty();
  }
  return false;
}

/// One spelling a value, so that "0.50" and "0.5" make the same fingerprint.
std::string canonical(const ParameterSpec& spec, std::string_view value) {
  if (std::find(spec.words.begin(), spec.words.end(), value) != spec.words.end()) return std::string(value);
  switch (spec.kind) {
    case ParameterKind::word:
    case ParameterKind::name:
      break;
    case ParameterKind::date:
      return format_date(parse_date(value)->date);
    case ParameterKind::positive_number:
      return format_number(*parse_number(value));
    case ParameterKind::count:
      return std::to_string(*parse_count(value));
  }
  return std::string(value);
}

}  // namespace

std::string legal_values(const ParameterSpec& spec) {
  std::string text;
  if (spec.kind == ParameterKind::date) text = "a date such as 2022-12-31";
  if (spec.kind == ParameterKind::positive_number) text = "a number above 0";
  if (spec.kind == ParameterKind::count) text = "a whole number from 0";
  if (spec.kind == ParameterKind::name) text = "a name";
  for (const std::string_view word : spec.words) text += fmt::format("{}{}", text.empty() ? "" : " | ", word);
  return text;
}

Parameters resolve_parameters(std::span<const ParameterSpec> specs, std::string_view profile,
                              std::span<const std::string> settings, std::uint64_t seed) {
  Parameters values;
  std::vector<std::string> names;
  for (const ParameterSpec& spec : specs) {
    values[std::string(spec.name)] = profile == "latest" ? spec.latest : spec.paper;
    names.emplace_back(spec.name);
  }
  for (const std::string& setting : settings) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos)
      fail_usage("--set: '{}' has no '='; NAME=VALUE is needed, such as window=0.5", setting);
    const std::string name(trim(std::string_view(setting).substr(0, equals)));
    const std::string value(trim(std::string_view(setting).substr(equals + 1)));
    const auto spec =
        std::find_if(specs.begin(), specs.end(), [&](const ParameterSpec& s) { return s.name == name; });
    if (spec == specs.end()) fail_usage("--set: no parameter '{}'{}", name, suggestion(name, names));
    if (!is_legal(*spec, value))
      fail_usage("--set: parameter '{}': '{}' is not legal; {} is needed", name, value, legal_values(*spec));
    values[name] = canonical(*spec, value);
  }
  values["seed"] = std::to_string(seed);
  return values;
}

}  // namespace computedivide
