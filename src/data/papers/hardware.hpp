#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/text.hpp"

namespace computedivide {

/// A number format in which peak throughput is stated; the order is that of Accelerator::peak_flops.
enum class PeakPrecision { fp64, fp32, tf32, fp16, bf16, int8, fp8 };

inline constexpr std::size_t precision_count = 7;

/// The slowest device of the table does 1e9 or more in any precision that it states, the fastest of 2025
/// 5e15.
inline constexpr double least_peak = 1e9, most_peak = 1e18;

/// "fp16", as columns and parameters are named.
std::string_view name_of(PeakPrecision precision);

/// One accelerator of data/embedded/hardware.csv (the README beside it says what its columns hold).
struct Accelerator {
  std::string name;                  ///< "NVIDIA V100 SXM2"; unique
  std::string vendor;                ///< "NVIDIA"
  std::vector<std::string> aliases;  ///< as papers write it: "V100", "Tesla V100", "V100 32GB" …
  std::string release;               ///< date of release: "2017", "2017-06" or "2017-06-21"
  /// Peak operations a second of one device by PeakPrecision: dense (no sparsity), on matrix units where it
  /// has them; missing where the data sheet gives none.
  std::array<std::optional<double>, precision_count> peak_flops;
  std::optional<double>& peak(PeakPrecision of) { return peak_flops[static_cast<std::size_t>(of)]; }
  const std::optional<double>& peak(PeakPrecision of) const {
    return peak_flops[static_cast<std::size_t>(of)];
  }
  bool has_peak() const {
    return std::ranges::any_of(peak_flops, [](const auto& peak) { return peak.has_value(); });
  }
  std::optional<double> memory_gb;
  int devices = 1;  ///< how many such devices the name stands for: a "DGX-1" is 8
  /// What the number of "TPU v3-8" counts: this many make one device (2 cores per chip); 0: the name takes no
  /// number.
  int slice_unit = 0;
  std::string source;  ///< the data sheet
};

/// Reads the table, or Epoch AI's table of chips with the aliases of the shipped table; the shipped one where
/// the path is empty. Throws Error, with file, line and column, for a missing or double column, a cell that
/// is not what its column holds, a row without any peak, a name or alias that two accelerators share or one
/// has twice (case, spaces and hyphens do not tell names apart), and a table without rows.
std::vector<Accelerator> read_hardware(const std::filesystem::path& path);

/// The same from memory; `name` is used for the file in messages.
std::vector<Accelerator> read_hardware(std::string_view text, std::string name);

/// Peak FLOP/s of one device (one chip of a TPU slice). "best" is the highest of fp32, tf32, fp16 and bf16:
/// half precision on matrix units where the device has them, else FP32. Or the name of a PeakPrecision.
/// Missing where the table has none; throws Error for another word.
std::optional<double> peak_flops(const Accelerator& accelerator, std::string_view precision);

struct AcceleratorMention {
  std::size_t begin = 0;  ///< bytes in the text
  std::size_t end = 0;
  std::size_t accelerator = 0;  ///< index into the table
  int devices = 1;              ///< devices that the name stands for: a "TPUv3-8" is 4 chips
};

struct DeviceCell {
  AcceleratorMention mention;
  std::optional<std::int64_t> count;  ///< of the device, where the cell has one
};

/// "Cloud TPU v2", "Cloud TPU v3": the boards of this many chips that Google rents under these names.
inline constexpr int chips_per_cloud_tpu = 4;
bool names_cloud_tpu_board(std::string_view name);

/// The parts of a name: what must agree for two names to be the same.
struct HardwareAlias {
  std::string letters;       ///< its letters and digits in lower case, without form and memory
  std::vector<bool> breaks;  ///< for each letter, whether a space or hyphen may follow it
  std::string form;          ///< "sxm", "pcie", "nvl", or nothing
  unsigned memory_gb = 0;    ///< 0 if the name gives none
  bool capital_end = false;  ///< ends in a digit and "S" ("V100S"), which is not the plural "s"

