// The report as HTML, without a browser: what is on the page, that it is well formed, and that it loads
// nothing.

#include "catch.hpp"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "computedivide/error.hpp"
#include "study/report/parts.hpp"
#include "study/report/report.hpp"
#include "study/steps.hpp"

using namespace computedivide;

namespace {

Number number(std::string name, std::optional<double> value, std::string reason = "") {
  Number made;
  made.name = std::move(name);
  made.value = value;
  made.unit = "share";
  made.method = "count";
  made.reason = std::move(reason);
  return made;
}

ReportSection section(const std::string& id, SourceKind kind) {
  ReportSection made;
  made.id = id;
  made.title = "What " + id + " says";
  made.paper_ref = "Figure 1";
  made.numbers = {id, {"models", kind, std::string(64, 'a'), "a table"}, {}, {number("share", 0.25)}};
  made.note.title = id + ": a <title> & more";
  made.note.paragraphs = {"Claim: so."};
  made.note.differs = {"Here it is < 1."};
  made.code = {"src/results/" + id + ".cpp"};
  made.sources = {"models"};
  made.files = {id + ".numbers.json"};
  return made;
}

LedgerRow row(const std::string& id, Verdict verdict) {
  LedgerRow made;
  made.id = id;
  made.item = "Share of \"large\" models <b> & more";
  made.where = "section 1, sentence 3";
  made.printed = "57 %";
  made.value = 0.57;
  made.decimals = 2;
  if (verdict != Verdict::untested) made.ours = 0.25;
  made.source = "models";
  made.result = id.substr(0, id.find('.'));
  made.verdict = verdict;
  made.part = LedgerPart::number;
  if (verdict == Verdict::untested) made.reason = "no <data>";
  return made;
}

ClaimResult claim(const std::string& id, const std::string& number, Verdict verdict) {
  ClaimResult made;
  made.claim.id = id;
  made.claim.claim = "Academic-only teams make \"few\" <b> models of " + id + ".";
  made.claim.where = "section 1, sentence 3";
  made.claim.null = 0.5;
  made.claim.direction = -1;
  made.claim.measure = "The share of " + id;
  PartResult part;
  part.number.expression.left = number;
  part.unit = "share";
  if (verdict != Verdict::untested) {
    part.value = 0.25;
    part.low = 0.2;
    part.high = 0.31;
    part.title = "a table & more";
  }
  made.claim.numbers = {part.number};
  made.parts = {part};
  made.verdict = {verdict, verdict == Verdict::untested ? std::nullopt : std::optional<std::size_t>(0)};
  made.sentence = "The share is 25 % of models & more.";
  return made;
}

Report some_report() {
  Report report;
  report.version = "0.1.0";
  report.source_digest = std::string(64, 'b');
  report.profile = "paper";
  report.seed = "1";
  report.claims = {claim("few", "fig1.share", Verdict::supported),
                   claim("fewer", "fig1.other", Verdict::inconclusive),
                   claim("none", "fig9.share", Verdict::untested)};
  report.glossary = "- **academic-only**: Of universities & <like>.\n- **claim**: A statement.\n";
  report.ledger = {row("fig1.share", Verdict::differs), row("fig2.share", Verdict::synthetic),
                   row("fig2.other", Verdict::untested)};
  report.sections = {section("fig1", SourceKind::real), section("fig2", SourceKind::synthetic)};
  report.sections[0].svg =
      "<svg width=\"90\" height=\"60\" viewBox=\"0 0 90 60\" "
      "xmlns:xlink=\"x\"><title>fig1</title><defs><circle "
      "id='gpDot' r='1'/></defs><use xlink:href='#gpDot'/>"
      "<circle cx='5' cy='10' r='4' fill-opacity='0' stroke='none'><title>First: 1</title></circle>"
      "<circle cx='20' cy='10' r='4' fill-opacity='0' stroke='none'><title>Second: 2 &lt; "
      "3</title></circle></svg>";
  report.sections[1].svg = report.sections[0].svg;
  report.sources = {{.info = {"models", SourceKind::synthetic, std::string(64, 'a'), "a table"}}};
  report.css = "body { color: black; }";
  report.script = "\"use strict\";";
  return report;
}

std::vector<std::string> all_matches(const std::string& text, const std::string& pattern) {
  const std::regex regex(pattern);
  std::vector<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), regex), end; it != end; ++it)
    found.push_back((*it)[1]);
  return found;
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

