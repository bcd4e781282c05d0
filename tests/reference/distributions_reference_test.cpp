#include <functional>
#include <sstream>

#include "computedivide/stats.hpp"
#include "frame.hpp"
#include "reference/references.hpp"
#include "stats/distributions.hpp"

using namespace computedivide;

namespace {

using Arguments = std::vector<double>;

// The quantity of such a case is the arguments themselves: "0.3 15".
void check_function(const std::string& name, const std::function<double(const Arguments&)>& function) {
  for (const auto& [quantity, value] : references().at(name)) {
    Arguments arguments;
    std::istringstream words(quantity);
    for (std::string word; words >> word;) arguments.push_back(parse_number(word).value());
    check_reference(name, quantity, function(arguments));
  }
}

}  // namespace

TEST_CASE("tails and quantiles of the normal, t and chi-squared agree with R") {
  check_function("normal_cdf", [](const Arguments& a) { return normal_cdf(a[0]); });
  check_function("normal_upper", [](const Arguments& a) { return normal_upper(a[0]); });
  check_function("normal_quantile", [](const Arguments& a) { return normal_quantile(a[0]); });
  check_function("t_upper", [](const Arguments& a) { return t_upper(a[0], a[1]); });
  check_function("t_quantile", [](const Arguments& a) { return t_quantile(a[0], a[1]); });
  check_function("chi_squared_upper", [](const Arguments& a) { return chi_squared_upper(a[0], a[1]); });
}

TEST_CASE("Wilson's interval and the type-7 quantile agree with R") {
  const auto wilson = [](const Arguments& a) {
    return wilson_interval(static_cast<std::size_t>(a[0]), static_cast<std::size_t>(a[1]), a[2]);
  };
  check_function("wilson_low", [&](const Arguments& a) { return wilson(a).low; });
  check_function("wilson_high", [&](const Arguments& a) { return wilson(a).high; });
  const Frame papers = read_frame(test_file("reference/papers.csv"));
  const std::vector<double> scores = numbers_of(find_column(papers, "score"));
  check_function("quantile", [&](const Arguments& a) { return quantile(scores, a[0]); });
}
