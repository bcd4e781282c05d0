// Epoch AI's table of chips as a table of accelerators.
//
// Merged vintages. Each cell comes from the newest vintage that has one. One of our names may stand for
// several of their devices (a "DGX-1", or a board of two GPUs that they list singly). For cards whose matrix
// units they leave out, our names file gives that rate from the maker's data sheet: otherwise their RTX 3090
// would be four times slower than their RTX 2080 Ti. An accelerator that they lack comes entirely from its
// data sheet. If both they and we state a figure, ours is refused. Their other chips of 2026-07 follow under
// their own names; those only in 2025-06 are mostly processors and graphics cards from before machine
// learning.
//
// Their FP16 column is the rate of ordinary units when they also state matrix units; ours is the rate of the
// matrix units. They have no aliases: a row takes those of the accelerator of our table that its name refers
// to (only the first such row, if one chip has several memory sizes), and never an alias that is another
// row's name.

#include "data/papers/hardware.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/date.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

constexpr std::string_view name_column = "Hardware name";

std::optional<double> peak_in(const CsvReader& csv, std::size_t column) {
  const std::optional<double> value = parse_number(csv.trimmed(column));
  const bool fits = value && *value >= least_peak && *value <= most_peak;
  return fits ? value : std::nullopt;  // nothing for blank cells and zeros too
}

/// Their chips under their own names.
std::vector<Accelerator> read_chips(std::string_view text, const std::string& name, bool needs_date) {
  // Some of their notes end lines with a lone carriage return, which CSV does not allow.
  std::string plain(text);
  for (std::size_t i = 0; i < plain.size(); ++i)
    if (plain[i] == '\r' && (i + 1 == plain.size() || plain[i + 1] != '\n')) plain[i] = ' ';
  CsvReader csv(plain, name);
  const auto column = [&](std::string_view header) { return column_by_key(csv, header); };
  const std::size_t name_place = column(name_column), vendor = column("Manufacturer"),
                    release = column("Release date"),
                    memory = column(find_by_key(csv, "Memory (bytes)") ? "Memory (bytes)"
                                                                       : "Memory size per board (Byte)"),
                    tensor_place = column("Tensor-FP16/BF16 performance (FLOP/s)");
  const std::array<std::pair<PeakPrecision, std::size_t>, 6> peaks{
      {{PeakPrecision::fp64, column("FP64 (double precision) performance (FLOP/s)")},
       {PeakPrecision::fp32, column("FP32 (single precision) performance (FLOP/s)")},
       {PeakPrecision::tf32, column("TF32 (TensorFloat-32) performance (FLOP/s)")},
       {PeakPrecision::fp16, column("FP16 (half precision) performance (FLOP/s)")},
       {PeakPrecision::int8, column("INT8 performance (OP/s)")},
       {PeakPrecision::fp8, column("FP8 performance (FLOP/s)")}}};
  std::vector<Accelerator> chips;
  std::unordered_set<std::string> claimed;
  std::map<std::string, std::size_t> left_out;
  while (csv.next()) {
    Accelerator chip;
    chip.name = csv.trimmed(name_place);
    const std::optional<HardwareAlias> alias = parse_hardware_alias(chip.name);
    chip.vendor = csv.trimmed(vendor);
    if (!alias || chip.vendor.empty()) {
      ++left_out["without a name that can be read"];
      continue;
    }
    chip.release = csv.trimmed(release);
    if (!parse_date(chip.release)) chip.release.clear();
    if (needs_date && chip.release.empty()) {
      ++left_out["without a release date"];
      continue;
    }
    for (const auto& [precision, place] : peaks) chip.peak(precision) = peak_in(csv, place);
    if (const auto tensor = peak_in(csv, tensor_place)) {
      chip.peak(PeakPrecision::fp16) = tensor;
      chip.peak(PeakPrecision::bf16) = tensor;
    }
    if (!chip.has_peak()) {
      ++left_out["without a peak in any precision"];
      continue;
    }
    if (!claimed.insert(alias->key()).second) {
      ++left_out["with a name that another row has"];
      continue;
    }
    if (const auto bytes = parse_number(csv.trimmed(memory)); bytes && *bytes > 0)
      chip.memory_gb = *bytes / 1e9;
    chip.source = "Epoch AI, ML hardware";
    chips.push_back(std::move(chip));
  }
  for (const auto& [reason, rows] : left_out) log::info("{}: {} chips {} are left out", name, rows, reason);
  if (chips.empty()) fail("{}: has no chip with a name, a date and a peak; at least one is needed", name);
  return chips;
}

