// The table of features as a file: gzip members one after another. The first is the head:
//
//   # computedivide works features: schema=1 terms=… … years=2012-2022 score_floor=0.2
//   # input=works.jsonl.gz works=1200 bytes=45210 synthetic=0 form=OpenAlex%20works
//   # input=works.jsonl.gz error=a%20record… count=2 first=works.jsonl.gz:7
//   input,id,reason,…
//
// The others hold the rows, a member or more for each "input" line, in their order. Values are
// percent-encoded, so that spaces end them. All of it is text that pandas reads with comment="#".

#include "score/features_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <random>

#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/hash.hpp"
#include "computedivide/base/text.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view title = "# computedivide works features: ";
constexpr std::string_view other_line = "# ";
constexpr std::size_t piece_size = std::size_t{1} << 16;
constexpr std::size_t longest_head = std::size_t{1} << 30;
constexpr int gzip_level = 1;  // a third larger than level 6, a third of its time

std::string digest(const std::string& text) {
  return sha256_hex(text).substr(0, 16);
}

std::string text_of(const Lexicon& lexicon) {
  return fmt::format("{}\n", fmt::join(lexicon.terms, "\n"));
}

/// The lists by which affiliations are classified.
std::string affiliations_digest() {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(shipped_data() / "lexicons")) {
    if (entry.path().filename().string().starts_with("affiliation_")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  Sha256 sum;
  for (const fs::path& file : files) {
    sum.update(file.filename().string());
    sum.update(read_file(file));
  }
  return sum.hex().substr(0, 16);
}

/// The first and last year of "2012-2022".
std::pair<std::uint64_t, std::uint64_t> years_of(const Settings& settings) {
  const std::string years = value_of(settings, "years");
  const std::size_t dash = std::min(years.find('-'), years.size() - 1);
  return {parse_count(years.substr(0, dash)).value_or(0), parse_count(years.substr(dash + 1)).value_or(0)};
}

[[noreturn]] void refuse(const fs::path& path, std::string_view what) {
  fail("{}: {}; a table of features as 'score works --features' wrote it is expected", path.string(), what);
}

}  // namespace

Settings features_settings(const ReadOptions& read, const ScoreOptions& score) {
  std::string topics = "all";
  if (score.topics) {
    topics.clear();
    for (const Topic& topic : score.topics->topics) {
      topics +=
          fmt::format("{}|{}|{}\n", topic.name, fmt::join(topic.concepts, "|"), fmt::join(topic.words, "|"));
    }
    topics = digest(topics);
  }
  std::string areas, themes;
  for (const TopicMap::Entry& entry : score.areas.entries)
    areas += fmt::format("{}|{}|{}\n", entry.venue, entry.primary_area, entry.topic);
  for (const Lexicon& theme : score.themes) themes += theme.name + "\n" + text_of(theme);
  return {{"schema", "1"},
          {"terms", digest(text_of(score.terms))},
          {"ai_terms", digest(text_of(score.ai_terms))},
          {"ambiguous", digest(fmt::format("{}||{}", fmt::join(score.ambiguous_words.words, "|"),
                                           fmt::join(score.ambiguous_words.parts, "|")))},
          {"topics", topics},
          {"areas", digest(areas)},
          {"themes", digest(themes)},
          {"affiliations", read.affiliation_types == nullptr ? "none" : affiliations_digest()},
          {"years", fmt::format("{}-{}", read.first_year, read.last_year)},
          {"score_floor", fmt::format("{}", score.score_floor)}};
}

