#include "pipeline/step.hpp"

#include <algorithm>
#include <set>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr const char* staged = "staged";  ///< the folder in a step's scratch folder that its outputs wait in

/// One spelling per value, so that "0.50" and "0.5" give the same fingerprint; nothing if it is not legal.
std::optional<std::string> canonical(const ParameterSpec& spec, std::string_view value) {
  if (holds(spec.words, value)) return std::string(value);
  switch (spec.kind) {
    case ParameterKind::word:
      break;
    case ParameterKind::date:
      if (const auto date = parse_date(value)) return format_date(date->date);
      break;
    case ParameterKind::positive_number:
      if (const auto number = parse_number(value); number && *number > 0) return format_number(*number);
      break;
    case ParameterKind::count:
      if (const auto count = parse_count(value)) return std::to_string(*count);
      break;
    case ParameterKind::name:
      if (!value.empty()) return std::string(value);
  }
  return std::nullopt;
}

}  // namespace

std::string_view stem_of(std::string_view id) {
  const std::size_t dot = id.rfind('.');
  return dot == std::string_view::npos ? id : id.substr(dot + 1);
}

bool is_own_name(std::string_view name, std::string_view id) {
  const std::string_view stem = stem_of(id);
  return name.starts_with(stem) && name.size() > stem.size() &&
         (name[stem.size()] == '.' || name[stem.size()] == '_') && !contains(name, '/');
}

Inputs::Inputs(const Step& step, std::map<std::string, std::pair<const Source*, SourceInfo>> sources,
               std::map<std::string, std::vector<std::string>> files_of_steps, fs::path folder,
               const Parameters& parameters, std::function<unsigned()> lend)
    : step_(step),
      sources_(std::move(sources)),
      files_of_steps_(std::move(files_of_steps)),
      folder_(std::move(folder)),
      parameters_(parameters),
      lend_(std::move(lend)) {}

const std::pair<const Source*, SourceInfo>& Inputs::declared(std::string_view source) const {
  const auto place = sources_.find(std::string(source));
  if (place == sources_.end())
    fail("step '{}': reads '{}', which it does not declare; add it to the step's list of reads", step_.id,
         source);
  return place->second;
}

bool Inputs::has(std::string_view source) const { return declared(source).first->missing.empty(); }

const std::string& Inputs::missing(std::string_view source) const { return declared(source).first->missing; }

const std::vector<fs::path>& Inputs::source_files(std::string_view source) const {
  const Source& declared_source = *declared(source).first;
  if (!declared_source.missing.empty()) fail("{}: {}", source, declared_source.missing);
  return declared_source.files;
}

const fs::path& Inputs::source_file(std::string_view source) const {
  const std::vector<fs::path>& files = source_files(source);
  if (files.size() != 1) fail("{}: {} files; exactly one is needed", source, files.size());
  return files.front();
}

const SourceInfo& Inputs::source(std::string_view source) const { return declared(source).second; }

fs::path Inputs::file(std::string_view name) const {
  for (const auto& [step, files] : files_of_steps_)
    if (holds(files, name)) return folder_ / name;
  fail("step '{}': reads '{}', which no step it declares has written; its list of reads must name the step",
       step_.id, name);
}

std::vector<fs::path> Inputs::files_ending(std::string_view ending) const {
  std::vector<fs::path> found;
  for (const std::string_view read : step_.reads) {
    const auto place = files_of_steps_.find(std::string(read));
    if (place == files_of_steps_.end()) continue;
    for (const std::string& name : place->second)
      if (name.ends_with(ending)) found.push_back(folder_ / name);
  }
  return found;
}

const std::string& Inputs::parameter(std::string_view name) const {
  if (!holds(step_.parameters, name)) {
    fail(
        "step '{}': reads parameter '{}', which it does not declare; add it to the step's list of parameters",
        step_.id, name);
  }
  const auto place = parameters_.find(std::string(name));
  if (place == parameters_.end())
    fail("step '{}': parameter '{}' has no value; add it to the list of parameters", step_.id, name);
  return place->second;
}

double Inputs::number(std::string_view name) const {
  if (const std::optional<double> value = parse_number(parameter(name))) return *value;
  fail("parameter '{}': '{}' is not a number; a decimal number is needed", name, parameter(name));
}

std::uint64_t Inputs::count(std::string_view name) const {
  if (const std::optional<std::uint64_t> value = parse_count(parameter(name))) return *value;
  fail("parameter '{}': '{}' is not a whole number; a whole number from 0 is needed", name, parameter(name));
}

