// Figure 5 from titles and abstracts, where the texts of the papers are not at hand.
//
// Claim: as Figure 5: NeurIPS papers on BERT more than tripled from 2019 to 2021.
//
// Method. Papers of NeurIPS 2018 to 2022 among the conference papers of the works, accepted and with an
// abstract; those whose title or abstract has BERT, RoBERTa or DistilBERT as a word; counts, shares with
// Wilson's interval, and the ratio of counts as in fig5.
//
// Differs from the paper:
// - It searched the full texts. An abstract names BERT far more rarely, mostly where the paper is about
//   it: the counts lie between the paper's mentions and nothing, and only their growth can be set beside it.
// - Papers without an abstract are left out; they are mostly doubles of others.
// - These numbers are apart from fig5's, which come from annotations, since their source is another.

#include "computedivide/results/fig5_abstracts.hpp"

#include <unordered_set>

#include "computedivide/base/error.hpp"
#include "computedivide/data/csv.hpp"
#include "computedivide/data/works/sources.hpp"
#include "computedivide/results/estimates.hpp"
#include "computedivide/results/score_works.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 4> bert_words{"BERT", "RoBERTa", "DistilBERT", "DistillBERT"};

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (at > 0 && is_word_byte(text[at - 1])) continue;
    std::size_t end = at + word.size();
    if (end < text.size() && text[end] == 's') ++end;
    if (end == text.size() || !is_word_byte(text[end])) return true;
  }
  return false;
}

/// Only what is asked of abstracts; the papers of NeurIPS get a topic by which they are known.
ReadOptions neurips_only() {
  ReadOptions options;
  options.first_year = fig5_first_year;
  options.last_year = fig5_last_year;
  options.language.clear();
  options.corpus = Corpus::all;
  // paperlists calls the conference by its old name.
  for (const char* venue : {"nips", "neurips"}) options.topic_map.entries.push_back({venue, "", "NeurIPS"});
  return options;
}

std::string mentions_csv(const AbstractMentions& mentions) {
  std::string csv = "kind,what,papers,mentions\n";
  for (const auto& [year, answers] : mentions.years) {
    append_csv_record(csv,
                      std::vector<std::string>{"year", std::to_string(year), std::to_string(answers.known),
                                               std::to_string(answers.yes)});
  }
  for (const auto& [reason, papers] : mentions.left_out) {
    append_csv_record(csv, std::vector<std::string>{"left out", reason, std::to_string(papers), ""});
  }
  return csv;
}

}  // namespace

bool mentions_bert(std::string_view text) {
  for (const std::string_view word : bert_words) {
    if (has_word(text, word)) return true;
  }
  return false;
}

AbstractMentions count_abstract_mentions(const std::vector<std::filesystem::path>& paths) {
  AbstractMentions mentions;
  for (int year = fig5_first_year; year <= fig5_last_year; ++year) mentions.years[year] = {};
  const ReadOptions options = neurips_only();
  std::unordered_set<std::uint64_t> seen;
  for (const std::filesystem::path& path : paths) {
    if (is_garcia_deposit(path)) continue;
    const std::unique_ptr<WorksSource> source = open_works(path, options);
    if (!source->form().starts_with("conference")) continue;
    ++mentions.files;
    mentions.synthetic = mentions.synthetic || source->synthetic;
    Work work;
    while (source->next(work)) {
      // The reader drops these before it looks at the venue.
      if (work.drop) {
        ++mentions.left_out[fmt::format("{} (any venue)", name_of(*work.drop))];
      } else if (work.concepts.empty()) {
        ++mentions.left_out["other venue"];
      } else if (!seen.insert(work.key).second) {
        ++mentions.left_out["same title and year"];
      } else {
        KnownAnswers& year = mentions.years[work.year];
        ++year.known;
        year.yes += mentions_bert(work.title) || mentions_bert(work.abstract.bytes);
      }
    }
  }
  return mentions;
}

std::vector<Number> abstract_mention_numbers(const AbstractMentions& mentions, const std::string& none) {
  std::vector<Number> numbers;
  for (const auto& [year, answers] : mentions.years) {
    const std::string empty = fmt::format("no paper of NeurIPS {} with an abstract", year);
    const std::string name = fmt::format("mentions_{}", year);
    numbers.push_back(answers.known == 0 ? missing_number(name, "count", "count", empty)
                                         : count_number(name, answers.yes, answers.known));
    numbers.push_back(
        share_number(fmt::format("mentions_share_{}", year), answers.yes, answers.known, empty));
  }
  constexpr const char* ratio = "mentions_ratio_2021_over_2019";
  const KnownAnswers& last = mentions.years.at(2021);
  const KnownAnswers& first = mentions.years.at(2019);
  if (last.known == 0 || first.known == 0) {
    numbers.push_back(missing_number(ratio, "ratio", "conditional_wilson",
                                     "no paper of NeurIPS 2019, or of 2021, with an abstract"));
  } else {
    numbers.push_back(
        count_ratio(ratio, last.yes, first.yes, "no abstract of NeurIPS 2019 mentions BERT: 0 has no ratio"));
  }
  if (!none.empty()) {
    for (Number& number : numbers) number = missing_number(number.name, number.unit, number.method, none);
  }
  return numbers;
}

void run_fig5_abstracts(const Inputs& inputs, Outputs& outputs) {
  SourceInfo source = inputs.source("works");
  AbstractMentions mentions;
  std::string none;
  if (inputs.has("works")) {
    mentions = count_abstract_mentions(works_paths(inputs));
    if (mentions.files == 0) none = "the works hold no conference papers, which say at what venue they were";
  } else {
    mentions = count_abstract_mentions({});
    none = inputs.missing("works");
  }
  if (source.title.empty()) source.title = "conference papers";
  if (mentions.synthetic) source.kind = SourceKind::synthetic;
  outputs.write("fig5_abstracts.csv", mentions_csv(mentions));
  outputs.write("fig5_abstracts.numbers.json", numbers_to_text({"fig5_abstracts", source, inputs.parameters(),
                                                                abstract_mention_numbers(mentions, none)}));
}

}  // namespace computedivide
