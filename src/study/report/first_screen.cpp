// The first screen: does the paper hold? The answer and the table come from the claims alone. The forest plot
// is drawn in the table, one line per row, on the scale of the figure `claims`: 0 is the null value, 1 what
// the paper printed. It repeats the row's numbers, so that it is hidden from a screen reader.

#include "study/report/first_screen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "study/claims_answer.hpp"
#include "study/claims_figure.hpp"
#include "study/claims_format.hpp"
#include "study/report/html.hpp"
#include "study/report/inline_svg.hpp"

namespace computedivide {

namespace {

// The drawing of a row, in px, and the part of the scale that it shows.
constexpr double plot_width = 150, plot_height = 20;
constexpr double scale_low = -1.5, scale_high = 3;

double x_of(double value) {
  return plot_width * (value - scale_low) / (scale_high - scale_low);
}

std::string vertical(double value, std::string_view name, double top = 0, double bottom = plot_height) {
  return fmt::format("<path class=\"{}\" d=\"M{:.1f} {:g}V{:g}\"/>", name, x_of(value), top, bottom);
}

std::string horizontal(double low, double high, double y, std::string_view name) {
  return fmt::format("<path class=\"{}\" d=\"M{:.1f} {:g}H{:.1f}\"/>", name, x_of(low), y, x_of(high));
}

std::string drawing(std::string_view content) {
  return fmt::format(
      "<svg class=\"mini\" aria-hidden=\"true\" viewBox=\"0 0 {0:g} {1:g}\" width=\"{0:g}\" "
      "height=\"{1:g}\">{2}</svg>",
      plot_width, plot_height, content);
}

/// Where a claim's parts are on the scale: "ours", "our interval", "paper", "paper interval".
using Places = std::map<std::string, std::vector<double>>;

std::map<std::string, Places> places_of(std::span<const ClaimResult> claims) {
  std::map<std::string, Places> places;
  for (const std::vector<std::string>& row : draw_claims(claims).table.rows)
    places[row[0]][row[1]].push_back(parse_number(row[2]).value_or(0));
  return places;
}

std::string row_drawing(Places places) {
  if (places["ours"].empty()) return "";
  constexpr double middle = plot_height / 2;
  std::string out = vertical(0, "null");
  if (const auto& both = places["paper interval"]; both.size() == 2)
    out += horizontal(both[0], both[1], middle + 4, "paper");
  if (!places["paper"].empty()) out += vertical(places["paper"][0], "paper", 3, plot_height - 3);
  if (const auto& both = places["our interval"]; both.size() == 2)
    out += horizontal(both[0], both[1], middle, "ours");
  return drawing(out +
                 fmt::format("<circle cx=\"{:.1f}\" cy=\"{:g}\" r=\"4\"/>", x_of(places["ours"][0]), middle));
}

std::string_view sign_of(Verdict verdict) {
  switch (standing_of(verdict)) {
    case Standing::holds:
      return "✓";
    case Standing::fails:
      return "✗";
    case Standing::open:
      return "?";
    default:
      return "–";
  }
}

std::string_view class_of(Verdict verdict) {
  switch (standing_of(verdict)) {
    case Standing::holds:
      return "holds";
    case Standing::fails:
      return "fails";
    case Standing::simulated:
      return "synthetic";
    default:
      return "open";
  }
}

std::string cell(std::string_view label, const std::string& content, std::string_view name) {
  return fmt::format("<td role=\"cell\" class=\"{}\" data-label=\"{}\">{}</td>", name, label, content);
}

std::string row_of(const ClaimResult& result, const Places& places) {
  const PartResult& part = result.shown();
  const std::string_view fidelity = name_of(part.number.fidelity);
  const std::string data = part.value ? std::string(fidelity.substr(0, fidelity.find(','))) : "no data";
  return fmt::format(
      "<tr role=\"row\" class=\"{}\"><th role=\"rowheader\" scope=\"row\"><a href=\"#claim-{}\">{}</a></th>"
      "{}{}{}{}{}</tr>\n",
      class_of(result.verdict.verdict), anchor(result.claim.id), escape_html(result.claim.claim),
      cell("Paper", escape_html(short_printed(result)), "number"),
      cell("Ours", escape_html(short_ours(result)), "number"), cell("Interval", row_drawing(places), "plot"),
      cell("Verdict", claim_label(result), "said"), cell("Data", escape_html(data), "data"));
}

/// "11 claims: Epoch AI … (same source, other vintage)", the most used first.
std::string data_sentences(std::span<const ClaimResult> claims) {
  std::vector<std::pair<std::string, int>> counts;
  for (const ClaimResult& result : claims) {
    const PartResult& part = result.shown();
    if (!part.value) continue;
    const std::string text =
        fmt::format("{} ({})", part.title.empty() ? part.source : part.title, name_of(part.number.fidelity));
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const auto& one) { return one.first == text; });
    if (found == counts.end()) {
      counts.emplace_back(text, 1);
    } else {
      ++found->second;
    }
  }
  std::stable_sort(counts.begin(), counts.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string out = "<ul class=\"data\">\n";
  for (const auto& [text, count] : counts) {
    out += fmt::format("<li><strong>{} {}</strong> {} on {}</li>\n", count, count == 1 ? "claim" : "claims",
                       count == 1 ? "rests" : "rest", html_prose(text));
  }
  return out + "</ul>\n";
}

}  // namespace

