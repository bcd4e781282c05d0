// The table of features: writing and reading, parts instead of the whole, and what is refused.

#include "base/text.hpp"
#include "catch.hpp"
#include "data/gzip.hpp"
#include "results/works/counts/words_table.hpp"
#include "score/words.hpp"
#include "score_harness.hpp"

using namespace computedivide;

namespace {

std::string work(int id, const std::string& text, const std::map<std::string, std::string>& other = {}) {
  std::map<std::string, std::string> members{{"id", "\"W" + std::to_string(id) + "\""},
                                             {"abstract_inverted_index", index_of(text)}};
  for (const auto& [name, value] : other) members[name] = value;
  return record(members);
}

/// Works of many kinds; the four share ids, of which the first may be one that is left out.
std::vector<std::filesystem::path> four_files(const Scratch& folder) {
  const std::string topics = "[" + concept_of("Artificial intelligence", "0.9") + "," +
                             concept_of("Language model", "0.35", 2) + "," +
                             concept_of("C#; \\\"quoted\\\", and: \\\\ more", "0.8", 2) + "]";
  return {folder.write("a.jsonl", work(1, "one GPU", {{"concepts", topics}}) +
                                      work(2, "late", {{"publication_year", "1999"}}) + "broken\n"),
          folder.write("b.jsonl", work(3, "large-scale GPU-based", {{"language", "\"de\""}}) +
                                      work(2, "in time") + work(1, "again TPU") + "{\"x\": \n"),
          folder.write("c.csv",
                       "id,year,topics,team,text\nx,2013,Poetry;Language model,industry_only,\"Two "
                       "GPUs, many days\"\n,2014,,,no id\n"),
          folder.write("d.jsonl", work(3, "GPU", {{"authorships", authors({"company", "education"})}}) +
                                      work(4, "memory", {{"is_retracted", "true"}}))};
}

}  // namespace

TEST_CASE("parts given together equal one pass over everything, byte by byte", "[features]") {
  const Scratch folder;
  const std::vector<std::filesystem::path> files = four_files(folder);
  for (const bool list : {true, false}) {
    PassOptions options = usual_pass();
    if (!list) options.score.topics.reset();
    const WorkChoices choices{.corpus = Corpus::all};
    const Scored whole = score_files(files, choices, options, {}, folder / "whole.csv.gz");
    CHECK(whole.counts.dropped(Drop::duplicate) == 3);
    std::vector<std::filesystem::path> parts;
    for (const std::filesystem::path& file : files) {
      parts.push_back(folder / ("parts/" + file.filename().string() + ".csv.gz"));
      score_files({file}, choices, options, {}, parts.back());
    }
    // One part of two files whose names are not neighbours, and works beside tables.
    score_files({files[0], files[2]}, choices, options, {}, folder / "ac.csv.gz");
    for (const std::vector<std::filesystem::path>& given :
         {parts, std::vector<std::filesystem::path>{folder / "parts"},
          std::vector<std::filesystem::path>{parts[3], folder / "ac.csv.gz", files[1]}}) {
      for (const unsigned threads : {1U, 3U}) {
        options.threads = threads;
        const Scored merged = score_files(given, choices, options, {}, folder / "merged.csv.gz");
        CHECK(merged.written() == whole.written());
        CHECK(merged.written(TextFormat::json) == whole.written(TextFormat::json));
        CHECK((read_file(folder / "merged.csv.gz") == read_file(folder / "whole.csv.gz")));
        CHECK(merged.report.forms == whole.report.forms);
        for (const auto& [kind, tally] : whole.report.errors.kinds)
          CHECK(merged.report.errors.kinds.at(kind).count == tally.count);
      }
      options.threads = 1;
    }
  }
}

