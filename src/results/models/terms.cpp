// Where the compute terms come from (Methods, "Changes in research agendas").
//
// Claim: the compute terms were selected from the most common words in the abstracts of papers that present
// models trained with at least 1e19 FLOP.
//
// Method. Abstracts of models published up to the last date (`until`), in three groups: training compute
// known and at least `terms_least_flop`, known and less, and unknown. The first is compared with the second;
// words of the third are counted separately. Words without stop words are counted and ranked by their
// occurrences in the first collection, and by keyness against the second (log-odds ratio with an informative
// Dirichlet prior, z scores). How many of the paper's terms are among the first 50, 100, 200 and 500 words?
// Terms of several words count as one word each, so that they can be there too.
//
// Differs from the paper:
// - The paper drew a word cloud and selected words by eye; neither its cloud nor its stop words are printed.
//   A term's rank says whether a reader of such a cloud could have seen it.
// - Models of unknown training compute are not a reference: many of them are large.
// - Keyness is added: common words of any abstract ("model", "data") say little about large models.
// - The abstracts are those that the data set holds for the models, in today's version of it; a paper that
//   presents several models counts once for each. Where the program's own table is used, the words of the
//   abstracts come counted (model_words.csv.gz): the project may not redistribute the texts.

#include "results/models/terms.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "base/files.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/labels.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/models/team_counts.hpp"
#include "score/words.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::size_t, 4> tops{50, 100, 200, 500};

/// Sorts the words by `score`, highest first, ties by the word, and gives each its rank.
template <class Score>
void rank_words(std::vector<AbstractWord>& words, std::size_t AbstractWord::*rank, Score score) {
  std::ranges::sort(words, [&](const AbstractWord& a, const AbstractWord& b) {
    const auto score_a = score(a), score_b = score(b);
    return score_a != score_b ? score_a > score_b : a.counts.word < b.counts.word;
  });
  for (std::size_t i = 0; i < words.size(); ++i) words[i].*rank = i + 1;
}

std::vector<Number> terms_numbers(const Terms& terms, const TermsOptions& options) {
  std::vector<Number> numbers;
  const std::int64_t all = terms.models[0] + terms.models[1] + terms.unknown_flop;
  numbers.push_back(count_number("models_with_abstract_above", terms.models[0], all));
  numbers.push_back(count_number("models_with_abstract_below", terms.models[1], all));
  numbers.push_back(count_number("models_with_abstract_flop_unknown", terms.unknown_flop, all));
  const auto none = [&](const char* what) {
    return fmt::format("no model until {} with {} {} FLOP has an abstract", format_date(options.until), what,
                       format_number(options.least_flop));
  };
  const auto add = [&](std::string name, const std::string& reason, const auto& is_counted) {
    if (!reason.empty()) return numbers.push_back(missing_number(std::move(name), "count", "count", reason));
    const auto found = std::ranges::count_if(terms.words, [&](const AbstractWord& word) {
      return word.paper_term && word.counts.count[0] > 0 && is_counted(word);
    });
    numbers.push_back(count_number(std::move(name), found, options.paper_terms.terms.size()));
  };
  const std::string no_abstract = terms.models[0] == 0 ? none("at least") : "";
  const std::string not_compared =
      terms.models[0] > 0 && terms.models[1] == 0 ? none("less than") : no_abstract;
  add("paper_terms_found", no_abstract, [](const AbstractWord&) { return true; });
  for (const std::size_t top : tops) {
    add(fmt::format("paper_terms_in_top_{}_by_count", top), no_abstract,
        [&](const AbstractWord& word) { return word.rank <= top; });
  }
  for (const std::size_t top : tops) {
    add(fmt::format("paper_terms_in_top_{}_by_keyness", top), not_compared,
        [&](const AbstractWord& word) { return word.keyness_rank <= top; });
  }
  return numbers;
}

/// From the values of the step's parameters and the shipped list of terms.
TermsOptions terms_options(const Inputs& inputs) {
  return {inputs.date("until"), inputs.number("terms_least_flop"), inputs.number("keyness_prior"),
          compute_terms()};
}

// The drawing: a word cloud, the paper's terms in colour, and the first words of both rankings as bars.

// The page, in mm, from the top down.
constexpr double width_mm = 183;
constexpr double cloud_mm = 96;  // width of the cloud
constexpr double key_mm = 3;
constexpr double top_mm = 7;
constexpr double height_mm = 78;
constexpr double bottom_mm = 2;

