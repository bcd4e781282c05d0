#pragma once

#include <array>
#include <string_view>

#include "pipeline/step.hpp"

namespace computedivide {

/// The sources that the report describes, and those that its page is made of.
inline constexpr auto report_sources = std::to_array<std::string_view>(
    {"models", "works", "papers", "hardware", "lexicons", "published", "page"});

/// The page to read: report.html, whole in one file.
void run_report(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
