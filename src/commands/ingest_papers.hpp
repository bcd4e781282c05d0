#pragma once

#include "commands/globals.hpp"

namespace computedivide {

/// Adds `papers` to the command ingest.
void add_ingest_papers(CLI::App& ingest, const Globals& globals);

}  // namespace computedivide
