// One pass over a models table of any vintage.
//
// Cells are read with the care that the upstream sheets require: what spreadsheets write for "nothing" is
// read as missing, zero compute is read as missing, a comma between thousands is not a decimal comma. A
// single odd cell is read as missing and counted with its place. Two odd cells in one row are a shifted row,
// and a column in which more than half of the cells are odd cannot be what its name says: both are
// refused.

#include <algorithm>
#include <unordered_map>

#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/models.hpp"
#include "data/models/models_cells.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

class Reader {
 public:
  explicit Reader(CsvReader& csv) : csv_(csv), columns_(find_models_columns(csv)) {
    result_.report.vintage = title_of(columns_.vintage);
    const auto note = [&](bool is_there, std::string_view field) {
      if (!is_there) result_.absent.emplace(field);
    };
    note(columns_.organisations.has_value(), "organisations");
    note(columns_.countries.has_value(), "countries");
    note(columns_.notability.has_value(), "notability");
    note(columns_.parameters.has_value(), "parameters");
    note(columns_.citations.has_value(), "citations");
    note(columns_.self_supervised || columns_.approach, "self_supervised");
    for (const std::string& column : columns_.doubled)
      result_.report.remarks[fmt::format("column '{}': occurs twice, the first is read", column)].add(
          "line 1");
  }

  ModelsFile read() {
    while (csv_.next()) {
      ++result_.report.rows;
      read_row();
    }
    clear_odd_columns();
    refuse_odd_columns();
    set_dates();
    if (result_.models.empty()) {
      fail("{}: none of {} rows names a model; at least one is needed", csv_.name(), result_.report.rows);
    }
    return std::move(result_);
  }

 private:
  /// A cell may hold thousands of labels that nobody knows: neither the remarks nor their texts grow without
  /// bound.
  void remark(std::size_t column, std::string_view what) {
    constexpr std::size_t most_remarks = 200, longest_quote = 200;
    std::map<std::string, Tally>& remarks = result_.report.remarks;
    const std::string header = shortened(csv_.header()[column], longest_quote);
    std::string key = fmt::format("column '{}': {}", header, what);
    if (remarks.size() >= most_remarks && !remarks.contains(key))
      key = fmt::format("column '{}': other remarks", header);
    remarks[key].add(
        fmt::format("line {}: '{}'", csv_.line(), shortened(csv_.trimmed(column), longest_quote)));
  }

