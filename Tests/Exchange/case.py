"""A set of articles, and what every format must tell of it: computed from `edges` and `claims`."""

import json
import subprocess

STATUSES = ["denied", "requested", "intended", "conditional", "unclear"]
SYMMETRIC = {"meets", "agrees", "cooperates"}
COUNTS = ["reports", "outlets", "articles", "mentions"]


class Case:
    def __init__(self, name, binary, inputs, folder):
        self.name, self.binary, self.inputs, self.folder = name, binary, inputs, folder
        folder.mkdir(parents=True, exist_ok=True)
        self.view = ["--include", ",".join(STATUSES)]
        self.rows = json.loads(self.run("edges", *inputs, *self.view, "--format", "json"))["rows"]
        lines = self.run("claims", *inputs, "--format", "jsonl").splitlines()
        self.claims = [json.loads(line) for line in lines]
        self.nodes = {}
        for claim in self.claims:
            for side in sides(claim):
                self.nodes[side["id"]] = side["name"]
        self.ties = self.expected_ties()

    def run(self, *arguments, statuses=(0,)):
        done = subprocess.run([self.binary, *arguments], capture_output=True)
        if done.returncode not in statuses:
            raise SystemExit(f"{arguments}: status {done.returncode}\n{done.stderr.decode()}")
        return done.stdout.decode()

    def export(self, form, *more, to=None):
        """The path of the graph in a format: a file, or a folder."""
        path = self.folder / (to or form)
        self.run("export", *self.inputs, *self.view, *more, "--format", form, "-o", str(path))
        return path

    def expected_ties(self):
        """What an edge, or the part of a mediation that goes to one party, must tell, by id."""
        claims = {}
        for claim in self.claims:
            claims.setdefault(edge_key(claim), []).append(claim)
        ties, by_id = {}, {}
        for row in self.rows:
            by_id.setdefault(row["id"], []).append(row)
        for key, found in claims.items():
            source, relation, recipients = key
            names = [self.nodes[actor] for actor in recipients]
            edges = [
                rows for rows in by_id.values()
                if (rows[0]["source"], rows[0]["relation"]) == (self.nodes[source], relation)
                and rows[0]["target"] == names
            ]
            assert len(edges) == 1, (key, len(edges))
            rows = edges[0]
            counts = {}
            for row in rows:
                prefix = row["status"].replace(" (", "_").replace(")", "")
                for name in COUNTS:
                    counts[f"{prefix}_{name}"] = row[name]
            dates = sorted(claim["reportDate"] for claim in found if claim["reportDate"])
            edge = rows[0]["id"]
            is_mediation = relation == "mediates"
            for number, recipient in enumerate(recipients):
                ties[f"{edge}.{number + 1}" if is_mediation else edge] = {
                    "source": source, "target": recipient, "relation": relation,
                    "weight": counts.get("actual_reports", 0), "counts": counts,
                    "disputed": rows[0]["disputed"], "symmetric": relation in SYMMETRIC,
                    "mediation": edge if is_mediation else None,
                    "first_report": dates[0] if dates else None,
                    "last_report": dates[-1] if dates else None,
                    "claims": found, "edge": edge,
                }
        assert {tie["edge"] for tie in ties.values()} == set(by_id)
        return ties


def sides(claim):
    target = [claim["target"]] if claim.get("target") else []
    return [claim["source"], *target, *claim.get("parties", [])]


def edge_key(claim):
    """Source, relation and recipients, the lesser id first where there is no direction."""
    source, *others = [side["id"] for side in sides(claim)]
    if claim["relation"] == "mediates":
        return source, "mediates", tuple(sorted(set(others) - {source}))
    if claim["relation"] in SYMMETRIC and others[0] < source:
        return others[0], claim["relation"], (source,)
    return source, claim["relation"], (others[0],)


def status(claim):
    return "denied" if claim["polarity"] == "denied" else claim["realis"]
