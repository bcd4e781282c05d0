// Which data: one rule for every source, stated once.

#include "computedivide/results/sources.hpp"

#include <unistd.h>

#include <algorithm>
#include <optional>

#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/plot/gnuplot.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// The first of option, --data, cache and default; `shipped` is the default's path in the shipped data.
Source resolve_file(std::string name, const fs::path& option, const fs::path& data, const fs::path& file_name,
                    const fs::path& shipped, std::string shipped_title) {
  Source source;
  source.name = std::move(name);
  if (!option.empty()) {
    if (fs::is_directory(option))
      fail("--{}: '{}' is a folder; a file is needed", source.name, option.string());
    if (!fs::exists(option))
      fail("--{}: '{}' is not there; a readable file is needed", source.name, option.string());
    source.files = {option};
  } else if (!data.empty() && fs::exists(data / file_name)) {
    source.files = {data / file_name};
  } else if (const auto cache = cache_folder(); cache && fs::exists(*cache / file_name)) {
    source.files = {*cache / file_name};
  } else {
    source.files = {shipped_data() / shipped};
    source.title = std::move(shipped_title);
  }
  return source;
}

Source published_source() {
  Source source;
  source.name = "published";
  source.title = "what the paper printed";
  for (const fs::directory_entry& entry : fs::directory_iterator(shipped_data() / "published")) {
    if (entry.path().extension() == ".csv") source.files.push_back(entry.path());
  }
  std::sort(source.files.begin(), source.files.end());
  return source;
}

/// A program that steps run: found in PATH as a shell would, its version stands for it.
Source program_source(const std::string& name) {
  Source source;
  source.name = name;
  source.title = "program";
  const char* path = std::getenv("PATH");
  for (const std::string& folder : split_list(path == nullptr ? "" : path, ':')) {
    const fs::path binary = fs::path(folder) / name;
    if (file_stamp(binary) && ::access(binary.c_str(), X_OK) == 0) {
      source.files = {binary};
      source.version = [name] { return program_version(name).value_or("fails"); };
      return source;
    }
  }
  source.missing = how_to_install(name);
  return source;
}

}  // namespace

std::vector<Source> resolve_sources(const SourceOptions& options) {
  if (!options.data.empty() && !fs::is_directory(options.data)) {
    fail("--data: '{}' is no folder; a folder with models.csv is needed", options.data.string());
  }
  return {resolve_file("models", options.models, options.data, "models.csv", "embedded/models.csv",
                       "landmark models compiled by hand, shipped with computedivide"),
          published_source(), program_source("gnuplot"), program_source("rsvg-convert")};
}

}  // namespace computedivide
