#include "computedivide/affiliation.hpp"

#include <algorithm>
#include <map>

#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "confusion.hpp"
#include "data/affiliation/lexicon.hpp"
#include "data/affiliation/pieces.hpp"
#include "process.hpp"

using namespace computedivide;

namespace {

using enum AffiliationClass;
using Texts = std::vector<std::string>;

std::string words_of(std::string_view text) {
  const FoldedText folded = fold_affiliation(text);
  std::string words;
  for (std::size_t i = 0; i < folded.words.size(); ++i) {
    words += i == 0 ? "" : " ";
    words += folded.letters_of(folded.words[i]);
  }
  return words;
}

std::string_view class_of(std::string_view text) { return name_of(classify_affiliation(text).value); }

// As run_program's environment: the program with this file as its standard input.
std::string reading(const std::filesystem::path& file) {
  return "sh -c 'exec \"$0\" \"$@\" < \"" + file.string() + "\"'";
}

AffiliationLexicon lexicon_of(std::string_view text) {
  AffiliationLexicon lexicon;
  lexicon.add(text, "words.txt");
  return lexicon;
}

}  // namespace

TEST_CASE("folding takes case, accents and typesetting away, and keeps words apart") {
  CHECK(words_of("École Polytechnique FÉDÉRALE") == "ecole polytechnique federale");
  CHECK(words_of("Universit ´e de Gen `eve") == "universite de geneve");
  CHECK(words_of("Technische Universit ¨at M ¨unchen") == "technische universitat munchen");
  CHECK(words_of("T´ el´ ecom Paris") == "telecom paris");
  CHECK(words_of("Weiß, Łódź, Ørsted, Æ, ﬁeld") == "weiss lodz orsted ae field");
  CHECK(words_of("Đại học Bách khoa") == "dai hoc bach khoa");
  CHECK(words_of("L'Université d’Orsay, Xi'an, King's") == "l universite d orsay xian kings");
  CHECK(words_of("U.S. Army, S.p.A., A.I.") == "us army spa ai");
  CHECK(words_of("Texas A&amp;M; AT&T") == "texas a and m at and t");
  CHECK(words_of("Univer- sity, Data- and Web") == "university data and web");
  CHECK(words_of("清华大学 MIT") == "清 华 大 学 mit");
  CHECK(words_of("МОСКВА ΑΘΗΝΑ") == "москва αθηνα");
  CHECK(words_of("Ｇｏｏｇｌｅ") == "google");
  CHECK(words_of("a\xFF\xFE"
                 "b\xC3") == "a b");
  CHECK(words_of("").empty());
}

TEST_CASE("a folded word knows the bytes that it came from") {
  const std::string text = "x, Universit ´e";
  const FoldedText folded = fold_affiliation(text);
  REQUIRE(folded.words.size() == 2);
  CHECK(text.substr(folded.words[1].source_begin) == "Universit ´e");
  CHECK(folded.words[1].source_end == text.size());
  CHECK(folded.words[1].after_comma);
}

TEST_CASE("a decision names its rule and the words of the text that it is based on") {
  const AffiliationDecision university = classify_affiliation("Dept. of Physics, UNIVERSITÄT Bonn");
  CHECK(university.value == academic);
  CHECK(university.rule == "word for a university");
  CHECK(university.evidence == "UNIVERSITÄT");
  const AffiliationDecision company = classify_affiliation("Huawei Noah’s Ark Lab");
  CHECK(company.value == industry);
  CHECK(company.rule == "company name");
  CHECK(company.evidence == "Noah’s Ark");
  const AffiliationDecision nothing = classify_affiliation("Zyx Qwertz");
  CHECK(nothing.value == unknown);
  CHECK(nothing.rule.empty());
  CHECK(nothing.evidence.empty());
}

TEST_CASE("the strongest evidence decides, then the longest") {
  CHECK(class_of("Toyota Research Institute") == "industry");
  CHECK(class_of("Toyota Technological Institute at Chicago") == "academic");
  CHECK(class_of("Air Force Research Laboratory") == "government");
  CHECK(class_of("Air Force Institute of Technology") == "academic");
  CHECK(class_of("Samsung Advanced Institute of Technology") == "industry");
  CHECK(class_of("University Hospital Zurich") == "academic");
  CHECK(class_of("Zurich City Hospital") == "nonprofit");
  CHECK(class_of("Key Laboratory of the Beijing Municipal Commission") == "academic");
  CHECK(class_of("Ministry of Health") == "government");
  CHECK(class_of("Institute for Widgets Co., Ltd.") == "industry");
}

