// How the program behaves at the command line: help, suggestions, where options come from, colours, exit
// codes.

#include <csignal>

#include "base/terminal.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "commands/commands.hpp"
#include "computedivide/error.hpp"
#include "data/toml.hpp"
#include "process.hpp"
#include "study/ledger.hpp"

using namespace computedivide;

namespace {

void check_help(const CommandHelp& command, const CLI::App& app) {
  INFO(command.path);
  CHECK_FALSE(command.description.empty());
  bool shown = false;
  for (const std::string& line : command.examples)
    shown = shown || line.find(command.path) != std::string::npos;
  CHECK(shown);
  for (const OptionHelp& option : command.options) {
    INFO(option.names.back());
    CHECK_FALSE(option.description.empty());
  }
  CHECK_THAT(app.help(), contains("xample"));
  for (const CommandHelp& under : command.commands) check_help(under, *app.get_subcommand(under.name));
}

/// What `compare` says about the folder --out, which shows where its value came from.
std::string out_of(const std::string& arguments, const std::string& environment = "") {
  const Finished finished = run_program("compare " + arguments, environment);
  CHECK(finished.exit_code == 1);
  const std::size_t begin = finished.log.find('\'') + 1;
  return finished.log.substr(begin, finished.log.find('\'', begin) - begin);
}

void check_usage(const std::string& arguments, const std::string& message) {
  INFO(arguments);
  const Finished finished = run_program(arguments);
  CHECK(finished.exit_code == 2);
  CHECK_THAT(finished.log, contains(message));
  CHECK(finished.output.empty());
}

void check_config(const std::string& content, const std::string& message) {
  const Scratch folder;
  INFO(content);
  check_usage("list --config " + folder.write("site.toml", content).string(), message);
}

}  // namespace

TEST_CASE("every command has an example of itself in its help", "[manners]") {
  const auto program = make_program();
  check_help(help_of(program->app), program->app);
}

TEST_CASE("misspelt commands, options, words, steps and parameters name the nearest and exit 2",
          "[manners]") {
  check_usage("comparee", "no command 'comparee'; did you mean 'compare'?");
  check_usage("fetch modles", "no command 'modles'; did you mean 'models'?");
  check_usage("--ot x list", "no option '--ot'; did you mean '--out'?");
  check_usage("run-all --dryrun", "did you mean '--dry-run'?");
  check_usage("list --format jsn", "--format: 'jsn' is not legal; did you mean 'json'?");
  check_usage("run-all --only fgi1", "no step 'fgi1'; did you mean 'fig1'?");
  check_usage("run-all --force rendr.fig1 --dry-run", "did you mean 'render.fig1'?");
  check_usage("run-all --set windw=1", "did you mean 'window'?");
  check_usage("run-all --set matching=longst", "'longst' is not legal");
  check_usage("manual scor", "no command 'scor'; did you mean 'score'?");
  check_usage("render fig33", "no figure 'fig33'; did you mean 'fig3'?");
  check_usage("compare --verdict differ", "did you mean 'differs'?");
  check_usage("list --format notes fgi3", "STEP: no step 'fgi3'; did you mean 'fig3'?");
  check_usage("list fig3", "'fig3' needs --format notes");
  check_usage("list --format notes --graph dot fig3", "'fig3' needs --format notes");
  check_usage("claims extra", "'extra' is a surplus word");
}

TEST_CASE("the help of every command says where the general options are", "[manners]") {
  for (const char* command : {"score works", "clean"}) {
    CHECK_THAT(run_program(std::string(command) + " --help").output, contains("computedivide --help\n"));
  }
}

TEST_CASE("run-all's help shows what most calls use, and the rest where all is asked for", "[manners]") {
  const std::string usual = run_program("run-all --help").output;
  for (const char* option : {"--only", "--out", "--models", "--help-all"})
    CHECK_THAT(usual, contains(option));
  for (const char* option : {"--keep-going", "--cacert", "--log-format"})
    CHECK_THAT(usual, !contains(option));
  const Finished all = run_program("run-all --help-all");
  CHECK(all.exit_code == 0);
  for (const char* option : {"--keep-going", "--log-format", "--only"})
    CHECK_THAT(all.output, contains(option));
}

