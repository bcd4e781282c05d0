// Keyness against its formula worked out by hand in fractions; logarithms and roots with 40 digits.
//
// 100 and 200 words in all, a prior of 30 words. "gpu": y = 30 and 5, a = 30·35/300 = 7/2; odds
// (67/2)/(193/2) = 67/193 and (17/2)/(443/2) = 17/443, their ratio 29681/3281; variance 2/67 + 2/17 =
// 168/1139. "parser": a = 21/5, odds 31/619 and 221/929, ratio 28799/136799, variance 5/31 + 5/221 =
// 1260/6851. "model": a = 223/10, odds 903/397 and 1773/527, ratio 158627/234627, variance 10/903 + 10/1773 =
// 8920/533673.

#include "catch.hpp"
#include "stats/compare.hpp"

using namespace computedivide;

TEST_CASE("keyness agrees with the formula worked out by hand", "[keyness]") {
  const std::vector<WordCount> counts{
      {"gpu", {30, 5}, {}}, {"model", {68, 155}, {}}, {"parser", {2, 40}, {}}};
  const std::vector<Keyness> keys = keyness(counts, 30);
  const std::vector<Keyness> expected{
      {2.2023588564750001, 0.3840544298562199, 5.7344966891789442},
      {-0.39144148480305058, 0.12928400923985392, -3.0277641226056771},
      {-1.5581720309033642, 0.42885283836041638, -3.6333489988326617},
  };
  for (std::size_t i = 0; i < counts.size(); ++i) {
    INFO(counts[i].word);
    CHECK(keys[i].log_odds == Approx(expected[i].log_odds).epsilon(1e-13));
    CHECK(keys[i].standard_error == Approx(expected[i].standard_error).epsilon(1e-13));
    CHECK(keys[i].z == Approx(expected[i].z).epsilon(1e-13));
  }
}
