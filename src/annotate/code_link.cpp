// Is it the paper's own code? Most addresses in papers are not: baselines, libraries, data.
//
// For each address, the words before it (back to the sentence's start) are read for what makes code ours
// ("our code", "we release", "code is available", "project page") and what makes it somebody else's
// ("implementation of", "official", "builds on", "from", "baseline", "their", a citation); the last of them
// decides, so that "we adapted the code of [3], and our version is at …" is ours and "our implementation
// builds on … (…)" is not. Where nothing precedes the address, words after it decide in the same way; where
// nothing is said at all the address is "bare". Without an address a sentence may promise code, refuse it,
// claim it, or say that it is in the supplement. A promise is not a release: the text cannot say what became
// of it.

#include "annotate/sentence.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/words.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_statements = 20;  // a sentence with more addresses is a list

struct Address : Span {
  bool code_host = false;
};

bool ends_address(char c) {
  return c == ' ' || c == '"' || c == '<' || c == '>' || c == '{' || c == '}' || c == ']';
}

/// Addresses of code hosts, and any other after "http".
std::vector<Address> find_addresses(std::string_view sentence) {
  static const WordList& hosts = reading_words("code hosts");
  std::vector<Address> found;
  const std::string lower = to_lower(sentence);
  for (std::size_t at = 0; at < lower.size();) {
    while (at < lower.size() &&
           (ends_address(lower[at]) || lower[at] == '(' || lower[at] == '[' || lower[at] == ','))
      ++at;
    std::size_t end = at;
    while (end < lower.size() && !ends_address(lower[end]) && lower[end] != '(' && lower[end] != ',' &&
           lower[end] != '[')
      ++end;
    std::string_view word = std::string_view(lower).substr(at, end - at);
    // "1https://…": a footnote's mark; "Code:https://…".
    const std::size_t http = word.find("http");
    const std::size_t begin = http == std::string_view::npos ? at : at + http;
    word = std::string_view(lower).substr(begin, end - begin);
    const auto host = [&](std::string_view name) { return contains(word, name); };
    const bool code_host = std::any_of(hosts.words.begin(), hosts.words.end(), host);
    if ((code_host && contains(word, '/')) || word.starts_with("http://") || word.starts_with("https://")) {
      std::size_t stop = end;
      while (stop > begin + 1 && contains(".,;:)'", lower[stop - 1])) --stop;
      found.push_back({{begin, stop}, code_host});
    }
    at = std::max(end, at + 1);
  }
  return found;
}

/// Words that mean code by themselves: "models" and "version" may be other things.
bool speaks_of_code(const Tokens& tokens) {
  static const WordList& code = reading_words("code");
  return has_any(tokens, code);
}

enum class Whose { unsaid, ours, other };

struct Cue {
  Whose whose = Whose::unsaid;
  std::string words;
  std::size_t length = 1;  ///< tokens that it covers
};