TEST_CASE("help and version are commands as well as options; no word at all gets a short help", "[manners]") {
  CHECK(run_program("help score works").output == run_program("score works --help").output);
  CHECK(run_program("help").output == run_program("--help").output);
  CHECK(run_program("version").output == run_program("--version").output);
  check_usage("help scor", "'scor'");
  const Finished bare = run_program("");
  CHECK(bare.exit_code == 0);
  CHECK_THAT(bare.output, contains("run-all") && contains("--help"));
  CHECK(bare.output.size() < run_program("--help").output.size() / 2);
}

TEST_CASE("what is typed wrong exits 2, however late it is found", "[manners]") {
  check_usage("--offline", "a command is missing");
  check_usage("score", "'score works PATH…' is expected");
  check_usage("score works x --years 2021-2012", "'2021-2012'");
  check_usage("score works x --academic educatoin", "did you mean 'education'?");
  check_usage("regress x --formula 'y ~'", "the formula ends too early");
  check_usage("fetch openalex --years 20 --dry-run", "is not a range of years");
  check_usage("completions", "no shell is named");
  CHECK(run_program("run-all --models absent.csv").exit_code == 1);
}

TEST_CASE("command line, environment, file and default take precedence in this order", "[manners]") {
  const Scratch folder;
  const std::string config = " --config " + folder.write("site.toml", "out = \"file\"\n").string();
  const std::string environment = "COMPUTEDIVIDE_OUT=environment";
  CHECK(out_of("--out typed") == "typed");
  CHECK(out_of("--out typed", environment) == "typed");
  CHECK(out_of("--out typed" + config) == "typed");
  CHECK(out_of("", environment) == "environment");
  CHECK(out_of(config, environment) == "environment");
  CHECK(out_of(config) == "file");
  CHECK(out_of("", "COMPUTEDIVIDE_CONFIG=" + (folder / "site.toml").string()) == "file");
  CHECK(out_of("") == "out");
  CHECK(out_of("", "COMPUTEDIVIDE_OUT=") == "out");
}

TEST_CASE("a section's values reach its command, and only open options", "[manners]") {
  const Scratch folder;
  const auto program = make_program();
  folder.write("site.toml",
               "# ours\nseed = 7\nset = [\n  'window=1', # one\n  \"matching=longest\"\n]\nquiet = true\n\n"
               "[score.works]\nyears = \"2013\"\njobs = 2\n\n[list]\nformat = 'json'\n");
  const std::string file = (folder / "site.toml").string();
  // The command fails because there are no results, after its options were read.
  const char* line[] = {"computedivide", "compare", "--out", "absent", "--config", file.c_str()};
  CHECK_THROWS_AS(program->app.parse(6, line), Error);

  CHECK(program->globals.seed == 7);
  CHECK(program->globals.settings == std::vector<std::string>{"window=1", "matching=longest"});
  CHECK(program->log.quiet);
  CHECK(program->app.get_subcommand("list")->get_option("--format")->as<std::string>() == "json");
  CHECK(program->app.get_subcommand("score")->get_subcommand("works")->get_option("--jobs")->as<int>() == 2);
}

