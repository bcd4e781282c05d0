// The page: one file that loads nothing. Its policy allows the one style and the one script in it, by their
// hashes, and no other; a browser that obeys it makes no request at all.

#include <fmt/format.h>
#include <algorithm>

#include "computedivide/base/error.hpp"
#include "computedivide/base/hash.hpp"
#include "computedivide/report/html.hpp"
#include "computedivide/report/ledger_table.hpp"
#include "computedivide/report/report.hpp"
#include "computedivide/report/section.hpp"
#include "computedivide/report/tables.hpp"

namespace computedivide {

namespace {

/// The hash of a text as a policy names it: SHA-256 in base 64.
std::string policy_hash(std::string_view text) {
  static constexpr std::string_view letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::string hex = sha256_hex(text);
  const auto digit = [&](std::size_t at) -> unsigned {
    if (at >= hex.size()) return 0;
    const char c = hex[at];
    return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
  };
  std::string out;
  for (std::size_t at = 0; at < hex.size(); at += 3) {  // three digits are two letters
    const unsigned bits = digit(at) << 8 | digit(at + 1) << 4 | digit(at + 2);
    out += letters[bits >> 6];
    out += letters[bits & 63];
  }
  return "'sha256-" + out.substr(0, 43) + "='";
}

std::string head(const Report& report) {
  if (report.css.find("</style") != std::string::npos)
    fail("report.css: holds '</style'; a style that ends its own element cannot be put into a page");
  if (report.script.find("</script") != std::string::npos)
    fail("report.js: holds '</script'; a script that ends its own element cannot be put into a page");
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}; script-src "
      "{}; "
      "img-src data:; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n"
      "<title>The Compute Divide in Machine Learning, checked from the data up</title>\n"
      "<style>{}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#ledger\">Skip to the ledger</a>\n",
      policy_hash(report.css), policy_hash(report.script), report.css);
}

/// What is simulated: sources, and results of a source whose content is partly so.
std::string banner(const Report& report) {
  std::vector<std::string> names;
  const auto note = [&](const SourceInfo& info) {
    const std::string text = info.title.empty() ? info.name : fmt::format("{} ({})", info.name, info.title);
    if (info.kind == SourceKind::synthetic && std::find(names.begin(), names.end(), text) == names.end())
      names.push_back(text);
  };
  for (const ReportSource& source : report.sources) note(source.info);
  for (const ReportSection& section : report.sections) note(section.numbers.source);
  if (names.empty()) return "";
  return fmt::format(
      "<div class=\"banner\" role=\"note\" aria-label=\"Synthetic input\"><p><strong>Synthetic "
      "input.</strong> "
      "Simulated: {}. What is made from it is marked so in every row, table and figure, and says nothing "
      "about the world.</p></div>\n",
      escape_html(fmt::format("{}", fmt::join(names, "; "))));
}

std::string navigation(const Report& report) {
  std::string out = "<nav aria-label=\"Contents\"><ul>\n<li><a href=\"#ledger\">Ledger</a></li>\n";
  for (const ReportSection& section : report.sections) {
    out += fmt::format("<li>{} <small>{}</small></li>\n", html_link("#" + anchor(section.id), section.title),
                       escape_html(section.paper_ref));
  }
  return out + "<li><a href=\"#data\">Data</a></li>\n<li><a href=\"#code\">Code</a></li>\n</ul></nav>\n";
}

std::string whole_files(const Report& report) {
  if (report.whole_files.empty()) return "";
  std::string out = "<p class=\"files\">The same as files:";
  for (const std::string& file : report.whole_files) out += " " + html_link(file, file);
  return out + "</p>\n";
}

std::string opening(const Report& report) {
  return fmt::format(
      "<header>\n<h1>The Compute Divide in Machine Learning, checked from the data up</h1>\n"
      "<p>Besiroglu, Bergerson, Michael, Heim, Luo and Thompson, 2024: "
      "<a href=\"https://arxiv.org/abs/2401.02452\">arXiv:2401.02452</a>. Every number that the paper "
      "printed, beside ours.</p>\n<p>Profile {}{}{}; computedivide {}, sources <code>{}</code>.</p>\n"
      "<p><strong>{}</strong></p>\n{}</header>\n",
      escape_html(report.profile), report.seed.empty() ? "" : ", seed ", escape_html(report.seed),
      escape_html(report.version), escape_html(report.source_digest), verdict_counts(report.ledger),
      whole_files(report));
}

