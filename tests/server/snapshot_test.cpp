// The snapshot, streamed from a server on this machine.

#include "catch.hpp"

#include <atomic>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"
#include "fetch/download.hpp"
#include "fetch/openalex/openalex.hpp"
#include "openalex_server.hpp"
#include "scratch.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

const std::string concept_ai = R"("concepts":[{"id":"https://openalex.org/C154945302","score":"0.51230"}])";

/// A record of the snapshot; `more` begins with a comma.
std::string record(const std::string& id, int year, const std::string& more) {
  return work_json(id, year, 1, more) + "\n";
}

/// A part that holds one record for each verdict, two that stay, and much that is of other years.
std::string part_text() {
  std::string text;
  text += record("W1", 2015, "," + concept_ai + ",\"cited_by_count\":7,\"title\":\"A \\ud83d title\"");
  for (int i = 0; i < 2000; ++i) text += record("W1" + std::to_string(i), 1990, "," + concept_ai);
  text += R"({"id":"W2","publication_year":2015,"abstract_inverted_index":null,)" + concept_ai + "}\n";
  text += R"({"id":"W3","publication_year":2015,"language":"fr","abstract_inverted_index":{"a":[0]},)" +
          concept_ai + "}\n";
  text += record("W4", 2015, ",\"is_retracted\":true," + concept_ai);
  text += record("W5", 2015, ",\"is_xpac\":true," + concept_ai);
  text += record("W6", 2015, ",\"concepts\":[]");
  text += "{\"id\":\"W7\",\"publication_year\":2015,\"abstract_inverted_index\":{\"a\n\n";
  text += R"({"id":"W8","publication_year" : 2021,"language":null,"abstract_inverted_index":{"a":[0]},)" +
          concept_ai + R"(,"is_paratext":false})";  // the last line has no line feed
  return text;
}

/// The bucket with one or more parts and a manifest.
struct Bucket {
  Server server;
  std::map<std::string, std::string> parts;  ///< path → gzip
  std::map<std::string, std::uint64_t> records;
  std::string manifest_path = "/data/jsonl/works/manifest.json";
  std::function<bool(int call, const std::string& body, const httplib::Request&, httplib::Response&)> disturb;
  std::atomic<int> part_calls{0};
  bool unknown_length = false;  ///< the manifest does not say how long the parts are

  void add(const std::string& date, const std::string& name, const std::string& bytes,
           std::uint64_t number = 0) {
    const std::string path = "data/jsonl/works/updated_date=" + date + "/" + name;
    parts[path] = bytes;
    records[path] = number;
  }

  std::string manifest() const {
    std::string list;
    for (const auto& [path, bytes] : parts) {
      list += (list.empty() ? "" : ",") + std::string("{\"url\":\"s3://openalex/") + path +
              "\",\"meta\":{\"content_length\":" + std::to_string(unknown_length ? 0 : bytes.size()) +
              ",\"record_count\":" + std::to_string(records.at(path)) + "}}";
    }
    return list;
  }

  void start() {
    server.on("/data/.*", [this](const httplib::Request& q, httplib::Response& r) {
      if (q.path == manifest_path) {
        const std::string key = manifest_path.ends_with(".json") ? "files" : "entries";
        r.set_content("{\"date\":\"2026-06-01\",\"" + key + "\":[" + manifest() + "]}", "application/json");
        return;
      }
      const auto found = parts.find(q.path.substr(1));
      if (found == parts.end()) {
        r.status = 403;
        r.set_content("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", "application/xml");
        return;
      }
      const int call = ++part_calls;
      if (disturb && disturb(call, found->second, q, r)) return;
      obey_range(q, r, found->second, "\"p1\"");
    });
    server.start();
  }

  SnapshotOptions options(const Scratch& folder) const {
    SnapshotOptions options;
    options.base = server.base();
    options.folder = folder / "snapshot";
    options.filter.topics = {std::string(ai_concepts)};
    return options;
  }
};

std::string kept_text(const SnapshotOptions& options, const std::string& name = "part_0000.jsonl.gz",
                      const std::string& date = "2026-05-01") {
  return gunzip(read_file(options.folder / ("updated_date=" + date) / name), name);
}

