// Whose training is it? "BERT was trained on 16 TPUs" and "Brown et al. [5] used 1024 A100s" stand in half of
// all papers and must not become the paper's own hardware.
//
// Words that say "own" (we, our, this paper) and words that say "other" (they, prior work, the original, a
// citation or a well-known model as the subject) are looked for from the start of the sentence to the place
// asked for, and the last one decides: so in "unlike GPT-3, which needed …, we train on …" the first half is
// theirs and the second ours. A citation counts only as a subject ("[7] report …", "the authors of [7]"), not
// as an object ("following [11], we …"). Where nothing stands before the place, the first such word after it
// decides ("… on 8 P100s (Vaswani et al., 2017)"). A sentence that says neither ("all models were trained on
// …") is taken for the paper's own by those who ask. A method's own name as subject says nothing: only models
// that everybody cites are known here as others'.

#include "annotate/subject.hpp"

#include <algorithm>
#include <array>

namespace computedivide {

namespace {

bool is_own(const std::vector<Token>& tokens, std::size_t i) {
  if (is_one_of(tokens, i, {"we", "our", "ours", "us", "i", "my"})) return true;
  return is_one_of(tokens, i, {"this", "present"}) &&
         is_one_of(tokens, i + 1, {"paper", "work", "research", "study", "article", "submission"});
}

bool is_known_model(const std::string& word) {
  static constexpr std::array<std::string_view, 30> known{
      "bert",      "roberta",    "distilbert",   "albert",  "xlnet",     "gpt",      "t5",        "palm",
      "gopher",    "chinchilla", "bloom",        "opt",     "llama",     "alphago",  "alphazero", "alphafold",
      "alphastar", "muzero",     "efficientnet", "alexnet", "biggan",    "stylegan", "dall",      "megatron",
      "electra",   "simclr",     "vit",          "resnet",  "amoebanet", "clip"};
  return std::find(known.begin(), known.end(), word) != known.end();
}

bool is_verb(const std::vector<Token>& tokens, std::size_t i) {
  return is_one_of(tokens, i,
                   {"was",    "were",    "is",       "are",      "has",      "had",      "used",  "uses",
                    "use",    "needs",   "needed",   "required", "requires", "takes",    "took",  "trained",
                    "trains", "relied",  "relies",   "employs",  "employed", "consumed", "which", "that",
                    "report", "reports", "reported", "needing",  "requiring"});
}

/// Whether a subject may begin here: at the start, after a sign, or after such a word as "while" or "authors
/// of".
bool may_begin_subject(const std::vector<Token>& tokens, std::size_t i) {
  if (i == 0) return true;
  if (is_one_of(tokens, i - 1,
                {",", ";", ":", "(", "that", "while", "whereas", "where", "than", "but", "and", "what"}))
    return true;
  return is_one_of(tokens, i - 1, {"of", "by", "from"}) && i >= 2 &&
         is_one_of(tokens, i - 2,
                   {"authors", "baseline", "method", "model", "models", "work", "approach", "system",
                    "network", "results", "used", "proposed", "reported", "implementation", "code"});
}

/// "Brown et al." or "[5]" that begins here; the token after it, or 0.
std::size_t citation_end(const std::vector<Token>& tokens, std::size_t i) {
  std::size_t end = 0;
  if (i + 2 < tokens.size() && tokens[i].capital && is_one_of(tokens, i + 1, {"et"}) &&
      is_one_of(tokens, i + 2, {"al"}))
    end = i + 3 + (is_one_of(tokens, i + 3, {"."}) ? 1 : 0);
  if (i + 3 < tokens.size() && tokens[i].capital && is_one_of(tokens, i + 1, {"and", "&"}) &&
      tokens[i + 2].capital && is_one_of(tokens, i + 3, {"(", "["})) {
    end = i + 3;
  }
  const bool bracket = end == 0 ? is_one_of(tokens, i, {"["}) : is_one_of(tokens, end, {"[", "("});
  if (bracket) {
    std::size_t at = end == 0 ? i + 1 : end + 1;
    const std::size_t limit = std::min(tokens.size(), at + 12);
    bool number = false;
    while (at < limit && !is_one_of(tokens, at, {"]", ")"})) number = tokens[at++].digits || number;
    if (number && is_one_of(tokens, at, {"]", ")"})) end = at + 1;
  }
  return end;
}

/// The subject that begins at this token, if one does.
SubjectDecision subject_that_begins(const std::vector<Token>& tokens, std::size_t i) {
  if (is_own(tokens, i)) return {Subject::own, tokens[i].text};
  // "trained in their default settings" speaks of things, not of people.
  if (is_one_of(tokens, i, {"their"}) &&
      is_one_of(tokens, i + 1, {"default", "respective", "standard", "corresponding", "own"}))
    return {};
  // "They take 6 hours" and "they fit on one GPU", too.
  if (is_one_of(tokens, i, {"they"}) && is_one_of(tokens, i + 1, {"take", "took", "can", "fit"})) return {};
  if (is_one_of(tokens, i, {"they", "their", "theirs", "he", "she"})) return {Subject::other, tokens[i].text};
  if (is_one_of(tokens, i,
                {"prior", "previous", "existing", "earlier", "concurrent", "related", "original"}) &&
      is_one_of(tokens, i + 1,
                {"work", "works", "methods", "method", "approaches", "approach", "models", "model", "authors",
                 "paper", "papers", "studies", "implementation", "transformer", "version", "systems", "state",
                 "best", "attempts"})) {
    return {Subject::other, tokens[i].text + " " + tokens[i + 1].text};
  }
  // "The original SAM [1] model was trained on …"
  if (i == 1 && is_one_of(tokens, 0, {"the"}) && is_one_of(tokens, i, {"original"}) &&
      has_any(tokens, i + 2, i + 7, {"model", "models", "implementation", "paper", "authors"}))
    return {Subject::other, "the original …"};
  if (is_one_of(tokens, i, {"authors"}) &&
      is_one_of(tokens, i + 1,
                {"report", "reported", "use", "used", "train", "trained", "state", "claim", "describe"})) {
    return {Subject::other, "authors " + tokens[i + 1].text};
  }
  if (is_one_of(tokens, i, {"authors"}) && is_one_of(tokens, i + 1, {"of"}) &&
      !is_one_of(tokens, i + 2, {"this"}))
    return {Subject::other, "authors of"};
  if (const std::size_t end = citation_end(tokens, i); end > 0) {
    const bool parenthesis = i > 0 && is_one_of(tokens, i - 1, {"("});
    // "… of Liu et al. (2019), who trained it on …"
    // "In [9], the same network took …"
    if (is_one_of(tokens, end, {","}) && i == 1 && is_one_of(tokens, 0, {"in"}))
      return {Subject::other, "in […]"};
    if (is_one_of(tokens, end, {","}) && is_one_of(tokens, end + 1, {"who", "which"}))
      return {Subject::other, tokens[i].text + " …, " + tokens[end + 1].text};
    const bool subject = may_begin_subject(tokens, i) && !parenthesis && !is_one_of(tokens, end, {","});
    if (subject && tokens[i].text != "[") return {Subject::other, tokens[i].text + " et al."};
    // "[5] train …", but not the mark at the end of a clause.
    if (subject && end < tokens.size() && !is_one_of(tokens, end, {".", ")", ";"}))
      return {Subject::other, "[…]"};
  }
  if (is_known_model(tokens[i].text)) {
    std::size_t end = i + 1;
    while (end < tokens.size() && end < i + 7 &&
           (is_one_of(tokens, end, {"-", ","}) || tokens[end].digits || tokens[end].text.size() <= 2 ||
            is_one_of(tokens, end, {"model", "network", "large", "base", "small", "xl", "xxl"})) &&
           !is_verb(tokens, end)) {
      ++end;
    }
    if (is_verb(tokens, end) && !(i > 0 && is_own(tokens, i - 1))) return {Subject::other, tokens[i].text};
  }
  return {};
}

}  // namespace

SubjectDecision subject_at(const std::vector<Token>& tokens, std::size_t at, bool only_before) {
  SubjectDecision last;
  for (std::size_t i = 0; i < std::min(at, tokens.size()); ++i) {
    SubjectDecision found = subject_that_begins(tokens, i);
    if (found.subject != Subject::unsaid) last = std::move(found);
  }
  if (last.subject != Subject::unsaid || only_before) return last;
  for (std::size_t i = at; i < tokens.size(); ++i) {
    SubjectDecision found = subject_that_begins(tokens, i);
    if (found.subject != Subject::unsaid) return found;
    // A citation behind what it is cited for.
    if (citation_end(tokens, i) > 0) return {Subject::other, tokens[i].text == "[" ? "[…]" : tokens[i].text};
  }
  return {};
}

std::string denial_at(const std::vector<Token>& tokens, std::size_t at) {
  constexpr std::size_t reach = 9;  // words
  const std::size_t begin = at > reach ? at - reach : 0;
  for (std::size_t i = at; i-- > begin;) {
    if (is_one_of(tokens, i, {",", ";", "but", ":"})) break;
    if (is_one_of(tokens, i,
                  {"not", "without", "cannot", "no", "never", "nor", "neither", "than", "would", "could",
                   "might", "should", "if", "hypothetical"})) {
      if (is_one_of(tokens, i, {"than"}) && i > 0 &&
          is_one_of(tokens, i - 1, {"more", "less", "fewer", "longer"}))
        continue;  // a bound, which the readers of numbers see to
      return tokens[i].text;
    }
    if (is_one_of(tokens, i, {"instead"}) && is_one_of(tokens, i + 1, {"of"})) return "instead of";
  }
  return {};
}

bool is_training_word(const Token& token) {
  for (const std::string_view stem : {"train", "pretrain", "finetun", "optimi", "retrain"}) {
    if (token.text.starts_with(stem)) return true;
  }
  return token.text == "tuning" || token.text == "tune" || token.text == "tuned" || token.text == "tuned" ||
         token.text == "learn" || token.text == "learned";
}

}  // namespace computedivide
