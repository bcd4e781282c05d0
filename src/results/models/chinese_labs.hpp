#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "computedivide/models.hpp"
#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/models/fig1.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 1> chinese_labs_reads{"ingest.models"};

/// The step "chinese_labs": chinese_labs.csv, chinese_labs.gp and chinese_labs.numbers.json.
void run_chinese_labs(const Inputs& inputs, Outputs& outputs);

/// Models with and without an organisation in China.
struct CountryCounts {
  std::int64_t chinese = 0;
  std::int64_t known = 0;      ///< the countries of the organisations are known, the Chinese included
  std::int64_t unknown = 0;    ///< they are not
  std::int64_t hong_kong = 0;  ///< of the known: an organisation in Hong Kong and none in mainland China
};

/// The counts of a year, outside industry and inside it.
struct ChineseYear {
  int year = 0;
  CountryCounts outside, inside;
};

/// Chinese organisations among large-scale models and among those above a billion parameters, year by year.
struct ChineseLabs {
  std::vector<ChineseYear>
      large;  ///< without gaps, from the first year of the period to the last with a model
  std::vector<ChineseYear> above;
  Date last = {};  ///< of the models, until the end of the period
  std::vector<Number> numbers;
};

/// Counts and numbers from all models; does no input or output.
ChineseLabs compute_chinese_labs(const std::vector<Model>& models, const Fig1Options& options);

/// The drawing with its table. There must be a year.
Figure draw_chinese_labs(const ChineseLabs& labs, const Fig1Options& options, const SourceInfo& source);

}  // namespace computedivide
