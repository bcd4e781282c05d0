// As much of Markdown as the documents use: fences, marks in comments, links, code between backticks.

#include "markdown.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>

#include "catch.hpp"

namespace fs = std::filesystem;

namespace {

constexpr std::string_view blanks = " \t";

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  return {std::istream_iterator<std::string>(stream), {}};
}

bool is_shell(const std::string& language) {
  return language == "sh" || language == "bash" || language == "shell";
}

Block fence(const std::string& line) {
  const std::vector<std::string> words = words_of(line.substr(3));
  const std::string language = words.empty() ? "" : words[0];
  Block block;
  block.open = line + "\n";
  block.close = "```\n";
  if (words.size() > 1) {
    block.kind = Block::Kind::file;
    block.info = words[1];
  } else {
    block.kind = language == "console" ? Block::Kind::console
                 : is_shell(language)  ? Block::Kind::shell
                                       : Block::Kind::other;
  }
  return block;
}

/// The inside of "<!-- results … -->", without spaces at its end.
std::string inside(const std::string& line, std::size_t from) {
  std::string text = line.substr(from, line.size() - from - 3);
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

void add_prose(std::vector<Block>& blocks, const std::string& line) {
  if (blocks.empty() || blocks.back().kind != Block::Kind::prose) blocks.emplace_back();
  blocks.back().lines.push_back(line);
}

/// Splits at the separators between commands, outside quotes, and drops comments.
std::vector<std::string> commands_of(const std::string& line) {
  std::vector<std::string> parts(1);
  char quote = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quote == 0 && c == '#' && (i == 0 || blanks.find(line[i - 1]) != std::string_view::npos)) break;
    if (quote == 0 && (c == '|' || c == ';' || (c == '&' && i + 1 < line.size() && line[i + 1] == '&'))) {
      parts.emplace_back();
      if (c == '&') ++i;
      continue;
    }
    if (c == '\'' || c == '"') quote = quote == 0 ? c : quote == c ? '\0' : quote;
    parts.back() += c;
  }
  return parts;
}

std::string joined(const Block& block) {
  std::string text;
  for (const std::string& line : block.lines) {
    if (line.ends_with('\\')) {
      text += line.substr(0, line.size() - 1) + " ";
    } else {
      text += line + "\n";
    }
  }
  return text;
}

}  // namespace

fs::path project_root() { return test_folder().parent_path(); }

fs::path method_pages() { return project_root() / "docs/methods"; }

std::vector<fs::path> documents() {
  std::vector<fs::path> paths{project_root() / "README.md"};
  for (const fs::path& folder : {project_root() / "docs", method_pages()}) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() == ".md") paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin() + 1, paths.end());
  return paths;
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::vector<Block> blocks_of(const std::string& document) {
  std::vector<Block> blocks;
  std::istringstream lines(document);
  std::string line;
  while (std::getline(lines, line)) {
    Block block;
    if (line.starts_with("```")) {
      block = fence(line);
    } else if (line.starts_with("<!-- results ")) {
      block.kind = Block::Kind::results;
      block.info = inside(line, std::string("<!-- results ").size());
      block.close = "<!-- end of results -->\n";
    } else if (line.starts_with("<!-- command: ")) {
      block.kind = Block::Kind::command;
      block.info = inside(line, std::string("<!-- command: ").size());
      block.close = "<!-- end of command -->\n";
    } else if (line == "<!-- pages of the methods -->") {
      block.kind = Block::Kind::pages;
      block.close = "<!-- end of pages -->\n";
    } else {
      add_prose(blocks, line);
      continue;
    }
    block.open = line + "\n";
    bool closed = false;
    while (!closed && std::getline(lines, line)) {
      closed = line + "\n" == block.close;
      if (!closed) block.lines.push_back(line);
    }
    INFO(block.open);
    CHECK(closed);
    blocks.push_back(std::move(block));
  }
  for (Block& block : blocks) {
    if (block.kind == Block::Kind::prose) {
      block.open.clear();
      block.close.clear();
    }
  }
  return blocks;
}

