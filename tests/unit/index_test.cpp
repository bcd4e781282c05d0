// The reproducibility index in both forms, first pages, and the table of facts.

#include "data/papers/index.hpp"

#include <algorithm>

#include "base/files.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "data/papers/table.hpp"
#include "results/papers/ingest_papers.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

std::string compact(const std::string& key, int affiliation, const std::string& more = "") {
  return R"({"conference":"NeurIPS","year":2019,"key":")" + key + R"(","title":"On )" + key +
         R"(","authors":"Ann Lee, Bo Li, and Cy Poe","research_type":0,"affiliation":)" +
         std::to_string(affiliation) +
         R"(,"open_source_code":1,"hardware_specification":1,"affiliation_text":"Ann Lee1 Bo Li2 Cy Poe1,2 1University of Oxford 2Google","hardware_text":"We use 8 V100 GPUs.","bert_in_quotes":true)" +
         more + "}\n";
}

PageAuthors page(const std::vector<std::string>& authors, std::string_view text) {
  return read_page_authors(authors, text);
}

}  // namespace

TEST_CASE("the compact index is read, and what is odd in it is counted", "[index]") {
  const Scratch scratch;
  const auto file = scratch / "neurips.jsonl";
  write_atomically(file, compact("a", 1) + compact("b", 0, R"(,"excluded_by_authors":true)") + "not json\n" +
                             compact("c", 7) + compact("a", 2) + R"({"conference":"NeurIPS","year":2019})" +
                             "\n");
  CHECK(is_index_file(file));
  const std::vector<std::filesystem::path> files{file};
  const IndexFile index = read_index(files);
  REQUIRE(index.papers.size() == 3);
  CHECK(index.papers[0].key == "a");
  CHECK(index.papers[0].index_team == TeamType::industry_only);  // the later run
  CHECK(index.papers[0].authors == std::vector<std::string>{"Ann Lee", "Bo Li", "Cy Poe"});
  CHECK(index.papers[0].experimental == true);
  CHECK(index.papers[0].code == true);
  CHECK(index.papers[0].bert_quotes);
  CHECK(index.papers[1].excluded);
  CHECK(index.papers[2].index_team == TeamType::unknown);
  CHECK(index.counts.at("lines that are not JSON") == 1);
  CHECK(index.counts.at("lines without conference, year or key") == 1);
  CHECK(index.counts.at("papers that occur again; the later run counts") == 1);
  CHECK(index.counts.at("answers to affiliation that are not on its scale") == 1);
}

TEST_CASE("a flag of the index is read in any JSON type, and what is no flag is counted", "[index]") {
  const Scratch scratch;
  const auto file = scratch / "neurips.jsonl";
  std::string lines;
  for (const std::string flag : {R"("true")", "1", "1.0", R"("False")", "null", "0", R"("yes")", "[]", "7"})
    lines += compact(std::to_string(lines.size()), 0, R"(,"excluded_by_authors":)" + flag);
  write_atomically(file, lines);
  const std::vector<std::filesystem::path> files{file};
  const IndexFile index = read_index(files);
  CHECK(std::ranges::count(index.papers, true, &IndexPaper::excluded) == 3);
  CHECK(index.counts.at("excluded_by_authors neither true nor false") == 3);
}

