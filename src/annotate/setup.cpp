// Which of several set-ups a paper is said to have had, and whether it can have had it.

#include "annotate/setup.hpp"

#include <algorithm>

#include "annotate/subject.hpp"
#include "annotate/tokens.hpp"
#include "computedivide/date.hpp"

namespace computedivide {

namespace {

constexpr std::size_t shortest_shared_name = 5;  // letters: "titanx"

bool released_by(const Accelerator& accelerator, int year) {
  const std::optional<ParsedDate> release = parse_date(accelerator.release);
  return !release || year_of(release->date) <= year;
}

/// "gtxtitanx" and "titanx": one name ends in the other; a card and its "Ti".
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

}  // namespace

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
  if (*use.n_devices != *other.n_devices * unit || other.rule.find("cores a chip") == std::string::npos)
    return;
  use.n_devices = other.n_devices;
  use.rule += "; cores, as another sentence says";
}

void take_larger_count(HardwareUse& use, const std::vector<Token>& tokens,
                       const std::vector<Accelerator>& table) {
  // GPUs are no machines of several ("a DGX-1 with 8 GPUs"), and no TPUs.
  const Accelerator& device = table[use.accelerator];
  if (!use.n_devices || device.devices > 1 || device.slice_unit > 0) return;
  const DeviceCount more = count_unnamed(tokens);
  if (!more.count || *more.count <= *use.n_devices) return;
  use.n_devices = more.count;
  use.rule += "; the sentence counts more without the name: " + more.rule;
}

DeviceCount count_unnamed(const std::vector<Token>& tokens) {
  DeviceCount largest;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!is_one_of(tokens, i, {"gpu", "gpus"})) continue;
    // "128 GPUs", "8-GPU server"; not "64-bit machine with an NVIDIA GPU", "a single-GPU batch"
    const bool hyphen = i >= 2 && is_one_of(tokens, i - 1, {"-"}) && tokens[i - 2].digits;
    if (!hyphen && (!tokens[i - 1].number || tokens[i - 1].mention)) continue;
    // "4 V100 32 GPUs" is a memory; "4 GPUs as compared to B, which takes 8 GPUs" somebody else's.
    if (i >= 2 && tokens[i - 2].mention) continue;
    if (has_any(tokens, 0, i, {"compared", "than", "whereas"})) continue;
    if (subject_at(tokens, i, true).subject == Subject::other || !denial_at(tokens, i).empty()) continue;
    // "92 GPU years", "53 GPUs (Titan X, Titan V, …)"
    if (has_any(tokens, i + 1, i + 3,
                {"hour", "hours", "day", "days", "year", "years", "month", "months", "h", "hr"}))
      continue;
    if (has_any(tokens, i + 1, i + 5, {"kinds", "types", "combination", "mix", "various"})) continue;
    const auto names = [](const Token& token) { return token.mention.has_value(); };
    if (std::count_if(tokens.begin(), tokens.end(), names) > 1) continue;
    // "machines with 8 V100 GPUs each, 64 GPUs in all": no number of machines is needed.
    const bool in_all = is_one_of(tokens, i + 1, {"overall", "altogether"}) ||
                        (is_one_of(tokens, i + 1, {"in"}) && is_one_of(tokens, i + 2, {"all", "total"}));
    DeviceCount found = count_devices(tokens, i, 0);
    if (in_all && !hyphen && !found.count && tokens[i - 1].digits)
      found = {static_cast<std::int64_t>(*tokens[i - 1].number), "'" + tokens[i - 1].text + "' in all"};
    if (found.count && (!largest.count || *found.count > *largest.count)) largest = std::move(found);
  }
  return largest;
}

}  // namespace computedivide
