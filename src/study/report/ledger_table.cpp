// The ledger of the report: all rows stand in the page; sorting and filters come with the script, which shows
// the controls that are hidden here.

#include "study/report/ledger_table.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "base/text.hpp"
#include "study/ledger_format.hpp"
#include "study/report/html.hpp"
#include "study/report/legend.hpp"
#include "study/report/tables.hpp"

namespace computedivide {

namespace {

std::ptrdiff_t count_of(std::span<const LedgerRow> rows, const std::optional<Verdict>& verdict) {
  return std::count_if(rows.begin(), rows.end(),
                       [&](const LedgerRow& row) { return row.verdict == verdict; });
}

/// What a row is filtered by: its verdict, or that it is background.
std::string_view word_of(const std::optional<Verdict>& verdict) {
  return verdict ? name_of(*verdict) : name_of(LedgerPart::background);
}

/// The verdict as a label; that on simulated data is the mark of all such data.
std::string verdict_label(const std::optional<Verdict>& verdict) {
  if (verdict == Verdict::synthetic) return std::string(synthetic_mark());
  return fmt::format("<strong class=\"verdict {}\">{}</strong>", anchor(word_of(verdict)), word_of(verdict));
}

/// Where the verdict stands when rows are sorted by it: background last.
int order_of(const std::optional<Verdict>& verdict) {
  return verdict ? static_cast<int>(*verdict) : static_cast<int>(all_verdicts().size());
}

std::string links_of(const LedgerRow& row) {
  std::string out =
      fmt::format("<li>{}: <q>{}</q></li>", html_link(paper_pdf(), row.where), escape_html(row.printed));
  if (!row.result.empty()) {
    out += fmt::format("<li>{} · {}", html_link("#" + anchor(row.result), "result " + row.result),
                       html_link("#code-" + anchor(row.result), "code"));
    if (!row.source.empty()) {
      out += fmt::format(" · {} ({})", html_link("#data-" + anchor(row.source), "data " + row.source),
                         escape_html(row.fidelity));
    }
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
      anchor(row.id), anchor(word_of(row.verdict)), escape_html(row.item), html_name(row.id),
      format_number(row.published), escape_html(published_text(row)),
      row.ours ? format_number(*row.ours) : "", ours,
      interval.empty() ? "" : "<br><span class=\"interval\">" + interval + "</span>", n,
      n_cell(row.n, row.n_of), order_of(row.verdict), verdict_label(row.verdict),
      row.reason.empty() ? "" : "<br><small>" + html_prose(row.reason) + "</small>", links_of(row));
}

std::string controls(std::span<const LedgerRow> rows) {
  std::string out =
      "<div id=\"ledger-controls\" hidden>\n<fieldset><legend>Show rows with the verdict</legend>\n";
  const auto add = [&](const std::optional<Verdict>& verdict) {
    const std::ptrdiff_t count = count_of(rows, verdict);
    if (count == 0) return;
    out += fmt::format("<label><input type=\"checkbox\" value=\"{}\" checked> {} ({})</label>\n",
                       anchor(word_of(verdict)), word_of(verdict), count);
  };
  for (const Verdict verdict : all_verdicts()) add(verdict);
  add(std::nullopt);
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
  return ledger_counts(rows) + ".";
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