TEST_CASE("the upstream index is read with its lists; a rerun wins over the range", "[index]") {
  const Scratch scratch;
  const auto answers = [](int affiliation, const char* quote) {
    return R"({"research_type":{"result":0,"paper_text":"x"},"affiliation":{"result":)" +
           std::to_string(affiliation) +
           R"(,"paper_text":"MIT"},"open_source_code":{"result":0,"paper_text":")" + quote +
           R"("},"hardware_specification":{"result":0,"paper_text":"none"},"cost":0.1})";
  };
  const auto range = scratch / "ICLR_2015_1_31.json";
  const auto rerun = scratch / "ICLR_2015_errors.json";
  const auto list = scratch / "ICLR_2015.csv";
  write_atomically(range,
                   R"({"model":"m","p__1":)" + answers(0, "we use BERT") + R"(,"p__2":{"error":"x"}})");
  write_atomically(rerun, R"({"p__1":)" + answers(2, "none") + R"(,"p__2":)" + answers(1, "none") + "}");
  write_atomically(
      list,
      "Conference,Year,Filename,Title,Authors,Category,PDF_URL\n"
      "ICLR,2015,p__1.pdf,First,Ann Lee and Bo Li,oral,u\nICLR,2015,p__9.pdf,Ninth,A B,oral,u\n");
  const std::vector<std::filesystem::path> files{rerun, list, range};
  for (const auto& file : files) CHECK(is_index_file(file));
  const IndexFile index = read_index(files);
  REQUIRE(index.papers.size() == 2);
  CHECK(index.papers[0].venue == "ICLR");
  CHECK(index.papers[0].year == 2015);
  CHECK(index.papers[0].title == "First");
  CHECK(index.papers[0].authors.size() == 2);
  CHECK(index.papers[0].index_team == TeamType::industry_only);
  CHECK(!index.papers[0].bert_quotes);
  CHECK(index.papers[1].index_team == TeamType::collaboration);
  CHECK(index.counts.at("raw entries without answers") == 1);
  CHECK(index.counts.at("papers in a list without answers") == 1);
  const auto odd = scratch / "strange.json";
  write_atomically(odd, read_file(range));
  const std::vector<std::filesystem::path> misnamed{odd};
  CHECK_THROWS_AS(read_index(misnamed), Error);
}

TEST_CASE("lists of authors", "[index]") {
  using Names = std::vector<std::string>;
  CHECK(split_authors("A B and C D") == Names{"A B", "C D"});
  CHECK(split_authors("A B; C D") == Names{"A B", "C D"});
  CHECK(split_authors("A B, Jian Yin10001-10002") == Names{"A B", "Jian Yin"});
  CHECK(split_authors("Andy Anderson, and Sand Y") == Names{"Andy Anderson", "Sand Y"});
  CHECK(split_authors("").empty());
}

TEST_CASE("authors are joined to the organisations of the first page", "[index]") {
  using enum AffiliationClass;
  const std::vector<std::string> three{"Ann Lee", "Bo McLi", "Zoé Poe"};
  const PageAuthors marks =
      page(three, "Ann Lee1 Bo Mc Li2 Zo e Poe1,2 1University of Oxford 2Google Research");
  CHECK(marks.join == AffiliationJoin::markers);
  REQUIRE(marks.authors.size() == 3);
  CHECK(marks.authors[0] == std::vector{academic});
  CHECK(marks.authors[1] == std::vector{industry});
  CHECK(marks.authors[2].size() == 2);
  const PageAuthors behind = page(three, "Ann Lee1, Bo McLi2, Zoé Poe1,2 Stanford University1, Google2");
  CHECK(behind.join == AffiliationJoin::markers);
  CHECK(behind.authors[1] == std::vector{industry});
  const PageAuthors order =
      page(three, "Ann Lee, Bo McLi Stanford University {lee,li}@stanford.edu Zoé Poe Google");
  CHECK(order.join == AffiliationJoin::order);
  CHECK(order.authors[0] == std::vector{academic});
  CHECK(order.authors[1] == std::vector{academic});
  CHECK(order.authors[2] == std::vector{industry});
  const PageAuthors uniform = page(three, "1Stanford University 2University of Oxford");
  CHECK(uniform.join == AffiliationJoin::uniform);
  CHECK(uniform.authors.size() == 3);
  const PageAuthors emails =
      page(three, "Stanford University, Google a@stanford.edu b@google.com c@stanford.edu");
  CHECK(emails.join == AffiliationJoin::emails);
  CHECK(emails.authors[1] == std::vector{industry});
  const PageAuthors none = page(three, "1Stanford University 2Google");
  CHECK(none.join == AffiliationJoin::none);
  CHECK(none.authors.empty());
  CHECK(none.organisations.size() == 2);
}

