// METHODS section 0, "Compute terms", clause by clause. Every text is counted both ways: as text, and token
// by token from its inverted index; the two must agree with what is written here by hand.

#include "builder_harness.hpp"
#include "catch.hpp"

using namespace computedivide;

namespace {

/// The terms of the text, whichever way it is stored.
Hits hits_in(const std::string& text, Matching matching = Matching::longest,
             const ScoreOptions& options = usual_lists()) {
  const Hits of_text = hits_of(features_of_text(text, options), options, matching);
  INFO(text);
  CHECK(hits_of(features_of(index_of_text(text), options), options, matching) == of_text);
  return of_text;
}

/// The same with the caller's own terms.
Hits hits_with(std::vector<std::string> terms, const std::string& text,
               Matching matching = Matching::longest) {
  ScoreOptions options = usual_lists();
  options.terms.terms = std::move(terms);
  return hits_in(text, matching, options);
}

const Hits none;

}  // namespace

TEST_CASE("the paper's list, exactly", "[terms]") {
  const std::vector<std::string> printed{"Scale",
                                         "Parameters",
                                         "GPT",
                                         "Size",
                                         "Billion",
                                         "Parameter",
                                         "Scaling",
                                         "Computational",
                                         "Compute",
                                         "Latency",
                                         "Memory",
                                         "GPU",
                                         "Graphics Processing Unit",
                                         "Parallelism",
                                         "Distributed Computing",
                                         "Computation",
                                         "Thousands",
                                         "Gpus",
                                         "Hardware",
                                         "Million",
                                         "Scaled",
                                         "Days",
                                         "Expensive",
                                         "TPU",
                                         "Costs",
                                         "Gshard",
                                         "Trillion",
                                         "175b",
                                         "Billions",
                                         "FLOPS",
                                         "Infrastructure",
                                         "Deeper",
                                         "Engineering",
                                         "Enormous",
                                         "Massive",
                                         "Months",
                                         "Large-scale",
                                         "Footprint",
                                         "Budget",
                                         "Megatron",
                                         "530B",
                                         "CO2"};
  CHECK(compute_terms().terms == printed);
  for (const std::string& term : printed) CHECK(hits_in("we use " + term + " here") == Hits{{term, 1}});
}

TEST_CASE("a term counts where it stands between the text's ends", "[terms]") {
  CHECK(hits_in("GPU") == Hits{{"GPU", 1}});
  CHECK(hits_in("GPU memory") == Hits{{"GPU", 1}, {"Memory", 1}});
  CHECK(hits_in("large-scale") == Hits{{"Large-scale", 1}});
}

TEST_CASE("a term counts between characters that are neither letter, digit nor underscore", "[terms]") {
  CHECK(hits_in("(GPU), \"GPU\"; GPU/TPU.") == Hits{{"GPU", 3}, {"TPU", 1}});
  CHECK(hits_in("GPU2") == none);
  CHECK(hits_in("GPU_x") == none);
  CHECK(hits_in("x_GPU") == none);
  CHECK(hits_in("4GPU") == none);
  CHECK(hits_in("rescaled computes megabudget") == none);
  CHECK(hits_in("GPU's cost") == Hits{{"GPU", 1}});
}

TEST_CASE("letters and digits are Unicode's, as \\w", "[terms]") {
  CHECK(hits_in("éGPU") == none);
  CHECK(hits_in("GPUé") == none);
  CHECK(hits_in("GPUを使う") == none);
  CHECK(hits_in("GPU²") == none);      // superscript two counts as a number in \w
  CHECK(hits_in("Ⅳ GPU٣ x") == none);  // an Arabic-Indic digit
  CHECK(hits_in("«GPU» — GPU…") == Hits{{"GPU", 2}});
  CHECK(hits_in("GPU、TPU") == Hits{{"GPU", 1}, {"TPU", 1}});
}

TEST_CASE("a combining mark is not a letter", "[terms]") {
  CHECK(hits_in("GPU\u0301 x") == Hits{{"GPU", 1}});
}

TEST_CASE("ASCII case is ignored, and that of other letters is not asked", "[terms]") {
  CHECK(hits_in("gpu GPU Gpu gPu") == Hits{{"GPU", 4}});
  CHECK(hits_in("GPUS gpus") == Hits{{"Gpus", 2}});
  CHECK(hits_in("175B 175b 530b co2") == Hits{{"175b", 2}, {"530B", 1}, {"CO2", 1}});
  CHECK(hits_in("\u017Fcale") == none);     // the long s does not fold to an ASCII letter
  CHECK(hits_in("compute\u212A") == none);  // the Kelvin sign is a letter
}

TEST_CASE("inside a several-word or hyphenated term one space and one hyphen are the same", "[terms]") {
  CHECK(hits_in("a large scale study") == Hits{{"Large-scale", 1}});
  CHECK(hits_in("a large-scale study") == Hits{{"Large-scale", 1}});
  CHECK(hits_in("graphics-processing unit") == Hits{{"Graphics Processing Unit", 1}});
  CHECK(hits_in("graphics-processing-unit") == Hits{{"Graphics Processing Unit", 1}});
  CHECK(hits_in("distributed-computing") == Hits{{"Distributed Computing", 1}});
}

