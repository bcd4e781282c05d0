// The classifier on lists that others labelled. Their borders between academic, government and nonprofit are
// not always ours (affiliation.cpp), so two questions are asked: how often the class agrees with theirs, and
// how often a university is taken for a company or a company for a university, which is what team types
// depend on. The floors are slightly below what is reached. Companies with a name that says nothing
// ("Terumo") stay unknown; that is most of what is missed.

#include "computedivide/affiliation.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>

#include "base/files.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/json.hpp"
#include "confusion.hpp"

using namespace computedivide;

namespace {

using enum AffiliationClass;

/// The output of `gzip -dc FILE`.
std::string unzipped(const std::filesystem::path& path) {
  const std::string command = "gzip -dc '" + path.string() + "'";
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
  REQUIRE(pipe != nullptr);
  std::string content;
  char buffer[1 << 16];
  for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, pipe.get())) > 0;)
    content.append(buffer, got);
  return content;
}

/// A registry's name as an author would write it: "Nvidia (United States)" without the country, which the
/// registries put after companies only and which would give them away.
std::string_view without_country(std::string_view name) {
  const std::size_t bracket = name.rfind(" (");
  return name.ends_with(')') && bracket != std::string_view::npos ? name.substr(0, bracket) : name;
}

void report(const char* title, const Confusion& confusion,
            const std::map<std::string, AffiliationClass>& right) {
  confusion.print(title);
  std::printf("accuracy %.4f; of those not unknown %.4f\n", confusion.accuracy(right),
              confusion.accuracy(right, true));
}

// The words of OpenAlex and ROR; types not listed here correspond to none of our classes.
const std::map<std::string, AffiliationClass> registry_classes{
    {"education", academic}, {"company", industry}, {"government", government}, {"nonprofit", nonprofit}};

}  // namespace

TEST_CASE("the organisations of the Epoch data set are classified", "[accuracy]") {
  const auto path = shared_file("organisations/epoch_organization_categories.csv");
  REQUIRE_SHARED(path);
  const std::map<std::string, AffiliationClass> right{{"Academia", academic},
                                                      {"Industry", industry},
                                                      {"Government", government},
                                                      {"Research collective", nonprofit}};
  CsvReader csv(path);
  const std::size_t name = csv.column("organization");
  const std::size_t category = csv.column("category");
  const std::size_t models = csv.column("n_models");
  Confusion confusion;
  Confusion by_models;
  while (csv.next()) {
    const AffiliationClass found = classify_affiliation(csv[name]).value;
    confusion.add(std::string(csv[category]), found);
    for (std::uint64_t i = parse_count(csv[models]).value_or(0); i > 0; --i)
      by_models.add(std::string(csv[category]), found);
  }
  report("Epoch organisations", confusion, right);
  report("the same, each as often as it has models", by_models, right);
  CHECK(confusion.accuracy(right) >= 0.85);
  CHECK(confusion.accuracy(right, true) >= 0.95);
  CHECK(confusion.share("Academia", academic) >= 0.96);
  CHECK(confusion.share("Industry", industry) >= 0.74);
  CHECK(confusion.share("Academia", industry) <= 0.01);
  CHECK(confusion.share("Industry", academic) <= 0.015);
  CHECK(by_models.accuracy(right) >= 0.90);
}

TEST_CASE("the institutions of OpenAlex works are classified", "[accuracy]") {
  const auto path = shared_file("organisations/openalex_institutions_seen.csv");
  REQUIRE_SHARED(path);
  CsvReader csv(path);
  const std::size_t name = csv.column("display_name");
  const std::size_t type = csv.column("type");
  Confusion confusion;
  while (csv.next())
    confusion.add(std::string(csv[type]), classify_affiliation(without_country(csv[name])).value);
  report("OpenAlex institutions", confusion, registry_classes);
  CHECK(confusion.accuracy(registry_classes) >= 0.83);
  CHECK(confusion.accuracy(registry_classes, true) >= 0.89);
  CHECK(confusion.share("education", academic) >= 0.98);
  CHECK(confusion.count("education", industry) == 0);
  CHECK(confusion.share("company", industry) >= 0.62);
  CHECK(confusion.share("company", academic) <= 0.06);
  CHECK(confusion.share("facility", industry) <= 0.05);
}