TEST_CASE("a configuration file's faults are named with file and line, and exit 2", "[manners]") {
  check_usage("list --config absent.toml", "'absent.toml'");
  check_config("profile = \"papr\"\n", "site.toml:1: 'profile': 'papr' is not legal; did you mean 'paper'?");
  check_config("\nseeed = 1\n", "site.toml:2: no option 'seeed' of 'computedivide'; did you mean 'seed'?");
  check_config("seed = \"1\"\n", "site.toml:1: 'seed': '1' is text in quotes; a number is needed");
  check_config("seed = -1\n", "site.toml:1: --seed: '-1'");
  check_config("out = 3\n", "'out': '3' is a number; text in quotes is needed");
  check_config("offline = \"yes\"\n", "'offline': 'yes' is text in quotes; true or false is needed");
  check_config("out = [\"a\", \"b\"]\n", "'out' is a list; one value, text in quotes, is needed");
  check_config("[run-al]\n", "section 'run-al': no command 'run-al'; did you mean 'run-all'?");
  check_config("[run-all]\nout = \"x\"\n", "belongs above the first section");
  check_config("[run-all]\njobs = 0\n", "site.toml:2: --jobs");
  check_config("config = \"x\"\n", "cannot be set in a file");
}

TEST_CASE("what is not TOML, or no value of an option, is refused with its line", "[manners]") {
  const auto refused = [](const std::string& text, const std::string& place) {
    INFO(text);
    CHECK_THROWS_AS(parse_toml(text, "c"), UsageError);
    CHECK_THROWS_WITH(parse_toml(text, "c"), contains(place));
  };
  refused("out\n", "c:1: ");
  refused("a = 1\nout = x\n", "c:2: ");
  refused("out = \"x\n", "c:1: ");
  refused("out = \"x\" y\n", "c:1: ");
  refused("[a\n", "c:1: ");
  refused("a = 1\na = 2\n", "c:2: ");
  refused("[a]\nb = 1\n[a]\n", "c:3: ");
  refused("a = \"\\q\"\n", "c:1: ");
  refused("\na = \"\xff\"\n", "c:2: ");
  refused("\n[[a]]\n", "c:2: ");
  refused("\nou\u00e9 = 1\n", "c:2: ");
  refused("a = 1 \u041e\n", "c:1: ");
  refused("a = \"\"\"b\nc\"\"\"\n", "c:1: ");
  refused("a = inf\n", "c:1: 'a'");
  refused("\na = 2024-01-01\n", "c:2: 'a'");
  refused("b = 1\na = [1, [2]]\n", "c:2: 'a'");
  std::string parts = "a";
  for (int i = 0; i < 100'000; ++i) parts += ".a";
  for (const std::string& deep :
       {std::string(100'000, '['), "a = " + std::string(100'000, '['), parts + " = 1", "[" + parts + "]"}) {
    CHECK_THROWS_AS(parse_toml(deep, "c"), UsageError);
  }
}

TEST_CASE("a configuration file is read in the order of its lines", "[manners]") {
  const std::vector<TomlEntry> read =
      parse_toml("z = '#\\' # \u00e9\r\n[b.\"c d\"] # end\ne = [ ]\nd = 1_000\nf = 0.25\ng = true", "c");
  REQUIRE(read.size() == 7);
  CHECK(read[0].values[0].text == "#\\");
  CHECK(read[1].section == std::vector<std::string>{"b"});
  CHECK(read[2].section == std::vector<std::string>{"b", "c d"});
  CHECK(read[3].values.empty());
  CHECK(read[4].values[0].text == "1000");
  CHECK(read[4].line == 4);
  CHECK(read[5].values[0].text == "0.25");
  CHECK(read[6].values[0].kind == TomlValue::Kind::truth);
}

TEST_CASE("colours are there on a terminal, and nowhere else nor with NO_COLOR", "[manners]") {
  if (std::system("command -v script >/dev/null") != 0) {
    std::printf("skipped: script is not there\n");
    return;
  }
  const Scratch folder;
  const auto shown = [&](const std::string& environment) {
    const std::string line = "script -qec 'env " + environment + " " + built_program() +
                             " render x --out absent' /dev/null >" + (folder / "shown").string() +
                             " </dev/null";
    CHECK(std::system(line.c_str()) != 0);
    std::ifstream file(folder / "shown");
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  const std::string red = "\x1b[31merror\x1b[0m";
  CHECK_THAT(shown("-u NO_COLOR TERM=xterm"), contains(red));
  CHECK_THAT(shown("NO_COLOR= TERM=xterm"), contains(red));
  CHECK_THAT(shown("NO_COLOR=1 TERM=xterm"), !contains("\x1b") && contains("error"));
  CHECK_THAT(shown("-u NO_COLOR TERM=dumb"), !contains("\x1b") && contains("error"));
  CHECK_THAT(run_program("render x --out absent", "NO_COLOR=").log, !contains("\x1b") && contains("error"));
}

TEST_CASE("verdicts are in colour only where that is asked for", "[manners]") {
  LedgerRow row;
  row.id = "a.b";
  row.verdict = Verdict::differs;
  const std::vector<LedgerRow> rows{row};
  CHECK_THAT(format_ledger(rows, TextFormat::table, true), contains("\x1b[31mdiffers\x1b[0m\n"));
  CHECK_THAT(format_ledger(rows, TextFormat::table), !contains("\x1b"));
  CHECK_THAT(format_ledger(rows, TextFormat::csv, true), !contains("\x1b"));
}

TEST_CASE("a reader that has seen enough ends the program without a word; a full disk does not",
          "[manners]") {
  const Scratch folder;
  const std::string log = (folder / "log").string();
  const std::string line = "bash -c 'trap \"\" PIPE; " + built_program() + " manual 2>" + log + " | true'";
  CHECK(std::system(line.c_str()) == 0);
  CHECK(std::filesystem::file_size(folder / "log") == 0);
  CHECK(WEXITSTATUS(
            std::system(((built_program() + " --log-format text list >/dev/full 2>") + log).c_str())) == 1);
  CHECK(std::filesystem::file_size(folder / "log") > 0);
}

TEST_CASE("tables are as wide as the terminal, where a column keeps a few characters", "[manners]") {
  LedgerRow row;
  row.id = "a.number.with.a.long.name.that.goes.on.and.on.and.on";
  row.source = "a long title of a data set, the vintage of June 2025";
  row.verdict = Verdict::supported_smaller;
  const std::vector<LedgerRow> rows{row, row};
  for (const std::size_t columns : {60U, 80U}) {
    const std::string table = format_ledger(rows, TextFormat::table, false, columns);
    for (const std::string& line : split_list(table.substr(0, table.find("\n\n")), '\n'))
      CHECK(width_of(line) <= columns);
    // Name and verdict say most: the other columns go first.
    CHECK_THAT(table, contains("a.number.with.a") && contains("supported"));
    CHECK_THAT(table, !contains("interval"));
  }
  CHECK_THAT(format_ledger(rows, TextFormat::table), contains(row.id) && contains(row.source));
  CHECK(cut_to("Zürich", 6) == "Zürich");
  CHECK(cut_to("Zürich", 3) == "Zü…");
}

TEST_CASE("Ctrl-C ends run-all as the signal does, and says that the same command goes on", "[manners]") {
  const Scratch folder;
  const std::string log = (folder / "log").string();
  const int status = std::system(("timeout --preserve-status -s INT 3 " + built_program() +
                                  " run-all --out " + (folder / "out").string() + " >/dev/null 2>" + log)
                                     .c_str());
  CHECK(WEXITSTATUS(status) == 128 + SIGINT);
  std::ifstream file(log);
  CHECK_THAT(std::string(std::istreambuf_iterator<char>(file), {}), contains("same command"));
}

TEST_CASE("a fetch that fails names the option that takes a file", "[manners]") {
  for (const auto& [set, option] : {std::pair{"models", "--models"}, std::pair{"hardware", "--hardware"},
                                    std::pair{"conferences", "--works"}, std::pair{"all", "--data"}}) {
    const Finished finished = run_program("fetch " + std::string(set) + " --offline");
    CHECK(finished.exit_code == 1);
    CHECK_THAT(finished.log, contains(option));
  }
}
