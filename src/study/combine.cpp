// The verdict of a claim from those of its numbers. What the rules leave open is decided here:
//
// - "first": real data before simulated ones, whatever the order; a claim is synthetic only where nothing
//   else was tested.
// - Mixed: another part, of equal or better fidelity than the deciding one, says the contrary (supported
//   against contradicted, not found or differs).
// - "all": parts without data make it inconclusive unless another part contradicts it or is not found; any
//   simulated part makes it synthetic. Holm's correction counts every part with a p-value, as each could have
//   contradicted the claim. If all parts are supported in one way (smaller, say), so is the claim; else it is
//   supported.

#include "study/combine.hpp"

#include <algorithm>
#include <vector>

#include "computedivide/error.hpp"
#include "stats/holm.hpp"

namespace computedivide {

namespace {

constexpr double level_of_all = 0.05;

bool is_against(Verdict verdict) {
  return verdict == Verdict::contradicted || verdict == Verdict::not_found || verdict == Verdict::differs;
}

bool is_real(const ClaimPart& part) {
  return part.verdict != Verdict::untested && part.verdict != Verdict::synthetic;
}

ClaimVerdict from_part(std::span<const ClaimPart> parts, std::size_t deciding) {
  const ClaimPart& chosen = parts[deciding];
  const bool contrary = std::any_of(parts.begin(), parts.end(), [&](const ClaimPart& part) {
    return part.fidelity <= chosen.fidelity && ((is_supported(chosen.verdict) && is_against(part.verdict)) ||
                                                (is_against(chosen.verdict) && is_supported(part.verdict)));
  });
  return {contrary ? Verdict::mixed : chosen.verdict, deciding};
}

ClaimVerdict first_tested(std::span<const ClaimPart> parts) {
  const auto real = std::find_if(parts.begin(), parts.end(), is_real);
  if (real != parts.end()) return from_part(parts, static_cast<std::size_t>(real - parts.begin()));
  const auto any = std::find_if(parts.begin(), parts.end(),
                                [](const ClaimPart& part) { return part.verdict == Verdict::synthetic; });
  if (any == parts.end()) return {};
  return {Verdict::synthetic, static_cast<std::size_t>(any - parts.begin())};
}

ClaimVerdict every_part(std::span<const ClaimPart> parts) {
  const auto count = [&](auto&& test) { return std::count_if(parts.begin(), parts.end(), test); };
  const auto size = static_cast<std::ptrdiff_t>(parts.size());
  const auto is = [](Verdict verdict) {
    return [verdict](const ClaimPart& part) { return part.verdict == verdict; };
  };
  if (count(is(Verdict::untested)) == size) return {};
  if (count(is(Verdict::synthetic)) > 0) return {Verdict::synthetic, std::nullopt};
  if (count([](const ClaimPart& part) { return is_supported(part.verdict); }) == size) {
    const bool alike = count(is(parts.front().verdict)) == size;
    return {alike ? parts.front().verdict : Verdict::supported, std::nullopt};
  }
  std::vector<double> p_values;
  for (const ClaimPart& part : parts) {
    if (part.null_p) p_values.push_back(*part.null_p);
  }
  const std::vector<double> adjusted = holm_adjusted(p_values);
  std::size_t next = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const double p = parts[i].null_p ? adjusted[next++] : 0;  // a level or bound has none: as it stands
    const bool against = parts[i].verdict == Verdict::contradicted || parts[i].verdict == Verdict::differs;
    if (against && p < level_of_all) return {Verdict::contradicted, i};
  }
  const auto missed = std::find_if(parts.begin(), parts.end(), is(Verdict::not_found));
  if (missed != parts.end()) return {Verdict::not_found, static_cast<std::size_t>(missed - parts.begin())};
  return {Verdict::inconclusive, std::nullopt};
}

}  // namespace

ClaimVerdict combine_parts(Combine combine, std::span<const ClaimPart> parts) {
  if (parts.empty()) fail("claim: it has no number; at least one is expected");
  switch (combine) {
    case Combine::first:
      return first_tested(parts);
    case Combine::all:
      return every_part(parts);
    case Combine::contrast:
      break;
  }
  if (is_real(parts.front())) return from_part(parts, 0);
  if (parts.front().verdict == Verdict::untested) return {};
  return {Verdict::synthetic, 0};
}

}  // namespace computedivide