  /// The same for two names that cannot be distinguished.
  std::string key() const;
};

/// Splits a name into its parts; nothing if it has no letter, or has characters other than ASCII letters,
/// digits, spaces, hyphens and brackets.
std::optional<HardwareAlias> parse_hardware_alias(std::string_view alias);

/// Finds accelerators by name in running text. ASCII case is ignored; spaces, hyphens and nothing are the
/// same between the parts of a name; the longest name wins; a name ends where no letter or digit follows,
/// except a plural "s". A vendor or series before ("NVIDIA Tesla"), a form ("SXM2", "PCIe") and a memory
/// ("32GB", "(32 GB)", "-80G") after belong to the name. See data/embedded/README.md for what ambiguous names
/// mean.
class HardwareNames {
 public:
  /// Throws Error if two accelerators share a name.
  explicit HardwareNames(const std::vector<Accelerator>& table);

  /// All mentions, in their order; they do not overlap. A letter with one or two digits ("T4", "A10"), and
  /// "B100" and its like, count only if a vendor or series comes before them, or a GPU, card or memory
  /// after them, or "8x" before them.
  std::vector<AcceleratorMention> find(std::string_view text) const;

  /// The accelerator that a device cell names, or none: the whole cell must be a name, except for spaces
  /// around it and a "GPU" after it ("8x V100" is not one).
  std::optional<AcceleratorMention> exact(std::string_view device) const;

  /// The same for a cell with a count ("8x A100 80GB", "4 V100s") or a hyphen in the name ("V-100"). A "Cloud
  /// TPU v3" stands for the chips of its board.
  std::optional<DeviceCell> cell(std::string_view device) const;

 private:
  struct Entry {
    HardwareAlias alias;
    std::size_t accelerator = 0;
  };
  struct Core;

  std::optional<AcceleratorMention> match(std::string_view text, std::size_t begin, bool in_prose) const;
  void match_core(std::string_view text, const Core& at, std::optional<AcceleratorMention>& best) const;
  void finish(std::string_view text, Core core, std::optional<AcceleratorMention>& best) const;

  std::unordered_map<std::string, std::vector<Entry>, TextHash, std::equal_to<>> entries_;  // by letters
  std::size_t longest_ = 0;  // letters of the longest alias
  struct Row {
    int devices = 1, slice_unit = 0;
    std::string vendor;  // in lower case
  };
  std::vector<Row> rows_;  // of each accelerator
};

/// Whether a table's first line is that of Epoch AI's table of chips, of any vintage.
bool is_epoch_chips(std::string_view text);

/// Reads Epoch AI's chips (2025-06 with "Memory size per board (Byte)", 2026-07 with "Memory (bytes)"). A row
/// takes the aliases of the accelerator in `known` that its name refers to. Rows without a name, a release
/// date or a peak, and second rows of a name, are left out and counted in the log. Throws Error if a
/// column is missing or no row is left.
std::vector<Accelerator> read_epoch_chips(std::string_view text, const std::string& name,
                                          std::span<const Accelerator> known);

/// One table from all vintages: a row for each of our names for accelerators (hardware_names.csv: name,
/// aliases, Epoch AI's chip and, where Epoch AI has none, its date, how many chips the name stands for, and
/// the figures that Epoch AI lacks, with their source; all figures where it lacks the chip), then the other
/// chips of the newest vintage; the newest is decided by file name. Throws Error, with file and line, if a
/// name's chip is in no vintage, and if Epoch AI states a figure that the names file has too.
std::vector<Accelerator> merge_epoch_chips(std::span<const std::filesystem::path> vintages,
                                           const std::filesystem::path& names);

/// The table as read_hardware reads it.
std::string hardware_to_csv(std::span<const Accelerator> table);

}  // namespace computedivide