std::optional<FeaturesTable> read_features_table(const fs::path& path) {
  ByteStream stream(path);
  std::string text;
  const auto more = [&] {
    const std::size_t before = text.size();
    text.resize(before + piece_size);
    text.resize(before + stream.read(text.data() + before, piece_size));
    return text.size() > before;
  };
  while (text.size() < title.size() && more()) {
  }
  if (!text.starts_with(title)) return std::nullopt;
  FeaturesTable table;
  table.path = path;
  std::uint64_t body = 0;
  for (std::size_t at = 0;;) {
    std::size_t end = text.find('\n', at);
    while (end == std::string::npos && text.size() < longest_head && more()) end = text.find('\n', at);
    if (end == std::string::npos) refuse(path, "has no end of its head");
    const std::string_view line = std::string_view(text).substr(at, end - at);
    at = end + 1;
    if (line.starts_with(title)) {
      table.settings = settings_of(line.substr(title.size()));
      continue;
    }
    if (!line.starts_with(other_line)) break;
    const Settings values = settings_of(line.substr(other_line.size()));
    if (const std::string error = value_of(values, "error"); !error.empty()) {
      if (table.inputs.empty()) refuse(path, "has an error before the first input");
      table.inputs.back().report.errors.kinds[error] = {count_of(values, "count"), value_of(values, "first")};
      continue;
    }
    FeaturesInput& input = table.inputs.emplace_back();
    input.report.input = value_of(values, "input");
    input.report.form = value_of(values, "form");
    input.report.works = count_of(values, "works");
    input.report.synthetic = value_of(values, "synthetic") == "1";
    input.bytes = count_of(values, "bytes");
    body += input.bytes;
  }
  const std::uint64_t size = fs::file_size(path);
  if (body > size) refuse(path, fmt::format("has {} bytes, but rows of {}", size, body));
  std::uint64_t offset = size - body;
  if (!table.inputs.empty()) {
    std::array<char, 2> magic{};
    std::ifstream(path, std::ios::binary).seekg(static_cast<std::streamoff>(offset)).read(magic.data(), 2);
    if (magic != std::array{'\x1F', '\x8B'}) refuse(path, "was cut, or packed again");
  }
  for (FeaturesInput& input : table.inputs) {
    input.offset = offset;
    offset += input.bytes;
  }
  return table;
}

void check_features_table(const FeaturesTable& table, const Settings& wanted) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> same{
      {{"schema", "schema"},
       {"terms", "compute terms"},
       {"ai_terms", "AI terms"},
       {"ambiguous", "ambiguous words"},
       {"topics", "list of topics"},
       {"areas", "topics by area"},
       {"themes", "themes"},
       {"affiliations", "lists for affiliations"}}};
  for (const auto& [key, words] : same) {
    const std::string has = value_of(table.settings, key), wants = value_of(wanted, key);
    if (has == wants) continue;
    fail(
        "{}: differs in its {} ({}={}, here {}); features made with the same are expected, or the works "
        "themselves",
        table.path.string(), words, key, has, wants);
  }
  const auto [first, last] = years_of(table.settings);
  const auto [wanted_first, wanted_last] = years_of(wanted);
  if (wanted_first < first || wanted_last > last) {
    fail("{}: the features are of the years {}; '{}' reaches beyond them", table.path.string(),
         value_of(table.settings, "years"), value_of(wanted, "years"));
  }
  const std::string floor = value_of(table.settings, "score_floor");
  const std::string wanted_floor = value_of(wanted, "score_floor");
  if (parse_number(wanted_floor).value_or(0) < parse_number(floor).value_or(1)) {
    fail("{}: the features keep topics with scores above {}; a topic score of {} is below that",
         table.path.string(), floor, wanted_floor);
  }
}

FeaturesRows::FeaturesRows(const FeaturesTable& table, const FeaturesInput& input)
    : table_(table), input_(input), stream_(table.path, input.offset) {}

bool FeaturesRows::next(std::string_view& row) {
  if (row_ == input_.report.works) return false;
  ++row_;
  for (;;) {
    const char* begin = text_.data() + at_;
    const void* end = std::memchr(begin, '\n', text_.size() - at_);
    if (end != nullptr) {
      row = {begin, static_cast<std::size_t>(static_cast<const char*>(end) - begin)};
      at_ += row.size() + 1;
      return true;
    }
    text_.erase(0, at_);
    at_ = 0;
    const std::size_t before = text_.size();
    text_.resize(before + piece_size);
    text_.resize(before + stream_.read(text_.data() + before, piece_size));
    if (text_.size() == before) {
      fail("{}: {}", where(),
           stream_.damage().empty() ? "the table ends too early; the whole of it is expected"
                                    : stream_.damage());
    }
  }
}