TEST_CASE("the organisations of the research registry are classified", "[accuracy]") {
  const auto path = shared_file("organisations/ror_partial.csv.gz");
  REQUIRE_SHARED(path);
  CsvReader csv(unzipped(path), "ror.csv");
  const std::size_t name = csv.column("name");
  const std::size_t types = csv.column("types");
  Confusion confusion;
  while (csv.next()) {
    std::vector<std::string> kinds = split_list(csv[types], '|');
    std::erase(kinds, "funder");  // says what it does, not what it is
    if (kinds.size() == 1) confusion.add(kinds[0], classify_affiliation(without_country(csv[name])).value);
  }
  report("ROR organisations", confusion, registry_classes);
  CHECK(confusion.accuracy(registry_classes) >= 0.71);
  CHECK(confusion.accuracy(registry_classes, true) >= 0.85);
  CHECK(confusion.share("education", academic) >= 0.93);
  CHECK(confusion.share("education", industry) <= 0.008);
  CHECK(confusion.share("company", industry) >= 0.51);
  CHECK(confusion.share("company", academic) <= 0.045);
}

TEST_CASE("university domains are academic by rule", "[accuracy]") {
  const auto path = shared_file("organisations/hipo_university_domains.csv");
  REQUIRE_SHARED(path);
  CsvReader csv(path);
  const std::size_t domains = csv.column("domains");
  Confusion confusion;
  while (csv.next()) {
    for (const std::string& domain : split_list(csv[domains], '|'))
      confusion.add("university", classify_domain(domain).value);
  }
  confusion.print("university domains");
  CHECK(confusion.share("university", academic) >= 0.80);
  CHECK(confusion.share("university", industry) <= 0.02);
  CHECK(confusion.share("university", government) <= 0.002);
}

TEST_CASE("NeurIPS 2019: few authors stay unknown, and code release by team type is what is known of it",
          "[accuracy]") {
  const auto path = shared_file("neurips/neurips_2019_code_release.json");
  REQUIRE_SHARED(path);
  const Json papers = parse_json(read_file(path), path.string());
  std::map<TeamType, std::pair<double, double>> code;  // papers, and those with code
  std::size_t authors = 0;
  std::size_t unknown_authors = 0;
  for (const Json& paper : papers.array("papers")) {
    std::vector<std::vector<AffiliationClass>> team;
    for (const Json& text : paper.at("affiliations", "paper").array("affiliations")) {
      team.push_back(classes_of_author(text.text("affiliation")));
      if (team.back().empty()) continue;  // nothing was written
      ++authors;
      const bool none = std::all_of(team.back().begin(), team.back().end(),
                                    [](AffiliationClass c) { return c == unknown; });
      if (none) ++unknown_authors;
    }
    auto& [all, with_code] = code[team_of_authors(team)];
    ++all;
    with_code += paper.at("code", "paper").boolean("code") ? 1 : 0;
  }
  for (const auto& [team, counts] : code) {
    std::printf("%-14s %4.0f papers, %.4f with code\n", std::string(name_of(team)).c_str(), counts.first,
                counts.second / counts.first);
  }
  std::printf("unknown: %zu of %zu author affiliations\n", unknown_authors, authors);
  const auto rate = [&](TeamType team) { return code.at(team).second / code.at(team).first; };
  CHECK(rate(TeamType::academic_only) == Approx(0.79).margin(0.01));
  CHECK(rate(TeamType::industry_only) == Approx(0.60).margin(0.03));
  CHECK(code.at(TeamType::unknown).first <= 5);
  CHECK(static_cast<double>(unknown_authors) <= 0.012 * static_cast<double>(authors));
}

TEST_CASE("conference papers: hardly an affiliation stays unknown", "[accuracy]") {
  const auto path = shared_file("conferences/ai_conference_papers.jsonl.gz");
  REQUIRE_SHARED(path);
  const std::string lines = unzipped(path);
  std::map<AffiliationClass, std::size_t> counts;
  std::size_t all = 0;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    const std::string_view line = std::string_view(lines).substr(begin, end - begin);
    begin = end + 1;
    if (number++ % 10 != 0) continue;  // one paper in ten is enough to see a share
    const Json paper = parse_json(line, "paper");
    const Json* affiliations = paper.find("affs");
    if (affiliations == nullptr || affiliations->is_null()) continue;
    for (const Json& text : affiliations->array("affs")) {
      for (const AffiliationClass value : classes_of_author(text.text("affiliation"))) {
        ++counts[value];
        ++all;
      }
    }
  }
  for (const AffiliationClass value : affiliation_classes) {
    std::printf("%-12s %8zu\n", std::string(name_of(value)).c_str(), counts[value]);
  }
  const auto share = [&](AffiliationClass value) {
    return static_cast<double>(counts[value]) / static_cast<double>(all);
  };
  CHECK(all >= 25000);
  CHECK(share(unknown) <= 0.015);
  CHECK(share(academic) == Approx(0.77).margin(0.03));
  CHECK(share(industry) == Approx(0.20).margin(0.03));
}
