// The accelerator table, read and checked.
//
// A peak that is ten times too high decides a figure, so the table is checked where it can be: plain numbers
// in a plausible range, a date that is one, names that nobody else has. Two names are the same where they
// differ only in case, spaces and hyphens, as nobody writes those alike ("RTX 2080 Ti", "RTX2080Ti").
// `devices` and `slice_unit` are apart because a "DGX-1" always is eight devices, and a "TPU v3-8" as many as
// it says.

#include "data/papers/hardware.hpp"

#include <algorithm>
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
// The slowest device of the table does 1e9 or more in any precision that it states, the fastest of 2025 5e15.
constexpr double least_peak = 1e9;
constexpr double most_peak = 1e18;
constexpr double most_memory_gb = 1e5;
constexpr std::uint64_t most_slices = 100'000;
constexpr std::uint64_t most_slice_unit = 64;

class HardwareTableReader {
 public:
  explicit HardwareTableReader(CsvReader& csv) : csv_(csv) {
    std::set<std::size_t> known;
    const auto find = [&](std::string_view name) { return *known.insert(column_by_key(csv_, name)).first; };
    for (std::size_t i = 0; i < texts.size(); ++i) columns_[i] = find(texts[i]);
    for (std::size_t i = 0; i < precision_count; ++i) peak_columns_[i] = find(precisions[i]);
    for (std::size_t i = 0; i < csv_.header().size(); ++i)
      if (!known.contains(i)) log::info("{}: column '{}' is not read", csv_.name(), csv_.header()[i]);
  }

  std::vector<Accelerator> read() {
    while (csv_.next()) read_row();
    if (table_.empty()) fail("{}: has no rows; at least one accelerator is needed", csv_.name());
    return std::move(table_);
  }

 private:
  std::string needed(std::size_t text) const {
    return needed_cell(csv_, columns_[text], "every accelerator needs it");
  }

  int count(std::size_t text, std::uint64_t least, std::uint64_t most) const {
    const auto value = count_cell(csv_, columns_[text], least, most);
    return static_cast<int>(value.value_or(static_cast<std::int64_t>(least)));
  }

  void claim(std::string_view alias, std::size_t text) {
    const std::optional<HardwareAlias> parsed = parse_hardware_alias(alias);
    if (!parsed) {
      fail(
          "{}: '{}' is not a name; letters, digits, spaces, hyphens and brackets are needed, a letter among "
          "them",
          csv_.where(columns_[text]), alias);
    }
    const auto [place, is_new] = claimed_.emplace(parsed->key(), csv_.line());
    if (!is_new) {
      fail("{}: '{}' is a name on line {} already; every name must stand for one accelerator, once",
           csv_.where(columns_[text]), alias, place->second);
    }
  }

  void read_row() {
    Accelerator row;
    row.name = needed(0);
    row.vendor = needed(1);
    row.aliases = split_list(csv_.trimmed(columns_[2]), ';');
    claim(row.name, 0);
    for (const std::string& alias : row.aliases) claim(alias, 2);
    row.release = needed(3);
    if (row.release.find('/') != std::string::npos || !parse_date(row.release))
      refuse_cell(csv_, columns_[3], "a date such as 2017, 2017-06 or 2017-06-21");
    for (std::size_t i = 0; i < precision_count; ++i)
      row.peak_flops[i] = number_cell(csv_, peak_columns_[i], least_peak, most_peak);
    const auto has_value = [](const std::optional<double>& peak) { return peak.has_value(); };
    if (std::ranges::none_of(row.peak_flops, has_value))
      fail("{}: '{}' has no peak in any precision; one at least is needed", csv_.where(), row.name);
    row.memory_gb = number_cell(csv_, columns_[4], 0.001, most_memory_gb);
    row.devices = count(5, 1, most_slices);
    row.slice_unit = count(6, 0, most_slice_unit);
    row.source = needed(7);
    table_.push_back(std::move(row));
  }

  CsvReader& csv_;
  std::array<std::size_t, texts.size()> columns_{};
  std::array<std::size_t, precision_count> peak_columns_{};
  std::vector<Accelerator> table_;
  std::unordered_map<std::string, std::uint64_t> claimed_;
};

/// The table, and those of the known accelerators that it has no name for.
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

std::string_view name_of(PeakPrecision precision) {
  return word_of(precision, precisions);
}

std::vector<Accelerator> read_hardware(const std::filesystem::path& path) {
  if (path.empty()) return read_hardware(shipped_data() / "embedded" / "hardware.csv");
  const std::string text = read_file(path);
  if (is_epoch_chips(text)) {
    const std::vector<Accelerator> known = read_hardware(std::filesystem::path());
    return with_others(read_epoch_chips(text, path.string(), known), known);
  }
  return read_hardware(text, path.string());
}

std::vector<Accelerator> read_hardware(std::string_view text, std::string name) {
  CsvReader csv(text, std::move(name));
  return HardwareTableReader(csv).read();
}

std::optional<double> peak_flops(const Accelerator& accelerator, std::string_view precision) {
  if (precision == best_precision) {
    std::optional<double> best;
    for (const PeakPrecision one :
         {PeakPrecision::fp32, PeakPrecision::tf32, PeakPrecision::fp16, PeakPrecision::bf16}) {
      // An empty optional is less than any value.
      best = std::max(best, accelerator.peak_flops[static_cast<std::size_t>(one)]);
    }
    return best;
  }
  for (std::size_t i = 0; i < precision_count; ++i)
    if (precision == precisions[i]) return accelerator.peak_flops[i];
  std::vector<std::string> legal{std::string(best_precision)};
  legal.insert(legal.end(), precisions.begin(), precisions.end());
  fail_usage("precision: '{}' is none{}", precision, suggestion(precision, legal));
}

}  // namespace computedivide
