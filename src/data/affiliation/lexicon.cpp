// The search walks a trie of words from every word of the text: a word is recognised in full, by its
// beginning or end, or as a misspelling, so that a step may follow several edges; texts have about a dozen
// words and phrases rarely more than four, so the walk is short and needs no automaton.

#include "data/affiliation/lexicon.hpp"

#include <algorithm>
#include <optional>

#include "base/files.hpp"
#include "base/words.hpp"
#include "computedivide/error.hpp"
#include "data/lexicon.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 9> kinds{"organisation", "part",   "suffix", "alone", "city",
                                                "place",        "domain", "town",   "code"};

EvidenceRule parse_section(std::string_view line, const std::string& where) {
  const std::string_view inside = line.substr(1, line.size() - 2);
  const std::vector<std::string> cells = split_list(inside, ';');
  if (!line.ends_with(']') || cells.size() != 4)
    fail("{}: '{}' is not a section; [class; rule; strength; kind] is needed", where, line);
  EvidenceRule rule;
  rule.value = parse_affiliation_class(cells[0], where);
  rule.name = cells[1];
  const std::optional<std::uint64_t> strength = parse_count(cells[2]);
  if (!strength || *strength > 9)
    fail("{}: strength '{}'; a whole number from 0 to 9 is needed", where, cells[2]);
  rule.strength = static_cast<int>(*strength);
  rule.kind = parse_word<EvidenceKind>(cells[3], kinds, where);
  return rule;
}

std::uint64_t edge(std::uint32_t node, int word) {
  return (static_cast<std::uint64_t>(node) << 32U) | static_cast<std::uint32_t>(word);
}

/// True where `word` becomes `right` by at most `slips` letters left out, put in, changed, or swapped with
/// their neighbour (the restricted Damerau–Levenshtein distance). Both are short.
bool is_misspelling(std::string_view word, std::string_view right, std::size_t slips) {
  constexpr std::size_t longest = 24;
  if (word.empty() || word[0] != right[0] || word.size() >= longest || right.size() >= longest) return false;
  if (word.size() > right.size() + slips || right.size() > word.size() + slips) return false;
  std::array<std::array<std::size_t, longest>, 3> rows{};  // the last three rows of the table
  for (std::size_t j = 0; j <= right.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= word.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t change = word[i - 1] == right[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
      if (i > 1 && j > 1 && word[i - 1] == right[j - 2] && word[i - 2] == right[j - 1])
        row[j] = std::min(row[j], rows[(i + 1) % 3][j - 2] + 1);
    }
  }
  return rows[word.size() % 3][right.size()] <= slips;
}

constexpr std::size_t shortest_misspelt = 7;
constexpr std::string_view digits = "0123456789";

/// A label against a pattern with at most one star.
bool label_fits(std::string_view pattern, std::string_view label) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) return pattern == label;
  return label.size() >= pattern.size() - 1 && label.starts_with(pattern.substr(0, star)) &&
         label.ends_with(pattern.substr(star + 1));
}

/// The lexicons in the folder, in their order.
std::vector<std::filesystem::path> lexicon_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("affiliation_") && name.ends_with(".txt")) files.push_back(entry.path());
  }
  if (files.empty()) fail("{}: has no lexicon; files affiliation_*.txt are needed", folder.string());
  std::ranges::sort(files);
  return files;
}

}  // namespace

void AffiliationLexicon::note_place(const std::string& entry, const std::string& where) {
  const auto [place, is_new] = places_.emplace(entry, where);
  if (!is_new) fail("{}: '{}' is already in {}; list each entry once", where, entry, place->second);
}

int AffiliationLexicon::intern(std::string_view word, char mark, const std::string& where) {
  if (mark == '~') {
    if (word.size() < shortest_misspelt) {
      fail("{}: '~{}' is too short to tell its misspellings; {} letters or more are needed", where, word,
           shortest_misspelt);
    }
    return intern_in(misspelt_, word);
  }
  if (mark == '<') return intern_in(prefixes_[static_cast<unsigned char>(word.front())], word);
  if (mark == '>') return intern_in(suffixes_[static_cast<unsigned char>(word.back())], word);
  const auto [place, is_new] = exact_.emplace(std::string(word), next_id_);
  if (is_new) ++next_id_;
  return place->second;
}

int AffiliationLexicon::intern_in(std::vector<std::pair<std::string, int>>& known, std::string_view word) {
  for (const auto& [text, id] : known)
    if (text == word) return id;
  known.emplace_back(std::string(word), next_id_);
  // The longest first: the most specific way to recognise a word is tried before the others.
  std::ranges::stable_sort(known, std::greater{}, [](const auto& one) { return one.first.size(); });
  return next_id_++;
}

