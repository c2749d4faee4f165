"""The alias table: the surface names of actors and the canonical names they are compared under."""

import re
import unicodedata


def normalised(name):
    """Return `name` without case, accents, dots, a leading "the" and a possessive ending."""
    text = unicodedata.normalize("NFKD", name.replace("\u2019", "'").replace("\u00a0", " "))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    text = re.sub(r"'s?$", "", text.strip())
    text = re.sub(r"[\u2010-\u2015]", "-", text.replace(".", ""))
    text = re.sub(r"^the ", "", text)
    return re.sub(r"\s+", " ", text).strip()


class CanonicalNames:
    """The alias table: any surface name to its canonical name, or with `lenient` to what that actor serves."""

    def __init__(self, path, lenient):
        self.lenient = lenient
        self.canonical = {}
        self.affiliation = {}
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("#") or not line.strip():
                    continue
                columns = line.rstrip("\n").split("\t")
                canonical = normalised(columns[1])
                self.canonical[normalised(columns[0])] = canonical
                self.canonical.setdefault(canonical, canonical)
                if len(columns) > 3 and columns[3].strip():
                    self.affiliation[canonical] = normalised(columns[3])

    def of(self, name):
        key = normalised(name)
        key = self.canonical.get(key, key)
        if self.lenient:
            for _ in range(2):  # a ministry's minister: person to agency, agency to state
                key = self.affiliation.get(key, key)
            key = self.canonical.get(key, key)
        return key

    def all_of(self, names):
        return frozenset(self.of(name) for name in names)
