#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace computedivide {

/// A strict reader of JSON text that lies in memory with 64 readable bytes behind it: no allocation, no
/// exceptions, every step says whether the text is what it should be. For the few fields that a record is
/// asked for.
class JsonCursor {
 public:
  /// Stands at the text's first character.
  explicit JsonCursor(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}

  /// A string's text between its quotes, as it stands.
  struct Text {
    std::string_view raw;
    bool escaped = false;  ///< holds backslashes: see unescape_json
  };

  /// Where it stands.
  const char* at() const { return at_; }
  /// Behind the text's last character.
  const char* end() const { return end_; }
  /// Whether nothing but blanks is left.
  bool at_end() {
    skip_blanks();
    return at_ == end_;
  }

  /// The next character that is no blank; 0 at the end.
  char peek() {
    skip_blanks();
    return at_ < end_ ? *at_ : '\0';
  }

  /// Takes the character if it is the next.
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  /// Takes a string; false where there is none, or it does not end, or holds a control character.
  bool text(Text& text);

  /// Takes a number and gives its characters; false for anything else and for numbers against JSON's grammar.
  bool number(std::string_view& number);

  /// Takes the word (true, false, null).
  bool word(std::string_view word);

  /// Takes any value, checking its grammar (but for escapes in strings); false where it is none, or is nested
  /// more than 64 deep.
  bool skip();

  /// The value's characters, for a look later.
  bool skip(std::string_view& value);

  /// Goes on behind a place in the same text.
  void jump(const char* place) { at_ = place; }

 private:
  void skip_blanks() {
    while (at_ < end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
  }

  const char* at_;
  const char* end_;
};

/// Walks the members of an object or the elements of an array:
/// `JsonItems members(cursor, '{'); while (members.next()) {…}`, then ok() says whether it ended as it
/// should.
class JsonItems {
 public:
  /// Takes the opening bracket, which is `{` or `[`.
  JsonItems(JsonCursor& cursor, char open) : cursor_(&cursor), close_(open == '{' ? '}' : ']') {
    ok_ = cursor.take(open);
    first_ = true;
  }

  /// True where there is one more; for an object its key has been read, and the value comes next.
  bool next() {
    if (!ok_ || done_) return false;
    if (cursor_->take(close_)) {
      // A comma before the bracket would have been taken below.
      done_ = true;
      ok_ = !comma_;
      return false;
    }
    if (!first_ && !comma_) {
      ok_ = false;
      return false;
    }
    comma_ = false;
    first_ = false;
    if (close_ == '}' && !(cursor_->text(key) && cursor_->take(':'))) ok_ = false;
    return ok_;
  }

  /// To be called after each value; false ends the walk.
  bool value_read(bool ok) {
    ok_ = ok_ && ok;
    if (ok_) comma_ = cursor_->take(',');
    return ok_;
  }

  /// Whether all members were read and the closing bracket stood where it should.
  bool ok() const { return ok_ && done_; }

  /// Whether a member must come next at the cursor, but for blanks and, behind an opening bracket, its end.
  bool awaits_member() const { return ok_ && !done_ && (first_ || comma_); }

  /// What next() and value_read() do for a member whose key and value somebody else has checked; the value
  /// ends at `end`.
  void took_member(std::string_view raw_key, const char* end) {
    key.raw = raw_key;
    key.escaped = false;
    first_ = false;
    cursor_->jump(end);
    comma_ = cursor_->take(',');
  }

  /// The key of the member that next() found.
  JsonCursor::Text key;

 private:
  JsonCursor* cursor_;
  char close_;
  bool ok_ = false;
  bool first_ = true;
  bool comma_ = false;
  bool done_ = false;
};

/// Appends the string's text with its escapes resolved. A lone surrogate becomes U+FFFD. False, with what
/// came before appended, for an escape that JSON does not have; `lone_surrogates` counts the others.
bool unescape_json(std::string_view raw, std::string& out, std::uint64_t& lone_surrogates);

/// The number's value, correctly rounded.
std::optional<double> json_double(std::string_view number);

}  // namespace computedivide
