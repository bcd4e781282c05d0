// Takes one paper; returns its row and the sentences that the row rests on.
//
// Hardware: of all mentions the strongest (trained with before used before thanked for), then one whose count
// is stated, then the largest by devices × peak, the longest, the first. The count, and the hours, are first
// looked for in that sentence, then among the same device's other mentions and in the sentences next to it
// (two on either side): further away, a time may belong to another experiment. Training FLOP: what the paper
// states; else from operations, numbers of one sentence before those of three in a row; else from hardware;
// both are in the evidence wherever they can be computed. Code: an address of the paper's own; else a
// statement that code is public together with a bare address (a footnote); else the supplement.
// A refusal is "no". A promise, a claim without an address, and silence leave the cell blank.

#include "annotate/annotate.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

#include "annotate/sentence.hpp"
#include "base/text.hpp"
#include "data/papers/table.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {
namespace {

constexpr std::size_t neighbours = 2;        // sentences on either side that may give the count
constexpr double most_training_flop = 1e30;  // the largest training of 2025 took 5e26
constexpr std::size_t most_evidence = 8;     // considered sentences per field and paper, besides those taken

struct PlacedUse {
  std::size_t sentence = 0;
  HardwareUse use;
};

struct Annotator {
  AnnotatedPaper& result;
  std::vector<std::string> sentences;
  const HardwareReader& reader;
  const AnnotateOptions& options;
  std::optional<HardwareUse> chosen = {};  // the set-up that was chosen
  std::size_t at = 0;                      // its sentence
  int known_devices =
      0;  // that its name stands for, if a person entered it and it was not read from the text

  void run() {
    hardware();
    compute();
    bert();
    code();
    sort_evidence();
  }

  /// Evidence from a place in a sentence.
  void add(const std::string& field, std::string value, bool taken, std::string rule, std::size_t sentence,
           const Span& place) {
    if (!taken) {
      const auto same = [&](const PaperEvidence& e) { return e.field == field && !e.taken; };
      const auto considered = std::count_if(result.evidence.begin(), result.evidence.end(), same);
      if (static_cast<std::size_t>(considered) >= most_evidence) return;
    }
    result.evidence.push_back(
        {place, field, std::move(value), taken, std::move(rule), sentence + 1, sentences[sentence]});
  }

  /// Fills a blank cell if `value` is possible. Records the evidence in any case.
  template <class Value>
  void fill(std::optional<Value>& cell, Value value, const std::string& field, const std::string& rule,
            std::size_t sentence, const Span& place, bool possible = true) {
    const bool free = !cell && possible;
    if (free) cell = value;
    add(field, cell_text(std::optional(value)), free, free ? rule : "the cell was filled already; " + rule,
        sentence, place);
  }

  /// By column, accepted evidence first, then in the order of the text.
  void sort_evidence() {
    static constexpr std::array<std::string_view, 6> columns{
        "code_released", "device", "n_devices", "training_hours", "training_flop", "mentions_bert"};
    const auto key = [&](const PaperEvidence& e) {
      return std::tuple(std::find(columns.begin(), columns.end(), e.field) - columns.begin(), !e.taken,
                        e.sentence, e.begin);
    };
    std::stable_sort(result.evidence.begin(), result.evidence.end(),
                     [&](const PaperEvidence& a, const PaperEvidence& b) { return key(a) < key(b); });
  }

  std::optional<double> peak(std::size_t accelerator) const {
    return peak_flops(reader.table()[accelerator], options.precision);
  }