Cue own_cue(const Tokens& t, std::size_t i) {
  static const WordList& code_nouns = reading_words("code nouns");
  if (reads(t, i, "our")) {
    for (std::size_t k = i + 1; k < std::min(t.size(), i + 5); ++k) {
      if (reads(t, k, code_nouns)) return {Whose::ours, "our … " + t[k].text, k - i + 1};
      if (reads(t, k, "method|algorithm|results")) return {Whose::ours, "our " + t[k].text};
      if (reads(t, k, ",|and|baseline|baselines|data|on|from")) break;
      // "our tagger is open-source", "our tool is open source"
      const std::size_t source = reads(t, k + 1, "-") ? k + 2 : k + 1;
      if (reads(t, k, "open") && reads(t, source, "source|sourced"))
        return {Whose::ours, "our … open-source", source - i + 1};
    }
  }
  if (reads(t, i, "we")) {
    for (std::size_t k = i + 1; k < std::min(t.size(), i + 4); ++k)
      if (reads(t, k, "release|released|publish|share|host|open|provide|made|make|publicly"))
        return {Whose::ours, "we " + t[k].text};
  }
  if (reads(t, i, "code|codes|scripts|software|implementation|codebase|repository")) {
    if (reads(t, i + 1, ":|-") && i <= 2) return {Whose::ours, t[i].text + ":"};
    // "Code and trained models: https://…"
    if (i <= 2 && reads(t, i + 1, "and|&") && t.back().text == ":" && t.size() <= i + 7)
      return {Whose::ours, t[i].text + " …:"};
    for (std::size_t k = i + 1; k < std::min(t.size(), i + 11); ++k) {
      if (reads(t, k,
                "available|released|public|found|hosted|deposited|accessible|downloaded|published|provided|"
                "archived")) {
        // "available code of", "code provided by"
        if (reads(t, k + 1, "by")) break;
        const std::size_t from = reads(t, k + 1, "from") ? 1 : 0;  // an address follows
        return {Whose::ours, t[i].text + " … " + t[k].text, k - i + 1 + from};
      }
      // "can be obtained from" an address: this "from" introduces the address, not another source.
      if (reads(t, k - 1, "be obtained|fetched|retrieved"))
        return {Whose::ours, t[i].text + " … be " + t[k].text, k - i + 2};
      if (reads(t, k, ",|;|of|from|by") && !reads(t, k + 1, "our|this")) break;
    }
  }
  if (reads(t, i, "project page|website|site")) return {Whose::ours, "project page"};
  if (reads(t, i, "this|the project|paper|work") &&
      has_any(t, i + 2, i + 6, "code|repository|implementation"))
    return {Whose::ours, t[i].text + " " + t[i + 1].text + " … code"};
  if (reads(t, i, "authors of this")) return {Whose::ours, "authors of this paper"};
  return {};
}

Cue other_cue(const Tokens& t, std::size_t i) {
  if (reads(t, i,
            "implementation|code|implementations|repository|version|checkpoint|checkpoints "
            "of|from|by|provided|released") &&
      !reads(t, i + 2, "our|this|all|the"))
    return {Whose::other, t[i].text + " " + t[i + 1].text};
  if (reads(t, i,
            "official|baseline|baselines|their|they|third|existing|borrowed|dataset|datasets|authors'|"
            "original|thank|organisers|organizers|maintainers"))
    return {Whose::other, t[i].text};
  if (reads(t, i, "builds|build|built|based|relies|rely on|upon|off"))
    return {Whose::other, t[i].text + " " + t[i + 1].text};
  if (reads(t, i,
            "use|used|using|adopt|adopted|adapt|adapted|take|took|modify|modified|extend|fork|forked|follow|"
            "from") &&
      !reads(t, i + 1, "in|our|this|to"))
    return {Whose::other, t[i].text};
  if (reads(t, i, "et al")) return {Whose::other, "et al."};
  if (reads(t, i, "authors of") && !reads(t, i + 2, "this")) return {Whose::other, "authors of"};
  if (reads(t, i, "[") && i + 2 < t.size() && t[i + 1].digits && reads(t, i + 2, "]|,|-"))
    return {Whose::other, "[…]"};
  return {};
}

/// The last cue among the tokens from `begin` to before `end`.
Cue last_cue(const Tokens& tokens, std::size_t begin, std::size_t end) {
  Cue last;
  const Tokens part(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                    tokens.begin() + static_cast<std::ptrdiff_t>(end));
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (Cue cue = own_cue(part, i); cue.whose != Whose::unsaid) {
      i += cue.length - 1;  // "our adapted version" is our own
      last = std::move(cue);
    } else if (cue = other_cue(part, i); cue.whose != Whose::unsaid) {
      last = std::move(cue);
    }
  }
  return last;
}

std::size_t token_at(const Tokens& tokens, std::size_t byte) {
  std::size_t i = 0;
  while (i < tokens.size() && tokens[i].begin < byte) ++i;
  return i;
}

/// Code is mentioned before the address, and nobody else is named.
Cue code_before(const Tokens& tokens, std::size_t first) {
  for (std::size_t i = 0; i < first; ++i)
    if (reads(tokens, i, "code|codes|codebase|implementation|software|scripts"))
      return {Whose::ours, tokens[i].text + ", and nobody else is named"};
  return {};
}

