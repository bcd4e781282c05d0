// The files of a figure, the same for every result, and the words that every result's data share.

#include "results/figure_files.hpp"

#include "computedivide/error.hpp"
#include "plot/script.hpp"
#include "plot/targets.hpp"
#include "results/estimates.hpp"

namespace computedivide {

void write_figure(Outputs& outputs, const Figure& figure) {
  outputs.write(figure.table.file, to_csv(figure.table));
  if (figure.panels.empty() && figure.texts.empty()) return;
  outputs.write(figure.name + ".gp", gnuplot_script(figure));
  if (!figure.panels.empty()) outputs.write(figure.name + "_points.csv", targets_csv(targets(figure)));
}

Reading count_reading(std::string count, std::string of) {
  return {.column = std::move(count), .to = std::move(of), .between = " of "};
}

Reading interval_reading(std::string low, std::string high, ReadAs as) {
  return {.column = std::move(low),
          .name = fmt::format("{:g} % interval", 100 * interval_level),
          .as = as,
          .to = std::move(high)};
}

}  // namespace computedivide
