#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/text.hpp"
#include "computedivide/affiliation.hpp"

namespace computedivide {

/// One word of a folded text: where its folded letters are, and the bytes of the text that it came from.
struct FoldedWord {
  std::size_t begin = 0, end = 0, source_begin = 0, source_end = 0;
  bool after_comma = false;  ///< there is a comma between the word before and this one
};

/// Some adjacent words of a text.
using Words = std::span<const FoldedWord>;

/// A text as the affiliation lexicons see it: lower-case words without accents and punctuation.
struct FoldedText {
  std::string_view source;  ///< the text itself, which must stay where it is
  std::string letters;
  std::vector<FoldedWord> words;

  /// The letters of a word, or of words, which have no spaces between them.
  std::string_view letters_of(const FoldedWord& word) const { return letters_of(Words(&word, 1)); }
  std::string_view letters_of(Words some) const {
    return std::string_view(letters).substr(some.front().begin, some.back().end - some.front().begin);
  }

  /// The text of the words in the source.
  std::string_view source_of(const FoldedWord& word) const { return source_of(Words(&word, 1)); }
  std::string_view source_of(Words some) const {
    return source.substr(some.front().source_begin, some.back().source_end - some.front().source_begin);
  }

  /// The words between two bytes of the source.
  Words between(std::size_t begin, std::size_t end) const;
};

/// Folds any bytes, valid UTF-8 or not: case and Latin accents go ("École" is "ecole", also where a PDF left
/// the accent beside its letter, "Universit ´e"); "&" is the word "and"; apostrophes go but for the French
/// and Italian article ("d'Orsay" is "d orsay"); initials join ("S.A." is "sa"); a word cut at a line's end
/// joins ("Univer- sity"); a Chinese, Japanese or Korean character is a word of its own.
FoldedText fold_affiliation(std::string_view text);

/// The length of the HTML entity for "&" or an apostrophe at the start of the text, as web pages leave them
/// in affiliations; 0 if there is none.
std::size_t entity_length(std::string_view text);

/// What a phrase says about the comma-separated piece of text that it is in.
enum class EvidenceKind {
  organisation,  ///< an organisation of its own: separates it from its neighbours in a list
  part,          ///< an organisation or a part of one ("department", "laboratory"): counts, does not separate
  suffix,        ///< belongs to the name before it ("Ltd"): an organisation if there are other words with it
  alone,         ///< counts only where it is the whole piece ("Snap", "Rice")
  city,          ///< the same, and only in the first piece ("Cambridge", but not in "Google, Cambridge")
  place,         ///< a country or the like: no evidence; text after " / " stays with the text before it
  domain,        ///< not a phrase: a domain pattern (".ac.*", "uni-*.de")
  town,  ///< not a phrase: a whole piece that is a town, though its words say something ("Falls Church")
  code,  ///< not a phrase: a state's code, in capitals and after a comma ("Boulder, CO")
};

/// A section of a lexicon: what its entries mean.
struct EvidenceRule {
  AffiliationClass value = AffiliationClass::unknown;
  std::string name;  ///< "company name"
  int strength = 0;  ///< 0 to 9: the strongest evidence decides
  EvidenceKind kind = EvidenceKind::part;
};

/// A phrase of the lexicon found in a text.
struct Evidence {
  const EvidenceRule* rule = nullptr;
  std::size_t first = 0;    ///< its first word
  std::size_t last = 0;     ///< its last
  std::size_t letters = 0;  ///< how many letters of the text it covers
};

/// The phrases and domain patterns of all lexicon files, ready to be searched for in one pass over a text.
///
/// A lexicon file has sections `[class; rule; strength; kind]` of entries, several per line separated by
/// commas, and comments from "#" on. In a phrase `word*` is a word that begins so, `*word` one that ends so,
/// and `~word` the word or a misspelling of it (one slip, two in ten letters or more; the first letter
/// stays).
class AffiliationLexicon {
 public:
  /// Adds a file's text; `name` stands for it in messages. Throws Error, with file and line, for bytes that
  /// are not UTF-8, an entry before the first section, a section with an unknown class, kind or strength, an
  /// entry without letters, with a misplaced star or tilde, or already in a lexicon.
  void add(std::string_view text, const std::string& name);

  /// All phrases in the text but for those that lie inside a longer one; in the order of their first word.
  std::vector<Evidence> find(const FoldedText& text) const;

  /// True if the word belongs to an entry, in any of the ways to recognise it.
  bool knows(std::string_view word) const;

  /// True where these folded letters, without spaces, are a town's name ("fallschurch").
  bool is_town(std::string_view letters) const { return towns_.contains(letters); }

  /// True where these folded letters are the code of a state or province ("co").
  bool is_code(std::string_view letters) const { return codes_.contains(letters); }

  /// The rule of the most specific domain pattern that fits (most labels, then most letters), and the
  /// pattern; null if none does. Takes a lower-case host name.
  std::pair<const EvidenceRule*, std::string_view> find_domain(std::string_view host) const;

  std::size_t size() const { return places_.size(); }

 private:
  struct DomainPattern {
    std::string text;
    std::vector<std::string> labels;
    const EvidenceRule* rule = nullptr;
    bool below = false;  ///< begins with a dot: something must come before it
  };
  using Affixes = std::array<std::vector<std::pair<std::string, int>>, 256>;  // by the outermost byte

  void add_phrase(std::string_view entry, const EvidenceRule* rule, const std::string& where);
  void add_domain(std::string_view entry, const EvidenceRule* rule, const std::string& where);
  int intern(std::string_view word, char mark, const std::string& where);
  int intern_in(std::vector<std::pair<std::string, int>>& known, std::string_view word);
  void pattern_ids(std::string_view word, std::vector<int>& ids) const;
  void look_up(std::string_view word, std::vector<int>& ids) const;
  void note_place(const std::string& entry, const std::string& where);

  std::deque<EvidenceRule> rules_;                       // addresses stay
  std::unordered_map<std::string, std::string> places_;  // entry to where it is
  int next_id_ = 0;
  std::unordered_map<std::string, int, TextHash, std::equal_to<>> exact_;
  std::unordered_set<std::string, TextHash, std::equal_to<>> towns_;
  std::unordered_set<std::string, TextHash, std::equal_to<>> codes_;
  Affixes prefixes_;
  Affixes suffixes_;
  std::vector<std::pair<std::string, int>> misspelt_;
  std::uint32_t step(std::uint32_t node, int word) const;

  // The trie of phrases: (node, word) to node, and the rule that ends at a node. Node 0 is the root, no step
  // leads to it; the root's steps, which every word of a text looks up, are kept separately.
  std::vector<std::uint32_t> first_steps_;
  std::unordered_map<std::uint64_t, std::uint32_t> edges_;
  std::vector<const EvidenceRule*> ends_{nullptr};
  std::unordered_map<std::string, std::vector<DomainPattern>> domains_;  // by the last label
};

/// All files `affiliation_*.txt` of a folder, in the order of their names. Throws Error if there is none.
AffiliationLexicon read_affiliation_lexicon(const std::filesystem::path& folder);

/// The lexicons that ship with the program, read once.
const AffiliationLexicon& shipped_affiliation_lexicon();

/// The SHA-256 of the shipped lists' names and texts, in hexadecimal digits.
std::string affiliation_lists_digest();

}  // namespace computedivide
