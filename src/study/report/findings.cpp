// What was found: the first screen and a section per group of claims.
//
// The answer to "does the paper hold?" and the table come from the claims alone. The forest plot is drawn in
// the table, one line per row, on the scale of the figure `claims`: 0 is the null value, 1 what the paper
// printed. It repeats the row's numbers, so that it is hidden from a screen reader.
//
// Which results share a section follows from the place in the paper that their steps name; nothing
// here lists results.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

#include "base/find.hpp"
#include "base/text.hpp"
#include "base/words.hpp"
#include "plot/figure.hpp"
#include "study/claims/claims.hpp"
#include "study/report/parts.hpp"

namespace computedivide {

namespace {

constexpr double plot_width = 150, plot_height = 20;  // of a row's drawing, in px

double x_of(double value) { return plot_width * (value - forest_low) / (forest_high - forest_low); }

std::string vertical(double value, std::string_view name, double top = 0, double bottom = plot_height) {
  return fmt::format("<path class=\"{}\" d=\"M{:.1f} {:g}V{:g}\"/>", name, x_of(value), top, bottom);
}

std::string horizontal(double low, double high, double y, std::string_view name) {
  return fmt::format("<path class=\"{}\" d=\"M{:.1f} {:g}H{:.1f}\"/>", name, x_of(low), y, x_of(high));
}

/// The positions of a claim's parts on the scale: "ours", "our interval", "paper", "paper interval".
using Places = std::map<std::string, std::vector<double>>;

std::map<std::string, Places> places_of(std::span<const ClaimResult> claims) {
  std::map<std::string, Places> places;
  for (const std::vector<std::string>& row : draw_claims(claims).table.rows)
    places[row[0]][row[1]].push_back(parse_number(row[2]).value_or(0));
  return places;
}

std::string row_drawing(Places places) {
  if (places["ours"].empty() && places["our interval"].empty()) return "";
  constexpr double middle = plot_height / 2;
  std::string out = vertical(0, "null");
  if (const auto& both = places["paper interval"]; both.size() == 2)
    out += horizontal(both[0], both[1], middle + 4, "paper");
  if (!places["paper"].empty()) out += vertical(places["paper"][0], "paper", 3, plot_height - 3);
  if (const auto& both = places["our interval"]; both.size() == 2)
    out += horizontal(both[0], both[1], middle, "ours");
  if (!places["ours"].empty()) {
    out += fmt::format("<circle class=\"{}\" cx=\"{:.1f}\" cy=\"{:g}\" r=\"4\"/>",
                       places["paper"].empty() ? "unsized" : "sized", x_of(places["ours"][0]), middle);
  }
  return fmt::format(
      "<svg class=\"mini\" aria-hidden=\"true\" viewBox=\"0 0 {0:g} {1:g}\" width=\"{0:g}\" "
      "height=\"{1:g}\">{2}</svg>",
      plot_width, plot_height, out);
}

/// For each standing, a symbol and a class for its colour.
constexpr std::array<std::string_view, 5> signs{"✓", "✗", "?", "–", "–"};
constexpr std::array<std::string_view, 5> classes{"holds", "fails", "open", "open", "synthetic"};

std::string_view by_standing(const std::array<std::string_view, 5>& words, Verdict verdict) {
  return word_of(standing_of(verdict), words);
}

/// The verdict of a claim as a label: a symbol, the words and a class for its colour.
std::string claim_label(const ClaimResult& result) {
  const Verdict verdict = result.verdict.verdict;
  if (verdict == Verdict::synthetic) return std::string(synthetic_mark);
  return fmt::format("<strong class=\"label {}\"><span aria-hidden=\"true\">{}</span> {}</strong>",
                     by_standing(classes, verdict), by_standing(signs, verdict), name_of(verdict));
}

std::string cell(std::string_view label, const std::string& content, std::string_view name) {
  return fmt::format("<td role=\"cell\" class=\"{}\" data-label=\"{}\">{}</td>", name, label, content);
}

std::string row_of(const ClaimResult& result, const Places& places) {
  const std::string_view data = data_in_words(result);
  return fmt::format(
      "<tr role=\"row\" class=\"{}\"><th role=\"rowheader\" scope=\"row\"><a "
      "href=\"#claim-{}\">{}</a></th>{}{}{}{}{}</tr>\n",
      by_standing(classes, result.verdict.verdict), anchor(result.claim.id), escape_html(result.claim.claim),
      cell("Paper", html_prose(short_printed(result)), "number"),
      cell("Ours", html_prose(short_ours(result)), "number"), cell("Interval", row_drawing(places), "plot"),
      cell("Verdict", claim_label(result), "said"),
      cell("Data", escape_html(data.substr(0, data.find(','))), "data"));
}

/// What the words of the table's last two columns mean, to unfold: those that occur.
std::string words_of_table(std::span<const ClaimResult> claims) {
  std::set<Verdict> verdicts;
  std::set<Fidelity> fidelities;
  for (const ClaimResult& result : claims) {
    verdicts.insert(result.verdict.verdict);
    if (result.shown().value) fidelities.insert(result.shown().fidelity);
  }
  std::string entries;
  for (const Verdict verdict : verdicts)
    entries += glossary_entry(fmt::format("<strong>{}</strong>", name_of(verdict)), meaning_of(verdict));
  for (const Fidelity fidelity : fidelities)
    entries += glossary_entry(escape_html(name_of(fidelity)), escape_html(meaning_of(fidelity)));
  return fmt::format(
      "<details><summary>What the verdicts and the words on the data mean</summary>\n<dl "
      "class=\"glossary\">\n{}</dl>\n</details>\n",
      entries);
}

/// "11 claims: Epoch AI … (same source, other vintage)", the most used first.
std::string data_sentences(std::span<const ClaimResult> claims) {
  using Count = std::pair<std::string, int>;
  std::vector<Count> counts;
  for (const ClaimResult& result : claims) {
    const PartResult& part = result.shown();
    if (!part.value) continue;
    const std::string text = fmt::format("{} ({})", part.data(), name_of(part.fidelity));
    if (find_by(counts, &Count::first, text) == nullptr) counts.emplace_back(text, 0);
    ++find_by(counts, &Count::first, text)->second;
  }
  std::ranges::stable_sort(counts, std::greater(), &Count::second);
  std::string out = "<ul class=\"data\">\n";
  for (const auto& [text, count] : counts) {
    out += fmt::format("<li><strong>{} {}</strong> {} on {}</li>\n", count, count == 1 ? "claim" : "claims",
                       count == 1 ? "rests" : "rest", html_prose(text));
  }
  return out + "</ul>\n";
}

constexpr std::size_t open_claims = 2;  // number of claims whose sentences are visible without unfolding

/// "Figure 3" of "Figure 3, section 2.1"; empty if the place is not a figure or table.
std::string_view figure_or_table(std::string_view paper_ref) {
  if (!paper_ref.starts_with("Figure ") && !paper_ref.starts_with("Table ")) return "";
  return paper_ref.substr(0, paper_ref.find_first_of(",;"));
}

bool is_audit(const ReportSection& section, std::span<const LedgerRow> ledger) {
  return std::any_of(ledger.begin(), ledger.end(), [&](const LedgerRow& row) {
    return row.part == LedgerPart::audit && row.result == section.id;
  });
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
  if (ClaimGroup* group = find_by(groups, &ClaimGroup::id, id)) return *group;
  return groups.emplace_back(ClaimGroup{id, "", {}, {}});
}

/// The claim whose finding is the title: a direction that the leading result decides, else any direction,
/// else the first.
const ClaimResult& leading_claim(const ClaimGroup& group) {
  const auto rank = [&](const ClaimResult* result) {
    const bool directional = result->claim.kind == ClaimKind::directional && result->shown().value;
    const bool of_leader = result->claim.numbers.front().expression.left.starts_with(group.id + ".");
    return directional ? (of_leader ? 0 : 1) : 2;
  };
  return **std::ranges::min_element(group.claims, {}, rank);
}

std::string claim_paragraph(const ClaimResult& result, const std::vector<GlossaryTerm>& terms) {
  return fmt::format(
      "<p class=\"claim\" id=\"claim-{}\">{} <strong>{}</strong> <span "
      "class=\"place\">({})</span><br>{}</p>\n",
      anchor(result.claim.id), claim_label(result), escape_html(result.claim.claim),
      escape_html(result.claim.where),
      prose_with_terms(join_sentences({result.sentence, result.beside_sentence, result.robustness_sentence,
                                       result.since_sentence}),
                       terms));
}

/// The result whose figure is shown: the first that has one, else the first.
const ReportSection* shown_of(const ClaimGroup& group) {
  for (const ReportSection* section : group.results) {
    if (!section->svg.empty()) return section;
  }
  return group.results.front();
}

std::string data_sentence(const ClaimResult& result) {
  const PartResult& part = result.shown();
  if (!part.value) return "";
  return fmt::format("<p class=\"note\">Data: {} ({}).</p>\n", escape_html(part.data()),
                     name_of(part.fidelity));
}

}  // namespace

std::string opening(const Report& report, const std::vector<GlossaryTerm>& terms) {
  std::string answer;
  for (const std::string& sentence : answer_in_sentences(report.claims))
    answer += fmt::format("<p>{}</p>\n", prose_with_terms(sentence, terms));
  return fmt::format(
      "<header id=\"top\">\n<p class=\"kicker\">Besiroglu, Bergerson, Michael, Heim, Luo and Thompson "
      "(2024), <a href=\"https://arxiv.org/abs/2401.02452\">The Compute Divide in Machine Learning</a>, "
      "checked from the data up</p>\n"
      "<h1>Did academia lose its place in the machine learning that needs the most computing power?</h1>\n"
      "<div class=\"answer\">\n{}</div>\n</header>\n",
      answer);
}

std::string claims_table(const Report& report) {
  std::map<std::string, Places> places = places_of(report.claims);
  std::string rows;
  for (const ClaimResult& result : report.claims) rows += row_of(result, places[result.claim.id]);
  const auto column = [](std::string_view name, std::string_view kind = "") {
    return fmt::format("<th role=\"columnheader\" scope=\"col\" class=\"{}\">{}</th>", kind, name);
  };
  std::string out = fmt::format(
      "<section id=\"claims\" aria-labelledby=\"claims-heading\">\n<h2 id=\"claims-heading\">The paper's "
      "claims</h2>\n<table id=\"claims-table\" role=\"table\" aria-labelledby=\"claims-heading\">\n<thead "
      "role=\"rowgroup\"><tr role=\"row\">{}{}{}{}{}{}</tr></thead>\n<tbody role=\"rowgroup\">\n{}</tbody>\n"
      "</table>\n<p class=\"note\">In the drawing the thin line is the null value, the grey mark what the "
      "paper printed; the dot with its line is ours with its 95&nbsp;% interval, cut off at the edge. Where "
      "the dot is hollow the paper prints no size: only the side of the null value counts.</p>\n{}",
      column("Claim"), column("Paper", "number"), column("Ours [95&nbsp;% interval]", "number"),
      column("Forest plot", "plot"), column("Verdict"), column("Data"), rows, words_of_table(report.claims));
  if (!report.claims_svg.empty()) {
    out += fmt::format(
        "<details><summary>The forest plot as one figure</summary>\n<figure class=\"wide\" "
        "aria-label=\"Forest plot\">{}</figure>\n"
        "</details>\n",
        inline_svg(report.claims_svg, "claims", "Forest plot of the claims",
                   "The paper's value and ours with its interval, one line per claim; the table above has "
                   "the same numbers",
                   true));
  }
  return out + "<h3>What the data are</h3>\n" + data_sentences(report.claims) + "</section>\n";
}

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
    const ReportSection* section = find_by(report.sections, &ReportSection::id, stem);
    group_named(groups, section == nullptr ? stem : leader_of(report, *section).id).claims.push_back(&result);
  }
  std::string before;
  for (const ReportSection& section : report.sections) {
    if (is_audit(section, report.ledger)) continue;
    const std::string& leader = leader_of(report, section).id;
    const bool leads = find_by(groups, &ClaimGroup::id, leader) != nullptr;
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
  for (const ReportSection* section : group.results)
    details += result_details(*section, report.ledger, section == shown_result);
  return fmt::format(
      "<section class=\"group\" id=\"{0}\" aria-labelledby=\"{0}-heading\">\n<h2 "
      "id=\"{0}-heading\">{1}</h2>\n<p class=\"place\">{2}</p>\n<div class=\"pair\">\n{3}<div "
      "class=\"text\">\n{4}{5}</div>\n</div>\n<div class=\"more\">\n{6}</div>\n</section>\n",
      id, html_prose(title),
      escape_html(group.place.empty() ? "Not in the paper" : "In the paper: " + group.place), figure, shown,
      folded, details);
}

}  // namespace computedivide
