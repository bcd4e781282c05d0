// One result in the report: its figure, and everything else about it to unfold. The figure's caption is made
// from its numbers, so that it cannot say anything else. Tables have a caption, headers with a scope, and a
// box that scrolls by itself, so that a wide one does not make a phone's page wide.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "study/ledger.hpp"
#include "study/report/parts.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace {

constexpr std::size_t numbers_in_caption = 4;

/// What a caption has already said: the name and the value.
struct Said {
  std::string item;
  double value = 0;
};

bool is_said(std::span<const Said> said, const std::string& item, double value) {
  // Two names with one value above 1 are the same quantity ("annotated", and the ledger's words for it); 0
  // and shares may be equal by chance.
  return std::any_of(said.begin(), said.end(), [&](const Said& one) {
    return (one.item == item || std::abs(value) > 1) && std::abs(one.value - value) <= 1e-9 * std::abs(value);
  });
}

/// "Slope …: 0.013 [-0.037, 0.063], paper -0.122. …": the ledger's rows on the result, then further numbers
/// of its own. A number with two names, or one already given by the ledger, appears once.
std::string caption_text(const ReportSection& section, std::span<const LedgerRow> ledger) {
  std::string out = section.title + ".";
  std::vector<Said> said;
  std::size_t count = 0;
  for (const LedgerRow& row : ledger) {
    if (row.result != section.id || !row.ours || count == numbers_in_caption) continue;
    said.push_back({row.item, *row.ours});
    ++count;
    if (row.low) said.push_back({row.item, *row.low});
    if (row.high) said.push_back({row.item, *row.high});
    const std::string interval = interval_text(row);
    out += fmt::format(" {}: {}{}{}, paper {}.", row.item, readable_value(*row.ours, row.decimals),
                       interval.empty() ? "" : " ", interval, published_words(row));
  }
  for (const Number& number : section.numbers.numbers) {
    if (count == numbers_in_caption) break;
    const std::string words = words_of_number(number.name, section.id, ledger);
    std::string item = item_of_number(number.name, section.id, ledger);
    if (item.empty()) item = words;
    if (!number.value || is_said(said, item, *number.value)) continue;
    said.push_back({item, *number.value});
    ++count;
    out += fmt::format(" {}: {}.", words, value_in_words(*number.value, number.unit));
  }
  return out;
}

/// The text on a result's robustness if no other result has its numbers under other choices.
std::string without_variants(const ReportSection& section) {
  const std::vector<Number>& numbers = section.numbers.numbers;
  const auto over = std::find_if(numbers.begin(), numbers.end(), [](const Number& number) {
    return number.n_of == "specifications" && (number.low || number.high);
  });
  if (over != numbers.end()) {
    return fmt::format(
        "<p>The numbers of this section are themselves results under other choices; their intervals are the "
        "middle 95&nbsp;% {}.</p>\n",
        interval_mark(interval_kind(*over)));
  }
  std::string names, without = "It has no parameters that could be varied.";
  for (const auto& [name, value] : section.numbers.parameters) {
    if (name == "seed")
      without = "Nothing in it can be varied but where its random numbers begin (<code>--seed</code>).";
    else
      names += fmt::format("{}<code>{}</code>", names.empty() ? "" : ", ", escape_html(name));
  }
  return "<p>No variants of this result were made. " +
         (names.empty() ? without
                        : "What can be varied, by <code>run-all --set NAME=VALUE</code>: " + names + ".") +
         "</p>\n";
}

std::string list_of(std::span<const std::string> points) {
  std::string out = "<ul>\n";
  for (const std::string& point : points) out += fmt::format("<li>{}</li>\n", html_prose(point));
  return out + "</ul>\n";
}

std::string links_of(const ReportSection& section) {
  std::string out = fmt::format("<p class=\"files\" id=\"code-{}\">Code:", anchor(section.id));
  for (const std::string& file : section.code) out += fmt::format(" <code>{}</code>", escape_html(file));
  out += ". Data:";
  for (const std::string& source : section.sources) out += " " + html_link("#data-" + anchor(source), source);
  out += ". Files:";
  for (const std::string& file : section.files) out += " " + html_link(file, file);
  return out + "</p>\n";
}

/// Why a table of the result may have no rows: what its first number without a value says.
std::string_view why_empty(const ReportSection& section) {
  for (const Number& number : section.numbers.numbers) {
    if (!number.value && !number.reason.empty()) return number.reason;
  }
  return "";
}

/// Below this a table's cell shows all digits.
constexpr std::size_t readable_length = 7;

