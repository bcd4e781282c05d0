// How long a training took. A time counts only if the sentence is about training or about something that
// takes, lasts or runs; never if it is a bound or a range (choosing one end would be a guess), belongs to one
// step or epoch, to inference, or measures data.

#include "annotate/sentence.hpp"

#include <algorithm>

namespace computedivide {

namespace {

/// Hours in a unit of time; nothing for another word.
std::optional<double> unit_hours(std::string_view word) {
  static constexpr std::pair<std::string_view, double> units[] = {{"s|sec|secs|second|seconds", 1.0 / 3600},
                                                                  {"min|mins|minute|minutes", 1.0 / 60},
                                                                  {"h|hr|hrs|hour|hours", 1},
                                                                  {"day|days", 24},
                                                                  {"week|weeks", 168},
                                                                  {"month|months", 730}};
  for (const auto& [words, hours] : units)
    if (is_one_of(word, words)) return hours;
  return std::nullopt;
}

bool is_device_word(const Token& token) {
  return token.mention || is_one_of(token.text, "gpu|tpu|device|core|gpus|card|accelerator");
}

/// The time that begins with the number at a token.
std::optional<Duration> duration_at(const Tokens& tokens, std::size_t at) {
  double value = 0;
  std::size_t next = at + 1;
  // "1, 429 min": thousands split by a space.
  const auto digits = [&](std::size_t i, std::size_t least, std::size_t most) {
    return i < tokens.size() && tokens[i].digits && tokens[i].text.size() >= least &&
           tokens[i].text.size() <= most &&
           tokens[i].text.find_first_not_of("0123456789") == std::string::npos;
  };
  const bool comma = reads(tokens, at + 1, ",") && tokens[at + 1].begin == tokens[at].end &&
                     at + 3 < tokens.size() && unit_hours(tokens[at + 3].text);
  if (comma && digits(at, 1, 3) && digits(at + 2, 3, 3) && !(at > 1 && reads(tokens, at - 1, ","))) {
    value = *tokens[at].number * 1000 + *tokens[at + 2].number;
    next = at + 3;
  } else if (comma && digits(at, 1, 2) && digits(at + 2, 1, 1) &&
             tokens[at + 2].begin == tokens[at + 1].end) {
    value = *tokens[at].number + *tokens[at + 2].number / 10;  // "2,5 days"
    next = at + 3;
  } else if (reads(tokens, at, "half a|an")) {
    value = 0.5;
    next = at + 2;
  } else if (reads(tokens, at, "a|an")) {
    value = 1;
  } else if (const std::optional<Quantity> quantity = quantity_at(tokens, at)) {
    value = quantity->value;
    next = quantity->next;
    if (reads(tokens, next, "and a half")) {
      value += 0.5;
      next += 3;
    }
  } else {
    return std::nullopt;
  }
  Duration duration;
  duration.first = at;
  if (reads(tokens, next, "-")) ++next;
  // "120 GPU-hours", "2,048 A100 GPU hours"
  std::size_t device = next;
  while (device < tokens.size() && device < next + 4 &&
         (is_device_word(tokens[device]) || tokens[device].text == "-")) {
    duration.device_hours = duration.device_hours || tokens[device].text != "-";
    ++device;
  }
  if (duration.device_hours) next = device;
  if (reads(tokens, next, "full|whole|entire")) ++next;
  if (next >= tokens.size()) return std::nullopt;
  const std::optional<double> unit = unit_hours(tokens[next].text);
  if (!unit || value <= 0) return std::nullopt;
  // "s" and "h" are units only if they touch a number or follow one: "7h", "7 h".
  if (tokens[next].text.size() == 1 && (!tokens[next - 1].digits || tokens[next].capital))
    return std::nullopt;
  // "128 second-generation chips"
  if (reads(tokens, next, "second|minute|day -")) return std::nullopt;
  duration.hours = value * *unit;
  duration.last = next + 1;
  if (reads(tokens, next + 1, "and a half")) {
    duration.hours += 0.5 * *unit;
    duration.last = next + 4;
  }
  return duration;
}

bool is_bound_before(const Tokens& tokens, std::size_t first) {
  if (reads(tokens, first - 1, "under|over|within|below|above|≤|<|>|exceeding")) return true;
  return reads(tokens, first - 2, "less|more|fewer|longer|shorter than") ||
         reads(tokens, first - 2, "up to") || reads(tokens, first - 2, "at most|least");
}

bool is_range(const Tokens& tokens, const Duration& duration) {
  const std::size_t first = duration.first;
  if (reads(tokens, first - 1, "between")) return true;
  // "between 20 minutes and 1.5 hours"
  if (first >= 4 && reads(tokens, first - 1, "and") && unit_hours(tokens[first - 2].text) &&
      has_any(tokens, first > 6 ? first - 6 : 0, first, "between"))
    return true;
  return first >= 2 && reads(tokens, first - 1, "-|to|and|or") && tokens[first - 2].number.has_value();
}

/// "from 1,429 min to 294 min", where something was made faster: the second time is the current one.
bool is_reduced(const Tokens& tokens, const Duration& before, const Duration& now) {
  static const WordList& reductions = reading_words("made faster");
  return reads(tokens, before.first - 1, "from") && now.first == before.last + 1 &&
         reads(tokens, before.last, "to") && has_any(tokens, reductions);
}

/// Why the time is not a training's; empty if it may be.
std::string objection(const Tokens& tokens, const Duration& duration) {
  if (duration.hours < 1e-3 || duration.hours > 1e9) return "not a training time";
  if (is_range(tokens, duration)) return "a range of times: the text does not say which end applies";
  if (is_bound_before(tokens, duration.first)) return "a bound, not a time";
  if (duration.device_hours && has_any(tokens, duration.first, duration.last, "core"))
    return "core-hours, and cores are not devices";
  if (duration.device_hours) return {};
  if (reads(tokens, duration.last, "of") &&
      !reads(tokens, duration.last + 1, "training|pretraining|pre|compute|computation|wall|gpu|fine"))
    return "an amount of data";
  if (reads(tokens, duration.first - 1, "every|each|per|last|next|past"))
    return "a period, not a training time";
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (reads(tokens, i + 2, "size")) continue;  // "a batch size of"
    if (reads(tokens, i,
              "each|per|every|one|an|a|single|/ epoch|iteration|step|batch|image|sample|frame|query|update"))
      return "the time of one " + tokens[i + 1].text;
  }
  if (has_any(tokens, "inference|latency|sampling|decoding|deadline") &&
      std::none_of(tokens.begin(), tokens.end(), is_training_word))
    return "the time of inference";
  // "960-hour corpus": an adjective, unless it describes the training.
  if (duration.first + 1 < tokens.size() && reads(tokens, duration.first + 1, "-") &&
      !(duration.last < tokens.size() && is_training_word(tokens[duration.last])) &&
      !reads(tokens, duration.last, "run|runs|search"))
    return "an adjective: the time belongs to something else";
  return {};
}

}  // namespace

