#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// One word of a folded text: where its folded letters stand, and the bytes of the text that it came from.
struct FoldedWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t source_begin = 0;
  std::size_t source_end = 0;
  bool after_comma = false;  ///< a comma stands between the word before and this one
};

/// A text as the affiliation lexicons see it: lower-case words without accents and punctuation.
struct FoldedText {
  std::string letters;
  std::vector<FoldedWord> words;

  /// The letters of a word.
  std::string_view word(std::size_t i) const {
    return std::string_view(letters).substr(words[i].begin, words[i].end - words[i].begin);
  }
};

/// Folds any bytes, valid UTF-8 or not: case and Latin accents go ("École" is "ecole", also where a PDF left
/// the accent beside its letter, "Universit ´e"); "&" is the word "and"; apostrophes go but for the French
/// and Italian article ("d'Orsay" is "d orsay"); initials join ("S.A." is "sa"); a word cut at a line's end
/// joins ("Univer- sity"); a Chinese, Japanese or Korean character is a word of its own.
FoldedText fold_affiliation(std::string_view text);

/// How long the HTML entity for "&" or an apostrophe is that the text begins with, as web pages leave them
/// in affiliations; 0 where there is none.
std::size_t entity_length(std::string_view text);

}  // namespace computedivide
