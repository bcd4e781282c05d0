#!/usr/bin/env python3
"""The counts of `computedivide score works`, by the plainest means: json, re, and the text put back together.

Shares no code with the program. Takes the same options (those below) and prints the same CSV. Slow.
"""
import argparse
import collections
import csv
import gzip
import json
import pathlib
import re
import sys

CORPUS = {"C154945302": ("artificial intelligence", 0.4), "C119857082": ("machine learning", 0.3),
          "C108583219": ("deep learning", 0.6)}
TYPES = {"archive", "company", "education", "facility", "government", "healthcare", "nonprofit", "other"}
LEXICONS = pathlib.Path(__file__).resolve().parent.parent.parent / "data" / "lexicons"


def lines_of(path):
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line:
            yield line


def term_regex(term):
    """The term's own pattern, without its boundaries."""
    star = term.endswith("*")
    parts = [re.escape(part) for part in re.split("[ -]", term.rstrip("*"))]
    return "[ -]".join(parts) + (r"\w*" if star else "")


def lower_ascii(text):
    return re.sub("[A-Z]", lambda m: m.group().lower(), text)


class Terms:
    """A list of terms; text is given with its ASCII letters in lower case."""

    def __init__(self, terms):
        self.terms = terms
        order = sorted(range(len(terms)), key=lambda i: -len(terms[i]))
        self.longest = re.compile(r"(?<!\w)(?:" + "|".join(
            f"(?P<t{i}>{term_regex(lower_ascii(terms[i]))})" for i in order) + r")(?!\w)")
        self.single = [re.compile(rf"(?<!\w){term_regex(lower_ascii(t))}(?!\w)") for t in terms]

    def count(self, text, matching):
        counts = [0] * len(self.terms)
        if matching == "longest":
            for match in self.longest.finditer(text):
                counts[int(match.lastgroup[1:])] += 1
        else:
            counts = [sum(1 for _ in pattern.finditer(text)) for pattern in self.single]
        return counts

    def any(self, text):
        return self.longest.search(text) is not None


def text_of_index(index):
    """The text with its gaps as line ends, and the number of positions; (None, 0) where there is no abstract."""
    if isinstance(index, str):
        try:
            index = json.loads(index)
        except ValueError:
            return None, 0
    if not isinstance(index, dict):
        return None, 0
    if isinstance(index.get("InvertedIndex"), dict) and not isinstance(index.get("IndexLength"), list):
        index = index["InvertedIndex"]
    places = []
    for token, positions in index.items():
        if isinstance(positions, list):
            for position in positions:
                if isinstance(position, int) and not isinstance(position, bool) and 0 <= position < 2**32:
                    places.append((position, token))
    places.sort(key=lambda place: place[0])
    text, last = "", None
    for position, token in places:
        if last is not None:
            # Two line ends: no term reaches across them.
            text += " " if position <= last + 1 else "\n\n"
        text += token
        last = position
    return (text if places else None), len(places)


def number(value):
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            return None
    return None


def tail(identifier):
    return identifier.rsplit("/", 1)[-1] if isinstance(identifier, str) else ""


def in_corpus(work, corpus):
    if corpus == "all":
        return True
    if corpus == "topics":
        topic = work.get("primary_topic") or {}
        subfield = (topic.get("subfield") or {}).get("id")
        # Some exports give the number alone.
        return subfield == 1702 or tail(subfield) == "1702"
    for concept in work.get("concepts") or []:
        if not isinstance(concept, dict):
            continue
        score = number(concept.get("score"))
        if score is None:
            continue
        # By the id if there is one, in any case of its letter; else by the name.
        if re.fullmatch("[Cc][0-9]+", tail(concept.get("id"))):
            wanted = CORPUS.get(tail(concept["id"]).upper())
        else:
            name = lower_ascii(concept.get("display_name") or "")
            wanted = next((entry for entry in CORPUS.values() if entry[0] == name), None)
        if wanted and score > wanted[1]:
            return True
    return False


def institution_types(work):
    types = set()
    for author in work.get("authorships") or []:
        for institution in (author or {}).get("institutions") or []:
            if isinstance(institution, dict):
                kind = institution.get("type")
                kind = kind.lower() if isinstance(kind, str) else "other"
                types.add(kind if kind in TYPES else "other")
    return types


def team_of(types, academic, strict):
    if not types:
        return "unknown"
    if "company" in types:
        return "collaboration" if types & academic else "industry_only"
    if types & academic and not (strict and types - academic):
        return "academic_only"
    return "other"


