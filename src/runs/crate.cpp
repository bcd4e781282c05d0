// The output folder as a research object: RO-Crate 1.1 (https://w3id.org/ro/crate/1.1) in the profile Process
// Run Crate 0.5 (https://w3id.org/ro/wfrun/process/0.5), one flat graph in one file. The run is an action,
// and so is every step of it: by what one makes and the next reads, a consumer follows a figure to its data.
//
// What the specifications ask for and is not here, because the program reads no clock and knows no user:
//   - datePublished of the root (MUST in RO-Crate 1.1): that of SOURCE_DATE_EPOCH, else left out;
//   - endTime and agent of the actions (SHOULD), author, publisher and contact of the root (SHOULD);
//   - url of the program (SHOULD): it has no home that it could name, and a local identifier (MAY).
// An input is not copied into the folder, and the path it had on one machine names nothing elsewhere. Its
// identifier is its content (RFC 6920), an absolute URI as RO-Crate wants it, though not one that can be
// downloaded (SHOULD); its name is the file's alone. Two files of one content are one entity.

#include "computedivide/runs/crate.hpp"
#include "computedivide/pipeline/record.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

#include "base/source_date.hpp"
#include "computedivide/base/date.hpp"
#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/hash.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/data/json.hpp"
#include "computedivide/pipeline/fingerprint.hpp"
#include "computedivide/pipeline/workspace.hpp"
#include "computedivide/runs/chain.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view root_id = "./";
constexpr std::string_view crate_context = "https://w3id.org/ro/crate/1.1/context";
constexpr std::string_view profile = "https://w3id.org/ro/wfrun/process/0.5";
constexpr std::string_view profile_context = "https://w3id.org/ro/terms/workflow-run/context";

Json reference(std::string_view id) {
  return Json::Object{{"@id", id}};
}

Json references(const std::vector<std::string>& ids) {
  Json::Array array;
  for (const std::string& id : ids) array.push_back(reference(id));
  return array;
}

/// The media type of a file by its ending; empty where we cannot say.
std::string_view media_type(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> types{
      {{".css", "text/css"},
       {".csv", "text/csv"},
       {".gp", "text/plain"},
       {".gz", "application/gzip"},
       {".html", "text/html"},
       {".js", "text/javascript"},
       {".json", "application/json"},
       {".md", "text/markdown"},
       {".pdf", "application/pdf"},
       {".png", "image/png"},
       {".svg", "image/svg+xml"},
       {".tex", "application/x-tex"},
       {".txt", "text/plain"},
       {".zst", "application/zstd"}}};
  for (const auto& [ending, type] : types) {
    if (name.ends_with(ending)) return type;
  }
  return "";
}

Json::Object file_entity(std::string_view id, std::string_view name, std::string_view sha256,
                         std::uint64_t bytes) {
  Json::Object entity{{"@id", id}, {"@type", "File"}, {"name", name}};
  if (const std::string_view type = media_type(name); !type.empty())
    entity.emplace_back("encodingFormat", type);
  entity.emplace_back("contentSize", std::to_string(bytes));
  entity.emplace_back("sha256", sha256);
  return entity;
}

/// The inputs of the run as entities, and what stands for each source in an action.
struct InputEntities {
  Json::Array files;
  Json::Array collections;
  Json::Array programs;
  std::vector<std::string> file_ids;
  std::vector<std::string> collection_ids;
  std::vector<std::string> program_ids;
  std::map<std::string, std::string> id_of_source;  ///< no programs
};

std::string description_of(const Source& source) {
  std::string text = source.title.empty() ? "source '" + source.name + "'" : source.title;
  if (source.kind == SourceKind::synthetic) text += " (synthetic: simulated data)";
  return text;
}

