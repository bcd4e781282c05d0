// Language and speech, vision, or other: by words.
//
// A word of the title counts as three of the abstract. The side with more points wins from three points on;
// where both have as many (captions, visual questions), it is vision. Words that both fields use
// ("recognition", "transformer") count for neither.

#include "data/papers/topic.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"

namespace computedivide {

namespace {

constexpr int title_points = 3;
constexpr int least_points = 3;

// A star is any ending.
constexpr std::array<std::string_view, 39> language{
    "language",       "languages",     "linguistic*", "multilingual", "translation", "text",
    "texts",          "textual",       "speech",      "spoken",       "speaker",     "dialog*",
    "conversational", "chatbot*",      "nlp",         "word",         "words",       "sentence*",
    "document*",      "summarization", "parsing",     "sentiment",    "entity",      "entities",
    "corpus",         "corpora",       "bert",        "gpt",          "llm",         "llms",
    "question",       "answering",     "transcri*",   "asr",          "voice",       "phoneme*",
    "discourse",      "narrative*",    "lexical"};
constexpr std::array<std::string_view, 40> vision{
    "image",  "images",       "imagery",         "imagenet",  "video",       "videos",      "visual*",
    "vision", "object",       "objects",         "pixel*",    "pose",        "poses",       "face",
    "faces",  "facial",       "scene",           "scenes",    "camera*",     "photo*",      "depth",
    "stereo", "segmentation", "detector*",       "3d",        "rgb",         "lidar",       "render*",
    "shape*", "lidars",       "superresolution", "saliency",  "optical",     "camouflage*", "texture*",
    "cifar",  "coco",         "denoising",       "handwrit*", "surveillance"};

bool is_topic_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view one) {
    return one.ends_with('*') ? word.starts_with(one.substr(0, one.size() - 1)) : one == word;
  });
}

struct Points {
  int language = 0;
  int vision = 0;
};

void add_points(Points& points, std::string_view text, int each) {
  const std::string lower = to_lower(text);
  for (std::size_t at = 0; at < lower.size();) {
    if (!is_topic_word(lower[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < lower.size() && is_topic_word(lower[end])) ++end;
    const std::string_view word = std::string_view(lower).substr(at, end - at);
    if (is_among(language, word)) points.language += each;
    if (is_among(vision, word)) points.vision += each;
    at = end;
  }
}

}  // namespace

PaperTopic topic_of(std::string_view title, std::string_view abstract) {
  Points points;
  add_points(points, title, title_points);
  add_points(points, abstract, 1);
  if (std::max(points.language, points.vision) < least_points) return PaperTopic::other;
  return points.language > points.vision ? PaperTopic::nlp_speech : PaperTopic::vision;
}

}  // namespace computedivide