  /// All uses that the text names, with a device that existed in the paper's year.
  std::vector<PlacedUse> find_uses() {
    std::vector<PlacedUse> uses;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      for (HardwareUse& use : reader.read(sentences[i], options.is_answer)) {
        const std::string named = reader.table()[use.accelerator].name;
        const auto possible = on_sale(use.accelerator, result.paper.year, reader.table());
        if (!possible) {
          use.strength = UseStrength::rejected;
          use.rule = "the device is newer than the paper; " + use.rule;
        } else if (*possible != use.accelerator) {
          use.accelerator = *possible;
          use.rule += "; '" + named + "' is newer than the paper, so an older one of the same name";
        }
        uses.push_back({i, std::move(use)});
      }
    }
    for (PlacedUse& placed : uses)
      for (const PlacedUse& other : uses) correct_to_cores(placed.use, other.use, reader.table());
    return uses;
  }

  void hardware() {
    const std::vector<PlacedUse> uses = find_uses();
    std::optional<std::size_t> best;
    std::size_t counted = 0;
    for (std::size_t i = 0; i < uses.size(); ++i) {
      if (uses[i].use.strength == UseStrength::rejected) continue;
      counted += uses[i].use.n_devices.has_value();
      if (!best || setup_rank(uses[i].use, reader.table()) > setup_rank(uses[*best].use, reader.table()))
        best = i;
    }
    if (best) {
      chosen = uses[*best].use;
      at = uses[*best].sentence;
      if (counted > 1 && chosen->n_devices)
        chosen->rule += "; the largest of " + std::to_string(counted) + " set-ups";
      take_larger_count(*chosen, reader.tokens_of(sentences[at]), reader.table());
      take_device();
      if (chosen && !chosen->n_devices) count_elsewhere(uses);
      if (chosen && !chosen->n_devices) count_without_name();
      hours();
    }
    for (std::size_t i = 0; i < uses.size(); ++i) {
      if (best && i == *best) continue;
      const HardwareUse& use = uses[i].use;
      const std::string count = use.n_devices ? std::to_string(*use.n_devices) + " × " : "";
      add("device", count + reader.table()[use.accelerator].name, false, use.rule, uses[i].sentence, use);
    }
    if (!chosen) device_known();
  }

  void take_device() {
    const std::string& name = reader.table()[chosen->accelerator].name;
    if (!result.paper.device.empty()) {
      // A person entered another device: this sentence's count and hours are not for that device.
      const bool same = result.paper.device == name;
      add("device", name, false, "the cell was filled already; " + chosen->rule, at, *chosen);
      if (!same) {
        chosen.reset();
        return;
      }
    } else {
      result.paper.device = name;
      add("device", name, true, chosen->rule, at, *chosen);
    }
    if (chosen->n_devices) take_count(*chosen->n_devices, chosen->rule, at, *chosen);
  }

  void take_count(std::int64_t count, const std::string& rule, std::size_t sentence, const Span& place) {
    constexpr std::int64_t most_devices = 10'000'000;  // as the table's reader represents it
    fill(result.paper.n_devices, count, "n_devices", rule, sentence, place, count <= most_devices);
  }

  /// The count that another sentence gives for the same device, if only one number is given.
  void count_elsewhere(const std::vector<PlacedUse>& uses) {
    const PlacedUse* found = nullptr;
    for (const PlacedUse& placed : uses) {
      if (placed.use.accelerator != chosen->accelerator || placed.use.strength == UseStrength::rejected ||
          !placed.use.n_devices)
        continue;
      if (found != nullptr && found->use.n_devices != placed.use.n_devices) return;  // they differ
      found = &placed;
    }
    if (found == nullptr) return;
    chosen->n_devices = found->use.n_devices;
    take_count(*found->use.n_devices, "another sentence on the same device; " + found->use.rule,
               found->sentence, found->use);
  }

  /// "We train on V100s. … We use 128 GPUs": the largest count in a nearby sentence that names no device.
  void count_without_name() {
    DeviceCount largest;
    std::size_t where = at;
    for (std::size_t i = at - std::min(at, neighbours); i < std::min(sentences.size(), at + neighbours + 1);
         ++i) {
      if (i != at && !reader.read(sentences[i], options.is_answer).empty()) continue;
      DeviceCount found = count_unnamed(reader.tokens_of(sentences[i]));
      if (!found.count || (largest.count && *found.count <= *largest.count)) continue;
      largest = std::move(found);
      where = i;
    }
    if (!largest.count) return;
    chosen->n_devices = largest.count;
    take_count(*largest.count, "GPUs counted without a name nearby; " + largest.rule, where,
               Span{0, sentences[where].size()});
  }

