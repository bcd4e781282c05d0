// LaTeX's rules for text, numbers and macro names, in one place for all tables and for the numbers that a
// manuscript includes. The target is plain pdflatex: T1 fonts, UTF-8 input, no packages for symbols.

#include "data/markup.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

using Replacement = std::pair<std::string_view, std::string_view>;

constexpr Replacement replacements[] = {
    {"~", "$\\sim$"}, {"<", "$<$"},     {">", "$>$"},      {"−", "$-$"},     {"^", "\\textasciicircum{}"},
    {"–", "--"},      {"—", "---"},     {"±", "$\\pm$"},   {"≥", "$\\geq$"}, {"\\", "\\textbackslash{}"},
    {"≤", "$\\leq$"}, {"≠", "$\\neq$"}, {"→", "$\\to$"},   {"“", "``"},      {"°", "$^{\\circ}$"},
    {"”", "''"},      {"‘", "`"},       {"’", "'"},        {"\u00A0", "~"},  {"≈", "$\\approx$"},
    {"\u2060", ""},   {"χ", "$\\chi$"}, {"⁻", "$^{-}$"},   {"⁰", "$^{0}$"},  {"†", "$\\dagger$"},
    {"¹", "$^{1}$"},  {"²", "$^{2}$"},  {"³", "$^{3}$"},   {"⁴", "$^{4}$"},  {"×", "$\\times$"},
    {"⁵", "$^{5}$"},  {"⁶", "$^{6}$"},  {"⁷", "$^{7}$"},   {"⁸", "$^{8}$"},  {"…", "\\dots{}"},
    {"⁹", "$^{9}$"},  {"§", "\\S{}"},   {"·", "$\\cdot$"}, {"\u202F", "\\,"}};

constexpr std::array<std::string_view, 10> digit_words{"Zero", "One", "Two",   "Three", "Four",
                                                       "Five", "Six", "Seven", "Eight", "Nine"};

}  // namespace

std::string latex_text(std::string_view given) {
  std::string tame = tamed(given);
  std::ranges::replace(tame, '\n', ' ');  // an empty line would end the paragraph
  std::string out;
  std::string_view text = tame;
  while (!text.empty()) {
    std::string_view character = text;
    take_character(text);
    character.remove_suffix(text.size());
    const auto found = std::ranges::find(replacements, character, &Replacement::first);
    if (std::string_view("&%$#_{}").find(character) != std::string_view::npos) out += '\\';
    out += found == std::end(replacements) ? character : found->second;
  }
  return out;
}

std::string latex_math(std::string_view digits) {
  const std::size_t e = digits.find('e');
  std::string out(digits.substr(0, e));
  if (e == std::string_view::npos) return out;
  std::string_view power = digits.substr(e + 1);
  const bool negative = power.starts_with('-');
  if (negative || power.starts_with('+')) power.remove_prefix(1);
  while (power.size() > 1 && power.front() == '0') power.remove_prefix(1);
  return out + fmt::format("\\times10^{{{}{}}}", negative ? "-" : "", power);
}

std::string latex_number(std::string_view digits) {
  if (contains(digits, 'e')) return fmt::format("\\ensuremath{{{}}}", latex_math(digits));
  if (digits.starts_with('-')) return fmt::format("\\ensuremath{{-}}{}", digits.substr(1));
  return std::string(digits);
}

std::string latex_note(std::span<const std::string> lines) {
  return fmt::format(
      "\\par\\smallskip\\noindent\n\\parbox{{0.95\\linewidth}}{{\\footnotesize\\raggedright {}}}\\par\n",
      fmt::join(lines, "\\\\\n"));
}

std::string latex_macro(std::string_view id) {
  std::string name = "cd";
  bool begins = true;
  for (const char c : id) {
    if (is_digit(c)) {
      name += digit_words[static_cast<std::size_t>(c - '0')];
      begins = true;
    } else if (is_lower(c) || is_upper(c)) {
      name += begins && is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
      begins = false;
    } else if (c == '.' || c == '_' || c == '-') {
      begins = true;
    } else {
      fail("latex: id '{}' cannot become a macro's name; only letters, digits, '.', '_' and '-' can", id);
    }
  }
  if (name.size() == 2) fail("latex: id '{}' has neither letter nor digit; a macro's name needs one", id);
  return name;
}

// HTML text: the one place where characters are escaped. ASCII's control characters, which HTML does not
// have, are spaces.

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  constexpr std::string_view signs = "&<>\"'";
  constexpr std::string_view entities[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
  for (const char c : text)
    if (const std::size_t place = signs.find(c); place != std::string_view::npos) {
      out += entities[place];
    } else {
      out += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? ' ' : c;
    }
  return tamed(out);
}

}  // namespace computedivide
