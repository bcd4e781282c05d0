// Who of a paper's authors is from where, by the text of its first page.
//
// The names are looked for by their letters alone, as text recognition splits words ("Mc Callum") and loses
// accents. Where all are found, in this order: numbers or symbols behind the names that stand before
// organisations too (affiliation_marks); else what stands between one name and the next ("A, B University X,
// C Company Y"); else e-mail addresses, where there are as many as authors. A block of several authors that
// names a company and another organisation does not say who is from where. Where names are missing or nothing
// joins, organisations that are all of one class are everybody's; otherwise the text gives the team alone.

#include "data/papers/affiliation_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/words.hpp"

namespace computedivide {

namespace {

constexpr std::size_t least_letters = 4;  // of a block that may be an affiliation

/// A text's letters in lower case without accents, and where each stands.
struct Letters {
  std::string letters;
  std::vector<std::size_t> begin, end;
};

Letters letters_of(std::string_view text) {
  // Of U+00C0 to U+00FF, less 0x20 for lower case; a dot is not a letter or has no single equal.
  static constexpr std::string_view latin =
      "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y";
  Letters all;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    std::size_t size = 1;
    char letter = 0;
    if (byte == 0xC3 && at + 1 < text.size()) {
      size = 2;
      letter = latin[static_cast<unsigned char>(text[at + 1]) & 0x3FU];
      if (letter == '.') letter = 0;
    } else if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')) {
      letter = static_cast<char>(byte | 0x20U);
    }
    if (letter != 0) {
      all.letters += letter;
      all.begin.push_back(at);
      all.end.push_back(at + size);
    }
    at += size;
  }
  return all;
}

/// The name's place: whole, else first name and surname with at most a middle name between.
std::optional<NamePlace> find_name(const Letters& text, std::string_view name) {
  constexpr std::size_t middle = 14;
  const std::string whole = letters_of(name).letters;
  if (whole.size() < 3) return std::nullopt;
  if (const std::size_t at = text.letters.find(whole); at != std::string::npos)
    return NamePlace{text.begin[at], text.end[at + whole.size() - 1], 0};
  const std::vector<std::string> words = split_list(name, ' ');
  if (words.size() < 2) return std::nullopt;
  const std::string first = letters_of(words.front()).letters;
  const std::string last = letters_of(words.back()).letters;
  if (first.empty() || last.size() < 2) return std::nullopt;
  for (std::size_t at = text.letters.find(first); at != std::string::npos;
       at = text.letters.find(first, at + 1)) {
    const std::size_t surname = text.letters.find(last, at + first.size());
    if (surname == std::string::npos) return std::nullopt;
    if (surname - at - first.size() <= middle)
      return NamePlace{text.begin[at], text.end[surname + last.size() - 1], 0};
  }
  return std::nullopt;
}

/// Every e-mail address's domain, "{a, b}@x.edu" twice.
std::vector<std::string> email_domains(std::string_view text) {
  std::vector<std::string> domains;
  for (std::size_t sign = text.find('@'); sign != std::string_view::npos; sign = text.find('@', sign + 1)) {
    std::size_t end = sign + 1;
    while (end < text.size() &&
           (is_letter_of_a_name(text[end]) || is_digit(text[end]) || text[end] == '.' || text[end] == '-'))
      ++end;
    std::size_t before = sign;
    while (before > 0 && text[before - 1] == ' ') --before;
    std::size_t people = 1;
    if (before > 0 && text[before - 1] == '}') {
      const std::size_t open = text.rfind('{', before);
      if (open != std::string_view::npos)
        people = std::max<std::size_t>(1, split_list(text.substr(open + 1, before - open - 2), ',').size());
    }
    for (std::size_t i = 0; i < people; ++i) domains.emplace_back(text.substr(sign + 1, end - sign - 1));
  }
  return domains;
}

/// The text up to a footnote behind the last name: "Work done during an internship at X" is nobody's address.
std::string without_footnotes(std::string text, const std::vector<NamePlace>& names) {
  std::size_t last = 0;
  for (const NamePlace& name : names) last = std::max(last, name.end);
  const std::string lower = to_lower(text);
  for (const std::string_view phrase : {"work done", "work was done", "work performed", "this work",
                                        "equal contribution", "corresponding author"})
    if (const std::size_t at = lower.find(phrase, last); at != std::string::npos && last > 0)
      text.resize(std::min(text.size(), at));
  return text;
}

using Texts = std::vector<std::string>;  // one per author

std::size_t letters_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, is_letter_of_a_name));
}

bool has_company(const std::vector<AffiliationClass>& classes) {
  return std::ranges::find(classes, AffiliationClass::industry) != classes.end();
}

