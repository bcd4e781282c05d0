// Several affiliations in one text. Some separators are never part of a name and cut always; commas, slashes,
// conjunctions and dashes are, and cut only between pieces of which each names an organisation of its own.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "data/affiliation/pieces.hpp"

namespace computedivide {

namespace {

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool after_slash = false;
};

// True for the semicolon of "&amp;".
bool closes_entity(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 6;
  const std::size_t from = at < longest ? 0 : at - longest;
  const std::size_t ampersand = text.substr(0, at).find('&', from);
  return ampersand != std::string_view::npos && ampersand + entity_length(text.substr(ampersand)) == at + 1;
}

// The length of a separator that always cuts; 0 where none begins here.
std::size_t hard_length(std::string_view text, std::size_t at) {
  constexpr std::string_view single = ";+|";
  if (text[at] == ';' && closes_entity(text, at)) return 0;
  if (single.find(text[at]) != std::string_view::npos) return 1;
  if (text.substr(at).starts_with(" / ")) return 3;
  if (static_cast<unsigned char>(text[at]) < 0x80) return 0;
  constexpr std::array<std::string_view, 7> marks{"\u2020", "\u2021", "\u00A7", "\u00B6",
                                                  "\u2217", "\u22C6", "\u2022"};
  for (const std::string_view mark : marks) {
    if (text.substr(at).starts_with(mark)) return mark.size();
  }
  return 0;
}

std::vector<Range> hard_parts(std::string_view text) {
  std::vector<Range> parts{{0, 0, false}};
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t length = hard_length(text, at);
    if (length == 0) {
      ++at;
      continue;
    }
    parts.back().end = at;
    parts.push_back({at + length, 0, text[at] == ' '});
    at += length;
  }
  parts.back().end = text.size();
  return parts;
}

AffiliationClass class_of(const Piece& piece) {
  const Clue* clue = strongest_clue(std::span(&piece, 1));
  return clue == nullptr ? AffiliationClass::unknown : clue->rule->value;
}

// "Zhejiang Lab / Hangzhou, China": what follows the slash is where it is, not another organisation.
bool is_place(std::string_view text, const AffiliationLexicon& lexicon) {
  const std::vector<Piece> pieces = read_pieces(text, lexicon);
  const bool place =
      std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.place; });
  return place &&
         std::none_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.organisation; });
}

// The text without what separators and brackets leave at its ends.
std::string_view tidy(std::string_view text) {
  constexpr std::string_view loose = " \t\r\n,;:/&-([{";
  const auto drop_front = [&](std::size_t n) { text.remove_prefix(std::min(n, text.size())); };
  text = trim(text);
  while (!text.empty() && (loose.find(text.front()) != std::string_view::npos || text.front() == ')'))
    drop_front(1);
  while (!text.empty() && loose.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  const std::array<std::pair<char, char>, 2> brackets{{{'(', ')'}, {'[', ']'}}};
  for (const auto& [open, shut] : brackets) {
    auto surplus = std::count(text.begin(), text.end(), shut) - std::count(text.begin(), text.end(), open);
    for (; surplus > 0 && !text.empty() && text.back() == shut; --surplus) text.remove_suffix(1);
  }
  return trim(text);
}

/// Hands on the affiliations, each once, however it is spelt.
struct Collector {
  const AffiliationVisitor& visit;
  std::vector<std::string> seen;

  // `pieces` are those of the affiliation alone.
  void add(std::string_view text, std::span<const Piece> pieces) {
    text = tidy(text);
    std::string letters = fold_affiliation(text).letters;
    if (letters.empty() || std::find(seen.begin(), seen.end(), letters) != seen.end()) return;
    seen.push_back(std::move(letters));
    visit(text, strongest_clue(pieces));
  }
};

void split_softly(std::string_view text, const AffiliationLexicon& lexicon, Collector& found) {
  const std::vector<Piece> pieces = read_pieces(text, lexicon);
  const std::span<const Piece> all(pieces);
  std::size_t first = 0;       // piece of the affiliation being read
  std::size_t next_first = 0;  // of one that would follow: before the departments that lead up to it
  std::size_t end = 0;         // past its last piece, so far
  bool has_organisation = false;
  bool led_up = false;
  AffiliationClass current = AffiliationClass::unknown;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (!has_organisation) {
      has_organisation = piece.organisation;
      if (has_organisation) current = class_of(piece);
      end = piece.end;
      continue;
    }
    if (!piece.organisation) {
      if (!led_up && !piece.address && (piece.unit || class_of(piece) == AffiliationClass::academic)) {
        next_first = i;
        led_up = true;
      }
      if (!led_up) end = piece.end;
      continue;
    }
    // "University of Illinois (UIUC)": a bracket after a name of the same class gives its short form.
    if (piece.bracketed && class_of(piece) == current) {
      if (!led_up) end = piece.end;
      continue;
    }
    // The bracket that a piece was cut at is its own: "Key Laboratory (Peking University)".
    if (end < text.size() && text[end] == ')') ++end;
    const std::size_t next = led_up ? next_first : i;
    const std::size_t begin = first == 0 ? 0 : pieces[first].begin;
    found.add(text.substr(begin, end - begin), all.subspan(first, next - first));
    first = next;
    end = piece.end;
    led_up = false;
    current = class_of(piece);
  }
  const std::size_t begin = first == 0 ? 0 : pieces[first].begin;
  found.add(text.substr(begin), all.subspan(first));
}

}  // namespace

void visit_affiliations(std::string_view text, const AffiliationLexicon& lexicon,
                        const AffiliationVisitor& visit) {
  std::vector<Range> parts;
  for (const Range& part : hard_parts(text)) {
    if (part.after_slash && is_place(text.substr(part.begin, part.end - part.begin), lexicon)) {
      parts.back().end = part.end;
    } else {
      parts.push_back(part);
    }
  }
  Collector found{visit, {}};
  for (const Range& part : parts)
    split_softly(text.substr(part.begin, part.end - part.begin), lexicon, found);
}

}  // namespace computedivide
