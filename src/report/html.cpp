// Small pieces of the page. Everything that comes from a file or a table is escaped (data/html.hpp); what is
// written as markup in this room is ours.

#include "computedivide/report/html.hpp"

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

std::string_view synthetic_mark() {
  return "<strong class=\"synthetic\">SYNTHETIC</strong>";
}

}  // namespace computedivide
