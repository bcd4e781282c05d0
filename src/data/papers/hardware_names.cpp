// Accelerators by name, in running text.
//
// A name is [vendor or series]* core [form | memory | slice]*: "NVIDIA Tesla V100-SXM2-32GB". Only cores are
// in the index, by their letters and digits; the walk from the beginning of a word collects letters, notes
// where spaces and hyphens were, and looks up the index at the end of each word. "A 100" is not an A100:
// breaks must be where the alias has them. Vendors and series are left to a list of words, so that no alias
// need repeat them; form and memory choose among entries of the same core (A100 PCIe, A100 SXM), the plain
// one is used where none matches.

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/papers/hardware.hpp"
#include "hardware_text.hpp"

namespace computedivide {

using namespace hardware_text;

namespace {

/// Words that may come before a name, and the vendor that they belong to.
constexpr std::pair<std::string_view, std::string_view> prefix_words[] = {
    {"nvidia", "nvidia"},       {"nvidias", "nvidia"},    {"geforce", "nvidia"}, {"tesla", "nvidia"},
    {"quadro", "nvidia"},       {"amd", "amd"},           {"radeon", "amd"},     {"instinct", "amd"},
    {"intel", "intel"},         {"habana", "intel"},      {"google", "google"},  {"cloud", "google"},
    {"graphcore", "graphcore"}, {"cerebras", "cerebras"}, {"huawei", "huawei"},  {"aws", "amazon"}};
constexpr int most_prefixes = 4;

/// Too short to be a name in any context: a letter and one or two digits; "B100" is a data set too.
bool is_weak(std::string_view letters) {
  const std::size_t most = letters.starts_with('b') ? 4 : 3;
  return letters.size() >= 2 && letters.size() <= most && is_letter(letters[0]) &&
         std::all_of(letters.begin() + 1, letters.end(), is_digit);
}

/// "v3", "v5e": the beginning of "v3-8 TPU".
bool is_generation(std::string_view letters) {
  return letters.size() >= 2 && letters.size() <= 3 && letters[0] == 'v' && is_digit(letters[1]) &&
         (letters.size() == 2 || letters[2] == 'e' || letters[2] == 'p');
}

/// Whether a name may end before the place: no letter or digit follows, but for a plural "s" and "x8".
bool may_end(std::string_view text, std::size_t at) {
  if (!alnum_at(text, at)) return true;
  if (text[at] == 's') return !alnum_at(text, at + 1);
  return lower(text[at]) == 'x' && at + 1 < text.size() && is_digit(text[at + 1]);
}

std::size_t skip_plural(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] == 's' && !alnum_at(text, at + 1) ? at + 1 : at;
}

bool device_word_follows(std::string_view text, std::size_t at, std::size_t& end) {
  const std::size_t begin = skip_separators(text, at);
  end = word_end(text, begin);
  const std::string word = to_lower(text.substr(begin, end - begin));
  return begin > at && is_one_of(word, "gpu|gpus|card|cards|accelerator|accelerators");
}

/// The text ends in a number that is a word of its own.
bool ends_in_number(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  return begin < text.size() && text.size() - begin <= most_digits &&
         (begin == 0 || !is_alphanumeric(text[begin - 1]));
}

/// "8x" or "8 ×" before this position.
bool times_stand_before(std::string_view text, std::size_t at) {
  constexpr std::string_view cross = "\u00D7";
  std::string_view before = text.substr(0, at);
  while (before.ends_with(' ')) before.remove_suffix(1);
  if (before.ends_with(cross)) {
    before.remove_suffix(cross.size());
  } else if (before.ends_with('x') || before.ends_with('X')) {
    before.remove_suffix(1);
  } else {
    return false;
  }
  while (before.ends_with(' ')) before.remove_suffix(1);
  return ends_in_number(before);
}

/// A word begins here; so does the V100 of "8xV100".
bool word_begins(std::string_view text, std::size_t at) {
  if (!is_alphanumeric(text[at])) return false;
  if (at == 0 || !is_alphanumeric(text[at - 1])) return true;
  return lower(text[at - 1]) == 'x' && ends_in_number(text.substr(0, at - 1));
}

}  // namespace

