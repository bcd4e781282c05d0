#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/team.hpp"

namespace computedivide {

/// What kind of organisation an author's affiliation names. Hospitals of a university are academic, other
/// hospitals nonprofit; public institutes of basic research are academic, agencies and mission laboratories
/// government (why: affiliation.cpp).
enum class AffiliationClass { academic, industry, government, nonprofit, unknown };

/// All classes, in the order in which tables show them.
inline constexpr std::array<AffiliationClass, 5> affiliation_classes{
    AffiliationClass::academic, AffiliationClass::industry, AffiliationClass::government,
    AffiliationClass::nonprofit, AffiliationClass::unknown};

/// "academic", for files.
std::string_view name_of(AffiliationClass value);

/// The class of this name; throws Error, beginning with `where`, for any other word.
AffiliationClass parse_affiliation_class(std::string_view word, std::string_view where);

/// A class and why: the lexicon's rule ("company name") and the words of the text that it is based on. Both
/// are empty where nothing in the text is known; "laboratory or centre" alone is a rule that leaves it
/// unknown.
struct AffiliationDecision {
  AffiliationClass value = AffiliationClass::unknown;
  std::string rule;
  std::string evidence;
};

/// The class of one affiliation ("Department of Statistics, University of Oxford"), by the lexicons that
/// ship with the program, read at the first call; any bytes are taken. Safe from any thread. Throws Error
/// only where a lexicon is malformed.
AffiliationDecision classify_affiliation(std::string_view text);

/// The class of an e-mail address, a host or a web address ("a@cs.uni-bonn.de", "mit.edu"), by its domain.
AffiliationDecision classify_domain(std::string_view email_or_domain);

/// One affiliation of a text that may hold several.
struct Affiliation {
  std::string text;  ///< trimmed
  AffiliationDecision decision;
};

/// The individual affiliations in a text ("Google Brain / MILA"), in their order, each once, with their
/// classes. How a text with several is split: ";", "+", "|", footnote marks and " / " always split (but " / "
/// does not before a place: "Zhejiang Lab / Hangzhou, China"). ",", "/", "&", "and", "with", ":", " - ",
/// brackets and line ends split only where there is an organisation on each side: "University of X,
/// Department of Y, City" is one affiliation, "Stanford, Google" two. An address ("Boulder, CO", "Falls
/// Church, VA", "Toyota, Japan" after another organisation, streets) belongs to the organisation before it
/// and adds nothing.
std::vector<Affiliation> read_affiliations(std::string_view text);

/// The classes of all affiliations in one author's text, in their order: read_affiliations without the words.
std::vector<AffiliationClass> classes_of_author(std::string_view text);

/// The team type of a paper from the classes of each of its authors: a company and an academic make a
/// collaboration, a company alone makes industry_only, academics without a company make academic_only, only
/// other known classes other, nothing known unknown.
TeamType team_of_authors(std::span<const std::vector<AffiliationClass>> authors);

}  // namespace computedivide