std::string key_of(const std::string& name) {
  const std::optional<HardwareAlias> alias = parse_hardware_alias(name);
  return alias ? alias->key() : "";
}

/// The cell's figure from a data sheet, if it has one. Their FP16 is the ordinary units' where they state
/// no matrix units (which also fill bf16), so that ours may replace it.
void take_own_figure(const CsvReader& csv, PeakPrecision precision, Accelerator& row) {
  const std::size_t place = csv.column(name_of(precision));
  if (csv.trimmed(place).empty()) return;
  const auto theirs = precision == PeakPrecision::fp32 ? PeakPrecision::fp32 : PeakPrecision::bf16;
  if (!row.source.empty() && row.peak(theirs))
    refuse_cell(csv, place, "needed: Epoch AI states this figure of the chip");
  const std::optional<double> value = peak_in(csv, place);
  if (!value) refuse_cell(csv, place, "a peak in FLOP/s");
  row.peak(precision) = value;
}

}  // namespace

bool is_epoch_chips(std::string_view text) {
  return header_key(text.substr(0, text.find('\n'))).find(header_key(name_column)) != std::string::npos;
}

std::vector<Accelerator> read_epoch_chips(std::string_view text, const std::string& name,
                                          std::span<const Accelerator> known) {
  std::vector<Accelerator> chips = read_chips(text, name, true);
  const std::vector<Accelerator> ours(known.begin(), known.end());
  const HardwareNames names(ours);
  std::vector<std::optional<std::size_t>> twins;  // of `ours`
  std::unordered_set<std::string> claimed;
  for (const Accelerator& chip : chips) {
    const auto mention = names.exact(chip.name);
    twins.push_back(mention ? std::optional(mention->accelerator) : std::nullopt);
    claimed.insert(key_of(chip.name));
  }
  for (std::size_t i = 0; i < chips.size(); ++i) {
    if (!twins[i]) continue;
    const Accelerator& twin = ours[*twins[i]];
    chips[i].devices = twin.devices;
    chips[i].slice_unit = twin.slice_unit;
    std::vector<std::string> aliases = twin.aliases;
    aliases.push_back(twin.name);
    for (std::string& alias : aliases) {
      const auto parsed = parse_hardware_alias(alias);
      if (parsed && claimed.insert(parsed->key()).second) chips[i].aliases.push_back(std::move(alias));
    }
  }
  return chips;
}