void AffiliationLexicon::add_phrase(std::string_view entry, const EvidenceRule* rule,
                                    const std::string& where) {
  // Star and tilde would be lost in folding, so the entry is read word by word.
  std::string key;
  std::uint32_t node = 0;
  for (const std::string& piece : split_list(entry, ' ')) {
    const char mark = piece.starts_with('~')   ? '~'
                      : piece.starts_with('*') ? '>'
                      : piece.ends_with('*')   ? '<'
                                               : '=';
    const std::string_view bare = std::string_view(piece).substr(mark == '~' || mark == '>' ? 1 : 0,
                                                                 piece.size() - (mark == '=' ? 0 : 1));
    if (bare.find_first_of("*~") != std::string_view::npos)
      fail("{}: '{}': a star begins or ends a word, a tilde begins one", where, piece);
    const FoldedText folded = fold_affiliation(bare);
    if (folded.words.empty() || (mark != '=' && folded.words.size() > 1))
      fail("{}: '{}' in '{}' has no letters or is several words; one word is needed", where, piece, entry);
    for (const FoldedWord& one : folded.words) {
      const std::string_view word = folded.letters_of(one);
      const int id = intern(word, mark, where);
      key += key.empty() ? "" : " ";
      key += mark == '=' ? "" : std::string(1, mark);
      key += word;
      std::uint32_t next = step(node, id);
      if (next == 0) {
        next = static_cast<std::uint32_t>(ends_.size());
        ends_.push_back(nullptr);
        if (node == 0) {
          first_steps_.resize(std::max(first_steps_.size(), static_cast<std::size_t>(next_id_)));
          first_steps_[static_cast<std::size_t>(id)] = next;
        } else {
          edges_.emplace(edge(node, id), next);
        }
      }
      node = next;
    }
  }
  note_place(key, where);
  ends_[node] = rule;
}

std::uint32_t AffiliationLexicon::step(std::uint32_t node, int word) const {
  if (node == 0) {
    const auto at = static_cast<std::size_t>(word);
    return at < first_steps_.size() ? first_steps_[at] : 0;
  }
  const auto next = edges_.find(edge(node, word));
  return next == edges_.end() ? 0 : next->second;
}

void AffiliationLexicon::add_domain(std::string_view entry, const EvidenceRule* rule,
                                    const std::string& where) {
  DomainPattern pattern;
  pattern.text = to_lower(entry);
  pattern.below = entry.starts_with('.');
  pattern.labels = split_list(pattern.text, '.');
  pattern.rule = rule;
  const bool bad = pattern.labels.empty() || contains(pattern.text, ' ') ||
                   std::ranges::any_of(pattern.labels, [](const std::string& label) {
                     return std::ranges::count(label, '*') > 1;
                   });
  if (bad)
    fail("{}: '{}' is not a domain pattern; labels separated by dots, each with at most one star, are needed",
         where, entry);
  note_place("@" + pattern.text, where);
  const std::string& last = pattern.labels.back();
  domains_[contains(last, '*') ? "*" : last].push_back(std::move(pattern));
}

void AffiliationLexicon::add(std::string_view text, const std::string& name) {
  const EvidenceRule* rule = nullptr;
  for_each_entry_line(text, name, [&](std::string_view line, const std::string& where) {
    if (line.starts_with('[')) {
      rules_.push_back(parse_section(line, where));
      rule = &rules_.back();
      return;
    }
    if (rule == nullptr)
      fail("{}: '{}' comes before the first section; [class; rule; strength; kind] is needed", where, line);
    for (const std::string& entry : split_list(line, ',')) {
      if (rule->kind == EvidenceKind::domain) {
        add_domain(entry, rule, where);
      } else if (rule->kind == EvidenceKind::town || rule->kind == EvidenceKind::code) {
        const std::string letters = fold_affiliation(entry).letters;
        if (letters.empty()) fail("{}: '{}' has no letters; a name is expected", where, entry);
        note_place((rule->kind == EvidenceKind::town ? "town " : "code ") + letters, where);
        (rule->kind == EvidenceKind::town ? towns_ : codes_).insert(letters);
      } else {
        add_phrase(entry, rule, where);
      }
    }
  });
}

void AffiliationLexicon::pattern_ids(std::string_view word, std::vector<int>& ids) const {
  ids.clear();
  // "Google2", "1CMU": the number of a footnote. "2Microsoft" is Microsoft before it is a word in "soft".
  const std::size_t first = word.find_first_not_of(digits);
  if (first != std::string_view::npos && !exact_.contains(word)) {
    const std::string_view bare = word.substr(first, word.find_last_not_of(digits) + 1 - first);
    if (bare.size() < word.size() && bare.size() > 1) look_up(bare, ids);
  }
  look_up(word, ids);
}

