// Which files of a folder hold works, and what they are called in outputs.

#include <sys/stat.h>

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "data/works/source.hpp"
#include "data/works/work.hpp"
#include "scratch.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

void write(const Scratch& folder, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    fs::create_directories((folder / name).parent_path());
    folder.write(name, "{}");
  }
}

}  // namespace

TEST_CASE("what lies beside works is left out", "[works]") {
  const Scratch folder;
  write(folder, {"a/0001.json", "a/pages.provenance.json", "a/.checkpoint.json", "b/part_000.gz",
                 "b/part_001.gz.part", "b/manifest", "manifest.json", "LICENSE", "LICENSE.txt", "README.md",
                 "RELEASE_NOTES.txt", "b/_SUCCESS", "notes.md", ".hidden/x.json"});
  CHECK(works_files({folder.path()}) ==
        std::vector<fs::path>{folder / "a/0001.json", folder / "b/part_000.gz"});
  // A file named twice is read once; a file that is named directly is read whatever it is called.
  CHECK(works_files({folder.path(), folder / "b/part_000.gz"}).size() == 2);
  CHECK(works_files({folder / "notes.md"}).size() == 1);
}

TEST_CASE("of a bucket with other entities only the works are searched", "[works]") {
  const Scratch folder;
  write(folder, {"data/jsonl/works/updated_date=2026-07-01/part_0000.gz",
                 "data/jsonl/works/updated_date=2026-06-01/part_0001.gz",
                 "data/jsonl/sources/updated_date=2026-06-01/part_0000.gz", "data/jsonl/topics/manifest",
                 "data/jsonl/authors/part_0000.gz", "data/jsonl/more.jsonl", "topics/x.jsonl"});
  const std::vector<fs::path> files = works_files({folder.path()});
  std::vector<std::string> names;
  for (const fs::path& file : files) names.push_back(input_name(file));
  CHECK(names == std::vector<std::string>{"more.jsonl", "updated_date=2026-06-01/part_0001.gz",
                                          "updated_date=2026-07-01/part_0000.gz", "x.jsonl"});
}

TEST_CASE("files are sorted by what they are called, then by path", "[works]") {
  const Scratch folder;
  write(folder, {"z/a.jsonl", "a/b.jsonl", "b/a.jsonl"});
  CHECK(works_files({folder / "z", folder / "b", folder / "a"}) ==
        std::vector<fs::path>{folder / "b/a.jsonl", folder / "z/a.jsonl", folder / "a/b.jsonl"});
  CHECK(input_name("x/year=2015/part.gz") == "year=2015/part.gz");
  CHECK(input_name("x/works.jsonl") == "works.jsonl");
}

TEST_CASE("links that go in circles and pipes do not stop a search", "[works]") {
  const Scratch folder;
  write(folder, {"a/works.jsonl"});
  fs::create_directory_symlink(folder.path(), folder / "a/up");
  REQUIRE(::mkfifo((folder / "pipe.jsonl").c_str(), 0600) == 0);
  CHECK(works_files({folder.path()}) == std::vector<fs::path>{folder / "a/works.jsonl"});
}

TEST_CASE("a path that does not exist and a folder without works are refused", "[works]") {
  const Scratch folder;
  write(folder, {"empty/manifest"});
  CHECK_THROWS_WITH(works_files({folder / "absent"}), contains("absent"));
  CHECK_THROWS_WITH(works_files({folder / "empty"}), contains("empty"));
  CHECK_FALSE(holds_works(folder / "empty"));
  CHECK_FALSE(holds_works(folder / "absent"));
  write(folder, {"full/works.jsonl"});
  CHECK(holds_works(folder / "full"));
}

TEST_CASE("an author's affiliations become institution types, the address only where the text says nothing",
          "[works]") {
  CHECK(affiliation_institutions("Department of Physics, University of Oxford", "") ==
        institution::education);
  CHECK(affiliation_institutions("Google Research", "ox.ac.uk") == institution::company);
  CHECK(affiliation_institutions("Google Research; University of Toronto", "") ==
        (institution::company | institution::education));
  CHECK(affiliation_institutions("", "cs.ox.ac.uk") == institution::education);
  CHECK(affiliation_institutions("Somewhere", "") == 0);
}
