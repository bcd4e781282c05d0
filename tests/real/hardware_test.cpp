// Our accelerator table against Epoch AI's of June 2025: how many peaks agree within 5 %, and for each that
// does not, why ours stays.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "base/files.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "data/papers/hardware.hpp"

using namespace computedivide;

namespace {

/// A column of theirs, and the precisions of ours that it may state: one of them must be near.
struct Pair {
  std::string_view label;
  std::string_view theirs;
  std::vector<PeakPrecision> ours;
};

constexpr std::size_t fp32_pair = 1;
constexpr std::size_t matrix_pair = 3;
constexpr std::size_t plain_half_pair = 4;
const std::array<Pair, 7> pairs{
    {{"FP64", "FP64 (double precision) performance (FLOP/s)", {PeakPrecision::fp64}},
     {"FP32", "FP32 (single precision) performance (FLOP/s)", {PeakPrecision::fp32}},
     {"TF32", "TF32 (TensorFloat-32) performance (FLOP/s)", {PeakPrecision::tf32}},
     {"FP16/BF16 on matrix units",
      "Tensor-FP16/BF16 performance (FLOP/s)",
      {PeakPrecision::fp16, PeakPrecision::bf16}},
     {"FP16", "FP16 (half precision) performance (FLOP/s)", {PeakPrecision::fp16, PeakPrecision::bf16}},
     {"INT8", "INT8 performance (OP/s)", {PeakPrecision::int8}},
     {"FP8", "FP8 performance (FLOP/s)", {PeakPrecision::fp8}}}};

constexpr std::string_view half_board =
    "theirs is one of the board's GPUs, ours all of them, as the data sheet has it";
constexpr std::string_view reference_card =
    "theirs is the reference card, ours the Founders Edition, of higher clock";
constexpr std::string_view other_version = "theirs is another version sold under the name, ours the first";

/// Why ours differs, by their name for the device. What is not here must agree.
const std::map<std::string, std::string_view> reasons{
    {"AMD Instinct MI355X", "theirs is the announcement, ours the data sheet"},
    {"Intel Xeon Phi 5110P", "theirs is below the maker's 1.01e12 in FP64, half of its FP32"},
    {"NVIDIA A10G", "theirs is the A10's clock, ours the data sheet of the A10G"},
    {"NVIDIA A16 PCIe", half_board},
    {"NVIDIA B200", "theirs is another table's clock, ours an eighth of the HGX board"},
    {"NVIDIA GRID K520", half_board},
    {"NVIDIA GeForce GTX 1050 3 GB", other_version},
    {"NVIDIA GeForce GTX 1060 3 GB", other_version},
    {"NVIDIA GeForce GTX 1080 Ti 10 GB", other_version},
    {"NVIDIA GeForce GTX 690", half_board},
    {"NVIDIA GeForce GTX TITAN Z", half_board},
    {"NVIDIA GeForce RTX 2070", reference_card},
    {"NVIDIA GeForce RTX 2080", reference_card},
    {"NVIDIA GeForce RTX 2080 Ti 11GB", reference_card},
    {"NVIDIA GeForce RTX 3050", "theirs has fewer cores than the card that was sold: 2,560 at 1.78 GHz"},
    {"NVIDIA GeForce RTX 4070 Ti", "theirs is below 7,680 cores at 2.61 GHz"},
    {"NVIDIA H800 SXM5", "theirs is the H100 at a lower clock; the H800's FP64 is cut to 1e12"},
    {"NVIDIA P100", "theirs is the PCIe card; the bare name is the SXM2 module for us"},
    {"NVIDIA Quadro GV100", "theirs is a higher clock than the data sheet's"},
    {"NVIDIA Tesla C1060", "the data sheet counts a multiplication beside the multiply-add"},
    {"NVIDIA Tesla K10", half_board},
    {"NVIDIA Tesla K20s", other_version},
    {"NVIDIA Tesla K80", "theirs is 824 MHz, the data sheet goes to 875 MHz"},
};

}  // namespace

