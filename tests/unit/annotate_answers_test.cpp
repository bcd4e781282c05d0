// Answers to what hardware was used, in their various forms: sentences made up for the tests, one of each
// kind.

#include "annotate/annotate.hpp"
#include "annotator_sample.hpp"
#include "catch.hpp"

using namespace computedivide;

namespace {

struct Answer {
  const char* text;
  const char* device;
  int count;  ///< 0: not known
  double hours = 0;
  int year = 2021;
};

Paper read(const Answer& answer, bool is_answer = true) {
  static const HardwareReader reader(shipped_accelerators());
  AnnotateOptions options;
  options.is_answer = is_answer;
  Paper paper;
  paper.id = "p";
  paper.year = answer.year;
  return annotate_paper(paper, answer.text, reader, options).paper;
}

}  // namespace

TEST_CASE("hardware answers are read in all their forms", "[annotate]") {
  const std::vector<Answer> answers{
      {"All runs used a Ge Force RTX 2080Ti GPU.", "NVIDIA GeForce RTX 2080 Ti", 1},
      {"Models were \xEF\xAC\x81tted on four V-100 cards.", "NVIDIA V100 SXM2", 4},
      {"We used a Tesla GPU V100.", "NVIDIA V100 SXM2", 1},
      {"A batch of 4096 is set over 16 V100 GPUs.", "NVIDIA V100 SXM2", 16},
      {"We train with 8 pieces of V100.", "NVIDIA V100 SXM2", 8},
      // totals and counts per machine
      {"We use 6 nodes, each with 4 A100 GPUs.", "NVIDIA A100 SXM4 40GB", 24},
      {"Each node has 4 A100 GPUs; we use 16 nodes.", "NVIDIA A100 SXM4 40GB", 64},
      {"Each machine has 8 V100s and we used 4 machines.", "NVIDIA V100 SXM2", 32},
      {"We used 4 machines, and each machine has 8 V100s.", "NVIDIA V100 SXM2", 32},
      {"Each node has 4 A100 GPUs; we use up to 16 nodes.", "NVIDIA A100 SXM4 40GB", 0},
      {"Each machine of the cluster has a V100 GPU and counts as a single node.", "NVIDIA V100 SXM2", 0},
      {"We train on V100 GPUs, 4 nodes with 8 GPUs each.", "NVIDIA V100 SXM2", 32},
      {"We train on V100 GPUs. We use 4 nodes with 8 GPUs each.", "NVIDIA V100 SXM2", 32},
      {"We use four nodes with 32 V100 GPUs.", "NVIDIA V100 SXM2", 32},
      {"Each node of the cluster has 8 V100 GPUs.", "NVIDIA V100 SXM2", 0},
      {"A server with an Intel Xeon 2630 v4 and 2x NVIDIA Titan V.", "NVIDIA Titan V", 2},
      {"Fine-tuned on an Intel Xeon 2630 v4 server with 2x NVIDIA Titan V.", "NVIDIA Titan V", 2},
      {"We train with batches of 64 on a server with 8 RTX 3090s.", "NVIDIA GeForce RTX 3090", 8},
      {"Ten nodes, each with a 16-core CPU, 512 GB of memory and one V100 GPU.", "NVIDIA V100 SXM2", 10},
      {"A cluster of XC50 nodes, each with a Xeon CPU and an NVIDIA P100 GPU.", "NVIDIA P100 SXM2", 0},
      {"A 64-bit machine with an NVIDIA GPU (GTX 1080 Ti).", "NVIDIA GeForce GTX 1080 Ti", 1},
      {"Two 8-GPU machines with 8 V100 GPUs each.", "NVIDIA V100 SXM2", 16},
      {"A single x86 64 GNU/Linux machine with 2 A100 PCIe 40GB GPUs.", "NVIDIA A100 PCIe", 2},
      {"A single 128 GiB memory machine with 4 NVIDIA GeForce RTX 2080 Ti GPUs.",
       "NVIDIA GeForce RTX 2080 Ti", 4},
      {"One with 4 V100 GPUs per node and a 40 Gigabit inter-node network.", "NVIDIA V100 SXM2", 0},
      {"Trained on a single NVIDIA DGX-1 with 8 GPUs.", "NVIDIA DGX-1", 1},
      {"Training ran on 8 devices (8 GPUs or 8 TPU v3 cores).", "Google TPU v3", 4},
      {"A 4-node cluster with 8 A100 GPUs each.", "NVIDIA A100 SXM4 40GB", 32},
      {"One 128 GB memory machine with 4 RTX 3090 GPUs.", "NVIDIA GeForce RTX 3090", 4},
      {"Trained on one DGX-1 with 8 GPUs.", "NVIDIA DGX-1", 1},
      {"We train on machines with 8 V100 GPUs each, 64 GPUs in all.", "NVIDIA V100 SXM2", 64},
      {"Nodes with 8 A100 GPUs per node and 512 GPUs overall.", "NVIDIA A100 SXM4 40GB", 512},
      {"Trained for 3 hours (tiny) or 60 hours (huge) on 4 A100 GPUs.", "NVIDIA A100 SXM4 40GB", 4, 60},
      // counts without the device's name
      {"Ours takes 7 hours on 4 V100 GPUs as compared to theirs, which takes 12 hours on 8 GPUs.",
       "NVIDIA V100 SXM2", 4, 7},
      {"We train on 4 NVIDIA V100 32 GPUs.", "NVIDIA V100 SXM2", 4},
      {"One V100 GPU for CIFAR-10, and 32 GPUs for ImageNet.", "NVIDIA V100 SXM2", 32},
      {"A single GPU (V100) for MNIST, and 8-GPU machines for COCO.", "NVIDIA V100 SXM2", 8},
      {"We use one GPU (GTX 1080 Ti) for CIFAR-10 and 2 GPUs (V100) for COCO.", "NVIDIA V100 SXM2", 2},
      // slips of print and of text recognition
      {"We train on 4 Ti Tan RTX GPUs.", "NVIDIA Titan RTX", 4},
      {"We train on 16 pieces of NVIDIA RTX Ge Force 2080 Ti.", "NVIDIA GeForce RTX 2080 Ti", 16},
      {"We train on 4 GTX 1080i GPUs.", "NVIDIA GeForce GTX 1080 Ti", 4},
      {"Trained on an NVIDIA GTX Titan V GPU.", "NVIDIA Titan V", 1},
      {"For small inputs they take 6 hours on a single GPU (V100).", "NVIDIA V100 SXM2", 1, 6},
      // pods, slices, cores and Cloud TPUs
      {"Trained on a v3-1024 TPU pod.", "Google TPU v3", 512},
      {"Trained on 128 Cloud TPU v4 cores.", "Google TPU v4", 64},
      {"We use 256 TPUs (v3). The batch is split over 256 TPUv3 cores.", "Google TPU v3", 128},
      {"Trained on 4 Cloud TPU v3.", "Google TPU v3", 16},
      {"Trained on 4 Cloud TPU v3 chips.", "Google TPU v3", 4},
      {"Trained on Google Cloud TPUs (v3-8 and v3-32).", "Google TPU v3", 16},
      // several set-ups: the largest
      {"We train the base model on 8 V100 GPUs and the large one on 32 V100 GPUs.", "NVIDIA V100 SXM2", 32},
      {"Trained for 12 hours on 8 P100 GPUs. The big model was trained for 3.5 days on 8 P100 GPUs.",
       "NVIDIA P100 SXM2", 8, 84},
      // mixtures, ranges and misreadings give no count
      {"A total of 81 GPUs (V100, 1080Ti, and P40).", "NVIDIA V100 SXM2", 0},
      {"A single GPU (V100 or P100).", "NVIDIA V100 SXM2", 1},
      {"All runs took 1 to 4 V100 GPUs.", "NVIDIA V100 SXM2", 0},
      {"Self-play took 60,000 CPUs and 830 V100 GPUs.", "NVIDIA V100 SXM2", 0},
      {"The largest model took 1120 A100-80GB GPU hours.", "NVIDIA A100 SXM4 80GB", 0},
      {"CPU AMD EPYC 7452 RTX3090 8", "NVIDIA GeForce RTX 3090", 0},
      {"We time the nets on CIFAR-10 with V100 GPUs.", "NVIDIA V100 SXM2", 0},
      // a count separate from the name
      {"We train on V100 GPUs. We use 2 GPUs for the larger data.", "NVIDIA V100 SXM2", 2},
      {"The paper took 92 GPU years on V100s.", "NVIDIA V100 SXM2", 0},
      // sentences that say there is none
      {"The paper does not specify any GPU model (e.g., NVIDIA A100).", "", 0},
      // devices of the paper's time
      {"We train on a Titan X for 10 hours.", "NVIDIA GeForce GTX Titan X", 1, 10, 2015},
      {"We train on 4 NVIDIA 3090TI GPUs.", "NVIDIA GeForce RTX 3090", 4, 0, 2021},
      {"We train on 4 H100 GPUs.", "", 0, 0, 2019},
      // times
      {"Trained for \xE2\x88\xBC"
       "30 hours on 8 V100 GPUs.",
       "NVIDIA V100 SXM2", 8, 30},
      {"Trained for \xCB\x9C"
       "2.5 days on 8 V100 GPUs.",
       "NVIDIA V100 SXM2", 8, 60},
      {"Trained for \xEF\xBD\x9E"
       "36 hours on 8 V100 GPUs.",
       "NVIDIA V100 SXM2", 8, 36},
      {"We cut the training from 1, 429 min to 294 min on 8 V100 GPUs.", "NVIDIA V100 SXM2", 8, 4.9},
      {"It takes 3 hours per epoch to train on 8 V100 GPUs.", "NVIDIA V100 SXM2", 8},
      {"Trained for seventy-two hours on one hundred and twenty-eight V100 GPUs.", "NVIDIA V100 SXM2", 128,
       72},
      {"Trained for one and a half hours on a hundred V100 GPUs.", "NVIDIA V100 SXM2", 100, 1.5},
      {"Trained for two and a half days on V100s. A hundred GPUs were used.", "NVIDIA V100 SXM2", 100, 60},
      {"Trained for up to 10 hours on more than a hundred V100 GPUs.", "NVIDIA V100 SXM2", 0},
      {"Trained on a few hundred V100 GPUs.", "NVIDIA V100 SXM2", 0},
  };
  for (const Answer& answer : answers) {
    INFO(answer.text);
    const Paper paper = read(answer);
    CHECK(paper.device == answer.device);
    CHECK(paper.n_devices.value_or(0) == answer.count);
    CHECK(paper.training_hours.value_or(0) == Approx(answer.hours));
  }
}

