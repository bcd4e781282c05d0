// Any bytes as what an earlier run left beside downloads: sidecars are read or refused, and damaged
// checkpoints and states of part files are ignored.

#include <cstdint>
#include <cstdlib>

#include "base/log.hpp"
#include "computedivide/error.hpp"
#include "fetch/download.hpp"
#include "fetch/openalex/openalex.hpp"
#include "input_folder.hpp"
#include "pipeline/record.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const InputFolder folder;
  log::configure(log::Level::error, log::Format::text);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  folder.empty();
  const std::filesystem::path file = folder.write("data", "content");
  folder.write("data.provenance.json", text);
  folder.write("data.part", "cont");
  folder.write("data.part.json", text);
  folder.write(".checkpoint.json", text);
  try {
    if (const auto sidecar = read_sidecar(file)) {
      write_sidecar(file, *sidecar);
      if (!read_sidecar(file)) std::abort();
    }
  } catch (const Error&) {
  }
  if (PartFile(file, "https://example.org/data").size > 4) std::abort();
  if (const auto state = read_checkpoint(folder.path())) is_complete(*state);
  const std::filesystem::path memory = folder.write("digests.json", text);
  if (!DigestCache(memory).file(file)) std::abort();
  return 0;
}
