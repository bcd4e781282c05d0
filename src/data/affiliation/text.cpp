// Folding for comparison, not for display: a table for the Latin letters of Unicode's first blocks and of
// Vietnamese (made from the canonical decompositions of the Unicode character database), an offset for Greek
// and Cyrillic capitals, and nothing that depends on a locale. PDF extraction is the reason for the rules on
// loose accents and cut words: "Universit ´e de Montr ´eal" is common in proceedings.

#include "data/affiliation/lexicon.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"

namespace computedivide {

namespace {

// The base letters of U+00C0–U+017F and U+1E00–U+1EFF; a space is not a letter.
constexpr std::string_view latin =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo "
    "ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssss"
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::string_view latin_additional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssss"
    "ssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas  s "
    "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";
static_assert(latin.size() == 192 && latin_additional.size() == 256);

struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;
};

// A byte that begins no valid sequence becomes U+FFFD; an entity becomes the character that it means.
CodePoint decode(std::string_view text, std::size_t at) {
  std::string_view rest = text.substr(at);
  if (const std::size_t entity = entity_length(rest); entity > 0)
    return {rest.starts_with("&amp;") ? U'&' : U'\'', entity};
  const char32_t value = take_character(rest);
  return {value, text.size() - at - rest.size()};
}

enum class Kind { letter, ideograph, apostrophe, hyphen, accent, blank, ampersand, nothing, separator };

bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool is_ideograph(char32_t c) {
  return in(c, 0x2E80, 0x2FDF) || in(c, 0x3040, 0x30FF) || in(c, 0x3400, 0x9FFF) || in(c, 0xAC00, 0xD7AF) ||
         in(c, 0xF900, 0xFAFF) || in(c, 0x20000, 0x3FFFF);
}

Kind kind_of(char32_t c) {
  if (c < 0x80) {
    if (in(c, '0', '9') || in(c, 'a', 'z') || in(c, 'A', 'Z')) return Kind::letter;
    if (c == '\'') return Kind::apostrophe;
    if (c == '-') return Kind::hyphen;
    if (c == '`') return Kind::accent;
    if (c == '&') return Kind::ampersand;
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' ? Kind::blank : Kind::separator;
  }
  if (c == 0xA0) return Kind::blank;
  if (c == 0xA8 || c == 0xB4 || c == 0xB8 || in(c, 0x2C6, 0x2C7) || in(c, 0x2D8, 0x2DD)) return Kind::accent;
  if (c == 0xAD || in(c, 0x300, 0x36F) || in(c, 0x200B, 0x200D) || c == 0xFEFF) return Kind::nothing;
  if (in(c, 0x2018, 0x2019) || c == 0x2BC) return Kind::apostrophe;
  if (in(c, 0x2010, 0x2011)) return Kind::hyphen;
  if (c == 0xFF06) return Kind::ampersand;
  if (is_ideograph(c)) return Kind::ideograph;
  if (in(c, 0xFF10, 0xFF19) || in(c, 0xFF21, 0xFF3A) || in(c, 0xFF41, 0xFF5A)) return Kind::letter;
  if (in(c, 0x80, 0xBF) || c == 0xD7 || c == 0xF7 || in(c, 0x2000, 0x2BFF) || in(c, 0x3000, 0x303F) ||
      in(c, 0xFF00, 0xFF65) || c >= 0xFFF0)
    return Kind::separator;
  return Kind::letter;
}

void append_folded(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(in(c, 'A', 'Z') ? c + 0x20 : c);
    return;
  }
  if (in(c, 0xFF01, 0xFF5E)) return append_folded(out, c - 0xFEE0);
  // The letters that fold to two, and the ligatures of typesetting.
  constexpr std::pair<char32_t, std::string_view> two_letters[] = {
      {0xC6, "ae"},   {0xE6, "ae"},  {0xDE, "th"},  {0xFE, "th"},  {0xDF, "ss"},
      {0x1E9E, "ss"}, {0x132, "ij"}, {0x133, "ij"}, {0x152, "oe"}, {0x153, "oe"}};
  constexpr std::array<std::string_view, 7> ligatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  const auto two = std::ranges::find(two_letters, c, &std::pair<char32_t, std::string_view>::first);
  if (two != std::end(two_letters)) {
    out += two->second;
  } else if (in(c, 0xFB00, 0xFB06)) {
    out += ligatures[c - 0xFB00];
  } else if (in(c, 0xC0, 0x17F)) {
    out += latin[c - 0xC0];
  } else if (in(c, 0x1E00, 0x1EFF)) {
    out += latin_additional[c - 0x1E00];
  } else if (in(c, 0x391, 0x3A9) || in(c, 0x410, 0x42F)) {
    append_utf8(out, c + 0x20);
  } else if (in(c, 0x400, 0x40F)) {
    append_utf8(out, c + 0x50);
  } else {
    append_utf8(out, c);
  }
}

