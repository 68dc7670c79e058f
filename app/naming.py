"""What inputs and outputs are called: pixels and digits, or what the set at hand calls them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.frame import Frame
from app.numerals import count
from nncore.data import Digits
from nncore.words import Voice, tr, voice

PIXELS = 784  # inputs of a network that takes digits; without a set at hand they are taken for a picture


@dataclass(frozen=True)
class Naming:
    """The names of one set for a network with so many inputs and outputs."""

    inputs: tuple[str, ...]  # empty if the inputs are the pixels of a picture
    classes: tuple[str, ...]  # what each answer is called: 0 to 9, or the names of the classes
    outputs: tuple[str, ...]  # what each output stands for; a single one for the second of two classes
    span: tuple[float, float]  # within which the inputs lie
    is_picture: bool

    def input(self, k: int) -> str:
        """One input in a sentence: pixel 203, or warmth."""
        return tr("pixel {0}").format(k) if self.is_picture else self.inputs[k]

    def output(self, index: int) -> str:
        """One output in a sentence: output 3, or output “lower moon”."""
        name = self.outputs[index]
        return tr("output {0}").format(name if name.isdecimal() else f"“{name}”")

    def answer(self, index: int) -> str:
        """One answer by itself: 3, or lower moon."""
        return self.classes[index] if index < len(self.classes) else str(index)

    def noun(self, index: int) -> str:
        """One answer in a sentence: a 3, an 8, or lower moon."""
        name = self.answer(index)
        if not name.isdecimal():
            return name
        return (tr("an {digit}") if name == "8" else tr("a {digit}")).format(digit=name)

    @property
    def asks_one(self) -> bool:
        """Whether one output speaks for two classes: above a half it is the second."""
        return len(self.outputs) == 1 and len(self.classes) == 2


_NUMERALS = tuple("0123456789")
DIGITS = Naming((), _NUMERALS, _NUMERALS, (0.0, 1.0), is_picture=True)
"""The names while pictures of digits are learned."""


def naming_of(frame: Frame) -> Naming:
    """The names for what a frame shows."""
    sizes = frame.snapshot.network.sizes
    data = None if frame.data is None else frame.data.train
    if data is None or data.n_inputs != sizes[0]:
        return _without_set(sizes[0], sizes[-1], voice())
    is_picture = data.shape is not None
    return _named(sizes[0], sizes[-1], data.input_names, data.class_names, data.span, is_picture, voice())


def listed(names: Sequence[str]) -> str:
    """Names in a row: 2 and 7, or 2, 3 and 7."""
    if len(names) < 2:
        return "".join(names)
    return tr("{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])


def of_test_set(data: Digits | None) -> str:
    """How many examples a network is examined on, and what they are: 10 000 test digits, 1 000 test examples."""
    if data is None:
        return tr("test examples")
    n = count(len(data.test))
    digits = data.test.shape is not None and not data.test.class_names
    return (tr("{0} test digits") if digits else tr("{0} test examples")).format(n)


@lru_cache(maxsize=16)
def _without_set(n_in: int, n_out: int, said_by: Voice) -> Naming:
    return _named(n_in, n_out, (), (), (0.0, 1.0), n_in == PIXELS, said_by)


@lru_cache(maxsize=16)
def _named(
    n_in: int,
    n_out: int,
    inputs: tuple[str, ...],
    classes: tuple[str, ...],
    span: tuple[float, float],
    is_picture: bool,
    said_by: Voice,
) -> Naming:
    del said_by
    inputs, classes = tuple(map(tr, inputs)), tuple(map(tr, classes))
    if is_picture:
        inputs = ()
    elif len(inputs) != n_in:
        inputs = tuple(tr("input {0}").format(k) for k in range(n_in))
    one = n_out == 1 and len(classes) in (0, 2)
    n_classes = max(n_out, len(classes), 2 if one else 0)
    classes = tuple(classes[i] if i < len(classes) else str(i) for i in range(n_classes))
    outputs = (classes[1],) if one and len(classes) == 2 else classes[:n_out]
    return Naming(inputs, classes, outputs, span, is_picture)
