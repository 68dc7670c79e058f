"""What goes wrong is said in the person's language too: errors of many kinds, provoked in one that nobody speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.edit_verbs import name_of, scaled_by
from app.network_choices import hidden_sizes
from app.panes.sweep.reading import grid_of
from app.panes.sweep.words import why_text
from app.selection import Bias, Neuron, Weight
from nncore import notices
from nncore.config import Config
from nncore.data import load_digits, load_idx_pair
from nncore.files import read_capped
from nncore.flat_order import place_named
from nncore.formula_text import read as read_formula
from nncore.health import why_broken
from nncore.idx import decode_idx, encode_idx
from nncore.model_files import load_network, save_network
from nncore.network import Network
from nncore.run_export import take_in
from nncore.run_store import RunStore
from nncore.scene_code import BEGIN, END, from_code
from nncore.scene_text import from_text
from nncore.sweep import Sweep
from nncore.sweep_cluster import ClusterPool
from nncore.sweep_journal import read as read_journal
from nncore.sweep_trial import DIVERGED, Result
from nncore.trainer import Trainer
from tests import catalog
from tests.app import foreign
from tests.nncore.small import small_digits

SIZES = (784, 16, 16, 10)
PLACE = {"W": 0, "V": 1}
CODE = frozenset({"linear", "scaled", "normal", "zeros", "sqrt", "abs"})
"""Values of settings and functions of formulas, typed so in every language."""


@pytest.fixture
def strange(qapp: QApplication) -> Iterator[None]:
    del qapp
    with foreign.spoken():
        yield


@cache
def _known() -> frozenset[str]:
    return frozenset(catalog.texts())


def _network(folder: Path) -> Path:
    """A file of a network with 2-2 whose weights are not finite."""
    weights = (np.full((2, 2), np.nan, np.float32),)
    network = Network(weights, (np.zeros(2, np.float32),), ("sigmoid",))
    save_network(folder / "n1", network, Config(sizes=(2, 2), data="moons"), 0, {})
    return folder / "n1"


def _idx_pair(folder: Path, n: int) -> None:
    (folder / "i1").write_bytes(encode_idx(np.zeros((2, 3, 3), np.uint8)))
    (folder / "l1").write_bytes(encode_idx(np.zeros(n, np.uint8)))
    load_idx_pair(folder / "i1", folder / "l1", "q1")


def _written(folder: Path, data: bytes) -> Path:
    (folder / "f1").write_bytes(data)
    return folder / "f1"


def _fit(sizes: tuple[int, ...], data: str = "mnist") -> Trainer:
    return Trainer(Config(sizes=sizes, data=data), small_digits().train)


ERRORS: dict[str, Callable[[Path], object]] = {
    "one layer": lambda _: Config(sizes=(784,)),
    "an empty layer": lambda _: Config(sizes=(784, 0, 10)),
    "a wide layer": lambda _: Config(sizes=(784, 100_000, 10)),
    "too many parameters": lambda _: Config(sizes=(784, 9_000, 9_000, 9_000, 10)),
    "a rate": lambda _: Config(learning_rate=-1.0),
    "a batch": lambda _: Config(batch_size=0),
    "a choice": lambda _: Config(activation="q1"),
    "a start": lambda _: Config(init="q1"),
    "entropy of what is no share": lambda _: Config(output="linear", cost="cross-entropy"),
    "an unknown setting": lambda _: Config.from_dict({"q1": 1}),
    "a setting of another kind": lambda _: Config.from_dict({"momentum": []}),
    "inputs that do not fit": lambda _: _fit((6, 10)),
    "answers that do not fit": lambda _: _fit((784, 3)),
    "an empty file": lambda _: decode_idx(b"", "f1"),
    "no values": lambda _: decode_idx(b"abcdefgh", "f1"),
    "floats": lambda _: decode_idx(bytes([0, 0, 13, 1, 0, 0, 0, 1, 0, 0, 0, 0]), "f1"),
    "a type there is not": lambda _: decode_idx(bytes([0, 0, 77, 1, 0, 0, 0, 1]), "f1"),
    "too few values": lambda _: decode_idx(bytes([0, 0, 8, 1, 0, 0, 0, 9, 1]), "f1"),
    "too many values": lambda _: decode_idx(bytes([0, 0, 8, 1, 0, 0, 0, 1, 1, 1]), "f1"),
    "labels for others": lambda folder: _idx_pair(folder, 3),
    "digits that are gone": load_digits,
    "a folder": lambda folder: read_capped(folder, 9),
    "a large file": lambda folder: read_capped(_written(folder, b"1" * 10), 9),
    "no numbers": lambda folder: load_network(_network(folder)),
    "a place too far": lambda _: place_named("99999", SIZES),
    "no place": lambda _: place_named("q?", SIZES),
    "a layer too far": lambda _: place_named("w9[0,0]", SIZES),
    "a neuron too far": lambda _: place_named("b1[99]", SIZES),
    "a weight too far": lambda _: place_named("w2[0,99]", SIZES),
    "nothing typed": lambda _: read_formula("", PLACE),
    "two numbers": lambda _: read_formula("1 2", PLACE),
    "an open bracket": lambda _: read_formula("(W", PLACE),
    "a strange sign": lambda _: read_formula("W § 2", PLACE),
    "a sign at the end": lambda _: read_formula("W +", PLACE),
    "another name": lambda _: read_formula("Q9", PLACE),
    "a long formula": lambda _: read_formula("W+" * 999, PLACE),
    "a layer of half a neuron": lambda _: grid_of(Config(), {"hidden": "1.5"}),
    "a rate in words": lambda _: grid_of(Config(), {"learning_rate": "?"}),
    "half an epoch": lambda _: grid_of(Config(), {"epochs": "1.5"}),
    "a span backwards": lambda _: grid_of(Config(), {"seed": "9..1"}),
    "twice the same": lambda _: grid_of(Config(), {"seed": "1, 1"}),
    "no layer twice": lambda _: grid_of(Config(), {"hidden": "none, none"}),
    "more examples than there are": lambda _: grid_of(Config(), {"examples": "60001"}),
    "too many trainings": lambda _: grid_of(Config(), {"seed": "1..1000", "epochs": "1..1000"}),
    "a sweep of nothing": lambda _: Sweep.of(Config(), seed=()),
    "a journal of another kind": lambda folder: read_journal(_written(folder, b"{}\n")),
    "a scheduler's address": lambda _: ClusterPool("::"),
    "no code": lambda _: from_code("1 2 3"),
    "a code cut": lambda _: from_code(f"{BEGIN}AAAA"),
    "a code with a letter too few": lambda _: from_code(f"{BEGIN}A{END}"),
    "a code changed": lambda _: from_code(f"{BEGIN}AAAAAAAAAAAAAAAA{END}"),
    "no scene": lambda _: from_text("{"),
    "a list for a scene": lambda _: from_text("[]"),
    "a field twice": lambda _: from_text('{"q1": 1, "q1": 2}'),
    "a number too long": lambda _: from_text('{"q1": ' + "1" * 30 + "}"),
    "a run that is gone": lambda _: RunStore(None).ends(99),
    "no run": lambda folder: take_in(RunStore(None), _written(folder, b"1")),
    "a layer below nothing": lambda _: hidden_sizes("-3"),
    "a layer in words": lambda _: hidden_sizes("?"),
}


@pytest.mark.parametrize("kind", ERRORS)
@pytest.mark.usefixtures("strange")
def test_no_error_is_said_in_english(kind: str, tmp_path: Path) -> None:
    foreign.Pseudo.asked.clear()
    with pytest.raises(Exception) as raised:  # noqa: PT011 - each is of its own kind
        ERRORS[kind](tmp_path)
    said = (raised.value.strerror or "") if isinstance(raised.value, OSError) else str(raised.value)
    assert len(said) > 5
    for name in (str(tmp_path), "train-images-idx3-ubyte", BEGIN, END):
        said = said.replace(name, "")
    assert set(foreign.plain_words(said)) <= CODE
    assert foreign.Pseudo.asked <= _known()


@pytest.mark.usefixtures("strange")
def test_no_notice_is_said_in_english() -> None:
    config = Config()
    told = [
        notices.finished(3),
        notices.diverged("?", 9, 3, config),
        notices.stillborn("?", config),
        notices.refused(ValueError("?")),
        notices.failed("?"),
        notices.edited_while_training(),
        notices.without_drawings(),
        notices.not_a_number("?"),
        notices.branched(3, 1_000),
    ]
    for notice in told:
        assert foreign.plain_words(f"{notice.text} {notice.remedy}") == []


@pytest.mark.usefixtures("strange")
def test_what_a_hand_did_and_why_a_run_broke_are_said_too() -> None:
    costs = np.r_[1.0, np.full(400, 9.0)]
    said = [name_of(Weight(1, 2, 3)), name_of(Bias(1, 2)), scaled_by(Neuron(1, 2), 0.5)]
    said += [why_broken(costs) or "", why_text(Result("", DIVERGED, "in English", 7))]
    assert all(said)
    assert [word for text in said for word in foreign.plain_words(text)] == []