/// "share", "p value": units as words.
std::string words(std::string text) {
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

/// The name in words, and below it as files have it.
std::string name_cell(const std::string& name, std::string_view result, std::span<const LedgerRow> ledger) {
  return fmt::format("<th scope=\"row\">{}<br><code>{}</code></th>",
                     escape_html(words_of_number(name, result, ledger)), html_name(name));
}

/// The cells behind a number's name.
std::string number_cells(const Number& number) {
  const std::string mark = interval_mark(interval_kind(number));
  const std::string interval =
      interval_in_words(number) + (mark.empty() ? "" : fmt::format("<br><small>{}</small>", mark));
  const std::string value = number.value ? value_in_words(*number.value, number.unit) : "not available";
  const std::string method = number.value || number.reason.empty() ? number.method : number.reason;
  return fmt::format(
      "<td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td><td "
      "class=\"method\">{}</td>",
      escape_html(value), interval, n_cell(number.n, number.n_of), html_prose(method));
}

/// Those of a number's own cells after `first`.
std::vector<HtmlColumn> number_columns(std::vector<HtmlColumn> first) {
  first.insert(first.end(),
               {{"Value", true}, {"Interval", true}, {"n", true}, {"Method, or why there is no value"}});
  return first;
}

/// A cell of a CSV file, and whether it is a number.
std::pair<std::string, bool> readable_cell(std::string_view cell) {
  const std::optional<double> value = parse_number(cell);
  if (!value) return {html_name(cell), false};
  if (cell.size() <= readable_length) return {std::string(cell), true};
  return {fmt::format("{:.4g}", *value), true};
}

/// Which columns hold only numbers and empty cells, and at least one number.
std::vector<bool> numeric_columns(const ReportTable& table) {
  CsvReader csv(table.csv, table.file);
  std::vector<bool> only(csv.header().size(), true), any(csv.header().size(), false);
  while (csv.next()) {
    for (std::size_t i = 0; i < only.size(); ++i) {
      const bool is_number = parse_number(csv.trimmed(i)).has_value();
      any[i] = any[i] || is_number;
      only[i] = only[i] && (is_number || csv.trimmed(i).empty());
    }
  }
  for (std::size_t i = 0; i < only.size(); ++i) only[i] = only[i] && any[i];
  return only;
}

// A figure by topic has hundreds of numbers; those over all topics come first.
constexpr std::size_t most_numbers = 30;

/// The numbers of a result: name in words and in files, value, interval, n and method, or why there
/// is no value.
std::string numbers_table(const NumbersFile& file, std::span<const LedgerRow> ledger) {
  std::string rows;
  const std::size_t shown = file.numbers.size() > most_numbers + 5 ? most_numbers : file.numbers.size();
  for (const Number& number : std::span(file.numbers).first(shown))
    rows += fmt::format("<tr>{}{}</tr>\n", name_cell(number.name, file.id, ledger), number_cells(number));
  if (shown < file.numbers.size()) {
    rows += fmt::format("<tr><td colspan=\"5\">{} more are in <code>{}.numbers.json</code>.</td></tr>\n",
                        file.numbers.size() - shown, escape_html(file.id));
  }
  return scrolling_table(
      "numbers-" + anchor(file.id),
      fmt::format("The numbers of <code>{}</code>, made from the data “{}”{}", escape_html(file.id),
                  escape_html(file.source.name), mark_if(file.source.kind == SourceKind::synthetic)),
      number_columns({{"Number"}}), rows);
}

std::string related_table(std::span<const RelatedNumber> numbers, const std::string& id,
                          std::span<const LedgerRow> ledger) {
  std::string rows;
  bool is_synthetic = false;
  for (const RelatedNumber& related : numbers) {
    const bool marked = related.kind == SourceKind::synthetic;
    is_synthetic = is_synthetic || marked;
    rows += fmt::format("<tr>{}<td><a href=\"#{}\">{}</a>{}</td>{}</tr>\n",
                        name_cell(related.number.name, related.result, ledger), anchor(related.result),
                        escape_html(related.result), mark_if(marked), number_cells(related.number));
  }
  return scrolling_table(
      "robustness-of-" + anchor(id),
      fmt::format("The same quantities of <code>{}</code> under other choices and by other ways{}",
                  escape_html(id), mark_if(is_synthetic)),
      number_columns({{"Number"}, {"Made by"}}), rows);
}

/// A CSV file as a table, numbers with four significant digits (the file has all). Tables of more than
/// `most_rows` rows are cut there, and say so; one without any rows says so too and, if known, why.
std::string csv_table(const ReportTable& table, bool is_synthetic, std::string_view why_empty,
                      std::size_t most_rows = 20) {
  CsvReader csv(table.csv, table.file);
  const std::vector<bool> numeric = numeric_columns(table);
  std::vector<HtmlColumn> columns;
  for (const std::string& name : csv.header())
    columns.push_back({escape_html(words(name)), !columns.empty() && numeric[columns.size()]});
  std::string rows;
  std::size_t count = 0;
  while (csv.next()) {
    if (++count > most_rows) continue;
    rows += "<tr>";
    for (std::size_t i = 0; i < csv.header().size(); ++i) {
      const auto [text, is_number] = readable_cell(csv[i]);
      if (i == 0) {
        rows += fmt::format("<th scope=\"row\">{}</th>", text);
      } else {
        rows += fmt::format("<td{}>{}</td>", is_number ? " class=\"number\"" : "", text);
      }
    }
    rows += "</tr>\n";
  }
  if (count == 0) {
    rows += fmt::format("<tr><td colspan=\"{}\">no rows{}{}</td></tr>\n", csv.header().size(),
                        why_empty.empty() ? "" : ": ", html_prose(why_empty));
  }
  const std::string cut =
      count > most_rows ? fmt::format(": the first {} of {} rows, all in the file", most_rows, count) : "";
  return scrolling_table("table-" + anchor(table.file) + (table.of.empty() ? "" : "-of-" + anchor(table.of)),
                         html_link(table.file, table.file) + cut + mark_if(is_synthetic), columns, rows);
}

std::string parameters_table(const NumbersFile& file) {
  std::string rows;
  for (const auto& [name, value] : file.parameters) {
    const ParameterSpec* spec = find_parameter(name);
    const std::string_view otherwise = name == "seed" ? "where random numbers begin" : "";
    rows += fmt::format("<tr><th scope=\"row\"><code>{}</code></th><td>{}</td><td>{}</td></tr>\n",
                        html_name(name), html_name(value),
                        html_prose(spec == nullptr ? otherwise : spec->meaning));
  }
  return scrolling_table("parameters-" + anchor(file.id),
                         fmt::format("The parameters of <code>{}</code>", escape_html(file.id)),
                         {{"Parameter"}, {"Value"}, {"Meaning"}}, rows);
}

}  // namespace

