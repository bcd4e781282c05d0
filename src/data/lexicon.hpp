#pragma once

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A list of terms: words, several-word terms, and words ending in a star, which stands for any further
/// letters.
struct Lexicon {
  std::string name;                ///< the file's stem: "compute_terms"
  std::vector<std::string> terms;  ///< as the file spells them, in its order, each once
};

/// Words that make an abstract ambiguous: whole words, and parts that count inside longer words too.
struct AmbiguousWords {
  std::vector<std::string> words;
  std::vector<std::string> parts;  ///< in lower case, without spaces
};

/// One topic: its name, the names of its OpenAlex concept (including its own), and the words that mark it.
struct Topic {
  std::string name;
  std::vector<std::string> concepts;
  std::vector<std::string> words;  ///< terms as in a Lexicon
};

struct TopicLexicon {
  std::string name;
  std::vector<Topic> topics;
};

/// Topics of conference papers by venue and primary area.
struct TopicMap {
  struct Entry {
    std::string venue;         ///< in lower case; empty: any
    std::string primary_area;  ///< in lower case; empty: any
    std::string topic;
  };
  std::vector<Entry> entries;
};

/// Calls `use` with every line of a list of words that is not empty, trimmed and without what follows '#',
/// and its place "file:line". Throws Error if the text is not UTF-8.
void for_each_entry_line(std::string_view text, const std::string& file,
                         const std::function<void(std::string_view line, const std::string& where)>& use);

/// Reads one term per line; empty lines and what follows '#' are ignored. Throws Error with file and line for
/// a term that is not a sequence of words (with one space or hyphen between them), and for one that is listed
/// twice, case ignored.
Lexicon parse_lexicon(std::string_view text, const std::string& file);

/// Reads one word per line, parts between stars; otherwise as parse_lexicon.
AmbiguousWords parse_ambiguous_words(std::string_view text, const std::string& file);

/// Reads "Name | other concept name: word, word" per line; without words, the name is all there is. Throws
/// Error with file and line for a name that is listed twice and for words that parse_lexicon would refuse.
TopicLexicon parse_topics(std::string_view text, const std::string& file);

/// Reads a map from a CSV with the columns venue, primary_area, topic.
TopicMap read_topic_map(const std::filesystem::path& path);

/// The shipped lexicons, in the folder data/lexicons.
Lexicon compute_terms();
Lexicon ai_terms();
AmbiguousWords ambiguous_words();
TopicLexicon ml_topics();
Lexicon stop_words();

/// The engineering themes of section "Thematic differences": training parallelism, memory efficiency,
/// training stability. Each is named after its file: "theme_training_parallelism".
std::vector<Lexicon> theme_lexicons();

/// A lexicon from the user's own file.
Lexicon read_lexicon(const std::filesystem::path& path);
TopicLexicon read_topics(const std::filesystem::path& path);

/// A list of words of data/lexicons/reading_words.txt.
struct WordList {
  std::set<std::string, std::less<>> words;
  std::vector<std::string> beginnings;  ///< for words that end in a star: any ending

  bool has(std::string_view word) const;
};

/// The list of this name, by which papers' texts are read. Throws Error if the file is not as its head
/// says it is, or has no such list.
const WordList& reading_words(std::string_view name);

}  // namespace computedivide
