#include "computedivide/pipeline/record.hpp"

#include "computedivide/base/error.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/data/json.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

Json parameters_to_json(const std::map<std::string, std::string>& parameters) {
  Json::Object members;
  for (const auto& [name, value] : parameters) members.emplace_back(name, value);
  return members;
}

std::map<std::string, std::string> parameters_from_json(const Json& json, std::string_view where) {
  std::map<std::string, std::string> parameters;
  for (const auto& [name, value] : json.object(where)) parameters[name] = value.text(where);
  return parameters;
}

StepRecord step_from_json(const Json& json, std::string_view where) {
  StepRecord step;
  step.fingerprint = json.at("fingerprint", where).text(where);
  step.parameters = parameters_from_json(json.at("parameters", where), where);
  for (const Json& input : json.at("inputs", where).array(where)) {
    step.inputs.push_back({input.at("name", where).text(where), input.at("sha256", where).text(where)});
  }
  for (const Json& output : json.at("outputs", where).array(where)) {
    step.outputs.push_back({output.at("name", where).text(where), output.at("sha256", where).text(where),
                            static_cast<std::uint64_t>(output.at("bytes", where).integer(where))});
  }
  return step;
}

Json step_to_json(std::string_view id, const StepRecord& step) {
  Json::Array inputs;
  for (const InputDigest& input : step.inputs)
    inputs.push_back(Json::Object{{"name", input.name}, {"sha256", input.sha256}});
  Json::Array outputs;
  for (const Outputs::Written& output : step.outputs) {
    outputs.push_back(Json::Object{{"name", output.name},
                                   {"sha256", output.sha256},
                                   {"bytes", static_cast<std::int64_t>(output.bytes)}});
  }
  return Json::Object{{"id", id},
                      {"fingerprint", step.fingerprint},
                      {"parameters", parameters_to_json(step.parameters)},
                      {"inputs", inputs},
                      {"outputs", outputs}};
}

}  // namespace

RunRecord read_run_record(const fs::path& folder) {
  const fs::path path = folder / "run.json";
  if (!file_stamp(path)) return {};
  const std::string where = path.string();
  try {
    const Json json = parse_json(read_file(path), where);
    if (json.at("schema", where).integer(where) != 1) return {};
    RunRecord record;
    record.version = json.at("program", where).at("version", where).text(where);
    record.source_digest = json.at("program", where).at("source_sha256", where).text(where);
    record.parameters = parameters_from_json(json.at("parameters", where), where);
    for (const Json& source : json.at("sources", where).array(where))
      record.sources.push_back(source_info_from_json(source, where));
    for (const Json& step : json.at("steps", where).array(where)) {
      record.steps.emplace(step.at("id", where).text(where), step_from_json(step, where));
    }
    return record;
  } catch (const Error& error) {
    log::warning("{}; everything is made again", error.what());
    return {};
  }
}

void write_run_record(const fs::path& folder, const RunRecord& record, std::span<const Step> steps) {
  Json::Array sources;
  for (const SourceInfo& source : record.sources) sources.push_back(to_json(source));
  Json::Array done;
  for (const Step& step : steps) {
    const auto place = record.steps.find(std::string(step.id));
    if (place != record.steps.end()) done.push_back(step_to_json(step.id, place->second));
  }
  Parameters parameters = record.parameters;
  const std::string seed = parameters.contains("seed") ? parameters["seed"] : "";
  write_atomically(folder / "run.json",
                   to_text(Json::Object{{"schema", 1},
                                        {"program", Json::Object{{"name", "computedivide"},
                                                                 {"version", record.version},
                                                                 {"source_sha256", record.source_digest}}},
                                        {"seed", seed},
                                        {"parameters", parameters_to_json(parameters)},
                                        {"sources", sources},
                                        {"steps", done}}));
}

}  // namespace computedivide
