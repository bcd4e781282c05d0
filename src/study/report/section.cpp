// One result of the report. Its caption is made from its numbers, so that it cannot say anything else.

#include "study/report/section.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

#include "study/ledger_format.hpp"
#include "study/report/html.hpp"
#include "study/report/inline_svg.hpp"
#include "study/report/legend.hpp"
#include "study/report/tables.hpp"
#include "study/report/wording.hpp"

namespace computedivide {

namespace {

constexpr std::size_t numbers_in_caption = 4;

/// What a caption has said already: of what, and which value.
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
/// of its own. A number that two names have, and one that the ledger has said, stands once.
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
    const std::string item = item_of_number(number.name, section.id, ledger);
    if (!number.value || is_said(said, item.empty() ? words : item, *number.value)) continue;
    said.push_back({item.empty() ? words : item, *number.value});
    ++count;
    out += fmt::format(" {}: {}.", words, value_in_words(*number.value, number.unit));
  }
  return out;
}

/// What is said of a result's robustness where no other result has its numbers under other choices.
std::string without_variants(const ReportSection& section) {
  const std::vector<Number>& numbers = section.numbers.numbers;
  const auto over = std::find_if(numbers.begin(), numbers.end(), [](const Number& number) {
    return is_over_specifications(number.n_of) && (number.low || number.high);
  });
  if (over != numbers.end()) {
    return fmt::format(
        "<p>The numbers of this section are themselves what other choices come to; their intervals are the "
        "middle 95&nbsp;% {}.</p>\n",
        interval_mark(interval_kind(*over)));
  }
  std::string names;
  for (const ReportParameter& parameter : section.parameters) {
    if (parameter.name == "seed") continue;
    names += fmt::format("{}<code>{}</code>", names.empty() ? "" : ", ", escape_html(parameter.name));
  }
  const bool drawn = std::any_of(section.parameters.begin(), section.parameters.end(),
                                 [](const ReportParameter& parameter) { return parameter.name == "seed"; });
  std::string out = "<p>No variants of this result were made. ";
  if (!names.empty()) {
    out += "What can be varied, by <code>run-all --set NAME=VALUE</code>: " + names + ".";
  } else {
    out += drawn ? "Nothing in it can be varied but where its random numbers begin (<code>--seed</code>)."
                 : "It has no parameters that could be varied.";
  }
  return out + "</p>\n";
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
      is_synthetic ? std::string(synthetic_mark()) + " " : "", escape_html(section.title + "."),
      anchor(section.id), escape_html(section.id));
}

std::string result_details(const ReportSection& section, std::span<const LedgerRow> ledger, bool is_leading) {
  const std::string id = anchor(section.id);
  const bool is_synthetic = section.numbers.source.kind == SourceKind::synthetic;
  std::string out = fmt::format(
      "<details class=\"result\" id=\"{0}\">\n<summary>{1}{2}</summary>\n<h3>{3}</h3>\n", id,
      is_synthetic ? std::string(synthetic_mark()) + " " : "",
      is_leading ? "Numbers, robustness, method, data, code and files" : escape_html(section.title),
      html_prose(section.note.empty() ? section.title : section.note));
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
  if (!section.differs.empty()) out += "<h4>Differs from the paper</h4>\n" + list_of(section.differs);
  if (!section.method.empty()) {
    out += "<h4>Method</h4>\n";
    for (const std::string& paragraph : section.method)
      out += fmt::format("<p>{}</p>\n", html_prose(paragraph));
  }
  if (!section.parameters.empty())
    out += "<h4>Parameters</h4>\n" + parameters_table(section.parameters, section.id);
  return out + "<h4>Data, code and files</h4>\n" + links_of(section) + "</details>\n";
}

}  // namespace computedivide
