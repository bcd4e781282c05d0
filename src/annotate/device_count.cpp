// How many: the number that belongs to an accelerator's name.
//
// The search goes from the name back over words that may come between ("eight 32 GB NVIDIA Tesla …"), to a
// number, "a" or "single"; else forward ("V100 × 8", "V100 (8 in total)", "a TPU pod with 512 cores"). It is
// multiplied by a number of machines where the sentence says that each machine has as many. What is not a
// plain number (4-8, up to 32, several) gives no count: a person can look at the sentence.

#include "annotate/sentence.hpp"

#include <cmath>

namespace computedivide {

namespace {

constexpr double most_devices = 1e6;
constexpr double most_machines = 256;          // more is everything that a computing centre has
constexpr std::int64_t most_per_machine = 16;  // a DGX-2
// Set-ups of many devices are built of machines with 4 or 8; "830" is a misreading, or a company's whole
// fleet.
constexpr std::int64_t odd_from = 100;
constexpr std::int64_t odder_from = 1000;  // from here on whole racks of 64

bool is_device_noun(const Tokens& tokens, std::size_t i) {
  static const WordList& devices = reading_words("devices");
  return reads(tokens, i, devices);
}

bool is_filler(const Tokens& tokens, std::size_t i) {
  static const WordList& fillers = reading_words("between count and device");
  return is_device_noun(tokens, i) || reads(tokens, i, fillers);
}

bool is_node_noun(const Tokens& tokens, std::size_t i) {
  static const WordList& machines = reading_words("machines");
  return reads(tokens, i, machines);
}

bool is_count(const Token& token) {
  return token.number && *token.number >= 1 && *token.number <= most_devices &&
         *token.number == std::floor(*token.number);
}

bool is_distributed(const Tokens& tokens, std::size_t before) {
  for (std::size_t i = 0; i < before; ++i) {
    for (const std::string_view stem : {"distribut", "spread", "split", "parallel", "shard", "divid"})
      if (tokens[i].text.starts_with(stem)) return true;
  }
  return false;
}

/// Why a number at this token is not a count: a range, a bound, the number of a table; empty if it is one.
std::string objection(const Tokens& tokens, std::size_t at) {
  // But "CIFAR-10 and 2 GPUs for …" is not a range.
  const bool name_before = at >= 4 && reads(tokens, at - 3, "-") && !tokens[at - 4].digits &&
                           tokens[at - 4].end == tokens[at - 3].begin;
  if (at >= 2 && reads(tokens, at - 1, "-|to|and|or") && tokens[at - 2].digits && tokens[at].digits &&
      !name_before && !has_any(tokens, at > 6 ? at - 6 : 0, at - 2, "batch|batches|epochs|size"))
    return "a range of counts";
  // "CIFAR-10", "v100-8": the number is a part of a name.
  if (at >= 2 && reads(tokens, at - 1, "-") && tokens[at - 1].end == tokens[at].begin &&
      tokens[at - 2].end == tokens[at - 1].begin && !tokens[at - 2].digits)
    return "part of the name '" + tokens[at - 2].text + "-" + tokens[at].text + "'";
  // "with over 16 GPUs" is a bound, but "distributed over 16 GPUs" and "a batch of 2048 over 16 GPUs" are
  // not.
  const bool bounded =
      at < 2 || reads(tokens, at - 2,
                      "use|used|uses|using|with|of|requires|required|require|on|has|have|takes|took|for");
  if (reads(tokens, at - 1, "under") ||
      (reads(tokens, at - 1, "over") && bounded && !is_distributed(tokens, at)) ||
      reads(tokens, at - 2, "up to") || (at >= 2 && reads(tokens, at - 1, "than")) ||
      reads(tokens, at - 2, "at least|most"))
    return "a bound, not a count";
  if (reads(tokens, at - 1, "table|figure|fig|section|version|appendix|equation"))
    return "the number of a " + tokens[at - 1].text;
  return {};
}

/// A number that belongs to the name of a processor before it.
bool names_processor(const Tokens& tokens, std::size_t number) {
  static const WordList& processors = reading_words("processors");
  for (std::size_t k = number; k-- > (number > 4 ? number - 4 : 0);) {
    if (reads(tokens, k, ",|and|with|(|;|+")) return false;
    if (reads(tokens, k, processors)) return true;
  }
  return false;
}

/// There are several accelerators in the brackets that open at `open`: "81 GPUs (V100, 1080Ti and P40)".
bool names_several(const Tokens& tokens, std::size_t open, std::size_t device) {
  bool other = false;
  for (std::size_t i = open; i < std::min(tokens.size(), device + 8); ++i) {
    if (reads(tokens, i, ")|]")) break;
    if (reads(tokens, i, "or|/")) return false;
    if (tokens[i].mention && i != device) other = true;
  }
  return other;
}

struct Found {
  std::optional<std::size_t> at;  ///< the number's token
  std::int64_t count = 0;
  std::string refused;  ///< there is a number, but it is not a count
};

bool is_plural(const Tokens& tokens, std::size_t device) {
  return tokens[device].text.ends_with('s') ||
         reads(tokens, device + 1, "gpus|cards|chips|accelerators|devices");
}

Found before(const Tokens& tokens, std::size_t device) {
  bool noun = false;     // "8 GPUs (V100)": the bracket follows a word for devices
  bool one = false;      // such a noun, in the singular
  bool several = false;  // the brackets name several kinds: together they make up a number above 1
  for (std::size_t back = 1; back <= 9 && back <= device; ++back) {
    const std::size_t i = device - back;
    noun = noun || is_device_noun(tokens, i);
    one = one || (is_device_noun(tokens, i) && !tokens[i].text.ends_with('s'));
    if (reads(tokens, i, "gb|g|gib") && i > 0 && tokens[i - 1].digits) {
      ++back;  // a memory and its number
      continue;
    }
    if (reads(tokens, i, "pair")) return {i, 2, {}};
    // "a V100", "an NVIDIA GPU (GTX 1080 Ti)", but not "a server of GPUs (V100)"
    if (reads(tokens, i, "a|an") && (!noun || one)) return {i, 1, {}};
    if (tokens[i].number) {
      if (!is_count(tokens[i])) return {};
      std::string refused = objection(tokens, i);
      if (refused.empty() && names_processor(tokens, i)) refused = "part of a processor's name";
      if (refused.empty() && several && *tokens[i].number > 1) refused = "several kinds of device together";
      if (!refused.empty()) return {std::nullopt, 0, std::move(refused)};
      if (reads(tokens, i, "hundred")) return {};
      return {i, static_cast<std::int64_t>(*tokens[i].number), {}};
    }
    several = several || (i > 0 && (noun || is_device_noun(tokens, i - 1)) && reads(tokens, i, "(|[") &&
                          names_several(tokens, i, device));
    if (reads(tokens, i, "(|of|:") && !noun) {
      // "8 × (V100)" is odd enough to be ignored; "8 GPUs of type" has its noun further back, "two of" has a
      // number.
      bool later = i > 0 && tokens[i].text == "of" && tokens[i - 1].number;
      for (std::size_t k = i; k-- > (i > 3 ? i - 3 : 0);) later = later || is_device_noun(tokens, k);
      if (!later) return {};
    }
    if (reads(tokens, i, ",|which|are") && (noun || reads(tokens, i - 1, ",|which"))) continue;
    if (reads(tokens, i, "same") && !is_plural(tokens, device)) return {i, 1, {}};
    // "8 rented A100s": any one word may come between.
    const bool described = back == 1 && i > 0 && tokens[i - 1].number && is_plural(tokens, device) &&
                           tokens[i].text.size() > 2 && !is_node_noun(tokens, i) &&
                           !reads(tokens, i, "with|and|for|using|via|from|than|over|per|epochs");
    if (!is_filler(tokens, i) && !described && !(tokens[i].mention && back > 1)) return {};
  }
  return {};
}

Found after(const Tokens& tokens, std::size_t device, bool& cores, int slice_unit) {
  std::size_t i = device + 1;
  while (is_device_noun(tokens, i) || reads(tokens, i, "pod|cluster|slice|nvidia")) ++i;
  std::size_t open = 0;
  while (reads(tokens, i, "(|[|,")) {
    ++i;
    ++open;
  }
  const bool times = reads(tokens, i, "x|*");
  if (times) ++i;
  const bool with = reads(tokens, i, "with|of|consisting|having");
  if (with) ++i;
  if (with && reads(tokens, i, "of")) ++i;
  if (i >= tokens.size() || !is_count(tokens[i])) return {};
  const std::string refused = objection(tokens, i);
  const auto value = static_cast<std::int64_t>(*tokens[i].number);
  if (times || (open == 1 && reads(tokens, i + 1, ")|in|x"))) {
    if (!refused.empty()) return {std::nullopt, 0, refused};
    return {i, value, {}};
  }
  if ((with || open == 1) && (is_device_noun(tokens, i + 1) || reads(tokens, i + 1, "core|cores"))) {
    cores = slice_unit > 0 && reads(tokens, i + 1, "core|cores");
    if (reads(tokens, i + 1, "core|cores") && !cores) return {};
    return {i, value, {}};
  }
  return {};
}

/// A number that describes a machine, not how many there are: the "64" of "64-bit machine" and "x86 64
/// machine", the "8" of "two 8-GPU machines" (but not the "4" of "4-node cluster"), "128 GB memory machine".
bool describes_machine(const Tokens& tokens, std::size_t number) {
  if (reads(tokens, number + 1, "-")) return !is_node_noun(tokens, number + 2);
  if (number > 0 && reads(tokens, number - 1, "x86")) return true;
  return reads(tokens, number + 1, "gb|g|gib|gi|tb|tib|bit|gigabit|gbit|gbps|gb/s");
}

/// The number of machines, if each has the count at `count`; 1 if none is stated, 0 if the count is per
/// machine and the number of machines is unknown.
std::int64_t machines(const Tokens& tokens, std::size_t count) {
  std::optional<std::size_t> noun;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_node_noun(tokens, i) || i == 0) continue;
    // "Each machine has 8 V100 GPUs, and we train on 32 GPUs": the second count does not belong to a machine.
    if (i < count && has_any(tokens, i, count, "we")) continue;
    std::size_t number = i;
    std::size_t first = i > 3 ? i - 3 : 0;
    for (std::size_t k = i; k-- > first;) {
      if (reads(tokens, k, "on|in|a|an|the|with|using|per|for|,|(|each")) break;
      if (tokens[k].number && describes_machine(tokens, k)) {
        first = k > 2 ? k - 2 : 0;
        continue;
      }
      // Not the "16" of "p3.16xlarge", nor the "2630" of "Intel Xeon 2630 v4 server".
      if (tokens[k].number && (k == 0 || tokens[k - 1].end < tokens[k].begin)) {
        if (*tokens[k].number <= most_machines && !names_processor(tokens, k)) number = k;
        break;
      }
    }
    if (number == i || number == count) {
      const bool whose = reads(tokens, i + 1, "hold|holds|have|has") || reads(tokens, i - 1, "whose");
      if (reads(tokens, i - 1, "per|each|/") || whose) noun = i;
      continue;
    }
    const auto value = static_cast<std::int64_t>(is_count(tokens[number]) ? *tokens[number].number : 1);
    // "8 nodes, each with a 16-core CPU, 512 GB of memory and one V100"
    const bool listed = reads(tokens, i + 1, "each") || reads(tokens, i + 2, "each");
    if (i < count && count - i <= (listed ? 36 : 12) &&
        has_any(tokens, i + 1, count, "with|each|having|containing|contains|contain|equipped|of|which"))
      return value;
    if (i > count && has_any(tokens, count, number, "each|per")) return value;
    // "Each node has 8 GPUs; we use 4 nodes", but not "… and is a single node"
    if (i > count && noun && value > 1 && objection(tokens, number).empty()) return value;
  }
  return noun ? 0 : 1;
}

