// Files of works are read one per thread, but used in the order of their names. The thread whose file's turn
// it is uses each work as it arrives. Files after it wait as rows of the table of features, until all before
// them are done: so duplicate ids are found as with one thread, the result of a pass is the same for any
// number of threads, and memory does not grow with the number of works.
//
// Whose turn it is changes hands without a lock per work: `front_` is the file at whose turn it is, only its
// thread moves it on, and it deals with all files after it that are already done.

#include "score/pass.hpp"

#include <tsl/robin_set.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <ratio>
#include <thread>
#include <tuple>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "data/text_reader.hpp"
#include "score/builder.hpp"
#include "score/features_file.hpp"
#include "score/words.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_waiting = std::size_t{1} << 20;  // bytes in memory, for one file
constexpr std::uint64_t works_between_reports = 1024;

/// The ids seen so far: 18 to 22 bytes each. They are kept in shards, so that growing never holds more than a
/// 64th of them twice.
class IdSet {
 public:
  IdSet() {
    for (Shard& shard : shards_) shard.max_load_factor(0.9F);
  }

  /// Adds the id; false if it is already there.
  bool insert(std::uint64_t id) { return shards_[MixedHash{}(id) >> 58U].insert(id).second; }

 private:
  using Shard = tsl::robin_set<std::uint64_t, MixedHash, std::equal_to<>, std::allocator<std::uint64_t>,
                               false, tsl::rh::mod_growth_policy<std::ratio<5, 4>>>;
  std::array<Shard, 64> shards_;
};

/// One file of works, raw or in a table of features.
struct Unit {
  fs::path path;
  const FeaturesInput* input = nullptr;  // of a table
  FileReport report;
  /// Waiting works: for each its row of the table of features, its words for keyness, and an empty line.
  std::string waiting;
  std::vector<SpillFile::Extent> spilled;  // those before
  bool done = false;
};

/// All that the threads share.
class Pass {
 public:
  Pass(const std::vector<fs::path>& paths, const PassOptions& options, std::vector<std::string>& topics,
       const std::function<void(const ScoredWork&)>& use)
      : options_(options), use_(use), first_threads_(std::max(1U, options.threads) - 1) {
    if (options.score.topics && topics.empty())
      for (const Topic& topic : options.score.topics->topics) topics.push_back(topic.name);
    rows_.emplace(options.score, topics);
    find_units(works_files(paths));
  }

  PassReport go() {
    one_thread();
    // A thread that ends late may have started others.
    for (std::size_t i = 0;; ++i) {
      std::unique_lock<std::mutex> lock(threads_mutex_);
      if (i == threads_.size()) break;
      std::thread thread = std::move(threads_[i]);
      lock.unlock();
      thread.join();
    }
    if (error_) std::rethrow_exception(error_);
    return std::move(report_);
  }

 private:
  void find_units(const std::vector<fs::path>& files) {
    const Settings settings = features_settings(options_.read, options_.score);
    for (const fs::path& file : files) {
      std::error_code ignored;
      // Only a regular file can be opened twice.
      const bool regular = fs::is_regular_file(file, ignored);
      if (is_words_file(file)) continue;
      std::optional<FeaturesTable> table;
      if (regular) table = read_features_table(file);
      if (!table) {
        units_.emplace_back().path = file;
        units_.back().report.input = input_name(file);
        if (regular) all_bytes_ += fs::file_size(file, ignored);
        continue;
      }
      check_features_table(*table, settings);
      report_.tables.push_back(file);
      tables_.push_back(std::move(*table));
      for (const FeaturesInput& input : tables_.back().inputs) {
        Unit& unit = units_.emplace_back();
        unit.path = file;
        unit.input = &input;
        unit.report = input.report;
        all_bytes_ += input.bytes;
      }
    }
    // Inputs of tables are ordered as in a run over the works themselves.
    std::ranges::stable_sort(units_, {},
                             [](const Unit& unit) { return std::tie(unit.report.input, unit.path); });
  }

  void add_threads(std::size_t more) {
    const std::lock_guard<std::mutex> lock(threads_mutex_);
    for (; more > 0 && threads_.size() + 1 < units_.size(); --more)
      threads_.emplace_back([this] { one_thread(); });
  }

  void one_thread() {
    try {
      add_threads(first_threads_.exchange(0));
      Worker worker(options_.score);
      for (;;) {
        if (options_.borrow_threads && next_unit_ + 1 < units_.size()) add_threads(options_.borrow_threads());
        const std::size_t place = next_unit_++;
        if (place >= units_.size() || stopped_) return;
        units_[place].input == nullptr ? read_works(place, worker) : read_features(place, worker);
        if (stopped_) return;
        finish(place);
      }
    } catch (...) {
      const std::lock_guard<std::mutex> lock(mutex_);
      if (!error_) error_ = std::current_exception();
      stopped_ = true;
    }
  }

