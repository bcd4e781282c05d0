// The address behind an organisation: states' codes, streets, and towns whose names would say something else.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "data/affiliation/pieces.hpp"

namespace computedivide {

namespace {

bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

// A state's code in capitals, with a town before it and a postcode behind, or by itself: "CO", "Boulder CO
// 80309", "SK S7N 5A9".
bool ends_in_code(std::string_view text, const FoldedText& folded, Words words,
                  const AffiliationLexicon& lexicon) {
  while (words.size() > 1 && has_digit(text.substr(words.back().source_begin,
                                                   words.back().source_end - words.back().source_begin)))
    words = words.first(words.size() - 1);
  const FoldedWord& last = words.back();
  const std::string_view source = text.substr(last.source_begin, last.source_end - last.source_begin);
  return std::all_of(source.begin(), source.end(), is_upper) &&
         lexicon.is_code(std::string_view(folded.letters).substr(last.begin, last.end - last.begin));
}

std::string_view letters_of(const FoldedText& folded, Words words) {
  return std::string_view(folded.letters).substr(words.front().begin, words.back().end - words.front().begin);
}

// "Spa", but not "S.p.A." or "CEA".
bool is_town_name(std::string_view text, const FoldedText& folded, Words words,
                  const AffiliationLexicon& lexicon) {
  const std::string_view source =
      text.substr(words.front().source_begin, words.back().source_end - words.front().source_begin);
  return source.find('.') == std::string_view::npos && std::any_of(source.begin(), source.end(), is_lower) &&
         lexicon.is_town(letters_of(folded, words));
}

// "12 Church Street", "Siemensstrasse 1", "Rue de la Banque", "Orange County": where, in the words of the
// languages of papers.
bool is_street_or_district(const FoldedText& folded, Words words) {
  const auto letters = [&](const FoldedWord& word) {
    return std::string_view(folded.letters).substr(word.begin, word.end - word.begin);
  };
  while (words.size() > 1 && has_digit(letters(words.back()))) words = words.first(words.size() - 1);
  while (words.size() > 1 && has_digit(letters(words.front()))) words = words.subspan(1);
  if (words.size() > 1) {
    constexpr std::array<std::string_view, 8> openings{"rue",     "via",   "calle",  "rua",
                                                       "avenida", "viale", "avenue", "boulevard"};
    constexpr std::array<std::string_view, 26> endings{
        "street",    "st",     "avenue",       "ave",      "road",       "rd",     "drive",
        "boulevard", "blvd",   "lane",         "parkway",  "way",        "weg",    "allee",
        "ku",        "county", "district",     "province", "prefecture", "region", "territory",
        "highway",   "oblast", "municipality", "base",     "township"};
    if (std::find(openings.begin(), openings.end(), letters(words.front())) != openings.end()) return true;
    if (std::find(endings.begin(), endings.end(), letters(words.back())) != endings.end()) return true;
  }
  const std::string_view last = letters(words.back());
  return last.size() > 7 &&
         (last.ends_with("strasse") || last.ends_with("straat") || last.ends_with("gatan"));
}

}  // namespace

Words words_between(const FoldedText& folded, std::size_t begin, std::size_t end) {
  const auto first =
      std::lower_bound(folded.words.begin(), folded.words.end(), begin,
                       [](const FoldedWord& word, std::size_t at) { return word.source_begin < at; });
  auto last = first;
  while (last != folded.words.end() && last->source_end <= end) ++last;
  return {first, last};
}

bool names_place(std::string_view text, const FoldedText& folded, Words words,
                 const AffiliationLexicon& lexicon) {
  return ends_in_code(text, folded, words, lexicon) || is_town_name(text, folded, words, lexicon);
}

// What follows the organisation is an address. Its pieces say where the organisation is, and not what:
//  - a state's code ("CO"; not in the text's first piece, and in capitals, so that "Acme Co." is a company);
//  - a street;
//  - a town by name that would say something else ("Falls Church"), not in capitals ("CEA"). An
//  organisation's
//    name ("Toyota, Japan", "Orange, CA") is a town only where a place follows and either an organisation
//    stands before or the place is a state's code.
// The pieces are looked at from the last on: a place makes a town of what stands before it.
void find_address(std::string_view text, std::vector<Piece>& pieces, const FoldedText& folded,
                  const AffiliationLexicon& lexicon) {
  bool place_follows = false;
  bool code_follows = false;
  for (std::size_t i = pieces.size(); i-- > 1;) {
    Piece& piece = pieces[i];
    const Words words = words_between(folded, piece.begin, piece.end);
    if (words.empty() || !piece.after_comma) {
      place_follows = code_follows = false;
      continue;
    }
    int strength = 0;
    for (const Clue& clue : piece.clues) {
      if (says_something(clue) && !is_legal_form(clue)) strength = std::max(strength, clue.rule->strength);
    }
    const bool firm = strength >= name_strength;
    // "Acme, SA": beside the first piece a legal form, behind a town a state's code.
    const bool is_legal = i == 1 && i + 1 == pieces.size() && words.size() == 1 && !piece.clues.empty() &&
                          piece.clues[0].rule->value == AffiliationClass::industry;
    const bool is_code = !firm && !is_legal && ends_in_code(text, folded, words, lexicon);
    if (is_code || (!firm && words.size() > 1 && is_street_or_district(folded, words))) {
      piece.address = true;
    } else {
      const bool other_before = std::any_of(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(i),
                                            [](const Piece& before) { return before.organisation; });
      // "Philips, ME": a town that the lexicon need not have.
      const bool bare_name = code_follows && other_before && piece.clues.size() == 1 &&
                             piece.clues[0].rule->value == AffiliationClass::industry &&
                             piece.clues[0].letters == letters_of(folded, words).size();
      piece.address =
          bare_name || (is_town_name(text, folded, words, lexicon) &&
                        (strength < name_strength - 1 || (place_follows && (other_before || code_follows))));
    }
    if (piece.address) piece.organisation = false;
    // "Toyota, Aichi, Japan": what stands before a place and names no organisation is a place.
    place_follows = !piece.organisation && (piece.address || piece.place || place_follows);
    code_follows = is_code;
  }
}

}  // namespace computedivide
