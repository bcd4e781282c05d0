#pragma once

#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "catch.hpp"
#include "data/papers/hardware.hpp"

/// The shipped table of accelerators, read once.
inline const std::vector<computedivide::Accelerator>& shipped_accelerators() {
  static const std::vector<computedivide::Accelerator> table =
      computedivide::read_hardware(test_file("../data/embedded/hardware.csv"));
  return table;
}

/// Precision and recall by field. An answer that differs from the label counts as wrongly found and, if there
/// is a label, as missed.
class Scores {
 public:
  void add(const std::string& field, const std::string& id, const std::string& label,
           const std::string& found) {
    Counts& counts = fields_[field];
    if (!label.empty()) ++counts.labelled;
    if (!found.empty()) ++counts.found;
    if (!label.empty() && label == found) ++counts.right;
    if (label != found)
      wrong_ += "  " + field + " of " + id + ": '" + found + "' where '" + label + "' is right\n";
  }

  double precision(const std::string& field) const {
    return share(fields_.at(field).right, fields_.at(field).found);
  }
  double recall(const std::string& field) const {
    return share(fields_.at(field).right, fields_.at(field).labelled);
  }

  void print(const char* title) const {
    std::printf("%s\n%-16s %9s %6s %6s %10s %7s\n", title, "field", "labelled", "found", "right", "precision",
                "recall");
    for (const auto& [field, counts] : fields_) {
      std::printf("%-16s %9zu %6zu %6zu %10.3f %7.3f\n", field.c_str(), counts.labelled, counts.found,
                  counts.right, precision(field), recall(field));
    }
    std::printf("%s", wrong_.c_str());
  }

 private:
  struct Counts {
    std::size_t labelled = 0;
    std::size_t found = 0;
    std::size_t right = 0;
  };
  static double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
  }
  std::map<std::string, Counts> fields_;
  std::string wrong_;
};
