// LaTeX's rules for text, numbers and names of macros, in one place for all tables and for the numbers that a
// manuscript takes over. The target is pdflatex as it comes: T1 fonts, UTF-8 input, no packages for symbols.

#include "data/latex.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

using Replacement = std::pair<std::string_view, std::string_view>;

constexpr std::array<Replacement, 46> replacements{{{"&", "\\&"},
                                                    {"%", "\\%"},
                                                    {"$", "\\$"},
                                                    {"#", "\\#"},
                                                    {"_", "\\_"},
                                                    {"{", "\\{"},
                                                    {"}", "\\}"},
                                                    {"~", "$\\sim$"},
                                                    {"<", "$<$"},
                                                    {">", "$>$"},
                                                    {"^", "\\textasciicircum{}"},
                                                    {"\\", "\\textbackslash{}"},
                                                    {"−", "$-$"},
                                                    {"–", "--"},
                                                    {"—", "---"},
                                                    {"…", "\\dots{}"},
                                                    {"×", "$\\times$"},
                                                    {"±", "$\\pm$"},
                                                    {"≥", "$\\geq$"},
                                                    {"≤", "$\\leq$"},
                                                    {"≈", "$\\approx$"},
                                                    {"≠", "$\\neq$"},
                                                    {"·", "$\\cdot$"},
                                                    {"→", "$\\to$"},
                                                    {"“", "``"},
                                                    {"”", "''"},
                                                    {"‘", "`"},
                                                    {"’", "'"},
                                                    {"\u00A0", "~"},
                                                    {"\u202F", "\\,"},
                                                    {"\u2060", ""},
                                                    {"°", "$^{\\circ}$"},
                                                    {"χ", "$\\chi$"},
                                                    {"⁻", "$^{-}$"},
                                                    {"⁰", "$^{0}$"},
                                                    {"¹", "$^{1}$"},
                                                    {"²", "$^{2}$"},
                                                    {"³", "$^{3}$"},
                                                    {"⁴", "$^{4}$"},
                                                    {"⁵", "$^{5}$"},
                                                    {"⁶", "$^{6}$"},
                                                    {"⁷", "$^{7}$"},
                                                    {"⁸", "$^{8}$"},
                                                    {"⁹", "$^{9}$"},
                                                    {"†", "$\\dagger$"},
                                                    {"§", "\\S{}"}}};

constexpr std::array<std::string_view, 10> digit_words{"Zero", "One", "Two",   "Three", "Four",
                                                       "Five", "Six", "Seven", "Eight", "Nine"};

/// The bytes of the character that begins here.
std::size_t length_of(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

}  // namespace

std::string latex_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, length_of(text[at]));
    at += character.size();
    const Replacement* found = nullptr;
    for (const Replacement& each : replacements) {
      if (each.first == character) found = &each;
    }
    out += found == nullptr ? character : found->second;
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
  if (digits.find('e') != std::string_view::npos)
    return fmt::format("\\ensuremath{{{}}}", latex_math(digits));
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
      fail("latex: id '{}' cannot become a macro's name; letters, digits, '.', '_' and '-' can", id);
    }
  }
  if (name.size() == 2) fail("latex: id '{}' has neither letter nor digit; a macro's name needs one", id);
  return name;
}

}  // namespace computedivide
