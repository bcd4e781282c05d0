// Which files are used for the papers, and that a census stays real next to simulated annotations.

#include "catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "base/files.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "data/sidecar.hpp"
#include "results/data_folder.hpp"
#include "results/papers/ingest_papers.hpp"
#include "results/papers/release/release_fit.hpp"
#include "simulate/simulate.hpp"
#include "step_harness.hpp"
#include "study/steps.hpp"

using namespace computedivide;

namespace fs = std::filesystem;

namespace {

/// A cache of the test's own, in place of the user's.
class CacheOfTest {
 public:
  explicit CacheOfTest(const fs::path& folder) {
    if (const char* old = std::getenv("COMPUTEDIVIDE_CACHE")) old_ = old;
    ::setenv("COMPUTEDIVIDE_CACHE", folder.c_str(), 1);
  }
  ~CacheOfTest() {
    old_.empty() ? ::unsetenv("COMPUTEDIVIDE_CACHE") : ::setenv("COMPUTEDIVIDE_CACHE", old_.c_str(), 1);
  }
  CacheOfTest(const CacheOfTest&) = delete;
  CacheOfTest& operator=(const CacheOfTest&) = delete;

 private:
  std::string old_;
};

Source papers_of(const SourceOptions& options) {
  for (Source& source : resolve_sources(options)) {
    if (source.name == "papers") return source;
  }
  FAIL("no source 'papers'");
  return {};
}

std::vector<std::string> names_of(const Source& source) {
  std::vector<std::string> names;
  for (const fs::path& file : source.files) names.push_back(file.filename().string());
  return names;
}

const std::string census_json =
    R"([{"name": "1-a", "code": true, "affiliations": ["Google Research", "MIT"]}])";

/// What fetch leaves in neurips/, and other files that are not ours.
void write_neurips(const Scratch& folder, const std::string& under) {
  fs::create_directories(folder / (under + "neurips"));
  folder.write(under + "neurips/a_authors.csv", "title,year,author_position,affiliation\nA,2019,1,MIT\n");
  folder.write(under + "neurips/b_census.json", census_json);
  folder.write(under + "neurips/b_census.json.provenance.json", R"({"schema": 1, "title": "a census"})");
  folder.write(under + "neurips/c_metadata.json", R"([{"title": "A", "authors": ["B"]}])");
  folder.write(under + "neurips/d_by_organisation.csv", ",code,papers\nGoogle,1,2\n");
  folder.write(under + "neurips/e_accepted.txt", "A\nB (MIT)\n");
}

SourceOptions options_of(const fs::path& data, std::vector<fs::path> papers = {}) {
  SourceOptions options;
  options.data = data;
  options.papers = std::move(papers);
  return options;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("without files of their own, papers are the shipped facts", "[sources]") {
  const Scratch folder;
  const CacheOfTest cache(folder / "absent");
  const Source source = papers_of({});
  CHECK(source.kind == SourceKind::real);
  CHECK(names_of(source) == Names{"papers.csv.gz", "papers_judged.csv"});
  CHECK(source.files.at(0) == shipped_data() / "embedded/papers.csv.gz");
}

TEST_CASE("NeurIPS files in a folder are added to the shipped facts, and others are ignored", "[sources]") {
  const Scratch folder;
  const CacheOfTest cache(folder / "absent");
  write_neurips(folder, "");
  const Source source = papers_of(options_of(folder.path()));
  CHECK(names_of(source) == Names{"a_authors.csv", "b_census.json", "papers.csv.gz", "papers_judged.csv"});
  CHECK(source.kind == SourceKind::real);
}

TEST_CASE("annotations in a folder come with the shipped facts", "[sources]") {
  const Scratch folder;
  const CacheOfTest cache(folder / "absent");
  write_neurips(folder, "");
  folder.write("papers.csv", "id,year\np1,2019\n");
  const Source source = papers_of(options_of(folder.path()));
  CHECK(names_of(source) ==
        Names{"papers.csv", "a_authors.csv", "b_census.json", "papers.csv.gz", "papers_judged.csv"});
  CHECK(source.files.at(0) == folder / "papers.csv");
}

TEST_CASE("the cache comes after the folder of data, and --papers before both, alone", "[sources]") {
  const Scratch folder;
  fs::create_directories(folder / "cache");
  fs::create_directories(folder / "empty");
  fs::create_directories(folder / "data");
  const CacheOfTest cache(folder / "cache");
  write_neurips(folder, "cache/");
  CHECK(names_of(papers_of(options_of(folder / "empty"))) ==
        Names{"a_authors.csv", "b_census.json", "papers.csv.gz", "papers_judged.csv"});
  folder.write("data/papers.csv", "id,year\np1,2019\n");
  CHECK(names_of(papers_of(options_of(folder / "data"))) ==
        Names{"papers.csv", "papers.csv.gz", "papers_judged.csv"});
  CHECK(names_of(papers_of(options_of(folder / "data", {folder / "cache/neurips/b_census.json"}))) ==
        Names{"b_census.json"});
}

TEST_CASE("a cache in which a crawl has left folders alone holds no works", "[sources]") {
  const Scratch folder;
  const CacheOfTest cache(folder / "cache");
  const auto works = [&] {
    for (Source& source : resolve_sources({})) {
      if (source.name == "works") return source;
    }
    return Source{};
  };
  fs::create_directories(folder / "cache/works/openalex/C1");
  const Names shipped{"works_features.csv.gz", "works_words.csv.gz"};
  CHECK(works().kind == SourceKind::real);
  CHECK(names_of(works()) == shipped);
  folder.write("cache/works/openalex/C1/page.json.provenance.json", "{}");
  CHECK(names_of(works()) == shipped);
  folder.write("cache/works/openalex/C1/page.jsonl", "{\"id\":\"https://openalex.org/W1\"}\n");
  CHECK(names_of(works()) == Names{"page.jsonl"});
}

TEST_CASE("the table of words beside a file of features is one of the source's files", "[sources]") {
  const Scratch folder;
  const CacheOfTest cache(folder / "absent");
  SourceOptions options;
  options.works = {folder.write("part.csv.gz", gzip("# computedivide works features: schema=1\ninput\n"))};
  const auto works = [&] {
    for (Source& source : resolve_sources(options)) {
      if (source.name == "works") return names_of(source);
    }
    return Names{};
  };
  CHECK(works() == Names{"part.csv.gz"});
  folder.write("part.words.csv.gz", gzip("another table\n"));
  CHECK(works() == Names{"part.csv.gz"});
  folder.write("part.words.csv.gz", gzip("# computedivide works words: schema=1\nword\n"));
  CHECK(works() == Names{"part.csv.gz", "part.words.csv.gz"});
}

TEST_CASE("a folder of data has a place for every source, and what it lacks is shipped", "[sources]") {
  const Scratch folder;
  const CacheOfTest cache(folder / "absent");
  const std::string models = "name,organisations\nA,B\n";
  folder.write("data/models/pcd_2022-06-30.csv", models);
  folder.write("data/models/epoch_full_2024-10.csv", models);
  folder.write("data/models/epoch_full_2025-06.csv", models);
  folder.write("data/hardware/epoch_chips_2025-06.csv", "Hardware name\n");
  folder.write("data/hardware/epoch_chips_2026-07.csv", "Hardware name\n");
  folder.write("data/clusters/epoch_gpu_clusters_2025-12.csv", "Name\n");
  folder.write("data/conferences/papers.jsonl", R"({"venue": "nips", "year": 2019, "title": "A"})");
  folder.write("data/reproducibility/neurips.jsonl",
               R"({"conference": "NeurIPS", "hardware_specification": 1, "research_type": 0})");
  folder.write("data/notes.docx", "");
  std::map<std::string, Source> sources;
  for (Source& source : resolve_sources(options_of(folder / "data"))) sources[source.name] = source;
  CHECK(names_of(sources["models"]) == Names{"epoch_full_2025-06.csv"});
  CHECK(names_of(sources["hardware"]) == Names{"epoch_chips_2026-07.csv"});
  CHECK(names_of(sources["gpu_clusters"]) == Names{"epoch_gpu_clusters_2025-12.csv"});
  CHECK(names_of(sources["works"]) == Names{"papers.jsonl"});
  CHECK(names_of(sources["papers"]) ==
        Names{"neurips.jsonl", "papers.jsonl", "papers.csv.gz", "papers_judged.csv"});
  CHECK(names_of(sources["arxiv_weights"]) == Names{"arxiv_topics.csv"});
  const Names vintages = names_of(sources["model_vintages"]);
  for (const char* name : {"pcd_2022-06-30.csv", "epoch_full_2024-10.csv", "models_2023-03.csv"})
    CHECK(std::find(vintages.begin(), vintages.end(), name) != vintages.end());
  for (const char* name : {"models_2022-06.csv", "models_2024-10.csv", "models.csv"})
    CHECK(std::find(vintages.begin(), vintages.end(), name) == vintages.end());
  const DataFolder found = read_data_folder(folder / "data");
  CHECK(found.unknown == std::vector<fs::path>{folder / "data/notes.docx"});
}

TEST_CASE("a file of --papers that is not there, or is a folder, is an error", "[sources]") {
  const Scratch folder;
  CHECK_THROWS_AS(papers_of(options_of({}, {folder / "absent.csv"})), Error);
  CHECK_THROWS_AS(papers_of(options_of({}, {folder.path()})), Error);
}

TEST_CASE("a file among the papers that is broken is taken for what its ending says", "[sources]") {
  const Scratch folder;
  CHECK(papers_file_kind(folder.write("a.json", "[{")) == PapersFileKind::census);
  CHECK(papers_file_kind(folder.write("a.csv", "id,\"year\n")) == PapersFileKind::annotations);
  CHECK(papers_file_kind(folder.write("b.json", "[]")) == PapersFileKind::other);
  CHECK(papers_file_kind(folder.write("a.txt", "id,year\n")) == PapersFileKind::other);
}

TEST_CASE("a census stays real beside simulated annotations, which stay synthetic", "[sources]") {
  StepHarness harness;
  write_neurips(harness.folder, "");
  const fs::path simulated = harness.folder.write("simulated.csv", papers_to_csv(simulate_papers({})));
  harness.add_source(
      "papers", "",
      {simulated, harness.folder / "neurips/b_census.json", shipped_data() / "embedded/papers.csv.gz",
       shipped_data() / "embedded/papers_judged.csv"});
  harness.add_source("hardware", "", {shipped_data() / "embedded/hardware.csv"});
  const Step step{"ingest.papers", "", "", ingest_papers_reads, {}, run_ingest_papers};
  harness.run(step);
  const fs::path provenance = harness.folder / "papers.provenance.json";
  CHECK(read_source(provenance).kind == SourceKind::synthetic);
  CHECK(read_source(provenance, "census").kind == SourceKind::real);
  CHECK(read_source(provenance, "facts").kind == SourceKind::real);
  CHECK(census_from_csv(harness.folder / "papers_census.csv").size() == 1);
  CHECK(read_file(harness.folder / "papers_judged.csv") ==
        read_file(shipped_data() / "embedded/papers_judged.csv"));
}

TEST_CASE("annotations alone leave no table without a header", "[sources]") {
  StepHarness harness;
  harness.add_source("papers", "", {harness.folder.write("mine.csv", papers_to_csv(simulate_papers({})))});
  harness.add_source("hardware", "", {shipped_data() / "embedded/hardware.csv"});
  harness.run({"ingest.papers", "", "", ingest_papers_reads, {}, run_ingest_papers});
  // datapackage.json describes each by its columns.
  for (const char* name :
       {"papers.csv", "papers_census.csv", "papers_facts.csv", "papers_judged.csv", "papers_joins.csv"}) {
    INFO(name);
    CHECK_FALSE(CsvReader(harness.folder / name).header().empty());
  }
}

TEST_CASE("a line on a source says where its file is, in the working folder too", "[sources]") {
  const Scratch folder;
  folder.write("mine.csv", "a\n1\n");
  folder.write("there/mine.csv", "a\n1\n");
  const fs::path before = fs::current_path();
  fs::current_path(folder.path());
  Source source;
  source.name = "models";
  source.files = {"mine.csv", "there/mine.csv"};
  const std::string line = describe_sources({source}).at(0);
  fs::current_path(before);
  CHECK_THAT(line, contains("from this folder: mine.csv (1 rows)"));
  CHECK_THAT(line, contains("from there: mine.csv (1 rows)"));
}
