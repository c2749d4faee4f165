#!/usr/bin/env python3
"""Times the command on the five seeds, whole runs from start to exit, beside Graphviz's own `dot`.

usage: whole_line.py [RUNS]        (standard library only; run it as `make bench`)
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BINARY = os.path.join(ROOT, ".build", "release", "goodoffices")
SEEDS = os.path.join(ROOT, "seeds")


def seconds(command, runs):
    """Wall seconds of each of so many runs, after one that is not counted."""
    taken = []
    for run in range(runs + 1):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        if run:
            taken.append(time.perf_counter() - start)
    return taken


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory() as folder:
        dot = os.path.join(folder, "seeds.dot")
        subprocess.run([BINARY, "export", SEEDS, "--format", "dot", "-o", dot], check=True)
        words = subprocess.run(
            [BINARY, "parse", SEEDS, "--format", "conllu"], check=True, capture_output=True, text=True
        ).stdout.count("start_char=")
        commands = [
            ("start and stop", [BINARY, "--version"]),
            ("articles", [BINARY, "articles", SEEDS]),
            (f"parse ({words} words)", [BINARY, "parse", SEEDS]),
            ("actors", [BINARY, "actors", SEEDS]),
            ("claims", [BINARY, "claims", SEEDS]),
            ("draw, SVG", [BINARY, "draw", SEEDS, "-o", os.path.join(folder, "seeds.svg")]),
            ("draw, 1 thread", [BINARY, "draw", SEEDS, "--threads", "1"]),
            ("dot -Tsvg, same DOT", ["dot", "-Tsvg", dot]),
        ]
        print(f"{'five seeds, ' + str(runs) + ' runs':24} {'median':>9} {'best':>9}")
        for name, command in commands:
            taken = seconds(command, runs)
            print(
                f"{name:24} {statistics.median(taken) * 1000:6.0f} ms {min(taken) * 1000:6.0f} ms"
            )


if __name__ == "__main__":
    main()
