// Epoch AI's table of chips as a table of accelerators.
//
// Their FP16 column is the rate of ordinary units where they state matrix units beside it; ours is the matrix
// units'. They have no aliases: a row takes those of the accelerator of our table that its name stands for,
// the first such row where there are several (memories of one chip), and never one that is a row's own name.

#include "data/papers/hardware_epoch.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <unordered_set>
#include <utility>

#include "computedivide/base/date.hpp"
#include "computedivide/base/error.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/data/csv.hpp"

namespace computedivide {

namespace {

constexpr std::string_view name_column = "Hardware name";
constexpr double least_epoch_peak = 1e9;
constexpr double most_epoch_peak = 1e18;

struct Columns {
  std::size_t name;
  std::size_t vendor;
  std::size_t release;
  std::size_t memory;
  std::size_t tensor;
  std::array<std::pair<PeakPrecision, std::size_t>, 6> peaks;

  explicit Columns(const CsvReader& csv)
      : name(csv.column(name_column)),
        vendor(csv.column("Manufacturer")),
        release(csv.column("Release date")),
        memory(csv.find("Memory (bytes)") ? csv.column("Memory (bytes)")
                                          : csv.column("Memory size per board (Byte)")),
        tensor(csv.column("Tensor-FP16/BF16 performance (FLOP/s)")),
        peaks{{{PeakPrecision::fp64, csv.column("FP64 (double precision) performance (FLOP/s)")},
               {PeakPrecision::fp32, csv.column("FP32 (single precision) performance (FLOP/s)")},
               {PeakPrecision::tf32, csv.column("TF32 (TensorFloat-32) performance (FLOP/s)")},
               {PeakPrecision::fp16, csv.column("FP16 (half precision) performance (FLOP/s)")},
               {PeakPrecision::int8, csv.column("INT8 performance (OP/s)")},
               {PeakPrecision::fp8, csv.column("FP8 performance (FLOP/s)")}}} {}
};

std::optional<double> peak_in(const CsvReader& csv, std::size_t column) {
  const std::string_view cell = csv.trimmed(column);
  const std::optional<double> value = parse_number(cell);
  if (!value || *value < least_epoch_peak || *value > most_epoch_peak)
    return std::nullopt;  // blanks and zeros too
  return value;
}

}  // namespace

bool is_epoch_chips(std::string_view text) {
  return text.substr(0, text.find('\n')).find(name_column) != std::string_view::npos;
}

std::vector<Accelerator> read_epoch_chips(std::string_view text, const std::string& name,
                                          std::span<const Accelerator> known) {
  // Some of their notes end lines with a carriage return alone, which CSV has not.
  std::string plain(text);
  for (std::size_t i = 0; i < plain.size(); ++i) {
    if (plain[i] == '\r' && (i + 1 == plain.size() || plain[i + 1] != '\n')) plain[i] = ' ';
  }
  CsvReader csv(plain, name);
  const Columns columns(csv);
  const std::vector<Accelerator> ours(known.begin(), known.end());
  const HardwareNames names(ours);
  std::vector<Accelerator> chips;
  std::vector<std::optional<std::size_t>> twins;  // of `ours`
  std::unordered_set<std::string> claimed;
  std::map<std::string, std::size_t> left_out;
  while (csv.next()) {
    Accelerator chip;
    chip.name = csv.trimmed(columns.name);
    const std::optional<HardwareAlias> alias = parse_hardware_alias(chip.name);
    chip.vendor = csv.trimmed(columns.vendor);
    if (!alias || chip.vendor.empty()) {
      ++left_out["without a name that can be read"];
      continue;
    }
    chip.release = csv.trimmed(columns.release);
    if (!parse_date(chip.release)) {
      ++left_out["without a release date"];
      continue;
    }
    for (const auto& [precision, column] : columns.peaks)
      chip.peak_flops[static_cast<std::size_t>(precision)] = peak_in(csv, column);
    if (const auto tensor = peak_in(csv, columns.tensor)) {
      chip.peak_flops[static_cast<std::size_t>(PeakPrecision::fp16)] = tensor;
      chip.peak_flops[static_cast<std::size_t>(PeakPrecision::bf16)] = tensor;
    }
    if (std::none_of(chip.peak_flops.begin(), chip.peak_flops.end(),
                     [](const std::optional<double>& peak) { return peak.has_value(); })) {
      ++left_out["without a peak in any precision"];
      continue;
    }
    if (!claimed.insert(alias->key()).second) {
      ++left_out["with a name that another row has"];
      continue;
    }
    if (const auto bytes = parse_number(csv.trimmed(columns.memory)); bytes && *bytes > 0)
      chip.memory_gb = *bytes / 1e9;
    chip.source = "Epoch AI, ML hardware";
    const auto mention = names.exact(chip.name);
    twins.push_back(mention ? std::optional(mention->accelerator) : std::nullopt);
    chips.push_back(std::move(chip));
  }
  for (const auto& [reason, rows] : left_out) log::info("{}: {} chips {} are left out", name, rows, reason);
  if (chips.empty()) fail("{}: has no chip with a name, a date and a peak; at least one is needed", name);
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

}  // namespace computedivide