void AffiliationLexicon::look_up(std::string_view word, std::vector<int>& ids) const {
  const auto exact = exact_.find(word);
  if (exact != exact_.end()) ids.push_back(exact->second);
  for (const auto& [right, id] : misspelt_) {
    // A word that is itself in the lexicon is not treated as a misspelling of another.
    const bool fits = right == word || (exact == exact_.end() && word.size() >= shortest_misspelt - 1 &&
                                        is_misspelling(word, right, right.size() < 10 ? 1 : 2));
    if (fits) ids.push_back(id);
  }
  for (const auto& [beginning, id] : prefixes_[static_cast<unsigned char>(word.front())])
    if (word.starts_with(beginning)) ids.push_back(id);
  for (const auto& [ending, id] : suffixes_[static_cast<unsigned char>(word.back())])
    if (word.ends_with(ending)) ids.push_back(id);
}

bool AffiliationLexicon::knows(std::string_view word) const {
  std::vector<int> ids;
  look_up(word, ids);
  return !ids.empty();
}

std::vector<Evidence> AffiliationLexicon::find(const FoldedText& text) const {
  std::vector<std::vector<int>> ids(text.words.size());
  for (std::size_t i = 0; i < text.words.size(); ++i) pattern_ids(text.letters_of(text.words[i]), ids[i]);

  std::vector<Evidence> found;
  std::vector<std::uint32_t> nodes, next_nodes;
  for (std::size_t first = 0; first < text.words.size(); ++first) {
    nodes.assign(1, 0);
    const EvidenceRule* longest = nullptr;
    std::size_t last_of_longest = 0;
    bool comma = false;
    for (std::size_t last = first; last < text.words.size() && !nodes.empty(); ++last) {
      comma = comma || (last > first && text.words[last].after_comma);
      next_nodes.clear();
      // The ways to recognise a word come in the order exact, misspelt, longest affix: the first that ends a
      // phrase here decides.
      const EvidenceRule* here = nullptr;
      for (const std::uint32_t node : nodes) {
        for (const int id : ids[last]) {
          const std::uint32_t next = step(node, id);
          if (next == 0) continue;
          next_nodes.push_back(next);
          if (here == nullptr) here = ends_[next];
        }
      }
      // Only a long phrase ("Agency for Science, Technology and Research") or a legal form ("Co., Ltd") has a
      // comma of its own; "Skywork AI, Singapore" is not AI Singapore.
      const bool holds =
          !comma || last - first >= 3 || (here != nullptr && here->kind == EvidenceKind::suffix);
      if (here != nullptr && holds) {
        longest = here;
        last_of_longest = last;
      }
      std::swap(nodes, next_nodes);
    }
    // Inside a longer phrase that began before: "Toyota" in "Toyota Technological Institute" says nothing.
    if (longest == nullptr || (!found.empty() && last_of_longest <= found.back().last)) continue;
    const std::size_t letters = text.words[last_of_longest].end - text.words[first].begin;
    found.push_back({longest, first, last_of_longest, letters});
  }
  return found;
}

std::pair<const EvidenceRule*, std::string_view> AffiliationLexicon::find_domain(
    std::string_view host) const {
  const std::vector<std::string> labels = split_list(host, '.');
  const DomainPattern* best = nullptr;
  const auto more_special = [&](const DomainPattern& pattern) {
    return best == nullptr || pattern.labels.size() > best->labels.size() ||
           (pattern.labels.size() == best->labels.size() && pattern.text.size() > best->text.size());
  };
  const auto look = [&](const std::string& last) {
    const auto bucket = domains_.find(last);
    if (bucket == domains_.end()) return;
    for (const DomainPattern& pattern : bucket->second) {
      if (labels.size() < pattern.labels.size() + (pattern.below ? 1 : 0) || !more_special(pattern)) continue;
      const bool fits =
          std::equal(pattern.labels.rbegin(), pattern.labels.rend(), labels.rbegin(), label_fits);
      if (fits) best = &pattern;
    }
  };
  if (labels.empty()) return {nullptr, {}};
  look(labels.back());
  look("*");
  if (best == nullptr) return {nullptr, {}};
  return {best->rule, best->text};
}

AffiliationLexicon read_affiliation_lexicon(const std::filesystem::path& folder) {
  AffiliationLexicon lexicon;
  for (const std::filesystem::path& file : lexicon_files(folder)) lexicon.add(read_file(file), file.string());
  return lexicon;
}

std::string affiliation_lists_digest() {
  Sha256 sum;
  for (const std::filesystem::path& file : lexicon_files(shipped_data() / "lexicons")) {
    sum.update(file.filename().string());
    sum.update(read_file(file));
  }
  return sum.hex();
}

const AffiliationLexicon& shipped_affiliation_lexicon() {
  static const AffiliationLexicon lexicon = read_affiliation_lexicon(shipped_data() / "lexicons");
  return lexicon;
}

}  // namespace computedivide