bool is_lower_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char32_t c = decode(text, at).value;
  return in(c, 'a', 'z') || in(c, 0xDF, 0xFF);
}

/// The words under construction: the last is open until something separates it from what follows.
struct Folder {
  FoldedText folded;
  bool open = false;
  bool comma = false;  // since the last word

  void put(char32_t c, std::size_t source_begin, std::size_t source_end) {
    if (!open) {
      folded.words.push_back({folded.letters.size(), folded.letters.size(), source_begin, source_end, comma});
      open = true;
      comma = false;
    }
    append_folded(folded.letters, c);
    folded.words.back().end = folded.letters.size();
    folded.words.back().source_end = source_end;
  }

  std::string_view last() const { return folded.letters_of(folded.words.back()); }
};

// The articles that French and Italian write with an apostrophe.
bool is_article(std::string_view word) { return is_one_of(word, "l|d|dell|all|dall|nell|sull|un"); }

// A hyphen that replaces the second half of a word: "Informations- und Kommunikationstechnik".
bool is_conjunction(std::string_view text) {
  return text.starts_with("and ") || text.starts_with("und ") || text.starts_with("et ") ||
         text.starts_with("en ");
}

// Letters of initials joined: "s" "." "a" to "sa". Folded letters have no gaps between them, so that only the
// ends move.
void join_initials(FoldedText& folded) {
  std::vector<FoldedWord> joined;
  bool initials = false;
  for (const FoldedWord& word : folded.words) {
    const bool initial = word.end - word.begin == 1;
    if (initial && initials && word.source_begin == joined.back().source_end + 1 &&
        folded.source[joined.back().source_end] == '.') {
      joined.back().end = word.end;
      joined.back().source_end = word.source_end;
      continue;
    }
    initials = initial;
    joined.push_back(word);
  }
  folded.words = std::move(joined);
}

}  // namespace

std::size_t entity_length(std::string_view text) {
  if (!text.starts_with('&')) return 0;
  for (const std::string_view entity : {"&amp;", "&#39;", "&#x27;", "&apos;"})
    if (text.starts_with(entity)) return entity.size();
  return 0;
}

Words FoldedText::between(std::size_t begin, std::size_t end) const {
  const auto first = std::ranges::lower_bound(words, begin, {}, &FoldedWord::source_begin);
  return {first,
          std::find_if(first, words.end(), [&](const FoldedWord& word) { return word.source_end > end; })};
}

FoldedText fold_affiliation(std::string_view text) {
  Folder folder;
  folder.folded.source = text;
  folder.folded.letters.reserve(text.size());
  folder.folded.words.reserve(text.size() / 6 + 1);
  Kind before = Kind::separator;  // of the character before
  bool dropped = false;           // the space before comes after a letter of a word
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const std::size_t next = at + c.length;
    Kind kind = kind_of(c.value);
    // "T´ el´ ecom": the space belongs to the accent.
    if (kind == Kind::blank && before == Kind::accent && folder.open && is_lower_at(text, next))
      kind = Kind::nothing;
    switch (kind) {
      case Kind::letter:
        folder.put(c.value, at, next);
        break;
      case Kind::ideograph:
        folder.open = false;
        folder.put(c.value, at, next);
        folder.open = false;
        break;
      case Kind::ampersand:
        folder.open = false;
        for (const char letter : std::string_view("and"))
          folder.put(static_cast<unsigned char>(letter), at, next);
        folder.open = false;
        break;
      case Kind::apostrophe:
        if (folder.open && is_article(folder.last())) folder.open = false;
        break;
      case Kind::accent:
        // "Universit ´e": the accent's own space does not end the word.
        if (before == Kind::blank && dropped && is_lower_at(text, next)) folder.open = true;
        break;
      case Kind::hyphen:
        // "Univer- sity": cut at the end of a line.
        if (folder.open && before == Kind::letter && next < text.size() && text[next] == ' ' &&
            is_lower_at(text, next + 1) && !is_conjunction(text.substr(next + 1))) {
          at = next + 1;
          before = Kind::letter;
          continue;
        }
        folder.open = false;
        break;
      case Kind::nothing:
        break;
      case Kind::blank:
      case Kind::separator:
        dropped = kind == Kind::blank && before == Kind::letter && folder.open;
        folder.open = false;
        folder.comma = folder.comma || c.value == ',' || c.value == 0xFF0C;
        break;
    }
    before = kind;
    at = next;
  }
  join_initials(folder.folded);
  return std::move(folder.folded);
}

}  // namespace computedivide
