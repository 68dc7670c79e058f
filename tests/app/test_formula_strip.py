"""The formula strip as a widget: letters that stand where they should, tokens that are buttons, keys, the switch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QImage, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app import fonts
from app.formula import FormulaStrip
from app.formula.letters import number
from app.formula.paint import lit
from app.formula.tokens import Role, Token
from app.formula.typeset import Setter, italic
from app.frame import Frame
from app.graphics import image_words
from app.paths import resource
from app.registry import OPTIONS
from app.selection import Bias, Example, Neuron, Selection, Weight
from app.session import Session
from app.theme import DARK, THEMES, Theme
from nncore.config import Config
from tests.app.formula_rig import frame_of
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication) -> Iterator[Session]:
    fonts.install(qapp)
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def strip(qtbot: QtBot, session: Session) -> FormulaStrip:
    made = FormulaStrip(session)
    qtbot.addWidget(made)
    made.resize(1280, made.sizeHint().height())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def live(session: Session, strip: FormulaStrip) -> FormulaStrip:
    """The strip as it follows the session."""
    session.frame_changed.connect(strip.show_frame)
    return strip


def shown(strip: FormulaStrip, frame: Frame) -> QImage:
    strip.show_frame(frame)
    QApplication.processEvents()
    return strip.grab().toImage()


def buttons(strip: FormulaStrip) -> list[Token]:
    assert strip.arranged is not None
    return [spot.token for spot in strip.arranged.buttons]


def subject(strip: FormulaStrip) -> Selection | None:
    return strip.arranged.formula.subject if strip.arranged else None


def place(strip: FormulaStrip, wanted: Selection, role: Role | None = None) -> QPoint:
    assert strip.arranged is not None
    spots = strip.arranged.buttons
    spot = next(s for s in spots if s.token.target == wanted and role in {None, s.token.role})
    return spot.ring(strip.baseline).center().toPoint()


def select(qtbot: QtBot, session: Session, thing: Selection | None) -> None:
    session.select(thing)
    qtbot.waitUntil(lambda: session.frame.selection == thing)


def test_nothing_picked_is_a_hint_how(strip: FormulaStrip) -> None:
    assert len(set(image_words(shown(strip, frame_of())).ravel())) > 8
    assert strip.arranged is None
    assert "click" in strip.describe(frame_of())


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_lit_is_yellow_in_every_theme(strip: FormulaStrip, theme: Theme) -> None:
    def yellow(frame: Frame) -> int:
        words = image_words(shown(strip, replace(frame, theme=theme)))
        red, green, blue = ((words >> shift) & 255 for shift in (16, 8, 0))
        return int((np.minimum(red, green).astype(int) - blue.astype(int) > 24).sum())

    picked = frame_of(Config(), Neuron(2, 7))
    pointed = replace(picked, hover=Bias(2, 7))
    assert yellow(picked) > 40
    assert yellow(pointed) > yellow(picked)


def test_a_click_selects_and_the_mouse_points(qtbot: QtBot, session: Session, live: FormulaStrip) -> None:
    select(qtbot, session, Neuron(2, 7))
    weight = next(t.target for t in buttons(live) if t.role is Role.NUMBER and isinstance(t.target, Weight))
    QTest.mouseMove(live, place(live, weight, Role.NUMBER))
    qtbot.waitUntil(lambda: session.frame.hover == weight)
    assert subject(live) == Neuron(2, 7)
    assert {lit(t, session.frame) for t in buttons(live) if t.target == weight} == {"pointed"}
    QTest.mouseMove(live, QPoint(live.width() // 2, 1))
    qtbot.waitUntil(lambda: session.frame.hover is None)
    QTest.mouseClick(live, Qt.MouseButton.LeftButton, pos=place(live, weight, Role.NUMBER))
    qtbot.waitUntil(lambda: session.frame.selection == weight)
    assert subject(live) == weight


@pytest.mark.concept("A3.8")
def test_name_and_thing_go_both_ways(qtbot: QtBot, session: Session, live: FormulaStrip) -> None:
    select(qtbot, session, Neuron(2, 7))
    for token in buttons(live):
        session.hover(token.target)
        qtbot.waitUntil(lambda wanted=token.target: session.frame.hover == wanted)  # type: ignore[misc]
        alight = [t for t in buttons(live) if lit(t, session.frame)]
        assert token.target in [t.target for t in alight]
        for one in alight:
            assert one.means(token.target) or one.means(Neuron(2, 7))


def test_keys_walk_from_token_to_token(qtbot: QtBot, session: Session, live: FormulaStrip) -> None:
    select(qtbot, session, Neuron(2, 7))
    live.setFocus(Qt.FocusReason.TabFocusReason)
    assert live.hasFocus()
    seen = []
    for _ in buttons(live):
        QApplication.processEvents()
        qtbot.waitUntil(lambda: session.frame.hover is not None)
        seen.append(session.frame.hover)
        QTest.keyClick(live, Qt.Key.Key_Right)
        qtbot.wait(20)
    assert set(seen) == {t.target for t in buttons(live)}
    QTest.keyClick(live, Qt.Key.Key_End)
    assert buttons(live)[-1].target == Bias(2, 7)
    QTest.keyClick(live, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.frame.selection == Bias(2, 7))
    live.clearFocus()
    qtbot.waitUntil(lambda: session.frame.hover is None)


def test_the_line_of_numpy_can_be_copied(qtbot: QtBot, session: Session, live: FormulaStrip) -> None:
    select(qtbot, session, Neuron(2, 7))
    live.setFocus()
    QTest.keyClick(live, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "a[2][7] = 1/(1 + np.exp(-(W[2][7] @ a[1] + b[2][7])))"


def test_a_token_says_what_it_is(qtbot: QtBot, session: Session, live: FormulaStrip) -> None:
    select(qtbot, session, Bias(2, 7))
    at = place(live, Bias(2, 7), Role.NUMBER)
    QApplication.sendEvent(live, QHelpEvent(QEvent.Type.ToolTip, at, live.mapToGlobal(at)))
    assert "bias of neuron 7 of layer 2" in QToolTip.text().lower()
    QToolTip.hideText()


def test_the_switch_and_the_form_are_options(qtbot: QtBot, session: Session, live: FormulaStrip) -> None:
    assert live.toggle.isChecked()
    live.toggle.trigger()
    qtbot.waitUntil(lambda: session.frame.options["formula.shown"] is False)
    qtbot.waitUntil(live.isHidden)
    session.set_option("formula.shown", value=True)
    qtbot.waitUntil(live.isVisible)
    select(qtbot, session, Neuron(1, 3))
    session.set_option("formula.form", "sum")
    qtbot.waitUntil(lambda: live.arranged is not None and live.arranged.formula.line.startswith("z[1][3]"))


def test_nothing_jumps_while_the_numbers_change(strip: FormulaStrip) -> None:
    frame = frame_of(Config(), Neuron(2, 7))
    places = set()
    for shrunk in (1.0, 0.99, 0.985, 0.97):
        network = frame.snapshot.network.astype(np.float64)
        scaled = replace(network, weights=tuple(w * shrunk for w in network.weights))
        shown(strip, frame_of(Config(), Neuron(2, 7), network=scaled))
        assert strip.arranged is not None
        places.add(tuple(round(s.x + s.placed.x, 3) for s in strip.arranged.buttons))
    assert len(places) == 1


@pytest.mark.usefixtures("session")
def test_a_number_keeps_the_widest_room_it_needed() -> None:
    setter = Setter()
    wide = setter.set((number(-12.5), number(1.0))).placed[1].x
    assert setter.set((number(3.25), number(2.0))).placed[1].x == wide
    assert Setter().set((number(3.25),)).width < wide


@pytest.mark.usefixtures("session")
def test_indices_stand_above_and_below() -> None:
    (one,) = Setter().set((Token(Role.VARIABLE, "a", "7", "(2)"),)).placed
    letter, above, below = one.pieces
    assert above.y < letter.y < below.y
    assert above.x > letter.x
    assert below.x > letter.x
    assert (letter.text, above.text, below.text) == ("\U0001d44e", "(2)", "7")
    (total,) = Setter().set((Token(Role.SUM, "∑", "k=0", "15"),)).placed
    sigma, low, high = total.pieces
    assert high.y < sigma.y < low.y
    assert {italic("h"), italic("k"), italic("7")} == {"\u210e", "\U0001d458", "7"}


@pytest.mark.parametrize("width", [160, 960, 1280, 1920, 2560])
@pytest.mark.parametrize("thing", [Neuron(2, 7), Neuron(1, 3), Weight(1, 3, 400), Bias(3, 9), Neuron(0, 203)])
def test_tokens_do_not_overlap_and_terms_fill_the_room(
    strip: FormulaStrip, width: int, thing: Selection
) -> None:
    strip.resize(width, strip.height())
    shown(strip, frame_of(Config(), thing))
    assert strip.arranged is not None
    spots = (*strip.arranged.spots, *strip.arranged.code)
    assert all(s.placed.width > 0 for s in spots)
    for one, after in pairwise(strip.arranged.spots):
        assert one.right <= after.x + after.placed.x + 0.01
    if width >= 960:
        assert strip.arranged.spots[-1].right <= strip.arranged.code_from
    if width >= 1920 and isinstance(thing, Neuron) and thing.layer:
        assert len(strip.arranged.formula.shown) >= 6


@pytest.mark.parametrize(
    "config",
    [Config(sizes=(784, 10)), Config(sizes=(784, 512, 256, 10), activation="relu"), Config(sizes=(2, 3, 1))],
)
def test_it_survives_other_networks(strip: FormulaStrip, config: Config) -> None:
    for thing in (Neuron(len(config.sizes) - 1, 0), Weight(1, 0, 0), Neuron(0, 1), None):
        image = shown(strip, frame_of(config, thing))
        assert len(set(image_words(image).ravel())) > 8


@pytest.mark.concept("A2.13")
def test_every_letter_of_a_formula_is_in_the_fonts(strip: FormulaStrip) -> None:
    faces = {
        "mathematical": QRawFont(str(resource("fonts/DescentMath.ttf")), 13.0),
        "program": QRawFont(str(resource("fonts/DescentMono.ttf")), 13.0),
    }
    for config in (Config(), Config(output="softmax"), Config(activation="tanh"), Config(activation="relu")):
        for thing in (Neuron(1, 3), Neuron(3, 2), Weight(2, 7, 3), Bias(1, 0), Neuron(0, 203)):
            strip.show_frame(frame_of(config, thing))
            assert strip.arranged is not None
            for spot in (*strip.arranged.spots, *strip.arranged.code):
                for piece in spot.placed.pieces:
                    if (face := faces.get(piece.face.value[0])) is not None:
                        assert all(face.supportsCharacter(ord(c)) for c in piece.text), piece.text


def test_what_is_cut_off_is_no_button(strip: FormulaStrip) -> None:
    strip.resize(420, strip.height())
    shown(strip, frame_of(Config(), Neuron(2, 7), theme=DARK))
    assert strip.arranged is not None
    for spot in strip.arranged.buttons:
        assert spot.right <= strip.width()
    assert strip.arranged.at(QPointF(-10, -10), strip.baseline) is None


def test_it_never_shows_itself_before_it_is_placed(qtbot: QtBot, session: Session) -> None:
    made = FormulaStrip(session)
    qtbot.addWidget(made)
    select(qtbot, session, Neuron(2, 7))
    session.set_option("formula.form", "layer")
    qtbot.wait(40)
    assert not made.isVisible()


def test_it_says_in_words_what_it_shows(strip: FormulaStrip) -> None:
    frame = frame_of(Config(), Weight(2, 7, 3))
    shown(strip, frame)
    words = strip.describe(frame)
    assert "the weight into neuron 7 of layer 2 from neuron 3 of layer 1" in words
    assert "w_7,3^(2) · a_3^(1)" in words
    assert words.endswith("W[2][7, 3] * a[1][3]")
    misfit = frame_of(Config(sizes=(2, 3, 1)), Example("test", 3))
    shown(strip, misfit)
    assert strip.describe(misfit).startswith("This network cannot take test example 3")


def test_a_line_that_is_cut_is_whole_in_its_tooltip(strip: FormulaStrip) -> None:
    strip.resize(900, strip.height())
    shown(strip, frame_of(Config(), Neuron(2, 7)))
    assert strip.arranged is not None
    at = QPoint(round(strip.arranged.code_to) - 3, strip.height() // 2)
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, at, strip.mapToGlobal(at)))
    assert QToolTip.text() == strip.arranged.formula.line
    QToolTip.hideText()
