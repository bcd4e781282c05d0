// Describes the output folder for pandas, R and other readers of Frictionless data packages. Types are
// determined from the cells, so that none can be wrong for the file: whole numbers, numbers, booleans, days,
// and text for the rest. A column without any value is text. Units and sentences are in one shipped table,
// since many writers share columns; a column or table that is missing there causes a warning here and a
// failed test.

#include "runs/runs.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/text_reader.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view csv_ending = ".csv";
constexpr std::string_view compressed_ending = ".csv.gz";

bool is_whole(std::string_view cell) {
  if (cell.starts_with('-')) cell.remove_prefix(1);
  constexpr std::size_t most_digits = 18;
  return !cell.empty() && cell.size() <= most_digits &&
         cell.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_day(std::string_view cell) {
  constexpr std::string_view pattern = "dddd-dd-dd";
  if (cell.size() != pattern.size()) return false;
  for (std::size_t i = 0; i < cell.size(); ++i)
    if (pattern[i] == 'd' ? !is_digit(cell[i]) : cell[i] != '-') return false;
  return true;
}

/// What type all cells of a column have had so far.
struct CellKinds {
  bool any = false, whole = true, number = true, boolean = true, day = true;

  void add(std::string_view cell) {
    if (cell.empty()) return;
    any = true;
    whole = whole && is_whole(cell);
    number = number && (whole || parse_number(cell).has_value());
    boolean = boolean && (cell == "true" || cell == "false");
    day = day && is_day(cell);
  }

  std::string_view type() const {
    if (!any) return "string";
    if (whole) return "integer";
    if (number) return "number";
    if (boolean) return "boolean";
    return day ? "date" : "string";
  }
};

/// "fig1" of "fig1.csv" and of "fig1.csv.gz".
std::string stem_of_file(std::string_view name) {
  return std::string(name.substr(0, name.rfind(csv_ending)));
}

/// The columns of a table and the types of their cells.
struct KindsOfColumns {
  std::vector<std::string> header;
  std::vector<CellKinds> kinds;

  void add(CsvReader& csv) {
    header = csv.header();
    kinds.resize(header.size());
    while (csv.next())
      for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i].add(csv.trimmed(i));
  }
};

/// A compressed table is read a block of lines at a time: it can be larger than memory. The program writes
/// one record per line there, and '#' before lines that are not records.
KindsOfColumns kinds_of(const fs::path& file) {
  KindsOfColumns columns;
  if (!file.filename().string().ends_with(compressed_ending)) {
    CsvReader csv(file);
    columns.add(csv);
    return columns;
  }
  constexpr std::size_t block_size = std::size_t{1} << 20;
  TextReader reader{ByteStream(file)};
  std::string header, block;
  const auto add_block = [&] {
    CsvReader csv(block, file.string());
    columns.add(csv);
    block = header;
  };
  for (std::string_view line; reader.next_line(line) == TextReader::Got::piece;) {
    if (line.starts_with('#')) continue;
    block += fmt::format("{}\n", line);
    if (header.empty()) header = block;
    if (block.size() > block_size) add_block();
  }
  if (!reader.stream().damage().empty()) fail("{}", reader.stream().damage());
  add_block();
  return columns;
}

Json schema_of(const fs::path& file, const std::string& name, const std::vector<ColumnDescription>& columns,
               std::vector<std::string>& undescribed) {
  const auto [header, kinds] = kinds_of(file);
  Json::Array fields;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const std::string& column = header[i];
    Json::Object field{{"name", column}, {"type", kinds[i].type()}};
    const ColumnDescription* known = find_column(columns, stem_of_file(name), column);
    if (known == nullptr) {
      undescribed.push_back(fmt::format("{}: {}", name, column));
    } else {
      if (!known->unit.empty()) field.emplace_back("unit", known->unit);
      field.emplace_back("description", known->description);
    }
    fields.emplace_back(std::move(field));
  }
  return Json::Object{{"fields", std::move(fields)}, {"missingValues", Json::Array{Json("")}}};
}

/// A CSV file of the record, and the step that wrote it.
struct CsvFile {
  std::string_view step;
  const Outputs::Written* output;
};

std::map<std::string, CsvFile> csv_files(const RunRecord& record) {
  std::map<std::string, CsvFile> files;
  for (const auto& [id, step] : record.steps) {
    for (const Outputs::Written& output : step.outputs)
      if (output.name.ends_with(csv_ending) || output.name.ends_with(compressed_ending))
        files[output.name] = {id, &output};
  }
  return files;
}

