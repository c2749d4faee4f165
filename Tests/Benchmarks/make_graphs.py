#!/usr/bin/env python3
"""Writes graphs for measuring speed, the same bytes on every machine.

    Tests/Benchmarks/make_graphs.py FOLDER [rmat_m rmat_l news_m news_l]

Each graph becomes three edge lists, self-loops left out and parallel edges merged by adding their weights:

    NAME.tsv        one way, weights count evidence
    NAME.cost.tsv   one way, lengths: max(1, round(1000 / weight)); whole numbers, so that all libraries agree on ties
    NAME.ties.tsv   both ways, weights of both directions added

rmat is a recursive matrix graph (.57, .19, .19, .05); news has actors of very unequal activity in 64 blocs, whose edges stay
inside the bloc seven times in ten. m has 10,000 nodes and 100,000 edges before merging, l ten times as many. All chance comes
from splitmix64 in counter mode. Needs numpy.
"""
import sys
from pathlib import Path

import numpy as np

SIZES = {"m": (10_000, 100_000), "l": (100_000, 1_000_000)}
GRAPHS = [family + "_" + size for size in SIZES for family in ("rmat", "news")]
SEED = 20240601
BLOCS = 64
U = np.uint64


def mixed(numbers):
    numbers = (numbers ^ (numbers >> U(30))) * U(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> U(27))) * U(0x94D049BB133111EB)
    return numbers ^ (numbers >> U(31))


def chances(stream, count, start=0):
    """So many numbers in 0..<1; each stream has its own."""
    with np.errstate(over="ignore"):
        base = mixed(np.array([U(SEED) * U(0x9E3779B97F4A7C15) + U(stream) * U(0xD1B54A32D192ED03)], dtype=U))[0]
        places = np.arange(start + 1, start + count + 1, dtype=U)
        return (mixed(base + places * U(0x9E3779B97F4A7C15)) >> U(11)).astype(np.float64) / (1 << 53)


def shuffled(stream, count):
    return np.argsort(chances(stream, count), kind="stable")


def rmat(nodes, edges):
    found, start = np.empty(0, dtype=np.int64), 0
    while found.size < edges:
        draws = int((edges - found.size) * 1.6) + 1000
        u = np.zeros(draws, dtype=np.int64)
        v = np.zeros(draws, dtype=np.int64)
        for bit in range(int(np.ceil(np.log2(nodes)))):
            chance = chances(100 + bit, draws, start)
            u = (u << 1) | (chance >= .76)
            v = (v << 1) | (((chance >= .57) & (chance < .76)) | (chance >= .95))
        start += draws
        fits = (u < nodes) & (v < nodes) & (u != v)
        keys = np.concatenate([found, u[fits] * nodes + v[fits]])
        _, first = np.unique(keys, return_index=True)
        found = keys[np.sort(first)][:edges]
    names = shuffled(7, nodes)
    return names[found // nodes], names[found % nodes]


def news(nodes, edges):
    def ranks(power):
        sums = np.cumsum(np.arange(1, nodes + 1, dtype=np.float64) ** -power)
        return sums / sums[-1]

    base = int(edges * .85)
    u = np.searchsorted(ranks(.9), chances(21, base))
    v = np.searchsorted(ranks(1.0), chances(22, base))
    own = np.minimum((v // BLOCS) * BLOCS + (u % BLOCS), nodes - 1)
    v = np.where(chances(23, base) < .7, own, v)
    v = np.where(chances(24, base) < .001, u, np.where(v == u, (v + 1) % nodes, v))
    again = (chances(25, edges - base) * base).astype(np.int64)
    u, v = np.concatenate([u, u[again]]), np.concatenate([v, v[again]])
    order, names = shuffled(26, edges), shuffled(7, nodes)
    return names[u[order]], names[v[order]]


def merged(nodes, u, v, weights):
    keys, places = np.unique(u * nodes + v, return_inverse=True)
    return keys // nodes, keys % nodes, np.bincount(places, weights=weights).astype(np.int64)


def write(path, nodes, edges, directed):
    with open(path, "w", encoding="utf-8") as out:
        out.write(f"# n={nodes} m={edges[0].size} directed={directed}\n")
        out.writelines(f"{a}\t{b}\t{w}\n" for a, b, w in zip(*(column.tolist() for column in edges)))


def make(folder, name):
    family, size = name.split("_")
    nodes, count = SIZES[size]
    u, v = {"rmat": rmat, "news": news}[family](nodes, count)
    evidence = 1 + np.floor(np.log1p(-chances(31, u.size)) / np.log1p(-.4))
    plain = u != v
    u, v, weights = merged(nodes, u[plain], v[plain], evidence[plain])
    write(folder / f"{name}.cost.tsv", nodes, (u, v, np.maximum(1, np.round(1000 / weights)).astype(np.int64)), 1)
    write(folder / f"{name}.ties.tsv", nodes, merged(nodes, np.minimum(u, v), np.maximum(u, v), weights), 0)
    write(folder / f"{name}.tsv", nodes, (u, v, weights), 1)


if __name__ == "__main__":
    into = Path(sys.argv[1])
    into.mkdir(parents=True, exist_ok=True)
    for graph in sys.argv[2:] or GRAPHS:
        if not (into / f"{graph}.tsv").exists():
            make(into, graph)