/// What the sentence says when it has no address.
std::optional<CodeStatement> spoken(std::string_view sentence, const Tokens& t) {
  bool ours = false;
  for (std::size_t i = 0; i < t.size(); ++i) {
    if (other_cue(t, i).whose == Whose::other && reads(t, i, "their|they|official|et")) return std::nullopt;
    ours = ours || reads(t, i, "our|we|us|code|implementation|scripts");
  }
  if (!speaks_of_code(t) || !ours) return std::nullopt;
  const auto has = [&](std::string_view words) { return has_any(t, words); };
  const auto say = [&](CodeKind kind, std::string rule) {
    return CodeStatement{{0, sentence.size()}, kind, {}, std::move(rule)};
  };
  const bool release =
      has("release|released|releasing|share|publish|public|publicly|available|open|opensource");
  if (release && has("cannot|not|unable|never")) return say(CodeKind::refused, "code is not released");
  if (release && has("request")) return say(CodeKind::promise, "on request: not public");
  if (release && has("will|plan|intend|soon|upon|after|shall|going"))
    return say(CodeKind::promise, "a promise is not a release");
  if (has("supplementary|supplement|supplemental|appendix|attach|attached|zip") &&
      has("contains|contain|include|included|includes|provided|provide|attached|attach|submitted|in|"
          "available")) {
    if (has("pseudocode|pseudo")) return std::nullopt;
    return say(CodeKind::supplement, "in the supplementary material");
  }
  for (std::size_t i = 0; release && i < t.size(); ++i)
    if (const Cue cue = own_cue(t, i); cue.whose == Whose::ours)
      return say(CodeKind::claimed, "said to be public, without an address: '" + cue.words + "'");
  return std::nullopt;
}

}  // namespace

std::string_view name_of(CodeKind kind) {
  static constexpr std::array<std::string_view, 7> words{"ours",    "claimed", "supplement", "promise",
                                                         "refused", "other",   "bare"};
  return word_of(kind, words);
}

std::vector<CodeStatement> read_code(std::string_view sentence) {
  const Tokens tokens = tokenize(sentence);
  std::vector<CodeStatement> statements;
  std::size_t begin = 0;
  for (const Address& address : find_addresses(sentence)) {
    if (statements.size() == most_statements) break;
    const std::size_t first = token_at(tokens, address.begin);
    const std::size_t last = token_at(tokens, address.end);
    Cue cue = last_cue(tokens, begin, first);
    if (cue.whose == Whose::unsaid && begin > 0) cue = last_cue(tokens, 0, first);
    if (cue.whose == Whose::unsaid) cue = last_cue(tokens, last, tokens.size());
    if (cue.whose == Whose::unsaid && first > 1 && reads(tokens, first - 1, "(") && tokens[first - 2].capital)
      cue = {Whose::other, "the address of " + tokens[first - 2].text};
    if (cue.whose == Whose::unsaid && first > 0) cue = code_before(tokens, first);
    begin = last;
    // Any page may hold our code if the text says so; other people's pages that are not code hosts do not
    // matter.
    if (!address.code_host && (cue.whose != Whose::ours || !speaks_of_code(tokens))) continue;
    CodeStatement statement{address};
    statement.url = sentence.substr(address.begin, address.end - address.begin);
    statement.kind = cue.whose == Whose::ours    ? CodeKind::ours
                     : cue.whose == Whose::other ? CodeKind::other
                                                 : CodeKind::bare;
    statement.rule = cue.whose == Whose::ours    ? "the paper's own: '" + cue.words + "'"
                     : cue.whose == Whose::other ? "somebody else's: '" + cue.words + "'"
                                                 : "an address without any statement about it";
    if (statement.kind == CodeKind::ours && has_any(tokens, 0, first, "will|plan") &&
        has_any(tokens, "release|released|available|public|published|uploaded|hosted")) {
      statement.kind = CodeKind::promise;
      statement.rule = "a promise is not a release, even with an address";
    }
    statements.push_back(std::move(statement));
  }
  if (statements.empty()) {
    if (std::optional<CodeStatement> said = spoken(sentence, tokens)) statements.push_back(std::move(*said));
  }
  return statements;
}

}  // namespace computedivide
