#include "data/affiliation/pieces.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace computedivide {

namespace {

struct Cut {
  std::size_t begin = 0, end = 0;
  bool opens_bracket = false;
};

bool is_blank(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r';
}

// The length of a soft separator that begins here; 0 if none does. A hyphen is one beside a space only.
std::size_t separator_length(std::string_view text, std::size_t at) {
  if (text[at] == '&') {
    if (text.substr(at).starts_with("&amp;")) return 5;
    return entity_length(text.substr(at)) > 0 ? 0 : 1;
  }
  constexpr std::string_view single = ",()[]{}/:\n\r";
  if (contains(single, text[at])) return 1;
  const bool beside_blank = at == 0 || is_blank(text, at - 1);
  if (text[at] == '-') return beside_blank || is_blank(text, at + 1) ? 1 : 0;
  if (static_cast<unsigned char>(text[at]) >= 0x80) {
    for (const std::string_view dash : {"\u2013", "\u2014", "\u2212"})
      if (text.substr(at).starts_with(dash)) return dash.size();
  }
  if (!beside_blank || at == 0) return 0;
  for (const std::string_view conjunction : {"and ", "und ", "et ", "with "})
    if (text.substr(at).starts_with(conjunction)) return conjunction.size();
  return 0;
}

// The separators that lie outside all clues; `clues` in the order in which they begin.
std::vector<Cut> find_cuts(std::string_view text, const std::vector<Clue>& clues) {
  std::vector<Cut> cuts;
  auto clue = clues.begin();
  std::size_t reach = 0;  // the furthest end of a clue that begins before `at`
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = separator_length(text, at);
    if (length == 0) {
      ++at;
      continue;
    }
    for (; clue != clues.end() && clue->begin < at; ++clue) reach = std::max(reach, clue->end);
    if (reach <= at) cuts.push_back({at, at + length, text[at] == '(' || text[at] == '['});
    at += length;
  }
  return cuts;
}

bool is_host_character(char c) { return is_alphanumeric(c) || c == '-' || c == '.' || c == '@' || c == '_'; }

// Addresses in the text: runs without a space that hold "@" or a dot between letters.
void add_hosts(std::string_view text, const AffiliationLexicon& lexicon, std::vector<Clue>& clues) {
  if (text.find_first_of(".@") == std::string_view::npos) return;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_host_character(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_host_character(text[end])) ++end;
    // A host begins and ends with a letter or a digit: "-.com" is a dash and a full stop.
    while (at < end && (text[at] == '-' || text[at] == '.')) ++at;
    std::string_view run = text.substr(at, end - at);
    while (!run.empty() && (run.back() == '-' || run.back() == '.')) run.remove_suffix(1);
    if (contains(run, '@') || contains(run, '.')) {
      const EvidenceRule* rule = lexicon.find_domain(host_of(run)).first;
      if (rule != nullptr) clues.push_back({rule, run, at, at + run.size(), run.size(), true});
    }
    at = end;
  }
}

bool is_shouted(std::string_view text) { return std::ranges::none_of(text, is_lower); }

// Words that lost their spaces, "DelftUniversityofTechnology", are split at their capitals where the whole
// is unknown ("DeepMind" is not). ASCII only: there a folded letter is a byte of the text.
void part_run_together(const AffiliationLexicon& lexicon, FoldedText& folded) {
  std::vector<FoldedWord> words;
  for (const FoldedWord& word : folded.words) {
    const std::string_view source = folded.source_of(word);
    const bool one_to_one = source.size() == word.end - word.begin && source.size() > 5;
    if (!one_to_one || std::none_of(source.begin() + 1, source.end(), is_upper) ||
        std::ranges::none_of(source, is_lower) || lexicon.knows(folded.letters_of(word))) {
      words.push_back(word);
      continue;
    }
    std::size_t begin = 0;
    for (std::size_t k = 1; k <= source.size(); ++k) {
      const bool rises = k < source.size() && is_upper(source[k]) && is_lower(source[k - 1]);
      const bool falls =
          k + 1 < source.size() && is_upper(source[k]) && is_upper(source[k - 1]) && is_lower(source[k + 1]);
      if (k < source.size() && !rises && !falls) continue;
      words.push_back({word.begin + begin, word.begin + k, word.source_begin + begin, word.source_begin + k,
                       begin == 0 && word.after_comma});
      begin = k;
    }
  }
  folded.words = std::move(words);
}