TEST_CASE("a phrase counts by whole words, and not across a comma unless it is long or a legal form") {
  CHECK(class_of("Metalab Applegate Intelligence-free") != "academic");
  CHECK(class_of("Intelligentsia Applewood Metalwork") == "unknown");
  CHECK(class_of("Skywork AI, Singapore") == "industry");
  CHECK(class_of("AI Singapore") == "government");
  CHECK(class_of("Agency for Science, Technology and Research") == "government");
  CHECK(class_of("Acme Co., Ltd.") == "industry");
}

TEST_CASE("names that are common words or cities count only where they stand alone") {
  CHECK(class_of("Snap") == "industry");
  CHECK(class_of("Snap Inc.") == "industry");
  CHECK(class_of("Cold Snap Project Wood") != "industry");
  CHECK(class_of("Cambridge") == "academic");
  CHECK(class_of("Cambridge, UK") == "academic");
  CHECK(class_of("Samsung AI Centre Cambridge") == "industry");
  CHECK(class_of("Qwertz, Cambridge") == "unknown");
}

TEST_CASE("misspelt, cut, numbered and run-together words are known") {
  CHECK(class_of("Universtiy of Zhejiang") == "academic");
  CHECK(class_of("Zhejiang Uinversity") == "academic");
  CHECK(class_of("Diversity Works") != "academic");
  CHECK(class_of("DelftUniversityofTechnology") == "academic");
  CHECK(class_of("MicrosoftResearchAsia") == "industry");
  CHECK(class_of("2Google") == "industry");
  CHECK(class_of("KAIST1") == "academic");
  CHECK(class_of("Univer- sity of Bath") == "academic");
}

TEST_CASE("e-mail addresses and hosts in a text count by their domain") {
  CHECK(class_of("someone@mail.ustc.edu.cn") == "academic");
  CHECK(class_of("a.b@research.acme-motors.com") == "industry");
  CHECK(class_of("valeo.ai") == "industry");
  CHECK(class_of("x@gmail.com") == "unknown");
}

TEST_CASE("domains are classified by their most special pattern") {
  const std::vector<std::pair<std::string, AffiliationClass>> cases{
      {"stanford.edu", academic},
      {"jane@cs.ox.ac.uk", academic},
      {"u-tokyo.ac.jp", academic},
      {"unimelb.edu.au", academic},
      {"cs.uni-bonn.de", academic},
      {"inf.ethz.ch", academic},
      {"univ-lille.fr", academic},
      {"https://www.inria.fr/en/", academic},
      {"GOOGLE.COM", industry},
      {"de.bosch.com", industry},
      {"lab.ntt.co.jp", industry},
      {"valeo.ai", industry},
      {"nist.gov", government},
      {"nrl.navy.mil", government},
      {"aist.go.jp", government},
      {"allenai.org", nonprofit},
      {"iais.fraunhofer.de", nonprofit},
      {"dfki.uni-kl.de", nonprofit},
      {"gmail.com", unknown},
      {"someone@163.com", unknown},
      {"edu", unknown},
      {"", unknown},
      {"...", unknown},
      {"@", unknown},
  };
  for (const auto& [address, expected] : cases) {
    INFO(address);
    CHECK(name_of(classify_domain(address).value) == name_of(expected));
  }
  CHECK(classify_domain("x@cs.ox.ac.uk").evidence == ".ac.*");
  CHECK(classify_domain("x@cs.ox.ac.uk").rule == "academic domain");
}

TEST_CASE("one affiliation with commas stays one, several are split") {
  const std::vector<std::pair<std::string, Texts>> cases{
      {"University of X, Department of Y, City", {"University of X, Department of Y, City"}},
      {"Department of CS, Stanford University, CA 94305",
       {"Department of CS, Stanford University, CA 94305"}},
      {"University of Colorado, Boulder CO 80309", {"University of Colorado, Boulder CO 80309"}},
      {"Stanford, Google", {"Stanford", "Google"}},
      {"Google Brain / MILA", {"Google Brain", "MILA"}},
      {"Google, School of Computing, University of Utah",
       {"Google", "School of Computing, University of Utah"}},
      {"Huawei Technologies Co., Ltd., Shenzhen, China", {"Huawei Technologies Co., Ltd., Shenzhen, China"}},
      {"A University; B GmbH + C Institute of Technology",
       {"A University", "B GmbH", "C Institute of Technology"}},
      {"Zhejiang Lab / Hangzhou, China + Baidu / Beijing, China",
       {"Zhejiang Lab / Hangzhou, China", "Baidu / Beijing, China"}},
      {"Microsoft Research & University of Maryland", {"Microsoft Research", "University of Maryland"}},
      {"University of Toronto and Vector Institute", {"University of Toronto", "Vector Institute"}},
      {"Mila - Université de Montréal", {"Mila", "Université de Montréal"}},
      {"Texas A&M University", {"Texas A&M University"}},
      {"Texas A&amp;M University", {"Texas A&amp;M University"}},
      {"Johnson & Johnson", {"Johnson & Johnson"}},
      {"University of Science and Technology of China", {"University of Science and Technology of China"}},
      {"University of Illinois (UIUC)", {"University of Illinois (UIUC)"}},
      {"University of Amsterdam (& Google Brain)", {"University of Amsterdam", "Google Brain"}},
      {"Carnegie Mellon University‡Google", {"Carnegie Mellon University", "Google"}},
      {"Tsinghua University, TSINGHUA UNIVERSITY", {"Tsinghua University"}},
      {"Google\nMIT", {"Google", "MIT"}},
      {"Inria/Google", {"Inria", "Google"}},
      {"  ;; / , ", {}},
      {"", {}},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    Texts parts;
    for (const Affiliation& part : read_affiliations(text)) parts.push_back(part.text);
    CHECK(parts == expected);
  }
}

