// The report: everything that a run made, as one page to read.
//
// Claim under test: none; nothing is computed here.
// Method: gathered from the files of the steps before it, in the order of the list of steps, which is the
// paper's; what a result says of its method comes from the comment that opens its source. The page itself is
// made in src/report. Differs from the paper: see each result.

#include "computedivide/results/report.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "computedivide/base/files.hpp"
#include "computedivide/base/version.hpp"
#include "computedivide/pipeline/ledger.hpp"
#include "computedivide/results/notes.hpp"
#include "computedivide/results/parameters.hpp"
#include "computedivide/results/steps.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 7> shown_sources{"models",   "works",     "papers", "hardware",
                                                        "lexicons", "published", "gnuplot"};

/// Files by name.
using Files = std::map<std::string, fs::path>;

bool is_of(const std::string& file, const std::string& stem) {
  return file.starts_with(stem) && file.size() > stem.size() &&
         (file[stem.size()] == '.' || file[stem.size()] == '_');
}

/// The stem whose file it is: the longest of the stems that it begins with.
std::string stem_of_file(const std::string& file, const std::set<std::string>& stems) {
  std::string best;
  for (const std::string& stem : stems) {
    if (is_of(file, stem) && stem.size() > best.size()) best = stem;
  }
  return best;
}

std::string read_if_there(const Files& files, const std::string& name) {
  const auto place = files.find(name);
  return place == files.end() ? "" : read_file(place->second);
}

/// Which profile's values these are; where they are neither's, what was set beside the paper's.
std::string profile_of(const std::map<std::string, std::string>& values) {
  bool paper = true, latest = true;
  std::string set;
  for (const ParameterSpec& spec : parameter_specs()) {
    const auto value = values.find(std::string(spec.name));
    if (value == values.end()) continue;
    latest = latest && value->second == spec.latest;
    if (value->second == spec.paper) continue;
    paper = false;
    set += fmt::format("{}{}={}", set.empty() ? "" : ", ", spec.name, value->second);
  }
  if (paper) return "paper";
  return latest ? "latest" : "paper, with " + set;
}

std::vector<ReportParameter> parameters_of(const NumbersFile& numbers) {
  std::vector<ReportParameter> parameters;
  for (const auto& [name, value] : numbers.parameters) {
    std::string_view meaning = name == "seed" ? "Seed of everything random" : "";
    for (const ParameterSpec& spec : parameter_specs()) {
      if (spec.name == name) meaning = spec.meaning;
    }
    parameters.push_back({name, value, std::string(meaning)});
  }
  return parameters;
}

/// Why a result that some step draws has no drawing; empty where nothing draws it.
std::string why_not_drawn(const Inputs& inputs, const ReportSection& section, const Files& files) {
  const std::string drawn_by = "render." + section.id;
  const std::span<const Step> steps = study_steps();
  if (std::none_of(steps.begin(), steps.end(), [&](const Step& step) { return step.id == drawn_by; }))
    return "";
  if (files.contains(section.id + ".gp")) return inputs.missing("gnuplot");
  for (const Number& number : section.numbers.numbers) {
    if (!number.value) return number.reason;
  }
  return "there is nothing to draw";
}

/// The tables that are shown: a table of the paper's kind, which is there as Markdown, or all that a result
/// without a drawing has.
std::vector<ReportTable> tables_of(const ReportSection& section, const Files& files) {
  const std::string table = section.id + ".csv";
  const bool shown = files.contains(section.id + ".md") || (section.svg.empty() && section.no_figure.empty());
  if (!shown || !files.contains(table)) return {};
  return {{table, read_file(files.at(table))}};
}

ReportSection section_of(const Inputs& inputs, const Step& step, const Files& files,
                         const std::set<std::string>& stems) {
  ReportSection section;
  section.id = stem_of(step.id);
  section.title = step.title;
  section.paper_ref = step.paper_ref;
  const std::string numbers = section.id + ".numbers.json";
  section.numbers = numbers_from_text(read_file(files.at(numbers)), numbers);
  section.svg = read_if_there(files, section.id + ".svg");
  section.points = read_if_there(files, section.id + "_points.csv");
  if (section.svg.empty()) section.no_figure = why_not_drawn(inputs, section, files);
  section.tables = tables_of(section, files);
  section.parameters = parameters_of(section.numbers);
  const MethodNote note = method_note(step.id);
  section.note = note.title;
  section.method = note.paragraphs;
  section.differs = note.differs;
  for (const CodeFile& file : code_of_step(step.id)) section.code.emplace_back(file.path);
  section.sources = {section.numbers.source.name};
  for (const auto& [name, path] : files) {
    if (stem_of_file(name, stems) == section.id) section.files.push_back(name);
  }
  return section;
}

/// Numbers of other results whose names are those of this one's, as the robustness stage gives them.
void add_related(std::vector<ReportSection>& sections) {
  for (ReportSection& section : sections) {
    for (const ReportSection& other : sections) {
      if (other.id == section.id) continue;
      for (const Number& number : other.numbers.numbers) {
        if (number.name.starts_with(section.id + "."))
          section.related.push_back({other.id, other.numbers.source.kind, number});
      }
    }
  }
}

std::string text_of_page(const Inputs& inputs, std::string_view ending) {
  std::string text;
  for (const fs::path& file : inputs.source_files("page")) {
    if (file.extension() == ending) text += read_file(file);
  }
  return text;
}

}  // namespace

Report gather_report(const Inputs& inputs) {
  Files files;
  std::vector<fs::path> numbers;
  for (const fs::path& file : inputs.files_ending("")) files[file.filename().string()] = file;
  for (const fs::path& file : inputs.files_ending(".numbers.json")) numbers.push_back(file);

  std::set<std::string> stems;
  for (const Step& step : study_steps()) stems.emplace(stem_of(step.id));
  Report report;
  report.version = version();
  report.source_digest = source_digest();
  report.css = text_of_page(inputs, ".css");
  report.script = text_of_page(inputs, ".js");
  report.ledger = make_ledger(read_published(inputs.source_files("published")), read_numbers_files(numbers));
  for (const Step& step : study_steps()) {
    if (files.contains(std::string(step.id) + ".numbers.json"))
      report.sections.push_back(section_of(inputs, step, files, stems));
  }
  add_related(report.sections);

  std::map<std::string, std::string> values;
  for (const ReportSection& section : report.sections)
    values.insert(section.numbers.parameters.begin(), section.numbers.parameters.end());
  report.profile = profile_of(values);
  if (const auto seed = values.find("seed"); seed != values.end()) report.seed = seed->second;
  for (const std::string_view name : shown_sources) {
    ReportSource source;
    if (inputs.has(name)) {
      source.info = inputs.source(name);
    } else {
      source.missing = inputs.missing(name);
    }
    source.info.name = name;
    report.sources.push_back(std::move(source));
  }
  for (const auto& [name, path] : files) {
    const std::string stem = stem_of_file(name, stems);
    if (stem == "models" || stem == "works" || stem == "papers" || stem == "ledger" || stem == "numbers")
      report.data_files.push_back(name);
  }
  return report;
}

void run_report(const Inputs& inputs, Outputs& outputs) {
  outputs.write("report.html", report_page(gather_report(inputs)));
}

}  // namespace computedivide
