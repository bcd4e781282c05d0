// computedivide render FIGURE: draws a figure again from its table and its script, as they are in the output
// folder, edited by hand or not. Not recorded in run.json: run-all redraws figures that then differ.

#include <algorithm>
#include <memory>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "commands/commands.hpp"
#include "computedivide/error.hpp"
#include "plot/gnuplot.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// The figures that have a script in the folder, sorted.
std::vector<std::string> figures_in(const fs::path& out) {
  std::vector<std::string> names;
  std::error_code missing;
  for (const fs::directory_entry& entry : fs::directory_iterator(out, missing)) {
    if (entry.path().extension() == ".gp") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

void render(const std::string& figure, const fs::path& out) {
  const std::vector<std::string> known = figures_in(out);
  std::vector<std::string> names = known;
  for (const Step& step : study_steps()) {
    const std::string stem(stem_of(step.id));
    if (step.kind == StepKind::drawing && !holds(names, stem)) names.push_back(stem);
  }
  // A name that no step draws and that the folder does not have is wrong usage, wherever the results are.
  if (!holds(names, figure)) fail_usage("render: no figure '{}'{}", figure, suggestion(figure, names));
  if (known.empty()) {
    fail("{}: there are no figure scripts; 'computedivide run-all --out {}' makes them", out.string(),
         out.string());
  }
  if (!holds(known, figure)) {
    fail("render: '{}' has no script in {}; 'computedivide run-all --only {} --out {}' makes it", figure,
         out.string(), figure, out.string());
  }
  log::info("runs {} as a gnuplot script, which may run any command", (out / (figure + ".gp")).string());
  const TemporaryFolder scratch;
  fs::copy_file(out / (figure + ".gp"), scratch.path() / (figure + ".gp"));
  for (const fs::directory_entry& entry : fs::directory_iterator(out)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(figure) && name.ends_with(".csv"))
      fs::copy_file(entry.path(), scratch.path() / name);
  }
  draw_svg(scratch.path(), figure);
  convert_svg(scratch.path(), figure);
  for (const char* ending : {".svg", ".pdf", ".png"}) {
    const fs::path made = out / (figure + ending);
    const bool changed = write_atomically(made, read_file(scratch.path() / (figure + ending)));
    say("{}{}\n", made.string(), changed ? "" : " (unchanged)");
  }
}

}  // namespace

void add_render(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command = app.add_subcommand("render", "Draw one figure again from its CSV and gnuplot script");
  auto figure = std::make_shared<std::string>();
  command->add_option("FIGURE", *figure, "Its stem: fig1, large_models")->required();
  command->footer(
      "Reads FIGURE.gp and its tables in the folder --out, writes FIGURE.svg, .pdf and .png there.\n\n"
      "Example:\n  computedivide render fig1 --out out");
  command->callback([figure, &globals] { render(*figure, globals.out); });
}

}  // namespace computedivide
