// A configuration file's part of TOML 1.0 (https://toml.io/en/v1.0.0), read strictly: what is not understood
// is refused with its line and never guessed at, since a wrong option makes wrong numbers silently.

#include "data/toml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/text.hpp"
#include "base/usage_error.hpp"

namespace computedivide {

namespace {

class TomlReader {
 public:
  TomlReader(std::string_view text, std::string_view name) : text_(text), name_(name) {}

  std::vector<TomlEntry> read() {
    if (const auto bad = find_invalid_utf8(text_)) {
      line_ +=
          static_cast<std::size_t>(std::count(text_.begin(), text_.begin() + static_cast<long>(*bad), '\n'));
      refuse("a byte is not UTF-8; TOML is UTF-8");
    }
    std::vector<TomlEntry> entries;
    std::vector<std::string> section;
    for (skip_lines(); at_ < text_.size(); skip_lines()) {
      TomlEntry entry;
      entry.line = line_;
      if (take('[')) {
        if (peek() == '[') refuse("'[[' begins an array of tables; one section, [name], is needed");
        section = section_name();
      } else {
        read_pair(entry);
      }
      entry.section = section;
      end_line();
      const auto same = [&](const TomlEntry& other) {
        return other.section == entry.section && other.key == entry.key;
      };
      if (const auto first = std::find_if(entries.begin(), entries.end(), same); first != entries.end()) {
        line_ = entry.line;
        refuse(fmt::format("'{}' stands in line {} already; one place is needed",
                           entry.key.empty() ? fmt::format("[{}]", fmt::join(section, ".")) : entry.key,
                           first->line));
      }
      entries.push_back(std::move(entry));
    }
    return entries;
  }

 private:
  std::string_view text_;
  std::string_view name_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;

  [[noreturn]] void refuse(std::string_view message) const { fail_usage("{}:{}: {}", name_, line_, message); }

  char peek() const { return at_ < text_.size() ? text_[at_] : '\n'; }

  bool take(char wanted) {
    if (at_ >= text_.size() || text_[at_] != wanted) return false;
    ++at_;
    return true;
  }

  void skip_blanks() {
    while (peek() == ' ' || peek() == '\t') ++at_;
  }

  void skip_comment() {
    skip_blanks();
    if (peek() != '#') return;
    while (at_ < text_.size() && text_[at_] != '\n') ++at_;
  }

  bool take_line_end() {
    if (text_.substr(at_).starts_with("\r\n")) ++at_;
    if (!take('\n')) return false;
    ++line_;
    return true;
  }

  void skip_lines() {
    do skip_comment();
    while (take_line_end());
  }

  std::string rest() const {
    const std::string_view all = text_.substr(at_);
    return std::string(trim(all.substr(0, std::min(all.find('\n'), std::size_t{20}))));
  }

  void end_line() {
    skip_comment();
    if (at_ < text_.size() && !take_line_end())
      refuse(fmt::format("'{}' is not expected; the end of the line is needed", rest()));
  }

  std::string key() {
    skip_blanks();
    if (peek() == '"' || peek() == '\'') return quoted();
    const std::size_t begin = at_;
    while (std::isalnum(static_cast<unsigned char>(peek())) != 0 || peek() == '_' || peek() == '-') ++at_;
    if (at_ == begin) refuse(fmt::format("'{}' is no key; NAME = VALUE or [COMMAND] is needed", rest()));
    return std::string(text_.substr(begin, at_ - begin));
  }

  std::vector<std::string> section_name() {
    std::vector<std::string> names;
    do {
      names.push_back(key());
      skip_blanks();
    } while (take('.'));
    if (!take(']')) refuse("a section's name is not closed; ']' is needed");
    return names;
  }

  void read_pair(TomlEntry& entry) {
    entry.key = key();
    skip_blanks();
    if (!take('=')) refuse(fmt::format("'{}' has no '='; NAME = VALUE is needed", entry.key));
    skip_blanks();
    if (!take('[')) {
      entry.values.push_back(value());
      return;
    }
    entry.is_array = true;
    for (skip_lines(); !take(']'); skip_lines()) {
      if (at_ >= text_.size()) refuse("a list is not closed; ']' is needed");
      entry.values.push_back(value());
      skip_lines();
      if (at_ < text_.size() && !take(',') && peek() != ']')
        refuse(fmt::format("'{}' is not expected; ',' or ']' is needed", rest()));
    }
  }

  TomlValue value() {
    if (peek() == '"' || peek() == '\'') return {TomlValue::Kind::text, quoted()};
    const std::size_t begin = at_;
    while (std::string_view(" \t\r\n,]#").find(peek()) == std::string_view::npos) ++at_;
    const std::string word(text_.substr(begin, at_ - begin));
    if (word == "true" || word == "false") return {TomlValue::Kind::truth, word};
    std::string digits;
    std::copy_if(word.begin(), word.end(), std::back_inserter(digits), [](char c) { return c != '_'; });
    if (parse_number(digits)) return {TomlValue::Kind::number, digits};
    at_ = begin;
    refuse(fmt::format(
        "'{}' is no value; text in quotes, a number, true or false, or a list of them is needed", rest()));
  }

  std::string quoted() {
    const char quote = text_[at_++];
    if (text_.substr(at_).starts_with(std::string(2, quote)))
      refuse("three quotes begin a text of several lines; one line is needed");
    std::string content;
    while (!take(quote)) {
      if (peek() == '\n') refuse("a text is not closed; its quote is needed before the line's end");
      content += quote == '"' && text_[at_] == '\\' ? escaped() : text_[at_++];
    }
    return content;
  }

  char escaped() {
    ++at_;
    const char letter = peek();
    ++at_;
    switch (letter) {
      case 't':
        return '\t';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case '"':
      case '\\':
        return letter;
      default:
        refuse(fmt::format("'\\{}' is no escape; \\t, \\n, \\r, \\\" or \\\\ is needed", letter));
    }
  }
};

}  // namespace

std::vector<TomlEntry> parse_toml(std::string_view text, std::string_view name) {
  return TomlReader(text, name).read();
}

}  // namespace computedivide
