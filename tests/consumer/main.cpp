// Reads a table of models, counts it by team type, and fits training compute on parameters, both as powers
// of ten.
#include <cmath>
#include <iostream>
#include <map>

#include <computedivide/error.hpp>
#include <computedivide/models.hpp>
#include <computedivide/stats.hpp>

int main(int, char** arguments) try {
  using namespace computedivide;
  std::map<TeamType, int> counts;
  std::vector<double> compute, parameters;
  for (const Model& model : read_models(std::filesystem::path(arguments[1])).models) {
    ++counts[team_type(model)];
    if (!model.training_flop || !model.parameters) continue;
    compute.push_back(std::log10(*model.training_flop));
    parameters.push_back(std::log10(*model.parameters));
  }
  for (const TeamType team : team_types) std::cout << name_of(team) << ' ' << counts[team] << '\n';

  const auto n = static_cast<Eigen::Index>(compute.size());
  Design design = start_design("compute", Eigen::Map<Eigen::VectorXd>(compute.data(), n));
  add_column(design, "parameters", Eigen::Map<Eigen::VectorXd>(parameters.data(), n));
  std::cout << "slope " << std::round(fit_ols(design).coef[1] * 1000) / 1000 << '\n';
} catch (const computedivide::Error& error) {
  std::cerr << error.what() << '\n';
  return 1;
}
