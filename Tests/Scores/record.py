#!/usr/bin/env python3
"""Measure a build and write the figures that `goodoffices methods` quotes.

    record.py [BINARY] [-o FILE]

Runs the binary over the annotated texts, scores its claims with score_claims.py, and writes one row a set of texts
and a set of relations: texts, claims, precision, recall, found, gold, codebook. Without -o the file is
Sources/Claims/Codebook/Entries/measured.tsv, beside the codebook that the figures are of.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SCORER = os.path.join(ROOT, "Tests", "Scores", "score_claims.py")

# Folder of articles, gold, and the words that end "On …".
TEXTS = [
    ("seeds", "Tests/Scores/seeds/seeds_relations.jsonl", "five articles that it was developed on"),
    ("Tests/Stress/dev", "Tests/Stress/dev.jsonl", "twenty invented articles on other conflicts, made to be hard"),
    ("Tests/Stress/held", "Tests/Stress/held.jsonl", "twenty more of these that nothing was tuned on"),
]
CLAIMS = [
    (["--types", "core"], "pressures, threatens, mediates and hosts"),
    (["--types", "core", "--facts"], "these four where they are told as having happened"),
    (["--types", "all"], "all annotated relations"),
]


def output_of(arguments):
    return subprocess.run(arguments, check=True, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8").stdout


def rows(binary):
    listed = json.loads(output_of([binary, "codebook", "list", "--format", "json"]))
    codebook = listed["note"].rsplit("codebook ", 1)[1].rstrip(".")
    with tempfile.TemporaryDirectory() as folder:
        for articles, gold, texts in TEXTS:
            claims = os.path.join(folder, "claims.jsonl")
            output_of([binary, "claims", articles, "--format", "jsonl", "-o", claims])
            for options, words in CLAIMS:
                scores = json.loads(output_of([sys.executable, SCORER, gold, claims, "--json"] + options))["micro"]
                yield [texts, words, "%.3f" % scores["p"], "%.3f" % scores["r"], str(scores["sys"]),
                       str(scores["gold"]), codebook]


def main():
    parser = argparse.ArgumentParser(description="Measure a build and write the figures that `methods` quotes.")
    parser.add_argument("binary", nargs="?", default=os.path.join(ROOT, ".build", "release", "goodoffices"))
    parser.add_argument("-o", dest="file",
                        default=os.path.join(ROOT, "Sources", "Claims", "Codebook", "Entries", "measured.tsv"))
    chosen = parser.parse_args()
    heading = ["texts", "claims", "precision", "recall", "found", "gold", "codebook"]
    lines = ["\t".join(row) + "\n" for row in [heading] + list(rows(chosen.binary))]
    with open(chosen.file, "w", encoding="utf-8") as file:
        file.writelines(lines)


if __name__ == "__main__":
    main()
