#include "data/clusters/clusters.hpp"
#include <algorithm>
#include <cctype>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "computedivide/error.hpp"
#include "results/models/clusters.hpp"
#include "step_harness.hpp"

using namespace computedivide;

namespace {

const std::string header =
    "Name,Status,Certainty,Country,Owner,First Operational Date,Sector,16-bit OP/s,Superseded by,"
    "Include in Standard Analysis,Decommissioned Date (if applicable),Total number of AI chips\n";

Cluster cluster(const std::string& name, const std::string& date, double ops, ClusterSector sector,
                std::vector<std::string> owners = {}) {
  Cluster made;
  made.name = name;
  made.owners = std::move(owners);
  made.sector = sector;
  made.operational = parse_date(date)->date;
  made.status = ClusterStatus::existing;
  made.ops_16bit = ops;
  made.standard = true;
  return made;
}

std::optional<double> value(const Clusters& clusters, const std::string& name) {
  for (const Number& number : clusters.numbers) {
    if (number.name == name) return number.value;
  }
  FAIL("no number " << name);
  return std::nullopt;
}

constexpr auto private_sector = ClusterSector::private_sector;
constexpr auto public_sector = ClusterSector::public_sector;

}  // namespace

TEST_CASE("a row of the clusters' table is read, and our form of it says the same") {
  const std::string text =
      "\xEF\xBB\xBF" + header +
      "A,Existing,Confirmed,Japan,\"RIKEN,Fujitsu\",2021-06,Public,1.5e18,B,True,,\"1,024\"\n"
      "B,Planned,Likely,,,Planned 2030,Public/Private,,,,,\n"
      "C,Decommissioned,Likely,,X,2019,,2e18,,True,2022-11-30,5\n";
  const ClustersFile read = read_clusters({text, "c.csv"});
  REQUIRE(read.clusters.size() == 3);
  const Cluster& first = read.clusters[0];
  CHECK(first.owners == std::vector<std::string>{"RIKEN", "Fujitsu"});
  CHECK(format_date(*first.operational) == "2021-06-01");
  CHECK(first.sector == public_sector);
  CHECK(first.ops_16bit == 1.5e18);
  CHECK(first.chips == 1024U);
  CHECK(first.superseded_by == "B");
  CHECK(first.standard);
  CHECK_FALSE(read.clusters[1].operational);
  CHECK_FALSE(read.clusters[1].standard);
  CHECK(format_date(*read.clusters[2].decommissioned) == "2022-11-30");
  const std::string own = clusters_to_csv(read.clusters);
  CHECK(clusters_to_csv(read_clusters({own, "own.csv"}).clusters) == own);
}

TEST_CASE("a table that is not one of clusters is refused with the columns that are missing") {
  CHECK_THROWS_WITH(read_clusters({"Name,Owner\nA,B\n", "c.csv"}),
                    contains("c.csv:1") && contains("'Sector'") && contains("'16-bit OP/s' or 'ops_16bit'"));
}

TEST_CASE("the column of dates decides the order of day and month, and headers may be written otherwise") {
  std::string capitals = header;
  std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                 [](unsigned char c) { return c == ' ' ? '_' : static_cast<char>(std::toupper(c)); });
  const std::string us =
      "A,Existing,,,,3/2/2021,Private,1e18,,True,,\nB,Existing,,,,12/31/2021,Private,1e18,,True,,\n";
  const ClustersFile read = read_clusters({capitals + us, "c.csv"});
  CHECK(format_date(*read.clusters[0].operational) == "2021-03-02");
  CHECK(format_date(*read.clusters[1].operational) == "2021-12-31");
  CHECK_THROWS_WITH(
      read_clusters({header + us + "C,Existing,,,,31/12/2021,Private,1e18,,True,,\n", "c.csv"}),
      contains("c.csv") && contains("line 3: '12/31/2021'") && contains("line 4: '31/12/2021'"));
}

TEST_CASE("one odd cell is missing and counted; a column of them is refused with its place") {
  const std::string good = "A,Existing,,,,2021-01-01,Private,1e18,,True,,\n";
  const ClustersFile read =
      read_clusters({header + good + good + "B,Existing,,,,2021-01-01,Private,many,,True,,\n", "c.csv"});
  CHECK_FALSE(read.clusters[2].ops_16bit);
  CHECK(read.remarks.size() == 1);
  CHECK(read.remarks.begin()->second.first.find("many") != std::string::npos);
  CHECK_THROWS_WITH(read_clusters({header + "B,Existing,,,,soon,Private,1e18,,True,,\n", "c.csv"}),
                    contains("c.csv:2") && contains("'soon'"));
}

