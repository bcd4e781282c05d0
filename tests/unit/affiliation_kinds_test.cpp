// Kinds of affiliations that words alone would misread: addresses, weak words, government words and legal
// forms beside a university, place names with "Tech", laboratories without a stated owner.

#include <algorithm>
#include <map>

#include "catch.hpp"
#include "computedivide/affiliation.hpp"

using namespace computedivide;

namespace {

/// The classes of a text's affiliations, each once, joined by "+"; what stays unknown beside others left out.
std::string classes_of(std::string_view text) {
  std::vector<AffiliationClass> classes = classes_of_author(text);
  std::sort(classes.begin(), classes.end());
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  if (classes.size() > 1) std::erase(classes, AffiliationClass::unknown);
  std::string joined;
  for (const AffiliationClass value : classes) {
    joined += joined.empty() ? "" : "+";
    joined += name_of(value);
  }
  return joined;
}

void check_all(const std::string& expected, const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    INFO(text);
    CHECK(classes_of(text) == expected);
  }
}

}  // namespace

TEST_CASE("what follows the organisation is an address and adds no class") {
  const std::vector<std::string> organisations{"University of Qwertz", "Qwertz Institute of Technology",
                                               "KAIST", "Department of Physics, Qwertz University",
                                               "Universidad Nacional de Qwertz"};
  const std::vector<std::string> addresses{"Boulder, CO 80309",
                                           "Boulder CO 80309, USA",
                                           "Regina, SK S4S 0A2, Canada",
                                           "Calgary, AB",
                                           "Reno, NV, USA",
                                           "Adelaide, SA 5005, Australia",
                                           "Aracaju, SE, Brazil",
                                           "West Falls Church, VA",
                                           "Church Hill, TN, USA",
                                           "League City, TX",
                                           "Red Bank, NJ",
                                           "College Station, TX",
                                           "State College, PA, USA",
                                           "University Park, PA",
                                           "Apple Valley, MN",
                                           "Orange, CA 92866",
                                           "Aurora, CO",
                                           "Media, PA",
                                           "Federal Way, WA",
                                           "Crow Agency, MT",
                                           "Oak Ridge, TN",
                                           "Hitachi, Ibaraki, Japan",
                                           "Toyota, Japan",
                                           "Philips, ME",
                                           "Honda, Tolima, Colombia",
                                           "Doetinchem, The Netherlands",
                                           "Cernobbio, Italy",
                                           "Spa, Belgium",
                                           "Ballston Spa, NY",
                                           "La Roche-sur-Yon, France",
                                           "Orange County, CA, USA",
                                           "12 Bank Street, Leeds, UK",
                                           "Philips Road, Singapore",
                                           "12 Siemens Road",
                                           "Amazon Street 5, Example City",
                                           "Philips Avenue 5a",
                                           "Amazon Street 12-14",
                                           "Google Strasse 3, 12345 Berlin",
                                           "Siemensstraße 12",
                                           "Rue Dassault 4",
                                           "Via Fiat 3",
                                           "1-1 Toyota-cho, Toyota, Japan",
                                           "Toyota-cho 1",
                                           "Ministry Road, Lagos",
                                           "Technology Square, Cambridge, MA",
                                           "Samsung-dong, Seoul",
                                           "Navy Yard, Philadelphia",
                                           "Toyota City",
                                           "Siemensstrasse 9, Graz, Austria",
                                           "Shenyang, China"};
  for (const std::string& organisation : organisations) {
    for (const std::string& address : addresses) {
      const std::string text = organisation + ", " + address;
      INFO(text);
      CHECK(classes_of(text) == "academic");
      CHECK(classify_affiliation(text).value == AffiliationClass::academic);
    }
  }
  check_all("industry", {"Google, State College, PA", "Siemens, Bonn, Germany",
                         "Acme Inc., College Station, TX", "Microsoft, 1 University Avenue, Seattle, WA"});
  check_all("government", {"NASA, Church Hill, TN", "CSIRO, Black Mountain, ACT, Australia"});
  check_all("unknown", {"Qwertz, Boulder, CO", "Qwertz, Falls Church, VA", "Qwertz, Orange, CA"});
}

TEST_CASE("a company after a comma is not an address") {
  check_all(
      "academic+industry",
      {"University of Qwertz, Toyota", "University of Qwertz, Google, USA", "Qwertz University, Acme, Inc.",
       "Qwertz University, Foo GmbH, Bonn, Germany", "Qwertz University, Intel, Santa Clara, CA",
       "University of Qwertz / Orange", "Stanford, Toyota Research Institute, Los Altos, CA"});
  check_all("industry", {"Toyota, Japan", "Orange, France", "Acme, Inc.", "Acme, Inc., Boulder, CO",
                         "Acme, S.A.", "Acme Foods, SA"});
  check_all("academic+government", {"Université Paris-Saclay, CEA, List, F-91120, Palaiseau, France"});
}

TEST_CASE("weak words never decide against a university or a public body") {
  check_all(
      "academic",
      {"Photonic Systems Laboratory, Qwertz University, Seoul, Korea",
       "Microsystems Technology Laboratories, MIT", "Steel Research Group, University of Qwertz",
       "Experimental Therapeutics Unit, University of Qwertz", "European Organisation for Nuclear Research",
       "Research Centre for Energy Solutions, Qwertz University",
       "Information Technologies Group, University of Qwertz"});
  check_all("government",
            {"Council of Scientific and Industrial Research",
             "Commonwealth Scientific and Industrial Research "
             "Organization",
             "National Aeronautics and Space Administration, Software Systems Group",
             "National Research Council", "Sandia National Laboratories", "National Aerospace Laboratories",
             "Department of Health and Human Services", "Department of Agriculture and Consumer Services",
             "Department of Primary Industries", "Solar Energy Technologies Office", "Reserve Bank of Qwertz",
             "Bank of Finland", "UK Research and Innovation",
             "Organisation for Economic Co-operation and Development",
             "Medical Research Council Technologies Group", "Naval Research Laboratory, Systems Division"});
}

