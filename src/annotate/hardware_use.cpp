// Device, count and hours from one sentence.
//
// Each accelerator that the table knows is judged separately: whose it is (tokens.cpp), whether the sentence
// denies or only supposes it, and whether it describes use at all ("V100s are faster than P100s" does not). A
// mention that survives is "training", "plain" or "weak"; annotate.cpp chooses among a paper's sentences. The
// time goes to the sentence's best mention.
//
// The rest ranks the set-ups of a paper, and says whether the paper can have had one.

#include "annotate/sentence.hpp"

#include <algorithm>

#include "computedivide/date.hpp"

namespace computedivide {

namespace {

constexpr std::size_t shortest_shared_name = 5;  // letters: "titanx"

bool released_by(const Accelerator& accelerator, int year) {
  const std::optional<ParsedDate> release = parse_date(accelerator.release);
  return !release || year_of(release->date) <= year;
}

/// "gtxtitanx" and "titanx": one name is the end of the other; a card and its "Ti".
bool shares_name(const Accelerator& a, const Accelerator& b) {
  for (const std::string& one : a.aliases) {
    const std::optional<HardwareAlias> left = parse_hardware_alias(one);
    if (!left || left->letters.size() < shortest_shared_name) continue;
    for (const std::string& other : b.aliases) {
      const std::optional<HardwareAlias> right = parse_hardware_alias(other);
      if (!right) continue;
      if (right->letters.ends_with(left->letters) || right->letters + "ti" == left->letters) return true;
    }
  }
  return false;
}

constexpr std::size_t most_mentions = 20;  // a sentence that names more is a list

bool tells_of_use(const Tokens& tokens) {
  if (std::any_of(tokens.begin(), tokens.end(), is_training_word)) return true;
  static const WordList& use = reading_words("use");
  return has_any(tokens, use);
}

/// "V100 GPUs are faster than P100 GPUs": no use, unless "we" compare.
bool compares(const Tokens& tokens) {
  return has_any(tokens, "faster|slower|cheaper|newer") && has_any(tokens, "than") &&
         !has_any(tokens, "we|our");
}

/// "32 GB" near a name that does not include it: "V100 GPUs with 32 GB", "A100 GPUs (80GB)", "32GB V100s".
std::string memory_beside(const Tokens& tokens, std::size_t at) {
  const auto memory = [&](std::size_t i) -> std::string {
    const bool is = i + 1 < tokens.size() && tokens[i].digits && reads(tokens, i + 1, "gb|gib");
    return is ? tokens[i].text + "GB" : std::string();
  };
  std::size_t i = at + 1;
  while (reads(tokens, i, "gpu|gpus|card|cards|accelerators|(|with|of|having|each|,")) ++i;
  if (std::string after = memory(i); !after.empty()) return after;
  i = at;
  while (i > 0 && reads(tokens, i - 1, "nvidia|tesla|geforce")) --i;
  return i >= 2 ? memory(i - 2) : std::string();
}

/// "The paper does not specify any GPU model (e.g., A100)": what follows is an example of what is missing.
std::string states_nothing(const Tokens& tokens, std::size_t at, bool is_answer) {
  for (std::size_t i = 0; i + 1 < at; ++i) {
    if (!reads(tokens, i, "not|no|without|never|nor|lacks")) continue;
    for (std::size_t k = i + 1; k < std::min(at, i + 5); ++k) {
      for (const std::string_view stem :
           {"specif", "provid", "mention", "describ", "detail", "disclos", "state", "explicit", "identif",
            "list", "report", "includ", "contain"}) {
        // "We do not use … as stated": applies only to sentences about what the paper says.
        if (tokens[k].text.starts_with(stem) &&
            (is_answer || has_any(tokens, 0, i, "paper|it|text|authors|section") || i == 0))
          return tokens[i].text + " … " + tokens[k].text;
      }
    }
  }
  return {};
}

HardwareUse judge(const Tokens& tokens, std::size_t at, bool is_answer) {
  HardwareUse use{tokens[at]};
  if (const std::string said = states_nothing(tokens, at, is_answer); !said.empty()) {
    use.rule = "the sentence says that there is none: '" + said + "'";
    return use;
  }
  const SubjectDecision subject = subject_at(tokens, at, is_answer);
  if (subject.subject == Subject::other) {
    use.rule = "somebody else's: '" + subject.word + "'";
    return use;
  }
  if (const std::string denied = denial_at(tokens, at);
      !denied.empty() && !(is_answer && (denied == "could" || denied == "than"))) {
    use.rule = "not used: '" + denied + "'";
    return use;
  }
  const bool training = std::any_of(tokens.begin(), tokens.end(), is_training_word);
  const std::string whose =
      subject.subject == Subject::own ? "own: '" + subject.word + "'" : "own: nobody else is named";
  if (has_any(tokens,
              "thank|thanks|acknowledge|acknowledges|grateful|gratefully|donation|donated|donating")) {
    use.strength = UseStrength::weak;
    use.rule = whose + "; thanked for";
  } else if (training) {
    use.strength = UseStrength::training;
    use.rule = whose + "; a word for training";
  } else if (has_any(tokens, "inference|latency|throughput|fps|deployment|deployed|runtime")) {
    use.strength = UseStrength::weak;
    use.rule = whose + "; for inference";
  } else if (is_answer || (tells_of_use(tokens) && !compares(tokens))) {
    use.strength = UseStrength::plain;
    use.rule = whose + (is_answer ? "; the answer to what was used" : "; a word for use");
  } else {
    use.rule = "no word for use";
  }
  return use;
}

/// The unit of the table is a TPU chip (two cores up to v4). A "Cloud TPU v2" or "v3" that is not counted in
/// chips, cores or by a slice ("v3-8") is the board that Google rents under this name, and so is a "TPU v3
/// board".
bool is_cloud_board(const Tokens& tokens, std::size_t at, std::string_view sentence,
                    const Accelerator& accelerator) {
  if (accelerator.slice_unit == 0) return false;
  std::string name(sentence.substr(tokens[at].begin, tokens[at].end - tokens[at].begin));
  if (reads(tokens, at + 1, "board|boards")) name += " cloud";
  return names_cloud_tpu_board(name) && !has_any(tokens, "core|cores|chip|chips|workers");
}

}  // namespace

std::vector<HardwareUse> HardwareReader::read(std::string_view sentence, bool is_answer) const {
  std::vector<AcceleratorMention> mentions = names_.find(sentence);
  if (mentions.empty()) return {};
  if (mentions.size() > most_mentions) mentions.resize(most_mentions);
  const Tokens tokens = tokenize(sentence, mentions);
  const std::vector<Duration> durations = find_durations(tokens);
  // "300 V100-days": the number counts days, not devices.
  const auto counts_time = [&](std::size_t at) {
    return std::any_of(durations.begin(), durations.end(), [&](const Duration& duration) {
      return duration.device_hours && duration.first <= at && at < duration.last;
    });
  };
  std::vector<HardwareUse> uses;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].mention) continue;
    const AcceleratorMention& mention = mentions[*tokens[i].mention];
    const Accelerator& accelerator = table_[mention.accelerator];
    HardwareUse use = judge(tokens, i, is_answer);
    use.accelerator = mention.accelerator;
    if (const std::string memory = memory_beside(tokens, i); !memory.empty()) {
      std::string name(sentence.substr(mention.begin, mention.end - mention.begin));
      if (name.ends_with('s')) name.pop_back();
      if (const auto exact = names_.exact(name + " " + memory)) use.accelerator = exact->accelerator;
    }
    // A count in the name itself ("TPUv3-8") is not divided by cores again; a DGX-1 is one device of 8.
    const int in_name = std::max(1, mention.devices / std::max(1, accelerator.devices));
    DeviceCount count = counts_time(i) ? DeviceCount{std::nullopt, "a number of device-hours"}
                                       : count_devices(tokens, i, in_name > 1 ? 0 : accelerator.slice_unit);
    if (count.count) {
      use.n_devices = *count.count * in_name;
      if (is_cloud_board(tokens, i, sentence, accelerator) && in_name == 1) {
        *use.n_devices *= chips_per_cloud_tpu;
        count.rule += ", a Cloud TPU being four chips";
      }
    } else if (in_name > 1) {
      // "a v3-1024 TPU pod" is counted by its name, whatever precedes it.
      use.n_devices = in_name;
    }
    use.rule += "; " + (in_name > 1 ? "the name counts " + std::to_string(in_name) + "; " : std::string()) +
                count.rule;
    uses.push_back(std::move(use));
  }
  const std::optional<std::size_t> best = best_use(uses);
  if (!best) return uses;
  const bool of_several_models = has_any(tokens, "large|larger|largest|big|huge|xl|xxl") &&
                                 has_any(tokens, "base|small|smaller|smallest|tiny|medium");
  for (const Duration& time : read_times(sentence)) {
    if (!time.accepted) continue;
    std::optional<double>& place = time.device_hours ? uses[*best].device_hours : uses[*best].hours;
    // "10 hours for the base model and 2 days for the large one": the largest model's, else the first.
    if (place && !(of_several_models && time.hours > *place)) continue;
    place = time.hours;
    uses[*best].rule += "; " + time.rule;
  }
  return uses;
}

