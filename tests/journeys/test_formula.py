"""A person reads one neuron in three languages: picture, formula, numpy."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.formula.tokens import Role
from app.panes.diagram.pane import DiagramPane
from app.selection import Neuron, Weight
from app.window import Window
from tests.app.windows import opened, press


def token_at(window: Window, wanted: Weight | Neuron) -> QPoint:
    arranged = window.formula.arranged
    assert arranged is not None
    spot = next(s for s in arranged.buttons if s.token.target == wanted and s.token.role is Role.NUMBER)
    return spot.ring(window.formula.baseline).center().toPoint()


@pytest.mark.concept("A2.13", "A0.3")
def test_from_the_picture_to_the_formula_and_back_and_off(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini") as window:
        session, strip = window.session, window.formula
        assert strip.isVisible()
        assert strip.width() == window.centralWidget().width()
        assert strip.describe(session.frame).startswith("Point at")
        diagram = window.panes["diagram"]
        assert isinstance(diagram, DiagramPane)
        layout = diagram.layout_now()
        assert layout is not None
        at = layout.place(Neuron(2, 7)).toPoint()
        QTest.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=at)
        qtbot.waitUntil(lambda: strip.arranged is not None and strip.arranged.formula.subject == Neuron(2, 7))
        assert strip.arranged is not None
        assert "Formula: The formula of neuron 7 of layer 2" in window.describe()
        a = float(session.frame.trace.activations[2][7])
        assert strip.arranged.formula.numbers[-1].value == pytest.approx(a)
        weight = next(t.target for t in strip.arranged.formula.numbers if isinstance(t.target, Weight))
        QTest.mouseMove(strip, token_at(window, weight))
        qtbot.waitUntil(lambda: session.frame.hovered == weight)
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=token_at(window, weight))
        qtbot.waitUntil(lambda: session.frame.part == weight)
        press(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: session.frame.selection is None)
        QTest.mouseMove(strip, QPoint(strip.width() // 2, 2))
        qtbot.waitUntil(lambda: strip.arranged is None)
        # It is switched off, and stays off.
        view = next(menu for menu in window.findChildren(QMenu) if menu.title() == "View")
        assert window.formula.toggle in view.actions()
        window.formula.toggle.trigger()
        qtbot.waitUntil(window.formula.isHidden)
    with opened(qtbot, monkeypatch, tmp_path / "s.ini") as window:
        assert window.formula.isHidden()
        assert not window.formula.toggle.isChecked()


def test_training_refreshes_it_no_more_than_ten_times_a_second(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini") as window:
        window.session.select(Neuron(2, 7))
        qtbot.waitUntil(lambda: window.formula.arranged is not None)
        written: list[int] = []
        frames: list[object] = []
        window.session.frame_changed.connect(frames.append)
        before = window.formula.show_frame

        def counted(frame: object) -> None:
            written.append(window.session.frame.snapshot.step)
            before(frame)  # type: ignore[arg-type]

        monkeypatch.setattr(window.formula, "show_frame", counted)
        window.session.set_speed(float("inf"))
        window.session.toggle()
        qtbot.waitUntil(lambda: len(written) >= 4)
        window.session.toggle()
        assert window.formula.rate <= 10
        assert 4 <= len(written) < len(frames)
