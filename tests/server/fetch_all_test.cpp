// Every fetch set from a local server, then run-all on what it brought. The files are small stand-ins of the
// shape of the upstream ones, made here: models and papers from the facts that ship, conference papers from a
// few words.

#include <array>
#include <set>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"
#include "fetch/download.hpp"
#include "fetch_harness.hpp"
#include "results/data_folder.hpp"

using namespace computedivide;

namespace {

fs::path embedded(const std::string& name) { return test_file("../data/embedded/" + name); }

std::string record(const std::vector<std::string>& cells) {
  std::string csv;
  append_csv_record(csv, cells);
  return csv;
}

std::string all_of(std::string text, char from, char to) {
  std::replace(text.begin(), text.end(), from, to);
  return text;
}

/// A table of models under Epoch AI's headers, with abstracts of a few words.
std::string models_stand_in(const std::string& name) {
  std::string out =
      record({"Model", "Organization", "Organization categorization", "Country (of organization)",
              "Publication date", "Domain", "Parameters", "Training compute (FLOP)", "Confidence",
              "Training dataset size (datapoints)", "Training hardware", "Hardware quantity",
              "Training time (hours)", "Approach", "Notability criteria", "Citations", "Abstract"});
  CsvReader csv(embedded(name));
  while (csv.next()) {
    // A vintage has the columns that its upstream has.
    const auto cell = [&](std::string_view column) {
      const auto place = csv.find(column);
      return place ? std::string(csv.trimmed(*place)) : std::string();
    };
    std::string sectors;
    for (const std::string& sector : split_list(cell("sectors"), ';')) {
      sectors += sectors.empty() ? "" : ",";
      sectors += sector == "academia" ? "Academia" : sector == "industry" ? "Industry" : sector;
    }
    out += record({cell("name"), all_of(cell("organisations"), ';', ','), sectors,
                   all_of(cell("countries"), ';', ','), cell("date"), cell("domain"), cell("parameters"),
                   cell("training_flop"), cell("confidence"), cell("dataset_size"), cell("hardware"),
                   cell("hardware_quantity"), cell("training_hours"),
                   cell("self_supervised") == "yes" ? "Self-supervised learning" : "",
                   all_of(cell("notability"), ';', ','), cell("citations"),
                   cell("training_flop").empty() ? "We study a task."
                                                 : "We train a large model with billions of parameters."});
  }
  return out;
}

constexpr std::array<std::string_view, 10> topics{
    "natural language processing", "language model",    "machine translation", "reinforcement learning",
    "transfer learning",           "robotics",          "object detection",    "speech recognition",
    "generative adversarial",      "image segmentation"};

/// Papers as Paper Copilot lists them; the file's name says venue and year.
std::string conference_stand_in(const std::string& stem) {
  constexpr int papers = 60;
  Json::Array list;
  for (int i = 0; i < papers; ++i) {
    const auto at = static_cast<std::size_t>(i);
    const std::string topic(topics[at % topics.size()]);
    const std::string second(topics[(at + 1 + at / topics.size()) % topics.size()]);
    std::string abstract = "We train a deep neural network for " + topic + " and " + second + ". ";
    for (std::size_t k = 0; k < (at * 7 + stem.size()) % 5; ++k) abstract += "Memory and GPU hardware grow. ";
    const std::string company = i % 2 == 0 ? "University of Oxford" : "Google Research";
    list.push_back(Json::Object{{"title", topic + " " + stem + " " + std::to_string(i)},
                                {"status", "Poster"},
                                {"track", "main"},
                                {"id", std::to_string(i)},
                                {"author", "Ann Lee; Bo Li"},
                                {"abstract", abstract},
                                {"aff", company + "; University of Oxford + " + company}});
  }
  return to_text(list);
}

/// Answers of the reproducibility index for three papers of the venue and year in the file's name.
std::string index_stand_in(const std::string& stem) {
  Json::Object papers{{"model", "m"}};
  for (int i = 1; i <= 3; ++i) {
    const auto answer = [&](std::int64_t result, const std::string& quote) {
      return Json(Json::Object{{"result", result}, {"paper_text", quote}});
    };
    papers.emplace_back(
        stem + "__" + std::to_string(i),
        Json::Object{{"research_type", answer(0, "we test")},
                     {"affiliation", answer(i % 3, "Ann Lee1 Bo Li2 1University of Oxford 2Google")},
                     {"open_source_code", answer(i % 2, "Our code is online.")},
                     {"hardware_specification", answer(1, "We train on 8 V100 GPUs.")}});
  }
  return to_text(papers);
}

/// Papers that were judged: by the model, or by people.
std::string judged_stand_in() {
  std::string out =
      "conference,year,filename,research_type,affiliation,open_source_code,hardware_specification\n";
  for (int i = 1; i <= 8; ++i)
    out += record(
        {"NeurIPS", "2020", "p" + std::to_string(i), "0", std::to_string(i % 3), std::to_string(i % 2), "1"});
  return out;
}

std::string list_stand_in(const std::string& stem) {
  const std::size_t line = stem.find('_');
  const std::string venue = stem.substr(0, line), year = stem.substr(line + 1);
  std::string out = "Conference,Year,Filename,Title,Authors,Category,PDF_URL\n";
  // The papers of one range of that year.
  for (int i = 1; i <= 3; ++i)
    out += record({venue, year, stem + "_1_250__" + std::to_string(i) + ".pdf",
                   "Paper " + stem + std::to_string(i), "Ann Lee and Bo Li", "None", "u"});
  return out;
}

std::string clusters_stand_in() {
  std::string out =
      record({"Name", "Status", "Certainty", "Owner", "Sector", "Country", "First Operational Date",
              "16-bit OP/s", "Total number of AI chips", "Include in Standard Analysis", "Superseded by",
              "Decommissioned Date (if applicable)", "Chip quantity (primary)"});
  CsvReader csv(embedded("clusters.csv"));
  while (csv.next()) {
    const auto cell = [&](std::string_view column) { return std::string(csv.trimmed(csv.column(column))); };
    out += record({cell("name"), cell("status"), cell("certainty"), all_of(cell("owner"), ';', ','),
                   cell("sector"), cell("country"), cell("first_operational"), cell("ops_16bit"),
                   cell("chips"), cell("standard") == "true" ? "True" : "", cell("superseded_by"),
                   cell("decommissioned"), cell("chips")});
  }
  return out;
}

std::string hardware_stand_in(bool newer) {
  std::string out = record(
      {"Hardware name", "Manufacturer", "Release date",
       newer ? "Memory (bytes)" : "Memory size per board (Byte)",
       "FP64 (double precision) performance (FLOP/s)", "FP32 (single precision) performance (FLOP/s)",
       "TF32 (TensorFloat-32) performance (FLOP/s)", "FP16 (half precision) performance (FLOP/s)",
       "Tensor-FP16/BF16 performance (FLOP/s)", "INT8 performance (OP/s)", "FP8 performance (FLOP/s)"});
  return out + record({"NVIDIA Tesla V100 SXM2 32 GB", "NVIDIA", "2018-03-27", "32000000000", "7.8e12",
                       "1.57e13", "", "3.13e13", "1.25e14", "", ""});
}

std::string census_stand_in() {
  Json::Array papers;
  for (int i = 0; i < 40; ++i) {
    Json::Array authors{Json(i % 3 == 0 ? "Google" : "University of Oxford"), Json("University of Oxford")};
    for (int more = 0; more < i % 4; ++more) authors.push_back(Json("Stanford University"));
    papers.push_back(Json::Object{{"name", std::to_string(9000 + i) + "-paper-" + std::to_string(i)},
                                  {"code", i % 5 != 0},
                                  {"affiliations", authors}});
  }
  return to_text(papers);
}

/// The stand-in for a pinned file.
std::string stand_in(const PinnedFile& pinned) {
  const std::string folder = pinned.file.parent_path().string();
  const std::string stem = pinned.file.stem().string();
  const auto is_of = [&](std::string_view set) {
    return std::find(pinned.sets.begin(), pinned.sets.end(), set) != pinned.sets.end();
  };
  if (pinned.file == "models.csv") return models_stand_in("models.csv");
  if (is_of("models")) return models_stand_in("models_" + vintage_in_name(pinned.file) + ".csv");
  if (is_of("hardware")) return hardware_stand_in(stem.ends_with("2026-07"));
  if (is_of("clusters")) return clusters_stand_in();
  if (folder == "conferences") return conference_stand_in(stem);
  if (folder == "reproducibility/lists") return list_stand_in(stem);
  if (stem.starts_with("results_evaluation")) return judged_stand_in();
  if (is_of("papers")) return index_stand_in(stem);
  if (stem == "neurips_2019_code_release") return census_stand_in();
  return pinned.file.extension() == ".json" ? "[]" : "Title\nAnn Lee (MIT)\n";
}

/// The ids of the rows of a ledger that have a number of ours.
std::set<std::string> rows_with_numbers(const fs::path& ledger) {
  std::set<std::string> ids;
  CsvReader csv(ledger);
  while (csv.next()) {
    if (!csv.trimmed(csv.column("ours")).empty()) ids.emplace(csv.trimmed(csv.column("id")));
  }
  return ids;
}

}  // namespace

