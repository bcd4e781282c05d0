#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace computedivide {

/// The instructions that a pass over text may use.
enum class Simd { portable, avx2, avx512 };

/// The best that this processor has.
Simd best_simd();

/// One object or array that is a member of the outermost object: from its opening bracket to its closing one.
struct JsonSpan {
  const char* open;
  const char* close;
};

/// What one pass over a JSON object in one piece of memory (64 readable bytes behind it) finds.
struct JsonScan {
  std::vector<JsonSpan> members;  ///< in their order
  const char* close = nullptr;    ///< the object's own closing bracket
  bool ascii = false;             ///< no byte of it is beyond ASCII
  bool escapes = false;           ///< some byte of it is a backslash
  std::string_view text;          ///< the object, without the blanks around it
  /// A bit for each byte of the text, 64 a word: at the quotes that no backslash escapes, and at the brackets
  /// outside strings, all and those that open. One word of zeros is behind them.
  std::vector<std::uint64_t> quotes, brackets, opening;
};

/// Finds the brackets of the outermost object's members, 64 bytes at a time. False where the text is no
/// object with blanks around it: a string that does not end or holds a control character, brackets that do
/// not balance, anything behind the object. What lies deeper is not looked into, nor whether it is valid
/// UTF-8.
///
/// The result is the same for all instructions.
bool scan_json_object(std::string_view text, JsonScan& scan, Simd simd = best_simd());

/// Whether an object's text, of which `before` is the beginning, goes on outside strings and with no bracket
/// open but its own, so that the next string is a member's key. `scan` gives memory to work in. 64 bytes
/// behind the text can be read.
bool is_between_members(std::string_view before, JsonScan& scan, Simd simd = best_simd());

/// How many more brackets a text opens than it closes, where it begins outside strings. `scan` and the bytes
/// behind the text are as above.
int brackets_left_open(std::string_view text, JsonScan& scan, Simd simd = best_simd());

}  // namespace computedivide
