#include "data/tables/csv_cells.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "computedivide/error.hpp"

namespace computedivide {

namespace {

/// "a number from 1 to 10", "a number of at least 0", "a number".
std::string kind_of(double least, double most) {
  constexpr double any = std::numeric_limits<double>::infinity();
  if (most < any) return fmt::format("a number from {} to {}", format_number(least), format_number(most));
  return least > -any ? fmt::format("a number of at least {}", format_number(least)) : "a number";
}

constexpr std::uint64_t dates_per_slip = 20;

std::string_view words_of(DateOrder order) {
  return order == DateOrder::day_first ? "day first" : "month first";
}

bool is_digits(std::string_view text, std::size_t least, std::size_t most) {
  return text.size() >= least && text.size() <= most && std::ranges::all_of(text, is_digit);
}

/// "10:00" or "10:00:00.000", with "Z", "UTC", "AM" or "+02:00" after it, or nothing.
bool is_time(std::string_view text) {
  const std::size_t zone = text.find_first_not_of("0123456789:.");
  const std::vector<std::string> parts = split_list(text.substr(0, zone), ':');
  if (parts.size() < 2 || parts.size() > 3 || !is_digits(parts[0], 1, 2) || !is_digits(parts[1], 2, 2))
    return false;
  if (parts.size() == 3 && !is_digits(parts[2].substr(0, 2), 2, 2)) return false;
  if (zone == std::string_view::npos) return true;
  const std::string rest = to_lower(trim(text.substr(zone)));
  if (is_one_of(rest, "z|utc|gmt|am|pm")) return true;
  return (rest[0] == '+' || rest[0] == '-') && rest.size() > 2 &&
         rest.find_first_not_of("0123456789:", 1) == std::string::npos;
}

std::optional<Date> date_of(std::string_view year, std::string_view month, std::string_view day) {
  const std::optional<ParsedDate> parsed = parse_date(fmt::format("{}-{}-{}", year, month, day));
  return parsed ? std::optional(parsed->date) : std::nullopt;
}

/// The month that the word names in English, in full or by its first letters: 1 to 12; 0 for none.
std::size_t month_of(std::string_view word) {
  static constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                          "may",       "june",     "july",     "august",
                                                          "september", "october",  "november", "december"};
  if (word.size() < 3) return 0;
  const auto name =
      std::ranges::find_if(names, [&](std::string_view month) { return month.starts_with(word); });
  return name == names.end() ? 0 : static_cast<std::size_t>(name - names.begin()) + 1;
}

/// "fri", "friday".
bool is_weekday(std::string_view word) {
  static constexpr std::array<std::string_view, 7> names{"monday", "tuesday",  "wednesday", "thursday",
                                                         "friday", "saturday", "sunday"};
  return word.size() >= 3 &&
         std::ranges::any_of(names, [&](std::string_view name) { return name.starts_with(word); });
}

/// "21" of "21st"; nothing if it is no such number.
std::string without_ordinal(const std::string& word) {
  if (word.size() < 3 || !is_one_of(word.substr(word.size() - 2), "st|nd|rd|th")) return {};
  const std::string number = word.substr(0, word.size() - 2);
  return is_digits(number, 1, 2) ? number : std::string();
}

/// A date with its month in words: the column has nothing to decide.
std::optional<TableDate> read_worded_date(std::string_view text) {
  std::string words = to_lower(text);
  std::ranges::replace_if(
      words, [](char c) { return c == ',' || c == '-' || c == '.' || c == '/'; }, ' ');
  std::string year, day;
  std::size_t month = 0, parts = 0;
  for (const std::string& word : split_list(words, ' ')) {
    if (parts == 0 && is_weekday(word)) continue;
    if (parts > 0 && (is_time(word) || is_one_of(word, "gmt|utc|am|pm"))) continue;
    ++parts;
    if (is_digits(word, 4, 4)) {
      year = word;
    } else if (is_digits(word, 1, 2)) {
      day = word;
    } else if (const std::string number = without_ordinal(word); !number.empty()) {
      day = number;
    } else {
      month = month_of(word);
    }
  }
  if (month == 0 || year.empty() || parts != (day.empty() ? 2 : 3)) return std::nullopt;
  const std::string iso = fmt::format("{}-{}", year, month);
  const std::optional<ParsedDate> parsed = parse_date(day.empty() ? iso : fmt::format("{}-{}", iso, day));
  if (!parsed) return std::nullopt;
  return TableDate{parsed->date, parsed->precision, std::nullopt, std::nullopt};
}

/// The same date with plain hyphens, "20120301" and "20120301.0" as 2012-03-01, "1. 3. 2012" as 1.3.2012, and
/// "2012.0" as 2012.
std::string plain_date(std::string_view written) {
  std::string text(without_zero_decimals(written));
  if (is_digits(text, 8, 8) && (text.starts_with("19") || text.starts_with("20")))
    return fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6));
  if (!is_digits(text, 4, 4)) text = written;
  for (const std::string_view dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2212"})
    replace_all(text, dash, "-");
  replace_all(text, ". ", ".");
  return text;
}

}  // namespace

