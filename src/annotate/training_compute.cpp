// Training compute by the two methods of Sevilla et al. 2022, and where the paper states it itself.
//
// From operations: a forward pass does two operations per connection and example, a backward pass twice as
// many, so 2 × connections × 3 × examples × epochs. In a dense transformer every parameter is a connection of
// every token: 6·N·D. In a convolutional net it is not (weights are shared), so parameters and images
// together give nothing here; a stated forward pass does. Steps times batch replace examples times epochs.
// Where the steps are stated and the batch is not, it is unknown how often the data were seen: no estimate is
// made, rather than assuming one epoch. From hardware: devices × time × peak × utilisation.

#include "annotate/sentence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "data/lexicon.hpp"

namespace computedivide {

namespace {

constexpr double least_training_flop = 1e14;  // anything below is the cost of a pass
constexpr double petaflop_day = 1e15 * 86'400;

/// The number of operations that a unit stands for: "flops" 1, "gflops" 1e9, "petaflop" 1e15.
std::optional<double> flop_unit(const std::string& word) {
  static constexpr std::pair<std::string_view, double> prefixes[] = {
      {"", 1},        {"m", 1e6},    {"g", 1e9},      {"t", 1e12},    {"p", 1e15},
      {"e", 1e18},    {"z", 1e21},   {"mega", 1e6},   {"giga", 1e9},  {"tera", 1e12},
      {"peta", 1e15}, {"exa", 1e18}, {"zetta", 1e21}, {"yotta", 1e24}};
  for (const auto& [prefix, scale] : prefixes) {
    if (!word.starts_with(prefix)) continue;
    const std::string_view rest = std::string_view(word).substr(prefix.size());
    if (rest == "flop" || rest == "flops") return scale;
  }
  return std::nullopt;
}

std::string objection(const Tokens& tokens, std::size_t first, std::size_t last, double flop) {
  if (reads(tokens, last, "/") || reads(tokens, last, "per second|s")) return "a rate, not an amount";
  if (has_any(tokens, "peak|throughput")) return "a rate, not an amount";
  if (reads(tokens, last, "per|for") &&
      has_any(tokens, last, last + 4,
              "image|example|token|sample|frame|forward|inference|pass|step|iteration|prediction|clip|input"))
    return "the cost of a pass";
  if (reads(tokens, first - 1, "least|most|than|over|under|above|below|>|<") ||
      reads(tokens, first - 2, "up to"))
    return "a bound, not an amount";
  if (flop < least_training_flop) return "too little for training: the cost of a pass";
  const SubjectDecision subject = subject_at(tokens, first);
  if (subject.subject == Subject::other) return "somebody else's: '" + subject.word + "'";
  if (const std::string denied = denial_at(tokens, first); !denied.empty()) return "not so: '" + denied + "'";
  if (std::none_of(tokens.begin(), tokens.end(), is_training_word) &&
      !has_any(tokens, "compute|budget|total|cost"))
    return "nothing says that it is for training";
  return {};
}

/// The word that a number counts, over adjectives: "1.28M training images" gives "images".
std::string counted(const Tokens& tokens, std::size_t& at) {
  static const WordList& nouns = reading_words("counted");
  for (std::size_t skipped = 0; skipped < 4 && at < tokens.size(); ++skipped, ++at) {
    const std::string& word = tokens[at].text;
    if (nouns.has(word)) return word;
    if (is_one_of(word, "multiply|macs|gmacs") || flop_unit(word)) return word;
    if (tokens[at].number || is_one_of(word, ",|.|)|of|and")) return {};
  }
  return {};
}

void read_number(const Tokens& tokens, std::size_t at, const Quantity& quantity, Operations& found) {
  std::size_t noun = quantity.next;
  const std::string word = counted(tokens, noun);
  const bool after_batch = has_any(tokens, at > 4 ? at - 4 : 0, at, "batch|batches|minibatch|minibatches");
  const bool after_length = has_any(tokens, at > 4 ? at - 4 : 0, at, "sequences|sequence|length|context");
  const double value = quantity.value;
  std::optional<double>* place = nullptr;
  double scale = 1;
  if (is_one_of(word, "parameters|parameter|params|weights")) {
    place = &found.parameters;
  } else if (word == "connections") {
    place = &found.connections;
  } else if (is_one_of(word, "tokens|words")) {
    if (has_any(tokens, at > 4 ? at - 4 : 0, at, "vocabulary")) return;
    place = after_length && value < 1e5 ? &found.sequence_tokens
            : after_batch               ? &found.batch_tokens
            : value >= 1e6              ? &found.tokens
                                        : nullptr;
  } else if (is_one_of(word, "images|examples|samples")) {
    place = after_batch ? &found.batch : value >= 1000 ? &found.examples : nullptr;
  } else if (word == "epochs") {
    place = &found.epochs;
  } else if (is_one_of(word, "steps|updates|iterations")) {
    // "warm-up over the first 10k steps" is not the length of the training.
    if (has_any(tokens, at > 5 ? at - 5 : 0, noun + 1, "warmup|warm|first|every|linear")) return;
    place = &found.steps;
  } else if (is_one_of(word, "multiply|macs|gmacs") || flop_unit(word)) {
    if (!has_any(tokens, "forward")) return;
    place = &found.forward_flop;
    scale = word == "gmacs" ? 2e9 : flop_unit(word).value_or(2);
  } else if (after_batch && (reads(tokens, at - 1, "size|of") || reads(tokens, quantity.next, "sequences"))) {
    place = &found.batch;
  }
  if (place == nullptr || *place || value < 1) return;
  if (subject_at(tokens, at).subject == Subject::other || !denial_at(tokens, at).empty()) return;
  *place = value * scale;
  const std::size_t last = std::min(noun, tokens.size() - 1);
  if (!found.any()) found.begin = tokens[at].begin;
  found.end = std::max(found.end, tokens[word.empty() ? quantity.next - 1 : last].end);
}

}  // namespace

std::vector<StatedCompute> find_stated_compute(std::string_view sentence) {
  std::vector<StatedCompute> all;
  if (!contains(to_lower(sentence), "flo") && !contains(sentence, "PF")) return all;
  const Tokens tokens = tokenize(sentence);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::optional<Quantity> quantity = quantity_at(tokens, i);
    if (!quantity) continue;
    const std::size_t unit = quantity->next;
    double scale = 0;
    std::size_t last = unit + 1;
    const bool petaflop = reads(tokens, unit, "petaflop|petaflops|pflop|pflops|pf");
    if (petaflop && has_any(tokens, unit, unit + 6, "day|days")) {
      scale = petaflop_day;
      while (!reads(tokens, last, "day|days")) ++last;
      ++last;
    } else if (reads(tokens, unit, "floating") && has_any(tokens, unit, unit + 4, "operations")) {
      scale = 1;
      while (!reads(tokens, last, "operations")) ++last;
      ++last;
    } else if (unit < tokens.size()) {
      scale = flop_unit(tokens[unit].text).value_or(0);
    }
    if (scale <= 0) continue;
    StatedCompute stated{{tokens[i].begin, tokens[last - 1].end}, quantity->value * scale};
    stated.rule = objection(tokens, i, last, stated.flop);
    stated.accepted = stated.rule.empty();
    if (stated.accepted) stated.rule = "stated by the paper";
    all.push_back(std::move(stated));
    i = last - 1;
  }
  return all;
}

