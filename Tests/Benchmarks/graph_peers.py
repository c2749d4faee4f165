#!/usr/bin/env python3
"""Times `goodoffices measure` beside the fastest graph libraries of Python, in turns, on the same graphs, in one run.

    Tests/Benchmarks/graph_peers.py [--binary .build/release/goodoffices] [--rounds 3] [--only MEASURE,…] [--write docs/benchmarks.md]

Both sides are timed within their process, the graph being read and built before; the best of all rounds counts. The values are
compared as well. Libraries and graphs are kept below .build/peers, made on the first run (needs the network).
"""
import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
PEERS = ROOT / ".build" / "peers"
PACKAGES = ["igraph", "networkit", "rustworkx", "scipy", "numpy"]
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS")}
SMALL, LARGE = ["rmat_m", "news_m"], ["rmat_l", "news_l"]
# A side is asked again within a round until so many seconds have gone; a round is the last after so many.
ENOUGH, LONG = 0.3, 60


class Row:
    def __init__(self, measure, libraries, goal, graphs=SMALL, view="", goal2=None, pairs=0):
        self.measure, self.libraries, self.goal, self.graphs = measure, libraries, goal, graphs
        self.view, self.goal2, self.pairs = view, goal2, pairs


ROWS = [
    Row("pagerank", ["networkit", "igraph"], 3, SMALL + LARGE),
    Row("betweenness", ["igraph"], 2.5, goal2=4),
    Row("betweenness-sampled", ["igraph"], 2.5, LARGE, goal2=4),
    Row("betweenness-weighted", ["igraph"], 2.5, view=".cost", goal2=4),
    Row("closeness", ["igraph"], 4, goal2=4),
    Row("harmonic", ["igraph"], 4, goal2=4),
    Row("louvain", ["networkit"], 1, SMALL + LARGE, view=".ties"),
    Row("leiden", ["networkit"], 1, SMALL + LARGE, view=".ties"),
    Row("distance", ["networkit"], 1.5, SMALL + LARGE, view=".cost", pairs=10),
    Row("alternatives", ["scipy"], 3, view=".cost", pairs=3),
    Row("simple-paths", ["rustworkx"], 1, pairs=3),
    Row("max-flow", ["scipy"], 1, SMALL + LARGE, pairs=3),
    Row("constraint", ["igraph"], 20, view=".ties"),
    Row("triads", ["igraph"], 20),
]

# Why a row is below its goal, by measure; said only where it is.
BOUNDS = {
    "pagerank": "each sweep reads twelve bytes an edge from the outer cache",
    "betweenness": "a second thread gains what the second core has to give",
    "betweenness-sampled": "eight searches at once keep 128 bytes a node, more than the inner caches hold; two threads share the outer",
    "betweenness-weighted": "random access to distances; a second thread gains what the second core has to give",
}