/// The step's entry in the list of steps; nothing for one that is no longer in it.
std::string_view title_of_step(std::string_view id) {
  const Step* step = find_by(study_steps(), &Step::id, id);
  return step == nullptr ? "" : step->title;
}

}  // namespace

std::vector<ColumnDescription> read_columns(const fs::path& file) {
  CsvReader csv(file);
  const std::size_t column = csv.column("column"), unit = csv.column("unit");
  const std::size_t description = csv.column("description");
  std::vector<ColumnDescription> columns;
  std::set<std::string> seen;
  while (csv.next()) {
    columns.push_back({std::string(csv.trimmed(column)), std::string(csv.trimmed(unit)),
                       std::string(csv.trimmed(description))});
    if (columns.back().description.empty())
      fail("{}: '{}' has no description; one sentence is expected", csv.where(description), csv[column]);
    if (!seen.insert(columns.back().column).second)
      fail("{}: '{}' is described already; one row per column is expected", csv.where(column), csv[column]);
  }
  return columns;
}

const ColumnDescription* find_table(const std::vector<ColumnDescription>& columns, std::string_view stem) {
  return find_by(columns, &ColumnDescription::column, fmt::format("{}:", stem));
}

const ColumnDescription* find_column(const std::vector<ColumnDescription>& columns, std::string_view stem,
                                     std::string_view name) {
  for (const std::string& key :
       {fmt::format("{}:{}", stem, name), std::string(name), fmt::format("{}:*", stem)}) {
    if (const ColumnDescription* found = find_by(columns, &ColumnDescription::column, key)) return found;
  }
  return nullptr;
}

std::string datapackage_text(const fs::path& folder, const RunRecord& record,
                             const std::vector<ColumnDescription>& columns,
                             std::vector<std::string>& undescribed) {
  Json::Array resources;
  for (const auto& [name, file] : csv_files(record)) {
    // Frictionless names have small letters, digits, ".", "_" and "-".
    Json::Object resource{{"name", to_lower(stem_of_file(name))},
                          {"path", name},
                          {"profile", "tabular-data-resource"},
                          {"format", "csv"},
                          {"mediatype", "text/csv"},
                          {"encoding", "utf-8"},
                          {"bytes", file.output->bytes},
                          {"hash", "sha256:" + file.output->sha256}};
    if (const std::string_view title = title_of_step(file.step); !title.empty())
      resource.emplace_back("title", title);
    if (const ColumnDescription* table = find_table(columns, stem_of_file(name)); table != nullptr) {
      resource.emplace_back("description", table->description);
    } else {
      undescribed.push_back(name);
    }
    if (name.ends_with(compressed_ending)) {
      resource.emplace_back("compression", "gz");
      resource.emplace_back("dialect", Json::Object{{"commentChar", "#"}});
    }
    resource.emplace_back("schema", schema_of(folder / name, name, columns, undescribed));
    resources.emplace_back(std::move(resource));
  }
  return to_text(Json::Object{
      {"profile", "tabular-data-package"},
      {"name", "computedivide"},
      {"title", "The compute divide in machine learning, checked from the data up"},
      {"description",
       "Every table of one run. run.json says from which data and with which choices they were made."},
      {"version", record.version},
      {"resources", std::move(resources)}});
}

void write_datapackage(const fs::path& folder, const fs::path& columns) {
  const RunRecord record = read_run_record(folder);
  std::vector<std::string> undescribed;
  write_atomically(folder / datapackage_file,
                   datapackage_text(folder, record, read_columns(columns), undescribed));
  for (const std::string& column : undescribed)
    log::warning("{}: has no description; a row in data/{} is expected", column, columns_file);
}

bool is_datapackage_current(const fs::path& folder) {
  try {
    return datapackage_problems(read_file(folder / datapackage_file), read_run_record(folder)).empty();
  } catch (const Error&) {
    return false;
  }
}

std::vector<std::string> datapackage_problems(std::string_view text, const RunRecord& record) {
  const std::string where(datapackage_file);
  std::map<std::string, CsvFile> files = csv_files(record);
  std::vector<std::string> problems;
  const Json package = parse_json(text, where);
  for (const Json& resource : package.at("resources", where).array(where)) {
    const std::string path = resource.at("path", where).text(where);
    const auto file = files.find(path);
    if (file == files.end()) {
      problems.push_back(fmt::format("describes '{}', which run.json does not list", path));
      continue;
    }
    if (resource.at("hash", where).text(where) != "sha256:" + file->second.output->sha256)
      problems.push_back(fmt::format("describes another '{}' than run.json; a run writes it again", path));
    files.erase(file);
  }
  for (const auto& [name, rest] : files) problems.push_back(fmt::format("does not describe '{}'", name));
  return problems;
}

}  // namespace computedivide
