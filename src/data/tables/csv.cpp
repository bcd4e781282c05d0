// RFC 4180 by a small state machine over blocks of the file. Debian's libcsv and fast-cpp-csv-parser were
// considered: the first gives no line numbers and accepts a cell that never closes, the second accepts no
// line ends inside quotes.

#include "computedivide/csv.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>

#include "base/files.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/text_reader.hpp"

namespace computedivide {

namespace {

constexpr std::size_t block_size = std::size_t{1} << 16;
constexpr std::string_view lone_return = "a carriage return without a line feed; lines end with LF or CRLF";

/// JSON or a web page in place of a table: a failed download or the wrong file.
std::optional<std::string_view> other_text(std::string_view begin) {
  const std::string front = to_lower(begin.substr(0, 16));
  for (const char* web : {"<!doctype", "<html", "<?xml"})
    if (front.starts_with(web)) return "a web page or XML";
  for (const char* json : {"{\"", "{\n", "[{", "[\"", "[\n"})
    if (front.starts_with(json)) return "JSON";
  return std::nullopt;
}

/// A column name may contain a separator or be quoted: the separator is the one that occurs most often
/// outside quotes.
void refuse_other_separators(std::string_view text, const std::string& name) {
  const std::size_t begin = std::min(text.find_first_not_of("\r\n"), text.size());
  std::map<char, std::size_t> counts;
  bool quoted = false;
  for (const char c : text.substr(begin, text.find('\n', begin) - begin)) {
    if (c == '"') quoted = !quoted;
    if (!quoted) ++counts[c];
  }
  for (const char separator : {';', '\t', '|'}) {
    // If there are commas, bars are part of names ("a|b,c|d").
    if (counts[separator] > counts[','] && (separator != '|' || counts[','] == 0)) {
      fail("{}:{}: the header is separated by '{}'; a file separated by commas is needed", name,
           1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n'),
           separator == '\t' ? std::string("tab") : std::string(1, separator));
    }
  }
}

}  // namespace

CsvReader::CsvReader(const std::filesystem::path& path)
    : name_(path.string()), file_(std::make_unique<Descriptor>(open_for_reading(path, "CSV file"))) {
  read_header();
}

CsvReader::CsvReader(std::string_view text, std::string name) : name_(std::move(name)), block_(text) {
  read_header();
}

CsvReader::~CsvReader() = default;

void CsvReader::refuse(std::uint64_t line, std::uint64_t column, std::string_view message) const {
  fail("{}:{}:{}: {}", name_, line, column, message);
}

bool CsvReader::refill() {
  if (!file_) return false;
  block_.resize(block_size);
  const std::optional<std::size_t> got = file_->read(block_.data(), block_.size());
  if (!got) fail("{}: cannot be read: {}; a readable CSV file is expected", name_, std::strerror(errno));
  block_.resize(*got);
  at_ = 0;
  return *got > 0;
}

bool CsvReader::read_record() {
  enum class State { cell_start, unquoted, quoted, after_quote, after_return };
  record_.clear();
  cell_end_.clear();
  record_line_ = line_;
  State state = State::cell_start;
  bool anything = false;
  std::uint64_t quote_line = 0, quote_column = 0;

  for (;;) {
    if (at_ == block_.size() && !refill()) {
      if (state == State::quoted) {
        refuse(quote_line, quote_column,
               "a quoted cell that opens here never closes; the file is truncated, or a quote is missing");
      }
      if (state == State::after_return) refuse(line_, column_ - 1, lone_return);
      if (!anything) return false;
      cell_end_.push_back(record_.size());
      return true;
    }
    const char c = block_[at_++];
    if (c == '\0') refuse(line_, column_, "a NUL byte; this is not a CSV file, or not in UTF-8");
    if (state == State::after_return && c != '\n') refuse(line_, column_ - 1, lone_return);
    if (state == State::quoted) {
      if (c == '"') {
        state = State::after_quote;
      } else {
        record_ += c;
      }
    } else if (state == State::after_quote && c == '"') {
      record_ += '"';
      state = State::quoted;
    } else if (c == ',') {
      cell_end_.push_back(record_.size());
      anything = true;
      state = State::cell_start;
    } else if (c == '\n') {
      ++line_;
      column_ = 1;
      if (!anything) {  // An empty line is not a record.
        record_line_ = line_;
        state = State::cell_start;
        continue;
      }
      cell_end_.push_back(record_.size());
      return true;
    } else if (c == '\r') {
      state = State::after_return;
    } else if (state == State::after_quote) {
      refuse(line_, column_,
             "text after a closing quote; a comma or the line's end, or a doubled quote, is needed");
    } else if (c == '"') {
      if (state == State::unquoted) {
        refuse(line_, column_,
               "a quote inside an unquoted cell; such a cell must be quoted, with its quotes doubled");
      }
      quote_line = line_;
      quote_column = column_;
      anything = true;
      state = State::quoted;
    } else {
      record_ += c;
      anything = true;
      state = State::unquoted;
    }
    if (c == '\n') {  // inside quotes
      ++line_;
      column_ = 1;
    } else {
      ++column_;
    }
  }
}

void CsvReader::check_text() const {
  if (const std::optional<std::size_t> bad = find_invalid_utf8(record_)) {
    const auto cell = static_cast<std::size_t>(std::upper_bound(cell_end_.begin(), cell_end_.end(), *bad) -
                                               cell_end_.begin());
    fail("{}:{}: cell {}: byte 0x{:02X} is not UTF-8; save the file as UTF-8", name_, record_line_, cell + 1,
         static_cast<unsigned char>(record_[*bad]));
  }
}

void CsvReader::read_header() {
  if (block_.empty() && !refill()) fail("{}: is empty; a header line with column names is needed", name_);
  if (block_.starts_with(byte_order_mark)) at_ = 3;
  std::optional<std::string_view> format = foreign_format(block_);
  if (!format) format = other_text(std::string_view(block_).substr(at_));
  if (format) fail("{}: is {}; a plain CSV file in UTF-8 is expected", name_, *format);
  refuse_other_separators(std::string_view(block_).substr(at_), name_);
  if (!read_record()) fail("{}: is empty; a header line with column names is needed", name_);
  check_text();
  for (std::size_t i = 0; i < cell_end_.size(); ++i) header_.emplace_back(trimmed(i));
}

std::optional<std::size_t> CsvReader::find(std::string_view column) const {
  const auto place = std::ranges::find(header_, column);
  if (place == header_.end()) return std::nullopt;
  if (std::find(place + 1, header_.end(), column) != header_.end())
    fail("{}:1: column '{}' occurs twice in the header; each name should occur once", name_, column);
  return static_cast<std::size_t>(place - header_.begin());
}

std::size_t CsvReader::column(std::string_view name) const {
  if (const std::optional<std::size_t> place = find(name)) return *place;
  fail("{}: no column '{}'{}", name_, name, suggestion(name, header_));
}

bool CsvReader::next() {
  if (!read_record()) return false;
  if (cell_end_.size() != header_.size()) {
    fail("{}:{}: {} cells where the header has {}; a shifted or truncated row, or a comma that needs quotes",
         name_, record_line_, cell_end_.size(), header_.size());
  }
  check_text();
  return true;
}

std::string_view CsvReader::operator[](std::size_t column) const {
  const std::size_t begin = column == 0 ? 0 : cell_end_[column - 1];
  return std::string_view(record_).substr(begin, cell_end_[column] - begin);
}

std::string_view CsvReader::trimmed(std::size_t column) const { return trim((*this)[column]); }

std::string CsvReader::where(std::size_t column) const {
  return fmt::format("{}:{}: column '{}'", name_, record_line_, header_[column]);
}

std::string CsvReader::where() const { return fmt::format("{}:{}", name_, record_line_); }

void append_csv_record(std::string& out, std::span<const std::string> cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    const std::string cell = tamed(cells[i]);
    // A lone empty cell would read as an empty line, and a byte order mark at the beginning of a cell as the
    // file's.
    const bool misread = (cell.empty() && cells.size() == 1) || cell.starts_with(byte_order_mark);
    if (!misread && cell.find_first_of(",\"\r\n") == std::string::npos) {
      out += cell;
      continue;
    }
    out += '"';
    for (const char c : cell) out.append(c == '"' ? 2 : 1, c);
    out += '"';
  }
  out += '\n';
}

}  // namespace computedivide
