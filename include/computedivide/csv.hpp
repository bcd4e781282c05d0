#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

class Descriptor;

/// Reads comma-separated values (RFC 4180) record by record, in memory for one record only.
///
/// Takes quoted cells with commas, line ends and doubled quotes, LF and CRLF, a UTF-8 byte order mark, and
/// skips empty lines. Refuses, with file, line and byte column: a file that is empty, holds NUL bytes or is
/// not UTF-8; a quote inside an unquoted cell or text after a closing quote; a quoted cell that never closes;
/// a record with more or fewer cells than the header; a header of one column that holds another separator.
class CsvReader {
 public:
  /// Opens the file and reads its header.
  explicit CsvReader(const std::filesystem::path& path);

  /// Reads from memory; `name` is used for the file in messages.
  CsvReader(std::string_view text, std::string name);

  ~CsvReader();
  CsvReader(const CsvReader&) = delete;
  CsvReader& operator=(const CsvReader&) = delete;

  /// What messages call the file.
  const std::string& name() const { return name_; }

  /// The column names, trimmed, in the file's order.
  const std::vector<std::string>& header() const { return header_; }

  /// The index of the column with exactly this name, if there is one. Throws Error if the name occurs
  /// twice; columns that are never requested may repeat.
  std::optional<std::size_t> find(std::string_view column) const;

  /// The same; throws Error with the nearest name if there is none.
  std::size_t column(std::string_view name) const;

  /// Goes to the next record; false at the end of the file.
  bool next();

  /// A cell of the current record, as it is in the file. Valid until next().
  std::string_view operator[](std::size_t column) const;

  /// A cell, trimmed.
  std::string_view trimmed(std::size_t column) const;

  /// The line on which the current record begins, from 1.
  std::uint64_t line() const { return record_line_; }

  /// "models.csv:12: column 'Domain'", the start of an error about a cell.
  std::string where(std::size_t column) const;

  /// "models.csv:12", the start of an error about the current record.
  std::string where() const;

 private:
  bool read_record();
  bool refill();
  [[noreturn]] void refuse(std::uint64_t line, std::uint64_t column, std::string_view message) const;
  void read_header();
  void check_text() const;

  std::string name_;
  std::unique_ptr<Descriptor> file_;  // none if the text is in memory
  std::string block_;
  std::size_t at_ = 0;
  std::uint64_t line_ = 1;
  std::uint64_t column_ = 1;
  std::uint64_t record_line_ = 1;
  std::string record_;                 // the cells' text, one after the other
  std::vector<std::size_t> cell_end_;  // where each cell ends in it
  std::vector<std::string> header_;
};

/// Appends one record and a line feed. Cells are quoted only if necessary.
void append_csv_record(std::string& out, std::span<const std::string> cells);

}  // namespace computedivide
