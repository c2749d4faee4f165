"""Reads every format with a program that is not ours, and compares."""

import csv
import json
import re
import subprocess
import unicodedata
import warnings

import igraph
import networkx
import pydot
import rdflib
from followthemoney import model
from followthemoney.types import registry
from lxml import etree

import checks
import gexf_rules
from case import COUNTS, edge_key, status

GO = "urn:goodoffices:vocabulary:"
RDF, PROV, SCHEMA = rdflib.RDF, rdflib.PROV, rdflib.Namespace("https://schema.org/")


def graphml(case):
    path = case.export("graphml", to="graph.graphml")
    etree.parse(str(path))
    graph = networkx.read_graphml(path)
    checks.true(graph.is_directed() and graph.is_multigraph(), "networkx: a directed multigraph")
    checks.nodes(dict(graph.nodes(data="name")), case, "networkx graphml", checks.xml)
    found = {key: {**told, "source": a, "target": b} for a, b, key, told in graph.edges(data=True, keys=True)}
    for tie in found.values():
        tie.setdefault("mediation", None)
    checks.ties(found, case, "networkx graphml", checks.xml)
    with warnings.catch_warnings():
        # Edges have their id as an attribute: what igraph takes for ids of edges are ids of nodes.
        warnings.filterwarnings("ignore", message="Could not add edge ids")
        graph = igraph.Graph.Read_GraphML(str(path))
    checks.nodes(dict(zip(graph.vs["id"], graph.vs["name"])), case, "igraph graphml", checks.xml)
    found = {}
    for edge in graph.es:
        ends = {"source": graph.vs[edge.source]["id"], "target": graph.vs[edge.target]["id"]}
        found[edge["id"]] = {**edge.attributes(), **ends}
    checks.ties(found, case, "igraph graphml", checks.xml)


def gexf(case):
    nodes, edges = gexf_rules.read(case.export("gexf", to="graph.gexf"))
    checks.nodes({i: node["name"] for i, node in nodes.items()}, case, "gexf", checks.xml)
    checks.ties(edges, case, "gexf", checks.xml)
    for identity, tie in case.ties.items():
        dates = [claim["reportDate"] for claim in tie["claims"] if claim["reportDate"]]
        spells = edges[identity]["spells"]
        checks.equal(bool(spells), bool(dates), f"gexf: {identity} has a time")
        for date in dates:
            inside = [s for s in spells if s[0].isoformat()[: len(date)] <= date <= s[1].isoformat()]
            checks.equal(len(inside), 1, f"gexf: {identity} was reported on {date}")


