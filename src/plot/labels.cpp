// Labels that do not collide.
//
// gnuplot places labels exactly where the script says and does not keep them apart, nor does it know how wide
// a text will be. So widths are computed here from the advance widths of Helvetica (Adobe's published
// metrics, which Arial and Liberation Sans share), and labels at the ends of lines are moved apart by solving
// a one-dimensional least-squares problem: minimise the sum of (y_i − wanted_i)² subject to y_{i+1} − y_i ≥
// gap. After subtracting i·gap the constraint is "non-decreasing", which is isotonic regression, solved
// exactly by pooling adjacent violators.

#include "plot/labels.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <numeric>
#include <random>

#include "base/text.hpp"

namespace computedivide {

namespace {

// Advance widths in thousandths of the size, from U+0020 to U+007E.
constexpr std::array<std::uint16_t, 95> regular{
    278, 278, 355, 556, 556, 889, 667, 222, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 222, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr std::array<std::uint16_t, 95> bold_face{
    278, 333, 474, 556, 556, 889, 722, 278, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};
constexpr double digit_width = 556;
constexpr double superscript = 0.8;

double character_width(char32_t code, bool bold) {
  if (code >= 0x20 && code <= 0x7E) return (bold ? bold_face : regular)[code - 0x20];
  if (code == 0xA0) return regular[0];                                  // no-break space
  if (code == 0x2014 || code == 0x2026 || code >= 0x2E80) return 1000;  // em dash, ellipsis, ideographs
  if (code >= 0x2190 || code == 0xD7 || code == 0xB1) return 584;       // mathematical signs
  return digit_width;
}

/// A run of positions that touch one another and move as one.
struct Pool {
  double sum = 0;
  double count = 0;
  double mean() const { return sum / count; }
};

// Names beside points, without collisions.
//
// Placing labels at points is NP-hard in general; Christensen, Marks and Shieber (1995) compare heuristics.
// Here each name has candidate places around its point in several directions and distances, and each place
// has a cost: what it covers (names and points at a high cost, lines at a lower one), how far away it is, and
// a little for less usual sides. From a start in a random order every name in turn moves to its cheapest
// place, the others staying where they are, until none moves; the best of a number of such starts is kept.
// With a few dozen names this takes milliseconds. The random orders come from a generator whose numbers the
// standard fixes.

constexpr int starts = 24;
constexpr int sweeps = 30;
constexpr double ink_height = 0.95;  // fraction of the font size: capitals and descenders
constexpr double clear_mm = 0.35;    // around every name
constexpr double near_mm = 0.9;
constexpr double leader_from_mm = 1.6;

// Costs. Covering something outweighs any distance.
constexpr double covers_text = 1000;
constexpr double covers_point = 600;
constexpr double crosses_leader = 60;
constexpr double near_point = 12;  // a name beside a point that is not its own
constexpr double covers_line = 6;
constexpr double per_mm = 1.5;

struct Candidate {
  Box box;
  Leader leader;  // from the point to the name
  double distance_mm = 0;
  double cost = 0;  // what does not depend on the other names
};

Box around(double x, double y, double radius) { return {x - radius, y - radius, 2 * radius, 2 * radius}; }

Box grown(const Box& box, double by) {
  return {box.left - by, box.bottom - by, box.width + 2 * by, box.height + 2 * by};
}

/// Liang and Barsky's clipping: whether a part of the line lies in the box.
bool passes(const Leader& line, const Box& box) {
  double from = 0, to = 1;
  const double dx = line.x2_mm - line.x1_mm, dy = line.y2_mm - line.y1_mm;
  const double steps[4][2] = {{-dx, line.x1_mm - box.left},
                              {dx, box.right() - line.x1_mm},
                              {-dy, line.y1_mm - box.bottom},
                              {dy, box.top() - line.y1_mm}};
  for (const auto& [direction, room] : steps) {
    if (direction == 0) {
      if (room < 0) return false;
      continue;
    }
    const double at = room / direction;
    if (direction < 0) from = std::max(from, at);
    if (direction > 0) to = std::min(to, at);
  }
  return from < to;
}

bool cross(const Leader& a, const Leader& b) {
  const auto side = [](const Leader& line, double x, double y) {
    return (line.x2_mm - line.x1_mm) * (y - line.y1_mm) - (line.y2_mm - line.y1_mm) * (x - line.x1_mm);
  };
  return side(a, b.x1_mm, b.y1_mm) * side(a, b.x2_mm, b.y2_mm) < 0 &&
         side(b, a.x1_mm, a.y1_mm) * side(b, a.x2_mm, a.y2_mm) < 0;
}

bool has_leader(const Candidate& candidate) { return candidate.distance_mm >= leader_from_mm; }

/// The place of a name whose nearest edge lies `distance` from the point in this direction.
Candidate candidate_at(const NamedPoint& point, double angle, double distance,
                       const PointLabelOptions& options) {
  const double width = text_width_mm(point.name, options.size_pt);
  const double height = ink_height * options.size_pt * mm_per_pt;
  const double reach = options.radius_mm + distance;
  const double x = point.x_mm + reach * std::cos(angle), y = point.y_mm + reach * std::sin(angle);
  Candidate candidate;
  // The name's box touches the place with the side that faces the point; steeply above and below it is
  // centred.
  const double across = std::clamp((1 - std::cos(angle) * 1.6) / 2, 0.0, 1.0);
  const double upwards = std::clamp((1 - std::sin(angle) * 1.6) / 2, 0.0, 1.0);
  candidate.box = {x - across * width, y - upwards * height, width, height};
  candidate.distance_mm = distance;
  candidate.leader = {point.x_mm + options.radius_mm * std::cos(angle),
                      point.y_mm + options.radius_mm * std::sin(angle), x, y, Colour(colours::grey)};
  candidate.cost =
      per_mm * distance * distance / 2 + (1 - std::cos(angle)) * 0.2 + (std::sin(angle) < -0.1 ? 0.2 : 0);
  return candidate;
}

std::vector<Candidate> candidates_of(const std::vector<NamedPoint>& points, std::size_t own, const Box& room,
                                     const PointLabelOptions& options) {
  constexpr int directions = 24;
  std::vector<Candidate> all;
  for (const double distance : {0.5, 1.0, 2.0, 3.2, 4.5, 6.0, 8.0, 10.5, 13.5}) {
    for (int d = 0; d < directions; ++d) {
      Candidate candidate =
          candidate_at(points[own], 2 * std::numbers::pi * d / directions, distance, options);
      if (!is_inside(candidate.box, room)) continue;
      for (std::size_t i = 0; i < points.size(); ++i) {
        const Box point = around(points[i].x_mm, points[i].y_mm, options.radius_mm);
        if (overlap(grown(candidate.box, 0.1), point)) candidate.cost += covers_point;
        if (i != own && overlap(grown(candidate.box, near_mm), point)) candidate.cost += near_point;
        if (i != own && has_leader(candidate) && passes(candidate.leader, grown(point, 0.2)))
          candidate.cost += crosses_leader;
      }
      for (const Leader& line : options.lines) {
        if (passes(line, candidate.box)) candidate.cost += covers_line;
      }
      all.push_back(candidate);
    }
  }
  // A point at the edge of a room that is narrower than its name: a name outside is better than none.
  if (all.empty()) all.push_back(candidate_at(points[own], 0, 0.5, options));
  return all;
}

/// What two names in these places cost one another.
double pair_cost(const Candidate& a, const Candidate& b) {
  double cost = overlap(grown(a.box, clear_mm), b.box) ? covers_text : 0;
  if (has_leader(a) && passes(a.leader, b.box)) cost += crosses_leader;
  if (has_leader(b) && passes(b.leader, a.box)) cost += crosses_leader;
  if (has_leader(a) && has_leader(b) && cross(a.leader, b.leader)) cost += crosses_leader;
  return cost;
}

struct Placement {
  std::vector<std::size_t> chosen;  // a candidate a point
  double cost = HUGE_VAL;
};

struct Placer {
  const std::vector<std::vector<Candidate>>& candidates;

  Placement best() const {
    Placement best;
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937_64 generator(1);
    for (int start = 0; start < starts; ++start) {
      Placement placement = improved(order);
      if (placement.cost < best.cost) best = std::move(placement);
      for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[generator() % i]);
    }
    return best;
  }

  Placement improved(const std::vector<std::size_t>& order) const {
    constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    Placement placement{std::vector<std::size_t>(candidates.size(), nowhere), 0};
    bool moved = true;
    for (int sweep = 0; sweep < sweeps && moved; ++sweep) {
      moved = false;
      for (const std::size_t label : order) {
        const std::size_t cheapest = cheapest_place(label, placement.chosen);
        moved = moved || cheapest != placement.chosen[label];
        placement.chosen[label] = cheapest;
      }
    }
    for (std::size_t i = 0; i < candidates.size(); ++i)
      placement.cost += cost_of(i, placement.chosen[i], placement.chosen);
    return placement;
  }

  std::size_t cheapest_place(std::size_t label, const std::vector<std::size_t>& chosen) const {
    std::size_t cheapest = 0;
    double least = HUGE_VAL;
    for (std::size_t c = 0; c < candidates[label].size(); ++c) {
      const double cost = cost_of(label, c, chosen);
      if (cost < least) {
        least = cost;
        cheapest = c;
      }
    }
    return cheapest;
  }

  double cost_of(std::size_t label, std::size_t place, const std::vector<std::size_t>& chosen) const {
    const Candidate& candidate = candidates[label][place];
    double cost = candidate.cost;
    for (std::size_t other = 0; other < chosen.size(); ++other) {
      if (other == label || chosen[other] >= candidates[other].size()) continue;
      cost += pair_cost(candidate, candidates[other][chosen[other]]);
    }
    return cost;
  }
};

}  // namespace

double line_height_mm(double size_pt) { return 1.2 * size_pt * mm_per_pt; }

double text_width_mm(std::string_view text, double size_pt, bool bold) {
  double thousandths = 0;
  bool raised = false;
  while (!text.empty()) {
    if (!raised && text.starts_with("^{")) {
      raised = true;
      text.remove_prefix(2);
    } else if (raised && text.front() == '}') {
      raised = false;
      text.remove_prefix(1);
    } else {
      thousandths += character_width(take_character(text), bold) * (raised ? superscript : 1.0);
    }
  }
  return thousandths / 1000 * size_pt * mm_per_pt;
}

std::vector<std::string> wrap_text(std::string_view text, double size_pt, double width_mm) {
  std::vector<std::string> lines;
  for (const std::string& word : split_list(text, ' ')) {
    if (!lines.empty() && text_width_mm(lines.back() + " " + word, size_pt) <= width_mm) {
      lines.back() += " " + word;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

std::vector<double> spread(const std::vector<double>& wanted, double gap, double low, double high) {
  const std::size_t n = wanted.size();
  if (n == 0) return {};
  if (n > 1) gap = std::min(gap, (high - low) / static_cast<double>(n - 1));
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });

  std::vector<Pool> pools;
  for (std::size_t i = 0; i < n; ++i) {
    pools.push_back({wanted[order[i]] - static_cast<double>(i) * gap, 1});
    while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
      const Pool last = pools.back();
      pools.pop_back();
      pools.back().sum += last.sum;
      pools.back().count += last.count;
    }
  }

  // Without the gaps the room is [low, high − (n − 1)·gap]; clamping keeps the order, so the gaps too.
  const double room_high = high - static_cast<double>(n - 1) * gap;
  std::vector<double> placed(n);
  std::size_t i = 0;
  for (const Pool& pool : pools) {
    const double base = std::clamp(pool.mean(), low, std::max(low, room_high));
    for (double k = 0; k < pool.count; ++k, ++i) placed[order[i]] = base + static_cast<double>(i) * gap;
  }
  return placed;
}

LabelFaults add_point_labels(Figure& figure, const std::vector<NamedPoint>& points, const Box& room,
                             const PointLabelOptions& options) {
  std::vector<std::vector<Candidate>> candidates;
  for (std::size_t i = 0; i < points.size(); ++i)
    candidates.push_back(candidates_of(points, i, room, options));
  const Placement placement = Placer{candidates}.best();
  LabelFaults faults;
  std::vector<Box> boxes;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Candidate& place = candidates[i][placement.chosen[i]];
    for (const Box& other : boxes) faults.labels_on_labels += overlap(place.box, other) ? 1 : 0;
    for (const NamedPoint& point : points) {
      const Box mark = around(point.x_mm, point.y_mm, options.radius_mm);
      faults.labels_on_points += overlap(place.box, mark) ? 1 : 0;
    }
    boxes.push_back(place.box);
    if (has_leader(place)) figure.leaders.push_back(place.leader);
    figure.texts.push_back({.text = points[i].name,
                            .x_mm = place.box.left,
                            .y_mm = place.box.bottom + place.box.height / 2,
                            .size_pt = options.size_pt});
  }
  return faults;
}

}  // namespace computedivide
