#!/usr/bin/env python3
"""Score claims against gold relations, with the Python standard library only.

    score_claims.py GOLD.jsonl SYSTEM.jsonl [--types core|all|t1,t2] [--facts] [--status]
                    [--lenient] [--strict] [--docs d1,d2] [--aliases FILE] [--errors N] [--json]

A system line is a claim as `goodoffices claims --format jsonl` writes it
({"article", "relation", "source", "target" | "parties", "realis", "polarity"}) or a line in the gold's own
form ({"doc", "type", "source", "target" | "parties", "status"}). Actors are names or objects with a "name".

What counts as right
  A relation is matched once for each article, by type, source and target under the canonical names of
  aliases.tsv. An official is not his state, unless --lenient maps every official and agency to the affiliation
  in the fourth column. `meets` and `agrees` have no direction.
  `mediates` needs its mediator; both parties found counts 1, one of them one half, none nothing.
  The names in alt_source, alt_target and alt_parties are as good as the first name. A gold relation that is
  satisfied, through such an alternative, by a claim credited elsewhere is excused.
  A gold relation marked "optional" is free: finding it is neither right nor wrong, missing it costs nothing.
  --strict makes the optional ones ordinary.

Statuses fall into four classes: fact (asserted, reported, past; realis actual), requested, hypothetical
(intended, conditional, unclear) and denied. Status accuracy is always printed.
  --status   a match with a wrong status is a miss and a false alarm
  --facts    only what the system states as fact is scored, and it is right only where the gold has the relation
             as fact: this precision is the precision of a solid line on the chart
"""

import argparse
import json
import os
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field

from canonical_names import CanonicalNames

CORE = ["pressures", "threatens", "mediates", "hosts"]
ALL = CORE + ["meets", "supports", "sanctions", "attacks", "criticises", "agrees", "rejects", "member"]
UNDIRECTED = {"meets", "agrees"}

# The tool's relations, and spellings other systems use, under the names the gold has for them.
GOLD_TYPE = {
    "accuses": "criticises",
    "criticizes": "criticises",
    "represents": "member",
    "partOf": "member",
    "leads": "member",
    "member_of": "member",
    "member/leads": "member",
    "aids": "supports",
    "consults": "meets",
    "brokers": "mediates",
}

STATUS_CLASS = {
    "asserted": "fact",
    "reported": "fact",
    "past": "fact",
    "fact": "fact",
    "actual": "fact",
    "requested": "requested",
    "hypothetical": "hypothetical",
    "conditional": "hypothetical",
    "intended": "hypothetical",
    "unclear": "hypothetical",
    "denied": "denied",
    "negated": "denied",
}
DENYING_POLARITY = {"denied", "negated", "negative", "-"}

# Added to a pair's credit so that the best pairs are joined first: a relation that counts before an optional
# one, and one whose status agrees before one whose status does not.
PREFER_COUNTED = 0.25
PREFER_SAME_STATUS = 0.1


# Reading


def actor_name(actor):
    return actor if isinstance(actor, str) else (actor.get("name") or actor.get("id") or "")


def in_gold_form(line):
    """Return a claim as the tool writes it in the gold's form; a line in that form already is returned as it is."""
    if "relation" not in line:
        return line
    record = dict(line, type=line["relation"], source=actor_name(line["source"]))
    record["doc"] = line.get("article") or line.get("doc")
    if record.get("target"):
        record["target"] = actor_name(line["target"])
    if record.get("parties"):
        record["parties"] = [actor_name(party) for party in line["parties"]]
    denied = line.get("polarity") in DENYING_POLARITY
    record["status"] = "denied" if denied else line.get("realis", "actual")
    return record


def read_records(path):
    """Return the records of a JSON Lines file; a line that cannot be used ends the run with its number."""
    records = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                record = in_gold_form(json.loads(line))
                status_class(record)
            except (ValueError, KeyError) as problem:
                sys.exit("%s:%d: not a gold record or a claim: %s" % (path, number, problem))
            records.append(record)
    return records


def status_class(record):
    return STATUS_CLASS[record.get("status", "asserted")]


def article_id(document):
    return re.sub(r"\.(txt|md|html?)$", "", str(document).rsplit("/", 1)[-1])


# Relations: the records of one article that say the same thing


@dataclass
class Relation:
    """One relation of one article, with the statuses of all records that mention it."""

    source: frozenset
    target: object  # the accepted names; for `mediates` a list of such sets, one a party
    record: dict  # the first record, for the error lists
    statuses: set = field(default_factory=set)
    optional: bool = True

    def accepted_names(self):
        return len(self.source) + len(self.target)