TEST_CASE("peaks of the shipped accelerators agree with Epoch's within 5 %, or say why not", "[hardware]") {
  const auto path = shared_file("hardware/epoch_chips_2025-06.csv");
  REQUIRE_SHARED(path);
  const std::vector<Accelerator> table = read_hardware(test_file("../data/embedded/hardware.csv"));
  const HardwareNames names(table);
  // Some of their notes end lines with a carriage return alone, which CSV has not.
  std::string text = read_file(path);
  std::replace(text.begin(), text.end(), '\r', ' ');
  CsvReader csv(text, path.string());
  std::array<std::size_t, pairs.size()> columns{};
  for (std::size_t i = 0; i < pairs.size(); ++i) columns[i] = csv.column(pairs[i].theirs);
  const std::size_t name_column = csv.column("Hardware name");

  std::array<int, pairs.size()> agree{}, differ{}, vector_units{};
  std::set<std::string> in_common, used;
  std::string differences;
  while (csv.next()) {
    const std::string theirs(csv.trimmed(name_column));
    const std::optional<AcceleratorMention> mention = names.exact(theirs);
    // "GB200 NVL2" is two devices.
    if (!mention || mention->devices != 1) continue;
    const Accelerator& ours = table[mention->accelerator];
    in_common.insert(ours.name);
    std::array<std::optional<double>, pairs.size()> values;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      values[i] = parse_number(csv.trimmed(columns[i]));
      if (values[i] && *values[i] <= 0) values[i] = std::nullopt;
    }
    // Where they state half precision on matrix units, plain half precision is not what ours is.
    if (values[matrix_pair]) values[plain_half_pair] = std::nullopt;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      std::optional<double> nearest;
      for (const PeakPrecision one : pairs[i].ours) {
        const std::optional<double> peak = ours.peak_flops[static_cast<std::size_t>(one)];
        if (values[i] && peak &&
            (!nearest || std::abs(*peak - *values[i]) < std::abs(*nearest - *values[i]))) {
          nearest = peak;
        }
      }
      if (!nearest) continue;
      if (std::abs(*nearest / *values[i] - 1) <= 0.05) {
        ++agree[i];
        continue;
      }
      // One, two or four times their FP32, and far below ours: the rate of the ordinary units.
      const double of_fp32 = values[fp32_pair] ? *values[i] / *values[fp32_pair] : 0;
      if (i == plain_half_pair && *nearest > 1.5 * *values[i] &&
          (std::abs(of_fp32 - 1) < 0.03 || std::abs(of_fp32 - 2) < 0.06 || std::abs(of_fp32 - 4) < 0.12)) {
        ++vector_units[i];
        continue;
      }
      ++differ[i];
      const auto reason = reasons.find(theirs);
      differences +=
          fmt::format("  {} ({}), {}: ours {:.4g}, theirs {:.4g}: {}\n", ours.name, theirs, pairs[i].label,
                      *nearest, *values[i], reason == reasons.end() ? "no reason is known" : reason->second);
      if (reason == reasons.end()) {
        FAIL_CHECK(fmt::format("{}, {}: ours {}, theirs {}, and no reason is known", theirs, pairs[i].label,
                               format_number(*nearest), format_number(*values[i])));
      }
      used.insert(theirs);
    }
  }
  std::string summary =
      fmt::format("{} of {} accelerators are in both tables\n", in_common.size(), table.size());
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    summary += fmt::format(
        "  {}: {} agree within 5 %, {} differ{}\n", pairs[i].label, agree[i], differ[i],
        vector_units[i] == 0 ? "" : fmt::format(", {} are of the ordinary units in theirs", vector_units[i]));
  }
  WARN(summary << differences);
  CHECK(in_common.size() >= 150);
  CHECK(agree[fp32_pair] >= 130);
  CHECK(agree[matrix_pair] >= 45);
  for (const auto& [name, reason] : reasons) {
    INFO(name);
    CHECK(used.count(name) == 1);
  }
}
