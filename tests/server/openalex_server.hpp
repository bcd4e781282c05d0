#pragma once

#include <algorithm>
#include <atomic>
#include <map>
#include <string>
#include <vector>

#include "fetch/openalex/openalex.hpp"
#include "server.hpp"

/// A work as the API answers with it, one line.
inline std::string work_json(const std::string& id, int year, std::size_t authors = 1,
                             const std::string& more = "") {
  std::string authorships;
  for (std::size_t i = 0; i < authors; ++i)
    authorships += (i == 0 ? "" : ",") + std::string("{\"institutions\":[]}");
  return "{\"id\":\"https://openalex.org/" + id + "\",\"publication_year\":" + std::to_string(year) +
         ",\"language\":\"en\",\"authorships\":[" + authorships +
         "],\"abstract_inverted_index\":{\"GPU,\":[0],\"a\\\"b}\":[1]}" + more + "}";
}

/// OpenAlex's list of works, for filters by month (all months but those in `works` are empty).
struct OpenAlexServer {
  Server server;
  std::map<std::string, std::vector<std::string>> works;  ///< "2012-01" → records
  std::map<std::string, std::string> single;              ///< "W1" → record
  std::size_t page = 100;
  std::atomic<int> list_calls{0}, single_calls{0}, count_calls{0};
  /// Looks at a list request first; true where it has answered.
  std::function<bool(int call, const httplib::Request&, httplib::Response&)> disturb;
  std::function<std::uint64_t(std::uint64_t)> count = [](std::uint64_t n) { return n; };
  /// The cursor after a page; empty: null.
  std::function<std::string(std::size_t next, std::size_t size)> cursor = [](std::size_t next,
                                                                             std::size_t size) {
    return next < size ? "c" + std::to_string(next) : std::string();
  };

  void start() {
    server.on("/works", [this](const httplib::Request& q, httplib::Response& r) {
      if (q.has_param("group_by")) {
        ++count_calls;
        std::map<std::string, std::size_t> years;
        for (const auto& [month, list] : works) years[month.substr(0, 4)] += list.size();
        std::string groups;
        for (const auto& [year, n] : years) {
          groups += (groups.empty() ? "" : ",") + std::string("{\"key\":\"") + year +
                    "\",\"key_display_name\":\"" + year + "\",\"count\":" + std::to_string(n) + "}";
        }
        r.set_content("{\"meta\":{\"count\":1},\"group_by\":[" + groups + "]}", "application/json");
        return;
      }
      const int call = ++list_calls;
      if (disturb && disturb(call, q, r)) return;
      list(q, r);
    });
    server.on("/works/(W[0-9]+)", [this](const httplib::Request& q, httplib::Response& r) {
      ++single_calls;
      const auto found = single.find(q.matches[1]);
      if (found == single.end()) {
        r.status = 404;
      } else {
        r.set_content(found->second, "application/json");
      }
    });
    server.start();
  }

  void list(const httplib::Request& q, httplib::Response& r) {
    const std::string filter = q.get_param_value("filter");
    const std::size_t date = filter.find("from_publication_date:");
    const std::size_t year = filter.find("publication_year:");
    std::vector<std::string> found;
    for (const auto& [month, list] : works) {
      const bool wanted = date != std::string::npos ? filter.substr(date + 22, 7) == month
                                                    : filter.substr(year + 17, 4) == month.substr(0, 4);
      if (wanted) found.insert(found.end(), list.begin(), list.end());
    }
    std::size_t start = 0;
    if (q.has_param("sample")) {
      found.resize(std::min(found.size(), static_cast<std::size_t>(std::stoul(q.get_param_value("sample")))));
      start = (std::stoul(q.get_param_value("page")) - 1) * page;
    } else if (const std::string asked = q.get_param_value("cursor"); asked != "*") {
      start = std::stoul(asked.substr(1));
    }
    const std::size_t end = std::min(found.size(), start + page);
    std::string results;
    for (std::size_t i = start; i < end; ++i) results += (i == start ? "" : ",") + found[i];
    const std::string next = q.has_param("sample") ? "" : cursor(end, found.size());
    r.set_content("{\"meta\":{\"count\":" + std::to_string(count(found.size())) + ",\"next_cursor\":" +
                      (next.empty() ? "null" : "\"" + next + "\"") + "},\"results\":[" + results + "]}",
                  "application/json");
  }

  /// Fills a month with works W<first>, W<first+1>, ….
  void fill(const std::string& month, std::size_t number, std::size_t first = 1) {
    for (std::size_t i = 0; i < number; ++i) {
      works[month].push_back(work_json("W" + std::to_string(first + i), std::stoi(month.substr(0, 4))));
    }
  }

  /// The list requests, as they were asked.
  std::vector<std::string> lists() const {
    std::vector<std::string> targets;
    for (const Seen& seen : server.seen()) {
      if (seen.target.starts_with("/works?") && seen.target.find("group_by") == std::string::npos) {
        targets.push_back(seen.target);
      }
    }
    return targets;
  }
};