def relations(records, names, optional_counts):
    """Return {(article, type): [Relation]}, repeated mentions joined.

    A relation is optional when all its mentions are; with `optional_counts` none is.
    """
    grouped = defaultdict(dict)
    for record in records:
        kind = GOLD_TYPE.get(record["type"], record["type"])
        source = names.all_of([record["source"]] + record.get("alt_source", []))
        if kind == "mediates":
            target = party_sets(record, names)
            key = (source, frozenset(target))
        else:
            if not record.get("target"):
                continue
            target = names.all_of([record["target"]] + record.get("alt_target", []))
            if source == target:  # only --lenient makes an actor act on itself
                continue
            key = tuple(sorted((source, target), key=sorted)) if kind in UNDIRECTED else (source, target)
        group = grouped[(article_id(record["doc"]), kind)]
        relation = group.setdefault(key, Relation(source, target, record))
        relation.statuses.add(status_class(record))
        relation.optional = relation.optional and bool(record.get("optional")) and not optional_counts
    return {key: list(group.values()) for key, group in grouped.items()}


def party_sets(record, names):
    parties = record.get("parties") or ([record["target"]] if record.get("target") else [])
    alternatives = record.get("alt_parties") or [[] for _ in parties]
    return [names.all_of([party] + others) for party, others in zip(parties, alternatives)]


# Matching


def credit(kind, gold, found):
    """Return how much of the gold relation the found one has: 0, 0.5 or 1."""
    if kind == "mediates":
        return mediation_credit(gold, found)
    if gold.source & found.source and gold.target & found.target:
        return 1.0
    if kind in UNDIRECTED and gold.source & found.target and gold.target & found.source:
        return 1.0
    return 0


def mediation_credit(gold, found):
    if not gold.source & found.source:
        return 0
    unused, hits = list(found.target), 0
    for party in gold.target:
        match = next((other for other in unused if party & other), None)
        if match is not None:
            unused.remove(match)
            hits += 1
    needed = max(1, min(2, len(gold.target)))
    return 1.0 if hits >= needed else (0.5 if hits else 0)


@dataclass
class Tally:
    """The counts of one relation type."""

    tp: float = 0.0
    sys: int = 0
    gold: int = 0
    st_ok: int = 0
    matched: int = 0

    def add(self, other):
        for name in vars(self):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def figures(self):
        """Return precision, recall and F1."""
        precision = self.tp / self.sys if self.sys else 0.0
        recall = self.tp / self.gold if self.gold else 0.0
        total = precision + recall
        return precision, recall, (2 * precision * recall / total if total else 0.0)


@dataclass
class Scores:
    tallies: dict
    missed: list = field(default_factory=list)  # ((article, type), relation, remark)
    false: list = field(default_factory=list)


def score(gold, system, types, status_must_match):
    scores = Scores({kind: Tally() for kind in types})
    for key in sorted(set(gold) | set(system)):
        if key[1] in scores.tallies:
            score_article(key, gold.get(key, []), system.get(key, []), status_must_match, scores)
    return scores


def score_article(key, gold, found, status_must_match, scores):
    """Join the relations of one type in one article, best pairs first, and count."""
    kind = key[1]
    tally = scores.tallies[kind]
    joined_gold, reported_gold = set(), set()  # reported: counted as missed for its status
    credited, ignored = set(), set()
    for g, f, share in ranked_pairs(kind, gold, found):
        if g in joined_gold or f in credited or f in ignored:
            continue
        if gold[g].optional:
            joined_gold.add(g)
            ignored.add(f)
            continue
        same_status = bool(gold[g].statuses & found[f].statuses)
        tally.matched += 1
        tally.st_ok += same_status
        credited.add(f)
        if status_must_match and not same_status:
            reported_gold.add(g)
            scores.false.append((key, found[f], "status"))
            scores.missed.append((key, gold[g], "status"))
            continue
        joined_gold.add(g)
        tally.tp += share
    for f, relation in enumerate(found):
        if f in credited or f in ignored:
            continue
        if any(credit(kind, other, relation) for other in gold):
            ignored.add(f)  # a second hit on the same gold is neither right nor wrong
        else:
            scores.false.append((key, relation, ""))
    tally.sys += len(found) - len(ignored)
    for g, relation in enumerate(gold):
        if relation.optional:
            continue
        if g not in joined_gold and g not in reported_gold:
            if excused(kind, relation, (found[f] for f in credited)):
                continue
            scores.missed.append((key, relation, ""))
        tally.gold += 1