/// "nodes, each with a CPU and one V100" before this token.
bool is_of_each_machine(const Tokens& tokens, std::size_t at) {
  for (std::size_t i = 1; i < at; ++i) {
    const std::size_t noun = i >= 2 && reads(tokens, i - 1, ",") ? i - 2 : i - 1;
    if (reads(tokens, i, "each") && is_node_noun(tokens, noun) && tokens[noun].text.ends_with('s') &&
        reads(tokens, i + 1, "with|has|having|equipped|containing"))
      return true;
  }
  return false;
}

/// "1000 GPU Nvidia Tesla V100": the cells of a table, one after the other.
bool singular_label(const Tokens& tokens, std::size_t number, std::size_t device) {
  return number < device && reads(tokens, number + 1, "gpu") && !is_plural(tokens, device);
}

/// "machines with 8 V100 GPUs each", "8 GPUs per node", "each with 8": the count is that of one machine.
bool is_per_machine(const Tokens& tokens, std::size_t count, std::size_t device) {
  bool machine_before = false;
  for (std::size_t i = 0; i < count; ++i) machine_before = machine_before || is_node_noun(tokens, i);
  for (std::size_t i = std::max(device, count) + 1; i < std::min(tokens.size(), device + 6); ++i) {
    if (reads(tokens, i, ",|.|;|and")) break;
    if (reads(tokens, i, "each") && machine_before) return true;
    if (reads(tokens, i, "per|/") &&
        (is_node_noun(tokens, i + 1) || reads(tokens, i + 1, "instance|computer|workstation|board|pod")))
      return true;
  }
  return count >= 1 && has_any(tokens, count > 3 ? count - 3 : 0, count, "each") && machine_before;
}

}  // namespace

