#include "study/claims/claims.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include "base/find.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "score/features_file.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace {

constexpr std::string_view claims_file_name = "claims.csv";

constexpr std::array<std::string_view, 2> side_words{"below", "above"};
constexpr std::array<std::string_view, 3> combine_words{"first", "all", "contrast"};

/// The fidelity that a claim may expect of the data, in the order of Fidelity; a proxy that can only be too
/// small is a "lower_bound".
constexpr std::array<std::string_view, 5> fidelity_words{"same_source", "same_population", "proxy",
                                                         "other_corpus", "lower_bound"};

NumberExpression parse_expression(std::string_view text, const std::string& where) {
  NumberExpression expression;
  for (const std::string_view sign : {" - ", " / "}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    expression.sign = sign[1];
    expression.right = trim(text.substr(at + sign.size()));
    text = text.substr(0, at);
    break;
  }
  expression.left = trim(text);
  const bool two = expression.sign != 0;
  if (expression.left.empty() || expression.left.find(' ') != std::string::npos ||
      (two && (expression.right.empty() || expression.right.find(' ') != std::string::npos))) {
    fail("{}: '{}' is not a number; 'a', 'a - b' or 'a / b' is expected, with ids for a and b", where, text);
  }
  return expression;
}

ClaimNumber parse_number_of(const std::string& text, const std::string& where) {
  const std::size_t open = text.find('[');
  if (open == std::string::npos || text.back() != ']')
    fail("{}: '{}' has no fidelity; an id and its fidelity in brackets are expected", where, text);
  const std::string_view word = std::string_view(text).substr(open + 1, text.size() - open - 2);
  const bool lower_bound = word == fidelity_words.back();
  const auto fidelity = lower_bound ? Fidelity::proxy : parse_word<Fidelity>(word, fidelity_words, where);
  return {parse_expression(std::string_view(text).substr(0, open), where), fidelity, lower_bound};
}

void check_ids(const CsvReader& csv, const Claim& claim, std::span<const PublishedNumber> published) {
  const auto check = [&](std::string_view column, const std::string& id) {
    if (find_by(published, &PublishedNumber::id, id) != nullptr) return;
    std::vector<std::string> ids;
    for (const PublishedNumber& number : published) ids.push_back(number.id);
    fail("{}: '{}' is not among the published numbers{}", csv.where(csv.column(column)), id,
         suggestion(id, ids));
  };
  for (const NumberExpression& printed : claim.printed) {
    check("printed", printed.left);
    if (printed.sign != 0) check("printed", printed.right);
  }
  for (const std::string& id : claim.rests_on) check("rests_on", id);
}

// What each kind requires for a verdict.
void check_kind(const CsvReader& csv, const Claim& claim) {
  const auto need = [&](bool given, std::string_view column, std::string_view what) {
    if (!given) fail("{}: '{}' needs {}", csv.where(csv.column(column)), claim.id, what);
  };
  if (claim.kind == ClaimKind::directional) {
    need(claim.null.has_value(), "null", "the null value of its direction");
  } else if (claim.kind == ClaimKind::level) {
    need(!claim.printed.empty(), "printed", "a printed number: it claims a level");
    need(claim.margin && *claim.margin > 0, "margin", "a margin above 0: it claims a level");
  } else {
    need(!claim.printed.empty() || claim.null, "null", "a bound, printed or here");
  }
}

/// The value of a parameter by its name; nothing if it has none.
using ValueOf = std::function<std::optional<std::string>(const std::string&)>;

