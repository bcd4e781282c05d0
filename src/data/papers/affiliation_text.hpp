#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/affiliation.hpp"

namespace computedivide {

/// How authors were joined to the affiliations in the text of a paper's first page.
enum class AffiliationJoin {
  none,     ///< not at all: the text gives a team type only
  markers,  ///< by numbers or symbols behind the names
  order,    ///< by what stands between the names
  emails,   ///< by as many e-mail addresses as authors, in their order
  uniform   ///< all organisations are of one class, so that it is every author's
};

/// "markers", for files.
std::string_view name_of(AffiliationJoin join);

/// The affiliation classes of a paper's authors, as its first page has them.
struct PageAuthors {
  AffiliationJoin join = AffiliationJoin::none;
  std::vector<std::vector<AffiliationClass>> authors;  ///< one entry per author; empty without a join
  std::vector<AffiliationClass> organisations;         ///< of the whole text
};

/// Joins the authors, in their order, to the affiliations in a text such as "Ann Lee1, Bo Li2 1MIT 2Google".
PageAuthors read_page_authors(std::span<const std::string> authors, std::string_view text);

/// Where an author's name stands in a text.
struct NamePlace {
  std::size_t begin = 0, end = 0;
  std::size_t author = 0;  ///< the author's place in the list
};

/// A letter as names have it; every byte of a letter with an accent, too.
bool is_letter_of_a_name(char c);

/// The text with this in the place of e-mail addresses and their braces.
std::string without_emails(std::string_view text, std::string_view instead = " ");

/// Numbers behind nearly all names: the organisations stand behind numbers, too, not between the names.
bool is_numbered(std::string_view text, const std::vector<NamePlace>& names);

/// The affiliations of each author by the numbers or symbols behind names and organisations ("Ann Lee1, Bo
/// Li2 1MIT 2Google"); nothing where these do not join every author.
std::optional<std::vector<std::string>> join_by_marks(std::string_view text, std::vector<NamePlace> names);

}  // namespace computedivide
