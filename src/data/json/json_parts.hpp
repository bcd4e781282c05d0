#pragma once

// JSON values as they are in a text, for readers that need no more than that.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

bool is_valid_utf8(std::string_view text);

inline bool is_string(std::string_view token) {
  return token.size() >= 2 && token.front() == '"' && token.back() == '"';
}

/// A number, or a string that holds one: 0.5, "0.5"; nothing for anything else. 8 bytes after the token are
/// readable.
std::optional<double> number_of(std::string_view token);

/// A whole number in either form: 2019, 2019.0, "2019"; nothing for anything else.
std::optional<std::int64_t> whole_number_of(std::string_view token);

/// A year, as whole_number_of reads it; nothing for one that is not in 0 to 9999.
std::optional<int> year_of(std::string_view token);

/// true, false, "True", 0, "1"; nothing for anything else.
std::optional<bool> flag_of(std::string_view token);

/// What resolving the escapes of a JSON string found.
enum class TextFault { none, bad_escape, lone_surrogate };

/// The words for a fault: "a lone surrogate".
std::string_view name_of(TextFault fault);

/// Appends the text between the quotes of a JSON string with its escapes resolved. A lone surrogate becomes
/// U+FFFD; the text ends before an escape that JSON does not have.
TextFault unescape_json(std::string_view raw, std::string& out);

/// The members of a JSON object, or the elements of a list, as they are in the text: for texts that must be
/// kept as they came, a lone surrogate or an odd number included. What is inside a part is not checked.
class JsonParts {
 public:
  /// One part; the key of an element is empty.
  struct Part {
    std::string_view key;    ///< between its quotes
    std::string_view value;  ///< a string with its quotes
  };

  /// Splits the text. The views are valid as long as this object.
  explicit JsonParts(std::string_view text);
  JsonParts(const JsonParts&) = delete;
  JsonParts& operator=(const JsonParts&) = delete;

  /// Whether the text is one whole object or list.
  bool ok() const { return ok_; }
  const std::vector<Part>& parts() const { return parts_; }

  /// The value of the first member of this name; empty without one.
  std::string_view find(std::string_view key) const;

 private:
  void read(std::string_view text);

  std::string memory_;
  std::vector<Part> parts_;
  bool ok_ = false;
};

}  // namespace computedivide