TEST_CASE("a team's type follows from the classes of its authors") {
  using Authors = std::vector<std::vector<AffiliationClass>>;
  CHECK(team_of_authors(Authors{{academic}, {industry}}) == TeamType::collaboration);
  CHECK(team_of_authors(Authors{{academic, industry}}) == TeamType::collaboration);
  CHECK(team_of_authors(Authors{{industry}, {unknown}}) == TeamType::industry_only);
  CHECK(team_of_authors(Authors{{industry}, {government}}) == TeamType::industry_only);
  CHECK(team_of_authors(Authors{{academic}, {nonprofit}, {}}) == TeamType::academic_only);
  CHECK(team_of_authors(Authors{{government}, {nonprofit}}) == TeamType::other);
  CHECK(team_of_authors(Authors{{unknown}, {}}) == TeamType::unknown);
  CHECK(team_of_authors(Authors{}) == TeamType::unknown);
  CHECK(classes_of_author("Google Brain / MILA") == std::vector<AffiliationClass>{industry, academic});
}

TEST_CASE("a malformed lexicon is refused with file and line") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"google\n", "words.txt:1: 'google' comes before the first section"},
      {"# a\n\n[industry; name; 8]\n", "words.txt:3: '[industry; name; 8]' is not a section"},
      {"[industry; name; 8; alone\n", "words.txt:1: '[industry; name; 8; alone' is not a section"},
      {"[industrial; name; 8; alone]\n", "words.txt:1: 'industrial' is unknown; did you mean 'industry'?"},
      {"[industry; name; 10; alone]\n", "words.txt:1: strength '10'; a whole number from 0 to 9 is needed"},
      {"[industry; name; x; alone]\n", "words.txt:1: strength 'x'"},
      {"[industry; name; 8; aline]\n", "words.txt:1: 'aline' is unknown; did you mean 'alone'?"},
      {"[industry; name; 8; alone]\na, b, A\n", "words.txt:2: 'a' is already in words.txt:2"},
      {"[industry; name; 8; alone]\na\n[academic; x; 8; part]\n\xC3\xA1\n",
       "words.txt:4: 'a' is already in words.txt:2"},
      {"[industry; name; 8; alone]\na*b\n", "words.txt:2: 'a*b': a star begins or ends a word"},
      {"[industry; name; 8; alone]\nx *\n", "words.txt:2: '*' in 'x *' has no letters"},
      {"[industry; name; 8; alone]\n~short\n", "words.txt:2: '~short' is too short"},
      {"[industry; name; 8; alone]\n!?\n", "words.txt:2: '!?' in '!?' has no letters"},
      {"[industry; name; 8; alone]\na\xFF\n", "words.txt:2: is not UTF-8"},
      {"[industry; name; 8; domain]\n*a*.com\n", "words.txt:2: '*a*.com' is not a domain pattern"},
      {"[industry; name; 8; domain]\nx.com, X.com\n", "words.txt:2: '@x.com' is already in words.txt:2"},
  };
  for (const auto& [text, message] : cases) {
    INFO(text);
    CHECK_THROWS_WITH(lexicon_of(text), contains(message));
  }
  const Scratch folder;
  CHECK_THROWS_WITH(read_affiliation_lexicon(folder.path()), contains("has no lexicon"));
}

TEST_CASE("a lexicon's words are found whole, by beginning, by end and misspelt, the longest at each place") {
  const AffiliationLexicon lexicon = lexicon_of(
      "[academic; a; 5; organisation]  # a comment\nalpha beta, gam*, *ium, ~longword\n[industry; b; 5; "
      "part]\nalpha beta delta\n");
  CHECK(lexicon.size() == 5);
  const auto found = [&](std::string_view text) {
    std::vector<std::pair<std::string, std::size_t>> all;
    for (const Evidence& evidence : lexicon.find(fold_affiliation(text))) {
      all.emplace_back(evidence.rule->name, evidence.last - evidence.first + 1);
    }
    return all;
  };
  using Found = std::vector<std::pair<std::string, std::size_t>>;
  CHECK(found("Alpha Beta Delta") == Found{{"b", 3}});
  CHECK(found("alpha beta, delta") == Found{{"a", 2}});
  CHECK(found("alpha gamma stadium") == Found{{"a", 1}, {"a", 1}});
  CHECK(found("lnogword longwrd longwood xongword") == Found{{"a", 1}, {"a", 1}, {"a", 1}});
  CHECK(found("alphabeta").empty());
}

