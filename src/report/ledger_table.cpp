// The ledger as the page shows it. Everything is there without a script; report.js adds sorting, the filter
// by verdict and the search to what stands here.

#include "computedivide/report/ledger_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "computedivide/base/text.hpp"
#include "computedivide/pipeline/ledger_format.hpp"
#include "computedivide/report/html.hpp"
#include "computedivide/report/tables.hpp"

namespace computedivide {

namespace {

constexpr std::array verdicts{Verdict::matches, Verdict::consistent, Verdict::differs, Verdict::synthetic,
                              Verdict::not_available};

/// "not-available": a verdict as a class and a value in the page.
std::string key_of(Verdict verdict) {
  return anchor(name_of(verdict));
}

/// The version of the paper that was read. Its places are sections and sentences, which no address can name.
constexpr std::string_view paper_address = "https://arxiv.org/pdf/2401.02452v2";

std::string ours_text(const LedgerRow& row) {
  if (!row.ours) return "";
  const std::string interval = interval_text(row);
  return readable_value(*row.ours, row.decimals) + (interval.empty() ? "" : " " + interval);
}

std::string controls(const Report& report) {
  std::string out = "<form id=\"ledger-controls\" hidden>\n<fieldset>\n<legend>Show the verdicts</legend>\n";
  for (const Verdict verdict : verdicts) {
    const auto count = std::count_if(report.ledger.begin(), report.ledger.end(),
                                     [&](const LedgerRow& row) { return row.verdict == verdict; });
    out += fmt::format(
        "<label><input type=\"checkbox\" name=\"verdict\" value=\"{}\" checked> {} ({})</label>\n",
        key_of(verdict), name_of(verdict), count);
  }
  return out +
         "</fieldset>\n<label class=\"search\">Search <input type=\"search\" id=\"ledger-search\"></label>\n"
         "<p id=\"ledger-status\" role=\"status\"></p>\n</form>\n";
}

/// A header by which report.js can sort: as numbers or as text.
std::string header(std::string_view name, std::string_view kind) {
  return fmt::format("<th scope=\"col\" data-sort=\"{}\"{}>{}</th>", kind,
                     kind == "number" ? " class=\"number\"" : "", name);
}

std::string value_attribute(const std::optional<double>& value) {
  return value ? fmt::format(" data-value=\"{}\"", format_number(*value)) : std::string();
}

bool has_section(const Report& report, const std::string& id) {
  return std::any_of(report.sections.begin(), report.sections.end(),
                     [&](const ReportSection& section) { return section.id == id; });
}

bool has_source(const Report& report, const std::string& name) {
  return std::any_of(report.sources.begin(), report.sources.end(),
                     [&](const ReportSource& source) { return source.info.name == name; });
}

/// The row's links into the page: the result with its figure, its code, its data.
std::string links_of(const LedgerRow& row, const Report& report) {
  std::string links;
  if (has_section(report, row.result)) {
    links += fmt::format("<a href=\"#{0}\">{1}</a> <a href=\"#code-{0}\">code</a>", anchor(row.result),
                         escape_html(row.result));
  }
  if (has_source(report, row.source))
    links += fmt::format(" <a href=\"#source-{}\">data: {}</a>", anchor(row.source), escape_html(row.source));
  return links;
}

std::string row_html(const LedgerRow& row, const Report& report) {
  const bool is_synthetic = row.verdict == Verdict::synthetic;
  std::string ours = escape_html(ours_text(row));
  if (!row.ours) ours = fmt::format("<span class=\"reason\">{}</span>", escape_html(row.reason));
  return fmt::format(
      "<tr data-verdict=\"{}\" id=\"row-{}\"><th scope=\"row\">{}<br><code>{}</code></th>"
      "<td class=\"number\"{}>{}</td><td class=\"number ours\"{}>{}</td><td class=\"number\"{}>{}</td>"
      "<td><span class=\"verdict {}\">{}</span></td>"
      "<td>{}<br><a href=\"{}\">paper</a>, printed as “{}”</td><td>{}</td></tr>\n",
      key_of(row.verdict), anchor(row.id), escape_html(row.item), escape_html(row.id),
      value_attribute(row.published), escape_html(published_text(row)), value_attribute(row.ours), ours,
      row.n ? fmt::format(" data-value=\"{}\"", *row.n) : "", row.n ? std::to_string(*row.n) : "",
      key_of(row.verdict), is_synthetic ? "SYNTHETIC" : name_of(row.verdict), escape_html(row.where),
      paper_address, escape_html(row.printed), links_of(row, report));
}

}  // namespace

std::string row_sentence(const LedgerRow& row) {
  const std::string ours = row.ours ? "ours " + ours_text(row) : "not available";
  return fmt::format("{}: {}, the paper {}: {}", row.item, ours, published_text(row), name_of(row.verdict));
}

std::string ledger_table(const Report& report) {
  std::string rows =
      fmt::format("<thead><tr>{}{}{}{}{}{}<th scope=\"col\">Result, code, data</th></tr></thead>\n<tbody>\n",
                  header("Number", "text"), header("Paper", "number"), header("Ours [interval]", "number"),
                  header("n", "number"), header("Verdict", "text"), header("Place in the paper", "text"));
  for (const LedgerRow& row : report.ledger) rows += row_html(row, report);
  return controls(report) +
         scrolling_table("ledger-table",
                         "What the paper printed beside what was made here, in the paper's order",
                         rows + "</tbody>\n");
}

}  // namespace computedivide
