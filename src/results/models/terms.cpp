// Where the compute terms come from (Methods, "Changes in research agendas").
//
// Claim: the compute terms were selected from the most common words in the abstracts of papers that present
// models trained with at least 1e19 FLOP.
//
// Method. Abstracts of models published until `until`, in three groups: training compute known and at least
// `terms_least_flop`, known and less, and unknown. The first is compared with the second; words of the third
// are counted beside. Words without stop words are counted and ranked by their
// occurrences in the first collection, and by keyness against the second (log-odds ratio with an informative
// Dirichlet prior, z scores). How many of the paper's terms are among the first 50, 100, 200 and 500 words?
// Terms of several words count as one word each, so that they can be there too.
//
// Differs from the paper:
// - The paper drew a word cloud and selected words by eye; neither its cloud nor its stop words are printed.
//   A term's rank says whether a reader of such a cloud could have seen it.
// - Models of unknown training compute are no reference: many of them are large.
// - Keyness is added: common words of any abstract ("model", "data") say little about large models.
// - The abstracts are those that the data set holds for the models, in today's version of it; a paper that
//   presents several models counts once for each. Where the program's own table is used, the words of the
//   abstracts come counted (model_words.csv.gz): the texts are not the project's to pass on.

#include "results/models/terms.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "base/files.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/models/team_counts.hpp"
#include "score/words.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::size_t, 4> tops{50, 100, 200, 500};

/// Gives every word its rank among the others by `score`, highest first, ties by the word.
template <class Score>
void rank_words(std::vector<AbstractWord>& words, std::size_t AbstractWord::*rank, Score score) {
  std::vector<std::size_t> order(words.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto score_a = score(words[a]), score_b = score(words[b]);
    return score_a != score_b ? score_a > score_b : words[a].counts.word < words[b].counts.word;
  });
  for (std::size_t i = 0; i < order.size(); ++i) words[order[i]].*rank = i + 1;
}

Number found_number(const std::vector<AbstractWord>& words, std::size_t AbstractWord::*rank, std::size_t top,
                    std::string_view by, std::size_t terms) {
  const auto found = std::count_if(words.begin(), words.end(), [&](const AbstractWord& word) {
    return word.paper_term && word.counts.count[0] > 0 && word.*rank <= top;
  });
  return count_number(fmt::format("paper_terms_in_top_{}_by_{}", top, by), found,
                      static_cast<std::int64_t>(terms));
}

std::vector<Number> terms_numbers(const Terms& terms, const TermsOptions& options) {
  const std::size_t n = options.paper_terms.terms.size();
  std::vector<Number> numbers;
  const std::int64_t all = terms.models[0] + terms.models[1] + terms.unknown_flop;
  numbers.push_back(count_number("models_with_abstract_above", terms.models[0], all));
  numbers.push_back(count_number("models_with_abstract_below", terms.models[1], all));
  numbers.push_back(count_number("models_with_abstract_flop_unknown", terms.unknown_flop, all));
  const std::string no_abstract = fmt::format("no model until {} with at least {} FLOP has an abstract",
                                              format_date(options.until), format_number(options.least_flop));
  const std::string no_others = fmt::format("no model until {} with less than {} FLOP has an abstract",
                                            format_date(options.until), format_number(options.least_flop));
  const auto missing = [&](std::string name, const std::string& reason) {
    numbers.push_back(missing_number(std::move(name), "count", "count", reason));
  };
  if (terms.models[0] == 0) {
    missing("paper_terms_found", no_abstract);
  } else {
    const auto found = std::count_if(terms.words.begin(), terms.words.end(), [](const AbstractWord& word) {
      return word.paper_term && word.counts.count[0] > 0;
    });
    numbers.push_back(count_number("paper_terms_found", found, static_cast<std::int64_t>(n)));
  }
  for (const std::size_t top : tops) {
    if (terms.models[0] == 0) {
      missing(fmt::format("paper_terms_in_top_{}_by_count", top), no_abstract);
    } else {
      numbers.push_back(found_number(terms.words, &AbstractWord::rank, top, "count", n));
    }
  }
  for (const std::size_t top : tops) {
    if (terms.models[0] == 0 || terms.models[1] == 0) {
      missing(fmt::format("paper_terms_in_top_{}_by_keyness", top),
              terms.models[0] == 0 ? no_abstract : no_others);
    } else {
      numbers.push_back(found_number(terms.words, &AbstractWord::keyness_rank, top, "keyness", n));
    }
  }
  return numbers;
}

}  // namespace

TermsOptions terms_options(const Inputs& inputs) {
  return {inputs.date("until"), inputs.number("terms_least_flop"), inputs.number("keyness_prior"),
          compute_terms()};
}

Terms compute_terms_origin(const std::vector<Model>& models, const ModelWords& model_words,
                           const TermsOptions& options) {
  Terms terms;
  std::map<std::string, WordCount> sums, unknown;
  for (const Model& model : models) {
    const auto abstract = model_words.find(model.name);
    if (abstract == model_words.end() || !model.date || *model.date > options.until) continue;
    if (!model.training_flop) {
      ++terms.unknown_flop;
      for (const auto& [word, count] : abstract->second) {
        unknown[word].count[0] += count;
        ++unknown[word].documents[0];
      }
      continue;
    }
    const std::size_t collection = *model.training_flop >= options.least_flop ? 0 : 1;
    ++terms.models[collection];
    for (const auto& [word, count] : abstract->second) {
      WordCount& sum = sums[word];
      sum.word = word;
      sum.count[collection] += count;
      ++sum.documents[collection];
    }
  }
  std::vector<WordCount> counts;
  for (const auto& [word, sum] : sums) counts.push_back(sum);
  const std::vector<Keyness> keys = keyness(counts, options.prior_words);
  std::map<std::string, std::size_t> place_of_term;
  for (std::size_t i = 0; i < options.paper_terms.terms.size(); ++i) {
    place_of_term.emplace(fold(options.paper_terms.terms[i]), i);
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const WordCount& elsewhere = unknown[counts[i].word];
    AbstractWord word{counts[i], elsewhere.count[0], elsewhere.documents[0], keys[i], 0, 0, std::nullopt};
    const auto place = place_of_term.find(counts[i].word);
    if (place != place_of_term.end()) word.paper_term = place->second;
    terms.words.push_back(std::move(word));
  }
  rank_words(terms.words, &AbstractWord::rank, [](const AbstractWord& word) { return word.counts.count[0]; });
  // What a file shows of z is what ranks: the last bits of a platform's arithmetic must not.
  rank_words(terms.words, &AbstractWord::keyness_rank,
             [](const AbstractWord& word) { return rounded(word.key.z); });
  std::sort(terms.words.begin(), terms.words.end(),
            [](const AbstractWord& a, const AbstractWord& b) { return a.rank < b.rank; });
  terms.numbers = terms_numbers(terms, options);
  return terms;
}

void run_terms(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput input =
      read_models_input(inputs.file("models.csv"), inputs.file("models.provenance.json"));
  const std::string words = inputs.file("models_words.csv").string();
  const TermsOptions options = terms_options(inputs);
  const Terms terms = compute_terms_origin(input.models, read_model_words(read_file(words), words), options);
  const Figure figure = draw_terms(terms, options, input.source);
  write_figure(outputs, figure);
  outputs.write("terms.numbers.json",
                numbers_to_text({"terms", input.source, inputs.parameters(), terms.numbers}));
}

}  // namespace computedivide
