#pragma once

#include <CLI/CLI.hpp>

#include "commands/globals.hpp"

namespace computedivide {

// One per file, in the order of --help; make_program() calls them all.
void add_run_all(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_list(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_claims(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_compare(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_verify(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_diff(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_fetch(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_ingest(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_classify(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_annotate(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_regress(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_score(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_simulate(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_render(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_clean(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_help(CLI::App& app, const Globals& globals, Outcome& outcome);  ///< and version
void add_manual(CLI::App& app, const Globals& globals, Outcome& outcome);
void add_completions(CLI::App& app, const Globals& globals, Outcome& outcome);

}  // namespace computedivide
