#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/tally.hpp"
#include "data/text_reader.hpp"
#include "data/works/work.hpp"

namespace computedivide {

/// What a reader may skip.
struct ReadOptions {
  int first_year = 2012, last_year = 2021;
  bool strict = false;  ///< the first error ends the run, and every record is checked in full
};

/// Why a work is left out as soon as it is read: year, no_abstract, or nothing.
std::optional<Drop> missing(const Work& work, const ReadOptions& options);

/// What reading found wrong or noteworthy, sorted by kind.
struct ReadErrors {
  std::map<std::string, Tally, std::less<>> kinds;

  /// Counts one error of the kind and remembers the first place. Throws Error if `strict`.
  void add(std::string_view kind, std::string_view where, bool strict);
};

/// A stream of works from one file or deposit folder.
class WorksSource {
 public:
  explicit WorksSource(const ReadOptions& options) : options_(options) {}
  virtual ~WorksSource() = default;

  /// Reads the next work; false at the end. A record that cannot be read comes as a work with a `drop`.
  virtual bool next(Work& work) = 0;

  /// "works.jsonl.gz:12", for messages about the work that next() gave.
  virtual std::string where() const;

  /// Bytes of the file taken so far.
  virtual std::uint64_t file_bytes() const { return reader().stream().compressed_bytes(); }
  /// Bytes of text that came out of the file so far.
  virtual std::uint64_t text_bytes() const { return reader().text_bytes(); }

  /// What kind of content it was recognised as: "OpenAlex works, JSON lines".
  virtual std::string_view form() const = 0;

  /// What could not be read so far, by reason.
  ReadErrors errors;

  /// Whether the works say that they were simulated ("simulated_by").
  bool synthetic = false;

 protected:
  virtual const TextReader& reader() const = 0;

  /// Counts an error in the current record.
  void add_error(std::string_view kind) { errors.add(kind, where(), options_.strict); }

  /// Counts what ended a stream early, if anything did.
  void add_damage(const std::string& damage);

  /// The same for the reader's, once. Always false: there is no next work.
  bool end();

  ReadOptions options_;

 private:
  bool ended_ = false;
};

/// Opens a file, or a folder that is a deposit of Garcia (2022), by its content. Throws Error for anything
/// that does not hold works (a Parquet file, a zip or tar archive, bz2, xz, UTF-16, a CSV with another header
/// …), naming what it is and what is expected.
std::unique_ptr<WorksSource> open_works(const std::filesystem::path& path, const ReadOptions& options);

std::unique_ptr<WorksSource> open_works_stream(ByteStream stream, const ReadOptions& options);

// One function per form of works; open_works chooses among them.

class JsonRecords;

/// OpenAlex works: JSON lines as in the snapshot's parts, or arrays, pages and objects by id.
std::unique_ptr<WorksSource> openalex_works(JsonRecords records, const ReadOptions& options);

/// Conference papers, one per line, or in arrays; a paper in an array without a venue or year of its own
/// takes them from the file's name ("acl2022").
std::unique_ptr<WorksSource> conference_papers(JsonRecords records, const ReadOptions& options);

/// Our own plain form: id, year, text, and perhaps title, topics (joined by ";"), team or institutions.
std::unique_ptr<WorksSource> plain_csv(TextReader reader, const ReadOptions& options);

/// The folder of Garcia (2022), Zenodo 10.5281/zenodo.6997721.
std::unique_ptr<WorksSource> garcia_deposit(const std::filesystem::path& folder, const ReadOptions& options);

/// Whether the folder holds that deposit's table of works.
bool is_garcia_deposit(const std::filesystem::path& folder);

/// The files behind the paths, folders searched through. Hidden files, manifests, sidecars and the texts that
/// lie beside a snapshot are left out. A folder that holds ai_openalex_works.csv stays one entry. Sorted by
/// input_name, then by path. Throws Error for a path that does not exist and where nothing is found.
std::vector<std::filesystem::path> works_files(const std::vector<std::filesystem::path>& paths);

/// A file's name in every output, the same on every machine: its file name, after the name of its folder
/// where that is a partition such as "updated_date=2026-06-01".
std::string input_name(const std::filesystem::path& file);

/// Whether works_files() would find any in the folder: a crawl that fetched nothing leaves folders behind.
bool holds_works(const std::filesystem::path& folder);

}  // namespace computedivide
