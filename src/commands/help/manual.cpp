// One page of the manual: assembled once from the help, and written as roff or as plain text.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "study/ledger.hpp"

namespace computedivide {

namespace {

// Markers within a page's text: the font from there on.
constexpr char bold_mark = '\x01';
constexpr char italic_mark = '\x02';
constexpr char roman_mark = '\x03';

std::string bold(std::string_view text) { return fmt::format("{}{}{}", bold_mark, text, roman_mark); }

std::string italic(std::string_view text) { return fmt::format("{}{}{}", italic_mark, text, roman_mark); }

/// A paragraph, a term with its explanation, or lines that stay as they are.
struct Block {
  std::string term;
  std::string text;
  bool verbatim = false;
};

struct Section {
  std::string title;
  std::vector<Block> blocks;
};

Block about(const OptionHelp& option, bool argument) {
  Block block;
  for (const std::string& name : option.names) {
    if (!block.term.empty()) block.term += ", ";
    block.term += argument ? italic(name) : bold(name);
  }
  if (!argument && !option.value.empty()) block.term += " " + italic(option.value);
  if (option.many) block.term += " …";
  block.text = option.description + ".";
  if (!option.words.empty()) block.text += fmt::format(" One of {}.", fmt::join(option.words, ", "));
  if (!option.limits.empty()) block.text += fmt::format(" From {}.", option.limits);
  if (!option.standard.empty()) block.text += fmt::format(" Default: {}.", option.standard);
  if (!option.variable.empty()) block.text += fmt::format(" Environment: {}.", bold(option.variable));
  if (option.required && !argument) block.text += " Required.";
  return block;
}

Section options_section(std::string title, const std::vector<OptionHelp>& options, bool argument) {
  Section section{std::move(title), {}};
  for (const OptionHelp& option : options) section.blocks.push_back(about(option, argument));
  return section;
}

Section synopsis(const CommandHelp& command) {
  std::string line = bold(command.path) + " [" + italic("OPTIONS") + "]";
  for (const OptionHelp& argument : command.arguments) {
    const std::string name = italic(argument.names.front()) + (argument.many ? " …" : "");
    line += argument.required ? " " + name : " [" + name + "]";
  }
  if (!command.commands.empty()) line += " " + italic("COMMAND") + " …";
  return {"SYNOPSIS", {{"", line}}};
}

/// Paragraphs, separated by a blank line.
void add_paragraphs(const std::string& text, Section& section) {
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find("\n\n"), rest.size());
    section.blocks.push_back({"", std::string(rest.substr(0, end))});
    rest.remove_prefix(std::min(end + 2, rest.size()));
  }
}

Section exit_status() {
  return {"EXIT STATUS",
          {{bold("0"), "Done."},
           {bold("1"), "Failed: a file, a connection or a step; or a check that found something."},
           {bold("2"), "Wrong usage: a command, an option, a value or the configuration file."},
           {bold("3"), "A dry run, or a fetch that stopped early, that left something to do."}}};
}

Section environment(const CommandHelp& program) {
  Section section{"ENVIRONMENT", {}};
  for (const OptionHelp& option : program.options) {
    if (option.variable.empty()) continue;
    section.blocks.push_back(
        {bold(option.variable),
         fmt::format("Value of {} if the command line gives none.", bold(option.names.back()))});
  }
  const std::vector<Block> others{
      {bold("COMPUTEDIVIDE_DATA"), "Folder of the data shipped with the program."},
      {bold("COMPUTEDIVIDE_CACHE"), "Folder of fetched data."},
      {bold("XDG_CACHE_HOME"),
       "Contains the folder computedivide with fetched data, if COMPUTEDIVIDE_CACHE is not set."},
      {bold("OPENALEX_API_KEY"), "Key for the API of OpenAlex."},
      {bold("SSL_CERT_FILE"), "Certificates that fetch trusts in place of the system's, as --cacert."},
      {bold("https_proxy"), "Proxy for fetching data, and the related variables that curl reads."},
      {bold("NO_COLOR"),
       "Any value: no colours. Colours are used only on a terminal, and never if TERM is dumb."},
      {bold("TMPDIR"), "Folder for temporary files."}};
  section.blocks.insert(section.blocks.end(), others.begin(), others.end());
  return section;
}