TEST_CASE("government words in a university's name leave it academic") {
  check_all(
      "academic",
      {"Helmut Schmidt University, University of the Federal Armed Forces Hamburg",
       "Osaka Prefectural University", "Kyoto Prefectural University of Medicine",
       "Kennedy School of Government, Qwertz University", "Department of Government, University of Qwertz",
       "National Defence University of Malaysia", "People's Public Security University", "Police Academy",
       "Naval University of Engineering", "Military Technical Academy", "Army Engineering University",
       "Government College of Engineering", "Virginia Military Institute", "Escuela de Policia",
       "Federal Institute of Education, Science and Technology of Ceará", "Air Force Medical University",
       "Naval Postgraduate School", "Armed Forces Medical College, Pune"});
  check_all("government",
            {"Ministry of Education", "US Army", "Air Force Research Laboratory", "Royal Navy",
             "Police of the Czech Republic", "Government of Canada", "Ministry of Defence, Police"});
}

TEST_CASE("a legal form at the end makes a company of a university's name, one within does not") {
  check_all("academic", {"National University Corporation Kyoto University",
                         "National University Corporation, Nagoya University", "Bath Spa University",
                         "Qwertz College, Inc.", "Qwertz University Ltd",
                         "Public University Corporation Qwertz City University",
                         "Qwertz University Educational Corporation"});
  check_all("industry",
            {"Qwertz University Founder Group Co., Ltd.", "Cambridge University Technical Services Ltd",
             "University Hospital Systems, Inc.", "Qwertz University Press GmbH"});
}

TEST_CASE("a place with Tech is a university, a company's name is not") {
  check_all("academic",
            {"Michigan Tech, Houghton, MI", "Montana Tech", "Louisiana Tech, Ruston, LA", "Tennessee Tech",
             "Texas Tech", "Florida Tech", "Ontario Tech", "Caltech", "Virginia Tech"});
  check_all("industry", {"Oxford Tech Ltd", "Logitech", "Texas Tech Solutions Inc.", "Qwertz Tech GmbH"});
}

TEST_CASE("a laboratory alone has no owner, one of a known company belongs to the company") {
  check_all("unknown", {"Qwertz Laboratory", "Qwertz Research Laboratories", "Vision Research Center",
                        "Advanced Research Lab, Qwertz"});
  check_all("industry", {"Kodak Research Laboratories", "AOL Research", "Matsushita Research Laboratory",
                         "Motorola Labs", "Vodafone", "Teradata", "Unisys", "Sun Microsystems Laboratories"});
  check_all("academic", {"Vision Laboratory, University of Qwertz", "State Key Laboratory of Qwertz", "UMBC",
                         "FIU", "UFPE, Recife, Brazil", "PUCRS", "TH Darmstadt"});
  CHECK(classify_affiliation("Qwertz Laboratory").rule == "laboratory or centre");
}

TEST_CASE("what bears a company's name and is none is not the company") {
  check_all("nonprofit", {"Volkswagen Foundation", "Siemens Stiftung"});
  check_all("academic", {"Cummins College of Engineering", "Toyota University", "Siemens State University",
                         "Brookhaven College", "Telekom Hochschule Leipzig", "Hochschule Fresenius, Idstein",
                         "Robert Bosch Center for Data Science, Indian Institute of Technology Madras"});
  check_all("industry",
            {"Samsung Advanced Institute of Technology", "Google Foundation Models GmbH",
             "Rakuten Institute of Technology", "Toyota University Relations Inc.", "Koç Holding"});
}

TEST_CASE("numbers and small digits of footnotes are not part of a name") {
  check_all("academic+industry",
            {"1Qwertz University, 2Microsoft", "KAIST1 + Microsoft2", "MIT \u00B2Adobe Research",
             "\u00B9University of Qwertz \u00B2Nvidia", "Qwertz University, 2Microsoft Research Asia"});
  check_all("academic", {"2POSTECH, Pohang, Korea"});
}

TEST_CASE("words for schools in more languages") {
  check_all("academic",
            {"Hogeschool Qwertz", "Qwertzhogeschool, Gent", "Fachhochschulstudiengänge Qwertz",
             "Escuela de Ingeniería", "Escola de Engenharia", "Akademia Qwertz", "Kunstakademie Qwertz",
             "Qwertz Vidyapith", "STMIK Qwertz", "Cégep de Qwertz", "Tecnológico de Qwertz",
             "Instituto Tecnológico de Qwertz", "Εθνικό Μετσόβιο Πολυτεχνείο", "한국과학기술원"});
  check_all("industry", {"有限会社ノア", "百度", "네이버", "Яндекс"});
}

TEST_CASE("the evidence of an affiliation is part of it, whatever punctuation is around a host",
          "[affiliation]") {
  for (const std::string text : {"Delft [-.com, Univ.", "MIT, -google.com-", "(-.edu",
                                 "Acme -x.com.-, Delft University", "...@-.org"}) {
    INFO(text);
    for (const auto& [affiliation, decision] : read_affiliations(text)) {
      CHECK(affiliation.find(decision.evidence) != std::string::npos);
    }
  }
  CHECK(classes_of("-google.com-") == "industry");
}
