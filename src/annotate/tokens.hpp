#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "data/lexicon.hpp"
#include "data/papers/hardware.hpp"

namespace computedivide {

/// Bytes of a sentence.
struct Span {
  std::size_t begin = 0, end = 0;
};

/// A word, number or sign of a sentence.
struct Token : Span {
  std::string text;  ///< in lower case; an accelerator's name whole
  std::optional<double> number =
      {};                ///< written in digits ("1,024", "3.1e21") or as a word ("four", "single")
  bool digits = false;   ///< the number is written in digits
  bool capital = false;  ///< begins with a capital letter
  std::optional<std::size_t> mention = {};  ///< which of the sentence's accelerator mentions this is
};

using Tokens = std::vector<Token>;

/// The sentence in tokens; each mention is one token. "8x" is a number and a word; signs are separate tokens.
Tokens tokenize(std::string_view sentence, const std::vector<AcceleratorMention>& mentions = {});

/// A number with its scale, read from tokens: "340M", "1.5 billion", "2.5 × 10^22".
struct Quantity {
  double value = 0;
  std::size_t next = 0;  ///< the token after it
};

/// The quantity that begins at a token; nothing if none does.
std::optional<Quantity> quantity_at(const Tokens& tokens, std::size_t at);

/// Whether the tokens from this place on are these words, separated by spaces, each with its alternatives
/// separated by bars: "less|more than". False beyond the end, and so for the place before 0.
bool reads(const Tokens& tokens, std::size_t at, std::string_view words);
/// Whether the token at a place is a word of the list.
bool reads(const Tokens& tokens, std::size_t at, const WordList& words);

/// Whether the words occur anywhere from `begin` up to, but not including, `end`.
template <class Words>
bool has_any(const Tokens& tokens, std::size_t begin, std::size_t end, const Words& words) {
  for (std::size_t i = begin; i < std::min(end, tokens.size()); ++i)
    if (reads(tokens, i, words)) return true;
  return false;
}

/// The same for the whole sentence.
template <class Words>
bool has_any(const Tokens& tokens, const Words& words) {
  return has_any(tokens, 0, tokens.size(), words);
}

/// Whose work a place in a sentence describes.
enum class Subject { own, other, unsaid };

/// A subject and the word that shows it ("we", "et al.", "gpt-3"; empty if unsaid).
struct SubjectDecision {
  Subject subject = Subject::unsaid;
  std::string word;
};

/// Whose work the words at this token describe: the nearest subject before it, else (unless `only_before`)
/// the first after it.
SubjectDecision subject_at(const Tokens& tokens, std::size_t at, bool only_before = false);

/// The word that denies or only supposes what is at this token ("not", "without", "would"), searched in
/// its clause; empty if nothing does.
std::string denial_at(const Tokens& tokens, std::size_t at);

/// A form of to train, pretrain, fine-tune, optimise or learn.
bool is_training_word(const Token& token);

/// A paper's text, ready to be read sentence by sentence.
struct PaperText {
  std::vector<std::string> sentences;  ///< one line each, valid UTF-8, in the paper's order; headings too
  std::size_t replaced_bytes = 0;      ///< bytes that were not UTF-8: each became U+FFFD
};

/// Splits a paper into sentences: undoes ligatures, hyphens at line ends and addresses broken over lines;
/// leaves out page numbers and the list of references (but not an appendix after it). Takes any bytes.
PaperText read_sentences(std::string_view text);

}  // namespace computedivide
