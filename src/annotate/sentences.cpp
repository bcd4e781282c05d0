// Splits the text of a paper, as pdftotext or an author's editor leaves it, into sentences.
//
// Lines are joined to paragraphs (a blank line ends one, unless the next goes on in lower case: figures and
// page breaks cut sentences in two). A hyphen at a line's end is removed where there are lower-case letters
// on both sides ("distrib-/uted") and stays elsewhere ("TPU-/v3"). A paragraph ends a sentence at . ? !
// before a space and a letter, digit or bracket that may begin one, but for abbreviations, initials and "et
// al.". References are other people's titles: they are left out, from the line "References" to an appendix or
// the end.
//
// Names of accelerators in text that was read from a PDF. Text recognition splits a word before an inner
// capital ("Ge Force", "n Vidia"), authors put hyphens into names ("V-100") and generations into brackets
// ("TPUs (v3-8)"). The names are put right here, once, so that the search for names needs no such cases.

#include "annotate/sentence.hpp"

#include <array>
#include <regex>
#include <utility>

#include "data/lexicon.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 22> slips{
    {{"Ge Force", "GeForce"},      {"Ge-Force", "GeForce"},        {"ge force", "GeForce"},
     {"Ge Froce", "GeForce"},      {"n Vidia", "NVIDIA"},          {"n VIDIA", "NVIDIA"},
     {"N VIDIA", "NVIDIA"},        {"NV IDIA", "NVIDIA"},          {"Nvdia", "NVIDIA"},
     {"NIVIDIA", "NVIDIA"},        {"Nividia", "NVIDIA"},          {"Telsa", "Tesla"},
     {"RTX Quadro", "Quadro RTX"}, {"RTX GeForce", "GeForce RTX"}, {"Ti Tan", "Titan"},
     {"TI TAN", "TITAN"},          {"GTX Titan V", "Titan V"},     {"GTX TITAN V", "TITAN V"},
     {"1080i ", "1080 Ti "},       {"Volta V100", "V100"},         {"Volta 100", "V100"},
     {"Tensor Core GPU", "GPU"}}};

/// The text with accelerators' names as their makers write them: undoes splits and slips that text
/// recognition and authors leave ("Ge Force", "V-100", "TPUs (v3-8)").
std::string repair_names(std::string text) {
  for (const auto& [from, to] : slips) replace_all(text, from, to);
  // std::regex is slow, so it sees only texts that may need it.
  if (contains_any(text, {"-100", "-80", "-40"})) {
    static const std::regex hyphen(R"(\b([VvPpAaHh])-(100)s?\b|\b([Kk])-([48]0)s?\b)");
    text = std::regex_replace(text, hyphen, "$1$2$3$4");
  }
  if (contains(text, "TPU")) {
    static const std::array<std::pair<std::regex, std::string>, 5> forms{
        {{std::regex(R"(\b[vV]([2-6](?:-[0-9]+)?) Cloud TPUs?\b)"), "Cloud TPU v$1"},
         {std::regex(R"(\bTPUs? ?\([vV]([2-6](?:-[0-9]+)?)\))"), "TPU v$1"},
         {std::regex(R"(\bTPUs? ?\([vV]([2-6]-[0-9]+) (and|or) [vV]([2-6]-[0-9]+)\))"), "TPU v$1 $2 TPU v$3"},
         {std::regex(R"((\bTPU ?[vV][2-6]) s\b)"), "$1s"},
         {std::regex(R"(\bTPUs ([vV][2-6])\b)"), "TPU $1"}}};
    for (const auto& [pattern, name] : forms) text = std::regex_replace(text, pattern, name);
  }
  return text;
}

constexpr std::size_t longest_sentence = 2000;  // bytes; longer tables and listings are cut at a space

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

