#pragma once

#include <filesystem>

#include "commands/program.hpp"

namespace computedivide {

/// Gives every option that neither the command line nor the environment set its value in this TOML file:
/// global options above the first section, those of a command in the section of its name ([run-all],
/// [score.works]). Throws UsageError, with file and line, for what cannot be read or is no TOML, for unknown
/// sections and keys, for values of another type.
void apply_config(Program& program, const std::filesystem::path& file);

}  // namespace computedivide
