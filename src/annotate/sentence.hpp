#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/text.hpp"
#include "data/lexicon.hpp"
#include "data/papers/hardware.hpp"

namespace computedivide {

/// Bytes of a sentence.
struct Span {
  std::size_t begin = 0, end = 0;
};

/// A word, number or sign of a sentence.
struct Token : Span {
  std::string text;  ///< in lower case; an accelerator's name whole
  std::optional<double> number =
      {};                ///< written in digits ("1,024", "3.1e21") or as a word ("four", "single")
  bool digits = false;   ///< the number is written in digits
  bool capital = false;  ///< begins with a capital letter
  std::optional<std::size_t> mention = {};  ///< which of the sentence's accelerator mentions this is
};

using Tokens = std::vector<Token>;

/// The sentence in tokens; each mention is one token. "8x" is a number and a word; signs are separate tokens.
Tokens tokenize(std::string_view sentence, const std::vector<AcceleratorMention>& mentions = {});

/// A number with its scale, read from tokens: "340M", "1.5 billion", "2.5 × 10^22".
struct Quantity {
  double value = 0;
  std::size_t next = 0;  ///< the token after it
};

std::optional<Quantity> quantity_at(const Tokens& tokens, std::size_t at);

/// Whether the tokens from this place on are these words, separated by spaces, each with its alternatives
/// separated by bars: "less|more than". False beyond the end, and so for the place before 0.
bool reads(const Tokens& tokens, std::size_t at, std::string_view words);
bool reads(const Tokens& tokens, std::size_t at, const WordList& words);

/// Whether the words occur anywhere from `begin` up to, but not including, `end`.
template <class Words>
bool has_any(const Tokens& tokens, std::size_t begin, std::size_t end, const Words& words) {
  for (std::size_t i = begin; i < std::min(end, tokens.size()); ++i)
    if (reads(tokens, i, words)) return true;
  return false;
}

template <class Words>
bool has_any(const Tokens& tokens, const Words& words) {
  return has_any(tokens, 0, tokens.size(), words);
}

/// Whose work a place in a sentence describes.
enum class Subject { own, other, unsaid };

/// A subject and the word that shows it ("we", "et al.", "gpt-3"; empty if unsaid).
struct SubjectDecision {
  Subject subject = Subject::unsaid;
  std::string word;
};

/// Whose work the words at this token describe: the nearest subject before it, else (unless `only_before`)
/// the first after it.
SubjectDecision subject_at(const Tokens& tokens, std::size_t at, bool only_before = false);

/// The word that denies or only supposes what is at this token ("not", "without", "would"), searched in
/// its clause; empty if nothing does.
std::string denial_at(const Tokens& tokens, std::size_t at);

/// A form of to train, pretrain, fine-tune, optimise or learn.
bool is_training_word(const Token& token);

/// A paper's text, ready to be read sentence by sentence.
struct PaperText {
  std::vector<std::string> sentences;  ///< one line each, valid UTF-8, in the paper's order; headings too
  std::size_t replaced_bytes = 0;      ///< bytes that were not UTF-8: each became U+FFFD
};

/// Splits a paper into sentences: undoes ligatures, hyphens at line ends and addresses broken over lines;
/// leaves out page numbers and the list of references (but not an appendix after it). Takes any bytes.
PaperText read_sentences(std::string_view text);

/// How many devices of the accelerator at a token the sentence states.
struct DeviceCount {
  std::optional<std::int64_t> count;
  std::string rule;  ///< "8 before the name, on each of 4 nodes", or why there is no count
};

/// Reads the count of the accelerator whose token is at `device`: "8 V100 GPUs", "four A100s", "8x", "V100 ×
/// 8", "8 GPUs (V100)", "4 nodes, each with 8 V100s". Ranges and bounds ("up to 32") give none. `slice_unit`
/// cores make one device where the sentence counts cores (0: cores are not counted).
DeviceCount count_devices(const Tokens& tokens, std::size_t device, int slice_unit);

/// A time that a sentence states, in hours, and whether it is that of a training.
struct Duration : Span {
  std::size_t first = 0, last = 0;  ///< its tokens, from `first` to before `last`
  double hours = 0;
  bool device_hours = false;  ///< "120 GPU-hours": devices times hours
  bool accepted = false;
  std::string rule;  ///< why it was taken for a training's time, or why not
};

/// All times of a sentence, in their order: "3 days", "6 days and 12 hours", "half a day", "300 V100-days".
/// Ranges, bounds ("less than"), times of a step or epoch, of inference, and amounts of data ("960 hours of
/// speech") are given with the reason why they are not accepted.
std::vector<Duration> find_durations(const Tokens& tokens);

/// Whether a sentence that names no device describes something being trained or run, so that its time can
/// belong to the set-up in a nearby sentence.
bool tells_of_training_time(std::string_view sentence);

enum class UseStrength {
  rejected,  ///< somebody else's, denied or supposed, or not a use at all
  weak,      ///< thanked for, or used for something other than training
  plain,     ///< used, without a word for training
  training   ///< trained with
};

/// An accelerator that a sentence names, and what the sentence says about it.
struct HardwareUse : Span {     ///< of the name
  std::size_t accelerator = 0;  ///< index into the table
  std::optional<std::int64_t> n_devices =
      {};                            ///< number of the table's devices (a "TPUv3-8" is 4), if it is stated
  std::optional<double> hours = {};  ///< wall-clock time of the training
  std::optional<double> device_hours = {};  ///< where stated as "GPU-hours" or "V100-days"
  UseStrength strength = UseStrength::rejected;
  std::string rule = {};  ///< why, in words
};

/// Finds accelerators in sentences. Refers to the table, which must outlive it.
class HardwareReader {
 public:
  explicit HardwareReader(const std::vector<Accelerator>& table) : table_(table), names_(table) {}

