// The door to toml++, for configuration files. What an option cannot take is refused with its line.

#include "data/toml.hpp"

#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "base/usage_error.hpp"
#include "base/utf8.hpp"

namespace computedivide {

namespace {

class Entries {
 public:
  explicit Entries(std::string_view name) : name_(name) {}

  void add(const toml::table& table, const std::vector<std::string>& section) {
    for (const auto& [key, node] : table) {
      const std::size_t line = node.source().begin.line;
      if (const toml::table* under = node.as_table()) {
        std::vector<std::string> path = section;
        path.emplace_back(key.str());
        entries_.push_back({path, "", false, {}, line});
        add(*under, path);
        continue;
      }
      TomlEntry entry{section, std::string(key.str()), node.is_array(), {}, line};
      if (const toml::array* list = node.as_array()) {
        for (const toml::node& element : *list) entry.values.push_back(value(element, entry.key));
      } else {
        entry.values.push_back(value(node, entry.key));
      }
      entries_.push_back(std::move(entry));
    }
  }

  /// toml++ sorts by name; the first fault of the file is to be told first.
  std::vector<TomlEntry> in_order() && {
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const TomlEntry& a, const TomlEntry& b) { return a.line < b.line; });
    return std::move(entries_);
  }

 private:
  TomlValue value(const toml::node& node, std::string_view key) const {
    using Kind = TomlValue::Kind;
    if (const auto* text = node.as_string()) return {Kind::text, text->get()};
    if (const auto* whole = node.as_integer()) return {Kind::number, fmt::format("{}", whole->get())};
    if (const auto* number = node.as_floating_point(); number != nullptr && std::isfinite(number->get()))
      return {Kind::number, fmt::format("{}", number->get())};
    if (const auto* truth = node.as_boolean()) return {Kind::truth, truth->get() ? "true" : "false"};
    fail_usage(
        "{}:{}: '{}' has a value that no option takes; text in quotes, a number, true or false, or a list "
        "of them is expected",
        name_, node.source().begin.line, key);
  }

  std::string_view name_;
  std::vector<TomlEntry> entries_;
};

/// What no configuration holds and toml++ 3.3 ends the program at: "[[[", and a name of many parts, each of
/// which is a table in a table.
void check_lines(std::string_view text, std::string_view name) {
  constexpr std::ptrdiff_t most_dots = 1000;
  std::size_t number = 1;
  for (; !text.empty(); ++number) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (trim(line).starts_with("[["))
      fail_usage("{}:{}: '[[' begins a list of tables; a section such as [run-all] is expected", name,
                 number);
    if (std::count(line.begin(), line.end(), '.') > most_dots)
      fail_usage("{}:{}: has more than {} dots; shorter names and values are expected", name, number,
                 most_dots);
  }
}

}  // namespace

std::vector<TomlEntry> parse_toml(std::string_view text, std::string_view name) {
  check_lines(text, name);
  try {
    Entries entries(name);
    entries.add(toml::parse(text), {});
    return std::move(entries).in_order();
  } catch (const toml::parse_error& error) {
    fail_usage("{}:{}: {}; TOML is expected: lines such as NAME = \"text\", sections such as [run-all]", name,
               error.source().begin.line, escaped(error.description()));
  }
}

}  // namespace computedivide
