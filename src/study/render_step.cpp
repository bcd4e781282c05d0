// Drawing: from a script and its tables to SVG, PDF and PNG. One step per figure, one function for all, so
// that a figure is drawn again when its table, its script or one of the programs changes, and only then.

#include "study/render_step.hpp"

#include "base/files.hpp"
#include "base/log.hpp"
#include "computedivide/error.hpp"
#include "plot/gnuplot.hpp"

namespace computedivide {

namespace fs = std::filesystem;

void run_render(const Inputs& inputs, Outputs& outputs) {
  const std::vector<fs::path> scripts = inputs.files_ending(".gp");
  // A result without anything to draw has already said why in its numbers.
  if (scripts.empty()) return;
  if (scripts.size() != 1) fail("render: {} gnuplot scripts; exactly one is needed", scripts.size());
  const std::string stem = scripts.front().stem().string();
  if (!inputs.has("gnuplot")) {
    log::warning("{} is not drawn: {}", stem, how_to_install("gnuplot"));
    return;
  }
  // The programs work on copies: they write next to their input, and a result is written whole or not at all.
  const fs::path scratch = outputs.scratch();
  fs::copy_file(scripts.front(), scratch / scripts.front().filename());
  for (const fs::path& table : inputs.files_ending(".csv")) fs::copy_file(table, scratch / table.filename());
  draw_svg(scratch, stem);
  outputs.write(stem + ".svg", read_file(scratch / (stem + ".svg")));
  if (!inputs.has("rsvg-convert")) {
    log::warning("{} is drawn as SVG only: {}", stem, how_to_install("rsvg-convert"));
    return;
  }
  convert_svg(scratch, stem);
  outputs.write(stem + ".pdf", read_file(scratch / (stem + ".pdf")));
  outputs.write(stem + ".png", read_file(scratch / (stem + ".png")));
}

}  // namespace computedivide
