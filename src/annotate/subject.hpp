#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/tokens.hpp"

namespace computedivide {

/// Whose doing a place of a sentence tells of.
enum class Subject { own, other, unsaid };

/// A subject and the words that say so ("we", "et al.", "gpt-3"; empty where unsaid).
struct SubjectDecision {
  Subject subject = Subject::unsaid;
  std::string word;
};

/// Whose doing the words at this token tell of: the nearest subject before it, else (unless `only_before`)
/// the first after it.
SubjectDecision subject_at(const std::vector<Token>& tokens, std::size_t at, bool only_before = false);

/// The word that denies or only supposes what stands at this token ("not", "without", "would"), searched in
/// its clause; empty where nothing does.
std::string denial_at(const std::vector<Token>& tokens, std::size_t at);

/// A form of to train, pretrain, fine-tune, optimise or learn.
bool is_training_word(const Token& token);

}  // namespace computedivide
