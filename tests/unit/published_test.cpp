#include "data/published.hpp"

#include <algorithm>
#include <regex>

#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "scratch.hpp"
#include "study/steps.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

const fs::path published_folder = test_folder() / ".." / "data" / "published";

const std::string header = "id,item,relation,value,printed,decimals,unit,where\n";
constexpr const char* good_row = "fig1.a,A share,~,0.65,65%,2,share,section 1\n";

// A folder with an index and one file.
struct Folder {
  Scratch scratch;
  const fs::path& path = scratch.path();
  explicit Folder(const std::string& rows, const std::string& index = "file,title\nfig1.csv,Figure 1\n") {
    scratch.write("fig1.csv", header + rows);
    scratch.write("index.csv", index);
  }
};

std::string message_of(const std::string& rows,
                       const std::string& index = "file,title\nfig1.csv,Figure 1\n") {
  const Folder folder(rows, index);
  try {
    read_published(folder.path);
  } catch (const Error& error) {
    const std::string message = error.what();
    const std::string prefix = folder.path.string() + "/";
    return message.starts_with(prefix) ? message.substr(prefix.size()) : message;
  }
  return "accepted";
}

}  // namespace

TEST_CASE("a published row keeps its relation, precision and place") {
  const Folder folder("fig1.a,\"A share, in words\",<,0.01,< 1%,2,share,\"section 1, paragraph 2\"\n");
  const std::vector<PublishedNumber> numbers = read_published(folder.path);
  REQUIRE(numbers.size() == 1);
  CHECK(numbers[0].id == "fig1.a");
  CHECK(numbers[0].item == "A share, in words");
  CHECK(numbers[0].relation == Relation::below);
  CHECK(numbers[0].value == 0.01);
  CHECK(numbers[0].printed == "< 1%");
  CHECK(numbers[0].decimals == 2);
  CHECK(numbers[0].unit == "share");
  CHECK(numbers[0].where == "section 1, paragraph 2");
}

TEST_CASE("published files that are wrong are refused with file, line and column") {
  CHECK(message_of(good_row) == "accepted");
  CHECK_THAT(message_of("fig1.a,A share,>=,0.65,65%,2,share,section 1\n"),
             contains("fig1.csv:2: column 'relation': '>='"));
  CHECK(message_of(std::string(good_row) + good_row) ==
        "fig1.csv:3: column 'id': 'fig1.a' appears twice; every row needs its own id");
  CHECK(message_of("fig1.a,A share,~,65%,65%,2,share,section 1\n") ==
        "fig1.csv:2: column 'value': '65%' is not a number");
  CHECK(message_of("fig1.a,A share,~,0.655,65%,2,share,section 1\n") ==
        "fig1.csv:2: column 'value': '0.655' has more than 2 places; the value as printed is needed");
  CHECK(message_of("fig1.a,A share,~,0.65,65%,two,share,section 1\n") ==
        "fig1.csv:2: column 'decimals': 'two' is not a number");
  CHECK(message_of("fig1.a,A share,~,0.65,65%,1.5,share,section 1\n") ==
        "fig1.csv:2: column 'decimals': '1.5' is not a number of places; a whole number from -15 to 15 is "
        "needed");
  CHECK(message_of("fig1.a,A share,~,0.65,65%,99,share,section 1\n") ==
        "fig1.csv:2: column 'decimals': '99' is not a number of places; a whole number from -15 to 15 is "
        "needed");
  CHECK(message_of("fig1.a,A share,~,0.65,65%,2,shares,section 1\n") ==
        "fig1.csv:2: column 'unit': 'shares' is unknown; did you mean 'share'?");
  CHECK(message_of("fig2.a,A share,~,0.65,65%,2,share,section 1\n") ==
        "fig1.csv:2: column 'id': 'fig2.a' is not of this file; a name that begins with 'fig1.' is needed");
  CHECK(message_of("fig1.,A share,~,0.65,65%,2,share,section 1\n") ==
        "fig1.csv:2: column 'id': 'fig1.' is not of this file; a name that begins with 'fig1.' is needed");
  CHECK(message_of("fig1.a,A share,~,0.65,65%,2,share,\n") ==
        "fig1.csv:2: column 'where': is blank; every published number has one");
}

