// libcurl, loaded when it is first needed: by the name that the linker would have put into the program
// (COMPUTEDIVIDE_CURL, found by CMake), so that the same file is found in the same places.

#include "curl_library.hpp"

#include <dlfcn.h>

#include <string>
#include <type_traits>

#include "computedivide/base/error.hpp"

namespace computedivide {

namespace {

constexpr const char* file = COMPUTEDIVIDE_CURL;

std::string reason() {
  const char* text = ::dlerror();
  return text == nullptr ? "no reason is given" : text;
}

CurlLibrary load() {
  void* const library = ::dlopen(file, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    fail("HTTP: {} cannot be loaded: {}; libcurl is needed (Debian's package is libcurl4)", file, reason());
  }
  CurlLibrary curl{};
  const auto find = [&](const char* name, auto& function) {
    void* const address = ::dlsym(library, name);
    if (address == nullptr) fail("HTTP: {} lacks {}: {}; a newer libcurl is needed", file, name, reason());
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(address);
  };
  find("curl_global_init", curl.global_init);
  find("curl_easy_init", curl.easy_init);
  find("curl_easy_setopt", curl.easy_setopt);
  find("curl_easy_perform", curl.easy_perform);
  find("curl_easy_reset", curl.easy_reset);
  find("curl_easy_cleanup", curl.easy_cleanup);
  find("curl_easy_strerror", curl.easy_strerror);
  find("curl_slist_append", curl.slist_append);
  find("curl_slist_free_all", curl.slist_free_all);
  find("curl_url", curl.url);
  find("curl_url_set", curl.url_set);
  find("curl_url_get", curl.url_get);
  find("curl_url_cleanup", curl.url_cleanup);
  find("curl_free", curl.free);
  find("curl_getdate", curl.getdate);
  if (curl.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
    fail("HTTP: libcurl cannot be started; a working libcurl is needed");
  }
  return curl;
}

}  // namespace

const CurlLibrary& curl_library() {
  static const CurlLibrary library = load();
  return library;
}

}  // namespace computedivide
