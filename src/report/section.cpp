// One result in the page. What stands for the figure to who cannot see it is made from the same ledger rows
// and numbers as the tables below it.

#include "computedivide/report/section.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "computedivide/pipeline/ledger_format.hpp"
#include "computedivide/report/html.hpp"
#include "computedivide/report/inline_svg.hpp"
#include "computedivide/report/ledger_table.hpp"
#include "computedivide/report/overlay.hpp"
#include "computedivide/report/tables.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_sentences = 6;  // of a text that stands for a figure

bool is_synthetic(const ReportSection& section) {
  return section.numbers.source.kind == SourceKind::synthetic;
}

std::string number_sentence(const Number& number) {
  std::string text = number.name + ": ";
  text += number.value ? readable_value(*number.value, -1) : "not available";
  if (number.low && number.high)
    text += fmt::format(" [{}, {}]", readable_value(*number.low, -1), readable_value(*number.high, -1));
  return text;
}

/// What the figure says, in words: the ledger's rows on it, else its first numbers.
std::vector<std::string> sentences_of(const ReportSection& section, const Report& report) {
  std::vector<std::string> sentences;
  for (const LedgerRow& row : report.ledger) {
    if (row.result == section.id && sentences.size() < most_sentences) sentences.push_back(row_sentence(row));
  }
  if (!sentences.empty()) return sentences;
  for (const Number& number : section.numbers.numbers) {
    if (sentences.size() < most_sentences) sentences.push_back(number_sentence(number));
  }
  return sentences;
}

std::string figure_html(const ReportSection& section, const Report& report) {
  const std::string id = anchor(section.id);
  const std::string what =
      section.paper_ref.empty() ? section.title : section.paper_ref + ": " + section.title;
  const std::vector<std::string> sentences = sentences_of(section, report);
  const std::string mark = is_synthetic(section) ? std::string(synthetic_mark()) + " " : std::string();
  const std::string caption =
      fmt::format("<figcaption>{}<strong>{}.</strong> {}.</figcaption>\n", mark, escape_html(what),
                  escape_html(fmt::format("{}", fmt::join(sentences, "; "))));
  if (section.svg.empty()) {
    return fmt::format("<p class=\"reason\">{}Not drawn: {}.</p>\n", mark, escape_html(section.no_figure));
  }
  const std::vector<HoverTarget> targets =
      section.points.empty() ? std::vector<HoverTarget>{}
                             : read_hover_targets(section.points, section.id + "_points.csv");
  const std::string alt = fmt::format("{}{}. {}", is_synthetic(section) ? "Synthetic data. " : "", what,
                                      fmt::join(sentences, "; "));
  return fmt::format(
      "<figure>\n<div class=\"scroll drawing\" tabindex=\"0\" role=\"region\" aria-label=\"Drawing of "
      "{}\">\n{}</div>\n"
      "<p class=\"pointed\" aria-live=\"polite\"></p>\n{}</figure>\n",
      escape_html(section.id), inline_svg(section.svg, id, what, alt, overlay_group(targets, section.id)),
      caption);
}

std::string list_html(const std::vector<std::string>& items) {
  std::string out = "<ul>\n";
  for (const std::string& item : items) out += fmt::format("<li>{}</li>\n", escape_html(item));
  return out + "</ul>\n";
}

std::string details(std::string_view summary, const std::string& content) {
  return content.empty() ? ""
                         : fmt::format("<details>\n<summary>{}</summary>\n{}</details>\n", summary, content);
}

std::string paragraphs(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += fmt::format("<p>{}</p>\n", escape_html(text));
  return out;
}

std::string code_html(const ReportSection& section) {
  std::string out = fmt::format("<p id=\"code-{}\">Code: ", anchor(section.id));
  for (std::size_t i = 0; i < section.code.size(); ++i)
    out += fmt::format("{}<code>{}</code>", i == 0 ? "" : ", ", escape_html(section.code[i]));
  out += ". Data: ";
  for (std::size_t i = 0; i < section.sources.size(); ++i) {
    out += fmt::format("{}<a href=\"#source-{}\">{}</a>", i == 0 ? "" : ", ", anchor(section.sources[i]),
                       escape_html(section.sources[i]));
  }
  out += ".</p>\n";
  if (section.files.empty()) return out;
  out += "<p>Files: ";
  for (std::size_t i = 0; i < section.files.size(); ++i)
    out += (i == 0 ? "" : ", ") + html_link(section.files[i], section.files[i]);
  return out + "</p>\n";
}

}  // namespace

std::string result_section(const ReportSection& section, const Report& report) {
  const std::string id = anchor(section.id);
  std::string out = fmt::format("<section class=\"result\" id=\"{0}\" aria-labelledby=\"{0}-title\">\n", id);
  out += fmt::format("<h3 id=\"{}-title\">{}{}</h3>\n", id,
                     escape_html(section.note.empty() ? section.title : section.note),
                     is_synthetic(section) ? " " + std::string(synthetic_mark()) : "");
  if (!section.svg.empty() || !section.no_figure.empty()) out += figure_html(section, report);
  for (const ReportTable& table : section.tables) out += csv_table(table, is_synthetic(section));
  if (!section.differs.empty()) out += "<h4>Differs from the paper</h4>\n" + list_html(section.differs);
  out += details("Numbers", section.numbers.numbers.empty() ? "" : numbers_table(section.numbers));
  out += details("Robustness: under other choices",
                 section.related.empty() ? "" : related_table(section.related, section.id));
  out += details("Claim and method", paragraphs(section.method));
  out += details("Parameters",
                 section.parameters.empty() ? "" : parameters_table(section.parameters, section.id));
  return out + code_html(section) + "</section>\n";
}

}  // namespace computedivide
