#include "data/models/models_cells.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 15> missing_marks{"n/a",     "na",    "#ref!",  "#n/a",    "#value!",
                                                         "#div/0!", "#num!", "#name?", "#error!", "-",
                                                         "?",       "nan",   "null",   "none",    "unknown"};

constexpr std::uint64_t dates_per_slip = 20;

std::string_view words_of(DateOrder order) {
  return order == DateOrder::day_first ? "day first" : "month first";
}

bool is_digits(std::string_view text, std::size_t least, std::size_t most) {
  return text.size() >= least && text.size() <= most &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "10:00" or "10:00:00.000", with "Z", "UTC", "AM" or "+02:00" behind it or nothing.
bool is_time(std::string_view text) {
  const std::size_t zone = text.find_first_not_of("0123456789:.");
  const std::vector<std::string> parts = split_list(text.substr(0, zone), ':');
  if (parts.size() < 2 || parts.size() > 3 || !is_digits(parts[0], 1, 2) || !is_digits(parts[1], 2, 2))
    return false;
  if (parts.size() == 3 && !is_digits(parts[2].substr(0, 2), 2, 2)) return false;
  if (zone == std::string_view::npos) return true;
  const std::string rest = to_lower(trim(text.substr(zone)));
  if (rest == "z" || rest == "utc" || rest == "am" || rest == "pm") return true;
  return (rest[0] == '+' || rest[0] == '-') && rest.size() > 2 &&
         rest.find_first_not_of("0123456789:", 1) == std::string::npos;
}

std::optional<Date> date_of(std::string_view year, std::string_view month, std::string_view day) {
  const std::optional<ParsedDate> parsed = parse_date(fmt::format("{}-{}-{}", year, month, day));
  return parsed ? std::optional(parsed->date) : std::nullopt;
}

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

std::optional<TableDate> read_table_date(std::string_view text) {
  const std::size_t gap = text.find_first_of(" T");
  const std::string_view day = text.substr(0, gap);
  const std::size_t separator = day.find_first_of("-/.");
  const char c = separator == std::string_view::npos ? '-' : day[separator];
  const std::vector<std::string> parts = split_list(day, c);
  // A separator too many or too few ("2022-", "-2022") is not a date; a time needs a full one before it.
  if (static_cast<std::size_t>(std::count(day.begin(), day.end(), c)) + 1 != parts.size())
    return std::nullopt;
  if (gap != std::string_view::npos && (parts.size() != 3 || !is_time(trim(text.substr(gap + 1)))))
    return std::nullopt;
  if (parts.size() > 3) return std::nullopt;
  // The year is the one with four digits, first or last.
  const bool year_first = is_digits(parts.front(), 4, 4);
  const bool year_last = parts.size() > 1 && is_digits(parts.back(), 4, 4);
  const auto years =
      std::count_if(parts.begin(), parts.end(), [](const auto& part) { return part.size() > 2; });
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

void DateEvidence::add(const TableDate& date, std::uint64_t line, std::string_view text) {
  const auto take = [&](Tally& tally) {
    if (tally.count++ == 0) tally.first = fmt::format("line {}: '{}'", line, text);
  };
  if (date.order) take(proofs[*date.order]);
  if (date.month_first) take(ambiguous);
}

DateOrder DateEvidence::decide(const std::string& where, const std::string& column,
                               std::map<std::string, Tally>& remarks) const {
  const auto remark = [&](const std::string& what, const Tally& tally) {
    if (tally.count > 0) remarks[fmt::format("column '{}': {}", column, what)] = tally;
  };
  const auto tally_of = [&](DateOrder order) {
    const auto place = proofs.find(order);
    return place == proofs.end() ? Tally{} : place->second;
  };
  const Tally day = tally_of(DateOrder::day_first), month = tally_of(DateOrder::month_first);
  if (day.count + month.count == 0) {
    remark("day and month could change places and no date shows the order; read day first", ambiguous);
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
  remark(fmt::format("{}, though the column is {}", words_of(other), words_of(order)), few);
  remark(fmt::format("read {}, as {} shows", words_of(order), many.first), ambiguous);
  return order;
}

}  // namespace computedivide
