// Sentences as words, numbers and signs. Later stages look for neighbouring words ("8", "v100", "gpus");
// tokens make that independent of spaces, hyphens and thousands separators.

#include "annotate/sentence.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace computedivide {

namespace {

constexpr std::array<std::pair<std::string_view, double>, 30> number_words{
    {{"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},        {"five", 5},
     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},        {"ten", 10},
     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},   {"fifteen", 15},
     {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},   {"twenty", 20},
     {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},      {"seventy", 70},
     {"eighty", 80},  {"ninety", 90},    {"hundred", 100}, {"thousand", 1000}, {"single", 1}}};

bool is_word(char c) { return is_digit(c) || is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }

/// How far a number in digits goes: thousands in threes, a fraction, an exponent.
std::size_t number_end(std::string_view text, std::size_t at) {
  const auto digit = [&](std::size_t i) { return i < text.size() && is_digit(text[i]); };
  std::size_t end = at;
  while (digit(end)) ++end;
  if (end - at <= 3)
    while (end < text.size() && text[end] == ',' && digit(end + 1) && digit(end + 2) && digit(end + 3) &&
           !digit(end + 4))
      end += 4;
  if (end < text.size() && text[end] == '.' && digit(end + 1)) {
    ++end;
    while (digit(end)) ++end;
  }
  if (end < text.size() && (text[end] == 'e' || text[end] == 'E')) {
    const std::size_t sign = end + 1 < text.size() && (text[end + 1] == '+' || text[end + 1] == '-') ? 1 : 0;
    if (digit(end + 1 + sign)) {
      end += 1 + sign;
      while (digit(end)) ++end;
    }
  }
  return end;
}

Token token_of(std::string_view sentence, std::size_t begin, std::size_t end) {
  Token token{{begin, end}, to_lower(sentence.substr(begin, end - begin))};
  token.capital = is_upper(sentence[begin]);
  return token;
}

/// What follows a number word within the same number: its token and value, across a hyphen, and across "and"
/// after hundreds. "Two eight" is two numbers, " "twenty-eight" and "two hundred and eight" are one each.
std::optional<std::size_t> next_number_word(const Tokens& tokens, std::size_t at, double so_far,
                                            double last) {
  std::size_t next = at + 1;
  if (next < tokens.size() && tokens[next].text == "-") ++next;
  if (last >= 100 && next < tokens.size() && tokens[next].text == "and") ++next;
  if (next >= tokens.size() || !tokens[next].number || tokens[next].digits || tokens[next].text == "single")
    return std::nullopt;
  const double value = *tokens[next].number;
  if (value == 100) return last < 100 ? std::optional(next) : std::nullopt;
  if (value == 1000) return so_far < 1000 ? std::optional(next) : std::nullopt;
  const bool unit_after_tens = last >= 20 && last < 100 && value < 10;
  return last >= 100 || unit_after_tens ? std::optional(next) : std::nullopt;
}

/// "thirty" "-" "two" is one number, and so are "one hundred and twenty-eight" and "a hundred".
void join_number_words(Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (reads(tokens, i, "a hundred|thousand")) {
      tokens[i].text += " " + tokens[i + 1].text;
      tokens[i].number = 1;
    }
    if (!tokens[i].number || tokens[i].digits || tokens[i].text == "single") continue;
    double thousands = 0;
    double below = *tokens[i].number;
    double last = below;
    std::size_t end = i;
    while (const auto next = next_number_word(tokens, end, thousands + below, last)) {
      last = *tokens[*next].number;
      if (last == 100) {
        below *= 100;
      } else if (last == 1000) {
        thousands = below * 1000;
        below = 0;
      } else {
        below += last;
      }
      end = *next;
    }
    if (end == i) continue;
    tokens[i].number = thousands + below;
    tokens[i].end = tokens[end].end;
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                 tokens.begin() + static_cast<std::ptrdiff_t>(end) + 1);
  }
}

