"""`?` around the panes: settings, steps and readings have their formulas, with the numbers in force."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.explain_chrome import FORMULAS
from app.explanation import EXPLAINS, Explanation
from app.figures import figure
from app.widgets import NumberField
from app.window import Window
from tests.app.explain_rig import holds
from tests.app.windows import opened, snapshot
from tests.nncore.small import small_digits


def told(window: Window, within: QWidget, name: str) -> Explanation:
    widget = next(w for w in within.findChildren(QWidget) if w.property(EXPLAINS) == name)
    under = widget.edit if isinstance(widget, NumberField) else widget
    return window.helping.mode.explain_at(under, under.rect().center())


def test_settings_steps_and_readings_are_told_with_their_formulas(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        window.session.change(learning_rate=0.75, batch_size=40, schedule="constant")
        window.session.step(4)
        qtbot.waitUntil(
            lambda: (
                snapshot(window).step == 4
                and snapshot(window).config.batch_size == 40
                and bool(snapshot(window).evaluations)
                and snapshot(window).evaluations[-1].step == 4
            ),
            timeout=20_000,
        )
        shown, bar, line = snapshot(window), window.transport, window.status
        found = {w.property(EXPLAINS) for w in (*bar.findChildren(QWidget), *line.findChildren(QWidget))}
        assert set(FORMULAS) <= found
        assert told(window, bar, "learning_rate").formula == ("θ ← θ − η ∇C", "η = 0.75,  n = 40")
        assert told(window, bar, "step").formula[-1] == "η = 0.75,  n = 40"
        assert told(window, bar, "epoch").formula[-1] == "⌈500 / 40⌉ = 13"
        parameters = told(window, line, "parameters").formula[0]
        holds(parameters.replace("\u2009", ""))
        assert parameters.endswith("= 13\u2009002")
        mean = float(np.mean(shown.costs))
        assert told(window, line, "cost").formula == (f"1/k Σ_i C_i = {figure(mean)},  k = 4",)
        newest = shown.evaluations[-1].test
        assert newest is not None
        assert (
            told(window, line, "test")
            .formula[0]
            .startswith(f"{round(newest.accuracy * newest.n)} / {newest.n} = ")
        )
        before = shown.step
        window.helping.mode.start()
        field = next(w for w in bar.findChildren(QWidget) if w.property(EXPLAINS) == "momentum")
        assert isinstance(field, NumberField)
        under = field.edit
        QTest.mouseMove(under, under.rect().center())
        qtbot.waitUntil(
            lambda: "momentum" in window.helping.mode.card.sentence.text().lower(), timeout=20_000
        )
        assert window.helping.mode.card.lines[1].isVisible()
        QTest.mouseClick(under, Qt.MouseButton.LeftButton)
        window.helping.mode.stop()
        assert snapshot(window).step == before
