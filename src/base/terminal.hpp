#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A program's three standard streams, by their descriptors.
enum class Stream { input, output, error };

/// True where a person reads or writes the stream.
bool is_terminal(Stream stream);

/// True where it is a terminal that knows escape sequences: TERM is not "dumb".
bool takes_escapes(Stream stream);

/// The columns of the terminal of this stream; 0 if there is none, or where it does not say.
std::size_t terminal_columns(Stream stream);

/// A standard stream that the caller has closed would be the first file that is opened: results would go into
/// it. Replaces it with one that can be neither read from nor written to.
void hold_standard_streams();

enum class TerminalColour { red, green, yellow, blue, grey };

/// True where colours may go to this stream: it is a terminal, NO_COLOR is unset or empty
/// (https://no-color.org) and TERM is not "dumb".
bool wants_colour(Stream stream);

/// The text in this colour, for a terminal.
std::string coloured(std::string_view text, TerminalColour colour);

/// How many characters the UTF-8 text has.
std::size_t width_of(std::string_view text);

/// The UTF-8 text, cut to at most that many characters, the last of which is then "…".
std::string cut_to(std::string_view text, std::size_t columns);

/// Rows of cells, the first of which are headings, in columns two spaces apart, one line each. `colour` may
/// give a colour to a cell of a row below the headings. Where the lines have more than `most_columns`
/// characters and that is not 0: columns whose `least` is 0 are left out from the right, as many as needed;
/// then the widest are narrowed down to their `least`, and if that is not enough all of them to 8.
std::string text_table(
    const std::vector<std::vector<std::string>>& rows, std::size_t most_columns,
    const std::vector<std::size_t>& least,
    const std::function<std::optional<TerminalColour>(std::size_t row, std::size_t column)>& colour);

/// From now on SIGINT and SIGTERM end the program as they do by default, but first print this line, a string
/// literal, to standard error.
void say_when_interrupted(const char* line);

}  // namespace computedivide
