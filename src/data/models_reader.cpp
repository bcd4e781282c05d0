// One pass over a models table of any vintage.
//
// Cells are read with the care that the upstream sheets ask for: what spreadsheets write
// for "nothing" is missing, zero compute is missing, a comma between thousands is no decimal comma. A single
// odd cell is read as missing and counted with its place. Two odd cells in one row are a shifted row, and a
// column in which more than half of the cells are odd is not the column that its name says: both are refused.

#include <algorithm>
#include <array>
#include <unordered_map>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/data/csv.hpp"
#include "computedivide/data/models.hpp"
#include "computedivide/data/models_columns.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 15> missing_marks{"n/a",     "na",    "#ref!",  "#n/a",    "#value!",
                                                         "#div/0!", "#num!", "#name?", "#error!", "-",
                                                         "?",       "nan",   "null",   "none",    "unknown"};

bool is_missing_mark(std::string_view cell) {
  const std::string lower = to_lower(cell);
  return std::find(missing_marks.begin(), missing_marks.end(), lower) != missing_marks.end();
}

/// "1,892,000": groups of three digits after the first comma, so that no decimal comma is taken for one of
/// thousands.
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

/// Whether a name says that the organisation teaches: for collaborations of the 2022–23 sheets, which name no
/// leader.
bool names_a_university(std::string_view organisation) {
  const std::string lower = to_lower(organisation);
  for (const std::string_view word : {"universit", "institute of technology", "college", "école", "ecole",
                                      "eth zurich", "epfl", "kaist", "mila"}) {
    if (lower.find(word) != std::string::npos) return true;
  }
  return lower == "mit" || lower == "ucl" || lower == "cmu";
}

class Reader {
 public:
  Reader(CsvReader& csv, const std::string& file)
      : csv_(csv), file_(file), columns_(find_models_columns(csv, file)) {
    result_.report.vintage = title_of(columns_.vintage);
  }

  ModelsFile read() {
    while (csv_.next()) {
      ++result_.report.rows;
      read_row();
    }
    refuse_odd_columns();
    if (result_.models.empty()) {
      fail("{}: {} rows, none of which names a model; at least one is needed", file_, result_.report.rows);
    }
    return std::move(result_);
  }

 private:
  void remark(std::size_t column, std::string_view what) {
    tally(result_.report.remarks, fmt::format("column '{}': {}", csv_.header()[column], what),
          fmt::format("line {}: '{}'", csv_.line(), csv_.trimmed(column)));
  }

  static void tally(std::map<std::string, Tally>& tallies, const std::string& reason,
                    const std::string& place) {
    Tally& entry = tallies[reason];
    if (entry.count++ == 0) entry.first = place;
  }

  /// Counts a cell that is not what its column holds; the second one in a row ends the run.
  void odd(std::size_t column, std::string_view wanted) {
    if (odd_in_row_) {
      fail(
          "{}: '{}' is not {} (nor is column '{}' what it should be); a shifted row: one value a column is "
          "needed",
          csv_.where(column), csv_.trimmed(column), wanted, csv_.header()[*odd_in_row_]);
    }
    odd_in_row_ = column;
    ++cells_[column].odd;
    if (cells_[column].first_odd.empty()) {
      cells_[column].first_odd =
          fmt::format("{}: '{}' is not {}", csv_.where(column), csv_.trimmed(column), wanted);
    }
    remark(column, fmt::format("not {}, read as missing", wanted));
  }

  /// A blank cell and a missing mark are nothing; the mark is remarked on.
  std::optional<std::string_view> cell(std::size_t column) {
    const std::string_view text = csv_.trimmed(column);
    if (text.empty()) return std::nullopt;
    ++cells_[column].filled;
    if (is_missing_mark(text)) {
      remark(column, "a mark for missing");
      return std::nullopt;
    }
    return text;
  }

