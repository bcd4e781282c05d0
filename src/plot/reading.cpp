// A row of a figure's table in words, for readers who point at a datum or cannot see it. What a column is
// called and which columns name a row is the figure's to say; where it says nothing, the table speaks for
// itself.

#include "plot/reading.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr double least_power = 1e-4;  // smaller ones are powers of ten
constexpr double first_power = 1e6;   // as are these and larger

/// Fixed-point digits with three significant ones, without trailing zeros.
std::string fixed_digits(double size) {
  if (size == std::round(size) && size < first_power) return fmt::format("{:.0f}", size);
  const int leading = static_cast<int>(std::floor(std::log10(size)));
  std::string text = fmt::format("{:.{}f}", size, std::max(0, 2 - leading));
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text;
}

std::string superscript_text(int power) {
  constexpr const char* digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text = power < 0 ? "⁻" : "";
  for (const char digit : std::to_string(std::abs(power))) text += digits[digit - '0'];
  return text;
}

std::string power_digits(double size) {
  int power = static_cast<int>(std::floor(std::log10(size) + 1e-9));
  std::string lead = fixed_digits(std::round(size / std::pow(10.0, power) * 100) / 100);
  if (lead == "10") {
    lead = "1";
    ++power;
  }
  const std::string ten = "10" + superscript_text(power);
  return lead == "1" ? ten : lead + "×" + ten;
}

/// One cell; nothing where it is empty or stands for nothing.
std::string words_of_cell(const std::string& cell, const Reading& reading) {
  if (const auto word = reading.words.find(cell); word != reading.words.end()) return word->second;
  if (reading.as == ReadAs::text) return cell;
  const std::optional<double> value = parse_number(cell);
  if (!value) return cell;
  const std::string digits = readable_number(*value, reading.as);
  if (reading.cut_below && rounded(*value) <= rounded(*reading.cut_below)) return "below " + digits;
  if (reading.cut_above && rounded(*value) >= rounded(*reading.cut_above)) return "above " + digits;
  return digits;
}

bool in_hundredths(ReadAs as) {
  return as == ReadAs::percent || as == ReadAs::signed_percent || as == ReadAs::points;
}

std::string_view sign_of(ReadAs as) {
  if (as == ReadAs::points) return " pp";
  return in_hundredths(as) ? " %" : "";
}

std::string words_of(const Table& table, std::size_t row, const Reading& reading) {
  const auto cell = [&](const std::string& column) {
    return table.rows[row].at(column_place(table, column));
  };
  if (!is_chosen(table, row, reading.rows)) return "";
  std::string text = words_of_cell(cell(reading.column), reading);
  if (text.empty()) return "";
  if (!reading.to.empty()) {
    const std::string second = words_of_cell(cell(reading.to), reading);
    if (!second.empty()) text += reading.between + second;
  }
  text += sign_of(reading.as);
  text += reading.unit;
  if (!reading.name.empty()) text = reading.name + " " + text;
  std::vector<std::string> details;
  for (const Reading& detail : reading.details) {
    if (std::string words = words_of(table, row, detail); !words.empty()) details.push_back(std::move(words));
  }
  return details.empty() ? text : fmt::format("{} ({})", text, fmt::join(details, ", "));
}

/// The column's own name as words, and shares as percentages.
Reading own_reading(const std::string& column) {
  Reading reading{.column = column, .name = column};
  std::replace(reading.name.begin(), reading.name.end(), '_', ' ');
  if (reading.name.ends_with("share")) reading.as = ReadAs::percent;
  return reading;
}

Readings own_readings(const Table& table, std::size_t row) {
  Readings readings;
  for (std::size_t i = 0; i < table.header.size(); ++i) {
    if (parse_number(table.rows[row].at(i))) {
      readings.always.push_back(own_reading(table.header[i]));
    } else {
      readings.names.push_back({.column = table.header[i], .as = ReadAs::text});
    }
  }
  return readings;
}

}  // namespace

std::string readable_number(double value, ReadAs as) {
  const double shown = in_hundredths(as) ? 100 * value : value;
  const double size = rounded(std::abs(shown));
  const bool power = as == ReadAs::scientific || size < least_power || size >= first_power;
  const std::string digits = size == 0 ? "0" : power ? power_digits(size) : fixed_digits(size);
  if (size == 0) return digits;
  if (shown < 0) return "\u2212" + digits;
  return as == ReadAs::signed_percent ? "+" + digits : digits;
}

std::string words_of_row(const Table& table, std::size_t row, const Readings& readings,
                         const std::vector<std::string>& drawn) {
  const bool silent = readings.names.empty() && readings.drawn.empty() && readings.always.empty();
  const Readings& spoken = silent ? own_readings(table, row) : readings;
  std::vector<std::string> names, values;
  const auto add = [&](std::vector<std::string>& words, const Reading& reading) {
    if (std::string text = words_of(table, row, reading); !text.empty()) words.push_back(std::move(text));
  };
  for (const Reading& reading : spoken.names) add(names, reading);
  for (const Reading& reading : spoken.drawn) {
    if (std::find(drawn.begin(), drawn.end(), reading.column) != drawn.end()) add(values, reading);
  }
  for (const Reading& reading : spoken.always) add(values, reading);
  const std::string name = fmt::format("{}", fmt::join(names, ", "));
  const std::string value = fmt::format("{}", fmt::join(values, ", "));
  return name.empty() || value.empty() ? name + value : name + ": " + value;
}

}  // namespace computedivide
