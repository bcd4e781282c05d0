// The step score.works, run as the driver does, on a handful of works.

#include <algorithm>

#include "base/files.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "fetch/download.hpp"
#include "results/works/counts/score_works.hpp"
#include "results/works/counts/topic_counts.hpp"
#include "step_harness.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

using Choices = std::map<std::string, std::string>;

const Step step{"score.works", "Scores", "", score_works_reads, score_works_parameters, run_score_works};

/// The step on these files, with other values for some parameters.
class ScoreStep {
 public:
  StepHarness harness;

  explicit ScoreStep(const Choices& other = {}) {
    for (const auto& [name, value] : other) harness.parameters[name] = value;
    harness.add_source("lexicons");
  }

  void run(const std::vector<std::filesystem::path>& files) {
    harness.add_source("works", "", files);
    harness.run(step);
  }

  std::string file(const std::string& name) const { return read_file(harness.folder / name); }

  /// The variants' rows of this name, as works_variants.csv has them, without the name.
  std::string variant(const std::string& name) const {
    std::string rows;
    for (const std::string& line : split_list(file("works_variants.csv"), '\n')) {
      if (line.starts_with(name + ",")) rows += line.substr(name.size() + 1) + "\n";
    }
    return rows;
  }

  /// works.csv without header and columns of terms.
  std::string rows() const {
    std::string rows;
    CsvReader csv(harness.folder / "works.csv");
    while (csv.next()) {
      for (std::size_t i = 0; i < 8; ++i) rows += (i == 0 ? "" : ",") + std::string(csv[i]);
      rows += "\n";
    }
    return rows;
  }
};

/// Works of every team type, and of types that other rules take for academic.
std::string teams() {
  std::string text;
  int id = 0;
  const std::vector<std::vector<std::string>> all{{"education"},
                                                  {"company"},
                                                  {"education", "company"},
                                                  {"facility"},
                                                  {"nonprofit"},
                                                  {"government"},
                                                  {"healthcare"},
                                                  {"facility", "company"},
                                                  {"education", "facility"},
                                                  {}};
  for (const std::vector<std::string>& types : all) {
    text += record({{"id", "\"W" + std::to_string(++id) + "\""},
                    {"concepts", "[" + concept_of("Artificial intelligence", "0.9") + "," +
                                     concept_of("Language model", "0.4", 2) + "]"},
                    {"authorships", authors(types)}});
  }
  return text;
}

}  // namespace

TEST_CASE("works.csv counts works by topic, year and team type", "[score]") {
  ScoreStep one;
  one.run({one.harness.folder.write("w.jsonl", teams())});
  // Of ten works four are academic-only, and so on; each has six tokens and "GPU" once.
  const std::string counts =
      ",2015,academic_only,2,12,2,2,2\n{},2015,collaboration,1,6,1,1,1\n{},2015,industry_only,2,12,2,2,2\n"
      "{},2015,other,4,24,4,4,4\n{},2015,unknown,1,6,1,1,1\n";
  const auto of_topic = [&](const std::string& topic) {
    std::string rows = topic + counts;
    for (std::size_t at = 0; (at = rows.find("{}")) != std::string::npos;) rows.replace(at, 2, topic);
    return rows;
  };
  std::vector<std::string> rows = split_list(one.rows(), '\n');
  std::sort(rows.begin(), rows.end());
  CHECK(rows == split_list(of_topic("(all)") + of_topic("Language model"), '\n'));
}

TEST_CASE("a variant of team types equals a run with the other rule", "[score]") {
  ScoreStep made;
  made.run({made.harness.folder.write("w.jsonl", teams())});
  for (const std::string type : {"facility", "nonprofit", "government", "healthcare"}) {
    INFO(type);
    ScoreStep other(Choices{{"academic_set", "education+" + type}});
    other.run({other.harness.folder.write("w.jsonl", teams())});
    CHECK(made.variant("academic_set=education+" + type) == other.rows());
    CHECK(other.rows() != made.rows());
  }
  ScoreStep strict(Choices{{"strict_team", "yes"}});
  strict.run({strict.harness.folder.write("w.jsonl", teams())});
  CHECK(made.variant("strict_team=yes") == strict.rows());
}