/// What is known of a source beside its content: title or file, licence, origin, size.
std::string what_it_is(const ReportSource& source) {
  if (!source.missing.empty()) return "not available: " + html_prose(source.missing);
  std::string out = html_prose(source.info.title);
  if (!source.files.empty())
    out = fmt::format("<code>{}</code>{}{}", escape_html(source.files), out.empty() ? "" : ": ", out);
  if (!source.licence.empty()) out += "<br>Licence: " + escape_html(source.licence);
  if (!source.origin.empty()) out += "<br>From: " + escape_html(source.origin);
  return out;
}

std::string data_section(const Report& report) {
  std::string rows =
      "<thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Kind</th><th scope=\"col\">What it is</th>"
      "<th scope=\"col\" class=\"number\">Bytes</th><th scope=\"col\">SHA-256</th>"
      "<th scope=\"col\">Provenance</th></tr></thead>\n<tbody>\n";
  for (const ReportSource& source : report.sources) {
    const bool is_synthetic = source.info.kind == SourceKind::synthetic;
    rows += fmt::format(
        "<tr id=\"data-{}\"><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td class=\"number\">{}</td>"
        "<td><code class=\"digest\">{}</code></td><td>{}</td></tr>\n",
        anchor(source.info.name), escape_html(source.info.name),
        is_synthetic ? std::string(synthetic_mark()) : std::string(name_of(source.info.kind)),
        what_it_is(source), source.bytes == 0 ? "" : std::to_string(source.bytes),
        escape_html(source.info.sha256),
        source.provenance.empty() ? "" : html_link(source.provenance, source.provenance));
  }
  std::string files;
  for (const std::string& file : report.data_files) files += html_link(file, file) + " ";
  return "<section id=\"data\" aria-labelledby=\"data-heading\">\n<h2 id=\"data-heading\">Data</h2>\n" +
         scrolling_table("sources", "The sources, each known by its content", rows + "</tbody>\n") +
         "<p class=\"files\">" + files + "</p>\n</section>\n";
}

std::string code_section(const Report& report) {
  std::string out =
      "<section id=\"code\" aria-labelledby=\"code-heading\">\n<h2 id=\"code-heading\">Code</h2>\n";
  out += fmt::format(
      "<p>These files are in the source tree of this version: computedivide {}, sources "
      "<code>{}</code>.</p>\n"
      "<dl>\n",
      escape_html(report.version), escape_html(report.source_digest));
  for (const ReportSection& section : report.sections) {
    out += fmt::format("<dt id=\"code-{}\">{} (<code>{}</code>)</dt>\n", anchor(section.id),
                       escape_html(section.title), escape_html(section.id));
    for (const std::string& file : section.code)
      out += fmt::format("<dd><code>{}</code></dd>\n", escape_html(file));
  }
  return out + "</dl>\n</section>\n";
}

}  // namespace

std::string report_page(const Report& report) {
  std::string out = head(report) + opening(report) + banner(report) + navigation(report) + "<main>\n";
  out +=
      "<section id=\"ledger\" aria-labelledby=\"ledger-heading\">\n<h2 id=\"ledger-heading\">Ledger</h2>\n" +
      ledger_table(report.ledger) + "</section>\n";
  out +=
      "<section aria-labelledby=\"results-heading\">\n<h2 id=\"results-heading\">Figures, tables and "
      "numbers</h2>\n";
  for (const ReportSection& section : report.sections) out += result_section(section, report.ledger);
  out += "</section>\n" + data_section(report) + code_section(report) + "</main>\n";
  out += "<div id=\"tip\" hidden></div>\n<div id=\"point-status\" class=\"unseen\" role=\"status\"></div>\n";
  return out + fmt::format("<script>{}</script>\n</body>\n</html>\n", report.script);
}

}  // namespace computedivide
