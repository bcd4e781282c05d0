#pragma once

namespace computedivide {

/// From now on SIGINT and SIGTERM end the program as they do by default, but first print this line, a string
/// literal, to standard error.
void say_when_interrupted(const char* line);

}  // namespace computedivide