/// The non-ASCII sign that begins here, converted to ASCII if it has an equivalent; 0 bytes if no sign begins
/// here. Letters with accents are not signs.
std::pair<std::size_t, std::string_view> sign_at(std::string_view text) {
  static constexpr std::pair<std::string_view, std::string_view> equals[] = {
      {"\xC3\x97", "x"},     {"\xC2\xB7", "*"},     {"\xE2\x88\x97", "*"}, {"\xE2\x8B\x85", "*"},
      {"\xE2\x9C\x95", "x"}, {"\xE2\x88\xBC", "~"}, {"\xCB\x9C", "~"},  // small, wide and waved
      {"\xEF\xBD\x9E", "~"}, {"\xE3\x80\x9C", "~"}, {"\xE2\x89\x88", "~"}, {"\xE2\x88\x92", "-"},
      {"\xE2\x80\x93", "-"}};
  for (const auto& [sign, ascii] : equals)
    if (text.starts_with(sign)) return {sign.size(), ascii};
  // U+2000 to U+2BFF: punctuation, arrows, mathematics.
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (text.size() >= 3 && byte(0) == 0xE2 && byte(1) >= 0x80 && byte(1) <= 0xAF) return {3, {}};
  return {0, {}};
}

// Whose training is it? "BERT was trained on 16 TPUs" and "Brown et al. [5] used 1024 A100s" occur in half of
// all papers and must not count as the paper's own hardware.
//
// Words that say "own" (we, our, this paper) and words that say "other" (they, prior work, the original, a
// citation or a well-known model as the subject) are looked for from the start of the sentence to the place
// asked for, and the last one decides: so in "unlike GPT-3, which needed …, we train on …" the first half is
// theirs and the second ours. A citation counts only as a subject ("[7] report …", "the authors of [7]"), not
// as an object ("following [11], we …"). Where nothing comes before the place, the first such word after it
// decides ("… on 8 P100s (Vaswani et al., 2017)"). A sentence that says neither ("all models were trained on
// …") is taken by callers for the paper's own. A method's own name as subject says nothing: only widely cited
// models are listed here as other people's.

bool is_own(const Tokens& tokens, std::size_t i) {
  if (reads(tokens, i, "we|our|ours|us|i|my")) return true;
  return reads(tokens, i, "this|present paper|work|research|study|article|submission");
}

bool is_verb(const Tokens& tokens, std::size_t i) {
  static const WordList& verbs = reading_words("verbs of subjects");
  return reads(tokens, i, verbs);
}

/// Whether a subject may begin here: at the start, after a sign, or after such a word as "while" or "authors
/// of".
bool may_begin_subject(const Tokens& tokens, std::size_t i) {
  if (i == 0) return true;
  if (reads(tokens, i - 1, ",|;|:|(|that|while|whereas|where|than|but|and|what")) return true;
  return reads(tokens, i - 2,
               "authors|baseline|method|model|models|work|approach|system|network|results|used|proposed|"
               "reported|implementation|code of|by|from");
}

/// "Brown et al." or "[5]" that begins here; the token after it, or 0.
std::size_t citation_end(const Tokens& tokens, std::size_t i) {
  std::size_t end = 0;
  if (i + 2 < tokens.size() && tokens[i].capital && reads(tokens, i + 1, "et al"))
    end = i + 3 + (reads(tokens, i + 3, ".") ? 1 : 0);
  if (i + 3 < tokens.size() && tokens[i].capital && reads(tokens, i + 1, "and|&") && tokens[i + 2].capital &&
      reads(tokens, i + 3, "(|["))
    end = i + 3;
  const bool bracket = end == 0 ? reads(tokens, i, "[") : reads(tokens, end, "[|(");
  if (bracket) {
    std::size_t at = end == 0 ? i + 1 : end + 1;
    const std::size_t limit = std::min(tokens.size(), at + 12);
    bool number = false;
    while (at < limit && !reads(tokens, at, "]|)")) number = tokens[at++].digits || number;
    if (number && reads(tokens, at, "]|)")) end = at + 1;
  }
  return end;
}

