// METHODS section 0: the text of an abstract, the ambiguous works, topics, corpus; sections 6 and 9: mentions
// of BERT, themes. By hand, and against a search character by character.

#include "builder_harness.hpp"
#include "catch.hpp"
#include "data/papers/table.hpp"
#include "stats/distributions.hpp"

using namespace computedivide;

namespace {

Hits longest_in(const Index& index) { return hits_of(features_of(index), usual_lists()); }

/// Whether the work is ambiguous, stored as text and as an index.
bool is_ambiguous(const std::string& text) {
  const bool of_text = features_of_text(text).ambiguous;
  INFO(text);
  CHECK(features_of(index_of_text(text)).ambiguous == of_text);
  return of_text;
}

WorkConcept concept_of(std::string_view name, double score, int level = 1, std::uint64_t id = 0) {
  WorkConcept entry;
  entry.id = id;
  entry.name = name;
  entry.score = score;
  entry.level = level;
  return entry;
}

Work openalex_work(std::vector<WorkConcept> concepts) {
  Work work;
  work.openalex = true;
  work.abstract = abstract_of("text");
  work.has_concepts = !concepts.empty();
  work.concepts = std::move(concepts);
  return work;
}

/// "source: name" of each topic, with its score where it is not 1.
std::vector<std::string> topics_of(const Work& work, const ScoreOptions& options = usual_lists()) {
  FeatureBuilder builder(options);
  WorkFeatures features;
  builder.build(work, features);
  std::vector<std::string> topics;
  for (const TopicMembership& topic : features.topics) {
    static const std::array<const char*, 5> sources{"concepts", "topics", "given", "words", "areas"};
    topics.push_back(std::string(sources[static_cast<std::size_t>(topic.source)]) + ": " +
                     builder.topic_names()[topic.topic]);
    if (topic.score < 1) topics.back() += " " + std::to_string(topic.score).substr(0, 4);
  }
  return topics;
}

using Names = std::vector<std::string>;

const Hits none;

}  // namespace

TEST_CASE("the text is the abstract's tokens in the order of their positions", "[scorer]") {
  CHECK(longest_in({{"scale", {1}}, {"a", {2}}, {"large", {0}}}) == Hits{{"Large-scale", 1}});
  CHECK(longest_in({{"scale", {0}}, {"large", {1}}}) == Hits{{"Scale", 1}});
  CHECK(longest_in({{"Unit", {9}}, {"Processing", {8}}, {"GPU", {0, 3, 5}}, {"Graphics", {7}}}) ==
        Hits{{"GPU", 3}, {"Graphics Processing Unit", 1}});
}

TEST_CASE("a gap in the positions breaks a several-word term", "[scorer]") {
  CHECK(longest_in({{"large", {0}}, {"scale", {2}}}) == Hits{{"Scale", 1}});
  CHECK(longest_in({{"large", {0, 5}}, {"scale", {2, 6}}}) == Hits{{"Large-scale", 1}, {"Scale", 1}});
  CHECK(longest_in({{"graphics", {0}}, {"processing", {1}}, {"unit", {3}}}) == none);
  // Positions far away are positions.
  CHECK(longest_in({{"distributed", {4294967294}}, {"computing", {4294967295}}}) ==
        Hits{{"Distributed Computing", 1}});
  CHECK(longest_in({{"large", {0, 4294967290}}, {"scale", {1, 4294967295}}}) ==
        Hits{{"Large-scale", 1}, {"Scale", 1}});
}

TEST_CASE("two tokens at one position both stand there, in the order of the index", "[scorer]") {
  CHECK(longest_in({{"large", {0}}, {"x", {1}}, {"scale", {1}}}) == Hits{{"Scale", 1}});
  CHECK(longest_in({{"large", {0}}, {"scale", {1}}, {"x", {1}}}) == Hits{{"Large-scale", 1}});
  CHECK(longest_in({{"large", {3}}, {"scale", {3}}}) == Hits{{"Large-scale", 1}});
  CHECK(longest_in({{"scale", {3}}, {"large", {3}}}) == Hits{{"Scale", 1}});
  CHECK(longest_in({{"GPU", {2, 2}}}) == Hits{{"GPU", 2}});
}

TEST_CASE("tokens keep case and punctuation (\"GPU,\")", "[scorer]") {
  CHECK(longest_in({{"GPU,", {0}}, {"(gpu", {1, 2}}, {"\"GPU\"", {3}}}) == Hits{{"GPU", 4}});
  CHECK(longest_in({{"large,", {0}}, {"scale", {1}}}) == Hits{{"Scale", 1}});
  CHECK(longest_in({{"large", {0}}, {"", {1}}, {"scale", {2}}}) == Hits{{"Scale", 1}});
  // White space inside a token is kept: one space joins, two spaces or a no-break space do not.
  CHECK(longest_in({{"large scale", {0}}, {"large  scale", {1}}, {"large\u00A0scale", {2}}}) ==
        Hits{{"Large-scale", 1}, {"Scale", 2}});
}