std::optional<Texts> by_order(std::string_view text, std::vector<NamePlace> names) {
  std::ranges::sort(names, {}, &NamePlace::begin);
  Texts texts(names.size());
  std::vector<std::size_t> waiting;
  std::size_t blocks = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::size_t end = i + 1 < names.size() ? std::max(names[i + 1].begin, names[i].end) : text.size();
    std::string block = without_emails(text.substr(names[i].end, end - names[i].end));
    for (const std::string_view word : {" and ", " And ", "&"})
      if (const std::size_t at = block.find(word); at != std::string::npos && letters_in(block) <= 4)
        block.erase(at, word.size());
    waiting.push_back(names[i].author);
    if (letters_in(block) < least_letters && !(letters_in(block) == 3 && trim(block).size() <= 4)) continue;
    const std::vector<AffiliationClass> classes = classes_of_author(block);
    const bool mixed = has_company(classes) && std::ranges::any_of(classes, [](AffiliationClass value) {
                         return value != AffiliationClass::industry && value != AffiliationClass::unknown;
                       });
    if (waiting.size() > 1 && mixed) return std::nullopt;
    for (const std::size_t author : waiting) texts[author] = block;
    waiting.clear();
    ++blocks;
  }
  if (!waiting.empty() || blocks == 0) return std::nullopt;
  return texts;
}

/// The classes of all organisations of the text, without the names of people and e-mail addresses.
std::vector<AffiliationClass> organisations_in(std::string_view text, const std::vector<NamePlace>& names) {
  std::string rest(text);
  for (const NamePlace& name : names)
    for (std::size_t i = name.begin; i < name.end; ++i) rest[i] = i == name.begin ? ';' : ' ';
  // An address ends an author's lines, also where the next author's name is not found.
  rest = without_emails(rest, " ; ");
  // A mark parts organisations: "1MIT 2Google".
  for (std::size_t i = 0; i + 1 < rest.size(); ++i) {
    const bool mark = is_digit(rest[i]) && (i == 0 || !is_digit(rest[i - 1])) &&
                      (is_letter_of_a_name(rest[i + 1]) || rest[i + 1] == ' ');
    if (mark) rest[i] = ';';
  }
  return classes_of_author(rest);
}

std::vector<std::vector<AffiliationClass>> classes_of(const Texts& texts) {
  std::vector<std::vector<AffiliationClass>> classes;
  for (const std::string& text : texts) classes.push_back(classes_of_author(text));
  return classes;
}

}  // namespace

std::string_view name_of(AffiliationJoin join) {
  static constexpr std::array<std::string_view, 5> names{"none", "markers", "order", "emails", "uniform"};
  return word_of(join, names);
}

PageAuthors read_page_authors(std::span<const std::string> authors, std::string_view text) {
  PageAuthors page;
  std::string line(text);
  std::ranges::replace(line, '\n', ' ');
  const Letters letters = letters_of(line);
  std::vector<NamePlace> names;
  for (std::size_t i = 0; i < authors.size(); ++i) {
    if (std::optional<NamePlace> name = find_name(letters, authors[i])) {
      name->author = i;
      names.push_back(*name);
    }
  }
  line = without_footnotes(std::move(line), names);
  page.organisations = organisations_in(line, names);
  const bool all_found = !authors.empty() && names.size() == authors.size();
  if (all_found) {
    if (const auto texts = join_by_marks(line, names)) {
      page.join = AffiliationJoin::markers;
      page.authors = classes_of(*texts);
      return page;
    }
    const bool numbered = is_numbered(line, names);
    if (const auto texts = numbered ? std::nullopt : by_order(line, names)) {
      page.join = AffiliationJoin::order;
      page.authors = classes_of(*texts);
      return page;
    }
  }
  std::vector<AffiliationClass> known;
  for (const AffiliationClass value : page.organisations)
    if (value != AffiliationClass::unknown) known.push_back(value);
  const auto companies = static_cast<std::size_t>(std::ranges::count(known, AffiliationClass::industry));
  if (!known.empty() && (companies == 0 || companies == known.size()) &&
      known.size() * 3 >= page.organisations.size() * 2) {
    page.join = AffiliationJoin::uniform;
    page.authors.assign(authors.size(), known);
    return page;
  }
  const std::vector<std::string> domains = email_domains(line);
  if (!authors.empty() && domains.size() == authors.size()) {
    page.join = AffiliationJoin::emails;
    for (const std::string& domain : domains) page.authors.push_back({classify_domain(domain).value});
  }
  return page;
}

}  // namespace computedivide
