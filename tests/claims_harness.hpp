#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "catch.hpp"
#include "study/claims/claims.hpp"

namespace computedivide {

inline const std::filesystem::path published_folder = test_folder() / ".." / "data" / "published";

inline Number estimate(std::string name, double value, std::optional<double> low, std::optional<double> high,
                       std::string unit = "share") {
  Number number;
  number.name = std::move(name);
  number.value = value;
  number.low = low;
  number.high = high;
  if (low) number.level = 0.95;
  number.unit = std::move(unit);
  return number;
}

inline Number counted(std::string name, std::int64_t count, std::int64_t n, double low, double high) {
  Number number = estimate(std::move(name), static_cast<double>(count) / static_cast<double>(n), low, high);
  number.count = count;
  number.n = n;
  return number;
}

inline NumbersFile file_of(std::string id, std::vector<Number> numbers, SourceKind kind = SourceKind::real) {
  return {std::move(id), {"models", kind, std::string(64, '0'), "Some data"}, {}, std::move(numbers)};
}

inline ClaimResult judged(const std::string& id, std::vector<NumbersFile> files) {
  const PrintedPaper paper = read_paper(published_folder);
  for (ClaimResult& result : judge_claims(paper, files)) {
    if (result.claim.id == id) return result;
  }
  FAIL(id);
  return {};
}

inline NumbersFile industry_2022(std::int64_t count, double low, double high) {
  return file_of("fig1", {counted("top_quartile_industry_only_share_2022", count, 15, low, high)});
}

}  // namespace computedivide
