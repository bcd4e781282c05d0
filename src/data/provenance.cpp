#include "computedivide/provenance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 7> fidelity_names{"same source, other vintage",
                                                         "same population, other annotation",
                                                         "proxy",
                                                         "other corpus",
                                                         "user's data",
                                                         "printed numbers",
                                                         "synthetic"};

}  // namespace

std::string_view name_of(Fidelity fidelity) {
  return fidelity_names[static_cast<std::size_t>(fidelity)];
}

Fidelity parse_fidelity(std::string_view words, std::string_view where) {
  const auto place = std::ranges::find(fidelity_names, words);
  if (place == fidelity_names.end())
    fail("{}: fidelity '{}' is unknown; one of: {}", where, words, fmt::join(fidelity_names, "; "));
  return static_cast<Fidelity>(place - fidelity_names.begin());
}

std::string_view name_of(SourceKind kind) {
  return kind == SourceKind::real ? "real" : "synthetic";
}

SourceKind parse_source_kind(std::string_view word, std::string_view where) {
  if (word == "real") return SourceKind::real;
  if (word == "synthetic") return SourceKind::synthetic;
  fail("{}: kind '{}' is unknown; one of: real, synthetic", where, word);
}

Json to_json(const SourceInfo& info) {
  Json::Object members{
      {"name", info.name}, {"kind", name_of(info.kind)}, {"sha256", info.sha256}, {"title", info.title}};
  if (info.fidelity) members.emplace_back("fidelity", name_of(*info.fidelity));
  return members;
}

SourceInfo source_info_from_json(const Json& json, std::string_view where) {
  SourceInfo info;
  info.name = json.at("name", where).text(where);
  info.kind = parse_source_kind(json.at("kind", where).text(where), where);
  info.sha256 = json.at("sha256", where).text(where);
  info.title = json.at("title", where).text(where);
  if (const Json* fidelity = json.find("fidelity"))
    info.fidelity = parse_fidelity(fidelity->text(where), where);
  return info;
}

}  // namespace computedivide
