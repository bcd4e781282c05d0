#include "computedivide/data/provenance.hpp"

#include "computedivide/base/error.hpp"

namespace computedivide {

std::string_view name_of(SourceKind kind) {
  return kind == SourceKind::real ? "real" : "synthetic";
}

SourceKind parse_source_kind(std::string_view word, std::string_view where) {
  if (word == "real") return SourceKind::real;
  if (word == "synthetic") return SourceKind::synthetic;
  fail("{}: kind '{}' is unknown; one of: real, synthetic", where, word);
}

Json to_json(const SourceInfo& info) {
  return Json::Object{
      {"name", info.name}, {"kind", name_of(info.kind)}, {"sha256", info.sha256}, {"title", info.title}};
}

SourceInfo source_info_from_json(const Json& json, std::string_view where) {
  SourceInfo info;
  info.name = json.at("name", where).text(where);
  info.kind = parse_source_kind(json.at("kind", where).text(where), where);
  info.sha256 = json.at("sha256", where).text(where);
  info.title = json.at("title", where).text(where);
  return info;
}

}  // namespace computedivide
