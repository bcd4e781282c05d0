// The table of AI computing clusters, read by its headers: Epoch AI's download, or our form of its facts.
//
// A cell that is not what its column holds is read as missing and counted with its place. "Planned 2030" is
// neither a date of operation nor an error. A column in which most cells are odd cannot be what its name
// says, and is refused.

#include "data/clusters/clusters.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <initializer_list>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

using Spellings = std::initializer_list<std::string_view>;

constexpr std::array<std::string_view, 4> sector_words{"", "Private", "Public", "Public/Private"};
constexpr std::array<std::string_view, 4> status_words{"", "Existing", "Planned", "Decommissioned"};

class Reader {
 public:
  explicit Reader(CsvReader& csv) : csv_(csv) {
    own_ = find({"ops_16bit"}).has_value();
    name_ = require({"Name"});
    owner_ = require({"Owner"});
    sector_ = require({"Sector"});
    operational_ = require({"First Operational Date", "first_operational"});
    status_ = require({"Status"});
    ops_ = require({"16-bit OP/s", "ops_16bit"});
    standard_ = require({"Include in Standard Analysis", "standard"});
    superseded_ = require({"Superseded by", "superseded_by"});
    if (!missing_.empty()) {
      fail("{}:1: no column {}; a table of GPU clusters as Epoch AI publishes it is expected", csv_.name(),
           missing_);
    }
    country_ = find({"Country"});
    certainty_ = find({"Certainty"});
    chips_ = find({"Total number of AI chips", "chips"});
    primary_chips_ = find({"Chip quantity (primary)"});
    decommissioned_ = find({"Decommissioned Date (if applicable)", "Decommissioned Date", "decommissioned"});
  }

  ClustersFile read() {
    while (csv_.next()) read_row();
    if (file_read_.clusters.empty()) fail("{}: no rows; at least one cluster is expected", csv_.name());
    set_dates(operational_, &Cluster::operational);
    if (decommissioned_) set_dates(*decommissioned_, &Cluster::decommissioned);
    for (const auto& [column, cells] : cells_)
      if (2 * cells.odd > cells.filled)
        fail("{}; {} of the column's {} cells are not", cells.first, cells.odd, cells.filled);
    return std::move(file_read_);
  }

 private:
  struct Cells {
    std::uint64_t filled = 0, odd = 0;
    std::string first;
  };

  /// The dates of one column, and the clusters whose date would differ if read month first.
  struct DateColumn {
    DateEvidence evidence;
    std::vector<std::pair<std::size_t, Date>> month_first;
  };

  void set_dates(std::size_t column, std::optional<Date> Cluster::*field) {
    const DateColumn& dates = dates_[column];
    if (dates.evidence.decide(csv_.name(), csv_.header()[column], file_read_.remarks) == DateOrder::day_first)
      return;
    for (const auto& [place, date] : dates.month_first) file_read_.clusters[place].*field = date;
  }

  std::optional<std::size_t> find(Spellings spellings) const {
    for (const std::string_view spelling : spellings)
      if (const std::optional<std::size_t> place = find_by_key(csv_, spelling)) return place;
    return std::nullopt;
  }

  std::size_t require(Spellings spellings) {
    const std::optional<std::size_t> place = find(spellings);
    if (!place)
      missing_ += fmt::format("{}'{}'", missing_.empty() ? "" : ", ", fmt::join(spellings, "' or '"));
    return place.value_or(0);
  }

  std::string text(std::optional<std::size_t> column) const {
    return column ? std::string(csv_.trimmed(*column)) : std::string();
  }

  void remark(std::size_t column, std::string_view what) {
    file_read_.remarks[fmt::format("column '{}': {}", csv_.header()[column], what)].add(
        fmt::format("line {}: '{}'", csv_.line(), csv_.trimmed(column)));
  }

  void odd(std::size_t column, std::string_view expected) {
    Cells& cells = cells_[column];
    if (cells.odd++ == 0)
      cells.first = fmt::format("{}: '{}' is not {}", csv_.where(column), csv_.trimmed(column), expected);
    remark(column, fmt::format("not {}, read as missing", expected));
  }

  std::optional<double> number(std::optional<std::size_t> column) {
    if (!column || csv_.trimmed(*column).empty()) return std::nullopt;
    ++cells_[*column].filled;
    std::string cell(csv_.trimmed(*column));
    std::erase(cell, ',');  // thousands
    const std::optional<double> value = parse_number(cell);
    if (!value || *value < 0) {
      odd(*column, "a number from 0");
      return std::nullopt;
    }
    if (*value == 0) {
      remark(*column, "zero, read as missing");
      return std::nullopt;
    }
    return value;
  }

