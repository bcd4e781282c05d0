// A simulated work as an OpenAlex record: its text, as tokens in an inverted index, and the fields that the
// filters, team types and topics are read from. Words other than the compute terms are function words and
// made-up ones of open syllables, so that none is a term of any lexicon.

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "simulate/simulate.hpp"

namespace computedivide {

namespace {

template <class... Args>
void append(std::string& out, fmt::format_string<Args...> text, Args&&... args) {
  fmt::format_to(std::back_inserter(out), text, std::forward<Args>(args)...);
}

constexpr std::array<std::string_view, 24> function_words{
    "the",  "of",    "and", "we",   "a",     "in", "for", "that", "with", "our",  "is",   "to",
    "this", "which", "by",  "from", "these", "on", "are", "as",   "over", "than", "each", "both"};
constexpr std::string_view consonants = "bdfklmnprstvz";
constexpr std::string_view vowels = "aeiou";
constexpr std::uint32_t vocabulary = 5000;
constexpr std::uint32_t small_vocabulary = 300;

constexpr std::array<std::string_view, 8> tree_names{"Alder", "Birch", "Cedar", "Elm",
                                                     "Hazel", "Maple", "Rowan", "Willow"};
constexpr std::array<std::string_view, 4> other_types{"facility", "nonprofit", "government", "healthcare"};
constexpr std::array<std::string_view, 12> side_concepts{
    "Mathematics", "Biology",   "Physics",    "Chemistry", "Economics", "Geography",
    "Philosophy",  "Sociology", "Psychology", "Materials", "Medicine",  "History"};

/// A made-up word of three or four open syllables.
std::string made_up_word(std::uint32_t number) {
  std::string word;
  const auto syllables = static_cast<std::uint32_t>(consonants.size() * vowels.size());
  std::uint32_t rest = number * 2654435761U;
  const int length = 3 + static_cast<int>(number % 2);
  for (int i = 0; i < length; ++i) {
    const std::uint32_t syllable = (rest >> 8U) % syllables;
    word += consonants[syllable / vowels.size()];
    word += vowels[syllable % vowels.size()];
    rest = rest * 1664525U + 1013904223U;
  }
  return word;
}

const std::vector<std::string>& made_up_words() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> all;
    for (std::uint32_t i = 0; i < vocabulary; ++i) all.push_back(made_up_word(i));
    return all;
  }();
  return words;
}

/// The tokens of a text in their order, with their positions.
struct IndexTokens {
  std::vector<std::pair<std::string, std::uint32_t>> all;
  std::uint32_t next = 0;
  void add(std::string token) { all.emplace_back(std::move(token), next++); }
};

std::string filler(Draws& draws, bool small) {
  if (draws.below(100) < 38) return std::string(function_words[draws.below(function_words.size())]);
  // Few words are frequent and many rare.
  const std::uint32_t most = small ? small_vocabulary : vocabulary;
  const double place = draws.share();
  return made_up_words()[static_cast<std::size_t>(place * place * static_cast<double>(most))];
}