def unguarded(text):
    """A cell without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return text[1:] if re.match(r"'+[=+\-@\t\r]", text) else text


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file, strict=True)
    for row in rows:
        checks.equal(len(row), len(heading), f"{path.name}: cells in a row")
    return heading, rows


def gephi_csv(case):
    folder = case.export("gephi-csv")
    heading, rows = table(folder / "nodes.csv")
    checks.equal(heading[:2], ["Id", "Label"], "gephi-csv: heading of nodes")
    for row in rows:
        for cell in row:
            checks.true(not cell or cell[0] not in "=+-@\t\r", f"gephi-csv: {cell!r} is no formula")
    checks.nodes({unguarded(row[0]): unguarded(row[1]) for row in rows}, case, "gephi-csv")
    heading, rows = table(folder / "edges.csv")
    checks.equal(heading[:3], ["Source", "Target", "Type"], "gephi-csv: heading of edges")
    found = {}
    for row in rows:
        told = dict(zip(heading, map(unguarded, row)))
        told.update(source=told["Source"], target=told["Target"], weight=int(told["Weight"]))
        checks.equal(told["Type"] == "Undirected", told["symmetric"] == "true", "gephi-csv: Type")
        checks.equal(told["Kind"], told["relation"], "gephi-csv: Kind")
        found[told["Id"]] = typed(told)
    checks.ties(found, case, "gephi-csv")


def typed(told):
    """Flags and counts of a table as what they are."""
    for name, value in told.items():
        if name in ("disputed", "symmetric"):
            told[name] = {"true": True, "false": False}[value]
        elif name.rpartition("_")[2] in COUNTS:
            told[name] = int(value)
    return told


def neo4j_csv(case):
    """The header grammar of `neo4j-admin database import`: name, colon, type."""
    folder = case.export("neo4j-csv")
    heading, rows = table(folder / "nodes.csv")
    checks.equal((heading[0], heading[-1]), ("id:ID", ":LABEL"), "neo4j-csv: heading of nodes")
    for name in heading[1:-1]:
        checks.true(re.fullmatch(r"\w+(:(int|boolean))?", name), f"neo4j-csv: {name}")
    for row in rows:
        checks.true(re.fullmatch(r"Actor;[A-Z]\w+", row[-1]), f"neo4j-csv: label {row[-1]}")
    checks.nodes({row[0]: row[1] for row in rows}, case, "neo4j-csv")
    identities = {row[0] for row in rows}
    heading, rows = table(folder / "relationships.csv")
    checks.equal(heading[:3], [":START_ID", ":END_ID", ":TYPE"], "neo4j-csv: heading of relationships")
    found = {}
    for row in rows:
        told = {name.partition(":")[0] or name: value for name, value in zip(heading, row)}
        told.update(source=row[0], target=row[1], weight=int(told["weight"]))
        checks.true({row[0], row[1]} <= identities, f"neo4j-csv: ends of {told['id']}")
        checks.equal(row[2].replace("_", ""), told["relation"].upper(), "neo4j-csv: type")
        found[told["id"]] = typed(told)
    checks.ties(found, case, "neo4j-csv")


def node_link(case):
    data = json.loads(case.export("node-link", to="graph.json").read_text(encoding="utf-8"))
    graph = networkx.node_link_graph(data)
    checks.true(graph.is_directed() and graph.is_multigraph(), "node-link: a directed multigraph")
    multigraph(graph, case, "node-link")


def cytoscape(case):
    data = json.loads(case.export("cytoscape", to="graph.cyjs").read_text(encoding="utf-8"))
    multigraph(networkx.cytoscape_graph(data), case, "cytoscape")


def multigraph(graph, case, where):
    checks.nodes(dict(graph.nodes(data="name")), case, where)
    found = {key: {**told, "source": a, "target": b} for a, b, key, told in graph.edges(data=True, keys=True)}
    checks.ties(found, case, where)
    for identity, tie in case.ties.items():
        checks.claims(found[identity]["claims"], tie["claims"], f"{where}: {identity}")


def jsonld(case):
    graph = rdflib.Graph()
    graph.parse(case.export("jsonld", to="graph.jsonld"), format="json-ld")
    names = {}
    for actor in graph.subjects(RDF.type, PROV.Agent):
        names[str(one(graph, actor, SCHEMA.identifier))] = str(one(graph, actor, SCHEMA.name))
    known = {i: name for i, name in names.items() if i in case.nodes}
    checks.nodes(known, case, "jsonld")
    go = rdflib.Namespace(GO)
    identity = {a: str(one(graph, a, SCHEMA.identifier)) for a in graph.subjects(RDF.type, PROV.Agent)}
    edges = {str(one(graph, e, SCHEMA.identifier)): e for e in graph.subjects(RDF.type, go.Edge)}
    checks.equal(sorted(edges), sorted({row["id"] for row in case.rows}), "jsonld: edges")
    for name, edge in edges.items():
        wanted = [tie for tie in case.ties.values() if tie["edge"] == name]
        checks.equal(identity[one(graph, edge, go.source)], wanted[0]["source"], f"jsonld: {name}: source")
        targets = sorted(identity[t] for t in graph.objects(edge, go.target))
        checks.equal(targets, sorted(tie["target"] for tie in wanted), f"jsonld: {name}: target")
        checks.equal(one(graph, edge, go.relation), go[wanted[0]["relation"]], f"jsonld: {name}: relation")
        checks.equal(one(graph, edge, go.weight).toPython(), wanted[0]["weight"], f"jsonld: {name}: weight")
        checks.equal(one(graph, edge, go.disputed).toPython(), wanted[0]["disputed"], f"jsonld: {name}: disputed")
        counts = {}
        for evidence in graph.objects(edge, go.evidence):
            state, realis = (str(one(graph, evidence, go[n])) for n in ("status", "realis"))
            prefix = state if state != "denied" or realis == "actual" else f"denied_{realis}"
            for count in COUNTS:
                counts[f"{prefix}_{count}"] = one(graph, evidence, go[count]).toPython()
        checks.equal(counts, wanted[0]["counts"], f"jsonld: {name}: counts")
    found = []
    for statement in graph.subjects(RDF.type, RDF.Statement):
        article = one(graph, statement, PROV.wasQuotedFrom)
        source = identity[one(graph, statement, RDF.subject)]
        others = sorted(identity[o] for o in graph.objects(statement, RDF.object))
        found.append((
            str(statement).rpartition(":")[2], source, str(one(graph, statement, RDF.predicate)), others,
            str(one(graph, statement, go.status)), str(one(graph, statement, SCHEMA.text)),
            str(one(graph, article, SCHEMA.identifier)), one(graph, statement, go.line).toPython(),
            text(graph.value(article, SCHEMA.datePublished)), text(graph.value(statement, go.speaker))))
    wanted = []
    for claim in case.claims:
        others = [claim["target"]] if claim.get("target") else claim["parties"]
        wanted.append((
            claim["id"], claim["source"]["id"], GO + claim["relation"], sorted(s["id"] for s in others),
            status(claim), claim["quote"], claim["article"], claim["line"], claim["reportDate"],
            claim["speaker"]["name"] if claim["speaker"] else None))
    checks.equal(sorted(found, key=str), sorted(wanted, key=str), "jsonld: statements")


def one(graph, subject, predicate):
    values = list(graph.objects(subject, predicate))
    checks.equal(len(values), 1, f"jsonld: one {predicate} of {subject}")
    return values[0]


def text(value):
    return None if value is None else str(value)


def blanks(words):
    """Text without what FollowTheMoney takes out: joiners and marks of direction, runs of blanks."""
    kept = [c for c in unicodedata.normalize("NFC", words) if unicodedata.category(c) != "Cf"]
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", "".join(kept)).split())


def ftm(case):
    proxies = {}
    for line in case.export("ftm", to="graph.ftm.json").read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        checks.true(registry.entity.validate(data["id"]), f"ftm: id {data['id']}")
        model.get(data["schema"]).validate(data)
        proxy = model.get_proxy(data, cleaned=False)
        # Values that FollowTheMoney refuses or changes would be missing or different.
        for name, values in data["properties"].items():
            checks.equal(
                sorted(map(blanks, proxy.get(name))), sorted(map(blanks, values)),
                f"ftm: {name} of {data['id']}")
        checks.true(data["id"] not in proxies, f"ftm: {data['id']} once")
        proxies[data["id"]] = proxy
    links = [p for p in proxies.values() if p.schema.edge]
    actors = {i: p for i, p in proxies.items() if not p.schema.edge and not p.schema.is_a("Document")}
    own = {p.first("notes").removeprefix("goodoffices: "): blanks(p.first("name")) for p in actors.values()}
    checks.nodes(own, case, "ftm", blanks)
    found = []
    for link in links:
        source, target = (
            actors[link.first(end)].first("notes").removeprefix("goodoffices: ")
            for end in (link.schema.edge_source, link.schema.edge_target))
        for proof in link.get("proof"):
            checks.true(proxies[proof].schema.is_a("Article"), f"ftm: proof of {link.id}")
        key = link.first("recordId"), source, target, link.first("role")
        found.append((*key, summary(link.first("summary"))))
        tie = [t for t in case.ties.values() if (t["edge"], t["target"]) == (key[0], target)][0]
        for claim in tie["claims"]:
            place = blanks(f"{claim['article']}:{claim['line']}, {status(claim)}")
            told = [d for d in link.get("description") if blanks(claim["quote"]) in blanks(d) and blanks(d).endswith(place)]
            checks.true(told, f"ftm: quote of {claim['id']}")
        checks.equal(
            sorted(link.get("date")), sorted({c["reportDate"] for c in tie["claims"] if c["reportDate"]}),
            f"ftm: dates of {key[0]}")
    wanted = [
        (t["edge"], blanks(t["source"]), blanks(t["target"]), t["relation"], (t["counts"], t["disputed"]))
        for t in case.ties.values()]
    checks.equal(sorted(found, key=str), sorted(wanted, key=str), "ftm: links")


def summary(line):
    counts = {}
    for status_word, numbers in re.findall(r"(\w+): ([^;]+)", line):
        for number, word in re.findall(r"(\d+) (\w+)", numbers):
            counts[f"{status_word}_{word}"] = int(number)
    return counts, line.endswith("; disputed")


def mermaid(case, parser):
    source = case.export("mermaid", to="graph.mmd").read_bytes()
    done = subprocess.run(["node", *parser], input=source, capture_output=True)
    checks.equal(done.returncode, 0, f"mermaid: {done.stderr.decode()}")
    data = json.loads(done.stdout)

    def decoded(label):
        return re.sub("ﬂ°°(\\d+)¶ß", lambda code: chr(int(code[1])), label)

    names = {node: decoded(told["text"]) for node, told in data["vertices"].items()}
    clean = {re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", name): i for i, name in case.nodes.items()}
    checks.equal(sorted(names.values()), sorted(clean), "mermaid: names")
    found = []
    for edge in data["edges"]:
        label = decoded(edge["text"])
        relation, reports, state = re.fullmatch(
            r"(\w+) · (\d+)(?: \((\w+)\))?(?: · disputed)?", label).groups()
        ends = clean[names[edge["start"]]], clean[names[edge["end"]]]
        checks.equal(edge["stroke"], "dotted" if state else "normal", f"mermaid: line of {label}")
        found.append((*ends, relation, state or "actual", int(reports), label.endswith(" · disputed")))
    wanted = []
    for tie in case.ties.values():
        states = ["actual", "requested", "intended", "conditional", "unclear", "denied"]
        held = {key.rpartition("_")[0].partition("_")[0] for key in tie["counts"]}
        state = next(s for s in states if s in held)
        reports = max(
            n for key, n in tie["counts"].items() if key.startswith(state) and key.endswith("_reports"))
        wanted.append((tie["source"], tie["target"], tie["relation"], state, reports, tie["disputed"]))
    checks.equal(sorted(found), sorted(wanted), "mermaid: lines")


def dot(case):
    """The drawing: Graphviz's own `nop` and pydot read the same lines, one for each relation."""
    path = case.folder / "graph.dot"
    case.run("export", *case.inputs, "--format", "dot", "--all", "-o", str(path))
    printed = subprocess.run(["nop", str(path)], capture_output=True, check=True).stdout.decode()
    ids = []
    for source in (path.read_text(encoding="utf-8"), printed):
        (graph,) = pydot.graph_from_dot_data(source)
        ids.append(sorted(edge.get("id").strip('"') for edge in all_edges(graph) if edge.get("id")))
    checks.equal(ids[0], ids[1], "dot: lines in nop and pydot")
    standing = {"represents", "partOf"}
    for row in case.rows:
        if row["relation"] not in standing | {"mediates"}:
            checks.equal(ids[0].count(row["id"]), 1, f"dot: line of {row['id']}")