  std::optional<Date> date(std::optional<std::size_t> column) {
    if (!column || csv_.trimmed(*column).empty()) return std::nullopt;
    const std::string_view cell = csv_.trimmed(*column);
    if (to_lower(cell).starts_with("planned")) {
      remark(*column, "planned, no date yet");
      return std::nullopt;
    }
    ++cells_[*column].filled;
    const std::optional<TableDate> parsed = read_table_date(cell);
    if (!parsed) {
      odd(*column, "a date such as 2024-03-31");
      return std::nullopt;
    }
    DateColumn& dates = dates_[*column];
    dates.evidence.add(*parsed, csv_.line(), cell);
    if (parsed->month_first) dates.month_first.emplace_back(file_read_.clusters.size(), *parsed->month_first);
    if (parsed->precision != DatePrecision::day) remark(*column, "no day, taken as the first");
    return parsed->date;
  }

  /// The index of the word among the legal ones; 0, with a remark, for any other word.
  std::size_t word(std::size_t column, const std::array<std::string_view, 4>& words) {
    const std::string lower = to_lower(csv_.trimmed(column));
    for (std::size_t i = 0; i < words.size(); ++i)
      if (lower == to_lower(words[i])) return i;
    remark(column, fmt::format("'{}' is unknown, read as missing", csv_.trimmed(column)));
    return 0;
  }

  bool standard() {
    const std::string lower = to_lower(csv_.trimmed(standard_));
    if (lower == "true" || lower == "yes" || lower == "1") return true;
    if (!lower.empty() && lower != "false" && lower != "no" && lower != "0")
      remark(standard_, fmt::format("'{}' is not true or false, read as false", csv_.trimmed(standard_)));
    return false;
  }

  void read_row() {
    ++file_read_.rows;
    Cluster cluster;
    cluster.name = text(name_);
    if (cluster.name.empty()) fail("{}: is empty; every cluster needs a name", csv_.where(name_));
    cluster.owners = split_list(csv_[owner_], own_ ? ';' : ',');
    // Ours separates by semicolons.
    for (std::string& owner : cluster.owners) std::ranges::replace(owner, ';', ',');
    cluster.sector = static_cast<ClusterSector>(word(sector_, sector_words));
    cluster.country = text(country_);
    cluster.operational = date(operational_);
    cluster.status = static_cast<ClusterStatus>(word(status_, status_words));
    cluster.certainty = text(certainty_);
    cluster.ops_16bit = number(ops_);
    std::optional<double> chips = number(chips_);
    if (!chips) chips = number(primary_chips_);
    if (chips) cluster.chips = static_cast<std::uint64_t>(*chips + 0.5);
    cluster.standard = standard();
    cluster.superseded_by = text(superseded_);
    cluster.decommissioned = date(decommissioned_);
    file_read_.clusters.push_back(std::move(cluster));
  }

  CsvReader& csv_;
  std::string missing_;
  bool own_ = false;
  std::size_t name_ = 0, owner_ = 0, sector_ = 0, operational_ = 0, status_ = 0, ops_ = 0, standard_ = 0,
              superseded_ = 0;
  std::optional<std::size_t> country_, certainty_, chips_, primary_chips_, decommissioned_;
  std::map<std::size_t, Cells> cells_;
  std::map<std::size_t, DateColumn> dates_;
  ClustersFile file_read_;
};

}  // namespace

ClustersFile read_clusters(CsvReader csv) { return Reader(csv).read(); }

std::string clusters_to_csv(const std::vector<Cluster>& clusters) {
  std::string out =
      "name,owner,sector,country,first_operational,status,certainty,ops_16bit,chips,standard,superseded_by,"
      "decommissioned\n";
  for (const Cluster& cluster : clusters) {
    append_csv_record(
        out,
        row_cells(cluster.name, fmt::format("{}", fmt::join(cluster.owners, ";")),
                  word_of(cluster.sector, sector_words), cluster.country, cluster.operational,
                  word_of(cluster.status, status_words), cluster.certainty, cluster.ops_16bit, cluster.chips,
                  cluster.standard ? "true" : "", cluster.superseded_by, cluster.decommissioned));
  }
  return out;
}

}  // namespace computedivide
