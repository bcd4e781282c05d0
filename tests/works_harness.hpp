#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/works/sources.hpp"
#include "computedivide/text/score_works.hpp"

/// One work as a test looks at it, with texts of its own.
struct SeenWork {
  std::uint64_t key = 0;
  std::optional<computedivide::Drop> drop;
  int year = 0;
  std::string institutions;  ///< as name_of() writes the set
  std::string title, abstract;
  std::vector<computedivide::WorkConcept> concepts;  ///< names are not kept
  std::vector<std::string> concept_names;
  std::string where;
};

/// All works of a text, and what reading it found.
struct SeenFile {
  std::vector<SeenWork> works;
  computedivide::ReadErrors errors;
  std::string form;

  std::uint64_t error(std::string_view kind) const {
    const auto found = errors.kinds.find(kind);
    return found == errors.kinds.end() ? 0 : found->second.count;
  }
};

inline SeenFile see_all(computedivide::WorksSource& source) {
  SeenFile seen;
  computedivide::Work work;
  while (source.next(work)) {
    SeenWork one;
    one.key = work.key;
    one.drop = work.drop;
    one.year = work.year;
    one.institutions = computedivide::name_of(work.institutions);
    one.title = work.title;
    one.abstract = work.abstract.bytes;
    one.concepts = work.concepts;
    for (const computedivide::WorkConcept& entry : work.concepts) one.concept_names.emplace_back(entry.name);
    one.where = source.where();
    seen.works.push_back(std::move(one));
  }
  seen.errors = source.errors;
  seen.form = source.form();
  return seen;
}

/// Reads the text as a file of this name would be.
inline SeenFile see_works(std::string_view text, const computedivide::ReadOptions& options = {},
                          const std::string& name = "works.jsonl") {
  return see_all(*computedivide::open_works_stream(computedivide::ByteStream(text, name), options));
}

/// {"token":[positions],…} of a text, tokens apart by one blank.
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

/// An OpenAlex record that every filter lets pass, with other values for some members; an empty value leaves
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

/// A source of nothing, for what a scorer says of an abstract.
class NoSource final : public computedivide::WorksSource {
 public:
  bool next(computedivide::Work&) override { return false; }
  std::string where() const override { return "here"; }
  std::uint64_t file_bytes() const override { return 0; }
  std::uint64_t text_bytes() const override { return 0; }
  std::string_view form() const override { return "nothing"; }
};

/// The shipped lexicons and the default choices.
inline computedivide::ScoreOptions usual_scoring() {
  computedivide::ScoreOptions options;
  options.terms = computedivide::compute_terms();
  options.ai_terms = computedivide::ai_terms();
  options.ambiguous_words = computedivide::ambiguous_words();
  options.topics.lexicon = computedivide::ml_topics();
  return options;
}

/// A run with them, one thread.
inline computedivide::ScoreRun usual_run() {
  computedivide::ScoreRun run;
  run.score = usual_scoring();
  run.group.per_term = true;
  return run;
}

using Hits = std::map<std::string, unsigned>;

/// What scoring says of one abstract.
struct SeenScore {
  Hits hits;
  std::uint32_t tokens = 0;
  std::optional<computedivide::Drop> drop;
  std::vector<std::string> topics;
  computedivide::ReadErrors errors;
};

inline SeenScore score_one(const computedivide::Work& work,
                           const computedivide::ScoreOptions& options = usual_scoring()) {
  computedivide::Scorer scorer(options);
  NoSource source;
  computedivide::ScoredWork scored;
  scorer.score(work, source, false, scored);
  SeenScore seen;
  for (const computedivide::TermCount& term : scored.terms)
    seen.hits[options.terms.terms[term.term]] = term.count;
  seen.tokens = scored.tokens;
  seen.drop = scored.drop;
  for (const std::uint32_t topic : scored.topics) seen.topics.push_back(scorer.topic_names()[topic]);
  seen.errors = source.errors;
  return seen;
}

inline SeenScore score_text(const std::string& text,
                            const computedivide::ScoreOptions& options = usual_scoring()) {
  computedivide::Work work;
  work.abstract = {computedivide::Abstract::Form::text, text};
  return score_one(work, options);
}

inline SeenScore score_index(const std::string& index,
                             const computedivide::ScoreOptions& options = usual_scoring()) {
  const std::string padded = index + std::string(computedivide::TextReader::padding, ' ');
  computedivide::Work work;
  work.abstract = {computedivide::Abstract::Form::index, std::string_view(padded).substr(0, index.size())};
  return score_one(work, options);
}
