#!/usr/bin/env python3
"""Writes articles that tell of many relations, the same bytes on every machine, for a page that is too large to draw whole.

    Tests/Page/make_many.py RELATIONS > many.jsonl

The states are those of the actor tables; some act far more than others, and what they do is told by one article or by several.
"""
import json
import random
import sys
from datetime import date, timedelta
from pathlib import Path

TABLE = Path(__file__).parents[2] / "Sources/Actors/Data/states.tsv"
DEEDS = [("{} urged {} to accept the deal.", 5), ("{} threatened {} with sanctions.", 4), ("{} attacked {}.", 3), ("{} met {} for talks.", 5),
         ("{} accused {} of lying.", 4), ("{} sanctioned {}.", 2), ("{} supports {}.", 4), ("{} signed an agreement with {}.", 3),
         ("{} gave weapons to {}.", 2), ("{} vowed to attack {}.", 2), ("{} condemned {}.", 3),
         ("{} denied that it attacked {}.", 1), ("{} may attack {}.", 1), ("{} should release prisoners to {}.", 1)]

# Each telling of a deed goes on in its own words, or it would count as a copy of another.
TELLINGS = ["{}", "Late on Monday {}, a step that diplomats had long expected", "According to papers seen by this outlet, {}",
            "{}, said three people with knowledge of the matter", "With winter near and the harvest poor, {}",
            "After a week of rumours in the markets, {}", "{}, to the surprise of envoys who had left the hall",
            "While parliament was debating the budget, {}", "In a move that its neighbours watched with care, {}"]


def names():
    rows = [line.split("\t") for line in TABLE.read_text().splitlines() if line and not line.startswith("#")]
    column = rows[0].index("name")
    return sorted(row[column] for row in rows[1:] if row[column].isascii() and " " not in row[column])[:120]


def main():
    chance = random.Random(20240601)
    states = names()
    chance.shuffle(states)
    weights = [1 / (2 + place) ** .7 for place in range(len(states))]
    deeds = {}
    while len(deeds) < int(sys.argv[1]):
        source, target = chance.choices(states, weights, k=2)
        deed = chance.choices([text for text, _ in DEEDS], [weight for _, weight in DEEDS])[0]
        if source != target:
            deeds[deed.format(source, target)[:-1]] = min(len(TELLINGS), int(chance.paretovariate(1.3)))
    told = [TELLINGS[telling].format(deed) + "." for deed, reports in deeds.items() for telling in range(reports)]
    chance.shuffle(told)
    for number, start in enumerate(range(0, len(told), 12)):
        sentences = told[start:start + 12]
        print(json.dumps({"id": f"m{number:04}", "text": "\n\n".join(sentences), "outlet": f"Outlet {number % 7}",
                          "date": str(date(2024, 3, 1) + timedelta(days=number % 60))}))


if __name__ == "__main__":
    main()