TEST_CASE("the labelled sample is classified with at least 95 % right", "[accuracy]") {
  CsvReader csv(test_file("fixtures/affiliations_labelled.csv"));
  const std::size_t text = csv.column("text");
  const std::size_t label = csv.column("class");
  Confusion confusion;
  std::map<std::string, AffiliationClass> right;
  std::size_t rows = 0;
  std::printf("not as labelled:\n");
  while (csv.next()) {
    const AffiliationClass expected = parse_affiliation_class(csv[label], csv.where());
    const AffiliationDecision decision = classify_affiliation(csv[text]);
    ++rows;
    right.emplace(csv[label], expected);
    confusion.add(std::string(csv[label]), decision.value);
    if (decision.value != expected) {
      std::printf("  %s: %s, not %s\n", std::string(csv[text]).c_str(),
                  std::string(name_of(decision.value)).c_str(), std::string(csv[label]).c_str());
    }
  }
  confusion.print("labelled by hand (rows) against found (columns)");
  std::printf("accuracy %.4f of %zu\n", confusion.accuracy(right), rows);
  CHECK(rows >= 300);
  CHECK(confusion.accuracy(right) >= 0.95);
  CHECK(confusion.share("academic", academic) >= 0.97);
  CHECK(confusion.share("industry", industry) >= 0.92);
  CHECK(confusion.share("government", government) >= 0.85);
  CHECK(confusion.share("nonprofit", nonprofit) >= 0.85);
  CHECK(confusion.count("academic", industry) + confusion.count("industry", academic) <= 3);
}

TEST_CASE("classify prints class, rule and evidence of every part") {
  const Finished table = run_program("classify 'Google Brain / MILA'");
  CHECK(table.exit_code == 0);
  CHECK(table.log.empty());
  CHECK_THAT(table.output, contains("industry    company name"));
  CHECK_THAT(table.output, contains("Google Brain\n"));
  CHECK_THAT(table.output, contains("academic    public research institute"));
  CHECK(std::count(table.output.begin(), table.output.end(), '\n') == 3);

  const Finished json = run_program("classify --format json 'Stanford, Google' '?'");
  CHECK(json.exit_code == 0);
  const std::size_t line_end = json.output.find('\n');
  const Json first = parse_json(json.output.substr(0, line_end), "line 1");
  CHECK(first.at("text", "line 1").text("text") == "Stanford, Google");
  const Json::Array& parts = first.at("affiliations", "line 1").array("affiliations");
  REQUIRE(parts.size() == 2);
  CHECK(parts[1].at("class", "part").text("class") == "industry");
  CHECK(parts[1].at("evidence", "part").text("evidence") == "Google");
  const Json second = parse_json(json.output.substr(line_end + 1), "line 2");
  CHECK(second.at("affiliations", "line 2").array("affiliations").at(0).at("class", "p").text("c") ==
        "unknown");
}

TEST_CASE("classify reads lines from standard input and refuses what is not UTF-8") {
  const Scratch folder;
  const auto lines = folder.write("lines", "MIT\r\n\nNASA\n");
  const Finished read = run_program("classify -", reading(lines));
  CHECK(read.exit_code == 0);
  CHECK(std::count(read.output.begin(), read.output.end(), '\n') == 3);
  CHECK_THAT(read.output, contains("government"));
  const auto latin = folder.write("latin", "MIT\nUniversit\xE9\n");
  const Finished refused = run_program("classify -", reading(latin));
  CHECK(refused.exit_code == 1);
  CHECK_THAT(refused.log, contains("standard input:2: byte 10 is not UTF-8"));
  CHECK(run_program("classify").exit_code == 2);
  CHECK(run_program("classify --format csv MIT").exit_code == 2);
}

TEST_CASE("a malformed lexicon in the data folder ends the program with one message") {
  const Scratch data;
  std::filesystem::create_directories(data / "published");
  std::filesystem::create_directories(data / "lexicons");
  data.write("lexicons/affiliation_a.txt", "[academic; word; 8; organisation]\nmit\n\nmit\n");
  const Finished run = run_program("classify MIT", "COMPUTEDIVIDE_DATA=" + data.path().string());
  CHECK(run.exit_code == 1);
  CHECK(run.output.empty());
  CHECK_THAT(run.log, contains("affiliation_a.txt:4: 'mit' is already in"));
}
