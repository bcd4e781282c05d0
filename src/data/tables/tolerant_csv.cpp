#include "data/tables/tolerant_csv.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/json/json_parts.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_lines = 500;  // of one record
constexpr std::size_t most_bytes = std::size_t{1} << 20;

std::size_t quotes_in(std::string_view line) {
  return static_cast<std::size_t>(std::ranges::count(line, '"'));
}

/// The cells of one record; nothing if quotes are misplaced.
std::optional<std::vector<std::string>> split_record(std::string_view record) {
  std::vector<std::string> cells(1);
  bool quoted = false, closed = false;
  for (std::size_t i = 0; i < record.size(); ++i) {
    const char c = record[i];
    if (quoted) {
      if (c != '"') {
        cells.back() += c;
      } else if (i + 1 < record.size() && record[i + 1] == '"') {
        cells.back() += record[++i];
      } else {
        quoted = false;
        closed = true;
      }
    } else if (c == ',') {
      cells.emplace_back();
      closed = false;
    } else if (c == '"' && cells.back().empty() && !closed) {
      quoted = true;
    } else if (c == '"' || closed) {
      return std::nullopt;
    } else {
      cells.back() += c;
    }
  }
  if (quoted) return std::nullopt;
  return cells;
}

}  // namespace

TolerantCsv::TolerantCsv(TextReader reader) : reader_(std::move(reader)) {
  if (const auto format = foreign_format(reader_.look_ahead(512)))
    fail("{}: is {}; a CSV file in UTF-8 is needed", reader_.stream().name(), *format);
  if (!assemble()) return;
  if (record_.starts_with(byte_order_mark)) record_.erase(0, byte_order_mark.size());
  const std::vector<std::string> header = split_record(record_).value_or(std::vector<std::string>{});
  for (const std::string& column : header) header_.push_back(to_lower(trim(column)));
}

std::optional<std::size_t> TolerantCsv::column(std::string_view name) const {
  const auto place = std::ranges::find(header_, name);
  if (place == header_.end()) return std::nullopt;
  if (std::find(place + 1, header_.end(), name) != header_.end())
    fail("{}: column '{}' occurs twice in the header; each name should occur once", reader_.stream().name(),
         name);
  return static_cast<std::size_t>(place - header_.begin());
}

std::size_t TolerantCsv::need(std::string_view name) const {
  if (const std::optional<std::size_t> place = column(name)) return *place;
  fail("{}: has no column '{}'; it has: {}{}", reader_.stream().name(), name, fmt::join(header_, ", "),
       header_.size() == 1 ? "; its columns should be separated by commas" : "");
}

std::string TolerantCsv::where() const { return fmt::format("{}:{}", reader_.stream().name(), line_); }

bool TolerantCsv::next_line(std::size_t place) {
  while (lines_.size() <= place) {
    std::string_view line;
    const TextReader::Got got = reader_.next_line(line);
    if (got == TextReader::Got::end) return false;
    if (line.ends_with('\r')) line.remove_suffix(1);
    // A line that was skipped for its length is replaced by a quote that does not close.
    lines_.push_back({got == TextReader::Got::piece ? std::string(line) : "\"", reader_.line()});
  }
  return true;
}

/// Puts the next record together out of as many lines as its quotes need.
bool TolerantCsv::assemble() {
  do {
    if (!next_line(0)) return false;
    line_ = lines_.front().number;
    record_ = std::move(lines_.front().text);
    lines_.pop_front();
  } while (trim(record_).empty());
  std::string whole = record_;
  std::size_t quotes = quotes_in(whole);
  std::size_t used = 0;
  while (quotes % 2 != 0 && used < most_lines && whole.size() < most_bytes && next_line(used)) {
    whole += '\n';
    whole += lines_[used].text;
    quotes += quotes_in(lines_[used].text);
    ++used;
  }
  if (quotes % 2 != 0) return true;
  record_ = std::move(whole);
  lines_.erase(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(used));
  return true;
}

bool TolerantCsv::next() {
  if (!assemble()) return false;
  std::optional<std::vector<std::string>> cells;
  if (is_valid_utf8(record_)) cells = split_record(record_);
  good_ = cells && cells->size() == header_.size();
  if (good_) cells_ = std::move(*cells);
  return true;
}

}  // namespace computedivide
