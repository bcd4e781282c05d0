#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/affiliation/lexicon.hpp"

namespace computedivide {

/// One thing that a text says about its organisation.
struct Clue {
  const EvidenceRule* rule = nullptr;
  std::string_view text;    ///< its words as they are in the text
  std::size_t begin = 0;    ///< its first byte in the text
  std::size_t end = 0;      ///< past its last
  std::size_t letters = 0;  ///< how long it is, without spaces
  bool counts = true;       ///< false if its kind needs more than the text has
};

/// The text between two soft separators of an affiliation: "Department of Physics", "Paris".
struct Piece {
  std::size_t begin = 0, end = 0;
  bool bracketed = false;     ///< follows an opening bracket
  bool organisation = false;  ///< names an organisation of its own
  bool after_comma = false;   ///< a comma or an opening bracket comes before it
  bool place = false;         ///< holds a country or the like
  bool unit = false;          ///< names a part of an organisation ("Vision Laboratory")
  bool address = false;       ///< says where the organisation is ("Boulder", "CO"): its clues do not count
  std::vector<Clue> clues;
};

/// The text split at its soft separators (comma, brackets, slash, colon, line end, "&", "and", dashes beside
/// spaces), but never inside a phrase of the lexicon, and what each piece says.
std::vector<Piece> read_pieces(std::string_view text, const AffiliationLexicon& lexicon);

/// The strength of organisations by name, words for a university and legal forms.
constexpr int name_strength = 8;

/// True for a clue that counts and is more than a place.
inline bool says_something(const Clue& clue) { return clue.counts && clue.rule->kind != EvidenceKind::place; }

/// True for "Ltd" and the like.
inline bool is_legal_form(const Clue& clue) { return clue.rule->kind == EvidenceKind::suffix; }

/// True where the words, one or more, are a town's name or end in a state's code: "Spa", "Reno NV 89501".
bool names_place(const FoldedText& folded, Words words, const AffiliationLexicon& lexicon);

/// Marks the pieces that say where the organisation before them is.
void find_address(std::vector<Piece>& pieces, const FoldedText& folded, const AffiliationLexicon& lexicon);

/// The clue that decides: the strongest, then the longest, then the first. Null if none counts.
const Clue* strongest_clue(std::span<const Piece> pieces);

/// Takes one affiliation of a text and the clue that decides what it is, or null; both are valid during the
/// call.
using AffiliationVisitor = std::function<void(std::string_view affiliation, const Clue* clue)>;

/// Passes the individual affiliations of a text to `visit`, as split_affiliations describes them.
void visit_affiliations(std::string_view text, const AffiliationLexicon& lexicon,
                        const AffiliationVisitor& visit);

/// The host of an e-mail or web address, in lower case: what follows the last "@" or "//", up to "/" or ":".
std::string host_of(std::string_view address);

}  // namespace computedivide
