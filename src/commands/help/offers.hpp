#pragma once

#include <span>
#include <string>
#include <vector>

#include "commands/help/help.hpp"

namespace computedivide {

/// What could stand in place of the last of these words of a command line (without the program's name), one
/// "WORD\tDESCRIPTION" each; ":files" and ":folders" leave it to the shell to look for paths.
std::vector<std::string> offers(const CommandHelp& program, std::span<const std::string> words);

}  // namespace computedivide
