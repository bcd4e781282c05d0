# For Doxygen, between the headers and it: gives a mark without words to fields of structures, and to constants in a
# namespace of their own, that have no sentence (the rule is in Doxyfile). Lines stay where they are. A field is a statement directly inside of "struct X {" that calls
# nothing; it has a sentence where "///" stands on the line or above it.

# The line without comment, texts, initial values and template arguments.
function bare(text) {
  gsub(/"([^"\\]|\\.)*"/, "", text)
  sub(/\/\/.*/, "", text)
  return text
}
function declaration(text) {
  gsub(/\{[^{}]*\}/, "", text)
  sub(/ = [^;]*;/, ";", text)
  while (gsub(/<[^<>]*>/, "", text)) continue
  return text
}
# A mark after every comma between two fields: a sentence at the end of a line is that of the last one alone.
function mark_commas(text,    i, c, level, marked) {
  for (i = 1; i <= length(text); ++i) {
    c = substr(text, i, 1)
    if (c == "/" && substr(text, i, 3) == "///") return marked substr(text, i)
    if (c ~ /[<{(]/) ++level
    if (c ~ /[>})]/) --level
    marked = marked (c == "," && level == 0 ? ", /**< " nothing " */" : c)
  }
  return marked
}
BEGIN { nothing = "&#8203;" }
{
  code = bare($0)
  in_struct = depth > 0 && kind[depth] == "struct"
  # A structure, or a namespace of constants, without a sentence of its own gets no marks, so that Doxygen asks for it.
  opens_struct = documented_above && code ~ /^[ \t]*((template *<.*> *)?struct [A-Za-z_:]+[^;()]*|namespace [a-z_]+ )\{[ \t]*$/
  line = $0
  ends = 0
  if (in_struct && code ~ /[^ \t]/) {
    if (statement == "") documented = documented_above
    begun_here = statement == ""
    statement = statement code
    ends = code ~ /;[ \t]*$/
  }
  if (ends) {
    is_field = declaration(statement) !~ /[({]/ && statement !~ /^[ \t]*(enum|struct|class|using|friend|static_assert)/
    by_default = code ~ /= (default|delete);[ \t]*$/
    if (is_field && begun_here) line = mark_commas(line)
    several = line != $0
    if ((is_field || by_default) && (!documented || several) && $0 !~ /\/\/\//) line = line " ///< " nothing
  }
  moves = code ~ /\([A-Za-z0-9]+&&\) noexcept;[ \t]*$/
  if (moves && !documented_above && line !~ /\/\/\//) line = line " ///< " nothing
  print line
  opened = gsub(/\{/, "{", code)
  closed = gsub(/\}/, "}", code)
  if (ends || opened != closed || code ~ /\}[ \t]*$/) statement = ""
  documented_above = $0 ~ /^[ \t]*\/\/\//
  for (i = 0; i < opened - closed; ++i) kind[++depth] = opens_struct ? "struct" : "other"
  for (i = 0; i < closed - opened; ++i) --depth
}
