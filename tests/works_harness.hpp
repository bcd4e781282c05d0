#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "data/works/source.hpp"

/// One work as a test looks at it, with texts of its own.
struct SeenWork {
  std::uint64_t key = 0;
  std::optional<computedivide::Drop> drop;
  int year = 0;
  std::string language, institutions, title, venue, primary_area;
  std::string abstract;  ///< a text, or an index as "token:position,position token:position …"
  bool has_language = false, retracted = false, paratext = false, expansion = false, authors_cut = false;
  bool has_concepts = false, topics_given = false;
  std::uint64_t subfield = 0;
  std::vector<computedivide::WorkConcept> concepts, topics;  ///< names are not kept
  std::vector<std::string> concept_names, topic_names, given_topics;
  std::string where;
};

/// All works of a text, and what reading it found.
struct SeenFile {
  std::vector<SeenWork> works;
  computedivide::ReadErrors errors;
  std::string form;
  bool synthetic = false;

  std::uint64_t error(std::string_view kind) const {
    const auto found = errors.kinds.find(kind);
    return found == errors.kinds.end() ? 0 : found->second.count;
  }

  /// How many errors there are whose kind contains the word.
  std::uint64_t errors_with(std::string_view word) const {
    std::uint64_t count = 0;
    for (const auto& [kind, tally] : errors.kinds)
      count += kind.find(word) != std::string::npos ? tally.count : 0;
    return count;
  }

  std::vector<std::uint64_t> keys() const {
    std::vector<std::uint64_t> list;
    for (const SeenWork& work : works) list.push_back(work.key);
    return list;
  }

  std::uint64_t dropped(computedivide::Drop drop) const {
    std::uint64_t count = 0;
    for (const SeenWork& work : works) count += work.drop == drop ? 1 : 0;
    return count;
  }
};

inline std::string text_of(const computedivide::Abstract& abstract) {
  std::string text(abstract.text);
  for (const computedivide::AbstractToken& token : abstract.tokens) {
    text += (text.empty() ? "" : " ") + std::string(token.text) + ":";
    for (std::uint32_t i = 0; i < token.count; ++i)
      text += (i == 0 ? "" : ",") + std::to_string(abstract.positions.at(token.first_position + i));
  }
  return text;
}

inline SeenFile see_all(computedivide::WorksSource& source) {
  SeenFile seen;
  computedivide::Work work;
  while (source.next(work)) {
    SeenWork one;
    one.key = work.key;
    one.drop = work.drop;
    one.year = work.year;
    one.language = work.language;
    one.has_language = work.has_language;
    one.retracted = work.retracted;
    one.paratext = work.paratext;
    one.expansion = work.expansion;
    one.authors_cut = work.authors_cut;
    one.has_concepts = work.has_concepts;
    one.topics_given = work.topics_given;
    one.subfield = work.subfield;
    one.institutions = computedivide::name_of(work.institutions);
    one.title = work.title;
    one.venue = work.venue;
    one.primary_area = work.primary_area;
    one.abstract = text_of(work.abstract);
    one.concepts = work.concepts;
    one.topics = work.topics;
    for (const computedivide::WorkConcept& entry : work.concepts) one.concept_names.emplace_back(entry.name);
    for (const computedivide::WorkConcept& entry : work.topics) one.topic_names.emplace_back(entry.name);
    for (const std::string_view topic : work.given_topics) one.given_topics.emplace_back(topic);
    one.where = source.where();
    seen.works.push_back(std::move(one));
  }
  seen.errors = source.errors;
  seen.form = source.form();
  seen.synthetic = source.synthetic;
  return seen;
}

/// Reads the text as a file of this name would be read.
inline SeenFile see_works(std::string_view text, const computedivide::ReadOptions& options = {},
                          const std::string& name = "works.jsonl") {
  return see_all(*computedivide::open_works_stream(computedivide::ByteStream(text, name), options));
}

/// {"token":[positions],…} of a text, tokens separated by one space.
inline std::string index_of(const std::string& text) {
  std::map<std::string, std::string> places;
  std::size_t position = 0;
  for (std::size_t begin = 0; begin <= text.size(); ++position) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    std::string& list = places[text.substr(begin, end - begin)];
    list += (list.empty() ? "" : ",") + std::to_string(position);
    begin = end + 1;
  }
  std::string json;
  for (const auto& [token, list] : places) {
    json += json.empty() ? "{\"" : ",\"";
    for (const char c : token) json += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
    json += "\":[" + list + "]";
  }
  return json + "}";
}

/// A JSON list of one author's institutions of these types.
inline std::string authors(const std::vector<std::string>& types) {
  std::string list;
  for (const std::string& type : types)
    list += (list.empty() ? "{\"type\":\"" : ",{\"type\":\"") + type + "\"}";
  return "[{\"institutions\":[" + list + "]}]";
}

/// One concept as OpenAlex has it; the score as JSON.
inline std::string concept_of(const std::string& name, const std::string& score, int level = 1) {
  return "{\"display_name\":\"" + name + "\",\"level\":" + std::to_string(level) + ",\"score\":" + score +
         "}";
}

/// An OpenAlex record that is read whole, with other values for some members; an empty value leaves
/// the member out.
inline std::string record(const std::map<std::string, std::string>& other = {}) {
  std::map<std::string, std::string> members{
      {"id", R"("https://openalex.org/W1")"},
      {"publication_year", "2015"},
      {"language", R"("en")"},
      {"is_retracted", "false"},
      {"is_paratext", "false"},
      {"type", R"("article")"},
      {"concepts", "[" + concept_of("Artificial intelligence", "0.9") + "]"},
      {"authorships", authors({"education"})},
      {"abstract_inverted_index", index_of("a deep model on one GPU")}};
  for (const auto& [name, value] : other) members[name] = value;
  std::string json = "{";
  for (const auto& [name, value] : members) {
    if (value.empty()) continue;
    json += (json.size() > 1 ? ",\"" : "\"") + name + "\":" + value;
  }
  return json + "}\n";
}
