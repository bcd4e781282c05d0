// Any bytes: the accelerator reader gives a table or throws Error; a finder can be built from the table, and
// it finds mentions that lie in the text, in order, each of which is found again by itself.

#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "data/papers/hardware.hpp"

using namespace computedivide;

namespace {

void check_mentions(const HardwareNames& names, std::size_t accelerators, std::string_view text) {
  std::size_t at = 0;
  for (const AcceleratorMention& mention : names.find(text)) {
    if (mention.begin < at || mention.end <= mention.begin || mention.end > text.size()) std::abort();
    if (mention.accelerator >= accelerators || mention.devices < 1) std::abort();
    at = mention.end;
  }
  const std::optional<AcceleratorMention> whole = names.exact(text);
  if (whole && (whole->end > text.size() || whole->accelerator >= accelerators)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<Accelerator> small = read_hardware(
      "name,vendor,aliases,release,fp64,fp32,tf32,fp16,bf16,fp8,int8,memory_gb,devices,slice_unit,source\n"
      "N V100 SXM2,N,V100; V100 16GB,2017,,1e13,,,,,,,,,s\nN V100 PCIe,N,V100 PCIe; "
      "V100S,2017,,1e13,,,,,,,,,s\n"
      "G TPU v3,G,TPU v3; v3 TPU,2018,,,,,1e14,,,,,2,s\nN Titan X,N,Titan X (Pascal); 2080 "
      "Ti,2016,,1e13,,,,,,,,,s\n"
      "N DGX-1,N,DGX-1; T4,2016,,1e13,,,,,,,8,,s\n",
      "small.csv");
  static const HardwareNames names(small);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_mentions(names, small.size(), text);
  std::vector<Accelerator> table;
  try {
    table = read_hardware(text, "fuzz.csv");
  } catch (const Error&) {
    return 0;
  }
  // A table that the reader accepts has names that identify its rows: no Error is acceptable from here on.
  const HardwareNames own(table);
  for (const Accelerator& one : table) {
    (void)peak_flops(one, "best");
    check_mentions(own, table.size(), one.name);
  }
  return 0;
}
