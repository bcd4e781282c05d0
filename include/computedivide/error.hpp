#pragma once

#include <fmt/format.h>

#include <stdexcept>
#include <string>
#include <utility>

namespace computedivide {

/// The program's one exception: a message for the user, already in the grammar "where: what is wrong with
/// 'value'; what is expected". Only main() catches it, apart from the runner, which reports a failed step and
/// goes on.
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Throws Error with the formatted message: `fail("{}:{}: column '{}': '{}' is not a number; …", …)`.
template <class... Args>
[[noreturn]] void fail(fmt::format_string<Args...> format, Args&&... args) {
  throw Error(fmt::format(format, std::forward<Args>(args)...));
}

/// What was typed is wrong: an option's value, a name, a configuration file. main() turns it into exit code
/// 2, and every other Error into 1. A missing or malformed file is not wrong usage.
struct UsageError : Error {
  using Error::Error;
};

/// Like fail(), for messages about what was typed: throws UsageError.
template <class... Args>
[[noreturn]] void fail_usage(fmt::format_string<Args...> format, Args&&... args) {
  throw UsageError(fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace computedivide
