// The compute terms' origin as a drawing: a word cloud of the abstracts of large models, the paper's terms in
// colour; beside it the first words of both rankings as bars; and the table behind them.

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/labels.hpp"
#include "plot/word_cloud.hpp"
#include "results/figure_files.hpp"
#include "results/models/terms.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double width_mm = 183;
constexpr double cloud_mm = 96;  // width of the cloud
constexpr double margin_mm = 1;
constexpr double key_mm = 3;
constexpr double top_mm = 7;
constexpr double height_mm = 78;
constexpr double bottom_mm = 2;

constexpr std::size_t cloud_words = 120;

// The ranked bars.
constexpr std::size_t ranked_words = 20;
constexpr double list_mm = 42;  // width of a list with its gap to the left
constexpr double word_mm = 19;  // of its words, right-aligned
constexpr double value_mm = 7;  // of the values behind the bars
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
    table.rows.push_back({word.counts.word, std::to_string(word.counts.count[0]),
                          std::to_string(word.counts.documents[0]), std::to_string(word.counts.count[1]),
                          std::to_string(word.counts.documents[1]), std::to_string(word.count_unknown),
                          std::to_string(word.documents_unknown), std::to_string(word.rank),
                          compared ? std::to_string(word.keyness_rank) : "",
                          compared ? format_number(word.key.log_odds) : "",
                          compared ? format_number(word.key.z) : "", word.paper_term ? "yes" : "no"});
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
  for (const AbstractWord& word : terms.words) {
    if (word.*rank <= ranked_words && value_of(word) > 0) words.push_back(&word);
  }
  std::sort(words.begin(), words.end(),
            [&](const AbstractWord* a, const AbstractWord* b) { return a->*rank < b->*rank; });
  return words;
}

double occurrences_of(const AbstractWord& word) {
  return static_cast<double>(word.counts.count[0]);
}

double z_of(const AbstractWord& word) {
  return word.key.z;
}

std::string title_of(const std::vector<const AbstractWord*>& ranking) {
  std::vector<std::string> terms;
  for (const AbstractWord* word : ranking) {
    if (word->paper_term) terms.push_back(word->counts.word);
  }
  if (ranking.empty()) return "";
  return fmt::format(
      "Of the {} words most typical of large models’ abstracts, {} {}{}", ranking.size(),
      terms.size() == 1 ? "1 is a compute term" : fmt::format("{} are compute terms", terms.size()),
      "of the paper", terms.empty() ? "" : fmt::format(": {}", fmt::join(terms, ", ")));
}

}  // namespace

Figure draw_terms(const Terms& terms, const TermsOptions& options, const SourceInfo& source) {
  Figure figure;
  figure.name = "terms";
  figure.width_mm = width_mm;
  figure.kind = source.kind;
  figure.table = terms_table(terms);
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
        "Source: {}. The {} most frequent words, stop words left out, in the abstracts of {} models until {} "
        "with at least {} FLOP; a word's area goes with its occurrences. Keyness: against the abstracts of "
        "{} "
        "models with less; {} models of unknown training compute are in neither.",
        source.title, shown, terms.models[0], format_date(options.until),
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