std::string_view without_zero_decimals(std::string_view cell) {
  const std::size_t point = cell.find('.');
  const bool zeros = point != std::string_view::npos && point > 0 && point + 1 < cell.size() &&
                     cell.find_first_not_of('0', point + 1) == std::string_view::npos;
  return zeros ? cell.substr(0, point) : cell;
}

void refuse_cell(const CsvReader& csv, std::size_t column, std::string_view wanted) {
  fail("{}: '{}' is not {}", csv.where(column), csv.trimmed(column), wanted);
}

std::string needed_cell(const CsvReader& csv, std::size_t column, std::string_view why) {
  if (visible_text(csv[column]).empty()) fail("{}: is blank; {}", csv.where(column), why);
  return std::string(csv.trimmed(column));
}

std::int64_t needed_count(const CsvReader& csv, std::size_t column, std::uint64_t least, std::uint64_t most) {
  const std::optional<std::uint64_t> value = parse_count(without_zero_decimals(csv.trimmed(column)));
  if (!value || *value < least || *value > most)
    refuse_cell(csv, column, fmt::format("a whole number from {} to {}", least, most));
  return static_cast<std::int64_t>(*value);
}

std::optional<std::int64_t> count_cell(const CsvReader& csv, std::size_t column, std::uint64_t least,
                                       std::uint64_t most) {
  if (csv.trimmed(column).empty()) return std::nullopt;
  return needed_count(csv, column, least, most);
}

double needed_number(const CsvReader& csv, std::size_t column, double least, double most) {
  const std::optional<double> value = parse_number(csv.trimmed(column));
  if (!value || *value < least || *value > most) refuse_cell(csv, column, kind_of(least, most));
  return *value;
}

std::optional<double> number_cell(const CsvReader& csv, std::size_t column, double least, double most) {
  if (csv.trimmed(column).empty()) return std::nullopt;
  return needed_number(csv, column, least, most);
}

std::optional<bool> flag_cell(const CsvReader& csv, std::size_t column) {
  const std::string cell = to_lower(without_zero_decimals(csv.trimmed(column)));
  if (cell.empty()) return std::nullopt;
  if (cell == "yes" || cell == "true" || cell == "1") return true;
  if (cell == "no" || cell == "false" || cell == "0") return false;
  refuse_cell(csv, column, "yes or no (true, false, 1 and 0 will do)");
}

std::string exact_cell(const std::optional<double>& number) {
  return number ? fmt::format("{}", *number) : std::string();
}

