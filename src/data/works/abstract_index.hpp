#pragma once

#include <functional>
#include <string_view>

#include "data/simd_json.hpp"
#include "data/works/work.hpp"

namespace computedivide {

/// Reads the inverted indexes of abstracts.
class IndexReader {
 public:
  /// `arena` keeps the texts whose escapes were resolved; `note` is told what is wrong with a part.
  IndexReader(TextArena& arena, std::function<void(std::string_view what)> note)
      : arena_(&arena), note_(std::move(note)) {}

  /// Reads the index into an empty abstract; `end` is the record's. Throws DamagedJson.
  void read(JsonValue& value, const char* end, Abstract& abstract);

 private:
  void read_text(std::string_view token);
  void read_tokens(JsonObject object, bool wrapped);
  void read_positions(JsonValue& value);
  std::string_view key_before(const char* key, const char* value);

  TextArena* arena_;
  std::function<void(std::string_view)> note_;
  JsonParser text_parser_;  // of an index that stands as a string
  Abstract* abstract_ = nullptr;
  const char* end_ = nullptr;
  const char* escape_ = nullptr;  // the first backslash from where it was looked for
};

}  // namespace computedivide