TEST_CASE("a variant in reading or matching equals a run with that choice", "[score]") {
  const std::string text =
      teams() + record({{"id", "\"W50\""}, {"abstract_inverted_index", index_of("deep large-scale model")}}) +
      record({{"id", "\"W51\""}, {"concepts", "[" + concept_of("Language model", "0.9", 2) + "]"}}) +
      record({{"id", "\"W52\""}, {"abstract_inverted_index", index_of("a network GPU")}});
  ScoreStep made;
  made.run({made.harness.folder.write("w.jsonl", text)});
  for (const auto& [name, value] : std::vector<std::pair<std::string, std::string>>{
           {"matching", "independent"}, {"corpus", "all"}, {"topic_score", "0.5"}, {"ambiguous", "keep"}}) {
    INFO(name << "=" << value);
    ScoreStep other(Choices{{name, value}});
    other.run({other.harness.folder.write("w.jsonl", text)});
    CHECK(made.variant(name + "=" + value) == other.rows());
    CHECK(other.rows() != made.rows());
  }
  // A choice that changes nothing here is not a variant.
  CHECK(made.variant("topic_score=0.2").empty());
}

TEST_CASE("with one topic per work every work counts once over its topics, and each topic gets some") {
  std::string text;
  for (int i = 0; i < 60; ++i) {
    text += record({{"id", "\"W" + std::to_string(7000 + i) + "\""},
                    {"concepts", "[" + concept_of("Machine learning", "0.9") + "," +
                                     concept_of("Language model", "0.8", 2) + "," +
                                     concept_of("Natural language processing", "0.6", 2) + "]"}});
  }
  ScoreStep made;
  made.run({made.harness.folder.write("w.jsonl", text)});
  const auto variants = read_topic_variants(made.harness.folder / "works_variants.csv");
  std::map<std::string, std::int64_t> works;
  std::int64_t all = 0;
  for (const TopicCell& cell : variants.at("topics_per_work=one").cells) {
    (cell.topic == all_works_topic ? all : works[cell.topic]) += cell.counts.works;
  }
  CHECK(all == 60);
  std::int64_t sum = 0;
  for (const auto& [topic, count] : works) {
    sum += count;
    CHECK(count > 5);
  }
  CHECK(sum == 60);
  CHECK(works.size() >= 2);
}

TEST_CASE("the step's own table of features gives the same results as the works", "[score]") {
  ScoreStep made;
  const std::filesystem::path works = made.harness.folder.write(
      "raw/w.jsonl",
      teams() + teams() + "broken\n" +
          record({{"id", "\"W60\""},
                  {"concepts", "[" + concept_of("Machine learning", "0.9") + "," +
                                   concept_of("Natural language processing", "0.6", 2) + "]"}}) +
          record({{"id", "\"W61\""}, {"concepts", "[" + concept_of("Robotics", "0.9") + "]"}}));
  made.run({works});
  ScoreStep again;
  again.run({made.harness.folder / "works_features.csv.gz"});
  for (const char* name :
       {"works.csv", "works_variants.csv", "works_read.csv", "works_features.csv.gz", "works_words.csv.gz"}) {
    INFO(name);
    CHECK((again.file(name) == made.file(name)));
  }
  // The words are those under the recorded choices.
  ScoreStep other(Choices{{"corpus", "all"}});
  other.run({made.harness.folder / "works_features.csv.gz"});
  CHECK_FALSE(std::filesystem::exists(other.harness.folder / "works_words.csv.gz"));
  CHECK(other.rows() == made.variant("corpus=all"));
}