// What typesetting turns plain letters into. No key is a prefix of another.
constexpr std::array<std::pair<std::string_view, std::string_view>, 26> plain{
    {{"\xEF\xAC\x80", "ff"},  {"\xEF\xAC\x81", "fi"}, {"\xEF\xAC\x82", "fl"}, {"\xEF\xAC\x83", "ffi"},
     {"\xEF\xAC\x84", "ffl"}, {"\xC2\xA0", " "},      {"\xE2\x80\x82", " "},  {"\xE2\x80\x83", " "},
     {"\xE2\x80\x87", " "},   {"\xE2\x80\x88", " "},  {"\xE2\x80\x89", " "},  {"\xE2\x80\x8A", " "},
     {"\xE2\x80\xAF", " "},   {"\xE2\x80\x8B", ""},   {"\xEF\xBB\xBF", ""},   {"\xE2\x80\x90", "-"},
     {"\xE2\x80\x91", "-"},   {"\xE2\x80\x92", "-"},  {"\xE2\x80\x93", "-"},  {"\xE2\x88\x92", "-"},
     {"\xE2\x80\x94", " - "}, {"\xE2\x80\x98", "'"},  {"\xE2\x80\x99", "'"},  {"\xE2\x80\x9C", "\""},
     {"\xE2\x80\x9D", "\""},  {"\xE2\x80\xA8", "\n"}}};

std::string as_utf8(std::string_view text, std::size_t& replaced) {
  std::string valid;
  valid.reserve(text.size());
  while (const std::optional<std::size_t> bad = find_invalid_utf8(text)) {
    valid += text.substr(0, *bad);
    valid += replacement_character;
    ++replaced;
    text.remove_prefix(*bad + 1);
  }
  valid += text;
  return valid;
}

/// Letters and signs as they are typed; every kind of line end is "\n", every other control character a
/// space.
std::string without_typesetting(std::string text) {
  // A soft hyphen is removed with the line end that it caused.
  for (const std::string_view soft_hyphen : {"\xC2\xAD\n", "\xC2\xAD"}) replace_all(text, soft_hyphen, "");
  replace_all(text, "\r\n", "\n");
  for (const auto& [from, to] : plain) replace_all(text, from, to);
  for (char& c : text) {
    if (c == '\r' || c == '\f') c = '\n';
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F) c = ' ';
  }
  return text;
}

/// A heading without its number: "7. References" is "References".
std::string_view without_number(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() &&
         (is_digit(line[at]) || line[at] == '.' || line[at] == 'I' || line[at] == 'V' || line[at] == 'X'))
    ++at;
  return at < line.size() && line[at] == ' ' ? trim(line.substr(at)) : line;
}

bool begins_references(std::string_view line) {
  const std::string words = to_lower(without_number(line));
  return is_one_of(words, "references|bibliography|references and notes|literature cited");
}

/// A heading after the references: "Appendix A", "Supplementary material", "Checklist", or "A Proofs" on a
/// line of its own.
bool begins_appendix(std::string_view line, bool alone) {
  if (line.size() > 80) return false;
  const std::string words = to_lower(line);
  for (const std::string_view start : {"appendix", "appendices", "supplement", "checklist", "paper checklist",
                                       "neurips paper checklist", "reproducibility checklist"})
    if (words.starts_with(start) && !line.ends_with('.') && !line.ends_with(',')) return true;
  if (!alone || line.size() < 4 || !is_upper(line[0]) || line.ends_with('.') || line.ends_with(','))
    return false;
  const std::size_t rest = line[1] == ' ' ? 2 : line[1] == '.' && line[2] == ' ' ? 3 : 0;
  return rest > 0 && rest < line.size() && is_upper(line[rest]) && !contains(line, ',');
}

bool is_page_number(std::string_view line) {
  return line.size() <= 4 && std::all_of(line.begin(), line.end(), is_digit);
}

/// "3 Experiments", "3.2. Training details": a short line with a number and capitals, without an end.
bool is_heading(std::string_view line) {
  if (line.size() > 60 || !is_digit(line[0]) || line.ends_with('.') || line.ends_with(',')) return false;
  std::size_t at = 0;
  while (at < line.size() && (is_digit(line[at]) || line[at] == '.')) ++at;
  if (at > 5 || at + 1 >= line.size() || line[at] != ' ' || !is_upper(line[at + 1])) return false;
  // "8 NVIDIA V100 GPUs" may be the end of a wrapped line: the second letter of a heading is lower case.
  return at + 2 < line.size() && is_lower(line[at + 2]) && line.find_first_of("0123456789", at) == line.npos;
}

bool ends_in_address(std::string_view text) {
  const std::size_t blank = text.rfind(' ');
  const std::string_view word = blank == std::string_view::npos ? text : text.substr(blank + 1);
  return contains_any(word, {"://", "www.", ".com/", ".org/", ".io/"});
}

