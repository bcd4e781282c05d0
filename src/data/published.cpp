#include "data/published.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "base/find.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view index_name = "index.csv";
constexpr std::string_view claims_name = "claims.csv";  // lies beside the numbers; study/claims_file reads it

const std::vector<std::string> legal_units{"share", "pp",   "count", "ratio",       "months",     "years",
                                           "year",  "flop", "usd",   "coefficient", "elasticity", "p_value"};

constexpr std::array<std::string_view, 4> relation_symbols{"=", "~", "<", ">"};
constexpr std::string_view every_number = "every published number has one";
constexpr int most_decimals = 15;

PublishedNumber read_row(const CsvReader& csv, std::string_view stem) {
  const auto needed = [&](std::string_view name) { return needed_cell(csv, csv.column(name), every_number); };
  const auto cell = [&](std::string_view name) {
    const std::optional<std::size_t> place = csv.find(name);
    return place ? std::string(csv.trimmed(*place)) : std::string();
  };
  PublishedNumber number;
  number.id = needed("id");
  if (!number.id.starts_with(fmt::format("{}.", stem)) || number.id.size() == stem.size() + 1) {
    fail("{}: '{}' is not of this file; a name that begins with '{}.' is needed", csv.where(csv.column("id")),
         number.id, stem);
  }
  number.item = needed("item");
  number.relation = word_cell<Relation>(csv, csv.column("relation"), relation_symbols);
  number.value = needed_number(csv, csv.column("value"));
  number.printed = needed("printed");

  const std::size_t decimals_column = csv.column("decimals");
  const double decimals = needed_number(csv, decimals_column);
  number.decimals = static_cast<int>(std::clamp(decimals, -most_decimals - 1.0, most_decimals + 1.0));
  if (number.decimals != decimals || std::abs(number.decimals) > most_decimals) {
    fail("{}: '{}' is not a number of places; a whole number from {} to {} is needed",
         csv.where(decimals_column), csv[decimals_column], -most_decimals, most_decimals);
  }
  // A value with more places than were printed could never be matched.
  if (rounded_at(number.value, number.decimals) != rounded_at(number.value, most_decimals)) {
    fail("{}: '{}' has more than {} places; the value as printed is needed", csv.where(csv.column("value")),
         cell("value"), number.decimals);
  }
  number.unit = needed("unit");
  if (!holds(legal_units, number.unit))
    fail("{}: '{}' is unknown{}", csv.where(csv.column("unit")), number.unit,
         suggestion(number.unit, legal_units));
  number.where = needed("where");
  number.made_by = cell("made_by");
  number.not_made = cell("not_made");
  if (!number.made_by.empty() && !number.not_made.empty()) {
    fail("{}: '{}' also names a result that makes it, '{}'; only one of the two is allowed",
         csv.where(csv.column("not_made")), number.id, number.made_by);
  }
  return number;
}

const fs::path* find_file(std::span<const fs::path> files, std::string_view name) {
  return find_by(files, &fs::path::filename, fs::path(name));
}

}  // namespace

std::string_view symbol_of(Relation relation) { return word_of(relation, relation_symbols); }

std::vector<PublishedNumber> read_published(std::span<const fs::path> files) {
  const fs::path* index_file = find_file(files, index_name);
  if (index_file == nullptr) fail("published: no file '{}'; it gives the order of the others", index_name);

  std::vector<PublishedNumber> numbers;
  std::set<std::string> ids;
  std::set<std::string> listed{std::string(index_name), std::string(claims_name)};
  CsvReader index(*index_file);
  const std::size_t file_column = index.column("file");
  while (index.next()) {
    const std::string name = needed_cell(index, file_column, every_number);
    const fs::path* file = find_file(files, name);
    if (file == nullptr)
      fail("{}: '{}' does not exist; a file next to the index is needed", index.where(file_column), name);
    if (!listed.insert(name).second)
      fail("{}: '{}' appears twice; list it once", index.where(file_column), name);
    CsvReader csv(*file);
    for (const char* column : {"id", "item", "relation", "value", "printed", "decimals", "unit", "where"})
      csv.column(column);  // an error where it is missing
    while (csv.next()) {
      numbers.push_back(read_row(csv, file->stem().string()));
      if (!ids.insert(numbers.back().id).second)
        fail("{}: '{}' appears twice; every row needs its own id", csv.where(csv.column("id")),
             numbers.back().id);
    }
  }
  for (const fs::path& file : files)
    if (!listed.contains(file.filename().string()))
      fail("{}: is not in {}; the index must list it", file.string(), index_name);
  return numbers;
}

std::vector<PublishedNumber> read_published(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == ".csv") files.push_back(entry.path());
  if (error)
    fail("{}: cannot be read: {}; the folder of the published numbers is needed", folder.string(),
         error.message());
  std::ranges::sort(files);
  return read_published(files);
}

const PublishedNumber& find_published(std::span<const PublishedNumber> numbers, std::string_view id) {
  if (const PublishedNumber* number = find_by(numbers, &PublishedNumber::id, id)) return *number;
  std::vector<std::string> ids;
  for (const PublishedNumber& number : numbers) ids.push_back(number.id);
  const std::optional<std::string> near = nearest_name(id, ids);
  fail("published: no number '{}'; {}", id,
       near ? fmt::format("did you mean '{}'?", *near) : "an id of data/published is needed");
}

Decimal rounded_at(double value, int decimals) {
  // "-d.ddddddddddde±xx": the twelve digits that format_number shows. Rounding them, not the binary value,
  // makes 0.565 a half wherever its nearest double lies.
  const std::string text = fmt::format("{:.11e}", value);
  const std::size_t e = text.find('e');
  const int exponent = std::stoi(text.substr(e + 1));  // of the first digit
  std::string digits;
  for (const char c : std::string_view(text).substr(0, e))
    if (is_digit(c)) digits.push_back(c);
  int exponent_of_last = exponent - static_cast<int>(digits.size()) + 1;
  bool up = false;
  if (const int kept = exponent + decimals + 1; kept < static_cast<int>(digits.size())) {
    up = kept >= 0 && digits[static_cast<std::size_t>(kept)] >= '5';
    digits.resize(static_cast<std::size_t>(std::max(kept, 0)));
    exponent_of_last = -decimals;
  }
  Decimal decimal{(digits.empty() ? 0 : std::stoll(digits)) + (up ? 1 : 0), exponent_of_last};
  while (decimal.digits != 0 && decimal.digits % 10 == 0) {
    decimal.digits /= 10;
    ++decimal.exponent;
  }
  if (decimal.digits == 0) return {};
  if (value < 0) decimal.digits = -decimal.digits;
  return decimal;
}

}  // namespace computedivide