Section files() {
  return {"FILES",
          {{italic("out/"), "Results, their record run.json, and a hidden folder .computedivide."},
           {italic("~/.cache/computedivide/"), "What fetch downloaded."},
           {italic("/usr/share/computedivide/"), "Shipped data of an installation under /usr."},
           {italic("FILE.toml"),
            "Configuration, read only where --config or COMPUTEDIVIDE_CONFIG names it: long names of options "
            "without dashes, global ones first, those of a command in a section of its name, such as "
            "[run-all] or [score.works]. The command line takes precedence over the environment, the "
            "environment over the file, and the file over the default."}}};
}

/// "computedivide-score-works", which with ".1" is its file's name.
std::string page_name(const CommandHelp& command) {
  std::string name = command.path;
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

Section see_also(const CommandHelp& command, const CommandHelp& program) {
  std::vector<std::string> pages;
  const auto add = [&](const CommandHelp& other) {
    if (other.path != command.path) pages.push_back(bold(page_name(other)) + "(1)");
  };
  add(program);
  for (const CommandHelp& under : program.commands) {
    if (command.path.starts_with(under.path + " ")) add(under);
  }
  for (const CommandHelp& under : command.commands) add(under);
  return {"SEE ALSO", {{"", fmt::format("{}", fmt::join(pages, ", "))}}};
}

std::vector<Section> sections_of(const CommandHelp& command, const CommandHelp& program) {
  const bool whole = command.path == program.path;
  std::string title = command.description;
  std::replace(title.begin(), title.end(), '\n', ' ');
  Section description{"DESCRIPTION", {}};
  add_paragraphs(command.description + ".", description);
  if (whole) description.blocks.front().text.pop_back();
  add_paragraphs(command.notes, description);
  std::vector<Section> sections{
      {"NAME",
       {{"", page_name(command) + " - " + (whole ? "check a paper's numbers from the raw data up" : title)}}},
      synopsis(command),
      description};
  if (!command.commands.empty()) {
    Section commands{"COMMANDS", {}};
    for (const CommandHelp& under : command.commands)
      commands.blocks.push_back({bold(under.name), under.description + "."});
    sections.push_back(commands);
  }
  if (!command.arguments.empty()) sections.push_back(options_section("ARGUMENTS", command.arguments, true));
  if (!whole && !command.options.empty())
    sections.push_back(options_section("OPTIONS", command.options, false));
  std::vector<OptionHelp> globals = program.options;
  std::erase_if(globals, [&](const OptionHelp& global) {
    return !whole && std::any_of(command.options.begin(), command.options.end(), [&](const OptionHelp& own) {
      return own.names.back() == global.names.back();
    });
  });
  sections.push_back(options_section("GLOBAL OPTIONS", globals, false));
  sections.push_back(exit_status());
  sections.push_back(environment(program));
  sections.push_back(files());
  std::string examples;
  for (const std::string& line : command.examples) examples += line + "\n";
  sections.push_back({"EXAMPLES", {{"", examples, true}}});
  sections.push_back(see_also(command, program));
  return sections;
}

/// The roff escape for an ASCII character; all others stay as they are.
using Sign = std::pair<char, std::string_view>;
constexpr std::array<Sign, 9> roff_signs{{{bold_mark, "\\fB"},
                                          {italic_mark, "\\fI"},
                                          {roman_mark, "\\fR"},
                                          {'\\', "\\e"},
                                          {'-', "\\-"},
                                          {'\'', "\\(aq"},
                                          {'~', "\\(ti"},
                                          {'^', "\\(ha"},
                                          {'`', "\\(ga"}}};

std::string roff(std::string_view text) {
  std::string out;
  bool begins_line = true;
  while (!text.empty()) {
    const char32_t c = take_character(text);
    // A dot or an apostrophe that begins a line would be a request.
    if (begins_line && (c == '.' || c == '\'')) out += "\\&";
    begins_line = c == '\n';
    const auto* const sign = find_by(roff_signs, &Sign::first, static_cast<char>(c));
    if (c >= 0x80) {
      out += fmt::format("\\[u{:04X}]", static_cast<std::uint32_t>(c));
    } else {
      out += sign == nullptr ? std::string(1, static_cast<char>(c)) : std::string(sign->second);
    }
  }
  return out;
}

/// The text without its marks, in lines of at most 79 characters with this margin.
std::string wrapped(std::string_view text, std::size_t margin) {
  std::string words;
  for (const char c : text) {
    if (c != bold_mark && c != italic_mark && c != roman_mark) words += c == '\n' ? ' ' : c;
  }
  return in_lines(words, 79, margin, margin);
}

std::string man_page(const CommandHelp& command, const CommandHelp& program) {
  std::string title = page_name(command);
  for (char& c : title) c = is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
  // The date is that of the release: a page is the same whenever it is made.
  std::string page = fmt::format(
      ".\\\" Made by 'computedivide manual' from the program's help: change that instead.\n"
      ".TH {} 1 {} \"computedivide {}\" \"User Commands\"\n",
      roff(title), release_date(), version());
  for (const Section& section : sections_of(command, program)) {
    page += fmt::format(".SH {}\n", section.title.find(' ') == std::string::npos
                                        ? section.title
                                        : fmt::format("\"{}\"", section.title));
    bool first = true;
    for (const Block& block : section.blocks) {
      if (block.verbatim) {
        page += ".nf\n" + roff(block.text) + ".fi\n";
      } else if (!block.term.empty()) {
        page += fmt::format(".TP\n{}\n{}\n", roff(block.term), roff(block.text));
      } else if (section.title == "NAME") {
        const std::size_t dash = block.text.find(" - ");
        page += roff(block.text.substr(0, dash)) + " \\- " + roff(block.text.substr(dash + 3)) + "\n";
      } else {
        page += (first ? "" : ".PP\n") + roff(block.text) + "\n";
      }
      first = false;
    }
  }
  return page;
}

std::string text_page(const CommandHelp& command, const CommandHelp& program) {
  std::string page;
  for (const Section& section : sections_of(command, program)) {
    page += (page.empty() ? "" : "\n") + section.title + "\n";
    bool first = true;
    for (const Block& block : section.blocks) {
      if (block.verbatim) {
        std::string_view rest = block.text;
        for (; !rest.empty(); rest.remove_prefix(rest.find('\n') + 1))
          page += fmt::format("    {}\n", rest.substr(0, rest.find('\n')));
      } else if (!block.term.empty()) {
        page += wrapped(block.term, 4) + wrapped(block.text, 8);
      } else {
        page += (first ? "" : "\n") + wrapped(block.text, 4);
      }
      first = false;
    }
  }
  return page;
}

// computedivide manual [COMMAND…]: a page of the manual; --all DIR writes them all.

void write_pages(const CommandHelp& command, const CommandHelp& program,
                 const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / (page_name(command) + ".1");
  write_atomically(file, man_page(command, program));
  fmt::print("{}\n", file.string());
  for (const CommandHelp& under : command.commands) write_pages(under, program, folder);
}

}  // namespace

void add_manual(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* command = app.add_subcommand("manual", "Print the manual page of the program or of a command");
  auto names = std::make_shared<std::vector<std::string>>();
  auto format = std::make_shared<std::string>("text");
  auto folder = std::make_shared<std::filesystem::path>();
  command->add_option("COMMAND", *names, "The command's words: score works (default: the whole program)");
  add_value(*command, "--format", *format, "text, or man: roff for man(1)")
      ->check(CLI::IsMember({"text", "man"}));
  command->add_option("--all", *folder, "Write every page to this folder, as NAME.1")->type_name("DIR");
  command->footer(
      "Examples:\n  computedivide manual\n  computedivide manual score works | less\n"
      "  computedivide manual --format man run-all | man -l -\n"
      "  computedivide manual --all ~/.local/share/man/man1");
  command->callback([&app, names, format, folder] {
    const CommandHelp program = help_of(app);
    if (!folder->empty()) {
      write_pages(program, program, *folder);
      return;
    }
    const CommandHelp wanted = help_of(command_named(app, *names, "manual"));
    fmt::print("{}", *format == "man" ? man_page(wanted, program) : text_page(wanted, program));
  });
}

}  // namespace computedivide
