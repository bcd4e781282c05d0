#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// What a sentence says of code.
enum class CodeKind {
  ours,        ///< the paper's own code, with the address
  claimed,     ///< the paper's own code, said to be public, without an address in the sentence
  supplement,  ///< the paper's own code, in the supplementary material
  promise,     ///< to be released, or on request
  refused,     ///< will not be released
  other,       ///< somebody else's code or data, with its address
  bare         ///< an address of a code host, and nothing said of it (a footnote)
};

/// "ours", for files.
std::string_view name_of(CodeKind kind);

/// One statement, or one address.
struct CodeStatement {
  CodeKind kind = CodeKind::bare;
  std::string url;        ///< as written, where there is one
  std::size_t begin = 0;  ///< bytes of the sentence
  std::size_t end = 0;
  std::string rule;  ///< why, in words
};

/// The addresses of code hosts (GitHub, GitLab, Bitbucket, Code Ocean, Zenodo, Hugging Face, SourceForge,
/// OSF, figshare, anonymised repositories, project pages) in a sentence, each with whose it is; else what the
/// sentence says of the paper's code without one.
std::vector<CodeStatement> read_code(std::string_view sentence);

}  // namespace computedivide