constexpr std::size_t cloud_words = 120;

// The ranked bars.
constexpr std::size_t ranked_words = 20;
constexpr double list_mm = 42;  // width of a list with its gap to the left
constexpr double word_mm = 19;  // of its words, right-aligned
constexpr double value_mm = 7;  // of the values to the right of the bars
constexpr double bar_mm = 1.8;  // height

/// The table ends here in either ranking; the paper's terms are in it wherever they rank.
constexpr std::size_t table_words = 500;

Table terms_table(const Terms& terms) {
  Table table{"terms.csv",
              {"word", "count", "documents", "count_below", "documents_below", "count_unknown",
               "documents_unknown", "rank", "keyness_rank", "log_odds", "z", "in_paper_list"},
              {}};
  const bool compared = terms.models[1] > 0;
  for (const AbstractWord& word : terms.words) {
    const bool high = (word.rank <= table_words && word.counts.count[0] > 0) ||
                      (compared && word.keyness_rank <= table_words);
    if (!high && !word.paper_term) continue;
    table.rows.push_back(row_cells(
        word.counts.word, word.counts.count[0], word.counts.documents[0], word.counts.count[1],
        word.counts.documents[1], word.count_unknown, word.documents_unknown, word.rank,
        compared ? std::to_string(word.keyness_rank) : "", compared ? format_number(word.key.log_odds) : "",
        compared ? format_number(word.key.z) : "", word.paper_term.has_value()));
  }
  return table;
}

/// One ranking's first words as bars, from the top of the room down.
void add_ranking(Figure& figure, const Box& room, const std::string& title,
                 const std::vector<const AbstractWord*>& words, double (*value_of)(const AbstractWord&),
                 int decimals) {
  const double line_mm = room.height / (ranked_words + 1);
  figure.texts.push_back({.text = title,
                          .x_mm = room.left,
                          .y_mm = room.top() - line_mm / 2,
                          .size_pt = small_pt,
                          .bold = true});
  if (words.empty()) return;
  const double most = value_of(*words.front());
  const double full_mm = room.width - word_mm - 1 - value_mm;
  double y = room.top() - 1.5 * line_mm;
  for (const AbstractWord* word : words) {
    const Colour colour(word->paper_term ? colours::vermillion : colours::grey);
    const double length = full_mm * value_of(*word) / most;
    // A long word in smaller type, so that it ends before the page does.
    const double wide = text_width_mm(word->counts.word, small_pt);
    figure.texts.push_back({.text = word->counts.word,
                            .x_mm = room.left + word_mm,
                            .y_mm = y,
                            .align = Align::right,
                            .size_pt = wide <= word_mm ? small_pt : small_pt * word_mm / wide});
    figure.swatches.push_back({{room.left + word_mm + 1, y - bar_mm / 2, length, bar_mm}, colour});
    figure.texts.push_back({.text = fmt::format("{:.{}f}", value_of(*word), decimals),
                            .x_mm = room.left + word_mm + 1.6 + length,
                            .y_mm = y,
                            .size_pt = small_pt - 1,
                            .colour = Colour(colours::dark_grey)});
    y -= line_mm;
  }
}

/// The first words of a ranking that have something to show: occurrences, or a z above 0.
std::vector<const AbstractWord*> first_of(const Terms& terms, std::size_t AbstractWord::*rank,
                                          double (*value_of)(const AbstractWord&)) {
  std::vector<const AbstractWord*> words;
  for (const AbstractWord& word : terms.words)
    if (word.*rank <= ranked_words && value_of(word) > 0) words.push_back(&word);
  std::ranges::sort(words, {}, [&](const AbstractWord* word) { return word->*rank; });
  return words;
}

double occurrences_of(const AbstractWord& word) { return static_cast<double>(word.counts.count[0]); }

double z_of(const AbstractWord& word) { return word.key.z; }

std::string title_of(const std::vector<const AbstractWord*>& ranking) {
  std::vector<std::string> terms;
  for (const AbstractWord* word : ranking)
    if (word->paper_term) terms.push_back(word->counts.word);
  if (ranking.empty()) return "";
  return fmt::format(
      "Of the {} words most typical of large models’ abstracts, {} {}{}", ranking.size(),
      terms.size() == 1 ? "1 is a compute term" : fmt::format("{} are compute terms", terms.size()),
      "of the paper", terms.empty() ? "" : fmt::format(": {}", fmt::join(terms, ", ")));
}

}  // namespace