TEST_CASE("texts of papers: machines and totals, sparse models, values beyond reason", "[annotate]") {
  const Paper total =
      read({"We use DGX-1 machines with 8 NVIDIA V100 GPUs each. Our final model trains in 10 "
            "hours on 128 GPUs.",
            "", 0},
           false);
  CHECK(total.device == "NVIDIA V100 SXM2");
  CHECK(total.n_devices == 128);
  const Paper sparse = read({"Our mixture of experts has 68 billion parameters and is trained on 100 billion "
                             "words on 64 K40 GPUs.",
                             "", 0},
                            false);
  CHECK(sparse.n_devices == 64);
  CHECK(!sparse.training_flop);
  const Paper clause =
      read({"Each machine has 8 V100 GPUs, and we train our model on 32 GPUs for 40 hours.", "", 0}, false);
  CHECK(clause.n_devices == 32);
  CHECK(!read({"Our switch transformer has 1.6 trillion parameters and is trained on 300 billion tokens with "
               "512 TPU v3 chips.",
               "", 0},
              false)
             .training_flop);
  const Paper comma = read({"Our model was trained on a single RTX 3090 for 2,5 days.", "", 0}, false);
  CHECK(comma.training_hours.value_or(0) == Approx(60));
  const Paper range =
      read({"Our models train between 20 minutes and 1.5 hours on an A40 GPU.", "", 0}, false);
  CHECK(range.device == "NVIDIA A40");
  CHECK(!range.training_hours);
  const Paper huge =
      read({"Our model was trained with 1e60 FLOPs on 1e60 V100 GPUs for 1e60 hours.", "", 0}, false);
  CHECK(!huge.training_flop);
  CHECK(!huge.n_devices);
  const Paper product =
      read({"Our model with 1e29 parameters was trained on 1e29 tokens with 8 A100 GPUs.", "", 0}, false);
  CHECK(!product.training_flop);
  CHECK(product.n_devices == 8);
}

