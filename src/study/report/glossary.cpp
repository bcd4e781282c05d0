// The project's terms. A mention is a link to the term's entry: it works without a script, by keyboard and by
// tap; report.js shows the entry beside a mention that is pointed at or has the focus.

#include "study/report/glossary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "study/report/html.hpp"

namespace computedivide {

namespace {

bool is_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-';
}

std::string in_small(std::string_view text) {
  std::string small(text);
  for (char& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return small;
}

/// Where the word begins in the text, as a whole word; npos where it does not.
std::size_t find_word(const std::string& text, const std::string& word) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]))) return at;
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
  std::stable_sort(
      longest_first.begin(), longest_first.end(),
      [](const GlossaryTerm* a, const GlossaryTerm* b) { return a->term.size() > b->term.size(); });
  const std::string small = in_small(text);
  std::vector<Mention> mentions;
  for (const GlossaryTerm* term : longest_first) {
    const std::size_t at = find_word(small, in_small(term->term));
    if (at == std::string::npos) continue;
    const Mention found{at, at + term->term.size(), term};
    const bool taken = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& other) {
      return found.begin < other.end && other.begin < found.end;
    });
    if (!taken) mentions.push_back(found);
  }
  std::sort(mentions.begin(), mentions.end(),
            [](const Mention& a, const Mention& b) { return a.begin < b.begin; });
  return mentions;
}

std::string id_of(const GlossaryTerm& term) {
  return "term-" + anchor(term.term);
}

}  // namespace

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
    if (end == std::string::npos || trim(line.substr(end + close.size())).empty()) {
      fail("{}:{}: '{}' has no meaning; '- **term**: what it means.' is expected", where, number, line);
    }
    GlossaryTerm term{line.substr(open.size(), end - open.size()), line.substr(end + close.size())};
    const bool known = std::any_of(terms.begin(), terms.end(),
                                   [&](const GlossaryTerm& other) { return other.term == term.term; });
    if (known)
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
