#include "base/platform.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <string>

#if defined(__APPLE__)
#include <libproc.h>
#include <mach-o/dyld.h>
#elif defined(__linux__)
#include <sys/auxv.h>
#include <sys/resource.h>
#elif defined(__FreeBSD__)
#include <sys/sysctl.h>
#include <sys/types.h>
#endif
#if !defined(__cpp_lib_to_chars)
#include <locale.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif
#endif

namespace computedivide {

namespace fs = std::filesystem;

fs::path executable_path() {
  std::error_code error;
#if defined(__APPLE__)
  std::string file(4096, '\0');
  auto size = static_cast<std::uint32_t>(file.size());
  if (::_NSGetExecutablePath(file.data(), &size) != 0) return {};
  return fs::canonical(fs::path(file.c_str()), error);
#elif defined(__linux__)
  fs::path binary = fs::read_symlink("/proc/self/exe", error);
  if (error) {
    // Where no /proc is mounted, as in a bare chroot: the path by which the program was started.
    const auto* started = reinterpret_cast<const char*>(::getauxval(AT_EXECFN));
    if (started != nullptr) binary = fs::canonical(started, error);
  }
  return binary;
#elif defined(__FreeBSD__)
  std::string file(4096, '\0');
  std::size_t size = file.size();
  const int names[] = {CTL_KERN, KERN_PROC, KERN_PROC_PATHNAME, -1};
  if (::sysctl(names, 4, file.data(), &size, nullptr, 0) != 0) return {};
  return fs::path(file.c_str());
#else
  return fs::read_symlink("/proc/curproc/exe", error);
#endif
}

bool is_executable(const fs::path& file) { return ::access(file.c_str(), X_OK) == 0; }

int process_id() { return ::getpid(); }

bool open_pipe(std::array<int, 2>& ends) {
#if defined(__APPLE__)
  if (::pipe(ends.data()) != 0) return false;
  for (const int end : ends) ::fcntl(end, F_SETFD, FD_CLOEXEC);
  return true;
#else
  return ::pipe2(ends.data(), O_CLOEXEC) == 0;
#endif
}

std::int64_t processor_time_ns(int child) {
#if defined(__APPLE__)
  // In the kernel's ticks on some processors: enough to see that it grows.
  rusage_info_v2 used{};
  if (::proc_pid_rusage(child, RUSAGE_INFO_V2, reinterpret_cast<rusage_info_t*>(&used)) != 0) return 0;
  return static_cast<std::int64_t>(used.ri_user_time + used.ri_system_time);
#else
  clockid_t clock{};
  timespec used{};
  if (::clock_getcpuclockid(child, &clock) != 0 || ::clock_gettime(clock, &used) != 0) return 0;
  return static_cast<std::int64_t>(used.tv_sec) * 1'000'000'000 + static_cast<std::int64_t>(used.tv_nsec);
#endif
}

void limit_memory([[maybe_unused]] int child, [[maybe_unused]] std::uint64_t bytes) {
#if defined(__linux__)
  const rlimit memory{bytes, bytes};
  ::prlimit(child, RLIMIT_AS, &memory, nullptr);
#endif
}

std::int64_t changed_ns(const struct stat& status) {
  const auto nanoseconds = [](const timespec& time) {
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + static_cast<std::int64_t>(time.tv_nsec);
  };
#if defined(__APPLE__)
  return std::max(nanoseconds(status.st_mtimespec), nanoseconds(status.st_ctimespec));
#else
  return std::max(nanoseconds(status.st_mtim), nanoseconds(status.st_ctim));
#endif
}

#if defined(__cpp_lib_to_chars)

std::from_chars_result read_decimal(const char* first, const char* last, double& value) {
  return std::from_chars(first, last, value);
}

std::from_chars_result read_decimal(const char* first, const char* last, float& value) {
  return std::from_chars(first, last, value);
}

#else

namespace {

/// strtod and strtof read more than from_chars does: leading space, a plus sign, hexadecimal digits. They see
/// only what from_chars would take, in the locale "C".
template <class Real, class Read>
std::from_chars_result read_in_c_locale(const char* first, const char* last, Real& value, Read read) {
  static const locale_t c_locale = ::newlocale(LC_ALL_MASK, "C", locale_t{});
  const char* end = first;
  while (end != last && ((*end >= '0' && *end <= '9') || *end == '.' || *end == 'e' || *end == 'E' ||
                         *end == '-' || (*end == '+' && end != first))) {
    ++end;
  }
  const std::string text(first, end);
  char* behind = nullptr;
  const Real got = read(text.c_str(), &behind, c_locale);
  if (behind == text.c_str()) return {first, std::errc::invalid_argument};
  const char* const after = first + (behind - text.c_str());
  if (!std::isfinite(got)) return {after, std::errc::result_out_of_range};
  value = got;
  return {after, std::errc{}};
}

}  // namespace

std::from_chars_result read_decimal(const char* first, const char* last, double& value) {
  return read_in_c_locale(first, last, value, ::strtod_l);
}

std::from_chars_result read_decimal(const char* first, const char* last, float& value) {
  return read_in_c_locale(first, last, value, ::strtof_l);
}

#endif

}  // namespace computedivide
