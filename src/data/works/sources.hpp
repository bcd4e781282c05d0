#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "data/text_reader.hpp"
#include "data/works/source.hpp"

namespace computedivide {

class JsonRecords;

// One function per form of works; open_works chooses among them.

/// The same as open_works for a stream of bytes.
std::unique_ptr<WorksSource> open_works_stream(ByteStream stream, const ReadOptions& options);

/// OpenAlex works: JSON lines as in the snapshot's parts, or arrays, pages and objects by id.
std::unique_ptr<WorksSource> openalex_works(JsonRecords records, const ReadOptions& options);

/// Conference papers, one per line, or in arrays; without venue or year of its own a paper in an array takes
/// them from the file's name ("acl2022").
std::unique_ptr<WorksSource> conference_papers(JsonRecords records, const ReadOptions& options);

/// Our own plain form: id, year, text, and perhaps title, topics (joined by ";"), team or institutions.
std::unique_ptr<WorksSource> plain_csv(TextReader reader, const ReadOptions& options);

/// The folder of Garcia (2022), Zenodo 10.5281/zenodo.6997721.
std::unique_ptr<WorksSource> garcia_deposit(const std::filesystem::path& folder, const ReadOptions& options);

/// Whether the folder holds that deposit's table of works.
bool is_garcia_deposit(const std::filesystem::path& folder);

}  // namespace computedivide
