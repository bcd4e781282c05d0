#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace computedivide {

/// A member of a JSON object as it stands in the text: the key between its quotes, the value with its own.
struct MemberSpan {
  std::string_view key;
  std::string_view value;
};

/// The members of the object that the text is, blanks around it allowed; nothing where brackets, quotes or
/// commas do not fit, which is what a text cut short looks like. Values inside are not looked at closer.
std::optional<std::vector<MemberSpan>> object_members(std::string_view text);

/// The elements of the array that the text is; nothing where it is none.
std::optional<std::vector<std::string_view>> array_elements(std::string_view text);

/// The value of the first member of this name; nothing where the text is no object or has none.
std::optional<std::string_view> member(std::string_view object, std::string_view key);

/// The text between the quotes of a JSON string, escapes left as they are; nothing where it is none.
std::optional<std::string_view> unquoted(std::string_view value);

}  // namespace computedivide
