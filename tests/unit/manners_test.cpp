// How the program behaves at the command line: help, suggestions, where options come from, colours, exit
// codes.

#include "catch.hpp"
#include "computedivide/base/usage_error.hpp"
#include "computedivide/commands/help/help.hpp"
#include "computedivide/commands/program.hpp"
#include "computedivide/data/toml.hpp"
#include "process.hpp"
#include "study/ledger_format.hpp"

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

/// What `compare` says of the folder --out, which tells where its value came from.
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
  check_usage("list extra", "'extra' is one word too many");
}

TEST_CASE("the help of every command ends with where the general options stand", "[manners]") {
  for (const char* command : {"run-all", "score works", "clean"}) {
    const Finished finished = run_program(std::string(command) + " --help");
    CHECK(finished.output.ends_with(
        "General options (--out, --set, --config, --quiet and more): computedivide --help\n"));
  }
}

TEST_CASE("what is typed wrong exits 2, however late it is found", "[manners]") {
  check_usage("", "a command is missing; one of: run-all");
  check_usage("score", "'score works PATH…' is expected");
  check_usage("score works x --years 2021-2012", "'2021-2012'");
  check_usage("score works x --academic educatoin", "did you mean 'education'?");
  check_usage("regress x --formula 'y ~'", "the formula ends too early");
  check_usage("fetch openalex --years 20 --dry-run", "is no span of years");
  check_usage("completions", "no shell is named");
  CHECK(run_program("run-all --models absent.csv").exit_code == 1);
}

TEST_CASE("command line stands before environment, file and default, each before the next", "[manners]") {
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
  // The command fails for want of results, after its options were read.
  const char* line[] = {"computedivide", "compare", "--out", "absent", "--config", file.c_str()};
  CHECK_THROWS_AS(program->app.parse(6, line), Error);

  CHECK(program->globals.seed == 7);
  CHECK(program->globals.settings == std::vector<std::string>{"window=1", "matching=longest"});
  CHECK(program->log.quiet);
  CHECK(program->app.get_subcommand("list")->get_option("--format")->as<std::string>() == "json");
  CHECK(program->app.get_subcommand("score")->get_subcommand("works")->get_option("--jobs")->as<int>() == 2);
}

TEST_CASE("a configuration file's faults are named with file and line, and exit 2", "[manners]") {
  check_usage("list --config absent.toml", "--config: 'absent.toml' is no file that is there");
  check_config("profile = \"papr\"\n", "site.toml:1: 'profile': 'papr' is not legal; did you mean 'paper'?");
  check_config("\nseeed = 1\n", "site.toml:2: no option 'seeed' of 'computedivide'; did you mean 'seed'?");
  check_config("seed = \"1\"\n", "site.toml:1: 'seed': '1' is text in quotes; a number is needed");
  check_config("seed = -1\n", "site.toml:1: --seed: '-1' is no seed; a whole number from 0 is needed");
  check_config("out = 3\n", "'out': '3' is a number; text in quotes is needed");
  check_config("offline = \"yes\"\n", "'offline': 'yes' is text in quotes; true or false is needed");
  check_config("out = [\"a\", \"b\"]\n", "'out' is a list; one value, text in quotes, is needed");
  check_config("[run-al]\n", "section 'run-al': no command 'run-al'; did you mean 'run-all'?");
  check_config("[run-all]\nout = \"x\"\n", "stands above the first section");
  check_config("[run-all]\njobs = 0\n", "site.toml:2: --jobs");
  check_config("config = \"x\"\n", "is not to be set in a file");
}

TEST_CASE("what is no TOML is refused with its line", "[manners]") {
  const auto refused = [](const std::string& text, const std::string& message) {
    INFO(text);
    CHECK_THROWS_AS(parse_toml(text, "c"), UsageError);
    CHECK_THROWS_WITH(parse_toml(text, "c"), contains(message));
  };
  refused("out\n", "c:1: 'out' has no '='");
  refused("a = 1\nout = x\n", "c:2: 'x' is no value");
  refused("out = \"x\n", "a text is not closed");
  refused("out = \"x\" y\n", "'y' is not expected");
  refused("out = [1, 2\n", "a list is not closed");
  refused("out = \"\"\"x\"\"\"\n", "three quotes");
  refused("[a\n", "a section's name is not closed");
  refused("[[a]]\n", "array of tables");
  refused("a = 1\na = 2\n", "c:2: 'a' stands in line 1 already");
  refused("a = \"\\q\"\n", "is no escape");
  refused("a = \"\xff\"\n", "is not UTF-8");
  const std::vector<TomlEntry> read = parse_toml("a = '#\\'\r\n[b.\"c d\"] # end\ne = [ ]\nf = 1_000", "c");
  REQUIRE(read.size() == 4);
  CHECK(read[0].values[0].text == "#\\");
  CHECK(read[1].section == std::vector<std::string>{"b", "c d"});
  CHECK(read[2].values.empty());
  CHECK(read[3].values[0].text == "1000");
  CHECK(read[3].line == 4);
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
  CHECK_THAT(format_ledger(rows, LedgerFormat::table, true), contains("\x1b[31mdiffers\x1b[0m\n"));
  CHECK_THAT(format_ledger(rows, LedgerFormat::table), !contains("\x1b"));
  CHECK_THAT(format_ledger(rows, LedgerFormat::csv, true), !contains("\x1b"));
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