  std::optional<double> number(std::optional<std::size_t> column, bool zero_is_missing) {
    if (!column) return std::nullopt;
    const std::optional<std::string_view> text = cell(*column);
    if (!text) return std::nullopt;
    const std::optional<double> value = parse_with_thousands(*text);
    if (!value || *value < 0) {
      odd(*column, "a number from 0");
      return std::nullopt;
    }
    if (*value == 0 && zero_is_missing) {
      remark(*column, "zero, read as missing");
      return std::nullopt;
    }
    return value;
  }

  std::string text(std::optional<std::size_t> column) {
    return column ? std::string(csv_.trimmed(*column)) : std::string();
  }

  std::vector<std::string> list(std::optional<std::size_t> column) {
    if (!column) return {};
    std::vector<std::string> names = split_list(csv_[*column], columns_.vintage == Vintage::own ? ';' : ',');
    for (std::string& name : names)
      std::replace(name.begin(), name.end(), ';', ',');  // ours separates by ';'
    return names;
  }

  void read_sectors(Model& model) {
    const std::optional<std::string_view> labels = cell(columns_.sectors);
    if (!labels) return;
    const std::string lower = to_lower(*labels);
    if (lower.find("collaboration") != std::string::npos && lower.find("industry") != std::string::npos) {
      model.sectors = {Sector::industry, Sector::academia};
      if (lower.find("industry leaning") != std::string::npos) {
        model.led_by = Sector::industry;
      } else if (lower.find("academia leaning") != std::string::npos ||
                 (!model.organisations.empty() && names_a_university(model.organisations.front()))) {
        model.led_by = Sector::academia;
      }
      return;
    }
    const std::vector<std::string> all = list(columns_.sectors);
    if (all.empty()) return;  // commas alone: as blank as nothing
    bool known = false;
    for (const std::string& label : all) {
      const std::optional<Sector> sector = parse_sector(label);
      known = known || sector;
      if (!sector) remark(columns_.sectors, fmt::format("label '{}' is none of ours, read as other", label));
      model.sectors.push_back(sector.value_or(Sector::other));
    }
    if (!known) {
      model.sectors.clear();
      odd(columns_.sectors, "a sector");
    }
    if (team_type(model) != TeamType::collaboration) return;
    // Later vintages list a label an organisation in the paper's order: the first is the first author's.
    if (columns_.led_by) {
      const std::string_view leader = csv_.trimmed(*columns_.led_by);
      model.led_by = parse_sector(leader);
      if (!leader.empty() && !model.led_by) remark(*columns_.led_by, "no sector, read as missing");
    } else if (model.sectors.front() == Sector::academia || model.sectors.front() == Sector::industry) {
      model.led_by = model.sectors.front();
    }
  }

  void read_date(Model& model) {
    const std::optional<std::string_view> text = cell(columns_.date);
    if (!text) return;
    const std::optional<ParsedDate> parsed = parse_date(*text);
    if (!parsed) return odd(columns_.date, "a date");
    model.date = parsed->date;
    if (parsed->month_first) remark(columns_.date, "month first, since its second number can only be a day");
    if (parsed->precision == DatePrecision::month)
      remark(columns_.date, "month only, taken as its first day");
    if (parsed->precision == DatePrecision::year) remark(columns_.date, "year only, taken as its first day");
  }

  void read_notability(Model& model) {
    if (!columns_.notability) return;
    Notability notability;
    for (const std::string& criterion :
         split_list(csv_[*columns_.notability], columns_.vintage == Vintage::own ? ';' : ',')) {
      const std::string lower = to_lower(criterion);
      if (lower == "sota improvement") {
        notability.sota_improvement = true;
      } else if (lower == "historical relevance" || lower == "historical significance") {
        notability.historical_significance = true;
      } else if (lower == "highly cited") {
        notability.highly_cited = true;
      } else if (lower == "significant use") {
        notability.significant_use = true;
      } else if (lower == "training cost") {
        notability.training_cost = true;
      } else if (lower == "discretionary") {
        notability.discretionary = true;
      } else {
        remark(*columns_.notability, fmt::format("'{}' is no criterion, not counted", criterion));
      }
    }
    if (columns_.criteria_met && to_lower(csv_.trimmed(*columns_.criteria_met)) != "yes") {
      const bool any =
          notability.sota_improvement || notability.historical_significance || notability.highly_cited;
      if (any) remark(*columns_.criteria_met, "not Yes, so that the row's criteria do not count");
      return;
    }
    model.notability = notability;
  }

