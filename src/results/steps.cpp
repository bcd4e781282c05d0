// The paper's table of contents as a list of steps: an explicit array, nothing registers itself.

#include "computedivide/results/steps.hpp"

#include <array>

#include "computedivide/results/audit.hpp"
#include "computedivide/results/census2019.hpp"
#include "computedivide/results/fig1.hpp"
#include "computedivide/results/fig2.hpp"
#include "computedivide/results/fig3.hpp"
#include "computedivide/results/fig4.hpp"
#include "computedivide/results/fig5.hpp"
#include "computedivide/results/fig5_abstracts.hpp"
#include "computedivide/results/fig6.hpp"
#include "computedivide/results/ingest_models.hpp"
#include "computedivide/results/ingest_papers.hpp"
#include "computedivide/results/large_models.hpp"
#include "computedivide/results/ledger.hpp"
#include "computedivide/results/neurips2021.hpp"
#include "computedivide/results/numbers.hpp"
#include "computedivide/results/power.hpp"
#include "computedivide/results/render.hpp"
#include "computedivide/results/report.hpp"
#include "computedivide/results/robustness.hpp"
#include "computedivide/results/robustness_models.hpp"
#include "computedivide/results/robustness_papers.hpp"
#include "computedivide/results/score_works.hpp"
#include "computedivide/results/table1.hpp"
#include "computedivide/results/terms.hpp"
#include "computedivide/results/themes.hpp"
#include "results/chinese_labs.hpp"
#include "results/vintages.hpp"

