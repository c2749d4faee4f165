"""Compares what a reader found with what a case expects, and counts the comparisons."""

from case import status

total = 0


def equal(found, wanted, where):
    global total
    total += 1
    if found != wanted:
        raise SystemExit(f"{where}\n  found    {found!r}\n  expected {wanted!r}")


def true(condition, where):
    equal(bool(condition), True, where)


def xml(text):
    """What XML 1.0 can hold of a text."""
    def allowed(code):
        return code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code > 0xFFFF
    return "".join(c if allowed(ord(c)) else "\ufffd" for c in text)


def same(text):
    return text


def nodes(found, case, where, text=same):
    """`found`: names by id."""
    equal(sorted(found), sorted(text(i) for i in case.nodes), f"{where}: ids of nodes")
    for identity, name in case.nodes.items():
        equal(found[text(identity)], text(name), f"{where}: name of {identity}")


def ties(found, case, where, text=same):
    """`found`: by id, with source, target and attributes; absent text is None or empty."""
    equal(sorted(found), sorted(case.ties), f"{where}: ids of edges")
    keys = sorted({key for tie in case.ties.values() for key in tie["counts"]})
    for identity, wanted in case.ties.items():
        tie, place = found[identity], f"{where}: {identity}"
        for name in ("source", "target", "relation"):
            equal(tie[name], text(wanted[name]), f"{place}: {name}")
        for name in ("weight", "disputed", "symmetric"):
            equal(tie[name], wanted[name], f"{place}: {name}")
        for name in ("mediation", "first_report", "last_report"):
            equal(tie.get(name) or None, wanted[name], f"{place}: {name}")
        for key in keys:
            equal(tie[key], wanted["counts"].get(key, 0), f"{place}: {key}")
        quoted = [
            claim for claim in wanted["claims"]
            if text(claim["quote"]) == tie["quote"] and status(claim) == tie["status"]
            and text(f"{claim['article']}:{claim['line']}") == tie["cited_at"]
        ]
        true(quoted, f"{place}: quote {tie['quote']!r} of {tie['cited_at']!r}")
        voices = {claim["speaker"]["name"] if claim["speaker"] else "the article itself" for claim in quoted}
        true(any(tie["speaker"].startswith(text(voice)) for voice in voices), f"{place}: speaker")


def claims(found, wanted, where):
    """Lists of claims with id, status, quote, article, line and date, in any order."""
    def told(claim, state):
        return (claim["id"], state, claim["quote"], claim["article"], claim["line"])
    equal(
        sorted(told(claim, claim["status"]) for claim in found),
        sorted(told(claim, status(claim)) for claim in wanted), f"{where}: claims")


