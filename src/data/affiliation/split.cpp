// Several affiliations in one text. Some separators are never part of a name and always split; commas,
// slashes, conjunctions and dashes can be, and split only between pieces that each name an organisation.

#include <algorithm>
#include <array>

#include "base/find.hpp"
#include "base/text.hpp"
#include "data/affiliation/pieces.hpp"

namespace computedivide {

namespace {

struct HardPart {
  std::string_view text;
  bool after_slash = false;
};

// True for the semicolon of "&amp;".
bool closes_entity(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 6;
  const std::size_t from = at < longest ? 0 : at - longest;
  const std::size_t ampersand = text.substr(0, at).find('&', from);
  return ampersand != std::string_view::npos && ampersand + entity_length(text.substr(ampersand)) == at + 1;
}

// The length of a separator that always splits; 0 if none begins here.
std::size_t hard_length(std::string_view text, std::size_t at) {
  constexpr std::string_view single = ";+|";
  if (text[at] == ';' && closes_entity(text, at)) return 0;
  if (contains(single, text[at])) return 1;
  if (text.substr(at).starts_with(" / ")) return 3;
  if (static_cast<unsigned char>(text[at]) < 0x80) return 0;
  constexpr std::array<std::string_view, 16> marks{"\u2020", "\u2021", "\u00A7", "\u00B6", "\u2217", "\u22C6",
                                                   "\u2022", "\u00B9", "\u00B2", "\u00B3", "\u2074", "\u2075",
                                                   "\u2076", "\u2077", "\u2078", "\u2079"};
  for (const std::string_view mark : marks)
    if (text.substr(at).starts_with(mark)) return mark.size();
  return 0;
}

std::vector<HardPart> hard_parts(std::string_view text) {
  std::vector<HardPart> parts;
  std::size_t begin = 0;
  bool after_slash = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = hard_length(text, at);
    if (length > 0) {
      parts.push_back({text.substr(begin, at - begin), after_slash});
      begin = at + length;
      after_slash = text[at] == ' ';
    }
    at += std::max<std::size_t>(length, 1);
  }
  parts.push_back({text.substr(begin), after_slash});
  return parts;
}

AffiliationClass class_of(const Piece& piece) {
  const Clue* clue = strongest_clue(std::span(&piece, 1));
  return clue == nullptr ? AffiliationClass::unknown : clue->rule->value;
}

// "Zhejiang Lab / Hangzhou, China": the text after the slash is its location, not another organisation.
bool is_place(std::string_view text, const AffiliationLexicon& lexicon) {
  const std::vector<Piece> pieces = read_pieces(text, lexicon);
  const bool place = std::ranges::any_of(pieces, [](const Piece& piece) { return piece.place; });
  return place && std::ranges::none_of(pieces, [](const Piece& piece) { return piece.organisation; });
}

// The text without leftovers of separators and brackets at its ends.
std::string_view tidy(std::string_view text) {
  constexpr std::string_view loose = " \t\r\n,;:/&-([{";
  text = trim(text);
  while (!text.empty() && (loose.find(text.front()) != std::string_view::npos || text.front() == ')'))
    text.remove_prefix(1);
  while (!text.empty() && loose.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  const std::array<std::pair<char, char>, 2> brackets{{{'(', ')'}, {'[', ']'}}};
  for (const auto& [open, shut] : brackets) {
    auto surplus = std::ranges::count(text, shut) - std::ranges::count(text, open);
    for (; surplus > 0 && !text.empty() && text.back() == shut; --surplus) text.remove_suffix(1);
  }
  return trim(text);
}

/// Passes on the affiliations, each once, however it is spelt.
struct Collector {
  const AffiliationVisitor& visit;
  std::vector<std::string> seen;

  // `pieces` are those of the affiliation alone.
  void add(std::string_view text, std::span<const Piece> pieces) {
    text = tidy(text);
    std::string letters = fold_affiliation(text).letters;
    if (letters.empty() || holds(seen, letters)) return;
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
  bool has_organisation = false, led_up = false;
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
    // The bracket at which a piece was cut belongs to it: "Key Laboratory (Peking University)".
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

// The address after an organisation: states' codes, streets, and towns whose names would say something else.

bool has_digit(std::string_view word) { return std::ranges::any_of(word, is_digit); }

// A state's code in capitals, with a town before it and a postcode after it, or by itself: "CO", "Boulder CO
// 80309", "SK S7N 5A9".
bool ends_in_code(const FoldedText& folded, Words words, const AffiliationLexicon& lexicon) {
  while (words.size() > 1 && has_digit(folded.source_of(words.back()))) words = words.first(words.size() - 1);
  return std::ranges::all_of(folded.source_of(words.back()), is_upper) &&
         lexicon.is_code(folded.letters_of(words.back()));
}

// "Spa", but not "S.p.A." or "CEA".
bool is_town_name(const FoldedText& folded, Words words, const AffiliationLexicon& lexicon) {
  const std::string_view source = folded.source_of(words);
  return !contains(source, '.') && std::ranges::any_of(source, is_lower) &&
         lexicon.is_town(folded.letters_of(words));
}

// The words without the house numbers and postcodes around them: "12 Siemens Road", "Amazon Street 5a".
Words without_numbers(const FoldedText& folded, Words words) {
  while (words.size() > 1 && has_digit(folded.letters_of(words.back())))
    words = words.first(words.size() - 1);
  while (words.size() > 1 && has_digit(folded.letters_of(words.front()))) words = words.subspan(1);
  return words;
}

// "Church Street", "Siemensstrasse", "Rue de la Banque", "Orange County": a location, in the languages that
// papers use.
bool is_street_or_district(const FoldedText& folded, Words words) {
  constexpr std::string_view openings = "rue|via|calle|rua|avenida|viale|avenue|boulevard";
  constexpr std::string_view endings =
      "street|st|avenue|ave|road|rd|drive|boulevard|blvd|lane|parkway|way|weg|allee|square|yard|ku|dong|"
      "county|district|province|prefecture|region|territory|city|highway|oblast|municipality|base|township|"
      "strasse|str|straat|cho|chome";
  const std::string_view first = folded.letters_of(words.front()), last = folded.letters_of(words.back());
  const bool known = is_one_of(first, openings) || is_one_of(last, endings);
  return (known && words.size() > 1) ||
         (last.size() > 7 &&
          (last.ends_with("strasse") || last.ends_with("straat") || last.ends_with("gatan")));
}

}  // namespace

void visit_affiliations(std::string_view text, const AffiliationLexicon& lexicon,
                        const AffiliationVisitor& visit) {
  std::vector<std::string_view> parts;
  for (const HardPart& part : hard_parts(text))
    if (part.after_slash && is_place(part.text, lexicon)) {
      const char* begin = parts.back().data();
      parts.back() = {begin, static_cast<std::size_t>(part.text.data() + part.text.size() - begin)};
    } else {
      parts.push_back(part.text);
    }
  Collector found{visit, {}};
  for (const std::string_view part : parts) split_softly(part, lexicon, found);
}

bool names_place(const FoldedText& folded, Words words, const AffiliationLexicon& lexicon) {
  return ends_in_code(folded, words, lexicon) || is_town_name(folded, words, lexicon);
}

// What follows the organisation is an address. Its pieces say where the organisation is, not what it is:
//  - a state's code ("CO"; not in the text's first piece, and in capitals, so that "Acme Co." is a company);
//  - a street or district. One that is named after a company or public body counts only after another
//    organisation, and where the name is not the whole piece ("Philips Road", but "Jane Street");
//  - a town by name that would say something else ("Falls Church"), not in capitals ("CEA"). An
//    organisation's name ("Toyota, Japan", "Orange, CA") is a town only if a place follows and either an
//    organisation comes before it or the place is a state's code.
// The pieces are processed from the last to the first: a place turns the piece before it into a town.
void find_address(std::vector<Piece>& pieces, const FoldedText& folded, const AffiliationLexicon& lexicon) {
  bool place_follows = false, code_follows = false;
  for (std::size_t i = pieces.size(); i-- > 1;) {
    Piece& piece = pieces[i];
    const Words words = folded.between(piece.begin, piece.end);
    if (words.empty() || !piece.after_comma) {
      place_follows = code_follows = false;
      continue;
    }
    int strength = 0;
    for (const Clue& clue : piece.clues)
      if (says_something(clue) && !is_legal_form(clue)) strength = std::max(strength, clue.rule->strength);
    const bool firm = strength >= name_strength;
    // "Acme, SA": a legal form next to the first piece, a state's code after a town.
    const bool is_legal = i == 1 && i + 1 == pieces.size() && words.size() == 1 && !piece.clues.empty() &&
                          piece.clues[0].rule->value == AffiliationClass::industry;
    const bool is_code = !firm && !is_legal && ends_in_code(folded, words, lexicon);
    const bool other_before = std::any_of(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(i),
                                          [](const Piece& before) { return before.organisation; });
    const bool is_whole = std::ranges::any_of(
        piece.clues, [&](const Clue& clue) { return clue.letters == folded.letters_of(words).size(); });
    const Words street = without_numbers(folded, words);
    const std::string_view last = folded.source_of(street.back());
    const bool may_be_street =
        words.size() > 1 &&
        (!firm || (other_before && !is_whole && std::ranges::any_of(last, is_lower)));  // no "FEMTO-ST"
    if (is_code || (may_be_street && is_street_or_district(folded, street))) {
      piece.address = true;
    } else {
      // "Philips, ME": a town that need not be in the lexicon.
      const bool bare_name = code_follows && other_before && piece.clues.size() == 1 && is_whole &&
                             piece.clues[0].rule->value == AffiliationClass::industry;
      piece.address =
          bare_name || (is_town_name(folded, words, lexicon) &&
                        (strength < name_strength - 1 || (place_follows && (other_before || code_follows))));
    }
    if (piece.address) piece.organisation = false;
    // "Toyota, Aichi, Japan": a piece before a place that names no organisation is a place.
    place_follows = !piece.organisation && (piece.address || piece.place || place_follows);
    code_follows = is_code;
  }
}

}  // namespace computedivide
