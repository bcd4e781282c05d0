// The plan of a crawl: its shards, and what they cost before the first page is asked for.
//
// A month is at most a few hundred pages, so a cursor that goes stale costs little, and what is fetched does
// not depend on the order of the server's answers. A topic's works by year take one call (group_by); the
// months then need at most one call for each hundred works and one more for each month's last, part-filled
// page.

#include <algorithm>

#include "base/text.hpp"
#include "base/usage_error.hpp"
#include "computedivide/date.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "fetch/openalex/crawl.hpp"

namespace computedivide {

namespace {

using namespace std::chrono;

std::string conditions(const CrawlOptions& options, const std::string& topic, const std::string& when) {
  return fmt::format("{},{},has_abstract:true,language:{},is_retracted:false", topic_condition(topic), when,
                     options.language);
}

std::string folder_name(std::string topic) {
  std::replace(topic.begin(), topic.end(), '|', '+');
  return topic;
}

void check(const CrawlOptions& options) {
  if (options.topics.empty()) fail_usage("--topics: none is named; an id such as C154945302 is needed");
  if (options.first_year > options.last_year || options.first_year < 1900 || options.last_year > 2100) {
    fail_usage("--years: {}-{} is no span of years; first and last, such as 2012-2021, are needed",
               options.first_year, options.last_year);
  }
  if (options.sample && (*options.sample == 0 || *options.sample > 10'000)) {
    fail_usage("--sample: {} works cannot be drawn; 1 to 10000 a topic and year are needed", *options.sample);
  }
  const bool plain =
      options.language.size() == 2 && std::all_of(options.language.begin(), options.language.end(),
                                                  [](char c) { return c >= 'a' && c <= 'z'; });
  if (!plain)
    fail_usage("--language: '{}' is no language; two small letters such as en are needed", options.language);
}

std::map<int, std::uint64_t> works_by_year(HttpSession& session, const CrawlOptions& options,
                                           const std::string& topic) {
  HttpRequest request;
  request.address = count_address(
      options.base, conditions(options, topic,
                               fmt::format("publication_year:{}-{}", options.first_year, options.last_year)));
  request.bearer = options.key;
  request.compressed = true;
  request.most_bytes = std::uint64_t{64} << 20;
  const HttpResponse response = session.get(
      request, [&](const HttpResponse& answer) { return budget_spent(answer, session.policy()); });
  if (budget_spent(response, session.policy())) {
    fail("{}: the day's free budget is spent; it is renewed {}", options.base,
         budget_renewal(response, session.now()));
  }
  expect_success(response, options.key);
  if (is_web_page(response, response.body)) {
    fail("{}: answers with a web page; the API's address is needed (is there a login page between?)",
         options.base);
  }
  const std::string where = options.base + "/works, counts by year";
  std::map<int, std::uint64_t> counts;
  const Json answer = parse_json(response.body, where);
  for (const Json& group : answer.at("group_by", where).array(where)) {
    const auto year = parse_count(group.at("key", where).text(where));
    const std::int64_t count = group.at("count", where).integer(where);
    if (year && count >= 0) counts[static_cast<int>(*year)] = static_cast<std::uint64_t>(count);
  }
  return counts;
}

}  // namespace

std::vector<Shard> crawl_shards(const CrawlOptions& options) {
  check(options);
  std::vector<Shard> shards;
  for (const std::string& topic : options.topics) {
    const std::filesystem::path folder = options.folder / folder_name(topic);
    for (int y = options.first_year; y <= options.last_year; ++y) {
      if (options.sample) {
        const std::string label = fmt::format("{}", y);
        shards.push_back(
            {topic, label, y, conditions(options, topic, "publication_year:" + label), folder / label});
        continue;
      }
      for (unsigned m = 1; m <= 12; ++m) {
        const Date first = year(y) / month(m) / 1;
        const Date last = year_month_day_last(year(y) / month(m) / std::chrono::last);
        const std::string label = format_date(first).substr(0, 7);
        shards.push_back({topic, label, y,
                          conditions(options, topic,
                                     fmt::format("from_publication_date:{},to_publication_date:{}",
                                                 format_date(first), format_date(last))),
                          folder / label});
      }
    }
  }
  return shards;
}

CrawlPlan plan_crawl(HttpSession& session, const CrawlOptions& options) {
  CrawlPlan plan;
  plan.shards = crawl_shards(options);
  // By topic and year: pages that are there, and shards that are not done.
  std::map<std::pair<std::string, int>, std::uint64_t> saved, open;
  for (const Shard& shard : plan.shards) {
    const auto state = read_checkpoint(shard.folder);
    const std::pair key{shard.topic, shard.year};
    if (state) {
      saved[key] += state->pages;
      plan.pages_saved += state->pages;
    }
    if (state && is_complete(*state)) {
      ++plan.done;
    } else {
      ++open[key];
    }
  }
  if (open.empty() || session.policy().offline) return plan;
  plan.counted = true;
  for (const std::string& topic : options.topics) {
    ++plan.planning_calls;
    for (const auto& [y, count] : works_by_year(session, options, topic)) {
      if (y < options.first_year || y > options.last_year) continue;
      const std::pair key{topic, y};
      plan.population[key] = count;
      const std::uint64_t wanted = options.sample ? std::min(*options.sample, count) : count;
      plan.works += wanted;
      if (!open.contains(key)) continue;
      const std::uint64_t shards = options.sample ? 1 : 12;
      const std::uint64_t most = wanted / works_a_page + shards;
      plan.calls += std::max(open[key], most - std::min(most, saved[key]));
    }
  }
  return plan;
}

}  // namespace computedivide
