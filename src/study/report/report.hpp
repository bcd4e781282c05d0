#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "computedivide/provenance.hpp"
#include "pipeline/step.hpp"
#include "study/claims/claims.hpp"
#include "study/code.hpp"
#include "study/ledger.hpp"

namespace computedivide {

/// A table of a result: the text of a CSV file.
struct ReportTable {
  std::string file;  ///< "table1.csv"
  std::string csv;
  std::string of = {};  ///< the result that these rows are about, if the file covers several
};

/// A number of another result that, by its name, belongs to this one ("fig3.slope_pooled" of "robustness").
struct RelatedNumber {
  std::string result;  ///< the stem of the result that made it: "robustness"
  SourceKind kind = SourceKind::real;
  Number number;  ///< with its whole name
};

/// One result: a figure, a table or a set of numbers.
struct ReportSection {
  std::string id;         ///< its stem: "fig3"
  std::string title;      ///< the step's sentence
  std::string paper_ref;  ///< "Figure 3, section 2.1"; empty if the paper has no such thing
  NumbersFile numbers;
  std::string svg;        ///< the figure as gnuplot wrote it; empty if there is none
  std::string no_figure;  ///< why there is none
  std::vector<ReportTable> tables;
  std::vector<RelatedNumber> related;
  std::vector<ReportTable> choices;  ///< its estimates by choice, from the results that vary them
  MethodNote note;                   ///< what its source says about it
  std::vector<std::string> code;     ///< files in the project
  std::vector<std::string> sources;  ///< names of the sources behind it
  std::vector<std::string> files;    ///< in the output folder, sorted
};

/// A source and what is known of its files.
struct ReportSource {
  SourceInfo info;
  std::string missing = {};  ///< why there is none; empty if there is one
  std::string files = {};    ///< names without folders of what the user brought: "my_models.csv"; else empty
  std::string licence = {};  ///< empty where it is not known
  std::string origin = {};   ///< where its files came from; empty if not known
  std::string provenance = {};  ///< the file in the output folder that says what was read
  std::uint64_t bytes = 0;      ///< of all its files
};

struct Report {
  std::string version;              ///< of the program
  std::string source_digest;        ///< SHA-256 over its sources
  std::string profile;              ///< "paper", "latest", or a word for neither
  std::string seed;                 ///< empty where no result drew anything
  std::vector<ClaimResult> claims;  ///< in the paper's order
  std::string claims_svg;           ///< their forest plot as gnuplot wrote it; empty if there is none
  std::vector<LedgerRow> ledger;
  std::vector<ReportSection> sections;  ///< in the paper's order
  std::vector<ReportSource> sources;
  std::vector<std::string> data_files;   ///< in the output folder: how the sources were read
  std::vector<std::string> whole_files;  ///< also there: the ledger, all numbers and the record of the run
  std::string css;
  std::string script;
  std::string glossary;  ///< one line per term: "- **term**: what it means."
};

/// The whole page: one HTML file that loads nothing. Throws Error if a figure is not SVG, or the style or
/// script would end its own element.
std::string report_page(const Report& report);

/// The sources that the report describes, and the files that its page is made of.
inline constexpr auto report_sources = std::to_array<std::string_view>(
    {"models", "works", "papers", "hardware", "lexicons", "published", "page"});

/// The page to read: report.html, in a single file.
void run_report(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