TEST_CASE("any choice of works comes from the table as from the works", "[features]") {
  const Scratch folder;
  const std::vector<std::filesystem::path> files = four_files(folder);
  score_files(files, {}, usual_pass(), {}, folder / "all.csv.gz");
  for (const WorkChoices& choices :
       {WorkChoices{}, WorkChoices{.corpus = Corpus::all, .matching = Matching::independent},
        WorkChoices{.language = "", .topic_score = 0.5},
        WorkChoices{.first_year = 2014, .last_year = 2015}}) {
    CHECK(score_files({folder / "all.csv.gz"}, choices).written() == score_files(files, choices).written());
  }
}

TEST_CASE("a table of other lists, years or a higher floor is refused by name", "[features]") {
  const Scratch folder;
  const auto file = folder.write("w.jsonl", record());
  score_files({file}, {}, usual_pass(), {}, folder / "w.csv.gz");
  const auto refused = [&](const PassOptions& options, const std::string& what) {
    CHECK_THROWS_WITH(score_files({folder / "w.csv.gz"}, {}, options), contains("w.csv.gz"));
    CHECK_THROWS_WITH(score_files({folder / "w.csv.gz"}, {}, options), contains(what));
  };
  PassOptions options = usual_pass();
  options.score.terms.terms = {"GPU"};
  refused(options, "compute terms");
  options = usual_pass();
  options.read.last_year = 2022;
  refused(options, "2012-2022");
  options = usual_pass();
  options.score.score_floor = 0.1;
  refused(options, "0.1");
  options = usual_pass();
  options.score.topics.reset();
  refused(options, "list of topics");
}

TEST_CASE("a table that was cut, changed or packed again is refused", "[features]") {
  const Scratch folder;
  const auto file = folder.write("w.jsonl", record() + record({{"id", "\"W2\""}}));
  score_files({file}, {}, usual_pass(), {}, folder / "w.csv.gz");
  const std::string bytes = read_file(folder / "w.csv.gz");
  const std::string text = gunzip(bytes, "w");
  for (const std::string& other :
       {bytes.substr(0, bytes.size() - 9), bytes.substr(0, bytes.size() / 2), text, gzip(text)}) {
    CHECK_THROWS_WITH(score_files({folder.write("other.csv.gz", other)}), contains("other.csv.gz"));
  }
}

TEST_CASE("a pass that fails leaves no table, and nothing beside it", "[features]") {
  const Scratch folder;
  const auto file = folder.write("w.jsonl", record() + "broken\n");
  PassOptions options = usual_pass();
  options.read.strict = true;
  CHECK_THROWS_WITH(score_files({file}, {}, options, {}, folder / "out/w.csv.gz"), contains("w.jsonl:2"));
  CHECK(std::filesystem::is_empty(folder / "out"));
}

TEST_CASE("strict refuses a table whose works had errors, as it refuses the works", "[features]") {
  const Scratch folder;
  const auto file = folder.write("w.jsonl", record() + "broken\n");
  score_files({file}, {}, usual_pass(), {}, folder / "w.csv.gz");
  PassOptions options = usual_pass();
  options.read.strict = true;
  CHECK_THROWS_WITH(score_files({folder / "w.csv.gz"}, {}, options), contains("w.jsonl:2"));
}

TEST_CASE("the table begins with one comment line, and quotes what other readers take for one",
          "[features]") {
  const Scratch folder;
  PassOptions options = usual_pass();
  options.score.topics.reset();
  score_files(four_files(folder), {}, options, {}, folder / "w.csv.gz");
  const std::string text = gunzip(read_file(folder / "w.csv.gz"), "w");
  CHECK(text.starts_with("# computedivide works features: schema=1 terms="));
  CHECK(text.substr(0, text.find('\n')).find_first_of(",\"") == std::string::npos);
  CHECK_THAT(text, contains("\ninput,id,reason,year,venue,language,institutions,"));
  CHECK_THAT(text, contains("C#\\; \"\"quoted\"\", and: \\\\ more:0.8;Language model:0.35\""));
  CHECK_THAT(text, contains("\na.jsonl,W2,year outside,"));
  CHECK_THAT(text, contains("\nb.jsonl,W2,duplicate id,"));
}