std::vector<Duration> HardwareReader::read_times(std::string_view sentence) const {
  const Tokens tokens = tokens_of(sentence);
  std::vector<Duration> times = find_durations(tokens);
  for (Duration& time : times) {
    if (!time.accepted) continue;
    const SubjectDecision subject = subject_at(tokens, time.first);
    const std::string denied = denial_at(tokens, time.first);
    time.accepted = subject.subject != Subject::other && denied.empty();
    if (subject.subject == Subject::other) {
      time.rule = "somebody else's: '" + subject.word + "'";
    } else if (!denied.empty()) {
      time.rule = "not so: '" + denied + "'";
    }
  }
  return times;
}

std::optional<std::size_t> best_use(const std::vector<HardwareUse>& uses) {
  std::optional<std::size_t> best;
  const auto rank = [](const HardwareUse& use) {
    return std::pair(static_cast<int>(use.strength), use.n_devices.has_value());
  };
  for (std::size_t i = 0; i < uses.size(); ++i) {
    if (uses[i].strength == UseStrength::rejected) continue;
    if (!best || rank(uses[i]) > rank(uses[*best])) best = i;
  }
  return best;
}

SetupRank setup_rank(const HardwareUse& use, const std::vector<Accelerator>& table) {
  const Accelerator& accelerator = table[use.accelerator];
  const double devices =
      use.n_devices ? static_cast<double>(*use.n_devices) * std::max(1, accelerator.devices) : 1;
  return {static_cast<int>(use.strength), use.n_devices.has_value(),
          use.n_devices.has_value() || accelerator.devices <= 1,
          devices * peak_flops(accelerator, "best").value_or(0), use.hours.value_or(0)};
}

