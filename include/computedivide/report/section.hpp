#pragma once

#include <string>

#include "computedivide/report/report.hpp"

namespace computedivide {

/// One result as a section of the page: its figure with a caption, tables, numbers, what other choices give,
/// where it differs from the paper, its method, parameters, code and files.
std::string result_section(const ReportSection& section, const Report& report);

}  // namespace computedivide
