// Annotated papers, read and written.
//
// People fill these tables by hand, and a table of a hundred rows decides Table 1: so, unlike with the models
// sheets, no odd cell is read as missing. Every one is refused, with its place. Blank cells mean "not known".
// Booleans are yes/no, true/false, 1/0 in any case; counts are whole numbers, without signs or commas, though
// pandas' ".0" is accepted. Columns that are not in the schema are ignored.

#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <unordered_map>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/papers.hpp"
#include "data/lexicon.hpp"
#include "data/papers/table.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

const std::vector<std::string> schema = split_list(
    "id,title,year,topic,n_authors,n_industry_authors,chinese_lab,novel_model,code_released,device,n_devices,"
    "training_hours,training_flop,mentions_bert,studies_bert,source",
    ',');
constexpr std::string_view source_column = "source";  // may be missing
constexpr int first_year = 1987;
constexpr int last_year = 2100;
constexpr std::uint64_t most_authors = 10'000;
constexpr std::uint64_t most_devices = 10'000'000;

PapersFile read_annotations(CsvReader csv) {
  PapersFile result;
  std::map<std::string_view, std::size_t> columns;
  std::vector<std::string> missing;
  for (const std::string& name : schema) {
    if (const std::optional<std::size_t> place = find_by_key(csv, name)) {
      columns[name] = *place;
    } else if (name != source_column) {
      missing.push_back(name);
    }
  }
  if (!missing.empty()) {
    fail("{}:1: no column '{}'; annotations have the columns {}", csv.name(), fmt::join(missing, "', '"),
         fmt::join(std::span(schema).first(schema.size() - 1), ", "));
  }
  // Whatever else people keep with their annotations (notes, the index that pandas writes) is ignored.
  std::vector<std::string> others;
  for (std::size_t i = 0; i < csv.header().size(); ++i)
    if (std::ranges::none_of(columns, [&](const auto& column) { return column.second == i; }))
      others.push_back(csv.header()[i]);
  constexpr std::size_t most_named = 10;
  const std::size_t unnamed = others.size() - std::min(others.size(), most_named);
  for (const std::string& name : std::span(others).first(others.size() - unnamed))
    result.remarks.push_back(fmt::format("column '{}' is not read", name));
  if (unnamed > 0) result.remarks.push_back(fmt::format("{} more columns are not read", unnamed));

  const auto text = [&](std::string_view column) { return std::string(csv.trimmed(columns.at(column))); };
  const auto flag = [&](std::string_view column) { return flag_cell(csv, columns.at(column)); };
  const auto count = [&](std::string_view column, std::uint64_t least, std::uint64_t most) {
    return count_cell(csv, columns.at(column), least, most);
  };
  const auto amount = [&](std::string_view column) {
    const std::optional<double> value = parse_number(text(column));
    if ((!value || *value <= 0) && !text(column).empty())
      refuse_cell(csv, columns.at(column), "a number above 0; leave the cell blank if it is not known");
    return value;
  };
  std::unordered_map<std::string, std::uint64_t> line_of;
  while (csv.next()) {
    Paper paper;
    paper.id = needed_cell(csv, columns.at("id"), "every paper needs an id");
    const auto [place, is_new] = line_of.emplace(paper.id, csv.line());
    if (!is_new) {
      fail("{}: '{}' is already on line {}; every paper needs its own id", csv.where(columns.at("id")),
           paper.id, place->second);
    }
    paper.title = text("title");
    needed_cell(csv, columns.at("year"), "every paper needs a year");
    paper.year = static_cast<int>(*count("year", first_year, last_year));
    if (const std::string topic = to_lower(text("topic")); !topic.empty())
      paper.topic = parse_word<PaperTopic>(topic, paper_topic_words, csv.where(columns.at("topic")));
    paper.n_authors = count("n_authors", 1, most_authors);
    paper.n_industry_authors = count("n_industry_authors", 0, most_authors);
    if (paper.n_authors && paper.n_industry_authors && *paper.n_industry_authors > *paper.n_authors)
      refuse_cell(csv, columns.at("n_industry_authors"),
                  fmt::format("at most the {} of column 'n_authors'", *paper.n_authors));
    paper.chinese_lab = flag("chinese_lab");
    paper.novel_model = flag("novel_model");
    paper.code_released = flag("code_released");
    paper.device = text("device");
    paper.n_devices = count("n_devices", 1, most_devices);
    paper.training_hours = amount("training_hours");
    paper.training_flop = amount("training_flop");
    paper.mentions_bert = flag("mentions_bert");
    paper.studies_bert = flag("studies_bert");
    if (paper.studies_bert == true && paper.mentions_bert == false)
      refuse_cell(csv, columns.at("studies_bert"), "possible where column 'mentions_bert' says no");
    if (columns.contains(source_column)) paper.source = text(source_column);
    if (to_lower(paper.source).starts_with("simulated")) result.kind = SourceKind::synthetic;
    result.papers.push_back(std::move(paper));
  }
  if (result.papers.empty()) fail("{}: has no rows; at least one paper is needed", csv.name());
  return result;
}

