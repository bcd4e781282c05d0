// Sentences in words, numbers and signs. What follows asks for words beside words ("8", "v100", "gpus"), and
// tokens make that independent of blanks, hyphens and how thousands are parted.

#include "annotate/tokens.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/text.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::pair<std::string_view, double>, 30> number_words{{
    {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},        {"five", 5},
    {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},        {"ten", 10},
    {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},   {"fifteen", 15},
    {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},   {"twenty", 20},
    {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},      {"seventy", 70},
    {"eighty", 80},  {"ninety", 90},    {"hundred", 100}, {"thousand", 1000}, {"single", 1},
}};

bool is_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// How far a number in digits goes: thousands in threes, a fraction, an exponent.
std::size_t number_end(std::string_view text, std::size_t at) {
  const auto digit = [&](std::size_t i) { return i < text.size() && is_digit(text[i]); };
  std::size_t end = at;
  while (digit(end)) ++end;
  if (end - at <= 3) {
    while (end < text.size() && text[end] == ',' && digit(end + 1) && digit(end + 2) && digit(end + 3) &&
           !digit(end + 4)) {
      end += 4;
    }
  }
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
  Token token;
  token.text = to_lower(sentence.substr(begin, end - begin));
  token.begin = begin;
  token.end = end;
  token.capital = sentence[begin] >= 'A' && sentence[begin] <= 'Z';
  return token;
}

/// What follows a number word within the same number: its token and value, over a hyphen, and over "and"
/// after hundreds. "Two eight" are two numbers, "twenty-eight" and "two hundred and eight" are one each.
std::optional<std::size_t> next_number_word(const std::vector<Token>& tokens, std::size_t at, double so_far,
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

/// "thirty" "-" "two" is one number, and so is "one hundred and twenty-eight".
void join_number_words(std::vector<Token>& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
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

/// The sign that begins here and is not of ASCII, in ASCII where it has an equal there; 0 bytes where none
/// does. Letters with accents are no signs.
std::pair<std::size_t, std::string_view> sign_at(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> equals{
      {{"\xC3\x97", "x"},
       {"\xC2\xB7", "*"},
       {"\xE2\x88\x97", "*"},
       {"\xE2\x8B\x85", "*"},
       {"\xE2\x9C\x95", "x"},
       {"\xE2\x88\xBC", "~"},
       {"\xE2\x89\x88", "~"},
       {"\xE2\x88\x92", "-"},
       {"\xE2\x80\x93", "-"}}};
  for (const auto& [sign, ascii] : equals) {
    if (text.starts_with(sign)) return {sign.size(), ascii};
  }
  // U+2000 to U+2BFF: punctuation, arrows, mathematics.
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (text.size() >= 3 && byte(0) == 0xE2 && byte(1) >= 0x80 && byte(1) <= 0xAF) return {3, {}};
  return {0, {}};
}

}  // namespace

std::vector<Token> tokenize(std::string_view sentence, const std::vector<AcceleratorMention>& mentions) {
  std::vector<Token> tokens;
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
    if (const auto [size, ascii] = sign_at(sentence.substr(at)); size > 0) {
      Token token = token_of(sentence, at, at + size);
      if (!ascii.empty()) token.text = ascii;
      tokens.push_back(std::move(token));
      at += size;
      continue;
    }
    if (is_digit(c)) {
      end = std::min(number_end(sentence, at), limit);
      Token token = token_of(sentence, at, end);
      std::string plain = token.text;
      std::erase(plain, ',');
      token.number = parse_number(plain);
      token.digits = token.number.has_value();
      tokens.push_back(std::move(token));
    } else if (is_word(c)) {
      // "x8": a sign and a number.
      const bool times = (c == 'x' || c == 'X') && end < limit && is_digit(sentence[end]);
      while (!times && end < limit && is_word(sentence[end]) && sign_at(sentence.substr(end)).first == 0)
        ++end;
      Token token = token_of(sentence, at, end);
      for (const auto& [word, value] : number_words) {
        if (token.text == word) token.number = value;
      }
      tokens.push_back(std::move(token));
    } else {
      tokens.push_back(token_of(sentence, at, end));
    }
    at = end;
  }
  join_number_words(tokens);
  return tokens;
}

std::optional<Quantity> quantity_at(const std::vector<Token>& tokens, std::size_t at) {
  if (at >= tokens.size() || !tokens[at].number || (at > 0 && is_one_of(tokens, at - 1, {"^"})))
    return std::nullopt;
  Quantity quantity{*tokens[at].number, at + 1};
  const auto power = [&](std::size_t i) -> std::optional<double> {
    if (i + 2 < tokens.size() && tokens[i].text == "10" && tokens[i + 1].text == "^") {
      const std::size_t brace = tokens[i + 2].text == "{" ? 1 : 0;
      if (i + 2 + brace < tokens.size() && tokens[i + 2 + brace].digits &&
          *tokens[i + 2 + brace].number < 60) {
        quantity.next = i + 3 + brace + (brace == 1 && is_one_of(tokens, i + 4, {"}"}) ? 1 : 0);
        return std::pow(10.0, *tokens[i + 2 + brace].number);
      }
    }
    return std::nullopt;
  };
  if (const auto whole = power(at)) {
    quantity.value = *whole;
    return quantity;
  }
  if (is_one_of(tokens, at + 1, {"x", "*"})) {
    if (const auto scale = power(at + 2)) {
      quantity.value *= *scale;
      return quantity;
    }
  }
  if (at + 1 < tokens.size()) {
    const std::string& unit = tokens[at + 1].text;
    // "M" must touch its number ("340M"); a word may stand apart.
    const bool touches = tokens[at].digits && tokens[at + 1].begin == tokens[at].end;
    double scale = 1;
    if (unit == "thousand" || (touches && unit == "k")) scale = 1e3;
    if (unit == "million" || (touches && (unit == "m" || unit == "mio"))) scale = 1e6;
    if (unit == "billion" || (touches && unit == "b") || (touches && unit == "bn")) scale = 1e9;
    if (unit == "trillion" || (touches && unit == "t")) scale = 1e12;
    if (scale > 1) {
      quantity.value *= scale;
      ++quantity.next;
    }
  }
  return quantity;
}

bool is_one_of(const std::vector<Token>& tokens, std::size_t at,
               std::initializer_list<std::string_view> words) {
  return at < tokens.size() && std::find(words.begin(), words.end(), tokens[at].text) != words.end();
}

bool has_any(const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
             std::initializer_list<std::string_view> words) {
  for (std::size_t i = begin; i < std::min(end, tokens.size()); ++i) {
    if (is_one_of(tokens, i, words)) return true;
  }
  return false;
}

}  // namespace computedivide
