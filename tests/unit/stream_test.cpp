// The outer form of files of works (SOURCES section 2): compression, byte order marks, line ends, long lines.

#include "data/text_reader.hpp"

#include <zstd.h>

#include "catch.hpp"
#include "data/gzip.hpp"
#include "scratch.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

/// All text of the bytes, asked for in pieces of this size; damage, if any, after a bar.
std::string text_of(std::string_view bytes, std::size_t piece = 7) {
  ByteStream stream(bytes, "file");
  std::string text;
  std::string buffer(piece, '\0');
  for (std::size_t got = 0; (got = stream.read(buffer.data(), piece)) > 0;) text.append(buffer, 0, got);
  return stream.damage().empty() ? text : text + "|" + stream.damage();
}

std::string zstd(std::string_view text) {
  std::string out(ZSTD_compressBound(text.size()), '\0');
  out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
  return out;
}

/// The same characters in another order each time, so that compression keeps some size.
std::string noise(std::size_t size) {
  std::string text;
  std::uint64_t state = 1;
  while (text.size() < size) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    text += static_cast<char>('a' + state % 26);
  }
  return text;
}

std::vector<std::string> lines_of(std::string_view text) {
  TextReader reader{ByteStream(text, "file")};
  std::vector<std::string> lines;
  std::string_view line;
  for (;;) {
    const TextReader::Got got = reader.next_line(line);
    if (got == TextReader::Got::end) return lines;
    lines.emplace_back(got == TextReader::Got::piece ? std::string(line) : "(too long)");
  }
}

/// The beginning of a gzip file that holds the text as it stands (RFC 1951, section 3.2.4), without its end.
std::string stored_gzip(const std::string& text) {
  std::string file("\x1F\x8B\x08\0\0\0\0\0\0\xFF", 10);
  constexpr std::size_t longest = 65535;
  for (std::size_t at = 0; at < text.size(); at += longest) {
    const std::string block = text.substr(at, longest);
    const auto size = static_cast<std::uint16_t>(block.size());
    file += '\0';
    for (const unsigned part : {unsigned{size}, ~unsigned{size}}) {
      file += static_cast<char>(part & 0xFFU);
      file += static_cast<char>(part >> 8U & 0xFFU);
    }
    file += block;
  }
  return file;
}

}  // namespace

TEST_CASE("plain text comes as it is, an empty file as nothing", "[stream]") {
  CHECK(text_of("some text\nand more") == "some text\nand more");
  CHECK(text_of("") == "");
  CHECK(text_of("\x1F") == "\x1F");
}

TEST_CASE("gzip, is recognised by its first bytes and not by a name", "[stream]") {
  const Scratch folder;
  const std::filesystem::path path = folder.write("plain.txt", gzip("hello\n"));
  ByteStream stream(path);
  std::string text(100, '\0');
  text.resize(stream.read(text.data(), text.size()));
  CHECK(text == "hello\n");
  CHECK(stream.compressed_bytes() == std::filesystem::file_size(path));
}