TEST_CASE("shares are of what runs at the end of the year") {
  std::vector<Cluster> all{cluster("old", "2020-12-31", 1, private_sector),
                           cluster("new", "2022-03-01", 6, private_sector),
                           cluster("uni", "2021-01-01", 3, public_sector, {"University of Tokyo"}),
                           cluster("state", "2021-05-01", 1, public_sector, {"US Department of Energy"}),
                           cluster("which", "2022-05-01", 2, public_sector, {}),
                           cluster("mixed", "2022-12-31", 8, ClusterSector::both, {"Petrobras"})};
  all[0].superseded_by = "new";
  const Clusters clusters = compute_clusters(all);
  REQUIRE(clusters.years.size() == 3);
  CHECK(value(clusters, "share_private_2020") == 1);
  CHECK(value(clusters, "share_private_2021").value() == Approx(1.0 / 5));
  CHECK(value(clusters, "share_academic_2021").value() == Approx(3.0 / 5));
  CHECK(value(clusters, "share_government_2021").value() == Approx(1.0 / 5));
  CHECK(value(clusters, "share_private_2022").value() == Approx(6.0 / 20));
  CHECK(value(clusters, "share_public_unknown_2022").value() == Approx(2.0 / 20));
  CHECK(value(clusters, "share_public_private_2022").value() == Approx(8.0 / 20));
  CHECK(clusters.years[2].n() == 5);
}

TEST_CASE("clusters that do not count are counted by reason") {
  std::vector<Cluster> all(7, cluster("a", "2020-01-01", 1, private_sector));
  all[1].standard = false;
  all[2].ops_16bit.reset();
  all[3].sector = ClusterSector::unknown;
  all[4].operational.reset();
  all[5].status = ClusterStatus::planned;
  all[6].status = ClusterStatus::decommissioned;
  Cluster gone = cluster("gone", "2019-01-01", 4, public_sector);
  gone.status = ClusterStatus::decommissioned;
  gone.decommissioned = parse_date("2020-06-30")->date;
  all.push_back(gone);
  const Clusters clusters = compute_clusters(all);
  REQUIRE(clusters.years.size() == 2);
  CHECK(value(clusters, "share_public_unknown_2019") == 1);
  CHECK(value(clusters, "share_private_2020") == 1);
  CHECK(clusters.years[1].no_sector == 1);
  CHECK(value(clusters, "without_ops") == 1);
  CHECK(value(clusters, "without_sector") == 1);
  CHECK(value(clusters, "without_date") == 1);
  CHECK(clusters.standard == 7);
  CHECK(clusters.left_out.size() == 6);
}

TEST_CASE("a successor that does not run yet leaves its predecessor in place") {
  std::vector<Cluster> all{cluster("phase 1", "2020-01-01", 1, private_sector),
                           cluster("phase 2", "2021-01-01", 5, private_sector)};
  all[0].superseded_by = "phase 2";
  all[1].operational.reset();
  CHECK(compute_clusters(all).years.back().n() == 1);
  all[0].superseded_by = "never heard of";
  CHECK(compute_clusters(all).years.back().n() == 1);
}

TEST_CASE("no label of the clusters' figure touches another") {
  const SourceInfo source{"clusters", SourceKind::real, "", "A table"};
  for (const int years : {1, 3, 16, 40}) {
    std::vector<Cluster> all;
    for (int i = 0; i < years * 300; ++i) {
      all.push_back(cluster("c", std::to_string(1990 + i % years) + "-05-05", 1, private_sector));
    }
    CHECK(clashes(draw_clusters(compute_clusters(all), source)).empty());
  }
}

TEST_CASE("the step writes its table, its drawing and its numbers, or says what the table lacks") {
  StepHarness harness;
  const Step step{"clusters", "", "", clusters_reads, {}, run_clusters};
  const auto file = harness.folder / "in.csv";
  write_atomically(file, header + "A,Existing,,,,2021-01-01,Private,1e18,,True,,\n");
  harness.add_source("gpu_clusters", "", {file});
  harness.add_source("lexicons");
  const std::vector<std::string> names = harness.run(step);
  CHECK(std::find(names.begin(), names.end(), "clusters.csv") != names.end());
  CHECK(std::find(names.begin(), names.end(), "clusters.gp") != names.end());
  CHECK(read_file(harness.folder / "clusters.numbers.json").find("share_private_2021") != std::string::npos);
  write_atomically(file, header + "A,Existing,,,,2021-01-01,Private,1e18,,,,\n");
  CHECK_THROWS_WITH(harness.run(step), contains("standard analysis"));
}

TEST_CASE("the data set of December 2025 gives what it is known to give") {
  const auto file = shared_file("clusters/epoch_gpu_clusters_2025-12.csv");
  REQUIRE_SHARED(file);
  const ClustersFile read = read_clusters(CsvReader(file));
  CHECK(read.rows == 786);
  const Clusters clusters = compute_clusters(read.clusters);
  CHECK(clusters.standard == 482);
  CHECK(value(clusters, "without_ops") == 40);
  // By a program of its own that groups the file's rows.
  CHECK(value(clusters, "share_private_2018").value() == Approx(0.51768).margin(1e-5));
  CHECK(value(clusters, "share_private_2024").value() == Approx(0.77576).margin(1e-5));
  CHECK(value(clusters, "share_public_private_2025").value() == Approx(0.08619).margin(1e-5));
  double in_public = 0;
  for (const char* owner : {"academic", "government", "public_unknown"}) {
    in_public += value(clusters, fmt::format("share_{}_2022", owner)).value();
  }
  CHECK(in_public == Approx(0.3983).margin(1e-5));
}
