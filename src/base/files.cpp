#include "base/files.hpp"

#include <fcntl.h>
#include <nettle/sha2.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <set>
#include <tuple>
#include <vector>

#include "base/platform.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// The Error of a system call on a file: what cannot be done, the system's reason, and what is needed.
[[noreturn]] void fail_by_system(const fs::path& path, std::string_view what, std::string_view expected) {
  fail("{}: cannot be {}: {}; {}", path.string(), what, std::strerror(errno), expected);
}

constexpr std::string_view writable_folder = "a writable folder is expected";

/// Some file systems cannot sync a folder, and say so; any other failure is an error.
void sync(int file, const fs::path& path) {
  if (::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS) return;
  fail_by_system(path, "synced to disk", "free space and a working disk are expected");
}

/// ".fig1.csv.4711.tmp".
bool is_temporary_name(std::string_view name) {
  if (!name.starts_with('.') || !name.ends_with(".tmp")) return false;
  name.remove_suffix(4);
  const std::size_t dot = name.rfind('.');
  const std::string_view digits = name.substr(dot + 1);
  return dot > 0 && !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The leftovers of a folder, once per process: a crawl writes thousands of files into one.
void sweep_once(const fs::path& folder) {
  static std::mutex lock;
  static std::set<fs::path> swept;
  {
    const std::lock_guard<std::mutex> guard(lock);
    if (!swept.insert(fs::absolute(folder)).second) return;
  }
  sweep_leftovers(folder);
}

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

bool has_content(const fs::path& path, std::string_view content) {
  const std::optional<FileStamp> stamp = file_stamp(path);
  return stamp && stamp->size == content.size() && read_file(path) == content;
}

/// One hidden file per process, beside the file that it will become. Its lock says that its program is
/// running: the kernel releases it when the program ends, however it ends.
std::pair<int, fs::path> open_temporary(const fs::path& path) {
  const fs::path folder = folder_of(path);
  make_folder(folder);
  sweep_once(folder);
  fs::path temporary = folder / fmt::format(".{}.{}.tmp", path.filename().string(), ::getpid());
  for (;;) {
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (file < 0) fail_by_system(path, "written", writable_folder);
    struct stat status {};
    ::flock(file, LOCK_EX | LOCK_NB);
    // Swept by another program between the two calls: try again.
    if (::fstat(file, &status) == 0 && status.st_nlink > 0) return {file, std::move(temporary)};
    ::close(file);
  }
}

/// Waits a few seconds for a writer; one that is there may take its time.
void expect_writer(const Descriptor& fifo, const fs::path& path, std::string_view kind) {
  constexpr int wait_ms = 3000;
  pollfd poll{fifo.number(), POLLIN, 0};
  char byte = 0;
  if (::poll(&poll, 1, wait_ms) != 0 || !fifo.read(&byte, 1)) return;
  fail("{}: is a FIFO to which nobody writes; a readable {} is expected", path.string(), kind);
}

std::optional<fs::path> environment_path(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return fs::path(value);
}

}  // namespace

std::string read_file(const fs::path& path) {
  const Descriptor file = open_for_reading(path);
  struct stat status {};
  ::fstat(file.number(), &status);
  // Files that are read whole are small; a device or a pipe may deliver bytes without end.
  constexpr std::size_t most_from_a_stream = std::size_t{256} << 20;
  const bool is_regular = S_ISREG(status.st_mode);
  std::string content;
  content.reserve(static_cast<std::size_t>(status.st_size));
  char buffer[1 << 16];
  for (;;) {
    const std::optional<std::size_t> got = file.read(buffer, sizeof buffer);
    if (!got) fail_by_system(path, "read", "a readable file is expected");
    if (*got == 0) return content;
    content.append(buffer, *got);
    if (!is_regular && content.size() > most_from_a_stream) {
      fail("{}: delivers more than {} MB and is not a regular file; a regular file is expected",
           path.string(), most_from_a_stream >> 20U);
    }
  }
}

