#!/usr/bin/env python3
"""Scores linked mentions against a gold file.

    score_mentions.py GOLD.jsonl SYSTEM.jsonl [--errors N] [--by-kind]

GOLD has a line a mention: doc, start, end, surface, kind, actor, nested.
SYSTEM is what `goodoffices actors FILES --mentions --format jsonl` prints: article, start, end,
surface, kind, actor, nested.

A mention counts as right when span and actor are equal. Several actors are joined with a bar, in
any order. Any unknown actor (`NIL:...`) equals any other at the same span. Offsets count Unicode
scalars of the file; only the outermost mentions are scored unless --nested is given.
"""
import argparse
import collections
import json


def read(path, article):
    found = {}
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            row = json.loads(line)
            if row.get("nested") and not read.nested:
                continue
            actors = frozenset(
                "NIL" if one.startswith("NIL:") else one
                for one in row["actor"].split("|") if one)
            found[row[article], row["start"], row["end"]] = (actors, row)
    return found


def score(gold, system):
    right = sum(1 for span, (actors, _) in system.items()
                if actors and span in gold and gold[span][0] == actors)
    answered = sum(1 for actors, _ in system.values() if actors)
    precision = right / answered if answered else 0.0
    recall = right / len(gold) if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    spans = sum(1 for span in system if span in gold)
    return precision, recall, f1, right, answered, len(gold), spans


def of_kind(mentions, kinds):
    return {span: value for span, value in mentions.items() if value[1]["kind"] in kinds}


def show(title, figures):
    precision, recall, f1, right, answered, total, spans = figures
    print(f"{title:<28} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"
          f"   {right} right of {answered} answers, {total} in gold, {spans} spans equal")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N errors")
    parser.add_argument("--by-kind", action="store_true", help="score nominals and pronouns too")
    parser.add_argument("--nested", action="store_true", help="score nested mentions too")
    options = parser.parse_args()
    read.nested = options.nested
    gold = read(options.gold, "doc")
    documents = {span[0] for span in gold}
    system = {span: value for span, value in read(options.system, "article").items()
              if span[0] in documents}
    show("names", score(of_kind(gold, {"name"}), of_kind(system, {"name"})))
    show("all mentions", score(gold, system))
    if options.by_kind:
        for kind in ("nominal", "pronoun"):
            show(kind + "s", score(of_kind(gold, {kind}), of_kind(system, {kind})))
    if options.errors:
        errors = collections.defaultdict(list)
        for span in sorted(set(gold) | set(system)):
            wanted = gold.get(span)
            found = system.get(span)
            if wanted and found and wanted[0] == found[0]:
                continue
            row = (wanted or found)[1]
            label = "missed" if not found else "extra" if not wanted else "other actor"
            errors[label].append(
                f"{span[0][:12]}:{span[1]}-{span[2]} {row['surface']!r} ({row['kind']})"
                f"  gold {wanted[1]['actor'] if wanted else '-'}"
                f"  system {found[1]['actor'] or '(none)' if found else '-'}"
                + (f"  [{found[1].get('reason', '')}]" if found else ""))
        for label in ("other actor", "missed", "extra"):
            print(f"\n{label}: {len(errors[label])}")
            for line in errors[label][:options.errors]:
                print("  " + line)


if __name__ == "__main__":
    main()