DeviceCount count_devices(const Tokens& tokens, std::size_t device, int slice_unit) {
  if (reads(tokens, device + 1, "gpuh|gpuhs|hours|hrs") ||
      reads(tokens, device + 1, "gpu|- hours|hrs|h|days"))
    return {std::nullopt, "a number of device-hours"};
  bool cores = slice_unit > 0 && reads(tokens, device + 1, "core|cores");
  Found found = before(tokens, device);
  std::string where = "before the name";
  const bool plain_article = found.at && reads(tokens, *found.at, "a|an");
  if (found.refused.empty() && (!found.at || plain_article)) {
    Found behind = after(tokens, device, cores, slice_unit);
    if (behind.at || !behind.refused.empty()) {
      found = std::move(behind);
      where = "after the name";
    }
  }
  if (!found.refused.empty()) return {std::nullopt, "no count: " + found.refused};
  if (!found.at) return {std::nullopt, "no count is stated"};
  const std::string& name = tokens[device].text;
  if (found.count == 1 && plain_article && where == "before the name" &&
      reads(tokens, device + 1, "gpus|cards|chips|cluster|clusters|pod|pods|nodes|machines")) {
    return {std::nullopt,
            "no count: '" + tokens[*found.at].text + " " + name + " " + tokens[device + 1].text + "'"};
  }
  std::string rule = "'" + tokens[*found.at].text + "' " + where;
  std::int64_t count = found.count;
  const std::int64_t nodes = machines(tokens, *found.at);
  const bool per_machine = is_per_machine(tokens, *found.at, device);
  const bool of_each = nodes == 1 && is_of_each_machine(tokens, std::max(device, *found.at));
  if (nodes == 0 || of_each || (nodes == 1 && per_machine && count > 1))
    return {std::nullopt, "no count: that many per machine, and the number of machines is not stated"};
  if (nodes > 1 && !per_machine && count > most_per_machine) {
    rule += ", in all: no machine holds as many";
  } else if (nodes > 1) {
    count *= nodes;
    rule += ", times " + std::to_string(nodes) + " machines";
  }
  if (cores) {
    if (count % slice_unit != 0) return {std::nullopt, "no count: the cores are not a whole number of chips"};
    count /= slice_unit;
    rule += ", " + std::to_string(slice_unit) + " cores per chip";
  }
  if (static_cast<double>(count) > most_devices) return {std::nullopt, "no count: more than a million"};
  const std::int64_t unit = count > odder_from ? 64 : count > odd_from ? 4 : 1;
  if (count % unit != 0)
    return {std::nullopt, "no count: " + std::to_string(count) +
                              " devices are not a whole number of machines (" + std::to_string(unit) +
                              " together)"};
  if (count > most_per_machine && singular_label(tokens, *found.at, device))
    return {std::nullopt, "no count: '" + tokens[*found.at].text + " GPU " + name + "' reads like a table"};
  return {count, rule};
}

}  // namespace computedivide
