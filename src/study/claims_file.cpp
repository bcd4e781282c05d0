#include "study/claims_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "base/usage_error.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

template <class T>
struct Word {
  std::string_view word;
  T value;
};

constexpr Word<ClaimKind> kinds[]{{"directional", ClaimKind::directional},
                                  {"level", ClaimKind::level},
                                  {"below", ClaimKind::below},
                                  {"above", ClaimKind::above}};
constexpr Word<int> sides[]{{"above", 1}, {"below", -1}};
constexpr Word<Combine> combinations[]{
    {"first", Combine::first}, {"all", Combine::all}, {"contrast", Combine::contrast}};

struct FidelityOf {
  Fidelity fidelity;
  bool lower_bound;
};
constexpr Word<FidelityOf> fidelities[]{{"same_source", {Fidelity::same_source, false}},
                                        {"same_population", {Fidelity::same_population, false}},
                                        {"proxy", {Fidelity::proxy, false}},
                                        {"lower_bound", {Fidelity::proxy, true}},
                                        {"other_corpus", {Fidelity::other_corpus, false}}};

template <class T, std::size_t n>
T value_of(const Word<T> (&words)[n], std::string_view word, const std::string& where) {
  std::vector<std::string> legal;
  for (const Word<T>& each : words) {
    if (each.word == word) return each.value;
    legal.emplace_back(each.word);
  }
  fail("{}: '{}' is unknown; one of: {}", where, word, fmt::join(legal, ", "));
}

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
    fail("{}: '{}' is no number; 'a', 'a - b' or 'a / b' is expected, with ids for a and b", where, text);
  }
  return expression;
}

ClaimNumber parse_number_of(const std::string& text, const std::string& where) {
  const std::size_t open = text.find('[');
  if (open == std::string::npos || text.back() != ']') {
    fail("{}: '{}' has no fidelity; an id and its fidelity in brackets are expected", where, text);
  }
  const FidelityOf of =
      value_of(fidelities, std::string_view(text).substr(open + 1, text.size() - open - 2), where);
  return {parse_expression(std::string_view(text).substr(0, open), where), of.fidelity, of.lower_bound};
}

std::string text_cell(const CsvReader& csv, std::string_view name) {
  const std::size_t column = csv.column(name);
  const std::string cell(csv.trimmed(column));
  if (cell.empty()) fail("{}: is empty; every claim has one", csv.where(column));
  return cell;
}

std::optional<double> number_cell(const CsvReader& csv, std::string_view name) {
  const std::size_t column = csv.column(name);
  const std::string_view cell = csv.trimmed(column);
  if (cell.empty()) return std::nullopt;
  const std::optional<double> value = parse_number(cell);
  if (!value) fail("{}: '{}' is not a number; a decimal number is expected", csv.where(column), cell);
  return value;
}

void check_ids(const CsvReader& csv, const Claim& claim, std::span<const PublishedNumber> published) {
  const auto check = [&](std::string_view column, const std::string& id) {
    const bool known = std::any_of(published.begin(), published.end(),
                                   [&](const PublishedNumber& number) { return number.id == id; });
    if (known) return;
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

// What each kind needs; without it no verdict follows.
void check_kind(const CsvReader& csv, const Claim& claim) {
  const auto need = [&](bool given, std::string_view column, std::string_view what) {
    if (!given) fail("{}: '{}' needs {}", csv.where(csv.column(column)), claim.id, what);
  };
  switch (claim.kind) {
    case ClaimKind::directional:
      need(claim.null.has_value(), "null", "the null value of its direction");
      break;
    case ClaimKind::level:
      need(!claim.printed.empty(), "printed", "a printed number: it claims a level");
      need(claim.margin && *claim.margin > 0, "margin", "a margin above 0: it claims a level");
      break;
    default:
      need(!claim.printed.empty() || claim.null, "null", "a bound, printed or here");
  }
}

Claim read_row(const CsvReader& csv) {
  const auto where = [&](std::string_view name) { return csv.where(csv.column(name)); };
  const auto cell = [&](std::string_view name) { return csv.trimmed(csv.column(name)); };
  Claim claim;
  claim.id = text_cell(csv, "id");
  claim.claim = text_cell(csv, "claim");
  claim.where = text_cell(csv, "where");
  claim.section = text_cell(csv, "section");
  claim.measure = text_cell(csv, "measure");
  for (const std::string& part : split_list(cell("printed"), ';'))
    claim.printed.push_back(parse_expression(part, where("printed")));
  claim.rests_on = split_list(cell("rests_on"), ';');
  claim.kind = value_of(kinds, cell("kind"), where("kind"));
  claim.null = number_cell(csv, "null");
  if (claim.kind == ClaimKind::directional) claim.direction = value_of(sides, cell("side"), where("side"));
  claim.margin = number_cell(csv, "margin");
  claim.combine = value_of(combinations, cell("combine"), where("combine"));
  for (const std::string& part : split_list(text_cell(csv, "numbers"), ';'))
    claim.numbers.push_back(parse_number_of(part, where("numbers")));
  if (!cell("since").empty()) {
    claim.since = parse_expression(cell("since"), where("since"));
    claim.since_measure = text_cell(csv, "since_measure");
  }
  return claim;
}

std::vector<Claim> read_all(CsvReader& csv, std::span<const PublishedNumber> published) {
  std::vector<Claim> claims;
  std::set<std::string> ids;
  while (csv.next()) {
    claims.push_back(read_row(csv));
    check_ids(csv, claims.back(), published);
    check_kind(csv, claims.back());
    if (!ids.insert(claims.back().id).second) {
      fail("{}: '{}' is there twice; an id of its own is expected", csv.where(csv.column("id")),
           claims.back().id);
    }
  }
  return claims;
}

}  // namespace

std::string NumberExpression::text() const {
  return sign == 0 ? left : fmt::format("{} {} {}", left, sign, right);
}

std::vector<Claim> read_claims(std::span<const std::filesystem::path> files,
                               std::span<const PublishedNumber> published) {
  for (const std::filesystem::path& file : files) {
    if (file.filename() != claims_file_name) continue;
    CsvReader csv(file);
    return read_all(csv, published);
  }
  fail("published: no file '{}'; it holds the claims that the numbers belong to", claims_file_name);
}

std::vector<Claim> claims_from_text(std::string_view text, std::string name,
                                    std::span<const PublishedNumber> published) {
  CsvReader csv(text, std::move(name));
  return read_all(csv, published);
}

const Claim& find_claim(std::span<const Claim> claims, std::string_view id, std::string_view where) {
  std::vector<std::string> ids;
  for (const Claim& claim : claims) {
    if (claim.id == id) return claim;
    ids.push_back(claim.id);
  }
  fail_usage("{}: claim '{}' is unknown{}", where, id, suggestion(id, ids));
}

PrintedPaper read_paper(std::span<const std::filesystem::path> files) {
  PrintedPaper paper;
  paper.numbers = read_published(files);
  paper.claims = read_claims(files, paper.numbers);
  return paper;
}

PrintedPaper read_paper(const std::filesystem::path& folder) {
  PrintedPaper paper;
  paper.numbers = read_published(folder);
  const std::vector<std::filesystem::path> files{folder / claims_file_name};
  paper.claims = read_claims(files, paper.numbers);
  return paper;
}

}  // namespace computedivide