std::vector<Duration> find_durations(const Tokens& tokens) {
  std::vector<Duration> all;
  for (std::size_t i = 0; i < tokens.size();) {
    std::optional<Duration> duration = duration_at(tokens, i);
    if (!duration) {
      ++i;
      continue;
    }
    // "6 days and 12 hours"
    std::size_t next = duration->last;
    while (reads(tokens, next, "and|,")) ++next;
    if (next < tokens.size() && next <= duration->last + 1 && tokens[next].number &&
        !duration->device_hours) {
      // "1h 30m": after hours m is a minute.
      const bool minutes = duration->last == next && unit_hours(tokens[next - 1].text) == 1.0 &&
                           reads(tokens, next + 1, "m") && *tokens[next].number < 60;
      if (minutes) {
        duration->hours += *tokens[next].number / 60;
        duration->last = next + 2;
      }
      const std::optional<Duration> more = duration_at(tokens, next);
      if (!minutes && more && !more->device_hours && more->hours < duration->hours) {
        duration->hours += more->hours;
        duration->last = more->last;
      }
    }
    duration->rule = objection(tokens, *duration);
    if (duration->rule.empty()) {
      const bool training = std::any_of(tokens.begin(), tokens.end(), is_training_word);
      static const WordList& taking = reading_words("takes time");
      const bool takes = has_any(tokens, taking);
      duration->accepted = training || takes || duration->device_hours;
      duration->rule = !duration->accepted      ? "nothing says that it is a training time"
                       : duration->device_hours ? "devices times hours"
                       : training               ? "a time near a word for training"
                                                : "a time that something takes";
    }
    if (!all.empty() && is_reduced(tokens, all.back(), *duration)) {
      all.back().accepted = false;
      all.back().rule = "the time before it was reduced";
      if (duration->accepted) duration->rule = "the time after a reduction; " + duration->rule;
    }
    i = duration->last;
    duration->begin = tokens[duration->first].begin;
    duration->end = tokens[i - 1].end;
    all.push_back(std::move(*duration));
  }
  return all;
}

bool tells_of_training_time(std::string_view sentence) {
  return contains_any(to_lower(sentence),
                      {"train", "takes", "took", "run ", "runs ", "converge", "gpu-", "gpu hours"});
}

}  // namespace computedivide
