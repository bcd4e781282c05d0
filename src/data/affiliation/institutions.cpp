// Free-text affiliations in the words of institution types, so that works of every source get their team type
// by one rule. The same affiliations come again and again: each is decided once.

#include "data/affiliation/institutions.hpp"

#include <string>
#include <unordered_map>

#include "computedivide/affiliation.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_remembered = 65536;

InstitutionTypes type_of(AffiliationClass value) {
  switch (value) {
    case AffiliationClass::academic:
      return institution::education;
    case AffiliationClass::industry:
      return institution::company;
    case AffiliationClass::government:
      return institution::government;
    case AffiliationClass::nonprofit:
      return institution::nonprofit;
    case AffiliationClass::unknown:
      return 0;
  }
  return 0;
}

InstitutionTypes decide(std::string_view affiliation, std::string_view domain) {
  unsigned types = 0;
  for (const AffiliationClass value : classes_of_author(affiliation)) types |= type_of(value);
  if (types == 0 && !domain.empty()) types = type_of(classify_domain(domain).value);
  return static_cast<InstitutionTypes>(types);
}

}  // namespace

InstitutionTypes affiliation_institutions(std::string_view affiliation, std::string_view domain) {
  thread_local std::unordered_map<std::string, InstitutionTypes> decided;
  thread_local std::string key;
  key.assign(affiliation);
  key += '\0';
  key += domain;
  const auto place = decided.find(key);
  if (place != decided.end()) return place->second;
  if (decided.size() >= most_remembered) decided.clear();
  const InstitutionTypes types = decide(affiliation, domain);
  decided.emplace(key, types);
  return types;
}

}  // namespace computedivide
