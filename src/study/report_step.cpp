// The report: one page to read, with the ledger and every result.
//
// Claim under test: none of its own.
// Method: nothing is computed here; the output of the steps above is collected by the stems of their files
// and passed to src/study/report. Differs from the paper: see each result.

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <set>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/version.hpp"
#include "computedivide/csv.hpp"
#include "data/sidecar.hpp"
#include "study/claims/claims.hpp"
#include "study/code.hpp"
#include "study/ledger.hpp"
#include "study/report/report.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// All except the last, the page itself.
constexpr auto data_sources = std::span(report_sources).first<report_sources.size() - 1>();

/// The names of a step's files: those that are its own and not of a step with a longer stem.
std::vector<std::string> files_of(std::span<const fs::path> files, std::string_view id) {
  std::set<std::string> names;
  for (const fs::path& file : files) {
    const std::string name = file.filename().string();
    const bool of_longer = std::any_of(study_steps().begin(), study_steps().end(), [&](const Step& step) {
      return stem_of(step.id).size() > stem_of(id).size() && is_own_name(name, step.id);
    });
    if (is_own_name(name, id) && !of_longer) names.insert(name);
  }
  return {names.begin(), names.end()};
}

/// The content of the file of this name; empty if there is none.
std::string content_of(std::span<const fs::path> files, const std::string& name) {
  const fs::path* file = find_by(
      files, [](const fs::path& one) { return one.filename().string(); }, name);
  return file == nullptr ? "" : read_file(*file);
}

/// The sources behind a step, by way of the steps that it reads.
void add_sources(std::string_view id, std::set<std::string>& sources) {
  const Step* step = find_by(study_steps(), &Step::id, id);
  if (step == nullptr) return;
  for (const std::string_view read : step->reads) {
    if (holds(data_sources, read)) sources.emplace(read);
    add_sources(read, sources);
  }
}

std::string why_no_figure(const ReportSection& section, bool has_figure) {
  if (!has_figure) return "this result is numbers and tables alone.";
  for (const Number& number : section.numbers.numbers) {
    if (!number.value && !number.reason.empty()) return number.reason + ".";
  }
  return "it was not drawn; gnuplot and rsvg-convert are needed.";
}

/// The rows of a table of estimates by choice whose headline is a number of this result; no text if there are
/// none.
ReportTable rows_about(const fs::path& file, const std::string& result) {
  CsvReader csv(file);
  const std::size_t headline = csv.column("headline");
  std::string rows;
  while (csv.next()) {
    if (!csv[headline].starts_with(result + ".")) continue;
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < csv.header().size(); ++i) cells.emplace_back(csv[i]);
    append_csv_record(rows, cells);
  }
  if (rows.empty()) return {};
  std::string text;
  append_csv_record(text, csv.header());
  return {file.filename().string(), text + rows, result};
}

ReportSection section_of(const Step& step, const NumbersFile& numbers, std::span<const NumbersFile> all,
                         std::span<const fs::path> files) {
  ReportSection section;
  section.id = step.id;
  section.title = step.title;
  section.paper_ref = step.paper_ref;
  section.numbers = numbers;
  section.files = files_of(files, step.id);
  section.svg = content_of(files, section.id + ".svg");
  section.no_figure = why_no_figure(section, !step.figure.empty());
  const std::string table = content_of(files, section.id + ".csv");
  if (!table.empty() && (step.has_table || section.svg.empty()))
    section.tables.push_back({section.id + ".csv", table});
  for (const NumbersFile& other : all) {
    if (other.id == section.id) continue;
    for (const Number& number : other.numbers) {
      if (number.name.starts_with(section.id + "."))
        section.related.push_back({other.id, other.source.kind, number});
    }
  }
  for (const fs::path& file : files) {
    if (!file.filename().string().ends_with("_choices.csv")) continue;
    ReportTable choices = rows_about(file, section.id);
    if (!choices.csv.empty()) section.choices.push_back(std::move(choices));
  }
  section.note = method_note(step.id);
  for (const CodeFile& file : code_of_step(step.id)) section.code.emplace_back(file.path);
  std::set<std::string> sources;
  add_sources(step.id, sources);
  section.sources.assign(sources.begin(), sources.end());
  return section;
}

/// "my_models.csv", or "a.csv, b.csv and 7 more".
std::string names_of(std::span<const fs::path> files) {
  constexpr std::size_t most = 3;
  std::string names;
  for (std::size_t i = 0; i < std::min(files.size(), most); ++i)
    names += (i > 0 ? ", " : "") + files[i].filename().string();
  return files.size() > most ? fmt::format("{} and {} more", names, files.size() - most) : names;
}

/// A source with its size and, where its files are the user's own, their names. What a downloaded file comes
/// from is in the sidecar that `fetch` left beside it.
ReportSource source_of(const Inputs& inputs, std::string_view name, std::span<const fs::path> made) {
  ReportSource source{.info = inputs.source(name)};
  source.info.name = name;
  source.missing = inputs.missing(name);
  if (!source.missing.empty()) return source;
  const std::vector<fs::path>& files = inputs.source_files(name);
  std::set<std::string> licences, origins;
  for (const fs::path& file : files) {
    source.bytes += fs::file_size(file);
    if (const std::optional<Provenance> sidecar = read_sidecar(file)) {
      licences.insert(sidecar->licence);
      origins.insert(sidecar->address);
    }
  }
  source.licence = fmt::format("{}", fmt::join(licences, "; "));
  source.origin = fmt::format("{}", fmt::join(origins, "; "));
  if (source.info.title.empty()) source.files = names_of(files);
  source.provenance = "run.json";
  for (const fs::path& file : made) {
    if (file.filename() != source.info.name + ".provenance.json") continue;
    source.provenance = file.filename().string();
    if (source.info.title.empty()) source.info.title = read_source(file).title;
  }
  return source;
}

/// The profile whose values all results have; "paper" if both have the same.
std::string profile_of(std::span<const NumbersFile> results) {
  bool paper = true, latest = true;
  for (const NumbersFile& file : results) {
    for (const auto& [name, value] : file.parameters) {
      const ParameterSpec* spec = find_parameter(name);
      if (spec == nullptr) continue;
      paper = paper && value == spec->paper;
      latest = latest && value == spec->latest;
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
  const PrintedPaper paper = read_paper(inputs.source_files("published"));
  report.ledger = make_ledger(paper, results);
  report.claims = judge_claims(paper, results);
  report.claims_svg = content_of(files, "claims.svg");
  for (const NumbersFile& file : results) {
    if (file.parameters.contains("seed")) report.seed = file.parameters.at("seed");
  }
  for (const Step& step : study_steps()) {
    if (const NumbersFile* file = find_by(results, &NumbersFile::id, step.id))
      report.sections.push_back(section_of(step, *file, results, files));
    if (step.kind == StepKind::records) {
      for (std::string& name : files_of(files, step.id)) report.data_files.push_back(std::move(name));
    }
  }
  for (const std::string_view name : data_sources) report.sources.push_back(source_of(inputs, name, files));
  for (const std::string_view step : {"claims", "ledger", "numbers"}) {
    for (std::string& name : files_of(files, step)) report.whole_files.push_back(std::move(name));
  }
  report.whole_files.emplace_back("run.json");
  for (const fs::path& file : inputs.source_files("page")) {
    std::string& text = file.extension() == ".css"  ? report.css
                        : file.extension() == ".js" ? report.script
                                                    : report.glossary;
    text = read_file(file);
  }
  outputs.write("report.html", report_page(report));
}

}  // namespace computedivide