TEST_CASE("a published row may say which other result makes it, or why none does, not both") {
  const Folder folder("");
  folder.scratch.write("fig1.csv",
                       "id,item,relation,value,printed,decimals,unit,where,made_by,not_made\n"
                       "fig1.a,A share,~,0.65,65%,2,share,section 1,audit,\n"
                       "fig1.b,A share,~,0.65,65%,2,share,section 1,,a definition\n");
  const std::vector<PublishedNumber> numbers = read_published(folder.path);
  REQUIRE(numbers.size() == 2);
  CHECK(numbers[0].made_by == "audit");
  CHECK(numbers[1].not_made == "a definition");
  folder.scratch.write("fig1.csv",
                       "id,item,relation,value,printed,decimals,unit,where,made_by,not_made\n"
                       "fig1.a,A share,~,0.65,65%,2,share,section 1,audit,a definition\n");
  CHECK_THROWS_WITH(read_published(folder.path),
                    contains("fig1.csv:2: column 'not_made': 'fig1.a' also names a result that makes it"));
}

TEST_CASE("a definition that names a parameter has the value that the program takes for it") {
  static const std::regex named("the parameter (\\w+) of ([\\w., ]+)");
  std::size_t found = 0;
  for (const PublishedNumber& number : read_published(published_folder)) {
    std::smatch match;
    if (!std::regex_search(number.not_made, match, named)) continue;
    ++found;
    INFO(number.id);
    const auto spec = std::find_if(parameter_specs().begin(), parameter_specs().end(),
                                   [&](const ParameterSpec& each) { return each.name == match[1].str(); });
    REQUIRE(spec != parameter_specs().end());
    CHECK(parse_number(spec->paper) == number.value);
    static const std::regex between(", | and ");
    const std::string steps = match[2].str();
    for (std::sregex_token_iterator at(steps.begin(), steps.end(), between, -1), end; at != end; ++at) {
      INFO(at->str());
      const auto step = std::find_if(study_steps().begin(), study_steps().end(),
                                     [&](const Step& each) { return each.id == at->str(); });
      REQUIRE(step != study_steps().end());
      CHECK(std::find(step->parameters.begin(), step->parameters.end(), spec->name) !=
            step->parameters.end());
    }
  }
  CHECK(found >= 4);
}

TEST_CASE("the index and the folder of published numbers must agree") {
  CHECK(message_of(good_row, "file,title\nfig1.csv,Figure 1\nfig9.csv,Figure 9\n") ==
        "index.csv:3: column 'file': 'fig9.csv' does not exist; a file next to the index is needed");
  CHECK(message_of(good_row, "file,title\nfig1.csv,Figure 1\nfig1.csv,Figure 1\n") ==
        "index.csv:3: column 'file': 'fig1.csv' appears twice; list it once");
  CHECK(message_of(good_row, "file,title\n") == "fig1.csv: is not in index.csv; the index must list it");
  const Folder folder(good_row);
  fs::remove(folder.path / "index.csv");
  CHECK_THROWS_WITH(read_published(folder.path),
                    "published: no file 'index.csv'; it gives the order of the others");
  CHECK_THROWS_AS(read_published(folder.path / "nowhere"), Error);
}

TEST_CASE("an unknown published id suggests the nearest") {
  const Folder folder(good_row);
  const std::vector<PublishedNumber> numbers = read_published(folder.path);
  CHECK(find_published(numbers, "fig1.a").value == 0.65);
  CHECK_THROWS_WITH(find_published(numbers, "fig1.b"),
                    "published: no number 'fig1.b'; did you mean 'fig1.a'?");
}

