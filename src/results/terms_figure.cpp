// The compute terms' origin as a drawing: a word cloud of the abstracts of large models, the paper's terms in
// colour; and the table behind it.

#include <algorithm>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/plot/word_cloud.hpp"
#include "computedivide/results/terms.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double width_mm = 136;
constexpr double margin_mm = 1;
constexpr double key_mm = 3;
constexpr double top_mm = 7;
constexpr double height_mm = 78;
constexpr double bottom_mm = 2;

constexpr std::size_t cloud_words = 120;

/// The table ends here in either ranking; the paper's terms are in it wherever they rank.
constexpr std::size_t table_words = 500;

Table terms_table(const Terms& terms) {
  Table table{"terms.csv",
              {"word", "count", "documents", "count_below", "documents_below", "rank", "keyness_rank",
               "log_odds", "z", "in_paper_list"},
              {}};
  const bool compared = terms.models[1] > 0;
  for (const AbstractWord& word : terms.words) {
    const bool high = (word.rank <= table_words && word.counts.count[0] > 0) ||
                      (compared && word.keyness_rank <= table_words);
    if (!high && !word.paper_term) continue;
    table.rows.push_back({word.counts.word, std::to_string(word.counts.count[0]),
                          std::to_string(word.counts.documents[0]), std::to_string(word.counts.count[1]),
                          std::to_string(word.counts.documents[1]), std::to_string(word.rank),
                          compared ? std::to_string(word.keyness_rank) : "",
                          compared ? format_number(word.key.log_odds) : "",
                          compared ? format_number(word.key.z) : "", word.paper_term ? "yes" : "no"});
  }
  return table;
}

/// "1e19", as the paper writes it.
std::string flop_text(double flop) {
  std::string text = format_number(flop);
  if (const std::size_t plus = text.find("e+"); plus != std::string::npos) text.erase(plus + 1, 1);
  return text;
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
        "with at least {} FLOP; a word's area goes with its occurrences.",
        source.title, shown, terms.models[0], format_date(options.until), flop_text(options.least_flop));
  };
  figure.height_mm = top_mm + height_mm + bottom_mm + caption_height_mm(caption(words.size()), width_mm);
  const Box room{margin_mm, figure.height_mm - top_mm - height_mm, width_mm - 2 * margin_mm, height_mm};
  const std::size_t shown = add_word_cloud(figure, words, room);
  add_key(figure,
          {{"Compute term of the paper", Colour(colours::vermillion)},
           {"Other word", Colour(colours::dark_grey)}},
          margin_mm, figure.height_mm - key_mm);
  add_caption(figure, caption(shown));
  return figure;
}

}  // namespace computedivide