Date Inputs::date(std::string_view name) const {
  if (const std::optional<ParsedDate> value = parse_date(parameter(name))) return value->date;
  fail("parameter '{}': '{}' is not a date; a date such as 2022-12-31 is needed", name, parameter(name));
}

Parameters Inputs::parameters() const {
  Parameters declared_ones;
  for (const std::string_view name : step_.parameters) declared_ones[std::string(name)] = parameter(name);
  return declared_ones;
}

unsigned Inputs::threads() const { return lend_ ? lend_() : 1; }

Outputs::Outputs(const Step& step, fs::path folder, fs::path scratch)
    : step_(step), folder_(std::move(folder)), scratch_(std::move(scratch)) {}

Outputs::~Outputs() {
  std::error_code ignored;
  fs::remove_all(scratch_, ignored);
}

void Outputs::keep(std::string_view name, std::string sha256, std::uint64_t bytes) {
  Written file{std::string(name), std::move(sha256), bytes};
  std::erase_if(written_, [&](const Written& old) { return old.name == file.name; });
  written_.insert(std::ranges::lower_bound(written_, file.name, {}, &Written::name), std::move(file));
}

fs::path Outputs::staged_place(std::string_view name) const {
  const std::string_view stem = stem_of(step_.id);
  if (!is_own_name(name, step_.id)) {
    fail("step '{}': writes '{}'; names that begin with '{}.' or '{}_' are its own", step_.id, name, stem,
         stem);
  }
  return scratch_ / staged / name;
}

void Outputs::write(std::string_view name, std::string_view content) {
  write_atomically(staged_place(name), content);
  keep(name, sha256_hex(content), content.size());
}

void Outputs::take(std::string_view name, const fs::path& file) {
  const fs::path place = staged_place(name);
  fs::create_directories(place.parent_path());
  sync_to_disk(file);
  std::string sha256 = sha256_file(file);
  const std::uint64_t bytes = fs::file_size(file);
  fs::rename(file, place);
  keep(name, std::move(sha256), bytes);
}

fs::path Outputs::scratch() {
  fs::create_directories(scratch_ / "work");
  return scratch_ / "work";
}

void Outputs::commit() {
  for (const Written& file : written_) {
    const fs::file_status status = fs::symlink_status(folder_ / file.name);
    if (fs::exists(status) && !fs::is_regular_file(status) && !fs::is_symlink(status)) {
      fail("{}: is in the way of an output of '{}'; only a regular file may be there",
           (folder_ / file.name).string(), step_.id);
    }
  }
  // The old files are kept under second names, so that a failed move can undo the ones before it.
  const fs::path old = scratch_ / "old";
  fs::create_directories(old);
  std::vector<std::string> moved;
  for (const Written& file : written_) {
    const fs::path place = folder_ / file.name;
    const std::optional<FileStamp> stamp = file_stamp(place);
    if (stamp && stamp->size == file.bytes && sha256_file(place) == file.sha256) continue;
    std::error_code error;
    fs::create_hard_link(place, old / file.name, error);
    if (error && stamp) fs::copy_file(place, old / file.name, error);  // for disks without hard links
    fs::rename(scratch_ / staged / file.name, place, error);
    if (error) {
      const std::string reason = error.message();
      for (const std::string& name : moved) {
        if (fs::exists(old / name)) {
          fs::rename(old / name, folder_ / name, error);
        } else {
          fs::remove(folder_ / name, error);
        }
      }
      fail("{}: cannot be replaced: {}; a writable folder is expected", place.string(), reason);
    }
    moved.push_back(file.name);
  }
  if (!moved.empty()) sync_to_disk(folder_);
}

std::string legal_values(const ParameterSpec& spec) {
  std::string text;
  if (spec.kind == ParameterKind::date) text = "a date such as 2022-12-31";
  if (spec.kind == ParameterKind::positive_number) text = "a number above 0";
  if (spec.kind == ParameterKind::count) text = "a whole number from 0";
  if (spec.kind == ParameterKind::name) text = "a name";
  for (const std::string_view word : spec.words) text += fmt::format("{}{}", text.empty() ? "" : " | ", word);
  return text;
}

