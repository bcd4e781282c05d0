// The crawl: page after page of every shard, each saved and counted before the next is requested.
//
// The server's cursor is followed until it is null; a last page without works ends a shard as well. The
// server must not be able to keep us asking for ever: a cursor that comes a second time, and a page that
// holds nothing new, end the shard with a message. Nor may it end a list too early: if fewer works have
// arrived than it counts, the page is requested again, and then the shard stays open for the next run. Lists
// cut a work's authors at 100, which would hide a company among many universities; such works are requested
// again one by one, which is free.

#include "fetch/openalex/openalex.hpp"

#include <algorithm>
#include <array>

#include "base/address.hpp"
#include "base/files.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/date.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "fetch/download.hpp"

namespace computedivide {

namespace {

constexpr int most_asked = 3;  ///< attempts for a page that ends a list early

/// How one shard ended.
enum class ShardEnd { done, budget, call_limit, failed };

struct Crawler {
  HttpSession& session;
  const CrawlOptions& options;
  const CrawlPlan& plan;
  const std::function<void(std::uint64_t, const Shard&)>& progress;
  CrawlReport& report;
  std::uint64_t works_before = 0;
  bool exhausted = false;

  ShardEnd run(const Shard& shard) {
    ShardStore store(shard, query(shard), options.compress);
    const ShardEnd end = pages(shard, store);
    report.shards.emplace_back(shard, store.state());
    works_before += store.state().works;
    return end;
  }

  /// What identifies a shard: its address without the cursor.
  std::string query(const Shard& shard) const {
    return list_address("", {shard.filter, options.sample ? "" : "*", options.sample, options.seed});
  }

  bool is_budget(const HttpResponse& response) const { return budget_spent(response, session.policy()); }

  ShardEnd give_up(const Shard& shard, const std::string& reason) {
    report.failures.emplace_back(shard.topic + " " + shard.label, reason);
    return ShardEnd::failed;
  }

  HttpResponse ask(const std::string& address) {
    HttpResponse response = ask_api(session, address, options.key);
    if (is_budget(response)) report.renewal = budget_renewal(response, session.now());
    return response;
  }

  ShardEnd pages(const Shard& shard, ShardStore& store) {
    if (store.done()) {
      if (!file_stamp(sidecar_of(shard.folder / "pages"))) write_provenance(shard, store.state());
      return ShardEnd::done;
    }
    if (options.sample && store.state().next == "*") {
      store.state().next = "1";
      const auto population = plan.population.find({shard.topic, shard.year});
      if (population != plan.population.end()) store.state().population = population->second;
    }
    if (const auto body = store.pending()) {
      const ListPage page = read_list_page(*body, shard.folder.string());
      if (const ShardEnd end = take(shard, store, page, next_of(store, page)); end != ShardEnd::done)
        return end;
    }
    while (!store.done()) {
      if (exhausted) return ShardEnd::budget;
      if (options.most_calls && report.calls >= *options.most_calls) return ShardEnd::call_limit;
      if (const ShardEnd end = next_page(shard, store); end != ShardEnd::done) return end;
      if (progress) progress(works_before + store.state().works, shard);
    }
    write_provenance(shard, store.state());
    if (!is_complete(store.state()))  // the list ended with a page that a killed run had saved
      give_up(shard, "fewer works arrived than meta.count says");
    return ShardEnd::done;
  }

  ShardEnd next_page(const Shard& shard, ShardStore& store) {
    for (int asked = 1;; ++asked) {
      const Asked answer = ask_page(shard, store);
      if (answer.end != ShardEnd::done) return answer.end;
      if (!answer.astray.empty()) {
        if (!store.is_resumed()) return give_up(shard, answer.astray);
        log::warning("{} {}: {}; the shard is fetched again", shard.topic, shard.label, answer.astray);
        store.start_over();
        asked = 0;
        continue;
      }
      const std::string early = options.sample ? "" : store.early_end(answer.page);
      if (early.empty()) {
        store.save_page(answer.body);
        return take(shard, store, answer.page, next_of(store, answer.page));
      }
      if (asked == most_asked) {
        give_up(shard, early);
        // What it returns is kept; the next run uses the same cursor.
        if (!store.has_all(answer.page)) {
          store.save_page(answer.body);
          take(shard, store, answer.page, store.state().next);
        }
        write_provenance(shard, store.state());
        return ShardEnd::failed;
      }
      log::info("{} {}: {}; asking again", shard.topic, shard.label, early);
    }
  }

