#include "computedivide/text/partial.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "computedivide/base/error.hpp"
#include "computedivide/data/json.hpp"

namespace computedivide {

namespace {

constexpr std::string_view version_line = "computedivide scored works 2\n";
enum Piece : char { file_piece = 'F', log_piece = 'L', report_piece = 'R', end_piece = 'E' };
constexpr std::size_t digest_size = 64;
constexpr std::size_t head_size = 9;  // the kind and eight bytes of length

std::string digest_of(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) all += part + "\n";
  return sha256_hex(all);
}

std::string_view name_of(Corpus corpus) {
  return corpus == Corpus::concepts ? "concepts" : corpus == Corpus::topics ? "topics" : "all";
}

Json report_json(const ScoreReport& report) {
  Json::Object errors;
  for (const auto& [kind, tally] : report.errors.kinds) {
    errors.emplace_back(kind, Json::Object{{"count", tally.count}, {"first", tally.first}});
  }
  Json::Object forms;
  for (const auto& [form, files] : report.forms) forms.emplace_back(form, files);
  return Json::Object{{"file_bytes", report.file_bytes},
                      {"text_bytes", report.text_bytes},
                      {"synthetic", report.synthetic},
                      {"errors", std::move(errors)},
                      {"forms", std::move(forms)}};
}

ScoreReport report_from(const Json& json, const std::string& where) {
  ScoreReport report;
  const auto count = [&](const Json& value) { return static_cast<std::uint64_t>(value.integer(where)); };
  report.files = 1;
  report.file_bytes = count(json.at("file_bytes", where));
  report.text_bytes = count(json.at("text_bytes", where));
  report.synthetic = json.at("synthetic", where).boolean(where);
  for (const auto& [kind, tally] : json.at("errors", where).object(where)) {
    report.errors.kinds[kind] = {count(tally.at("count", where)), tally.at("first", where).text(where)};
  }
  for (const auto& [form, files] : json.at("forms", where).object(where)) report.forms[form] = count(files);
  return report;
}

}  // namespace

std::string describe(const ScoreRun& run) {
  Json::Array terms;
  for (const std::string& term : run.score.terms.terms) terms.emplace_back(term);
  std::vector<std::string> lexicons = run.score.ai_terms.terms;
  lexicons.insert(lexicons.end(), run.score.ambiguous_words.words.begin(),
                  run.score.ambiguous_words.words.end());
  lexicons.insert(lexicons.end(), run.score.ambiguous_words.parts.begin(),
                  run.score.ambiguous_words.parts.end());
  std::vector<std::string> topics;
  if (run.score.topics.lexicon) {
    for (const Topic& topic : run.score.topics.lexicon->topics) {
      topics.push_back(
          fmt::format("{}|{}:{}", topic.name, fmt::join(topic.concepts, "|"), fmt::join(topic.words, ",")));
    }
  }
  std::vector<std::string> areas;
  for (const TopicMap::Entry& entry : run.read.topic_map.entries) {
    areas.push_back(fmt::format("{}|{}|{}", entry.venue, entry.primary_area, entry.topic));
  }
  const Ambiguous ambiguous = run.score.ambiguous;
  return to_line(
      Json::Object{{"first_year", run.read.first_year},
                   {"last_year", run.read.last_year},
                   {"language", run.read.language},
                   {"language_needed", run.read.language_needed},
                   {"expansion", run.read.expansion},
                   {"corpus", name_of(run.read.corpus)},
                   {"ambiguous", ambiguous == Ambiguous::drop   ? "drop"
                                 : ambiguous == Ambiguous::keep ? "keep"
                                                                : "with_concepts"},
                   {"matching", run.score.matching == Matching::longest ? "longest" : "independent"},
                   {"topics", run.score.topics.lexicon ? digest_of(topics) : "all"},
                   {"topic_map", areas.empty() ? "none" : digest_of(areas)},
                   {"topic_score", run.score.topics.least_score},
                   {"openalex_topics", run.score.topics.openalex_topics},
                   {"lexicons", digest_of(lexicons)},
                   {"terms", std::move(terms)}});
}

PartialWriter::PartialWriter(const std::filesystem::path& path, const std::string& options) : path_(path) {
  temporary_ = path.parent_path() / fmt::format(".{}.{}.tmp", path.filename().string(), ::getpid());
  file_ = std::fopen(temporary_.c_str(), "wb");
  if (file_ == nullptr) {
    fail("{}: cannot be written: {}; a folder that may be written is needed", path.string(),
         std::strerror(errno));
  }
  write(version_line);
  write(options + "\n");
}

