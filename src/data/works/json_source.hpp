#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "data/simd_json.hpp"
#include "data/works/records.hpp"
#include "data/works/source.hpp"

namespace computedivide {

/// A source whose works are JSON records out of one stream.
class JsonSource : public WorksSource {
 public:
  /// Reads the records with the options.
  JsonSource(JsonRecords records, const ReadOptions& options)
      : records_(std::move(records)), options_(options) {}

  bool next(Work& work) override;
  std::string where() const override;
  std::uint64_t file_bytes() const override { return records_.reader().stream().compressed_bytes(); }
  std::uint64_t text_bytes() const override { return records_.reader().text_bytes(); }

 protected:
  /// Reads one record, an open object, into an empty work. Throws DamagedJson.
  virtual void read(JsonObject object, std::string_view record, Work& work) = 0;

  /// Says what the record is when all of it was sound, drops included.
  virtual void settle(Work& work) = 0;

  /// What the raw bytes of a record settle alone: true where the work is read by that.
  virtual bool read_raw(std::string_view, Work&) { return false; }

  /// Whether an error in the member counts, of a work that may be left out.
  virtual bool counts(std::string_view, const Work&) const { return true; }

  /// Remembers an error in the member at hand, "title: is not a text", until the record is settled. `part`
  /// names what of the member is read.
  void note(std::string_view what, std::string_view part = {});

  /// The text of a string; null is empty.
  std::string_view text_of(std::string_view token, std::string_view part = {});

  JsonRecords records_;
  ReadOptions options_;
  TextArena arena_;
  std::string_view member_;                                      // being read
  std::vector<std::pair<std::string_view, std::string>> notes_;  // members, and their errors

 private:
  bool read_whole(std::string_view record, Work& work);

  JsonParser parser_;
  bool ended_ = false;
};

}  // namespace computedivide
