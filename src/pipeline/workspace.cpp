#include "pipeline/workspace.hpp"

#include "base/durable.hpp"
#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "pipeline/record.hpp"
#include "pipeline/runner.hpp"

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
  // A link would have the sweeping below remove what is not ours.
  if (fs::is_symlink(hidden(), error)) {
    fail("{}: is a symbolic link; a folder that 'run-all' has made, or none, is expected", hidden().string());
  }
  fs::create_directories(hidden(), error);
  if (error)
    fail("{}: cannot be made: {}; a folder that may be written is needed", folder_.string(), error.message());
  lock_ = open_locked(hidden() / "lock");
  if (!lock_)
    fail("{}: another run is at work there; wait for its end, or choose another folder with --out",
         folder_.string());
  sweep_leftovers(folder_);
  sweep_leftovers(hidden());
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
}

std::size_t clean_outputs(const fs::path& out) {
  if (!fs::exists(out / "run.json") && !fs::exists(hidden_folder(out))) return 0;
  const Workspace workspace(out);  // not from under a run
  const RunRecord record = read_run_record(out);
  std::size_t removed = 0;
  for (const auto& [id, step] : record.steps) {
    for (const Outputs::Written& output : step.outputs) removed += fs::remove(out / output.name);
  }
  removed += fs::remove(out / "run.json");
  removed += fs::remove(out / datapackage_file);
  fs::remove_all(hidden_folder(out));
  if (fs::is_empty(out)) fs::remove(out);
  return removed;
}

}  // namespace computedivide
