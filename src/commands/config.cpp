// The configuration file, applied to the options: what command line and environment left open. Every key is
// checked, also in sections of commands that do not run, so that a misspelt one is not lost.

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/files.hpp"
#include "base/text.hpp"
#include "base/usage_error.hpp"
#include "commands/program.hpp"
#include "data/toml.hpp"

namespace computedivide {

namespace {

using TomlKind = TomlValue::Kind;

bool is_flag(const CLI::Option& option) {
  return option.get_items_expected_max() == 0 || option.get_type_size() == 0;
}

/// The kind of value that an option takes; nothing where it is text that no type is known of.
TomlKind kind_of(const CLI::Option& option) {
  if (is_flag(option)) return TomlKind::truth;
  const std::string type = option.get_type_name();
  for (const char* number : {"UINT", "INT", "FLOAT"}) {
    if (type.starts_with(number)) return TomlKind::number;
  }
  return TomlKind::text;
}

std::string_view name_of(TomlKind kind) {
  switch (kind) {
    case TomlKind::text:
      return "text in quotes";
    case TomlKind::number:
      return "a number";
    case TomlKind::truth:
      return "true or false";
  }
  return "";
}

bool may_be_set(const CLI::Option& option) {
  return option.get_configurable() && option.nonpositional() && !option.get_lnames().empty();
}

CLI::App& command_of(Program& program, const TomlEntry& entry, const std::string& where) {
  CLI::App* command = &program.app;
  for (const std::string& name : entry.section) {
    std::vector<std::string> names;
    CLI::App* found = nullptr;
    for (CLI::App* under : command->get_subcommands(nullptr)) {
      names.push_back(under->get_name());
      if (under->get_name() == name) found = under;
    }
    if (found == nullptr && names.empty())
      fail_usage("{}: section '{}': '{}' has no commands", where, fmt::join(entry.section, "."),
                 path_of(*command));
    if (found == nullptr)
      fail_usage("{}: section '{}': no command '{}'{}", where, fmt::join(entry.section, "."), name,
                 suggestion(name, names));
    command = found;
  }
  return *command;
}

CLI::Option& option_of(CLI::App& command, const TomlEntry& entry, const Program& program,
                       const std::string& where) {
  std::vector<std::string> names;
  for (CLI::Option* option : command.get_options()) {
    const std::vector<std::string>& own = option->get_lnames();
    const bool named = std::find(own.begin(), own.end(), entry.key) != own.end();
    if (may_be_set(*option)) {
      if (named) return *option;
      if (!option->get_group().empty()) names.push_back(own.front());
    } else if (named) {
      fail_usage("{}: '{}' is not to be set in a file; the command line is its place", where, entry.key);
    }
  }
  const CLI::Option* global = program.app.get_option_no_throw("--" + entry.key);
  if (&command != &program.app && global != nullptr && may_be_set(*global))
    fail_usage("{}: '{}' is an option of the whole program; it stands above the first section", where,
               entry.key);
  fail_usage("{}: no option '{}' of '{}'{}", where, entry.key, path_of(command),
             suggestion(entry.key, names));
}

std::vector<std::string> words_of(const CLI::Option& option, const TomlEntry& entry,
                                  const std::string& where) {
  if (entry.is_array && option.get_items_expected_max() < 2)
    fail_usage("{}: '{}' is a list; one value, {}, is needed", where, entry.key, name_of(kind_of(option)));
  std::vector<std::string> words;
  for (const TomlValue& value : entry.values) {
    if (value.kind != kind_of(option))
      fail_usage("{}: '{}': '{}' is {}; {} is needed", where, entry.key, value.text, name_of(value.kind),
                 name_of(kind_of(option)));
    const std::vector<std::string> legal = legal_words(option);
    if (!legal.empty() && std::find(legal.begin(), legal.end(), value.text) == legal.end())
      fail_usage("{}: '{}': '{}' is not legal{}", where, entry.key, value.text,
                 suggestion(value.text, legal));
    words.push_back(value.text);
  }
  return words;
}

}  // namespace

void apply_config(Program& program, const std::filesystem::path& file) {
  if (!std::filesystem::is_regular_file(file))
    fail_usage("--config: '{}' is no file that is there; a TOML file is needed", file.string());
  std::set<const CLI::Option*> seen;
  for (const TomlEntry& entry : parse_toml(read_file(file), file.string())) {
    const std::string where = fmt::format("{}:{}", file.string(), entry.line);
    CLI::App& command = command_of(program, entry, where);
    if (entry.key.empty()) continue;  // a section alone
    CLI::Option& option = option_of(command, entry, program, where);
    const std::vector<std::string> words = words_of(option, entry, where);
    if (!seen.insert(&option).second)
      fail_usage("{}: '{}' stands twice; one place is needed", where, entry.key);
    // What was typed or is in the environment stands already.
    if (option.count() > 0 || words.empty()) continue;
    program.places[&option] = where;
    option.add_result(words);
  }
}

}  // namespace computedivide
