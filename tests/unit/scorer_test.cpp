// METHODS section 0: the text of an abstract, the ambiguous works, and topics; by hand.

#include "catch.hpp"
#include "computedivide/stats/random.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

const Hits none;

/// Whether the work goes as ambiguous, stored as text and as an index.
bool is_ambiguous(const std::string& text) {
  const bool of_text = score_text(text).drop == Drop::ambiguous;
  INFO(text);
  CHECK((score_index(index_of(text)).drop == Drop::ambiguous) == of_text);
  return of_text;
}

WorkConcept topic(std::string_view name, double score, int level) {
  WorkConcept entry;
  entry.name = name;
  entry.score = score;
  entry.level = level;
  return entry;
}

std::vector<std::string> topics_of(const std::vector<WorkConcept>& concepts,
                                   ScoreOptions options = usual_scoring()) {
  Work work;
  work.abstract = {Abstract::Form::text, "text"};
  work.concepts = concepts;
  work.topics = {topic("Machine translation", 0.01, 0)};
  return score_one(work, options).topics;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the text is the abstract's tokens in the order of their positions", "[scorer]") {
  CHECK(score_index(R"({"scale":[1],"a":[2],"large":[0]})").hits == Hits{{"Large-scale", 1}});
  CHECK(score_index(R"({"scale":[0],"large":[1]})").hits == Hits{{"Scale", 1}});
  CHECK(score_index(R"({"Unit":[9],"Processing":[8],"GPU":[0,3,5],"Graphics":[7]})").hits ==
        Hits{{"GPU", 3}, {"Graphics Processing Unit", 1}});
}

TEST_CASE("a gap in the positions breaks a several-word term", "[scorer]") {
  CHECK(score_index(R"({"large":[0],"scale":[2]})").hits == Hits{{"Scale", 1}});
  CHECK(score_index(R"({"large":[0,5],"scale":[2,6]})").hits == Hits{{"Large-scale", 1}, {"Scale", 1}});
  CHECK(score_index(R"({"graphics":[0],"processing":[1],"unit":[3]})").hits == none);
  CHECK(score_index(R"({"distributed":[4294967294],"computing":[4294967295]})").hits ==
        Hits{{"Distributed Computing", 1}});
}

