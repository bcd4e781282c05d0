// Small pieces of the page. Everything that comes from a file or a table is escaped (data/markup.hpp); what
// is written as markup in this room is ours.
//
// A mention of one of the project's terms is a link to the term's entry, which works without a script, by
// keyboard and by tap; report.js shows the entry next to a mention that is pointed at or has the focus.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>

#include "base/find.hpp"
#include "base/text.hpp"
#include "base/words.hpp"
#include "computedivide/error.hpp"
#include "plot/table.hpp"
#include "study/ledger.hpp"
#include "study/report/parts.hpp"

namespace computedivide {

namespace {

bool is_of_word(char c) { return is_letter(c) || is_digit(c) || c == '-'; }

/// Where the word begins in the text, as a whole word; npos if it does not.
std::size_t find_word(const std::string& text, const std::string& word) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !is_of_word(text[at - 1])) && (end == text.size() || !is_of_word(text[end]))) return at;
  }
  return std::string::npos;
}

struct Mention {
  std::size_t begin = 0, end = 0;
  const GlossaryTerm* term = nullptr;
};

std::vector<Mention> mentions_in(std::string_view text, const std::vector<GlossaryTerm>& terms) {
  std::vector<const GlossaryTerm*> longest_first;
  for (const GlossaryTerm& term : terms) longest_first.push_back(&term);
  std::ranges::stable_sort(longest_first, std::greater(),
                           [](const GlossaryTerm* term) { return term->term.size(); });
  const std::string small = to_lower(text);
  std::vector<Mention> mentions;
  for (const GlossaryTerm* term : longest_first) {
    const std::size_t at = find_word(small, to_lower(term->term));
    if (at == std::string::npos) continue;
    const Mention found{at, at + term->term.size(), term};
    const bool taken = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& other) {
      return found.begin < other.end && other.begin < found.end;
    });
    if (!taken) mentions.push_back(found);
  }
  std::ranges::sort(mentions, {}, &Mention::begin);
  return mentions;
}