std::vector<Clue> find_clues(const FoldedText& folded, const AffiliationLexicon& lexicon) {
  std::vector<Clue> clues;
  for (const Evidence& evidence : lexicon.find(folded)) {
    const Words words(&folded.words[evidence.first], &folded.words[evidence.last] + 1);
    clues.push_back({evidence.rule, folded.source_of(words), words.front().source_begin,
                     words.back().source_end, evidence.letters, true});
  }
  add_hosts(folded.source, lexicon, clues);
  std::ranges::stable_sort(clues, {}, &Clue::begin);
  return clues;
}

// How many words of a piece no clue covers; its clues are in the order in which they begin.
std::size_t bare_words(const Piece& piece, const FoldedText& folded) {
  std::size_t bare = 0;
  std::size_t reach = piece.begin;  // the furthest end of a clue that begins at the word or before it
  auto clue = piece.clues.begin();
  for (const FoldedWord& word : folded.between(piece.begin, piece.end)) {
    for (; clue != piece.clues.end() && clue->begin <= word.source_begin; ++clue)
      reach = std::max(reach, clue->end);
    if (reach < word.source_end) ++bare;
  }
  return bare;
}

// "School of", "Centre for": in several words, so that it is not the institute of a company.
bool names_school(const Clue& clue) {
  return clue.rule->value == AffiliationClass::academic && clue.rule->kind == EvidenceKind::part &&
         clue.rule->strength == 5 && contains(clue.text, ' ');
}

// True if the piece has a rival clue of a different class: "Samsung AI Centre Cambridge" is not a university,
// "Cambridge, UK" is one; "Cummins College of Engineering" is not a company.
bool has_rival(const Piece& piece, const Clue& clue) {
  return std::ranges::any_of(piece.clues, [&](const Clue& other) {
    const EvidenceKind kind = other.rule->kind;
    if (other.rule->value == clue.rule->value || other.rule->strength == 0) return false;
    return clue.rule->kind == EvidenceKind::city || kind == EvidenceKind::organisation ||
           kind == EvidenceKind::suffix || names_school(other);
  });
}

constexpr int word_strength = 6;  // words of one kind of organisation

// True where the clue names a part of something: "Department of", "Laboratory".
bool is_unit(const Clue& clue) {
  const EvidenceRule& rule = *clue.rule;
  return rule.kind == EvidenceKind::part && rule.strength >= 3 &&
         (rule.value == AffiliationClass::academic || rule.value == AffiliationClass::unknown);
}

// What else a piece with a word for a university ("University", "College") says. A legal form at its end
// makes it a company ("University Founder Group Co., Ltd."), one within does not ("National University
// Corporation Kyoto University"). Words of armed forces and government, and words that companies like, belong
// to its name or field ("Prefectural University", "School of Government").
void settle_university(Piece& piece, const FoldedText& folded) {
  int academic = 0;  // its strongest clue
  for (const Clue& clue : piece.clues)
    if (clue.counts && clue.rule->value == AffiliationClass::academic)
      academic = std::max(academic, clue.rule->strength);
  if (academic < word_strength) return;
  const Words words = folded.between(piece.begin, piece.end);
  bool is_company = false;
  std::size_t reach = piece.begin;  // past the last academic word
  for (Clue& clue : piece.clues) {
    if (clue.rule->value == AffiliationClass::academic && clue.rule->strength >= word_strength)
      reach = clue.end;
    if (!is_legal_form(clue) || clue.begin == piece.begin) continue;
    // A university that is itself incorporated ("Lourdes College, Inc.") is a university.
    const bool is_its_own = reach > piece.begin && folded.between(reach, clue.begin).empty();
    if (is_its_own) clue.counts = false;
    is_company = is_company || (!is_its_own && clue.end >= words.back().source_end);
  }
  for (Clue& clue : piece.clues) {
    const EvidenceRule& rule = *clue.rule;
    if (is_company) {
      if (rule.value == AffiliationClass::academic && rule.strength <= name_strength) clue.counts = false;
    } else if (is_legal_form(clue)) {
      clue.counts = clue.counts && academic < name_strength;
    } else if (rule.strength < name_strength &&
               (rule.value == AffiliationClass::government || rule.value == AffiliationClass::industry)) {
      clue.counts = false;
    }
  }
}

