#include "data/works/json_source.hpp"

#include <fmt/format.h>

namespace computedivide {

bool JsonSource::next(Work& work) {
  std::string_view record;
  std::string_view problem;
  while (!ended_) {
    work.clear();
    switch (records_.next(record, problem)) {
      case JsonRecords::Got::record:
        if (read_whole(record, work) || (records_.split(record) && read_whole(record, work))) return true;
        problem = "a record that is not a JSON object";
        [[fallthrough]];
      case JsonRecords::Got::problem:
        work.drop = Drop::unreadable;
        errors.add(problem, where(), options_.strict);
        return true;
      case JsonRecords::Got::remark:
        errors.add(problem, where(), options_.strict);
        break;
      case JsonRecords::Got::end:
        ended_ = true;
        errors.add_damage(records_.reader().stream().damage(), options_.strict);
    }
  }
  return false;
}

bool JsonSource::read_whole(std::string_view record, Work& work) {
  if (!options_.strict && read_raw(record, work)) return true;
  arena_.clear();
  notes_.clear();
  try {
    JsonDocument document;
    read(open_object(parser_, record, document), record, work);
    // Nothing may stand behind the object.
    expect_end(document);
    if (options_.strict) expect_valid(record);
  } catch (const DamagedJson&) {
    work.clear();
    return false;
  }
  settle(work);
  for (const auto& [member, text] : notes_) {
    if (counts(member, work)) errors.add(text, where(), options_.strict);
  }
  return true;
}

void JsonSource::note(std::string_view what, std::string_view part) {
  notes_.emplace_back(member_, part.empty() ? fmt::format("{}: {}", member_, what)
                                            : fmt::format("{}: {}: {}", member_, part, what));
}

std::string_view JsonSource::text_of(std::string_view token, std::string_view part) {
  if (token == "null") return {};
  if (!is_string(token)) {
    note("is not a text", part);
    return {};
  }
  TextFault fault = TextFault::none;
  const std::string_view text = arena_.text(token, fault);
  if (fault != TextFault::none) note(name_of(fault), part);
  return text;
}

std::string JsonSource::where() const {
  return fmt::format("{}:{}", records_.reader().stream().name(), records_.reader().line());
}

}  // namespace computedivide
