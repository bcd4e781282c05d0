// The shipped lexicons against METHODS section 0, and what a lexicon of topics or ambiguous words refuses.

#include "data/lexicon.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "catch.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

using Names = std::vector<std::string>;

Names sorted(Names names) {
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("lexicon ai_terms.txt, exactly", "[lexicon]") {
  // A superfluous term would keep ambiguous works.
  CHECK(sorted(ai_terms().terms) == Names{"accuracy",
                                          "ai",
                                          "ann",
                                          "artificial",
                                          "artificial intelligence",
                                          "bayes",
                                          "classifier",
                                          "clustering",
                                          "convolution",
                                          "deep",
                                          "dnn",
                                          "encoder",
                                          "federat*",
                                          "gan",
                                          "generative",
                                          "gnn",
                                          "machine",
                                          "machine learning",
                                          "natural language processing",
                                          "nlp",
                                          "pattern recognition",
                                          "predict*",
                                          "rbf",
                                          "reinforcement",
                                          "representation",
                                          "rnn",
                                          "state of the art",
                                          "state-of-the-art",
                                          "statistical",
                                          "supervis*",
                                          "train*",
                                          "transformer",
                                          "unsupervis*"});
}

TEST_CASE("ambiguous words, exactly: six anywhere, eeg whole", "[lexicon]") {
  const AmbiguousWords shipped = ambiguous_words();
  CHECK(sorted(shipped.parts) ==
        Names{"education", "language", "linguistic", "network", "neural", "syntactic"});
  CHECK(shipped.words == Names{"eeg"});
}

TEST_CASE("60 or more ML topics by their concept names, each with the words that mark it", "[lexicon]") {
  const std::vector<Topic> topics = ml_topics().topics;
  CHECK(topics.size() >= 60);
  Names names;
  for (const Topic& topic : topics) {
    INFO(topic.name);
    CHECK_FALSE(topic.words.empty());
    names.push_back(to_lower(topic.name));
  }
  for (const char* name : {"natural language processing", "language model", "machine translation",
                           "reinforcement learning", "transfer learning", "robotics"}) {
    INFO(name);
    CHECK(std::find(names.begin(), names.end(), name) != names.end());
  }
}

TEST_CASE("a topic has its names between bars and its words after a colon", "[lexicon]") {
  const TopicLexicon lexicon = parse_topics(
      "\xEF\xBB\xBF# a remark\n\nSums | Adding up: sum*, add up # more\r\nTides\n", "dir/own.txt");
  CHECK(lexicon.name == "own");
  REQUIRE(lexicon.topics.size() == 2);
  CHECK(lexicon.topics[0].name == "Sums");
  CHECK(lexicon.topics[0].concepts == Names{"Sums", "Adding up"});
  CHECK(lexicon.topics[0].words == Names{"sum*", "add up"});
  CHECK(lexicon.topics[1].concepts == Names{"Tides"});
  CHECK(lexicon.topics[1].words.empty());
}

TEST_CASE("invisible spaces and signs make no difference to a term", "[lexicon]") {
  const Lexicon lexicon = parse_lexicon("large\u00a0scale\nGPU\u200b  hours # of all\n\u00a0\n", "own.txt");
  CHECK(lexicon.terms == std::vector<std::string>{"large scale", "GPU hours"});
}

TEST_CASE("lists with the line ends of old Macs or control characters are refused, with their line",
          "[lexicon]") {
  for (const std::string& text : {std::string("GPU\rTPU\rmemory\r"), std::string("TPU\nGP\x1bU\n"),
                                  std::string("TPU\nG\0PU\n", 9), std::string("GPU\n# memory\rTPU")}) {
    INFO(escaped(text));
    const std::string line = text.starts_with("TPU") || text.starts_with("GPU\n") ? "x.txt:2" : "x.txt:1";
    CHECK_THROWS_WITH(parse_lexicon(text, "x.txt"), contains(line));
    CHECK_THROWS_WITH(parse_topics(text, "x.txt"), contains(line));
  }
  CHECK(parse_lexicon("GPU\t# a chip\r\nTPU\r\n", "x.txt").terms == Names{"GPU", "TPU"});
}

TEST_CASE("a lexicon of topics refuses what is not a topic, with file and line", "[lexicon]") {
  const auto refused = [](std::string_view text, const std::string& message) {
    INFO(text);
    CHECK_THROWS_WITH(parse_topics(text, "own.txt"), contains(message));
  };
  refused("Sums: sum\n: words\n", "own.txt:2: topic ': words'");
  refused("Sums: sum\n\nSUMS: add\n", "own.txt:3: topic 'SUMS'");
  refused("Sums: sum\nTides | sums: tide\n", "own.txt:2: topic 'sums'");
  refused("Sums: *sum\n", "own.txt:1: term '*sum'");
  refused("# nothing\n", "own.txt: ");
  refused("Sums\n<html><body>\n", "own.txt:2: topic '<html><body>'");
  refused("Sums" + std::string(100, 's'), "own.txt:1: topic 'Sums");
  refused("Sums: s\xFFm\n", "own.txt:1: is not UTF-8");
}

TEST_CASE("a lexicon of ambiguous words takes words, and parts between stars", "[lexicon]") {
  const AmbiguousWords own = parse_ambiguous_words("*NET*\neeg # whole\n", "own.txt");
  CHECK(own.parts == Names{"net"});
  CHECK(own.words == Names{"eeg"});
  CHECK_THROWS_WITH(parse_ambiguous_words("eeg\nbrain wave\n", "own.txt"),
                    contains("own.txt:2: 'brain wave'"));
  CHECK_THROWS_WITH(parse_ambiguous_words("net*\n", "own.txt"), contains("own.txt:1: 'net*'"));
  CHECK_THROWS_WITH(parse_ambiguous_words("*net work*\n", "own.txt"), contains("own.txt:1: '*net work*'"));
}

TEST_CASE("a map of topics takes venues and areas in any case", "[lexicon]") {
  const Scratch folder;
  const TopicMap map =
      read_topic_map(folder.write("map.csv", "venue,primary_area,topic\nCoRL,,Robotics\n, NLP ,Parsing\n"));
  REQUIRE(map.entries.size() == 2);
  CHECK(map.entries[0].venue == "corl");
  CHECK(map.entries[0].primary_area.empty());
  CHECK(map.entries[1].primary_area == "nlp");
  CHECK(map.entries[1].topic == "Parsing");
}
