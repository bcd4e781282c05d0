// Device, count and hours from one sentence.
//
// Each accelerator that the table knows is judged for itself: whose it is (subject.cpp), whether the sentence
// denies or only supposes it, and whether it tells of use at all ("V100s are faster than P100s" does not). A
// mention that stays is "training", "plain" or "weak"; annotate.cpp chooses among a paper's sentences. The
// time goes to the sentence's best mention.

#include "annotate/hardware_use.hpp"

#include <algorithm>

#include "annotate/device_count.hpp"
#include "annotate/duration.hpp"
#include "annotate/subject.hpp"
#include "annotate/tokens.hpp"
#include "base/text.hpp"

namespace computedivide {

namespace {

constexpr std::int64_t chips_per_cloud_tpu = 4;
constexpr std::size_t most_mentions = 20;  // a sentence that names more is a list

bool tells_of_use(const std::vector<Token>& tokens) {
  if (std::any_of(tokens.begin(), tokens.end(), is_training_word)) return true;
  return has_any(
      tokens, 0, tokens.size(),
      {"use",         "used",        "uses",           "using",      "utilize",     "utilized",  "run",
       "ran",         "runs",        "running",        "experiment", "experiments", "performed", "conducted",
       "hardware",    "implemented", "implementation", "took",       "takes",       "take",      "requires",
       "required",    "cost",        "costs",          "consumed",   "computed",    "measured",  "evaluated",
       "tested",      "search",      "donation",       "donating",   "donated",     "access",    "cluster",
       "occupies",    "distribute",  "distributed",    "fits",       "fit",         "needs",     "budget",
       "spent",       "simulations", "obtained",       "gpu",        "gpus",        "machine",   "machines",
       "executed",    "carried",     "contains",       "equipped",   "produced",    "reached",   "done",
       "runtimes",    "reserved",    "worked",         "generated",  "rented",      "wall",      "timings",
       "benchmarked", "parallel",    "resources"});
}

/// "V100 GPUs are faster than P100 GPUs": no use, unless "we" compare.
bool compares(const std::vector<Token>& tokens) {
  return has_any(tokens, 0, tokens.size(), {"faster", "slower", "cheaper", "newer"}) &&
         has_any(tokens, 0, tokens.size(), {"than"}) && !has_any(tokens, 0, tokens.size(), {"we", "our"});
}

/// "32 GB" near a name that does not hold it: "V100 GPUs with 32 GB", "A100 GPUs (80GB)", "32GB V100s".
std::string memory_beside(const std::vector<Token>& tokens, std::size_t at) {
  const auto memory = [&](std::size_t i) -> std::string {
    const bool is = i + 1 < tokens.size() && tokens[i].digits && is_one_of(tokens, i + 1, {"gb", "gib"});
    return is ? tokens[i].text + "GB" : std::string();
  };
  std::size_t i = at + 1;
  while (is_one_of(
      tokens, i, {"gpu", "gpus", "card", "cards", "accelerators", "(", "with", "of", "having", "each", ","}))
    ++i;
  if (std::string after = memory(i); !after.empty()) return after;
  i = at;
  while (i > 0 && is_one_of(tokens, i - 1, {"nvidia", "tesla", "geforce"})) --i;
  return i >= 2 ? memory(i - 2) : std::string();
}

bool is_one_of_words(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool thanks(const std::vector<Token>& tokens) {
  return has_any(tokens, 0, tokens.size(),
                 {"thank", "thanks", "acknowledge", "acknowledges", "grateful", "gratefully", "donation",
                  "donated", "donating"});
}

bool for_inference(const std::vector<Token>& tokens) {
  return has_any(tokens, 0, tokens.size(),
                 {"inference", "latency", "throughput", "fps", "deployment", "deployed", "runtime"});
}

/// "The paper does not specify any GPU model (e.g., A100)": what follows is an example of what is missing.
std::string states_nothing(const std::vector<Token>& tokens, std::size_t at, bool is_answer) {
  for (std::size_t i = 0; i + 1 < at; ++i) {
    const bool denies = is_one_of(tokens, i, {"not", "no", "without", "never", "nor", "lacks"});
    if (!denies) continue;
    for (std::size_t k = i + 1; k < std::min(at, i + 5); ++k) {
      for (const std::string_view stem :
           {"specif", "provid", "mention", "describ", "detail", "disclos", "state", "explicit", "identif",
            "list", "report", "includ", "contain"}) {
        // "We do not use … as stated": only a sentence about what the paper says.
        if (tokens[k].text.starts_with(stem) &&
            (is_answer || has_any(tokens, 0, i, {"paper", "it", "text", "authors", "section"}) || i == 0))
          return tokens[i].text + " … " + tokens[k].text;
      }
    }
  }
  return {};
}

HardwareUse judge(const std::vector<Token>& tokens, std::size_t at, bool is_answer) {
  HardwareUse use;
  use.begin = tokens[at].begin;
  use.end = tokens[at].end;
  if (const std::string said = states_nothing(tokens, at, is_answer); !said.empty()) {
    use.rule = "the sentence states none: '" + said + "'";
    return use;
  }
  const SubjectDecision subject = subject_at(tokens, at, is_answer);
  if (subject.subject == Subject::other) {
    use.rule = "somebody else's: '" + subject.word + "'";
    return use;
  }
  if (const std::string denied = denial_at(tokens, at);
      !denied.empty() && !(is_answer && is_one_of_words(denied, {"could", "than"}))) {
    use.rule = "not used: '" + denied + "'";
    return use;
  }
  const bool training = std::any_of(tokens.begin(), tokens.end(), is_training_word);
  const std::string whose =
      subject.subject == Subject::own ? "own: '" + subject.word + "'" : "own: nobody else is named";
  if (thanks(tokens)) {
    use.strength = UseStrength::weak;
    use.rule = whose + "; thanked for";
  } else if (training) {
    use.strength = UseStrength::training;
    use.rule = whose + "; a word for training";
  } else if (for_inference(tokens)) {
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
/// chips, cores or by a slice ("v3-8") is the device that Google rents under this name: a board of four
/// chips.
bool is_cloud_board(const std::vector<Token>& tokens, std::size_t at, std::string_view sentence,
                    const Accelerator& accelerator) {
  if (accelerator.slice_unit == 0) return false;
  const std::string name = to_lower(sentence.substr(tokens[at].begin, tokens[at].end - tokens[at].begin));
  const bool old = name.find("v2") != std::string::npos || name.find("v3") != std::string::npos;
  const bool cloud =
      name.find("cloud") != std::string::npos || is_one_of(tokens, at + 1, {"board", "boards"});
  return old && cloud && !has_any(tokens, 0, tokens.size(), {"core", "cores", "chip", "chips", "workers"});
}

}  // namespace

std::vector<HardwareUse> HardwareReader::read(std::string_view sentence, bool is_answer) const {
  std::vector<AcceleratorMention> mentions = names_.find(sentence);
  if (mentions.empty()) return {};
  if (mentions.size() > most_mentions) mentions.resize(most_mentions);
  const std::vector<Token> tokens = tokenize(sentence, mentions);
  const std::vector<Duration> durations = find_durations(tokens);
  // "300 V100-days": the number is of days, not of devices.
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
    // What the name itself counts ("TPUv3-8") is not counted in cores again; a DGX-1 is one device of 8.
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
      // "a v3-1024 TPU pod" is counted by its name, whatever stands before it.
      use.n_devices = in_name;
    }
    use.rule += "; " + (in_name > 1 ? "the name counts " + std::to_string(in_name) + "; " : std::string()) +
                count.rule;
    uses.push_back(std::move(use));
  }
  const std::optional<std::size_t> best = best_use(uses);
  if (!best) return uses;
  const bool of_several_models =
      has_any(tokens, 0, tokens.size(), {"large", "larger", "largest", "big", "huge", "xl", "xxl"}) &&
      has_any(tokens, 0, tokens.size(), {"base", "small", "smaller", "smallest", "tiny", "medium"});
  for (const StatedTime& time : read_times(sentence)) {
    if (!time.own) continue;
    std::optional<double>& place = time.device_hours ? uses[*best].device_hours : uses[*best].hours;
    // "10 hours for the base model and 2 days for the large one": the largest model's, else the first.
    if (place && !(of_several_models && time.hours > *place)) continue;
    place = time.hours;
    uses[*best].rule += "; " + time.rule;
  }
  return uses;
}

std::vector<StatedTime> HardwareReader::read_times(std::string_view sentence) const {
  const std::vector<Token> tokens = tokenize(sentence, names_.find(sentence));
  std::vector<StatedTime> times;
  for (const Duration& duration : find_durations(tokens)) {
    StatedTime time;
    time.hours = duration.hours;
    time.device_hours = duration.device_hours;
    time.begin = tokens[duration.first].begin;
    time.end = tokens[duration.last - 1].end;
    time.own = duration.accepted;
    time.rule = duration.rule;
    if (time.own) {
      const SubjectDecision subject = subject_at(tokens, duration.first);
      const std::string denied = denial_at(tokens, duration.first);
      if (subject.subject == Subject::other) {
        time.own = false;
        time.rule = "somebody else's: '" + subject.word + "'";
      } else if (!denied.empty()) {
        time.own = false;
        time.rule = "not so: '" + denied + "'";
      }
    }
    times.push_back(std::move(time));
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

}  // namespace computedivide
