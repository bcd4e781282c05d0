#pragma once

#include <string_view>

#include "data/affiliation/institution_types.hpp"

namespace computedivide {

/// The kinds of institutions that one author's affiliation names, as the works reader asks for them: academic
/// is education, industry company, the others by their names; unknown ones add nothing. The domain of the
/// e-mail address is asked only where no affiliation in the text is known. Safe from any thread; remembers
/// what it decided, at most 65,536 texts a thread.
InstitutionTypes affiliation_institutions(std::string_view affiliation, std::string_view domain);

}  // namespace computedivide
