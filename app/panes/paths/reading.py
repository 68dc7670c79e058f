"""The bench as a Frame tells of it: its numbers, what is picked, what is pointed at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.options import Options
from app.panes.paths.options import ANSWER, LIT, NUMBERS, PICKED, QUESTION, VIEW
from app.panes.paths.words import parsed
from nncore.jk_bench import LAST, SIZES, JKBench, edge_asked
from nncore.naming import Name

FIRST = Name("w", 2, 0, 0)


@dataclass(frozen=True)
class Reading:
    """What every view of the pane is a function of."""

    bench: JKBench
    view: str
    picked: Name
    pointed: Name | None
    lit: int
    form: str
    question: int
    answer: Name | None  # the edge that was clicked in the drill

    @classmethod
    def of(cls, options: Options, pointed: Name | None) -> Reading:
        """Read the switches; what tells of no part of the bench is the first weight."""
        picked = parsed(str(options[PICKED.key])) or FIRST
        answer = parsed(str(options[ANSWER.key]))
        return cls(
            bench_of(str(options[NUMBERS.key])),
            str(options[VIEW.key]),
            picked,
            pointed,
            int(options[LIT.key]),
            str(options["paths.form"]),
            int(options[QUESTION.key]),
            answer if answer is not None and answer.letter == "w" else None,
        )

    @property
    def drilling(self) -> bool:
        """Whether the drill waits for an edge."""
        return self.view == "drill" and self.answer is None

    @property
    def asked(self) -> Name:
        """The edge that the drill asks for."""
        return edge_asked(self.question)

    @property
    def looked_at(self) -> Name:
        """What is pointed at, else what is picked."""
        return self.pointed or self.picked

    @property
    def layer(self) -> int:
        """The layer whose arrays are shown: the one that what is looked at leads into."""
        thing = self.looked_at
        return min(LAST, max(1, thing.layer + (thing.letter == "a" and thing.layer == 1)))

    @property
    def receiver(self) -> tuple[int, int]:
        """Layer and index of the neuron whose sum is read: the picked one, or where the picked edge leads."""
        thing = self.picked
        return (1, thing.j) if thing.layer == 0 else (thing.layer, thing.j)

    @property
    def parameter(self) -> Name:
        """The weight or bias whose derivative is taken apart: the picked one, or one of the picked neuron."""
        thing = self.picked
        if thing.letter in {"w", "b"}:
            return thing
        return Name("w", 1, 0, thing.j) if thing.layer == 0 else Name("w", thing.layer, thing.j, 0)

    @property
    def sender(self) -> tuple[int, int]:
        """Layer and index of the activation whose paths are followed."""
        thing = self.picked
        if thing.letter == "w" and thing.k is not None:
            return thing.layer - 1, thing.k
        if thing.letter == "a" and thing.layer < LAST:
            return thing.layer, thing.j
        return (1, thing.j) if thing.layer == 1 else (1, 0)

    @property
    def paths_lit(self) -> frozenset[int]:
        """Which paths are lit now: one at a time, then all."""
        if self.view != "paths" or not self.lit:
            return frozenset()
        n = SIZES[self.sender[0] + 1]
        return frozenset(range(n)) if self.lit > n else frozenset({self.lit - 1})


@lru_cache(maxsize=4)
def bench_of(text: str) -> JKBench:
    """The bench that an option tells of."""
    return JKBench.of_text(text)
