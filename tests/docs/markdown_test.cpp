#include "markdown.hpp"

#include "catch.hpp"

namespace {

const std::string document =
    "# A title: with `code`, it's 1\n"
    "Prose with [a link](other.md#part) and `computedivide\nlist`.\n"
    "\n"
    "```csv table.csv\na,b\n```\n"
    "```sh\n"
    "A=1 computedivide run-all --set window=2 \\\n  --out here | head  # computedivide nothing\n"
    "scripts/run-all && computedivide list > file\n"
    "echo 'computedivide not; computedivide nor'\n"
    "```\n"
    "<!-- command: computedivide list -->\nold\n<!-- end of command -->\n"
    "<!-- pages of the methods -->\n| [`a`](methods/a.md) |\n<!-- end of pages -->\n"
    "<!-- makes: src/a.cpp src/b.cpp -->\n"
    "```console\n$ computedivide list --set window=bad\n```\n";

}  // namespace

TEST_CASE("a document is cut into pieces that together are the document", "[docs]") {
  const std::vector<Block> blocks = blocks_of(document);
  std::string whole;
  std::vector<Block::Kind> kinds;
  for (const Block& block : blocks) {
    kinds.push_back(block.kind);
    whole += block.open;
    for (const std::string& line : block.lines) whole += line + "\n";
    whole += block.close;
  }
  REQUIRE(whole == document);
  using Kind = Block::Kind;
  REQUIRE(kinds == std::vector<Kind>{Kind::prose, Kind::file, Kind::shell, Kind::command, Kind::pages,
                                     Kind::prose, Kind::console});
  REQUIRE(blocks[1].info == "table.csv");
  REQUIRE(blocks[3].info == "computedivide list");
}

TEST_CASE("links, code, anchors and made files are found in prose", "[docs]") {
  const std::vector<Block> blocks = blocks_of(document);
  REQUIRE(links_of(blocks[0]) == std::vector<std::string>{"other.md#part"});
  REQUIRE(links_of(blocks[4]) == std::vector<std::string>{"methods/a.md"});
  REQUIRE(inline_code(blocks[0]) == std::vector<std::string>{"code", "computedivide list"});
  REQUIRE(anchors_of(document) == std::vector<std::string>{"a-title-with-code-its-1"});
  REQUIRE(made_by_reader(document) == std::vector<std::string>{"src/a.cpp", "src/b.cpp"});
}

TEST_CASE("commands, scripts and settings are found in shell blocks", "[docs]") {
  const std::vector<Block> blocks = blocks_of(document);
  REQUIRE(
      program_lines(blocks[2]) ==
      std::vector<std::string>{"computedivide run-all --set window=2    --out here ", "computedivide list"});
  REQUIRE(scripts_in(blocks[2]) == std::vector<std::string>{"scripts/run-all"});
  REQUIRE(settings_in(blocks[2]) == std::vector<std::string>{"window=2"});
  REQUIRE(settings_in(blocks[6]).empty());
}
