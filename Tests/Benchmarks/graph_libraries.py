"""The libraries that goodoffices is compared with: one graph, orders on standard input, answers on standard output.

Started by graph_peers.py inside the virtual environment:  graph_libraries.py GRAPH, which is a path without `.tsv`.
An order is a line of JSON, {"library", "measure"}, answered by {"seconds"}, the library's own graph being built before; or the
same with {"values"}, those of goodoffices, answered by {"agrees", "how"}.
"""
import json
import sys
import time

import igraph
import networkit
import numpy as np
import rustworkx
import scipy
import scipy.sparse as sparse
from scipy.sparse import csgraph

NEAR = {"rtol": 1e-6, "atol": 1e-9}
SAMPLES = 256


def columns(path):
    with open(path, encoding="utf-8") as lines:
        nodes = int(lines.readline().split("n=")[1].split()[0])
    table = np.loadtxt(path, dtype=np.int64, delimiter="\t", comments="#")
    return nodes, table[:, 0], table[:, 1], table[:, 2].astype(np.float64)


class Graphs:
    """One graph as each library keeps it, built when first asked for."""

    def __init__(self, path):
        self.path = path
        self.built = {}

    def get(self, kind):
        if kind not in self.built:
            library, view = kind.split(" ")
            nodes, u, v, w = columns(self.path + {"one-way": "", "cost": ".cost", "ties": ".ties"}[view] + ".tsv")
            self.built[kind] = getattr(self, library)(nodes, u, v, w, view != "ties")
        return self.built[kind]

    @staticmethod
    def igraph(nodes, u, v, w, directed):
        graph = igraph.Graph(n=nodes, edges=list(zip(u.tolist(), v.tolist())), directed=directed)
        graph.es["w"] = w.tolist()
        return graph

    @staticmethod
    def networkit(nodes, u, v, w, directed):
        ends = (u.astype(np.uint64), v.astype(np.uint64))
        return networkit.GraphFromCoo((w, ends), n=nodes, weighted=True, directed=directed)

    @staticmethod
    def rustworkx(nodes, u, v, w, directed):
        graph = rustworkx.PyDiGraph(multigraph=False)
        graph.add_nodes_from(range(nodes))
        graph.add_edges_from(list(zip(u.tolist(), v.tolist(), w.tolist())))
        return graph

    @staticmethod
    def scipy(nodes, u, v, w, directed):
        return sparse.csr_matrix((w, (u, v)), shape=(nodes, nodes))


def pairs(graphs, count=10):
    """Pairs of nodes that reach each other, always the same."""
    matrix = graphs.get("scipy one-way")
    _, labels = csgraph.connected_components(matrix, directed=True, connection="strong")
    within = np.flatnonzero(labels == np.bincount(labels).argmax())
    return [[int(a), int(b)] for a, b in np.random.RandomState(1).choice(within, size=(count, 2), replace=False)]


def ran(algorithm):
    algorithm.run()
    return algorithm


def networkit_pagerank(graph):
    rank = networkit.centrality.PageRank(
        graph, 0.85, 1e-10, distributeSinks=networkit.centrality.SinkHandling.DistributeSinks)
    rank.norm = networkit.centrality.Norm.L1_NORM
    return rank.run().scores()


def networkit_distances(graph, ends):
    return [ran(networkit.distance.BidirectionalDijkstra(graph, s, t, True)).getDistance() for s, t in ends]


