// The words of the OpenAlex API: filters, addresses, pages, budgets (as of 2026).
//
// One filter= carries all conditions: comma is "and", | is "or" (at most 100 values). search= costs ten times
// as much and is never used. Lists are requested in the order of publication dates, because the default order
// changes over time; samples are drawn by the server from a seed and allow no order and no cursor, only
// pages.

#include "fetch/openalex/openalex.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "base/address.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/json/json_parts.hpp"

namespace computedivide {

namespace {

constexpr std::uint64_t most_page_bytes = std::uint64_t{64} << 20;  ///< decompressed: 200 works are 1 to 5 MB
constexpr std::size_t most_alternatives = 100;
constexpr std::size_t most_listed_authors = 100;
constexpr std::string_view selection =
    "id,doi,title,publication_year,publication_date,language,type,is_retracted,authorships,concepts,topics,"
    "primary_topic,abstract_inverted_index";

bool is_id(std::string_view text, std::string_view letter) {
  if (!text.starts_with(letter)) return false;
  text.remove_prefix(letter.size());
  return !text.empty() && text.size() <= 12 && std::all_of(text.begin(), text.end(), is_digit);
}

/// "https://openalex.org/W123" → "W123"; empty for anything else, which is never put into an address.
std::string short_id(std::string_view id) {
  const std::size_t slash = id.rfind('/');
  const std::string_view last = slash == std::string_view::npos ? id : id.substr(slash + 1);
  return is_id(last, "W") ? std::string(last) : "";
}

bool authors_are_cut(const JsonParts& work) {
  if (flag_of(work.find("is_authors_truncated")).value_or(false)) return true;
  return JsonParts(work.find("authorships")).parts().size() >= most_listed_authors;
}

}  // namespace

const std::vector<std::string_view>& kept_members() {
  static const std::vector<std::string_view> names = split_all(selection, ',');
  return names;
}

std::string topic_condition(std::string_view topic) {
  const std::vector<std::string> words = split_list(topic, '|');
  const auto all = [&](std::string_view letter) {
    return !words.empty() && std::all_of(words.begin(), words.end(),
                                         [&](const std::string& word) { return is_id(word, letter); });
  };
  if (words.size() > most_alternatives) {
    fail("topic '{}…': joins {} ids; at most {} are needed", topic.substr(0, 40), words.size(),
         most_alternatives);
  }
  const std::string joined = fmt::format("{}", fmt::join(words, "|"));
  if (all("C")) return "concepts.id:" + joined;
  if (all("T")) return "topics.id:" + joined;
  if (all("")) return "primary_topic.subfield.id:" + joined;
  fail(
      "topic '{}': is unknown; ids of concepts (C154945302), of topics (T10320) or of subfields (1702) are "
      "needed, of one kind, joined by |",
      topic);
}

std::string list_address(std::string_view base, const ListRequest& request) {
  std::string address = fmt::format("{}/works?filter={}&select={}&per_page={}", base,
                                    percent_encode(request.filter, ":,"), selection, works_a_page);
  if (request.sample)
    return address + fmt::format("&sample={}&seed={}&page={}", *request.sample, request.seed, request.cursor);
  return address + "&sort=publication_date&cursor=" + percent_encode(request.cursor, "*");
}

std::string count_address(std::string_view base, std::string_view filter) {
  return fmt::format("{}/works?filter={}&group_by=publication_year&per_page={}", base,
                     percent_encode(filter, ":,"), works_a_page);
}

std::string work_address(std::string_view base, std::string_view id) {
  return fmt::format("{}/works/{}?select={}", base, id, selection);
}

ListPage read_list_page(std::string_view body, std::string_view where) {
  const auto refuse = [&](std::string_view reason) {
    fail("{}: {}; a whole page {{\"meta\": …, \"results\": […]}} is needed", where, reason);
  };
  const JsonParts members(body);
  if (!members.ok() || !body.substr(body.find_first_not_of(" \t\r\n")).starts_with('{'))
    refuse("is not a JSON object, or ends too early");
  const std::string_view meta_text = members.find("meta");
  const std::string_view results = members.find("results");
  if (meta_text.empty() || results.empty()) refuse("has no 'meta' and 'results'");
  ListPage page;
  const Json meta = parse_json(meta_text, where);
  page.count = meta.at("count", where).count(where);
  if (const Json* next = meta.find("next_cursor"); next != nullptr && !next->is_null())
    page.next_cursor = next->text(where);
  const JsonParts works(results);
  if (!works.ok() || !results.starts_with('[')) refuse("has results that are not a list");
  for (const JsonParts::Part& part : works.parts()) {
    const JsonParts work(part.value);
    const std::string_view id = work.find("id");
    if (!is_string(id)) refuse("has a result without an id");
    const std::string_view text = id.substr(1, id.size() - 2);
    page.ids.emplace_back(text);
    if (const std::string name = short_id(text); !name.empty() && authors_are_cut(work))
      page.cut.push_back(name);
  }
  return page;
}

std::string id_of_work(std::string_view record) {
  if (!trim(record).starts_with('{')) return "";
  const JsonParts work(record);
  const std::string_view id = work.find("id");
  return work.ok() && is_string(id) ? short_id(id.substr(1, id.size() - 2)) : "";
}

bool budget_exhausted_after(const HttpResponse& response) {
  // In dollars a call costs 0.0001; if the header counts calls, no value lies between 0 and 1.
  const auto remaining = parse_number(response.header("x-ratelimit-remaining"));
  return remaining && *remaining < list_call_usd;
}

bool budget_spent(const HttpResponse& response, const HttpPolicy& policy) {
  if (response.status != 429) return false;
  if (budget_exhausted_after(response)) return true;
  // A wait of hours is not a momentary overload, whatever else the answer says.
  const auto wait = parse_count(trim(response.header("retry-after")));
  return wait && *wait > static_cast<std::uint64_t>(policy.longest_retry_after.count());
}

HttpResponse ask_api(HttpSession& session, std::string address, const std::string& key) {
  HttpRequest request;
  request.address = std::move(address);
  request.bearer = key;
  request.compressed = true;
  request.most_bytes = most_page_bytes;
  return session.get(request,
                     [&](const HttpResponse& answer) { return budget_spent(answer, session.policy()); });
}

void expect_data(const HttpResponse& response, const std::string& key, std::string_view base) {
  expect_success(response, key);
  if (is_web_page(response, response.body))
    fail("{}: answers with a web page; the API's address is needed (is there a login page in between?)",
         base);
}

std::string budget_renewal(const HttpResponse& response, std::chrono::system_clock::time_point now) {
  auto seconds = parse_number(response.header("x-ratelimit-reset"));
  if (seconds && *seconds > 1e9) {
    // A point in time, not a duration.
    seconds = *seconds - std::chrono::duration<double>(now.time_since_epoch()).count();
  }
  if (!seconds) seconds = parse_number(response.header("retry-after"));
  if (!seconds || *seconds <= 0 || *seconds > 2 * 86400) return "after 00:00 UTC";
  return "in " + spoken_duration(std::chrono::seconds(static_cast<long long>(std::ceil(*seconds))));
}

}  // namespace computedivide