/// A number stays on one line with its sign and its unit; negative numbers have a minus sign, ranges of years
/// an en dash.
std::string typeset(std::string_view text) {
  std::string out;
  const auto is_year = [&](std::size_t begin) {
    return begin + 4 <= text.size() && std::ranges::all_of(text.substr(begin, 4), is_digit) &&
           (begin + 4 == text.size() || !is_of_word(text[begin + 4]) || text[begin + 4] == '-');
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool before_digit = at + 1 < text.size() && is_digit(text[at + 1]);
    const bool begins = at == 0 || std::string_view(" ([~").find(text[at - 1]) != std::string_view::npos;
    if (text[at] == '-' && before_digit && begins) {
      out += "\u2212";
    } else if (text[at] == '-' && at >= 4 && is_year(at - 4) && is_year(at + 1)) {
      out += "\u2013";
    } else if (text.substr(at).starts_with(" %") || text.substr(at).starts_with(" = ") ||
               text.substr(0, at).ends_with(" =") || (text[at] == ' ' && at > 0 && text[at - 1] == '~')) {
      out += "\u00a0";
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string id_of(const GlossaryTerm& term) { return "term-" + anchor(term.term); }

// Numbers and their names in words, for captions and for screen readers. Names are made of parts by a fixed
// grammar (METHODS, section 12), so that the parts can be put into words one by one; printed numbers have an
// item in words.

/// From here on numbers have a word or a power of ten.
constexpr double first_scale = 1e9;

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> long_words{
    {{"p", "p-value"},
     {"se", "standard error"},
     {"n", "number of observations"},
     {"frac", "fraction of authors from"},
     {"1e9", "a billion"},
     {"pp", "in percentage points"},
     {"fe", "fixed effects"}}};

constexpr std::array<std::string_view, 12> verdict_meanings{
    "there is no number of ours, for the reason given",
    "our input was simulated: no claim about the world, whatever came out",
    "our 95 % interval lies on the printed side of the null value or bound; or it meets the printed level "
    "and is narrow enough to confirm it",
    "our interval lies on the printed side, and ours is significantly smaller than the printed effect",
    "our interval lies on the printed side, and ours is significantly larger than the printed effect",
    "our interval contains the null value and rules out an effect as large as printed",
    "our data do not decide",
    "our interval lies on the other side",
    "the printed level, with all that rounds to it, lies outside our interval",
    "numbers from data that are as close to the paper's disagree",
    "the printed number follows from other printed ones, within their rounding",
    "no rounding of the other printed numbers gives the printed one"};

constexpr std::array<std::string_view, 7> fidelity_meanings{
    "the paper's own data set, in a vintage of another date",
    "the papers that the paper annotated, annotated independently",
    "a quantity related to what the paper measured",
    "other papers, models or machines than the paper's",
    "a file whose origin the program does not know",
    "nothing but numbers that the paper printed",
    "simulated input"};

std::string word_of(std::string_view part) {
  for (const auto& [shorter, longer] : long_words) {
    if (part == shorter) return std::string(longer);
  }
  for (const auto& [stem, name] : {std::pair{"fig", "Figure "}, {"table", "Table "}}) {
    const std::string_view front(stem);
    if (part.size() == front.size() + 1 && part.starts_with(front) && is_digit(part.back()))
      return name + std::string(part.substr(front.size()));
  }
  return std::string(part);
}

/// "table1.power_at_published" as "Table 1, power at published".
std::string words_of(std::string_view name) {
  std::string out;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of("._"), name.size());
    out += word_of(name.substr(0, end));
    if (end == name.size()) break;
    out += name[end] == '.' ? ", " : " ";
    name.remove_prefix(end + 1);
  }
  return out;
}

/// Compounds that names of numbers split, and phrases that they shorten.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> phrases{
    {{"academic only", "academic-only"},
     {"industry only", "industry-only"},
     {"industry involved", "industry-involved"},
     {"share same sign", "share with the paper's sign"},
     {"share significant", "share with p below 0.05"},
     {"peak flops", "peak FLOP/s"},
     {"flop unknown", "training compute unknown"}}};

std::string with_phrases(std::string text) {
  for (const auto& [shorter, longer] : phrases) {
    if (const std::size_t at = text.find(shorter); at != std::string::npos)
      text.replace(at, shorter.size(), longer);
  }
  return text;
}

/// The row of the ledger with this id, or with this id after the result's prefix.
const LedgerRow* row_on(std::string_view id, std::string_view result, std::span<const LedgerRow> ledger) {
  const std::string own = fmt::format("{}.{}", result, id);
  return find_by(
      ledger, [&](const LedgerRow& row) { return row.id == id || row.id == own; }, true);
}

/// The longest beginning of the name, cut at dots, that the ledger knows, and its row.
std::pair<std::size_t, const LedgerRow*> known_part(std::string_view name, std::string_view result,
                                                    std::span<const LedgerRow> ledger) {
  for (std::size_t end = name.size(); end != std::string_view::npos && end > 0;
       end = name.rfind('.', end - 1)) {
    if (const LedgerRow* row = row_on(name.substr(0, end), result, ledger)) return {end, row};
  }
  return {0, nullptr};
}

/// Three significant digits, or all of a whole number.
std::string three_digits(double value) {
  const bool whole = value == std::floor(value) && std::abs(value) < first_scale;
  return whole ? fmt::format("{:.0f}", value) : readable_value(value, std::abs(value) >= 10 ? 0 : 1);
}

