#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fetch/http.hpp"

namespace computedivide {

/// Artificial intelligence, machine learning and deep learning: works on any of them, each counted once.
inline constexpr std::string_view ai_concepts = "C154945302|C119857082|C108583219";

/// Artificial intelligence among the subfields of OpenAlex's topics.
inline constexpr std::string_view ai_subfield = "1702";

/// Dollars per call that lists or filters; single works are free.
inline constexpr double list_call_usd = 1e-4;

/// Free dollars per day, with a key and without.
inline constexpr double daily_budget_with_key_usd = 1.0;
inline constexpr double daily_budget_without_key_usd = 0.1;

inline constexpr std::uint64_t works_a_page = 100;

/// The members of a work that the study uses: these are requested, and kept from a snapshot.
const std::vector<std::string_view>& kept_members();

/// The filter for works on a topic: "C1|C2" → concepts.id:C1|C2, "T10320" → topics.id:T10320, "1702"
/// → primary_topic.subfield.id:1702. Throws Error for other words and for mixtures.
std::string topic_condition(std::string_view topic);

/// One page of a list.
struct ListRequest {
  std::string filter;
  std::string cursor;                   ///< "*" for the first page; for a sample, the page number from "1"
  std::optional<std::uint64_t> sample;  ///< number of works drawn
  std::uint64_t seed = 1;               ///< of the draw
};

std::string list_address(std::string_view base, const ListRequest& request);

/// The number of works by year, in one call.
std::string count_address(std::string_view base, std::string_view filter);

/// One work with all its authors.
std::string work_address(std::string_view base, std::string_view id);

/// What a page says about itself. The records are not read.
struct ListPage {
  std::uint64_t count = 0;                 ///< in the whole list, according to the server
  std::optional<std::string> next_cursor;  ///< nothing on the last page
  std::vector<std::string> ids;            ///< of its works: "https://openalex.org/W…"
  std::vector<std::string> cut;            ///< ids of works whose authors were cut at 100: "W…"
};

/// Reads {"meta": …, "results": […]}. Throws Error with `where` for anything else, a page cut short included.
ListPage read_list_page(std::string_view body, std::string_view where);

/// True for a 429 that means that the day's budget is spent, as opposed to one that means "slower".
bool budget_spent(const HttpResponse& response, const HttpPolicy& policy);

/// Requests an address of the API: an answer that the budget is spent is final. `key` is secret, or empty.
HttpResponse ask_api(HttpSession& session, std::string address, const std::string& key);

/// Throws Error for a status that is not a success, and for a web page.
void expect_data(const HttpResponse& response, const std::string& key, std::string_view base);

/// True where the answer says that the rest of the day's budget does not cover another list call.
bool budget_exhausted_after(const HttpResponse& response);

/// "in 5 h 12 min", from X-RateLimit-Reset or Retry-After; "after 00:00 UTC" if neither is there.
std::string budget_renewal(const HttpResponse& response, std::chrono::system_clock::time_point now);

}  // namespace computedivide
