// The last station of every sentence: text from outside can neither forge a line of the log, nor move a
// terminal's cursor, nor fill a screen.

#include "base/message.hpp"

#include <mutex>
#include <vector>

#include "base/utf8.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_quoted = 200;   ///< bytes of a value between quotes
constexpr std::size_t most_in_all = 2000;  ///< bytes of a message

/// The part of a format from a brace that opens to the one that closes it.
std::string_view field_at(std::string_view format, std::size_t at) {
  std::size_t depth = 0;
  for (std::size_t end = at; end < format.size(); ++end) {
    depth += format[end] == '{';
    depth -= format[end] == '}';
    if (depth == 0) return format.substr(at, end + 1 - at);
  }
  return format.substr(at);
}

/// "{:>6}" with the argument that it stands for by number: "{3:>6}".
std::string numbered(std::string_view field, std::size_t& next) {
  std::string text;
  for (std::size_t at = 0; at < field.size(); ++at) {
    text += field[at];
    const bool unnamed = field[at] == '{' && (field[at + 1] == ':' || field[at + 1] == '}');
    if (unnamed) text += std::to_string(next++);
  }
  return text;
}

bool opens(std::string_view message, std::size_t quote) {
  return quote == 0 || message[quote - 1] == ' ' || message[quote - 1] == '(';
}

/// The quote that closes a value: the next one behind which a sentence goes on. A value may hold apostrophes.
std::size_t closing(std::string_view message, std::size_t from) {
  constexpr std::string_view behind = " ,;:.)";
  std::size_t at = message.find('\'', from);
  while (at != std::string_view::npos && at + 1 < message.size() &&
         behind.find(message[at + 1]) == std::string_view::npos)
    at = message.find('\'', at + 1);
  return at;
}

struct Secrets {
  std::mutex lock;
  std::vector<std::string> all;
};

Secrets& secrets() {
  static Secrets known;
  return known;
}

std::string without_secrets_of_ours(std::string_view text) {
  std::string shown(text);
  const std::lock_guard<std::mutex> guard(secrets().lock);
  for (const std::string& secret : secrets().all) {
    for (std::size_t at = shown.find(secret); at != std::string::npos; at = shown.find(secret, at))
      shown.replace(at, secret.size(), "…");
  }
  return shown;
}

}  // namespace

void hide_in_messages(std::string secret) {
  if (secret.empty()) return;
  const std::lock_guard<std::mutex> guard(secrets().lock);
  secrets().all.push_back(std::move(secret));
}

std::string shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return fmt::format("{}… ({} bytes more)", text.substr(0, end), text.size() - end);
}

std::string fit_message(std::string_view text) {
  const std::string message_text = without_secrets_of_ours(text);
  const std::string_view message = message_text;
  std::string fit;
  std::size_t at = 0;
  while (message.size() > most_quoted) {
    const std::size_t quote = message.find('\'', at);
    const std::size_t end = quote == std::string_view::npos ? quote : closing(message, quote + 1);
    if (end == std::string_view::npos) break;
    if (!opens(message, quote)) {
      fit += message.substr(at, quote + 1 - at);
      at = quote + 1;
      continue;
    }
    fit += message.substr(at, quote + 1 - at);
    fit += shortened(message.substr(quote + 1, end - quote - 1), most_quoted);
    fit += '\'';
    at = end + 1;
  }
  fit += message.substr(at);
  return shortened(escaped(fit), most_in_all);
}

std::string escaped_format(fmt::string_view given, fmt::format_args arguments) {
  const std::string_view format(given.data(), given.size());
  std::string text;
  std::size_t next = 0;
  for (std::size_t at = 0; at < format.size();) {
    const char c = format[at];
    if (c != '{' && c != '}') {
      text += c;
      ++at;
    } else if (format.substr(at + 1).starts_with(c)) {
      text += c;
      at += 2;
    } else {
      const std::string_view field = field_at(format, at);
      text += escaped(without_secrets_of_ours(fmt::vformat(numbered(field, next), arguments)));
      at += field.size();
    }
  }
  return text;
}

}  // namespace computedivide
