// The page as a whole: head, what was made and from what, the ledger, the results in the paper's order, the
// data. It loads nothing; its policy forbids it to.

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "computedivide/base/error.hpp"
#include "computedivide/report/html.hpp"
#include "computedivide/report/ledger_table.hpp"
#include "computedivide/report/report.hpp"
#include "computedivide/report/section.hpp"
#include "computedivide/report/tables.hpp"

namespace computedivide {

namespace {

constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

/// Style and script as they are: nothing in them may end the element that they stand in.
std::string verbatim(const std::string& text, std::string_view element) {
  if (text.find(fmt::format("</{}", element)) != std::string::npos)
    fail("report: the {} holds '</{}'; a text without it is needed", element, element);
  return fmt::format("<{0}>\n{1}</{0}>\n", element, text);
}

std::string head(const Report& report) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<link rel=\"icon\" href=\"data:,\">\n<title>The compute divide, checked</title>\n{}</head>\n",
      policy, verbatim(report.css, "style"));
}

std::vector<std::string> synthetic_sources(const Report& report) {
  std::vector<std::string> names;
  for (const ReportSource& source : report.sources) {
    if (source.info.kind == SourceKind::synthetic) names.push_back(source.info.name);
  }
  return names;
}

/// What nobody may overlook.
std::string warning(const Report& report) {
  const std::vector<std::string> names = synthetic_sources(report);
  const auto marked = std::count_if(
      report.sections.begin(), report.sections.end(),
      [](const ReportSection& section) { return section.numbers.source.kind == SourceKind::synthetic; });
  if (names.empty() && marked == 0) return "";
  std::string sources;
  for (const std::string& name : names)
    sources += fmt::format("{}<a href=\"#source-{}\">{}</a>", sources.empty() ? "" : ", ", anchor(name),
                           escape_html(name));
  return fmt::format(
      "<div class=\"warning\" role=\"note\">\n<p><strong>SYNTHETIC DATA.</strong> {}{} of the {} results "
      "below "
      "are made from simulated input and say nothing about the world. Each is marked {}.</p>\n</div>\n",
      sources.empty() ? "" : "Simulated: " + sources + ". ", marked, report.sections.size(),
      synthetic_mark());
}

std::string summary(const Report& report) {
  constexpr std::array verdicts{Verdict::matches, Verdict::consistent, Verdict::differs, Verdict::synthetic,
                                Verdict::not_available};
  std::string out = "<ul class=\"summary\">\n";
  for (const Verdict verdict : verdicts) {
    const auto count = std::count_if(report.ledger.begin(), report.ledger.end(),
                                     [&](const LedgerRow& row) { return row.verdict == verdict; });
    out += fmt::format("<li><span class=\"count\">{}</span> <span class=\"verdict {}\">{}</span></li>\n",
                       count, anchor(name_of(verdict)), name_of(verdict));
  }
  return out + "</ul>\n";
}

std::string introduction(const Report& report) {
  return fmt::format(
      "<header>\n<h1>The compute divide, checked</h1>\n<p>What T. Besiroglu, S. A. Bergerson, A. Michael, L. "
      "Heim, "
      "X. Luo and N. Thompson printed in <cite>The Compute Divide in Machine Learning: A Threat to Academic "
      "Contribution and Scrutiny?</cite> (2024, <a "
      "href=\"https://arxiv.org/abs/2401.02452\">arXiv:2401.02452</a>) "
      "beside what was made here from the raw data.</p>\n{}{}<p>Profile <code>{}</code>{}, computedivide {} "
      "(sources <code>{}</code>). A verdict is computed: <em>matches</em> is equal at the printed precision, "
      "<em>consistent</em> inside our interval, <em>differs</em> neither; <em>synthetic</em> is no claim "
      "about the "
      "world, <em>not available</em> has its reason.</p>\n</header>\n",
      warning(report), summary(report), escape_html(report.profile),
      report.seed.empty() ? "" : fmt::format(", seed <code>{}</code>", escape_html(report.seed)),
      escape_html(report.version), escape_html(report.source_digest.substr(0, 12)));
}

std::string navigation(const Report& report) {
  std::string out = "<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#ledger\">Ledger</a></li>\n";
  for (const ReportSection& section : report.sections)
    out += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", anchor(section.id), escape_html(section.id));
  return out + "<li><a href=\"#data\">Data</a></li>\n</ul>\n</nav>\n";
}

std::string sources_table(const Report& report) {
  std::string rows =
      "<thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Kind</th><th scope=\"col\">What it is</th>"
      "<th scope=\"col\">SHA-256</th></tr></thead>\n<tbody>\n";
  for (const ReportSource& source : report.sources) {
    const bool is_synthetic = source.info.kind == SourceKind::synthetic;
    rows += fmt::format(
        "<tr id=\"source-{}\"><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td><code "
        "class=\"digest\">{}</code></td></tr>\n",
        anchor(source.info.name), escape_html(source.info.name),
        !source.missing.empty() ? "not there"
        : is_synthetic          ? std::string(synthetic_mark())
                                : "real",
        escape_html(source.missing.empty() ? source.info.title : source.missing),
        escape_html(source.info.sha256));
  }
  return scrolling_table("sources", "Where the data come from", rows + "</tbody>\n");
}

std::string data_files(const Report& report) {
  std::string out;
  for (const std::string& file : report.data_files) out += (out.empty() ? "" : ", ") + html_link(file, file);
  return out.empty() ? "" : "<p>How they were read: " + out + "</p>\n";
}

}  // namespace

std::string report_page(const Report& report) {
  std::string out = head(report);
  out += "<body>\n<a class=\"skip\" href=\"#ledger\">Skip to the ledger</a>\n";
  out += introduction(report) + navigation(report) + "<main>\n";
  out +=
      "<section id=\"ledger\" aria-labelledby=\"ledger-title\">\n<h2 id=\"ledger-title\">The ledger</h2>\n" +
      ledger_table(report) + "</section>\n";
  out +=
      "<section id=\"results\" aria-labelledby=\"results-title\">\n<h2 id=\"results-title\">Results, in the "
      "paper's order</h2>\n";
  for (const ReportSection& section : report.sections) out += result_section(section, report);
  out +=
      "</section>\n<section id=\"data\" aria-labelledby=\"data-title\">\n<h2 id=\"data-title\">Data</h2>\n" +
      sources_table(report) + data_files(report) + "</section>\n</main>\n";
  return out + verbatim(report.script, "script") + "</body>\n</html>\n";
}

}  // namespace computedivide
