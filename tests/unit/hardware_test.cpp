// The accelerator table: what it refuses, what its names find, and what ambiguous names mean.

#include "catch.hpp"

#include "computedivide/error.hpp"
#include "data/papers/hardware.hpp"

using namespace computedivide;

namespace {

const std::string header =
    "name,vendor,aliases,release,fp64,fp32,tf32,fp16,bf16,fp8,int8,memory_gb,devices,slice_unit,source\n";

std::string error_of(const std::string& rows) {
  try {
    read_hardware(header + rows, "hw.csv");
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

const std::vector<Accelerator>& shipped() {
  static const std::vector<Accelerator> table = read_hardware(test_file("../data/embedded/hardware.csv"));
  return table;
}

const HardwareNames& names() {
  static const HardwareNames result(shipped());
  return result;
}

/// "V100 (32GB)=NVIDIA V100 SXM2 32GB x1; …": the words found, what they are, and how many devices.
std::string found(std::string_view text) {
  std::string result;
  for (const AcceleratorMention& mention : names().find(text)) {
    if (!result.empty()) result += "; ";
    result += std::string(text.substr(mention.begin, mention.end - mention.begin)) + "=" +
              shipped()[mention.accelerator].name + " x" + std::to_string(mention.devices);
  }
  return result;
}

std::string exact(std::string_view cell) {
  const std::optional<AcceleratorMention> mention = names().exact(cell);
  return mention ? shipped()[mention->accelerator].name + " x" + std::to_string(mention->devices) : "";
}

}  // namespace

TEST_CASE("a table of accelerators is read with its blanks", "[hardware]") {
  const std::vector<Accelerator> table =
      read_hardware(header +
                        "Some X1,Some,X1; Some chip X1,2020-05,,1e13,,1.25e14,,,,40,,,sheet\n"
                        "Some Y,Some,,2019,,,,,,,9.2e13,,8,2,sheet\n",
                    "hw.csv");
  REQUIRE(table.size() == 2);
  CHECK(table[0].aliases == std::vector<std::string>{"X1", "Some chip X1"});
  CHECK(peak_flops(table[0], "fp32") == 1e13);
  CHECK(peak_flops(table[0], "best") == 1.25e14);
  CHECK_FALSE(peak_flops(table[0], "bf16"));
  CHECK(table[0].devices == 1);
  CHECK(table[0].slice_unit == 0);
  CHECK(table[1].devices == 8);
  CHECK(table[1].slice_unit == 2);
  CHECK_FALSE(table[1].memory_gb);
  CHECK_FALSE(peak_flops(table[1], "best"));
  CHECK(peak_flops(table[1], "int8") == 9.2e13);
}

TEST_CASE("an unknown precision is refused with the nearest one", "[hardware]") {
  CHECK_THROWS_WITH(peak_flops(shipped()[0], "fp61"), contains("'fp61'") && contains("'fp64'"));
}

TEST_CASE("what is wrong with a table of accelerators is said with its line and column", "[hardware]") {
  CHECK(error_of("") == "hw.csv: has no rows; at least one accelerator is needed");
  CHECK_THAT(error_of("A1x,V,,2020,,ten,,,,,,,,,s\n"),
             contains("hw.csv:2: column 'fp32': 'ten' is not a number"));
  CHECK_THAT(error_of("A1x,V,,2020,,125,,,,,,,,,s\n"), contains("column 'fp32': '125' is not a number from"));
  CHECK_THAT(error_of("A1x,V,,2020,,-1e13,,,,,,,,,s\n"), contains("column 'fp32': '-1e13' is not"));
  CHECK_THAT(error_of("A1x,V,,2020,,,,,,,,16,,,s\n"), contains("hw.csv:2: 'A1x' has no peak"));
  CHECK_THAT(error_of("A1x,V,,soon,,1e13,,,,,,,,,s\n"), contains("column 'release': 'soon' is not a date"));
  CHECK_THAT(error_of("A1x,V,,1/2/2020,,1e13,,,,,,,,,s\n"), contains("column 'release'"));
  CHECK_THAT(error_of("A1x,V,,2020,,1e13,,,,,,0,,,s\n"), contains("column 'memory_gb': '0' is not"));
  CHECK_THAT(error_of("A1x,V,,2020,,1e13,,,,,,,0,,s\n"),
             contains("column 'devices': '0' is not a whole number"));
  CHECK_THAT(error_of("A1x,V,,2020,,1e13,,,,,,,,two,s\n"), contains("column 'slice_unit': 'two' is not"));
  CHECK_THAT(error_of(",V,,2020,,1e13,,,,,,,,,s\n"), contains("column 'name': is blank"));
  CHECK_THAT(error_of("A1x,V,,2020,,1e13,,,,,,,,,\n"), contains("column 'source': is blank"));
  CHECK_THAT(error_of("A1x,V,2080,2020,,1e13,,,,,,,,,s\n"),
             contains("column 'aliases': '2080' is not a name"));
  CHECK_THROWS_WITH(read_hardware("name,price\n", "hw.csv"), contains("hw.csv") && contains("'vendor'"));
}

TEST_CASE("columns of one's own and a header in capitals make no other table of accelerators", "[hardware]") {
  const std::string text =
      ",NAME,Vendor,Aliases,Release,FP64,FP32,TF32,FP16,BF16,FP8,INT8,Memory "
      "GB,Devices,Slice_Unit,Source,note\n"
      "0,A1x,V,,2020,,1e13,,,,,,,,,s,mine\n";
  const std::vector<Accelerator> table = read_hardware(text, "hw.csv");
  REQUIRE(table.size() == 1);
  CHECK(table[0].name == "A1x");
  CHECK(peak_flops(table[0], "fp32") == 1e13);
}

TEST_CASE("a name of two accelerators is refused, however it is written", "[hardware]") {
  CHECK_THAT(error_of("Some X1,V,Y 1x,2020,,1e13,,,,,,,,,s\nOther,V,y1X,2020,,1e13,,,,,,,,,s\n"),
             contains("hw.csv:3: column 'aliases': 'y1X' is already a name on line 2"));
  CHECK_THAT(error_of("Some X1,V,some-x1,2020,,1e13,,,,,,,,,s\n"), contains("is already a name on line 2"));
  CHECK_THAT(error_of("X1,V,,2020,,1e13,,,,,,,,,s\nX2,V,X1 32GB; X1 PCIe,2020,,1e13,,,,,,,,,s\n"),
             contains("no error"));
  std::vector<Accelerator> table = read_hardware(header + "X1,V,,2020,,1e13,,,,,,,,,s\n", "hw.csv");
  table.push_back(table.front());
  CHECK_THROWS_WITH(HardwareNames(table), contains("'X1' is a name of 'X1' too"));
}

TEST_CASE("accelerators are found as papers write them", "[hardware]") {
  CHECK(found("on 8 V100 (32GB) cards") == "V100 (32GB)=NVIDIA V100 SXM2 32GB x1");
  CHECK(found("NVIDIA Tesla V100-SXM2-32GB.") == "NVIDIA Tesla V100-SXM2-32GB=NVIDIA V100 SXM2 32GB x1");
  CHECK(found("one Tesla V100 32 GB GPU") == "Tesla V100 32 GB=NVIDIA V100 SXM2 32GB x1");
  CHECK(found("V100-PCIE-16GB") == "V100-PCIE-16GB=NVIDIA V100 PCIe x1");
  CHECK(found("A100-SXM4-80GB") == "A100-SXM4-80GB=NVIDIA A100 SXM4 80GB x1");
  CHECK(found("an A100 80GB PCIe") == "A100 80GB PCIe=NVIDIA A100 PCIe 80GB x1");
  CHECK(found("four A100s, each") == "A100s=NVIDIA A100 SXM4 40GB x1");
  CHECK(found("A100-80G") == "A100-80G=NVIDIA A100 SXM4 80GB x1");
  CHECK(found("a single 2080Ti") == "2080Ti=NVIDIA GeForce RTX 2080 Ti x1");
  CHECK(found("NVIDIA\u00AE GeForce\u00AE RTX\u2122 2080 Ti (11 GB)") ==
        "NVIDIA\u00AE GeForce\u00AE RTX\u2122 2080 Ti (11 GB)=NVIDIA GeForce RTX 2080 Ti x1");
  CHECK(found("GTX1080Ti, GTX 1080-Ti and GTX 1080") ==
        "GTX1080Ti=NVIDIA GeForce GTX 1080 Ti x1; GTX 1080-Ti=NVIDIA GeForce GTX 1080 Ti x1; "
        "GTX 1080=NVIDIA GeForce GTX 1080 x1");
  CHECK(
      found("RTX A6000 / A6000 / Quadro RTX\n8000") ==
      "RTX A6000=NVIDIA RTX A6000 x1; A6000=NVIDIA RTX A6000 x1; Quadro RTX\n8000=NVIDIA Quadro RTX 8000 x1");
  CHECK(found("a Tesla K80 GPU") == "Tesla K80=NVIDIA Tesla K80 x1");
  CHECK(found("8xV100, 4\u00D7A100 and 2x 3090 Ti, V100x8") ==
        "V100=NVIDIA V100 SXM2 x1; A100=NVIDIA A100 SXM4 40GB x1; 3090 Ti=NVIDIA GeForce RTX 3090 Ti x1; "
        "V100=NVIDIA V100 SXM2 x1");
  CHECK(found("trained on DGX-1 and DGX A100") == "DGX-1=NVIDIA DGX-1 x8; DGX A100=NVIDIA DGX A100 x8");
}

TEST_CASE("a slice of TPUs stands for as many chips as its number says", "[hardware]") {
  CHECK(found("TPUv3-8") == "TPUv3-8=Google TPU v3 x4");
  CHECK(found("a Cloud TPU v3-32 slice") == "Cloud TPU v3-32=Google TPU v3 x16");
  CHECK(found("TPUv3-256s") == "TPUv3-256s=Google TPU v3 x128");
  CHECK(found("v3-128 TPUs, a v2 TPU") == "v3-128 TPUs=Google TPU v3 x64; v2 TPU=Google TPU v2 x1");
  CHECK(found("TPU-v4-512") == "TPU-v4-512=Google TPU v4 x256");
  CHECK(found("TPU v5e-16 or v5litepod-4") == "TPU v5e-16=Google TPU v5e x16; v5litepod-4=Google TPU v5e x4");
  CHECK(found("TPU v5p-8") == "TPU v5p-8=Google TPU v5p x4");
  CHECK(found("TPU v3 with 16GB") == "TPU v3=Google TPU v3 x1");
  // No slice has an odd number of cores: the number belongs to something else.
  CHECK(found("TPU v3-3") == "TPU v3=Google TPU v3 x1");
  CHECK(found("version v3-8 of TPU code").empty());
}

TEST_CASE("what is not an accelerator's name is not found", "[hardware]") {
  CHECK(found("2080 examples, a 100 layer net, 1080p, RTX, GeForce, Tesla, TPU, Titan, A100abc, xV100")
            .empty());
  CHECK(found("Table A2, Figure A10, T4 bacteriophage, layer L4, P4 and K40 channels").empty());
  CHECK(found("GTX 10800 and V1000 and SV100").empty());
  // A phone, a data set of images, and an address that ends in digits, x and a name.
  CHECK(found("the Huawei P40 Pro, on Set5 and B100, ror.org/01j33xk10, a33xV100").empty());
  CHECK(found("").empty());
}

TEST_CASE("a short name counts where something says that it is a device", "[hardware]") {
  CHECK(found("a T4 GPU, two K80 cards, NVIDIA A10, 4x A40, L4 (24GB)") ==
        "T4=NVIDIA T4 x1; K80=NVIDIA Tesla K80 x1; NVIDIA A10=NVIDIA A10 x1; A40=NVIDIA A40 x1; "
        "L4 (24GB)=NVIDIA L4 x1");
  CHECK(exact("T4") == "NVIDIA T4 x1");
  CHECK(exact("B200") == "NVIDIA B200 x1");
}

TEST_CASE("ambiguous names mean what the README beside the table says", "[hardware]") {
  CHECK(exact("V100") == "NVIDIA V100 SXM2 x1");
  CHECK(exact("A100") == "NVIDIA A100 SXM4 40GB x1");
  CHECK(exact("P100") == "NVIDIA P100 SXM2 x1");
  CHECK(exact("H100") == "NVIDIA H100 SXM5 x1");
  CHECK(exact("Titan X") == "NVIDIA Titan X Pascal x1");
  CHECK(exact("Titan X (Pascal)") == "NVIDIA Titan X Pascal x1");
  CHECK(exact("GeForce GTX TITAN X") == "NVIDIA GeForce GTX Titan X x1");
  CHECK(exact("Titan Xp") == "NVIDIA Titan Xp x1");
  CHECK(exact("RTX 6000") == "NVIDIA Quadro RTX 6000 x1");
  CHECK(exact("GTX 2080Ti") == "NVIDIA GeForce RTX 2080 Ti x1");
  CHECK(exact("TPU v3") == "Google TPU v3 x1");
  // "S" is part of the name, "s" is the plural.
  CHECK(found("V100S, V100s, L40S GPUs, L40s GPUs") ==
        "V100S=NVIDIA V100S PCIe x1; V100s=NVIDIA V100 SXM2 x1; L40S=NVIDIA L40S x1; L40s=NVIDIA L40 x1");
}

TEST_CASE("a device cell must be a name as a whole", "[hardware]") {
  CHECK(exact(" NVIDIA Tesla V100 GPUs ") == "NVIDIA V100 SXM2 x1");
  CHECK(exact("TPUv3-8") == "Google TPU v3 x4");
  CHECK(exact("8x V100").empty());
  CHECK(exact("V100 or A100").empty());
  CHECK(exact("").empty());
  CHECK(exact("CPU").empty());
  CHECK(exact("2080").empty());
}

TEST_CASE("every shipped name and alias is the exact name of its row", "[hardware]") {
  CHECK(shipped().size() >= 80);
  for (std::size_t i = 0; i < shipped().size(); ++i) {
    std::vector<std::string> all = shipped()[i].aliases;
    all.push_back(shipped()[i].name);
    for (const std::string& name : all) {
      const std::optional<AcceleratorMention> mention = names().exact(name);
      INFO(name);
      REQUIRE(mention);
      CHECK(shipped()[mention->accelerator].name == shipped()[i].name);
      CHECK(mention->devices == shipped()[i].devices);
    }
  }
}

TEST_CASE("half precision of the shipped table is not slower than single precision", "[hardware]") {
  const auto peak = [](const Accelerator& one, PeakPrecision precision) {
    return one.peak_flops[static_cast<std::size_t>(precision)];
  };
  for (const Accelerator& one : shipped()) {
    INFO(one.name);
    const auto fp32 = peak(one, PeakPrecision::fp32);
    if (const auto fp16 = peak(one, PeakPrecision::fp16); fp16 && fp32)
      CHECK((*fp16 >= *fp32 || *fp16 < *fp32 / 32));  // GeForce 10: a sixty-fourth
    if (const auto tf32 = peak(one, PeakPrecision::tf32); tf32 && fp32) CHECK(*tf32 >= *fp32);
    if (const auto fp64 = peak(one, PeakPrecision::fp64); fp64 && fp32) CHECK(*fp64 <= *fp32);
    if (const auto bf16 = peak(one, PeakPrecision::bf16); bf16 && peak(one, PeakPrecision::fp16)) {
      CHECK(*bf16 <= *peak(one, PeakPrecision::fp16));
    }
  }
}
