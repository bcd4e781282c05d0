#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "data/tables/csv_cells.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"

namespace computedivide {

/// Writes what is known of a figure before it is drawn: its table under the table's name and, if there is
/// anything to draw, its script `<name>.gp`.
void write_figure(Outputs& outputs, const Figure& figure);

/// A table of counts by reason or name as CSV, below its header line.
std::string counts_csv(std::string_view header, const auto& counts) {
  std::string csv(header);
  for (const auto& [what, count] : counts) append_csv_record(csv, row_cells(what, count));
  return csv;
}

/// A figure of the source's data that is drawn from the table.
Figure start_figure(std::string name, const SourceInfo& source, Table table,
                    double width_mm = single_column_mm);

/// A panel of this height: its letter, its heading (both may be empty) and its y axis.
Panel new_panel(std::string letter, std::string heading, Axis y, double height_mm);

/// "12 of 24" in brackets after a share, and the confidence interval of any value.
Reading count_reading(std::string count, std::string of);
Reading interval_reading(std::string low, std::string high, ReadAs as);

/// A value with its interval in the columns low and high; of a share first its counts, where they are named.
Reading estimate_reading(std::string column, std::string name, ReadAs as, std::string count = {},
                         std::string of = {});

/// The number of that name where it has a value, else nullptr.
const Number* with_value(std::span<const Number> numbers, std::string_view name);

/// What a caption calls a source: its title or, without one, the name under which it was given.
std::string source_words(const SourceInfo& source);

/// The paper's numbers; none if the step is run without them.
std::vector<PublishedNumber> published_of(const Inputs& inputs);

/// The value that the paper prints under this id, where it is among the numbers.
std::optional<double> published_value(std::span<const PublishedNumber> published, std::string_view id);

/// The colour of what the paper prints, in every figure but Figures 1 and 4, whose lines have their teams'
/// colours.
inline constexpr std::string_view paper_colour = colours::purple;

/// The line of a value that the paper prints: dashed, with "Paper: " and the words as its label; none without
/// words.
Reference paper_line(double at, std::string_view words, bool upright = false);

/// The same for an estimate, upright, with its interval where the paper prints an error.
Reference paper_estimate(double estimate, const std::optional<double>& error);

/// The line of no effect.
Reference null_line(double at, bool upright = false);

/// For shares that may be small: from 0 to a little above `highest`, in percent.
Axis axis_from_zero(std::string title, double highest, double height_mm);

/// The greatest number in these columns, and the lines' positions; at least 0.
double highest_of(const Table& table, const std::vector<std::string>& columns,
                  std::span<const Reference> lines = {});

/// "3 %" of a share that the paper prints.
std::string printed_percent(double share);

/// "80 %" of a share; one decimal below 10 %.
std::string percent_words(double share);

/// "−0.05 [−0.27, 0.17]": a value and its interval, both with that many decimals.
std::string interval_words(double value, double low, double high, int decimals = 2);

/// One of three words: for an interval above 0, below 0, or neither.
std::string_view side_words(double low, double high, std::string_view above, std::string_view below,
                            std::string_view neither);

}  // namespace computedivide
