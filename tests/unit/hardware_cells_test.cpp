// Device cells with a count or a hyphen, and Epoch's chips as a hardware table.

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "data/papers/hardware.hpp"

using namespace computedivide;

namespace {

const std::vector<Accelerator>& shipped() {
  static const std::vector<Accelerator> table = read_hardware(test_file("../data/embedded/hardware.csv"));
  return table;
}

constexpr const char* header =
    "\xEF\xBB\xBFHardware name,Manufacturer,Release date,FP64 (double precision) performance (FLOP/s),FP32 "
    "(single "
    "precision) performance (FLOP/s),FP16 (half precision) performance (FLOP/s),TF32 (TensorFloat-32) "
    "performance "
    "(FLOP/s),Tensor-FP16/BF16 performance (FLOP/s),INT8 performance (OP/s),FP8 performance (FLOP/s),";

}  // namespace

TEST_CASE("device cells may hold a count or a hyphen", "[hardware]") {
  const HardwareNames names(shipped());
  const auto check = [&](const char* cell, const char* name, int count) {
    INFO(cell);
    const auto found = names.cell(cell);
    REQUIRE(found);
    CHECK(shipped()[found->mention.accelerator].name == name);
    CHECK(found->count.value_or(0) == count);
  };
  check("V100", "NVIDIA V100 SXM2", 0);
  check("8x A100 80GB", "NVIDIA A100 SXM4 80GB", 8);
  check("8 \xC3\x97 V100", "NVIDIA V100 SXM2", 8);
  check("4 V100s", "NVIDIA V100 SXM2", 4);
  check("V-100", "NVIDIA V100 SXM2", 0);
  check("8x V-100", "NVIDIA V100 SXM2", 8);
  check("2080 Ti", "NVIDIA GeForce RTX 2080 Ti", 0);  // a name that begins with digits is not a count
  for (const char* cell : {"", "8", "8x", "0x V100", "8x toaster", "V100 and P100"}) {
    INFO(cell);
    CHECK(!names.cell(cell));
  }
}

TEST_CASE("a Cloud TPU of the first two generations is a board of four chips", "[hardware]") {
  const HardwareNames names(shipped());
  const auto chips = [&](const char* cell) {
    INFO(cell);
    const auto found = names.cell(cell);
    REQUIRE(found);
    return found->mention.devices;
  };
  CHECK(chips("Cloud TPU v3") == 4);
  CHECK(chips("Google Cloud TPU v2") == 4);
  CHECK(chips("2x Cloud TPU v3") == 4);
  CHECK(chips("Cloud TPU v3-32") == 16);  // the slice says how many
  CHECK(chips("Cloud TPU v4") == 1);
  CHECK(chips("TPU v3") == 1);
}

TEST_CASE("Epoch's chips are read in both schemas, with our aliases", "[hardware]") {
  const std::string rows =
      "NVIDIA Tesla V100 SXM2,NVIDIA,2017-06-21,7.8e12,1.57e13,3.1e13,,1.25e14,,,3.2e10\n"
      "NVIDIA H100 SXM5,NVIDIA,2022-09,,6.7e13,,,9.9e14,,,8e10\r\n"
      "No Peak 1,NVIDIA,2022-09,,,,,,,,\nNo Date 2,NVIDIA,,1e13,,,,,,,\n"
      "NVIDIA H100 SXM5,NVIDIA,2023-09,,6.7e13,,,9.9e14,,,8e10\n";
  for (const char* memory : {"Memory (bytes)", "Memory size per board (Byte)"}) {
    const std::string text = std::string(header) + memory + "\n" + rows;
    CHECK(is_epoch_chips(text));
    const std::vector<Accelerator> chips = read_epoch_chips(text, "chips.csv", shipped());
    REQUIRE(chips.size() == 2);
    CHECK(peak_flops(chips[0], "best") == 1.25e14);
    CHECK(peak_flops(chips[0], "fp32") == 1.57e13);
    CHECK(chips[0].memory_gb == Approx(32));
    const HardwareNames names(chips);
    CHECK(names.exact("V100"));
    CHECK(names.exact("H100"));
  }
  CHECK_THROWS_AS(read_epoch_chips("Hardware name,Manufacturer\nA1,B\n", "chips.csv", shipped()), Error);
}
