// Finds each author's affiliation in the text of a paper's first page.
//
// The names are looked for by their letters alone, as text recognition splits words ("Mc Callum") and loses
// accents. Where all are found, in this order: numbers or symbols after the names that also mark
// organisations; else the text between one name and the next ("A, B University X, C Company Y"); else e-mail
// addresses, where there are as many as authors. A block of several authors that names a company and another
// organisation does not say who is from where. If names are missing or nothing joins, organisations that are
// all of one class apply to every author; otherwise the text only gives the team type.

#include "data/papers/author_lists.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "base/find.hpp"
#include "base/words.hpp"

namespace computedivide {

namespace {

/// Where an author's name is in a text.
struct NamePlace {
  std::size_t begin = 0, end = 0;
  std::size_t author = 0;  ///< the author's place in the list
};

using Texts = std::vector<std::string>;  // one per author

/// A letter as it occurs in names; also every byte of an accented letter.
bool is_letter_of_a_name(char c) { return is_letter(c) || static_cast<unsigned char>(c) >= 0xC3; }

/// The text with this in place of e-mail addresses and their braces.
std::string without_emails(std::string_view text, std::string_view instead = " ") {
  std::string out(text);
  for (std::size_t sign = out.find('@'); sign != std::string::npos; sign = out.find('@')) {
    std::size_t begin = sign;
    while (begin > 0 && out[begin - 1] == ' ') --begin;
    if (begin > 0 && out[begin - 1] == '}') {
      const std::size_t open = out.rfind('{', begin);
      begin = open == std::string::npos ? begin - 1 : open;
    } else {
      while (begin > 0 && out[begin - 1] != ' ' && out[begin - 1] != ',' && out[begin - 1] != '\n') --begin;
    }
    std::size_t end = sign + 1;
    while (end < out.size() && out[end] == ' ') ++end;
    while (end < out.size() && out[end] != ' ' && out[end] != ',' && out[end] != '\n') ++end;
    out.replace(begin, end - begin, instead);
  }
  return out;
}

// Authors joined to organisations by the marks that a first page puts after both.
//
// Numbers of one or two digits or symbols. Nearly all authors must have one; the organisations begin after
// the last name and its marks, each with its mark before it ("1MIT 2Google") or after it ("MIT1, Google2").

constexpr std::array<std::string_view, 10> symbols{"†", "‡", "§", "¶", "♯", "♠", "♦", "♥", "♣", "⋆"};
/// A number of one or two digits or a symbol at the place, and its end.
std::optional<std::pair<std::string, std::size_t>> marker_at(std::string_view text, std::size_t at) {
  if (at < text.size() && is_digit(text[at])) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
    if (end - at <= 2) return std::pair(std::string(text.substr(at, end - at)), end);
    return std::nullopt;
  }
  for (const std::string_view symbol : symbols)
    if (text.substr(std::min(at, text.size())).starts_with(symbol))
      return std::pair(std::string(symbol), at + symbol.size());
  return std::nullopt;
}

struct Marks {
  std::vector<std::string> marks;
  std::vector<std::size_t> places;  ///< where each begins
};

/// The marks after a name, up to the next letter.
Marks marks_behind(std::string_view text, std::size_t at) {
  Marks found;
  while (at < text.size() && !is_letter_of_a_name(text[at])) {
    if (const auto marker = marker_at(text, at)) {
      found.marks.push_back(marker->first);
      found.places.push_back(at);
      at = marker->second;
    } else if (is_digit(text[at]) || text[at] == '@') {
      break;
    } else {
      ++at;
    }
  }
  return found;
}

using Definitions = std::vector<std::pair<std::string, std::string>>;  // mark, affiliation

/// The organisations after their marks ("1MIT 2Google"), or before them ("MIT1, Google2").
Definitions definitions_in(std::string_view region, const std::vector<std::string>& marks) {
  struct Place {
    std::string mark;
    std::size_t begin = 0, end = 0;
  };
  std::vector<Place> places;
  std::size_t start = 0;
  while (start < region.size() && !is_letter_of_a_name(region[start]) && !marker_at(region, start)) ++start;
  const bool before = start < region.size() && is_letter_of_a_name(region[start]);
  std::size_t at = 0;
  for (const std::string& mark : marks) {
    for (std::size_t found = region.find(mark, at); found != std::string_view::npos;
         found = region.find(mark, found + 1)) {
      const std::size_t end = found + mark.size();
      const bool alone = !(is_digit(mark[0]) && ((found > 0 && is_digit(region[found - 1])) ||
                                                 (end < region.size() && is_digit(region[end]))));
      std::size_t next = end;
      while (next < region.size() && region[next] == ' ') ++next;
      const bool names =
          before ? found > 0 && (is_letter_of_a_name(region[found - 1]) || region[found - 1] == ')')
                 : next < region.size() && is_letter_of_a_name(region[next]);
      if (!alone || !names) continue;
      places.push_back({mark, found, end});
      at = end;
      break;
    }
  }
  std::ranges::sort(places, {}, &Place::begin);
  Definitions definitions;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::size_t from = before ? (i == 0 ? 0 : places[i - 1].end) : places[i].end;
    const std::size_t to = before                  ? places[i].begin
                           : i + 1 < places.size() ? places[i + 1].begin
                                                   : region.size();
    definitions.emplace_back(places[i].mark, without_emails(region.substr(from, to - from)));
  }
  return definitions;
}

