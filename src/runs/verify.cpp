// An output folder against its own record. Every check is against the record, never against what this program
// would do: a folder from another version, on another machine or on a read-only disk can be verified too.
//
// Edges:
//   - An output that is a symbolic link is followed. If the content is right there is only a note: what the
//   folder shows is not in the folder.
//   - "missing: …" and a program's version may replace the digest of a source; both are compared as text.
//   - A mixed run is a problem.

#include "runs/runs.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/files.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "study/ledger.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

void problem(Verification& verification, std::string where, std::string what) {
  verification.findings.push_back({FindingKind::problem, std::move(where), std::move(what)});
}

void note(Verification& verification, std::string where, std::string what) {
  verification.findings.push_back({FindingKind::note, std::move(where), std::move(what)});
}

/// The message of an error about a file of the folder, without the folder's path before it.
std::string without_folder(std::string message, const fs::path& folder) {
  replace_all(message, (folder / "").string(), "");
  return message;
}

/// Error messages begin with their place: "run.json:3:1: is not JSON …" is split off where it ends.
Finding finding_of(const Error& error, const fs::path& folder) {
  const std::string message = without_folder(error.what(), folder);
  const std::size_t end = message.find(": ");
  if (end == std::string::npos) return {FindingKind::problem, "run.json", message};
  return {FindingKind::problem, message.substr(0, end), message.substr(end + 2)};
}

std::string step_place(std::string_view id) { return fmt::format("run.json: step '{}'", id); }

/// An edit that leaves every value readable still shows in the text, because the program writes a record in
/// only one way.
void check_spelling(Verification& verification, const std::string& text) {
  const std::string again = run_record_to_text(verification.written.record, verification.written.order);
  if (again == text) return;
  const auto [a, b] = std::mismatch(text.begin(), text.end(), again.begin(), again.end());
  const auto line = 1 + std::count(text.begin(), a, '\n');
  problem(verification, fmt::format("run.json:{}", line),
          "is not as the program writes it; it was edited, or written by something else");
}

void check_output(Verification& verification, const fs::path& folder, const Outputs::Written& output) {
  const fs::path path = folder / output.name;
  std::error_code error;
  const bool is_link = fs::is_symlink(path, error);
  const std::optional<FileStamp> stamp = file_stamp(path);
  if (!stamp) {
    const bool is_there = fs::exists(path, error);
    problem(verification, output.name,
            is_there  ? "is not a regular file"
            : is_link ? "is a symbolic link that leads to no file"
                      : "is not there");
    return;
  }
  if (stamp->size != output.bytes) {
    problem(verification, output.name,
            fmt::format("has {} bytes; run.json says {}", stamp->size, output.bytes));
    return;
  }
  try {
    const std::string digest = sha256_file(path);
    ++verification.files;
    verification.bytes += stamp->size;
    if (digest != output.sha256) {
      problem(verification, output.name,
              fmt::format("has SHA-256 {}; run.json says {}", digest, output.sha256));
    } else if (is_link) {
      note(verification, output.name, "is a symbolic link: its content is not in the folder");
    }
  } catch (const Error& unreadable) {
    problem(verification, output.name, without_folder(unreadable.what(), folder));
  }
}

void check_outputs(Verification& verification, const fs::path& folder) {
  std::set<std::string> listed{"run.json", std::string(datapackage_file),
                               hidden_folder("").filename().string()};
  for (const std::string& id : verification.written.order) {
    for (const Outputs::Written& output : verification.written.record.steps.at(id).outputs) {
      listed.insert(output.name);
      check_output(verification, folder, output);
    }
  }
  std::vector<std::string> others;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (listed.contains(name)) continue;
    std::error_code error;
    others.push_back(entry.is_directory(error) ? name + "/" : name);
  }
  std::sort(others.begin(), others.end());
  for (const std::string& name : others) note(verification, name, "is in the list of no step");
}

// From source to figure, link by link: what a step read must be what the step before it made. A missing
// source has its reason as a digest and is in no list of sources.

/// A digest, and who made the file that it belongs to.
struct Made {
  std::string sha256;
  std::string by;  ///< "'models.csv' than step 'ingest.models' has made", for the rest of a message
};

/// What is wrong with an input; empty if nothing is.
std::string wrong_input(const InputDigest& input, const std::map<std::string, Made>& known) {
  if (const auto made = known.find(input.name); made != known.end()) {
    if (input.sha256 == made->second.sha256) return "";
    return fmt::format("was made from another {} ({}, not {}): a mixed run", made->second.by, input.sha256,
                       made->second.sha256);
  }
  if (input.sha256.starts_with("missing")) return "";
  return fmt::format("reads '{}', which is neither a source of the last run nor made by a step before it",
                     input.name);
}

std::string wrong_parameter(const std::string& name, const std::string& value, const Parameters& last) {
  const auto place = last.find(name);
  if (place == last.end()) return fmt::format("has parameter '{}', which the last run does not have", name);
  if (place->second == value) return "";
  return fmt::format("was made with {} = '{}', the last run has '{}': a mixed run", name, value,
                     place->second);
}

