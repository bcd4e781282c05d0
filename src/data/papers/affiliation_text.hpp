#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/affiliation.hpp"

namespace computedivide {

/// How authors were joined to the affiliations in the text of a paper's first page.
enum class AffiliationJoin {
  none,     ///< not at all: the text gives a team type only
  markers,  ///< by numbers or symbols after the names
  order,    ///< by the text between the names
  emails,   ///< by as many e-mail addresses as authors, in their order
  uniform   ///< all organisations are of one class, so that it is every author's
};

/// "markers", for files.
std::string_view name_of(AffiliationJoin join);

/// The affiliation classes of a paper's authors, as given on its first page.
struct PageAuthors {
  AffiliationJoin join = AffiliationJoin::none;
  std::vector<std::vector<AffiliationClass>> authors;  ///< one entry per author; empty without a join
  std::vector<AffiliationClass> organisations;         ///< of the whole text
};

/// Joins the authors, in their order, to the affiliations in a text such as "Ann Lee1, Bo Li2 1MIT 2Google".
PageAuthors read_page_authors(std::span<const std::string> authors, std::string_view text);

}  // namespace computedivide
