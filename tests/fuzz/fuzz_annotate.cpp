// Any bytes as a paper's text: sentences are valid UTF-8 of one line, every piece of evidence lies in its
// sentence, and the row that comes out can be written and read back.

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "annotate/annotate.hpp"
#include "annotate/sentence.hpp"
#include "base/text.hpp"

using namespace computedivide;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

const std::vector<Accelerator>& accelerators() {
  static const std::vector<Accelerator> table = read_hardware(
      "name,vendor,aliases,release,fp64,fp32,tf32,fp16,bf16,fp8,int8,memory_gb,devices,slice_unit,source\n"
      "NVIDIA V100,NVIDIA,V100,2017,,1.57e13,,1.25e14,,,,16,,,sheet\n"
      "NVIDIA V100 32GB,NVIDIA,V100 32GB,2018,,1.57e13,,1.25e14,,,,32,,,sheet\n"
      "NVIDIA GeForce RTX 2080 Ti,NVIDIA,2080 Ti; RTX 2080 Ti,2018,,1.34e13,,,,,,11,,,sheet\n"
      "NVIDIA DGX-1,NVIDIA,DGX-1,2017,,1.57e13,,1.25e14,,,,16,8,,sheet\n"
      "Google TPU v3,Google,TPU v3,2018,,,,,1.23e14,,,32,,2,sheet\n",
      "fuzz hardware");
  return table;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const HardwareReader reader(accelerators());
  constexpr std::size_t enough = 1000;  // a few sentences: more of them are only slower
  const std::string_view text(reinterpret_cast<const char*>(data), std::min(size, enough));
  const std::vector<std::string> sentences = read_sentences(text).sentences;
  for (const std::string& sentence : sentences) {
    require(!sentence.empty() && sentence.find('\n') == std::string::npos && !find_invalid_utf8(sentence));
  }
  Paper known;
  known.id = "fuzz";
  known.year = 2021;
  const AnnotatedPaper paper = annotate_paper(known, text, reader, AnnotateOptions{});
  for (const PaperEvidence& evidence : paper.evidence) {
    require(evidence.sentence >= 1 && evidence.sentence <= sentences.size());
    require(evidence.text == sentences[evidence.sentence - 1]);
    require(evidence.begin <= evidence.end && evidence.end <= evidence.text.size());
    require(!evidence.rule.empty());
  }
  const std::string written = papers_to_csv({paper.paper});
  require(papers_to_csv(read_papers(written, "again.csv").papers) == written);
  require(!find_invalid_utf8(review_page({paper}, {})));
  return 0;
}
