"""Rules of the GEXF 1.3 schema (gexf.net), checked on a file that networkx cannot read."""

import datetime
import subprocess

from lxml import etree

import checks

NAMESPACE = "{http://gexf.net/1.3}"
TYPES = {"string": str, "integer": int, "boolean": lambda text: {"true": True, "false": False}[text]}
CHILDREN = {
    "gexf": {"meta", "graph"}, "meta": {"creator", "keywords", "description"},
    "graph": {"attributes", "nodes", "edges"}, "attributes": {"attribute"}, "attribute": set(),
    "nodes": {"node"}, "edges": {"edge"}, "node": {"attvalues", "spells"},
    "edge": {"attvalues", "spells"}, "attvalues": {"attvalue"}, "attvalue": set(),
    "spells": {"spell"}, "spell": set(), "creator": set(), "description": set(), "keywords": set(),
}
ATTRIBUTES = {
    "gexf": {"version"}, "graph": {"mode", "defaultedgetype", "timeformat", "timerepresentation"},
    "attributes": {"class", "mode"}, "attribute": {"id", "title", "type"},
    "node": {"id", "label"}, "attvalue": {"for", "value"}, "spell": {"start", "end"},
    "edge": {"id", "source", "target", "type", "kind", "label", "weight"},
}


def read(path):
    """Nodes and edges of the file, after every rule was checked."""
    subprocess.run(["xmllint", "--noout", "--nonet", str(path)], check=True)
    root = etree.parse(str(path), etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    for element in root.iter():
        name = local(element)
        allowed = CHILDREN[name]
        for child in element:
            checks.true(local(child) in allowed, f"gexf: <{local(child)}> in <{name}>")
        checks.true(set(element.attrib) <= ATTRIBUTES.get(name, set()), f"gexf: attributes of <{name}>")
    checks.equal(root.get("version"), "1.3", "gexf: version")
    graph = only(root, "graph")
    types = {}
    for group in children(graph, "attributes"):
        for attribute in children(group, "attribute"):
            key = group.get("class"), attribute.get("id")
            checks.true(key not in types, f"gexf: attribute {key} declared once")
            types[key] = attribute.get("title"), TYPES[attribute.get("type")]
    nodes = {}
    for node in children(only(graph, "nodes"), "node"):
        checks.true(node.get("id") not in nodes, f"gexf: node {node.get('id')} once")
        nodes[node.get("id")] = {"name": node.get("label"), **values(node, "node", types)}
    edges, spells = {}, 0
    for edge in children(only(graph, "edges"), "edge"):
        found = values(edge, "edge", types)
        identity = edge.get("id")
        checks.true(identity not in edges, f"gexf: edge {identity} once")
        for end in ("source", "target"):
            checks.true(edge.get(end) in nodes, f"gexf: {end} of {identity} is a node")
        checks.equal(edge.get("type"), "undirected" if found["symmetric"] else "directed", "gexf: type")
        checks.equal(edge.get("kind"), found["relation"], "gexf: kind")
        found.update(
            source=edge.get("source"), target=edge.get("target"), weight=int(edge.get("weight")),
            spells=days(edge))
        spells += len(found["spells"])
        edges[identity] = found
    is_dynamic = spells > 0
    checks.equal(graph.get("mode"), "dynamic" if is_dynamic else "static", "gexf: mode")
    checks.equal(graph.get("timeformat"), "date" if is_dynamic else None, "gexf: timeformat")
    return nodes, edges


def days(element):
    """Spells in order, apart from each other, each from a day to the same or a later one."""
    found = []
    for group in children(element, "spells"):
        for spell in children(group, "spell"):
            start, end = (datetime.date.fromisoformat(spell.get(name)) for name in ("start", "end"))
            checks.true(start <= end, "gexf: a spell ends after it begins")
            checks.true(not found or found[-1][1] < start, "gexf: spells in order")
            found.append((start, end))
    return found


def values(element, owner, types):
    found = {}
    for group in children(element, "attvalues"):
        for value in children(group, "attvalue"):
            checks.true((owner, value.get("for")) in types, f"gexf: {value.get('for')} declared")
            title, kind = types[owner, value.get("for")]
            checks.true(title not in found, f"gexf: {title} once")
            found[title] = kind(value.get("value"))
    return found


def local(element):
    return element.tag.removeprefix(NAMESPACE)


def children(element, name):
    return element.findall(NAMESPACE + name)


def only(element, name):
    found = children(element, name)
    checks.equal(len(found), 1, f"gexf: one <{name}>")
    return found[0]
