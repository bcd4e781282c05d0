#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/base/hash.hpp"
#include "computedivide/text/score_works.hpp"

namespace computedivide {

/// What a run's options say, in one line of JSON: equal lines, equal works counted. `terms` and years are in
/// it.
std::string describe(const ScoreRun& run);

/// A partial file: a version line, the options, then for each file of works its path, its scored works in the
/// order of the file and what reading it found, and at the end a SHA-256 of all of it.
class PartialWriter {
 public:
  /// Writes beside `path`; nothing is there before finish().
  PartialWriter(const std::filesystem::path& path, const std::string& options);
  ~PartialWriter();
  PartialWriter(const PartialWriter&) = delete;
  PartialWriter& operator=(const PartialWriter&) = delete;

  /// Opens the entry of a file of works.
  void begin_file(const std::string& path);
  /// Appends scored works, as a WorkLogWriter gives them.
  void add(std::string_view log);
  /// Closes the entry with what reading the file found.
  void end_file(const ScoreReport& report);
  /// Writes the checksum and gives the file its name.
  void finish();

 private:
  void put(char kind, std::string_view content);
  void write(std::string_view bytes);

  std::filesystem::path path_;
  std::filesystem::path temporary_;
  std::FILE* file_ = nullptr;
  Sha256 hash_;
};

/// Reads a partial file that was checked when it was opened.
class PartialReader {
 public:
  /// One file of works in it.
  struct File {
    std::string path;
    std::uint64_t begin = 0;  ///< of its logs
  };

  /// Throws Error where the file is no partial file of this version, or was cut or changed.
  explicit PartialReader(const std::filesystem::path& path);

  /// The options of the run that wrote it, as describe() put them.
  const std::string& options() const { return options_; }
  /// The files of works in it, in the order of that run.
  const std::vector<File>& files() const { return files_; }

  /// Calls `use` with the pieces of a file's log in their order, and gives what reading it found.
  ScoreReport read(const File& file, const std::function<void(std::string_view)>& use) const;

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::string take(std::uint64_t size) const;
  std::string take_line() const;
  char take_piece(std::string& content) const;

  std::filesystem::path path_;
  std::unique_ptr<std::FILE, Close> file_;
  std::string options_;
  std::vector<File> files_;
};

}  // namespace computedivide