/// The subject that begins at this token, if one does.
SubjectDecision subject_that_begins(const Tokens& tokens, std::size_t i) {
  if (is_own(tokens, i)) return {Subject::own, tokens[i].text};
  // "trained in their default settings", "they take 6 hours", "they fit on one GPU": things, not people.
  if (reads(tokens, i, "their default|respective|standard|corresponding|own") ||
      reads(tokens, i, "they take|took|can|fit"))
    return {};
  if (reads(tokens, i, "they|their|theirs|he|she")) return {Subject::other, tokens[i].text};
  if (reads(tokens, i,
            "prior|previous|existing|earlier|concurrent|related|original "
            "work|works|methods|method|approaches|approach|models|model|authors|paper|papers|studies|"
            "implementation|transformer|version|systems|state|best|attempts"))
    return {Subject::other, tokens[i].text + " " + tokens[i + 1].text};
  // "The original SAM [1] model was trained on …"
  if (i == 1 && reads(tokens, 0, "the original") &&
      has_any(tokens, i + 2, i + 7, "model|models|implementation|paper|authors"))
    return {Subject::other, "the original …"};
  if (reads(tokens, i, "authors report|reported|use|used|train|trained|state|claim|describe"))
    return {Subject::other, "authors " + tokens[i + 1].text};
  if (reads(tokens, i, "authors of") && !reads(tokens, i + 2, "this")) return {Subject::other, "authors of"};
  if (const std::size_t end = citation_end(tokens, i); end > 0) {
    const bool parenthesis = reads(tokens, i - 1, "(");
    // "… of Liu et al. (2019), who trained it on …"
    // "In [9], the same network took …"
    if (reads(tokens, end, ",") && i == 1 && reads(tokens, 0, "in")) return {Subject::other, "in […]"};
    if (reads(tokens, end, ", who|which"))
      return {Subject::other, tokens[i].text + " …, " + tokens[end + 1].text};
    const bool subject = may_begin_subject(tokens, i) && !parenthesis && !reads(tokens, end, ",");
    if (subject && tokens[i].text != "[") return {Subject::other, tokens[i].text + " et al."};
    // "[5] train …", but not the mark at the end of a clause.
    if (subject && end < tokens.size() && !reads(tokens, end, ".|)|;")) return {Subject::other, "[…]"};
  }
  static const WordList& known_models = reading_words("known models");
  if (reads(tokens, i, known_models)) {
    std::size_t end = i + 1;
    while (end < tokens.size() && end < i + 7 &&
           (reads(tokens, end, "-|,") || tokens[end].digits || tokens[end].text.size() <= 2 ||
            reads(tokens, end, "model|network|large|base|small|xl|xxl")) &&
           !is_verb(tokens, end))
      ++end;
    if (is_verb(tokens, end) && !(i > 0 && is_own(tokens, i - 1))) return {Subject::other, tokens[i].text};
  }
  return {};
}

}  // namespace

Tokens tokenize(std::string_view sentence, const std::vector<AcceleratorMention>& mentions) {
  Tokens tokens;
  std::size_t mention = 0;
  for (std::size_t at = 0; at < sentence.size();) {
    while (mention < mentions.size() && mentions[mention].begin < at) ++mention;
    if (mention < mentions.size() && mentions[mention].begin == at) {
      Token token = token_of(sentence, at, mentions[mention].end);
      token.mention = mention;
      at = token.end;
      tokens.push_back(std::move(token));
      continue;
    }
    const std::size_t limit = mention < mentions.size() ? mentions[mention].begin : sentence.size();
    const char c = sentence[at];
    std::size_t end = at + 1;
    if (c == ' ') {
      at = end;
      continue;
    }
    Token token;
    if (const auto [size, ascii] = sign_at(sentence.substr(at)); size > 0) {
      end = at + size;
      token = token_of(sentence, at, end);
      if (!ascii.empty()) token.text = ascii;
    } else if (is_digit(c)) {
      end = std::min(number_end(sentence, at), limit);
      token = token_of(sentence, at, end);
      std::string plain = token.text;
      std::erase(plain, ',');
      token.number = parse_number(plain);
      token.digits = token.number.has_value();
    } else if (is_word(c)) {
      // "x8": a sign and a number.
      const bool times = (c == 'x' || c == 'X') && end < limit && is_digit(sentence[end]);
      while (!times && end < limit && is_word(sentence[end]) && sign_at(sentence.substr(end)).first == 0)
        ++end;
      token = token_of(sentence, at, end);
      for (const auto& [word, value] : number_words)
        if (token.text == word) token.number = value;
    } else {
      token = token_of(sentence, at, end);
    }
    tokens.push_back(std::move(token));
    at = end;
  }
  join_number_words(tokens);
  return tokens;
}