std::string claim_label(const ClaimResult& result) {
  const Verdict verdict = result.verdict.verdict;
  if (verdict == Verdict::synthetic) return std::string(synthetic_mark());
  return fmt::format("<strong class=\"label {}\"><span aria-hidden=\"true\">{}</span> {}</strong>",
                     class_of(verdict), sign_of(verdict), verdict_name(result));
}

std::string opening(const Report& report, const std::vector<GlossaryTerm>& terms) {
  std::string answer;
  for (const std::string& sentence : answer_in_sentences(report.claims))
    answer += fmt::format("<p>{}</p>\n", prose_with_terms(sentence, terms));
  return fmt::format(
      "<header id=\"top\">\n<p class=\"kicker\">Besiroglu, Bergerson, Michael, Heim, Luo and Thompson "
      "(2024), "
      "<a href=\"https://arxiv.org/abs/2401.02452\">The Compute Divide in Machine Learning</a>, checked from "
      "the data up</p>\n"
      "<h1>Did academia lose its place in the machine learning that needs the most computing power?</h1>\n"
      "<div class=\"answer\">\n{}</div>\n</header>\n",
      answer);
}

std::string claims_table(const Report& report) {
  const std::map<std::string, Places> places = places_of(report.claims);
  std::string rows;
  for (const ClaimResult& result : report.claims) {
    const auto found = places.find(result.claim.id);
    rows += row_of(result, found == places.end() ? Places{} : found->second);
  }
  const auto column = [](std::string_view name, std::string_view kind = "") {
    return fmt::format("<th role=\"columnheader\" scope=\"col\" class=\"{}\">{}</th>", kind, name);
  };
  std::string out = fmt::format(
      "<section id=\"claims\" aria-labelledby=\"claims-heading\">\n<h2 id=\"claims-heading\">The paper's "
      "claims"
      "</h2>\n<table id=\"claims-table\" role=\"table\" aria-labelledby=\"claims-heading\">\n<thead "
      "role=\"rowgroup\"><tr role=\"row\">{}{}{}{}{}{}</tr></thead>\n<tbody role=\"rowgroup\">\n{}</tbody>\n"
      "</table>\n<p class=\"note\">In the drawing the thin line is the null value, the grey mark what the "
      "paper "
      "printed; the dot with its line is ours with its 95&nbsp;% interval, cut off at the edge.</p>\n",
      column("Claim"), column("Paper", "number"), column("Ours [95&nbsp;% interval]", "number"),
      column("Forest plot", "plot"), column("Verdict"), column("Data"), rows);
  if (!report.claims_svg.empty()) {
    out += fmt::format(
        "<details><summary>The forest plot as one figure</summary>\n<figure class=\"wide\" "
        "aria-label=\"Forest plot\">{}</figure>\n"
        "</details>\n",
        inline_svg(
            report.claims_svg, "claims", "Forest plot of the claims",
            "The paper's value and ours with its interval, one line per claim; the table above has the "
            "same numbers",
            true));
  }
  return out + "<h3>What the data are</h3>\n" + data_sentences(report.claims) + "</section>\n";
}

}  // namespace computedivide
