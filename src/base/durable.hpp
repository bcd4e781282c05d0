#pragma once

#include <filesystem>

namespace computedivide {

/// Removes temporary files of write_atomically() and AtomicFile in a folder whose programs are gone: nobody
/// holds their locks.
void sweep_leftovers(const std::filesystem::path& folder);

/// Brings a file's content, or a folder's list of names, to the disk. Throws Error where that fails.
void sync_to_disk(const std::filesystem::path& path);

}  // namespace computedivide