std::optional<Quantity> quantity_at(const Tokens& tokens, std::size_t at) {
  if (at >= tokens.size() || !tokens[at].number || (at > 0 && reads(tokens, at - 1, "^")))
    return std::nullopt;
  Quantity quantity{*tokens[at].number, at + 1};
  const auto power = [&](std::size_t i) -> std::optional<double> {
    if (!reads(tokens, i, "10 ^")) return std::nullopt;
    const bool brace = reads(tokens, i + 2, "{");
    const std::size_t exponent = i + (brace ? 3 : 2);
    if (exponent >= tokens.size() || !tokens[exponent].digits || *tokens[exponent].number >= 60)
      return std::nullopt;
    quantity.next = exponent + (brace && reads(tokens, i + 4, "}") ? 2 : 1);
    return std::pow(10.0, *tokens[exponent].number);
  };
  if (const auto whole = power(at)) {
    quantity.value = *whole;
    return quantity;
  }
  if (reads(tokens, at + 1, "x|*")) {
    if (const auto scale = power(at + 2)) {
      quantity.value *= *scale;
      return quantity;
    }
  }
  if (at + 1 < tokens.size()) {
    const std::string& unit = tokens[at + 1].text;
    // "M" must touch its number ("340M"); a word may be separate.
    const bool touches = tokens[at].digits && tokens[at + 1].begin == tokens[at].end;
    double scale = 1;
    if (unit == "thousand" || (touches && unit == "k")) scale = 1e3;
    if (unit == "million" || (touches && (unit == "m" || unit == "mio"))) scale = 1e6;
    if (unit == "billion" || (touches && (unit == "b" || unit == "bn"))) scale = 1e9;
    if (unit == "trillion" || (touches && unit == "t")) scale = 1e12;
    if (scale > 1) {
      quantity.value *= scale;
      ++quantity.next;
    }
  }
  return quantity;
}

bool reads(const Tokens& tokens, std::size_t at, std::string_view words) {
  for (;; ++at) {
    const std::size_t space = words.find(' ');
    if (at >= tokens.size() || !is_one_of(tokens[at].text, words.substr(0, space))) return false;
    if (space == std::string_view::npos) return true;
    words.remove_prefix(space + 1);
  }
}

bool reads(const Tokens& tokens, std::size_t at, const WordList& words) {
  return at < tokens.size() && words.has(tokens[at].text);
}

SubjectDecision subject_at(const Tokens& tokens, std::size_t at, bool only_before) {
  SubjectDecision last;
  for (std::size_t i = 0; i < std::min(at, tokens.size()); ++i) {
    SubjectDecision found = subject_that_begins(tokens, i);
    if (found.subject != Subject::unsaid) last = std::move(found);
  }
  if (last.subject != Subject::unsaid || only_before) return last;
  for (std::size_t i = at; i < tokens.size(); ++i) {
    SubjectDecision found = subject_that_begins(tokens, i);
    if (found.subject != Subject::unsaid) return found;
    // A citation follows what it is cited for.
    if (citation_end(tokens, i) > 0) return {Subject::other, tokens[i].text == "[" ? "[…]" : tokens[i].text};
  }
  return {};
}

std::string denial_at(const Tokens& tokens, std::size_t at) {
  constexpr std::size_t reach = 9;  // words
  const std::size_t begin = at > reach ? at - reach : 0;
  for (std::size_t i = at; i-- > begin;) {
    if (reads(tokens, i, ",|;|but|:")) break;
    if (reads(tokens, i,
              "not|without|cannot|no|never|nor|neither|than|would|could|might|should|if|hypothetical")) {
      if (reads(tokens, i, "than") && i > 0 && reads(tokens, i - 1, "more|less|fewer|longer"))
        continue;  // a bound, which the number readers handle
      return tokens[i].text;
    }
    if (reads(tokens, i, "instead of")) return "instead of";
  }
  return {};
}

bool is_training_word(const Token& token) {
  for (const std::string_view stem : {"train", "pretrain", "finetun", "optimi", "retrain"})
    if (token.text.starts_with(stem)) return true;
  return is_one_of(token.text, "tuning|tune|tuned|learn|learned");
}

}  // namespace computedivide
