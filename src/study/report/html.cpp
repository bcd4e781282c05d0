// Small pieces of the page. Everything that comes from a file or a table is escaped (data/html.hpp); what is
// written as markup in this room is ours.

#include "study/report/html.hpp"

#include <fmt/format.h>
#include <cctype>

namespace computedivide {

std::string anchor(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_' || c == '-';
    if (!plain) c = '-';
  }
  return out;
}

std::string html_link(std::string_view address, std::string_view text) {
  return fmt::format("<a href=\"{}\">{}</a>", escape_html(address), escape_html(text));
}

std::string html_name(std::string_view name) {
  std::string out;
  while (!name.empty()) {
    const std::size_t end = name.find_first_of("._");
    // No break behind the last letter, nor within a decimal number.
    if (end == std::string_view::npos || end + 1 == name.size()) break;
    const bool decimal = name[end] == '.' && std::isdigit(static_cast<unsigned char>(name[end + 1])) != 0;
    out += escape_html(name.substr(0, end + 1)) + (decimal ? "" : "<wbr>");
    name.remove_prefix(end + 1);
  }
  return out + escape_html(name);
}

std::string html_prose(std::string_view text_of_file) {
  std::string whole(text_of_file);
  // A number and its percent sign stay on one line.
  for (std::size_t at = whole.find(" %"); at != std::string::npos; at = whole.find(" %", at))
    whole.replace(at, 1, "\u00a0");
  std::string_view text = whole;
  std::string out;
  while (!text.empty()) {
    const std::size_t start = text.find('`');
    const std::size_t end = start == std::string_view::npos ? start : text.find('`', start + 1);
    if (end == std::string_view::npos) break;
    out += fmt::format("{}<code>{}</code>", escape_html(text.substr(0, start)),
                       escape_html(text.substr(start + 1, end - start - 1)));
    text.remove_prefix(end + 1);
  }
  return out + escape_html(text);
}

std::string_view synthetic_mark() {
  return "<strong class=\"synthetic\">SYNTHETIC</strong>";
}

}  // namespace computedivide