std::optional<std::size_t> on_sale(std::size_t accelerator, int year, const std::vector<Accelerator>& table) {
  if (year == 0 || released_by(table[accelerator], year)) return accelerator;
  std::optional<std::size_t> sibling;
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (i == accelerator || !released_by(table[i], year) || !shares_name(table[accelerator], table[i]))
      continue;
    if (!sibling || table[i].release > table[*sibling].release) sibling = i;
  }
  return sibling;
}

void correct_to_cores(HardwareUse& use, const HardwareUse& other, const std::vector<Accelerator>& table) {
  const int unit = table[use.accelerator].slice_unit;
  if (unit < 2 || use.accelerator != other.accelerator || !use.n_devices || !other.n_devices) return;
  if (*use.n_devices != *other.n_devices * unit || !contains(other.rule, "cores per chip")) return;
  use.n_devices = other.n_devices;
  use.rule += "; cores, as another sentence says";
}

void take_larger_count(HardwareUse& use, const Tokens& tokens, const std::vector<Accelerator>& table) {
  // "GPUs" does not count machines of several devices ("a DGX-1 with 8 GPUs") or TPUs.
  const Accelerator& device = table[use.accelerator];
  if (!use.n_devices || device.devices > 1 || device.slice_unit > 0) return;
  const DeviceCount more = count_unnamed(tokens);
  if (!more.count || *more.count <= *use.n_devices) return;
  use.n_devices = more.count;
  use.rule += "; the sentence counts more without the name: " + more.rule;
}

DeviceCount count_unnamed(const Tokens& tokens) {
  DeviceCount largest;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!reads(tokens, i, "gpu|gpus")) continue;
    // "128 GPUs", "8-GPU server"; not "64-bit machine with an NVIDIA GPU", "a single-GPU batch"
    const bool hyphen = i >= 2 && reads(tokens, i - 1, "-") && tokens[i - 2].digits;
    if (!hyphen && (!tokens[i - 1].number || tokens[i - 1].mention)) continue;
    // In "4 V100 32 GPUs" the 32 is a memory size; in "4 GPUs as compared to B, which takes 8 GPUs" the 8 are
    // somebody else's.
    if (i >= 2 && tokens[i - 2].mention) continue;
    if (has_any(tokens, 0, i, "compared|than|whereas")) continue;
    if (subject_at(tokens, i, true).subject == Subject::other || !denial_at(tokens, i).empty()) continue;
    // "92 GPU years", "53 GPUs (Titan X, Titan V, …)"
    if (has_any(tokens, i + 1, i + 3, "hour|hours|day|days|year|years|month|months|h|hr")) continue;
    if (has_any(tokens, i + 1, i + 5, "kinds|types|combination|mix|various")) continue;
    const auto names = [](const Token& token) { return token.mention.has_value(); };
    if (std::count_if(tokens.begin(), tokens.end(), names) > 1) continue;
    // "machines with 8 V100 GPUs each, 64 GPUs in all": no number of machines is needed.
    const bool in_all = reads(tokens, i + 1, "overall|altogether") || reads(tokens, i + 1, "in all|total");
    DeviceCount found = count_devices(tokens, i, 0);
    if (in_all && !hyphen && !found.count && tokens[i - 1].digits)
      found = {static_cast<std::int64_t>(*tokens[i - 1].number), "'" + tokens[i - 1].text + "' in all"};
    if (found.count && (!largest.count || *found.count > *largest.count)) largest = std::move(found);
  }
  return largest;
}

}  // namespace computedivide
