#pragma once

#include "commands/commands.hpp"

namespace computedivide {

/// Adds "ingest clusters" and "ingest arxiv".
void add_ingest_tables(CLI::App& ingest, const Globals& globals);

}  // namespace computedivide
