// Names of accelerators in text that was read from a PDF. Text recognition splits a word before an inner
// capital ("Ge Force", "n Vidia"), authors put hyphens into names ("V-100") and generations into brackets
// ("TPUs (v3-8)"). The names are put right here, once, so that the search for names needs no such cases.

#include "annotate/name_repair.hpp"

#include <array>
#include <regex>
#include <string_view>
#include <utility>

namespace computedivide {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 22> slips{{
    {"Ge Force", "GeForce"},      {"Ge-Force", "GeForce"},        {"ge force", "GeForce"},
    {"Ge Froce", "GeForce"},      {"n Vidia", "NVIDIA"},          {"n VIDIA", "NVIDIA"},
    {"N VIDIA", "NVIDIA"},        {"NV IDIA", "NVIDIA"},          {"Nvdia", "NVIDIA"},
    {"NIVIDIA", "NVIDIA"},        {"Nividia", "NVIDIA"},          {"Telsa", "Tesla"},
    {"RTX Quadro", "Quadro RTX"}, {"RTX GeForce", "GeForce RTX"}, {"Ti Tan", "Titan"},
    {"TI TAN", "TITAN"},          {"GTX Titan V", "Titan V"},     {"GTX TITAN V", "TITAN V"},
    {"1080i ", "1080 Ti "},       {"Volta V100", "V100"},         {"Volta 100", "V100"},
    {"Tensor Core GPU", "GPU"},
}};

}  // namespace

std::string repair_names(std::string text) {
  for (const auto& [from, to] : slips) replace_all(text, from, to);
  // std::regex is slow, so it sees only texts that may need it.
  if (text.find("-100") != std::string::npos || text.find("-80") != std::string::npos ||
      text.find("-40") != std::string::npos) {
    static const std::regex hyphen(R"(\b([VvPpAaHh])-(100)s?\b|\b([Kk])-([48]0)s?\b)");
    text = std::regex_replace(text, hyphen, "$1$2$3$4");
  }
  if (text.find("TPU") != std::string::npos) {
    static const std::array<std::pair<std::regex, std::string>, 5> forms{{
        {std::regex(R"(\b[vV]([2-6](?:-[0-9]+)?) Cloud TPUs?\b)"), "Cloud TPU v$1"},
        {std::regex(R"(\bTPUs? ?\([vV]([2-6](?:-[0-9]+)?)\))"), "TPU v$1"},
        {std::regex(R"(\bTPUs? ?\([vV]([2-6]-[0-9]+) (and|or) [vV]([2-6]-[0-9]+)\))"), "TPU v$1 $2 TPU v$3"},
        {std::regex(R"((\bTPU ?[vV][2-6]) s\b)"), "$1s"},
        {std::regex(R"(\bTPUs ([vV][2-6])\b)"), "TPU $1"},
    }};
    for (const auto& [pattern, name] : forms) text = std::regex_replace(text, pattern, name);
  }
  return text;
}

}  // namespace computedivide
