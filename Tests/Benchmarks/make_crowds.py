#!/usr/bin/env python3
"""Writes invented influence graphs to draw, the same bytes on every machine.

    Tests/Benchmarks/make_crowds.py FOLDER [5 50 500 5000]

Each becomes FOLDER/N-sparse and FOLDER/N-dense, folders with nodes.csv and edges.csv that `goodoffices import` reads. Actors
are of very unequal activity and stand in blocs, whose relations stay inside the bloc three times in four; a fifth of them are
officials who serve a state. A sparse graph has one and a half relations an actor, a dense one four (at 5 actors all that fit).
"""
import csv
import random
import sys
from pathlib import Path

HEADS = ["Ar", "Bel", "Cal", "Dor", "El", "Fen", "Gar", "Hal", "Is", "Jor", "Kal", "Lor", "Mar", "Nor", "Or", "Pel", "Quil", "Ros",
         "Sar", "Tor", "Ul", "Var", "Wes", "Yor", "Zan"]
MIDDLES = ["a", "be", "di", "e", "ga", "i", "la", "mo", "na", "o", "ra", "si", "ta", "u", "ve"]
ENDS = {"state": ["nia", "land", "dor", "stan", "via"], "official": [" Ost", " Ruhl", " Dahm", " Moor", " Keel"],
        "group": [" Front", " Brigades", " Movement"], "organisation": [" League", " Union", " Council"]}
RELATIONS = [("meets", 20), ("pressures", 14), ("threatens", 8), ("accuses", 8), ("supports", 8), ("attacks", 7),
             ("cooperates", 7), ("hosts", 6), ("aids", 5), ("rejects", 5), ("sanctions", 4), ("agrees", 4), ("concedes", 2),
             ("protests", 2)]
STATUSES = [("actual", 75), ("requested", 9), ("intended", 6), ("conditional", 4), ("denied", 4), ("unclear", 2)]


def drawn(chance, table):
    return chance.choices([word for word, _ in table], [weight for _, weight in table])[0]


def crowd(count, each, seed):
    chance = random.Random(seed)
    names, nodes, states = set(), [], []
    blocs = max(1, round(count ** .5 / 1.6))
    for number in range(count):
        bloc = number % blocs if number < 4 * blocs else chance.randrange(blocs)
        kind = "state" if number < 4 * blocs else drawn(chance, [("state", 50), ("official", 20), ("group", 20), ("organisation", 10)])
        name = None
        while name is None or name in names:
            name = chance.choice(HEADS) + "".join(chance.sample(MIDDLES, chance.choice([1, 1, 2]))) + chance.choice(ENDS[kind])
        names.add(name)
        served = chance.choice([state for state in states if state[3] == bloc])[0] if kind == "official" else ""
        node = (f"a{number}", name, kind, bloc, served)
        nodes.append(node)
        if kind == "state":
            states.append(node)
    activity = [1 / (1 + place) ** .8 for place in range(count)]
    inside = [[number for number in range(count) if nodes[number][3] == bloc] for bloc in range(blocs)]
    weights = [[activity[number] for number in members] for members in inside]
    edges = {}
    wanted = min(round(each * count), count * (count - 1))
    for _ in range(40 * wanted):
        if len(edges) == wanted:
            break
        source = chance.choices(range(count), activity)[0]
        bloc = nodes[source][3]
        target = chance.choices(inside[bloc], weights[bloc])[0] if chance.random() < .75 else chance.choices(range(count), activity)[0]
        relation = drawn(chance, RELATIONS)
        if source != target and (source, relation, target) not in edges:
            reports = min(60, int(chance.paretovariate(1.1)))
            edges[source, relation, target] = (drawn(chance, STATUSES), reports)
    return nodes, edges


def write(folder, nodes, edges):
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "nodes.csv", "w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["Id", "Label", "kind", "affiliation"])
        table.writerows((node, name, kind, served) for node, name, kind, _, served in nodes)
    with open(folder / "edges.csv", "w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["Source", "Target", "relation", "status", "weight"])
        for (source, relation, target), (status, reports) in edges.items():
            table.writerow([nodes[source][0], nodes[target][0], relation, status, reports])


def main():
    folder = Path(sys.argv[1])
    for count in [int(word) for word in sys.argv[2:]] or [5, 50, 500, 5000]:
        for name, each in (("sparse", 1.5), ("dense", 4)):
            write(folder / f"{count}-{name}", *crowd(count, each, 20240601 + count))


if __name__ == "__main__":
    main()