TEST_CASE(
    "a table of words stands for the years that it has, and for all of its features without a last year",
    "[features]") {
  const Scratch folder;
  const WorkChoices made{.first_year = 2006, .last_year = 2024};
  PassOptions options = usual_pass(made);
  options.score.words = WordOptions{"Natural language processing", made, stop_words()};
  const Settings settings = words_settings(options.read, options.score);
  const auto file = folder / "part.csv.gz";
  score_files(four_files(folder), made, options, {}, file);
  const auto refusal = [&](int first, int last) {
    options.score.words->choices.first_year = first;
    options.score.words->choices.last_year = last;
    return words_refusal(file, words_settings(options.read, options.score), first, last);
  };
  CHECK_THAT(refusal(2012, 2021), contains("part.words.csv.gz"));  // it is not there
  folder.write("part.words.csv.gz", WordTable().file(settings, "Natural language processing"));
  CHECK(refusal(2012, 2021).empty());
  CHECK(refusal(2006, 2024).empty());
  CHECK(refusal(2012, open_end).empty());
  CHECK_THAT(refusal(2005, 2024), contains("2006-2024"));
  CHECK_THAT(refusal(2012, 2025), contains("2025"));
  options.score.words->choices.corpus = Corpus::all;
  CHECK_THAT(refusal(2012, 2021), contains("+all+"));
}

TEST_CASE("a table of words is named after the features that it belongs to", "[features]") {
  CHECK(words_path("out/works_features.csv.gz") == "out/works_words.csv.gz");
  CHECK(words_path("part.csv.gz") == "part.words.csv.gz");
  CHECK(words_path("day_part_001.gz.csv.gz") == "day_part_001.gz.words.csv.gz");
  CHECK(words_path("part.gz") == "part.words.gz");
  CHECK(words_path("part") == "part.words");
}

TEST_CASE("words are counted by year and team, and read back by group", "[features]") {
  WordTable table;
  table.add("loss\nspike\nloss\n", 2015, TeamType::industry_only);
  table.add("loss\n", 2016, TeamType::collaboration);
  table.add("loss\ngrammar\n", 2016, TeamType::academic_only);
  table.add("other\n", 2016, TeamType::unknown);
  const Scratch folder;
  const Settings settings{{"schema", "1"}, {"topic", "Natural language processing"}};
  const auto file = folder.write("works_words.csv.gz", table.file(settings, "Natural language processing"));
  CHECK(is_words_file(file));
  const std::vector<WordCount> read = read_words_file(file);
  REQUIRE(read.size() == 3);
  CHECK(read[1].word == "loss");
  CHECK(read[1].count == std::array<std::uint64_t, 2>{3, 1});
  CHECK(read[1].documents == std::array<std::uint64_t, 2>{2, 1});
  // A year or a count that does not fit is an error, not another number.
  const std::string text = gunzip(read_file(file), "");
  for (const auto& [good, bad] :
       {std::pair(",2015,", ",4294969311,"), std::pair(",2,1\n", ",2,4294967297\n")}) {
    std::string damaged = text;
    replace_all(damaged, good, bad);
    REQUIRE(damaged != text);
    CHECK_THROWS_AS(read_words_file(folder.write("damaged.csv.gz", gzip(damaged))), Error);
  }
  // Tables of parts add up; rows of other years stay out.
  WordTable sum;
  sum.add(file, 2016, 2016);
  sum.add("loss\n", 2015, TeamType::industry_only);
  const auto both = read_words_file(folder.write("both.csv.gz", sum.file(settings, "x")));
  REQUIRE(both.size() == 2);
  CHECK(both[1].count == std::array<std::uint64_t, 2>{2, 1});
  CHECK(both[1].documents == std::array<std::uint64_t, 2>{2, 1});
}