SnapshotCount run(const SnapshotOptions& options) {
  HttpSession session(test_policy());
  SnapshotCount total;
  const SnapshotPlan plan = plan_snapshot(session, options);
  for (const SnapshotPart& part : plan.parts) {
    const SnapshotCount count = fetch_part(session, options, part);
    for (std::size_t i = 0; i < verdict_count; ++i) total.verdicts[i] += count.verdicts[i];
  }
  return total;
}

}  // namespace

TEST_CASE("a part is streamed, filtered, and cut down to the members that are used, as they were spelt") {
  const Scratch folder;
  Bucket bucket;
  bucket.add("2026-05-01", "part_0000.gz", gzip(part_text()), 2008);
  bucket.start();
  const SnapshotOptions options = bucket.options(folder);
  HttpSession session(test_policy());
  const SnapshotPlan plan = plan_snapshot(session, options);
  REQUIRE(plan.parts.size() == 1);
  CHECK(plan.records == 2008);
  const SnapshotCount count = fetch_part(session, options, plan.parts[0]);
  CHECK(count.verdicts == std::array<std::uint64_t, verdict_count>{1, 2000, 1, 1, 1, 1, 1, 2});
  CHECK(count.records() == 2008);
  CHECK(
      kept_text(options) ==
      R"({"id":"https://openalex.org/W1","title":"A \ud83d title","publication_year":2015,"language":"en",)"
      R"("authorships":[{"institutions":[]}],"concepts":[{"id":"https://openalex.org/C154945302","score":"0.51230"}],)"
      R"("abstract_inverted_index":{"GPU,":[0],"a\"b}":[1]}})"
      "\n"
      R"({"id":"W8","publication_year":2021,"language":null,"concepts":[{"id":"https://openalex.org/C154945302",)"
      R"("score":"0.51230"}],"abstract_inverted_index":{"a":[0]},"is_paratext":false})"
      "\n");
  const fs::path file = options.folder / "updated_date=2026-05-01/part_0000.jsonl.gz";
  const Json sidecar = parse_json(read_file(sidecar_of(file)), "sidecar");
  CHECK(sidecar.at("sha256", "").text("") == sha256_file(file));
  CHECK(sidecar.at("records", "").at("kept", "").integer("") == 2);
  CHECK(sidecar.at("records", "").at("outside the years", "").integer("") == 2000);
  CHECK(plan_snapshot(session, options).parts.empty());
  CHECK(bucket.part_calls == 1);
}

TEST_CASE("several gzip members in one part are all read") {
  const Scratch folder;
  Bucket bucket;
  const std::string a = record("W1", 2015, "," + concept_ai), b = record("W2", 2016, "," + concept_ai);
  const std::string cut_within_a_line = a + b;
  bucket.add("2026-05-01", "part_0000.gz",
             gzip(cut_within_a_line.substr(0, a.size() + 5)) + gzip(cut_within_a_line.substr(a.size() + 5)) +
                 gzip(""));
  bucket.start();
  CHECK(run(bucket.options(folder)).verdicts[static_cast<std::size_t>(FilterVerdict::kept)] == 2);
}

TEST_CASE("a stream that breaks goes on where it broke, or anew where the server does not obey Range") {
  const Scratch folder;
  Bucket bucket;
  const bool obeys = GENERATE(true, false);
  const bool says_length = GENERATE(true, false);
  bucket.add("2026-05-01", "part_0000.gz", gzip(part_text()), 2008);
  bucket.disturb = [=](int call, const std::string& body, const httplib::Request&, httplib::Response& r) {
    if (call == 1) {
      r.set_header("ETag", "\"p1\"");
      r.status = 200;
      if (says_length) {
        break_off(r, body, body.size(), body.size() / 2);
      } else {
        r.set_chunked_content_provider("application/gzip", [body](std::size_t, httplib::DataSink& sink) {
          sink.write(body.data(), body.size() / 2);
          sink.done();
          return true;
        });
      }
      return true;
    }
    if (!obeys) {
      r.status = 200;
      r.set_content(body, "application/gzip");
    }
    return !obeys;
  };
  bucket.start();
  const SnapshotOptions options = bucket.options(folder);
  CHECK(run(options).verdicts == std::array<std::uint64_t, verdict_count>{1, 2000, 1, 1, 1, 1, 1, 2});
  CHECK(bucket.part_calls == 2);
  CHECK_FALSE(bucket.server.seen().back().range.empty());
  const std::string kept = kept_text(options);
  CHECK(std::count(kept.begin(), kept.end(), '\n') == 2);
}