TEST_CASE("rounding goes half away from zero on the decimal text, not on the binary value") {
  CHECK(rounded_at(0.565, 2) == Decimal{57, -2});  // the nearest double lies below the half
  CHECK(rounded_at(-0.565, 2) == Decimal{-57, -2});
  CHECK(rounded_at(0.5649999, 2) == Decimal{56, -2});
  CHECK(rounded_at(0.56499999999999995, 2) == Decimal{57, -2});  // beyond the digits that a file shows
  CHECK(rounded_at(2.5, 0) == Decimal{3, 0});
  CHECK(rounded_at(0.5, 0) == Decimal{1, 0});
  CHECK(rounded_at(0.05, 0) == Decimal{0, 0});
  CHECK(rounded_at(-0.4, 0) == Decimal{0, 0});
  CHECK(rounded_at(9.996, 2) == Decimal{1, 1});
  CHECK(rounded_at(1250000, -5) == Decimal{13, 5});
  CHECK(rounded_at(1249999, -5) == Decimal{12, 5});
  CHECK(rounded_at(40000, -5) == Decimal{0, 0});
  CHECK(rounded_at(1e19, 0) == Decimal{1, 19});
  CHECK(rounded_at(0.81395348837209303, 4) == rounded_at(0.814, 4));
  CHECK(rounded_at(0, 3) == Decimal{0, 0});
}

TEST_CASE("every name of METHODS section 12 that the paper prints is among the published numbers") {
  const std::vector<PublishedNumber> numbers = read_published(published_folder);
  std::vector<std::string> expected{
      "fig1.top_quartile_academic_only_share_2010_2013",
      "fig1.top_quartile_academic_only_share_2020_2022",
      "fig1.top_quartile_industry_only_share_2022",
      "fig1.top_quartile_collaboration_share_since_2012",
      "fig1.top_quartile_collaboration_share_2000_2009",
      "fig1.largest_academic_self_supervised_over_largest_industry",
      "fig1.training_compute_doubling_time_months_since_2010",
      "large_models.above_1e9_parameters_2022",
      "large_models.above_1e9_parameters_industry_only_2022",
      "large_models.above_1e9_parameters_academic_only_2022",
      "fig2.industry_over_academic_mean_peak_flops",
      "fig2.industry_over_academic_mean_peak_flops_geometric",
      "fig2.industry_share_above_best_academic",
      "fig3.slope_pooled",
      "fig3.slope_topic_fe",
      "fig3.slope_two_way_fe",
      "fig3.slope_long_difference",
      "fig3.elasticity_topic_fe",
      "fig3.elasticity_natural_language_processing",
      "fig3.elasticity_language_model",
      "fig3.elasticity_machine_translation",
      "fig4.growth_academic_only",
      "fig4.growth_industry_involved",
      "fig5.studies_2021",
      "fig5.studies_share_2021",
      "fig5.mentions_ratio_2021_over_2019",
      "table1.odds_ratio_frac_industry",
      "table1.probability_change_pp",
      "table1.code_rate",
      "table1.mean_frac_industry",
      "table1.academic_code_rate",
      "table1.n",
      "fig6.slope_all",
  };
  for (const char* term :
       {"frac_industry", "n_authors", "year_2018", "year_2019", "year_2020", "year_2021"}) {
    for (const char* suffix : {"", ".se", ".p"}) expected.push_back(std::string("table1.") + term + suffix);
  }
  for (const std::string& id : expected) {
    INFO(id);
    CHECK_NOTHROW(find_published(numbers, id));
  }
}

TEST_CASE("the published numbers follow the paper's order and one another") {
  const std::vector<PublishedNumber> numbers = read_published(published_folder);
  std::vector<std::string> stems;
  for (const PublishedNumber& number : numbers) {
    const std::string stem = number.id.substr(0, number.id.find('.'));
    if (stems.empty() || stems.back() != stem) stems.push_back(stem);
  }
  // Results added since then are among these.
  const std::vector<std::string> order{"fig1", "large_models", "fig2",   "fig3",   "fig4",
                                       "fig5", "fig6",         "table1", "samples"};
  std::erase_if(stems, [&](const std::string& stem) {
    return std::find(order.begin(), order.end(), stem) == order.end();
  });
  CHECK(stems == order);
  // A coefficient without its error or p-value could not be audited.
  for (const PublishedNumber& number : numbers) {
    if (!number.id.ends_with(".se")) continue;
    const std::string term = number.id.substr(0, number.id.size() - 3);
    for (const char* suffix : {"", ".p", ".stars"}) CHECK_NOTHROW(find_published(numbers, term + suffix));
  }
}
