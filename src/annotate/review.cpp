// The review page: what was read and from where, to be checked by eye and corrected in papers.csv.

#include "annotate/annotate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "computedivide/csv.hpp"
#include "data/markup.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

constexpr std::string_view style =
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111;background:#fff}"
    "table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}"
    "th,td{border:1px solid #767676;padding:.3em .5em;text-align:left;vertical-align:top}"
    "thead th{background:#eee}mark{background:#ffe27a;color:#111;font-weight:bold}"
    ".blank{color:#595959;font-style:italic}.considered td,.considered th{color:#444}"
    "section{border-top:2px solid #444;margin-top:2em}";

std::string highlighted(const PaperEvidence& evidence) {
  const std::string_view text = evidence.text;
  const std::size_t begin = std::min(evidence.begin, text.size());
  const std::size_t end = std::min(std::max(evidence.end, begin), text.size());
  if (begin == end) return escape_html(text);
  return escape_html(text.substr(0, begin)) + "<mark>" + escape_html(text.substr(begin, end - begin)) +
         "</mark>" + escape_html(text.substr(end));
}

void add_cells(std::string& page, const Paper& paper) {
  const std::array<std::pair<std::string_view, std::string>, 6> cells{
      {{"device", paper.device},
       {"n_devices", cell_text(paper.n_devices)},
       {"training_hours", cell_text(paper.training_hours)},
       {"training_flop", cell_text(paper.training_flop)},
       {"mentions_bert", cell_text(paper.mentions_bert)},
       {"code_released", cell_text(paper.code_released)}}};
  page += "<table><caption>Cells</caption><thead><tr>";
  for (const auto& [name, value] : cells) page += fmt::format("<th scope=\"col\">{}</th>", name);
  page += "</tr></thead><tbody><tr>";
  for (const auto& [name, value] : cells) {
    page +=
        value.empty() ? "<td class=\"blank\">not known</td>" : fmt::format("<td>{}</td>", escape_html(value));
  }
  page += "</tr></tbody></table>\n";
}

void add_evidence(std::string& page, const AnnotatedPaper& paper) {
  if (paper.evidence.empty()) {
    page += "<p>No sentence mentions hardware, compute, BERT or code.</p>\n";
    return;
  }
  page +=
      "<table><caption>Evidence</caption><thead><tr><th scope=\"col\">Field</th><th "
      "scope=\"col\">Value</th><th scope=\"col\">Decision</th><th "
      "scope=\"col\">Sentence</th></tr></thead><tbody>\n";
  for (const PaperEvidence& evidence : paper.evidence) {
    page += fmt::format(
        "<tr class=\"{0}\"><th scope=\"row\">{1}</th><td>{2}</td><td>{0}: {3}</td><td>{4}: "
        "<q>{5}</q></td></tr>\n",
        evidence.taken ? "taken" : "considered", escape_html(evidence.field), escape_html(evidence.value),
        escape_html(evidence.rule), evidence.sentence, highlighted(evidence));
  }
  page += "</tbody></table>\n";
}

}  // namespace

std::string review_page(const std::vector<AnnotatedPaper>& papers,
                        const std::vector<std::pair<std::string, std::string>>& unread) {
  std::string page = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width, initial-scale=1\">\n<title>Annotated papers: "
      "review</title>\n<style>{}</style>\n"
      "</head>\n<body>\n<main>\n<h1>Annotated papers: review</h1>\n<p>{} papers were read. Each cell is "
      "shown with the sentences that it was read from and those that were considered and rejected; "
      "corrections belong in the table of papers.</p>\n",
      style, papers.size());
  if (!unread.empty()) {
    page += fmt::format("<section>\n<h2>Not read: {}</h2>\n<ul>\n", unread.size());
    for (const auto& [id, reason] : unread)
      page += fmt::format("<li>{}: {}</li>\n", escape_html(id), escape_html(reason));
    page += "</ul>\n</section>\n";
  }
  for (const AnnotatedPaper& paper : papers) {
    page += fmt::format("<section>\n<h2>{}</h2>\n", escape_html(paper.paper.id));
    if (!paper.paper.title.empty())
      page += fmt::format("<p>{}, {}</p>\n", escape_html(paper.paper.title), paper.paper.year);
    add_cells(page, paper.paper);
    add_evidence(page, paper);
    page += "</section>\n";
  }
  page += "</main>\n</body>\n</html>\n";
  return page;
}

std::string evidence_to_csv(const std::vector<AnnotatedPaper>& papers) {
  std::string csv = "id,field,value,decision,rule,sentence_number,sentence\n";
  for (const AnnotatedPaper& paper : papers) {
    for (const PaperEvidence& evidence : paper.evidence) {
      append_csv_record(csv, row_cells(paper.paper.id, evidence.field, evidence.value,
                                       evidence.taken ? "taken" : "considered", evidence.rule,
                                       evidence.sentence, evidence.text));
    }
  }
  return csv;
}

}  // namespace computedivide
