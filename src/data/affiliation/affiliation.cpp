// What kind of organisation a line under an author's name names.
//
// Method. The text is folded to plain words (affiliation_text), and all phrases of the lexicons in it are
// found (affiliation_lexicon), the longest at each place: "Toyota Technological Institute" hides "Toyota".
// Every phrase belongs to a rule with a class and a strength, and the strongest decides; of equally strong
// ones the longest; of equally long ones the first. The strengths, from the top:
//   9  whole phrases that only seem to say something else ("independent researcher", "military academy");
//   8  organisations by name, words for a university in some forty languages, companies' legal forms,
//      academic, government and military domains, ministries;
//   7  names that are common words or cities, if they stand alone; China's key laboratories,
//      foundations, colleges, armed forces, police, national laboratories and research councils;
//   6  words of one kind of organisation (institute of technology, college, hospital, foundation, national
//      laboratory, pharmaceuticals), commercial domains;
//   5  words of a part or of several kinds (institute, department, school);
//   4  words that companies and public bodies like (technologies, AI after a name; council, library);
//   3 laboratory and centre, which by themselves name no owner: unknown;
//   2, 1  words that say little (research, systems, group; a field of study).
// Names alone decide little: most of the world's universities and institutes are known by their words, and
// a company whose name says nothing stays unknown, never academic.
//
// Where the classes' borders are. They follow the Epoch data set, whose sectors Figure 1 of the paper is made
// of: the academies of sciences, Max Planck, CNRS, INRIA, AIST, RIKEN, IDSIA, Idiap, Mila, Vector, BAAI and
// the new Chinese laboratories are academic (public institutes of basic research, most of which train
// doctoral students); space, weather, health and defence agencies, the American national laboratories,
// Jülich and the Alan Turing Institute government; AI2, EleutherAI, Fraunhofer, Broad and other foundations
// and collectives nonprofit; SRI, ATR, Hugging Face and OpenAI industry. OpenAlex draws the border elsewhere
// (CNRS government, Max Planck nonprofit), which moves such teams between academic_only and other, never
// towards industry.

#include "computedivide/affiliation.hpp"

#include "base/words.hpp"
#include "data/affiliation/pieces.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 5> class_words{"academic", "industry", "government", "nonprofit",
                                                      "unknown"};

AffiliationDecision decision_of(const Clue* clue) {
  if (clue == nullptr) return {};
  return {clue->rule->value, clue->rule->name, std::string(clue->text)};
}

}  // namespace

std::string_view name_of(AffiliationClass value) { return word_of(value, class_words); }

AffiliationClass parse_affiliation_class(std::string_view word, std::string_view where) {
  return parse_word<AffiliationClass>(word, class_words, where);
}

AffiliationDecision classify_affiliation(std::string_view text) {
  return decision_of(strongest_clue(read_pieces(text, shipped_affiliation_lexicon())));
}

AffiliationDecision classify_domain(std::string_view email_or_domain) {
  const auto [rule, pattern] = shipped_affiliation_lexicon().find_domain(host_of(email_or_domain));
  if (rule == nullptr) return {};
  return {rule->value, rule->name, std::string(pattern)};
}

std::vector<Affiliation> read_affiliations(std::string_view text) {
  std::vector<Affiliation> found;
  visit_affiliations(text, shipped_affiliation_lexicon(),
                     [&](std::string_view affiliation, const Clue* clue) {
                       found.push_back({std::string(affiliation), decision_of(clue)});
                     });
  return found;
}

std::vector<AffiliationClass> classes_of_author(std::string_view text) {
  std::vector<AffiliationClass> classes;
  visit_affiliations(text, shipped_affiliation_lexicon(), [&](std::string_view, const Clue* clue) {
    classes.push_back(clue == nullptr ? AffiliationClass::unknown : clue->rule->value);
  });
  return classes;
}

TeamType team_of_authors(std::span<const std::vector<AffiliationClass>> authors) {
  bool company = false, academic = false, known = false;
  for (const std::vector<AffiliationClass>& author : authors) {
    for (const AffiliationClass value : author) {
      company = company || value == AffiliationClass::industry;
      academic = academic || value == AffiliationClass::academic;
      known = known || value != AffiliationClass::unknown;
    }
  }
  if (company) return academic ? TeamType::collaboration : TeamType::industry_only;
  if (academic) return TeamType::academic_only;
  return known ? TeamType::other : TeamType::unknown;
}

}  // namespace computedivide
