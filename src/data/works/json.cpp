#include "data/works/json.hpp"

#include "data/works/lines.hpp"

namespace computedivide {

static_assert(TextReader::padding >= simdjson::SIMDJSON_PADDING);

bool open_object(JsonParser& parser, std::string_view text, JsonDocument& document, JsonObject& object) {
  const simdjson::padded_string_view padded(text.data(), text.size(), text.size() + TextReader::padding);
  return parser.iterate(padded).get(document) == simdjson::SUCCESS &&
         document.get_object().get(object) == simdjson::SUCCESS;
}

bool is_valid_json(std::string_view text) {
  thread_local simdjson::dom::parser parser;
  const simdjson::padded_string padded(text);
  return parser.parse(padded).error() == simdjson::SUCCESS;
}

std::string& TextArena::add() {
  if (used_ == texts_.size()) texts_.emplace_back();
  std::string& text = texts_[used_++];
  text.clear();
  return text;
}

std::string_view TextArena::text(std::string_view token, TextFault& fault) {
  fault = TextFault::none;
  const std::string_view raw = token.substr(1, token.size() - 2);
  if (raw.find('\\') == std::string_view::npos) return raw;
  std::string& text = add();
  fault = unescape_json(raw, text);
  return text;
}

std::string_view name_of(TextFault fault) {
  switch (fault) {
    case TextFault::bad_escape:
      return "an escape that JSON does not have";
    case TextFault::lone_surrogate:
      return "a lone surrogate";
    case TextFault::none:
      break;
  }
  return "";
}

}  // namespace computedivide
