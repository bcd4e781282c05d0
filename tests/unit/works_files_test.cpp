#include "catch.hpp"
#include "computedivide/data/affiliation/institutions.hpp"
#include "computedivide/data/works/works.hpp"
#include "scratch.hpp"

using namespace computedivide;

TEST_CASE(
    "the files of a folder of works leave out manifests, hidden files and what a crawl says of its pages",
    "[works]") {
  const Scratch folder;
  for (const char* name : {"a/0001.json", "a/pages.provenance.json", "a/.checkpoint.json", "b/part_000.gz",
                           "b/part_001.gz.part", "b/manifest", "manifest.json"}) {
    std::filesystem::create_directories((folder / name).parent_path());
    folder.write(name, "{}");
  }
  CHECK(works_files({folder.path()}) ==
        std::vector<std::filesystem::path>{folder / "a/0001.json", folder / "b/part_000.gz"});
  // Twice named is once read.
  CHECK(works_files({folder.path(), folder / "b/part_000.gz"}).size() == 2);
}

TEST_CASE(
    "an author's affiliations become kinds of institutions, the address only where the text says nothing",
    "[works]") {
  CHECK(affiliation_institutions("Department of Physics, University of Oxford", "") ==
        institution::education);
  CHECK(affiliation_institutions("Google Research", "ox.ac.uk") == institution::company);
  CHECK(affiliation_institutions("Google Research; University of Toronto", "") ==
        (institution::company | institution::education));
  CHECK(affiliation_institutions("", "cs.ox.ac.uk") == institution::education);
  CHECK(affiliation_institutions("Somewhere", "") == 0);
}
