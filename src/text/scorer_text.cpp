// Where the tokens of an index do not settle what an abstract says: runs of neighbours that a several-word
// term may reach across are counted as text; where that is not enough, the whole abstract is put back in the
// order of its positions. Abstracts that come as text are counted here, too.

#include <algorithm>

#include "computedivide/data/works/index.hpp"
#include "computedivide/text/scorer.hpp"

namespace computedivide {

namespace {

constexpr std::uint32_t no_words = ~std::uint32_t{0};

}  // namespace

bool Scorer::count_across_tokens(std::string_view index, bool usual) {
  std::sort(edges_.begin(), edges_.end(),
            [](const Edge& a, const Edge& b) { return a.position < b.position; });
  const auto linked = [&](std::size_t i) {
    return i < edges_.size() && edges_[i - 1].goes_on_after && edges_[i].goes_on_before &&
           edges_[i].position == edges_[i - 1].position + 1;
  };
  for (std::size_t begin = 0, end = 1; begin < edges_.size(); begin = end++) {
    if (end < edges_.size() && edges_[end].position == edges_[begin].position) return false;
    while (linked(end)) ++end;
    if (end == begin + 1) continue;
    // Only where nothing else stands at these positions are the tokens of the run all of its text.
    if (!usual) return false;
    for (std::size_t i = begin; i < end; ++i) {
      if (count_position(index, usual_, edges_[i].position) != 1) return false;
    }
    if (!count_run({edges_.data() + begin, end - begin})) return false;
  }
  return true;
}

bool Scorer::count_run(std::span<const Edge> run) {
  run_counts_.assign(terms_.size(), 0);
  for (const Edge& edge : run) {
    if (edge.raw.find('\\') != std::string_view::npos) return false;
    const TokenFacts& facts = facts_of(edge.raw);
    for (std::uint8_t i = 0; i < facts.term_count; ++i) counts_[facts.terms[i].term] -= facts.terms[i].count;
  }
  builder_.clear();
  for (const Edge& edge : run) {
    if (&edge != run.data()) builder_.feed(' ');
    builder_.feed_token(edge.raw);
  }
  terms_.count(builder_.atoms(), options_.matching, run_counts_);
  for (std::size_t term = 0; term < run_counts_.size(); ++term) counts_[term] += run_counts_[term];
  touched_.clear();
  for (std::size_t term = 0; term < counts_.size(); ++term) {
    if (counts_[term] > 0) touched_.push_back(static_cast<std::uint16_t>(term));
  }
  return true;
}

void Scorer::rebuild(std::string_view index) {
  text_tokens_.clear();
  places_.clear();
  bool in_order = true;  // no position stands twice
  IndexWalk walk(index);
  IndexToken token;
  while (walk.next(token)) {
    // A token without any word of the vocabulary only parts what is before it from what is after.
    const bool empty = token.plain && !vocabulary_.may_hold_word(token.raw);
    const auto number = empty ? no_words : static_cast<std::uint32_t>(text_tokens_.size());
    if (!empty) text_tokens_.push_back(token.raw);
    for_each_position(token.positions, [&](std::uint32_t position) {
      places_.push_back({position, number});
    });
  }
  // Each token stands at its position, unless one is taken or far away: then the places are sorted.
  slots_.assign(2 * places_.size(), {});
  for (const Placed& place : places_) {
    in_order = in_order && place.position < slots_.size() && !slots_[place.position].taken;
    if (!in_order) break;
    slots_[place.position] = {place.token, true};
  }
  if (in_order) {
    places_.clear();
    for (std::uint32_t position = 0; position < slots_.size(); ++position) {
      if (slots_[position].taken) places_.push_back({position, slots_[position].token});
    }
  } else {
    std::stable_sort(places_.begin(), places_.end(),
                     [](const Placed& a, const Placed& b) { return a.position < b.position; });
  }
  builder_.clear();
  for (std::size_t i = 0; i < places_.size(); ++i) {
    if (places_[i].token == no_words || (i > 0 && places_[i].position > places_[i - 1].position + 1)) {
      builder_.cut();
    } else if (i > 0) {
      builder_.feed(' ');
    }
    if (places_[i].token == no_words) continue;
    std::string_view text = text_tokens_[places_[i].token];
    if (text.find('\\') != std::string_view::npos) {
      std::uint64_t lone = 0;
      token_text_.clear();
      unescape_json(text, token_text_, lone);
      text = token_text_;
    }
    builder_.feed_token(text);
  }
  count_atoms(true);
}

void Scorer::count_atoms(bool compute_terms) {
  const std::span<const Atom> atoms = builder_.atoms();
  if (compute_terms) {
    std::fill(counts_.begin(), counts_.end(), 0);
    touched_.clear();
    terms_.count(atoms, options_.matching, counts_);
    for (std::size_t term = 0; term < counts_.size(); ++term) {
      if (counts_[term] > 0) touched_.push_back(static_cast<std::uint16_t>(term));
    }
  }
  ai_ = ai_terms_.any(atoms);
  ambiguous_ = ambiguous_words_.any(atoms);
}

void Scorer::scan_text(std::string_view text) {
  builder_.clear();
  tokens_ += builder_.feed_text(text);
  count_atoms(true);
}

}  // namespace computedivide