  const std::vector<Accelerator>& table() const { return table_; }

  /// Every accelerator that the sentence names (the first 20), rejected ones too, in order. Counts, and hours
  /// of the best one, are those that the same sentence states. `is_answer`: the sentence was quoted as the
  /// answer to what hardware was used, so that no word for use is needed and a citation does not make it
  /// somebody else's.
  std::vector<HardwareUse> read(std::string_view sentence, bool is_answer = false) const;

  /// The sentence as tokens, with each accelerator name as one token.
  Tokens tokens_of(std::string_view sentence) const { return tokenize(sentence, names_.find(sentence)); }

  /// The times that the sentence states, in order; accepted unless they are somebody else's.
  std::vector<Duration> read_times(std::string_view sentence) const;

 private:
  const std::vector<Accelerator>& table_;
  HardwareNames names_;
};

/// The index of the use in a sentence to rely on: the strongest, then one whose count is known, then the
/// first; nothing if all are rejected.
std::optional<std::size_t> best_use(const std::vector<HardwareUse>& uses);

/// What set-ups are ranked by: how strongly the text claims the set-up, whether it has a count, whether it
/// names a single device, its highest peak FLOP/s (in any precision), its hours.
using SetupRank = std::tuple<int, bool, bool, double, double>;

/// The rank of a set-up; the one ranked highest is used.
SetupRank setup_rank(const HardwareUse& use, const std::vector<Accelerator>& table);

/// The accelerator that a paper of this year could have used: the named one where it was on sale by the
/// year's end, else an older one of the same name ("Titan X"), else nothing. With year 0 any will do.
std::optional<std::size_t> on_sale(std::size_t accelerator, int year, const std::vector<Accelerator>& table);

/// "256 TPUs (v3)" in one sentence and "256 TPUv3 cores" in another: the first counts cores too.
void correct_to_cores(HardwareUse& use, const HardwareUse& other, const std::vector<Accelerator>& table);

/// The count of devices that a sentence gives without a device's name ("on 128 GPUs"): the largest one.
/// Counts per machine, ranges and other people's counts are ignored.
DeviceCount count_unnamed(const Tokens& tokens);

/// "One V100 for CIFAR-10 and 32 GPUs for ImageNet": the larger count also belongs to the sentence's only
/// device.
void take_larger_count(HardwareUse& use, const Tokens& tokens, const std::vector<Accelerator>& table);

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

enum class CodeKind {
  ours,        ///< the paper's own code, with the address
  claimed,     ///< the paper's own code, said to be public, without an address in the sentence
  supplement,  ///< the paper's own code, in the supplementary material
  promise,     ///< to be released, or on request
  refused,     ///< will not be released
  other,       ///< somebody else's code or data, with its address
  bare         ///< an address of a code host, and nothing said of it (a footnote)
};

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
