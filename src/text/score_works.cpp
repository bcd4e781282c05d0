// The files of a run are scored one a thread, and counted in one order: that of their paths. A thread writes
// what it scored into a log; the file whose turn it is hands its log over piece by piece, later ones keep
// theirs (a few bytes a work, on disk once it is long) until all before them are done. So duplicate ids are
// found as in a run with one thread, the counts are the same for any number of threads, and memory does not
// grow with the number of works.

#include "computedivide/text/score_works.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

#include "computedivide/base/error.hpp"
#include "computedivide/base/usage_error.hpp"
#include "computedivide/data/json.hpp"
#include "computedivide/text/partial.hpp"
#include "computedivide/text/work_log.hpp"

namespace computedivide {

namespace {

constexpr std::size_t piece_size = std::size_t{1} << 16;
constexpr std::size_t longest_in_memory = std::size_t{1} << 20;

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

/// The log of a file that has to wait for its turn.
class WaitingLog {
 public:
  void add(std::string_view piece) {
    memory_ += piece;
    if (memory_.size() < longest_in_memory) return;
    if (!disk_) disk_.reset(std::tmpfile());
    if (!disk_ || std::fwrite(memory_.data(), 1, memory_.size(), disk_.get()) != memory_.size()) {
      fail(
          "the folder for temporary files: cannot be written: {}; free space is needed, or one thread (-j 1)",
          std::strerror(errno));
    }
    on_disk_.push_back(memory_.size());
    memory_.clear();
  }

  template <class Use>
  void take_all(Use use) {
    if (disk_) {
      std::rewind(disk_.get());
      for (const std::size_t size : on_disk_) {
        std::string piece(size, '\0');
        if (std::fread(piece.data(), 1, size, disk_.get()) != size) {
          fail("the folder for temporary files: cannot be read back; a sound disk is needed");
        }
        use(piece);
      }
      disk_.reset();
      on_disk_.clear();
    }
    if (!memory_.empty()) use(memory_);
    memory_ = {};
  }

 private:
  std::string memory_;
  std::vector<std::size_t> on_disk_;
  std::unique_ptr<std::FILE, Close> disk_;
};

void add_report(ScoreReport& all, const ScoreReport& one) {
  all.files += one.files;
  all.file_bytes += one.file_bytes;
  all.text_bytes += one.text_bytes;
  all.synthetic = all.synthetic || one.synthetic;
  for (const auto& [form, files] : one.forms) all.forms[form] += files;
  for (const auto& [kind, tally] : one.errors.kinds) {
    Tally& sum = all.errors.kinds.try_emplace(kind, Tally{0, tally.first}).first->second;
    sum.count += tally.count;
  }
}

/// Counts logs, which come piece by piece in the order of the files.
class Counter {
 public:
  explicit Counter(WorkCounts& counts) : counts_(&counts) {}

  void begin_file() {
    reader_ = {};
    places_.clear();
  }

  void add(std::string_view piece, std::string_view where) {
    // A few works are read ahead of the one that is counted, so that memory has time to bring what tells
    // whether their ids have been seen.
    std::size_t read = 0;
    bool more = true;
    for (std::size_t counted = 0; more || counted < read;) {
      if (more && read - counted < works_.size()) {
        ScoredWork& work = works_[read % works_.size()];
        more = reader_.next(piece, work, where);
        if (more) counts_->expect(work.key);
        read += more ? 1 : 0;
        continue;
      }
      while (places_.size() < reader_.names().size()) {
        places_.push_back(counts_->topic_place(reader_.names()[places_.size()]));
      }
      if (counted + 1 < read) counts_->expect_next(works_[(counted + 1) % works_.size()].key);
      counts_->add(works_[counted++ % works_.size()], places_);
    }
  }

 private:
  WorkCounts* counts_;
  WorkLogReader reader_;
  std::array<ScoredWork, 4> works_;
  std::vector<std::uint32_t> places_;
};

/// All that the threads share.
class Run {
 public:
  Run(std::vector<std::filesystem::path> files, const ScoreRun& run, WorkCounts& counts, ScoreReport& report)
      : files_(std::move(files)),
        run_(run),
        counts_(&counts),
        report_(&report),
        counter_(counts),
        waiting_(files_.size()) {
    for (const std::filesystem::path& file : files_) {
      std::error_code ignored;
      const std::uintmax_t size = std::filesystem::file_size(file, ignored);
      if (!ignored) all_bytes_ += size;
    }
    if (!run.partial.empty()) partial_.emplace(run.partial, describe(run));
  }

  void work() {
    const std::size_t threads = std::min<std::size_t>(std::max(1U, run_.threads), files_.size());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back([this] { one_thread(); });
    one_thread();
    for (std::thread& thread : others) thread.join();
    if (error_) std::rethrow_exception(error_);
    if (partial_) partial_->finish();
  }

 private:
  struct Waiting {
    WaitingLog log;
    ScoreReport report;
    bool done = false;
  };

  void one_thread() {
    try {
      Scorer scorer(run_.score);
      for (;;) {
        const std::size_t file = next_file_++;
        if (file >= files_.size() || stopped_) return;
        score_file(file, scorer);
      }
    } catch (...) {
      const std::lock_guard<std::mutex> lock(mutex_);
      // Of several errors the one in the first file would be best; one is enough to stop.
      if (!error_) error_ = std::current_exception();
      stopped_ = true;
    }
  }