  /// Counts a cell that is not what its column holds; a second one in the same row ends the run, unless no
  /// result needs the column.
  void odd(std::size_t column, std::string_view wanted, bool is_needed = true) {
    if (odd_in_row_ && is_needed) {
      fail(
          "{}: '{}' is not {} (nor is column '{}' what it should be); a shifted row: one value per column is "
          "needed",
          csv_.where(column), csv_.trimmed(column), wanted, csv_.header()[*odd_in_row_]);
    }
    if (is_needed) odd_in_row_ = column;
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

  std::optional<double> number(std::optional<std::size_t> column, bool zero_is_missing,
                               bool is_needed = true) {
    if (!column) return std::nullopt;
    const std::optional<std::string_view> text = cell(*column);
    if (!text) return std::nullopt;
    const std::optional<double> value = parse_with_thousands(*text);
    if (!value || *value < 0) {
      odd(*column, "a number from 0", is_needed);
      return std::nullopt;
    }
    if (*value == 0 && zero_is_missing) {
      remark(*column, "zero, read as missing");
      return std::nullopt;
    }
    return value;
  }

  std::string text(std::optional<std::size_t> column) {
    return column ? visible_text(csv_[*column]) : std::string();
  }

  std::vector<std::string> list(std::optional<std::size_t> column) {
    if (!column) return {};
    std::vector<std::string> names =
        split_list(visible_text(csv_[*column]), columns_.vintage == Vintage::own ? ';' : ',');
    for (std::string& name : names) std::ranges::replace(name, ';', ',');  // ours separates by ';'
    return names;
  }

  /// Words from a fixed list; none contains either separator.
  std::vector<std::string> labels_in(std::size_t column) const {
    std::string labels = visible_text(csv_[column]);
    std::ranges::replace(labels, ';', ',');
    return split_list(labels, ',');
  }

  void read_sectors(Model& model) {
    const std::optional<std::string_view> labels = cell(columns_.sectors);
    if (!labels) return;
    const std::string lower = to_lower(*labels);
    if (contains(lower, "collaboration") && contains(lower, "industry")) {
      model.sectors = {Sector::industry, Sector::academia};
      if (contains(lower, "industry leaning")) {
        model.led_by = Sector::industry;
      } else if (contains(lower, "academia leaning") ||
                 (!model.organisations.empty() && names_a_university(model.organisations.front()))) {
        model.led_by = Sector::academia;
      }
      return;
    }
    const std::vector<std::string> all = labels_in(columns_.sectors);
    if (all.empty()) return;  // only commas: the same as a blank cell
    bool known = false;
    for (const std::string& label : all) {
      const std::optional<Sector> sector = parse_sector(label);
      known = known || sector;
      if (!sector)
        remark(columns_.sectors, fmt::format("label '{}' is unknown, read as other", shortened(label, 200)));
      model.sectors.push_back(sector.value_or(Sector::other));
    }
    if (!known) {
      model.sectors.clear();
      odd(columns_.sectors, "a sector");
    }
    if (team_type(model) != TeamType::collaboration) return;
    // Later vintages list one label per organisation, in the paper's order: the first is the first author's.
    if (columns_.led_by) {
      const std::string_view leader = csv_.trimmed(*columns_.led_by);
      model.led_by = parse_sector(leader);
      if (!leader.empty() && !model.led_by) remark(*columns_.led_by, "no sector, read as missing");
    } else if (model.sectors.front() == Sector::academia || model.sectors.front() == Sector::industry) {
      model.led_by = model.sectors.front();
    }
  }

  /// The date read day first; the other reading stays in month_first_ until the whole column has been read.
  void read_date(Model& model) {
    month_first_.reset();
    if (!cell(columns_.date)) return;
    const std::string text = visible_text(csv_[columns_.date]);
    const std::optional<TableDate> parsed = read_table_date(text);
    if (!parsed) {
      return odd(columns_.date, is_day_number(text)
                                    ? "a date such as 2012-03-01 (a spreadsheet's serial day number?)"
                                    : "a date such as 2012-03-01");
    }
    model.date = parsed->date;
    month_first_ = parsed->month_first;
    dates_.add(*parsed, csv_.line(), text);
    if (parsed->precision == DatePrecision::month)
      remark(columns_.date, "month only, taken as its first day");
    if (parsed->precision == DatePrecision::year) remark(columns_.date, "year only, taken as its first day");
  }

  void set_dates() {
    const DateOrder order = dates_.decide(csv_.name(), csv_.header()[columns_.date], result_.report.remarks);
    if (order == DateOrder::day_first) return;
    for (std::size_t i = 0; i < result_.models.size(); ++i)
      if (turned_dates_[i]) result_.models[i].date = turned_dates_[i];
  }

  void read_notability(Model& model) {
    if (!columns_.notability) return;
    Notability notability;
    for (const std::string& criterion : labels_in(*columns_.notability)) {
      const std::string lower = to_lower(criterion);
      const auto known = std::ranges::find_if(notability_criteria, [&](const auto& one) {
        return lower == to_lower(one.first) ||
               (one.second == &Notability::historical_significance && lower == "historical relevance");
      });
      if (known != notability_criteria.end()) {
        notability.*known->second = true;
      } else {
        remark(*columns_.notability,
               fmt::format("'{}' is not a criterion, not counted", shortened(criterion, 200)));
      }
    }
    if (columns_.criteria_met && to_lower(text(columns_.criteria_met)) != "yes") {
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
        remark(*columns_.self_supervised, fmt::format("'{}', read as {}", shortened(lower, 200),
                                                      model.self_supervised ? "its first word" : "missing"));
      }
    } else if (columns_.approach) {
      const std::string lower = to_lower(csv_.trimmed(*columns_.approach));
      if (!lower.empty()) model.self_supervised = contains(lower, "self-supervised");
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
    model.citations = number(columns_.citations, false);
    model.dataset_size = number(columns_.dataset_size, true, false);
    model.hardware_quantity = number(columns_.hardware_quantity, true, false);
    model.training_hours = number(columns_.training_hours, true, false);
    model.countries = list(columns_.countries);
    model.hardware = text(columns_.hardware);
    model.confidence = text(columns_.confidence);
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

  /// One row per model: of rows with the same name the first with training compute stays, else the first.
  /// White space and zero-width characters make no difference; nor does case, if organisations and date agree
  /// (CaLM of Oxford and CALM of NVIDIA are two models).
  void keep(Model model) {
    std::map<std::string, Tally>& dropped = result_.report.dropped;
    if (model.name.empty() || is_missing_mark(model.name)) {
      dropped["no name"].add(fmt::format("line {}", csv_.line()));
      return;
    }
    std::vector<std::size_t>& places = places_of_[to_lower(model.name)];
    for (const std::size_t place : places) {
      Model& first = result_.models[place];
      if (first.name != model.name &&
          (first.organisations != model.organisations || first.date != model.date))
        continue;
      dropped["duplicate name"].add(fmt::format("line {}: '{}'", csv_.line(), shortened(model.name, 200)));
      if (!first.training_flop && model.training_flop) {
        first = std::move(model);
        turned_dates_[place] = month_first_;
      }
      return;
    }
    if (!places.empty())
      remark(columns_.name, "a name that differs only in case, with another date or organisation: kept");
    places.push_back(result_.models.size());
    result_.models.push_back(std::move(model));
    turned_dates_.push_back(month_first_);
  }

  /// A column that no result needs, and that mostly holds something else, is left out.
  void clear_odd_columns() {
    const auto clear = [&](std::optional<std::size_t> column, std::optional<double> Model::*field) {
      const auto place = column ? cells_.find(*column) : cells_.end();
      if (place == cells_.end() || 2 * place->second.odd <= place->second.filled) return;
      result_.report
          .remarks[fmt::format("column '{}': {} of {} cells are not numbers, the column is left out",
                               csv_.header()[*column], place->second.odd, place->second.filled)]
          .add(place->second.first_odd);
      for (Model& model : result_.models) (model.*field).reset();
      cells_.erase(place);
    };
    clear(columns_.dataset_size, &Model::dataset_size);
    clear(columns_.hardware_quantity, &Model::hardware_quantity);
    clear(columns_.training_hours, &Model::training_hours);
  }

  void refuse_odd_columns() const {
    for (const auto& [column, cells] : cells_) {
      if (2 * cells.odd > cells.filled) {
        fail("{}; {} of the column's {} cells are not, but most should be", cells.first_odd, cells.odd,
             cells.filled);
      }
    }
  }

  struct Cells {
    std::uint64_t filled = 0, odd = 0;
    std::string first_odd;
  };

  CsvReader& csv_;
  ModelsColumns columns_;
  ModelsFile result_;
  std::unordered_map<std::string, std::vector<std::size_t>> places_of_;  // by name in lower case
  DateEvidence dates_;
  std::optional<Date> month_first_;                // the other reading of the row's date, if it has two
  std::vector<std::optional<Date>> turned_dates_;  // the same for the models kept
  std::map<std::size_t, Cells> cells_;
  std::optional<std::size_t> odd_in_row_;
};

}  // namespace

ModelsFile read_models(const std::filesystem::path& path) {
  CsvReader csv(path);
  return Reader(csv).read();
}

ModelsFile read_models(std::string_view text, std::string name) {
  CsvReader csv(text, std::move(name));
  return Reader(csv).read();
}

}  // namespace computedivide