bool write_atomically(const fs::path& path, std::string_view content) {
  if (has_content(path, content)) return false;
  AtomicFile file(path);
  file.write(content);
  file.commit();
  return true;
}

AtomicFile::AtomicFile(fs::path path) : path_(std::move(path)) {
  if (fs::is_directory(path_)) fail("{}: is a folder; a file is expected", path_.string());
  std::tie(descriptor_, temporary_) = open_temporary(path_);
}

AtomicFile::~AtomicFile() {
  if (descriptor_ < 0) return;
  ::unlink(temporary_.c_str());
  ::close(descriptor_);
}

void AtomicFile::write(std::string_view piece) { write_all(descriptor_, piece, path_); }

void AtomicFile::commit() {
  sync(descriptor_, path_);
  replace_file(temporary_, path_);
  if (::close(std::exchange(descriptor_, -1)) != 0)
    fail_by_system(path_, "written", "free space and permission are expected");
}

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) fail("{}: cannot be made: {}; {}", folder.string(), error.message(), writable_folder);
}

void replace_file(const fs::path& from, const fs::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0)
    fail_by_system(to, "replaced", "a writable file of that name is expected");
  sync_to_disk(folder_of(to));
}

void sweep_leftovers(const fs::path& folder) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (!is_temporary_name(entry.path().filename().string())) continue;
    const Descriptor file(::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status {};
    if (!file || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0) ::unlink(entry.path().c_str());
  }
}

void sync_to_disk(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) fail_by_system(path, "opened", "permission is expected");
  sync(file.number(), path);
}

// Also the time of the last change of content, name or permissions, which no program can set.
std::optional<FileStamp> file_stamp(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileStamp{static_cast<std::uint64_t>(status.st_size), static_cast<std::uint64_t>(status.st_ino),
                   changed_ns(status)};
}

fs::path shipped_data() {
  if (const auto folder = environment_path("COMPUTEDIVIDE_DATA")) {
    if (!fs::is_directory(*folder / "published")) {
      fail("COMPUTEDIVIDE_DATA: '{}' has no folder 'published'; the program's data folder is needed",
           folder->string());
    }
    return *folder;
  }
  // One rule for the installed program (PREFIX/bin), the built one and the tests below it (the build folder
  // has a link 'share/computedivide' to the source's data). So no machine's path is compiled in, and a prefix
  // may be moved.
  std::error_code error;
  for (fs::path folder = executable_path().parent_path(); !folder.empty(); folder = folder.parent_path()) {
    const fs::path shared = folder / "share" / "computedivide";
    if (fs::is_directory(shared / "published", error)) return fs::canonical(shared);
    if (folder == folder.root_path()) break;
  }
  fail(
      "the program's data: no 'share/computedivide' in the binary's folder or one above it; set "
      "COMPUTEDIVIDE_DATA to the program's data folder");
}

std::optional<fs::path> cache_folder() {
  if (const auto own = environment_path("COMPUTEDIVIDE_CACHE")) return own;
  if (const auto xdg = environment_path("XDG_CACHE_HOME")) return *xdg / "computedivide";
  if (const auto home = environment_path("HOME")) return *home / ".cache" / "computedivide";
  return std::nullopt;
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  std::swap(number_, other.number_);
  return *this;
}

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

std::optional<std::size_t> Descriptor::read(char* out, std::size_t size) const {
  for (;;) {
    const ssize_t got = ::read(number_, out, size);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) return std::nullopt;
  }
}

bool Descriptor::seek(std::uint64_t offset) const {
  return ::lseek(number_, static_cast<off_t>(offset), SEEK_SET) >= 0;
}

Descriptor open_for_reading(const fs::path& path, std::string_view kind) {
  // Without O_NONBLOCK a FIFO that nobody writes to would block the call for ever.
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file) fail_by_system(path, "read", fmt::format("a readable {} is expected", kind));
  struct stat status {};  // of no kind if the system does not say
  ::fstat(file.number(), &status);
  if (S_ISDIR(status.st_mode)) fail("{}: is a folder; a {} is expected", path.string(), kind);
  if (S_ISFIFO(status.st_mode)) expect_writer(file, path, kind);
  // A kernel file such as /proc/kmsg, which says that it is a regular one, would block reads for ever.
  if (!S_ISREG(status.st_mode))
    ::fcntl(file.number(), F_SETFL, ::fcntl(file.number(), F_GETFL) & ~O_NONBLOCK);
  return file;
}

