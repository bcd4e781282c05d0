// The quirks of the upstream sheets (SOURCES section 1), one test each.

#include "catch.hpp"

#include "computedivide/error.hpp"
#include "computedivide/models.hpp"

using namespace computedivide;

namespace {

ModelsFile sheet_2023(const std::string& rows) {
  return read_models(
      "System,Organization(s),Organization Categorization,Publication date,Inclusion criteria,Inclusion "
      "criteria met,"
      "Parameters,Training compute (FLOPs),Self-supervised training,Citations\r\n" +
          rows,
      "m.csv");
}

ModelsFile epoch_2025(const std::string& rows) {
  return read_models(
      "Model,Organization,Organization categorization,Publication date,Notability criteria,Training compute "
      "(FLOP),Training dataset size (datapoints),Approach\n" +
          rows,
      "m.csv");
}

TeamType team_of(const std::string& sectors) {
  return team_type(epoch_2025("A,X,\"" + sectors + "\",2022,,,,\n").models.at(0));
}

}  // namespace

TEST_CASE("team types follow from the set of sectors, repeats and order aside") {
  CHECK(team_of("Industry") == TeamType::industry_only);
  CHECK(team_of("Industry,Industry") == TeamType::industry_only);
  CHECK(team_of("Academia,Academia,Industry") == TeamType::collaboration);
  CHECK(team_of("Industry,Government") == TeamType::collaboration);
  CHECK(team_of("Industry,Research collective") == TeamType::collaboration);
  CHECK(team_of("Academia,Government") == TeamType::academic_only);
  CHECK(team_of("Research collective,Academia") == TeamType::academic_only);
  CHECK(team_of("Government") == TeamType::other);
  CHECK(team_of("Research collective,Non-profit") == TeamType::other);
  CHECK(team_of("") == TeamType::unknown);
  CHECK(team_of(" , ") == TeamType::unknown);
}

TEST_CASE(
    "collaboration labels of 2022-23 are read in any case, and who leads from leaning or first "
    "organisation") {
  const auto lead = [](const std::string& label, const std::string& organisations) {
    const Model model =
        sheet_2023("A,\"" + organisations + "\"," + label + ",20/01/2022,,Yes,,,,\r\n").models.at(0);
    CHECK(team_type(model) == TeamType::collaboration);
    return academically_led(model);
  };
  CHECK(lead("Industry - Academia Collaboration (Academia Leaning)", "Google"));
  CHECK(lead("Industry - Academia collaboration (academia leaning)", "Google"));
  CHECK_FALSE(lead("Industry - Academia Collaboration (Industry leaning)", "Technical University of Munich"));
  CHECK(lead("Industry - Academia Collaboration", "Technical University of Munich, Google AI"));
  CHECK_FALSE(lead("Industry - Academia Collaboration", "Google AI, Technical University of Munich"));
}

TEST_CASE("later vintages name the first author's sector first") {
  const auto first = [](const std::string& sectors) {
    return academically_led(epoch_2025("A,X,\"" + sectors + "\",2022,,,,\n").models.at(0));
  };
  CHECK(first("Academia,Industry"));
  CHECK_FALSE(first("Industry,Academia"));
  CHECK(first("Academia"));
  CHECK_FALSE(first("Government,Industry"));
}

TEST_CASE(
    "dates are day first in slashed sheets, ISO elsewhere, and month or year alone stand at their first "
    "day") {
  const auto date = [](const std::string& text) {
    const Model model = sheet_2023("A,X,Industry," + text + ",,Yes,,,,\r\n").models.at(0);
    return model.date ? format_date(*model.date) : "none";
  };
  CHECK(date("20/01/2022") == "2022-01-20");
  CHECK(date("02/03/2022") == "2022-03-02");
  CHECK(date("10/14/2019") == "2019-10-14");
  CHECK(date("2/3/2022 0:00") == "2022-03-02");
  CHECK(date("09/1973") == "1973-09-01");
  CHECK(date("1957") == "1957-01-01");
  CHECK(date("2022-01-20") == "2022-01-20");
  CHECK(date("2022-02") == "2022-02-01");
  CHECK(date("") == "none");
  CHECK(date("N/A") == "none");
}

