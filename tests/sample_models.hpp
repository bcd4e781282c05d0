#pragma once

#include <string>
#include <utility>
#include <vector>

#include "computedivide/date.hpp"
#include "computedivide/models.hpp"
#include "results/models/fig1.hpp"

/// A notable model of this day, academic unless the sectors say otherwise.
inline computedivide::Model sample(std::string name, const std::string& date, double training_flop,
                                   std::vector<computedivide::Sector> sectors = {
                                       computedivide::Sector::academia}) {
  computedivide::Model model;
  model.name = std::move(name);
  model.date = computedivide::parse_date(date)->date;
  model.training_flop = training_flop;
  model.sectors = std::move(sectors);
  model.notability.sota_improvement = true;
  return model;
}

/// The options of the profile "paper".
inline computedivide::Fig1Options paper() {
  computedivide::Fig1Options options;
  options.until = computedivide::parse_date("2022-12-31")->date;
  options.min_contemporaries = 0;  // the models of most tests are few
  return options;
}

/// Invented models, a few per case: every team type, years with and without models, a decade that is empty
/// and one with many, models above and below a billion parameters.
inline std::vector<computedivide::Model> sample_models() {
  using computedivide::Sector;
  std::vector<computedivide::Model> models;
  const auto add = [&](int year, double flop, std::vector<Sector> sectors, double parameters) {
    models.push_back(sample("Model " + std::to_string(models.size() + 1), std::to_string(year) + "-04-01",
                            flop, std::move(sectors)));
    models.back().parameters = parameters;
  };
  const std::vector<Sector> academic{Sector::academia}, industry{Sector::industry};
  const std::vector<Sector> both{Sector::academia, Sector::industry}, government{Sector::government};
  add(1998, 3e10, academic, 6e4);
  add(2001, 2e12, industry, 1e5);
  add(2004, 5e12, academic, 1e5);
  for (int i = 0; i < 3; ++i) add(2010 + i, 4e15, academic, 1e6);
  for (int i = 0; i < 4; ++i) add(2013 + i, 2e17 * (i + 1), i % 2 == 0 ? academic : both, 1e7);
  for (int i = 0; i < 6; ++i) add(2017 + i % 3, 8e18 * (i + 1), i % 3 == 0 ? both : industry, 5e8 * (i + 1));
  for (int i = 0; i < 9; ++i)
    add(2020 + i % 3, 3e21 * (i + 1), i % 4 == 0 ? academic : industry, 1e9 * i + 1);
  add(2022, 2e24, industry, 5e11);
  add(2022, 6e22, government, 2e10);
  models.back().notability = {};
  add(2021, 1e22, {}, 3e9);
  models[20].self_supervised = true;
  models.push_back(sample("After the end", "2023-02-01", 1e25, industry));
  models.back().parameters = 1e12;
  return models;
}
