"""The scenes that come with the program: all there, small, shown without complaint, and made again the same."""

from __future__ import annotations

import json

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.registry import OPTIONS, PANES
from app.scenes.checking import check
from nncore.fingerprint import fingerprint
from nncore.passes import forward
from nncore.scene import SUFFIX, Scene
from nncore.scene_text import from_text
from tests.app.rig import running_session
from tests.nncore.small import all_digits
from tests.scenes import FOLDER, SCENES, made

NAMED = {
    *(
        "fresh-seed1",
        "bare-neuron",
        "thresholds",
        "toy-1d",
        "toy-2d",
        "plateau",
        "trained-10ep",
        "trained-60ep",
    ),
    *("notes-3.37", "notes-two", "saturated-output", "chain", "chain-picture", "jk", "twins"),
    *("linear-stack", "zero-init"),
}


def _scene(name: str) -> Scene:
    return from_text((FOLDER / (name + SUFFIX)).read_text(encoding="utf-8"))


def test_all_of_them_are_there_and_small() -> None:
    """Those of concepts.md C4, each below 150 kB, all together below 1.5 MB."""
    files = sorted(FOLDER.glob("*" + SUFFIX))
    assert {file.name.removesuffix(SUFFIX) for file in files} == NAMED == set(SCENES)
    assert max(file.stat().st_size for file in files) < 150_000
    assert sum(file.stat().st_size for file in files) < 1_500_000


def test_each_can_be_shown_and_has_words(qtbot: QtBot) -> None:
    """Every option, pane and lock in them is known, and what holds no weights is given by its seed."""
    with running_session(qtbot, OPTIONS) as session:
        for name in NAMED:
            scene = _scene(name)
            check(scene, session, [pane.key for pane in PANES])
            assert scene.title
            assert len(scene.notes) > 60
            network = scene.moment.network or scene.moment.config.initial_network()
            assert fingerprint(network) == scene.moment.fingerprint
            assert scene.moment.network is not None or not scene.moment.step


def test_a_scene_made_again_is_the_same() -> None:
    """Letter by letter where nothing was trained; where it was, as near as another machine's arithmetic comes."""
    again = made(["thresholds", "chain-picture", "plateau"])
    for name in ("thresholds", "chain-picture"):
        ours = json.loads((FOLDER / (name + SUFFIX)).read_text(encoding="utf-8"))
        assert json.loads(again[name]) | {"made_by": ""} == ours | {"made_by": ""}
    ours, theirs = _scene("plateau"), from_text(again["plateau"])
    assert ours.notes == theirs.notes
    assert ours.moment.network is not None
    assert theirs.moment.network is not None
    assert np.allclose(ours.moment.network.flat, theirs.moment.network.flat, atol=1e-4)


@pytest.mark.parametrize(("name", "least"), [("trained-10ep", 0.93), ("trained-60ep", 0.94)])
def test_the_trained_ones_are_trained(name: str, least: float) -> None:
    """Their weights answer unseen digits, and the notes tell the share to two digits."""
    scene, test = _scene(name), all_digits().test
    assert scene.moment.network is not None
    answers = forward(scene.moment.network, test.inputs(slice(None))).outputs.argmax(axis=1)
    right = float((answers == test.labels).mean())
    assert right > least
    assert f"{100 * right:.2f} %" in scene.notes


def test_the_noted_pictures_are_what_they_are_said_to_be() -> None:
    """The picture beside a noted 2 is a 2, and beside a noted 3 a 3."""
    labels = all_digits().train.labels
    for name, digit in (("notes-two", 2), ("notes-3.37", 3)):
        picture = _scene(name).picture
        assert picture is not None
        assert picture.row is not None
        assert labels[picture.row] == digit
        assert _scene(name).options["one.wanted"] == digit
