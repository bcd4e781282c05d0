#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "computedivide/team.hpp"
#include "data/openalex_record.hpp"

namespace computedivide {

/// The types of the institutions behind a work: a set, one bit per type.
using InstitutionTypes = std::uint8_t;

/// The bits: OpenAlex's words for institution types.
namespace institution {
inline constexpr InstitutionTypes education = 1;
inline constexpr InstitutionTypes company = 2;
inline constexpr InstitutionTypes facility = 4;
inline constexpr InstitutionTypes nonprofit = 8;
inline constexpr InstitutionTypes government = 16;
inline constexpr InstitutionTypes healthcare = 32;
inline constexpr InstitutionTypes archive = 64;
inline constexpr InstitutionTypes other = 128;
}  // namespace institution

/// The bit of an OpenAlex institution type, in any case; an unknown word is institution::other.
InstitutionTypes institution_type(std::string_view word);

/// "company+education", sorted by name; "none" for the empty set.
std::string name_of(InstitutionTypes types);

/// The set from a list of type names separated by commas or plus signs. Throws UsageError with `where` for an
/// unknown name.
InstitutionTypes parse_institution_types(std::string_view list, std::string_view where);

/// Which institutions make a work academic.
struct TeamRule {
  InstitutionTypes academic = institution::education;
  bool strict = false;  ///< academic_only has no institution outside the academic set
  bool operator==(const TeamRule&) const = default;
};

/// A company and a member of the academic set make a collaboration; a company alone industry_only; a member
/// of the academic set academic_only; only other institutions other; none unknown.
TeamType team_type(InstitutionTypes types, const TeamRule& rule);

/// The kinds of institutions that one author's affiliation names, as the works reader needs them: academic
/// becomes education, industry company, the others keep their names; unknown ones add nothing. The domain of
/// the e-mail address is asked only where no affiliation in the text is known. Safe from any thread;
/// remembers its decisions, at most 65,536 texts per thread.
InstitutionTypes affiliation_institutions(std::string_view affiliation, std::string_view domain);

/// Resets a record; the named members are emptied and keep their memory.
template <class Record, class... Members>
void empty_record(Record& record, Members Record::*... members) {
  Record fresh;
  ((record.*members).clear(), ...);
  (std::swap(fresh.*members, record.*members), ...);
  record = std::move(fresh);
}

/// Why a work is not counted, in the order in which the reasons are tested. A reader sets the reasons up to
/// no_abstract, except duplicate; the choices (score/features.hpp) decide the rest.
enum class Drop : std::uint8_t {
  unreadable,
  not_a_work,  ///< another OpenAlex entity, an error object, a manifest: never claims an id
  duplicate,
  not_accepted,  ///< a conference paper that was rejected or withdrawn
  year,
  no_abstract,
  language,
  retracted,
  paratext,
  expansion,  ///< OpenAlex's expansion set (is_xpac), which its API leaves out too
  corpus,
  ambiguous
};

inline constexpr std::size_t drop_count = 12;

/// "year outside", "no abstract": the reason in words.
std::string_view name_of(Drop drop);

/// One concept or topic of a work. Names are UTF-8, without JSON escapes.
struct WorkConcept {
  std::uint64_t id = 0;  ///< the number in "https://openalex.org/C154945302"; 0 without one
  std::string_view name;
  double score = 1;
  int level = 1;
};

/// One distinct token of an inverted index.
struct AbstractToken {
  std::string_view text;             ///< UTF-8, without JSON escapes
  std::uint32_t first_position = 0;  ///< of its positions in Abstract::positions
  std::uint32_t count = 0;           ///< how many positions it has; never 0
};

/// The text of an abstract, as the source holds it.
struct Abstract {
  enum class Form { none, index, text };
  Form form = Form::none;
  std::string_view text;                 ///< Form::text
  std::vector<AbstractToken> tokens;     ///< Form::index, in the order of the record
  std::vector<std::uint32_t> positions;  ///< of all tokens

  /// Takes the text, unless it is white space alone; it is not copied.
  void set_text(std::string_view whole);
  /// Empties the fields and keeps the memory.
  void clear();
};

/// What a record says about its work, apart from names and texts.
struct WorkFacts {
  /// Identifies a work: the number of an OpenAlex id, or a hash with the top bit set; 0 without an id.
  std::uint64_t key = 0;
  /// Set if no choice could bring the work back; then everything except key and year may be empty.
  std::optional<Drop> drop;
  int year = 0;  ///< 0 without one
  InstitutionTypes institutions = 0;
  bool authors_cut = false;  ///< the list of authors stops at 100 and says so, or may stop there
  bool retracted = false, paratext = false, expansion = false;
  bool openalex = false;      ///< of a source whose works have concepts or topics: OpenAlex, Garcia's deposit
  bool has_concepts = false;  ///< the record lists concepts (at least one)
};

/// One record, whatever it was read from. All views stay valid until the source is asked for the next work.
struct Work : WorkFacts {
  std::string_view language;
  bool has_language = false;
  /// The subfield of the primary topic, 1702 is Artificial Intelligence; 0 without one.
  std::uint64_t subfield = 0;
  std::vector<WorkConcept> concepts;  ///< all levels and scores
  std::vector<WorkConcept> topics;    ///< OpenAlex topics
  bool topics_given = false;          ///< the source names topics itself, in given_topics
  std::vector<std::string_view> given_topics;
  std::string_view venue;         ///< of conference papers, in lower case
  std::string_view primary_area;  ///< of conference papers, in lower case
  std::string_view title;         ///< read for conference papers and plain CSV
  Abstract abstract;

  /// Empties the fields and keeps the memory.
  void clear();
};

/// A key for an id that is not an OpenAlex number: a hash with the top bit set.
std::uint64_t work_key(std::string_view id);

}  // namespace computedivide
