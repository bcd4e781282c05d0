#pragma once

// What the library says is a macro of its header must be the function here: its check of types would stand in
// the way of calls through pointers.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#undef curl_easy_setopt

namespace computedivide {

/// The functions of libcurl that are used, found when the first connection is made. Linked in the usual way,
/// libcurl and what it needs (some twenty libraries) would take most of the time that the program needs to
/// start, and hardly any command goes to the network.
struct CurlLibrary {
  decltype(&::curl_global_init) global_init;        ///< curl_global_init
  decltype(&::curl_easy_init) easy_init;            ///< curl_easy_init
  decltype(&::curl_easy_setopt) easy_setopt;        ///< curl_easy_setopt
  decltype(&::curl_easy_perform) easy_perform;      ///< curl_easy_perform
  decltype(&::curl_easy_reset) easy_reset;          ///< curl_easy_reset
  decltype(&::curl_easy_cleanup) easy_cleanup;      ///< curl_easy_cleanup
  decltype(&::curl_easy_strerror) easy_strerror;    ///< curl_easy_strerror
  decltype(&::curl_slist_append) slist_append;      ///< curl_slist_append
  decltype(&::curl_slist_free_all) slist_free_all;  ///< curl_slist_free_all
  decltype(&::curl_url) url;                        ///< curl_url
  decltype(&::curl_url_set) url_set;                ///< curl_url_set
  decltype(&::curl_url_get) url_get;                ///< curl_url_get
  decltype(&::curl_url_cleanup) url_cleanup;        ///< curl_url_cleanup
  decltype(&::curl_free) free;                      ///< curl_free
  decltype(&::curl_getdate) getdate;                ///< curl_getdate
};

/// The library, loaded when it is first asked for and made ready; never let go. Throws Error where it is not
/// there, lacks a function, or cannot be started.
const CurlLibrary& curl_library();

}  // namespace computedivide
