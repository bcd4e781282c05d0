#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// Where an author's name stands in a text.
struct NamePlace {
  std::size_t begin = 0;
  std::size_t end = 0;
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