TEST_CASE("a part that never comes whole leaves nothing that counts as done") {
  const Scratch folder;
  Bucket bucket;
  std::string bytes = gzip(part_text());
  bucket.add("2026-05-01", "part_0000.gz", bytes.substr(0, bytes.size() - 20));
  bucket.start();
  const SnapshotOptions options = bucket.options(folder);
  CHECK_THROWS_WITH(run(options), contains("ends within its compressed data"));
  CHECK_FALSE(fs::exists(options.folder / "updated_date=2026-05-01/part_0000.jsonl.gz"));
  bucket.parts.begin()->second = bytes;
  CHECK(run(options).verdicts.back() == 2);
}

TEST_CASE("damaged compression and web pages are refused") {
  const Scratch folder;
  Bucket bucket;
  std::string bytes = gzip(part_text());
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
  bucket.add("2026-05-01", "part_0000.gz", bytes);
  bucket.add("2026-05-02", "part_0000.gz", "<html>");
  bucket.disturb = [](int, const std::string& body, const httplib::Request&, httplib::Response& r) {
    if (body != "<html>") return false;
    r.set_content(body, "text/html");
    return true;
  };
  bucket.start();
  SnapshotOptions options = bucket.options(folder);
  options.to = "2026-05-01";
  CHECK_THROWS_WITH(run(options), contains("is damaged") || contains("ends within"));
  options.from = "2026-05-02";
  options.to.clear();
  CHECK_THROWS_WITH(run(options), contains("is a web page"));
}

TEST_CASE("parts are chosen by date and number, and a new snapshot's part of the same name is read again") {
  const Scratch folder;
  Bucket bucket;
  for (const std::string date : {"2026-05-01", "2026-05-02", "2026-05-03"}) {
    bucket.add(date, "part_0000.gz", gzip(record("W1", 2015, "," + concept_ai)));
    bucket.add(date, "part_0001.gz", gzip(record("W2", 2015, "," + concept_ai)));
  }
  bucket.start();
  SnapshotOptions options = bucket.options(folder);
  options.from = "2026-05-02";
  options.to = "2026-05-02";
  HttpSession session(test_policy());
  CHECK(plan_snapshot(session, options).parts.size() == 2);
  options.to.clear();
  options.most_parts = 3;
  run(options);
  const SnapshotPlan rest = plan_snapshot(session, options);
  CHECK(rest.done == 3);
  REQUIRE(rest.parts.size() == 1);
  CHECK(rest.parts[0].path.ends_with("2026-05-03/part_0001.gz"));
  bucket.add("2026-05-02", "part_0000.gz", gzip(record("W11111", 2015, "," + concept_ai)));
  CHECK(plan_snapshot(session, options).done == 2);
  options.from = "yesterday";
  CHECK_THROWS_WITH(plan_snapshot(session, options), contains("'yesterday' is not a day"));
}

TEST_CASE("parts that another filter kept are not mixed with these") {
  const Scratch folder;
  Bucket bucket;
  bucket.add("2026-05-01", "part_0000.gz", gzip(part_text()));
  bucket.start();
  SnapshotOptions options = bucket.options(folder);
  run(options);
  options.filter.last_year = 2024;
  CHECK_THROWS_WITH(run(options), contains("was made with another filter (years 2012-2021"));
}

TEST_CASE("the older layout's manifest is read where there is no new one") {
  const Scratch folder;
  Bucket bucket;
  bucket.manifest_path = "/data/works/manifest";
  bucket.parts["data/works/updated_date=2022-12-20/part_000.gz"] = gzip(record("W1", 2015, "," + concept_ai));
  bucket.records["data/works/updated_date=2022-12-20/part_000.gz"] = 1;
  bucket.start();
  const SnapshotOptions options = bucket.options(folder);
  CHECK(run(options).verdicts.back() == 1);
  CHECK(kept_text(options, "part_000.jsonl.gz", "2022-12-20").size() > 10);
}