  void score_file(std::size_t file, Scorer& scorer) {
    const std::unique_ptr<WorksSource> source = open_works(files_[file], run_.read);
    WorkLogWriter log;
    Work work;
    ScoredWork scored;
    std::uint64_t file_bytes = 0;
    std::uint64_t works = 0;
    const auto hand_over = [&](bool done) {
      progress(source->file_bytes() - file_bytes, works);
      file_bytes = source->file_bytes();
      works = 0;
      ScoreReport report;
      if (done) {
        report.files = 1;
        report.file_bytes = source->file_bytes();
        report.text_bytes = source->text_bytes();
        report.forms[std::string(source->form())] = 1;
        report.errors = source->errors;
        report.synthetic = source->synthetic;
      }
      take(file, log.bytes(), done ? &report : nullptr);
      log.clear();
    };
    while (!stopped_ && source->next(work)) {
      scorer.score(work, *source, run_.read.strict, scored);
      log.add(scored, scorer.topic_names());
      ++works;
      if (log.bytes().size() >= piece_size) hand_over(false);
    }
    hand_over(true);
  }

  void progress(std::uint64_t bytes, std::uint64_t works) {
    if (!run_.progress) return;
    const std::lock_guard<std::mutex> lock(progress_mutex_);
    done_bytes_ += bytes;
    done_works_ += works;
    run_.progress(done_bytes_, all_bytes_, done_works_);
  }

  /// A piece of the file's log, and its report with the last one.
  void take(std::size_t file, std::string_view piece, const ScoreReport* report) {
    const std::lock_guard<std::mutex> lock(mutex_);
    Waiting& waiting = waiting_[file];
    if (report != nullptr) {
      waiting.report = *report;
      waiting.done = true;
    }
    if (file != front_) {
      waiting.log.add(piece);
      return;
    }
    count(piece);
    // From here on every piece of the files before this one has been counted.
    while (waiting_[front_].done) {
      finish_front();
      if (front_ == files_.size()) return;
      waiting_[front_].log.take_all([&](const std::string& kept) { count(kept); });
    }
  }

  void count(std::string_view piece) {
    if (!begun_) {
      begun_ = true;
      counter_.begin_file();
      if (partial_) partial_->begin_file(files_[front_].string());
    }
    if (partial_ && !piece.empty()) partial_->add(piece);
    counter_.add(piece, files_[front_].string());
  }

  void finish_front() {
    count({});
    add_report(*report_, waiting_[front_].report);
    if (partial_) partial_->end_file(waiting_[front_].report);
    waiting_[front_].report = {};
    begun_ = false;
    ++front_;
  }

  std::vector<std::filesystem::path> files_;
  const ScoreRun& run_;
  WorkCounts* counts_;
  ScoreReport* report_;
  Counter counter_;
  std::vector<Waiting> waiting_;
  std::optional<PartialWriter> partial_;
  std::size_t front_ = 0;
  bool begun_ = false;
  std::mutex mutex_;
  std::exception_ptr error_;
  std::atomic<std::size_t> next_file_{0};
  std::atomic<bool> stopped_{false};
  std::mutex progress_mutex_;
  std::uint64_t done_bytes_ = 0;
  std::uint64_t all_bytes_ = 0;
  std::uint64_t done_works_ = 0;
};

}  // namespace

ScoreResult score_works(const std::vector<std::filesystem::path>& paths, const ScoreRun& run) {
  ScoreResult result{WorkCounts(run.score.terms.terms.size(), run.group),
                     {},
                     run.score.terms.terms,
                     run.read.first_year,
                     run.read.last_year};
  Run(works_files(paths), run, result.counts, result.report).work();
  return result;
}

ScoreResult merge_partials(const std::vector<std::filesystem::path>& partials, const GroupOptions& group) {
  if (partials.empty()) fail_usage("--merge: names no file; partial files are needed");
  std::vector<PartialReader> readers;
  for (const std::filesystem::path& path : partials) readers.emplace_back(path);
  struct Entry {
    const PartialReader::File* file;
    std::size_t reader;
  };
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < readers.size(); ++i) {
    if (readers[i].options() != readers[0].options()) {
      fail("{}: was made with other options than {}; the same for all are needed", partials[i].string(),
           partials[0].string());
    }
    for (const PartialReader::File& file : readers[i].files()) entries.push_back({&file, i});
  }
  // The order of one run over all of them.
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return std::filesystem::path(a.file->path) < std::filesystem::path(b.file->path);
  });
  for (std::size_t i = 1; i < entries.size(); ++i) {
    if (entries[i].file->path != entries[i - 1].file->path) continue;
    fail("{}: holds '{}', as {} does; each file of works once is needed",
         partials[entries[i].reader].string(), entries[i].file->path,
         partials[entries[i - 1].reader].string());
  }
  const std::string where = partials[0].string();
  const Json options = parse_json(readers[0].options(), where);
  std::vector<std::string> terms;
  for (const Json& term : options.at("terms", where).array(where)) terms.push_back(term.text(where));
  ScoreResult result{WorkCounts(terms.size(), group),
                     {},
                     terms,
                     static_cast<int>(options.at("first_year", where).integer(where)),
                     static_cast<int>(options.at("last_year", where).integer(where))};
  Counter counter(result.counts);
  for (const Entry& entry : entries) {
    counter.begin_file();
    const std::string name = partials[entry.reader].string();
    add_report(result.report, readers[entry.reader].read(
                                  *entry.file, [&](std::string_view piece) { counter.add(piece, name); }));
  }
  return result;
}

}  // namespace computedivide
