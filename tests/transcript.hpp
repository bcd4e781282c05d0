#pragma once

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "scratch.hpp"

/// One command line in this folder, as a terminal would show it, with its exit code. How fast a run was is
/// left out.
inline std::string transcript_of(const std::string& arguments, const Scratch& folder) {
  const std::string command = "cd '" + folder.path().string() + "' && " + built_program() + " " + arguments +
                              " >printed 2>&1 </dev/null";
  const int status = std::system(command.c_str());
  std::string shown;
  std::string printed = computedivide::read_file(folder / "printed");
  for (std::size_t begin = 0; begin < printed.size();) {
    const std::size_t end = std::min(printed.find('\n', begin), printed.size() - 1) + 1;
    const std::string line = printed.substr(begin, end - begin);
    if (line.find("works/s;") == std::string::npos) shown += line;
    begin = end;
  }
  return "$ computedivide " + arguments + "\n" + shown + "[exit " + std::to_string(WEXITSTATUS(status)) +
         "]\n\n";
}

/// All of them, one after the other.
inline std::string transcript_of(const std::vector<std::string>& lines, const Scratch& folder) {
  std::string all;
  for (const std::string& line : lines) all += transcript_of(line, folder);
  return all;
}
