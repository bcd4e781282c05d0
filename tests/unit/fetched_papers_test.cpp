// Papers and chips as fetch downloads them, in their upstream forms: arrays of conference papers, what the
// shipped table of facts fills, and chips of two vintages as one table.

#include "base/files.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "data/papers/author_lists.hpp"
#include "data/papers/hardware.hpp"
#include "results/papers/ingest_papers.hpp"
#include "scratch.hpp"

using namespace computedivide;

TEST_CASE("an array of conference papers is a list of authors; its name says venue and year") {
  const Scratch scratch;
  const auto file = scratch.write(
      "nips2017.json",
      R"([{"title":"One","status":"Poster","abstract":"BERT","aff":"MIT; Google + MIT;"},)"
      R"({"title":"Two","status":"Oral","aff":";;"},{"title":"Three","status":"Withdraw","aff":"MIT"},)"
      R"({"status":"Oral","aff":"MIT"}])");
  REQUIRE(is_conference_list(file));
  const ListedPapers listed = read_conference_list(file);
  REQUIRE(listed.papers.size() == 2);
  CHECK(listed.papers[0].venue == "NeurIPS");
  CHECK(listed.papers[0].year == 2017);
  CHECK(listed.papers[0].abstract == "BERT");
  CHECK(listed.papers[0].affiliations == std::vector<std::string>{"MIT", "Google + MIT", ""});
  CHECK(listed.papers[1].affiliations.empty());
  CHECK(listed.counts.at("rejected or withdrawn papers") == 1);
  CHECK(listed.counts.at("entries without a title") == 1);
  for (const char* other : {"acl2022.json", "nips17.json", "nips2017.csv", "notes.json"})
    CHECK(!is_conference_list(scratch.write(other, "[]")));
  CHECK_THROWS_AS(read_conference_list(scratch.write("iclr2018.json", "{}")), Error);
}

TEST_CASE("the year of a line of a conference's list may be a text or a decimal number") {
  const Scratch scratch;
  const auto file = scratch.write("papers.jsonl", R"({"venue":"neurips","title":"One","year":2018})"
                                                  "\n"
                                                  R"({"venue":"neurips","title":"Two","year":"2019"})"
                                                  "\n"
                                                  R"({"venue":"neurips","title":"Three","year":2020.0})"
                                                  "\n"
                                                  R"({"venue":"neurips","title":"Four","year":null})");
  const ListedPapers listed = read_conference_list(file);
  REQUIRE(listed.papers.size() == 3);
  CHECK(listed.papers[1].year == 2019);
  CHECK(listed.papers[2].year == 2020);
  CHECK(listed.counts.at("lines without a title or year") == 1);
}

TEST_CASE("the table of facts fills what an index does not say, and nothing that it says better") {
  PaperFacts read;
  read.key = "a";
  read.venue = "NeurIPS";
  read.year = 2021;
  read.code = true;
  read.source = AuthorsSource::page_order;
  PaperFacts known = read;
  known.code = false;
  known.source = AuthorsSource::author_rows;
  known.n_authors = 3;
  known.counts = AuthorCounts{3, 1, 1, 1, 0};
  known.team = TeamType::collaboration;
  known.bert_abstract = true;
  known.topic = PaperTopic::nlp_speech;
  known.excluded = true;
  PaperFacts alone = known;
  alone.key = "b";
  std::vector<PaperFacts> papers{read};
  const auto rows = fill_from_facts(papers, {known, alone});
  REQUIRE(papers.size() == 2);
  CHECK(papers[0].code == true);
  CHECK(papers[0].source == AuthorsSource::author_rows);
  CHECK(papers[0].counts->any == 1);
  CHECK(papers[0].team == TeamType::collaboration);
  CHECK(papers[0].topic == PaperTopic::nlp_speech);
  CHECK(papers[0].excluded);
  CHECK(papers[1].key == "b");
  REQUIRE(rows.size() == 3);
  for (const auto& row : rows) CHECK(row[2] == "1");
  std::vector<PaperFacts> better{known};
  fill_from_facts(better, {read});
  CHECK(better[0].source == AuthorsSource::author_rows);
  CHECK(better[0].n_authors == 3);
}

