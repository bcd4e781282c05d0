#pragma once

#include <array>
#include <string_view>

#include "computedivide/pipeline/step.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 3> render_fig1_reads{"fig1", "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_large_models_reads{"large_models", "gnuplot",
                                                                           "rsvg-convert"};

inline constexpr std::array<std::string_view, 3> render_fig2_reads{"fig2", "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_fig3_reads{"fig3", "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_fig4_reads{"fig4", "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_fig5_reads{"fig5", "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_fig6_reads{"fig6", "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_census2019_reads{"census2019", "gnuplot",
                                                                         "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_robustness_reads{"robustness", "gnuplot",
                                                                         "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_robustness_models_reads{"robustness_models",
                                                                                "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_robustness_papers_reads{"robustness_papers",
                                                                                "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_terms_reads{"terms", "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_vintages_reads{"vintages", "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_chinese_labs_reads{"chinese_labs", "gnuplot",
                                                                           "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_themes_reads{"themes", "gnuplot", "rsvg-convert"};

/// Every step "render.<stem>": draws the one gnuplot script among its inputs, beside all their tables, and
/// writes <stem>.svg, <stem>.pdf and <stem>.png; nothing where the result had nothing to draw. Where gnuplot
/// or rsvg-convert is missing it warns, says how to install them, and writes what can be made without: the
/// figure's table, script and numbers are there all the same. Throws Error where a program fails.
void run_render(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
