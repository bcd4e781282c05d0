// Papers as files. A folder of a thousand PDFs holds some that are encrypted, cut off, scans, or HTML error
// pages with a wrong name: each is one problem told, and the others are read.
//
// The time, text and memory of pdftotext are limited: a small PDF can unfold to gigabytes.

#include "annotate/pdf.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/files.hpp"
#include "base/message.hpp"
#include "base/subprocess.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t most_memory = 2ULL << 30;  // bytes of pdftotext's address space

Finished convert(const fs::path& path, const PaperLimits& limits) {
  // An absolute path: a name that begins with '-' is no option.
  return run_program({.arguments = {limits.pdftotext, "-enc", "UTF-8", "-eol", "unix", "-nopgbrk",
                                    fs::absolute(path).string(), "-"},
                      .seconds = limits.seconds,
                      .idle_seconds = limits.seconds,
                      .output_bytes = limits.text_bytes,
                      .memory_bytes = most_memory});
}

bool has_letters(std::string_view text) {
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }) >= 20;
}

/// The first line that pdftotext wrote to standard error.
std::string complaint(std::string_view complaints) {
  const std::vector<std::string> lines = split_list(complaints, '\n');
  std::string line = lines.empty() ? "no message" : lines.front();
  return line;
}

PaperFileText problem(std::string words) {
  return {{}, std::move(words)};
}

PaperFileText read_pdf(const fs::path& path, std::string_view head, const PaperLimits& limits) {
  // The mark may stand after some rubbish, as readers allow.
  if (head.substr(0, 1024).find("%PDF-") == std::string_view::npos)
    return problem("is not a PDF: '%PDF-' is missing");
  Finished converted = convert(path, limits);
  if (!converted.started || converted.exit_code == 127) {
    return problem(
        fmt::format("{} is not installed; 'apt-get install poppler-utils' brings it", limits.pdftotext));
  }
  if (converted.too_long) return problem(fmt::format("pdftotext took more than {} s", limits.seconds));
  if (converted.too_much) return problem(fmt::format("has more than {} MB of text", limits.text_bytes >> 20));
  if (converted.exit_code != 0) {
    const std::string words = to_lower(converted.complaints);
    if (converted.exit_code == 3 || words.find("password") != std::string::npos ||
        words.find("encrypt") != std::string::npos)
      return problem("is encrypted");
    return problem(fmt::format("is damaged: pdftotext ended with {}: '{}'", converted.exit_code,
                               escaped(shortened(complaint(converted.complaints), 200))));
  }
  if (!has_letters(converted.output)) return problem("holds no text; it may be a scan");
  return {std::move(converted.output), {}};
}

}  // namespace

PaperFileText read_paper_file(const fs::path& path, const PaperLimits& limits) {
  const std::optional<FileStamp> stamp = file_stamp(path);
  if (!stamp) return problem("is not there, or no file");
  if (stamp->size == 0) return problem("is empty");
  if (stamp->size > limits.file_bytes)
    return problem(
        fmt::format("is huge: {} MB, and {} MB is the limit", stamp->size >> 20, limits.file_bytes >> 20));
  std::string content;
  try {
    content = read_file(path);
  } catch (const Error&) {
    return problem("cannot be read");
  }
  if (to_lower(path.extension().string()) == ".pdf") return read_pdf(path, content, limits);
  if (content.starts_with("%PDF-")) return problem("is a PDF under the name of a text; name it .pdf");
  if (content.find('\0') != std::string::npos) return problem("is not text: it holds NUL bytes");
  if (content.size() > limits.text_bytes)
    return problem(fmt::format("has more than {} MB of text", limits.text_bytes >> 20));
  if (!has_letters(content)) return problem("holds no text");
  return {std::move(content), {}};
}

}  // namespace computedivide