TEST_CASE("a sparse model's parameters give no operation count under any name", "[annotate]") {
  for (const char* text : {"We train a Switch Transformer with 1.2 trillion parameters on 90B tokens.",
                           "Our sparse model with 70B parameters was trained on 2T tokens."})
    CHECK(!read({text, "", 0}, false).training_flop);
}

TEST_CASE("words beside a paper's own code do not clear it", "[annotate]") {
  CHECK(read({"The source code of this paper can be obtained from https://github.com/example-lab/tagger.", "",
              0},
             false)
            .code_released == true);
  CHECK(read({"Our tagger is open-source and available at https://github.com/example-lab/tagger.", "", 0},
             false)
            .code_released == true);
  CHECK(read({"Code for this paper can be downloaded from https://github.com/example-lab/parser.", "", 0},
             false)
            .code_released == true);
  CHECK(read({"The implementation of our method is available from https://github.com/example-lab/x.", "", 0},
             false)
            .code_released == true);
  CHECK(read({"The code of this work is available from https://github.com/example-lab/tagger.", "", 0}, false)
            .code_released == true);
  CHECK(
      read({"Source code for all runs can be downloaded from https://github.com/example-lab/tagger.", "", 0},
           false)
          .code_released == true);
  CHECK(read({"We use code obtained from https://github.com/example-lab/tagger.", "", 0}, false)
            .code_released != true);
}
