// What `regress` prints, errors and their exit codes included, as one transcript. Numbers with more than nine
// digits are rounded to nine: the last bits of a logarithm differ between processors.

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <regex>

#include "golden.hpp"
#include "scratch.hpp"

namespace {

// One command line in this folder, as a terminal would show it.
std::string transcript_of(const std::string& arguments, const Scratch& folder) {
  const std::string command = "cd '" + folder.path().string() + "' && " + built_program() + " regress " +
                              arguments + " >printed 2>&1 </dev/null";
  const int status = std::system(command.c_str());
  return "$ computedivide regress " + arguments + "\n" + computedivide::read_file(folder / "printed") +
         "[exit " + std::to_string(WEXITSTATUS(status)) + "]\n\n";
}

std::string with_nine_digits(const std::string& text) {
  static const std::regex long_number("-?[0-9]*\\.[0-9]*(e[-+][0-9]+)?");
  std::string out;
  auto at = text.cbegin();
  for (std::sregex_iterator match(text.begin(), text.end(), long_number), end; match != end; ++match) {
    out.append(at, (*match)[0].first);
    const std::string number = match->str();
    out += number.size() > 10 ? fmt::format("{:.9g}", std::stod(number)) : number;
    at = (*match)[0].second;
  }
  return out.append(at, text.cend());
}

std::string transcript(const std::vector<std::string>& lines) {
  const Scratch folder;
  std::filesystem::copy_file(test_file("reference/papers.csv"), folder / "papers.csv");
  folder.write("blanks.csv",
               "y,x,w,team\n1,2,1,a\n,3,1,a\n2,,1,b\n,,1,b\n4,5,0,\n6,6,1,a\n9,8,2,b\n7,9,0,b\n11,12,1,c\n13,"
               "13,1,c\n");
  folder.write("words.csv", "y,x\n1,2\n2,NA\n3,4\n");
  folder.write("years.csv", "released,year,x\n1,2019,1\n0,2019,2\n1,2020,3\n1,2020,1\n1,2021,2\n0,2021,3\n");
  folder.write("a b.csv", "y,größe der Gruppe\n1,2\n2,4\n5,7\n4,9\n");
  std::string all;
  for (const std::string& line : lines) all += transcript_of(line, folder);
  return with_nine_digits(all);
}

}  // namespace

TEST_CASE("regress prints tables, JSON, CSV and LaTeX") {
  check_golden(
      transcript({
          "papers.csv --formula 'score ~ industry + authors + log(compute) + factor(year)'",
          "papers.csv --formula 'score ~ 0 + factor(year, base=2019) + industry:factor(year) + authors^2' "
          "--se "
          "cluster=lab --weights precision --level 0.9",
          "papers.csv --model logit --formula 'released ~ industry + authors + factor(year)' --se hc1",
          "papers.csv --model logit --formula 'released ~ industry + factor(year)' --se cluster=lab --format "
          "json",
          "years.csv --model logit --firth --formula 'released ~ x + factor(year)'",
          "years.csv --model logit --firth --formula 'released ~ x' --level 0.9 --format json",
          "years.csv --model logit --firth --formula 'released ~ x' --format latex",
          "papers.csv --formula 'score ~ year + year^2' --format json",
          "papers.csv --formula 'score ~ industry + I(compute / 1e6)' --format csv",
          "papers.csv --formula 'score ~ industry + I(compute / 1e6)^2' --format latex",
          "'a b.csv' --formula 'y ~ `größe der Gruppe`'",
          "blanks.csv --formula 'y ~ x' --weights w --se cluster=team",
      }),
      "regress.txt");
}

TEST_CASE("regress says what is wrong with its input, and how to put it right") {
  check_golden(transcript({
                   "absent.csv --formula 'y ~ x'",
                   "papers.csv --formula 'score ~ industri'",
                   "papers.csv --formula 'score ~ industry +'",
                   "papers.csv --formula 'score ~ lab'",
                   "words.csv --formula 'y ~ x'",
                   "papers.csv --formula 'score ~ industry + year + I(year - 2000)'",
                   "years.csv --model logit --formula 'released ~ x + factor(year)'",
                   "years.csv --model logit --formula 'year ~ x'",
                   "years.csv --model logit --firth --formula 'released ~ x' --se hc1",
                   "years.csv --firth --formula 'released ~ x'",
                   "papers.csv --formula 'score ~ industry' --se cluster",
                   "papers.csv --formula 'score ~ industry' --se hc1=lab",
                   "papers.csv --formula 'score ~ industry' --se hc9",
                   "papers.csv --formula 'score ~ industry' --level 95",
                   "papers.csv --formula 'score ~ industry' --model probit",
                   "papers.csv",
               }),
               "regress_errors.txt");
}
