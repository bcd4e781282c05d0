#include "computedivide/pipeline/workspace.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "computedivide/base/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

fs::path hidden_folder(const fs::path& out) {
  return out / ".computedivide";
}

fs::path Workspace::hidden() const {
  return hidden_folder(folder_);
}

Workspace::Workspace(fs::path folder) : folder_(std::move(folder)), made_(!fs::exists(folder_)) {
  std::error_code error;
  fs::create_directories(hidden(), error);
  if (error)
    fail("{}: cannot be made: {}; a folder that may be written is needed", folder_.string(), error.message());
  const fs::path path = hidden() / "lock";
  lock_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (lock_ < 0)
    fail("{}: cannot be locked: {}; a folder that may be written is needed", folder_.string(),
         std::strerror(errno));
  if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
    ::close(lock_);
    fail("{}: another run is at work there; wait for its end, or choose another folder with --out",
         folder_.string());
  }
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_)) {
    const std::string name = entry.path().filename().string();
    if (entry.is_regular_file() && name.starts_with('.') && name.ends_with(".tmp"))
      fs::remove(entry.path(), error);
  }
  fs::remove_all(hidden() / "scratch", error);
}

Workspace::~Workspace() {
  std::error_code error;
  if (made_) {
    bool empty = true;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_, error)) {
      empty = empty && entry.path() == hidden();
    }
    if (empty) fs::remove_all(folder_, error);
  }
  ::close(lock_);
}

}  // namespace computedivide
