// Word counts of abstracts: what may be passed on of texts that may not.

#include "results/models/model_words.hpp"

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "score/words.hpp"

namespace computedivide {

ModelWords count_model_words(const std::vector<Model>& models, const Lexicon& stop_words,
                             std::span<const std::string> terms) {
  ModelWords words;
  WordLister lister(stop_words, terms);
  for (const Model& model : models) {
    if (!model.abstract) continue;
    std::map<std::string, std::uint64_t>& counts = words[model.name];
    for (const auto& [word, count] : count_words(lister, *model.abstract)) counts[word] = count;
  }
  return words;
}

std::string model_words_to_csv(const ModelWords& words) {
  std::string csv = "model,word,count\n";
  for (const auto& [model, counts] : words) {
    for (const auto& [word, count] : counts) {
      append_csv_record(csv, std::vector<std::string>{model, word, std::to_string(count)});
    }
  }
  return csv;
}

ModelWords read_model_words(std::string_view text, std::string name) {
  CsvReader csv(text, std::move(name));
  const std::size_t model = csv.column("model");
  const std::size_t word = csv.column("word");
  const std::size_t count = csv.column("count");
  ModelWords words;
  while (csv.next()) {
    const std::optional<std::uint64_t> value = parse_count(csv.trimmed(count));
    if (!value || *value == 0) {
      fail("{}: '{}' is not a whole number from 1", csv.where(count), csv.trimmed(count));
    }
    words[std::string(csv[model])][std::string(csv[word])] = *value;
  }
  return words;
}

}  // namespace computedivide