TEST_CASE("two separators, or another one, break a several-word term", "[terms]") {
  CHECK(hits_in("large--scale") == Hits{{"Scale", 1}});
  CHECK(hits_in("large - scale") == Hits{{"Scale", 1}});
  CHECK(hits_in("large- scale") == Hits{{"Scale", 1}});
  CHECK(hits_in("large -scale") == Hits{{"Scale", 1}});
  CHECK(hits_in("large, scale") == Hits{{"Scale", 1}});
  CHECK(hits_in("large_scale") == none);
  CHECK(hits_in("large/scale") == Hits{{"Scale", 1}});
  CHECK(hits_in("large\u2013scale") == Hits{{"Scale", 1}});  // an en dash is not a hyphen
  CHECK(hits_in("graphics processing (unit)") == none);
}

TEST_CASE("at one place the longest term wins: \"large-scale\" is one hit, not also \"scale\"", "[terms]") {
  CHECK(hits_in("large-scale scale") == Hits{{"Large-scale", 1}, {"Scale", 1}});
  CHECK(hits_in("large large-scale") == Hits{{"Large-scale", 1}});
}

TEST_CASE("matches do not overlap, from left to right", "[terms]") {
  const std::vector<std::string> terms{"a b", "b c", "b c d", "c"};
  CHECK(hits_with(terms, "a b c") == Hits{{"a b", 1}, {"c", 1}});
  CHECK(hits_with(terms, "x b c d") == Hits{{"b c d", 1}});
  CHECK(hits_with(terms, "b b c") == Hits{{"b c", 1}});
  CHECK(hits_with(terms, "a-b c d a b") == Hits{{"a b", 2}, {"c", 1}});
}

TEST_CASE("a term reaches across tokens that hold others", "[terms]") {
  const std::vector<std::string> terms{"x large scale y", "scale y", "large"};
  CHECK(hits_with(terms, "x-large scale-y") == Hits{{"x large scale y", 1}});
  CHECK(hits_with(terms, "large/x-large scale-y scale-y") ==
        Hits{{"large", 1}, {"x large scale y", 1}, {"scale y", 1}});
  CHECK(hits_with(terms, "x-large scale z") == Hits{{"large", 1}});
  CHECK(hits_with(terms, "x-large scale-y", Matching::independent) ==
        Hits{{"x large scale y", 1}, {"scale y", 1}, {"large", 1}});
}

TEST_CASE("\"GPU-accelerated\" is a hit of GPU", "[terms]") {
  CHECK(hits_in("GPU-accelerated") == Hits{{"GPU", 1}});
  CHECK(hits_in("multi-GPU-days") == Hits{{"Days", 1}, {"GPU", 1}});
}

TEST_CASE("matching = independent: every term by itself", "[terms]") {
  CHECK(hits_in("large-scale", Matching::independent) == Hits{{"Large-scale", 1}, {"Scale", 1}});
  CHECK(hits_in("large scale", Matching::independent) == Hits{{"Large-scale", 1}, {"Scale", 1}});
  CHECK(hits_with({"a b", "b c", "b c d", "c"}, "a b c d", Matching::independent) ==
        Hits{{"a b", 1}, {"b c", 1}, {"b c d", 1}, {"c", 1}});
  // A term does not overlap itself.
  CHECK(hits_with({"a a"}, "a a a", Matching::independent) == Hits{{"a a", 1}});
}

TEST_CASE("a term of four words wins over its parts, and stands three times in a row", "[terms]") {
  CHECK(hits_with({"w x y z", "w x", "z"}, "w-x y-z w x y w x y z") == Hits{{"w x y z", 2}, {"w x", 1}});
}

TEST_CASE("a star stands for any further letters, none among them", "[terms]") {
  CHECK(hits_with({"train*", "pre train*"}, "train training TRAINED trains2 trainé retrain tra") ==
        Hits{{"train*", 5}});
  CHECK(hits_with({"train*", "pre train*"}, "pre-training pre trains") == Hits{{"pre train*", 2}});
  // One word may match many starred words, including short ones.
  CHECK(hits_with({"a*", "ab*", "abc*", "abcd*", "abcde*"}, "abcdef", Matching::independent).size() == 5);
}

TEST_CASE("at one place a whole word wins over one with a star, then the first of the list", "[terms]") {
  CHECK(hits_with({"train*", "training"}, "training trains") == Hits{{"training", 1}, {"train*", 1}});
  CHECK(hits_with({"large scale", "large-scale"}, "large scale") == Hits{{"large scale", 1}});
}

TEST_CASE("a term may have letters beyond ASCII, in either case", "[terms]") {
  CHECK(hits_with({"größe", "Été long"}, "GRÖSSE Größe GRÖßE été-long ÉTÉ LONG") ==
        Hits{{"größe", 2}, {"Été long", 2}});
}

TEST_CASE("a lexicon refuses what is not a term, with file and line", "[terms]") {
  const auto message = [](std::string_view text) -> std::string {
    try {
      parse_lexicon(text, "own.txt");
    } catch (const std::exception& error) {
      return error.what();
    }
    return "";
  };
  CHECK(message("gpu\n\n# a remark\ntpu # another\n").empty());
  CHECK(parse_lexicon("gpu # remark\n\n tpu \n", "own.txt").terms == std::vector<std::string>{"gpu", "tpu"});
  CHECK_THAT(message("gpu\nGPU\n"), contains("own.txt:2"));
  CHECK(parse_lexicon("two  spaces\n", "own.txt").terms == std::vector<std::string>{"two spaces"});
  CHECK_THAT(message("gpu\ntwo -hyphens\n"), contains("own.txt:2"));
  CHECK_THAT(message("a,b\n"), contains("own.txt:1"));
}
