#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "computedivide/pipeline/record.hpp"

namespace computedivide {

/// Where a crate does not say what the record says: outputs, their digests and sizes, run.json itself, the
/// program's version, references that lead nowhere; of a crate of another run, that alone. Throws Error with
/// `where` for what is no JSON-LD as make_crate() writes it.
std::vector<std::string> crate_problems(std::string_view text, std::string_view where,
                                        const WrittenRecord& written, std::string_view run_json);

/// Whether the root says when it was published, as RO-Crate 1.1 demands. Throws Error likewise.
bool has_date(std::string_view text, std::string_view where);

}  // namespace computedivide