def calls(graphs, ends):
    """By library and measure: the graph it takes, and what is timed."""
    few = ends[:3]
    drawn = np.random.RandomState(1).permutation(graphs.get("scipy one-way").shape[0])[:SAMPLES].tolist()
    return {
        ("igraph", "pagerank"): ("one-way", lambda g: g.pagerank(damping=0.85, weights="w")),
        ("networkit", "pagerank"): ("one-way", networkit_pagerank),
        ("igraph", "betweenness"): ("one-way", lambda g: g.betweenness()),
        ("igraph", "betweenness-weighted"): ("cost", lambda g: g.betweenness(weights="w")),
        ("igraph", "betweenness-sampled"): ("one-way", lambda g: g.betweenness(sources=drawn)),
        ("igraph", "closeness"): ("one-way", lambda g: g.closeness(mode="in")),
        ("igraph", "harmonic"): ("one-way", lambda g: g.harmonic_centrality(mode="in", normalized=False)),
        ("igraph", "constraint"): ("ties", lambda g: g.constraint(weights="w")),
        ("igraph", "triads"): ("one-way", lambda g: g.triad_census()),
        ("networkit", "louvain"): (
            "ties", lambda g: ran(networkit.community.PLM(g, False)).getPartition().getVector()),
        ("networkit", "leiden"): (
            "ties", lambda g: ran(networkit.community.ParallelLeiden(g, randomize=False)).getPartition().getVector()),
        ("networkit", "distance"): ("cost", lambda g: networkit_distances(g, ends)),
        ("scipy", "alternatives"): ("cost", lambda g: [csgraph.yen(g, s, t, 10).sum() for s, t in few]),
        ("rustworkx", "simple-paths"): (
            "one-way", lambda g: [len(rustworkx.all_simple_paths(g, s, t, cutoff=5)) for s, t in few]),
        ("scipy", "max-flow"): (
            "one-way", lambda g: [csgraph.maximum_flow(g, s, t).flow_value for s, t in few]),
    }


def near(ours, theirs):
    ours, theirs = np.asarray(ours, dtype=np.float64), np.asarray(theirs, dtype=np.float64)
    if ours.shape != theirs.shape:
        return False, f"{ours.shape} values, not {theirs.shape}"
    off = np.abs(np.nan_to_num(ours) - np.nan_to_num(theirs)).max(initial=0)
    return bool(np.allclose(ours, theirs, equal_nan=True, **NEAR)), f"largest difference {off:.1e}"


def compared(measure, graphs, ours, theirs):
    """Whether the values agree, and how it is known."""
    if measure in ("louvain", "leiden"):
        graph = graphs.get("igraph ties")
        mine, other = (graph.modularity([int(x) for x in labels], weights="w") for labels in (ours, theirs))
        return mine >= other - 0.002, f"modularity {mine:.4f}, theirs {other:.4f}"
    if measure == "betweenness-sampled":
        # Each draws its own starts; ours are scaled up to all.
        scale = len(theirs) / SAMPLES
        mine, other = sum(ours), sum(theirs) * scale
        return abs(mine / other - 1) < 0.2, f"sums differ by {100 * abs(mine / other - 1):.0f} in 100"
    if measure == "closeness":
        # igraph leaves out the share of nodes that reach the node.
        graph = graphs.get("igraph one-way")
        reached = np.array(graph.neighborhood_size(order=len(theirs), mode="in", mindist=1))
        theirs = np.nan_to_num(np.array(theirs)) * reached / (len(theirs) - 1)
    if measure == "triads":
        return near(sorted(ours), sorted(theirs))
    if measure == "constraint":
        # Nodes without ties have none; igraph says it is no number.
        ours = [np.nan if value is None else value for value in ours]
    return near(ours, theirs)


def main():
    networkit.setNumberOfThreads(1)
    networkit.setSeed(1, False)
    graphs = Graphs(sys.argv[1])
    ends = pairs(graphs)
    table = calls(graphs, ends)
    versions = {"igraph": igraph.__version__, "networkit": networkit.__version__,
                "rustworkx": rustworkx.__version__, "scipy": scipy.__version__}
    matrix = graphs.get("scipy one-way")
    print(json.dumps({"pairs": ends, "versions": versions, "nodes": matrix.shape[0], "edges": matrix.nnz}), flush=True)
    last = {}
    for line in sys.stdin:
        order = json.loads(line)
        key = order["library"], order["measure"]
        view, call = table[key]
        if "values" in order:
            agrees, how = compared(order["measure"], graphs, order["values"], last[key])
            print(json.dumps({"agrees": bool(agrees), "how": how}), flush=True)
            continue
        graph = graphs.get(f"{order['library']} {view}")
        if key == ("scipy", "max-flow"):
            graph = graph.astype(np.int32)
        start = time.perf_counter()
        last[key] = call(graph)
        print(json.dumps({"seconds": time.perf_counter() - start}), flush=True)


main()