Operations find_operations(std::string_view sentence) {
  Operations found;
  const Tokens tokens = tokenize(sentence);
  found.sparse = has_any(tokens, "experts|moe|sparsely|moes|switch|activated");
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool named = reads(tokens, i, "switch transformer|-");
    found.sparse = found.sparse || named || reads(tokens, i, "sparse model|models");
  }
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::optional<Quantity> quantity = quantity_at(tokens, i);
    if (!quantity) continue;
    if (quantity->value < 1e30) read_number(tokens, i, *quantity, found);
    i = quantity->next - 1;
  }
  return found;
}

void fill_from(Operations& operations, const Operations& other) {
  operations.sparse = operations.sparse || other.sparse;
  for (const auto number :
       {&Operations::parameters, &Operations::connections, &Operations::forward_flop, &Operations::tokens,
        &Operations::examples, &Operations::epochs, &Operations::steps, &Operations::batch,
        &Operations::batch_tokens, &Operations::sequence_tokens})
    if (!(operations.*number)) operations.*number = other.*number;
}

ComputeEstimate flop_from_operations(const Operations& of) {
  const auto n = [](const std::optional<double>& number) { return format_number(*number); };
  std::optional<double> tokens;
  std::string seen;
  if (of.tokens && of.epochs) {
    tokens = *of.tokens * *of.epochs;
    seen = fmt::format("{} tokens × {} epochs", n(of.tokens), n(of.epochs));
  } else if (of.steps && of.batch_tokens) {
    tokens = *of.steps * *of.batch_tokens;
    seen = fmt::format("{} steps × {} tokens", n(of.steps), n(of.batch_tokens));
  } else if (of.steps && of.batch && of.sequence_tokens) {
    tokens = *of.steps * *of.batch * *of.sequence_tokens;
    seen =
        fmt::format("{} steps × {} sequences × {} tokens", n(of.steps), n(of.batch), n(of.sequence_tokens));
  } else if (of.tokens && !of.steps) {
    tokens = of.tokens;
    seen = fmt::format("{} tokens seen once", n(of.tokens));
  }
  std::optional<double> examples;
  std::string shown;
  if (of.examples && of.epochs) {
    examples = *of.examples * *of.epochs;
    shown = fmt::format("{} examples × {} epochs", n(of.examples), n(of.epochs));
  } else if (of.steps && of.batch) {
    examples = *of.steps * *of.batch;
    shown = fmt::format("{} steps × {} examples", n(of.steps), n(of.batch));
  }
  if (of.forward_flop && examples) {
    return {3 * *of.forward_flop * *examples,
            fmt::format("3 × {} FLOP per forward pass × {}", n(of.forward_flop), shown)};
  }
  if (of.connections && examples) {
    return {6 * *of.connections * *examples,
            fmt::format("2 × {} connections × 3 × {}", n(of.connections), shown)};
  }
  if (of.parameters && tokens && of.sparse)
    return {std::nullopt, "a mixture of experts: not every parameter is used for every token"};
  if (of.parameters && tokens)
    return {6 * *of.parameters * *tokens, fmt::format("6 × {} parameters × {}", n(of.parameters), seen)};
  if (of.parameters && examples)
    return {std::nullopt,
            "parameters and examples alone: weights may be shared, so connections are not known"};
  if (of.parameters && of.tokens && of.steps)
    return {std::nullopt, "steps without a batch: how often the tokens were seen is not known"};
  return {std::nullopt, "too few numbers"};
}

ComputeEstimate flop_from_hardware(std::optional<std::int64_t> n_devices, std::optional<double> hours,
                                   std::optional<double> device_hours, std::optional<double> peak,
                                   double utilisation) {
  if (!peak) return {std::nullopt, "the device's peak is not known"};
  std::string time;
  double total = 0;
  if (device_hours) {
    total = *device_hours;
    time = fmt::format("{} device-hours", format_number(total));
  } else if (n_devices && hours) {
    total = static_cast<double>(*n_devices) * *hours;
    time = fmt::format("{} devices × {} hours", *n_devices, format_number(*hours));
  } else {
    return {std::nullopt, n_devices ? "no training time is stated" : "no number of devices is stated"};
  }
  return {total * 3600 * *peak * utilisation, fmt::format("{} × 3600 s × {} FLOP/s × utilisation {}", time,
                                                          format_number(*peak), format_number(utilisation))};
}

}  // namespace computedivide
