#pragma once

#include "pipeline/step.hpp"

namespace computedivide {

/// Every step "render.<stem>": draws the one gnuplot script among its inputs, beside all their tables, and
/// writes <stem>.svg, <stem>.pdf and <stem>.png; nothing if the result had nothing to draw. Where gnuplot
/// or rsvg-convert is missing it warns, says how to install them, and writes what can be made without it: the
/// figure's table, script and numbers are there in any case. Throws Error if a program fails.
void run_render(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