/// The first tag that is not properly closed; empty if all are.
std::string unbalanced_tag(const std::string& html) {
  static const std::set<std::string> empty_elements{"meta", "link", "input", "br", "wbr", "hr", "img"};
  std::vector<std::string> open;
  const std::regex tag("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
  for (std::sregex_iterator it(html.begin(), html.end(), tag), end; it != end; ++it) {
    const std::string name = (*it)[2], rest = (*it)[3];
    if (empty_elements.contains(name) || rest.ends_with("/")) continue;
    if ((*it)[1] == "") {
      open.push_back(name);
    } else if (open.empty() || open.back() != name) {
      return name;
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? "" : open.back();
}

}  // namespace

TEST_CASE("the report is well formed, its ids are unique and its links lead somewhere", "[report]") {
  const std::string page = report_page(some_report());
  CHECK(unbalanced_tag(page) == "");
  const std::vector<std::string> ids = all_matches(page, " id=[\"']([^\"']*)[\"']");
  CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
  const std::vector<std::string> links = all_matches(page, "href=[\"']#([^\"']*)[\"']");
  REQUIRE(links.size() > 5);
  for (const std::string& link : links) {
    INFO(link);
    CHECK(std::find(ids.begin(), ids.end(), link) != ids.end());
  }
  CHECK(report_page(some_report()) == page);
}

TEST_CASE("the first screen answers, and holds no digest", "[report]") {
  const std::string page = report_page(some_report());
  const std::string first = page.substr(page.find("<header"), page.find("</section>") - page.find("<header"));
  CHECK_THAT(first, contains("Of 3 claims of the paper, 1 holds") && contains("1 stays open") &&
                        contains("1 has no data") && contains("[20, 31]"));
  CHECK(first.find("1 claim</strong> rests on a table &amp; more") == std::string::npos);
  CHECK(first.find("2 claims</strong> rest on a table &amp; more") != std::string::npos);
  CHECK(first.find(std::string(64, 'b')) == std::string::npos);
  CHECK(count_of(first, "<tr role=\"row\" class=\"") == 3);
}

TEST_CASE("the report says how near the data at hand are, not what was expected", "[report]") {
  Report report = some_report();
  PartResult& part = report.claims[0].parts[0];
  part.number.fidelity = Fidelity::same_source;
  part.fidelity = Fidelity::proxy;
  const std::string page = report_page(report);
  CHECK(page.find(fmt::format("a table &amp; more ({})", name_of(Fidelity::proxy))) != std::string::npos);
  CHECK(count_of(page, ">proxy</td>") == 1);
}

TEST_CASE("claims are grouped by the figure that decides them, and a result that is missing is one line",
          "[report]") {
  const Report report = some_report();
  const std::vector<ClaimGroup> groups = group_claims(report);
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].id == "fig1");
  CHECK(groups[0].claims.size() == 2);
  CHECK(groups[0].results.size() == 2);
  CHECK(groups[1].results.empty());
  const std::string page = report_page(report);
  CHECK(page.find("<p class=\"missing claim\" id=\"claim-none\">") != std::string::npos);
  CHECK(page.find("fig1-heading\">The share of few: 25\u00a0% [20, 31], in line with the paper (&lt; "
                  "50\u00a0%)</h2>") != std::string::npos);
}

TEST_CASE("terms link to their entries as whole words, and a glossary with a gap is refused", "[report]") {
  const std::vector<GlossaryTerm> terms = read_glossary(some_report().glossary, "glossary.md");
  REQUIRE(terms.size() == 2);
  CHECK(prose_with_terms("Academic-only claims, a claim <b>", terms) ==
        "<a class=\"term\" href=\"#term-academic-only\">Academic-only</a> claims, a "
        "<a class=\"term\" href=\"#term-claim\">claim</a> &lt;b&gt;");
  CHECK_THROWS_WITH(read_glossary("x\n- **a**: \n", "g.md"), contains("g.md:2"));
  CHECK_THROWS_WITH(read_glossary("- **a**: b\n- **a**: c\n", "g.md"), contains("'a'"));
}