namespace computedivide {

namespace {

constexpr std::array steps{
    Step{"ingest.models",
         "The models table in one schema, with what was dropped",
         "",
         ingest_models_reads,
         {},
         run_ingest_models},
    Step{"fig1", "Who makes large models: team types by training compute, and among the largest over time",
         "Figure 1, section 1", fig1_reads, fig1_parameters, run_fig1},
    Step{"render.fig1", "Figure 1, drawn", "", render_fig1_reads, {}, run_render},
    Step{"ingest.papers",
         "NeurIPS papers in one schema: annotations, authors of the census of 2019, how titles join",
         "",
         ingest_papers_reads,
         {},
         run_ingest_papers},
    Step{"fig2", "Peak FLOP/s of the hardware in NeurIPS papers, academic teams and those with industry",
         "Figure 2, section 1", fig2_reads, fig2_parameters, run_fig2},
    Step{"render.fig2", "Figure 2, drawn", "", render_fig2_reads, {}, run_render},
    Step{"score.works", "Compute terms in abstracts by topic, year and team type, with what was left out", "",
         score_works_reads, score_works_parameters, run_score_works},
    Step{"fig3", "The academic-only share of topics against compute terms in their abstracts",
         "Figure 3, section 2.1", fig3_reads, fig3_parameters, run_fig3},
    Step{"render.fig3", "Figure 3, drawn", "", render_fig3_reads, {}, run_render},
    Step{"fig4", "How compute terms grew in the abstracts of academia and of industry, topic by topic",
         "Figure 4, section 2.1", fig4_reads, fig4_parameters, run_fig4},
    Step{"render.fig4", "Figure 4, drawn", "", render_fig4_reads, {}, run_render},
    Step{"large_models", "Models above a billion parameters by team type and year", "Section 2.2",
         large_models_reads, large_models_parameters, run_large_models},
    Step{"render.large_models",
         "Models above a billion parameters, drawn",
         "",
         render_large_models_reads,
         {},
         run_render},
    Step{"vintages", "Figure 1 and the models above a billion parameters in every vintage of the data set",
         "Figure 1, sections 1 and 2.2", vintages_reads, vintages_parameters, run_vintages},
    Step{"render.vintages", "The vintages, drawn", "", render_vintages_reads, {}, run_render},
    Step{"chinese_labs", "Chinese organisations among the makers of large models", "Section 1",
         chinese_labs_reads, chinese_labs_parameters, run_chinese_labs},
    Step{"render.chinese_labs",
         "Chinese organisations among large models, drawn",
         "",
         render_chinese_labs_reads,
         {},
         run_render},
    Step{"fig5",
         "NeurIPS papers that mention BERT, and those that study it, by year",
         "Figure 5, section 2.3",
         fig5_reads,
         {},
         run_fig5},
    Step{"render.fig5", "Figure 5, drawn", "", render_fig5_reads, {}, run_render},
    Step{"fig5_abstracts",
         "NeurIPS papers whose title or abstract mentions BERT, by year",
         "Figure 5, section 2.3",
         fig5_abstracts_reads,
         {},
         run_fig5_abstracts},
    Step{"fig6", "Code release of NeurIPS papers against the fraction of authors from industry, year by year",
         "Figure 6, section 3.1", fig6_reads, fig6_parameters, run_fig6},
    Step{"render.fig6", "Figure 6, drawn", "", render_fig6_reads, {}, run_render},
    Step{"table1", "Code release of NeurIPS papers against the fraction of authors from industry",
         "Table 1, section 3.1; Methods, code release", table1_reads, table1_parameters, run_table1},
    Step{"power", "What effect on code release a sample of Table 1's size can see, by simulation", "Table 1",
         power_reads, power_parameters, run_power},
    Step{"census2019", "The regression of Table 1 on all papers of NeurIPS 2019", "", census2019_reads,
         census2019_parameters, run_census2019},
    Step{"render.census2019",
         "The census of NeurIPS 2019, drawn",
         "",
         render_census2019_reads,
         {},
         run_render},
    Step{"neurips2021",
         "The annotated papers of NeurIPS 2021: whose compute is known, who is from where",
         "Methods, NeurIPS compute",
         neurips2021_reads,
         {},
         run_neurips2021},
    Step{"terms", "Where the compute terms come from: words of large models' abstracts",
         "Methods, research agendas", terms_reads, terms_parameters, run_terms},
    Step{"render.terms",
         "The word cloud of large models' abstracts, drawn",
         "",
         render_terms_reads,
         {},
         run_render},
    Step{"themes", "Engineering themes in academic and industry abstracts on natural language processing",
         "Methods, thematic differences", themes_reads, themes_parameters, run_themes},
    Step{"render.themes", "Engineering themes, drawn", "", render_themes_reads, {}, run_render},
    Step{"robustness",
         "How Figures 3 and 4 depend on choices: every combination, and parts of the list of terms",
         "Methods, compute-related terms", robustness_reads, robustness_parameters, run_robustness},
    Step{"render.robustness",
         "Specification curves of Figures 3 and 4, drawn",
         "",
         render_robustness_reads,
         {},
         run_render},
    Step{"robustness_models",
         "How Figure 1's shares depend on choices",
         "",
         robustness_models_reads,
         {},
         run_robustness_models},
    Step{"render.robustness_models",
         "Specification curves of Figure 1, drawn",
         "",
         render_robustness_models_reads,
         {},
         run_render},
    Step{"robustness_papers",
         "How Table 1's coefficient depends on choices",
         "",
         robustness_papers_reads,
         {},
         run_robustness_papers},
    Step{"render.robustness_papers",
         "The specification curve of Table 1, drawn",
         "",
         render_robustness_papers_reads,
         {},
         run_render},
    Step{"audit",
         "The printed numbers against one another",
         "Table 1, figures 3 and 6, Methods",
         audit_reads,
         {},
         run_audit},
    Step{"numbers", "Every number of ours, one macro each", "", numbers_reads, {}, run_numbers},
    Step{"ledger",
         "What the paper printed beside what we made, with a verdict each",
         "",
         ledger_reads,
         {},
         run_ledger},
    Step{"report", "Everything that was made, as one page to read", "", report_reads, {}, run_report},
};

}  // namespace

std::span<const Step> study_steps() {
  return steps;
}

}  // namespace computedivide
