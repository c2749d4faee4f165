"""Reads back with `import` what we wrote and what networkx and igraph wrote."""

import json
import subprocess

import igraph
import networkx
from lxml import etree

import checks

# Relations that a chart tells by its cards.
STANDING = {"represents", "partOf"}


def ours(case):
    """Rows of `import` are the rows of `edges`."""
    for name in ("graph.graphml", "graph.gexf", "graph.json", "gephi-csv", "graph.gv"):
        answer = json.loads(case.run("import", str(case.folder / name), "--format", "json"))
        text = checks.xml if name.endswith(("graphml", "gexf")) else checks.same
        wanted = [
            {**row, "source": text(row["source"]), "target": [text(t) for t in row["target"]]}
            for row in case.rows]
        checks.equal(answer["rows"], wanted, f"import {name}: rows")
        checks.true("no quotes" in answer["note"], f"import {name}: note")
    drawn = json.loads(case.run("import", str(case.folder / "graph.dot"), "--format", "json"))
    checks.equal(
        drawn["rows"], [row for row in case.rows if row["relation"] not in STANDING],
        "import graph.dot: the rows that are lines")
    chart = case.folder / "imported.svg"
    case.run("import", str(case.folder / "graph.graphml"), "--all", "-o", str(chart))
    checks.true(etree.parse(str(chart)).getroot().tag.endswith("svg"), "import: the chart is an SVG")


def theirs(case):
    """A graph that networkx and igraph wrote, with names of this case and weights."""
    names = sorted(case.nodes.values())
    graph = networkx.DiGraph()
    for number, name in enumerate(names):
        graph.add_node(f"v{number}", name=checks.xml(name))
    for number in range(len(names)):
        graph.add_edge(f"v{number}", f"v{(number * 3 + 1) % len(names)}", weight=number + 1)
    graph.remove_edges_from(list(networkx.selfloop_edges(graph)))
    wanted = sorted(
        (graph.nodes[a]["name"], graph.nodes[b]["name"], w) for a, b, w in graph.edges(data="weight"))
    files = {}
    files["nx.graphml"] = lambda path: networkx.write_graphml(graph, path)
    files["nx.gexf"] = lambda path: networkx.write_gexf(graph, path)
    for key in ("edges", "links"):
        files[f"nx-{key}.json"] = lambda path, key=key: path.write_text(
            json.dumps(networkx.node_link_data(graph, edges=key)), encoding="utf-8")
    files["nx.dot"] = lambda path: networkx.nx_pydot.write_dot(graph_in_dot(graph), path)
    files["nop.gv"] = lambda path: printed(["nop"], case.folder / "nx.dot", path)
    files["dot.gv"] = lambda path: printed(["dot", "-Tdot"], case.folder / "nx.dot", path)
    files["gvpr.gv"] = lambda path: printed(["gvpr", "-c", GVPR], case.folder / "nx.dot", path)
    files["ig.graphml"] = lambda path: igraph.Graph.from_networkx(graph).write_graphml(str(path))
    for name, write in files.items():
        path = case.folder / name
        write(path)
        rows = json.loads(case.run("import", str(path), "--as", "pressures", "--format", "json"))["rows"]
        found = sorted((row["source"], *row["target"], row["reports"]) for row in rows)
        # Blanks around a label of DOT are for looks.
        text = str.strip if name.endswith((".dot", ".gv")) else checks.same
        expected = sorted((text(a), text(b), weight) for a, b, weight in wanted)
        checks.equal(found, expected, f"import {name}: edges and weights")


# Adds attributes that lead somewhere, a subgraph and a comment; changes no edge.
GVPR = """
N { $.image = "/etc/passwd"; $.URL = "javascript:alert(1)"; }
E { $.href = "file:///etc/passwd"; }
END_G { subg($G, "cluster_all"); }
"""


def graph_in_dot(graph):
    """The graph with names as labels of DOT: pydot writes what is quoted as it is."""
    quoted = networkx.DiGraph()
    for node, name in graph.nodes(data="name"):
        text = name.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')
        quoted.add_node(node, label=f'"{text}"')
    quoted.add_edges_from(graph.edges(data=True))
    return quoted


def printed(command, source, path):
    """What a program of Graphviz makes of the file."""
    path.write_bytes(subprocess.run([*command, str(source)], capture_output=True, check=True).stdout)
