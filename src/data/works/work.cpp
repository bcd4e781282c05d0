#include "data/works/work.hpp"

#include <array>
#include <utility>

#include "base/words.hpp"
#include "computedivide/error.hpp"
#include "data/works/source.hpp"

namespace computedivide {

void Abstract::clear() {
  empty_record(*this, &Abstract::tokens, &Abstract::positions);
}

void Work::clear() {
  empty_record(*this, &Work::concepts, &Work::topics, &Work::given_topics, &Work::abstract);
}

std::string_view name_of(Drop drop) {
  static constexpr std::array<std::string_view, drop_count> names{
      "unreadable",     "not a work", "duplicate id", "rejected or withdrawn", "year outside",  "no abstract",
      "other language", "retracted",  "paratext",     "expansion set",         "not in corpus", "ambiguous"};
  return word_of(drop, names);
}

std::uint64_t work_key(std::string_view id) {
  // FNV-1a, then a final mix so that all bits depend on all bytes.
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
  hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
  return (hash ^ (hash >> 31U)) | (std::uint64_t{1} << 63U);
}

void Abstract::set_text(std::string_view whole) {
  if (trim(whole).empty()) return;
  form = Form::text;
  text = whole;
}

std::optional<Drop> missing(const Work& work, const ReadOptions& options) {
  if (work.year < options.first_year || work.year > options.last_year) return Drop::year;
  if (work.abstract.form == Abstract::Form::none) return Drop::no_abstract;
  return std::nullopt;
}

void ReadErrors::add(std::string_view kind, std::string_view where, bool strict) {
  if (strict) fail("{}: {}; without --strict it is counted and the run goes on", where, kind);
  auto place = kinds.find(kind);
  if (place == kinds.end()) place = kinds.emplace(std::string(kind), Tally{0, std::string(where)}).first;
  ++place->second.count;
}

std::string WorksSource::where() const {
  return fmt::format("{}:{}", reader().stream().name(), reader().line());
}

bool WorksSource::end() {
  add_damage(ended_ ? "" : reader().stream().damage());
  ended_ = true;
  return false;
}

void WorksSource::add_damage(const std::string& damage) {
  if (!damage.empty()) errors.add("a file that is damaged or truncated", damage, options_.strict);
}

}  // namespace computedivide