def plain_dot(case):
    """The graph: pydot, networkx by way of pydot, Graphviz's nop and gvpr."""
    path = case.export("plain-dot", to="graph.gv")
    printed = case.folder / "nop-graph.gv"
    printed.write_bytes(subprocess.run(["nop", str(path)], capture_output=True, check=True).stdout)
    for file in (path, printed):
        (graph,) = pydot.graph_from_dot_data(file.read_text(encoding="utf-8"))
        nodes = {node.get_name(): told(node) for node in graph.get_nodes() if node.get("actor")}
        names = {node["actor"]: node["actor_name"] for node in nodes.values()}
        checks.nodes(names, case, f"pydot {file.name}")
        found = {}
        for edge in graph.get_edges():
            ends = [nodes[end]["actor"] for end in (edge.get_source(), edge.get_destination())]
            values = told(edge)
            checks.equal(values["dir"], "none" if values["symmetric"] else "forward", "plain-dot: dir")
            checks.equal(values["style"] == "solid", values["status"] == "actual", "plain-dot: style")
            found[values["id"]] = {**values, "source": ends[0], "target": ends[1]}
        checks.ties(found, case, f"pydot {file.name}")
    read = networkx.nx_pydot.read_dot(path)
    checks.equal(read.number_of_edges(), len(case.ties), "networkx plain-dot: edges")
    script = 'E { print($.id, "\\t", $.relation, "\\t", $.weight); }'
    lines = subprocess.run(["gvpr", script, str(path)], capture_output=True, check=True).stdout
    checks.equal(
        sorted(lines.decode().split("\n")[:-1]),
        sorted(f"{key}\t{tie['relation']}\t{tie['weight']}" for key, tie in case.ties.items()),
        "gvpr plain-dot: edges")


