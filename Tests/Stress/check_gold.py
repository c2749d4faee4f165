#!/usr/bin/env python3
"""Check that the gold of this folder still fits its articles. Standard library only.

    python3 Tests/Stress/check_gold.py

Prints one line a problem (file:line, what is wrong) and a count of relations; ends with 1 if there was a problem.
Offsets are counted in code points of the file as it is on disk.
"""

import json
import os
import sys
from collections import Counter

HERE = os.path.dirname(os.path.abspath(__file__))
TYPES = set("pressures threatens mediates hosts meets supports sanctions attacks criticises agrees rejects member".split())
STATUSES = set("asserted reported past requested intended conditional unclear denied negated".split())
ARTICLES = 20
WORDS = range(80, 201)


def articles(split):
    folder = os.path.join(HERE, split)
    texts = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".txt"):
            with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
                texts[name[: -len(".txt")]] = file.read()
    return texts


def problems(record, texts):
    """Yield what is wrong with one gold record."""
    text = texts.get(record["doc"])
    if text is None:
        yield "no article %s" % record["doc"]
        return
    if record["type"] not in TYPES:
        yield "unknown type %s" % record["type"]
    if record["status"] not in STATUSES:
        yield "unknown status %s" % record["status"]
    if text[record["trigger_start"] : record["trigger_end"]] != record["trigger"]:
        yield "trigger %r does not stand at %d" % (record["trigger"], record["trigger_start"])
    sentence = text.find(record["sentence"])
    if sentence < 0:
        yield "sentence is not in the article"
    elif record["trigger"] not in record["sentence"]:
        yield "trigger %r is outside its sentence" % record["trigger"]
    if ("parties" in record) == ("target" in record) or ("parties" in record) != (record["type"] == "mediates"):
        yield "mediates takes parties, every other type a target"
    if len(record.get("alt_parties", record.get("parties", []))) != len(record.get("parties", [])):
        yield "alt_parties and parties differ in length"
    for name in names(record):
        if not name or name != name.strip():
            yield "empty or padded name %r" % name


def names(record):
    yield record["source"]
    yield from record.get("alt_source", [])
    if "target" in record:
        yield record["target"]
    yield from record.get("alt_target", [])
    yield from record.get("parties", [])
    for alternatives in record.get("alt_parties", []):
        yield from alternatives


def check(split):
    """Print the problems of one split and return their number."""
    texts = articles(split)
    found = 0
    if len(texts) != ARTICLES:
        print("%s: %d articles, expected %d" % (split, len(texts), ARTICLES))
        found += 1
    for doc, text in texts.items():
        if len(text.split()) not in WORDS:
            print("%s/%s.txt: %d words, expected 80 to 200" % (split, doc, len(text.split())))
            found += 1
    counts, optional, seen = Counter(), 0, set()
    with open(os.path.join(HERE, split + ".jsonl"), encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            record = json.loads(line)
            for problem in problems(record, texts):
                print("%s.jsonl:%d: %s" % (split, number, problem))
                found += 1
            seen.add(record["doc"])
            counts[record["type"]] += 1
            optional += bool(record.get("optional"))
    for doc in sorted(set(texts) - seen):
        print("%s/%s.txt: no gold" % (split, doc))
        found += 1
    kinds = ", ".join("%s %d" % pair for pair in sorted(counts.items()))
    print("%s: %d relations, %d of them optional (%s)" % (split, sum(counts.values()), optional, kinds))
    return found


if __name__ == "__main__":
    sys.exit(1 if sum([check("dev"), check("held")]) else 0)
