// Authors joined to organisations by the marks that a first page has behind both.
//
// Numbers of one or two digits or symbols. Nearly all authors must have one; the organisations begin behind
// the last name and its marks, each with its mark before it ("1MIT 2Google") or behind it ("MIT1, Google2").

#include "data/papers/affiliation_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 10> symbols{"†", "‡", "§", "¶", "♯", "♠", "♦", "♥", "♣", "⋆"};
/// A number of one or two digits or a symbol at the place, and its end.
std::optional<std::pair<std::string, std::size_t>> marker_at(std::string_view text, std::size_t at) {
  if (at < text.size() && is_digit(text[at])) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
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

/// The marks behind a name, up to the next letter.
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

/// The organisations behind their marks ("1MIT 2Google"), or before them ("MIT1, Google2").
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

/// "13" where no author has a 12 is a 1 and a 3.
void part_joined_marks(std::vector<Marks>& marks, std::vector<std::string>& used) {
  std::vector<std::string> joined;
  for (const std::string& mark : used) {
    if (mark.size() != 2 || !is_digit(mark[0]) || mark[0] == '0' || mark[1] == '0') continue;
    const std::string before = std::to_string((mark[0] - '0') * 10 + (mark[1] - '0') - 1);
    if (std::ranges::find(used, before) == used.end()) joined.push_back(mark);
  }
  for (const std::string& mark : joined) {
    const std::array<std::string, 2> parts{mark.substr(0, 1), mark.substr(1)};
    for (Marks& one : marks)
      if (std::erase(one.marks, mark) > 0) one.marks.insert(one.marks.end(), parts.begin(), parts.end());
    std::erase(used, mark);
    for (const std::string& part : parts)
      if (std::ranges::find(used, part) == used.end()) used.push_back(part);
  }
}

}  // namespace

bool is_letter_of_a_name(char c) {
  return is_letter(c) || static_cast<unsigned char>(c) >= 0xC3;
}

std::string without_emails(std::string_view text, std::string_view instead) {
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

bool is_numbered(std::string_view text, const std::vector<NamePlace>& names) {
  std::size_t numbered = 0;
  std::vector<std::string> kinds;
  for (const NamePlace& name : names) {
    const Marks marks = marks_behind(text, name.end);
    if (marks.marks.empty() || !is_digit(marks.marks.front()[0])) continue;
    ++numbered;
    if (std::ranges::find(kinds, marks.marks.front()) == kinds.end()) kinds.push_back(marks.marks.front());
  }
  return kinds.size() > 1 && numbered * 10 >= names.size() * 8;
}

std::optional<std::vector<std::string>> join_by_marks(std::string_view text, std::vector<NamePlace> names) {
  std::ranges::sort(names, {}, &NamePlace::end);
  std::vector<Marks> marks(names.size());
  std::size_t marked = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    marks[names[i].author] = marks_behind(text, names[i].end);
    marked += !marks[names[i].author].marks.empty();
  }
  // Nearly all authors must have one; the list of organisations begins behind the last name and its marks.
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
  for (const Marks& one : marks) {
    for (const std::string& mark : one.marks)
      if (std::ranges::find(used, mark) == used.end()) used.push_back(mark);
  }
  part_joined_marks(marks, used);
  std::ranges::sort(used, [](const std::string& a, const std::string& b) {
    return std::pair(a.size(), a) < std::pair(b.size(), b);
  });
  const Definitions definitions = definitions_in(without_emails(text.substr(region)), used);
  if (definitions.empty()) return std::nullopt;
  std::vector<std::string> texts(names.size());
  std::size_t joined = 0;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    for (const std::string& mark : marks[i].marks) {
      for (const auto& [name, affiliation] : definitions)
        if (name == mark) texts[i] += (texts[i].empty() ? "" : "; ") + affiliation;
    }
    joined += !texts[i].empty();
  }
  if (joined < names.size()) return std::nullopt;
  return texts;
}

}  // namespace computedivide
