// The accelerator table, read and checked.
//
// A peak that is ten times too high decides a figure, so the table is checked where it can be: plain numbers
// in a plausible range, valid dates, and names that are unique. Two names are the same where they
// differ only in case, spaces and hyphens, as papers vary in these ("RTX 2080 Ti", "RTX2080Ti").
// `devices` and `slice_unit` are separate because a "DGX-1" is always eight devices, and a "TPU v3-8" as many
// as its name says.

#include "data/papers/hardware.hpp"

#include <map>
#include <set>
#include <unordered_set>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/words.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/date.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, precision_count> precisions{"fp64", "fp32", "tf32", "fp16",
                                                                   "bf16", "int8", "fp8"};
constexpr std::string_view best_precision = "best";
constexpr std::array<std::string_view, 8> texts{"name",      "vendor",  "aliases",    "release",
                                                "memory_gb", "devices", "slice_unit", "source"};
constexpr double most_memory_gb = 1e5;
constexpr std::uint64_t most_slices = 100'000;
constexpr std::uint64_t most_slice_unit = 64;

/// The table, and the known accelerators whose names it lacks.
std::vector<Accelerator> with_others(std::vector<Accelerator> table, const std::vector<Accelerator>& known) {
  std::unordered_set<std::string> claimed;
  const auto is_new = [&](const std::string& name) {
    const std::optional<HardwareAlias> alias = parse_hardware_alias(name);
    return alias && claimed.insert(alias->key()).second;
  };
  for (const Accelerator& row : table) {
    is_new(row.name);
    for (const std::string& alias : row.aliases) is_new(alias);
  }
  for (const Accelerator& row : known) {
    if (!is_new(row.name)) continue;
    Accelerator other = row;
    std::erase_if(other.aliases, [&](const std::string& alias) { return !is_new(alias); });
    table.push_back(std::move(other));
  }
  return table;
}

}  // namespace

std::string_view name_of(PeakPrecision precision) { return word_of(precision, precisions); }

std::vector<Accelerator> read_hardware(const std::filesystem::path& path) {
  if (path.empty()) return read_hardware(shipped_data() / "embedded" / "hardware.csv");
  const std::string text = read_file(path);
  if (is_epoch_chips(text)) {
    const std::vector<Accelerator> known = read_hardware(std::filesystem::path());
    return with_others(read_epoch_chips(text, path.string(), known), known);
  }
  return read_hardware(text, path.string());
}

std::vector<Accelerator> read_hardware(std::string_view text, std::string file) {
  CsvReader csv(text, std::move(file));
  std::map<std::string_view, std::size_t> columns;
  std::set<std::size_t> known;
  for (const std::string_view name : texts) known.insert(columns[name] = column_by_key(csv, name));
  for (const std::string_view name : precisions) known.insert(columns[name] = column_by_key(csv, name));
  for (std::size_t i = 0; i < csv.header().size(); ++i)
    if (!known.contains(i)) log::info("{}: column '{}' is not read", csv.name(), csv.header()[i]);
  const auto needed = [&](std::string_view column) {
    return needed_cell(csv, columns.at(column), "every accelerator needs it");
  };
  const auto count = [&](std::string_view column, std::uint64_t least, std::uint64_t most) {
    const auto value = count_cell(csv, columns.at(column), least, most);
    return static_cast<int>(value.value_or(static_cast<std::int64_t>(least)));
  };
  std::unordered_map<std::string, std::uint64_t> claimed;
  const auto claim = [&](std::string_view alias, std::string_view column) {
    const std::optional<HardwareAlias> parsed = parse_hardware_alias(alias);
    if (!parsed) {
      fail(
          "{}: '{}' is not a name; letters, digits, spaces, hyphens and brackets are needed, a letter among "
          "them",
          csv.where(columns.at(column)), alias);
    }
    const auto [place, is_new] = claimed.emplace(parsed->key(), csv.line());
    if (!is_new) {
      fail("{}: '{}' is already a name on line {}; every name must stand for one accelerator, once",
           csv.where(columns.at(column)), alias, place->second);
    }
  };
  std::vector<Accelerator> table;
  while (csv.next()) {
    Accelerator row;
    row.name = needed("name");
    row.vendor = needed("vendor");
    row.aliases = split_list(csv.trimmed(columns.at("aliases")), ';');
    claim(row.name, "name");
    for (const std::string& alias : row.aliases) claim(alias, "aliases");
    row.release = needed("release");
    if (contains(row.release, '/') || !parse_date(row.release))
      refuse_cell(csv, columns.at("release"), "a date such as 2017, 2017-06 or 2017-06-21");
    for (std::size_t i = 0; i < precision_count; ++i)
      row.peak_flops[i] = number_cell(csv, columns.at(precisions[i]), least_peak, most_peak);
    if (!row.has_peak())
      fail("{}: '{}' has no peak in any precision; at least one is needed", csv.where(), row.name);
    row.memory_gb = number_cell(csv, columns.at("memory_gb"), 0.001, most_memory_gb);
    row.devices = count("devices", 1, most_slices);
    row.slice_unit = count("slice_unit", 0, most_slice_unit);
    row.source = needed("source");
    table.push_back(std::move(row));
  }
  if (table.empty()) fail("{}: has no rows; at least one accelerator is needed", csv.name());
  return table;
}

std::optional<double> peak_flops(const Accelerator& accelerator, std::string_view precision) {
  if (precision == best_precision) {
    // An empty optional is less than any value.
    return std::max({accelerator.peak(PeakPrecision::fp32), accelerator.peak(PeakPrecision::tf32),
                     accelerator.peak(PeakPrecision::fp16), accelerator.peak(PeakPrecision::bf16)});
  }
  for (std::size_t i = 0; i < precision_count; ++i)
    if (precision == precisions[i]) return accelerator.peak_flops[i];
  std::vector<std::string> legal{std::string(best_precision)};
  legal.insert(legal.end(), precisions.begin(), precisions.end());
  fail_usage("precision: '{}' is unknown{}", precision, suggestion(precision, legal));
}

}  // namespace computedivide