TEST_CASE("numbers are written for people by their unit", "[report]") {
  CHECK(value_in_words(0.803, "share") == "80.3 %");
  CHECK(value_in_words(-8.83, "pp") == "-8.83 percentage points");
  CHECK(value_in_words(5.4e14, "FLOP/s") == "540 trillion FLOP/s");
  CHECK(value_in_words(5.4e21, "FLOP") == "5.4 × 10²¹ FLOP");
  CHECK(value_in_words(6592, "count") == "6,592");
  CHECK(value_in_words(-1234567, "count") == "-1,234,567");
  CHECK(value_in_words(2.13, "ratio") == "2.13 times");
  Number share = number("share", 0.25);
  CHECK(interval_in_words(share).empty());
  share.low = 0.2;
  CHECK(interval_in_words(share) == "[20 %, …]");
}

TEST_CASE("what comes from data is escaped in the report", "[report]") {
  const std::string page = report_page(some_report());
  CHECK(page.find("<b>") == std::string::npos);
  CHECK(page.find("<data>") == std::string::npos);
  CHECK(page.find("Share of &quot;large&quot; models &lt;b&gt; &amp; more") != std::string::npos);
  CHECK(page.find("a &lt;title&gt; &amp; more") != std::string::npos);
  CHECK(escape_html("<a href='x'>&\"") == "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
}

TEST_CASE("every row of the ledger is in the report, with its reason where there is no value", "[report]") {
  const std::string page = report_page(some_report());
  for (const char* id : {"row-fig1.share", "row-fig2.share", "row-fig2.other"})
    CHECK(count_of(page, fmt::format("id=\"{}\"", id)) == 1);
  CHECK(page.find("no &lt;data&gt;") != std::string::npos);
  CHECK(page.find("57 %") != std::string::npos);
}

TEST_CASE("the report marks what is synthetic, and nothing else", "[report]") {
  const std::string page = report_page(some_report());
  const auto part = [&](const std::string& id) {
    const std::size_t start = page.find("<details class=\"result\" id=\"" + id + "\"");
    REQUIRE(start != std::string::npos);
    return page.substr(start, page.find("</details>", start) - start);
  };
  CHECK(part("fig1").find("SYNTHETIC") == std::string::npos);
  CHECK(part("fig2").find("SYNTHETIC") != std::string::npos);
  Report real = some_report();
  real.ledger = {row("fig1.share", Verdict::differs)};
  real.sections.pop_back();
  real.sources[0].info.kind = SourceKind::real;
  CHECK(report_page(real).find("SYNTHETIC") == std::string::npos);
}

TEST_CASE("the report loads nothing", "[report]") {
  const std::string page = report_page(some_report());
  CHECK(page.find("default-src 'none'") != std::string::npos);
  for (const char* loader :
       {" src=", "@import", "<iframe", "<object", "<link rel=\"stylesheet\"", "url(http"})
    CHECK(page.find(loader) == std::string::npos);
  Report broken = some_report();
  broken.script = "</script><script>";
  CHECK_THROWS_AS(report_page(broken), Error);
}

TEST_CASE("the drawing in the report has no titles of its own and is hidden behind its text", "[report]") {
  Report report = some_report();
  const std::string svg = report.sections[0].svg;
  report.sections[0].svg = svg.substr(0, svg.rfind("</svg>")) + "<g><title>data using (1)</title></g></svg>";
  const std::string page = report_page(report);
  CHECK(page.find("using (") == std::string::npos);
  CHECK(page.find("<g aria-hidden=\"true\"") != std::string::npos);
  CHECK(count_of(page, "<circle cx='5' cy='10' r='4'><title>First: 1</title></circle>") == 1);
  const std::size_t first = page.find("First: 1");
  CHECK(page.find("Second: 2 &lt; 3", first) < page.find("</svg>", first));
}

TEST_CASE("the ledger's legend says what verdicts, signs and names in front mean", "[report]") {
  Report report = some_report();
  report.ledger.push_back(row("robustness.fig1.share", Verdict::differs));
  report.ledger.back().low = 0.1;
  report.ledger.back().high = 0.4;
  report.ledger.back().n = 20;
  report.ledger.back().n_of = "specifications";
  report.ledger.back().interval_kind = "middle 95 % of specifications";
  report.ledger.push_back(row("audit.fig1.share", Verdict::follows));
  const std::string page = report_page(report);
  const std::string legend = page.substr(page.find("How to read the ledger"));
  for (const char* word : {"follows", "differs", "synthetic", "untested"})
    CHECK(legend.find(fmt::format("<dt><strong>{}</strong></dt><dd>", word)) < legend.find("</dl>"));
  for (const char* word : {"~", "&lt;", "&gt;", "audit.", "robustness."})
    CHECK(legend.find(fmt::format("<code>{}</code>", word)) < legend.find("</dl>"));
  CHECK(page.find("20<br><small>specifications</small>") != std::string::npos);
  CHECK(page.find("no confidence interval\">of specifications</abbr>") != std::string::npos);
}

TEST_CASE("a caption says no number twice, and says names in words", "[report]") {
  Report report = some_report();
  report.sections[0].numbers.numbers = {number("share", 0.25), number("share.p", 0.031),
                                        number("share.median", 0.25), number("growth_academic_only", 0.4)};
  std::string page = report_page(report);
  page = page.substr(page.find("<g role=\"img\" aria-label=\""));
  page.resize(page.find("\"><g aria-hidden"));
  CHECK(count_of(page, "0.25") + count_of(page, "25 %") == 1);
  CHECK(page.find(", p-value: 3.1 %.") != std::string::npos);
  CHECK(page.find("Growth academic-only: 40 %.") != std::string::npos);
  CHECK(page.find('_') == std::string::npos);
}

TEST_CASE("every result says what its robustness is known by", "[report]") {
  Report report = some_report();
  report.sections[0].numbers.parameters = {{"window", "0.5"}, {"seed", "1"}};
  const std::string page = report_page(report);
  CHECK(count_of(page, "<h4>Robustness</h4>") == 2);
  CHECK(page.find("NAME=VALUE</code>: <code>window</code>.") != std::string::npos);
  CHECK(page.find("It has no parameters that could be varied.") != std::string::npos);
  CHECK(page.find("<td>where random numbers begin</td>") != std::string::npos);
}

TEST_CASE("estimates by choice stand with the result that they are about", "[report]") {
  Report report = some_report();
  report.sections[0].choices = {
      {"robustness_choices.csv", "headline,choice,median\nfig1.share,window=1,0.125\n", "fig1"}};
  report.sections[1].choices = {
      {"robustness_choices.csv", "headline,choice,median\nfig2.share,window=2,0.5\n", "fig2"}};
  const std::string page = report_page(report);
  CHECK(count_of(page, "id=\"table-robustness_choices.csv-of-fig1\"") == 1);
  CHECK(count_of(page, "id=\"table-robustness_choices.csv-of-fig2\"") == 1);
  CHECK(page.find("0.125") != std::string::npos);
}

TEST_CASE("a table without rows says so, and why", "[report]") {
  Report report = some_report();
  report.sections[0].numbers.numbers.push_back(number("other", {}, "no census & no rows"));
  report.sections[0].tables = {{"fig1.csv", "name,value\n"}};
  report.sections[1].tables = {{"fig2.csv", "name,value\na_b,1\nc,\n"}};
  const std::string page = report_page(report);
  CHECK(page.find("<td colspan=\"2\">no rows: no census &amp; no rows</td>") != std::string::npos);
  CHECK(page.find("<th scope=\"col\" class=\"number\">value</th></tr></thead>\n<tbody>\n<tr><th "
                  "scope=\"row\">a_<wbr>b</th><td class=\"number\">1</td>") != std::string::npos);
}

TEST_CASE("a source shows its file, licence, origin, size and provenance where they are known", "[report]") {
  Report report = some_report();
  report.sources[0].files = "my_models.csv";
  report.sources[0].licence = "CC BY 4.0";
  report.sources[0].origin = "https://example.org/models.csv";
  report.sources[0].bytes = 1234;
  report.sources[0].provenance = "models.provenance.json";
  report.whole_files = {"ledger.csv", "run.json"};
  const std::string page = report_page(report);
  CHECK(page.find("<code>my_models.csv</code>: a table<br>Licence: CC BY 4.0<br>From: "
                  "https://example.org/models.csv</td><td class=\"number\">1234</td>") != std::string::npos);
  for (const char* file : {"models.provenance.json", "ledger.csv", "run.json"})
    CHECK(page.find(fmt::format("<a href=\"{0}\">{0}</a>", file)) != std::string::npos);
}

TEST_CASE("prose has code between backticks, names may break, and all is escaped", "[report]") {
  CHECK(html_prose("`a<b` and `c") == "<code>a&lt;b</code> and `c");
  CHECK(html_prose("none") == "none");
  CHECK(html_name("fig1.share_of<2012_0.5.") == "fig1.<wbr>share_<wbr>of&lt;2012_<wbr>0.5.");
}