void shout(std::string& text) {
  for (char& c : text) c = is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// A term as texts write it: any case, a space for a hyphen, punctuation around it.
void add_term(IndexTokens& tokens, const std::string& term, Draws& draws) {
  std::string text = term;
  const std::uint32_t form = draws.below(10);
  if (form < 6) text = to_lower(text);
  if (form == 6) shout(text);
  if (form == 7) std::replace(text.begin(), text.end(), '-', ' ');
  if (draws.below(30) == 0) text.insert(0, "(");
  const std::uint32_t end = draws.below(12);
  if (end == 0) text += ',';
  if (end == 1) text += '.';
  std::size_t begin = 0;
  for (std::size_t blank; (blank = text.find(' ', begin)) != std::string::npos; begin = blank + 1)
    tokens.add(text.substr(begin, blank - begin));
  tokens.add(text.substr(begin));
}

IndexTokens tokens_of(const WorksPlan& plan, const SimulatedWork& work, Draws& draws) {
  IndexTokens tokens;
  const bool small = plan.design.mix == WorksMix::small;
  std::vector<std::uint32_t> after;  // the filler that each term follows
  for (std::size_t i = 0; i < work.terms.size(); ++i) after.push_back(draws.below(work.fillers));
  std::sort(after.begin(), after.end());
  std::size_t term = 0;
  const std::uint32_t words_at = draws.below(work.fillers);
  for (std::uint32_t i = 0; i < work.fillers; ++i) {
    if (work.dirt == Dirt::gaps && draws.below(20) == 0) tokens.next += 1 + draws.below(30);
    tokens.add(filler(draws, small));
    if (i == words_at && work.drop == Drop::ambiguous) tokens.add("education");
    if (i == words_at && work.neural && work.drop != Drop::ambiguous)
      for (const char* word : {"deep", "neural", "networks"}) tokens.add(word);
    for (; term < after.size() && after[term] == i; ++term) {
      add_term(tokens, plan.terms[work.terms[term]], draws);
      // A word between two terms keeps them from merging.
      tokens.add(filler(draws, small));
    }
  }
  return tokens;
}

void append_index(std::string& out, const IndexTokens& tokens, bool escapes, std::string_view quote) {
  std::unordered_map<std::string_view, std::size_t> place;
  std::vector<std::pair<std::string_view, std::vector<std::uint32_t>>> entries;
  for (const auto& [token, position] : tokens.all) {
    const auto [known, added] = place.emplace(token, entries.size());
    if (added) entries.push_back({token, {}});
    entries[known->second].second.push_back(position);
  }
  out += '{';
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i > 0) out += ',';
    out += quote;
    std::string_view token = entries[i].first;
    if (escapes && i % 3 == 0) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(static_cast<unsigned char>(token.front())));
      token.remove_prefix(1);
    }
    out += token;
    out += quote;
    out += ":[";
    for (std::size_t j = 0; j < entries[i].second.size(); ++j) {
      if (j > 0) out += ',';
      append(out, "{}", entries[i].second[j]);
    }
    out += ']';
  }
  out += '}';
}

void append_abstract(std::string& out, const WorksPlan& plan, const SimulatedWork& work, Draws& draws) {
  out += ",\"abstract_inverted_index\":";
  if (work.drop == Drop::no_abstract) {
    out += draws.below(2) == 0 ? "null" : "{}";
    return;
  }
  const IndexTokens tokens = tokens_of(plan, work, draws);
  if (work.dirt == Dirt::wrapped_index) {
    append(out, "{{\"IndexLength\":{},\"InvertedIndex\":", tokens.next);
    append_index(out, tokens, false, "\"");
    out += '}';
  } else if (work.dirt == Dirt::index_as_text) {
    out += '"';
    append_index(out, tokens, false, "\\\"");
    out += '"';
  } else {
    append_index(out, tokens, work.dirt == Dirt::escapes, "\"");
  }
}

struct Institution {
  std::string name, type;
};

Institution university(Draws& draws) {
  return {fmt::format("{} University", tree_names[draws.below(tree_names.size())]), "education"};
}
Institution company(Draws& draws) {
  return {fmt::format("{} Systems", tree_names[draws.below(tree_names.size())]), "company"};
}

Institution institution_of(const SimulatedWork& work, std::uint32_t author, std::uint32_t kind,
                           Draws& draws) {
  switch (work.team) {
    case TeamType::academic_only:
      // Sometimes a public laboratory in addition to the university.
      if (author > 0 && draws.below(8) == 0) return {"Lake Laboratory", std::string(other_types[kind])};
      return university(draws);
    case TeamType::industry_only:
      return company(draws);
    case TeamType::collaboration:
      return author % 2 == 0 ? university(draws) : company(draws);
    default:
      if (work.dirt == Dirt::odd_types) return {"Hill Collective", "collective"};
      return {"Lake Laboratory", std::string(other_types[kind])};
  }
}

