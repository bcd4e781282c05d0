// The reproducibility index, read whole: counts, the forty largest set-ups of NeurIPS 2021 as they were
// checked by hand against their sentences, and both forms of the index against each other.

#include <algorithm>
#include <map>

#include "annotate/annotate.hpp"
#include "annotator_sample.hpp"
#include "catch.hpp"
#include "data/papers/index.hpp"
#include "data/papers/table.hpp"
#include "results/papers/ingest_papers.hpp"

using namespace computedivide;

namespace {

struct Checked {
  const char* key;  ///< its last eight characters
  const char* device;
  int devices;
};

/// The largest set-ups by devices times peak, in this order. Of the readings that needed a decision: four
/// nodes "with 32" GPUs are 32; a Cloud TPU v2 is a board of four chips; "256 TPUs (v3)" are cores, as the
/// paper says elsewhere; no count is taken from a mixed set of 81 devices, but from the uniform set-up next
/// to it; "one V100 …, and 32 GPUs for ImageNet" are 32 V100.
constexpr Checked checked[] = {
    {"a6e82a50", "Google TPU v4", 512},
    {"9bdba941", "NVIDIA V100 SXM2 32GB", 512},
    {"4a6a46ce", "Google TPU v3", 512},
    {"63b33b92", "NVIDIA DGX A100", 8},
    {"15859015", "Google TPU v4", 64},
    {"47082a64", "Google TPU v4", 64},
    {"81adf341", "Google TPU v3", 128},
    {"074a4053", "NVIDIA V100 SXM2", 80},
    {"bd7d54a4", "NVIDIA DGX-2", 4},
    {"b3717d3e", "NVIDIA V100 SXM2", 64},
    {"93be8863", "NVIDIA A100 SXM4 40GB", 16},
    {"fcbe8519", "NVIDIA V100 SXM2", 32},
    {"c51e0fd9", "NVIDIA V100 SXM2", 32},
    {"8e8aa6bb", "NVIDIA V100 SXM2", 32},
    {"e3fbf919", "NVIDIA V100 SXM2", 32},
    {"30e6fdb3", "NVIDIA V100 SXM2", 32},
    {"25072d02", "NVIDIA V100 SXM2", 32},
    {"9e917f6e", "Google TPU v3", 32},
    {"1550aff6", "NVIDIA V100 SXM2", 24},
    {"ec08072e", "NVIDIA V100 SXM2", 20},
    {"b32f5a4f", "NVIDIA A100 SXM4 40GB", 8},
    {"1b62feac", "NVIDIA DGX A100", 1},
    {"2e02b116", "NVIDIA A100 SXM4 40GB", 8},
    {"a0fbd796", "NVIDIA A100 SXM4 40GB", 8},
    {"c643b8b5", "NVIDIA A100 SXM4 40GB", 8},
    {"32952179", "NVIDIA GeForce RTX 3090", 16},
    {"696e280c", "NVIDIA V100 SXM2", 16},
    {"b9df7aaa", "NVIDIA V100 SXM2 32GB", 16},
    {"ed3b3d22", "NVIDIA V100 SXM2", 16},
    {"219c4cd3", "NVIDIA V100 SXM2", 16},
    {"36d05552", "NVIDIA V100 SXM2", 16},
    {"e4f9f9e1", "NVIDIA V100 SXM2", 16},
    {"e1ec0a13", "Google TPU v3", 16},
    {"55dfef17", "Google TPU v3", 16},
    {"2ce89073", "NVIDIA GeForce RTX 2080 Ti", 16},
    {"0c1ec525", "NVIDIA V100 PCIe", 16},
    {"01a4f635", "NVIDIA V100 SXM2 32GB", 12},
    {"812c0ed1", "Google TPU v2", 32},
    {"31c98704", "NVIDIA GeForce RTX 2080", 16},
    {"022afb17", "NVIDIA A100 SXM4 40GB", 4},
};

}  // namespace

