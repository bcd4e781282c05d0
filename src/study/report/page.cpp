// The page: one file that loads nothing. Its content security policy allows only its own style and script, by
// their hashes; a browser that obeys it makes no request at all.
//
// The ledger of the report: all rows are in the page; sorting and filters come with the script, which shows
// the controls that are hidden here.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "study/ledger.hpp"
#include "study/report/parts.hpp"
#include "study/report/report.hpp"

namespace computedivide {

namespace {

/// The paper's second version, as a PDF.
constexpr std::string_view paper_pdf = "https://arxiv.org/pdf/2401.02452v2";

/// The key that a row is filtered by: its verdict, or background.
std::string_view word_of(const std::optional<Verdict>& verdict) {
  return verdict ? name_of(*verdict) : name_of(LedgerPart::background);
}

/// The verdict as a label; for simulated data the label that marks all such data.
std::string verdict_label(const std::optional<Verdict>& verdict) {
  if (verdict == Verdict::synthetic) return std::string(synthetic_mark);
  return fmt::format("<strong class=\"verdict {}\">{}</strong>", anchor(word_of(verdict)), word_of(verdict));
}

std::string links_of(const LedgerRow& row) {
  std::string out =
      fmt::format("<li>{}: <q>{}</q></li>", html_link(paper_pdf, row.where), escape_html(row.printed));
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
  // When sorted by verdict, background comes last.
  const std::size_t order = row.verdict ? static_cast<std::size_t>(*row.verdict) : all_verdicts().size();
  return fmt::format(
      "<tr id=\"row-{}\" data-verdict=\"{}\"><th scope=\"row\">{}<br><code>{}</code></th><td "
      "class=\"number\" data-key=\"{}\">{}</td><td class=\"number\" data-key=\"{}\">{}{}</td><td "
      "class=\"number\" data-key=\"{}\">{}</td><td data-key=\"{}\">{}{}</td><td><ul "
      "class=\"links\">{}</ul></td></tr>\n",
      anchor(row.id), anchor(word_of(row.verdict)), escape_html(row.item), html_name(row.id),
      format_number(row.value), escape_html(published_text(row)), row.ours ? format_number(*row.ours) : "",
      ours, interval.empty() ? "" : "<br><span class=\"interval\">" + interval + "</span>", n,
      n_cell(row.n, row.n_of), order, verdict_label(row.verdict),
      row.reason.empty() ? "" : "<br><small>" + html_prose(row.reason) + "</small>", links_of(row));
}

std::string controls(std::span<const LedgerRow> rows) {
  std::string out =
      "<div id=\"ledger-controls\" hidden>\n<fieldset><legend>Show rows with the verdict, other readings "
      "included</legend>\n";
  const auto add = [&](const std::optional<Verdict>& verdict) {
    const auto count = std::ranges::count(rows, verdict, &LedgerRow::verdict);
    if (count == 0) return;
    out += fmt::format("<label><input type=\"checkbox\" value=\"{}\" checked> {} ({})</label>\n",
                       anchor(word_of(verdict)), word_of(verdict), count);
  };
  for (const Verdict verdict : all_verdicts()) add(verdict);
  add(std::nullopt);
  return out +
         "</fieldset>\n<label for=\"ledger-search\">Search the ledger</label> <input type=\"search\" "
         "id=\"ledger-search\">\n</div>\n"
         "<p id=\"ledger-status\" role=\"status\"></p>\n";
}

/// The results that prefix the published ids of other results ("audit" of "audit.fig5.studies_share_2021"),
/// and whether their numbers are over specifications.
std::map<std::string, bool> prefixes_of(std::span<const LedgerRow> rows) {
  std::map<std::string, bool> names;
  for (const LedgerRow& row : rows) {
    const std::string front = row.result + ".";
    // The result's own numbers have the same prefix, and one dot fewer.
    const bool of_other = std::any_of(rows.begin(), rows.end(),
                                      [&](const LedgerRow& other) { return front + other.id == row.id; });
    if (!row.result.empty() && of_other) names[row.result] |= row.n_of == "specifications";
  }
  return names;
}

std::string prefix_entries(std::span<const LedgerRow> rows) {
  std::string over, others;
  for (const auto& [name, is_over] : prefixes_of(rows)) {
    std::string& list = is_over ? over : others;
    list += fmt::format("{}<a href=\"#{}\"><code>{}.</code></a>", list.empty() ? "" : ", ", anchor(name),
                        escape_html(name));
  }
  std::string out;
  if (!others.empty()) {
    out += glossary_entry(others,
                          "before a number's name: the same number, made another way. <code>audit.</code> "
                          "reckons it from other numbers that the paper printed, without any data of ours; "
                          "other prefixes are explained in their sections");
  }
  if (!over.empty()) {
    out += glossary_entry(over,
                          "before a number's name: its median over specifications, that is over every "
                          "combination of choices that the paper leaves open. The interval holds the middle "
                          "95 % of specifications and is not a confidence interval; n counts specifications");
  }
  return out;
}

/// How to read the ledger: verdicts, signs, and the prefixes of numbers' names.
std::string ledger_legend(std::span<const LedgerRow> rows) {
  std::string out = "<details open class=\"legend\">\n<summary>How to read the ledger</summary>\n<dl>\n";
  for (const Verdict verdict : all_verdicts()) {
    if (find_by(rows, &LedgerRow::verdict, std::optional(verdict)) != nullptr)
      out += glossary_entry(fmt::format("<strong>{}</strong>", name_of(verdict)), meaning_of(verdict));
  }
  out += glossary_entry(
      "<strong>background</strong>",
      "definitions, sizes of samples and ranges over choices: they have no verdict and do not count");
  out += glossary_entry("<code>~</code>", "the paper says “about”; the places printed count all the same");
  out += glossary_entry("<code>&lt;</code> <code>&gt;</code>",
                        "the paper gives a bound, or no more than a sign (below or above 0)");
  out += glossary_entry("[…]",
                        "our 95 % interval, or what the word below it says; n counts observations, or what "
                        "the word below it says");
  return out + prefix_entries(rows) + "</dl>\n</details>\n";
}

/// The ledger as a table below its legend and the controls that report.js shows, each row with links to the
/// paper, the result, its code and its data.
std::string ledger_table(std::span<const LedgerRow> rows) {
  std::string text;
  for (const LedgerRow& row : rows) text += row_of(row);
  return ledger_legend(rows) + controls(rows) +
         scrolling_table("ledger-table", "Every number that the paper printed, beside the one computed here",
                         {{"Number", false, true},
                          {"Paper", true, true},
                          {"Ours [interval]", true, true},
                          {"n", true, true},
                          {"Verdict", false, true},
                          {"In the paper, and here"}},
                         text);
}

/// The hash of a text as used in the policy: SHA-256 in base64.
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
    fail("report.css: contains '</style'; such a style cannot be put into a page");
  if (report.script.find("</script") != std::string::npos)
    fail("report.js: contains '</script'; such a script cannot be put into a page");
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}; script-src "
      "{}; img-src data:; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n"
      "<title>The Compute Divide in Machine Learning, checked from the data up</title>\n"
      "<style>{}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#claims\">Skip to the claims</a>\n",
      policy_hash(report.css), policy_hash(report.script), report.css);
}