  /// A page as it arrived, or why none did.
  struct Asked {
    ShardEnd end = ShardEnd::done;
    std::string body = {};
    ListPage page = {};
    std::string astray = {};  ///< why the cursor leads nowhere
  };

  Asked ask_page(const Shard& shard, ShardStore& store) {
    const std::string address =
        list_address(options.base, {shard.filter, *store.state().next, options.sample, options.seed});
    const HttpResponse response = ask(address);
    ++report.calls;
    if (is_budget(response)) return {ShardEnd::budget};
    // The cursor of an earlier run may have expired.
    if (!options.sample && store.is_resumed() && holds(std::array{400, 404, 410, 422}, response.status))
      return {.astray = fmt::format("HTTP {} for the cursor of an earlier run", response.status)};
    expect_data(response, options.key, options.base);
    // A server that repeats the key in its answer must not get it into a file.
    std::string body = without_secret(response.body, options.key);
    ListPage page = read_list_page(body, fmt::format("{}, page {}", shard.label, store.state().pages + 1));
    std::string astray = options.sample ? "" : store.astray(page);
    if (budget_exhausted_after(response)) {
      exhausted = true;
      report.renewal = budget_renewal(response, session.now());
    }
    return {ShardEnd::done, std::move(body), std::move(page), std::move(astray)};
  }

  /// Counts a saved page, and goes on to `next` after its works with cut author lists have been completed.
  ShardEnd take(const Shard& shard, ShardStore& store, const ListPage& page,
                std::optional<std::string> next) {
    std::vector<std::string> whole;
    for (const std::string& id : page.cut) {
      const HttpResponse response = ask(work_address(options.base, id));
      if (is_budget(response)) return ShardEnd::budget;
      if (response.status == 401 || response.status == 403) expect_success(response, options.key);
      if (response.status != 200 || id_of_work(response.body) != id) {
        log::warning("{}: {}: its authors beyond the first 100 cannot be fetched (HTTP {}{})", shard.label,
                     id, response.status, response.status == 200 ? ", but not this work" : "");
        continue;
      }
      whole.push_back(without_secret(trim(response.body), options.key));
    }
    store.save_completed(whole);
    store.advance(page, std::move(next));
    return ShardEnd::done;
  }

  std::optional<std::string> next_of(const ShardStore& store, const ListPage& page) const {
    if (page.ids.empty()) return std::nullopt;
    if (!options.sample) return page.next_cursor;
    const std::uint64_t asked = parse_count(*store.state().next).value_or(1);
    const bool all = asked * works_a_page >= *options.sample || page.ids.size() < works_a_page;
    return all ? std::nullopt : std::optional(fmt::format("{}", asked + 1));
  }

