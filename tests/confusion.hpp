#pragma once

#include <cstddef>
#include <cstdio>
#include <map>
#include <string>
#include <utility>

#include "computedivide/affiliation.hpp"

/// What a sample's labels were classified as: counts by label and class, for accuracies and for a table to
/// look at.
struct Confusion {
  std::map<std::pair<std::string, computedivide::AffiliationClass>, std::size_t> counts;

  void add(const std::string& label, computedivide::AffiliationClass found) { ++counts[{label, found}]; }

  /// How many of this label became this class.
  std::size_t count(const std::string& label, computedivide::AffiliationClass found) const {
    const auto cell = counts.find({label, found});
    return cell == counts.end() ? 0 : cell->second;
  }

  /// How many of this label there are.
  std::size_t total(const std::string& label) const {
    std::size_t sum = 0;
    for (const computedivide::AffiliationClass value : computedivide::affiliation_classes) {
      sum += count(label, value);
    }
    return sum;
  }

  double share(const std::string& label, computedivide::AffiliationClass found) const {
    return static_cast<double>(count(label, found)) / static_cast<double>(total(label));
  }

  /// The share of right answers among the labels that have one; `only_known` leaves out what remains unknown.
  double accuracy(const std::map<std::string, computedivide::AffiliationClass>& right,
                  bool only_known = false) const {
    std::size_t hits = 0;
    std::size_t all = 0;
    for (const auto& [cell, n] : counts) {
      const auto expected = right.find(cell.first);
      if (expected == right.end()) continue;
      if (only_known && cell.second == computedivide::AffiliationClass::unknown) continue;
      all += n;
      if (cell.second == expected->second) hits += n;
    }
    return static_cast<double>(hits) / static_cast<double>(all);
  }

  void print(const char* title) const {
    std::printf("%s\n%-20s", title, "");
    for (const computedivide::AffiliationClass value : computedivide::affiliation_classes) {
      std::printf(" %10s", std::string(name_of(value)).c_str());
    }
    std::string last;
    for (const auto& [cell, n] : counts) {
      if (cell.first == last) continue;
      last = cell.first;
      std::printf("\n%-20s", last.c_str());
      for (const computedivide::AffiliationClass value : computedivide::affiliation_classes) {
        std::printf(" %10zu", count(last, value));
      }
    }
    std::printf("\n");
  }
};
