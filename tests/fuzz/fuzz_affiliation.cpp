// Any bytes: the text is folded, split and classified, and the results lie within the input; as a lexicon
// it is taken or refused with Error, and searched.

#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "data/affiliation/lexicon.hpp"
#include "data/affiliation/pieces.hpp"

using namespace computedivide;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_folding(std::string_view text) {
  const FoldedText folded = fold_affiliation(text);
  std::size_t source = 0;
  std::size_t letters = 0;
  for (const FoldedWord& word : folded.words) {
    require(source <= word.source_begin && word.source_begin < word.source_end &&
            word.source_end <= text.size());
    require(letters == word.begin && word.begin < word.end && word.end <= folded.letters.size());
    source = word.source_end;
    letters = word.end;
  }
}

void check_decisions(std::string_view text) {
  for (const auto& [part, decision] : read_affiliations(text)) {
    require(!part.empty() && text.find(part) != std::string_view::npos);
    require(part.find(decision.evidence) != std::string::npos);
    require(!decision.rule.empty() || decision.value == AffiliationClass::unknown);
    // A part has no separator that always splits.
    require(part.find('|') == std::string::npos);
  }
  const AffiliationDecision domain = classify_domain(text);
  require(!domain.rule.empty() || domain.value == AffiliationClass::unknown);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_folding(text);
  check_decisions(text);
  AffiliationLexicon lexicon;
  try {
    lexicon.add(text, "fuzz.txt");
  } catch (const Error&) {
    return 0;
  }
  lexicon.find(fold_affiliation(text));
  lexicon.find_domain(host_of(text));
  return 0;
}
