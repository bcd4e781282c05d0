// A crate stands beside run.json and repeats it: what repeats can drift apart, by an edit or by a run without
// --ro-crate. After another run nearly all differs, which is one problem and not one a file. Checked is what
// both say, and that the graph is closed; what only the crate says (the names of input files, the date) has
// nothing to be checked against.

#include "computedivide/runs/crate_check.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "computedivide/base/hash.hpp"
#include "computedivide/data/json.hpp"
#include "computedivide/runs/crate.hpp"

namespace computedivide {

namespace {

/// What an identifier leads to: every member "@id" of an entity's members, at any depth.
void collect_references(const Json& json, std::vector<std::string>& ids) {
  if (const Json::Array* array = std::get_if<Json::Array>(&json.value)) {
    for (const Json& element : *array) collect_references(element, ids);
  } else if (const Json::Object* object = std::get_if<Json::Object>(&json.value)) {
    for (const auto& [key, member] : *object) {
      const std::string* id = std::get_if<std::string>(&member.value);
      if (key == "@id" && id != nullptr) ids.push_back(*id);
      if (key != "@id") collect_references(member, ids);
    }
  }
}

/// The root's entity, which the metadata's own is about.
const Json* root_of(const Json& crate, std::string_view where) {
  for (const Json& entity : crate.at("@graph", where).array(where)) {
    if (entity.at("@id", where).text(where) == "./") return &entity;
  }
  return nullptr;
}

}  // namespace

bool has_date(std::string_view text, std::string_view where) {
  const Json crate = parse_json(text, where);
  const Json* root = root_of(crate, where);
  return root != nullptr && root->find("datePublished") != nullptr;
}

std::vector<std::string> crate_problems(std::string_view text, std::string_view name,
                                        const WrittenRecord& written, std::string_view run_json) {
  const std::string where(name);
  const Json crate = parse_json(text, where);
  std::vector<std::string> problems;
  std::map<std::string, const Json*> entities;
  for (const Json& entity : crate.at("@graph", where).array(where)) {
    const std::string& id = entity.at("@id", where).text(where);
    if (!entities.emplace(id, &entity).second) problems.push_back(fmt::format("describes '{}' twice", id));
  }
  if (const auto place = entities.find("run.json");
      place != entities.end() && place->second->at("sha256", where).text(where) != sha256_hex(run_json))
    return {"is of another run than run.json; 'run-all --ro-crate' makes it again"};
  std::set<std::string> files;
  const auto check_file = [&](const std::string& file, const std::string& sha256, std::uint64_t bytes) {
    const std::string id = crate_id(file);
    files.insert(id);
    const auto place = entities.find(id);
    if (place == entities.end()) {
      problems.push_back(fmt::format("does not describe '{}'", file));
      return;
    }
    const std::string at = where + ": '" + file + "'";
    if (place->second->at("sha256", at).text(at) != sha256)
      problems.push_back(fmt::format("has another SHA-256 of '{}' than run.json", file));
    if (place->second->at("contentSize", at).text(at) != std::to_string(bytes))
      problems.push_back(fmt::format("has another size of '{}' than run.json", file));
  };
  for (const std::string& id : written.order) {
    for (const Outputs::Written& output : written.record.steps.at(id).outputs)
      check_file(output.name, output.sha256, output.bytes);
  }
  if (const auto place = entities.find("run.json"); place == entities.end()) {
    problems.emplace_back("does not describe 'run.json'");
  } else if (place->second->at("contentSize", where).text(where) != std::to_string(run_json.size())) {
    problems.emplace_back("has another size of 'run.json' than the file");
  }
  files.insert("run.json");
  for (const auto& [id, entity] : entities) {
    const Json* type = entity->find("@type");
    const std::string* word = type == nullptr ? nullptr : std::get_if<std::string>(&type->value);
    if (word == nullptr) {
      problems.push_back(fmt::format("'{}' has no type", id));
    } else if (*word == "File" && !files.contains(id) &&
               id != content_id(entity->at("sha256", where).text(where))) {
      problems.push_back(fmt::format("describes '{}', which run.json does not list", id));
    }
    std::vector<std::string> ids;
    for (const auto& [key, member] : entity->object(where)) collect_references(member, ids);
    for (const std::string& target : ids) {
      if (!entities.contains(target) && target != crate_specification)
        problems.push_back(fmt::format("'{}' refers to '{}', which it does not describe", id, target));
    }
  }
  if (const auto program = entities.find(std::string(crate_program_id));
      program == entities.end() ||
      program->second->at("softwareVersion", where).text(where) != written.record.version) {
    problems.emplace_back("names another version of the program than run.json");
  }
  return problems;
}

}  // namespace computedivide
