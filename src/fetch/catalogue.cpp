#include "fetch/catalogue.hpp"

#include "base/address.hpp"
#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"

namespace computedivide {

namespace {

PinnedFile pinned_file(const Json& json, const std::string& where) {
  const auto text = [&](std::string_view key) { return json.at(key, where).text(where); };
  PinnedFile file;
  file.name = text("name");
  file.title = text("title");
  file.file = text("file");
  for (const Json& set : json.at("sets", where).array(where)) file.sets.push_back(set.text(where));
  file.repository = text("repository");
  file.commit = text("commit");
  file.path = text("path");
  file.sha256 = text("sha256");
  file.bytes = static_cast<std::uint64_t>(json.at("bytes", where).integer(where));
  file.licence = text("licence");
  if (file.sha256.size() != 64) {
    fail("{}: '{}': SHA-256 '{}' is not 64 hexadecimal digits; the file's digest is needed", where, file.name,
         file.sha256);
  }
  const std::filesystem::path plain = file.file.lexically_normal();
  if (plain.is_absolute() || plain.empty() || *plain.begin() == "..") {
    fail("{}: '{}': file '{}' lies outside of the cache; a path within it is needed", where, file.name,
         file.file.string());
  }
  return file;
}

}  // namespace

Catalogue read_catalogue(const std::filesystem::path& path) {
  const std::string where = path.string();
  const Json json = parse_json(read_file(path), where);
  Catalogue catalogue;
  catalogue.models = json.at("models", where).text(where);
  for (const Json& file : json.at("files", where).array(where)) {
    catalogue.files.push_back(pinned_file(file, where));
  }
  return catalogue;
}

std::string pinned_address(const PinnedFile& file, std::string_view base) {
  return fmt::format("{}/{}/{}/{}", base, file.repository, file.commit, percent_encode(file.path, "/"));
}

}  // namespace computedivide
