// Passes over files: threads, duplicates across files, choices, and the messages about them.

#include "catch.hpp"
#include "results/works/counts/counts_words.hpp"
#include "score/counts.hpp"
#include "score_harness.hpp"

using namespace computedivide;

namespace {

std::string numbered(int id, const std::string& text, const std::string& year = "2015",
                     const std::vector<std::string>& types = {"education"}) {
  return record({{"id", "\"W" + std::to_string(id) + "\""},
                 {"publication_year", year},
                 {"abstract_inverted_index", index_of(text)},
                 {"authorships", authors(types)}});
}

/// Three files; work 2 is in the first and, with other words, in the third.
std::vector<std::filesystem::path> three_files(const Scratch& folder) {
  return {
      folder.write("a.jsonl", numbered(1, "one GPU") + numbered(2, "GPU GPU memory", "2016", {"company"})),
      folder.write("b.jsonl", numbered(3, "no hit") + "broken\n" + numbered(4, "x", "2030")),
      folder.write("c.jsonl", numbered(2, "TPU TPU TPU TPU") +
                                  numbered(5, "large-scale days", "2015", {"company", "education"}) +
                                  numbered(4, "y", "2015"))};
}

}  // namespace

TEST_CASE("a pass counts works, tokens, occurrences and presence by topic, year and team", "[score]") {
  const Scratch folder;
  const Scored scored = score_files(three_files(folder), {}, usual_pass(), {});
  CHECK(scored.written() ==
        "topic,year,team,works,tokens,occurrences,presence\n"
        "(all),2015,academic_only,2,4,1,1\n"
        "(all),2015,collaboration,1,2,2,1\n"
        "(all),2016,industry_only,1,3,3,1\n");
  CHECK(scored.counts.works() == 8);
  CHECK(scored.counts.counted() == 4);
  CHECK(scored.counts.counted() + scored.all_dropped() == scored.counts.works());
  CHECK(scored.counts.dropped(Drop::unreadable) == 1);
  CHECK(scored.counts.dropped(Drop::year) == 1);
  // Squares are of the occurrences in each work: 2 once, 3 once, 1 once.
  std::uint64_t squares = 0;
  for (const CountRow& row : scored.counts.rows(scored.topics))
    squares += row.under(Matching::longest).squares;
  CHECK(squares == 4 + 9 + 1);
}

TEST_CASE("duplicate id (the first stays), across files, and where the first was dropped", "[score]") {
  const Scratch folder;
  const std::vector<std::filesystem::path> files = three_files(folder);
  const Scored scored = score_files(files);
  // Work 2 of the third file, and work 4, whose first copy has another year.
  CHECK(scored.counts.dropped(Drop::duplicate) == 2);
  // The order is that of the names, not that of the command line.
  CHECK(score_files({files[2], files[0], files[1]}).written() == scored.written());
}

TEST_CASE("works without an id are not duplicates of one another", "[score]") {
  const Scratch folder;
  const std::string nameless = record({{"id", ""}});
  CHECK(score_files({folder.write("a.jsonl", nameless + nameless)}).counts.counted() == 2);
}

TEST_CASE("counts, reports and features do not depend on the number of threads", "[score]") {
  const Scratch folder;
  std::vector<std::filesystem::path> files;
  for (int file = 0; file < 9; ++file) {
    std::string text = file == 4 ? "broken\n" : "";
    // Every file shares half of its works with the next one, where they have other content.
    for (int i = 0; i < 60; ++i)
      text += numbered(file * 30 + i, file % 2 == 0 ? "GPU days" : "TPU", std::to_string(2012 + i % 10));
    files.push_back(folder.write("f" + std::to_string(file) + ".jsonl", text));
  }
  for (const bool list : {true, false}) {
    PassOptions options = usual_pass();
    if (!list) options.score.topics.reset();
    const Scored one = score_files(files, {}, options, {}, folder / "one.csv.gz");
    CHECK(one.counts.counted() == 9 * 30 + 30);
    for (const unsigned threads : {2U, 5U, 16U}) {
      options.threads = threads;
      const Scored many = score_files(files, {}, options, {}, folder / "many.csv.gz");
      CHECK(many.written() == one.written());
      CHECK(describe_pass(many.report, many.counts) == describe_pass(one.report, one.counts));
      CHECK((read_file(folder / "many.csv.gz") == read_file(folder / "one.csv.gz")));
    }
  }
}

