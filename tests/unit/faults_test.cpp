// Faults of files, folders, texts and programs, in the functions that meet them first.

#include "base/text.hpp"
#include "catch.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/subprocess.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/markup.hpp"
#include "pipeline/record.hpp"
#include "plot/gnuplot.hpp"
#include "plot/table.hpp"
#include "scratch.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

std::string deep(std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); }

}  // namespace

TEST_CASE("a message is one line of UTF-8 that cannot steer a terminal") {
  CHECK(fit_message("a\nb\r\x1b[2J\x7f") == "a\\nb\\r\\x1b[2J\\x7f");
  CHECK(fit_message("x\xE2\x80\xAEy\xE2\x80\xA8z") == "x\\u202ey\\u2028z");
  CHECK(fit_message("bad \xFF\xC3") == "bad \\xff\\xc3");
  CHECK(fit_message("Zürich … 東京 'ß'") == "Zürich … 東京 'ß'");
}

TEST_CASE("a message quotes the beginning of a long value, and says all else") {
  const std::string value = "it's " + std::string(100'000, 'x');
  const std::string message =
      fit_message("m.csv:3: column 'y': '" + value + "' is not a number; a number is expected");
  CHECK(message.size() < 400);
  CHECK_THAT(message, contains("m.csv:3: column 'y': 'it's xxx") &&
                          contains("' is not a number; a number is expected"));
  CHECK(fit_message(std::string(1'000'000, 'y')).size() < 2100);
  CHECK(fit_message(std::string(199, 'y')) == std::string(199, 'y'));
  // A cut never splits a character.
  CHECK_FALSE(find_invalid_utf8(shortened("aé" + std::string(9, 'b'), 2)));
}

TEST_CASE("a secret is in no message, whoever repeats it") {
  hide_in_messages("s3cret-of-a-test");
  CHECK(fit_message("HTTP 400 (key 's3cret-of-a-test')").find("s3cret") == std::string::npos);
  hide_in_messages("/tmp/copy-of-a-test", "standard input");
  CHECK(fit_message("/tmp/copy-of-a-test:3: no column") == "standard input:3: no column");
}

TEST_CASE("a table for gnuplot has one line per row") {
  const Table table{"t.csv", {"title"}, {{"Deep\nnets\tfor\x01 all"}}};
  CHECK(to_csv(table) == "title\nDeep nets for  all\n");
}

TEST_CASE("JSON that is nested too deep is refused with its place, and brackets in texts are not levels") {
  for (const std::size_t levels : {201U, 20'000U, 1'000'000U}) {
    CHECK_THROWS_WITH(parse_json(deep(levels), "d.json"), contains("d.json:1:201:"));
  }
  CHECK_THROWS_WITH(parse_json("{\"a\":\n" + deep(300) + "}", "d.json"), contains("d.json:2:"));
  CHECK_NOTHROW(parse_json(deep(200), "d.json"));
  CHECK_NOTHROW(
      parse_json("[\"" + std::string(1000, '[') + "\\\"" + std::string(1000, '{') + "\"]", "d.json"));
}

TEST_CASE("temporary files of programs that are gone are swept, those in use and all other files stay") {
  const Scratch folder;
  for (const char* name :
       {".fig1.csv.99.tmp", ".tmp", ".a.tmp", ".fig1.csv.x.tmp", "fig1.csv.99.tmp", ".kept"})
    folder.write(name, "part");
  fs::create_directories(folder / ".folder.12.tmp");
  const fs::path used = folder.write(".used.csv.7.tmp", "part");
  const int file = ::open(used.c_str(), O_WRONLY);
  REQUIRE(::flock(file, LOCK_EX) == 0);
  sweep_leftovers(folder.path());
  CHECK_FALSE(fs::exists(folder / ".fig1.csv.99.tmp"));
  for (const char* name :
       {".tmp", ".a.tmp", ".fig1.csv.x.tmp", "fig1.csv.99.tmp", ".kept", ".folder.12.tmp", ".used.csv.7.tmp"})
    CHECK(fs::exists(folder / name));
  ::close(file);
  // The first write into a folder cleans it up once.
  const Scratch other;
  other.write("sub/.models.csv.99.tmp", "part");
  write_atomically(other / "sub/models.csv", "whole");
  CHECK_FALSE(fs::exists(other / "sub/.models.csv.99.tmp"));
}

TEST_CASE("the hidden folder of a run may not be a link to somebody's folder") {
  const Scratch folder;
  folder.write("precious/scratch/thesis", "text");
  fs::create_directories(folder / "out");
  fs::create_directory_symlink(folder / "precious", folder / "out/.computedivide");
  CHECK_THROWS_WITH(Workspace(folder / "out"), contains(".computedivide"));
  CHECK(fs::exists(folder / "precious/scratch/thesis"));
}

TEST_CASE("a remembered digest is believed only where nothing speaks against it") {
  const Scratch folder;
  const fs::path file = folder.write("data", "old");
  const fs::path memory = folder / "digests.json";
  {
    DigestCache cache(memory);
    CHECK(cache.file(file) == sha256_hex("old"));
    // The same size and the same time stamp: the clock's resolution hides the change.
    const auto time = fs::last_write_time(file);
    folder.write("data", "new");
    fs::last_write_time(file, time);
    CHECK(cache.file(file) == sha256_hex("new"));
    cache.save();
  }
  std::string text = read_file(memory);
  const std::string digest = sha256_hex("new");
  text.replace(text.find(digest), digest.size(), sha256_hex("forged"));
  std::ofstream(memory) << text;
  CHECK(DigestCache(memory).file(file) == sha256_hex("new"));
  std::ofstream(memory) << deep(20'000);
  CHECK(DigestCache(memory).file(file) == sha256_hex("new"));
}

TEST_CASE("digests of files that are gone are forgotten") {
  const Scratch folder;
  const fs::path memory = folder / "digests.json";
  DigestCache(memory).save();
  const fs::path gone = folder.write("gone", "a"), kept = folder.write("kept", "b");
  DigestCache cache(memory);
  cache.file(gone);
  cache.file(kept);
  fs::remove(gone);
  cache.save();
  CHECK_THAT(read_file(memory), contains("/kept") && !contains("/gone"));
}

TEST_CASE("a program's version is asked for again after a passing fault") {
  const Scratch folder;
  int asked = 0;
  Source source;
  source.name = "gnuplot";
  source.files = {folder.write("binary", "")};
  source.version = [&] { return ++asked == 1 ? std::string("fails") : std::string("5.4"); };
  DigestCache cache(folder / "digests.json");
  CHECK(cache.source(source) == "fails");
  CHECK(cache.source(source) == "5.4");
}

TEST_CASE("a program that waits or talks without end is killed with its children") {
  const Scratch folder;
  const auto begin = std::chrono::steady_clock::now();
  const std::string script = "(sleep 60; touch " + (folder / "late").string() + ") & echo $!; wait";
  const Finished waiting = run_program({.arguments = {"sh", "-c", script}, .idle_seconds = 1});
  CHECK(waiting.started);
  CHECK(waiting.too_long);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
  // The kernel may take a moment to end the child of the child.
  const std::string runs = "grep -qs '^State:.[RSD]' /proc/" + std::string(trim(waiting.output)) + "/status";
  bool gone = false;
  for (int i = 0; i < 500 && !gone; ++i) {
    gone = std::system(runs.c_str()) != 0;
    if (!gone) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  CHECK(gone);

  const Finished talking = run_program({.arguments = {"yes"}, .output_bytes = 1000});
  CHECK(talking.too_much);
  CHECK(talking.output.size() == 1000);
  // A child that keeps running does not hold us up.
  const Finished left = run_program({.arguments = {"sh", "-c", "sleep 60 & echo done; exit 3"}});
  CHECK(left.exit_code == 3);
  CHECK(left.output == "done\n");
  CHECK_FALSE(run_program({.arguments = {"no-such-program"}}).started);
}

TEST_CASE("what a drawing program says at length is quoted in part") {
  if (!program_version("gnuplot")) {
    WARN("skipped: gnuplot is not installed");
    return;
  }
  const Scratch folder;
  folder.write("f.gp", "set print '-'\ndo for [i=1:2000] { print 'word' }\nexit status 3\n");
  try {
    draw_svg(folder.path(), "f");
    FAIL("it was drawn");
  } catch (const Error& error) {
    CHECK(std::string(error.what()).size() < 2000);
    CHECK_THAT(error.what(), contains("ended with 3"));
  }
}

TEST_CASE("files of text from outside hold no character that steers what shows them") {
  const std::string name = "a\x1b[2J\x7f\r\xC2\x9B\xE2\x80\xAE\xE2\x80\xA8z\n\t\xFF";
  CHECK(tamed(name) == "a\\x1b[2J\\x7f\\r\\u009b\\u202e\\u2028z\n\t\\xff");
  CHECK(tamed(tamed(name)) == tamed(name));
  CHECK(tamed("Zürich 東京 a\xE2\x80\x8D") == "Zürich 東京 a\xE2\x80\x8D");
  std::string csv;
  append_csv_record(csv, std::vector<std::string>{name, "b"});
  CHECK(csv == '"' + tamed(name) + "\",b\n");
  const std::string text = "\x1b\x7f\xC2\x9B\xE2\x80\xAE";
  const std::string json = to_line(Json(text));
  CHECK(json == "\"\\u001b\\u007f\\u009b\\u202e\"");
  CHECK(parse_json(json, "").text("") == text);
  CHECK(latex_text("a\n\nb\x1b_") == "a  b\\textbackslash{}x1b\\_");
  CHECK(escape_html("<\xE2\x80\xAE") == "&lt;\\u202e");
}

TEST_CASE("what the standard library throws is said in our words") {
  CHECK_THAT(reason_of(std::bad_alloc()), contains("memory"));
  const auto code = std::make_error_code(std::errc::no_space_on_device);
  CHECK_THAT(reason_of(fs::filesystem_error("rename", "/a/b", code)),
             contains("/a/b: ") && !contains("rename"));
}

TEST_CASE("a FIFO to which nobody writes is a named problem") {
  const Scratch folder;
  const fs::path fifo = folder / "fifo";
  REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
  CHECK_THROWS_WITH(read_file(fifo), contains("fifo"));
  std::thread writer([&] { std::ofstream(fifo) << "text"; });
  CHECK(read_file(fifo) == "text");
  writer.join();
}
