#include "computedivide/provenance.hpp"

#include <array>

#include "base/words.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 7> fidelity_words{"same source, other vintage",
                                                         "same population, other annotation",
                                                         "proxy",
                                                         "other corpus",
                                                         "user's data",
                                                         "printed numbers",
                                                         "synthetic"};
constexpr std::array<std::string_view, 2> kind_words{"real", "synthetic"};

}  // namespace

std::string_view name_of(Fidelity fidelity) {
  return word_of(fidelity, fidelity_words);
}

Fidelity parse_fidelity(std::string_view words, std::string_view where) {
  return parse_word<Fidelity>(words, fidelity_words, where);
}

std::string_view name_of(SourceKind kind) {
  return word_of(kind, kind_words);
}

SourceKind parse_source_kind(std::string_view word, std::string_view where) {
  return parse_word<SourceKind>(word, kind_words, where);
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