TEST_CASE("features of parts, with their words, come to the results of one run", "[score]") {
  const auto paper = [](const std::string& id, const std::string& text, const std::string& types) {
    return record({{"id", "\"" + id + "\""},
                   {"authorships", authors({types})},
                   {"abstract_inverted_index", index_of(text)},
                   {"concepts", "[" + concept_of("Machine learning", "0.9") + "," +
                                    concept_of("Natural language processing", "0.6", 2) + "]"}});
  };
  ScoreStep whole, first, second, together;
  const std::filesystem::path a =
      whole.harness.folder.write("a.jsonl", teams() + paper("W60", "grammar of one GPU", "company"));
  const std::filesystem::path b =
      whole.harness.folder.write("b.jsonl", teams() + paper("W61", "grammar of large models", "education") +
                                                paper("W61", "grammar again", "education"));
  whole.run({a, b});
  first.run({a});
  second.run({b});
  together.run(
      {first.harness.folder / "works_features.csv.gz", second.harness.folder / "works_features.csv.gz"});
  for (const char* name :
       {"works.csv", "works_variants.csv", "works_read.csv", "works_features.csv.gz", "works_words.csv.gz"}) {
    INFO(name);
    CHECK((together.file(name) == whole.file(name)));
  }
  // A work on the topic that occurs twice has its words in both tables: they cannot be subtracted from a sum.
  ScoreStep twice, both;
  twice.run({whole.harness.folder.write("c.jsonl", paper("W60", "grammar of one GPU", "company"))});
  both.run({first.harness.folder / "works_features.csv.gz", twice.harness.folder / "works_features.csv.gz"});
  CHECK_FALSE(std::filesystem::exists(both.harness.folder / "works_words.csv.gz"));
}

TEST_CASE("features that go on after the last year are counted apart, works themselves are not read for it",
          "[score]") {
  const auto paper = [](const std::string& id, const std::string& year) {
    return record({{"id", "\"" + id + "\""}, {"publication_year", year}});
  };
  ScoreStep wide(Choices{{"last_year", "2024"}});
  const std::filesystem::path works = wide.harness.folder.write(
      "works.jsonl", paper("W1", "2021") + paper("W2", "2023") + paper("W3", "2024"));
  wide.run({works});
  ScoreStep features, raw;
  features.run({wide.harness.folder / "works_features.csv.gz"});
  raw.run({works});
  CHECK(features.rows() == raw.rows());
  CHECK(features.file("works_later.csv").find(",2024,") != std::string::npos);
  CHECK(raw.file("works_later.csv").find(",2024,") == std::string::npos);
}

TEST_CASE("works_read.csv adds up: read = kept + dropped", "[score]") {
  ScoreStep one;
  one.run(
      {one.harness.folder.write("w.jsonl", teams() + teams() + "broken\n" +
                                               record({{"id", "\"W90\""}, {"publication_year", "1999"}}))});
  std::map<std::string, std::uint64_t> sums;
  CsvReader csv(one.harness.folder / "works_read.csv");
  while (csv.next()) sums[std::string(csv[0])] += *parse_count(csv[2]);
  CHECK(sums["read"] == 22);
  CHECK(sums["kept"] == 10);
  CHECK(sums["dropped"] == 12);
  CHECK(sums["error"] == 1);
  CHECK_THAT(one.file("works_read.csv"), contains("dropped,duplicate id,10,"));
  CHECK(one.file("works_read.csv").find("outside the list") == std::string::npos);
  // Places name the file, not its folder.
  CHECK_THAT(one.file("works_read.csv"), contains(",w.jsonl:21"));
}

TEST_CASE("works_read.csv counts works whose topics are not in the list", "[score]") {
  ScoreStep one;
  one.run({one.harness.folder.write("w.csv",
                                    "id,year,topics,team,text\n"
                                    "1,2012,Qwertz,academic_only,We study machine learning\n"
                                    "2,2012,Machine translation,academic_only,We study machine learning\n"
                                    "3,2013,Qwertz,academic_only,We study machine learning\n")});
  CHECK_THAT(one.file("works_read.csv"),
             contains("note,kept works with a topic outside the list of topics,2,"));
}

