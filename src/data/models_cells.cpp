#include "data/models_cells.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 15> missing_marks{"n/a",     "na",    "#ref!",  "#n/a",    "#value!",
                                                         "#div/0!", "#num!", "#name?", "#error!", "-",
                                                         "?",       "nan",   "null",   "none",    "unknown"};

}  // namespace

bool is_missing_mark(std::string_view cell) {
  const std::string lower = to_lower(cell);
  return std::find(missing_marks.begin(), missing_marks.end(), lower) != missing_marks.end();
}

std::optional<double> parse_with_thousands(std::string_view text) {
  if (text.find(',') == std::string_view::npos) return parse_number(text);
  const std::size_t first = text.find(',');
  const std::string_view whole = text.substr(0, text.find('.'));
  if (first == 0 || first > 3 || (whole.size() - first) % 4 != 0) return std::nullopt;
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool comma_due = i < whole.size() && i >= first && (i - first) % 4 == 0;
    if ((text[i] == ',') != comma_due) return std::nullopt;
    if (text[i] != ',') digits += text[i];
  }
  return parse_number(digits);
}

std::optional<Sector> parse_sector(std::string_view label) {
  const std::string lower = to_lower(label);
  if (lower == "academia" || lower == "academic") return Sector::academia;
  if (lower == "industry") return Sector::industry;
  if (lower == "government") return Sector::government;
  if (lower == "non-profit" || lower == "nonprofit" || lower == "non profit") return Sector::nonprofit;
  if (lower == "research collective") return Sector::research_collective;
  if (lower == "other") return Sector::other;
  return std::nullopt;
}

bool names_a_university(std::string_view organisation) {
  const std::string lower = to_lower(organisation);
  for (const std::string_view word : {"universit", "institute of technology", "college", "école", "ecole",
                                      "eth zurich", "epfl", "kaist", "mila"}) {
    if (lower.find(word) != std::string::npos) return true;
  }
  return lower == "mit" || lower == "ucl" || lower == "cmu";
}

}  // namespace computedivide
