"""News to measure on, made here from our own texts, the same in every run.

`dense` is politics: the seeds and the articles of Tests/Stress/dev, with actors and days changed from copy to
copy. `general` is a day's paper: sport, weather, business, science, local affairs and some politics, from
general_news.txt, with names and numbers changed.
"""
import random
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STATES = ("Qatar Egypt Israel Hamas Uganda Rwanda Norway Turkey Ethiopia Oman Kenya Pakistan Serbia Brazil Sudan "
          "Eritrea Jordan Ghana Chile Georgia").split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
TOWNS = ("Harrowby Linden Marswick Oxley Tarnbrook Velden Ashmere Dunfell Silverton Kelso Longbridge Carnforth "
         "Greyford Bellingham Norwold Pinehurst Saltmarsh Whitby Corran Eastleigh").split()
MEN = "Peter Marcus Alan Tom Hugo Daniel Omar Stefan Luke Victor Ravi Neil Jonas Carl Ben Felix".split()
WOMEN = "Anna Ruth Clara Ines Maya Helen Sofia Laura Judith Nora Carmen Priya Emma Vera Alice Joan".split()
FAMILIES = ("Halloran Whitfield Marsh Okafor Lindqvist Brandt Pereira Novak Castle Ferris Abbott Tanaka Doyle Rossi "
            "Hale Kovacs Sandoval Price Birch Nguyen").split()
FIRMS = ("Larkfield Brightwater Oakline Tessel Norbury Crumbwell Velora Hearthside Quillon Meridew").split()


def dense(count, seed=7):
    """Political articles, each about some thirty claims."""
    random_ = random.Random(seed)
    paths = sorted((ROOT / "seeds").glob("*.txt")) + sorted((ROOT / "Tests" / "Stress" / "dev").glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    states, days = (re.compile(r"\b(" + "|".join(words) + r")\b") for words in (STATES, DAYS))
    for number in range(count):
        text = texts[number % len(texts)]
        if number >= len(texts):
            other = dict(zip(STATES, random_.sample(STATES, len(STATES))))
            text = states.sub(lambda found: other[found[0]] if random_.random() < 0.3 else found[0], text)
            text = days.sub(lambda found: random_.choice(DAYS), text)
        yield text


def general(count, seed=11):
    """Articles of a day's paper: few hold a claim."""
    random_ = random.Random(seed)
    source = (Path(__file__).parent / "general_news.txt").read_text(encoding="utf-8")
    articles = [article.strip() for article in source.split("\n\n\n")]
    articles = [article for article in articles if article and not article.startswith("#")]
    order = []
    for number in range(count):
        if not order:
            order = articles[:]
            random_.shuffle(order)
        name = lambda first: f"{random_.choice(first)} {random_.choice(FAMILIES)}"
        words = {
            "TOWN": random_.choice(TOWNS), "DAY": random_.choice(DAYS), "FIRM": random_.choice(FIRMS),
            "MAN": name(MEN), "MAN2": name(MEN), "MAN3": name(MEN), "WOMAN": name(WOMEN),
            "N": str(random_.randint(3, 9)), "BIG": f"{random_.randint(2, 98)},{random_.randint(100, 999)}",
        }
        yield re.sub(r"\{(\w+)\}", lambda found: words[found[1]], order.pop())


def words(texts):
    return sum(len(text.split()) for text in texts)