Descriptor open_for_appending(const fs::path& path) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
  if (!file) fail_by_system(path, "written", writable_folder);
  return file;
}

Descriptor open_locked(const fs::path& file) {
  Descriptor lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (!lock) fail_by_system(file.parent_path(), "locked", writable_folder);
  return ::flock(lock.number(), LOCK_EX | LOCK_NB) == 0 ? std::move(lock) : Descriptor();
}

void write_all(int descriptor, std::string_view bytes, const fs::path& path, std::string_view expected) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail_by_system(path, "written", expected);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

struct Sha256::State {
  sha256_ctx context;
};

Sha256::Sha256() : state_(std::make_unique<State>()) { sha256_init(&state_->context); }

Sha256::~Sha256() = default;

void Sha256::update(std::string_view bytes) {
  sha256_update(&state_->context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string Sha256::hex() {
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&state_->context, digest.size(), digest.data());
  std::string text;
  for (const std::uint8_t byte : digest) text += fmt::format("{:02x}", byte);
  return text;
}

std::string sha256_hex(std::string_view bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.hex();
}

std::string sha256_file(const std::filesystem::path& path) {
  const Descriptor file = open_for_reading(path);
  Sha256 hash;
  std::vector<char> buffer(std::size_t{1} << 18);
  for (;;) {
    const std::optional<std::size_t> got = file.read(buffer.data(), buffer.size());
    if (!got) fail_by_system(path, "read to the end", "a readable file is expected");
    if (*got == 0) return hash.hex();
    hash.update({buffer.data(), *got});
  }
}

fs::path temporary_place() {
  std::error_code missing;
  fs::path place = fs::temp_directory_path(missing);
  return missing ? fs::path("/tmp") : place;
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (temporary_place() / "computedivide-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr)
    fail_by_system(pattern, "made", "a folder for temporary files is needed ($TMPDIR)");
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void SpillFile::open() {
  if (folder_.empty()) folder_ = temporary_place();
  make_folder(folder_);
  std::string name = (folder_ / ".computedivide.XXXXXX").string();
  file_ = Descriptor(::mkostemp(name.data(), O_CLOEXEC));
  if (!file_) fail_by_system(folder_, "written", writable_folder);
  ::unlink(name.c_str());
}

SpillFile::Extent SpillFile::append(std::string_view bytes) {
  const std::lock_guard lock(mutex_);
  if (!file_) open();
  const Extent extent{size_, bytes.size()};
  if (!file_.seek(size_)) fail_by_system(folder_, "written", "a working disk is needed");
  write_all(file_.number(), bytes, folder_, "free space is needed");
  size_ += bytes.size();
  return extent;
}

std::string SpillFile::read(const Extent& extent) {
  const std::lock_guard lock(mutex_);
  std::string bytes(extent.size, '\0');
  for (std::size_t at = 0; at < bytes.size();) {
    const auto place = static_cast<off_t>(extent.begin + at);
    const ssize_t got = ::pread(file_.number(), bytes.data() + at, bytes.size() - at, place);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) {
      fail("{}: cannot be read back: {}; a working disk is needed", folder_.string(),
           got < 0 ? std::strerror(errno) : "it ends early");
    }
    at += static_cast<std::size_t>(got);
  }
  return bytes;
}

void SpillFile::read_all(const std::function<void(std::string_view)>& use) {
  constexpr std::uint64_t piece_size = 1 << 16;
  for (std::uint64_t at = 0; at < size_; at += piece_size)
    use(read({at, static_cast<std::size_t>(std::min(piece_size, size_ - at))}));
}

}  // namespace computedivide