TEST_CASE("a manifest's paths cannot lead out of the folder, and its kinds are all read") {
  const auto manifest = [](const std::string& url) { return "{\"entries\":[{\"url\":\"" + url + "\"}]}"; };
  for (const std::string bad : {"s3://openalex/data/works/updated_date=2022-12-20/../../../part.gz",
                                "s3://openalex/data/works/part_000.gz",
                                "https://example.org/data/works/updated_date=2022-12-20/part_000.gz",
                                "s3://openalex/data/works/updated_date=2022-12-20/a/part_000.gz",
                                "s3://openalex/data/authors/updated_date=2022-12-20/part_000.gz",
                                "s3://openalex/data/works/updated_date=2022-99-20/part_000.gz",
                                "s3://openalex/data/works/updated_date=2022-12-20/part 1.gz"}) {
    INFO(bad);
    CHECK_THROWS_WITH(read_manifest(manifest(bad), "manifest"), contains("is not a part of the works"));
  }
  const std::string good = "s3://openalex/data/works/updated_date=2022-12-20/part_000.gz";
  CHECK(read_manifest(manifest(good), "manifest").at(0).updated_date == "2022-12-20");
  const std::string entities =
      "{\"entities\":[{\"entity_type\":\"authors\",\"files\":[]},{\"entity_type\":\"works\","
      "\"files\":[{\"url\":\"" +
      good + "\",\"meta\":{\"content_length\":3,\"record_count\":2}}]}]}";
  CHECK(read_manifest(entities, "manifest").at(0).bytes == 3);
  CHECK_THROWS_WITH(read_manifest("{\"entities\":[]}", "manifest"), contains("lists no works"));
}

TEST_CASE("a part that is not the one of the manifest is refused, and asked for again") {
  const Scratch folder;
  Bucket bucket;
  const std::string bytes = gzip(part_text());
  bucket.add("2026-05-01", "part_0000.gz", bytes, 2);
  const std::string kind = GENERATE("206", "not gzip", "fewer records");
  std::atomic<bool> disturbed = true;
  bucket.disturb = [&](int, const std::string& body, const httplib::Request&, httplib::Response& r) {
    if (!disturbed) return false;
    if (kind == "206") {
      r.status = 206;
      r.set_header("Content-Range", "bytes 0-" + std::to_string(body.size() - 1) + "/*");
      r.set_content(body, "application/gzip");
    } else {
      r.set_content(kind == "not gzip" ? std::string(body.size(), 'x') : gzip(record("W1", 2015, "")),
                    "application/gzip");
    }
    return true;
  };
  if (kind == "fewer records") bucket.unknown_length = true;
  bucket.start();
  const SnapshotOptions options = bucket.options(folder);
  CHECK_THROWS_AS(run(options), Error);
  CHECK_FALSE(fs::exists(options.folder / "updated_date=2026-05-01/part_0000.jsonl.gz"));
  disturbed = false;
  CHECK(run(options).verdicts.back() == 2);
}

TEST_CASE("two entries of a manifest never become one file") {
  const std::string entry = "{\"url\":\"s3://openalex/data/a/works/updated_date=2022-12-20/part_000.gz\"}";
  std::string other = entry;
  other.replace(other.find("/a/"), 3, "/b/");
  for (const std::string& second : {entry, other})
    CHECK_THROWS_WITH(read_manifest("{\"entries\":[" + entry + "," + second + "]}", "manifest"),
                      contains("part_000.gz"));
}

TEST_CASE("a line without an end does not fill the memory") {
  std::vector<std::string> lines;
  LineSplitter splitter([&](std::string_view line) { lines.emplace_back(line); }, 10);
  splitter.push("short\nfar ");
  splitter.push("too long ");
  splitter.push("to keep\nnext\r\n\nlast");
  splitter.finish();
  CHECK(lines == std::vector<std::string>{"short", "next", "last"});
  CHECK(splitter.too_long() == 1);
}