/// "1,024", "540 trillion", "5.4 × 10^21".
std::string with_scale(double value) {
  const double size = std::abs(value);
  if (size < first_scale)
    return value == std::floor(value) ? grouped(fmt::format("{:.0f}", value)) : three_digits(value);
  for (const auto& [scale, word] : {std::pair{1e15, "quadrillion"}, {1e12, "trillion"}, {1e9, "billion"}}) {
    if (size >= scale && size < 1000 * scale) return fmt::format("{:.3g} {}", value / scale, word);
  }
  const double power = std::floor(std::log10(size));
  return fmt::format("{:.3g} × 10{}", value / std::pow(10, power), superscript_text(static_cast<int>(power)));
}

}  // namespace

std::string anchor(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (!is_letter(c) && !is_digit(c) && c != '.' && c != '_') c = '-';
  }
  return out;
}

std::string html_link(std::string_view address, std::string_view text) {
  return fmt::format("<a href=\"{}\">{}</a>", escape_html(address), escape_html(text));
}

std::string html_name(std::string_view name) {
  std::string out;
  while (!name.empty()) {
    const std::size_t end = name.find_first_of("._");
    // No break after the last letter, nor within a decimal number.
    if (end == std::string_view::npos || end + 1 == name.size()) break;
    const bool decimal = name[end] == '.' && is_digit(name[end + 1]);
    out += escape_html(name.substr(0, end + 1)) + (decimal ? "" : "<wbr>");
    name.remove_prefix(end + 1);
  }
  return out + escape_html(name);
}

std::string html_prose(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t start = text.find('`');
    const std::size_t end = start == std::string_view::npos ? start : text.find('`', start + 1);
    if (end == std::string_view::npos) break;
    out += fmt::format("{}<code>{}</code>", escape_html(typeset(text.substr(0, start))),
                       escape_html(text.substr(start + 1, end - start - 1)));
    text.remove_prefix(end + 1);
  }
  return out + escape_html(typeset(text));
}

std::string mark_if(bool is_synthetic) { return is_synthetic ? fmt::format(" {}", synthetic_mark) : ""; }

std::string interval_mark(std::string_view kind) {
  if (kind.empty() || kind.ends_with("confidence")) return "";
  const bool is_middle = kind.starts_with("middle");
  const std::string_view mark =
      is_middle ? kind.substr(kind.find(" of ") + 1) : kind.substr(0, kind.find(' '));
  return fmt::format("<abbr title=\"{}{}, no confidence interval\">{}</abbr>", is_middle ? "the " : "",
                     escape_html(kind), escape_html(mark));
}

std::string n_cell(const std::optional<std::int64_t>& n, std::string_view n_of) {
  if (!n) return "";
  const bool is_plain = n_of.empty() || n_of == "observations";
  return std::to_string(*n) + (is_plain ? "" : fmt::format("<br><small>{}</small>", escape_html(n_of)));
}

std::string scrolling_table(const std::string& id, const std::string& caption,
                            const std::vector<HtmlColumn>& columns, const std::string& rows) {
  std::string head;
  for (const HtmlColumn& column : columns) {
    head += fmt::format("<th scope=\"col\"{}{}>{}</th>", column.is_sortable ? " data-sort" : "",
                        column.is_number ? " class=\"number\"" : "", column.heading);
  }
  return fmt::format(
      "<div class=\"scroll\" role=\"group\" aria-labelledby=\"{0}-caption\" tabindex=\"0\">\n"
      "<table id=\"{0}\">\n<caption id=\"{0}-caption\">{1}</caption>\n"
      "<thead><tr>{2}</tr></thead>\n<tbody>\n{3}</tbody>\n</table>\n</div>\n",
      id, caption, head, rows);
}

std::string glossary_entry(std::string_view term, std::string_view meaning) {
  return fmt::format("<dt>{}</dt><dd>{}</dd>\n", term, meaning);
}

