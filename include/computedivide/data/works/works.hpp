#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/tally.hpp"
#include "computedivide/data/team.hpp"

namespace computedivide {

/// The kinds of institutions that stand behind a work: a set, one bit a kind.
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

/// The bit of an OpenAlex institution type, in any case; unknown words are institution::other.
InstitutionTypes institution_type(std::string_view word);

/// "company+education", sorted by name; "none" for the empty set.
std::string name_of(InstitutionTypes types);

/// The set from a comma list of type names. Throws Error with `where` for a name that is none.
InstitutionTypes parse_institution_types(std::string_view list, std::string_view where);

/// Which institutions make a work academic.
struct TeamRule {
  InstitutionTypes academic = institution::education;
  bool strict = false;  ///< academic_only has no type beside the academic set
};

/// A company and one of the academic set: collaboration; a company: industry_only; one of the academic set:
/// academic_only; institutions, but none of these: other; none: unknown.
TeamType team_type(InstitutionTypes types, const TeamRule& rule);

/// Why a work is not counted, in the order in which the reasons are asked.
enum class Drop {
  unreadable,
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

inline constexpr std::size_t drop_count = 11;

/// "year outside 2012-2021" without the years: what a report calls the reason.
std::string_view name_of(Drop drop);

/// One concept or topic of a work. The name may hold JSON escapes where `escaped` says so.
struct WorkConcept {
  std::uint64_t id = 0;  ///< the number in "https://openalex.org/C154945302"; 0 where there is none
  std::string_view name;
  double score = 1;
  int level = 1;
};

/// The text of an abstract, as the source has it.
struct Abstract {
  /// How the source holds it, if at all.
  enum class Form { none, index, text };
  Form form = Form::none;
  std::string_view bytes;  ///< index: the JSON object {"token":[positions]}; text: UTF-8
};

/// Where a work's topics come from: its concepts (or OpenAlex topics); words in title and abstract, for
/// sources without concepts; or a list that the source gives, in `concepts`. Only works with concepts are
/// asked for their corpus.
enum class TopicOrigin { concepts, words, given };

/// One work, whatever it was read from. All views are valid until the source is asked for the next.
struct Work {
  std::uint64_t key =
      0;  ///< tells works apart: an OpenAlex number, or a hash with the top bit set; 0 without an id
  std::optional<Drop> drop;  ///< set where the reader knew enough: the fields below may be empty then
  int year = 0;              ///< 0 where there is none
  std::string_view language;
  bool has_language = false;
  bool retracted = false;
  bool paratext = false;
  bool expansion = false;
  InstitutionTypes institutions = 0;
  /// Of the primary topic, 1702 is Artificial Intelligence; read where the corpus is chosen by it.
  std::uint64_t subfield = 0;
  TopicOrigin topic_origin = TopicOrigin::concepts;
  std::vector<WorkConcept> concepts;
  std::vector<WorkConcept> topics;
  std::string_view title;  ///< only where topics come from words
  Abstract abstract;

  /// Empties the fields and keeps the memory.
  void clear();
};

/// Which OpenAlex works belong: those with the scores of Garcia (2022) for artificial intelligence, machine
/// or deep learning among their concepts; those whose primary topic is in the subfield Artificial
/// Intelligence; all.
enum class Corpus { concepts, topics, all };

/// The kinds of institutions that an author's affiliation names, where the source has free text; `domain` is
/// that of the author's e-mail address, or empty.
using AffiliationTypes = InstitutionTypes (*)(std::string_view affiliation, std::string_view domain);

/// Topics of conference papers by venue and primary area, instead of words.
struct TopicMap {
  /// The topic of a venue's area.
  struct Entry {
    std::string venue;         ///< in lower case; empty: any
    std::string primary_area;  ///< likewise
    std::string topic;
  };
  std::vector<Entry> entries;
};

/// Reads a map from a CSV with the columns venue, primary_area, topic.
TopicMap read_topic_map(const std::filesystem::path& path);

/// Which works are wanted: the filters that ask nothing of the abstract's words.
struct ReadOptions {
  int first_year = 2012;
  int last_year = 2021;
  std::string language = "en";   ///< empty: any
  bool language_needed = false;  ///< a work without a language goes too
  bool expansion = false;        ///< works of OpenAlex's expansion set stay
  Corpus corpus = Corpus::concepts;
  AffiliationTypes affiliation_types =
      nullptr;  ///< without it, works with free-text affiliations are unknown
  TopicMap topic_map;
  bool strict = false;  ///< the first error ends the run, and every line is checked in full
};

/// The first of the reasons year, no abstract, language, retracted, paratext and expansion that holds.
std::optional<Drop> drop_reason(const Work& work, const ReadOptions& options);

/// Whether the work is in the corpus. A work of a source without concepts is.
bool in_corpus(const Work& work, Corpus corpus);

/// A key for an id that is no OpenAlex number: a hash with the top bit set.
std::uint64_t work_key(std::string_view id);

/// What reading found wrong. Kinds sort by name.
struct ReadErrors {
  std::map<std::string, Tally, std::less<>> kinds;

  /// Counts one error of the kind; remembers the first place. Throws Error where `strict`.
  void add(std::string_view kind, std::string_view where, bool strict);
};

/// A stream of works out of one file or deposit folder.
class WorksSource {
 public:
  virtual ~WorksSource() = default;

  /// Reads the next work; false at the end. A work that cannot be read comes as one with `drop` unreadable.
  virtual bool next(Work& work) = 0;

  /// "works.jsonl.gz:12", for messages about the work that next() gave.
  virtual std::string where() const = 0;

  /// Bytes of the file taken so far, and of text that came out of them.
  virtual std::uint64_t file_bytes() const = 0;
  /// Bytes of text that came out of the file so far.
  virtual std::uint64_t text_bytes() const = 0;

  /// What the content was taken for: "OpenAlex works, JSON lines".
  virtual std::string_view form() const = 0;

  /// What could not be read so far, by reason.
  ReadErrors errors;

  /// Whether the works say that they were simulated ("simulated_by"). Records that the filters drop unread
  /// are not asked, but for the first of a file.
  bool synthetic = false;
};

/// Opens a file, or a folder that is a deposit of Garcia (2022), by its content. Throws Error where it is
/// nothing of what is known.
std::unique_ptr<WorksSource> open_works(const std::filesystem::path& path, const ReadOptions& options);

/// The files behind the paths, folders searched through, sorted by path; hidden files and manifests left out.
/// A folder that holds ai_openalex_works.csv stays one. Throws Error for a path that is not there and where
/// nothing is found.
std::vector<std::filesystem::path> works_files(const std::vector<std::filesystem::path>& paths);

/// Whether works_files() would find any in the folder: a crawl that brought nothing leaves folders behind.
bool holds_works(const std::filesystem::path& folder);

}  // namespace computedivide
