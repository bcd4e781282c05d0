// Programs that we run get a process group of their own, so that they can be killed with their children. A
// program that only waits uses no processor time: it is killed long before one that works.

#include "base/subprocess.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>

#include "base/files.hpp"
#include "base/platform.hpp"
#include "computedivide/error.hpp"

extern char** environ;

namespace computedivide {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_complaints = 4096;
constexpr int tick_ms = 20;

struct Pipe {
  Descriptor out, in;  ///< where bytes leave it, and where they enter
};

Pipe open_pipe_for(const std::string& program) {
  std::array<int, 2> ends{};
  if (!open_pipe(ends))
    fail("{}: cannot be run: {}; free file descriptors are expected", program, std::strerror(errno));
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

/// Appends what is there; false at the end. Anything beyond `most` is read and dropped.
bool read_some(const Descriptor& from, std::string& to, std::size_t most, bool& over) {
  std::array<char, 65536> buffer;
  const std::size_t got = from.read(buffer.data(), buffer.size()).value_or(0);
  const std::size_t room = most - std::min(most, to.size());
  to.append(buffer.data(), std::min(room, got));
  over = over || got > room;
  return got > 0;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  for (std::string& text : texts) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

/// Reads both pipes until the child has ended, or is to be killed. What it leaves running keeps the pipes
/// open and is not waited for.
void watch(pid_t child, const Command& command, const Pipe& out, const Pipe& err, Finished& finished) {
  const auto begin = Clock::now();
  auto last_work = begin;
  std::int64_t used = 0;
  bool ignored = false;
  std::array<pollfd, 2> wait{pollfd{out.out.number(), POLLIN, 0}, pollfd{err.out.number(), POLLIN, 0}};
  for (;;) {
    siginfo_t ended{};
    ::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT);
    const bool is_over = ended.si_pid == child;
    const int ready = ::poll(wait.data(), wait.size(), is_over ? 0 : tick_ms);
    if (ready > 0) {
      if (wait[0].revents != 0 &&
          !read_some(out.out, finished.output, command.output_bytes, finished.too_much))
        wait[0].fd = -1;
      if (wait[1].revents != 0 && !read_some(err.out, finished.complaints, most_complaints, ignored))
        wait[1].fd = -1;
    }
    if (finished.too_much || (is_over && ready <= 0)) return;
    const auto now = Clock::now();
    if (const std::int64_t used_now = processor_time_ns(child); used_now > used || ready > 0) {
      used = used_now;
      last_work = now;
    }
    finished.too_long = now - begin > std::chrono::seconds(command.seconds) ||
                        now - last_work > std::chrono::seconds(command.idle_seconds);
    if (finished.too_long) return;
  }
}

}  // namespace

Finished run_program(Command command) {
  Pipe out = open_pipe_for(command.arguments.front()), err = open_pipe_for(command.arguments.front());
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addchdir_np(&actions, command.folder.c_str());
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, out.in.number(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err.in.number(), STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes,
                           POSIX_SPAWN_SETPGROUP);  // a process group of its own, named by its id
  pid_t child = 0;
  Finished finished;
  finished.started =
      ::posix_spawnp(&child, command.arguments.front().c_str(), &actions, &attributes,
                     pointers(command.arguments).data(),
                     command.environment.empty() ? environ : pointers(command.environment).data()) == 0;
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (!finished.started) return finished;
  if (command.memory_bytes > 0) limit_memory(child, command.memory_bytes);
  out.in = Descriptor();
  err.in = Descriptor();
  watch(child, command, out, err, finished);
  ::kill(-child, SIGKILL);  // the group keeps the child's id until the child has been waited for
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  finished.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return finished;
}

}  // namespace computedivide
