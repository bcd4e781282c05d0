// The Make-style driver. It takes the steps in their order, checks whether each is fresh, and runs the
// others on a few threads, never two that depend on one another. What it knows of the past is run.json alone.

#include "pipeline/runner.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <system_error>
#include <thread>
#include <utility>

#include "base/find.hpp"
#include "base/log.hpp"
#include "base/platform.hpp"
#include "computedivide/error.hpp"
#include "pipeline/record.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

enum class State { waiting, running, fresh, ran, failed, skipped };

bool is_over(State state) { return state != State::waiting && state != State::running; }
bool is_done(State state) { return state == State::fresh || state == State::ran; }

class Run {
 public:
  Run(std::span<const Step> steps, std::span<const Source> sources, const Parameters& parameters,
      const RunOptions& options)
      : steps_(steps),
        sources_(sources),
        parameters_(parameters),
        options_(options),
        selected_(select_steps(steps, options.only)),
        forced_(match_steps(steps, options.force)),
        states_(steps.size(), State::waiting),
        threads_(steps.size(), 0),
        upstream_(steps.size()),
        record_(read_run_record(options.out)),
        digests_(hidden_folder(options.out) / "digests.json"),
        progress_(static_cast<std::size_t>(std::count(selected_.begin(), selected_.end(), true)),
                  !options.dry_run) {
    record_.version = options.version;
    record_.source_digest = options.source_digest;
    record_.parameters = parameters;
    record_.sources.clear();
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      for (const std::string_view read : steps_[i].reads)
        if (const Step* step = find_by(steps_, &Step::id, read))
          upstream_[i].push_back(static_cast<std::size_t>(step - steps_.data()));
    }
    for (const Source& source : sources_) {
      SourceInfo info{source.name, source.kind, digests_.source(source), source.title, source.fidelity};
      if (source.missing.empty()) record_.sources.push_back(info);
      infos_.emplace(source.name, std::move(info));
    }
  }

  RunReport go() {
    if (options_.dry_run) {
      for (std::vector<std::size_t> ready = ready_steps(); !ready.empty(); ready = ready_steps())
        pretend(ready.front());
      return report();
    }
    std::vector<std::thread> others;
    try {
      for (std::size_t i = 1; i < options_.jobs; ++i) others.emplace_back([this] { work(); });
    } catch (const std::system_error& failure) {
      log::debug("{} threads only: {}", others.size() + 1, failure.what());
    }
    work();
    for (std::thread& thread : others) thread.join();
    progress_.clear();
    // Even a run with nothing to do leaves a record of what was requested.
    if (!record_.steps.empty()) write_run_record(options_.out, record_, steps_);
    digests_.save();
    return report();
  }

 private:
  // What a step reads, and whether it is fresh.

  bool is_step(std::string_view id) const { return find_by(steps_, &Step::id, id) != nullptr; }

  Parameters parameters_of(const Step& step) const {
    Parameters values;
    for (const std::string_view name : step.parameters)
      values[std::string(name)] = parameters_.at(std::string(name));
    return values;
  }

  std::vector<InputDigest> inputs_of(const Step& step) const {
    std::vector<InputDigest> inputs;
    for (const std::string_view read : step.reads) {
      if (!is_step(read)) {
        inputs.push_back({std::string(read), infos_.at(std::string(read)).sha256});
        continue;
      }
      for (const Outputs::Written& output : record_.steps.at(std::string(read)).outputs)
        inputs.push_back({output.name, output.sha256});
    }
    return inputs;
  }

  /// Why the step must run; nothing if it is fresh.
  std::optional<std::string> reason_to_run(std::size_t index, const StepRecord& now) {
    if (std::optional<std::string> reason =
            own_reason(steps_[index], now, options_.force_all || forced_[index]))
      return reason;
    // A script in the folder may be somebody else's, whatever run.json says about it: only scripts that this
    // run has made are executed.
    for (std::size_t i = index + 1; i < steps_.size(); ++i) {
      const Step& drawing = steps_[i];
      if (!selected_[i] || drawing.kind != StepKind::drawing || !holds(drawing.reads, steps_[index].id))
        continue;
      if (own_reason(drawing, record_now(drawing), options_.force_all || forced_[i]))
        return fmt::format("'{}' runs what it makes", drawing.id);
    }
    return std::nullopt;
  }

  std::optional<std::string> own_reason(const Step& step, const StepRecord& now, bool is_forced) {
    const auto place = record_.steps.find(std::string(step.id));
    if (place == record_.steps.end()) return "it has not been made yet";
    if (is_forced) return "it is forced";
    const StepRecord& before = place->second;
    if (std::optional<std::string> change = difference(before, now)) return change;
    for (const Outputs::Written& output : before.outputs) {
      const std::optional<std::string> digest = digests_.file(options_.out / output.name);
      if (!digest) return fmt::format("output '{}' is not there", output.name);
      if (*digest != output.sha256) return fmt::format("output '{}' was changed by hand", output.name);
    }
    return std::nullopt;
  }

  StepRecord record_now(const Step& step) const {
    StepRecord now;
    now.parameters = parameters_of(step);
    now.inputs = inputs_of(step);
    if (const auto code = options_.code.find(std::string(step.id)); code != options_.code.end())
      now.code = code->second;
    now.fingerprint = fingerprint(step.id, program_of(record_, now), now.parameters, now.inputs);
    return now;
  }

  // Scheduling: everything below holds mutex_ except the step's own work.

  /// Whether it reads nothing but sources.
  bool is_root(std::size_t index) const { return upstream_[index].empty(); }

  /// The steps that may start now, in their order. Those that read nothing but sources start before all
  /// others, so that bad input stops the run early. The others run alongside a long one.
  std::vector<std::size_t> ready_steps() const {
    std::vector<std::size_t> roots, others;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (!selected_[i] || states_[i] != State::waiting || !all_upstream(i, is_over)) continue;
      (is_root(i) && !options_.keep_going ? roots : others).push_back(i);
    }
    return roots.empty() ? others : roots;
  }

  std::size_t idle_threads() const {
    const std::size_t used = std::accumulate(threads_.begin(), threads_.end(), std::size_t{0});
    const std::size_t all = std::max<std::size_t>(options_.jobs, 1);
    return all > used ? all - used : 0;
  }

  /// What a running step may use: its own thread, and those that no step which is ready will need. A step
  /// that reads the data takes longest: with three threads or more it leaves one to the others.
  unsigned lend_threads(std::size_t index) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const std::size_t idle = idle_threads();
    std::size_t wanted = ready_steps().size();
    if (is_root(index)) wanted = std::min<std::size_t>(wanted, options_.jobs > 2 ? 1 : 0);
    if (idle > wanted) threads_[index] += idle - wanted;
    return static_cast<unsigned>(threads_[index]);
  }

  /// Whether `test` holds for the state of every step that this one reads.
  bool all_upstream(std::size_t index, bool (*test)(State)) const {
    return std::ranges::all_of(upstream_[index], test, [&](std::size_t step) { return states_[step]; });
  }

  bool anything_left() const {
    for (std::size_t i = 0; i < steps_.size(); ++i)
      if (selected_[i] && !is_over(states_[i])) return true;
    return false;
  }

  void work() {
    std::unique_lock<std::mutex> lock(mutex_);
    while (anything_left()) {
      const std::vector<std::size_t> ready = ready_steps();
      if (ready.empty() || idle_threads() == 0) {
        moved_.wait(lock);
        continue;
      }
      take(ready.front(), lock);
      moved_.notify_all();
    }
    moved_.notify_all();
  }

  /// Whatever fails in a step, whether its own work or what the driver does around it, is that step's
  /// failure: no exception leaves a thread.
  void take(std::size_t index, std::unique_lock<std::mutex>& lock) {
    std::optional<std::string> error;
    try {
      make(index, lock);
    } catch (const std::exception& failure) {
      error = reason_of(failure);
    } catch (...) {
      error = "it ended with an exception of an unknown type";
    }
    if (!lock.owns_lock()) lock.lock();
    threads_[index] = 0;
    if (!error) return;
    progress_.clear();
    log::error("{}: {}", steps_[index].id, *error);
    states_[index] = State::failed;
    any_failed_ = true;
  }

  void make(std::size_t index, std::unique_lock<std::mutex>& lock) {
    const Step& step = steps_[index];
    if (!all_upstream(index, is_done) || (any_failed_ && !options_.keep_going)) {
      states_[index] = State::skipped;
      if (options_.explain) log::info("{:<24} skipped: a step before it failed", step.id);
      return;
    }
    StepRecord now = record_now(step);
    const std::optional<std::string> reason = reason_to_run(index, now);
    if (options_.explain) {
      progress_.clear();
      log::info("{:<24} {}", step.id, reason ? "runs: " + *reason : "fresh");
    }
    if (!reason) {
      states_[index] = State::fresh;
      return;
    }
    if (!std::exchange(working_, true) && options_.before_work) options_.before_work();
    states_[index] = State::running;
    threads_[index] = 1;
    progress_.show(static_cast<std::size_t>(std::count_if(states_.begin(), states_.end(), is_over)),
                   std::string(step.id));
    const Inputs inputs = inputs_for(index);
    // Unique to this process: a program left over from a killed run may still write in that run's folder.
    const fs::path scratch = hidden_folder(options_.out) / "scratch" / std::to_string(process_id()) / step.id;
    Outputs outputs(step, options_.out, scratch);
    lock.unlock();
    step.run(inputs, outputs);
    check_unchanged(step, now);
    outputs.commit();
    lock.lock();
    progress_.clear();
    now.outputs = outputs.written();
    finish(step, std::move(now));
    states_[index] = State::ran;
  }

  /// Otherwise results of an input that changed while the step read it would be recorded with the old digest.
  void check_unchanged(const Step& step, const StepRecord& now) {
    const auto refuse = [](std::string_view name) {
      fail("'{}' changed while the run read it; run again when it is complete", name);
    };
    for (const InputDigest& input : now.inputs) {
      if (!holds(step.reads, input.name)) {
        if (digests_.file(options_.out / input.name) != input.sha256) refuse(input.name);
        continue;
      }
      const Source& source = *find_by(sources_, &Source::name, input.name);
      if (!source.version && digests_.source(source) != input.sha256) refuse(input.name);
    }
  }

  Inputs inputs_for(std::size_t index) {
    const Step& step = steps_[index];
    std::map<std::string, std::pair<const Source*, SourceInfo>> sources;
    std::map<std::string, std::vector<std::string>> files;
    for (const std::string_view read : step.reads) {
      const std::string name(read);
      if (is_step(read)) {
        for (const Outputs::Written& output : record_.steps.at(name).outputs)
          files[name].push_back(output.name);
        continue;
      }
      sources.emplace(name, std::pair(find_by(sources_, &Source::name, read), infos_.at(name)));
    }
    return Inputs(step, std::move(sources), std::move(files), options_.out, parameters_,
                  [this, index] { return lend_threads(index); });
  }

  void finish(const Step& step, StepRecord now) {
    // Files that an earlier run of the step wrote and this one did not have no source any more.
    const auto before = record_.steps.find(std::string(step.id));
    if (before != record_.steps.end()) {
      for (const Outputs::Written& old : before->second.outputs) {
        std::error_code ignored;
        if (find_by(now.outputs, &Outputs::Written::name, old.name) == nullptr)
          fs::remove(options_.out / old.name, ignored);
      }
    }
    log::debug("{}: {} files", step.id, now.outputs.size());
    record_.steps[std::string(step.id)] = std::move(now);
    write_run_record(options_.out, record_, steps_);
  }

  /// A dry run: a step would run if it is not fresh, or if one that it reads would run.
  void pretend(std::size_t index) {
    const Step& step = steps_[index];
    const auto will_run = [&](std::size_t upstream) { return states_[upstream] == State::ran; };
    const auto before = std::ranges::find_if(upstream_[index], will_run);
    const std::optional<std::string> reason = before == upstream_[index].end()
                                                  ? reason_to_run(index, record_now(step))
                                                  : fmt::format("'{}' runs before it", steps_[*before].id);
    states_[index] = reason ? State::ran : State::fresh;
    if (reason || options_.explain) {
      fmt::print("{:<24} {}\n", step.id,
                 reason ? (options_.explain ? "would run: " + *reason : "would run") : "fresh");
    }
  }

  RunReport report() const {
    RunReport report;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (!selected_[i]) continue;
      report.ran += states_[i] == State::ran;
      report.fresh += states_[i] == State::fresh;
      report.failed += states_[i] == State::failed;
      report.skipped += states_[i] == State::skipped;
    }
    return report;
  }

  std::span<const Step> steps_;
  std::span<const Source> sources_;
  const Parameters& parameters_;
  const RunOptions& options_;
  std::vector<bool> selected_;
  std::vector<bool> forced_;
  std::vector<State> states_;
  std::vector<std::size_t> threads_;  ///< threads of each running step, including its own; 0 for all others
  std::vector<std::vector<std::size_t>> upstream_;  ///< the indices of the steps that each step reads
  RunRecord record_;
  DigestCache digests_;
  std::map<std::string, SourceInfo> infos_;
  Progress progress_;
  bool any_failed_ = false, working_ = false;
  std::mutex mutex_;
  std::condition_variable moved_;
};

}  // namespace

RunReport run_steps(std::span<const Step> steps, std::span<const Source> sources,
                    const Parameters& parameters, const RunOptions& options) {
  check_steps(steps, sources);
  check_record_place(options.out);
  if (options.dry_run) return Run(steps, sources, parameters, options).go();
  const Workspace workspace(options.out);
  return Run(steps, sources, parameters, options).go();
}

}  // namespace computedivide
