// computedivide classify TEXT…: what kind of organisation an affiliation names, and why.

#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <optional>

#include "base/log.hpp"
#include "base/text.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "computedivide/affiliation.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/affiliation/lexicon.hpp"

namespace computedivide {

namespace {

std::vector<Affiliation> classify_parts(const std::string& text) {
  std::vector<Affiliation> parts = read_affiliations(text);
  // A text without any word is still an affiliation, of unknown class.
  if (parts.empty()) parts.push_back({text, {}});
  return parts;
}

std::string or_dash(const std::string& text) {
  return text.empty() ? "-" : text;
}

void print_table(const std::string& text) {
  for (const Affiliation& part : classify_parts(text)) {
    say("{:<10}  {:<36}  {:<28}  {}\n", name_of(part.decision.value), or_dash(part.decision.rule),
        or_dash(part.decision.evidence), part.text);
  }
}

// One object per line, so that a long list can be read as it comes.
void print_json(const std::string& text) {
  Json::Array parts;
  for (Affiliation& part : classify_parts(text)) {
    parts.push_back(Json::Object{{"affiliation", std::move(part.text)},
                                 {"class", name_of(part.decision.value)},
                                 {"rule", std::move(part.decision.rule)},
                                 {"evidence", std::move(part.decision.evidence)}});
  }
  fmt::print("{}\n", to_line(Json::Object{{"text", text}, {"affiliations", std::move(parts)}}));
}

void classify(const std::vector<std::string>& texts, bool as_json) {
  const auto print = [&](const std::string& text, const std::string& where) {
    if (const std::optional<std::size_t> bad = find_invalid_utf8(text))
      fail("{}: byte {} is not UTF-8; give the text as UTF-8", where, *bad + 1);
    as_json ? print_json(text) : print_table(text);
  };
  shipped_affiliation_lexicon();  // a malformed one is refused before anything is printed
  if (!as_json) say("{:<10}  {:<36}  {:<28}  {}\n", "class", "rule", "evidence", "affiliation");
  for (const std::string& text : texts) {
    if (text != "-") {
      print(text, "classify");
      continue;
    }
    std::size_t number = 0;
    for (std::string line; std::getline(std::cin, line);) {
      ++number;
      if (!trim(line).empty()) print(std::string(trim(line)), fmt::format("standard input:{}", number));
    }
  }
}

}  // namespace

void add_classify(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* command = app.add_subcommand(
      "classify", "Say what kind of organisation an affiliation names: academic, industry, …");
  auto texts = std::make_shared<std::vector<std::string>>();
  auto format = std::make_shared<TextFormat>(TextFormat::table);
  command
      ->add_option("TEXT", *texts,
                   "Affiliations as printed under authors' names; '-' reads lines from standard input")
      ->required();
  add_format(*command, *format, {TextFormat::table, TextFormat::json}, "table, or json: one object per line");
  command->footer(
      "Splits a text with several affiliations and prints for each its class (academic, industry, "
      "government,\n"
      "nonprofit, unknown), the lexicon's rule and the words that decided. E-mail addresses count by their\n"
      "domain. The lexicons are data/lexicons/affiliation_*.txt; affiliation_misleading.txt explains "
      "them.\n\n"
      "Examples:\n  computedivide classify 'Google Brain / MILA'\n"
      "  computedivide classify --format json - < affiliations.txt");
  command->callback([texts, format] { classify(*texts, *format == TextFormat::json); });
}

}  // namespace computedivide
