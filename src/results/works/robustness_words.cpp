// The choices of the robustness results in words for readers.

#include <algorithm>
#include <array>

#include "results/robustness.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 21> choice_names{
    {{"variant", "scoring of works"},
     {"terms", "list of terms"},
     {"years", "years"},
     {"topics_n", "largest topics"},
     {"score", "what is counted"},
     {"share_among", "share among"},
     {"score_over", "terms in works of"},
     {"cell_weights", "weight of a cell"},
     {"growth", "growth from"},
     {"growth_over", "growth of"},
     {"growth_min_works", "topics"},
     {"until", "models until"},
     {"highly_cited", "highly cited by"},
     {"window", "contemporaries (years)"},
     {"min_contemporaries", "least contemporaries"},
     {"table1_population", "papers"},
     {"census_choice", "industry authors by"},
     {"table1_firth", "Firth's penalty"},
     {"n_authors", "number of authors"},
     {"year_dummies", "year effects"},
     {"year_left_out", "year left out"}}};

struct ValueName {
  std::string_view choice, value, name;
};

constexpr std::array<ValueName, 19> value_names{{{"variant", "none", "default"},
                                                 {"terms", "all", "full list"},
                                                 {"score", "per_100_tokens", "terms per 100 words"},
                                                 {"score", "presence", "abstracts with a term"},
                                                 {"score_over", "all", "all teams"},
                                                 {"score_over", "known", "known teams"},
                                                 {"share_among", "all", "all teams"},
                                                 {"share_among", "known", "known teams"},
                                                 {"cell_weights", "works", "its works"},
                                                 {"cell_weights", "none", "one"},
                                                 {"growth", "poisson", "Poisson trends"},
                                                 {"growth", "fitted_line", "a fitted line"},
                                                 {"growth_min_works", "30", "topics with 30 works at first"},
                                                 {"growth_min_works", "0", "all topics"},
                                                 {"growth_over", "topics", "mean topic"},
                                                 {"growth_over", "works", "all works"},
                                                 {"until", "2100-12-31", "today"},
                                                 {"highly_cited", "flag", "the data's flag"},
                                                 {"year_left_out", "", "none"}}};

}  // namespace

std::string choice_in_words(std::string_view choice) {
  const auto known = std::find_if(choice_names.begin(), choice_names.end(),
                                  [&](const auto& entry) { return entry.first == choice; });
  std::string words(known == choice_names.end() ? choice : known->second);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string value_in_words(std::string_view choice, std::string_view value) {
  const auto known = std::find_if(value_names.begin(), value_names.end(), [&](const ValueName& entry) {
    return entry.choice == choice && entry.value == value;
  });
  std::string words(known == value_names.end() ? value : known->name);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string list_of_terms(const std::string& terms) {
  if (terms == "all") return terms;
  return terms.starts_with("half") ? "random halves" : "one left out";
}

}  // namespace computedivide
