#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace computedivide {

/// What `program --version` says in its first line ("gnuplot 5.4 patchlevel 4", "rsvg-convert
/// version 2.54.7"): stands for the program in fingerprints. Nothing if the program is not found in PATH
/// or fails.
std::optional<std::string> program_version(const std::string& program);

/// What to say if a program is missing: "gnuplot is not installed (apt-get install gnuplot-nox
/// librsvg2-bin)".
std::string how_to_install(const std::string& program);

/// Whether a font has the letter widths for which figures are laid out.
bool has_metrics_of_arial(std::string_view typeface);

/// Runs gnuplot on `<stem>.gp` in its folder, which holds the tables that it reads, and leaves `<stem>.svg`
/// there, with the labels of its data as titles. Throws Error with gnuplot's own message where it fails
/// or complains.
void draw_svg(const std::filesystem::path& folder, const std::string& stem);

/// Makes `<stem>.pdf` and `<stem>.png` (300 dpi, on white) of `<stem>.svg`, by rsvg-convert. Their bytes
/// depend on the SVG, the program's version and the fonts, not on the clock. Throws Error with the program's
/// message.
void convert_svg(const std::filesystem::path& folder, const std::string& stem);

/// A gnuplot SVG in which every hypertext label is a transparent circle with the label as its <title>,
/// and in which no plot has its command as a title; the title of the whole drawing stays.
std::string with_labels_as_titles(std::string_view svg);

}  // namespace computedivide