TEST_CASE("chips of two vintages are one table, under the names that papers use") {
  const Scratch scratch;
  const std::string columns =
      ",FP64 (double precision) performance (FLOP/s),FP32 (single precision) performance (FLOP/s),"
      "TF32 (TensorFloat-32) performance (FLOP/s),FP16 (half precision) performance (FLOP/s),"
      "Tensor-FP16/BF16 performance (FLOP/s),INT8 performance (OP/s),FP8 performance (FLOP/s)\n";
  const std::vector<std::filesystem::path> vintages{
      scratch.write("older/chips_2025-06.csv",
                    "Hardware name,Manufacturer,Release date,Memory size per board (Byte)" + columns +
                        "NVIDIA X1,NVIDIA,2017,8e9,1e12,2e12,,,,,\nNVIDIA Old 7,NVIDIA,2001,,,1e10,,,,,\n"),
      scratch.write("chips_2026-07.csv", "Hardware name,Manufacturer,Release date,Memory (bytes)" + columns +
                                             "NVIDIA X1,NVIDIA,2017-06,16e9,,3e12,,,,,\n"
                                             "Meta Y2,Meta,2026,,,,,,4e14,,\n")};
  const std::string head = "name,aliases,chip,release,devices,slice_unit,fp32,fp16,bf16,source\n";
  const auto names = scratch.write("names.csv", head +
                                                    "NVIDIA X1 Card,X1; XX1,NVIDIA X1,,2,,,2.4e13,,a sheet\n"
                                                    "Groq Z3,,,2022,,,,3e13,,another sheet\n");
  const std::vector<Accelerator> table = merge_epoch_chips(vintages, names);
  REQUIRE(table.size() == 3);         // the old chip has none of our names
  CHECK(table[0].name == "Groq Z3");  // all of it ours
  CHECK(table[0].source == "another sheet");
  CHECK(peak_flops(table[0], "best") == 3e13);
  CHECK(table[1].name == "Meta Y2");
  const Accelerator& card = table[2];
  CHECK(card.name == "NVIDIA X1 Card");
  CHECK(card.aliases == std::vector<std::string>{"X1", "XX1"});
  CHECK(card.release == "2017-06");
  CHECK(card.devices == 2);
  CHECK(peak_flops(card, "fp32") == 3e12);
  CHECK(peak_flops(card, "fp64") == 1e12);  // the newer vintage has none
  CHECK(peak_flops(card, "fp16") == 2.4e13);
  CHECK(card.memory_gb == 16);
  CHECK_THAT(card.source, contains("NVIDIA X1") && contains("a sheet"));
  const std::vector<Accelerator> back = read_hardware(hardware_to_csv(table), "hardware.csv");
  REQUIRE(back.size() == 3);
  CHECK(back[2].peak_flops == card.peak_flops);
  const auto unknown = scratch.write("unknown.csv", head + "NVIDIA Z,,NVIDIA Z9,,1,,,,,\n");
  CHECK_THROWS_WITH(merge_epoch_chips(vintages, unknown), contains("unknown.csv:2") && contains("NVIDIA Z9"));
  // Figures that Epoch AI states are its own, and ours have a source.
  const auto stated = scratch.write("stated.csv", head + "NVIDIA X1,,NVIDIA X1,,,,5e12,,,a sheet\n");
  CHECK_THROWS_WITH(merge_epoch_chips(vintages, stated), contains("stated.csv:2") && contains("5e12"));
  const auto matrix = scratch.write("matrix.csv", head + "Meta Y2,,Meta Y2,,,,,5e14,,a sheet\n");
  CHECK_THROWS_WITH(merge_epoch_chips(vintages, matrix), contains("matrix.csv:2") && contains("5e14"));
  const auto sourceless = scratch.write("sourceless.csv", head + "Groq Z3,,,2022,,,,3e13,,\n");
  CHECK_THROWS_WITH(merge_epoch_chips(vintages, sourceless), contains("sourceless.csv:2"));
}