TEST_CASE("tokens = positions in the index, or words of the text", "[scorer]") {
  CHECK(features_of(Index{{"a", {0, 2, 4}}, {"b", {1}}, {"c", {90}}}).tokens == 5);
  CHECK(features_of_text("  one two\tthree\u00A0four ").tokens == 4);
}

TEST_CASE("an abstract without a single token is not an abstract", "[scorer]") {
  CHECK(features_of(Index{{"x", {}}}).drop == Drop::no_abstract);
  CHECK(features_of_text(" \u00A0 ").drop == Drop::no_abstract);
  CHECK(features_of(Work{}).drop == Drop::no_abstract);
}

TEST_CASE("a work with a drop keeps key, year and drop alone", "[scorer]") {
  Work work = openalex_work({concept_of("Language model", 0.9)});
  work.key = 7;
  work.year = 1999;
  work.retracted = true;
  work.drop = Drop::year;
  const WorkFeatures features = features_of(work);
  CHECK(features.key == 7);
  CHECK(features.year == 1999);
  CHECK(features.drop == Drop::year);
  CHECK_FALSE(features.retracted);
  CHECK(features.topics.empty());
}

TEST_CASE("an index and its text say the same as a search character by character", "[scorer]") {
  ScoreOptions options = usual_lists();
  options.terms.terms.insert(options.terms.terms.end(),
                             {"scale of the", "of the art", "memory gpu", "large large"});
  std::vector<std::string> words{
      "the",  "of",       "x",    "GPU,", "(large",  "scale.", "large-scale", "a/b",      "processing-unit",
      "BERT", "RoBERTas", "bert", "–",    "GPU–TPU", "éGPU",   "-",           "networks", "EEG",
      "is"};
  const auto add_words = [&](const std::vector<std::string>& terms) {
    for (const std::string& term : terms) {
      for (Word& word : words_of(term).words) words.push_back(std::move(word.text));
    }
  };
  add_words(options.terms.terms);
  add_words(options.ai_terms.terms);
  for (const Lexicon& theme : options.themes) add_words(theme.terms);
  FeatureBuilder builder(options);
  std::mt19937_64 random = random_stream(11, 4);
  int across = 0, ambiguous = 0, with_themes = 0;
  for (int round = 0; round < 4000; ++round) {
    // Half of the words are neighbours in the lists, as in terms.
    std::vector<std::pair<std::uint32_t, std::string>> placed;
    auto position = static_cast<std::uint32_t>(random_below(random, 120));
    std::size_t word = 0;
    for (std::uint64_t left = 1 + random_below(random, 40); left > 0; --left) {
      word = random_below(random, 2) == 0 ? (word + 1) % words.size() : random_below(random, words.size());
      placed.emplace_back(position, words[word]);
      // Sometimes two tokens at one position, a gap, or a step back.
      const std::uint64_t step = random_below(random, 60);
      position += step == 0 ? 0 : step == 1 ? 9 : step == 2 ? 100'000 : 1;
      if (step == 3 && position > 1) position -= 2;
    }
    Index index;
    for (const auto& [at, token] : placed) {
      auto place = std::ranges::find(index, token, &Index::value_type::first);
      if (place == index.end()) place = index.insert(place, {token, {}});
      place->second.push_back(at);
    }
    placed.clear();
    for (const auto& [token, positions] : index) {
      for (const std::uint32_t at : positions) placed.emplace_back(at, token);
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string text;
    for (std::size_t i = 0; i < placed.size(); ++i) {
      if (i > 0) text += placed[i].first > placed[i - 1].first + 1 ? " . " : " ";
      text += placed[i].second;
    }
    INFO(text);
    const PlainSearch search(text);
    Work work;
    WorkFeatures features;
    for (const bool as_index : {true, false}) {
      work.abstract = as_index ? abstract_of(index) : abstract_of(text);
      builder.build(work, features);
      for (const Matching matching : {Matching::longest, Matching::independent})
        REQUIRE(hits_of(features, options, matching) == search.hits(options.terms.terms, matching));
      for (std::size_t theme = 0; theme < options.themes.size(); ++theme) {
        unsigned occurrences = 0;
        for (const auto& [term, count] : search.hits(options.themes[theme].terms, Matching::longest))
          occurrences += count;
        REQUIRE(features.themes[theme] == occurrences);
        with_themes += occurrences > 0 ? 1 : 0;
      }
      const std::string folded = fold(text);
      const auto& parts = options.ambiguous_words.parts;
      const bool ambiguous_word = !search.hits(options.ambiguous_words.words, Matching::longest).empty() ||
                                  std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
                                    return folded.find(part) != std::string::npos;
                                  });
      REQUIRE(features.ambiguous ==
              (ambiguous_word && search.hits(options.ai_terms.terms, Matching::independent).empty()));
      REQUIRE(features.bert_in_abstract == count_bert(text));
    }
    ambiguous += features.ambiguous ? 1 : 0;
    const Hits hits = hits_of(features, options);
    across += hits.contains("Distributed Computing") || hits.contains("scale of the") ? 1 : 0;
  }
  CHECK(across > 100);
  CHECK(ambiguous > 20);
  CHECK(with_themes > 1000);
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
  for (std::string term : ai_terms().terms) {
    if (term.ends_with('*')) term.back() = 'x';
    CHECK_FALSE(is_ambiguous("a network and " + term + " too"));
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
  CHECK(features_of(Index{{"network", {0}}, {"pattern", {1}}, {"recognition", {3}}}).ambiguous);
  CHECK_FALSE(features_of(Index{{"network", {0}}, {"pattern", {1}}, {"recognition", {2}}}).ambiguous);
  CHECK_FALSE(is_ambiguous("network, state-of-the-art"));
  CHECK_FALSE(is_ambiguous("network, state of the art"));
}

