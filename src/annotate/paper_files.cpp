// Papers as files. A folder of a thousand PDFs holds some that are encrypted, cut off, scans, or HTML error
// pages with a wrong name: each is reported as one problem, and the others are read.
//
// The time, text and memory of pdftotext are limited: a small PDF can expand to gigabytes.

#include "annotate/paper_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <system_error>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/subprocess.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t most_memory = 2ULL << 30;  // bytes of pdftotext's address space

bool has_letters(std::string_view text) { return std::count_if(text.begin(), text.end(), is_letter) >= 20; }

PaperFileText problem(std::string words) { return {{}, std::move(words)}; }

PaperFileText read_pdf(const fs::path& path, std::string_view head, const PaperLimits& limits) {
  // The mark may come after some junk bytes, as PDF readers allow.
  if (!contains(head.substr(0, 1024), "%PDF-")) return problem("is not a PDF: '%PDF-' is missing");
  // An absolute path: a name that begins with '-' is not an option.
  Finished converted = run_program({.arguments = {limits.pdftotext, "-enc", "UTF-8", "-eol", "unix",
                                                  "-nopgbrk", fs::absolute(path).string(), "-"},
                                    .seconds = limits.seconds,
                                    .idle_seconds = limits.seconds,
                                    .output_bytes = limits.text_bytes,
                                    .memory_bytes = most_memory});
  if (!converted.started || converted.exit_code == 127) {
    return problem(
        fmt::format("{} is not installed; 'apt-get install poppler-utils' installs it", limits.pdftotext));
  }
  if (converted.too_long) return problem(fmt::format("pdftotext took more than {} s", limits.seconds));
  if (converted.too_much) return problem(fmt::format("has more than {} MB of text", limits.text_bytes >> 20));
  if (converted.exit_code != 0) {
    if (converted.exit_code == 3 || contains_any(to_lower(converted.complaints), {"password", "encrypt"}))
      return problem("is encrypted");
    const std::vector<std::string> lines = split_list(converted.complaints, '\n');
    return problem(fmt::format("is damaged: pdftotext ended with {}: '{}'", converted.exit_code,
                               escaped(shortened(lines.empty() ? "no message" : lines.front(), 200))));
  }
  if (!has_letters(converted.output)) return problem("holds no text; it may be a scan");
  return {std::move(converted.output), {}};
}

}  // namespace

PaperFileText read_paper_file(const fs::path& path, const PaperLimits& limits) {
  const std::optional<FileStamp> stamp = file_stamp(path);
  if (!stamp) return problem("does not exist or is not a file");
  if (stamp->size == 0) return problem("is empty");
  if (stamp->size > limits.file_bytes)
    return problem(
        fmt::format("is too large: {} MB; the limit is {} MB", stamp->size >> 20, limits.file_bytes >> 20));
  std::string content;
  try {
    content = read_file(path);
  } catch (const Error&) {
    return problem("cannot be read");
  }
  if (to_lower(path.extension().string()) == ".pdf") return read_pdf(path, content, limits);
  if (content.starts_with("%PDF-")) return problem("is a PDF with the extension of a text; name it .pdf");
  if (contains(content, '\0')) return problem("is not text: it holds NUL bytes");
  if (content.size() > limits.text_bytes)
    return problem(fmt::format("has more than {} MB of text", limits.text_bytes >> 20));
  if (!has_letters(content)) return problem("holds no text");
  return {std::move(content), {}};
}

// Which papers there are, and what a person already knows about them.
//
// The metadata table is the annotation schema with columns left out and `file` added. So that both are
// checked by the same rules, it is written out again with all columns, line by line where it stood, and read
// by read_papers(): its messages name the user's own lines.

std::vector<PaperToRead> read_metadata(std::string_view text, const std::string& name,
                                       std::optional<int> year) {
  CsvReader csv(text, name);
  // The columns that read_papers() wants, as papers_to_csv() writes them.
  const std::vector<std::string> columns = split_list(trim(papers_to_csv({})), ',');
  std::vector<std::string> legal = columns;
  legal.emplace_back("file");
  for (const std::string& column : csv.header())
    if (std::find(legal.begin(), legal.end(), column) == legal.end())
      fail("{}:1: column '{}' is unknown{}", name, column, suggestion(column, legal));
  csv.column("id");
  const std::size_t file = csv.column("file");
  if (!year) csv.column("year");
  std::string whole;
  append_csv_record(whole, columns);
  auto line = static_cast<std::uint64_t>(std::count(whole.begin(), whole.end(), '\n')) + 1;
  std::vector<std::string> files;
  std::map<std::string, std::uint64_t> line_of;
  while (csv.next()) {
    std::vector<std::string> cells;
    for (const std::string& column : columns) {
      const std::optional<std::size_t> at = csv.find(column);
      std::string cell = at ? std::string(csv[*at]) : std::string();
      if (column == "year" && trim(cell).empty() && year) cell = std::to_string(*year);
      cells.push_back(std::move(cell));
    }
    while (line < csv.line()) {
      whole += '\n';
      ++line;
    }
    const std::size_t before = whole.size();
    append_csv_record(whole, cells);
    line += static_cast<std::uint64_t>(
        std::count(whole.begin() + static_cast<std::ptrdiff_t>(before), whole.end(), '\n'));
    std::string paper_file(csv.trimmed(file));
    const fs::path inside(paper_file);
    if (inside.is_absolute() || std::find(inside.begin(), inside.end(), "..") != inside.end())
      fail("{}: '{}' is outside the folder; a name inside it is needed", csv.where(file), paper_file);
    if (!paper_file.empty()) {
      const auto [place, is_new] = line_of.emplace(paper_file, csv.line());
      if (!is_new)
        fail("{}: '{}' is already on line {}; every paper needs its own file", csv.where(file), paper_file,
             place->second);
    }
    files.push_back(std::move(paper_file));
  }
  PapersFile read = read_papers(whole, name);
  std::vector<PaperToRead> papers;
  for (std::size_t i = 0; i < read.papers.size(); ++i)
    papers.push_back({std::move(read.papers[i]), std::move(files[i])});
  return papers;
}

std::vector<PaperToRead> papers_in(const fs::path& folder, int year, std::vector<std::string>& left_out) {
  std::error_code error;
  std::map<std::string, std::string> file_of;  // by id
  std::vector<std::string> names;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    names.push_back(at->path().filename().string());
  if (error)
    fail("{}: cannot be read: {}; a folder with .txt and .pdf files is needed", folder.string(),
         error.message());
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) {
    const std::string ending = to_lower(fs::path(name).extension().string());
    if ((ending != ".txt" && ending != ".pdf") || name.starts_with('.')) continue;
    const std::string id = fs::path(name).stem().string();
    if (trim(id).empty() || find_invalid_utf8(id)) {
      left_out.push_back(name);
      continue;
    }
    const auto [place, is_new] = file_of.emplace(id, name);
    if (is_new) continue;
    if (ending == ".txt" && to_lower(place->second).ends_with(".pdf")) {
      left_out.push_back(place->second);
      place->second = name;
    } else {
      left_out.push_back(name);
    }
  }
  if (file_of.empty()) fail("{}: has no .txt or .pdf files; at least one paper is needed", folder.string());
  std::vector<PaperToRead> papers;
  for (const auto& [id, file] : file_of) {
    PaperToRead paper;
    paper.paper.id = trim(id);
    paper.paper.year = year;
    paper.file = file;
    papers.push_back(std::move(paper));
  }
  return papers;
}

}  // namespace computedivide
