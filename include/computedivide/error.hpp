#pragma once

#include <fmt/format.h>

#include <stdexcept>
#include <string>
#include <utility>

namespace computedivide {

/// The program's one exception: a message for the user, already in the grammar
/// "where: what is wrong with 'value'; what would be right". Only main() catches it, but for the runner,
/// which reports a failed step and goes on.
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Throws Error with the formatted message: `fail("{}:{}: column '{}': '{}' is not a number; …", …)`.
template <class... Args>
[[noreturn]] void fail(fmt::format_string<Args...> format, Args&&... args) {
  throw Error(fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace computedivide
