// OpenAlex works out of a stream of text: lines, arrays, pages. Where a record is damaged the next one is not
// lost: a line ends where it ends, and a value of an array where its brackets balance.

#include <fmt/format.h>

#include "computedivide/base/text.hpp"
#include "computedivide/data/works/openalex.hpp"
#include "computedivide/data/works/sources.hpp"

namespace computedivide {

namespace {

/// What both forms share: the reader and the records.
class OpenAlexSource : public WorksSource {
 public:
  OpenAlexSource(TextReader reader, const ReadOptions& options)
      : reader_(std::move(reader)),
        options_(options),
        records_(
            options, [this] { return where(); }, errors, synthetic) {}

  std::string where() const override { return fmt::format("{}:{}", reader_.stream().name(), reader_.line()); }
  std::uint64_t file_bytes() const override { return reader_.stream().compressed_bytes(); }
  std::uint64_t text_bytes() const override { return reader_.text_bytes(); }

 protected:
  void unreadable(Work& work, std::string_view kind) {
    work.drop = Drop::unreadable;
    errors.add(kind, where(), options_.strict);
  }

  /// The end of the stream; damage there is an error of the file, not of a work.
  void note_damage() {
    const std::string& damage = reader_.stream().damage();
    if (damage.empty() || damage_noted_) return;
    damage_noted_ = true;
    errors.add("a file that is damaged or cut", damage, options_.strict);
  }

  TextReader reader_;
  ReadOptions options_;
  OpenAlexRecords records_;

 private:
  bool damage_noted_ = false;
};

class OpenAlexLines final : public OpenAlexSource {
 public:
  using OpenAlexSource::OpenAlexSource;

  bool next(Work& work) override {
    work.clear();
    for (;;) {
      std::string_view line;
      switch (reader_.next_line(line)) {
        case TextReader::Got::piece:
          if (trim(line.substr(0, 64)).empty() && trim(line).empty()) continue;
          records_.read(line, work);
          return true;
        case TextReader::Got::too_long:
          unreadable(work, "a line of more than 32 MiB");
          return true;
        default:
          note_damage();
          return false;
      }
    }
  }

  std::string_view form() const override { return "OpenAlex works, JSON lines"; }
};

class OpenAlexValues final : public OpenAlexSource {
 public:
  using OpenAlexSource::OpenAlexSource;

  bool next(Work& work) override {
    work.clear();
    while (!ended_ && !work.drop) {
      const int c = reader_.peek();
      if (c < 0) {
        if (in_array_) unreadable(work, "a list that does not end");
        ended_ = true;
        note_damage();
      } else if (!in_array_) {
        find_array(c, work);
      } else if (c == ',' || c == ']') {
        reader_.take();
        in_array_ = c == ',';
      } else {
        return element(work);
      }
    }
    return work.drop.has_value();
  }

  std::string_view form() const override { return "OpenAlex works, pages or arrays"; }

 private:
  bool element(Work& work) {
    std::string_view value;
    switch (reader_.next_value(value)) {
      case TextReader::Got::piece:
        records_.read(value, work);
        return true;
      case TextReader::Got::too_long:
        unreadable(work, "a record of more than 32 MiB");
        return true;
      case TextReader::Got::end:
        unreadable(work, "a record that does not end");
        ended_ = true;
        return true;
      case TextReader::Got::malformed:
        break;
    }
    // A stray character: nothing begins here.
    reader_.take();
    unreadable(work, "a list with something that is no value");
    return true;
  }

  /// Between the lists: goes a step on to the next list of works, an array or the results of a page.
  void find_array(int c, Work& work) {
    if (c == '[' || c == '{' || c == ',' || c == '}' || c == ']' || c == ':') {
      reader_.take();
      in_array_ = c == '[';
      return;
    }
    std::string_view value;
    if (reader_.next_value(value) == TextReader::Got::end) {
      unreadable(work, "a page that does not end");
      return;
    }
    const bool results = value == "\"results\"";
    if (reader_.peek() != ':') return;
    reader_.take();
    if (results && reader_.peek() == '[') return;
    // Another member of the page: its value is not ours, even if it is a list.
    if (reader_.peek() >= 0) reader_.next_value(value);
  }

  bool in_array_ = false;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<WorksSource> openalex_lines(TextReader reader, const ReadOptions& options) {
  return std::make_unique<OpenAlexLines>(std::move(reader), options);
}

std::unique_ptr<WorksSource> openalex_values(TextReader reader, const ReadOptions& options) {
  return std::make_unique<OpenAlexValues>(std::move(reader), options);
}

}  // namespace computedivide