/// The text with each bracketed part, brackets included, replaced.
template <class Replace>
std::string with_replaced(std::string_view text, char opens, char closes, Replace replace) {
  std::string out;
  for (;;) {
    const std::size_t open = text.find(opens), close = text.find(closes, open);
    if (open == std::string_view::npos || close == std::string_view::npos) return out + std::string(text);
    out += std::string(text.substr(0, open)) + replace(text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
  }
}

/// Nothing where a parameter has no value.
std::optional<std::string> fill(std::string_view text, const ValueOf& value_of) {
  bool complete = true;
  const std::string filled = with_replaced(text, '{', '}', [&](std::string_view name) {
    const std::optional<std::string> value = value_of(std::string(name));
    complete = complete && value;
    return value.value_or("");
  });
  return complete ? std::optional(filled) : std::nullopt;
}

/// Throws Error, with `where`, for a parameter that the program does not have, and for one outside brackets.
void check_measure(std::string_view measure, const std::string& where) {
  fill(measure, [&](const std::string& name) -> std::optional<std::string> {
    if (find_parameter(name) != nullptr) return "";
    std::vector<std::string> names;
    for (const ParameterSpec& spec : parameter_specs()) names.emplace_back(spec.name);
    fail("{}: parameter '{}' is unknown{}", where, name, suggestion(name, names));
  });
  const std::string without = filled_measure(measure, {});
  if (without.find_first_of("{}[]|") == std::string::npos) return;
  fail(
      "{}: '{}' has a parameter outside brackets or an unmatched bracket; '[ in {{first_year}}]' is expected",
      where, measure);
}

Claim read_row(const CsvReader& csv) {
  const auto where = [&](std::string_view name) { return csv.where(csv.column(name)); };
  const auto cell = [&](std::string_view name) { return csv.trimmed(csv.column(name)); };
  const auto text = [&](std::string_view name) {
    return needed_cell(csv, csv.column(name), "every claim has one");
  };
  Claim claim;
  claim.id = text("id");
  claim.claim = text("claim");
  claim.where = text("where");
  claim.section = text("section");
  claim.measure = text("measure");
  check_measure(claim.measure, where("measure"));
  for (const std::string& part : split_list(cell("printed"), ';'))
    claim.printed.push_back(parse_expression(part, where("printed")));
  claim.rests_on = split_list(cell("rests_on"), ';');
  claim.kind = word_cell<ClaimKind>(csv, csv.column("kind"), claim_kind_words);
  claim.null = number_cell(csv, csv.column("null"));
  if (claim.kind == ClaimKind::directional)
    claim.direction = word_cell<bool>(csv, csv.column("side"), side_words) ? 1 : -1;
  claim.margin = number_cell(csv, csv.column("margin"));
  claim.combine = word_cell<Combine>(csv, csv.column("combine"), combine_words);
  for (const std::string& part : split_list(text("numbers"), ';'))
    claim.numbers.push_back(parse_number_of(part, where("numbers")));
  if (const auto column = csv.find("beside")) {
    for (const std::string& part : split_list(csv.trimmed(*column), ';')) {
      const std::size_t colon = part.find(": ");
      if (colon == std::string::npos)
        fail("{}: '{}': 'number: how it differs' is expected", where("beside"), part);
      claim.beside.push_back(
          {parse_expression(part.substr(0, colon), where("beside")), part.substr(colon + 2)});
    }
  }
  if (!cell("since").empty()) {
    claim.since = parse_expression(cell("since"), where("since"));
    claim.since_measure = text("since_measure");
  }
  if (const auto column = csv.find("unit")) claim.unit = csv.trimmed(*column);
  return claim;
}

}  // namespace

std::string filled_measure(std::string_view measure, const std::map<std::string, std::string>& parameters) {
  const ValueOf value_of = [&](const std::string& name) -> std::optional<std::string> {
    const auto found = parameters.find(name);
    if (found == parameters.end()) return std::nullopt;
    const bool is_open = name.ends_with("_year") && parse_count(found->second).value_or(0) >= open_end;
    return is_open ? std::nullopt : std::optional(found->second);
  };
  return with_replaced(measure, '[', ']', [&](std::string_view alternatives) -> std::string {
    while (!alternatives.empty()) {
      const std::string_view alternative = alternatives.substr(0, alternatives.find('|'));
      if (const auto filled = fill(alternative, value_of)) return *filled;
      alternatives.remove_prefix(std::min(alternative.size() + 1, alternatives.size()));
    }
    return "";
  });
}

std::string NumberExpression::text() const {
  return sign == 0 ? left : fmt::format("{} {} {}", left, sign, right);
}

std::vector<Claim> read_claims(CsvReader& csv, std::span<const PublishedNumber> published) {
  std::vector<Claim> claims;
  std::set<std::string> ids;
  while (csv.next()) {
    claims.push_back(read_row(csv));
    check_ids(csv, claims.back(), published);
    check_kind(csv, claims.back());
    if (!ids.insert(claims.back().id).second) {
      fail("{}: '{}' occurs twice; every row needs its own id", csv.where(csv.column("id")),
           claims.back().id);
    }
  }
  return claims;
}

const Claim& find_claim(std::span<const Claim> claims, std::string_view id, std::string_view where) {
  if (const Claim* claim = find_by(claims, &Claim::id, id)) return *claim;
  std::vector<std::string> ids;
  for (const Claim& claim : claims) ids.push_back(claim.id);
  fail_usage("{}: claim '{}' is unknown{}", where, id, suggestion(id, ids));
}

PrintedPaper read_paper(std::span<const std::filesystem::path> files) {
  PrintedPaper paper{read_published(files), {}};
  const auto name = [](const std::filesystem::path& file) { return file.filename().string(); };
  const std::filesystem::path* file = find_by(files, name, claims_file_name);
  if (file == nullptr)
    fail("published: no file '{}'; it holds the claims that the numbers belong to", claims_file_name);
  CsvReader csv(*file);
  paper.claims = read_claims(csv, paper.numbers);
  return paper;
}

PrintedPaper read_paper(const std::filesystem::path& folder) {
  PrintedPaper paper{read_published(folder), {}};
  CsvReader csv(folder / claims_file_name);
  paper.claims = read_claims(csv, paper.numbers);
  return paper;
}

}  // namespace computedivide