std::string HardwareAlias::key() const {
  return fmt::format("{}|{}|{}|{}", letters, form, memory_gb, capital_end ? "S" : "");
}

std::optional<HardwareAlias> parse_hardware_alias(std::string_view alias) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < alias.size();) {
    if (const std::size_t end = word_end(alias, at); end > at) {
      words.push_back(alias.substr(at, end - at));
      at = end;
    } else if (alias[at] == ' ' || alias[at] == '-' || alias[at] == '(' || alias[at] == ')') {
      ++at;
    } else {
      return std::nullopt;
    }
  }
  HardwareAlias parsed;
  while (words.size() > 1) {
    const std::string_view last = words.back();
    if (const auto memory = memory_at(last, 0); memory && parsed.memory_gb == 0) {
      parsed.memory_gb = memory->first;
    } else if (const auto form = form_at(last, 0); form && parsed.form.empty()) {
      parsed.form = form->first;
    } else {
      break;
    }
    words.pop_back();
  }
  for (const std::string_view word : words) {
    parsed.letters += to_lower(word);
    parsed.breaks.resize(parsed.letters.size());
    parsed.breaks.back() = true;
  }
  if (std::ranges::none_of(parsed.letters, is_letter)) return std::nullopt;
  const std::string_view last = words.back();
  parsed.capital_end = last.size() >= 2 && last.back() == 'S' && is_digit(last[last.size() - 2]);
  return parsed;
}

/// Where a name's core is, and what has been seen of the name.
struct HardwareNames::Core {
  std::size_t begin = 0, end = 0;
  std::string_view vendor = {};  ///< from the words before; it makes even a short name count
  std::string letters;
  std::optional<unsigned> slice;  ///< the 8 of "v3-8 TPU"
  const std::vector<Entry>* entries = nullptr;
  std::vector<bool> breaks;
  bool in_prose = false, open_bracket = false;
};

HardwareNames::HardwareNames(const std::vector<Accelerator>& table) {
  std::unordered_map<std::string, std::size_t> claimed;
  for (std::size_t i = 0; i < table.size(); ++i) {
    rows_.push_back({table[i].devices, table[i].slice_unit, to_lower(table[i].vendor)});
    std::vector<std::string> names = table[i].aliases;
    names.push_back(table[i].name);
    for (const std::string& name : names) {
      const std::optional<HardwareAlias> alias = parse_hardware_alias(name);
      if (!alias)
        fail("accelerator '{}': '{}' is not a name; at least one letter is needed", table[i].name, name);
      const auto [place, is_new] = claimed.emplace(alias->key(), i);
      if (!is_new) {
        fail("accelerator '{}': '{}' is a name of '{}' too; every name must stand for one accelerator, once",
             table[i].name, name, table[place->second].name);
      }
      longest_ = std::max(longest_, alias->letters.size());
      entries_[alias->letters].push_back({*alias, i});
    }
  }
}

