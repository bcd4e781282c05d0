// The tree of CLI11 as plain data: the manual and the completions are made from it.

#include "commands/help/help.hpp"

#include "base/text.hpp"
#include "commands/program.hpp"

namespace computedivide {

namespace {

/// "TEXT:{a,b}", "UINT:UINT in [1 - 256]", "FILE": what stands for a value, and its limits.
void read_type(const CLI::Option& option, OptionHelp& help) {
  const std::string type = option.get_type_name();
  const std::string first = type.substr(0, type.find(':'));
  help.words = legal_words(option);
  help.value = first == "UINT" || first == "INT" || first == "FLOAT" ? "NUMBER" : first;
  if (type.ends_with(":FILE")) help.value = "FILE";
  if (!help.words.empty()) help.value = "WORD";
  const std::size_t begin = type.find(" in [");
  const std::size_t end = type.rfind(']');
  if (begin != std::string::npos && end != std::string::npos && end > begin)
    help.limits = type.substr(begin + 5, end - begin - 5);
}

OptionHelp help_of_option(const CLI::Option& option) {
  OptionHelp help;
  help.description = option.get_description();
  help.variable = option.get_envname();
  help.required = option.get_required();
  help.many = option.get_items_expected_max() > 1;
  help.list = option.get_delimiter() == ',';
  if (!option.nonpositional()) {
    help.names = {option.get_name(true)};
    // What is completed goes by the name, unless the argument says what it is.
    const std::string type = option.get_type_name();
    const std::string first = type.substr(0, type.find(':'));
    help.value = first == "DIR" || first == "PATH" ? first : help.names.front();
    help.words = legal_words(option);
    return help;
  }
  for (const std::string& name : option.get_snames()) help.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) help.names.push_back("--" + name);
  if (option.get_items_expected_max() == 0 || option.get_type_size() == 0) return help;  // a flag
  read_type(option, help);
  help.standard = option.get_default_str();
  return help;
}

void read_footer(const std::string& footer, CommandHelp& help) {
  std::size_t at = footer.rfind("Examples:\n");
  if (at == std::string::npos) at = footer.rfind("Example:\n");
  help.notes = std::string(trim(std::string_view(footer).substr(0, at)));
  if (at == std::string::npos) return;
  std::string_view rest = std::string_view(footer).substr(footer.find('\n', at) + 1);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    if (line.starts_with("  ")) line.remove_prefix(2);
    help.examples.emplace_back(line);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

}  // namespace

CommandHelp help_of(const CLI::App& command) {
  CommandHelp help;
  help.path = path_of(command);
  help.name = command.get_name();
  help.description = command.get_description();
  read_footer(command.get_footer(), help);
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_group().empty()) continue;
    (option->nonpositional() ? help.options : help.arguments).push_back(help_of_option(*option));
  }
  for (const CLI::App* under : command.get_subcommands(nullptr)) {
    if (!under->get_group().empty()) help.commands.push_back(help_of(*under));
  }
  return help;
}

}  // namespace computedivide
