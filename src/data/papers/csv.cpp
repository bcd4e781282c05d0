// Annotated papers, read and written.
//
// People fill these tables by hand, and a table of a hundred rows decides Table 1: so, unlike with the models
// sheets, no odd cell is read as missing. Every one is refused where it stands. Blank cells mean "not known".
// Booleans are yes/no, true/false, 1/0 in any case; counts are whole numbers, without signs or commas, but
// with the ".0" of pandas. Columns that are not of the schema are left alone.

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/papers.hpp"
#include "data/header_key.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 15> schema{"id",
                                                  "title",
                                                  "year",
                                                  "topic",
                                                  "n_authors",
                                                  "n_industry_authors",
                                                  "chinese_lab",
                                                  "novel_model",
                                                  "code_released",
                                                  "device",
                                                  "n_devices",
                                                  "training_hours",
                                                  "training_flop",
                                                  "mentions_bert",
                                                  "studies_bert"};
constexpr std::string_view source_column = "source";
constexpr int first_year = 1987;
constexpr int last_year = 2100;
constexpr std::uint64_t most_authors = 10'000;
constexpr std::uint64_t most_devices = 10'000'000;

/// "4" of "4.0", as pandas writes whole numbers of a column with blanks.
std::string_view without_zero_decimals(std::string_view cell) {
  const std::size_t point = cell.find('.');
  const bool zeros = point != std::string_view::npos && point > 0 && point + 1 < cell.size() &&
                     cell.find_first_not_of('0', point + 1) == std::string_view::npos;
  return zeros ? cell.substr(0, point) : cell;
}

class AnnotationsReader {
 public:
  AnnotationsReader(CsvReader& csv, std::string file) : csv_(csv), file_(std::move(file)) {
    std::vector<std::size_t> known;
    std::vector<std::string> missing;
    for (std::size_t i = 0; i < schema.size(); ++i) {
      const std::optional<std::size_t> place = find_by_key(csv_, schema[i]);
      if (!place) missing.emplace_back(schema[i]);
      columns_[i] = place.value_or(0);
      known.push_back(columns_[i]);
    }
    if (!missing.empty()) {
      fail("{}:1: no column '{}'; annotations have the columns {}", file_, fmt::join(missing, "', '"),
           fmt::join(schema, ", "));
    }
    source_ = find_by_key(csv_, source_column);
    if (source_) known.push_back(*source_);
    // What else people keep beside their annotations (notes, the index that pandas writes) is theirs.
    for (std::size_t i = 0; i < csv_.header().size(); ++i) {
      if (std::find(known.begin(), known.end(), i) == known.end())
        result_.remarks.push_back(fmt::format("column '{}' is not read", csv_.header()[i]));
    }
  }

  PapersFile read() {
    while (csv_.next()) read_row();
    if (result_.papers.empty()) fail("{}: has no rows; at least one paper is needed", file_);
    return std::move(result_);
  }

 private:
  [[noreturn]] void refuse(std::size_t column, std::string_view wanted) const {
    fail("{}: '{}' is not {}", csv_.where(columns_[column]), csv_.trimmed(columns_[column]), wanted);
  }

  std::string text(std::size_t column) const { return std::string(csv_.trimmed(columns_[column])); }

  std::optional<std::int64_t> count(std::size_t column, std::uint64_t least, std::uint64_t most) const {
    const std::string_view cell = csv_.trimmed(columns_[column]);
    if (cell.empty()) return std::nullopt;
    const std::optional<std::uint64_t> value = parse_count(without_zero_decimals(cell));
    if (!value || *value < least || *value > most) {
      refuse(column, fmt::format("a whole number from {} to {}", least, most));
    }
    return static_cast<std::int64_t>(*value);
  }

  std::optional<double> amount(std::size_t column) const {
    const std::string_view cell = csv_.trimmed(columns_[column]);
    if (cell.empty()) return std::nullopt;
    const std::optional<double> value = parse_number(cell);
    if (!value || *value <= 0) refuse(column, "a number above 0; leave the cell blank if it is not known");
    return value;
  }

  std::optional<bool> boolean(std::size_t column) const {
    const std::string cell = to_lower(without_zero_decimals(csv_.trimmed(columns_[column])));
    if (cell.empty()) return std::nullopt;
    if (cell == "yes" || cell == "true" || cell == "1") return true;
    if (cell == "no" || cell == "false" || cell == "0") return false;
    refuse(column, "yes or no (true, false, 1 and 0 will do)");
  }

