// Small pieces of the page. Everything that comes from a file or a table is escaped (data/markup.hpp); what
// is written as markup in this room is ours.
//
// A mention of one of the project's terms is a link to the term's entry: it works without a script, by
// keyboard and by tap; report.js shows the entry beside a mention that is pointed at or has the focus.

#include "study/report/parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "base/find.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

bool is_of_word(char c) {
  return is_letter(c) || is_digit(c) || c == '-';
}

/// Where the word begins in the text, as a whole word; npos where it does not.
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

std::string id_of(const GlossaryTerm& term) {
  return "term-" + anchor(term.term);
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
    // No break behind the last letter, nor within a decimal number.
    if (end == std::string_view::npos || end + 1 == name.size()) break;
    const bool decimal = name[end] == '.' && is_digit(name[end + 1]);
    out += escape_html(name.substr(0, end + 1)) + (decimal ? "" : "<wbr>");
    name.remove_prefix(end + 1);
  }
  return out + escape_html(name);
}

std::string html_prose(std::string_view text_of_file) {
  std::string whole(text_of_file);
  // A number and its percent sign stay on one line.
  for (std::size_t at = whole.find(" %"); at != std::string::npos; at = whole.find(" %", at))
    whole.replace(at, 1, "\u00a0");
  std::string_view text = whole;
  std::string out;
  while (!text.empty()) {
    const std::size_t start = text.find('`');
    const std::size_t end = start == std::string_view::npos ? start : text.find('`', start + 1);
    if (end == std::string_view::npos) break;
    out += fmt::format("{}<code>{}</code>", escape_html(text.substr(0, start)),
                       escape_html(text.substr(start + 1, end - start - 1)));
    text.remove_prefix(end + 1);
  }
  return out + escape_html(text);
}

std::string mark_if(bool is_synthetic) {
  return is_synthetic ? fmt::format(" {}", synthetic_mark) : "";
}

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
      fail("{}:{}: the term '{}' is there already; one line per term is expected", where, number, term.term);
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
    out += fmt::format("<dt><dfn id=\"{}\">{}</dfn></dt><dd>{}</dd>\n", id_of(term), escape_html(term.term),
                       html_prose(term.meaning));
  }
  return out + "</dl>\n";
}

}  // namespace computedivide