  /// Hours of the chosen sentence or its neighbours; GPU-hours give hours where the count is known.
  void hours() {
    if (!chosen) return;
    for (const int off : {0, 1, -1, 2, -2}) {
      const std::size_t i =
          at + static_cast<std::size_t>(off);  // an index before 0 wraps around to one beyond the last
      if (i >= sentences.size()) continue;
      // A time next to another set-up belongs to that set-up.
      if (off != 0 && best_use(reader.read(sentences[i], options.is_answer))) continue;
      for (const Duration& time : reader.read_times(sentences[i]))
        if (time.accepted) {
          take_time(time, i);
        } else {
          add("training_hours", format_number(time.hours), false, time.rule, i, time);
        }
    }
  }

  void take_time(const Duration& time, std::size_t sentence) {
    const bool here = sentence == at;
    const bool known = !here && (time.device_hours ? chosen->device_hours : chosen->hours);
    if (known || (!here && !tells_of_training_time(sentences[sentence]))) return;
    const std::string near = here ? "" : "a neighbouring sentence; ";
    if (time.device_hours) {
      chosen->device_hours = time.hours;
      const std::string rule = near + format_number(time.hours) + " device-hours";
      if (chosen->n_devices && !chosen->hours) {
        fill(result.paper.training_hours, time.hours / static_cast<double>(*chosen->n_devices),
             "training_hours", rule + " over " + std::to_string(*chosen->n_devices) + " devices", sentence,
             time);
      } else {
        add("training_hours", "", false, rule + ", and no count to divide them by", sentence, time);
      }
      return;
    }
    const bool first = !result.paper.training_hours && (!chosen->hours || time.hours == *chosen->hours);
    chosen->hours = first ? time.hours : chosen->hours.value_or(time.hours);
    if (first) {
      fill(result.paper.training_hours, time.hours, "training_hours", near + time.rule, sentence, time);
    } else {
      add("training_hours", format_number(time.hours), false, "another time is taken", sentence, time);
    }
  }

  /// The hardware method also uses a device that a person entered.
  void device_known() {
    if (result.paper.device.empty()) return;
    const auto cell = HardwareNames(reader.table()).cell(result.paper.device);
    if (!cell) return;
    known_devices = cell->mention.devices;
    chosen.emplace();
    chosen->accelerator = cell->mention.accelerator;
    chosen->n_devices = cell->count;
    chosen->hours = result.paper.training_hours;
  }