  /// What each thread has for itself.
  struct Worker {
    explicit Worker(const ScoreOptions& options) : builder(options), rows(options) {}
    FeatureBuilder builder;
    FeaturesRowWriter rows;
    ScoredWork scored;
    Work work;
    std::vector<std::uint32_t> place_of;  // index of each index of each of the builder's topics in ours, + 1
  };

  /// Bytes and works taken since the last call.
  void progress(std::uint64_t bytes, std::uint64_t works) {
    if (!options_.progress) return;
    const std::lock_guard<std::mutex> lock(progress_mutex_);
    done_bytes_ += bytes;
    done_works_ += works;
    options_.progress(done_bytes_, all_bytes_, done_works_);
  }

  /// Takes works as long as there are any: `use` if it is the file's turn, `wait` before. `bytes` is how much
  /// of the file was read.
  template <class Next, class Use, class Wait, class Bytes>
  void read(std::size_t place, Next next, Use use, Wait wait, Bytes bytes) {
    Unit& unit = units_[place];
    std::uint64_t reported = 0, works = 0;
    bool turn = false;
    const auto report = [&](std::uint64_t more) {
      progress(bytes() - reported, more);
      reported = bytes();
    };
    while (!stopped_ && next()) {
      if (!turn && front_.load(std::memory_order_acquire) == place) {
        turn = true;
        use_waiting(unit);
      }
      if (turn) {
        use();
      } else {
        wait();
        if (unit.waiting.size() >= most_waiting) spill(unit);
      }
      if (++works % works_between_reports == 0) report(works_between_reports);
    }
    report(works % works_between_reports);
  }

  void spill(Unit& unit) {
    if (!unit.waiting.empty()) unit.spilled.push_back(spill_.append(std::exchange(unit.waiting, {})));
  }

  void read_works(std::size_t place, Worker& worker) {
    Unit& unit = units_[place];
    const std::unique_ptr<WorksSource> source = open_works(unit.path, options_.read);
    unit.report.form = source->form();
    ScoredWork& scored = worker.scored;
    const auto next = [&] {
      if (!source->next(worker.work)) return false;
      scored.duplicate = false;
      scored.input = unit.report.input;
      scored.form = unit.report.form;
      worker.builder.build(worker.work, scored.features);
      scored.words.clear();
      if (options_.score.words &&
          counts_for_words(scored.features, *options_.score.words, worker.builder.topic_names()))
        worker.builder.words(worker.work, scored.words);
      sort_topics(worker);
      return true;
    };
    const auto use_work = [&] {
      place_topics(worker);
      use(unit, scored);
    };
    const auto wait = [&] {
      worker.rows.append(unit.waiting, scored, worker.builder.topic_names());
      unit.waiting.append(scored.words) += '\n';
    };
    read(place, next, use_work, wait, [&] { return source->file_bytes(); });
    unit.report.synthetic = source->synthetic;
    unit.report.errors = source->errors;
    for (auto& [kind, tally] : unit.report.errors.kinds) tally.first.erase(0, tally.first.rfind('/') + 1);
    const std::lock_guard<std::mutex> lock(mutex_);
    report_.file_bytes += source->file_bytes();
    report_.text_bytes += source->text_bytes();
  }

  void read_features(std::size_t place, Worker& worker) {
    Unit& unit = units_[place];
    for (const auto& [kind, tally] : unit.report.errors.kinds)  // each was found when the works were read
      if (options_.read.strict) ReadErrors().add(kind, unit.path.string() + ": " + tally.first, true);
    TextReader rows(ByteStream(unit.path, unit.input->offset));
    std::uint64_t left = std::exchange(unit.report.works, 0);
    std::string_view row;
    const auto next = [&] {
      if (left == 0) return false;
      --left;
      const bool found = rows.next_line(row) == TextReader::Got::piece;
      const std::string& damage = rows.stream().damage();
      if (!found || !damage.empty())
        fail("{}: {}, {} rows before its end: {}", unit.path.string(), unit.report.input, left + 1,
             damage.empty() ? "the table ends too early; the whole of it is expected" : damage);
      return true;
    };
    read(
        place, next, [&] { use_row(unit, row, {}, worker.scored); },
        [&] { unit.waiting.append(row) += "\n\n"; },
        [&] { return std::min(rows.stream().compressed_bytes(), unit.input->bytes); });
    const std::lock_guard<std::mutex> lock(mutex_);
    report_.file_bytes += unit.input->bytes;
  }

