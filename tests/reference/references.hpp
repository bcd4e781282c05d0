#pragma once

#include <cmath>
#include <map>
#include <string>

#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"

/// references.csv, made by make_references.R: case → quantity → value.
inline const std::map<std::string, std::map<std::string, double>>& references() {
  static const auto all = [] {
    std::map<std::string, std::map<std::string, double>> read;
    computedivide::CsvReader csv(test_file("reference/references.csv"));
    while (csv.next())
      read[std::string(csv[0])][std::string(csv[1])] = computedivide::parse_number(csv[2]).value();
    return read;
  }();
  return all;
}

/// Fails unless the value agrees with the reference to 1e-8 of its size; against a 0, to 1e-14.
inline void check_reference(const std::string& name, const std::string& quantity, double value) {
  INFO(name << ": " << quantity);
  const std::map<std::string, double>& values = references().at(name);
  REQUIRE(values.contains(quantity));
  const double expected = values.at(quantity);
  CAPTURE(value, expected);
  CHECK(std::abs(value - expected) <= (expected == 0 ? 1e-14 : 1e-8 * std::abs(expected)));
}
