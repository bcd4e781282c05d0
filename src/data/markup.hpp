#pragma once

#include <span>
#include <string>
#include <string_view>

namespace computedivide {

/// A text in LaTeX, for T1 fonts: LaTeX's special characters escaped, "<", ">" and "~" in maths, and the
/// characters beyond ASCII that our texts use (minus, dashes, ≥, ×, quotes, no-break spaces …) as commands.
/// All else stays as it is: pdflatex sets accented letters, and names the others.
std::string latex_text(std::string_view text);

/// A number's digits for maths: "-1.5e-07" as "-1.5\times10^{-7}".
std::string latex_math(std::string_view digits);

/// The same for text and maths alike: "0.5", "\ensuremath{-}0.5", "\ensuremath{-1.5\times10^{-7}}".
std::string latex_number(std::string_view digits);

/// A note below a table, outside of it, so that it stretches no column: a paragraph of its own in small type.
/// The lines are already LaTeX, and each starts on a new line.
std::string latex_note(std::span<const std::string> lines);

/// A macro's name for an id, without the backslash, since LaTeX takes letters only: "cd" and the id's words,
/// each with a capital, digits as words one by one: "fig3.slope_pooled" is "cdFigThreeSlopePooled", "2010"
/// "TwoZeroOneZero". Two ids may give the same name ("a.b" and "a_b"): the code that makes macros checks
/// that. Throws Error if the id has anything but letters, digits, ".", "_" and "-", or none of the first
/// two.
std::string latex_macro(std::string_view id);

/// The text with &, <, > and both quotes as entities, and control characters but tabs and line ends as
/// spaces: fit for the text and the quoted attributes of HTML.
std::string escape_html(std::string_view text);

}  // namespace computedivide
