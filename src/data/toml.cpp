// The only way to toml++, for configuration files. A value that an option cannot take is refused with its
// line.

#include "data/toml.hpp"

#include <stdexcept>

// The parser's own assertions on damaged text become errors about that text, in every build.
#pragma push_macro("NDEBUG")
#undef NDEBUG
[[noreturn]] static void toml_is_broken(const char* expression) { throw std::logic_error(expression); }
#define TOML_ASSERT(expression) ((expression) ? void() : toml_is_broken(#expression))
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include <fmt/format.h>
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

TomlValue value_of(const toml::node& node, std::string_view key, std::string_view name) {
  using Kind = TomlValue::Kind;
  if (const auto* text = node.as_string()) return {Kind::text, text->get()};
  if (const auto* whole = node.as_integer()) return {Kind::number, fmt::format("{}", whole->get())};
  if (const auto* number = node.as_floating_point(); number != nullptr && std::isfinite(number->get()))
    return {Kind::number, fmt::format("{}", number->get())};
  if (const auto* truth = node.as_boolean()) return {Kind::truth, truth->get() ? "true" : "false"};
  fail_usage(
      "{}:{}: '{}' has a value that no option takes; text in quotes, a number, true or false, or a list of "
      "them is expected",
      name, node.source().begin.line, key);
}

void add_entries(const toml::table& table, const std::vector<std::string>& section, std::string_view name,
                 std::vector<TomlEntry>& entries) {
  for (const auto& [key, node] : table) {
    const std::size_t line = node.source().begin.line;
    if (const toml::table* under = node.as_table()) {
      std::vector<std::string> path = section;
      path.emplace_back(key.str());
      entries.push_back({path, "", false, {}, line});
      add_entries(*under, path, name, entries);
      continue;
    }
    TomlEntry entry{section, std::string(key.str()), node.is_array(), {}, line};
    if (const toml::array* list = node.as_array()) {
      for (const toml::node& element : *list) entry.values.push_back(value_of(element, entry.key, name));
    } else {
      entry.values.push_back(value_of(node, entry.key, name));
    }
    entries.push_back(std::move(entry));
  }
}

/// What is wrong with a line that toml++ 3.3 must not see: it reads past its own checks at letters beyond
/// ASCII between names and values, at texts that do not end on their line and at control characters, and it
/// cannot safely read "[[[" and a name of many parts, each of which is a table in a table. Empty if nothing
/// is wrong.
std::string_view unsafe_part(std::string_view line) {
  if (trim(line).starts_with("[["))
    return "'[[' begins a list of tables; a section such as [run-all] is expected";
  if (contains(line, "\"\"\"") || contains(line, "'''"))
    return "three quotes begin a text of several lines; a text on one line is expected";
  for (const std::string_view line_end : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"})
    if (contains(line, line_end)) return "has a line end of Unicode; line feeds are expected";
  char quote = '\0';
  bool comment = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (static_cast<unsigned char>(c) < 0x20 && c != '\t') return "has a control character; text is expected";
    if (comment) continue;
    if (quote != '\0') {
      if (c == '\\' && quote == '"') ++at;
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '#') {
      comment = true;
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      return "has letters beyond ASCII outside quotes; names of options and sections are ASCII";
    }
  }
  if (quote != '\0') return "has a text in quotes that does not end; a quote at its end is expected";
  constexpr std::ptrdiff_t most_dots = 1000;
  if (std::ranges::count(line, '.') > most_dots)
    return "has more than 1000 dots; shorter names and values are expected";
  return "";
}

void check_lines(std::string_view text, std::string_view name) {
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const std::string_view wrong = unsafe_part(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
    if (!wrong.empty()) fail_usage("{}:{}: {}", name, number, wrong);
  }
}

}  // namespace

std::vector<TomlEntry> parse_toml(std::string_view text, std::string_view name) {
  check_lines(text, name);
  try {
    std::vector<TomlEntry> entries;
    add_entries(toml::parse(text), {}, name, entries);
    // toml++ sorts by name; the first error in the file should be reported first.
    std::ranges::stable_sort(entries, {}, &TomlEntry::line);
    return entries;
  } catch (const toml::parse_error& error) {
    fail_usage("{}:{}: {}; TOML is expected: lines such as NAME = \"text\", sections such as [run-all]", name,
               error.source().begin.line, escaped(error.description()));
  } catch (const std::logic_error&) {
    fail_usage("{}: is not TOML; lines such as NAME = \"text\" and sections such as [run-all] are expected",
               name);
  }
}

}  // namespace computedivide
