"""The words of the program: read from a file, found in sentences, with numbers of the network shown."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

import numpy as np

from app.frame import Frame
from app.numerals import bound, count, plain
from app.paths import resource
from nncore.advice_case import Case
from nncore.trainer import steps_per_epoch
from nncore.words import Voice, tr, voice

MOST = 4  # terms named beside a sentence
BETWEEN = ", "  # the forms of a term


@dataclass(frozen=True)
class Entry:
    """One word, or one common slip put right."""

    name: str
    text: str
    formula: str = ""
    term: str = ""  # of a word: its forms, the first as it is called; of a slip what it is called
    see: tuple[str, ...] = ()
    slip: str = ""  # "A9.3" for the third of the slips; empty for a word

    @property
    def title(self) -> str:
        """What it is called in the present language."""
        return tr(self.term) if self.slip else self.forms[0]

    @property
    def forms(self) -> tuple[str, ...]:
        """As what it is found in the texts of the present language; none of a slip."""
        return () if self.slip else tuple(tr(self.term).split(BETWEEN))


class Glossary:
    """All entries, by name; raises ValueError for a file that is not one."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self._by_name = {entry.name: entry for entry in entries}
        self._spoken: tuple[Voice, dict[str, str], re.Pattern[str]] | None = None

    def __getitem__(self, name: str) -> Entry:
        return self._by_name[name]

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def terms_in(self, text: str, most: int = MOST) -> tuple[str, ...]:
        """The names of the words of a text that have an entry, as they come, each once, a few at most.

        Words are those of the present language; of two that begin alike the longer one counts.
        """
        spelled, pattern = self._words()
        found = dict.fromkeys(spelled[m.group().lower()] for m in pattern.finditer(text))
        return tuple(found)[:most]

    def matching(self, search: str) -> list[Entry]:
        """Entries that hold all words of a search; those whose name begins with it come first."""
        wanted = search.lower().split()
        found = [e for e in self.entries if all(word in _all_of(e) for word in wanted)]
        return sorted(found, key=lambda e: not e.title.lower().startswith(search.lower().strip()))

    def _words(self) -> tuple[dict[str, str], re.Pattern[str]]:
        """Every form of the present language with the name of its entry, and what finds them in a text."""
        known = self._spoken
        if known is not None and known[0] is voice():
            return known[1:]
        spelled = {form.lower(): entry.name for entry in self.entries for form in entry.forms}
        words = sorted(map(re.escape, spelled), key=len, reverse=True)
        pattern = re.compile(rf"(?<![\w-])({'|'.join(words)})(?![\w-])", re.IGNORECASE)
        self._spoken = voice(), spelled, pattern
        return spelled, pattern


@cache
def glossary() -> Glossary:
    """The glossary that comes along."""
    return read(resource("glossary.toml").read_text(encoding="utf-8"))


def read(text: str) -> Glossary:
    """A glossary from the text of its file."""
    data = tomllib.loads(text)
    words = [_entry(one) for one in data.get("entry", [])]
    return Glossary((*words, *(_entry(one) for one in data.get("slip", []))))


def text_of(entry: Entry, frame: Frame) -> str:
    """Its sentences in the present language, with the numbers of the network shown."""
    return tr(entry.text).format(**numbers(frame))


def numbers(frame: Frame) -> dict[str, str]:
    """What sentences may name in braces."""
    snapshot, data = frame.snapshot, frame.data
    network, config = snapshot.network, snapshot.config
    biases = np.concatenate(network.biases)
    case = Case(
        snapshot, frame.picture.drawn, frame.picture.received, frame.picture.source, frame.trace.outputs
    )
    n = len(data.train) if data is not None else 0
    return {
        "shape": config.shape_text,
        "parameters": count(network.n_parameters),
        "weights": count(network.n_parameters - len(biases)),
        "biases": count(len(biases)),
        "negative": count(int((biases < 0).sum())),
        "outputs": count(network.sizes[-1]),
        "rate": bound(float(f"{snapshot.learning_rate:.4g}")),
        "batch": count(config.batch_size),
        "momentum": bound(config.momentum),
        "l2": bound(config.l2),
        "train": count(n) if data is not None else "–",
        "test": count(len(data.test)) if data is not None else "–",
        "steps": count(steps_per_epoch(n, config.batch_size)) if data is not None else "–",
        "level": plain(case.shares_cost, 4) if data is not None else "–",
    }


def _entry(one: dict[str, object]) -> Entry:
    see, title = one.get("see", []), str(one.get("title", ""))
    return Entry(
        name=title or str(one["name"]),
        text=str(one["text"]),
        formula=str(one.get("formula", "")),
        term=title or str(one.get("term", one.get("name", ""))),
        see=tuple(map(str, see)) if isinstance(see, list) else (),
        slip=str(one.get("id", "")),
    )


def _all_of(entry: Entry) -> str:
    return " ".join((entry.title, *entry.forms, tr(entry.text))).lower()