  void read_self_supervised(Model& model) {
    if (columns_.self_supervised) {
      const std::string lower = to_lower(csv_.trimmed(*columns_.self_supervised));
      if (lower.starts_with("yes")) model.self_supervised = true;
      if (lower.starts_with("no")) model.self_supervised = false;
      if (!lower.empty() && lower != "yes" && lower != "no") {
        remark(*columns_.self_supervised,
               fmt::format("'{}', read as {}", lower, model.self_supervised ? "its first word" : "missing"));
      }
    } else if (columns_.approach) {
      const std::string lower = to_lower(csv_.trimmed(*columns_.approach));
      if (!lower.empty()) model.self_supervised = lower.find("self-supervised") != std::string::npos;
    }
  }

  void read_row() {
    odd_in_row_.reset();
    Model model;
    model.name = text(columns_.name);
    model.organisations = list(columns_.organisations);
    read_date(model);
    read_sectors(model);
    model.domains = list(columns_.domain);
    model.training_flop = number(columns_.training_flop, true);
    model.parameters = number(columns_.parameters, true);
    model.dataset_size = number(columns_.dataset_size, true);
    model.citations = number(columns_.citations, false);
    read_self_supervised(model);
    read_notability(model);
    model.source = text(columns_.source);
    model.note = text(columns_.note);
    if (columns_.abstract) {
      if (const std::optional<std::string_view> abstract = cell(*columns_.abstract))
        model.abstract = *abstract;
    }
    if (columns_.vintage == Vintage::own && to_lower(model.source).starts_with("simulated"))
      result_.kind = SourceKind::synthetic;
    keep(std::move(model));
  }

  /// One row a model: of rows with one name the first with training compute stays, else the first.
  void keep(Model model) {
    std::map<std::string, Tally>& dropped = result_.report.dropped;
    if (model.name.empty()) {
      tally(dropped, "no name", fmt::format("line {}", csv_.line()));
      return;
    }
    const auto [place, is_new] = place_of_.emplace(model.name, result_.models.size());
    if (is_new) {
      result_.models.push_back(std::move(model));
      return;
    }
    tally(dropped, "duplicate name", fmt::format("line {}: '{}'", csv_.line(), model.name));
    Model& first = result_.models[place->second];
    if (!first.training_flop && model.training_flop) first = std::move(model);
  }

  void refuse_odd_columns() const {
    for (const auto& [column, cells] : cells_) {
      if (2 * cells.odd > cells.filled) {
        fail("{}; {} of the column's {} cells are not, where a column of such values is needed",
             cells.first_odd, cells.odd, cells.filled);
      }
    }
  }

  struct Cells {
    std::uint64_t filled = 0;
    std::uint64_t odd = 0;
    std::string first_odd;
  };

  CsvReader& csv_;
  std::string file_;
  ModelsColumns columns_;
  ModelsFile result_;
  std::unordered_map<std::string, std::size_t> place_of_;
  std::map<std::size_t, Cells> cells_;
  std::optional<std::size_t> odd_in_row_;
};

}  // namespace

ModelsFile read_models(const std::filesystem::path& path) {
  CsvReader csv(path);
  return Reader(csv, path.string()).read();
}

ModelsFile read_models(std::string_view text, std::string name) {
  CsvReader csv(text, name);
  return Reader(csv, name).read();
}

}  // namespace computedivide