PartialWriter::~PartialWriter() {
  if (file_ == nullptr) return;
  std::fclose(file_);
  std::error_code ignored;
  std::filesystem::remove(temporary_, ignored);
}

void PartialWriter::write(std::string_view bytes) {
  hash_.update(bytes);
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) {
    fail("{}: cannot be written: {}; free space is needed", path_.string(), std::strerror(errno));
  }
}

void PartialWriter::put(char kind, std::string_view content) {
  std::string head(1, kind);
  for (unsigned shift = 0; shift < 64; shift += 8) {
    head += static_cast<char>(static_cast<unsigned char>(content.size() >> shift));
  }
  write(head);
  write(content);
}

void PartialWriter::begin_file(const std::string& path) {
  put(file_piece, path);
}

void PartialWriter::add(std::string_view log) {
  put(log_piece, log);
}

void PartialWriter::end_file(const ScoreReport& report) {
  put(report_piece, to_line(report_json(report)));
}

void PartialWriter::finish() {
  put(end_piece, "");
  const std::string digest = hash_.hex();
  bool ok = std::fwrite(digest.data(), 1, digest.size(), file_) == digest.size() && std::fflush(file_) == 0 &&
            ::fsync(::fileno(file_)) == 0;
  ok = std::fclose(file_) == 0 && ok;
  file_ = nullptr;
  if (!ok || std::rename(temporary_.c_str(), path_.c_str()) != 0) {
    fail("{}: cannot be written: {}; free space and permission are needed", path_.string(),
         std::strerror(errno));
  }
}

PartialReader::PartialReader(const std::filesystem::path& path)
    : path_(path), file_(std::fopen(path.c_str(), "rb")) {
  if (!file_) fail("{}: cannot be read: {}; a readable file is needed", path.string(), std::strerror(errno));
  if (take_line() + "\n" != version_line) {
    fail("{}: is no partial file of this version; one that 'score works --partial' wrote is needed",
         path.string());
  }
  // The checksum first: what follows can then be believed.
  const std::uint64_t size = std::filesystem::file_size(path);
  if (size < version_line.size() + digest_size) fail("{}: is cut; it is to be made again", path.string());
  std::rewind(file_.get());
  Sha256 hash;
  for (std::uint64_t left = size - digest_size; left > 0;) {
    const std::string block = take(std::min<std::uint64_t>(left, std::uint64_t{1} << 18U));
    hash.update(block);
    left -= block.size();
  }
  if (take(digest_size) != hash.hex()) {
    fail("{}: was cut or changed: its checksum is wrong; it is to be made again", path.string());
  }
  std::rewind(file_.get());
  take_line();
  options_ = take_line();
  std::string content;
  for (char kind = take_piece(content); kind != end_piece; kind = take_piece(content)) {
    if (kind == file_piece) files_.push_back({content, static_cast<std::uint64_t>(::ftello(file_.get()))});
  }
}

std::string PartialReader::take(std::uint64_t size) const {
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (std::fread(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) {
    fail("{}: ends too early; it is to be made again", path_.string());
  }
  return bytes;
}

std::string PartialReader::take_line() const {
  std::string line;
  for (int c = std::fgetc(file_.get()); c != '\n' && c != EOF; c = std::fgetc(file_.get())) {
    line += static_cast<char>(c);
  }
  return line;
}

char PartialReader::take_piece(std::string& content) const {
  const std::string head = take(head_size);
  std::uint64_t size = 0;
  for (unsigned i = 0; i < 8; ++i) {
    size |= static_cast<std::uint64_t>(static_cast<unsigned char>(head[1 + i])) << (8 * i);
  }
  content = take(size);
  return head[0];
}

ScoreReport PartialReader::read(const File& file, const std::function<void(std::string_view)>& use) const {
  ::fseeko(file_.get(), static_cast<off_t>(file.begin), SEEK_SET);
  std::string content;
  char kind = take_piece(content);
  for (; kind == log_piece; kind = take_piece(content)) use(content);
  if (kind != report_piece)
    fail("{}: the report of '{}' is missing; it is to be made again", path_.string(), file.path);
  return report_from(parse_json(content, path_.string()), path_.string());
}

}  // namespace computedivide