def works_of(path):
    data = pathlib.Path(path).read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    stripped = data.strip()
    if stripped[:1] == b"[" or stripped[:8].replace(b" ", b"") in (b'{"meta":', b'{"result'):
        decoder, text, at = json.JSONDecoder(), stripped.decode(), 0
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            at += len(text[at:]) - len(text[at:].lstrip())
            yield from (value["results"] if isinstance(value, dict) else value)
        return
    for line in data.split(b"\n"):
        if not line.strip():
            continue
        try:
            work = json.loads(line.decode("utf-8"))
        except ValueError:
            continue
        if isinstance(work, dict):
            yield work


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--years", default="2012-2021")
    parser.add_argument("--corpus", default="concepts")
    parser.add_argument("--topics", default="ml")
    parser.add_argument("--topics-from", default="concepts")
    parser.add_argument("--topic-score", type=float, default=0.3)
    parser.add_argument("--matching", default="longest")
    parser.add_argument("--ambiguous", default="auto")
    parser.add_argument("--language", default="en")
    parser.add_argument("--language-needed", action="store_true")
    parser.add_argument("--academic", default="education")
    parser.add_argument("--strict-team", action="store_true")
    parser.add_argument("--by", default="team")
    parser.add_argument("--per-term", action="store_true")
    parser.add_argument("--expansion", action="store_true")
    options = parser.parse_args()

    terms = Terms(list(lines_of(LEXICONS / "compute_terms.txt")))
    ai_terms = Terms(list(lines_of(LEXICONS / "ai_terms.txt")))
    ambiguous = [re.compile(re.escape(w.strip("*")) if w.startswith("*") else rf"(?<!\w){re.escape(w)}(?!\w)")
                 for w in lines_of(LEXICONS / "ambiguous_words.txt")]
    topics = None
    if options.topics != "all":
        topics = {}
        for line in lines_of(LEXICONS / "ml_topics.txt" if options.topics == "ml" else options.topics):
            names = [name.strip() for name in line.split(":")[0].split("|")]
            for name in names:
                topics[name.lower()] = names[0]
    first, last = (int(y) for y in options.years.split("-"))
    academic = set(options.academic.split(","))

    seen = set()
    groups = collections.defaultdict(lambda: [0] * (4 + len(terms.terms)))
    for path in options.paths:
        for work in works_of(path):
            identifier = work.get("id")
            if isinstance(identifier, str) and identifier:
                if tail(identifier).lower() in seen:
                    continue
                seen.add(tail(identifier).lower())
            year = work.get("publication_year")
            if not isinstance(year, int) or isinstance(year, bool) or not first <= year <= last:
                continue
            text, tokens = text_of_index(work.get("abstract_inverted_index"))
            if text is None:
                continue
            language = work.get("language")
            if not isinstance(language, str):
                language = None
            if options.language != "any":
                if language != options.language if language is not None else options.language_needed:
                    continue
            if work.get("is_retracted") is True or work.get("is_paratext") is True or work.get("type") == "paratext":
                continue
            if work.get("is_xpac") is True and not options.expansion:
                continue
            if not in_corpus(work, options.corpus):
                continue
            lower = lower_ascii(text)
            asked = options.ambiguous == "drop" or (options.ambiguous == "auto" and bool(work.get("concepts")))
            if asked and not ai_terms.any(lower) and any(w.search(lower) for w in ambiguous):
                continue
            counts = terms.count(lower, options.matching)
            names = {"(all)"}
            for concept in work.get(options.topics_from) or []:
                if not isinstance(concept, dict):
                    continue
                name, score, level = concept.get("display_name"), number(concept.get("score")), number(concept.get("level"))
                if not isinstance(name, str) or not name:
                    continue
                if options.topics_from == "concepts" and not (
                        score is not None and score > options.topic_score and level is not None and level >= 1):
                    continue
                name = name if topics is None else topics.get(name.lower())
                if name:
                    names.add(name)
            types = institution_types(work)
            team = "+".join(sorted(types)) or "none" if options.by == "institutions" else team_of(
                types, academic, options.strict_team)
            for name in names:
                row = groups[name, year, team]
                for i, value in enumerate([1, tokens, sum(counts), 1 if sum(counts) else 0] + counts):
                    row[i] += value
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["topic", "year", "team", "works", "tokens", "occurrences", "presence"]
                 + (terms.terms if options.per_term else []))
    for key in sorted(groups, key=lambda k: (k[0].encode(), k[1], k[2].encode())):
        out.writerow(list(key) + groups[key][:None if options.per_term else 4])


if __name__ == "__main__":
    main()
