// How near a number's data are to the paper's: set by the source, by the number, and kept in files.

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "computedivide/numbers.hpp"
#include "results/papers/release/release_sample.hpp"
#include "scratch.hpp"
#include "study/steps.hpp"

using namespace computedivide;

namespace {

Number number_named(const std::string& name) {
  Number number;
  number.name = name;
  number.value = 1;
  number.unit = "ratio";
  return number;
}

NumbersFile file_of(std::optional<Fidelity> fidelity, SourceKind kind = SourceKind::real) {
  return {"x", {"papers", kind, "", "A table", fidelity}, {}, {number_named("a")}};
}

const Source& named(const std::vector<Source>& sources, const std::string& name) {
  return *std::find_if(sources.begin(), sources.end(),
                       [&](const Source& source) { return source.name == name; });
}

}  // namespace

TEST_CASE("the words of a fidelity are read back, and no others") {
  for (int i = 0; i <= static_cast<int>(Fidelity::synthetic); ++i) {
    const auto fidelity = static_cast<Fidelity>(i);
    CHECK(parse_fidelity(name_of(fidelity), "here") == fidelity);
  }
  CHECK_THROWS_AS(parse_fidelity("good", "here"), Error);
}

TEST_CASE(
    "a number has its own fidelity, else its source's; the user's and simulated data stay what they are") {
  NumbersFile file = file_of(Fidelity::same_population);
  CHECK(fidelity_of(file, file.numbers[0]) == Fidelity::same_population);
  file.numbers[0].fidelity = Fidelity::proxy;
  CHECK(fidelity_of(file, file.numbers[0]) == Fidelity::proxy);
  file.source.fidelity = Fidelity::user_data;
  CHECK(fidelity_of(file, file.numbers[0]) == Fidelity::user_data);
  file.source.fidelity = std::nullopt;
  CHECK(fidelity_of(file, file.numbers[0]) == Fidelity::user_data);
  file.source.kind = SourceKind::synthetic;
  CHECK(fidelity_of(file, file.numbers[0]) == Fidelity::synthetic);
}

TEST_CASE("a numbers file keeps the fidelity of its source and of each number") {
  NumbersFile file = file_of(Fidelity::same_population);
  file.numbers.push_back(number_named("b"));
  file.numbers[1].fidelity = Fidelity::other_corpus;
  const std::string text = numbers_to_text(file);
  const NumbersFile back = numbers_from_text(text, "x.numbers.json");
  CHECK(back.source.fidelity == Fidelity::same_population);
  CHECK(fidelity_of(back, back.numbers[0]) == Fidelity::same_population);
  CHECK(fidelity_of(back, back.numbers[1]) == Fidelity::other_corpus);
  CHECK(numbers_to_text(back) == text);
}

TEST_CASE("numbers that are not of NeurIPS alone are of another corpus") {
  const std::vector<Number> numbers =
      mark_other_venues({number_named("ratio_geometric_neurips_2021"), number_named("ratio_geometric_2021")});
  CHECK(!numbers[0].fidelity);
  CHECK(numbers[1].fidelity == Fidelity::other_corpus);
}

TEST_CASE("shipped files have the fidelity of their data set, a file that the user names has none") {
  const Scratch scratch;
  ::setenv("COMPUTEDIVIDE_CACHE", (scratch.path() / "cache").c_str(), 1);
  const std::vector<Source> shipped = resolve_sources({});
  CHECK(named(shipped, "models").fidelity == Fidelity::same_source);
  CHECK(named(shipped, "papers").fidelity == Fidelity::same_population);
  CHECK(named(shipped, "works").fidelity == Fidelity::other_corpus);
  CHECK(named(shipped, "published").fidelity == Fidelity::printed);
  CHECK(!named(shipped, "lexicons").fidelity);
  SourceOptions options;
  options.models = scratch.write("mine.csv", "Model\n");
  options.clusters = scratch.write("clusters.csv", "Name\n");
  const std::vector<Source> mine = resolve_sources(options);
  CHECK(named(mine, "models").fidelity == Fidelity::user_data);
  CHECK(named(mine, "gpu_clusters").fidelity == Fidelity::user_data);
  CHECK(named(mine, "gpu_clusters").files == std::vector{options.clusters});
  const auto pinned = shared_file("models/epoch_full_2025-06.csv");
  if (std::filesystem::exists(pinned)) {
    options.models = pinned;
    CHECK(named(resolve_sources(options), "models").fidelity == Fidelity::same_source);
  }
  ::unsetenv("COMPUTEDIVIDE_CACHE");
}
