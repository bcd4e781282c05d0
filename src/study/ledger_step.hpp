#pragma once

#include <map>
#include <span>
#include <string>

#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "study/claims_file.hpp"

namespace computedivide {

/// The files of the ledger, text by name, made from the published numbers and the results.
std::map<std::string, std::string> ledger_files(const PrintedPaper& paper,
                                                std::span<const NumbersFile> results);

/// Every published number beside ours, in four forms: ledger.csv, ledger.json, ledger.md, ledger.tex.
void run_ledger(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