/// The steps that were not made from what the record holds: the outputs of the steps before them, the sources
/// and the parameters of the last run. A folder in which only some steps were made again from other data or
/// with other parameters is a mixed run, whose figures and tables do not belong to one study.
void check_chain(Verification& verification) {
  const WrittenRecord& written = verification.written;
  std::map<std::string, Made> known;
  for (const SourceInfo& source : written.record.sources)
    known[source.name] = {source.sha256, fmt::format("source '{}' than the last run's", source.name)};
  for (const std::string& id : written.order) {
    const StepRecord& step = written.record.steps.at(id);
    const auto add_link = [&](std::string what) {
      if (!what.empty()) problem(verification, step_place(id), std::move(what));
    };
    for (const InputDigest& input : step.inputs) add_link(wrong_input(input, known));
    for (const auto& [name, value] : step.parameters)
      add_link(wrong_parameter(name, value, written.record.parameters));
    for (const Outputs::Written& output : step.outputs)
      known[output.name] = {output.sha256, fmt::format("'{}' than step '{}' has made", output.name, id)};
  }
}

void check_fingerprints(Verification& verification) {
  const RunRecord& record = verification.written.record;
  for (const std::string& id : verification.written.order) {
    const StepRecord& step = record.steps.at(id);
    if (fingerprint(id, program_of(record, step), step.parameters, step.inputs) != step.fingerprint) {
      problem(verification, step_place(id),
              "its fingerprint does not follow from its inputs, its parameters and the program named in "
              "run.json: another version made it, or the record was edited");
    }
  }
}

void check_numbers(Verification& verification, const fs::path& folder) {
  for (const std::string& id : verification.written.order) {
    for (const Outputs::Written& output : verification.written.record.steps.at(id).outputs) {
      const fs::path path = folder / output.name;
      if (!output.name.ends_with(".numbers.json") || !file_stamp(path)) continue;
      try {
        read_numbers_files(std::array{path});
      } catch (const Error& error) {
        verification.findings.push_back(finding_of(error, folder));
      }
    }
  }
}

void check_datapackage(Verification& verification, const fs::path& folder) {
  const fs::path path = folder / datapackage_file;
  std::error_code error;
  if (!fs::exists(fs::symlink_status(path, error))) return;
  try {
    for (std::string& what : datapackage_problems(read_file(path), verification.written.record))
      problem(verification, std::string(datapackage_file), std::move(what));
  } catch (const Error& broken) {
    verification.findings.push_back(finding_of(broken, folder));
  }
}

}  // namespace

std::string_view name_of(FindingKind kind) { return kind == FindingKind::problem ? "problem" : "note"; }

std::size_t Verification::count(FindingKind kind) const {
  return static_cast<std::size_t>(std::ranges::count(findings, kind, &Finding::kind));
}

Verification verify_folder(const fs::path& folder) {
  if (!fs::is_directory(folder))
    fail("out: '{}' is not a folder; the output folder of a run is needed", folder.string());
  Verification verification;
  std::string text;
  try {
    text = read_file(folder / "run.json");
    verification.written = run_record_from_text(text, "run.json");
  } catch (const Error& error) {
    verification.findings.push_back(finding_of(error, folder));
    return verification;
  }
  verification.is_readable = true;
  check_spelling(verification, text);
  check_outputs(verification, folder);
  check_chain(verification);
  check_fingerprints(verification);
  check_numbers(verification, folder);
  check_datapackage(verification, folder);
  return verification;
}

void verify_origin(Verification& verification, std::span<const Source> sources, std::string_view version,
                   std::string_view source_digest) {
  const RunRecord& record = verification.written.record;
  if (record.version != version || record.source_digest != source_digest) {
    note(verification, "run.json",
         fmt::format("was made by computedivide {} (sources {}); this is {} (sources {})", record.version,
                     record.source_digest, version, source_digest));
  }
  DigestCache digests{fs::path()};  // without a file: nothing is cached, everything is read
  std::map<std::string, std::string> now;
  for (const Source& source : sources)
    if (source.missing.empty()) now[source.name] = digests.source(source);
  for (const SourceInfo& source : record.sources) {
    const auto digest = now.extract(source.name);
    const std::string where = fmt::format("source '{}'", source.name);
    if (digest.empty()) {
      note(verification, where, "is not there now");
    } else if (digest.mapped() != source.sha256) {
      note(verification, where, fmt::format("is {} now; run.json says {}", digest.mapped(), source.sha256));
    }
  }
  for (const auto& [name, digest] : now)
    note(verification, fmt::format("source '{}'", name), "was not there when the folder was made");
}

void verify_recomputed(Verification& verification, const fs::path& folder,
                       const std::map<std::string, std::string>& recomputed) {
  std::set<std::string> listed;
  for (const auto& [id, step] : verification.written.record.steps)
    for (const Outputs::Written& output : step.outputs) listed.insert(output.name);
  for (const auto& [name, text] : recomputed) {
    // A missing file has already been reported.
    if (!listed.contains(name) || !file_stamp(folder / name) || read_file(folder / name) == text) continue;
    problem(verification, name, "is not what the folder's numbers files make");
  }
}

}  // namespace computedivide