// Whether the clue is the word for a university whose own name ends at this byte: "Bridgewater State
// University", but neither "Google University of Qwertz" nor "Rakuten Institute of Technology".
bool is_named_by(const Clue& clue, std::size_t name_end, std::size_t piece_end, const FoldedText& folded) {
  const EvidenceRule& rule = *clue.rule;
  const std::string word = to_lower(clue.text);
  if (rule.value != AffiliationClass::academic || rule.strength < word_strength || clue.begin < name_end ||
      !(word.starts_with("univ") || word.ends_with("hochschule")))
    return false;
  const Words between = folded.between(name_end, clue.begin), after = folded.between(clue.end, piece_end);
  const bool adjacent = between.empty() || (between.size() == 1 && folded.letters_of(between) == "state");
  return adjacent && (after.empty() || !is_one_of(folded.letters_of(after.front()), "of|de|di|degli|des|du"));
}

// "Volkswagen Foundation", "Cummins College": bears a company's name without being one. The name does not
// count where a word for a foundation or a college follows it and the piece has no legal form, nor right
// before "University".
void settle_name(Piece& piece, const FoldedText& folded) {
  if (std::ranges::any_of(piece.clues, is_legal_form)) return;
  for (std::size_t i = 1; i < piece.clues.size(); ++i)
    if (piece.clues[i - 1].rule->value == AffiliationClass::industry &&
        is_named_by(piece.clues[i], piece.clues[i - 1].end, piece.end, folded))
      piece.clues[i - 1].counts = false;
  const auto other = std::find_if(piece.clues.rbegin(), piece.clues.rend(), [](const Clue& clue) {
    const EvidenceRule& rule = *clue.rule;
    return rule.kind == EvidenceKind::organisation && rule.strength == name_strength - 1 &&
           (rule.value == AffiliationClass::academic || rule.value == AffiliationClass::nonprofit);
  });
  if (other == piece.clues.rend()) return;
  for (Clue& clue : piece.clues)
    if (clue.begin < other->begin && clue.rule->value != AffiliationClass::academic &&
        (clue.rule->value == AffiliationClass::industry || other->rule->value == AffiliationClass::academic))
      clue.counts = false;
}

// Decides which clues of a piece count, and whether it names an organisation.
void judge(Piece& piece, const FoldedText& folded, bool is_first) {
  const std::size_t bare = bare_words(piece, folded);
  const bool only_suffixes = bare == 0 && std::ranges::all_of(piece.clues, is_legal_form);
  piece.unit = std::ranges::any_of(piece.clues, is_unit);
  for (Clue& clue : piece.clues) {
    if (clue.rule->kind == EvidenceKind::alone) clue.counts = bare == 0 && !has_rival(piece, clue);
    if (clue.rule->kind == EvidenceKind::city) clue.counts = bare == 0 && is_first && !has_rival(piece, clue);
    if (clue.rule->kind == EvidenceKind::place) piece.place = true;
  }
  settle_name(piece, folded);
  settle_university(piece, folded);
  for (const Clue& clue : piece.clues) {
    if (!clue.counts) continue;
    switch (clue.rule->kind) {
      case EvidenceKind::organisation:
        // "Experimental Therapeutics Unit": a field: a company would not be called by this word.
        piece.organisation = piece.organisation || !piece.unit || clue.rule->strength > word_strength ||
                             clue.rule->value != AffiliationClass::industry;
        break;
      case EvidenceKind::suffix:
        piece.organisation = piece.organisation || !only_suffixes;
        break;
      case EvidenceKind::domain:
      case EvidenceKind::alone:
      case EvidenceKind::city:
        piece.organisation = true;
        break;
      default:
        break;
    }
  }
}

