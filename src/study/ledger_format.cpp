#include "study/ledger.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/terminal.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/markup.hpp"
#include "study/code.hpp"

namespace computedivide {

std::string published_text(const LedgerRow& row) {
  const std::string value = std::abs(row.value) >= 1e15
                                ? format_number(row.value)
                                : fmt::format("{:.{}f}", row.value, std::max(row.decimals, 0));
  return row.relation == Relation::equal ? value : fmt::format("{} {}", symbol_of(row.relation), value);
}

std::string interval_text(const LedgerRow& row) {
  if (row.low == row.high && (!row.low || row.n_of != "specifications")) return "";
  const auto end = [&](const std::optional<double>& value) {
    return value ? readable_value(*value, row.decimals) : "…";
  };
  return fmt::format("[{}, {}]", end(row.low), end(row.high));
}

Json number_json(const std::optional<double>& value) { return value ? Json(rounded(*value)) : Json(); }

Json text_json(const std::string& text) { return text.empty() ? Json() : Json(text); }

std::string json_cell(const Json& json) {
  if (json.is_null()) return "";
  if (const auto* text = std::get_if<std::string>(&json.value)) return *text;
  if (const auto* number = std::get_if<double>(&json.value)) return format_number(*number);
  return to_line(json);
}

TerminalColour terminal_colour(const std::optional<Verdict>& verdict) {
  if (!verdict) return TerminalColour::grey;
  if (is_supported(*verdict) || verdict == Verdict::follows) return TerminalColour::green;
  if (is_against(*verdict) || verdict == Verdict::does_not_follow) return TerminalColour::red;
  const bool is_open = verdict == Verdict::synthetic || verdict == Verdict::mixed;
  return is_open ? TerminalColour::yellow : TerminalColour::grey;
}

namespace {

std::string ours_text(const LedgerRow& row) {
  return row.ours ? readable_value(*row.ours, row.decimals) : "";
}

/// The interval and, if it is not a confidence interval, what it is.
std::string interval_cell_text(const LedgerRow& row) {
  const std::string interval = interval_text(row);
  if (interval.empty() || row.interval_kind.empty() || row.interval_kind.ends_with("confidence"))
    return interval;
  return fmt::format("{} ({})", interval, row.interval_kind);
}

/// n and, if it does not count observations, what it counts.
std::string count_text(const LedgerRow& row) {
  if (!row.n) return "";
  const bool is_plain = row.n_of.empty() || row.n_of == "observations";
  return is_plain ? std::to_string(*row.n) : fmt::format("{} {}", *row.n, row.n_of);
}

std::string verdict_name(const LedgerRow& row) {
  return row.verdict ? std::string(name_of(*row.verdict)) : "";
}

/// The verdict; for background, what it is instead.
std::string verdict_or_part(const LedgerRow& row) {
  return row.verdict ? verdict_name(row) : std::string(name_of(row.part));
}

/// The same, and why there is no number.
std::string verdict_text(const LedgerRow& row) {
  return row.reason.empty() ? verdict_or_part(row) : fmt::format("{}: {}", verdict_or_part(row), row.reason);
}

std::string format_table(std::span<const LedgerRow> rows, bool in_colour, std::size_t columns) {
  std::vector<std::vector<std::string>> lines{
      {"number", "published", "ours", "interval", "n", "data", "verdict"}};
  for (const LedgerRow& row : rows) {
    lines.push_back({row.id, published_text(row), ours_text(row), interval_text(row), count_text(row),
                     row.source, verdict_text(row)});
  }
  const std::string table =
      text_table(lines, columns, {40, 8, 8, 0, 0, 0, 14}, [&](std::size_t row, std::size_t column) {
        const bool is_verdict = in_colour && column + 1 == lines.front().size();
        return is_verdict ? std::optional(terminal_colour(rows[row].verdict)) : std::nullopt;
      });
  return table + "\n" + in_lines(ledger_counts(rows), columns);
}

Json::Object fields_of(const LedgerRow& row) {
  Json::Object fields{{"id", row.id},
                      {"item", row.item},
                      {"where", row.where},
                      {"published", rounded(row.value)},
                      {"ours", number_json(row.ours)},
                      {"low", number_json(row.low)},
                      {"high", number_json(row.high)},
                      {"n", Json(row.n)},
                      {"source", text_json(row.source)},
                      {"verdict", text_json(verdict_name(row))},
                      {"relation", symbol_of(row.relation)},
                      {"printed", row.printed},
                      {"unit", row.unit},
                      {"result", text_json(row.result)},
                      {"reason", text_json(row.reason)},
                      {"interval_kind", text_json(row.interval_kind)},
                      {"n_of", text_json(row.n_of)},
                      {"part", name_of(row.part)},
                      {"claim", text_json(row.claim)},
                      {"fidelity", text_json(row.fidelity)},
                      {"published_se", number_json(row.published_se)},
                      {"data", text_json(row.data)}};
  for (const auto& [name, value] : named_statistics(row.comparison))
    fields.emplace_back(name, number_json(value));
  return fields;
}

/// The columns of the CSV file before those of the statistics.
constexpr std::array<std::string_view, 22> csv_columns{
    "id",   "item", "where", "relation", "printed",      "published", "ours",   "low",
    "high", "n",    "unit",  "source",   "result",       "verdict",   "reason", "interval_kind",
    "n_of", "part", "claim", "fidelity", "published_se", "data"};

std::string format_csv(std::span<const LedgerRow> rows) {
  std::vector<std::string> header(csv_columns.begin(), csv_columns.end());
  for (const auto& [name, value] : named_statistics({})) header.emplace_back(name);
  std::string out;
  append_csv_record(out, header);
  for (const LedgerRow& row : rows) {
    const Json fields = fields_of(row);
    std::vector<std::string> cells;
    for (const std::string& name : header) cells.push_back(json_cell(*fields.find(name)));
    append_csv_record(out, cells);
  }
  return out;
}

std::string format_json(std::span<const LedgerRow> rows) {
  Json::Array array;
  for (const LedgerRow& row : rows) array.push_back(fields_of(row));
  return to_text(array);
}

std::string format_markdown(std::span<const LedgerRow> rows) {
  std::string out =
      "| Number | What it is | Paper | Ours [interval] | n | Data | Fidelity | Verdict | Code | Output |\n"
      "|---|---|---|---|---|---|---|---|---|---|\n";
  for (const LedgerRow& row : rows) {
    const std::string interval = interval_cell_text(row);
    // Every file of a result, code and output alike, begins with the result's stem.
    const std::string code = row.result.empty() ? "" : fmt::format("`{}`", code_pattern(row.result));
    const std::string output = row.result.empty() ? "" : fmt::format("`{}.numbers.json`", row.result);
    out +=
        fmt::format("| `{}` | {} ({}) | {} | {} | {} | {} | {} | {} | {} | {} |\n", row.id,
                    markdown_text(row.item), markdown_text(row.where), markdown_text(published_text(row)),
                    markdown_text(ours_text(row) + (interval.empty() ? "" : " " + interval)), count_text(row),
                    markdown_text(row.source), row.fidelity, markdown_text(verdict_text(row)), code, output);
  }
  return out;
}

// Numbers in a table of LaTeX, with the text around them ("> 10", "[-1.1, 2e-05]"): a minus is a minus,
// not a hyphen, and a power of ten a power.
std::string latex_cell(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = std::max<std::size_t>(text.find_first_of(" [],"), 1);
    const std::string_view part = text.substr(0, length);
    text.remove_prefix(part.size());
    if (part.find('e') != std::string_view::npos && parse_number(part)) {
      out += "$" + latex_math(part) + "$";
    } else {
      for (const char c : latex_text(part)) out += c == '-' ? "$-$" : std::string(1, c);
    }
  }
  return out;
}

/// An id in typewriter letters, which may be broken after its dots and underscores.
std::string latex_id(std::string_view id) {
  std::string out;
  for (const char c : id) {
    out += latex_text(std::string_view(&c, 1));
    if (c == '.' || c == '_') out += "\\allowbreak{}";
  }
  return "\\texttt{" + out + "}";
}

// The columns are as wide as a page of article allows, in small type: text that does not fit continues below.
std::string format_latex(std::span<const LedgerRow> rows) {
  std::vector<std::vector<std::string>> lines;
  for (const LedgerRow& row : rows) {
    lines.push_back({latex_id(row.id) + "\\newline " + latex_text(row.item), latex_cell(published_text(row)),
                     latex_cell(ours_text(row)), latex_cell(interval_cell_text(row)),
                     latex_text(count_text(row)),
                     verdict_or_part(row) + (row.source.empty() ? "" : ", " + latex_text(row.source))});
  }
  return latex_longtable("\\setlength{\\tabcolsep}{1.5pt}\\hyphenpenalty=50",
                         std::array{0.32, 0.125, 0.11, 0.15, 0.115, 0.13},
                         "Number & Paper & Ours & Interval & $n$ & Verdict, data", lines);
}

}  // namespace

