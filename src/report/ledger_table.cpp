// The ledger of the report: all rows stand in the page; sorting and filters come with the script, which shows
// the controls that are hidden here.

#include "computedivide/report/ledger_table.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>

#include "computedivide/base/text.hpp"
#include "computedivide/pipeline/ledger_format.hpp"
#include "computedivide/report/html.hpp"
#include "computedivide/report/legend.hpp"
#include "computedivide/report/tables.hpp"

namespace computedivide {

namespace {

constexpr std::array verdicts{Verdict::matches, Verdict::consistent, Verdict::differs, Verdict::synthetic,
                              Verdict::not_available};

std::ptrdiff_t count_of(std::span<const LedgerRow> rows, Verdict verdict) {
  return std::count_if(rows.begin(), rows.end(),
                       [&](const LedgerRow& row) { return row.verdict == verdict; });
}

/// The verdict as a label; that on simulated data is the mark of all such data.
std::string verdict_label(Verdict verdict) {
  if (verdict == Verdict::synthetic) return std::string(synthetic_mark());
  return fmt::format("<strong class=\"verdict {}\">{}</strong>", anchor(name_of(verdict)), name_of(verdict));
}

std::string links_of(const LedgerRow& row) {
  std::string out =
      fmt::format("<li>{}: <q>{}</q></li>", html_link(paper_pdf(), row.where), escape_html(row.printed));
  if (!row.result.empty()) {
    out += fmt::format("<li>{} · {}", html_link("#" + anchor(row.result), "result " + row.result),
                       html_link("#code-" + anchor(row.result), "code"));
    if (!row.source.empty()) out += " · " + html_link("#data-" + anchor(row.source), "data " + row.source);
    out += "</li>";
  }
  return out;
}

std::string row_of(const LedgerRow& row) {
  std::string interval = interval_text(row);
  const std::string mark = interval_mark(row.interval_kind);
  if (!interval.empty() && !mark.empty()) interval += "<br>" + mark;
  const std::string ours = row.ours ? readable_value(*row.ours, row.decimals) : "";
  const std::string n = row.n ? std::to_string(*row.n) : "";
  return fmt::format(
      "<tr id=\"row-{}\" data-verdict=\"{}\"><th scope=\"row\">{}<br><code>{}</code></th>"
      "<td class=\"number\" data-key=\"{}\">{}</td><td class=\"number\" data-key=\"{}\">{}{}</td>"
      "<td class=\"number\" data-key=\"{}\">{}</td><td data-key=\"{}\">{}{}</td><td><ul "
      "class=\"links\">{}</ul></td></tr>\n",
      anchor(row.id), anchor(name_of(row.verdict)), escape_html(row.item), html_name(row.id),
      format_number(row.published), escape_html(published_text(row)),
      row.ours ? format_number(*row.ours) : "", ours,
      interval.empty() ? "" : "<br><span class=\"interval\">" + interval + "</span>", n,
      n_cell(row.n, row.n_of), static_cast<int>(row.verdict), verdict_label(row.verdict),
      row.reason.empty() ? "" : "<br><small>" + html_prose(row.reason) + "</small>", links_of(row));
}

std::string controls(std::span<const LedgerRow> rows) {
  std::string out =
      "<div id=\"ledger-controls\" hidden>\n<fieldset><legend>Show rows with the verdict</legend>\n";
  for (const Verdict verdict : verdicts) {
    out += fmt::format("<label><input type=\"checkbox\" value=\"{}\" checked> {} ({})</label>\n",
                       anchor(name_of(verdict)), name_of(verdict), count_of(rows, verdict));
  }
  return out +
         "</fieldset>\n<label for=\"ledger-search\">Search the ledger</label> "
         "<input type=\"search\" id=\"ledger-search\">\n</div>\n"
         "<p id=\"ledger-status\" role=\"status\"></p>\n";
}

}  // namespace

std::string_view paper_pdf() {
  return "https://arxiv.org/pdf/2401.02452v2";
}

std::string verdict_counts(std::span<const LedgerRow> rows) {
  return fmt::format("{} numbers: {} match, {} consistent, {} differ, {} synthetic, {} not available.",
                     rows.size(), count_of(rows, Verdict::matches), count_of(rows, Verdict::consistent),
                     count_of(rows, Verdict::differs), count_of(rows, Verdict::synthetic),
                     count_of(rows, Verdict::not_available));
}

std::string ledger_table(std::span<const LedgerRow> rows) {
  std::string text = "<thead><tr>";
  for (const std::string_view name : {"Number", "Paper", "Ours [interval]", "n", "Verdict"}) {
    const bool numeric = name != "Number" && name != "Verdict";
    text += fmt::format("<th scope=\"col\" data-sort{}>{}</th>", numeric ? " class=\"number\"" : "", name);
  }
  text += "<th scope=\"col\">In the paper, and here</th></tr></thead>\n<tbody>\n";
  for (const LedgerRow& row : rows) text += row_of(row);
  return ledger_legend(rows) + controls(rows) +
         scrolling_table("ledger-table", "Every number that the paper printed, beside the one computed here",
                         text + "</tbody>\n");
}

}  // namespace computedivide
