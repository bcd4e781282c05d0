#include "data/simd_json.hpp"

#include "data/text_reader.hpp"

namespace computedivide {

static_assert(TextReader::padding >= simdjson::SIMDJSON_PADDING);

JsonObject open_object(JsonParser& parser, std::string_view text, JsonDocument& document) {
  const simdjson::padded_string_view padded(text.data(), text.size(), text.size() + TextReader::padding);
  document = sound(parser.iterate(padded));
  return sound(document.get_object());
}

void expect_end(JsonDocument& document) {
  if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) throw DamagedJson();
}

void expect_valid(std::string_view text) {
  thread_local simdjson::dom::parser parser;
  const simdjson::padded_string padded(text);
  if (parser.parse(padded).error() != simdjson::SUCCESS) throw DamagedJson();
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

}  // namespace computedivide