std::vector<GlossaryTerm> read_glossary(std::string_view text, const std::string& where) {
  constexpr std::string_view open = "- **", close = "**: ";
  std::vector<GlossaryTerm> terms;
  std::size_t number = 0;
  while (!text.empty()) {
    const std::string line(text.substr(0, text.find('\n')));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    ++number;
    if (!line.starts_with(open)) continue;
    const std::size_t end = line.find(close);
    if (end == std::string::npos || trim(line.substr(end + close.size())).empty())
      fail("{}:{}: '{}' has no meaning; '- **term**: what it means.' is expected", where, number, line);
    GlossaryTerm term{line.substr(open.size(), end - open.size()), line.substr(end + close.size())};
    if (find_by(terms, &GlossaryTerm::term, term.term) != nullptr)
      fail("{}:{}: the term '{}' is already listed; one line per term is expected", where, number, term.term);
    terms.push_back(std::move(term));
  }
  return terms;
}

std::string prose_with_terms(std::string_view text, const std::vector<GlossaryTerm>& terms) {
  std::string out;
  std::size_t at = 0;
  for (const Mention& mention : mentions_in(text, terms)) {
    out += html_prose(text.substr(at, mention.begin - at));
    out += fmt::format("<a class=\"term\" href=\"#{}\">{}</a>", id_of(*mention.term),
                       escape_html(text.substr(mention.begin, mention.end - mention.begin)));
    at = mention.end;
  }
  return out + html_prose(text.substr(at));
}

std::string glossary_list(const std::vector<GlossaryTerm>& terms) {
  std::string out = "<dl class=\"glossary\">\n";
  for (const GlossaryTerm& term : terms) {
    out += glossary_entry(fmt::format("<dfn id=\"{}\">{}</dfn>", id_of(term), escape_html(term.term)),
                          html_prose(term.meaning));
  }
  return out + "</dl>\n";
}

std::string_view meaning_of(Verdict verdict) { return word_of(verdict, verdict_meanings); }

std::string_view meaning_of(Fidelity fidelity) { return word_of(fidelity, fidelity_meanings); }

std::string value_in_words(double value, std::string_view unit) {
  if (unit == "share") return three_digits(100 * value) + " %";
  if (unit == "pp") return three_digits(value) + " percentage points";
  if (unit == "ratio") return with_scale(value) + " times";
  if (unit == "months" || unit == "years") return fmt::format("{} {}", three_digits(value), unit);
  const bool is_quantity = unit.starts_with("FLOP");
  return is_quantity ? fmt::format("{} {}", with_scale(value), unit) : with_scale(value);
}

std::string interval_in_words(const Number& number) {
  if (!number.low && !number.high) return "";
  const bool scaled =
      std::abs(number.low.value_or(0)) >= first_scale || std::abs(number.high.value_or(0)) >= first_scale;
  const auto end = [&](const std::optional<double>& value) -> std::string {
    if (!value) return "…";
    if (scaled) return with_scale(*value);
    // The unit is given with the value; a percent sign is short enough to stay.
    const std::string text = value_in_words(*value, number.unit);
    return number.unit == "share" ? text : text.substr(0, text.find(' '));
  };
  return fmt::format("[{}, {}]", end(number.low), end(number.high));
}

std::string item_of_number(std::string_view name, std::string_view result,
                           std::span<const LedgerRow> ledger) {
  const LedgerRow* row = known_part(name, result, ledger).second;
  return row == nullptr ? "" : row->item;
}

std::string words_of_number(std::string_view name, std::string_view result,
                            std::span<const LedgerRow> ledger) {
  const auto [end, row] = known_part(name, result, ledger);
  if (row == nullptr) return capitalised(with_phrases(words_of(name)));
  if (end == name.size()) return row->item;
  return fmt::format("{}, {}", row->item, with_phrases(words_of(name.substr(end + 1))));
}

std::string published_words(const LedgerRow& row) {
  constexpr std::array<std::string_view, 4> relations{"", "about ", "below ", "above "};  // as Relation
  LedgerRow plain = row;
  plain.relation = Relation::equal;
  return std::string(word_of(row.relation, relations)) + published_text(plain);
}

}  // namespace computedivide
