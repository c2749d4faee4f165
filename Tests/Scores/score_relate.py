#!/usr/bin/env python3
"""Scores `goodoffices relate` against pairs with known PLOVER roots.

    goodoffices relate PAIRS.jsonl | Tests/Scores/score_relate.py PAIRS.jsonl -
    Tests/Scores/score_relate.py PAIRS.jsonl SYSTEM.jsonl --errors 20 --half 0

PAIRS.jsonl holds what `relate` reads and the right "root" in each line (YIELD counts as CONCEDE). Printed
are precision, recall and F1 of each root, their mean (macro F1), what is taken for what, and the share of
right answers by basis. --half 0 or 1 takes only pairs with an even or odd number as id.
"""

import argparse
import collections
import json
import sys

SAME = {"YIELD": "CONCEDE"}


def read(path):
    lines = sys.stdin if path == "-" else open(path, encoding="utf-8")
    return [json.loads(line) for line in lines if line.strip()]


def ratio(part, whole):
    return part / whole if whole else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--errors", type=int, default=0, help="show this many wrong answers")
    parser.add_argument("--half", type=int, choices=(0, 1), help="only even or odd ids")
    options = parser.parse_args()

    gold = read(options.gold)
    if options.half is not None:
        gold = [pair for pair in gold if int(pair["id"]) % 2 == options.half]
    answers = {answer["id"]: answer for answer in read(options.system)}

    right = collections.Counter()
    wanted = collections.Counter()
    given = collections.Counter()
    confused = collections.Counter()
    bases = collections.defaultdict(lambda: [0, 0])
    errors = []
    for pair in gold:
        root = SAME.get(pair["root"], pair["root"])
        answer = answers.get(pair["id"], {})
        found = answer.get("plover")
        wanted[root] += 1
        given[found] += 1
        basis = bases[answer.get("basis") or "no answer"]
        basis[1] += 1
        if found == root:
            right[root] += 1
            basis[0] += 1
        else:
            confused[root, found or "no answer"] += 1
            errors.append((root, found, answer.get("rule"), pair))

    print("root        P    R    F1   gold  given")
    scores = []
    for root in sorted(wanted):
        precision = ratio(right[root], given[root])
        recall = ratio(right[root], wanted[root])
        scores.append(ratio(2 * precision * recall, precision + recall))
        print(f"{root:10} {precision:.2f} {recall:.2f} {scores[-1]:.2f} {wanted[root]:5} {given[root]:6}")
    total = sum(wanted.values())
    print(f"\nmacro F1 {ratio(sum(scores), len(scores)):.3f}   right {sum(right.values())} of {total}")
    for basis, (good, count) in sorted(bases.items()):
        print(f"  {basis}: {good} of {count} right")
    print("\ntaken for")
    for (root, found), count in sorted(confused.items(), key=lambda item: (-item[1], item[0]))[:25]:
        print(f"  {root:10} {found:10} {count:3}")
    for root, found, rule, pair in errors[: options.errors]:
        marks = []
        for name, span in (("source", pair.get("source")), ("target", pair.get("target"))):
            marks.append(f"{name}: {pair['text'][span[0]:span[1]]}" if span else f"{name}: none")
        print(f"\n{pair['id']} {root}, found {found} by {rule}\n  {pair['text']}\n  {'; '.join(marks)}")


if __name__ == "__main__":
    main()
