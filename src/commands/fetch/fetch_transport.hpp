#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/files.hpp"
#include "commands/commands.hpp"
#include "fetch/http.hpp"

namespace computedivide {

/// Options of every fetch command for reaching the server.
struct FetchOptions {
  std::string base;               ///< another server in place of the usual one; empty: the usual one
  std::filesystem::path ca_file;  ///< --cacert
  double first_wait = 1;          ///< seconds
};

void add_transport(CLI::App& command, FetchOptions& options);

/// Does the work; if it fails, the error also names the option with which run-all reads this set from a file.
/// On interruption it says that the same command continues.
void with_other_way(std::string_view set, const std::function<void()>& work);

HttpPolicy transport_policy(const Globals& globals, const FetchOptions& options);

/// The cache, locked against another fetch until the object's end. Throws Error if none is named or
/// another fetch is using it.
class CacheLock {
 public:
  CacheLock();

  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
  Descriptor lock_;
};

void add_fetch_openalex(CLI::App& fetch, const Globals& globals, Outcome& outcome);

}  // namespace computedivide