TEST_CASE("the index of three venues holds every paper once", "[index]") {
  const auto file = shared_file("reproducibility/neurips.jsonl.gz");
  REQUIRE_SHARED(file);
  const std::vector<std::filesystem::path> files{file, shared_file("reproducibility/iclr.jsonl.gz"),
                                                 shared_file("reproducibility/aaai.jsonl.gz")};
  const IndexFile index = read_index(files);
  CHECK(index.papers.size() == 40'411);
  CHECK(index.counts.at("papers that the index's authors left out") == 1061);
  CHECK(index.counts.at("papers whose team type is not given") == 17);
}

TEST_CASE("the forty largest set-ups of NeurIPS 2021 are those that their sentences state", "[annotate]") {
  const auto file = shared_file("reproducibility/neurips.jsonl.gz");
  REQUIRE_SHARED(file);
  const std::vector<std::filesystem::path> files{file};
  const IndexFile index = read_index(files);
  const std::vector<Accelerator>& table = shipped_accelerators();
  const HardwareReader reader(table);
  const HardwareNames names(table);
  AnnotateOptions options;
  options.is_answer = true;
  std::map<std::string, Paper> read;
  std::vector<double> peaks;
  for (const IndexPaper& paper : index.papers) {
    if (paper.year != 2021 || paper.hardware_stated != true) continue;
    Paper known;
    known.id = paper.key;
    known.year = paper.year;
    Paper found = annotate_paper(known, paper.hardware_text, reader, options).paper;
    if (found.n_devices) {
      const auto mention = names.exact(found.device);
      REQUIRE(mention);
      peaks.push_back(static_cast<double>(*found.n_devices) * mention->devices *
                      peak_flops(table[mention->accelerator], "best").value_or(0));
    }
    read[paper.key.substr(paper.key.size() - 8)] = std::move(found);
  }
  std::sort(peaks.rbegin(), peaks.rend());
  double last = 0;
  for (const Checked& one : checked) {
    INFO(one.key);
    const Paper& paper = read.at(one.key);
    CHECK(paper.device == one.device);
    CHECK(paper.n_devices == one.devices);
    const auto mention = names.exact(one.device);
    REQUIRE(mention);
    last = one.devices * mention->devices * peak_flops(table[mention->accelerator], "best").value_or(0);
  }
  // No other set-up is larger than the last of them.
  CHECK(std::count_if(peaks.begin(), peaks.end(), [&](double peak) { return peak > last * 1.0001; }) <= 40);
}

TEST_CASE("the upstream form of the index gives what the compact form has", "[index]") {
  const auto compact = shared_file("reproducibility/neurips.jsonl.gz");
  REQUIRE_SHARED(compact);
  const std::vector<std::filesystem::path> compact_files{compact,
                                                         shared_file("reproducibility/iclr.jsonl.gz")};
  const std::vector<std::filesystem::path> raw_files{
      shared_file("reproducibility/raw/ICLR_2015_1_31.json.gz"),
      shared_file("reproducibility/raw/NeurIPS_2014_251_411.json.gz"),
      shared_file("reproducibility/raw/list_ICLR_2015.csv"),
      shared_file("reproducibility/raw/list_NeurIPS_2014.csv")};
  std::map<std::string, IndexPaper> by_key;
  for (const IndexPaper& paper : read_index(compact_files).papers) by_key[paper.key] = paper;
  const IndexFile raw = read_index(raw_files);
  CHECK(raw.papers.size() == 31 + 161);
  for (const IndexPaper& paper : raw.papers) {
    INFO(paper.key);
    const IndexPaper& other = by_key.at(paper.key);
    CHECK(paper.title == other.title);
    CHECK(paper.authors == other.authors);
    CHECK(paper.index_team == other.index_team);
    CHECK(paper.code == other.code);
    CHECK(paper.experimental == other.experimental);
    CHECK(paper.hardware_stated == other.hardware_stated);
    CHECK(paper.hardware_text == other.hardware_text);
    CHECK(paper.affiliation_text == other.affiliation_text);
    CHECK(paper.bert_quotes == other.bert_quotes);
  }
}

TEST_CASE("both vintages of Epoch's chips serve as a hardware table", "[hardware]") {
  const auto file = shared_file("hardware/epoch_chips_2025-06.csv");
  REQUIRE_SHARED(file);
  for (const char* name : {"hardware/epoch_chips_2025-06.csv", "hardware/epoch_chips_2026-07.csv"}) {
    INFO(name);
    const std::vector<Accelerator> chips = read_hardware(shared_file(name));
    CHECK(chips.size() > 100);
    const HardwareNames names(chips);
    for (const char* device : {"V100", "A100", "H100", "RTX 3090", "TPU v3", "TPU v3-8"}) {
      INFO(device);
      CHECK(names.exact(device));
    }
  }
}