  /// Without a list the builder's topics come in the order of its works: sorted by name, they do not depend
  /// on threads.
  void sort_topics(Worker& worker) const {
    if (options_.score.topics) return;
    const std::vector<std::string>& names = worker.builder.topic_names();
    std::vector<TopicMembership>& topics = worker.scored.features.topics;
    std::ranges::sort(
        topics, {}, [&](const TopicMembership& topic) { return std::tie(topic.source, names[topic.topic]); });
  }

  // --- only the thread whose file's turn it is

  /// Converts the builder's topic indices to ours.
  void place_topics(Worker& worker) {
    if (options_.score.topics) return;
    const std::vector<std::string>& names = worker.builder.topic_names();
    worker.place_of.resize(names.size());
    for (TopicMembership& topic : worker.scored.features.topics) {
      std::uint32_t& place = worker.place_of[topic.topic];
      if (place == 0) place = rows_->topic_place(names[topic.topic], worker.scored.input) + 1;
      topic.topic = place - 1;
    }
  }

  void use_waiting(Unit& unit) {
    ScoredWork scored;
    spill(unit);
    for (const SpillFile::Extent& extent : std::exchange(unit.spilled, {})) {
      const std::string piece = spill_.read(extent);
      for (std::string_view text = piece; !text.empty();) {
        const std::size_t row = text.find('\n');
        // Each word ends its line.
        const std::size_t end = text.find("\n\n", row);
        use_row(unit, text.substr(0, row), text.substr(row + 1, end - row), scored);
        text.remove_prefix(end + 2);
      }
    }
  }

  void use_row(Unit& unit, std::string_view row, std::string_view words, ScoredWork& scored) {
    rows_->read(row, scored, unit.path.native());
    scored.input = unit.report.input;
    scored.form = unit.report.form;
    scored.words = words;
    use(unit, scored);
  }

  void use(Unit& unit, ScoredWork& scored) {
    WorkFeatures& work = scored.features;
    // A table may hold more years than requested.
    if ((!work.drop || *work.drop > Drop::year) &&
        (work.year < options_.read.first_year || work.year > options_.read.last_year)) {
      WorkFeatures left_out;
      left_out.key = work.key;
      left_out.year = work.year;
      left_out.venue = std::move(work.venue);
      left_out.drop = Drop::year;
      work = std::move(left_out);
    }
    // A record that could not be read has no id that can be trusted.
    const bool trusted = work.key != 0 && work.drop != Drop::unreadable && work.drop != Drop::not_a_work;
    if (trusted && !ids_.insert(work.key)) scored.duplicate = true;
    scored.from_table = unit.input != nullptr;
    ++unit.report.works;
    ++report_.works;
    use_(scored);
  }

  void end_of_file(Unit& unit) {
    ++report_.files;
    ++report_.forms[unit.report.form];
    report_.synthetic = report_.synthetic || unit.report.synthetic;
    for (const auto& [kind, tally] : unit.report.errors.kinds)
      report_.errors.kinds.try_emplace(kind, Tally{0, tally.first}).first->second.count += tally.count;
    if (options_.end_of_file) options_.end_of_file(unit.report);
    unit.report = {};
  }

  /// The file was read to the end. If it was its turn, it is now the turn of the next.
  void finish(std::size_t place) {
    spill(units_[place]);
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      units_[place].done = true;
      if (front_ != place) return;
    }
    for (;;) {
      use_waiting(units_[place]);
      end_of_file(units_[place]);
      const std::lock_guard<std::mutex> lock(mutex_);
      front_.store(++place, std::memory_order_release);
      if (place == units_.size() || !units_[place].done) return;
    }
  }

  const PassOptions& options_;
  const std::function<void(const ScoredWork&)>& use_;
  std::deque<FeaturesTable> tables_;
  std::vector<Unit> units_;
  std::optional<FeaturesRowReader> rows_;
  IdSet ids_;
  PassReport report_;
  SpillFile spill_;
  std::atomic<std::size_t> front_{0}, next_unit_{0};
  std::atomic<bool> stopped_{false};
  std::atomic<std::size_t> first_threads_;  // to be started in addition to the first one
  std::mutex threads_mutex_;
  std::deque<std::thread> threads_;
  std::mutex mutex_;
  std::exception_ptr error_;
  std::mutex progress_mutex_;
  std::uint64_t done_bytes_ = 0, all_bytes_ = 0, done_works_ = 0;
};

}  // namespace

PassReport run_pass(const std::vector<fs::path>& paths, const PassOptions& options,
                    std::vector<std::string>& topics, const std::function<void(const ScoredWork&)>& use) {
  return Pass(paths, options, topics, use).go();
}

}  // namespace computedivide
