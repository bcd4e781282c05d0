#pragma once

#include <httplib.h>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "catch.hpp"
#include "fetch/http.hpp"

/// A request that a test's server has seen.
struct Seen {
  std::string target, range, if_range, if_none_match, authorization;
};

/// An HTTP server on 127.0.0.1 at a free port, for one test.
class Server {
 public:
  using Handler = std::function<void(const httplib::Request&, httplib::Response&)>;

  explicit Server(std::unique_ptr<httplib::Server> server = std::make_unique<httplib::Server>())
      : server_(std::move(server)) {
    // The library would handle Range by itself; here the tests decide how the server handles it.
    server_->set_pre_routing_handler([this](const httplib::Request& request, httplib::Response&) {
      const_cast<httplib::Request&>(request).ranges.clear();
      const std::lock_guard<std::mutex> lock(mutex_);
      seen_.push_back({request.target, request.get_header_value("Range"),
                       request.get_header_value("If-Range"), request.get_header_value("If-None-Match"),
                       request.get_header_value("Authorization")});
      return httplib::Server::HandlerResponse::Unhandled;
    });
    server_->set_keep_alive_timeout(1);
    server_->set_tcp_nodelay(true);
    port_ = server_->bind_to_any_port("127.0.0.1");
    REQUIRE(port_ > 0);
  }

  ~Server() {
    server_->stop();
    if (thread_.joinable()) thread_.join();
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  Server& on(const std::string& pattern, Handler handler) {
    server_->Get(pattern, std::move(handler));
    return *this;
  }

  /// Starts answering; to be called after all on().
  void start() {
    thread_ = std::thread([this] { server_->listen_after_bind(); });
    while (!server_->is_running()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }

  std::string base(const std::string& scheme = "http") const {
    return scheme + "://127.0.0.1:" + std::to_string(port_);
  }
  int port() const { return port_; }

  std::vector<Seen> seen() const {
    const std::lock_guard<std::mutex> lock(mutex_);
    return seen_;
  }

 private:
  std::unique_ptr<httplib::Server> server_;
  std::thread thread_;
  int port_ = 0;
  mutable std::mutex mutex_;
  std::vector<Seen> seen_;
};

/// A policy whose waits are recorded instead of waited for.
inline computedivide::HttpPolicy test_policy(std::vector<std::chrono::milliseconds>* waits = nullptr) {
  computedivide::HttpPolicy policy;
  policy.loopback_http = true;
  policy.tries = 4;
  policy.connect_time = std::chrono::seconds(2);
  policy.low_speed_time = std::chrono::seconds(1);
  policy.low_speed = 1000;
  policy.sleep = [waits](std::chrono::milliseconds wait) {
    if (waits != nullptr) waits->push_back(wait);
  };
  return policy;
}

/// Answers with the first `sent` bytes of a body whose declared length is `said`, then closes the connection.
inline void break_off(httplib::Response& response, const std::string& body, std::size_t said,
                      std::size_t sent) {
  response.set_content_provider(said, "application/octet-stream",
                                [body, sent](std::size_t offset, std::size_t, httplib::DataSink& sink) {
                                  if (offset >= sent) return false;
                                  return sink.write(body.data() + offset, sent - offset);
                                });
}

/// Answers a matching Range with 206, everything else with 200.
inline void obey_range(const httplib::Request& request, httplib::Response& response, const std::string& body,
                       const std::string& etag) {
  response.set_header("ETag", etag);
  const std::string range = request.get_header_value("Range");
  const bool same = request.get_header_value("If-Range") == etag;
  if (range.empty() || !same) {
    response.status = 200;
    response.set_content(body, "application/octet-stream");
    return;
  }
  const std::size_t start = std::stoul(range.substr(6));
  if (start >= body.size()) {
    response.status = 416;
    return;
  }
  response.status = 206;
  response.set_header("Content-Range", "bytes " + std::to_string(start) + "-" +
                                           std::to_string(body.size() - 1) + "/" +
                                           std::to_string(body.size()));
  response.set_content(body.substr(start), "application/octet-stream");
}
