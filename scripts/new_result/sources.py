"""What differs between results on models, works and papers: a few lines of C++ each, for the templates beside this file."""

MODELS = {
    "reads": "ingest.models",
    "source": "models",
    "things": "models",
    "nothing": "no model with a date until the last that counts and a known team type",
    "method": [
        "Models with a publication date until `until`, counted by year and team type; the share of",
        "academic-only teams among those whose team type is known, with Wilson's 95 % interval. Models left out",
        "are counted by reason.",
    ],
    "parameters": "until",
    "public_includes": ["computedivide/models.hpp", "results/models/team_counts.hpp"],
    "source_includes": [],
    "compute_arguments": "const std::vector<Model>& models, Date until",
    "call_arguments": 'input.models, inputs.date("until")',
    "team_function": "",
    "loop": """\
  for (const Model& model : models) {
    if (!model.date) {
      ++result.left_out["no date"];
    } else if (*model.date > until) {
      ++result.left_out["after the last date"];
    } else {
      ++by_year[year_of(*model.date)][team_type(model)];
    }
  }""",
    "read": """\
  const ModelsInput input = read_models_input(inputs);""",
    "test_includes": ["figure_steps.hpp", "papers_harness.hpp", "sample_models.hpp"],
    "fixture": """\
/// 2020: two academic and one of industry; 2021: one academic, one unknown; one after the end, one undated.
std::vector<Model> some_models() {
  std::vector<Model> models{sample("A", "2020-01-01", 1e18),
                            sample("B", "2020-12-31", 1e19),
                            sample("C", "2020-06-01", 1e20, {Sector::industry}),
                            sample("D", "2021-06-01", 1e21),
                            sample("E", "2021-06-01", 1e22, {}),
                            sample("F", "2023-01-01", 1e23),
                            sample("G", "2021-01-01", 1e24)};
  models.back().date.reset();
  return models;
}

const Date until_2022 = parse_date("2022-12-31")->date;""",
    "sample_result": "@compute@(some_models(), until_2022)",
    "empty_result": "@compute@({}, until_2022)",
    "left_out_check": """\
  CHECK(result.left_out.at("after the last date") == 1);
  CHECK(result.left_out.at("no date") == 1);
""",
    "put": "put_models(harness, some_models(), invented);",
}

WORKS = {
    "reads": "score.works",
    "source": "works",
    "things": "works",
    "nothing": "no works with a known team type",
    "method": [
        "Works that score.works kept (what it left out is in works_read.csv), each once whatever its topics,",
        "counted by year and team type; the share of academic-only teams among those whose team type is known,",
        "with Wilson's 95 % interval.",
    ],
    "parameters": "",
    "public_includes": ["results/models/team_counts.hpp", "results/works/counts/topic_counts.hpp"],
    "source_includes": [],
    "compute_arguments": "const TopicCounts& works",
    "call_arguments": "input.counts",
    "team_function": "",
    "loop": """\
  for (const TopicCell& cell : works.cells) {
    if (cell.topic == all_works_topic && cell.counts.works > 0) {
      by_year[cell.year][cell.team] += cell.counts.works;
    }
  }""",
    "read": """\
  const TopicCountsInput input = read_topic_counts_input(inputs);""",
    "test_includes": ["papers_harness.hpp", "topic_sample.hpp"],
    "fixture": """\
/// 2020: two academic and one of industry; 2021: one academic, one unknown; and the same works by topic.
TopicCounts some_works() {
  TopicCounts counts;
  const auto add = [&](const std::string& topic, int year, TeamType team, std::int64_t works) {
    counts.cells.push_back({topic, year, team, {works, 50 * works, works, works}, {}});
  };
  add("(all)", 2020, TeamType::academic_only, 2);
  add("(all)", 2020, TeamType::industry_only, 1);
  add("(all)", 2021, TeamType::academic_only, 1);
  add("(all)", 2021, TeamType::unknown, 1);
  add("Vision", 2020, TeamType::academic_only, 2);
  return counts;
}""",
    "sample_result": "@compute@(some_works())",
    "empty_result": "@compute@({})",
    "left_out_check": "",
    "put": "put_counts(harness, some_works(), invented);",
}

PAPERS = {
    "reads": "ingest.papers",
    "source": "papers",
    "things": "papers",
    "nothing": "no annotated papers whose team type is known",
    "method": [
        "Annotated NeurIPS papers, counted by year and team type (no author from industry, some, or all of",
        "them); the share of academic-only teams among those whose team type is known, with Wilson's 95 %",
        "interval.",
    ],
    "parameters": "",
    "public_includes": ["results/models/team_counts.hpp", "results/papers/release/release_sample.hpp"],
    "source_includes": [],
    "compute_arguments": "const std::vector<Paper>& papers",
    "call_arguments": "input.annotated",
    "team_function": """
TeamType team_of(const Paper& paper) {
  if (!paper.n_industry_authors) return TeamType::unknown;
  if (*paper.n_industry_authors == 0) return TeamType::academic_only;
  if (!paper.n_authors) return TeamType::unknown;
  return *paper.n_industry_authors == *paper.n_authors ? TeamType::industry_only : TeamType::collaboration;
}
""",
    "loop": "  for (const Paper& paper : papers) ++by_year[paper.year][team_of(paper)];",
    "read": "  const PapersAtHand input = read_papers_at_hand(inputs);",
    "test_includes": ["papers_harness.hpp"],
    "fixture": """\
/// 2020: two academic and one of industry; 2021: one academic, one unknown.
std::vector<Paper> some_papers() {
  std::vector<Paper> papers(5);
  for (std::size_t i = 0; i < papers.size(); ++i) {
    papers[i].id = "p" + std::to_string(i);
    papers[i].year = i < 3 ? 2020 : 2021;
    papers[i].n_authors = 3;
    papers[i].n_industry_authors = i == 1 ? 3 : 0;
  }
  papers[4].n_industry_authors.reset();
  return papers;
}""",
    "sample_result": "@compute@(some_papers())",
    "empty_result": "@compute@({})",
    "left_out_check": "",
    "put": "put_papers(harness, some_papers(), invented);",
}

SOURCES = {"models": MODELS, "works": WORKS, "papers": PAPERS}
