// Any bytes: the CSV reader gives records or throws Error, and records that it gave, written again, read back
// the same, but for characters that are written as escapes.

#include <cstdint>
#include <cstdlib>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"

using namespace computedivide;

namespace {

std::vector<std::vector<std::string>> records(CsvReader& csv) {
  std::vector<std::vector<std::string>> all;
  while (csv.next()) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < csv.header().size(); ++i) cells.push_back(tamed(csv[i]));
    all.push_back(std::move(cells));
  }
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    CsvReader csv(text, "fuzz.csv");
    const auto first = records(csv);
    std::string written;
    append_csv_record(written, csv.header());
    for (const auto& record : first) append_csv_record(written, record);
    CsvReader again(written, "again.csv");
    if (records(again) != first) std::abort();
  } catch (const Error&) {
    return 0;
  }
  return 0;
}
