#pragma once

#include <cstddef>
#include <functional>

namespace computedivide {

/// Calls `use` with each number below `count`, on up to `threads` threads including the caller's. Numbers are
/// handed out in order. After a failure no more are handed out, and the exception of the smallest failing
/// number is rethrown. Results that are stored by number are thus the same for any number of threads.
void for_each_number(std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& use);

}  // namespace computedivide