/// Form, memory, slice and plural after the core; makes the mention the best where it is the longest.
void HardwareNames::finish(std::string_view text, Core core, std::optional<AcceleratorMention>& best) const {
  const bool capital = text[core.end - 1] == 'S';
  const auto fits = [&](const Entry& entry) {
    if (entry.alias.capital_end && !capital) return false;
    // "Huawei P40" is not a card.
    if (!core.vendor.empty() && core.vendor != rows_[entry.accelerator].vendor) return false;
    for (std::size_t i = 0; i + 1 < core.breaks.size(); ++i)
      if (core.breaks[i] && !entry.alias.breaks[i]) return false;
    return true;
  };
  std::string form;
  unsigned memory = 0;
  std::size_t end = skip_plural(text, core.end);
  for (std::size_t at = end;;) {
    at = skip_separators(text, at);
    const bool bracket = at < text.size() && text[at] == '(';
    if (bracket) ++at;
    if (at == end) break;  // what belongs to the name is separated from it
    if (const auto found = memory_at(text, at); found && memory == 0) {
      memory = found->first;
      at = found->second;
    } else if (const auto shape = form_at(text, at); shape && form.empty()) {
      form = shape->first;
      at = shape->second;
    } else {
      break;
    }
    if (bracket && at < text.size() && text[at] == ')') ++at;
    end = at;
  }
  const Entry* chosen = nullptr;
  const auto choose = [&](std::string_view wanted_form, unsigned wanted_memory) {
    for (const Entry& entry : *core.entries)
      if (chosen == nullptr && entry.alias.form == wanted_form && entry.alias.memory_gb == wanted_memory &&
          fits(entry))
        chosen = &entry;
  };
  choose(form, memory);
  choose(form, 0);
  choose({}, memory);
  choose({}, 0);
  if (chosen == nullptr) return;

  const int devices = rows_[chosen->accelerator].devices;
  const int slice_unit = rows_[chosen->accelerator].slice_unit;
  AcceleratorMention mention{core.begin, end, chosen->accelerator, devices};
  std::optional<unsigned> slice = core.slice;
  if (slice && slice_unit == 0) return;
  if (slice_unit > 0 && !slice && end == core.end && end < text.size()) {
    if (const std::size_t size = hyphen(text, end); size > 0) {
      const auto number = digits_at(text, end + size);
      if (number && may_end(text, number->second)) {
        slice = number->first;
        mention.end = skip_plural(text, number->second);
      }
    }
  }
  if (slice) {
    const auto unit = static_cast<unsigned>(slice_unit);
    if (*slice >= unit && *slice % unit == 0) {
      mention.devices = devices * static_cast<int>(*slice / unit);
    } else if (core.slice) {
      return;
    } else {
      mention.end = end;  // "-3" is not a slice, and not part of the name
    }
  }
  if (core.in_prose && is_weak(core.letters) && core.vendor.empty() && form.empty() && memory == 0) {
    std::size_t ignored = 0;
    if (!device_word_follows(text, mention.end, ignored) && !times_stand_before(text, mention.begin)) return;
  }
  if (!best || mention.end > best->end) best = mention;
}

/// Walks from the beginning of the core and looks up the index at the end of each word.
void HardwareNames::match_core(std::string_view text, const Core& start,
                               std::optional<AcceleratorMention>& best) const {
  Core core = start;
  for (std::size_t at = core.end; at < text.size() && core.letters.size() < longest_;) {
    if (is_alphanumeric(text[at])) {
      core.letters += lower(text[at]);
      core.breaks.push_back(false);
      core.end = ++at;
      const bool capital_s = text[at - 1] == 'S';
      if (!may_end(text, at) && !(capital_s && !alnum_at(text, at))) continue;
      const auto found = entries_.find(core.letters);
      if (found == entries_.end()) continue;
      core.entries = &found->second;
      Core ended = core;
      if (core.open_bracket && at < text.size() && text[at] == ')') ended.end = at + 1;
      finish(text, ended, best);
      continue;
    }
    if (core.letters.empty()) return;
    if (const std::size_t size = hyphen(text, at); size > 0 && is_generation(core.letters) && !core.slice) {
      if (const auto number = digits_at(text, at + size); number && !alnum_at(text, number->second)) {
        core.slice = number->first;
        at = number->second;
        continue;
      }
    }
    std::size_t next = skip_separators(text, at);
    if (next < text.size() && text[next] == '(' && !core.open_bracket) {
      core.open_bracket = true;
      ++next;
    }
    if (next == at || !alnum_at(text, next)) return;
    core.breaks.back() = true;
    at = next;
  }
}