std::string result_figure(const ReportSection& section, std::span<const LedgerRow> ledger, bool with_points) {
  const bool is_synthetic = section.numbers.source.kind == SourceKind::synthetic;
  const std::string name = section.paper_ref.empty() ? section.title : section.paper_ref;
  const std::string caption = caption_text(section, ledger);
  return fmt::format(
      "<figure id=\"figure-{}\" aria-label=\"{}\">\n<div class=\"card\">\n{}</div>\n"
      "<figcaption>{}{} <a href=\"{}.svg\">{}.svg</a></figcaption>\n</figure>\n",
      anchor(section.id), escape_html("Figure: " + section.title),
      inline_svg(section.svg, anchor(section.id), name,
                 fmt::format("{}: {}{}", name, is_synthetic ? "SYNTHETIC data. " : "", caption), with_points),
      is_synthetic ? std::string(synthetic_mark) + " " : "", escape_html(section.title + "."),
      anchor(section.id), escape_html(section.id));
}

std::string result_details(const ReportSection& section, std::span<const LedgerRow> ledger, bool is_leading) {
  const std::string id = anchor(section.id);
  const bool is_synthetic = section.numbers.source.kind == SourceKind::synthetic;
  std::string out = fmt::format(
      "<details class=\"result\" id=\"{0}\">\n<summary>{1}{2}</summary>\n<h3>{3}</h3>\n", id,
      is_synthetic ? std::string(synthetic_mark) + " " : "",
      is_leading ? "Numbers, robustness, method, data, code and files" : escape_html(section.title),
      html_prose(section.note.title.empty() ? section.title : section.note.title));
  if (!is_leading) {
    out += section.svg.empty() ? fmt::format("<p>No figure: {}</p>\n", html_prose(section.no_figure))
                               : result_figure(section, ledger, false);
  }
  for (const ReportTable& table : section.tables) out += csv_table(table, is_synthetic, why_empty(section));
  out += "<h4>Numbers</h4>\n" + numbers_table(section.numbers, ledger);
  out += "<h4>Robustness</h4>\n";
  out += section.related.empty() ? without_variants(section)
                                 : related_table(section.related, section.id, ledger);
  constexpr std::size_t most_choices = 200;
  for (const ReportTable& table : section.choices)
    out += csv_table(table, is_synthetic, why_empty(section), most_choices);
  if (!section.note.differs.empty())
    out += "<h4>Differs from the paper</h4>\n" + list_of(section.note.differs);
  if (!section.note.paragraphs.empty()) {
    out += "<h4>Method</h4>\n";
    for (const std::string& paragraph : section.note.paragraphs)
      out += fmt::format("<p>{}</p>\n", html_prose(paragraph));
  }
  if (!section.numbers.parameters.empty()) out += "<h4>Parameters</h4>\n" + parameters_table(section.numbers);
  return out + "<h4>Data, code and files</h4>\n" + links_of(section) + "</details>\n";
}

}  // namespace computedivide
