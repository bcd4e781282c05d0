// What `annotate papers` prints and writes, errors and their exit codes included.

#include <cstdlib>

#include "golden.hpp"
#include "scratch.hpp"

namespace {

// One command line in this folder, as a terminal would show it.
std::string transcript_of(const std::string& arguments, const Scratch& folder) {
  const std::string command = "cd '" + folder.path().string() + "' && " + built_program() + " " + arguments +
                              " >printed 2>&1 </dev/null";
  const int status = std::system(command.c_str());
  return "$ computedivide " + arguments + "\n" + computedivide::read_file(folder / "printed") + "[exit " +
         std::to_string(WEXITSTATUS(status)) + "]\n\n";
}

}  // namespace

TEST_CASE("annotate papers writes the table, the evidence and the page, and says what it could not read") {
  const Scratch folder;
  std::filesystem::create_directories(folder / "papers");
  std::filesystem::create_directories(folder / "bad");
  for (const char* id : {"p01", "p03", "p05"}) {
    folder.write(
        "papers/" + std::string(id) + ".txt",
        computedivide::read_file(test_file("fixtures/annotator_papers/" + std::string(id) + ".txt")));
  }
  folder.write("papers/error_page.pdf", "<html>not found</html>");
  folder.write("papers/empty.pdf", "");
  folder.write("papers/notes.md", "not a paper");
  folder.write("bad/empty.txt", "");
  folder.write("known.csv",
               "id,file,title,year,n_authors,n_industry_authors,device\na,p01.txt,Sparse Routing,2020,2,1,\n"
               "b,p05.txt,Speech Encoders,2021,4,4,NVIDIA A100 SXM4 40GB\nc,absent.txt,Gone,2021,1,0,\n");
  folder.write("broken.csv", "id,file,year,devise\na,p01.txt,2020,\n");
  std::string all;
  for (const char* line : {
           "annotate papers papers --year 2021",
           "annotate papers papers --metadata known.csv --evidence evidence.csv --review review.html --out "
           "papers.csv",
           "annotate papers papers --year 2021 --utilisation 0.5 --precision fp32",
           "annotate papers papers",
           "annotate papers absent --year 2021",
           "annotate papers bad --year 2021 --out never.csv",
           "annotate papers papers --metadata broken.csv --out never.csv",
           "annotate papers papers --year 2021 --precision fp61",
           "annotate papers papers --year 2021 --utilisation 2",
           "annotate papers --help",
       }) {
    all += transcript_of(line, folder);
  }
  CHECK_FALSE(std::filesystem::exists(folder / "never.csv"));
  all += "papers.csv:\n" + computedivide::read_file(folder / "papers.csv") + "\nevidence.csv:\n" +
         computedivide::read_file(folder / "evidence.csv");
  check_golden(all, "annotate.txt");
  check_golden(computedivide::read_file(folder / "review.html"), "annotate_review.html");
}
