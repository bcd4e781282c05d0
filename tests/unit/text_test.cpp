#include "base/text.hpp"
#include "catch.hpp"

using namespace computedivide;

TEST_CASE("trim removes tabs, line ends and no-break spaces from both ends") {
  CHECK(trim("\t a b\xC2\xA0\r\n") == "a b");
  CHECK(trim(" \t ").empty());
}

TEST_CASE("parse_number takes the upstream spellings and nothing else") {
  CHECK(parse_number("1.80E+02") == 180.0);
  CHECK(parse_number("+3") == 3.0);
  CHECK_FALSE(parse_number("1e400"));
  CHECK_FALSE(parse_number("inf"));
  CHECK_FALSE(parse_number("nan"));
  CHECK_FALSE(parse_number("12 "));
  CHECK_FALSE(parse_number("+-3"));
  CHECK_FALSE(parse_number(""));
}

TEST_CASE("format_number rounds to twelve significant digits and knows no negative zero") {
  CHECK(format_number(0.1 + 0.2) == "0.3");
  CHECK(format_number(-0.0) == "0");
  CHECK(format_number(1.0692e25) == "1.0692e+25");
}

TEST_CASE("an unknown name suggests the nearest one, a far one lists them all") {
  const std::vector<std::string> legal{"window", "until", "highly_cited"};
  CHECK(suggestion("windw", legal) == "; did you mean 'window'?");
  CHECK(suggestion("high", legal) == "; did you mean 'highly_cited'?");
  CHECK(suggestion("zzzzzz", legal) == "; one of: window, until, highly_cited");
}

TEST_CASE("invalid UTF-8 is found at its byte: overlong forms, surrogates, cut sequences") {
  CHECK_FALSE(find_invalid_utf8("caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"));
  CHECK(find_invalid_utf8("a\xC0\x80") == 1);
  CHECK(find_invalid_utf8("ab\xED\xA0\x80") == 2);
  CHECK(find_invalid_utf8("abc\xE2\x82") == 3);
  CHECK(find_invalid_utf8("\xE9t\xE9") == 0);
}