std::vector<std::string> links_of(const Block& block) {
  std::vector<std::string> targets;
  if (block.kind != Block::Kind::prose && block.kind != Block::Kind::pages) return targets;
  for (const std::string& line : block.lines) {
    bool code = false;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      if (line[i] == '`') code = !code;
      if (code || line[i] != ']' || line[i + 1] != '(') continue;
      const std::size_t end = line.find(')', i);
      if (end != std::string::npos) targets.push_back(line.substr(i + 2, end - i - 2));
    }
  }
  return targets;
}

std::vector<std::string> inline_code(const Block& block) {
  std::vector<std::string> codes;
  if (block.kind != Block::Kind::prose && block.kind != Block::Kind::command) return codes;
  // A line end inside code counts as a space.
  std::string text;
  for (const std::string& line : block.lines) text += line.empty() ? "\n" : line + " ";
  std::istringstream paragraphs(text);
  for (std::string paragraph; std::getline(paragraphs, paragraph);) {
    std::size_t open = paragraph.find('`');
    while (open != std::string::npos) {
      const std::size_t close = paragraph.find('`', open + 1);
      if (close == std::string::npos) break;
      codes.push_back(paragraph.substr(open + 1, close - open - 1));
      open = paragraph.find('`', close + 1);
    }
  }
  return codes;
}

std::vector<std::string> program_lines(const Block& block) {
  std::vector<std::string> lines;
  std::istringstream text(joined(block));
  for (std::string line; std::getline(text, line);) {
    for (const std::string& command : commands_of(line)) {
      std::vector<std::string> words = words_of(command);
      // Environment settings may come before it.
      const auto first = std::find_if(words.begin(), words.end(), [](const std::string& word) {
        return word != "$" && word.find('=') == std::string::npos;
      });
      if (first == words.end() || *first != "computedivide" || first + 1 == words.end()) continue;
      const std::size_t start = command.find("computedivide", command.find_first_not_of("$ "));
      std::string rest = command.substr(start);
      lines.push_back(rest.substr(0, rest.find(" > ")));
    }
  }
  return lines;
}

std::vector<std::string> scripts_in(const Block& block) {
  std::vector<std::string> scripts;
  if (block.kind != Block::Kind::shell) return scripts;
  for (const std::string& line : block.lines) {
    for (const std::string& word : words_of(line)) {
      if (word.starts_with("#")) break;
      if (word.starts_with("scripts/")) scripts.push_back(word);
    }
  }
  return scripts;
}

std::vector<std::string> settings_in(const Block& block) {
  std::vector<std::string> settings;
  if (block.kind == Block::Kind::console) return settings;
  const std::string text = joined(block);
  const std::string option = "--set ";
  for (std::size_t at = text.find(option); at != std::string::npos; at = text.find(option, at + 1)) {
    std::size_t start = at + option.size();
    std::size_t end = 0;
    if (text[start] == '\'' || text[start] == '"') {
      end = text.find(text[start], start + 1);
      ++start;
    } else {
      end = text.find_first_of(" \n`,;)", start);
    }
    const std::string setting = text.substr(start, end - start);
    if (setting.find('=') != std::string::npos) settings.push_back(setting);
  }
  return settings;
}

std::vector<std::string> made_by_reader(const std::string& document) {
  const std::string mark = "<!-- makes: ";
  const std::size_t at = document.find(mark);
  if (at == std::string::npos) return {};
  const std::size_t start = at + mark.size();
  return words_of(document.substr(start, document.find("-->", start) - start));
}

std::vector<std::string> anchors_of(const std::string& document) {
  std::vector<std::string> anchors;
  for (const Block& block : blocks_of(document)) {
    if (block.kind != Block::Kind::prose && block.kind != Block::Kind::command) continue;
    for (const std::string& line : block.lines) {
      const std::size_t marks = line.find_first_not_of('#');
      if (marks == 0 || marks == std::string::npos || line[marks] != ' ') continue;
      std::string anchor;
      for (const char c : line.substr(marks + 1)) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' ||
            static_cast<unsigned char>(c) >= 0x80) {
          anchor += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        } else if (c == ' ') {
          anchor += '-';
        }
      }
      anchors.push_back(anchor);
    }
  }
  return anchors;
}