std::optional<AcceleratorMention> HardwareNames::match(std::string_view text, std::size_t begin,
                                                       bool in_prose) const {
  std::optional<AcceleratorMention> best;
  Core core;
  core.begin = core.end = begin;
  core.in_prose = in_prose;
  for (int prefixes = 0; prefixes <= most_prefixes; ++prefixes) {
    match_core(text, core, best);
    const std::size_t end = word_end(text, core.end);
    const std::string word = to_lower(text.substr(core.end, end - core.end));
    const auto known = std::find_if(std::begin(prefix_words), std::end(prefix_words),
                                    [&](const auto& prefix) { return prefix.first == word; });
    // Two vendors in a row are not a name.
    if (known == std::end(prefix_words) || (!core.vendor.empty() && core.vendor != known->second)) break;
    const std::size_t next = skip_separators(text, end);
    if (!alnum_at(text, next)) break;
    core.end = next;
    core.vendor = known->second;
  }
  return best;
}

std::vector<AcceleratorMention> HardwareNames::find(std::string_view text) const {
  std::vector<AcceleratorMention> mentions;
  for (std::size_t at = 0; at < text.size();) {
    if (word_begins(text, at)) {
      if (const std::optional<AcceleratorMention> mention = match(text, at, true)) {
        mentions.push_back(*mention);
        at = mention->end;
        continue;
      }
    }
    ++at;
  }
  return mentions;
}

std::optional<AcceleratorMention> HardwareNames::exact(std::string_view device) const {
  const std::string_view cell = trim(device);
  if (cell.empty() || !is_alphanumeric(cell[0])) return std::nullopt;
  std::optional<AcceleratorMention> mention = match(cell, 0, false);
  if (!mention) return std::nullopt;
  std::size_t end = mention->end;
  if (end != cell.size() && (!device_word_follows(cell, mention->end, end) || end != cell.size()))
    return std::nullopt;
  const auto offset = static_cast<std::size_t>(cell.data() - device.data());
  mention->begin += offset;
  mention->end += offset;
  return mention;
}

bool names_cloud_tpu_board(std::string_view name) {
  const std::string words = to_lower(name);
  return contains(words, "cloud") && contains_any(words, {"v2", "v3"});
}

std::optional<DeviceCell> HardwareNames::cell(std::string_view device) const {
  constexpr std::uint64_t most = 1'000'000;
  constexpr std::string_view cross = "\u00D7";
  std::string_view rest = trim(device);
  std::optional<std::int64_t> count;
  const auto with_board = [&](AcceleratorMention mention) {
    const Row& row = rows_[mention.accelerator];
    const bool is_slice = mention.devices > row.devices;
    if (row.slice_unit > 0 && !is_slice && names_cloud_tpu_board(device))
      mention.devices *= chips_per_cloud_tpu;
    return DeviceCell{mention, count};
  };
  if (const auto mention = exact(rest)) return with_board(*mention);
  std::size_t end = 0;
  while (end < rest.size() && is_digit(rest[end])) ++end;
  if (const auto number = parse_count(rest.substr(0, end)); number && *number >= 1 && *number <= most) {
    std::string_view name = rest.substr(end);
    const bool apart = name.starts_with(' ');
    name = trim(name);
    const bool times =
        name.starts_with(cross) || ((name.starts_with('x') || name.starts_with('X')) && name.size() > 1);
    if (times) name = trim(name.substr(name.starts_with(cross) ? cross.size() : 1));
    if (times || apart) {
      rest = name;
      count = static_cast<std::int64_t>(*number);
    }
  }
  std::string plain(rest);
  // "V-100": a letter, a hyphen, the number
  if (plain.size() >= 4 && is_letter(plain[0]) && plain[1] == '-' && is_digit(plain[2])) plain.erase(1, 1);
  if (count && plain.ends_with('s')) plain.pop_back();
  const auto mention = exact(plain);
  if (!mention) return std::nullopt;
  return with_board(*mention);
}

}  // namespace computedivide
