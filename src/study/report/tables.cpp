// Tables of a section. Each has a caption, headers with a scope, and a box that scrolls by itself, so that a
// wide table does not make a phone's page wide.

#include "study/report/tables.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "study/report/html.hpp"
#include "study/report/legend.hpp"
#include "study/report/wording.hpp"

namespace computedivide {

namespace {

/// Below this a table's cell shows all digits.
constexpr std::size_t readable_length = 7;

/// "share", "p value": units as words.
std::string words(std::string text) {
  for (char& c : text) {
    if (c == '_') c = ' ';
  }
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
      "<td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td>"
      "<td class=\"method\">{}</td>",
      escape_html(value), interval, n_cell(number.n, number.n_of), html_prose(method));
}

constexpr std::string_view number_head =
    "<th scope=\"col\" class=\"number\">Value</th><th scope=\"col\" class=\"number\">Interval</th>"
    "<th scope=\"col\" class=\"number\">n</th>"
    "<th scope=\"col\">Method, or why there is no value</th>";

/// A cell of a CSV file, and whether it is a number.
std::pair<std::string, bool> readable_cell(std::string_view cell) {
  const std::optional<double> value = parse_number(cell);
  if (!value) return {html_name(cell), false};
  if (cell.size() <= readable_length) return {std::string(cell), true};
  return {fmt::format("{:.4g}", *value), true};
}

/// Which columns hold numbers and empty cells alone, and a number at least.
std::vector<bool> numeric_columns(const ReportTable& table) {
  CsvReader csv(table.csv, table.file);
  std::vector<bool> only(csv.header().size(), true), any(csv.header().size(), false);
  while (csv.next()) {
    for (std::size_t i = 0; i < only.size(); ++i) {
      if (parse_number(csv.trimmed(i)))
        any[i] = true;
      else if (!csv.trimmed(i).empty())
        only[i] = false;
    }
  }
  for (std::size_t i = 0; i < only.size(); ++i) only[i] = only[i] && any[i];
  return only;
}

}  // namespace

std::string scrolling_table(const std::string& id, const std::string& caption, const std::string& rows) {
  return fmt::format(
      "<div class=\"scroll\" role=\"group\" aria-labelledby=\"{0}-caption\" tabindex=\"0\">\n"
      "<table id=\"{0}\">\n<caption id=\"{0}-caption\">{1}</caption>\n{2}</table>\n</div>\n",
      id, caption, rows);
}

// A figure by topic has hundreds of numbers; those over all topics come first.
constexpr std::size_t most_numbers = 30;

std::string numbers_table(const NumbersFile& file, std::span<const LedgerRow> ledger) {
  std::string rows =
      fmt::format("<thead><tr><th scope=\"col\">Number</th>{}</tr></thead>\n<tbody>\n", number_head);
  const std::size_t shown = file.numbers.size() > most_numbers + 5 ? most_numbers : file.numbers.size();
  for (const Number& number : std::span(file.numbers).first(shown)) {
    rows += fmt::format("<tr>{}{}</tr>\n", name_cell(number.name, file.id, ledger), number_cells(number));
  }
  if (shown < file.numbers.size()) {
    rows += fmt::format("<tr><td colspan=\"5\">{} more are in <code>{}.numbers.json</code>.</td></tr>\n",
                        file.numbers.size() - shown, escape_html(file.id));
  }
  const bool is_synthetic = file.source.kind == SourceKind::synthetic;
  return scrolling_table("numbers-" + anchor(file.id),
                         fmt::format("The numbers of <code>{}</code>, made from the data “{}”{}{}",
                                     escape_html(file.id), escape_html(file.source.name),
                                     is_synthetic ? " " : "", is_synthetic ? synthetic_mark() : ""),
                         rows + "</tbody>\n");
}

std::string related_table(std::span<const RelatedNumber> numbers, const std::string& id,
                          std::span<const LedgerRow> ledger) {
  std::string rows = fmt::format(
      "<thead><tr><th scope=\"col\">Number</th><th scope=\"col\">Made by</th>{}</tr></thead>\n<tbody>\n",
      number_head);
  bool is_synthetic = false;
  for (const RelatedNumber& related : numbers) {
    const bool marked = related.kind == SourceKind::synthetic;
    is_synthetic = is_synthetic || marked;
    rows += fmt::format("<tr>{}<td><a href=\"#{}\">{}</a>{}{}</td>{}</tr>\n",
                        name_cell(related.number.name, related.result, ledger), anchor(related.result),
                        escape_html(related.result), marked ? " " : "", marked ? synthetic_mark() : "",
                        number_cells(related.number));
  }
  return scrolling_table(
      "robustness-of-" + anchor(id),
      fmt::format("The same quantities of <code>{}</code> under other choices and by other ways{}{}",
                  escape_html(id), is_synthetic ? " " : "", is_synthetic ? synthetic_mark() : ""),
      rows + "</tbody>\n");
}

std::string csv_table(const ReportTable& table, bool is_synthetic, std::string_view why_empty,
                      std::size_t most_rows) {
  CsvReader csv(table.csv, table.file);
  const std::vector<bool> numeric = numeric_columns(table);
  std::string head = "<thead><tr>";
  for (std::size_t i = 0; i < csv.header().size(); ++i) {
    head += fmt::format("<th scope=\"col\"{}>{}</th>", numeric[i] && i > 0 ? " class=\"number\"" : "",
                        escape_html(words(csv.header()[i])));
  }
  std::string rows = head + "</tr></thead>\n<tbody>\n";
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
                         fmt::format("{}{}{}{}", html_link(table.file, table.file), cut,
                                     is_synthetic ? " " : "", is_synthetic ? synthetic_mark() : ""),
                         rows + "</tbody>\n");
}

std::string parameters_table(std::span<const ReportParameter> parameters, const std::string& id) {
  std::string rows =
      "<thead><tr><th scope=\"col\">Parameter</th><th scope=\"col\">Value</th>"
      "<th scope=\"col\">Meaning</th></tr></thead>\n<tbody>\n";
  for (const ReportParameter& parameter : parameters) {
    rows += fmt::format("<tr><th scope=\"row\"><code>{}</code></th><td>{}</td><td>{}</td></tr>\n",
                        html_name(parameter.name), html_name(parameter.value), html_prose(parameter.meaning));
  }
  return scrolling_table("parameters-" + anchor(id),
                         fmt::format("The parameters of <code>{}</code>", escape_html(id)),
                         rows + "</tbody>\n");
}

}  // namespace computedivide
