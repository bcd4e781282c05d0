#include "data/lexicon.hpp"

#include <algorithm>
#include <map>

#include "base/files.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/text_reader.hpp"

namespace computedivide {

namespace {

/// Throws Error unless the term is words with one space or hyphen between them, and at most one star, at the
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
  if (!fits)
    fail(
        "{}: term '{}': a word is expected, or words with one space or hyphen between them; a star may end "
        "it",
        where, term);
}

std::filesystem::path shipped_lexicon(const std::string& name) {
  return shipped_data() / "lexicons" / (name + ".txt");
}

/// Throws Error unless the text can be a topic's name.
void check_topic_name(std::string_view name, const std::string& where) {
  constexpr std::size_t longest = 100;
  if (name.size() > longest || name.find_first_of("<>{}[]\"") != std::string_view::npos)
    fail("{}: topic '{}': a name of at most {} characters without brackets or quotes is expected", where,
         name, longest);
}

using WordLists = std::map<std::string, WordList, std::less<>>;

WordLists read_lists() {
  WordLists lists;
  WordList* open = nullptr;
  const auto add = [&](std::string_view line, const std::string& where) {
    if (line.starts_with('[') && line.ends_with(']')) {
      open = &lists[std::string(line.substr(1, line.size() - 2))];
      return;
    }
    if (open == nullptr) fail("{}: '{}' comes before the first list's name", where, line);
    for (std::string& word : split_list(line, ','))
      if (word.size() > 1 && word.ends_with('*')) {
        open->beginnings.push_back(word.substr(0, word.size() - 1));
      } else {
        open->words.insert(std::move(word));
      }
  };
  for_each_entry_line(read_file(shipped_lexicon("reading_words")), shipped_lexicon("reading_words").string(),
                      add);
  return lists;
}

}  // namespace

void for_each_entry_line(std::string_view text, const std::string& file,
                         const std::function<void(std::string_view, const std::string&)>& use) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::string where = fmt::format("{}:{}", file, number);
    if (find_invalid_utf8(line)) fail("{}: is not UTF-8; save the file as UTF-8", where);
    // Files with the line ends of old Macs would be one entry.
    const std::string_view visible = trim(line);
    const auto control = std::ranges::find_if(
        visible, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; });
    if (control != visible.end()) {
      fail(
          "{}: holds the control character {:#04x}; text with one entry per line, ending with LF or CRLF, is "
          "expected",
          where, static_cast<unsigned char>(*control));
    }
    const std::string entry = visible_text(line.substr(0, line.find('#')));
    if (!entry.empty()) use(entry, where);
  }
}

Lexicon parse_lexicon(std::string_view text, const std::string& file) {
  Lexicon lexicon;
  lexicon.name = std::filesystem::path(file).stem().string();
  std::set<std::string> seen;
  for_each_entry_line(text, file, [&](std::string_view line, const std::string& where) {
    check_term(line, where);
    // "state of the art" and "state-of-the-art" match the same text; a list may give both spellings.
    if (!seen.insert(fold(line)).second)
      fail("{}: term '{}': is listed twice; list each term once", where, line);
    lexicon.terms.emplace_back(line);
  });
  if (lexicon.terms.empty()) fail("{}: has no terms; one term per line is expected", file);
  return lexicon;
}

AmbiguousWords parse_ambiguous_words(std::string_view text, const std::string& file) {
  AmbiguousWords ambiguous;
  for_each_entry_line(text, file, [&](std::string_view line, const std::string& where) {
    if (line.size() > 2 && line.starts_with('*') && line.ends_with('*')) {
      const std::string_view part = line.substr(1, line.size() - 2);
      check_term(part, where);
      if (contains(part, ' '))
        fail("{}: '{}': a part of a word has no spaces; list each word by itself", where, line);
      ambiguous.parts.push_back(fold(part));
    } else {
      check_term(line, where);
      if (line.find_first_of(" -*") != std::string_view::npos)
        fail("{}: '{}': expected one word, or a part of words between stars", where, line);
      ambiguous.words.emplace_back(line);
    }
  });
  return ambiguous;
}

TopicLexicon parse_topics(std::string_view text, const std::string& file) {
  TopicLexicon lexicon;
  lexicon.name = std::filesystem::path(file).stem().string();
  std::set<std::string> seen;
  for_each_entry_line(text, file, [&](std::string_view line, const std::string& where) {
    const std::size_t colon = line.find(':');
    Topic topic;
    topic.concepts = split_list(line.substr(0, colon), '|');
    if (topic.concepts.empty())
      fail("{}: topic '{}': has no name; 'name: word, word' is expected", where, line);
    topic.name = topic.concepts.front();
    for (const std::string& concept_name : topic.concepts) {
      check_topic_name(concept_name, where);
      if (!seen.insert(fold(concept_name)).second)
        fail("{}: topic '{}': is listed twice; list each name once", where, concept_name);
    }
    if (colon != std::string_view::npos) topic.words = split_list(line.substr(colon + 1), ',');
    for (const std::string& word : topic.words) check_term(word, where);
    lexicon.topics.push_back(std::move(topic));
  });
  if (lexicon.topics.empty()) fail("{}: has no topics; one 'name: word, word' per line is expected", file);
  return lexicon;
}

TopicMap read_topic_map(const std::filesystem::path& path) {
  CsvReader csv(path);
  const std::size_t venue = csv.column("venue");
  const std::size_t area = csv.column("primary_area");
  const std::size_t topic = csv.column("topic");
  TopicMap map;
  while (csv.next()) {
    map.entries.push_back(
        {to_lower(csv.trimmed(venue)), to_lower(csv.trimmed(area)), std::string(csv.trimmed(topic))});
  }
  return map;
}

Lexicon read_lexicon(const std::filesystem::path& path) {
  return parse_lexicon(read_file(path), path.string());
}

TopicLexicon read_topics(const std::filesystem::path& path) {
  return parse_topics(read_file(path), path.string());
}

Lexicon compute_terms() { return read_lexicon(shipped_lexicon("compute_terms")); }

Lexicon ai_terms() { return read_lexicon(shipped_lexicon("ai_terms")); }

AmbiguousWords ambiguous_words() {
  const std::filesystem::path path = shipped_lexicon("ambiguous_words");
  return parse_ambiguous_words(read_file(path), path.string());
}

TopicLexicon ml_topics() { return read_topics(shipped_lexicon("ml_topics")); }

Lexicon stop_words() { return read_lexicon(shipped_lexicon("stop_words")); }

std::vector<Lexicon> theme_lexicons() {
  std::vector<Lexicon> themes;
  for (const char* name :
       {"theme_training_parallelism", "theme_memory_efficiency", "theme_training_stability"})
    themes.push_back(read_lexicon(shipped_lexicon(name)));
  return themes;
}

bool WordList::has(std::string_view word) const {
  return words.contains(word) ||
         std::ranges::any_of(beginnings, [&](const std::string& one) { return word.starts_with(one); });
}

const WordList& reading_words(std::string_view name) {
  static const WordLists lists = read_lists();
  const auto list = lists.find(name);
  if (list == lists.end()) fail("{}: has no list '{}'", shipped_lexicon("reading_words").string(), name);
  return list->second;
}

}  // namespace computedivide
