#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// A part of a document: a fence, the text between two markers, or the prose between them. `open`, `lines`
/// and `close` together are the original text.
struct Block {
  enum class Kind { prose, console, shell, file, other, results, command, pages };
  Kind kind = Kind::prose;
  std::string info;  ///< a file's name, a command, or what the results are made from
  std::string open;  ///< the line that begins it, empty for prose
  std::vector<std::string> lines;
  std::string close;  ///< the line that ends it, empty for prose
};

/// The folder with README.md.
std::filesystem::path project_root();

/// The folder with the pages of the methods, one per result.
std::filesystem::path method_pages();

/// README.md, docs/*.md and the pages of the methods, sorted.
std::vector<std::filesystem::path> documents();

/// The whole content of a file.
std::string read_text(const std::filesystem::path& path);

/// The document in pieces. A fence or marker that is not closed is a failed check.
std::vector<Block> blocks_of(const std::string& document);

/// The targets of links and pictures in prose and in tables.
std::vector<std::string> links_of(const Block& block);

/// The text between backticks in prose.
std::vector<std::string> inline_code(const Block& block);

/// The parts of a block's lines that begin with `computedivide`, without comments; lines joined by a
/// backslash are one.
std::vector<std::string> program_lines(const Block& block);

/// The words of a shell block's lines that begin with "scripts/".
std::vector<std::string> scripts_in(const Block& block);

/// The words after "--set", except those in console blocks, which are run and may show what is refused.
std::vector<std::string> settings_in(const Block& block);

/// Paths in the mark `<!-- makes: src/results/x.cpp … -->`: files that a reader makes by following the
/// document.
std::vector<std::string> made_by_reader(const std::string& document);

/// The anchors that the headings of a document have on a page: lower case, no punctuation, hyphens for
/// spaces.
std::vector<std::string> anchors_of(const std::string& document);