TEST_CASE("gzip members may be concatenated, empty ones among them", "[stream]") {
  CHECK(text_of(gzip("one\n") + gzip("") + gzip("two\n") + gzip("three")) == "one\ntwo\nthree");
  const std::string large = noise(300'000);
  for (const std::size_t piece : {std::size_t{1000}, std::size_t{65536}, std::size_t{1} << 20U})
    CHECK((text_of(gzip(large) + gzip(large), piece) == large + large));
}

TEST_CASE("zeros after the last gzip member are padding, anything else is damage", "[stream]") {
  CHECK(text_of(gzip("one") + std::string(512, '\0')) == "one");
  CHECK_THAT(text_of(gzip("one") + "rubbish"), contains("one|file: is damaged after 3 bytes of text"));
}

TEST_CASE("a gzip file that is cut gives what is there, and says so", "[stream]") {
  const std::string whole = gzip(noise(200'000));
  const std::string text = text_of(std::string_view(whole).substr(0, whole.size() / 2), 4096);
  CHECK(text.find("|file: is damaged after ") != std::string::npos);
  CHECK(text.size() > 50'000);
  CHECK(text_of(std::string_view(whole).substr(0, whole.size() - 3), 4096).find("is damaged") !=
        std::string::npos);
}

TEST_CASE("a gzip file whose checksum is wrong says so", "[stream]") {
  std::string bytes = gzip("some text");
  bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 1);
  CHECK_THAT(text_of(bytes), contains("is damaged"));
}

TEST_CASE("zstd, any number of frames", "[stream]") {
  CHECK(text_of(zstd("one\n")) == "one\n");
  CHECK(text_of(zstd("one\n") + zstd("") + zstd("two")) == "one\ntwo");
  const std::string skipped("\x51\x2A\x4D\x18\x04\0\0\0abcd", 12);
  CHECK(text_of(skipped + zstd("one\n") + skipped + zstd("two")) == "one\ntwo");
  const std::string large = noise(300'000);
  CHECK((text_of(zstd(large) + zstd(large), 10'000) == large + large));
}

TEST_CASE("a zstd frame that is cut says so", "[stream]") {
  const std::string whole = zstd(noise(200'000));
  CHECK(text_of(std::string_view(whole).substr(0, whole.size() / 2), 4096).find("is damaged") !=
        std::string::npos);
}

TEST_CASE("a folder and a file that is not there are refused with the reason", "[stream]") {
  const Scratch folder;
  CHECK_THROWS_WITH(ByteStream(folder.path()), contains("is a folder"));
  CHECK_THROWS_WITH(ByteStream(folder / "absent"), contains("cannot be read"));
}

TEST_CASE("lines come whole at any length, the last one without its end too", "[stream]") {
  const std::string large = noise(3'000'000);
  CHECK((lines_of("a\n\n" + large + "\nb") == std::vector<std::string>{"a", "", large, "b"}));
  CHECK(lines_of("a\n") == std::vector<std::string>{"a"});
  CHECK(lines_of("").empty());
}

TEST_CASE("a line of more than 32 MiB is passed over, and the one after it is read", "[stream]") {
  const std::string longest(TextReader::longest_piece, 'x');
  CHECK((lines_of("a\n" + longest + "\nb\n") == std::vector<std::string>{"a", longest, "b"}));
  CHECK((lines_of("a\n" + longest) == std::vector<std::string>{"a", longest}));
  const std::vector<std::string> passed_over{"a", "(too long)", "b"};
  CHECK((lines_of("a\n" + longest + "x\nb\n") == passed_over));
  CHECK((lines_of("a\n" + longest + longest + "xxx\nb\n") == passed_over));
  CHECK((lines_of("a\n" + longest + "x") == std::vector<std::string>{"a", "(too long)"}));
}

TEST_CASE("a JSON value of more than 32 MiB is passed over, and the one after it is read", "[stream]") {
  const std::string longest = '"' + std::string(TextReader::longest_piece - 2, 'x') + '"';
  const auto values_of = [](const std::string& text) {
    TextReader reader{ByteStream(std::string_view(text), "text")};
    std::vector<TextReader::Got> got;
    std::string_view value;
    while (reader.peek() >= 0) got.push_back(reader.next_value(value));
    return got;
  };
  using Got = TextReader::Got;
  CHECK((values_of(longest + " 1 ") == std::vector<Got>{Got::piece, Got::piece}));
  CHECK((values_of("[1," + longest + "] 1 ") == std::vector<Got>{Got::too_long, Got::piece}));
  CHECK((values_of("[" + longest + "," + longest + "] 1 ") == std::vector<Got>{Got::too_long, Got::piece}));
}

TEST_CASE("a work of more than 1 MB on one line is read, and the works after it", "[stream][works]") {
  const std::string long_record = record({{"mesh", "\"" + noise(2'500'000) + "\""}});
  const SeenFile seen = see_works(record() + long_record + record({{"id", R"("W3")"}}));
  REQUIRE(seen.works.size() == 3);
  for (const SeenWork& work : seen.works) CHECK_FALSE(work.drop);
  CHECK(seen.works[2].key == 3);
}

TEST_CASE("several gzip members, zstd, BOM, CRLF and blank lines give the same works as plain lines",
          "[stream][works]") {
  const std::string one = record();
  const std::string two = record({{"id", R"("W2")"}});
  const auto with_crlf = [](std::string line) { return line.insert(line.size() - 1, "\r"); };
  const std::string bom = "\xEF\xBB\xBF";
  for (const std::string& bytes :
       {one + two, gzip(one) + gzip(two), zstd(one) + zstd(two), bom + one + two, gzip(bom + one + two),
        with_crlf(one) + with_crlf(two), bom + "\r\n" + with_crlf(one) + "\n  \n" + two,
        one + two.substr(0, two.size() - 1)}) {
    const SeenFile seen = see_works(bytes);
    CHECK(seen.form == "OpenAlex works, JSON lines");
    REQUIRE(seen.works.size() == 2);
    CHECK(seen.works[0].key == 1);
    CHECK(seen.works[1].key == 2);
    CHECK_FALSE(seen.works[0].drop);
    CHECK_FALSE(seen.works[1].drop);
    CHECK(seen.errors.kinds.empty());
  }
}

TEST_CASE("a member that ends in the middle of a record is not a border", "[stream][works]") {
  const std::string text = record() + record({{"id", R"("W2")"}});
  const SeenFile seen = see_works(gzip(text.substr(0, 50)) + gzip(text.substr(50)));
  REQUIRE(seen.works.size() == 2);
  CHECK(seen.works[1].key == 2);
}

TEST_CASE("a file that is cut is an error of the file, and its cut work unreadable", "[stream][works]") {
  // Not compressed, so that it is known where the cut falls: in the middle of the 150th work.
  std::string text;
  for (int i = 1; i <= 200; ++i)
    text += record({{"id", "\"W" + std::to_string(i) + "\""}, {"mesh", "\"" + noise(2000) + "\""}});
  const std::string whole = stored_gzip(text);
  const SeenFile seen = see_works(std::string_view(whole).substr(0, whole.find("\"W150\"") + 500));
  CHECK(seen.error("a file that is damaged or truncated") == 1);
  REQUIRE(seen.works.size() == 150);
  for (std::size_t i = 0; i < 149; ++i) {
    CHECK(seen.works[i].key == i + 1);
    CHECK_FALSE(seen.works[i].drop);
  }
  CHECK(seen.works[149].drop == Drop::unreadable);
}