// Language and speech, vision, or other: by words.
//
// A word in the title counts as much as three in the abstract. The side with more points wins if it has at
// least three; with equal points (captions, visual questions) it is vision. Words that both fields use
// ("recognition", "transformer") count for neither.
//
// BERT and its two kin are words of their own, between whatever is no letter or digit of ASCII ("BERT"); a
// plural s may follow. Case tells the model from the name: people write "Bert" and "Roberta", while models
// have more capitals.

constexpr int title_points = 3;
constexpr int least_points = 3;

/// Calls `use` with the place and the text of each run of characters that are parts of words.
template <class IsPart, class Use>
void for_each_word(std::string_view text, IsPart is_part, const Use& use) {
  for (auto begin = std::ranges::find_if(text, is_part); begin != text.end();) {
    const auto end = std::find_if_not(begin, text.end(), is_part);
    const auto at = static_cast<std::size_t>(begin - text.begin());
    use(at, text.substr(at, static_cast<std::size_t>(end - begin)));
    begin = std::find_if(end, text.end(), is_part);
  }
}

constexpr std::string_view bert_names =
    "BERT|mBERT|RoBERTa|ROBERTA|RoBERTA|RoBerta|DistilBERT|DistilBert|DistillBERT|distilbert|DISTILBERT";

struct Points {
  int language = 0, vision = 0;
};

void add_points(Points& points, std::string_view text, int each) {
  static const WordList &language = reading_words("language and speech"), &vision = reading_words("vision");
  const auto is_part = [](char c) { return is_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80; };
  for_each_word(to_lower(text), is_part, [&](std::size_t, std::string_view word) {
    if (language.has(word)) points.language += each;
    if (vision.has(word)) points.vision += each;
  });
}

}  // namespace

std::string_view name_of(PaperTopic topic) { return word_of(topic, paper_topic_words); }

PapersFile read_papers(const std::filesystem::path& path) { return read_annotations(CsvReader(path)); }

PapersFile read_papers(std::string_view text, std::string name) {
  return read_annotations(CsvReader(text, std::move(name)));
}

std::string papers_to_csv(const std::vector<Paper>& papers) {
  std::string csv;
  append_csv_record(csv, schema);
  for (const Paper& paper : papers) {
    append_csv_record(csv, row_cells(paper.id, paper.title, paper.year, paper.topic, paper.n_authors,
                                     paper.n_industry_authors, paper.chinese_lab, paper.novel_model,
                                     paper.code_released, paper.device, paper.n_devices,
                                     exact_cell(paper.training_hours), exact_cell(paper.training_flop),
                                     paper.mentions_bert, paper.studies_bert, paper.source));
  }
  return csv;
}

PaperTopic topic_of(std::string_view title, std::string_view abstract) {
  Points points;
  add_points(points, title, title_points);
  add_points(points, abstract, 1);
  if (std::max(points.language, points.vision) < least_points) return PaperTopic::other;
  return points.language > points.vision ? PaperTopic::nlp_speech : PaperTopic::vision;
}

std::vector<std::pair<std::size_t, std::size_t>> find_bert(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> found;
  for_each_word(text, is_alphanumeric, [&](std::size_t at, std::string_view word) {
    const std::string_view rest = text.substr(at + word.size());
    // "bert-base-uncased" is written small.
    const bool released = word == "bert" && (rest.starts_with("-base") || rest.starts_with("-large"));
    const std::string_view singular = word.substr(0, word.size() - (word.ends_with('s') ? 1 : 0));
    if (released || is_one_of(singular, bert_names)) found.emplace_back(at, at + word.size());
  });
  return found;
}

}  // namespace computedivide
