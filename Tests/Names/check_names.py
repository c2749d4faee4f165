#!/usr/bin/env python3
"""Draws actors of many scripts and reads their names back: `make test-names`.

    check_names.py GOODOFFICES FOLDER

Each name of names.json is an actor of a graph that `goodoffices import` draws as SVG, PNG and PDF in
every theme. An XML parser must find each name in the SVG, letter for letter, and whole in the tooltip of
its card, however long it is; Poppler's pdftotext must find the letters in the PDF, in whatever order it
reads lines that run from the right. A PDF shows the names with the fonts of this machine: a script
without a font is named and fails. Exits with 1 and a list when a name is lost.
"""
import collections
import json
import pathlib
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
SVG = "{http://www.w3.org/2000/svg}"
# Names are drawn on up to three lines of about 26 letters; the last line says that more is left out.
ELLIPSIS = "…"


def letters(text):
    """What must arrive: no blanks, no invisible marks of direction, and no emoji, which a PDF holds as
    pictures."""
    shown = unicodedata.normalize("NFKC", text)
    return [one for one in shown
            if not one.isspace() and unicodedata.category(one) not in ("Cf", "Cc", "So", "Sk")
            and not 0xFE00 <= ord(one) <= 0xFE0F]


def spelled(text):
    """The name as SVG must have it: controls and marks of direction are not drawn."""
    shown = "".join(" " if unicodedata.category(one) == "Cc" else one for one in text)
    return "".join(one for one in shown if not is_mark(one) and not one.isspace())


def is_mark(letter):
    return letter in "\u00ad\u200b\u200e\u200f\ufeff" or 0x202A <= ord(letter) <= 0x202E \
        or 0x2060 <= ord(letter) <= 0x206F


class Report:
    def __init__(self):
        self.checks = 0
        self.failures = []

    def check(self, holds, what):
        self.checks += 1
        if not holds:
            self.failures.append(what if len(what) < 160 else what[:80] + " … " + what[-76:])


def graph(names):
    """Each name as an actor who pressures a person of the same name and role."""
    nodes, links = [], []
    for number, name in enumerate(names):
        kind = ["group", "organisation", "state"][number % 3]
        nodes.append({"id": f"a{number}", "name": name, "kind": kind, "role": ""})
        nodes.append({"id": f"b{number}", "name": name, "kind": "official", "role": name[:60]})
        links.append({"source": f"a{number}", "target": f"b{number}", "relation": "pressures", "weight": 1})
    return {"directed": True, "multigraph": False, "graph": {}, "nodes": nodes, "links": links}


def draw(binary, source, target, theme="light"):
    subprocess.run([binary, "import", source, "--all", "--detail", "cards", "--theme", theme, "--title", "Names", "-o", target],
                   check=True, stderr=subprocess.DEVNULL)


def check_svg(report, path, names):
    root = ElementTree.parse(path).getroot()
    rows = {row.get("id"): row for row in root.iter(f"{SVG}g") if row.get("class") == "row"}
    for number, name in enumerate(names):
        for row in (rows.get(f"n_a{number}_row"), rows.get(f"n_b{number}_row")):
            report.check(row is not None, f"{name}: has no row in the SVG")
            if row is None:
                continue
            drawn = spelled("".join(text.text for text in row.iter(f"{SVG}text")))
            wanted = spelled(name)
            if ELLIPSIS in drawn.split(wanted)[0]:
                drawn = drawn[:drawn.index(ELLIPSIS)]
                report.check(len(drawn) >= 30 and wanted.startswith(drawn), f"{name}: is cut to {drawn}")
            else:
                report.check(drawn.startswith(wanted), f"{name}: the SVG has {drawn}")
            title = spelled(row.find(f"{SVG}title").text)
            report.check(title.startswith(wanted), f"{name}: the tooltip has {title}")


def check_pdf(report, path, name, svg):
    """A drawing of one name: all letters that the SVG shows are in the PDF."""
    root = ElementTree.parse(svg).getroot()
    wanted = collections.Counter(letters("".join(text.text for text in root.iter(f"{SVG}text"))))
    read = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", path, "-"], check=True, capture_output=True)
    found = collections.Counter(letters(read.stdout.decode()))
    lost = "".join((wanted - found).elements())
    report.check(not lost, f"{name}: the PDF lacks {lost!r}; is there a font for it?")
    new = "".join((found - wanted).elements())
    report.check(not new, f"{name}: the PDF has {new!r} besides")


def main():
    binary, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    names = json.loads((HERE / "names.json").read_text())
    report = Report()
    source = folder / "names.json"
    source.write_text(json.dumps(graph(names), ensure_ascii=False))
    for theme in ("light", "dark", "print"):
        draw(binary, source, folder / f"{theme}.svg", theme)
        check_svg(report, folder / f"{theme}.svg", names)
        draw(binary, source, folder / f"{theme}.png", theme)
        png = (folder / f"{theme}.png").read_bytes()
        report.check(png.startswith(b"\x89PNG") and len(png) > 20_000, f"{theme}: no PNG")
    draw(binary, source, folder / "names.pdf")
    for number, name in enumerate(names):
        source = folder / f"name{number}.json"
        source.write_text(json.dumps(graph([name]), ensure_ascii=False))
        for ending in ("svg", "pdf"):
            draw(binary, source, source.with_suffix(f".{ending}"))
        check_pdf(report, source.with_suffix(".pdf"), name, source.with_suffix(".svg"))
    for failure in report.failures:
        print(f"names: {failure}", file=sys.stderr)
    print(f"names: {len(names)} names, {report.checks} checks, {len(report.failures)} failed")
    sys.exit(1 if report.failures else 0)


if __name__ == "__main__":
    main()
