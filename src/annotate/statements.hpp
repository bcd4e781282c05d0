#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/tokens.hpp"

namespace computedivide {

/// A number of floating-point operations that a sentence states.
struct StatedCompute : Span {
  double flop = 0;
  bool accepted = false;  ///< stated as the paper's own training compute
  std::string rule = {};
};

/// All of them, in order; rates (FLOP/s), costs of one pass and other people's numbers are not accepted.
std::vector<StatedCompute> find_stated_compute(std::string_view sentence);

/// What counting operations needs, as far as the text states it for the paper's own model.
struct Operations : Span {  ///< from the first such number to the last
  std::optional<double> parameters;
  std::optional<double> connections;   ///< of a network without shared weights
  std::optional<double> forward_flop;  ///< for one example's forward pass; a multiply-add counts as 2
  std::optional<double> tokens;        ///< in the training set (or seen, if no epochs are stated)
  std::optional<double> examples;      ///< images and other examples in the training set
  std::optional<double> epochs, steps;
  std::optional<double> batch;         ///< examples or sequences a step
  std::optional<double> batch_tokens;  ///< tokens a step
  std::optional<double> sequence_tokens;
  bool sparse = false;  ///< experts are mentioned: not every parameter is a connection of every token

  /// Whether anything was found.
  bool any() const { return end > 0; }
};

/// Reads the numbers in one sentence; none if the sentence is about somebody else's work.
Operations find_operations(std::string_view sentence);

/// Fills in what is missing from another sentence of the same paper.
void fill_from(Operations& operations, const Operations& other);

/// Training FLOP, and how it was computed or why it cannot be.
struct ComputeEstimate {
  std::optional<double> flop;
  std::string rule;
};

/// From operations (Sevilla et al. 2022): 2 × connections × 3 × examples × epochs; for text 6 × parameters ×
/// tokens × epochs (dense transformers); from a forward pass 3 × its FLOP × examples × epochs.
ComputeEstimate flop_from_operations(const Operations& operations);

/// From hardware: devices × seconds × peak × utilisation. `device_hours`, if known, replace devices × time.
ComputeEstimate flop_from_hardware(std::optional<std::int64_t> n_devices, std::optional<double> hours,
                                   std::optional<double> device_hours, std::optional<double> peak_flops,
                                   double utilisation);

/// What a sentence says about code.
enum class CodeKind {
  ours,        ///< the paper's own code, with the address
  claimed,     ///< the paper's own code, said to be public, without an address in the sentence
  supplement,  ///< the paper's own code, in the supplementary material
  promise,     ///< to be released, or on request
  refused,     ///< will not be released
  other,       ///< somebody else's code or data, with its address
  bare         ///< an address of a code host, and nothing said of it (a footnote)
};

/// "ours", for files.
std::string_view name_of(CodeKind kind);

/// One statement, or one address.
struct CodeStatement : Span {
  CodeKind kind = CodeKind::bare;
  std::string url = {};   ///< as written, if there is one
  std::string rule = {};  ///< why, in words
};

/// The addresses of code hosts (GitHub, GitLab, Bitbucket, Code Ocean, Zenodo, Hugging Face, SourceForge,
/// OSF, figshare, anonymised repositories, project pages) in a sentence, each with whose it is; if there is
/// none, what the sentence says about the paper's code.
std::vector<CodeStatement> read_code(std::string_view sentence);

}  // namespace computedivide