InputEntities input_entities(const RunRecord& record, std::span<const Source> sources, DigestCache& digests) {
  InputEntities all;
  std::set<std::string> seen;
  for (const SourceInfo& recorded : record.sources) {
    const auto source = std::find_if(sources.begin(), sources.end(),
                                     [&](const Source& s) { return s.name == recorded.name; });
    if (source == sources.end() || !source->missing.empty() || digests.source(*source) != recorded.sha256) {
      fail("{}: source '{}' is not the one of run.json any more; a run on the present sources is needed",
           crate_file, recorded.name);
    }
    if (source->version) {
      all.program_ids.push_back("#program-" + crate_id(source->name));
      all.programs.push_back(Json::Object{{"@id", all.program_ids.back()},
                                          {"@type", "SoftwareApplication"},
                                          {"name", source->name},
                                          {"softwareVersion", recorded.sha256}});
      continue;
    }
    std::vector<std::string> parts;
    for (const fs::path& path : source->files) {
      const std::string digest = digests.file(path).value_or("");
      const std::string id = content_id(digest);
      if (std::find(parts.begin(), parts.end(), id) == parts.end()) parts.push_back(id);
      if (!seen.insert(id).second) continue;
      Json::Object entity =
          file_entity(id, path.filename().string(), digest, file_stamp(path).value_or(FileStamp{}).size);
      entity.emplace_back("description", description_of(*source));
      all.files.push_back(std::move(entity));
      all.file_ids.push_back(id);
    }
    if (parts.size() == 1) {
      all.id_of_source[source->name] = parts.front();
      continue;
    }
    all.collection_ids.push_back("#source-" + crate_id(source->name));
    all.id_of_source[source->name] = all.collection_ids.back();
    all.collections.push_back(Json::Object{{"@id", all.collection_ids.back()},
                                           {"@type", "Collection"},
                                           {"name", source->name},
                                           {"description", description_of(*source)},
                                           {"hasPart", references(parts)}});
  }
  return all;
}

std::string parameter_id(std::string_view name) {
  return "#parameter-" + crate_id(name);
}

Json action(std::string_view id, std::string_view name, std::string_view description,
            const std::vector<std::string>& objects, const std::vector<std::string>& results) {
  Json::Object entity{{"@id", id}, {"@type", "CreateAction"}, {"name", name}};
  if (!description.empty()) entity.emplace_back("description", description);
  entity.emplace_back("instrument", reference(crate_program_id));
  if (!objects.empty()) entity.emplace_back("object", references(objects));
  if (!results.empty()) entity.emplace_back("result", references(results));
  return entity;
}

std::string step_action_id(std::string_view id) {
  return "#step-" + crate_id(id);
}

Json step_action(const std::string& id, const StepRecord& record, std::span<const Step> steps,
                 const InputEntities& inputs, const std::set<std::string>& made) {
  std::vector<std::string> objects;
  for (const InputDigest& input : record.inputs) {
    const auto source = inputs.id_of_source.find(input.name);
    // Programs are what the tool needs, no input; a source that is missing was not read.
    if (made.contains(input.name)) {
      objects.push_back(crate_id(input.name));
    } else if (source != inputs.id_of_source.end()) {
      objects.push_back(source->second);
    }
  }
  for (const auto& [name, value] : record.parameters) objects.push_back(parameter_id(name));
  std::vector<std::string> results;
  for (const Outputs::Written& output : record.outputs) results.push_back(crate_id(output.name));
  const auto step = std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.id == id; });
  if (step == steps.end()) return action(step_action_id(id), id, "", objects, results);
  const std::string where = step->paper_ref.empty() ? "" : fmt::format(" ({})", step->paper_ref);
  return action(step_action_id(id), id, fmt::format("{}{}", step->title, where), objects, results);
}

/// A sentence that names the simulated sources; empty where there are none.
std::string simulated_inputs(const RunRecord& record) {
  std::vector<std::string> names;
  for (const SourceInfo& source : record.sources) {
    if (source.kind == SourceKind::synthetic) names.push_back(source.name);
  }
  if (names.empty()) return "";
  return fmt::format(" Simulated, and no claim about the world: {}.", fmt::join(names, ", "));
}

}  // namespace

std::string crate_id(std::string_view file_name) {
  static constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  const bool is_utf8 = !find_invalid_utf8(file_name).has_value();
  std::string id;
  for (const char c : file_name) {
    const auto byte = static_cast<unsigned char>(c);
    if (plain.find(c) != std::string_view::npos || (byte >= 0x80 && is_utf8)) {
      id += c;
    } else {
      id += fmt::format("%{:02X}", byte);
    }
  }
  return id;
}

std::string content_id(std::string_view sha256) {
  static constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string id = "ni:///sha-256;";
  unsigned bits = 0;
  int held = 0;
  for (const char c : sha256) {
    bits = (bits << 4U) | static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
    held += 4;
    if (held < 6) continue;
    held -= 6;
    id += digits[(bits >> static_cast<unsigned>(held)) & 63U];
  }
  if (held > 0) id += digits[(bits << static_cast<unsigned>(6 - held)) & 63U];
  return id;
}

bool is_crate_stale(const fs::path& folder) {
  if (!file_stamp(folder / crate_file) || !file_stamp(folder / "run.json")) return false;
  const std::string digest = sha256_file(folder / "run.json");
  return read_file(folder / crate_file).find(digest) == std::string::npos;
}