TEST_CASE("everything that fetch all brings can be read, and makes every row that the shipped data make",
          "[fetch-all]") {
  const Scratch scratch;
  // The shipped data, but a catalogue of stand-ins.
  const fs::path data = scratch.path() / "data";
  fs::create_directories(data);
  for (const auto& entry : fs::directory_iterator(test_file("../data"))) {
    if (entry.path().filename() != "sources.json")
      fs::create_symlink(fs::canonical(entry.path()), data / entry.path().filename());
  }
  const Catalogue catalogue = read_catalogue(test_file("../data/sources.json"));
  std::map<std::string, std::string> bodies;
  Json::Array files;
  for (const PinnedFile& pinned : catalogue.files) {
    std::string body = stand_in(pinned);
    Json::Array sets;
    for (const std::string& set : pinned.sets) sets.push_back(Json(set));
    files.push_back(Json::Object{{"name", pinned.name},
                                 {"title", pinned.title},
                                 {"file", pinned.file.string()},
                                 {"sets", sets},
                                 {"repository", pinned.repository},
                                 {"commit", pinned.commit},
                                 {"path", pinned.path},
                                 {"sha256", sha256_hex(body)},
                                 {"bytes", static_cast<std::int64_t>(body.size())},
                                 {"licence", pinned.licence}});
    bodies["/" + pinned.repository + "/" + pinned.commit + "/" + pinned.path] = std::move(body);
  }
  scratch.write("data/sources.json",
                to_text(Json::Object{{"schema", 1}, {"models", catalogue.models}, {"files", files}}));

  Server server;
  server.on("/.*", [&](const httplib::Request& request, httplib::Response& response) {
    const auto found = bodies.find(request.path);
    response.status = found == bodies.end() ? 404 : 200;
    if (found != bodies.end()) response.set_content(found->second, "application/octet-stream");
  });
  server.start();
  const fs::path cache = scratch.path() / "cache", out = scratch.path() / "out";
  const std::string environment = "COMPUTEDIVIDE_TEST_LOOPBACK=1 COMPUTEDIVIDE_CACHE=" + cache.string() +
                                  " COMPUTEDIVIDE_DATA=" + data.string();
  const fs::path program = quick_program();
  const Finished fetched =
      run_program("fetch all --first-wait 0.01 --base-url " + server.base(), environment, program);
  INFO(fetched.log);
  REQUIRE(fetched.exit_code == 0);
  CHECK(server.seen().size() == catalogue.files.size());

  // Without a release build, the parts that take minutes are left out.
  const bool is_slow = program == fs::path(built_program());
  const std::string only =
      is_slow ? " --only fig1,large_models,vintages,fig2,hardware_divide,fig3,fig4,fig5,fig6,table1,"
                "census2019,code_release,clusters,terms,ledger"
              : "";
  const Finished run = run_program("run-all" + only + " --out " + out.string(), environment, program);
  INFO(run.log);
  REQUIRE(run.exit_code == 0);
  const std::set<std::string> ours = rows_with_numbers(out / "ledger.csv");
  const std::set<std::string> made = [&] {
    std::set<std::string> results;
    for (const auto& entry : fs::directory_iterator(out)) {
      const std::string name = entry.path().filename().string();
      if (name.ends_with(".numbers.json")) results.insert(name.substr(0, name.find('.')));
    }
    return results;
  }();
  for (const std::string& id : rows_with_numbers(test_file("../figures/paper/ledger.csv"))) {
    // The stand-ins hold a few abstracts per venue; Figure 3's fits need hundreds.
    if (!made.contains(id.substr(0, id.find('.'))) || id.starts_with("fig3.")) continue;
    INFO(id);
    CHECK(ours.contains(id));
  }
}