  std::optional<PaperTopic> topic(std::size_t column) const {
    const std::string cell = to_lower(csv_.trimmed(columns_[column]));
    if (cell.empty()) return std::nullopt;
    for (const PaperTopic value : {PaperTopic::nlp_speech, PaperTopic::vision, PaperTopic::other}) {
      if (cell == name_of(value)) return value;
    }
    refuse(column, "a topic; one of: nlp_speech, vision, other");
  }

  void read_row() {
    Paper paper;
    paper.id = text(0);
    if (paper.id.empty()) fail("{}: is blank; every paper needs an id", csv_.where(columns_[0]));
    const auto [place, is_new] = line_of_.emplace(paper.id, csv_.line());
    if (!is_new) {
      fail("{}: '{}' stands on line {} already; every paper needs an id of its own", csv_.where(columns_[0]),
           paper.id, place->second);
    }
    paper.title = text(1);
    if (text(2).empty()) fail("{}: is blank; every paper needs a year", csv_.where(columns_[2]));
    paper.year = static_cast<int>(*count(2, first_year, last_year));
    paper.topic = topic(3);
    paper.n_authors = count(4, 1, most_authors);
    paper.n_industry_authors = count(5, 0, most_authors);
    if (paper.n_authors && paper.n_industry_authors && *paper.n_industry_authors > *paper.n_authors) {
      refuse(5, fmt::format("at most the {} of column 'n_authors'", *paper.n_authors));
    }
    paper.chinese_lab = boolean(6);
    paper.novel_model = boolean(7);
    paper.code_released = boolean(8);
    paper.device = text(9);
    paper.n_devices = count(10, 1, most_devices);
    paper.training_hours = amount(11);
    paper.training_flop = amount(12);
    paper.mentions_bert = boolean(13);
    paper.studies_bert = boolean(14);
    if (paper.studies_bert == true && paper.mentions_bert == false) {
      refuse(14, "possible where column 'mentions_bert' says no");
    }
    if (source_) paper.source = csv_.trimmed(*source_);
    if (to_lower(paper.source).starts_with("simulated")) result_.kind = SourceKind::synthetic;
    result_.papers.push_back(std::move(paper));
  }

  CsvReader& csv_;
  std::string file_;
  std::array<std::size_t, schema.size()> columns_{};
  std::optional<std::size_t> source_;
  PapersFile result_;
  std::unordered_map<std::string, std::uint64_t> line_of_;
};

std::string cell_of(const std::optional<bool>& value) {
  return !value ? "" : *value ? "yes" : "no";
}

std::string cell_of(const std::optional<std::int64_t>& value) {
  return value ? std::to_string(*value) : std::string();
}

// Every digit that the file had.
std::string cell_of(const std::optional<double>& value) {
  return value ? fmt::format("{}", *value) : std::string();
}

}  // namespace

std::string_view name_of(PaperTopic topic) {
  switch (topic) {
    case PaperTopic::nlp_speech:
      return "nlp_speech";
    case PaperTopic::vision:
      return "vision";
    case PaperTopic::other:
      break;
  }
  return "other";
}

PapersFile read_papers(const std::filesystem::path& path) {
  CsvReader csv(path);
  return AnnotationsReader(csv, path.string()).read();
}

PapersFile read_papers(std::string_view text, std::string name) {
  CsvReader csv(text, name);
  return AnnotationsReader(csv, name).read();
}

std::string papers_to_csv(const std::vector<Paper>& papers) {
  std::string csv;
  std::vector<std::string> header(schema.begin(), schema.end());
  header.emplace_back(source_column);
  append_csv_record(csv, header);
  for (const Paper& paper : papers) {
    append_csv_record(
        csv, std::vector<std::string>{
                 paper.id, paper.title, std::to_string(paper.year),
                 paper.topic ? std::string(name_of(*paper.topic)) : std::string(), cell_of(paper.n_authors),
                 cell_of(paper.n_industry_authors), cell_of(paper.chinese_lab), cell_of(paper.novel_model),
                 cell_of(paper.code_released), paper.device, cell_of(paper.n_devices),
                 cell_of(paper.training_hours), cell_of(paper.training_flop), cell_of(paper.mentions_bert),
                 cell_of(paper.studies_bert), paper.source});
  }
  return csv;
}

}  // namespace computedivide
