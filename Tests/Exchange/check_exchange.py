"""Checks every exchange format with readers that are not ours: check_exchange.py BINARY FOLDER

Exports the seeds and the awkward articles beside this file, reads each file back with networkx,
igraph, rdflib, followthemoney, pydot, lxml, Graphviz's nop and Mermaid's own parser, and compares
nodes, directions, weights, attributes and texts with what `edges` and `claims` say. `make
test-exchange` installs the readers and runs it.
"""

import pathlib
import shutil
import sys

import checks
import readers
import returns
from case import Case


def main(binary, folder):
    here = pathlib.Path(__file__).resolve().parent
    parser = mermaid_parser(here)
    cases = {
        "seeds": [str(here.parent.parent / "seeds"), "--date", "2024-11-09"],
        "awkward": [str(here / "articles.jsonl"), "--actors", str(here / "actors.tsv")],
    }
    for name, inputs in cases.items():
        case = Case(name, binary, inputs, folder / name)
        for form in (
            readers.graphml, readers.gexf, readers.gephi_csv, readers.neo4j_csv, readers.node_link,
            readers.cytoscape, readers.jsonld, readers.ftm, readers.dot, readers.plain_dot,
            readers.jsonl, readers.matrix,
            returns.ours, returns.theirs,
        ):
            count(name, form.__name__, lambda: form(case))
        if parser:
            count(name, "mermaid", lambda: readers.mermaid(case, parser))
    print(f"exchange: {checks.total} comparisons, all equal" + ("" if parser else "; mermaid not checked"))


def count(case, form, check):
    before = checks.total
    check()
    print(f"{case:8} {form:10} {checks.total - before} equal")


def mermaid_parser(here):
    """The command after `node` that parses with Mermaid itself; nil without Node."""
    if shutil.which("node") is None:
        print("exchange: no node on the PATH; mermaid is not checked", file=sys.stderr)
        return None
    import importlib.util

    package = pathlib.Path(importlib.util.find_spec("mermaid_parser").origin).parent
    return [str(here / "parse_mermaid.js"), str(package / "js" / "parser.bundle.js")]


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))
