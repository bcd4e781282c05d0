#pragma once

#include <string_view>
#include <vector>

namespace computedivide {

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
};

/// Finds the brackets of the outermost object's members, 64 bytes at a time. False where the text is no
/// object with blanks around it: a string that does not end or holds a control character, brackets that do
/// not balance, anything behind the object. What lies deeper is not looked into, nor whether it is valid
/// UTF-8.
bool scan_json_object(std::string_view text, JsonScan& scan);

}  // namespace computedivide