def ranked_pairs(kind, gold, found):
    """Return (gold index, found index, credit) of all pairs with some credit, the best first."""
    pairs = []
    for g, wanted in enumerate(gold):
        for f, relation in enumerate(found):
            share = credit(kind, wanted, relation)
            if share:
                rank = share + (0 if wanted.optional else PREFER_COUNTED)
                rank += PREFER_SAME_STATUS if wanted.statuses & relation.statuses else 0
                pairs.append((rank, share, g, f))
    return [(g, f, share) for _, share, g, f in sorted(pairs, reverse=True)]


def excused(kind, relation, credited):
    """Whether a gold relation with alternatives was found already under the name of another gold relation."""
    plain = 3 if kind == "mediates" else 2
    return relation.accepted_names() > plain and any(credit(kind, relation, other) == 1 for other in credited)


def only_facts(gold):
    """Keep the gold relations that hold as fact, and the optional ones."""
    return {
        key: [relation for relation in group if relation.optional or "fact" in relation.statuses]
        for key, group in gold.items()
    }


# Printing


def print_table(scores, micro, mode):
    print("%-11s %6s %6s %6s %7s %5s %5s  %s" % ("type", "P", "R", "F1", "tp", "sys", "gold", "status-accuracy"))
    for name, tally in list(scores.tallies.items()) + [("micro", micro)]:
        accuracy = "%.3f of %d" % (tally.st_ok / tally.matched, tally.matched) if tally.matched else "-"
        row = (name,) + tally.figures() + (tally.tp, tally.sys, tally.gold, accuracy)
        print("%-11s %6.3f %6.3f %6.3f %7.1f %5d %5d  %s" % row)
    present = [tally.figures()[2] for tally in scores.tallies.values() if tally.gold or tally.sys]
    print("macro F1 %.3f   (%s)" % (sum(present) / max(1, len(present)), mode))


def print_errors(scores, limit):
    for title, errors in (("MISSED", scores.missed), ("FALSE", scores.false)):
        for (article, kind), relation, remark in errors[:limit]:
            print(title, article, kind, described(relation), remark)


def described(relation):
    record = relation.record
    target = " + ".join(record["parties"]) if record.get("parties") else record.get("target")
    statuses = "/".join(sorted(relation.statuses))
    return "%s -> %s [%s] %r" % (record["source"], target, statuses, record.get("trigger", ""))


def as_json(scores, micro):
    rows = list(scores.tallies.items()) + [("micro", micro)]
    return json.dumps({name: dict(zip(("p", "r", "f1"), tally.figures()), **vars(tally)) for name, tally in rows})


def options(arguments):
    beside = os.path.join(os.path.dirname(os.path.abspath(__file__)), "aliases.tsv")
    parser = argparse.ArgumentParser(description="Score claims against gold relations.")
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--types", default="core", help="core (default), all, or types with commas between")
    parser.add_argument("--facts", action="store_true", help="score only what the system states as fact")
    parser.add_argument("--status", action="store_true", help="a wrong status is a miss and a false alarm")
    parser.add_argument("--lenient", action="store_true", help="an official or agency is the actor it serves")
    parser.add_argument("--strict", action="store_true", help="optional gold relations count")
    parser.add_argument("--docs", help="score these articles only, with commas between")
    parser.add_argument("--aliases", default=beside, help="the alias table (default: aliases.tsv beside this file)")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N missed and N false relations")
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    return parser.parse_args(arguments)


def main(arguments=None):
    chosen = options(arguments)
    types = {"core": CORE, "all": ALL}.get(chosen.types) or chosen.types.split(",")
    names = CanonicalNames(chosen.aliases, chosen.lenient)
    gold, system = read_records(chosen.gold), read_records(chosen.system)
    if chosen.docs:
        kept = set(chosen.docs.split(","))
        gold = [record for record in gold if article_id(record["doc"]) in kept]
        system = [record for record in system if article_id(record["doc"]) in kept]
    if chosen.facts:
        system = [record for record in system if status_class(record) == "fact"]
    wanted = relations(gold, names, optional_counts=chosen.strict)
    if chosen.facts:
        wanted = only_facts(wanted)
    found = relations(system, names, optional_counts=True)
    scores = score(wanted, found, types, chosen.status or chosen.facts)
    micro = Tally()
    for tally in scores.tallies.values():
        micro.add(tally)
    if chosen.json:
        print(as_json(scores, micro))
        return
    mode = "lenient" if chosen.lenient else "exact actors"
    mode += ", stated as fact" if chosen.facts else ", status must match" if chosen.status else ""
    mode += ", optional counted" if chosen.strict else ""
    print_table(scores, micro, mode)
    print_errors(scores, chosen.errors)


if __name__ == "__main__":
    main()