class Peers:
    """The libraries, in a process of their own that holds one graph."""

    def __init__(self, python, path):
        self.process = subprocess.Popen(
            [python, HERE / "graph_libraries.py", path], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, env=dict(os.environ, **ONE_THREAD))
        self.about = self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit("graph_libraries.py stopped")
        return json.loads(line)

    def ask(self, **order):
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        return self.answer()

    def seconds(self, library, measure):
        best, begin = None, time.perf_counter()
        while best is None or time.perf_counter() - begin < ENOUGH:
            taken = self.ask(library=library, measure=measure)["seconds"]
            best = taken if best is None else min(best, taken)
        return best

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Ours:
    def __init__(self, binary, path, ends):
        self.binary, self.path, self.ends = binary, path, ends

    def seconds(self, row, threads, times):
        """The best of so many times, and the values."""
        command = [self.binary, "measure", self.path + row.view + ".tsv", "--timing", "--threads", str(threads)]
        command += ["--measure", ",".join([row.measure] * times)]
        if row.pairs:
            command += ["--pairs", ",".join(f"{s}:{t}" for s, t in self.ends[:row.pairs])]
        with tempfile.NamedTemporaryFile(suffix=".tsv") as values:
            ran = subprocess.run(command + ["-o", values.name], check=True, capture_output=True, text=True)
            lines = [line.split("\t") for line in Path(values.name).read_text(encoding="utf-8").splitlines()]
        if lines[0][0] == "node":
            found = [line[1] for line in lines[1:]]
        else:
            found = [line[-1] for line in lines[:len(lines) // times]]
        taken = min(json.loads(line)["seconds"] for line in ran.stdout.splitlines())
        return taken, [float(value) if value else None for value in found]


def environment():
    """The Python of a virtual environment with the libraries."""
    python = PEERS / "bin" / "python"
    if not (PEERS / "installed").exists():
        print(f"installing {', '.join(PACKAGES)} into {PEERS}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES], check=True)
        (PEERS / "installed").touch()
    return python


def measured(row, name, ours, peers, rounds):
    """One line of the table: the best of both sides over all rounds, in turns."""
    one, two, theirs = [], [], {library: [] for library in row.libraries}
    # Once, not counted unless it takes long: how often in a row, and the values.
    once, values = ours.seconds(row, 1, 1)
    times, begin = max(1, min(50, int(ENOUGH / max(once, 1e-4)))), time.perf_counter()
    if times == 1:
        one.append(once)
    for turn in range(rounds):
        one.append(ours.seconds(row, 1, times)[0])
        if row.goal2:
            taken, again = ours.seconds(row, 2, times)
            two.append(taken)
            if again != values:
                sys.exit(f"{name} {row.measure}: two threads give other values than one")
        for library in row.libraries:
            theirs[library].append(peers.seconds(library, row.measure))
        if time.perf_counter() - begin > LONG:
            break
    best = min(theirs, key=lambda library: min(theirs[library]))
    check = peers.ask(library=best, measure=row.measure, values=values)
    line = {"graph": name, "measure": row.measure, "ours": min(one), "peer": best, "theirs": min(theirs[best]), "goal": row.goal,
            "two": min(two) if two else None, "goal2": row.goal2, **check}
    line["ratio"] = line["theirs"] / line["ours"]
    line["ratio2"] = line["theirs"] / line["two"] if two else None
    return line


def duration(seconds):
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def verdict(line):
    if not line["agrees"]:
        return "DIFFERS"
    reached = line["ratio"] >= line["goal"] and (not line["goal2"] or line["ratio2"] >= line["goal2"])
    return "reached" if reached else "not reached"


def table(lines):
    head = ["graph", "measure", "goodoffices", "best library", "times as fast", "goal", "2 threads", "times as fast", "goal", "", "values"]
    rows = [head, ["---", "---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---", "---"]]
    for line in lines:
        two = [duration(line["two"]), f"{line['ratio2']:.1f}", f"{line['goal2']:g}"] if line["two"] else [""] * 3
        rows.append([line["graph"], line["measure"], duration(line["ours"]), f"{line['peer']} {duration(line['theirs'])}",
                     f"{line['ratio']:.1f}", f"{line['goal']:g}", *two, verdict(line), line["how"]])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def machine(versions):
    processor = platform.processor() or platform.machine()
    system = platform.platform()
    if Path("/proc/cpuinfo").exists():
        facts = dict(line.split(":", 1) for line in Path("/proc/cpuinfo").read_text().splitlines() if ":" in line)
        fields = {key.strip(): value.strip() for key, value in facts.items()}
        processor = f"{fields.get('model name', processor)}, {fields.get('cache size', '?')} of cache a core"
    if Path("/etc/os-release").exists():
        release = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line)
        system = f"{release.get('PRETTY_NAME', '').strip(chr(34))}, Linux {platform.release()}"
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()
    libraries = ", ".join(f"{name} {version}" for name, version in sorted(versions.items()))
    return (f"{processor}; {os.cpu_count()} cores; {system}; {swift[0] if swift else 'Swift'}; "
            f"Python {platform.python_version()}; {libraries}.")


def document(lines, sizes, about, rounds):
    short = [line for line in lines if verdict(line) != "reached"]
    reasons = "\n".join(
        f"* {line['measure']} on {line['graph']}: {BOUNDS.get(line['measure'], 'not looked into yet')}." for line in short)
    graphs = "\n".join(f"* {name}: {nodes:,} nodes, {edges:,} edges" for name, (nodes, edges) in sizes.items())
    return f"""# Graph measures beside other libraries

Written by `make bench-graphs` (`Tests/Benchmarks/graph_peers.py`): every measure on the same graphs in one run, goodoffices and the
libraries in turns, the best of {rounds} rounds each; reading the graph is left out on both sides. Libraries run on one thread; ours
on one, and on two where there is a column. Other work on the machine makes all figures worse; the ratios say more than the seconds.

The graphs run one way and come from a fixed seed (`make_graphs.py`). Lengths (betweenness-weighted, distance, alternatives) are
max(1, round(1000 / weight)); louvain, leiden and constraint see ties both ways.

{graphs}

Machine: {machine(about)}

{table(lines)}

*values*: how far those of the library are from ours; sampled betweenness draws its own 256 starts, louvain and leiden find
groups of their own, so sums and modularity are compared.

""" + (f"## Below the goal, and what bounds it\n\n{reasons}\n" if short else "Every goal is reached.\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default=str(ROOT / ".build" / "release" / "goodoffices"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="measures, with commas between")
    parser.add_argument("--graphs", default=",".join(SMALL + LARGE))
    parser.add_argument("--write", help="a Markdown file for the table")
    options = parser.parse_args()
    rows = [row for row in ROWS if not options.only or row.measure in options.only.split(",")]
    python = environment()
    subprocess.run([python, HERE / "make_graphs.py", PEERS / "graphs", *options.graphs.split(",")], check=True)
    lines, sizes, versions = [], {}, {}
    for name in options.graphs.split(","):
        path = str(PEERS / "graphs" / name)
        peers = Peers(python, path)
        versions = peers.about["versions"]
        sizes[name] = peers.about["nodes"], peers.about["edges"]
        ours = Ours(options.binary, path, peers.about["pairs"])
        for row in (row for row in rows if name in row.graphs):
            lines.append(measured(row, name, ours, peers, options.rounds))
            line = lines[-1]
            print(f"{name} {row.measure}: {duration(line['ours'])}, {line['peer']} {duration(line['theirs'])}, "
                  f"{line['ratio']:.1f} times as fast, {verdict(line)}", file=sys.stderr)
        peers.close()
    lines.sort(key=lambda line: [row.measure for row in ROWS].index(line["measure"]))
    print(table(lines))
    if options.write:
        Path(options.write).write_text(document(lines, sizes, versions, options.rounds), encoding="utf-8")
    if any(not line["agrees"] for line in lines):
        sys.exit("values differ")


if __name__ == "__main__":
    main()
