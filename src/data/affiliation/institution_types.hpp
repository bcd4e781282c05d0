#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "computedivide/team.hpp"

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

}  // namespace computedivide
