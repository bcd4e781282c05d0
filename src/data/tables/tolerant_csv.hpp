#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/text_reader.hpp"

namespace computedivide {

/// Comma-separated records out of a stream, for inputs too large to be rejected for one bad record. Unlike
/// CsvReader it goes on after damage: where a quote does not close within some lines, only the line that
/// opened it is dropped.
class TolerantCsv {
 public:
  /// The name of the error for a bad record.
  static constexpr std::string_view fault = "a record with quotes or commas in wrong places, or not in UTF-8";

  /// Reads the header: names trimmed, in lower case. An empty stream has none. Throws Error if the content is
  /// of another kind: UTF-16, compressed.
  explicit TolerantCsv(TextReader reader);

  std::optional<std::size_t> column(std::string_view name) const;

  /// The same; throws Error, with the columns that are there, if there is none.
  std::size_t need(std::string_view name) const;

  bool next();

  /// False where the current record has quotes in wrong places, the wrong number of cells, or is not UTF-8.
  bool good() const { return good_; }

  /// A cell of the current record, which must be good.
  const std::string& operator[](std::size_t column) const { return cells_[column]; }

  /// "works.csv:12", the current record.
  std::string where() const;

  const TextReader& reader() const { return reader_; }

 private:
  struct Line {
    std::string text;
    std::uint64_t number;
  };
  bool next_line(std::size_t place);
  bool assemble();

  TextReader reader_;
  std::vector<std::string> header_;
  std::deque<Line> lines_;  // read ahead
  std::string record_;
  std::uint64_t line_ = 1;
  std::vector<std::string> cells_;
  bool good_ = false;
};

}  // namespace computedivide