TEST_CASE("short parts and parts with hyphens are found as well", "[scorer]") {
  ScoreOptions options = usual_lists();
  options.ambiguous_words = parse_ambiguous_words("*ne*\n*x-y*\n", "own.txt");
  CHECK(features_of_text("a stone", options).ambiguous);
  CHECK(features_of(Index{{"aX-Yb", {0}}}, options).ambiguous);
  CHECK_FALSE(features_of_text("a street", options).ambiguous);
}

TEST_CASE("BERT is mentioned by its spelling, alone or in the plural", "[scorer]") {
  CHECK(count_bert("BERT, RoBERTa and DistilBERT; DistillBERT") == 4);
  CHECK(count_bert("BERTs, BERT-base, BERT_large, (BERT)") == 4);
  CHECK(count_bert("bert Bert SciBERT BERTScore ALBERT BERT2 BERTss RoBERT") == 0);
  const WorkFeatures features = features_of(Index{{"BERT's", {0, 4}}, {"RoBERTas", {1}}, {"BERTs2", {2}}});
  CHECK(features.bert_in_abstract == 3);
  Work work;
  work.title = "BERT and BERTs";
  work.abstract = abstract_of("text");
  CHECK(features_of(work).bert_in_title == 2);
  CHECK(features_of(work).bert_in_abstract == 0);
}

TEST_CASE("a theme counts the occurrences of its terms, each place once", "[scorer]") {
  ScoreOptions options = usual_lists();
  options.themes = {{"one", {"memory cost*", "memory", "loss spike*"}},
                    {"two", {"cost*", "training is unstable"}}};
  const std::string text = "memory costs of memory; Training-is unstable: loss spikes, memory-cost";
  CHECK(features_of_text(text, options).themes == std::vector<std::uint32_t>{4, 3});
  CHECK(features_of(index_of_text(text), options).themes == std::vector<std::uint32_t>{4, 3});
}

TEST_CASE("topics of a work: its concepts of level 1 and deeper above the floor", "[scorer]") {
  CHECK(topics_of(openalex_work({concept_of("Language model", 0.31), concept_of("Robotics", 0.9, 3)})) ==
        Names{"concepts: Language model 0.31", "concepts: Robotics 0.90"});
  CHECK(topics_of(openalex_work({concept_of("Language model", 0.2)})).empty());
  CHECK(topics_of(openalex_work({concept_of("Language model", 0.9, 0)})).empty());
  CHECK(topics_of(openalex_work({concept_of("Language model", 0.9, -1)})).empty());
}

TEST_CASE("figures use the topics in the lexicon, by their concept names in any case", "[scorer]") {
  CHECK(topics_of(openalex_work({concept_of("language MODEL", 1), concept_of("Botany", 1)})) ==
        Names{"concepts: Language model"});
  CHECK(topics_of(openalex_work({concept_of("Automatic summarization", 1)})) ==
        Names{"concepts: Summarisation"});
  // Two concepts of one topic count as one topic, with the higher score.
  CHECK(topics_of(openalex_work({concept_of("Language model", 0.5), concept_of("language model", 0.7)})) ==
        Names{"concepts: Language model 0.70"});
  ScoreOptions options = usual_lists();
  options.topics.reset();
  CHECK(topics_of(openalex_work({concept_of("Botany", 1)}), options) == Names{"concepts: Botany"});
}

