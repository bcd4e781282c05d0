#include "fetch/part_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/address.hpp"
#include "base/durable.hpp"
#include "base/files.hpp"
#include "base/log.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"

namespace computedivide {

namespace fs = std::filesystem;

PartFile::PartFile(fs::path file, std::string address)
    : file_(std::move(file)),
      part_(file_.string() + ".part"),
      state_(file_.string() + ".part.json"),
      address_(without_secrets(address)) {
  std::error_code error;
  if (file_.has_parent_path()) fs::create_directories(file_.parent_path(), error);
  if (error) {
    fail("{}: cannot be made: {}; a folder that may be written is needed", file_.parent_path().string(),
         error.message());
  }
  const auto stamp = file_stamp(part_);
  if (!stamp || !file_stamp(state_)) return;
  try {
    const Json state = parse_json(read_file(state_), state_.string());
    if (state.at("address", state_.string()).text(state_.string()) != address_) return;
    etag_ = state.at("etag", state_.string()).text(state_.string());
    last_modified_ = state.at("last_modified", state_.string()).text(state_.string());
    size_ = stamp->size;
  } catch (const Error& damaged) {
    log::warning("{}; what has come is fetched again", damaged.what());
    discard();
  }
}

std::string PartFile::validator() const {
  // A weak ETag promises the same meaning, not the same bytes: pieces of two such bodies may not fit.
  if (!etag_.empty() && !etag_.starts_with("W/")) return etag_;
  return last_modified_;
}

void PartFile::restart(std::string_view etag, std::string_view last_modified) {
  open_ = Descriptor();
  etag_ = etag;
  last_modified_ = last_modified;
  // The old bytes go before the new body's name is written: a kill in between leaves an empty part.
  std::error_code error;
  fs::remove(part_, error);
  size_ = 0;
  write_atomically(state_, to_text(Json::Object{
                               {"address", address_}, {"etag", etag_}, {"last_modified", last_modified_}}));
  open_ = open_for_appending(part_);
}

void PartFile::append(std::string_view piece) {
  if (!open_) open_ = open_for_appending(part_);
  write_all(open_.number(), piece, part_, "free space is expected (what has come is kept)");
  size_ += piece.size();
}

void PartFile::discard() {
  open_ = Descriptor();
  std::error_code error;
  fs::remove(part_, error);
  fs::remove(state_, error);
  etag_.clear();
  last_modified_.clear();
  size_ = 0;
}

void PartFile::adopt() {
  open_ = Descriptor();
  sync_to_disk(part_);
  if (std::rename(part_.c_str(), file_.c_str()) != 0) {
    fail("{}: cannot be replaced: {}; a file of that name that may be written is needed", file_.string(),
         std::strerror(errno));
  }
  sync_to_disk(file_.has_parent_path() ? file_.parent_path() : fs::path("."));
  std::error_code error;
  fs::remove(state_, error);
  size_ = 0;
}

}  // namespace computedivide
