// All works of a plan, in pieces of a fixed number of works, so that the bytes do not depend on the number of
// threads. Each thread makes every n-th piece; the caller's thread hands them on in their order.

#include <algorithm>
#include <thread>

#include "data/gzip.hpp"
#include "simulate/works.hpp"

namespace computedivide {

namespace {

constexpr std::uint64_t works_a_piece = 1024;

struct Piece {
  std::string bytes;
  PlantedTally tally;
};

Piece make_piece(const WorksPlan& plan, std::uint64_t number, bool compress) {
  Piece piece;
  const std::uint64_t begin = number * works_a_piece;
  const std::uint64_t end = std::min(begin + works_a_piece, plan.design().works);
  for (std::uint64_t i = begin; i < end; ++i) {
    const SimulatedWork work = plan.draw(i);
    if (work.drop) {
      ++piece.tally.dropped[static_cast<std::size_t>(*work.drop)];
    } else {
      ++piece.tally.counted;
    }
    ++piece.tally.dirt[static_cast<std::size_t>(work.dirt)];
    plan.write(work, piece.bytes);
  }
  if (compress) piece.bytes = gzip(piece.bytes);
  return piece;
}

void add(PlantedTally& all, const PlantedTally& one) {
  all.counted += one.counted;
  for (std::size_t i = 0; i < drop_count; ++i) all.dropped[i] += one.dropped[i];
  for (std::size_t i = 0; i < dirt_count; ++i) all.dirt[i] += one.dirt[i];
}

}  // namespace

PlantedTally write_works(const WorksPlan& plan, unsigned threads, bool compress,
                         const std::function<void(std::string_view)>& sink,
                         const std::function<void(std::uint64_t)>& progress) {
  PlantedTally all;
  const std::uint64_t pieces = (plan.design().works + works_a_piece - 1) / works_a_piece;
  for (std::uint64_t first = 0; first < pieces; first += threads) {
    // One round: a piece a thread.
    std::vector<Piece> round(static_cast<std::size_t>(std::min<std::uint64_t>(threads, pieces - first)));
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < round.size(); ++i) {
      others.emplace_back([&, i] { round[i] = make_piece(plan, first + i, compress); });
    }
    round[0] = make_piece(plan, first, compress);
    for (std::thread& thread : others) thread.join();
    for (const Piece& piece : round) {
      sink(piece.bytes);
      add(all, piece.tally);
    }
    progress(std::min((first + round.size()) * works_a_piece, plan.design().works));
  }
  return all;
}

}  // namespace computedivide