  /// Written next to the month's pages: where they come from, and what they hold.
  void write_provenance(const Shard& shard, const ShardState& state) const {
    Sha256 all;
    for (const std::string& hash : state.hashes) all.update(hash + "\n");
    std::uint64_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(shard.folder))
      if (entry.path().filename().string().starts_with("page-")) bytes += entry.file_size();
    write_sidecar(shard.folder / "pages", {fmt::format("OpenAlex works, {}, {}", shard.topic, shard.label),
                                           options.base + state.query,
                                           all.hex(),
                                           bytes,
                                           "CC0",
                                           "",
                                           "",
                                           {{"pages", state.pages},
                                            {"works", state.works},
                                            {"duplicates", state.duplicates},
                                            {"meta_count", state.count},
                                            {"population", state.population},
                                            {"cut_authors", state.cut},
                                            {"completed_authors", state.completed}}});
  }
};

/// An empty list that is wrong looks complete: only the count by year shows what is missing. The next run
/// asks for the empty months of such a year again.
void check_years(const CrawlPlan& plan, CrawlReport& report) {
  std::map<std::pair<std::string, int>, std::uint64_t> arrived;
  for (const auto& [shard, state] : report.shards) arrived[{shard.topic, shard.year}] += state.count;
  for (const auto& [key, expected] : plan.population) {
    const std::uint64_t count = arrived[key];
    if (count + expected / 100 + 1 >= expected) continue;
    report.failures.emplace_back(
        fmt::format("{} {}", key.first, key.second),
        fmt::format("the lists by month have {} works, and the count by year says {}", count, expected));
    for (const auto& [shard, state] : report.shards)
      if (std::pair(shard.topic, shard.year) == key && state.count == 0)
        std::filesystem::remove_all(shard.folder);
  }
}

}  // namespace

CrawlReport crawl(HttpSession& session, const CrawlOptions& options, const CrawlPlan& plan,
                  const std::function<void(std::uint64_t, const Shard&)>& progress) {
  CrawlReport report;
  Crawler crawler{session, options, plan, progress, report};
  for (const Shard& shard : plan.shards) {
    const ShardEnd end = crawler.run(shard);
    if (end == ShardEnd::budget || end == ShardEnd::call_limit) {
      report.end = end == ShardEnd::budget ? CrawlEnd::budget : CrawlEnd::call_limit;
      break;
    }
  }
  if (report.end == CrawlEnd::complete && report.failures.empty() && !options.sample)
    check_years(plan, report);
  return report;
}

// The plan of a crawl: its shards, and what they cost, known before the first page is requested.
//
// A month is at most a few hundred pages, so a stale cursor costs little, and what is fetched does not depend
// on the order of the server's answers. A topic's works by year take one call (group_by); the months then
// need at most one call for each hundred works and one more for each month's last, part-filled page.

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
  if (options.topics.empty()) fail_usage("--topics: no topic is given; an id such as C154945302 is needed");
  if (options.first_year > options.last_year || options.first_year < 1900 || options.last_year > 2100) {
    fail_usage("--years: {}-{} is not a span of years; first and last, such as 2012-2021, are needed",
               options.first_year, options.last_year);
  }
  if (options.sample && (*options.sample == 0 || *options.sample > 10'000))
    fail_usage("--sample: {} works cannot be drawn; 1 to 10000 per topic and year are needed",
               *options.sample);
  const bool plain =
      options.language.size() == 2 && std::all_of(options.language.begin(), options.language.end(), is_lower);
  if (!plain)
    fail_usage("--language: '{}' is not a language; two small letters such as en are needed",
               options.language);
}

std::map<int, std::uint64_t> works_by_year(HttpSession& session, const CrawlOptions& options,
                                           const std::string& topic) {
  const std::string when = fmt::format("publication_year:{}-{}", options.first_year, options.last_year);
  const HttpResponse response =
      ask_api(session, count_address(options.base, conditions(options, topic, when)), options.key);
  if (budget_spent(response, session.policy())) {
    fail("{}: the day's free budget is spent; it is renewed {}", options.base,
         budget_renewal(response, session.now()));
  }
  expect_data(response, options.key, options.base);
  const std::string where = options.base + "/works, counts by year";
  std::map<int, std::uint64_t> counts;
  const Json answer = parse_json(response.body, where);
  for (const Json& group : answer.at("group_by", where).array(where)) {
    const auto year = parse_count(group.at("key", where).text(where));
    if (year) counts[static_cast<int>(*year)] = group.at("count", where).count(where);
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
  // Lists, by topic and year, the pages that are there and the shards that are not done.
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
