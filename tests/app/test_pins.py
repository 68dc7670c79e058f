"""Why Qt is pinned: what newer versions break still works here. Run these before any bump."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pyqtgraph as pg
import pyqtgraph.exporters
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from pytestqt.qtbot import QtBot

CALLS = 1000
REDRAWS = 300


def drained(before: int) -> int:
    """Return how many references to None were lost since; on Python 3.12 and later None cannot be drained."""
    return before - sys.getrefcount(None)


def test_calls_that_return_nothing_do_not_drain_none() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to None a call, and then the interpreter aborts."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter, pen, point = QPainter(image), QPen(QColor("red")), QPointF()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setPen(pen)
        painter.drawLine(0, 0, 7, 7)
        point.setX(1.0)
    lost = drained(before)
    painter.end()
    assert lost < CALLS / 10


def test_redrawing_a_plot_does_not_drain_none(qtbot: QtBot) -> None:
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    plot.show()
    line = plot.plot([0.0, 1.0])
    plot.grab()
    before = sys.getrefcount(None)
    for number in range(REDRAWS):
        line.setData([0.0, float(number), 1.0])
        plot.grab()
    assert drained(before) < REDRAWS


def test_the_plots_exporter_writes_a_picture_of_lines(qtbot: QtBot, tmp_path: Path) -> None:
    """From Qt 6.11 on, pyqtgraph 0.14 cannot export even one line as SVG."""
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    plot.plot([0.0, 3.0, 1.0], pen="r")
    path = tmp_path / "plot.svg"
    pyqtgraph.exporters.SVGExporter(plot.plotItem).export(str(path))
    drawn = [element for element in ET.parse(path).iter() if element.tag.endswith(("path", "polyline"))]  # noqa: S314
    assert len(drawn) >= 3  # the line and two axes at least
