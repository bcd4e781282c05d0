#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/message.hpp"
#include "commands/commands.hpp"

namespace computedivide {

/// Prints a line: how many of the records have a field, and their share in percent.
template <class Record, class Has>
void print_coverage(std::string_view field, const std::vector<Record>& records, Has has) {
  const auto filled = static_cast<std::size_t>(std::count_if(records.begin(), records.end(), has));
  const double share =
      records.empty() ? 0 : 100.0 * static_cast<double>(filled) / static_cast<double>(records.size());
  say("  {:>6}  {:>5.1f} %  {}\n", filled, share, field);
}

/// Adds `papers` to the command ingest.
void add_ingest_papers(CLI::App& ingest, const Globals& globals);

/// Adds `clusters`, `arxiv` and `hardware` to it.
void add_ingest_tables(CLI::App& ingest, const Globals& globals);

}  // namespace computedivide