TEST_CASE("tokens keep case and punctuation (\"GPU,\")", "[scorer]") {
  CHECK(score_index(R"({"GPU,":[0],"(gpu":[1,2],"\"GPU\"":[3]})").hits == Hits{{"GPU", 4}});
  CHECK(score_index(R"({"large,":[0],"scale":[1]})").hits == Hits{{"Scale", 1}});
}

TEST_CASE("tokens = positions in the index", "[scorer]") {
  CHECK(score_index(R"({"a":[0,2,4],"b":[1],"c":[90]})").tokens == 5);
  CHECK(score_text("  one two\tthree\u00A0four ").tokens == 4);
}

TEST_CASE("an escaped token is the token", "[scorer]") {
  CHECK(score_index(R"({"\u0047PU":[0],"\u00e9GPU":[1],"GP\u0055,":[2]})").hits == Hits{{"GPU", 2}});
}

TEST_CASE("a lone surrogate in a token is an error of that token alone", "[scorer]") {
  const SeenScore seen = score_index(R"({"GPU\ud800":[0],"GPU":[1],"\udc00":[2]})");
  CHECK(seen.hits == Hits{{"GPU", 2}});
  CHECK_FALSE(seen.drop);
  CHECK(seen.tokens == 3);
  REQUIRE(seen.errors.kinds.size() == 1);
  CHECK(seen.errors.kinds.begin()->second.count == 2);
}

TEST_CASE("a position that is no whole number is counted and left out", "[scorer]") {
  const SeenScore seen =
      score_index(R"({"GPU":[0,-1,1.5,"2",null,[3],4294967296,4],"TPU":7,"x":null,"y":[]})");
  CHECK(seen.hits == Hits{{"GPU", 2}});
  CHECK(seen.tokens == 2);
  CHECK(seen.errors.kinds.at("abstract: a position that is no whole number").count == 6);
  CHECK(seen.errors.kinds.at("abstract: a token whose value is no list").count == 2);
}

TEST_CASE("an abstract without a single token is none", "[scorer]") {
  CHECK(score_index(R"({"x":[]})").drop == Drop::no_abstract);
  CHECK(score_text(" \u00A0 ").drop == Drop::no_abstract);
}

TEST_CASE("an index that is no JSON makes its work unreadable", "[scorer]") {
  const SeenScore seen = score_index(R"({"GPU":[0],"b":[1,]})");
  CHECK(seen.drop == Drop::unreadable);
  CHECK(seen.errors.kinds.at("abstract: is no JSON").count == 1);
}

TEST_CASE("runs of tokens that a term reaches across count as the rebuilt text does", "[scorer]") {
  static const std::vector<std::string> words{
      "large",     "scale",   "Scale,", "large-scale",   "graphics", "Processing", "unit", "processing-unit",
      "computing", "a:[1,2]", "gpu",    "(distributed)", "the",      "(large",     "x",    "distributed"};
  ScoreOptions options = usual_scoring();
  for (const Matching matching : {Matching::longest, Matching::independent}) {
    options.matching = matching;
    Scorer scorer(options);
    NoSource source;
    ScoredWork scored;
    const auto score = [&](std::string index) {
      const std::size_t size = index.size();
      index.append(TextReader::padding, ' ');
      Work work;
      work.abstract = {Abstract::Form::index, std::string_view(index).substr(0, size)};
      scorer.score(work, source, false, scored);
      Hits hits;
      for (const TermCount& term : scored.terms) hits[options.terms.terms[term.term]] = term.count;
      return hits;
    };
    std::mt19937_64 random = random_stream(11, 4);
    int across = 0;
    for (int round = 0; round < 4000; ++round) {
      std::map<std::string, std::string> lists;
      std::uint64_t position = random_below(random, 120);
      for (std::uint64_t left = 2 + random_below(random, 12); left > 0; --left) {
        std::string& list = lists[words[random_below(random, words.size())]];
        list += (list.empty() ? "" : ",") + std::to_string(position);
        // Now and then two tokens at one position, a gap, or a step back.
        const std::uint64_t step = random_below(random, 20);
        position += step == 0 ? 0 : step == 1 ? 9 : 1;
        if (step == 2 && position > 1) position -= 2;
      }
      std::string compact;
      for (const auto& [word, list] : lists)
        compact +=
            std::string(compact.empty() ? "{\"" : ",\"").append(word).append("\":[").append(list).append("]");
      compact += "}";
      INFO(compact);
      // Written so, the same index is left to the walk, which rebuilds the text wherever a term could reach
      // across.
      const Hits rebuilt = score("{  " + compact.substr(1));
      CHECK(score(compact) == rebuilt);
      across +=
          rebuilt.contains("Distributed Computing") || rebuilt.contains("Graphics Processing Unit") ? 1 : 0;
    }
    CHECK(across > 100);
  }
}

TEST_CASE("ambiguous: contains education, network, neural, language, linguistic or syntactic anywhere",
          "[scorer]") {
  for (const char* word : {"education", "network", "neural", "language", "linguistic", "syntactic"}) {
    CHECK(is_ambiguous(std::string("on ") + word + " here"));
    CHECK(is_ambiguous(std::string("on xx") + word + "xx here"));
  }
  CHECK(is_ambiguous("Educational NETWORKS"));
  CHECK_FALSE(is_ambiguous("net work"));
}

TEST_CASE("ambiguous: eeg is a whole word", "[scorer]") {
  CHECK(is_ambiguous("an EEG study"));
  CHECK(is_ambiguous("EEG-based study"));
  CHECK_FALSE(is_ambiguous("EEGs of sleepers"));
  CHECK_FALSE(is_ambiguous("iEEG of sleepers"));
}

TEST_CASE("ambiguous: not with any one of the AI terms", "[scorer]") {
  for (const char* term : {"accuracy",
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
                           "gan",
                           "generative",
                           "gnn",
                           "machine",
                           "machine learning",
                           "natural language processing",
                           "nlp",
                           "pattern recognition",
                           "rbf",
                           "reinforcement",
                           "representation",
                           "rnn",
                           "state of the art",
                           "state-of-the-art",
                           "statistical",
                           "transformer"}) {
    CHECK_FALSE(is_ambiguous(std::string("a network and ") + term + " too"));
  }
  CHECK_FALSE(is_ambiguous("Network. Accuracy!"));
}

TEST_CASE("AI terms are whole words, a star is a prefix", "[scorer]") {
  for (const char* word : {"federated", "federation", "predicts", "prediction", "supervised", "supervision",
                           "train", "training", "unsupervised"}) {
    CHECK_FALSE(is_ambiguous(std::string("a network ") + word));
  }
  for (const char* word :
       {"ais", "gans", "deeper", "bayesian", "encoders", "machines", "retrained", "semisupervised"}) {
    CHECK(is_ambiguous(std::string("a network ") + word));
  }
}

TEST_CASE("an AI term of several words does not reach across a gap", "[scorer]") {
  CHECK_FALSE(is_ambiguous("a network for pattern recognition"));
  CHECK(is_ambiguous("a network for pattern and recognition"));
  CHECK(score_index(R"({"network":[0],"pattern":[1],"recognition":[3]})").drop == Drop::ambiguous);
  CHECK_FALSE(score_index(R"({"network":[0],"pattern":[1],"recognition":[2]})").drop);
  CHECK_FALSE(is_ambiguous("network, state-of-the-art"));
}

TEST_CASE("ambiguous works stay with 'keep', and where a source has no concepts", "[scorer]") {
  ScoreOptions options = usual_scoring();
  options.ambiguous = Ambiguous::keep;
  CHECK_FALSE(score_text("a network", options).drop);
  Work paper;
  paper.topic_origin = TopicOrigin::words;
  paper.abstract = {Abstract::Form::text, "a network"};
  CHECK_FALSE(score_one(paper).drop);
  options.ambiguous = Ambiguous::drop;
  CHECK(score_one(paper, options).drop == Drop::ambiguous);
}

TEST_CASE("topics of a work: its concepts of level 1 and deeper with score > 0.3", "[scorer]") {
  CHECK(topics_of({topic("Language model", 0.31, 1), topic("Robotics", 0.9, 3)}).size() == 2);
  CHECK(topics_of({topic("Language model", 0.3, 1)}).empty());
  CHECK(topics_of({topic("Language model", 0.9, 0)}).empty());
  CHECK(topics_of({topic("Language model", 0.9, -1)}).empty());
  ScoreOptions options = usual_scoring();
  options.topics.least_score = 0.5;
  CHECK(topics_of({topic("Language model", 0.5, 1), topic("Machine translation", 0.51, 1)}, options) ==
        Names{"Machine translation"});
}

TEST_CASE("figures use the topics in the lexicon, by their concept names in any case", "[scorer]") {
  CHECK(topics_of({topic("language MODEL", 1, 2), topic("Botany", 1, 2)}) == Names{"Language model"});
  CHECK(topics_of({topic("Automatic summarization", 1, 2)}) == Names{"Summarisation"});
  // Two concepts of one topic are one topic.
  CHECK(topics_of({topic("Language model", 1, 2), topic("Language model", 0.5, 2)}).size() == 1);
  ScoreOptions options = usual_scoring();
  options.topics.lexicon.reset();
  CHECK(topics_of({topic("Botany", 1, 2)}, options) == Names{"Botany"});
}

TEST_CASE("or its OpenAlex topics", "[scorer]") {
  ScoreOptions options = usual_scoring();
  options.topics.openalex_topics = true;
  CHECK(topics_of({topic("Language model", 1, 2)}, options) == Names{"Machine translation"});
}

TEST_CASE("words mark a topic in a title or abstract, for inputs without concepts", "[scorer]") {
  Work work;
  work.topic_origin = TopicOrigin::words;
  work.title = "Neural-translation of poems";
  work.abstract = {Abstract::Form::text, "LLMs and\nquestion\tanswering"};
  const Names topics = score_one(work).topics;
  CHECK(topics == Names{"Language model", "Machine translation", "Question answering"});
  work.title = "Translation";
  work.abstract = {Abstract::Form::text, "of poems"};
  CHECK(score_one(work).topics.empty());
}