TEST_CASE("addresses, joined numbers and footnotes on the first page", "[index]") {
  using enum AffiliationClass;
  const std::vector<std::string> three{"Ann Lee", "Bo McLi", "Cy Poe"};
  // Addresses between the names and the organisations; "13" means 1 and 3 if nobody has a 12.
  const PageAuthors between = page(three,
                                   "Ann Lee 1 ann@x.edu Bo McLi 2 b@y.edu Cy Poe13 c@z.edu 1Stanford "
                                   "University 2Google Research 3Yale University");
  CHECK(between.join == AffiliationJoin::markers);
  REQUIRE(between.authors.size() == 3);
  CHECK(between.authors[1] == std::vector{industry});
  CHECK(between.authors[2] == std::vector{academic, academic});
  // Numbers that do not join: the last block does not apply to everybody.
  const PageAuthors numbered =
      page(three, "Ann Lee1 Bo McLi2 Cy Poe4 1 Stanford University 2 Google 3 Yale University");
  CHECK(numbered.join == AffiliationJoin::none);
  CHECK(numbered.organisations.size() == 3);
  // An address separates organisations even if the next name is not found.
  const PageAuthors unfound = page(
      three,
      "Ann Lee Stanford University a@x.edu Bo McLi Deepmind b@y.com Cyrus Poesy Yale University c@z.edu");
  CHECK(std::count(unfound.organisations.begin(), unfound.organisations.end(), industry) == 1);
  const PageAuthors footnote =
      page(three, "Ann Lee, Bo McLi, Cy Poe Stanford University. Work done during an internship at Google.");
  CHECK(footnote.authors == std::vector<std::vector<AffiliationClass>>(3, {academic}));
}

TEST_CASE("topics by words", "[index]") {
  CHECK(topic_of("Neural machine translation with words", "") == PaperTopic::nlp_speech);
  CHECK(topic_of("Images and their pixels", "") == PaperTopic::vision);
  CHECK(topic_of("Bounds for bandits", "We prove a bound on images.") == PaperTopic::other);
}

TEST_CASE("the table of facts is joined, written and read back", "[index]") {
  const Scratch scratch;
  const auto file = scratch / "neurips.jsonl";
  write_atomically(file, compact("a", 1) + compact("b", 0) + compact("c", 0));
  const std::vector<std::filesystem::path> files{file};
  PaperTableInput input;
  input.index = read_index(files);
  input.author_rows = {{"On A", 2019, {"Google", "Stanford University"}}};
  input.census = {{"123-on-b", true, {}}};
  input.accelerators = read_hardware(test_file("../data/embedded/hardware.csv"));
  const PaperTable table = build_paper_table(input);
  REQUIRE(table.papers.size() == 3);
  CHECK(table.papers[0].source == AuthorsSource::author_rows);
  CHECK(table.papers[0].n_authors == 2);
  CHECK(table.papers[0].counts->any == 1);
  CHECK(table.papers[0].index_team == TeamType::collaboration);
  CHECK(table.papers[1].source == AuthorsSource::page_markers);
  CHECK(table.papers[1].counts->any == 2);
  CHECK(table.papers[1].counts->only == 1);
  CHECK(table.papers[1].counts->shares == 1.5);
  CHECK(table.papers[1].census_code == true);
  CHECK(!table.papers[2].census_code);
  CHECK(table.papers[0].device == "NVIDIA V100 SXM2");
  CHECK(table.papers[0].n_devices == 8);
  const std::string csv = paper_facts_to_csv(table.papers);
  const auto written = scratch / "papers.csv";
  write_atomically(written, csv);
  CHECK(is_facts_table(written));
  CHECK(paper_facts_to_csv(read_papers_table(written)) == csv);
  write_atomically(written, csv.substr(0, csv.find('\n') + 1));
  CHECK_THROWS_AS(read_papers_table(written), Error);
}