Terms compute_terms_origin(const std::vector<Model>& models, const ModelWords& model_words,
                           const TermsOptions& options) {
  Terms terms;
  std::map<std::string, WordCount> sums, unknown;
  for (const Model& model : models) {
    const auto abstract = model_words.find(model.name);
    if (abstract == model_words.end() || !model.date || *model.date > options.until) continue;
    terms.last = std::max(terms.last, *model.date);
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
  for (std::size_t i = 0; i < options.paper_terms.terms.size(); ++i)
    place_of_term.emplace(fold(options.paper_terms.terms[i]), i);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const WordCount& elsewhere = unknown[counts[i].word];
    AbstractWord word{counts[i], elsewhere.count[0], elsewhere.documents[0], keys[i], 0, 0, std::nullopt};
    const auto place = place_of_term.find(counts[i].word);
    if (place != place_of_term.end()) word.paper_term = place->second;
    terms.words.push_back(std::move(word));
  }
  // Ranks use z as a file shows it: the last bits of a platform's arithmetic must not matter.
  rank_words(terms.words, &AbstractWord::keyness_rank,
             [](const AbstractWord& word) { return rounded(word.key.z); });
  rank_words(terms.words, &AbstractWord::rank, [](const AbstractWord& word) { return word.counts.count[0]; });
  terms.numbers = terms_numbers(terms, options);
  return terms;
}

void run_terms(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput input = read_models_input(inputs);
  const std::string words = inputs.file("models_words.csv").string();
  const TermsOptions options = terms_options(inputs);
  const Terms terms = compute_terms_origin(input.models, read_model_words(read_file(words), words), options);
  write_figure(outputs, draw_terms(terms, options, input.source));
  write_numbers(inputs, outputs, "terms", input.source, terms.numbers);
}

Figure draw_terms(const Terms& terms, const TermsOptions& options, const SourceInfo& source) {
  Figure figure = start_figure("terms", source, terms_table(terms), width_mm);
  std::vector<CloudWord> words;
  for (const AbstractWord& word : terms.words) {
    if (word.rank > cloud_words || word.counts.count[0] == 0) break;
    words.push_back({word.counts.word, static_cast<double>(word.counts.count[0]),
                     Colour(word.paper_term ? colours::vermillion : colours::dark_grey),
                     word.paper_term.has_value()});
  }
  if (words.empty()) return figure;
  const auto caption = [&](std::size_t shown) {
    return fmt::format(
        "Source: {}. The {} most frequent words, stop words left out, in the abstracts of {} models {} with "
        "at least {} FLOP; a word's area is proportional to its occurrences. Keyness: against the abstracts "
        "of {} models with less; {} models of unknown training compute are in neither.",
        source_words(source), shown, terms.models[0], published_until(options.until, terms.last),
        readable_number(options.least_flop, ReadAs::scientific), terms.models[1], terms.unknown_flop);
  };
  figure.height_mm = top_mm + height_mm + bottom_mm + caption_height_mm(caption(words.size()), width_mm);
  const Box room{margin_mm, figure.height_mm - top_mm - height_mm, cloud_mm, height_mm};
  const std::size_t shown = add_word_cloud(figure, words, room);
  const Box list{width_mm - 2 * list_mm, room.bottom, list_mm - 2, height_mm};
  add_ranking(figure, list, "By occurrences", first_of(terms, &AbstractWord::rank, occurrences_of),
              occurrences_of, 0);
  if (terms.models[1] > 0) {
    add_ranking(figure, {list.left + list_mm, list.bottom, list.width, list.height}, "By keyness (z)",
                first_of(terms, &AbstractWord::keyness_rank, z_of), z_of, 1);
  }
  add_key(figure,
          {{"Compute term of the paper", Colour(colours::vermillion)},
           {"Other word", Colour(colours::dark_grey)}},
          margin_mm, figure.height_mm - key_mm);
  add_caption(figure, caption(shown));
  add_title(figure, title_of(first_of(terms, &AbstractWord::keyness_rank, z_of)));
  return figure;
}

}  // namespace computedivide
