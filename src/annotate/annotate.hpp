#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "annotate/sentence.hpp"
#include "computedivide/papers.hpp"

namespace computedivide {

struct AnnotateOptions {
  double utilisation = 0.3;        ///< share of the peak that training reaches (Sevilla et al. 2022)
  std::string precision = "best";  ///< as peak_flops() takes it
  bool is_answer = false;          ///< the text answers what hardware was used: no word for use is needed
};

/// A sentence that supports a cell, or that was considered and rejected.
struct PaperEvidence : Span {
  std::string field;         ///< the column of the annotation schema
  std::string value;         ///< the value that it gives; empty if it only explains why there is none
  bool taken = false;        ///< the cell was read from it
  std::string rule;          ///< why, in words
  std::size_t sentence = 0;  ///< number of the sentence, from 1
  std::string text;          ///< the sentence
};

/// A paper with what was read from its text.
struct AnnotatedPaper {
  Paper paper;
  std::vector<PaperEvidence> evidence;  ///< in the order of the schema's columns, accepted evidence first
  std::size_t sentences = 0;
  std::size_t replaced_bytes = 0;  ///< that were not UTF-8
};

/// Reads a paper's text and fills device, n_devices, training_hours, training_flop, mentions_bert and
/// code_released. Cells that `known` already has stay as a person entered them. What the text does not say
/// stays blank; mentions_bert alone is "no" where a text with at least one sentence does not name it.
AnnotatedPaper annotate_paper(Paper known, std::string_view text, const HardwareReader& reader,
                              const AnnotateOptions& options);

/// id, field, value, decision (taken | considered), rule, sentence_number, sentence: one row per piece of
/// evidence.
std::string evidence_to_csv(const std::vector<AnnotatedPaper>& papers);

/// A page for a person who checks the annotations: each paper's cells, and the sentences behind them with the
/// words highlighted. One file without scripts or external resources; all text is escaped. `unread` are
/// papers without a text, each with the reason.
std::string review_page(const std::vector<AnnotatedPaper>& papers,
                        const std::vector<std::pair<std::string, std::string>>& unread);

}  // namespace computedivide
