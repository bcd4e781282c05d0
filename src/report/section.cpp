// One result of the report. Its caption is made from its numbers, so that it cannot say anything else.

#include "computedivide/report/section.hpp"

#include <fmt/format.h>

#include "computedivide/pipeline/ledger_format.hpp"
#include "computedivide/report/html.hpp"
#include "computedivide/report/inline_svg.hpp"
#include "computedivide/report/overlay.hpp"
#include "computedivide/report/tables.hpp"

namespace computedivide {

namespace {

constexpr std::size_t numbers_in_caption = 4;

/// "Slope …: 0.013 [-0.037, 0.063], paper -0.122; …"
std::string caption_text(const ReportSection& section, std::span<const LedgerRow> ledger) {
  std::string out = section.title + ".";
  std::size_t count = 0;
  for (const LedgerRow& row : ledger) {
    if (row.result != section.id || !row.ours || count == numbers_in_caption) continue;
    ++count;
    const std::string interval = interval_text(row);
    out += fmt::format(" {}: {}{}{}, paper {}.", row.item, readable_number(*row.ours, row.decimals),
                       interval.empty() ? "" : " ", interval, published_text(row));
  }
  for (const Number& number : section.numbers.numbers) {
    if (count == numbers_in_caption) break;
    if (!number.value) continue;
    ++count;
    out += fmt::format(" {}: {}.", number.name, readable_number(*number.value, -1));
  }
  return out;
}

std::string list_of(std::span<const std::string> points) {
  std::string out = "<ul>\n";
  for (const std::string& point : points) out += fmt::format("<li>{}</li>\n", escape_html(point));
  return out + "</ul>\n";
}

std::string links_of(const ReportSection& section) {
  std::string out = "<p class=\"files\">";
  for (const std::string& file : section.files) out += html_link(file, file) + " ";
  out += html_link("#code-" + anchor(section.id), "code");
  for (const std::string& source : section.sources)
    out += " " + html_link("#data-" + anchor(source), "data " + source);
  return out + "</p>\n";
}

std::string figure_of(const ReportSection& section, const std::string& caption) {
  const bool is_synthetic = section.numbers.source.kind == SourceKind::synthetic;
  const std::string mark = is_synthetic ? std::string(synthetic_mark()) + " " : "";
  if (section.svg.empty()) {
    return fmt::format("<p class=\"caption\">{}{}</p>\n<p>No figure: {}</p>\n", mark, escape_html(caption),
                       escape_html(section.no_figure));
  }
  const std::string name = section.paper_ref.empty() ? section.id : section.paper_ref;
  const auto targets = section.points.empty()
                           ? std::vector<HoverTarget>{}
                           : read_hover_targets(section.points, section.id + "_points.csv");
  return fmt::format(
      "<figure>\n<div class=\"card\" role=\"region\" aria-label=\"{}\" "
      "tabindex=\"0\">\n{}</div>\n<figcaption>{}{}</figcaption>\n</figure>\n",
      escape_html("Figure of " + section.id),
      inline_svg(section.svg, anchor(section.id), name,
                 fmt::format("{}: {}{}", name, is_synthetic ? "SYNTHETIC data. " : "", caption),
                 overlay_group(targets, name)),
      mark, escape_html(caption));
}

}  // namespace

std::string result_section(const ReportSection& section, std::span<const LedgerRow> ledger) {
  const std::string id = anchor(section.id);
  const std::string heading = section.note.empty() ? section.title : section.note;
  std::string out =
      fmt::format("<section id=\"{0}\" aria-labelledby=\"{0}-heading\">\n<h3 id=\"{0}-heading\">{1}</h3>\n",
                  id, escape_html(heading));
  if (!section.paper_ref.empty())
    out += fmt::format("<p class=\"place\">In the paper: {}</p>\n", escape_html(section.paper_ref));
  out += figure_of(section, caption_text(section, ledger)) + links_of(section);
  const bool is_synthetic = section.numbers.source.kind == SourceKind::synthetic;
  if (!section.tables.empty()) out += "<h4>Table</h4>\n";
  for (const ReportTable& table : section.tables) out += csv_table(table, is_synthetic);
  out += "<h4>Numbers</h4>\n" + numbers_table(section.numbers);
  if (!section.related.empty()) out += "<h4>Robustness</h4>\n" + related_table(section.related, section.id);
  if (!section.differs.empty()) out += "<h4>Differs from the paper</h4>\n" + list_of(section.differs);
  if (!section.method.empty()) {
    out += "<h4>Method</h4>\n";
    for (const std::string& paragraph : section.method)
      out += fmt::format("<p>{}</p>\n", escape_html(paragraph));
  }
  if (!section.parameters.empty())
    out += "<h4>Parameters</h4>\n" + parameters_table(section.parameters, section.id);
  return out + "</section>\n";
}

}  // namespace computedivide