std::string markdown_text(std::string_view text) {
  constexpr std::string_view markup = "|*_~[]`\\";
  std::string out;
  for (const char c : text) {
    if (markup.find(c) != std::string_view::npos) out += '\\';
    out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
  }
  return out;
}

std::string latex_longtable(std::string_view setup, std::span<const double> widths, std::string_view head,
                            const std::vector<std::vector<std::string>>& rows) {
  std::string out = fmt::format(
      "% needs the packages booktabs and longtable\n{{\\scriptsize{}\n\\begin{{longtable}}{{@{{}}", setup);
  for (const double width : widths) out += fmt::format("p{{{}\\textwidth}}", width);
  out += fmt::format("@{{}}}}\n\\toprule\n{} \\\\\n\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n", head);
  for (const std::vector<std::string>& cells : rows)
    out += fmt::format("\\raggedright {}\n\\tabularnewline\n", fmt::join(cells, "\n& \\raggedright "));
  return out + "\\end{longtable}}\n";
}

std::string in_lines(std::string_view text, std::size_t columns, std::size_t indent,
                     std::size_t first_indent) {
  std::string out, line(first_indent, ' ');
  bool empty = true;
  for (const std::string& word : split_list(text, ' ')) {
    if (!empty && columns > 0 && width_of(line) + 1 + width_of(word) > columns) {
      out += line + "\n";
      line.assign(indent, ' ');
      empty = true;
    }
    line += (empty ? "" : " ") + word;
    empty = false;
  }
  return out + line + "\n";
}

std::string readable_value(double value, int decimals) {
  const double size = std::abs(value);
  if (size != 0 && (size < 1e-4 || size >= 1e15)) return fmt::format("{:.3g}", value);
  const int leading = size == 0 ? 0 : static_cast<int>(std::floor(std::log10(size)));
  const int places = std::max({decimals + 1, 2 - leading, 0});
  std::string text = fmt::format("{:.{}f}", value, places);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

std::string format_ledger(std::span<const LedgerRow> rows, TextFormat format, bool in_colour,
                          std::size_t columns) {
  if (format == TextFormat::csv) return format_csv(rows);
  if (format == TextFormat::json) return format_json(rows);
  if (format == TextFormat::markdown) return format_markdown(rows);
  return format == TextFormat::latex ? format_latex(rows) : format_table(rows, in_colour, columns);
}

}  // namespace computedivide