TEST_CASE("numbers come in the spellings of spreadsheets; marks and zero are missing") {
  const auto flop = [](const std::string& text) {
    return sheet_2023("A,X,Industry,2022,,Yes,," + text + ",,\r\nB,X,Industry,2022,,Yes,,1,,\r\n")
        .models.at(0)
        .training_flop;
  };
  CHECK(flop("1.80E+02") == 180.0);
  CHECK(flop("1.0692e+25") == 1.0692e25);
  CHECK(flop("\"1,892,000\"") == 1'892'000.0);
  CHECK_FALSE(flop("0.0"));
  CHECK_FALSE(flop("#REF!"));
  CHECK_FALSE(flop("N/A"));
  CHECK_FALSE(flop("\"1,89\""));
}

TEST_CASE("criteria are counted in both spellings, and only where they are met") {
  const auto notability = [](const std::string& criteria, const std::string& met) {
    return sheet_2023("A,X,Industry,2022,\"" + criteria + "\"," + met + ",,,,\r\n").models.at(0).notability;
  };
  CHECK(notability("SOTA Improvement", "Yes").sota_improvement);
  CHECK(notability("SOTA improvement", "yes").sota_improvement);
  CHECK(notability("Historical relevance", "Yes").historical_significance);
  CHECK(notability("Historical significance", "Yes").historical_significance);
  CHECK(notability("Highly cited, significant use", "Yes").significant_use);
  CHECK_FALSE(notability("Highly cited", "No").highly_cited);
  CHECK_FALSE(notability("Highly cited", "").highly_cited);
  const Notability free_text = notability("competition winner", "Yes");
  CHECK_FALSE((free_text.sota_improvement || free_text.historical_significance || free_text.highly_cited));
}

TEST_CASE("names lose tabs and line ends; rows without a name are dropped and counted") {
  const ModelsFile read = epoch_2025("\"Zephyr\t\t\n\",X,Industry,2024,,,,\n ,X,Industry,2024,,,,\n");
  REQUIRE(read.models.size() == 1);
  CHECK(read.models[0].name == "Zephyr");
  CHECK(read.report.rows == 2);
  CHECK(read.report.dropped.at("no name").count == 1);
  CHECK(read.report.dropped.at("no name").first == "line 4");
}

TEST_CASE("of rows with the same name the first with training compute stays") {
  const ModelsFile read = epoch_2025(
      "FLAN,first,Industry,2021,,,,\nFLAN,second,Industry,2021,,4.9e22,,\nFLAN,third,Industry,2021,,1e20,,"
      "\nT0,one,Industry,2021,,,,\nT0,two,"
      "Industry,2021,,,,\n");
  REQUIRE(read.models.size() == 2);
  CHECK(read.models[0].organisations == std::vector<std::string>{"second"});
  CHECK(read.models[1].organisations == std::vector<std::string>{"one"});
  CHECK(read.report.dropped.at("duplicate name").count == 3);
}

TEST_CASE(
    "self-supervision comes from its column or from the approach, and is unknown where both are blank") {
  CHECK(sheet_2023("A,X,Industry,2022,,Yes,,,Yes?,\r\n").models.at(0).self_supervised == true);
  CHECK_FALSE(sheet_2023("A,X,Industry,2022,,Yes,,,,\r\n").models.at(0).self_supervised);
  CHECK(epoch_2025("A,X,Industry,2022,,,,Self-supervised learning\n").models.at(0).self_supervised == true);
  CHECK(epoch_2025("A,X,Industry,2022,,,,Supervised\n").models.at(0).self_supervised == false);
}

TEST_CASE("models written in our schema read back as themselves, and simulated ones stay marked") {
  const ModelsFile first = epoch_2025(
      "\"A, \"\"x\"\"\",\"U; V,W\",\"Academia,Industry\",2022-01-20,\"SOTA improvement,Training "
      "cost\",7.2003532012090695e+23,\"1,000\",Supervised\n"
      "B,,,,,,,\n");
  const std::string csv = models_to_csv(first.models);
  const ModelsFile second = read_models(csv, "models.csv");
  CHECK(models_to_csv(second.models) == csv);
  CHECK(second.models.at(0).training_flop == 7.2003532012090695e+23);
  CHECK(second.models.at(0).organisations == std::vector<std::string>{"U, V", "W"});
  CHECK(second.models.at(0).led_by == Sector::academia);
  CHECK(second.kind == SourceKind::real);
  const std::string simulated =
      "name,sectors,date,training_flop,source\nS,industry,2020,1e20,simulated with seed 1\n";
  CHECK(read_models(simulated, "s.csv").kind == SourceKind::synthetic);
}
