// Everything that is written for LaTeX, set by a plain pdflatex: a mistake in a table's rules, an escape that
// is missing, a character that the fonts lack or a macro that is defined twice fails the test.

#include <sstream>

#include "base/files.hpp"
#include "catch.hpp"
#include "data/markup.hpp"
#include "process.hpp"
#include "study/ledger.hpp"

using namespace computedivide;

namespace {

bool has_pdflatex() {
  if (std::system("pdflatex --version >/dev/null 2>&1") == 0) return true;
  std::printf("skipped: pdflatex is not there\n");
  return false;
}

/// Whether a line of the log says that something is more than five points wider than its page or column.
bool is_overfull(const std::string& line) {
  constexpr std::string_view begin = "Overfull \\hbox (";
  constexpr double allowed = 5;
  return line.starts_with(begin) && std::stod(line.substr(begin.size())) > allowed;
}

/// Sets the text as a document's body in the folder; the log's errors, missing characters and overflows;
/// empty if all is well. Draft mode embeds no fonts, for which bitmaps would have to be made first.
std::string complaints(const Scratch& folder, const std::string& body) {
  folder.write("document.tex",
               "\\documentclass{article}\n\\usepackage[T1]{fontenc}\n\\usepackage{booktabs}\n"
               "\\usepackage{longtable}\n\\begin{document}\n" +
                   body + "\n\\end{document}\n");
  const std::string command =
      "cd " + folder.path().string() +
      " && pdflatex -draftmode -interaction=nonstopmode document.tex >output.txt 2>&1 </dev/null";
  const int status = std::system(command.c_str());
  std::istringstream log(read_file(folder / "document.log"));
  std::string found = status == 0 ? "" : "pdflatex failed\n";
  bool wanted = false;
  for (std::string line; std::getline(log, line);) {
    wanted = line.starts_with("!") || (wanted && line.starts_with("l."));
    if (wanted || line.find("Missing character") != std::string::npos || is_overfull(line))
      found += line + "\n";
  }
  return found;
}

/// Copies a file into the folder and returns the \input for it.
std::string input_of(const Scratch& folder, const std::filesystem::path& file) {
  folder.write(file.filename().string(), read_file(file));
  return "\\input{" + file.filename().string() + "}\n\n";
}

}  // namespace

TEST_CASE("a mistake in a document is seen, so that the tests below can fail") {
  if (!has_pdflatex()) return;
  const Scratch folder;
  CHECK(complaints(folder, "fine").empty());
  CHECK_FALSE(complaints(folder, "a_b").empty());
  CHECK_FALSE(complaints(folder, "\\unknown").empty());
  CHECK_FALSE(complaints(folder, "\\symbol{\"2212}").empty());
  CHECK_FALSE(complaints(folder, "\\noindent\\rule{400pt}{1pt}").empty());
}

TEST_CASE("the committed tables of both profiles are set by pdflatex") {
  if (!has_pdflatex()) return;
  for (const char* profile : {"paper", "latest"}) {
    const Scratch folder;
    std::string body;
    std::size_t tables = 0;
    for (const std::filesystem::directory_entry& entry :
         std::filesystem::directory_iterator(test_file(std::string("../figures/") + profile))) {
      if (entry.path().extension() != ".tex") continue;
      body += input_of(folder, entry.path());
      ++tables;
    }
    CHECK(tables > 0);
    INFO(profile);
    CHECK(complaints(folder, body) == "");
  }
}

TEST_CASE("numbers are set by pdflatex, in text and in maths: negative, powers of ten, synthetic, missing") {
  if (!has_pdflatex()) return;
  const Scratch folder;
  const auto number = [](std::string name, std::optional<double> value) {
    return Number{std::move(name),
                  value,
                  -1e-7,
                  2e20,
                  0.95,
                  12,
                  {},
                  "share",
                  "wilson",
                  value ? "" : "no paper has 100 % of a_b & c ≥ 2\nin {this} #1 ^ ~ \\end"};
  };
  const std::vector<Number> all{number("negative", -0.25), number("power", 1.5e-9), number("missing", {})};
  folder.write("numbers.tex", numbers_tex(
                                  std::vector<NumbersFile>{
                                      {"fig1", {"models", SourceKind::real, "", "models"}, {}, all},
                                      {"fig2", {"papers", SourceKind::synthetic, "", "papers"}, {}, all}},
                                  {}));
  std::string body = "\\input{numbers}\n";
  for (const char* figure : {"One", "Two"}) {
    for (const char* name : {"Negative", "Power", "Missing"}) {
      for (const char* part : {"", "IntervalLow", "IntervalHigh", "N"}) {
        const std::string macro = std::string("\\cdFig") + figure + name + part;
        body += macro + "{} and $x = " + macro + "$.\n\n";
      }
    }
  }
  CHECK(complaints(folder, body) == "");
}

TEST_CASE("a text with every sign that is escaped is set by pdflatex") {
  if (!has_pdflatex()) return;
  const Scratch folder;
  std::string ascii;
  for (char c = ' '; c <= '~'; ++c) ascii += {c, ' '};
  CHECK(complaints(folder, latex_text(ascii) + "\n\n" +
                               latex_text("−–—…×±≥≤≈≠·→“”‘’\u00A0°χ⁻⁰¹²³⁴⁵⁶⁷⁸⁹†§ äöüÄÖÜßéèçñåøšžłő")) == "");
}

TEST_CASE("the table of a regression is set by pdflatex, with names that need escapes") {
  if (!has_pdflatex()) return;
  const Scratch folder;
  const std::filesystem::path data =
      folder.write("data.csv", "y_1,a_b\n1,0.1\n2,2\n2.5,3.1\n4,3.9\n5,5.2\n7,6.1\n");
  const Finished run =
      run_program("regress " + data.string() + " --formula 'y_1 ~ a_b + I(a_b^2)' --format latex");
  REQUIRE(run.exit_code == 0);
  CHECK(complaints(folder, run.output) == "");
}