std::vector<Accelerator> merge_epoch_chips(std::span<const std::filesystem::path> vintages,
                                           const std::filesystem::path& names) {
  std::vector<std::filesystem::path> newest_first(vintages.begin(), vintages.end());
  std::ranges::sort(newest_first, std::greater(), &std::filesystem::path::filename);
  std::vector<Accelerator> chips;
  std::unordered_map<std::string, std::size_t> place;
  std::size_t of_newest = 0;
  for (const std::filesystem::path& file : newest_first) {
    for (Accelerator& chip : read_chips(read_file(file), file.string(), false)) {
      const auto [found, is_new] = place.emplace(key_of(chip.name), chips.size());
      if (is_new) {
        chips.push_back(std::move(chip));
        continue;
      }
      Accelerator& merged = chips[found->second];
      for (std::size_t i = 0; i < precision_count; ++i)
        if (!merged.peak_flops[i]) merged.peak_flops[i] = chip.peak_flops[i];
      if (!merged.memory_gb) merged.memory_gb = chip.memory_gb;
      if (merged.release.empty()) merged.release = chip.release;
    }
    if (of_newest == 0) of_newest = chips.size();
  }
  std::vector<Accelerator> table;
  std::unordered_set<std::string> claimed;
  std::unordered_set<std::size_t> named;
  CsvReader csv(names);
  while (csv.next()) {
    const std::size_t column = csv.column("chip");
    const std::string name(csv.trimmed(csv.column("name")));
    Accelerator row;
    if (csv.trimmed(column).empty()) {
      row.vendor = name.substr(0, name.find(' '));
    } else {
      const auto found = place.find(key_of(std::string(csv.trimmed(column))));
      if (found == place.end()) refuse_cell(csv, column, "a chip with a peak in the tables given");
      row = chips[found->second];
      named.insert(found->second);
      row.source = fmt::format("Epoch AI, ML hardware: {}", row.name);
    }
    row.name = name;
    // One of their chips may be sold with two memory sizes.
    if (const auto alias = parse_hardware_alias(name); alias && alias->memory_gb > 0)
      row.memory_gb = alias->memory_gb;
    row.aliases = split_list(csv.trimmed(csv.column("aliases")), ';');
    const auto count = [&](std::string_view header, int if_blank) {
      return static_cast<int>(count_cell(csv, csv.column(header), 1, 1000).value_or(if_blank));
    };
    if (row.release.empty()) row.release = csv.trimmed(csv.column("release"));
    row.devices = count("devices", 1);
    row.slice_unit = count("slice_unit", 0);
    for (const PeakPrecision precision : {PeakPrecision::fp32, PeakPrecision::fp16, PeakPrecision::bf16})
      take_own_figure(csv, precision, row);
    const std::size_t source = csv.column("source");
    const std::string sheet(csv.trimmed(source));
    if (!sheet.empty()) row.source += row.source.empty() ? sheet : "; matrix units: " + sheet;
    if (row.source.empty()) fail("{}: a row without a chip of Epoch AI needs its source", csv.where(source));
    claimed.insert(key_of(row.name));
    for (const std::string& alias : row.aliases) claimed.insert(key_of(alias));
    table.push_back(std::move(row));
  }
  // Their bare "NVIDIA V100" is already covered by one of our names.
  const std::vector<Accelerator> ours = table;
  const HardwareNames spoken_for(ours);
  for (std::size_t i = 0; i < of_newest; ++i) {
    if (named.contains(i) || chips[i].release.empty() || spoken_for.exact(chips[i].name) ||
        !claimed.insert(key_of(chips[i].name)).second)
      continue;
    chips[i].source = fmt::format("Epoch AI, ML hardware: {}", chips[i].name);
    table.push_back(std::move(chips[i]));
  }
  std::ranges::stable_sort(
      table, {}, [](const Accelerator& row) { return std::tie(row.vendor, row.release, row.name); });
  return table;
}

std::string hardware_to_csv(std::span<const Accelerator> table) {
  std::string csv =
      "name,vendor,aliases,release,fp64,fp32,tf32,fp16,bf16,fp8,int8,memory_gb,devices,slice_unit,source\n";
  for (const Accelerator& row : table) {
    append_csv_record(
        csv,
        row_cells(row.name, row.vendor, fmt::format("{}", fmt::join(row.aliases, "; ")), row.release,
                  row.peak(PeakPrecision::fp64), row.peak(PeakPrecision::fp32), row.peak(PeakPrecision::tf32),
                  row.peak(PeakPrecision::fp16), row.peak(PeakPrecision::bf16), row.peak(PeakPrecision::fp8),
                  row.peak(PeakPrecision::int8), row.memory_gb, row.devices,
                  row.slice_unit == 0 ? "" : std::to_string(row.slice_unit), row.source));
  }
  return csv;
}

}  // namespace computedivide