void append_authorships(std::string& out, const SimulatedWork& work, bool small, Draws& draws) {
  // At least two authors where one of each kind is needed.
  const std::uint32_t authors = (work.team == TeamType::collaboration ? 2 : 1) + draws.below(small ? 2 : 9);
  const std::uint32_t kind = draws.below(other_types.size());
  out += ",\"authorships\":[";
  for (std::uint32_t i = 0; i < authors; ++i) {
    if (i > 0) out += ',';
    const std::uint32_t author = draws.below(900'000);
    append(out,
           "{{\"author_position\":\"{}\",\"author\":{{\"id\":\"https://openalex.org/A5{:08}\"}},"
           "\"institutions\":[",
           i == 0             ? "first"
           : i + 1 == authors ? "last"
                              : "middle",
           author);
    std::string name;
    if (work.team != TeamType::unknown) {
      Institution institution = institution_of(work, i, kind, draws);
      name = institution.name;
      if (work.dirt == Dirt::odd_types) shout(institution.type);
      append(out, "{{\"display_name\":\"{}\",\"type\":\"{}\"", institution.name, institution.type);
      if (!small) {
        append(out,
               ",\"id\":\"https://openalex.org/I{}\",\"ror\":\"https://ror.org/0{:08x}\","
               "\"country_code\":\"XX\",\"lineage\":[\"https://openalex.org/I{}\"]",
               4'200'000'000U + author % 1000, author * 7919U, 4'200'000'000U + author % 1000);
      }
      out += '}';
    }
    out += ']';
    if (!small) {
      append(out,
             ",\"countries\":[\"XX\"],\"is_corresponding\":{},\"raw_author_name\":\"{} {}\","
             "\"raw_affiliation_strings\":[\"{}\"]",
             i == 0, made_up_words()[author % vocabulary], made_up_words()[(author / 7) % vocabulary], name);
    }
    out += '}';
  }
  out += ']';
}

void append_concept(std::string& out, std::string_view id, std::string_view name, int level, double score,
                    bool text_scores, bool first) {
  const std::string value = fmt::format("{:.4f}", score);
  append(out,
         "{}{{\"id\":\"https://openalex.org/{}\",\"wikidata\":\"https://www.wikidata.org/wiki/{}\","
         "\"display_name\":\"{}\",\"level\":{},\"score\":{}}}",
         first ? "" : ",", id, id, name, level, text_scores ? "\"" + value + "\"" : value);
}

void append_concepts(std::string& out, const WorksPlan& plan, const SimulatedWork& work, bool small,
                     Draws& draws) {
  const bool texts = work.dirt == Dirt::string_scores;
  const bool in_corpus = work.drop != Drop::corpus;
  out += ",\"concepts\":[";
  append_concept(out, "C41008148", "Computer science", 0, 0.7 + 0.29 * draws.share(), texts, true);
  append_concept(out, "C154945302", "Artificial intelligence", 1,
                 in_corpus ? 0.45 + 0.5 * draws.share() : 0.4 * draws.share(), texts, false);
  append_concept(out, fmt::format("C9{:06}", work.topic), plan.topics[work.topic], 2,
                 0.35 + 0.6 * draws.share(), texts, false);
  if (work.dirt == Dirt::lone_surrogate) append_concept(out, "C77", "half \\ud83d", 3, 0.1, texts, false);
  const std::uint32_t more = small ? 1 : 8 + draws.below(8);
  for (std::uint32_t i = 0; i < more; ++i) {
    // One draw per statement: the compiler chooses the order in which arguments are evaluated.
    const double score = 0.25 * draws.share();
    const int level = static_cast<int>(draws.below(4));
    const auto name = side_concepts[draws.below(side_concepts.size())];
    append_concept(out, fmt::format("C8{:06}", draws.below(900'000)), name, level, score, texts, false);
  }
  append(out,
         "],\"primary_topic\":{{\"id\":\"https://openalex.org/T1{:04}\",\"display_name\":\"{}\","
         "\"score\":0.9,\"subfield\":{{\"id\":\"https://openalex.org/subfields/{}\"}}}}",
         work.topic, plan.topics[work.topic], in_corpus ? 1702 : 1710);
}

void append_works(std::string& out, std::string_view member, std::uint32_t count, Draws& draws) {
  append(out, ",\"{}\":[", member);
  for (std::uint32_t i = 0; i < count; ++i)
    append(out, "{}\"https://openalex.org/W{}\"", i > 0 ? "," : "",
           1'000'000'000U + draws.below(900'000'000));
  out += ']';
}

void append_references(std::string& out, Draws& draws) {
  append_works(out, "referenced_works", 30 + draws.below(100), draws);
  out += ",\"counts_by_year\":[";
  for (int i = 0; i < 8; ++i)
    append(out, "{}{{\"year\":{},\"cited_by_count\":{}}}", i > 0 ? "," : "", 2025 - i, draws.below(60));
  out += ']';
}

/// Where a work is on the web, in OpenAlex's form: a lot of text that the program does not use.
void append_locations(std::string& out, Draws& draws) {
  const std::uint32_t source = draws.below(400);
  const std::uint32_t places = 2 + draws.below(2);
  for (const bool primary : {true, false}) {
    out += primary ? ",\"primary_location\":" : ",\"locations\":[";
    for (std::uint32_t i = 0; i < (primary ? 1 : places); ++i) {
      const std::uint32_t number = source + i;
      append(
          out,
          "{}{{\"is_oa\":true,\"landing_page_url\":\"https://doi.org/10.1000/simulated.{}\",\"pdf_url\":null,"
          "\"source\":{{\"id\":\"https://openalex.org/S{}\",\"display_name\":\"Journal "
          "{}\",\"issn_l\":\"0000-{:04}\","
          "\"issn\":[\"0000-{:04}\"],\"is_oa\":false,\"is_in_doaj\":false,\"is_core\":true,"
          "\"host_organization\":\"https://openalex.org/P{}\",\"host_organization_lineage\":[\"https://"
          "openalex.org/P{}\"],"
          "\"type\":\"journal\"}},\"license\":\"cc-by\",\"version\":\"publishedVersion\",\"is_accepted\":"
          "true,"
          "\"is_published\":true}}",
          i > 0 ? "," : "", draws.below(900'000'000), 4'300'000'000U + number, number, number, number,
          4'310'000'000U + number % 40, 4'310'000'000U + number % 40);
    }
    if (!primary) out += ']';
  }
  append_works(out, "related_works", 10, draws);
  out += ",\"mesh\":[],\"grants\":[],\"sustainable_development_goals\":[],\"keywords\":[]";
}

}  // namespace

void WorksPlan::write(const SimulatedWork& work, std::string& out) const {
  Draws draws(work.state);
  const bool small = design.mix == WorksMix::small;
  const std::size_t begin = out.size();
  const bool retracted = work.drop == Drop::retracted;
  const bool by_type = work.drop == Drop::paratext && draws.below(2) == 0;
  const bool without_language = work.drop != Drop::language && draws.below(50) == 0;
  const std::uint32_t month = 1 + draws.below(12);
  const std::string& last_word = made_up_words()[draws.below(vocabulary)];
  const std::string& first_word = made_up_words()[draws.below(vocabulary)];
  append(out,
         "{{\"id\":\"https://openalex.org/W{}\",\"simulated_by\":\"computedivide\",\"title\":\"{} {}\","
         "\"publication_year\":{},\"publication_date\":\"{}-{:02}-01\",\"language\":{},\"type\":\"{}\","
         "\"is_retracted\":{},\"is_paratext\":{},\"is_xpac\":{}",
         work.id, first_word, last_word, work.year, work.year, month,
         work.drop == Drop::language ? "\"de\""
         : without_language          ? "null"
                                     : "\"en\"",
         by_type ? "paratext" : "article", retracted, false, work.drop == Drop::expansion);
  // Paratext says so in one of two ways.
  if (work.drop == Drop::paratext) {
    const std::size_t flag = out.find("\"is_paratext\":false", begin);
    if (out.find("\"type\":\"paratext\"", begin) == std::string::npos)
      out.replace(flag, 19, "\"is_paratext\":true");
  }
  append_concepts(out, *this, work, small, draws);
  append_authorships(out, work, small, draws);
  if (work.dirt == Dirt::broken_line) {
    out += ",\"cut\":[\n";
    return;
  }
  if (!small) append_references(out, draws);
  if (!small) append_locations(out, draws);
  if (work.dirt == Dirt::long_line) out += ",\"padding\":\"" + std::string(std::size_t{1} << 20U, 'x') + '"';
  append_abstract(out, *this, work, draws);
  out += "}\n";
}

}  // namespace computedivide
