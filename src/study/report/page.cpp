// The page: one file that loads nothing. Its policy allows the one style and the one script in it, by their
// hashes, and no other; a browser that obeys it makes no request at all.

#include <fmt/format.h>
#include <algorithm>

#include "base/hash.hpp"
#include "computedivide/error.hpp"
#include "study/report/first_screen.hpp"
#include "study/report/glossary.hpp"
#include "study/report/group.hpp"
#include "study/report/html.hpp"
#include "study/report/ledger_table.hpp"
#include "study/report/report.hpp"
#include "study/report/section.hpp"
#include "study/report/tables.hpp"

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
      "<style>{}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#claims\">Skip to the claims</a>\n",
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

std::string navigation(std::span<const ClaimGroup> groups) {
  std::string out =
      "<nav aria-label=\"Contents\"><details open id=\"contents\"><summary>Contents</summary>\n<ul>\n"
      "<li><a href=\"#top\">The answer</a></li>\n<li><a href=\"#claims\">The claims</a></li>\n";
  for (const ClaimGroup& group : groups) {
    if (!group.results.empty())
      out += fmt::format("<li>{}</li>\n", html_link("#group-" + anchor(group.id), name_of_group(group)));
  }
  return out +
         "<li><a href=\"#ledger\">Every printed number</a></li>\n<li><a href=\"#audit-part\">Audit</a></li>\n"
         "<li><a href=\"#data\">Data</a></li>\n<li><a href=\"#run\">This run</a></li>\n"
         "<li><a href=\"#glossary\">Words</a></li>\n</ul>\n</details></nav>\n";
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

/// A section at the end of the page, folded.
std::string end_section(std::string_view id, std::string_view heading, const std::string& summary,
                        const std::string& content) {
  return fmt::format(
      "<section id=\"{0}\" aria-labelledby=\"{0}-heading\">\n<h2 id=\"{0}-heading\">{1}</h2>\n<details>"
      "<summary>{2}</summary>\n{3}</details>\n</section>\n",
      id, heading, escape_html(summary), content);
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
  return end_section(
      "data", "Data", "The sources, with licence, size and content",
      scrolling_table("sources", "The sources, each known by its content", rows + "</tbody>\n") +
          "<p class=\"files\">" + files + "</p>\n");
}

std::string run_section(const Report& report) {
  std::string text = fmt::format(
      "<p>Profile {}{}{}; computedivide {}, sources <code class=\"digest\">{}</code>.</p>\n<p "
      "class=\"files\">",
      escape_html(report.profile), report.seed.empty() ? "" : ", seed ", escape_html(report.seed),
      escape_html(report.version), escape_html(report.source_digest));
  for (const std::string& file : report.whole_files) text += html_link(file, file) + " ";
  return end_section("run", "This run", "Program, profile and the same as files", text + "</p>\n");
}

std::string ledger_sections(const Report& report) {
  std::string audit;
  for (const ReportSection* section : audit_results(report))
    audit += result_details(*section, report.ledger, false);
  return end_section("ledger", "Every printed number",
                     fmt::format("The ledger: {}", verdict_counts(report.ledger)),
                     ledger_table(report.ledger)) +
         fmt::format(
             "<section id=\"audit-part\" aria-labelledby=\"audit-part-heading\">\n<h2 "
             "id=\"audit-part-heading\">Audit</h2>\n<p>Whether the printed numbers agree with one another, "
             "without "
             "any data of ours.</p>\n{}</section>\n",
             audit.empty() ? "<p>No audit was made.</p>\n" : audit);
}

}  // namespace

std::string report_page(const Report& report) {
  const std::vector<GlossaryTerm> terms = read_glossary(report.glossary, "glossary.md");
  const std::vector<ClaimGroup> groups = group_claims(report);
  std::string out = head(report) + navigation(groups) + "<div id=\"page\">\n" + opening(report, terms) +
                    banner(report) + "<main>\n" + claims_table(report);
  for (const ClaimGroup& group : groups) out += group_section(group, report, terms);
  out += ledger_sections(report) + data_section(report) + run_section(report);
  out += end_section("glossary", "Words", "The terms that this page uses", glossary_list(terms));
  out += "</main>\n</div>\n";
  out += "<div id=\"tip\" hidden></div>\n<div id=\"point-status\" class=\"unseen\" role=\"status\"></div>\n";
  return out + fmt::format("<script>{}</script>\n</body>\n</html>\n", report.script);
}

}  // namespace computedivide
