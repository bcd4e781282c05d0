#pragma once

#include <filesystem>
#include <memory>

#include "computedivide/data/works/lines.hpp"
#include "computedivide/data/works/works.hpp"

namespace computedivide {

// One function a form of works; open_works chooses among them.

/// The same as open_works for a stream of bytes.
std::unique_ptr<WorksSource> open_works_stream(ByteStream stream, const ReadOptions& options);

/// OpenAlex works, one a line: the snapshot's parts of either layout.
std::unique_ptr<WorksSource> openalex_lines(TextReader reader, const ReadOptions& options);

/// OpenAlex works in arrays and in pages {"meta": …, "results": […]} as its API gives them, any number in a
/// file.
std::unique_ptr<WorksSource> openalex_values(TextReader reader, const ReadOptions& options);

/// Conference papers, one a line, or in one array; an array takes venue and year from the file's name
/// ("acl2022").
std::unique_ptr<WorksSource> conference_lines(TextReader reader, const ReadOptions& options);
std::unique_ptr<WorksSource> conference_array(TextReader reader, const ReadOptions& options);

/// Our own plain form: id, year, topics (joined by ";"), team, text.
std::unique_ptr<WorksSource> plain_csv(TextReader reader, const ReadOptions& options);

/// The folder of Garcia (2022), Zenodo 10.5281/zenodo.6997721.
std::unique_ptr<WorksSource> garcia_deposit(const std::filesystem::path& folder, const ReadOptions& options);
bool is_garcia_deposit(const std::filesystem::path& folder);

}  // namespace computedivide