/// What is simulated: sources, and results of a source whose content is partly simulated.
std::string banner(const Report& report) {
  std::vector<std::string> names;
  const auto note = [&](const SourceInfo& info) {
    const std::string text = info.title.empty() ? info.name : fmt::format("{} ({})", info.name, info.title);
    if (info.kind == SourceKind::synthetic && !holds(names, text)) names.push_back(text);
  };
  for (const ReportSource& source : report.sources) note(source.info);
  for (const ReportSection& section : report.sections) note(section.numbers.source);
  if (names.empty()) return "";
  return fmt::format(
      "<div class=\"banner\" role=\"note\" aria-label=\"Synthetic input\"><p><strong>Synthetic "
      "input.</strong> Simulated: {}. What is made from it is marked so in every row, table and figure, and "
      "says nothing about the world.</p></div>\n",
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

/// What is known about a source besides its content: title or file, licence, origin, size.
std::string what_it_is(const ReportSource& source) {
  if (!source.missing.empty()) return "not available: " + html_prose(source.missing);
  std::string out = html_prose(source.info.title);
  if (!source.files.empty())
    out = fmt::format("<code>{}</code>{}{}", escape_html(source.files), out.empty() ? "" : ": ", out);
  if (!source.licence.empty()) out += "<br>Licence: " + escape_html(source.licence);
  if (!source.origin.empty()) out += "<br>From: " + escape_html(source.origin);
  return out;
}

/// A paragraph of links to files in the output folder.
std::string links_to(const std::vector<std::string>& files) {
  std::string out = "<p class=\"files\">";
  for (const std::string& file : files) out += html_link(file, file) + " ";
  return out + "</p>\n";
}

/// A section at the end of the page, folded.
std::string end_section(std::string_view id, std::string_view heading, const std::string& summary,
                        const std::string& content) {
  return fmt::format(
      "<section id=\"{0}\" aria-labelledby=\"{0}-heading\">\n<h2 "
      "id=\"{0}-heading\">{1}</h2>\n<details><summary>{2}</summary>\n{3}</details>\n</section>\n",
      id, heading, escape_html(summary), content);
}

std::string data_section(const Report& report) {
  std::string rows;
  for (const ReportSource& source : report.sources) {
    const bool is_synthetic = source.info.kind == SourceKind::synthetic;
    rows += fmt::format(
        "<tr id=\"data-{}\"><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td "
        "class=\"number\">{}</td><td><code class=\"digest\">{}</code></td><td>{}</td></tr>\n",
        anchor(source.info.name), escape_html(source.info.name),
        is_synthetic ? std::string(synthetic_mark) : std::string(name_of(source.info.kind)),
        what_it_is(source), source.bytes == 0 ? "" : std::to_string(source.bytes),
        escape_html(source.info.sha256),
        source.provenance.empty() ? "" : html_link(source.provenance, source.provenance));
  }
  return end_section(
      "data", "Data", "The sources, with licence, size and content",
      scrolling_table("sources", "The sources, each known by its content",
                      {{"Source"}, {"Kind"}, {"What it is"}, {"Bytes", true}, {"SHA-256"}, {"Provenance"}},
                      rows) +
          links_to(report.data_files));
}

std::string run_section(const Report& report) {
  const std::string text =
      fmt::format("<p>Profile {}{}{}; computedivide {}, sources <code class=\"digest\">{}</code>.</p>\n",
                  escape_html(report.profile), report.seed.empty() ? "" : ", seed ", escape_html(report.seed),
                  escape_html(report.version), escape_html(report.source_digest));
  return end_section("run", "This run", "Program, profile and the same as files",
                     text + links_to(report.whole_files));
}

std::string ledger_sections(const Report& report) {
  std::string audit;
  for (const ReportSection* section : audit_results(report))
    audit += result_details(*section, report.ledger, false);
  return end_section("ledger", "Every printed number",
                     fmt::format("The ledger: {}.", ledger_counts(report.ledger)),
                     ledger_table(report.ledger)) +
         fmt::format(
             "<section id=\"audit-part\" aria-labelledby=\"audit-part-heading\">\n<h2 "
             "id=\"audit-part-heading\">Audit</h2>\n<p>Whether the printed numbers agree with one another, "
             "without any data of ours.</p>\n{}</section>\n",
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