// "Robert Bosch Centre for Data Science, Indian Institute of Science": a part of a university that bears a
// sponsor's name belongs to the university that is named next.
void find_sponsors(std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    Piece& piece = pieces[i];
    const Piece& next = pieces[i + 1];
    const bool to_university = next.after_comma && std::ranges::any_of(next.clues, [](const Clue& clue) {
                                 return clue.counts && clue.rule->value == AffiliationClass::academic &&
                                        clue.rule->strength >= word_strength &&
                                        clue.rule->kind == EvidenceKind::organisation;
                               });
    const auto chair =
        std::ranges::find_if(piece.clues, [](const Clue& clue) { return clue.counts && names_school(clue); });
    if (!to_university || chair == piece.clues.end()) continue;
    bool changed = false;
    for (auto clue = piece.clues.begin(); clue != chair; ++clue) {
      if (clue->rule->value != AffiliationClass::industry || is_legal_form(*clue)) continue;
      clue->counts = false;
      changed = true;
    }
    if (!changed) continue;
    piece.organisation = std::ranges::any_of(piece.clues, [](const Clue& clue) {
      return clue.counts && clue.rule->kind != EvidenceKind::part && clue.rule->kind != EvidenceKind::place;
    });
  }
}

}  // namespace

std::string host_of(std::string_view address) {
  address = trim(address);
  if (const std::size_t scheme = address.find("//"); scheme != std::string_view::npos)
    address.remove_prefix(scheme + 2);
  if (const std::size_t at = address.rfind('@'); at != std::string_view::npos) address.remove_prefix(at + 1);
  address = address.substr(0, address.find_first_of("/:?# >"));
  return to_lower(address);
}

std::vector<Piece> read_pieces(std::string_view text, const AffiliationLexicon& lexicon) {
  FoldedText folded = fold_affiliation(text);
  part_run_together(lexicon, folded);
  const std::vector<Clue> clues = find_clues(folded, lexicon);
  std::vector<Piece> pieces;
  Piece piece;
  auto clue = clues.begin();
  const auto close = [&](std::size_t end) {
    piece.end = end;
    if (!trim(text.substr(piece.begin, piece.end - piece.begin)).empty()) {
      while (clue != clues.end() && clue->begin < piece.begin) ++clue;
      for (; clue != clues.end() && clue->begin < piece.end; ++clue)
        if (clue->end <= piece.end) piece.clues.push_back(*clue);
      // "Acme, Inc.": the legal form belongs to the name before the comma; a state's code ("Reno, NV") does
      // not.
      const Words words = folded.between(piece.begin, piece.end);
      if (!pieces.empty() && piece.after_comma && !piece.clues.empty() && is_legal_form(piece.clues[0]) &&
          piece.clues[0].end >= words.back().source_end && bare_words(piece, folded) == 0 &&
          (!names_place(folded, words, lexicon) || (pieces.size() == 1 && is_shouted(piece.clues[0].text)))) {
        Piece& before = pieces.back();
        before.end = piece.end;
        before.clues.push_back(piece.clues[0]);
        before.organisation = false;
        judge(before, folded, pieces.size() == 1);
      } else {
        judge(piece, folded, pieces.empty());
        pieces.push_back(std::move(piece));
      }
    }
    piece = Piece{};
  };
  for (const Cut& cut : find_cuts(text, clues)) {
    close(cut.begin);
    piece.begin = cut.end;
    piece.bracketed = cut.opens_bracket;
    piece.after_comma = cut.opens_bracket || text[cut.begin] == ',';
  }
  close(text.size());
  find_sponsors(pieces);
  find_address(pieces, folded, lexicon);
  return pieces;
}

const Clue* strongest_clue(std::span<const Piece> pieces) {
  const Clue* best = nullptr;
  for (const Piece& piece : pieces) {
    if (piece.address) continue;
    for (const Clue& clue : piece.clues) {
      if (!says_something(clue)) continue;
      if (best == nullptr || clue.rule->strength > best->rule->strength ||
          (clue.rule->strength == best->rule->strength && clue.letters > best->letters))
        best = &clue;
    }
  }
  return best;
}

}  // namespace computedivide
