// The table of features as a file: gzip members one after another. The first is the head:
//
//   # computedivide works features: schema=1 terms=… … years=2012-2022 score_floor=0.2
//   # input=works.jsonl.gz works=1200 bytes=45210 synthetic=0 form=OpenAlex%20works
//   # input=works.jsonl.gz error=a%20record… count=2 first=works.jsonl.gz:7
//   input,id,reason,…
//
// The others hold the rows, one or more members for each "input" line, in their order. Values are
// percent-encoded and end at a space. pandas reads the whole file with comment="#".

#include "score/features_file.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/affiliation/lexicon.hpp"
#include "data/text_reader.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view title = "# computedivide works features: ";
constexpr std::string_view other_line = "# ";
constexpr std::size_t piece_size = std::size_t{1} << 16;
constexpr std::size_t digest_digits = 16;
constexpr int gzip_level = 1;  // a third larger than level 6, in a third of the time

void append_encoded(std::string& out, std::string_view value) {
  constexpr std::string_view special = "%,\"#=\x7F";
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte > ' ' && !contains(special, c);
    plain ? out.push_back(c) : void(fmt::format_to(std::back_inserter(out), "%{:02X}", byte));
  }
}

std::string decoded(std::string_view value) {
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    unsigned byte = static_cast<unsigned char>(value[i]);
    if (value[i] == '%' && i + 2 < value.size() &&
        std::from_chars(value.data() + i + 1, value.data() + i + 3, byte, 16).ec == std::errc{})
      i += 2;
    text += static_cast<char>(static_cast<unsigned char>(byte));
  }
  return text;
}

[[noreturn]] void refuse(const fs::path& path, std::string_view what) {
  fail("{}: {}; a table of features as 'score works --features' wrote it is expected", path.string(), what);
}

}  // namespace

std::string settings_line(const Settings& settings) {
  std::string line;
  for (const auto& [key, value] : settings) {
    line += (line.empty() ? "" : " ") + key + "=";
    append_encoded(line, value);
  }
  return line;
}

Settings settings_of(std::string_view line) {
  Settings settings;
  for (const std::string& word : split_list(line, ' ')) {
    const std::size_t equals = word.find('=');
    if (equals != std::string::npos)
      settings.emplace_back(word.substr(0, equals), decoded(word.substr(equals + 1)));
  }
  return settings;
}

std::string value_of(const Settings& settings, std::string_view key) {
  for (const auto& [name, value] : settings)
    if (name == key) return value;
  return "";
}

YearRange years_of(std::string_view years) {
  const std::size_t dash = years.find('-');
  if (dash == std::string_view::npos) return {};
  const auto year = [](std::string_view text) { return static_cast<int>(parse_count(text).value_or(0)); };
  return {year(years.substr(0, dash)), year(years.substr(dash + 1))};
}

std::string short_digest(std::string_view text) { return sha256_hex(text).substr(0, digest_digits); }

Settings features_settings(const ReadOptions& read, const ScoreOptions& score) {
  const auto digest_of_terms = [](const Lexicon& lexicon) {
    return short_digest(fmt::format("{}\n", fmt::join(lexicon.terms, "\n")));
  };
  std::string topics, areas, themes;
  for (const Topic& topic : score.topics.value_or(TopicLexicon{}).topics)
    topics +=
        fmt::format("{}|{}|{}\n", topic.name, fmt::join(topic.concepts, "|"), fmt::join(topic.words, "|"));
  for (const TopicMap::Entry& entry : score.areas.entries)
    areas += fmt::format("{}|{}|{}\n", entry.venue, entry.primary_area, entry.topic);
  for (const Lexicon& theme : score.themes)
    themes += fmt::format("{}\n{}\n", theme.name, fmt::join(theme.terms, "\n"));
  return {{"schema", "1"},
          {"terms", digest_of_terms(score.terms)},
          {"ai_terms", digest_of_terms(score.ai_terms)},
          {"ambiguous", short_digest(fmt::format("{}||{}", fmt::join(score.ambiguous_words.words, "|"),
                                                 fmt::join(score.ambiguous_words.parts, "|")))},
          {"topics", score.topics ? short_digest(topics) : "all"},
          {"areas", short_digest(areas)},
          {"themes", short_digest(themes)},
          {"affiliations", affiliation_lists_digest().substr(0, digest_digits)},
          {"years", fmt::format("{}-{}", read.first_year, read.last_year)},
          {"score_floor", fmt::format("{}", score.score_floor)}};
}