std::string FeaturesRows::where() const {
  return fmt::format("{}: {}, row {}", table_.path.string(), input_.report.input, row_);
}

std::uint64_t FeaturesRows::file_bytes() const {
  return std::min(stream_.compressed_bytes(), input_.bytes);
}

FeaturesFile::FeaturesFile(fs::path path, const ReadOptions& read, const ScoreOptions& score)
    : path_(std::move(path)),
      settings_(features_settings(read, score)),
      columns_(features_columns(score)),
      rows_(score) {
  const fs::path folder = path_.has_parent_path() ? path_.parent_path() : fs::path(".");
  std::error_code ignored;
  fs::create_directories(folder, ignored);
  if (fs::is_directory(path_)) fail("{}: is a folder; a file is expected", path_.string());
  body_path_ = folder / fmt::format(".{}.{:08x}.rows", path_.filename().string(), std::random_device{}());
  body_ = std::fopen(body_path_.c_str(), "w+b");
  if (body_ == nullptr) {
    fail("{}: cannot be written: {}; a folder that may be written is expected", path_.string(),
         std::strerror(errno));
  }
}

FeaturesFile::~FeaturesFile() {
  std::fclose(body_);
  std::error_code ignored;
  fs::remove(body_path_, ignored);
}

void FeaturesFile::write(std::string_view bytes) {
  bytes_ += bytes.size();
  if (std::fwrite(bytes.data(), 1, bytes.size(), body_) != bytes.size())
    fail("{}: cannot be written: {}; free space is needed", path_.string(), std::strerror(errno));
}

void FeaturesFile::flush() {
  if (!deflater_) deflater_.emplace([this](std::string_view bytes) { write(bytes); }, gzip_level);
  deflater_->push(text_);
  text_.clear();
}

void FeaturesFile::add(const ScoredWork& work, const std::vector<std::string>& topics) {
  rows_.append(text_, work, topics);
  if (text_.size() >= piece_size) flush();
}

void FeaturesFile::end_file(const FileReport& report) {
  flush();
  deflater_->finish();
  deflater_.reset();
  inputs_.push_back({report, 0, bytes_});
  bytes_ = 0;
}

std::string FeaturesFile::head() const {
  std::string text = std::string(title) + settings_line(settings_) + "\n";
  for (const FeaturesInput& input : inputs_) {
    const FileReport& report = input.report;
    text += other_line;
    text += settings_line({{"input", report.input},
                           {"works", std::to_string(report.works)},
                           {"bytes", std::to_string(input.bytes)},
                           {"synthetic", report.synthetic ? "1" : "0"},
                           {"form", report.form}});
    text += '\n';
    for (const auto& [kind, tally] : report.errors.kinds) {
      text += other_line;
      text += settings_line({{"input", report.input},
                             {"error", kind},
                             {"count", std::to_string(tally.count)},
                             {"first", tally.first}});
      text += '\n';
    }
  }
  text += fmt::format("{}\n", fmt::join(columns_, ","));
  return text;
}

void FeaturesFile::commit() {
  AtomicFile file(path_);
  file.write(gzip(head()));
  if (std::fflush(body_) != 0) write("");
  std::rewind(body_);
  std::string piece(piece_size, '\0');
  for (std::size_t got = 0; (got = std::fread(piece.data(), 1, piece.size(), body_)) > 0;)
    file.write(std::string_view(piece).substr(0, got));
  if (std::ferror(body_) != 0)
    fail("{}: cannot be read back: {}; a sound disk is needed", body_path_.string(), std::strerror(errno));
  file.commit();
}

}  // namespace computedivide
