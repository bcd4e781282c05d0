// Figure 1 and section 2.2 in every vintage of the data set.
//
// Claim: those of Figure 1 and of section 2.2; the paper drew them from one vintage, of 2022 or 2023.
//
// Method. Each headline is computed as in its own result (same code, same choices, models published until
// `until`) from five vintages of the data set: June 2022, March 2023, October 2024, June 2025 and, for
// notable models alone, July 2026. Nothing else changes from column to column, so that a difference between
// vintages says how much the growing data set moves a number. The vintages hold mostly the same models: they
// are no independent samples, and their intervals are not to be pooled.
//
// Differs from the paper:
// - Its vintage is not published; that of March 2023 is the nearest.
// - The vintage of June 2022 ends before 2022 does: its numbers of 2022 are those of half a year.
// - The vintage of July 2026 holds notable models only: its counts of models above a billion parameters are
//   counts of notable ones.

#include "results/models/vintages.hpp"

#include <algorithm>

#include "computedivide/error.hpp"
#include "data/sidecar.hpp"
#include "results/data_folder.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

std::string last_date(const std::vector<Model>& models, Date until) {
  std::optional<Date> last;
  for (const Model& model : models) {
    if (model.date && *model.date <= until && (!last || *last < *model.date)) last = model.date;
  }
  return last ? format_date(*last) : std::string();
}

}  // namespace

std::vector<VintageTable> read_vintages(const std::vector<std::filesystem::path>& files) {
  std::vector<VintageTable> vintages;
  for (const std::filesystem::path& file : files) {
    if (file.extension() != ".csv") continue;
    // A shipped table's sidecar has the vintage, another's name: "epoch_full_2024-10.csv".
    std::string vintage = vintage_in_name(file);
    if (const std::optional<Provenance> sidecar = read_sidecar(file)) {
      for (const auto& [key, value] : sidecar->more) {
        if (key == "vintage") vintage = value.text(sidecar_of(file).string());
      }
    }
    if (vintage.empty())
      fail("{}: has no vintage in its name; one such as '2024-10' is expected", file.string());
    ModelsFile read = read_models(file);
    vintages.push_back({std::move(vintage), std::move(read.models), std::move(read.absent)});
  }
  std::sort(vintages.begin(), vintages.end(),
            [](const VintageTable& a, const VintageTable& b) { return a.name < b.name; });
  return vintages;
}

std::vector<VintageNumber> vintage_numbers(const std::vector<VintageTable>& vintages,
                                           const Fig1Options& fig1_choices,
                                           const LargeModelsOptions& large_choices) {
  std::vector<std::vector<VintageNumber>> by_vintage;
  for (const VintageTable& vintage : vintages) {
    Fig1Options fig1 = fig1_choices;
    LargeModelsOptions large = large_choices;
    fig1.absent = large.absent = vintage.absent;
    std::vector<VintageNumber> numbers;
    const auto add = [&](const std::string& result, const std::vector<Number>& found) {
      for (const Number& number : found) {
        // How many were ranked, and the ratio of another period, are no headlines.
        if (number.name.starts_with("models_") || number.name.ends_with("_any_date")) continue;
        VintageNumber entry{result, number.name, vintage.name, last_date(vintage.models, fig1.until), number};
        entry.number.name = fmt::format("{}_{}", number.name, vintage.name);
        numbers.push_back(std::move(entry));
      }
    };
    add("fig1", compute_fig1(vintage.models, fig1).numbers);
    add("large_models", compute_large_models(vintage.models, large).numbers);
    by_vintage.push_back(std::move(numbers));
  }
  // Every vintage has the same headlines: they differ in values and reasons alone.
  std::vector<VintageNumber> all;
  for (std::size_t i = 0; !by_vintage.empty() && i < by_vintage.front().size(); ++i) {
    for (std::vector<VintageNumber>& numbers : by_vintage) all.push_back(std::move(numbers.at(i)));
  }
  return all;
}

void run_vintages(const Inputs& inputs, Outputs& outputs) {
  const std::vector<VintageTable> vintages = read_vintages(inputs.source_files("model_vintages"));
  const std::vector<VintageNumber> found =
      vintage_numbers(vintages, ranking_options(inputs), large_models_options(inputs));
  if (found.empty()) fail("vintages: there is no table; models tables with their provenance are expected");
  write_figure(outputs, draw_vintages(found, read_published(inputs.source_files("published")),
                                      inputs.source("model_vintages")));
  std::vector<Number> numbers;
  for (const VintageNumber& entry : found) numbers.push_back(entry.number);
  outputs.write("vintages.numbers.json", numbers_to_text({"vintages", inputs.source("model_vintages"),
                                                          inputs.parameters(), std::move(numbers)}));
}

}  // namespace computedivide
