// Figure 5 from titles and abstracts, for when the texts of the papers are not available.
//
// Claim: as Figure 5: NeurIPS papers on BERT more than tripled from 2019 to 2021.
//
// Method. Papers of NeurIPS 2018 to 2022 among the conference papers of the works, accepted and with an
// abstract; those whose title or abstract has BERT, RoBERTa or DistilBERT as a word (count_bert in
// score/builder.hpp); counts, shares with Wilson's interval, and the ratio of counts as in fig5. Of
// papers with the same title and year the first counts, whatever happened to it.
//
// Differs from the paper:
// - It searched the full texts. An abstract names BERT far more rarely, mostly where the paper is about
//   it: the counts lie between zero and the paper's mentions, and only their growth can be compared.
// - Papers without an abstract are left out; they are mostly duplicates of others.
// - These numbers are separate from fig5's, which come from annotations, because their source differs.

#include "results/papers/fig5_abstracts.hpp"

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/sidecar.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"
#include "results/works/counts/score_works.hpp"

namespace computedivide {

namespace {

constexpr std::string_view conference_form = "conference";

std::string mentions_csv(const AbstractMentions& mentions) {
  std::string csv = "kind,what,papers,mentions\n";
  for (const auto& [year, answers] : mentions.years)
    append_csv_record(csv, row_cells("year", year, answers.known, answers.yes));
  for (const auto& [reason, papers] : mentions.left_out)
    append_csv_record(csv, row_cells("left out", reason, papers, ""));
  return csv;
}

}  // namespace

AbstractMentions count_abstract_mentions(const std::filesystem::path& features) {
  AbstractMentions mentions;
  for (int year = fig5_first_year; year <= fig5_last_year; ++year) mentions.years[year] = {};
  // Only the choice of years applies; the language of these papers is not recorded, and all count.
  WorkChoices choices;
  choices.first_year = fig5_first_year;
  choices.last_year = fig5_last_year;
  choices.language.clear();
  choices.corpus = Corpus::all;
  choices.ambiguous = Ambiguous::keep;
  const PassReport report = read_features(features, [&](const ScoredWork& scored) {
    if (!scored.form.starts_with(conference_form)) return;
    const WorkFeatures& work = scored.features;
    // paperlists calls the conference by its old name. The venue of records that could not be read is not
    // known.
    const bool neurips = work.venue == "nips" || work.venue == "neurips";
    std::optional<Drop> drop = drop_reason(work, choices);
    if (scored.duplicate) {
      const bool outside = work.year < choices.first_year || work.year > choices.last_year;
      drop = outside ? std::optional(Drop::year) : std::nullopt;
    }
    if (drop) {
      ++mentions.left_out[fmt::format("{} (any venue)", name_of(*drop))];
    } else if (!neurips) {
      ++mentions.left_out["other venue"];
    } else if (scored.duplicate) {
      ++mentions.left_out["same title and year"];
    } else {
      KnownAnswers& year = mentions.years[work.year];
      ++year.known;
      year.yes += work.bert_in_title > 0 || work.bert_in_abstract > 0 ? 1 : 0;
    }
  });
  for (const auto& [form, files] : report.forms) {
    if (form.starts_with(conference_form)) mentions.files += files;
  }
  return mentions;
}

std::vector<Number> abstract_mention_numbers(const AbstractMentions& mentions, const std::string& none) {
  std::vector<Number> numbers;
  for (const auto& [year, answers] : mentions.years) {
    const std::string empty = fmt::format("no paper of NeurIPS {} with an abstract", year);
    const std::string name = fmt::format("mentions_{}", year);
    numbers.push_back(count_number(name, answers.yes, answers.known, empty));
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
    numbers.push_back(count_ratio(ratio, last.yes, first.yes,
                                  "no abstract of NeurIPS 2019 mentions BERT: there is no ratio to 0"));
  }
  if (!none.empty()) {
    for (Number& number : numbers) number = missing_number(number.name, number.unit, number.method, none);
  }
  // The papers are the paper's; their abstracts replace their texts.
  for (Number& number : numbers) number.fidelity = Fidelity::proxy;
  return numbers;
}

void run_fig5_abstracts(const Inputs& inputs, Outputs& outputs) {
  SourceInfo source = read_source(inputs.file("works.provenance.json"));
  if (source.title.empty()) source.title = "conference papers";
  const AbstractMentions mentions = count_abstract_mentions(inputs.file("works_features.csv.gz"));
  const std::string none =
      mentions.files == 0 ? "the works include no conference papers, which state their venue" : "";
  outputs.write("fig5_abstracts.csv", mentions_csv(mentions));
  write_numbers(inputs, outputs, "fig5_abstracts", source, abstract_mention_numbers(mentions, none));
}

}  // namespace computedivide