def told(element):
    """The attributes as text, flags and numbers; DOT itself knows text only."""
    values = {}
    for name, value in element.get_attributes().items():
        text = value.strip()
        if text.startswith('"'):
            text = re.sub(r'\\(["\\])', r"\1", text[1:-1])
        whole = name == "weight" or name.endswith(("_reports", "_outlets", "_articles", "_mentions"))
        values[name] = int(text) if whole else text
        if name in ("disputed", "symmetric"):
            values[name] = text == "true"
    return values


def all_edges(graph):
    return graph.get_edges() + [edge for part in graph.get_subgraphs() for edge in all_edges(part)]


def jsonl(case):
    lines = case.export("jsonl", to="graph.jsonl").read_text(encoding="utf-8").splitlines()
    checks.equal([json.loads(line) for line in lines], case.rows, "jsonl: rows")


def matrix(case):
    """For each relation alone, the reports of `edges`; for all, no fewer than of any one of them."""
    relations = sorted({row["relation"] for row in case.rows})
    alone = {}
    for relation in relations:
        found = square(case, "--relation", relation)
        for identity, tie in case.ties.items():
            if tie["relation"] == relation:
                ends = case.nodes[tie["source"]], case.nodes[tie["target"]]
                for pair in [ends, ends[::-1]] if tie["symmetric"] else [ends]:
                    alone.setdefault(pair, {}).setdefault(relation, []).append(tie["weight"])
        for pair, reports in found.items():
            told = alone.get(pair, {}).get(relation, [0])
            checks.true(max(told) <= reports <= sum(told), f"matrix: {relation} {pair}: {reports}, {told}")
    for pair, reports in square(case).items():
        told = [n for numbers in alone.get(pair, {}).values() for n in numbers] or [0]
        checks.true(max(told) <= reports <= sum(told), f"matrix: {pair}: {reports}, {told}")


def square(case, *options):
    path = case.folder / "matrix.csv"
    case.run("export", *case.inputs, *options, "--format", "matrix", "-o", str(path), statuses=(0, 1))
    heading, rows = table(path)
    names = [unguarded(name) for name in heading[1:]]
    checks.equal([unguarded(row[0]) for row in rows], names, "matrix: rows as columns")
    return {
        (row, column): int(cell) for row, cells in zip(names, rows) for column, cell in zip(names, cells[1:])}