std::string header_key(std::string_view name) {
  std::string words;
  for (const char c : to_lower(visible_text(name))) {
    const bool is_part = is_lower(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
    if (is_part) {
      words += c;
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  if (!words.empty() && words.back() == ' ') words.pop_back();
  for (const std::string_view british : {"organis", "categoris"})
    for (std::size_t at = 0; (at = words.find(british, at)) != std::string::npos;)
      words[at + british.size() - 1] = 'z';
  return words;
}

std::optional<std::size_t> find_by_key(const CsvReader& csv, std::string_view name) {
  const std::string key = header_key(name);
  std::optional<std::size_t> place;
  for (std::size_t i = 0; i < csv.header().size(); ++i) {
    if (header_key(csv.header()[i]) != key) continue;
    if (place) {
      fail("{}: column '{}' occurs twice in the header; each name should occur once", csv.where(),
           csv.header()[i]);
    }
    place = i;
  }
  return place;
}

std::size_t column_by_key(const CsvReader& csv, std::string_view name) {
  const std::optional<std::size_t> place = find_by_key(csv, name);
  return place ? *place : csv.column(name);
}

std::optional<TableDate> read_table_date(std::string_view written) {
  std::string plain = plain_date(written);
  std::string_view text = plain;
  if (std::optional<TableDate> worded = read_worded_date(text)) return worded;
  const std::size_t gap = text.find_first_of(" Tt");
  std::string_view day = text.substr(0, gap);
  if (gap != std::string_view::npos && day.ends_with(',')) day.remove_suffix(1);  // "3/1/2012, 10:00"
  const std::size_t separator = day.find_first_of("-/.");
  const char c = separator == std::string_view::npos ? '-' : day[separator];
  const std::vector<std::string> parts = split_list(day, c);
  // With a separator too many or too few ("2022-", "-2022") it is not a date; a time needs a full one before
  // it.
  if (static_cast<std::size_t>(std::ranges::count(day, c)) + 1 != parts.size()) return std::nullopt;
  if (gap != std::string_view::npos && (parts.size() != 3 || !is_time(trim(text.substr(gap + 1)))))
    return std::nullopt;
  if (parts.size() > 3) return std::nullopt;
  // The year is the one with four digits, first or last.
  const bool year_first = is_digits(parts.front(), 4, 4);
  const bool year_last = parts.size() > 1 && is_digits(parts.back(), 4, 4);
  const auto years = std::ranges::count_if(parts, [](const auto& part) { return part.size() > 2; });
  if (years != 1 || !(year_first || year_last)) return std::nullopt;

  TableDate read;
  if (year_first || parts.size() < 3) {
    std::vector<std::string> iso = parts;
    if (year_last) std::swap(iso.front(), iso.back());
    const std::optional<ParsedDate> parsed = parse_date(fmt::format("{}", fmt::join(iso, "-")));
    if (!parsed) return std::nullopt;
    read.date = parsed->date;
    read.precision = parsed->precision;
    return read;
  }
  const std::optional<Date> day_first = date_of(parts[2], parts[1], parts[0]);
  const std::optional<Date> month_first = date_of(parts[2], parts[0], parts[1]);
  if (!day_first && !month_first) return std::nullopt;
  read.date = day_first ? *day_first : *month_first;
  if (!month_first) read.order = DateOrder::day_first;
  if (!day_first) read.order = DateOrder::month_first;
  if (day_first && month_first && *day_first != *month_first) read.month_first = month_first;
  return read;
}

bool is_day_number(std::string_view text) {
  const std::optional<double> days = parse_number(text);
  return days && *days >= 10000 && *days < 100000;
}

void DateEvidence::add(const TableDate& date, std::uint64_t line, std::string_view text) {
  const std::string place = fmt::format("line {}: '{}'", line, text);
  if (date.order) (*date.order == DateOrder::day_first ? day_first : month_first).add(place);
  if (date.month_first) ambiguous.add(place);
}

DateOrder DateEvidence::decide(const std::string& where, const std::string& column,
                               std::map<std::string, Tally>& remarks) const {
  const auto remark = [&](const std::string& what, const Tally& tally) {
    if (tally.count > 0) remarks[fmt::format("column '{}': {}", column, what)] = tally;
  };
  const Tally &day = day_first, &month = month_first;
  if (day.count + month.count == 0) {
    remark("day and month could be swapped and no date shows the order; read day first", ambiguous);
    return DateOrder::day_first;
  }
  const bool day_wins = day.count >= month.count;
  const Tally& many = day_wins ? day : month;
  const Tally& few = day_wins ? month : day;
  const DateOrder order = day_wins ? DateOrder::day_first : DateOrder::month_first;
  if (few.count * dates_per_slip > day.count + month.count) {
    fail(
        "{}: column '{}': {} can only be day first and {} only month first; one order of day and month is "
        "expected, best as 2012-03-01",
        where, column, day.first, month.first);
  }
  const DateOrder other = day_wins ? DateOrder::month_first : DateOrder::day_first;
  remark(fmt::format("{}, although the column is {}", words_of(other), words_of(order)), few);
  remark(fmt::format("read {}, as {} shows", words_of(order), many.first), ambiguous);
  return order;
}

}  // namespace computedivide