std::string make_crate(const WrittenRecord& written, std::string_view run_json, std::span<const Step> steps,
                       std::span<const Source> sources, const CrateStudy& study, std::string_view date) {
  const RunRecord& record = written.record;
  if (const std::vector<BrokenLink> broken = broken_links(written); !broken.empty())
    fail("{}: step '{}' {}; a run of all steps is needed", crate_file, broken.front().step,
         broken.front().what);
  DigestCache digests{fs::path()};
  const InputEntities inputs = input_entities(record, sources, digests);

  std::vector<std::string> parts{"run.json"};
  std::vector<std::string> mentions{"#run"};
  Json::Array outputs{file_entity("run.json", "run.json", sha256_hex(run_json), run_json.size())};
  Json::Array step_actions;
  std::set<std::string> made;
  for (const std::string& id : written.order) {
    const StepRecord& step = record.steps.at(id);
    for (const Outputs::Written& output : step.outputs) {
      parts.push_back(crate_id(output.name));
      outputs.push_back(file_entity(parts.back(), output.name, output.sha256, output.bytes));
    }
    mentions.push_back(step_action_id(id));
    step_actions.push_back(step_action(id, step, steps, inputs, made));
    for (const Outputs::Written& output : step.outputs) made.insert(output.name);
  }
  const std::vector<std::string> results = parts;
  parts.insert(parts.end(), inputs.file_ids.begin(), inputs.file_ids.end());
  mentions.insert(mentions.end(), inputs.collection_ids.begin(), inputs.collection_ids.end());

  std::vector<std::string> objects;
  for (const SourceInfo& source : record.sources) {
    const auto place = inputs.id_of_source.find(source.name);
    if (place != inputs.id_of_source.end()) objects.push_back(place->second);
  }
  Json::Array parameters;
  for (const auto& [name, value] : record.parameters) {
    objects.push_back(parameter_id(name));
    parameters.push_back(
        Json::Object{{"@id", objects.back()}, {"@type", "PropertyValue"}, {"name", name}, {"value", value}});
  }

  const std::string license = "https://spdx.org/licenses/" + study.program_license;
  Json::Object root{{"@id", root_id},
                    {"@type", "Dataset"},
                    {"conformsTo", reference(profile)},
                    {"name", study.name},
                    {"description", study.description + simulated_inputs(record)},
                    {"license", study.terms}};
  if (!date.empty()) root.emplace_back("datePublished", date);
  root.emplace_back("citation", reference(study.paper_id));
  root.emplace_back("hasPart", references(parts));
  root.emplace_back("mentions", references(mentions));
  Json::Object program{{"@id", crate_program_id},
                       {"@type", "SoftwareApplication"},
                       {"name", "computedivide"},
                       {"softwareVersion", record.version},
                       {"license", reference(license)}};
  if (!inputs.program_ids.empty())
    program.emplace_back("softwareRequirements", references(inputs.program_ids));

  Json::Array graph{
      Json::Object{{"@id", crate_file},
                   {"@type", "CreativeWork"},
                   {"conformsTo", reference(crate_specification)},
                   {"about", reference(root_id)}},
      root,
      Json::Object{
          {"@id", profile}, {"@type", "CreativeWork"}, {"name", "Process Run Crate"}, {"version", "0.5"}},
      program,
      Json::Object{{"@id", license}, {"@type", "CreativeWork"}, {"name", study.program_license}},
      Json::Object{{"@id", study.paper_id},
                   {"@type", "ScholarlyArticle"},
                   {"name", study.paper_title},
                   {"identifier", study.paper_id},
                   {"datePublished", study.paper_year}},
      action("#run", "computedivide run-all",
             fmt::format("All steps below, by the program of sources {}", record.source_digest), objects,
             results)};
  const auto append = [&](const Json::Array& entities) {
    graph.insert(graph.end(), entities.begin(), entities.end());
  };
  append(step_actions);
  append(parameters);
  append(inputs.programs);
  append(inputs.collections);
  append(outputs);
  append(inputs.files);
  return to_text(Json::Object{{"@context", Json::Array{crate_context, profile_context}}, {"@graph", graph}});
}

void write_crate(const fs::path& folder, std::span<const Step> steps, std::span<const Source> sources,
                 const CrateStudy& study) {
  const std::optional<Date> day = source_date();
  const std::string date = day ? format_date(*day) : "";
  if (date.empty()) {
    log::warning(
        "{}: has no datePublished, which RO-Crate 1.1 demands; SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) "
        "gives it one",
        crate_file);
  }
  const Workspace workspace(folder);
  const std::string text = read_file(folder / "run.json");
  const WrittenRecord written = run_record_from_text(text, (folder / "run.json").string());
  write_atomically(folder / crate_file, make_crate(written, text, steps, sources, study, date));
}

}  // namespace computedivide