void append_line(std::string& paragraph, std::string_view line) {
  if (paragraph.empty()) {
    paragraph = line;
    return;
  }
  const char last = paragraph.back();
  if (ends_in_address(paragraph) &&
      (contains("/-_=?&", last) || line.front() == '/' || line.front() == '_')) {
    paragraph += line;
  } else if (last == '-' && paragraph.size() > 1 && is_letter(paragraph[paragraph.size() - 2])) {
    if (is_lower(paragraph[paragraph.size() - 2]) && is_lower(line.front())) paragraph.pop_back();
    paragraph += line;
  } else {
    paragraph += ' ';
    paragraph += line;
  }
}

bool ends_sentence(std::string_view text) {
  return !text.empty() && std::string_view(".?!:;").find(text.back()) != std::string_view::npos;
}

/// Whether the word before a full stop is one that never ends a sentence.
bool is_abbreviation(std::string_view word) {
  static const WordList& known = reading_words("abbreviations");
  while (!word.empty() && (word.front() == '(' || word.front() == '[' || word.front() == '"'))
    word.remove_prefix(1);
  if (word.size() == 1 && is_upper(word[0])) return true;  // an initial
  return known.has(to_lower(word));
}

bool may_begin_sentence(std::string_view rest) {
  if (rest.empty()) return true;
  const char c = rest.front();
  return is_upper(c) || is_digit(c) || c == '(' || c == '[' || c == '"' || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80 || rest.starts_with("http") || rest.starts_with("github.com");
}

void add_sentence(std::vector<std::string>& sentences, std::string_view text) {
  text = trim(text);
  while (text.size() > longest_sentence) {
    std::size_t cut = text.rfind(' ', longest_sentence);
    if (cut == std::string_view::npos || cut == 0) cut = longest_sentence;
    // Not in the middle of a letter.
    while (cut > 1 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
    sentences.emplace_back(trim(text.substr(0, cut)));
    text = trim(text.substr(cut));
  }
  if (!text.empty()) sentences.emplace_back(text);
}

/// Appends the sentences of one paragraph that has no line ends.
void split_sentences(std::string_view paragraph, std::vector<std::string>& sentences) {
  std::size_t begin = 0;
  std::size_t word = 0;  // where the current word begins
  for (std::size_t at = 0; at < paragraph.size(); ++at) {
    const char c = paragraph[at];
    if (c == ' ') {
      word = at + 1;
      continue;
    }
    if (c != '.' && c != '?' && c != '!') continue;
    std::size_t end = at + 1;
    while (end < paragraph.size() && contains(")]\"'", paragraph[end])) ++end;
    // A footnote's mark: "available.1 We".
    std::size_t mark = end;
    if (at > 0 && is_letter(paragraph[at - 1]) && end == at + 1)
      while (mark < paragraph.size() && mark < end + 2 && is_digit(paragraph[mark])) ++mark;
    if (mark < paragraph.size() && paragraph[mark] != ' ') continue;
    const std::string_view rest = trim(paragraph.substr(mark));
    if (c == '.' && !rest.empty() && is_abbreviation(paragraph.substr(word, at - word))) continue;
    if (!may_begin_sentence(rest)) continue;
    if (mark > end && !rest.empty() && !is_upper(rest.front())) continue;
    add_sentence(sentences, paragraph.substr(begin, mark - begin));
    begin = mark;
  }
  add_sentence(sentences, paragraph.substr(begin));
}

}  // namespace

PaperText read_sentences(std::string_view text) {
  PaperText result;
  const std::string clean = repair_names(without_typesetting(as_utf8(text, result.replaced_bytes)));
  const std::vector<std::string_view> lines = split_all(clean, '\n');
  std::string paragraph;
  const auto finish = [&] {
    split_sentences(paragraph, result.sentences);
    paragraph.clear();
  };
  bool in_references = false;
  bool broken = false;  // a blank line since the paragraph's last one
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i];
    if (line.empty()) {
      broken = true;
      continue;
    }
    const bool alone = (i == 0 || lines[i - 1].empty()) && (i + 1 == lines.size() || lines[i + 1].empty());
    if (begins_references(line)) {
      finish();
      in_references = true;
    } else if (in_references && begins_appendix(line, alone)) {
      in_references = false;
    }
    if (in_references || (is_page_number(line) && (alone || broken))) continue;
    const bool heading = is_heading(line);
    if (heading || (broken && (ends_sentence(paragraph) || !is_lower(line.front())))) finish();
    append_line(paragraph, line);
    if (heading) finish();
    broken = false;
  }
  finish();
  return result;
}

}  // namespace computedivide