std::optional<FeaturesTable> read_features_table(const fs::path& path) {
  TextReader reader{ByteStream(path)};
  if (!reader.look_ahead(title.size()).starts_with(title)) return std::nullopt;
  FeaturesTable table;
  table.path = path;
  std::uint64_t body = 0;
  for (std::string_view line;;) {
    if (reader.next_line(line) != TextReader::Got::piece) refuse(path, "its head has no end");
    if (line.starts_with(title)) {
      table.settings = settings_of(line.substr(title.size()));
      continue;
    }
    if (!line.starts_with(other_line)) break;
    const Settings values = settings_of(line.substr(other_line.size()));
    const auto count = [&](std::string_view key) { return parse_count(value_of(values, key)).value_or(0); };
    if (const std::string error = value_of(values, "error"); !error.empty()) {
      if (table.inputs.empty()) refuse(path, "has an error before the first input");
      table.inputs.back().report.errors.kinds[error] = {count("count"), value_of(values, "first")};
      continue;
    }
    FeaturesInput& input = table.inputs.emplace_back();
    input.report.input = value_of(values, "input");
    input.report.form = value_of(values, "form");
    input.report.works = count("works");
    input.report.synthetic = count("synthetic") == 1;
    input.bytes = count("bytes");
    body += input.bytes;
  }
  const std::uint64_t size = fs::file_size(path);
  if (body > size) refuse(path, fmt::format("has {} bytes, but rows of {}", size, body));
  std::uint64_t offset = size - body;
  if (!table.inputs.empty()) {
    std::array<char, 2> magic{};
    std::ifstream(path, std::ios::binary).seekg(static_cast<std::streamoff>(offset)).read(magic.data(), 2);
    if (magic != std::array{'\x1F', '\x8B'}) refuse(path, "was truncated, or compressed again");
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
        "{}: differs in its {} ({}={}, not {}); features made with the same are expected, or the works "
        "themselves",
        table.path.string(), words, key, has, wants);
  }
  const std::string years = value_of(table.settings, "years"), wanted_years = value_of(wanted, "years");
  const YearRange has = years_of(years), wants = years_of(wanted_years);
  if (!has.reaches(wants.first, wants.last >= open_end ? has.last : wants.last)) {
    fail(
        "{}: the features cover the years {}; '{}' goes beyond them; 'score works --years {} --features' on "
        "the works makes such features",
        table.path.string(), years, wanted_years, wanted_years);
  }
  if (wants.last > has.last) log::info("{}: the features end in {}", table.path.string(), has.last);
  const std::string floor = value_of(table.settings, "score_floor");
  const std::string wanted_floor = value_of(wanted, "score_floor");
  if (parse_number(wanted_floor).value_or(0) < parse_number(floor).value_or(1)) {
    fail("{}: the features keep topics with scores above {}; a topic score of {} is below that",
         table.path.string(), floor, wanted_floor);
  }
}

FeaturesFile::FeaturesFile(fs::path path, const ReadOptions& read, const ScoreOptions& score)
    : path_(std::move(path)),
      body_(path_.has_parent_path() ? path_.parent_path() : fs::path(".")),
      head_(std::string(title) + settings_line(features_settings(read, score)) + "\n"),
      columns_(fmt::format("{}\n", fmt::join(features_columns(score), ","))),
      rows_(score) {
  if (fs::is_directory(path_)) fail("{}: is a folder; a file is expected", path_.string());
  body_.append("");  // a folder that cannot be written is an error now, not after the last work
}

void FeaturesFile::flush() {
  if (!deflater_)
    deflater_.emplace([this](std::string_view bytes) { bytes_ += body_.append(bytes).size; }, gzip_level);
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
  const auto add_line = [&](const Settings& values) {
    head_ += std::string(other_line) + settings_line(values) + "\n";
  };
  add_line({{"input", report.input},
            {"works", std::to_string(report.works)},
            {"bytes", std::to_string(bytes_)},
            {"synthetic", report.synthetic ? "1" : "0"},
            {"form", report.form}});
  for (const auto& [kind, tally] : report.errors.kinds) {
    add_line({{"input", report.input},
              {"error", kind},
              {"count", std::to_string(tally.count)},
              {"first", tally.first}});
  }
  bytes_ = 0;
}

void FeaturesFile::commit() {
  AtomicFile file(path_);
  file.write(gzip(head_ + columns_));
  body_.read_all([&](std::string_view piece) { file.write(piece); });
  file.commit();
}

}  // namespace computedivide
