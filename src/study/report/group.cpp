// A section per group of claims. Which results are together follows from the place in the paper that their
// steps name; nothing here lists results.

#include "study/report/group.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "study/claims_answer.hpp"
#include "study/report/first_screen.hpp"
#include "study/report/html.hpp"
#include "study/report/section.hpp"

namespace computedivide {

namespace {

constexpr std::size_t open_claims = 2;  // whose sentences are seen without unfolding

/// "Figure 3" of "Figure 3, section 2.1"; empty where the place is no figure or table.
std::string_view figure_or_table(std::string_view paper_ref) {
  if (!paper_ref.starts_with("Figure ") && !paper_ref.starts_with("Table ")) return "";
  return paper_ref.substr(0, paper_ref.find_first_of(",;"));
}

bool is_audit(const ReportSection& section, std::span<const LedgerRow> ledger) {
  return std::any_of(ledger.begin(), ledger.end(), [&](const LedgerRow& row) {
    return row.part == LedgerPart::audit && row.result == section.id;
  });
}

const ReportSection* find_result(const Report& report, std::string_view stem) {
  const auto found = std::find_if(report.sections.begin(), report.sections.end(),
                                  [&](const ReportSection& section) { return section.id == stem; });
  return found == report.sections.end() ? nullptr : &*found;
}

/// The result that leads the group of this one: the first with the same figure or table.
const ReportSection& leader_of(const Report& report, const ReportSection& section) {
  const std::string_view place = figure_or_table(section.paper_ref);
  for (const ReportSection& other : report.sections) {
    if (!place.empty() && figure_or_table(other.paper_ref) == place) return other;
  }
  return section;
}

ClaimGroup& group_named(std::vector<ClaimGroup>& groups, const std::string& id) {
  const auto found =
      std::find_if(groups.begin(), groups.end(), [&](const ClaimGroup& group) { return group.id == id; });
  if (found != groups.end()) return *found;
  groups.push_back({id, "", {}, {}});
  return groups.back();
}

/// The claim whose finding is the title: a direction that the leading result decides, else any direction,
/// else the first.
const ClaimResult& leading_claim(const ClaimGroup& group) {
  const auto rank = [&](const ClaimResult* result) {
    const bool directional = result->claim.kind == ClaimKind::directional && result->shown().value;
    const bool of_leader = result->claim.numbers.front().expression.left.starts_with(group.id + ".");
    return directional ? (of_leader ? 0 : 1) : 2;
  };
  return **std::min_element(group.claims.begin(), group.claims.end(),
                            [&](const ClaimResult* a, const ClaimResult* b) { return rank(a) < rank(b); });
}

std::string claim_paragraph(const ClaimResult& result, const std::vector<GlossaryTerm>& terms) {
  std::string text = result.sentence;
  for (const std::string& more : {result.robustness_sentence, result.since_sentence}) {
    if (!more.empty()) text += " " + more;
  }
  return fmt::format(
      "<p class=\"claim\" id=\"claim-{}\">{} <strong>{}</strong> <span "
      "class=\"place\">({})</span><br>{}</p>\n",
      anchor(result.claim.id), claim_label(result), escape_html(result.claim.claim),
      escape_html(result.claim.where), prose_with_terms(text, terms));
}

/// The result whose figure is shown: the first that has one, else the first.
const ReportSection* shown_of(const ClaimGroup& group) {
  const auto drawn = std::find_if(group.results.begin(), group.results.end(),
                                  [](const ReportSection* section) { return !section->svg.empty(); });
  return drawn == group.results.end() ? group.results.front() : *drawn;
}

std::string data_sentence(const ClaimResult& result) {
  const PartResult& part = result.shown();
  if (!part.value) return "";
  return fmt::format("<p class=\"note\">Data: {} ({}).</p>\n",
                     escape_html(part.title.empty() ? part.source : part.title),
                     name_of(part.number.fidelity));
}

}  // namespace

std::vector<const ReportSection*> audit_results(const Report& report) {
  std::vector<const ReportSection*> results;
  for (const ReportSection& section : report.sections) {
    if (is_audit(section, report.ledger)) results.push_back(&section);
  }
  return results;
}

std::vector<ClaimGroup> group_claims(const Report& report) {
  std::vector<ClaimGroup> groups;
  for (const ClaimResult& result : report.claims) {
    const std::string& number = result.claim.numbers.front().expression.left;
    const std::string stem = number.substr(0, number.find('.'));
    const ReportSection* section = find_result(report, stem);
    group_named(groups, section == nullptr ? stem : leader_of(report, *section).id).claims.push_back(&result);
  }
  std::string before;
  for (const ReportSection& section : report.sections) {
    if (is_audit(section, report.ledger)) continue;
    const std::string& leader = leader_of(report, section).id;
    const bool leads = std::any_of(groups.begin(), groups.end(),
                                   [&](const ClaimGroup& group) { return group.id == leader; });
    const std::string& id = leads || before.empty() ? leader : before;
    ClaimGroup& group = group_named(groups, id);
    if (group.place.empty()) group.place = section.paper_ref;
    group.results.push_back(&section);
    before = id;
  }
  return groups;
}

std::string name_of_group(const ClaimGroup& group) {
  if (group.results.empty()) return group.id;
  const std::string_view figure = figure_or_table(group.place);
  const std::string& title = group.results.front()->title;
  const std::string brief = title.substr(0, title.find_first_of(":,"));
  return figure.empty() ? brief : fmt::format("{}: {}", figure, brief);
}

std::string group_section(const ClaimGroup& group, const Report& report,
                          const std::vector<GlossaryTerm>& terms) {
  const std::string id = "group-" + anchor(group.id);
  if (group.results.empty()) {
    std::string out;
    for (const ClaimResult* result : group.claims) {
      out +=
          fmt::format("<p class=\"missing claim\" id=\"claim-{}\">{} {} {}</p>\n", anchor(result->claim.id),
                      claim_label(*result), escape_html(result->claim.claim), escape_html(result->sentence));
    }
    return out;
  }
  std::string title = group.results.front()->title, shown, folded;
  std::size_t folded_count = 0;
  if (!group.claims.empty()) {
    const ClaimResult& lead = leading_claim(group);
    title = finding_of(lead);
    shown = claim_paragraph(lead, terms);
    std::size_t count = 1;
    for (const ClaimResult* result : group.claims) {
      if (result == &lead) continue;
      const bool seen = count++ < open_claims;
      (seen ? shown : folded) += claim_paragraph(*result, terms);
      folded_count += seen ? 0 : 1;
    }
    shown += data_sentence(lead);
  }
  if (!folded.empty()) {
    folded = fmt::format("<details><summary>{} more {}</summary>\n{}</details>\n", folded_count,
                         folded_count == 1 ? "claim" : "claims", folded);
  }
  const ReportSection* shown_result = shown_of(group);
  const std::string figure =
      shown_result->svg.empty() ? "" : result_figure(*shown_result, report.ledger, true);
  std::string details;
  for (const ReportSection* section : group.results) {
    details += result_details(*section, report.ledger, section == shown_result);
  }
  return fmt::format(
      "<section class=\"group\" id=\"{0}\" aria-labelledby=\"{0}-heading\">\n<h2 "
      "id=\"{0}-heading\">{1}</h2>\n<p class=\"place\">{2}</p>\n<div "
      "class=\"pair\">\n{3}<div class=\"text\">\n{4}{5}</div>\n</div>\n<div "
      "class=\"more\">\n{6}</div>\n</section>\n",
      id, html_prose(title),
      escape_html(group.place.empty() ? "Not in the paper" : "In the paper: " + group.place), figure, shown,
      folded, details);
}

}  // namespace computedivide
