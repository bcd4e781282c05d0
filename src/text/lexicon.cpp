#include "computedivide/text/lexicon.hpp"

#include <functional>
#include <set>

#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/text/words.hpp"

namespace computedivide {

namespace {

/// Calls `use` with every line that says something, trimmed and without its comment, and its place
/// "file:line".
void for_each_line(std::string_view text, const std::string& file,
                   const std::function<void(std::string_view, const std::string&)>& use) {
  if (const std::optional<std::size_t> bad = find_invalid_utf8(text)) {
    fail("{}: byte {}: is not UTF-8; the file is to be saved as UTF-8", file, *bad + 1);
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    line = trim(line.substr(0, line.find('#')));
    if (!line.empty()) use(line, fmt::format("{}:{}", file, number));
  }
}

/// Throws Error unless the term is words with one blank or hyphen between them, with one star at most, at the
/// end.
void check_term(std::string_view term, const std::string& where) {
  std::string_view rest = term.ends_with('*') ? term.substr(0, term.size() - 1) : term;
  bool in_word = false;
  bool fits = !rest.empty();
  while (fits && !rest.empty()) {
    const char32_t c = take_character(rest);
    const bool word = is_word_character(c);
    fits = word || (in_word && (c == ' ' || c == '-') && !rest.empty());
    in_word = word;
  }
  if (!fits) {
    fail(
        "{}: term '{}': is not a word, or words with one blank or hyphen between them; a star may stand at "
        "its end",
        where, term);
  }
}

std::filesystem::path shipped_lexicon(const std::string& name) {
  return shipped_data() / "lexicons" / (name + ".txt");
}

}  // namespace

Lexicon parse_lexicon(std::string_view text, const std::string& file) {
  Lexicon lexicon;
  lexicon.name = std::filesystem::path(file).stem().string();
  std::set<std::string> seen;
  for_each_line(text, file, [&](std::string_view line, const std::string& where) {
    check_term(line, where);
    // "state of the art" and "state-of-the-art" match the same text; a list may give both spellings.
    if (!seen.insert(fold(line)).second)
      fail("{}: term '{}': stands twice; each term once is needed", where, line);
    lexicon.terms.emplace_back(line);
  });
  if (lexicon.terms.empty()) fail("{}: holds no term; a term a line is needed", file);
  return lexicon;
}

AmbiguousWords parse_ambiguous_words(std::string_view text, const std::string& file) {
  AmbiguousWords ambiguous;
  for_each_line(text, file, [&](std::string_view line, const std::string& where) {
    if (line.size() > 2 && line.starts_with('*') && line.ends_with('*')) {
      const std::string_view part = line.substr(1, line.size() - 2);
      check_term(part, where);
      ambiguous.parts.push_back(fold(part));
    } else {
      check_term(line, where);
      if (line.find_first_of(" -*") != std::string_view::npos) {
        fail("{}: '{}': is not one word; a word, or a part of words between stars, is needed", where, line);
      }
      ambiguous.words.emplace_back(line);
    }
  });
  return ambiguous;
}

TopicLexicon parse_topics(std::string_view text, const std::string& file) {
  TopicLexicon lexicon;
  lexicon.name = std::filesystem::path(file).stem().string();
  std::set<std::string> seen;
  for_each_line(text, file, [&](std::string_view line, const std::string& where) {
    const std::size_t colon = line.find(':');
    Topic topic;
    topic.concepts = split_list(line.substr(0, colon), '|');
    if (topic.concepts.empty())
      fail("{}: topic '{}': has no name; 'name: word, word' is needed", where, line);
    topic.name = topic.concepts.front();
    for (const std::string& concept_name : topic.concepts) {
      if (!seen.insert(fold(concept_name)).second) {
        fail("{}: topic '{}': stands twice; each name once is needed", where, concept_name);
      }
    }
    if (colon != std::string_view::npos) topic.words = split_list(line.substr(colon + 1), ',');
    for (const std::string& word : topic.words) check_term(word, where);
    lexicon.topics.push_back(std::move(topic));
  });
  if (lexicon.topics.empty()) fail("{}: holds no topic; 'name: word, word' a line is needed", file);
  return lexicon;
}

Lexicon read_lexicon(const std::filesystem::path& path) {
  return parse_lexicon(read_file(path), path.string());
}

TopicLexicon read_topics(const std::filesystem::path& path) {
  return parse_topics(read_file(path), path.string());
}

Lexicon compute_terms() {
  return read_lexicon(shipped_lexicon("compute_terms"));
}

Lexicon ai_terms() {
  return read_lexicon(shipped_lexicon("ai_terms"));
}

AmbiguousWords ambiguous_words() {
  const std::filesystem::path path = shipped_lexicon("ambiguous_words");
  return parse_ambiguous_words(read_file(path), path.string());
}

TopicLexicon ml_topics() {
  return read_topics(shipped_lexicon("ml_topics"));
}

Lexicon stop_words() {
  return read_lexicon(shipped_lexicon("stop_words"));
}

std::vector<Lexicon> theme_lexicons() {
  std::vector<Lexicon> themes;
  for (const char* name :
       {"theme_training_parallelism", "theme_memory_efficiency", "theme_training_stability"}) {
    themes.push_back(read_lexicon(shipped_lexicon(name)));
  }
  return themes;
}

}  // namespace computedivide
