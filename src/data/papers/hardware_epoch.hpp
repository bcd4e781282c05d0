#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/papers/hardware.hpp"

namespace computedivide {

/// Whether a table's first line is that of Epoch AI's table of chips, of any vintage.
bool is_epoch_chips(std::string_view text);

/// Reads Epoch AI's chips (2025-06 with "Memory size per board (Byte)", 2026-07 with "Memory (bytes)"). A row
/// takes the aliases of the accelerator in `known` that its name stands for. Rows without a name, a release
/// date or a peak, and second rows of a name, are left out and counted in the log. Throws Error where a
/// column is missing or no row is left.
std::vector<Accelerator> read_epoch_chips(std::string_view text, const std::string& name,
                                          std::span<const Accelerator> known);

/// One table of all vintages: a row for each of our names for accelerators (hardware_names.csv: name,
/// aliases, their chip and its date where they have none, how many of it the name stands for, and the figures
/// that they lack, with their source; all of them where they lack the chip), and behind them the other chips
/// of the newest vintage; the newest by file name. Throws Error, with file and line, where a name's chip is
/// in no vintage, and where they state a figure that the names file has.
std::vector<Accelerator> merge_epoch_chips(std::span<const std::filesystem::path> vintages,
                                           const std::filesystem::path& names);

/// The table as read_hardware reads it.
std::string hardware_to_csv(std::span<const Accelerator> table);

}  // namespace computedivide
