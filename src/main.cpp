#include "computedivide/base/version.hpp"

#include <fmt/format.h>

int main() {
  fmt::print("computedivide {}\n", computedivide::version());
  return 0;
}