  void compute() {
    bool free = !result.paper.training_flop;
    const auto take = [&](double flop, const std::string& rule, std::size_t sentence, const Span& place) {
      if (!(flop < most_training_flop)) {
        add("training_flop", "", false, "more than any training takes; " + rule, sentence, place);
        return;
      }
      if (free) result.paper.training_flop = flop;
      add("training_flop", format_number(flop), free, rule, sentence, place);
      free = false;
    };
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      for (const StatedCompute& stated : find_stated_compute(sentences[i]))
        if (stated.accepted) {
          take(stated.flop, stated.rule, i, stated);
        } else {
          add("training_flop", format_number(stated.flop), false, stated.rule, i, stated);
        }
    }
    from_operations(take);
    if (!chosen) return;
    // Cells that a person filled take precedence over what was read.
    const std::optional<std::int64_t> count =
        result.paper.n_devices ? result.paper.n_devices : chosen->n_devices;
    const std::optional<double> hours =
        result.paper.training_hours ? result.paper.training_hours : chosen->hours;
    std::optional<double> device_peak = peak(chosen->accelerator);
    if (device_peak)
      *device_peak *= std::max({1, reader.table()[chosen->accelerator].devices, known_devices});
    const ComputeEstimate estimate =
        flop_from_hardware(count, hours, chosen->device_hours, device_peak, options.utilisation);
    if (sentences.empty()) return;
    if (estimate.flop && *estimate.flop > 0) {
      take(*estimate.flop,
           (known_devices > 0 ? "from hardware, as the cells were filled already: " : "from hardware: ") +
               estimate.rule,
           at, *chosen);
    } else {
      add("training_flop", "", false, "not from hardware: " + estimate.rule, at, *chosen);
    }
  }

  template <class Take>
  void from_operations(const Take& take) {
    std::vector<Operations> parts;
    for (const std::string& sentence : sentences) parts.push_back(find_operations(sentence));
    for (const std::size_t width : {std::size_t{1}, std::size_t{3}}) {
      for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].any()) continue;
        Operations all = parts[i];
        for (std::size_t k = i + 1; k < std::min(parts.size(), i + width); ++k) fill_from(all, parts[k]);
        const ComputeEstimate estimate = flop_from_operations(all);
        if (!estimate.flop || *estimate.flop <= 0) continue;
        take(*estimate.flop,
             "from operations: " + estimate.rule + (width > 1 ? " (consecutive sentences)" : ""), i,
             parts[i]);
        return;
      }
    }
  }

  void bert() {
    bool found = false;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const auto places = find_bert(sentences[i]);
      if (places.empty()) continue;
      const auto [begin, end] = places.front();
      const bool first = !found && !result.paper.mentions_bert;
      add("mentions_bert", "yes", first, "'" + sentences[i].substr(begin, end - begin) + "' is named", i,
          Span{begin, end});
      found = true;
    }
    const bool can_tell = found || (!sentences.empty() && result.paper.studies_bert != true);
    if (!result.paper.mentions_bert && can_tell) result.paper.mentions_bert = found;
  }

  void code() {
    struct Placed {
      std::size_t sentence = 0;
      CodeStatement said;
    };
    std::vector<Placed> all;
    for (std::size_t i = 0; i < sentences.size(); ++i)
      for (CodeStatement& said : read_code(sentences[i])) all.push_back({i, std::move(said)});
    const auto first_of = [&](CodeKind kind) {
      return std::find_if(all.begin(), all.end(), [&](const Placed& p) { return p.said.kind == kind; });
    };
    auto decisive = first_of(CodeKind::ours);
    std::string extra;
    std::optional<bool> released;
    if (decisive != all.end()) {
      released = true;
    } else if (first_of(CodeKind::claimed) != all.end() && first_of(CodeKind::bare) != all.end()) {
      decisive = first_of(CodeKind::bare);
      released = true;
      extra = "; another sentence says that the code is public";
    } else if ((decisive = first_of(CodeKind::supplement)) != all.end()) {
      released = true;
    } else if ((decisive = first_of(CodeKind::refused)) != all.end()) {
      released = false;
    }
    const bool free = !result.paper.code_released;
    for (auto p = all.begin(); p != all.end(); ++p) {
      const bool takes = free && released && p == decisive;
      std::string value = takes ? (*released ? "yes" : "no") : std::string(name_of(p->said.kind));
      if (!p->said.url.empty()) value += " " + p->said.url;
      add("code_released", std::move(value), takes, p->said.rule + (takes ? extra : ""), p->sentence,
          p->said);
    }
    if (free) result.paper.code_released = released;
  }
};
}  // namespace

AnnotatedPaper annotate_paper(Paper known, std::string_view text, const HardwareReader& reader,
                              const AnnotateOptions& options) {
  AnnotatedPaper result;
  result.paper = std::move(known);
  PaperText read = read_sentences(text);
  result.sentences = read.sentences.size();
  result.replaced_bytes = read.replaced_bytes;
  Annotator{result, std::move(read.sentences), reader, options}.run();
  return result;
}

}  // namespace computedivide
