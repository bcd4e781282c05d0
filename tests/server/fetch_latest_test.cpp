// fetch models --latest, whatever columns the table has, and run-all on what it brought.

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/json.hpp"
#include "fetch_harness.hpp"

using namespace computedivide;

namespace {

/// A table of notable models under these headers; a header beyond the known ones gets a note.
std::string table_of(const std::vector<std::string>& headers) {
  std::string csv;
  append_csv_record(csv, headers);
  for (int i = 0; i < 60; ++i) {
    std::vector<std::string> cells;
    for (const std::string& header : headers) {
      const auto is = [&](std::string_view start) { return header.starts_with(start); };
      cells.push_back(is("Model") || is("System")         ? "Model " + std::to_string(i)
                      : is("Organization categorization") ? (i % 3 == 0 ? "Academia" : "Industry")
                      : is("Organization Categorization") ? (i % 3 == 0 ? "Academia" : "Industry")
                      : is("Organization")                ? (i % 3 == 0 ? "MIT" : "Google")
                      : is("Publication date")
                          ? std::to_string(2010 + i / 4) + "-0" + std::to_string(1 + i % 9) + "-02"
                      : is("Training compute") ? "1e" + std::to_string(17 + i / 10)
                      : is("Notability criteria") || is("Inclusion criteria") ? "SOTA improvement"
                      : is("Parameters")                                      ? "2e9"
                                                                              : "a note");
    }
    append_csv_record(csv, cells);
  }
  return csv;
}

}  // namespace

TEST_CASE("fetch models --latest takes any layout of Epoch AI's table, and run-all works on it") {
  struct Layout {
    const char* what;
    std::vector<std::string> headers;
    bool is_read;
  };
  const std::vector<Layout> layouts{
      {"2025 and later",
       {"Model", "Organization", "Organization categorization", "Publication date", "Parameters",
        "Training compute (FLOP)", "Notability criteria"},
       true},
      {"2022, other names",
       {"System", "Organization(s)", "Organization Categorization", "Publication date", "Parameters",
        "Training compute (FLOPs)", "Inclusion criteria"},
       true},
      {"other order, and columns that nobody knows",
       {"Frontier model", "Training compute (FLOP)", "Publication date", "Notability criteria", "Model",
        "Possibly over 1e23 FLOP", "Organization categorization", "Organization", "Parameters", "Hall"},
       true},
      {"an unneeded column twice",
       {"Model", "Organization", "Organization categorization", "Publication date", "Parameters",
        "Training compute (FLOP)", "Notability criteria", "Task", "Task"},
       true},
      {"no compute",
       {"Model", "Organization", "Organization categorization", "Publication date", "Parameters"},
       false},
  };
  std::string body;
  Server server;
  server.on("/data/all_ai_models.csv",
            [&](const httplib::Request&, httplib::Response& r) { r.set_content(body, "text/csv"); });
  server.start();
  for (const Layout& layout : layouts) {
    INFO(layout.what);
    const Scratch scratch;
    const std::string environment =
        "COMPUTEDIVIDE_TEST_LOOPBACK=1 COMPUTEDIVIDE_CACHE=" + (scratch / "cache").string();
    body = table_of(layout.headers);
    const Finished fetched =
        run_program("fetch models --latest --first-wait 0.01 --base-url " + server.base(), environment);
    INFO(fetched.log);
    REQUIRE(fetched.exit_code == (layout.is_read ? 0 : 1));
    if (!layout.is_read) {
      CHECK_THAT(fetched.log, contains("Training compute (FLOP)"));
      CHECK(!fs::exists(scratch / "cache/models.csv"));
      continue;
    }
    CHECK_THAT(fetched.log, contains("60 models"));
    const fs::path out = scratch / "out";
    const Finished run =
        run_program("run-all --profile latest --only fig1,large_models --out " + out.string(), environment);
    INFO(run.log);
    REQUIRE(run.exit_code == 0);
    const std::string numbers = read_file(out / "large_models.numbers.json");
    CHECK_THAT(numbers, contains("above_1e9_parameters_2022"));
    CHECK_THAT(numbers, contains("\"value\": 4.0"));  // four models in each year
  }
}