TEST_CASE("the files of a deposit stand for their folder", "[score]") {
  ScoreStep one;
  const Scratch& folder = one.harness.folder;
  std::filesystem::create_directories(folder / "deposit");
  const std::vector<std::filesystem::path> files{
      folder.write("deposit/ai_abstracts.json", R"({"https://openalex.org/W1":"A deep model on two GPUs."})"),
      folder.write("deposit/ai_authors.csv", "id,inst_id\nhttps://openalex.org/W1,I1\n"),
      folder.write("deposit/ai_concepts.csv",
                   "doc_id,id,display_name,score\nhttps://openalex.org/W1,https://openalex.org/C154945302,"
                   "Artificial intelligence,0.5\n"),
      folder.write("deposit/ai_institute_metadata.csv", "id,type\nI1,company\n"),
      folder.write("deposit/ai_openalex_works.csv",
                   "work_id,publication_year\nhttps://openalex.org/W1,2016\n")};
  one.run(files);
  CHECK(one.rows() == "(all),2016,industry_only,1,6,1,1,1\n");
}

TEST_CASE("a sample's sidecars are not works, and say how many were drawn from how many", "[score]") {
  ScoreStep one;
  const Scratch& folder = one.harness.folder;
  std::vector<std::filesystem::path> files;
  for (const std::uint64_t draw : {1U, 2U}) {
    const std::filesystem::path page =
        folder.write("page" + std::to_string(draw) + ".jsonl", draw == 1 ? teams() : "");
    Provenance provenance;
    provenance.title = "A draw";
    provenance.sha256 = std::string(64, '0');
    provenance.more = Json::Object{{"works", draw * 5}, {"population", draw * 1000}};
    write_sidecar(page, provenance);
    files.push_back(page);
    files.push_back(sidecar_of(page));
  }
  one.run(files);
  const Json provenance = parse_json(one.file("works.provenance.json"), "test");
  const WorksSample sample = works_sample_from_json(provenance.at("sample", "test"), "test");
  CHECK(sample.draws == 2);
  CHECK(sample.drawn == 15);
  CHECK(sample.population == 3000);
  CHECK_FALSE(works_sample(std::vector<std::filesystem::path>{files[0]}));
}

TEST_CASE("simulated works make the step's provenance synthetic", "[score]") {
  ScoreStep one;
  one.run({one.harness.folder.write("w.jsonl", record({{"simulated_by", R"("a test")"}}))});
  CHECK_THAT(one.file("works.provenance.json"), contains("synthetic"));
}

TEST_CASE("works of which none counts fail the step, with the reasons", "[score]") {
  ScoreStep one;
  const auto file =
      one.harness.folder.write("w.jsonl", record({{"publication_year", "1999"}}) +
                                              record({{"id", "\"W2\""}, {"is_retracted", "true"}}));
  CHECK_THROWS_WITH(one.run({file}), contains("none of 2 works counts: 1 year outside 1 retracted"));
  ScoreStep wrong(Choices{{"first_year", "2022"}});
  CHECK_THROWS_WITH(wrong.run({file}), contains("'first_year': '2022' is after last_year"));
}

TEST_CASE("the variance of terms: Poisson, or a negative binomial with the same share of zeros", "[score]") {
  CHECK(term_variance({}) == 0);
  CHECK(term_variance({100, 0, 0, 0}) == 0);
  // Fewer abstracts without a term than Poisson has: the mean.
  CHECK(term_variance({100, 0, 100, 100}) == 1);
  // Shape 1, the geometric distribution: mean 1, half of the abstracts without a term, variance 1 + 1.
  CHECK(term_variance({100, 0, 100, 50}) == Approx(2).epsilon(1e-9));
  // Mean 3, a quarter without: shape 1 again, variance 3 + 9.
  CHECK(term_variance({100, 0, 300, 75}) == Approx(12).epsilon(1e-9));
}
