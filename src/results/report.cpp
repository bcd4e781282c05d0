// The report: one page to read, with the ledger and every result.
//
// Claim under test: none of its own.
// Method: nothing is computed here; what the steps above wrote is gathered by the stems of their files and
// handed to src/report. Differs from the paper: see each result.

#include "computedivide/results/report.hpp"

#include <algorithm>
#include <set>

#include "computedivide/base/files.hpp"
#include "computedivide/base/version.hpp"
#include "computedivide/pipeline/ledger.hpp"
#include "computedivide/report/report.hpp"
#include "computedivide/results/notes.hpp"
#include "computedivide/results/parameters.hpp"
#include "computedivide/results/steps.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 6> data_sources{"models",   "works",    "papers",
                                                       "hardware", "lexicons", "published"};

/// The names of files of that stem: those that begin with it and with no longer stem of another step.
std::vector<std::string> files_of(std::span<const fs::path> files, std::string_view stem) {
  const auto is_of = [](std::string_view name, std::string_view s) {
    return name.starts_with(s) && name.size() > s.size() && (name[s.size()] == '.' || name[s.size()] == '_');
  };
  std::set<std::string> names;
  for (const fs::path& file : files) {
    const std::string name = file.filename().string();
    const bool of_longer = std::any_of(study_steps().begin(), study_steps().end(), [&](const Step& step) {
      return stem_of(step.id).size() > stem.size() && is_of(name, stem_of(step.id));
    });
    if (is_of(name, stem) && !of_longer) names.insert(name);
  }
  return {names.begin(), names.end()};
}

/// The sources behind a step, by way of the steps that it reads.
void add_sources(std::string_view id, std::set<std::string>& sources) {
  for (const Step& step : study_steps()) {
    if (step.id != id) continue;
    for (const std::string_view read : step.reads) {
      if (std::find(data_sources.begin(), data_sources.end(), read) != data_sources.end())
        sources.emplace(read);
      add_sources(read, sources);
    }
  }
}

std::string why_no_figure(const ReportSection& section, bool has_render) {
  if (!has_render) return "this result is numbers and tables alone.";
  for (const Number& number : section.numbers.numbers) {
    if (!number.value && !number.reason.empty()) return number.reason + ".";
  }
  return "it was not drawn; gnuplot and rsvg-convert are needed.";
}

ReportSection section_of(const Step& step, const NumbersFile& numbers, std::span<const NumbersFile> all,
                         std::span<const fs::path> files) {
  ReportSection section;
  section.id = step.id;
  section.title = step.title;
  section.paper_ref = step.paper_ref;
  section.numbers = numbers;
  section.files = files_of(files, step.id);
  const auto content = [&](const std::string& name) -> std::string {
    for (const fs::path& file : files) {
      if (file.filename() == name) return read_file(file);
    }
    return "";
  };
  section.svg = content(section.id + ".svg");
  section.points = content(section.id + "_points.csv");
  const bool has_render = std::any_of(study_steps().begin(), study_steps().end(),
                                      [&](const Step& other) { return other.id == "render." + section.id; });
  section.no_figure = why_no_figure(section, has_render);
  const std::string table = content(section.id + ".csv");
  const bool is_table = !content(section.id + ".md").empty();
  if (!table.empty() && (is_table || section.svg.empty()))
    section.tables.push_back({section.id + ".csv", table});
  for (const NumbersFile& other : all) {
    if (other.id == section.id) continue;
    for (const Number& number : other.numbers) {
      if (number.name.starts_with(section.id + "."))
        section.related.push_back({other.id, other.source.kind, number});
    }
  }
  for (const auto& [name, value] : numbers.parameters) {
    std::string meaning = name == "seed" ? "where random numbers begin" : "";
    for (const ParameterSpec& spec : parameter_specs()) {
      if (spec.name == name) meaning = spec.meaning;
    }
    section.parameters.push_back({name, value, meaning});
  }
  MethodNote note = method_note(step.id);
  section.note = note.title;
  section.method = std::move(note.paragraphs);
  section.differs = std::move(note.differs);
  for (const CodeFile& file : code_of_step(step.id)) section.code.emplace_back(file.path);
  std::set<std::string> sources;
  add_sources(step.id, sources);
  section.sources.assign(sources.begin(), sources.end());
  return section;
}

/// The profile whose values all results have; paper where both are the same.
std::string profile_of(std::span<const NumbersFile> results) {
  bool paper = true, latest = true;
  for (const NumbersFile& file : results) {
    for (const auto& [name, value] : file.parameters) {
      for (const ParameterSpec& spec : parameter_specs()) {
        if (spec.name != name) continue;
        paper = paper && value == spec.paper;
        latest = latest && value == spec.latest;
      }
    }
  }
  return paper ? "paper" : latest ? "latest" : "with settings of its own (see each result)";
}

}  // namespace

void run_report(const Inputs& inputs, Outputs& outputs) {
  const std::vector<fs::path> files = inputs.files_ending("");
  const std::vector<NumbersFile> results = read_numbers_files(inputs.files_ending(".numbers.json"));
  Report report;
  report.version = version();
  report.source_digest = source_digest();
  report.profile = profile_of(results);
  report.ledger = make_ledger(read_published(inputs.source_files("published")), results);
  for (const NumbersFile& file : results) {
    if (file.parameters.contains("seed")) report.seed = file.parameters.at("seed");
  }
  for (const Step& step : study_steps()) {
    for (const NumbersFile& file : results) {
      if (file.id == step.id) report.sections.push_back(section_of(step, file, results, files));
    }
    if (step.id == "ingest.models" || step.id == "ingest.papers" || step.id == "score.works") {
      for (std::string& name : files_of(files, stem_of(step.id)))
        report.data_files.push_back(std::move(name));
    }
  }
  for (const std::string_view name : data_sources) {
    SourceInfo info = inputs.source(name);
    info.name = name;
    report.sources.push_back({info, inputs.missing(name)});
  }
  for (const fs::path& file : inputs.source_files("page")) {
    (file.extension() == ".css" ? report.css : report.script) = read_file(file);
  }
  outputs.write("report.html", report_page(report));
}

}  // namespace computedivide