Parameters resolve_parameters(std::span<const ParameterSpec> specs, std::string_view profile,
                              std::span<const std::string> settings, std::uint64_t seed) {
  Parameters values;
  std::vector<std::string> names;
  for (const ParameterSpec& spec : specs) {
    values[std::string(spec.name)] = profile == "latest" ? spec.latest : spec.paper;
    names.emplace_back(spec.name);
  }
  for (const std::string& setting : settings) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos)
      fail_usage("--set: '{}' has no '='; NAME=VALUE is needed, such as window=0.5", setting);
    const std::string name(trim(std::string_view(setting).substr(0, equals)));
    const std::string value(trim(std::string_view(setting).substr(equals + 1)));
    const ParameterSpec* spec = find_by(specs, &ParameterSpec::name, name);
    if (spec == nullptr) fail_usage("--set: no parameter '{}'{}", name, suggestion(name, names));
    const std::optional<std::string> legal = canonical(*spec, value);
    if (!legal)
      fail_usage("--set: parameter '{}': '{}' is not legal; {} is needed", name, value, legal_values(*spec));
    values[name] = *legal;
  }
  values["seed"] = std::to_string(seed);
  return values;
}

// The list of steps as a graph. Order in the list is the order of the paper and of the run: a step reads only
// what is listed above it, so no sorting is needed and no cycle is possible.

void check_steps(std::span<const Step> steps, std::span<const Source> sources) {
  std::set<std::string_view> known;
  for (const Source& source : sources) known.insert(source.name);
  for (const Step& step : steps) {
    for (const std::string_view read : step.reads) {
      if (!known.contains(read))
        fail(
            "step '{}': reads '{}', which is neither a source nor a step above it; the list is in running "
            "order",
            step.id, read);
    }
    if (!known.insert(step.id).second) fail("step '{}': appears twice; each id must appear once", step.id);
  }
}

std::vector<bool> match_steps(std::span<const Step> steps, std::span<const std::string> names) {
  std::vector<bool> matched(steps.size(), false);
  std::vector<std::string> legal;
  for (const Step& step : steps) legal.emplace_back(step.id);
  for (const std::string& name : names) {
    bool found = false;
    for (std::size_t i = 0; i < steps.size(); ++i)
      if (steps[i].id == name || stem_of(steps[i].id) == name) matched[i] = found = true;
    if (!found) fail_usage("no step '{}'{}", name, suggestion(name, legal));
  }
  return matched;
}

std::vector<bool> select_steps(std::span<const Step> steps, std::span<const std::string> names) {
  if (names.empty()) return std::vector<bool>(steps.size(), true);
  std::vector<bool> selected = match_steps(steps, names);
  for (std::size_t i = steps.size(); i-- > 0;)
    for (std::size_t k = 0; selected[i] && k < i; ++k)
      if (holds(steps[i].reads, steps[k].id)) selected[k] = true;
  return selected;
}

namespace {

std::string identifier(std::string_view name) {
  std::string id(name);
  std::replace_if(
      id.begin(), id.end(), [](char c) { return c == '.' || c == '-'; }, '_');
  return id;
}

/// How a language writes a graph: format strings of a source (identifier, name), a step (identifier, id,
/// place in the paper) and an edge (two identifiers), with the text before and after them.
struct GraphForm {
  std::string_view begin, source, step, edge, end;
};

std::string graph_as(const GraphForm& form, std::span<const Step> steps, std::span<const Source> sources) {
  std::string text(form.begin);
  for (const Source& source : sources) {
    const auto reads = [&](const Step& step) { return holds(step.reads, source.name); };
    if (std::any_of(steps.begin(), steps.end(), reads))
      text += fmt::format(fmt::runtime(form.source), identifier(source.name), source.name);
  }
  for (const Step& step : steps) {
    text += fmt::format(fmt::runtime(form.step), identifier(step.id), step.id, step.paper_ref);
    for (const std::string_view read : step.reads)
      text += fmt::format(fmt::runtime(form.edge), identifier(read), identifier(step.id));
  }
  return text.append(form.end);
}

}  // namespace

std::string graph_as_dot(std::span<const Step> steps, std::span<const Source> sources) {
  return graph_as({"digraph computedivide {\n  rankdir=LR;\n  node [fontname=\"Helvetica\"];\n",
                   "  {} [label=\"{}\" shape=cylinder];\n", "  {} [label=\"{}\\n{}\" shape=box];\n",
                   "  {} -> {};\n", "}\n"},
                  steps, sources);
}

std::string graph_as_mermaid(std::span<const Step> steps, std::span<const Source> sources) {
  return graph_as({"flowchart LR\n", "  {}[(\"{}\")]\n", "  {}[\"{}\"]\n", "  {} --> {}\n", ""}, steps,
                  sources);
}

}  // namespace computedivide