TEST_CASE("a work keeps its OpenAlex topics beside its concepts", "[scorer]") {
  Work work = openalex_work({concept_of("Language model", 1)});
  work.topics = {concept_of("Machine translation", 0.01, 0)};
  CHECK(topics_of(work) == Names{"concepts: Language model", "topics: Machine translation"});
}

TEST_CASE("topics that a source gives are counted as outside where the list lacks them", "[scorer]") {
  Work work;
  work.abstract = abstract_of("LLMs");
  work.topics_given = true;
  work.given_topics = {"Robotics", "robotics"};
  CHECK(topics_of(work) == Names{"given: Robotics"});
  CHECK_FALSE(features_of(work).outside_list);
  work.given_topics = {"Robotics", "Botany"};
  CHECK(features_of(work).outside_list);
  ScoreOptions options = usual_lists();
  options.topics.reset();
  CHECK_FALSE(features_of(work, options).outside_list);
}

TEST_CASE("words mark a topic in a title or abstract, for inputs without concepts", "[scorer]") {
  Work work;
  work.title = "Neural-translation of poems";
  work.abstract = abstract_of("LLMs and\nquestion\tanswering");
  CHECK(topics_of(work) ==
        Names{"words: Language model", "words: Machine translation", "words: Question answering"});
  // A term does not reach from the title into the abstract.
  work.title = "Question";
  work.abstract = abstract_of("answering of poems");
  CHECK(topics_of(work).empty());
  Work openalex = openalex_work({});
  openalex.abstract = abstract_of("LLMs");
  CHECK(topics_of(openalex).empty());
}

TEST_CASE("venue and primary area mark topics of conference papers", "[scorer]") {
  ScoreOptions options = usual_lists();
  options.areas.entries = {
      {"corl", "", "Robotics"}, {"", "nlp", "Language model"}, {"acl", "nlp", "Parsing"}};
  Work work;
  work.abstract = abstract_of("text");
  work.venue = "corl";
  work.primary_area = "nlp";
  CHECK(topics_of(work, options) == Names{"areas: Language model", "areas: Robotics"});
  work.venue.remove_prefix(work.venue.size());
  CHECK(topics_of(work, options).empty());
}

TEST_CASE("corpus by concepts: by id, else by name, each above its score", "[scorer]") {
  const auto in_corpus = [](const WorkConcept& entry) {
    return features_of(openalex_work({entry})).corpus_concepts;
  };
  CHECK(in_corpus(concept_of("", 0.41, 1, 154945302)));
  CHECK_FALSE(in_corpus(concept_of("", 0.4, 1, 154945302)));
  CHECK(in_corpus(concept_of("", 0.31, 1, 119857082)));
  CHECK(in_corpus(concept_of("", 0.61, 2, 108583219)));
  CHECK_FALSE(in_corpus(concept_of("", 0.6, 2, 108583219)));
  CHECK(in_corpus(concept_of("Machine LEARNING", 0.31, 0)));
  CHECK_FALSE(in_corpus(concept_of("Machine learning", 0.9, 1, 5)));
  const Index index{{"text", {0}}};
  Work work = openalex_work({});
  work.abstract = abstract_of(index);
  work.subfield = 1702;
  CHECK(features_of(work).corpus_topics);
  CHECK_FALSE(features_of(work).corpus_concepts);
  work = openalex_work({concept_of("", 0.41, 1, 154945302)});
  // Text with concepts is Garcia's deposit, which has no topics.
  CHECK(features_of(work).corpus_topics);
  work.abstract = abstract_of(index);
  CHECK_FALSE(features_of(work).corpus_topics);
}

TEST_CASE("words for keyness: in the order of the text, a compute term as one", "[scorer]") {
  ScoreOptions options = usual_lists();
  options.words.emplace();
  options.words->stop_words = {"stop_words", {"the", "of"}};
  FeatureBuilder builder(options);
  Work work;
  const Index index{{"scale", {1, 5}}, {"Large", {0, 4}}, {"the", {2}}, {"model's", {3}}, {"large", {7}}};
  work.abstract = abstract_of(index);
  WorkFeatures features;
  builder.build(work, features);
  std::string words;
  builder.words(work, words);
  CHECK(words == "large-scale\nmodel\nlarge-scale\nlarge\n");
}
