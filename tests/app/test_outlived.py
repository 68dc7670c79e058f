"""An example that is picked goes when another picture comes onto the network, and when its set goes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.formula.build import Formulas
from app.formula.options import OPTIONS
from app.selection import Example, Neuron, Selection
from app.session import Session
from nncore.config import Config
from nncore.presets import PRESETS
from tests.app.formula_rig import frame_of
from tests.app.rig import SMALL, running_session
from tests.nncore.small import small_digits


def picked(session: Session) -> Selection | None:
    """What is picked now."""
    return session.frame.selection


def test_an_example_goes_with_the_picture_and_a_neuron_stays(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        session.load_example("test", 7)
        session.select(Example("test", 7))
        qtbot.waitUntil(lambda: picked(session) == Example("test", 7))
        session.set_option("formula.shown", value=False)  # anything that makes a frame and is no picture
        qtbot.waitUntil(lambda: session.frame.options["formula.shown"] is False)
        assert picked(session) == Example("test", 7)
        session.load_example("test", 8)
        qtbot.waitUntil(lambda: session.frame.picture.row == 8)
        assert picked(session) is None
        session.select(Neuron(1, 2))
        session.load_example("test", 9)
        qtbot.waitUntil(lambda: session.frame.picture.row == 9)
        assert picked(session) == Neuron(1, 2)


def test_what_is_picked_and_pointed_at_of_a_set_goes_with_it(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        digits = session.frame.data
        session.load_example("test", 7)
        session.select(Example("test", 7))
        session.hover(Example("test", 9))
        qtbot.waitUntil(lambda: session.frame.hover == Example("test", 9))
        session.new_network(PRESETS["moons"].config)
        qtbot.waitUntil(lambda: session.frame.data is not digits)
        assert picked(session) is None
        assert session.frame.hover is None
        session.undo_reset()
        qtbot.waitUntil(lambda: session.frame.data is digits)
        assert picked(session) is None
        assert session.frame.snapshot.config == SMALL


def test_the_same_example_loaded_again_stays(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.select(Example("test", 7))
        session.load_example("test", 7)
        qtbot.waitUntil(lambda: session.frame.picture.row == 7)
        first = session.frame.picture
        session.load_example("test", 7)
        qtbot.waitUntil(lambda: session.frame.picture is not first)
        assert picked(session) == Example("test", 7)
        session.load_example("train", 7)
        qtbot.waitUntil(lambda: session.frame.picture.source == "train")
        assert picked(session) is None


def test_the_strip_says_which_example_its_cost_is_of() -> None:
    made = Formulas().of(frame_of(Config(), Example("test", 4), data=small_digits()), 3)
    assert made is not None
    label = int(small_digits().test.labels[4])
    assert made.symbols[0].text == f"test image 4, a {label}:"
