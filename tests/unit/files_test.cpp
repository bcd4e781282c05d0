#include "catch.hpp"

#include "base/files.hpp"
#include "computedivide/date.hpp"
#include "computedivide/error.hpp"
#include "process.hpp"
#include "scratch.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's examples") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  const Scratch folder;
  CHECK(sha256_file(folder.write("abc", "abc")) == sha256_hex("abc"));
  CHECK_THROWS_WITH(sha256_file(folder / "none"), contains("cannot be read: No such file or directory"));
}

TEST_CASE("an atomic write replaces whole files, leaves equal ones alone and no temporary file behind") {
  const Scratch folder;
  CHECK(write_atomically(folder / "deep/er/a.txt", "one"));
  const auto before = file_stamp(folder / "deep/er/a.txt");
  CHECK_FALSE(write_atomically(folder / "deep/er/a.txt", "one"));
  CHECK(file_stamp(folder / "deep/er/a.txt") == before);
  CHECK(write_atomically(folder / "deep/er/a.txt", "two"));
  CHECK(read_file(folder / "deep/er/a.txt") == "two");
  CHECK(std::distance(fs::directory_iterator(folder / "deep/er"), fs::directory_iterator()) == 1);
}

TEST_CASE("a write that cannot be done says why and leaves nothing") {
  const Scratch folder;
  folder.write("file", "x");
  CHECK_THROWS_AS(write_atomically(folder / "file/below", "x"), Error);
  fs::create_directory(folder / "folder");
  CHECK_THROWS_WITH(write_atomically(folder / "folder", "x"), contains("folder: "));
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 2);
}

TEST_CASE("dates that are none are refused, leap days are not") {
  CHECK(parse_date("29/02/2020"));
  CHECK_FALSE(parse_date("29/02/2021"));
  CHECK_FALSE(parse_date("2021-13-01"));
  CHECK_FALSE(parse_date("2021-"));
  CHECK_FALSE(parse_date("1/2/3/4"));
  CHECK_FALSE(parse_date("1899"));
  CHECK(day_number(parse_date("1970-01-02")->date) == 1);
  CHECK(decimal_year(parse_date("2020-07-02")->date) == Approx(2020.5));
}

TEST_CASE("logs go to standard error as text or JSON, results to standard output") {
  const Scratch folder;
  const std::string out = " --out " + (folder / "out").string();
  const Finished text = run_program("clean" + out);
  CHECK(text.output.empty());
  CHECK(text.log == (folder / "out").string() + ": 0 files removed\n");
  const Finished json = run_program("clean --log-format json" + out);
  CHECK(json.log ==
        "{\"level\":\"info\",\"message\":\"" + (folder / "out").string() + ": 0 files removed\"}\n");
  CHECK(run_program("clean -q" + out).log.empty());
}

TEST_CASE("wrong usage ends with exit code 2 and names what was wrong") {
  const Finished unknown = run_program("run-all --fooo");
  CHECK(unknown.exit_code == 2);
  CHECK(unknown.log.find("--fooo") != std::string::npos);
  CHECK(run_program("runall").log.find("no command 'runall'; did you mean 'run-all'?") != std::string::npos);
  const Scratch folder;
  const std::string config = folder.write("c.toml", "profil = \"latest\"\n").string();
  const Finished misspelt = run_program("run-all --dry-run --config " + config);
  CHECK(misspelt.exit_code == 2);
  CHECK(misspelt.log.find("profil") != std::string::npos);
  CHECK(run_program("").exit_code == 0);  // a short help
  CHECK(run_program("run-all --profile papr").exit_code == 2);
  CHECK(run_program("run-all --set windw=1").exit_code == 2);
  for (const std::string command : {"", "run-all", "list", "ingest", "ingest models", "clean", "compare"}) {
    INFO(command);
    const Finished help = run_program(command + " --help");
    CHECK(help.exit_code == 0);
    CHECK(help.output.find("Example") != std::string::npos);
  }
}
