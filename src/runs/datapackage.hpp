#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/record.hpp"

namespace computedivide {

/// Where the columns and tables are described, below the shipped data: column, unit, description.
inline constexpr std::string_view columns_file = "report/columns.csv";

/// A column of the program's CSV files, or a file.
struct ColumnDescription {
  std::string column;  ///< its name; "fig4:growth" for one file only; "works:*" for all other columns of a
                       ///< file; "works:" the file
  std::string unit;    ///< empty where it has none
  std::string description;
};

/// Reads the descriptions. Throws Error, with file and line, for one that is empty or there twice.
std::vector<ColumnDescription> read_columns(const std::filesystem::path& file);

/// The description of the file `<stem>.csv` or `<stem>.csv.gz`; nullptr if there is none.
const ColumnDescription* find_table(const std::vector<ColumnDescription>& columns, std::string_view stem);

/// The description of a column of the file `<stem>.csv`: that of the file, else that of the name in all
/// files, else that of all columns of the file; nullptr if there is none.
const ColumnDescription* find_column(const std::vector<ColumnDescription>& columns, std::string_view stem,
                                     std::string_view name);

/// The text of datapackage.json (Frictionless, https://specs.frictionlessdata.io): every CSV file that the
/// record lists, with its step's title, description, size, hash, and each column's type, unit and
/// description. Files and columns without a description are added to `undescribed` as "file" and "file:
/// column".
std::string datapackage_text(const std::filesystem::path& folder, const RunRecord& record,
                             const std::vector<ColumnDescription>& columns,
                             std::vector<std::string>& undescribed);

/// Writes datapackage.json into an output folder, from its run.json and its CSV files; warns of files and
/// columns without a description.
void write_datapackage(const std::filesystem::path& folder, const std::filesystem::path& columns);

/// Whether the folder has a datapackage.json that describes the files of its run.json.
bool is_datapackage_current(const std::filesystem::path& folder);

/// Where a datapackage.json disagrees with the record about files: sentences without a full stop. Throws
/// Error if it is not JSON of that form.
std::vector<std::string> datapackage_problems(std::string_view text, const RunRecord& record);

}  // namespace computedivide