TEST_CASE("threads that are idle are borrowed, and an error in any thread ends the pass once", "[score]") {
  const Scratch folder;
  std::vector<std::filesystem::path> files;
  for (int file = 0; file < 6; ++file)
    files.push_back(folder.write("f" + std::to_string(file) + ".jsonl", numbered(file, "GPU")));
  PassOptions options = usual_pass();
  unsigned asked = 0;
  options.borrow_threads = [&] { return asked++ == 0 ? 2U : 0U; };
  CHECK(score_files(files, {}, options).counts.counted() == 6);
  CHECK(asked > 0);
  options.read.strict = true;
  files.push_back(folder.write("g.jsonl", numbered(9, "x") + "broken\n"));
  CHECK_THROWS_WITH(score_files(files, {}, options), contains("g.jsonl:2"));
}

TEST_CASE("each choice drops what it says, in the order of the reasons", "[score]") {
  const Scratch folder;
  const auto drop_of = [&](const std::string& text, const WorkChoices& choices) {
    const Scored scored = score_files({folder.write("w.jsonl", text)}, choices);
    for (std::size_t i = 0; i < drop_count; ++i) {
      if (scored.counts.dropped(static_cast<Drop>(i)) > 0) return std::string(name_of(static_cast<Drop>(i)));
    }
    return std::string("counted");
  };
  CHECK(drop_of(record({{"language", "\"de\""}}), {}) == "other language");
  CHECK(drop_of(record({{"language", ""}}), {}) == "counted");
  CHECK(drop_of(record({{"language", ""}}), {.language_needed = true}) == "other language");
  CHECK(drop_of(record({{"language", "\"de\""}}), {.language = ""}) == "counted");
  CHECK(drop_of(record({{"is_retracted", "true"}, {"language", "\"de\""}}), {}) == "other language");
  CHECK(drop_of(record({{"is_retracted", "true"}}), {}) == "retracted");
  CHECK(drop_of(record({{"is_paratext", "true"}}), {}) == "paratext");
  CHECK(drop_of(record({{"is_xpac", "true"}}), {}) == "expansion set");
  CHECK(drop_of(record({{"is_xpac", "true"}}), {.expansion = true}) == "counted");
  CHECK(drop_of(record({{"concepts", "[]"}}), {}) == "not in corpus");
  CHECK(drop_of(record({{"concepts", "[]"}}), {.corpus = Corpus::all}) == "counted");
  CHECK(drop_of(record({{"publication_year", "2013"}}), {.first_year = 2014}) == "year outside");
  const std::string ambiguous = record({{"abstract_inverted_index", index_of("a network of roads")}});
  CHECK(drop_of(ambiguous, {}) == "ambiguous");
  CHECK(drop_of(ambiguous, {.ambiguous = Ambiguous::keep}) == "counted");
  const std::string bare =
      record({{"abstract_inverted_index", index_of("a network of roads")}, {"concepts", "[]"}});
  CHECK(drop_of(bare, {.corpus = Corpus::all}) == "counted");
  CHECK(drop_of(bare, {.corpus = Corpus::all, .ambiguous = Ambiguous::drop}) == "ambiguous");
}

TEST_CASE("where nothing counts, the choice that would help is named", "[score]") {
  const Scratch folder;
  const auto hint = [&](const std::string& text, const WorkChoices& choices) {
    return score_files({folder.write("w.jsonl", text)}, choices).counts.hint();
  };
  CHECK_THAT(hint(record({{"concepts", "[]"}}), {}), contains("corpus=topics"));
  CHECK_THAT(hint(record({{"concepts", "[]"}}), {}), contains("no record has concepts"));
  CHECK_THAT(hint(record({{"language", ""}}), {.language_needed = true}),
             contains("no record names a language"));
  CHECK(hint(record(), {}).empty());
}
