#pragma once

#include "computedivide/error.hpp"

namespace computedivide {

/// What was typed is wrong: an option's value, a name, a configuration file. main() makes exit code 2 of it,
/// and 1 of every other Error. Files that are not there, or hold what is wrong, are no wrong usage.
struct UsageError : Error {
  using Error::Error;
};

/// As fail(), where the message is about what was typed: throws UsageError.
template <class... Args>
[[noreturn]] void fail_usage(fmt::format_string<Args...> format, Args&&... args) {
  throw UsageError(fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace computedivide