/// If no author has a 12, "13" means 1 and 3.
void part_joined_marks(std::vector<Marks>& marks, std::vector<std::string>& used) {
  std::vector<std::string> joined;
  for (const std::string& mark : used) {
    if (mark.size() != 2 || !is_digit(mark[0]) || mark[0] == '0' || mark[1] == '0') continue;
    const std::string before = std::to_string((mark[0] - '0') * 10 + (mark[1] - '0') - 1);
    if (!holds(used, before)) joined.push_back(mark);
  }
  for (const std::string& mark : joined) {
    const std::array<std::string, 2> parts{mark.substr(0, 1), mark.substr(1)};
    for (Marks& one : marks)
      if (std::erase(one.marks, mark) > 0) one.marks.insert(one.marks.end(), parts.begin(), parts.end());
    std::erase(used, mark);
    for (const std::string& part : parts)
      if (!holds(used, part)) used.push_back(part);
  }
}

/// Numbers follow nearly all names: then the organisations are marked by numbers too, and are not between the
/// names.
bool is_numbered(std::string_view text, const std::vector<NamePlace>& names) {
  std::size_t numbered = 0;
  std::set<std::string> kinds;
  for (const NamePlace& name : names) {
    const Marks marks = marks_behind(text, name.end);
    if (marks.marks.empty() || !is_digit(marks.marks.front()[0])) continue;
    ++numbered;
    kinds.insert(marks.marks.front());
  }
  return kinds.size() > 1 && numbered * 10 >= names.size() * 8;
}

/// The affiliations of each author by the numbers or symbols after names and organisations ("Ann Lee1, Bo
/// Li2 1MIT 2Google"); nothing if these do not join every author.
std::optional<Texts> join_by_marks(std::string_view text, std::vector<NamePlace> names) {
  std::ranges::sort(names, {}, &NamePlace::end);
  std::vector<Marks> marks(names.size());
  std::size_t marked = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    marks[names[i].author] = marks_behind(text, names[i].end);
    marked += !marks[names[i].author].marks.empty();
  }
  // Nearly all authors must have one; the list of organisations begins after the last name and its marks.
  if (marked * 10 < names.size() * 8) return std::nullopt;
  Marks& last = marks[names.back().author];
  if (last.marks.empty()) return std::nullopt;
  std::size_t region = names.back().end;
  if (last.marks.size() > 1 && (last.marks.back() == "1" || last.marks.back() == last.marks.front() ||
                                !is_digit(last.marks.back()[0]))) {
    region = last.places.back();
    last.marks.pop_back();
  } else {
    region = last.places.back() + last.marks.back().size();
  }
  std::vector<std::string> used;
  for (const Marks& one : marks)
    for (const std::string& mark : one.marks)
      if (!holds(used, mark)) used.push_back(mark);
  part_joined_marks(marks, used);
  std::ranges::sort(used, {}, [](const std::string& mark) { return std::pair(mark.size(), mark); });
  const Definitions definitions = definitions_in(without_emails(text.substr(region)), used);
  if (definitions.empty()) return std::nullopt;
  Texts texts(names.size());
  for (std::size_t i = 0; i < marks.size(); ++i) {
    for (const std::string& mark : marks[i].marks)
      for (const auto& [name, affiliation] : definitions)
        if (name == mark) texts[i] += (texts[i].empty() ? "" : "; ") + affiliation;
    if (texts[i].empty()) return std::nullopt;
  }
  return texts;
}

constexpr std::size_t least_letters = 4;  // of a block that may be an affiliation

/// A text's letters in lower case without accents, and the position of each.
struct Letters {
  std::string letters;
  std::vector<std::size_t> begin, end;
};

Letters letters_of(std::string_view text) {
  // Of U+00C0 to U+00FF, less 0x20 for lower case; a dot has no single equivalent.
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
    } else if (is_letter(text[at])) {
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

/// The position of the name: in full, else first name and surname with at most a middle name between them.
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

/// The domain of every e-mail address; "{a, b}@x.edu" counts twice.
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

/// The text up to a footnote after the last name: "Work done during an internship at X" is not an
/// affiliation.
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

std::size_t letters_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, is_letter_of_a_name));
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
    const bool company = holds(classes, AffiliationClass::industry);
    const bool mixed = company && std::ranges::any_of(classes, [](AffiliationClass value) {
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
  // An address ends an author's lines, even if the next author's name is not found.
  rest = without_emails(rest, " ; ");
  // A mark separates organisations: "1MIT 2Google".
  for (std::size_t i = 0; i + 1 < rest.size(); ++i) {
    const bool mark = is_digit(rest[i]) && (i == 0 || !is_digit(rest[i - 1])) &&
                      (is_letter_of_a_name(rest[i + 1]) || rest[i + 1] == ' ');
    if (mark) rest[i] = ';';
  }
  return classes_of_author(rest);
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
    std::optional<Texts> texts = join_by_marks(line, names);
    page.join = texts ? AffiliationJoin::markers : AffiliationJoin::order;
    if (!texts && !is_numbered(line, names)) texts = by_order(line, names);
    if (texts) {
      for (const std::string& one : *texts) page.authors.push_back(classes_of_author(one));
      return page;
    }
    page.join = AffiliationJoin::none;
  }
  std::vector<AffiliationClass> known = page.organisations;
  std::erase(known, AffiliationClass::unknown);
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
